"""The whole service speaks to the configured chat APIs and to nobody else, whatever links stand in what it is sent; and
it listens where it is told to, and nowhere else."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.app.guest import Guest
from tests.app.house import ROOT, House, told
from tests.app.test_conversations import declines
from tests.app.whatsapp.guest import Guest as OnWhatsApp
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.files.samples import pdf_of
from tests.servers.telegram import TelegramServer
from tests.servers.whatsapp import WhatsAppServer


class Lure:
    """A server that every link leads to, and that nobody must ever call."""

    def __init__(self) -> None:
        self.calls = 0
        self.port = 0

    async def called(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.calls += 1
        writer.close()

    @property
    def links(self) -> list[str]:
        here = f"127.0.0.1:{self.port}"
        return [
            f"http://{here}/undangan", f"http://localhost:{self.port}/x", f"//{here}/bersama",
            f"http://{here}@kanari.example/",
            "https://kanari.example/interview", f"ftp://{here}/cv.pdf", "file:///etc/hostname",
            "meet.kanari.example/abc",
        ]  # fmt: skip


@pytest.fixture
async def lure() -> AsyncIterator[Lure]:
    made = Lure()
    server = await asyncio.start_server(made.called, "127.0.0.1", 0)
    made.port = server.sockets[0].getsockname()[1]
    yield made
    server.close()
    await server.wait_closed()


def invitation(links: list[str]) -> str:
    where = "\n".join(f"Tautan: {link}" for link in links)
    return (
        "Kami dari PT Cahaya Nusantara mengundang Saudari untuk wawancara pada:\nHari/Tanggal: Kamis, 3 Desember 2026\n"
        f"Pukul: 10.00 WIB\n{where}\nHRD PT Cahaya Nusantara"
    )


def calendar(links: list[str]) -> bytes:
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//x//y//EN", "BEGIN:VEVENT", "UID:1@kanari.example",
        "DTSTAMP:20261123T030000Z", "DTSTART;TZID=http://kanari.example/zone:20261203T100000", "SUMMARY:Interview",
        *(f"ATTACH:{link}" for link in links), *(f"URL:{link}" for link in links[:1]),
        f'LOCATION;ALTREP="{links[0]}":Jakarta',
        "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    return "\r\n".join(lines).encode()


def mail(links: list[str]) -> bytes:
    pictures = "".join(f'<img src="{link}"><link rel="stylesheet" href="{link}">' for link in links)
    body = f"<html><body>{pictures}<p>Wawancara Kamis, 3 Desember 2026 pukul 10.00 WIB di PT Cahaya</p></body></html>"
    heads = (
        f"From: hrd@kanari.example\r\nSubject: Undangan\r\nContent-Type: text/html\r\nContent-Location: {links[0]}\r\n"
    )
    return f"{heads}\r\n{body}".encode()


def pdf(links: list[str]) -> bytes:
    action = f"<< /S /URI /URI ({links[0]}) >>"
    notes = " ".join(
        f"<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /URI /URI ({link}) >> >>" for link in links
    )
    words = b"BT /F1 12 Tf 50 700 Td (Interview PT Cahaya Nusantara, 3 December 2026, 10:00 WIB) Tj ET"
    return pdf_of(
        f"<< /Type /Catalog /Pages 2 0 R /OpenAction {action} /URI << /Base ({links[0]}) >> >>".encode(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> /Annots [" + notes.encode() + b"] >>",
        b"<< /Length %d >>\nstream\n" % len(words) + words + b"\nendstream",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )


async def test_nobody_is_called_but_the_chat_apis_and_one_port_is_open(
    telegram: TelegramServer, tmp_path: Path, lure: Lure
) -> None:
    telegram.clock.run()
    async with WhatsAppServer() as whatsapp:
        approve(whatsapp)
        house = House(telegram, tmp_path)
        house.more |= WhatsAppHouse(whatsapp, tmp_path, port=house.port).env
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.app.watched", str(tmp_path / "told"), "run",
            cwd=ROOT, env={"PATH": os.environ["PATH"], **house.env},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        try:
            await house.ready()
            whatsapp.hook.url = f"{house.url}/whatsapp/webhook"
            sari = Guest(telegram.user(42, "Sari"))
            budi = OnWhatsApp(whatsapp.person("6281200001111"))
            assert await sari.forwards(invitation(lure.links), telegram.clock.moment())
            assert await budi.forwards(invitation(lure.links))
            assert "Maju Jaya" in await declines(Guest(telegram.user(44, "Dewi")))
            for name, content, kind in (
                ("undangan.ics", calendar(lure.links), "text/calendar"),
                ("undangan.eml", mail(lure.links), "message/rfc822"),
                ("undangan.pdf", pdf(lure.links), "application/pdf"),
            ):
                joko = Guest(telegram.user(50 + len(name + kind), "Joko"))
                await joko.user.document(name, content, kind)
                assert await joko.asked()
            rina = OnWhatsApp(whatsapp.person("6281200002222"))
            await rina.person.file("document", mail(lure.links), "message/rfc822", "undangan.eml")
            assert await rina.asked()
            whatsapp.elsewhere = f"http://localhost:{lure.port}"
            await rina.person.file("document", b"%PDF-1.4", "application/pdf", "cv.pdf")
            await rina.person.waits_for(lambda one: "berkas" in one.text.lower())
            listening = listened(process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
            code, lines = await told(process)
    assert code == 0, lines
    assert lure.calls == 0
    apis = {(url.hostname, url.port) for url in map(urlsplit, (telegram.url, whatsapp.url))}
    seen = [line.split(" ", 1) for line in (tmp_path / "told").read_text().splitlines()]
    looked_up = {where for event, where in seen if event.startswith("socket.get")}
    assert looked_up <= {"127.0.0.1"}
    called = {where for event, where in seen if event in ("socket.connect", "socket.sendto", "socket.sendmsg")}
    assert called == {f"{host}:{port}" for host, port in apis}
    assert listening == {("127.0.0.1", house.port)}


def listened(pid: int) -> set[tuple[str, int]]:
    """Where a process accepts connections, as the kernel says (proc(5), /proc/net/tcp)."""
    opened = [str(entry.readlink()) for entry in Path(f"/proc/{pid}/fd").iterdir()]
    own = {name.removeprefix("socket:[").removesuffix("]") for name in opened if name.startswith("socket:[")}
    found = set()
    for table in ("tcp", "tcp6", "udp", "udp6"):
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]:
            _, local, _, state, *_, inode = line.split()[:10]
            if inode in own and state in ("0A", "07"):
                host, port = local.split(":")
                quad = ".".join(str(byte) for byte in reversed(bytes.fromhex(host))) if len(host) == 8 else host
                found.add((quad, int(port, 16)))
    return found
