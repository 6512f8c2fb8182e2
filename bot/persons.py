"""What the operator does for one person who asks: a copy of everything, its way back, or the end of it all.

All work beside a running Sopan. Whom they are about is never logged nor repeated.
"""

import re
from typing import Final

from sqlalchemy import Connection

from bot.beside import joined
from bot.clock import wall_clock
from bot.config import Settings
from bot.errors import OperatorError
from bot.store import aliases, chats, erase
from bot.store.erased import Journal, require_writable
from bot.store.sealed import Keyring
from bot.wording.export import written
from bot.workers import copied, taken_in

_CHAT: Final = re.compile(r"[0-9a-f]{32}")
_WRITTEN: Final = re.compile(r"([a-z_]+):(.+)")
_DRESS: Final = re.compile(r"[\s().+-]")


class NobodyNamed(OperatorError):
    """There is no such person, or no telling which; the text is one sentence for the operator."""


async def exported(settings: Settings, name: str) -> str:
    """The copy of everything that is kept of the person so named: JSON. Raises OperatorError."""
    async with joined(settings) as (database, keyring):
        kept = await database.run(lambda conn: copied.whole(conn, keyring, _named(conn, keyring, name)))
    return written(kept, wall_clock())


async def imported(settings: Settings, file: str) -> None:
    """The person of a copy is here from now on, as they were when it was written; `file`: its text. People who wrote
    to another bot or number are expected to write to this installation's. Raises OperatorError."""
    copy = taken_in.read(file)
    accounts: dict[str, str] = {}
    if settings.telegram is not None:
        accounts["telegram"] = settings.telegram.token.partition(":")[0]
    if settings.whatsapp is not None:
        accounts["whatsapp"] = settings.whatsapp.phone_number_id
    async with joined(settings) as (database, keyring):
        await database.run(lambda conn: taken_in.taken_in(conn, keyring, copy, accounts, database.now()))


async def erased(settings: Settings, name: str) -> None:
    """Everything of the person so named goes, from the files beside the database as well. Raises OperatorError."""
    async with joined(settings) as (database, keyring):
        journal, now = Journal(settings.erased_file, keyring), database.now()
        require_writable(settings.erased_file)
        await database.run(lambda conn: erase.erase_person(conn, journal, _held(conn, keyring, name), now))
        await database.scrub()


def _held(conn: Connection, keyring: Keyring, name: str) -> str:
    """The id of the person so named, whose chats no turn can work on until this transaction ends."""
    person_id = _named(conn, keyring, name)
    for chat_id in chats.chats_of(conn, person_id):
        chats.lock_chat(conn, chat_id, wait=True)
    return person_id


def _named(conn: Connection, keyring: Keyring, name: str) -> str:
    """The id of the person with this chat, or at this address (`telegram:42`; a number as people write it)."""
    if _CHAT.fullmatch(name):
        chat = chats.get_chat(conn, keyring, name)
        found = {chat.person_id} if chat is not None else set()
    elif (parts := _WRITTEN.fullmatch(name)) is not None:
        value = _DRESS.sub("", parts[2]) if parts[1] == "whatsapp" else parts[2]
        found = {chat.person_id for chat in aliases.known_as(conn, keyring, parts[1], value)}
    else:
        raise NobodyNamed("A person is named telegram:NUMBER, whatsapp:NUMBER, or by the id of their chat.")
    if not found:
        raise NobodyNamed("Nobody goes by that name here; nothing is kept of them.")
    if len(found) > 1:
        raise NobodyNamed("Several people go by that name on different accounts; name the id of the chat.")
    return found.pop()
