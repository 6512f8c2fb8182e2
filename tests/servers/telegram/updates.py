"""Updates waiting for the bot: numbered, kept for 24 hours, forgotten only when a later offset is asked for."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.servers.telegram.journal import Clock, Journal
from tests.servers.telegram.refusals import Json, conflict

KEPT_SECONDS = 24 * 3600
TERMINATED = "terminated by other getUpdates request; make sure that only one bot instance is running"
WEBHOOK_ACTIVE = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
POLL_LIMIT_SECONDS = 50


@dataclass(slots=True, eq=False)
class Update:
    """One update; `order` is the queue it belongs to (its chat): within it the webhook keeps the order."""

    update_id: int
    kind: str
    payload: Json
    order: int
    at: float
    delivered: int = 0

    def json(self) -> Json:
        """As the bot gets it."""
        return {"update_id": self.update_id, self.kind: self.payload}


@dataclass(slots=True)
class Disorder:
    """What may go wrong on the way: updates that come again, in another order, or never."""

    repeat: int = 0
    """How often each update comes again after it was confirmed."""
    shuffle: random.Random | None = None
    drop: int = 0
    """How many of the next updates get lost."""


@dataclass(slots=True, eq=False)
class UpdateQueue:
    """The queue of one bot and its long polling."""

    clock: Clock
    journal: Journal
    next_id: int = 700_000_001
    pending: list[Update] = field(default_factory=list)
    again: list[Update] = field(default_factory=list)
    allowed: frozenset[str] = frozenset()
    disorder: Disorder = field(default_factory=Disorder)
    webhook_is_set: bool = False
    closed: bool = False
    _turn: int = 0
    """The poll that may answer; an older one ends with a 409."""
    _reason: str = TERMINATED

    def put(self, kind: str, payload: Json, order: int) -> int:
        """Queues an update and returns its number; one the bot did not allow gets no number (0)."""
        if self.allowed and kind not in self.allowed:
            return 0
        update = Update(self.next_id, kind, payload, order, self.clock.now())
        self.next_id += 1
        if self.disorder.drop > 0:
            self.disorder.drop -= 1
            self.journal.add("dropped", order, update_id=update.update_id)
            return update.update_id
        self.pending.append(update)
        self.journal.add("queued", order, update_id=update.update_id, update=update.json())
        return update.update_id

    def confirm(self, update: Update) -> None:
        """The bot has it: forgotten, unless it is to come again."""
        self.pending.remove(update)
        self.again.extend([update] * self.disorder.repeat)
        self.journal.add("confirmed", update.order, update_id=update.update_id)

    def confirm_before(self, offset: int) -> None:
        """Forgets every update below the offset."""
        for update in [one for one in self.pending if one.update_id < offset]:
            self.confirm(update)

    def forget(self) -> None:
        """drop_pending_updates."""
        for update in self.pending:
            self.journal.add("expired", update.order, update_id=update.update_id)
        self.pending.clear()
        self.again.clear()

    def expire(self) -> None:
        """Drops what is older than 24 hours."""
        while self.pending and self.clock.now() - self.pending[0].at > KEPT_SECONDS:
            update = self.pending.pop(0)
            self.journal.add("expired", update.order, update_id=update.update_id)

    def terminate(self, reason: str) -> None:
        """Ends the poll under way with a 409, as a second getUpdates or a setWebhook does."""
        self._turn += 1
        self._reason = reason
        self.journal.wake()

    async def poll(self, offset: int, limit: int, seconds: int, gone: Callable[[], bool]) -> list[Json]:
        """getUpdates: the updates from `offset` on, at most `limit`, waiting up to `seconds` for the first.

        `gone` tells whether the asking connection is closed: then nothing is delivered. Raises the 409 refusals.
        """
        if self.webhook_is_set:
            raise conflict(WEBHOOK_ACTIVE)
        self.terminate(TERMINATED)
        mine = self._turn
        if offset < 0:
            kept = {one.update_id for one in sorted(self.pending, key=lambda one: one.update_id)[offset:]}
            for update in [one for one in self.pending if one.update_id not in kept]:
                self.confirm(update)
            offset = 0
        elif offset > 0:
            self.confirm_before(offset)

        def ready() -> list[Update] | None:
            if self._turn != mine or self.closed:
                return []
            self.expire()
            waiting = [one for one in self.pending if one.update_id >= offset]
            return [*self.again, *waiting][:limit] or None

        batch = await self.journal.until(ready, min(max(seconds, 0), POLL_LIMIT_SECONDS)) or []
        if self._turn != mine:
            raise conflict(self._reason)
        if gone():
            return []
        if self.disorder.shuffle is not None:
            self.disorder.shuffle.shuffle(batch)
        for update in batch:
            update.delivered += 1
            if update in self.again:
                self.again.remove(update)
            self.journal.add("delivered", update.order, update_id=update.update_id, time=update.delivered)
        return [update.json() for update in batch]
