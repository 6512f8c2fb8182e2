"""A crowd of people with words that nobody else uses: never a word in plain in any file, and after /delete not a byte.

`make canaries` does it with a thousand.
"""

import asyncio
import os
import sqlite3
from pathlib import Path
from typing import Final

from bot.backups import backed_up
from bot.config import Settings
from tests.app.guest import Guest
from tests.app.house import House
from tests.app.test_erase import OF_NOBODY, counted, erases
from tests.servers.telegram import TelegramServer

CROWD: Final = int(os.environ.get("CANARIES") or 100)
AT_ONCE: Final = 20
PATIENCE: Final = 120.0
SHORTEST: Final = 16
"""Bytes from which a cell is nobody else's: an id, a hash, a sealed text."""


def words_of(number: int) -> list[str]:
    """Their name, the company, and what they tell of themselves."""
    return [f"Kenari{number:04}", f"Melati{number:04}", f"Anggrek{number:04}"]


async def lives(telegram: TelegramServer, number: int) -> Guest:
    name, company, story = words_of(number)
    guest = Guest(telegram.user(1000 + number, name, username=f"{name.lower()}_x"), PATIENCE)
    await guest.says(f"batalin interview besok jam 10 di PT {company}, saya sakit {story}")
    await guest.says("/settings")
    return guest


def files(folder: Path) -> bytes:
    """All that stands in the files, without the emptiness between."""
    return b"|".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).replace(bytes(64), b"")


def cells(file: Path) -> set[bytes]:
    """Every value of every row that is long enough to be known again."""
    found: set[bytes] = set()
    with sqlite3.connect(file) as conn:
        for table in counted(f"sqlite:///{file}"):
            for row in conn.execute(f"SELECT * FROM {table}"):
                found |= {cell if isinstance(cell, bytes) else str(cell).encode() for cell in row}
    return {cell for cell in found if len(cell) >= SHORTEST}


async def test_no_word_in_any_file_and_no_byte_after_delete(telegram: TelegramServer, house: House) -> None:
    room = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> Guest:
        async with room:
            return await lives(telegram, number)

    async def gone(guest: Guest) -> None:
        async with room:
            await erases(guest)

    async with house.open():
        crowd = await asyncio.gather(*map(one, range(CROWD)))
        backed_up(Settings.from_env(house.env), None, None)
        held = files(house.folder)
        spoken = [word.encode() for number in range(CROWD) for word in words_of(number)]
        assert not [word for word in spoken if word in held or word.lower() in held]
        theirs = cells(house.file)
        assert sum(cell in held for cell in theirs) > CROWD, "the files do hold them, sealed"
        await asyncio.gather(*map(gone, crowd))
        async with asyncio.timeout(PATIENCE):
            while any(counted(f"sqlite:///{house.file}").values()):
                await telegram.journal.until(lambda: None, 0.1)
    left = files(house.folder)
    assert [cell for cell in theirs if cell in left] == []
    assert {"seen", "compatibility"} == OF_NOBODY, "what is kept beside names nobody"
