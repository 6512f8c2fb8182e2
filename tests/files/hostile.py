"""Files that mean harm, or were torn on the way: each of at most 5 MB, named after what it tries."""

import random
import struct
import zlib
from collections.abc import Callable
from typing import Final

from tests.files.samples import calendar, mail, pdf, pdf_of

MEGABYTE: Final = 1024 * 1024


def png(width: int, height: int, rows: bytes | None = None) -> bytes:
    """A PNG that says it is so large; `rows` are its pixels, by default far too few."""

    def chunk(name: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packed = zlib.compress(rows if rows is not None else bytes(100), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def jpeg(width: int, height: int) -> bytes:
    """A JPEG of nothing but its frame header."""
    return b"\xff\xd8\xff\xe0\0\x10JFIF" + bytes(10) + b"\xff\xc0\0\x11\x08" + struct.pack(">HH", height, width) + b"\3"


def webp(width: int, height: int) -> bytes:
    """A WebP of nothing but its first chunk."""
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    return b"RIFF\x1a\0\0\0WEBPVP8X\x0a\0\0\0" + bytes(4) + size


def zeros(megabytes: int) -> bytes:
    """So many zeros, packed by a thousand."""
    packing = zlib.compressobj(9)
    return b"".join(packing.compress(bytes(MEGABYTE)) for _ in range(megabytes)) + packing.flush()


def twice_packed(megabytes: int) -> bytes:
    """A PDF whose page is so many zeros, packed twice over."""
    inner = zlib.compress(zeros(megabytes), 9)
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        b"<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n" % len(inner) + inner + b"\nendstream",
    )


def packed_page(megabytes: int) -> bytes:
    """A PDF whose page is so many zeros."""
    packed = zeros(megabytes)
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n" % len(packed) + packed + b"\nendstream",
    )


def pages_in_a_circle() -> bytes:
    """A PDF whose pages hold each other."""
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>",
        b"<< /Type /Pages /Kids [2 0 R] /Count 1 /Parent 2 0 R >>",
    )


def form_in_itself() -> bytes:
    """A PDF whose page draws a form that draws itself."""
    body = b"/X Do /X Do /X Do"
    form = (
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length %d >>"
        b"\nstream\n" % len(body) + body + b"\nendstream"
    )
    return pdf(content=b"/X Do", objects=(form,))


def forms_that_double(levels: int) -> bytes:
    """A PDF whose page draws a form that draws another twice, and so on: billions in the end."""
    forms = [
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >> /Length 11 >>"
        b"\nstream\n/X Do /X Do\nendstream" % (number + 1)
        for number in range(6, 6 + levels)
    ]
    return pdf(content=b"/X Do", objects=tuple(forms))


def many_pages(number: int) -> bytes:
    """A PDF that says it has a million pages, all the same one."""
    kids = b" ".join([b"3 0 R"] * number)
    return pdf_of(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [" + kids + b"] /Count 1000000 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
    )


def events(number: int) -> bytes:
    """A calendar of so many events."""
    event = "BEGIN:VEVENT\r\nUID:a\r\nDTSTART:20261203T030000Z\r\nSUMMARY:Rapat\r\nEND:VEVENT\r\n"
    return ("BEGIN:VCALENDAR\r\n" + event * number + "END:VCALENDAR\r\n").encode()


def mails_in_mails(depth: int) -> bytes:
    """A mail in a mail, so deep."""
    return b"".join(
        b"From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n"
        for _ in range(depth)
    )


def parts_in_parts(depth: int) -> bytes:
    """A mail of parts within parts, so deep, none of them ended."""
    head = b"From: a@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n"
    nested = (b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (one, one) for one in range(depth))
    return head + b"".join(nested)


def noise(seed: int, size: int) -> bytes:
    """Bytes by chance."""
    return random.Random(seed).randbytes(size)


