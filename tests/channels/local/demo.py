"""The page with the scripted conversation behind it, to look at: `python -m tests.channels.local.demo [port]`."""

import asyncio
import sys

from bot.channels.local_web.server import PORT, LocalWeb
from tests.channels.local.script import Script, clock, scripted

COMMANDS = {
    "id": (
        ("start", "Mulai dari awal"),
        ("batal", "Hentikan yang sedang berjalan"),
        ("help", "Bantuan"),
        ("language", "Ganti bahasa"),
        ("privacy", "Apa yang disimpan"),
        ("delete", "Hapus semua dataku"),
    ),
    "en": (
        ("start", "Begin anew"),
        ("cancel", "Stop what is going on"),
        ("help", "Help"),
        ("language", "Change the language"),
        ("privacy", "What is stored"),
        ("delete", "Erase all my data"),
    ),
}


async def main(port: int) -> None:
    script = Script(scripted)
    web = LocalWeb(script.accept, clock, COMMANDS)
    async with web.serving(port=port) as url, script.delivering(web):
        sys.stdout.write(f"{url}\n")
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else PORT))
