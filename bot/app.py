"""The only place where things are wired: settings in, a running Sopan out."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import Connection

from bot import leaving
from bot.channels.base import Channel
from bot.clock import Clock, wall_clock
from bot.config import Settings
from bot.days_off import day_off
from bot.errors import BadTemplates
from bot.files.opener import Opener
from bot.roles import ALL, Role, Roles, require_server
from bot.store import inbox, leases, locks, migrate, outbox, pages, reminders
from bot.store.backup import BEFORE, SUFFIX, back_up
from bot.store.database import Database, StoreDown
from bot.store.engines import kind_of
from bot.store.erased import Journal, require_writable
from bot.store.instants import instant
from bot.store.leases import LEASE
from bot.store.outgoing import OutboxRow
from bot.store.peers import Peers
from bot.store.sealed import Keyring
from bot.unlocking import check_key, keyring_of
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from bot.workers.backlog import Backlog
from bot.workers.caretaker import Caretaker
from bot.workers.clock import ReminderClock
from bot.workers.delivery import Delivery
from bot.workers.heirs import Heirs
from bot.workers.intake import Intake
from bot.workers.preparing import Preparing
from bot.workers.reports import Reports
from bot.workers.rounds import rounds
from bot.workers.turn import TurnMaker
from conversations.book import Book

DRAIN = 4.0
"""Seconds a stopping process gives to sends in flight; what is left stays in the outbox."""

CLOSING = 3.0
"""Seconds that are kept for what comes after that, on a machine with much to do."""

PATIENCE = 30.0
"""Seconds that a start waits for a database that is held by somebody else."""

_log = logging.getLogger(__name__)


def save_before_migration(settings: Settings, keyring: Keyring, clock: Clock) -> None:
    """A backup of the database as it is, beside the others. Raises OperatorError."""
    now = clock()
    file = settings.backups_dir / f"sopan-{now:%Y%m%dT%H%M%SZ}{BEFORE}{migrate.HEAD}{SUFFIX}"
    contents = back_up(settings.database_url, keyring, file, settings.data_dir, instant(now))
    _log.info("kept before the migration to %s: %s, %s", migrate.HEAD, file, contents)


def book_of(settings: Settings, catalog: Catalog) -> Book:
    """The core's view of the catalogue and the operator's defaults."""
    labels = {language: catalog.labels(language) for language in catalog.languages}
    return Book(labels=labels, language=settings.default_language, zone=settings.default_zone, days_off=day_off)


@dataclass(frozen=True, slots=True)
class Sopan:
    """A running Sopan, for a front to attach its channel to."""

    settings: Settings
    clock: Clock
    catalog: Catalog
    keyring: Keyring
    database: Database
    intake: Intake
    delivery: Delivery
    reports: Reports
    backlog: Backlog
    reminders: ReminderClock
    opener: Opener
    channels: dict[tuple[str, str], Channel]
    peers: Peers

    def attach(self, channel: Channel) -> None:
        """From now on bubbles for this channel go there."""
        self.channels[channel.name, channel.account] = channel

    async def kept_page(self, token: str) -> str | None:
        """What the hand-over page shows under this token; None where nothing is kept. Raises StoreDown."""
        return await self.database.run(lambda conn: pages.get(conn, self.keyring, token, self.database.now()))

    async def keeps(self) -> bool:
        """Whether the store, at the version of this code, keeps what it is given. Raises StoreDown."""
        return await self.database.run(migrate.keeps)

    async def gauges(self) -> dict[str, float]:
        """The figures of this moment; what waits for a channel that does not run here is not counted. Raises
        StoreDown."""
        now = self.database.now()

        def look(conn: Connection) -> dict[str, float]:
            waiting = [found for account, found in outbox.waiting(conn).items() if account in self.channels]
            oldest = min((since for _, since in waiting), default=now)
            return {
                "inbox_pending": inbox.waiting_count(conn),
                "outbox_pending": sum(rows for rows, _ in waiting),
                "outbox_oldest_seconds": (now - oldest) / 1000,
                "reminders_due": reminders.due_count(conn, now),
                "set_aside": inbox.set_aside_count(conn),
                "store_up": 1.0,
                "keeps_pace": float(self.delivery.keeps_pace),
            }

        return await self.database.run(look)


def messages_of(settings: Settings) -> Messages:
    """The finished messages, with the operator's own in front. Raises BadTemplates if one cannot be written."""
    messages = Messages(own=settings.templates_dir)
    if settings.templates_dir is not None:
        from bot.wording.proof import AT_START, flaws  # only who has templates of their own waits for this

        if found := [*flaws(messages, AT_START)]:
            raise BadTemplates(
                f"SOPAN_TEMPLATES_DIR {settings.templates_dir}: {found[0]} (`sopan check` lists them all)"
            )
    return messages


