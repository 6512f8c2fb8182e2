"""From the outbox to the channels: one row of a chat at a time, in order; its ending is stored before the next one
goes.

A prompt with an uncertain answer is not repeated (the person can write anything to get it again); the finished message
and a reminder are repeated once, because losing them is worse than a double. Where several processes send, any of them
sends replies, and the one that keeps the pace (`pacing`) sends reminders.
"""

import asyncio
import logging
from collections import defaultdict, deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import Enum, auto
from functools import partial

from sqlalchemy import Connection

from bot.channels.base import Channel, Errand, Gone, Later, Outcome, Refused, Sent, Uncertain
from bot.channels.hearsay import hearsay
from bot.logs import this_turn, turn
from bot.observe import count
from bot.store import outbox
from bot.store.database import Database, StoreDown
from bot.store.erased import Journal
from bot.store.instants import instant, moment
from bot.store.leases import LEASE
from bot.store.outgoing import Ending, OutboxRow, Urgency
from bot.store.sealed import Keyring
from bot.workers.aimed import aimed, is_aimed
from bot.workers.endings import Endings
from bot.workers.pace import Pace
from bot.workers.packed import bubble_from_bytes
from bot.workers.rounds import rounds
from bot.workers.turn import FAREWELL

LONGEST_SEND = 25.0
"""Seconds after which a send is given up as uncertain."""

POLL = 1.0
AT_ONCE = 200
PACED_AT_ONCE = 50
"""Reminders that one of several processes has in hand: what goes out within its leases, however many replies go."""

MOST_NAMES = 10_000
"""Turns whose names are known; of more the logs lose sight."""

REPEATED = frozenset({"message", "reminder"})
OFTEN = 1000
SELDOM = timedelta(minutes=10)
"""A row that was tried so often is tried again only so seldom: somebody has to mend something first."""

MOST_DOUBTS = 5
"""A row that was left in doubt this often is not tried again: it may be what brings the process down."""

_log = logging.getLogger(__name__)


class Still(Enum):
    """What has become of a row that waited in hand, or is in doubt."""

    OURS = auto()
    LOST = auto()
    """Erased, settled, or leased anew elsewhere."""
    UNWANTED = auto()


@dataclass(frozen=True, slots=True)
class _Queue:
    """What one chat is to be sent, in order."""

    rows: deque[OutboxRow] = field(default_factory=deque)
    hurry: asyncio.Event = field(default_factory=asyncio.Event)
    """A reply stands in the queue; what is before it keeps no pace any more."""

    def append(self, row: OutboxRow) -> None:
        self.rows.append(row)
        if row.urgency == Urgency.REPLY:
            self.hurry.set()

    @property
    def next(self) -> OutboxRow | None:
        return self.rows[0] if self.rows else None

    def pop(self) -> OutboxRow:
        row = self.rows.popleft()
        if all(behind.urgency != Urgency.REPLY for behind in self.rows):
            self.hurry.clear()
        return row


