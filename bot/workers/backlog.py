"""What waits in the inbox: long texts and files are read outside any transaction, then each chat's events are turned in
order.

An event that fails three times is set aside, the person is told in one line, and the chat goes on.
"""

import asyncio
import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from sqlalchemy import Connection

from bot.channels.base import FileLater
from bot.channels.hearsay import hearsay
from bot.logs import turn
from bot.observe import count, timed
from bot.store import chats, inbox, outbox, people
from bot.store.chats import Chat
from bot.store.database import Database, StoreDown
from bot.store.driver import isolated
from bot.store.inbox import InboxRow
from bot.store.instants import instant
from bot.store.outgoing import OutboxItem, OutboxRow
from bot.store.sealed import Keyring, Unreadable
from bot.wording.bubbles import Bubble
from bot.wording.catalog import Catalog
from bot.workers.intake import RETRY, Waiting, noticed
from bot.workers.lanes import Lanes, Work
from bot.workers.packed import bubble_to_bytes
from bot.workers.preparing import Preparing, events_of
from bot.workers.rounds import rounds
from bot.workers.turn import TurnMaker
from conversations.as_json import person_from_json
from conversations.book import Book
from conversations.events import Event, File
from conversations.person import Settings

POLL = 1.0
"""Seconds between two looks when nobody calls."""

TRIES = 3
AT_ONCE = 50
PREPARING = timedelta(seconds=20)
"""How long nobody else is given a row that is being prepared."""

FETCH_AGAIN = timedelta(seconds=5)
"""How long a file that could not be fetched is left alone the first time, and each time twice as long."""

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Turned:
    """What came of a round of turns."""

    rows: list[OutboxRow] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    """Chats whose turn failed."""
    done: bool = False