FILES: Final[dict[str, Callable[[], bytes]]] = {
    "page of 300 MB of zeros.pdf": lambda: packed_page(300),
    "page packed twice.pdf": lambda: twice_packed(200),
    "pages in a circle.pdf": pages_in_a_circle,
    "form in itself.pdf": form_in_itself,
    "forms that double.pdf": lambda: forms_that_double(40),
    "a million pages.pdf": lambda: many_pages(100_000),
    "nested arrays.pdf": lambda: pdf_of(b"[" * 2_000_000),
    "nested in the page.pdf": lambda: pdf(content=b"[" * 500_000 + b" Tj"),
    "words without end.pdf": lambda: pdf(content=b"BT /F1 9 Tf " + b"(aaaaaaaa) Tj T* " * 1_000_000 + b"ET"),
    "cross references in a circle.pdf": lambda: b"%PDF-1.4\ntrailer\n<< /Size 1 /Prev 9 >>\nstartxref\n9\n%%EOF\n",
    "no cross references.pdf": lambda: b"%PDF-1.4\n" + b"1 0 obj\n<< >>\nendobj\n" * 150_000,
    "torn.pdf": lambda: pdf()[:400],
    "nothing.pdf": lambda: b"%PDF-",
    "never ends.ics": lambda: b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 60_000,
    "deep.ics": lambda: b"BEGIN:VCALENDAR\r\n" + b"".join(b"BEGIN:X%d\r\n" % one for one in range(30_000)),
    "many events.ics": lambda: events(12_000),
    "every second for ever.ics": lambda: calendar("DTSTART:00010101T000000Z", "RRULE:FREQ=SECONDLY;INTERVAL=1"),
    "a rule like a book.ics": lambda: calendar(
        "DTSTART:20261203T030000Z", "RRULE:FREQ=DAILY;BYDAY=" + "MO," * 100_000 + "TU"
    ),
    "a zone of many rules.ics": lambda: (
        calendar()
        .replace(
            b"BEGIN:VEVENT",
            b"BEGIN:VTIMEZONE\r\nTZID:X\r\n"
            + b"BEGIN:STANDARD\r\nDTSTART:16010101T000000\r\nRRULE:FREQ=DAILY\r\n"
            b"TZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\n"
            b"END:STANDARD\r\n" * 3 + b"END:VTIMEZONE\r\nBEGIN:VEVENT",
            1,
        )
        .replace(b"DTSTART:20261203T030000Z", b"DTSTART;TZID=X:20261203T100000")
    ),
    "one long line.ics": lambda: calendar(summary="a" * 4_000_000),
    "folded line by line.ics": lambda: calendar(summary="a" + "\r\n b" * 700_000),
    "many guests.ics": lambda: calendar("DTSTART:20261203T030000Z", *["ATTENDEE:mailto:a@example.org"] * 60_000),
    "parameters without end.ics": lambda: calendar("DTSTART" + ";X=a" * 600_000 + ":20261203T030000Z"),
    "ten thousand parts.eml": lambda: mail("", *[("text/plain", b"")] * 10_000),
    "mails in mails.eml": lambda: mails_in_mails(5_000),
    "parts in parts.eml": lambda: parts_in_parts(20_000),
    "a header like a book.eml": lambda: b"From: " + b"<a@example.org>, " * 6_000 + b"\r\nSubject: x\r\n\r\nhalo",
    "comments in comments.eml": lambda: b"From: " + b"(" * 1_000_000 + b"\r\nSubject: x\r\n\r\nhalo kak",
    "encoded words.eml": lambda: b"From: a@b.c\r\nSubject: " + b"=?utf-8?q?a?= " * 300_000 + b"\r\n\r\nhalo kak",
    "no such encoding.eml": lambda: mail("halo kak").replace(b"charset=utf-8", b"charset=klingon"),
    "tags in tags.eml": lambda: mail("<div>" * 900_000 + "halo", subtype="html"),
    "tags that never close.html": lambda: b"<html>" + b"<a " * 1_500_000,
    "declarations.html": lambda: b"<html>" + b"<![" * 1_500_000,
    "comments.html": lambda: b"<html>" + b"<!--" * 1_200_000,
    "entities.html": lambda: b"<html>" + b"&amp" * 1_200_000,
    "sixty gigapixels.png": lambda: png(250_000, 250_000),
    "thirty megapixels of nothing.png": lambda: png(6000, 5000, bytes(751 * 5000)),
    "four gigapixels.jpg": lambda: jpeg(65_535, 65_535),
    "a frame and no picture.jpg": lambda: jpeg(3000, 3000),
    "markers without end.jpg": lambda: b"\xff\xd8" + b"\xff\xff" * 2_000_000,
    "empty segments.jpg": lambda: b"\xff\xd8" + b"\xff\xe0\0\0" * 1_000_000,
    "the largest.webp": lambda: webp(16_777_216, 16_777_216),
    "torn.png": lambda: b"\x89PNG\r\n\x1a\n",
    "an archive.png": lambda: b"PK\x03\x04" + noise(1, 1000),
    "a program.pdf": lambda: b"\x7fELF" + noise(2, 1000),
    "zeros.txt": lambda: bytes(4_000_000),
    "a byte of each.txt": lambda: bytes(range(256)) * 100,
    "half a letter.txt": lambda: b"\xff\xfe" + b"\x3d\xd8" * 100_000,
    "noise.txt": lambda: noise(3, 3_000_000),
    "noise.pdf": lambda: b"%PDF-1.7\n" + noise(4, 3_000_000),
    "noise.png": lambda: png(100, 100)[:50] + noise(5, 100_000),
    "noise.eml": lambda: b"From: a\r\nTo: b\r\nSubject: c\r\n\r\n" + noise(6, 3_000_000),
    "noise.ics": lambda: b"BEGIN:VCALENDAR\r\n" + noise(7, 1_000_000),
    "empty": lambda: b"",
}
