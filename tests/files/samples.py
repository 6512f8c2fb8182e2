"""Files as people send them, made anew each time: an invitation as calendar, mail, PDF, text and picture."""

import subprocess
import zlib
from pathlib import Path

INVITATION = """Selamat siang, Sdri. Sari Wulandari,

Kami dari PT Cahaya Nusantara mengundang Saudari untuk mengikuti wawancara posisi Staf Administrasi pada:

Hari/Tanggal: Kamis, 3 Desember 2026
Pukul: 10.00 WIB
Tempat: Gedung Melati Lt. 5, Jl. Kenanga No. 12, Jakarta Selatan

Hormat kami,
HRD PT Cahaya Nusantara"""


def calendar(start: str = "DTSTART:20261203T030000Z", *more: str, summary: str | None = None) -> bytes:
    """An .ics file; `start` is its DTSTART line, `more` further lines of the event."""
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Contoh//ID", "METHOD:REQUEST", "BEGIN:VEVENT", "UID:7f3a@contoh",
        "SEQUENCE:2", "DTSTAMP:20261120T000000Z", start,
        f"SUMMARY:{summary or 'Interview Staf Administrasi - PT Cahaya Nusantara'}",
        "ORGANIZER;CN=Ratna Dewi:mailto:ratna@cahaya.example", "ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:sari@example.org",
        *more, "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    return "\r\n".join(lines).encode()


def mail(body: str = INVITATION, *parts: tuple[str, bytes], subtype: str = "plain") -> bytes:
    """An .eml file; `parts` are attached by their content type."""
    head = (
        b"From: HRD Cahaya <hrd@cahaya.example>\r\nTo: sari@example.org\r\nSubject: Undangan Wawancara\r\n"
        b"Date: Fri, 20 Nov 2026 10:00:00 +0700\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=grenze\r\n\r\n"
    )
    pieces = [(f"text/{subtype}; charset=utf-8", body.encode()), *parts]
    told = [b"--grenze\r\nContent-Type: " + kind.encode() + b"\r\n\r\n" + content + b"\r\n" for kind, content in pieces]
    return head + b"".join(told) + b"--grenze--\r\n"


def pdf(text: str = INVITATION, *, content: bytes | None = None, objects: tuple[bytes, ...] = ()) -> bytes:
    """A PDF of one page with these lines; `content` is its stream instead, `objects` stand beside it from number 6."""
    lines = [line.replace("\\", "").replace("(", r"\(").replace(")", r"\)") for line in text.split("\n")]
    written = "BT /F1 11 Tf 14 TL 50 800 Td " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
    stream = content if content is not None else written.encode("latin-1", "replace")
    packed = zlib.compress(stream)
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R "
        b"/Resources << /Font << /F1 4 0 R >> /XObject << /X 6 0 R >> >> >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream",
        *objects,
    )


def pdf_of(*objects: bytes) -> bytes:
    """A PDF of these objects, numbered from 1, which is its root."""
    made, places = bytearray(b"%PDF-1.4\n"), []
    for number, thing in enumerate(objects, 1):
        places.append(len(made))
        made += b"%d 0 obj\n" % number + thing + b"\nendobj\n"
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(made)


def picture(folder: Path, chromium: str, text: str = INVITATION) -> bytes:
    """A PNG screenshot of a text in a chat bubble, taken by the browser."""
    page = folder / "page.html"
    page.write_text(
        "<meta charset=utf-8><body style='margin:24px;background:#e7f0e4;font:26px sans-serif'>"
        f"<div style='background:#fff;border-radius:16px;padding:20px;white-space:pre-wrap'>{text}</div>",
        "utf-8",
    )
    shot = folder / "shot.png"
    subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=900,900",
         f"--user-data-dir={folder / 'browser'}", f"--screenshot={shot}", page.as_uri()],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return shot.read_bytes()