class Backlog:
    """The loop over waiting rows."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        turns: TurnMaker,
        preparing: Preparing,
        book: Book,
        catalog: Catalog,
        clock: Callable[[], datetime],
        deliver: Callable[[Sequence[OutboxRow]], None],
        at: Callable[[str], None] | None = None,
    ) -> None:
        """`at` is called with the name of each point a crash could come between."""
        self._database = database
        self._keyring = keyring
        self._turns = turns
        self._preparing = preparing
        self._files = Lanes()
        self._book = book
        self._catalog = catalog
        self._clock = clock
        self._deliver = deliver
        self._at = at or (lambda name: None)
        self._called = asyncio.Event()

    def wake(self) -> None:
        """Something waits."""
        self._called.set()

    async def run(self) -> None:
        """Until cancelled. The store's failures are waited out."""
        try:
            await rounds("backlog", self.work, POLL, self._called)
        finally:
            await self._files.close()

    async def work(self) -> bool:
        """One round; whether there was anything to do."""
        return await self._prepare() | await self._turn()

    # -- prepare ------------------------------------------------------------------------------------------------

    async def _prepare(self) -> bool:
        rows = await self._database.run(self._unprepared)
        quick: dict[str, list[Work]] = {}
        for row, account, zone in rows:
            event = _event_of(row)
            if isinstance(event, File):  # a chat waits for its own files, and no other chat does
                self._files.put(row.chat_id, row.id, partial(self._prepare_file, row, event, account, zone))
            else:
                quick.setdefault(row.chat_id, []).append(partial(self._prepare_one, row, event, account, zone))
        await asyncio.gather(*map(_in_order, quick.values()))  # a chat has one thread at a time, however much it sends
        return bool(rows)

    async def _prepare_file(self, row: InboxRow, event: File, account: tuple[str, str], zone: str) -> None:
        try:
            await self._prepare_one(row, event, account, zone)
        except StoreDown:
            _log.warning("the store failed while a file was read; it will be read again")
        self.wake()

    async def _prepare_one(self, row: InboxRow, event: Event | None, account: tuple[str, str], zone: str) -> None:
        with turn(_turn_of(row)):
            await self._prepare_in_turn(row, event, account, zone)

    async def _prepare_in_turn(self, row: InboxRow, event: Event | None, account: tuple[str, str], zone: str) -> None:
        self._at("preparing")
        try:
            if event is None:
                raise ValueError("an event that this version does not know")
            result = await self._preparing.result(event, account, zone, row.attempts)
        except FileLater as problem:
            _log.warning("a file could not be fetched: %s", hearsay(str(problem)))
            again = instant(self._clock() + FETCH_AGAIN * 2**row.attempts)
            await self._database.run(lambda conn: inbox.failed(conn, row.chat_id, row.id, again))
            return
        except StoreDown:
            raise
        except Exception:  # noqa: BLE001  whatever an event brings down, the others go on
            _log.exception("a text could not be read")
            count("errors_total", where="prepare")
            self._deliver(await self._database.run(partial(self._failed, chat_id=row.chat_id, row_id=row.id)))
            return
        self._at("prepared")
        await self._database.run(
            partial(inbox.prepared, keyring=self._keyring, chat_id=row.chat_id, row_id=row.id, result=result)
        )

    def _unprepared(self, conn: Connection) -> list[tuple[InboxRow, tuple[str, str], str]]:
        """Each row with the channel and account it came by, and the person's zone."""
        now = self._clock()
        rows = inbox.unprepared(conn, self._keyring, instant(now), AT_ONCE, instant(now + PREPARING))
        return [(row, *self._whereabouts(conn, row.chat_id)) for row in rows]

    def _whereabouts(self, conn: Connection, chat_id: str) -> tuple[tuple[str, str], str]:
        chat = self._chat(conn, chat_id)
        if chat is None:
            return ("", ""), self._book.zone
        return (chat.address.channel, chat.address.account), self._settings(conn, chat).zone or self._book.zone

    def _chat(self, conn: Connection, chat_id: str) -> Chat | None:
        """The chat; None where it went, or where its address cannot be read."""
        try:
            return chats.get_chat(conn, self._keyring, chat_id)
        except Unreadable:
            return None

    def _settings(self, conn: Connection, chat: Chat) -> Settings:
        """What the person chose; nothing where what is stored of them cannot be read."""
        try:
            return person_from_json(people.load(conn, self._keyring, chat.person_id).person, {}).settings
        except (Unreadable, ValueError, KeyError, TypeError):
            return Settings()

    # -- turn ---------------------------------------------------------------------------------------------------

    async def _turn(self) -> bool:
        """Whether anything was done."""
        turned = await self._database.run(self._turned)
        self._deliver(turned.rows)
        return any([turned.done, *await asyncio.gather(*map(self._one, turned.failed))])

    def _turned(self, conn: Connection) -> _Turned:
        """The turns of every chat that is ready and that nobody else holds, in one transaction."""
        turned = _Turned()
        for chat_id in inbox.chats_ready(conn, instant(self._clock()), AT_ONCE):
            try:
                with isolated(conn):
                    rows = self._fold(conn, chat_id, AT_ONCE)
            except Exception:  # noqa: BLE001  whatever an event brings down, the others go on
                _log.exception("waiting events failed; they are tried one by one")
                turned.failed.append(chat_id)
            else:
                turned.rows += rows or ()
                turned.done |= rows is not None
        return turned

    async def _one(self, chat_id: str) -> bool:
        """The oldest event alone, so that only the one that fails pays for it."""
        try:
            rows = await self._database.run(partial(self._fold, chat_id=chat_id, most=1))
        except StoreDown:
            raise
        except Exception:  # noqa: BLE001  whatever an event brings down, the others go on
            _log.exception("an event failed")
            count("errors_total", where="turn")
            rows = await self._database.run(partial(self._failed, chat_id=chat_id))
        self._deliver(rows or ())
        return rows is not None

    def _fold(self, conn: Connection, chat_id: str, most: int) -> list[OutboxRow] | None:
        """The turn of the chat's first `most` events; None where it is not ours to make."""
        if not chats.lock_chat(conn, chat_id, wait=False):
            return None
        now = self._clock()
        chat = chats.get_chat(conn, self._keyring, chat_id)
        rows = inbox.take(conn, self._keyring, chat_id, instant(now), most)
        if chat is None or not rows:
            return None
        waiting = [Waiting.from_bytes(row.payload) for row in rows]
        events = [
            event for item, row in zip(waiting, rows, strict=True) for event in events_of(item.event, row.prepared)
        ]
        inbox.done(conn, chat_id, [row.id for row in rows])
        chat = noticed(conn, chat, events, now)
        with turn(waiting[-1].turn), timed("handler_duration_seconds"):
            return self._turns.turn(conn, chat, events, now, waiting[-1].caller)

    def _failed(self, conn: Connection, chat_id: str, row_id: int | None = None) -> list[OutboxRow]:
        """Counts the failure of a row, by default the chat's oldest; after the last try it is set aside and told."""
        now = self._clock()
        if not chats.lock_chat(conn, chat_id, wait=False):
            return []
        row_id = row_id or inbox.oldest(conn, chat_id)
        if row_id is None:
            return []
        if inbox.failed(conn, chat_id, row_id, instant(now + RETRY)) < TRIES:
            return []
        inbox.set_aside(conn, chat_id, row_id, instant(now))
        count("set_aside_total")
        chat = self._chat(conn, chat_id)
        if chat is None:
            return []
        language = self._settings(conn, chat).language or self._book.language
        bubble = Bubble("notice", self._catalog.text(language, "say", "trouble"))
        return outbox.put(
            conn, self._keyring, chat, [OutboxItem("notice", bubble_to_bytes(bubble))], instant(now), None
        )


async def _in_order(works: Iterable[Work]) -> None:
    for work in works:
        await work()


def _event_of(row: InboxRow) -> Event | None:
    """What came in; None where this version does not know it."""
    try:
        return Waiting.from_bytes(row.payload).event
    except (ValueError, KeyError, TypeError):
        return None


def _turn_of(row: InboxRow) -> str:
    """The name of its turn; empty where this version does not know it."""
    try:
        return Waiting.from_bytes(row.payload).turn
    except (ValueError, KeyError, TypeError):
        return ""
