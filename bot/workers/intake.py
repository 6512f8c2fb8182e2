"""What comes in is stored before it is acknowledged; a chat that is free gets its answer in the same transaction.

What cannot be handled at once (a long text or a file to be read first, a chat with something waiting or held elsewhere,
an event that failed) waits in the inbox, in the chat's own order.
"""

import asyncio
import json
import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection

from bot.channels.base import Incoming, StoreDownError
from bot.logs import this_turn, turn
from bot.observe import count, timed
from bot.store import aliases, chats, inbox, outbox, silence
from bot.store.chats import Address, Chat
from bot.store.database import Database, StoreDown
from bot.store.instants import instant
from bot.store.outgoing import OutboxRow
from bot.store.sealed import Keyring
from bot.workers.turn import Caller, TurnMaker
from conversations.events import Due, Event, File, Forward, Place, Text, Unreachable, event_from_json, event_to_json

QUICK = 400
"""Characters of a text that is read within the turn itself; a longer one is prepared first."""

RETRY = timedelta(seconds=2)
"""How long a chat waits after an event of it failed."""

PILED = 10
"""Answers waiting to be sent in one chat, from which on what comes in is answered together: who writes faster than the
platform lets us answer loses nothing, and is told so once."""

TOGETHER = 5
"""Seconds in which what such a person writes is gathered."""

TOLD_FOR = timedelta(hours=1)
"""How long nobody is told so again."""

MOST_BEHIND = 10_000
"""Chats that are known to be behind; of more, some are answered one by one."""

CROWD = 200
"""Chats that may have their turn before a delivery is acknowledged; of more, up to 1,000 on WhatsApp, each is only
stored first."""

