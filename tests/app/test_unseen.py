"""What nobody sees, or what turns the text round, comes out nowhere: not in bubbles, buttons, links, files, the copy of
one's data, the log or what a command prints."""

import asyncio
import json
import re
import unicodedata
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Final
from urllib.parse import unquote

from tests.app.guest import Guest, prompt_of
from tests.app.house import MORNING, House
from tests.app.test_persons import sopan
from tests.app.whatsapp.guest import Guest as OnWhatsApp
from tests.app.whatsapp.guest import prompt_of as prompt_of_whatsapp
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.servers.telegram import TelegramServer
from tests.servers.telegram.seen import Seen
from tests.servers.whatsapp import WhatsAppServer

HOSTILE: Final = (
    "".join(map(chr, (0x202A, 0x202B, 0x202C, 0x202D, 0x202E))),
    "".join(map(chr, (0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C))),
    "".join(map(chr, (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD, 0x180E, 0xFE0F))),
    "".join(chr(0xE0000 + ord(letter)) for letter in "admin") + chr(0xE007F),
    "".join(map(chr, (*range(0x300, 0x328), 0x489))),
    "".join(map(chr, (0x00, 0x07, 0x08, 0x1B, 0x7F, 0x85, 0x9B, 0x0B, 0x0C))),
    "\u2028\u2029",
)
"""Directions, isolates, nothing at all, tags, towers of accents, controls, ends of lines."""

HALVES: Final = ("\ud83d", "\udc00\ud800", *HOSTILE)
"""Halves of an emoji as well: Telegram passes none on, while Meta writes them as escapes."""

MARKS: Final = 3
"""Accents on one letter that are still one."""


def hidden(text: str) -> list[str]:
    """What of a text should not be there, by its names."""
    found, marks = [], 0
    for at, char in enumerate(text):
        category = unicodedata.category(char)
        marks = marks + 1 if category in ("Mn", "Me") else 0
        joins = char == "\u200d" and at and unicodedata.category(text[at - 1]) in ("So", "Sk", "Mn")
        if marks > MARKS or (category in ("Cc", "Cf", "Cs", "Zl", "Zp") and char not in "\n" and not joins):
            found.append(f"U+{ord(char):04X} in {text[max(at - 20, 0) : at + 20]!r}")
    return found


def escaped(text: str) -> str:
    """JSON with its escapes read, and CR LF as one end of a line."""
    return re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text).replace("\r\n", "\n")


def outputs(telegram: TelegramServer, shown: list[Seen]) -> Iterator[str]:
    """Everything that somebody was ever shown or handed."""
    for one in shown:
        yield one.text
        for button in one.buttons:
            yield from map(str, filter(None, (button.label, button.copy, button.press)))
            yield unquote(button.url or "").replace("\r\n", "\n")
        if "document" in one.raw:
            content = telegram.world.files[one.raw["document"]["file_id"]][1]
            yield escaped(content.decode("utf-8")).replace("\n ", "")
            yield one.raw["document"]["file_name"]


def spoilt(text: str, bads: Iterator[str]) -> str:
    """The text with something that nobody sees in place of each `|`."""
    return "".join(next(bads) if char == "|" else char for char in text)


async def lives(guest: Guest, bads: Iterator[str]) -> None:
    """A case with all that a person can say in it, and all that can be done with its message."""

    async def says(text: str) -> None:
        await guest.says(spoilt(text, bads))

    async def handed(file: str) -> None:
        await guest.presses(file)
        await guest.user.waits_for(lambda one: "document" in one.raw, 60)

    await says(
        "batalin| interview lusa jam 10 di PT Ma|ju| Ja|ya, posisi| Staf| Gudang, dengan Bu Ri|na, |saya sakit, "
        "lewat email hr|d@maju.example|"
    )
    for _ in range(8):
        if (prompt := prompt_of(guest.prompt)) == "result":
            break
        wanted = next((one for one in ("email", "make", "skip") if one in guest.choices), None)
        await (guest.taps(wanted) if wanted and prompt != "name" else says("Ke|nari| Wu|lan"))
    assert guest.finished
    await handed("mail_file")
    await says("/reminders")
    await handed("calendar")
    invitation = (
        "Selamat pagi |Kak, PT Me|lati |Raya mengundang wawancara Ka|sir,| Selasa 1 Desember 2026 pukul 10.00| WIB. "
        "https://meet.example/|x|"
    )
    await guest.forwards(spoilt(invitation, bads), MORNING)
    for command in ("/drafts |", "/settings", "/letters", "/check |", "apa| kabar|", "/export"):
        await says(command)


async def test_nor_is_half_an_emoji_passed_on(tmp_path: Path) -> None:
    async with WhatsAppServer() as whatsapp:
        whatsapp.clock.advance(MORNING - whatsapp.clock.moment())
        approve(whatsapp)
        async with WhatsAppHouse(whatsapp, tmp_path).open():
            guest, bads = OnWhatsApp(whatsapp.person("6281200001111", spoilt("Sa|ri|", iter(HALVES)))), cycle(HALVES)
            await guest.says(
                spoilt("batalin interview lusa jam 10 di PT Ma|ju |Jaya, posisi Staf|, saya |sakit, lewat email", bads)
            )
            for _ in range(8):
                if prompt_of_whatsapp(guest.prompt) == "result":
                    break
                choices = [data.split(".")[3] for _, data in guest.prompt.taps]
                wanted = next((one for one in ("make", "skip") if one in choices), None)
                await (guest.taps(wanted) if wanted else guest.says(spoilt("Ke|nari| Wu|lan", bads)))
            assert guest.finished
            await guest.says("/export")
    bodies = [json.dumps(call.body, ensure_ascii=False).replace("\\n", "") for call in whatsapp.calls]
    assert [found for body in bodies for found in hidden(body)] == []
    files = [whatsapp.kept(call.body["document"]["id"]) for call in whatsapp.calls if call.body["type"] == "document"]
    assert files and [found for file in files for found in hidden(escaped(file.decode()))] == []


async def test_what_cannot_be_seen_comes_out_nowhere(telegram: TelegramServer, tmp_path: Path) -> None:
    telegram.clock.run()
    house, people = House(telegram, tmp_path), list[Guest]()
    process = await house.start(env={"SOPAN_LOG_LEVEL": "DEBUG"})
    try:
        await house.ready()
        for number, bad in enumerate(HOSTILE[::4]):
            name = f"Sa{bad}ri"
            guest = Guest(
                telegram.user(42 + number, name, last_name=f"{bad}Wu{bad}lan{bad}", username=f"s_{number}"), 60
            )
            people.append(guest)
        bads = [cycle((*HOSTILE[4 * number :], *HOSTILE[: 4 * number])) for number in range(len(people))]
        await asyncio.gather(*map(lives, people, bads))
        commands = (("export", "telegram:42"), ("status",), ("export", HOSTILE[0]))
        told = [await sopan(house, *command) for command in commands]
    finally:
        process.terminate()
        async with asyncio.timeout(30):
            out, errors = await process.communicate()
    handed = {
        one.raw["document"]["file_name"][-4:]
        for guest in people
        for one in guest.user.sent()
        if one.raw.get("document")
    }
    assert handed == {".ics", ".eml", "json"}
    shown = [one for guest in people for one in guest.user.sent()]
    assert [found for one in outputs(telegram, shown) for found in hidden(one)] == []
    printed = "\n".join(line for _, one, other in told for line in (one, other))
    assert hidden(escaped(printed)) == []
    assert hidden(escaped((out + errors).decode())) == []
    assert all(json.loads(line) for line in errors.decode().splitlines())
