"""A store on one page: it keeps what it was given, once each, and can be down."""

import asyncio

from bot.channels.base import Incoming, StoreDownError
from conversations.events import Event


class Store:
    """`accept` is what the channel is given; `events` is what came, without repeats, in order."""

    def __init__(self) -> None:
        self.kept: dict[str, Incoming] = {}
        self.given = 0
        self.down = False
        self.stuck: asyncio.Event | None = None
        """While set to an event, nothing is kept until it is set."""

    @property
    def events(self) -> list[Event]:
        """In the order of their arrival."""
        return [incoming.event for incoming in self.kept.values()]

    async def accept(self, batch: list[Incoming]) -> None:
        """Keeps the batch, or raises."""
        self.given += len(batch)
        if self.down:
            raise StoreDownError
        if self.stuck is not None:
            await self.stuck.wait()
        for incoming in batch:
            self.kept.setdefault(incoming.external_id, incoming)