MOMENT = 0.01
"""Seconds after which a held row is surely due, however the clocks tick."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Waiting:
    """What an inbox row holds: the event, who sent it, and in which turn."""

    event: Event
    caller: Caller
    turn: str = ""
    """The name its turn has in the logs (`bot.logs`)."""

    def to_bytes(self) -> bytes:
        """As the row keeps it."""
        caller = {"name": self.caller.name, "language": self.caller.language}
        plain = {"event": event_to_json(self.event), **caller, "turn": self.turn}
        return json.dumps(plain, ensure_ascii=False).encode("utf-8", "surrogatepass")

    @classmethod
    def from_bytes(cls, plain: bytes) -> "Waiting":
        """The inverse of `to_bytes`."""
        values = json.loads(plain)
        caller = Caller(values["name"], values["language"])
        return cls(event_from_json(values["event"]), caller, values.get("turn", ""))


class Intake:
    """Accepts what channels receive. `accept` is what a channel awaits before it acknowledges."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        turns: TurnMaker,
        clock: Callable[[], datetime],
        deliver: Callable[[Sequence[OutboxRow]], None],
        wake: Callable[[], None],
        at: Callable[[str], None] | None = None,
        *,
        stores_only: bool = False,
    ) -> None:
        """`deliver` is handed the outbox rows of finished turns; `wake` tells the backlog that something waits.
        `stores_only`: another process makes the turns.

        `at` is called with the name of each point a crash could come between.
        """
        self._database = database
        self._keyring = keyring
        self._turns = turns
        self._clock = clock
        self._deliver = deliver
        self._wake = wake
        self._at = at or (lambda name: None)
        self._stores_only = stores_only
        self._turning: set[asyncio.Future[None]] = set()
        self._behind: dict[str, datetime | None] = {}
        """Chats whose answers did not go out at once, and when they were told."""

    async def accept(self, batch: list[Incoming]) -> None:
        """Durable when it returns. Raises StoreDownError when the store failed; then nothing may be acknowledged."""
        groups = _by_chat(batch)
        self._at("received")
        crowded = self._stores_only or len(groups) > CROWD
        turns = [asyncio.ensure_future(self._accept(group, crowded)) for group in groups]
        self._turning.update(turns)
        for turning in turns:
            turning.add_done_callback(self._turning.discard)
        try:
            # Whoever received may be cancelled meanwhile; a turn that was handed to the store is finished all the same.
            await asyncio.shield(turns[0] if len(turns) == 1 else asyncio.gather(*turns))
        except StoreDown as problem:
            raise StoreDownError(str(problem)) from problem
        self._at("stored")

    async def settled(self) -> None:
        """Wait until every turn that was begun has handed its answer over."""
        await asyncio.gather(*self._turning, return_exceptions=True)

    async def _accept(self, burst: list[Incoming], crowded: bool) -> None:
        """What one chat sent, in order, as one turn; where it is `crowded`, the backlog makes it."""
        count("updates_received_total", len(burst), channel=burst[0].channel)
        with turn():
            await self._turned(burst, crowded)

    async def _turned(self, burst: list[Incoming], crowded: bool) -> None:
        try:
            with timed("handler_duration_seconds"):
                rows = await self._database.run(lambda conn: self._handle(conn, burst, crowded))
        except StoreDown:
            raise
        except Exception:  # noqa: BLE001  whatever an event brings down, it waits for another try
            _log.exception("a turn failed; it will be tried again")
            count("errors_total", where="turn")
            rows = await self._database.run(lambda conn: self._put_off(conn, burst))
        self._deliver(rows) if rows else self._wake()
        if not rows and (patience := self._turns.capable(burst[0].channel).gather):
            asyncio.get_running_loop().call_later(patience + MOMENT, self._wake)

    def _handle(self, conn: Connection, burst: list[Incoming], crowded: bool) -> list[OutboxRow]:
        now = self._clock()
        fresh = self._remembered(conn, burst, now)
        chat = self._chat(conn, fresh, now)
        if chat is None:
            return []
        events = [incoming.event for incoming in fresh]
        # Before anything that the chat owns is read; who makes no turn is in nobody's way.
        held = None if crowded else chats.held(conn, chat)
        waiting = (held is None and not crowded) or inbox.waiting(conn, chat.id)
        patience = 0.0 if waiting else self._patience(chat, events)
        if held is None or waiting or patience or any(map(is_slow, events)):
            self._store(conn, chat.id, fresh, now, patience)
            return []
        if held.id in self._behind and (together := self._together(conn, held, fresh, now)) is not None:
            return together
        last = fresh[-1]
        held = noticed(conn, held, events, now)
        rows = self._turns.turn(conn, held, events, now, Caller(last.name, last.language))
        if rows and not rows[0].leased and len(self._behind) < MOST_BEHIND:
            self._behind.setdefault(held.id, None)
        return rows

    def _together(self, conn: Connection, chat: Chat, fresh: list[Incoming], now: datetime) -> list[OutboxRow] | None:
        """What waits to be answered with all that follows it; None where no answers have piled up any more."""
        told = self._behind[chat.id]
        told = told if told is not None and now - told < TOLD_FOR else None
        if not outbox.piled(conn, chat.id, PILED):
            if told is None:
                del self._behind[chat.id]
            return None
        self._store(conn, chat.id, fresh, now, TOGETHER - now.timestamp() % TOGETHER)
        if told is not None:
            return []
        self._behind[chat.id] = now
        return self._turns.remarked(conn, chat, "flooded", now)

    def _put_off(self, conn: Connection, burst: list[Incoming]) -> list[OutboxRow]:
        now = self._clock()
        fresh = self._remembered(conn, burst, now)
        chat = self._chat(conn, fresh, now)
        if chat is not None:
            first, *_ = self._store(conn, chat.id, fresh, now)
            inbox.failed(conn, chat.id, first, instant(now + RETRY))
        return []

    def _chat(self, conn: Connection, fresh: list[Incoming], now: datetime) -> Chat | None:
        """Whose chat it is; None where nothing is new, or where nobody can be found by these names."""
        if not fresh:
            return None
        first = fresh[0]
        return aliases.chat_at(conn, self._keyring, _address(first), first.names, instant(now))

    def _patience(self, chat: Chat, events: Sequence[Event]) -> float:
        """Seconds to wait for more of what is being passed on, where one answer is to serve for all of it."""
        passed_on = any(isinstance(event, Forward | File) for event in events)
        return self._turns.capable(chat.address.channel).gather if passed_on else 0.0

    def _remembered(self, conn: Connection, burst: list[Incoming], now: datetime) -> list[Incoming]:
        """Those that come for the first time."""
        fresh = [
            incoming
            for incoming in burst
            if inbox.remember(
                conn, self._keyring, incoming.channel, incoming.account, incoming.external_id, instant(now)
            )
        ]
        if len(fresh) < len(burst):
            count("updates_duplicate_total", len(burst) - len(fresh), channel=burst[0].channel)
        return fresh

    def _store(
        self, conn: Connection, chat_id: str, fresh: list[Incoming], now: datetime, patience: float = 0.0
    ) -> list[int]:
        """`patience`: seconds that the chat has no turn yet."""
        held_until = instant(now + timedelta(seconds=patience)) if patience else None
        return [
            inbox.put(
                conn,
                self._keyring,
                chat_id,
                Waiting(incoming.event, Caller(incoming.name, incoming.language), this_turn()).to_bytes(),
                instant(now),
                needs_prepare=is_slow(incoming.event),
                held_until=held_until,
            )
            for incoming in fresh
        ]


def noticed(conn: Connection, chat: Chat, events: Sequence[Event], now: datetime) -> Chat:
    """The person themselves did something in this chat: when they did is kept, and a silent chat is silent no more.
    The chat as it is then."""
    did = [event.sent_at for event in events if not isinstance(event, Due | Unreachable)]
    if not did:
        return chat
    if chat.silent:
        silence.end(conn, chat.id, instant(now))
    return chats.heard(conn, chat, instant(min(now, max(did))))


def is_slow(event: Event) -> bool:
    """Whether the event must be prepared before its turn: a file, a place, or a long text that was not read yet."""
    match event:
        case File() | Place():
            return True
        case Text() | Forward():
            return len(event.text) > QUICK and event.read is None
    return False


def _by_chat(batch: list[Incoming]) -> list[list[Incoming]]:
    """What each chat sent, in order; the chats always in the same order, whoever is given them."""
    if len(batch) == 1:
        return [batch]
    by_chat: dict[tuple[str, str, str], list[Incoming]] = {}
    for incoming in batch:
        by_chat.setdefault((incoming.channel, incoming.account, incoming.address), []).append(incoming)
    return [by_chat[place] for place in sorted(by_chat)]


def _address(incoming: Incoming) -> Address:
    return Address(incoming.channel, incoming.account, incoming.address)