@asynccontextmanager
async def running(
    settings: Settings,
    names: Sequence[type[Channel]],
    clock: Clock = wall_clock,
    at: Callable[[str], None] | None = None,
    page: str | None = None,
    roles: Roles = ALL,
) -> AsyncIterator[Sopan]:
    """A Sopan for channels of these classes, its workers running while inside, those of these `roles`.

    `at` is called with the name of each point between which a crash could come. `page`: the address of the hand-over
    page, where it is served. Raises what `Database.start` raises, BadKey for a key that does not fit, JournalUnfit, and
    NeedsServer for a share of the work where it cannot be shared.
    """
    require_server(roles, settings.database_url)
    keyring = keyring_of(settings)
    catalog = Catalog(operator=settings.operator_name or "", contact=settings.operator_contact or "")
    book = book_of(settings, catalog)
    save = partial(save_before_migration, settings, keyring, clock)
    database = Database(settings.database_url, clock=clock, at=at, before_migration=save)
    database.watch(keyring)
    journal = Journal(settings.erased_file, keyring)
    require_writable(settings.erased_file)
    peers = kind_of(settings.database_url).peers()
    turns = TurnMaker(
        keyring,
        journal,
        book,
        Composer(catalog, messages_of(settings), page),
        {channel.name: channel.capabilities for channel in names},
        lease_ms=int(LEASE.total_seconds() * 1000) if Role.DELIVERY in roles else None,
        page=page,
        owner=peers.me,
    )
    channels: dict[tuple[str, str], Channel] = {}
    to_send = partial(peers.tell, Role.DELIVERY)
    delivery = Delivery(database, keyring, journal, channels, clock, time.monotonic, at, me=peers.me, tell=to_send)

    def told(rows: Sequence[OutboxRow]) -> None:
        if rows:
            to_send()

    deliver, send = (delivery.deliver, delivery.wake) if Role.DELIVERY in roles else (told, to_send)
    opener = Opener()
    preparing = Preparing(channels, opener, at or (lambda name: None))
    backlog = Backlog(database, keyring, turns, preparing, book, catalog, clock, deliver, at)
    wake = backlog.wake if Role.TURNS in roles else partial(peers.tell, Role.TURNS)
    intake = Intake(database, keyring, turns, clock, deliver, wake, at, stores_only=Role.TURNS not in roles)
    reports = Reports(database, keyring, clock, send)
    clockwork = ReminderClock(database, keyring, turns, clock, deliver, wake)
    caretaker = Caretaker(database, keyring, turns, clock, settings.backups_dir)
    peers.hear(Role.TURNS, backlog.wake)
    peers.hear(Role.DELIVERY, delivery.wake)
    work: dict[Role, list[Callable[[], Coroutine[Any, Any, None]]]] = {
        Role.TURNS: [backlog.run],
        Role.DELIVERY: [delivery.run],
        Role.CLOCK: [clockwork.run, caretaker.run],
    }
    if peers.me is not None:
        heirs = Heirs(database, peers.me, time.monotonic, delivery.wake)
        work[Role.DELIVERY] += [heirs.run, partial(peers.sit, locks.PACE, delivery.pacing)]

    await database.start()
    async with AsyncExitStack() as stack:
        stack.push_async_callback(database.stop)
        await _insisted(partial(check_key, database, keyring, settings.key_source))
        if peers.me is None:
            await _insisted(partial(database.run, inbox.release))
            await _insisted(partial(database.run, leases.release))
        sopan = Sopan(
            settings,
            clock,
            catalog,
            keyring,
            database,
            intake,
            delivery,
            reports,
            backlog,
            clockwork,
            opener,
            channels,
            peers,
        )
        # Heard and seen alive until the last send has ended.
        stack.push_async_callback(_ended, [asyncio.create_task(peers.live())])
        stack.push_async_callback(lambda: delivery.drain(max(0.0, min(DRAIN, leaving.left() - CLOSING))))
        stack.push_async_callback(intake.settled)
        mine = [one for role, parts in work.items() if role in roles for one in parts]
        mine = mine or [partial(_pulse, database)]
        stack.push_async_callback(_ended, [asyncio.create_task(one()) for one in mine])
        yield sopan


async def _insisted(work: Callable[[], Awaitable[object]]) -> None:
    """Until the store does it. Raises StoreDown after `PATIENCE`."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            await work()
            return
        except StoreDown as problem:
            if time.monotonic() > until:
                raise
            _log.warning("the start waits: %s", problem)
            await asyncio.sleep(0.5)


async def _pulse(database: Database) -> None:
    """For a process whose work has no loop: it shows once a second all the same with which keys it works."""
    await rounds("pulse", lambda: database.run(lambda conn: None), 1.0)


async def _ended(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(result, Exception):
            _log.error("a worker ended: %s", type(result).__name__, exc_info=result)