class Delivery:
    """Sends what is due, concurrently across chats."""

    def __init__(
        self,
        database: Database,
        keyring: Keyring,
        journal: Journal,
        channels: Mapping[tuple[str, str], Channel],
        clock: Callable[[], datetime],
        monotonic: Callable[[], float],
        at: Callable[[str], None] | None = None,
        *,
        me: int | None = None,
        tell: Callable[[], None] = lambda: None,
    ) -> None:
        """`channels`: by (name, account). `at` is called with the name of each point a crash could come between.

        `me`: whose the leases are where several processes send, and `tell` calls the others.
        """
        self._database = database
        self._keyring = keyring
        self._channels = channels
        self._clock = clock
        self._at = at or (lambda name: None)
        self._endings = Endings(database, keyring, journal, clock, self._at, me)
        self._me = me
        self._tell = tell
        self.keeps_pace = me is None
        """Whether this process sends what is paced."""
        self._waiting = 0
        self._paces: defaultdict[tuple[str, str], Pace] = defaultdict(lambda: Pace(monotonic))
        self._queues: dict[str, _Queue] = {}
        self._turns: dict[str, str] = {}
        """The names of the turns of rows that go again later; or went elsewhere, and nobody told us."""
        self._tasks: set[asyncio.Task[None]] = set()
        self._called = asyncio.Event()
        self._free = defaultdict[tuple[str, str], asyncio.Semaphore](lambda: asyncio.Semaphore(AT_ONCE))
        """By account: where one platform hangs, the others' people do not wait for it."""

    def deliver(self, rows: Sequence[OutboxRow]) -> None:
        """Rows that were just put: sent at once where their chat is free."""
        for row in rows:
            queue = self._queues.get(row.chat.id)
            if self._is_for_whoever_paces(row):
                self._called.set()
                self._tell()
            elif queue is not None:
                queue.append(row)
            elif row.leased:
                self._queues[row.chat.id] = _Queue()
                self._queues[row.chat.id].append(row)
                self._start(row.chat.id)
            else:
                self._called.set()

    def wake(self) -> None:
        """Something may go that nobody handed over."""
        self._called.set()

    async def run(self) -> None:
        """Until cancelled: look for rows that nobody handed over (after a start, a delay, a crash)."""
        await rounds("delivery", self._claim, POLL, self._called)

    async def pacing(self) -> None:
        """Until cancelled: this one of several processes keeps the pace of every account, and sends what is paced."""
        self.keeps_pace = True
        self._called.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.keeps_pace = False

    async def drain(self, within: float) -> None:
        """Let the sends in flight end, for at most `within` seconds; what is left stays in the outbox."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=within)
            for task in late:
                task.cancel()

    async def idle(self) -> None:
        """Wait until nothing that may go now is left to send."""
        while self._tasks or await self._claim():
            await asyncio.wait(self._tasks)

    async def _claim(self) -> int:
        if self._me is None:
            return await self._claimed(AT_ONCE - len(self._tasks), (Urgency.REPLY, Urgency.REMINDER))
        replies = AT_ONCE - (len(self._tasks) - self._waiting)
        claimed = await self._claimed(replies, (Urgency.REPLY, Urgency.REPLY))
        if self.keeps_pace:
            claimed += await self._claimed(PACED_AT_ONCE - self._waiting, (Urgency.REMINDER, Urgency.REMINDER))
        return claimed

    async def _claimed(self, room: int, urgencies: tuple[int, int]) -> int:
        if room <= 0:
            return 0
        now = self._clock()
        busy = frozenset(self._queues)  # whose row may wait for its moment longer than its lease
        rows = await self._database.run(
            lambda conn: outbox.due(
                conn,
                self._keyring,
                instant(now),
                room,
                instant(now + LEASE),
                busy,
                owner=self._me,
                urgencies=urgencies,
            )
        )
        self._at("claimed")
        self.deliver([replace(row, turn=self._turns.pop(row.errand, "")) for row in rows])
        return len(rows)

    def _is_for_whoever_paces(self, row: OutboxRow) -> bool:
        return self._me is not None and row.urgency == Urgency.REMINDER and not row.leased

    def _start(self, chat_id: str) -> None:
        task = asyncio.create_task(self._send_all(chat_id))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _send_all(self, chat_id: str) -> None:
        """The rows of one chat, each settled before the next."""
        queue = self._queues[chat_id]
        ours, waited = True, False
        try:
            while queue.rows:
                row = queue.pop()
                if row.leased:
                    ours = await self._send_one(row, queue, waited=waited)
                elif ours:
                    ours = await self._send_one(replace(row, leased=True, attempts=row.attempts + 1), queue)
                # Else it went elsewhere, was given up, or goes from the outbox when it may; one behind it may be ours.
                waited = True
        except StoreDown:
            count("errors_total", where="delivery")
        except Exception:  # noqa: BLE001  one chat's trouble is not another's
            _log.exception("a delivery failed")
            count("errors_total", where="delivery")
        finally:
            del self._queues[chat_id]
            self._called.set()

    async def _send_one(self, row: OutboxRow, queue: _Queue, *, waited: bool = False) -> bool:
        """Send and settle one row; whether the chat's next row is now ours to send. `waited`: its lease is not new."""
        with turn(row.turn):
            return await self._send_in_turn(row, queue, waited)

    async def _send_in_turn(self, row: OutboxRow, queue: _Queue, waited: bool) -> bool:
        if row.doubts >= MOST_DOUBTS:
            _log.error("a %s was left in doubt %d times and is given up", row.kind, row.doubts)
            return await self._endings.settled(row, Ending.UNCERTAIN, queue.next)
        channel = self._channels.get((row.chat.address.channel, row.chat.address.account))
        if channel is None:
            await self._later(row, timedelta(minutes=10), doubtful=False)
            return False
        if row.urgency == Urgency.REMINDER and not await self._has_its_moment(row, queue):
            await self._later(row, timedelta(), doubtful=False)
            return False
        free = self._free[row.chat.address.channel, row.chat.address.account]
        waited |= free.locked()  # perhaps for longer than its lease
        async with free:
            told = waited or not row.begins_leased
            match await self._database.run(partial(self._still, row=row)) if told else Still.OURS:
                case Still.LOST:
                    return False
                case Still.UNWANTED:
                    count("messages_sent_total", channel=channel.name, result="dropped")
                    return await self._endings.settled(row, Ending.DROPPED, queue.next)
            self._at("before send")
            if row.kind == FAREWELL:
                await self._endings.scrubbed(row)
                await channel.forget(row.chat.address.value)
            outcome = await self._sent(channel, row)
            self._at("sent")
        count("messages_sent_total", channel=channel.name, result=type(outcome).__name__.lower())
        return await self._end(row, outcome, queue)

    async def _has_its_moment(self, row: OutboxRow, queue: _Queue) -> bool:
        """Wait for it; False where another process keeps the pace by then."""
        self._waiting += 1
        try:
            await self._paces[row.chat.address.channel, row.chat.address.account].turn(queue.hurry)
        finally:
            self._waiting -= 1
        return self.keeps_pace

    def _still(self, conn: Connection, row: OutboxRow) -> Still:
        """Whether a row that has waited or is in doubt may go, its lease renewed."""
        if not outbox.renew(conn, row, instant(self._clock() + LEASE)):
            return Still.LOST
        return Still.OURS if outbox.still_wanted(conn, row) else Still.UNWANTED

    async def _sent(self, channel: Channel, row: OutboxRow) -> Outcome:
        bubble = bubble_from_bytes(row.payload)
        if not is_aimed(bubble):
            bubble = await self._database.run(partial(aimed, chat_id=row.chat.id, row_id=row.id, bubble=bubble))
        errand = Errand(row.errand, moment(row.chat.heard_at), row.attempts)
        try:
            async with asyncio.timeout(LONGEST_SEND):
                return await channel.send(row.chat.address.value, bubble, self._clock(), errand)
        except TimeoutError:
            return Uncertain("no answer in time")

    async def _end(self, row: OutboxRow, outcome: Outcome, queue: _Queue) -> bool:
        match outcome:
            case Sent(ref=ref, told_later=keep):
                return await self._endings.settled(row, Ending.SENT, queue.next, ref, keep=keep)
            case Refused(reason=reason):
                told = hearsay(reason)
                _log.error("a %s was refused by %s: %s", row.kind, row.chat.address.channel, told)
                return await self._endings.settled(row, Ending.REFUSED, queue.next)
            case Gone():
                await self._endings.gone(row)
                return False
            case Later(seconds=seconds):
                count("send_retries_total", reason="later")
                await self._later(row, timedelta(seconds=seconds), doubtful=False)
                return False
            case Uncertain(again=seconds) if row.kind in REPEATED and row.doubts == 0:
                count("send_retries_total", reason="uncertain")
                await self._later(row, timedelta(seconds=seconds), doubtful=True)
                return False
            case Uncertain(told_later=keep):
                return await self._endings.settled(row, Ending.UNCERTAIN, queue.next, keep=keep)

    async def _later(self, row: OutboxRow, wait: timedelta, *, doubtful: bool) -> None:
        if row.attempts >= OFTEN:
            wait = max(wait, SELDOM)
        not_before = instant(self._clock() + wait)
        if len(self._turns) >= MOST_NAMES:
            self._turns.clear()
        self._turns[row.errand] = this_turn()
        await self._endings.later(row, not_before, doubtful=doubtful)
