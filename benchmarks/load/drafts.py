"""A database with as many open drafts as one likes, in seconds: one person goes there by the real thing, and what was
kept of them is kept of the others as well, sealed for each of them by the store itself."""

import shutil
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from sqlalchemy import Connection

from benchmarks.load import bots
from benchmarks.load.bots import SOPAN
from benchmarks.load.dialogue import Turn
from benchmarks.load.people import Crowd
from benchmarks.load.platform import FIRST_CHAT
from benchmarks.load.shapes import BOT, VARIANTS
from bot.clock import wall_clock
from bot.store import chats, people
from bot.store.chats import Address
from bot.store.database import Database
from bot.store.people import CaseChange, Stored
from bot.store.sealed import Keyring
from conversations.as_json import person_from_json

ASKED: Final = 4
"""The turn they all stand before: flow, channel and company are answered, the position is not."""
_AT_A_TIME: Final = 2000


def chat_of(number: int) -> int:
    """The chat of the person with this number. All have the same words, because the first one has answered for all."""
    return FIRST_CHAT + VARIANTS * number


async def filled(turns: Sequence[Turn], folder: Path, sizes: Sequence[int]) -> dict[int, Path]:
    """For each size a folder for `bots.running`, with that many people in it."""
    first = folder / "one"
    first.mkdir(parents=True)
    crowd = Crowd(turns)
    async with bots.running(SOPAN, crowd.platform, folder=first):
        await crowd.all_of(1, 1, until=ASKED)
    made = {}
    for size in sizes:
        made[size] = folder / str(size)
        shutil.copytree(first, made[size])
        await _copied(made[size], size)
    return made


async def _copied(folder: Path, size: int) -> None:
    keyring = Keyring.load((folder / "key").read_text(), None, Path(), folder / "data")
    database = Database(f"sqlite:///{folder / 'data' / 'sopan.db'}", clock=wall_clock)
    await database.start()
    now = database.now()

    def at(number: int) -> Address:
        return Address("telegram", str(BOT["id"]), str(chat_of(number)))

    def load(conn: Connection) -> Stored:
        found = chats.find_chat(conn, keyring, at(0))
        assert found is not None
        return people.load(conn, keyring, found.person_id)

    one = await database.run(load)
    changes = {
        number: CaseChange(one.cases[number], case.revision, case.phase)
        for number, case in person_from_json(one.person, one.cases).cases.items()
    }

    def copy(conn: Connection, first: int) -> None:
        for number in range(first, min(first + _AT_A_TIME, size)):
            chat = chats.open_chat(conn, keyring, at(number), now)
            people.save(conn, keyring, chat.person_id, one.person, changes, (), now)

    for first in range(1, size, _AT_A_TIME):
        await database.run(partial(copy, first=first))
    await database.stop()
