"""Reminders keep a pace; what happens while they wait for their moment is not lost on them."""

import asyncio
import time
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from itertools import chain, repeat
from pathlib import Path

import pytest
from sqlalchemy import Connection, select, update

from bot.app import running
from bot.channels.base import Bubble, Capabilities, Channel, FileGone, Gone, Later, Outcome, Sent
from bot.channels.local_terminal import LocalTerminal
from bot.config import Settings
from bot.store import chats, outbox, people, silence
from bot.store.chats import Address, Chat
from bot.store.database import Database
from bot.store.erased import Journal
from bot.store.instants import instant
from bot.store.leases import LEASE
from bot.store.outgoing import Ending, OutboxItem, OutboxRow, Urgency
from bot.store.people import CaseChange
from bot.store.sealed import Keyring
from bot.store.tables import outbox as outbox_table
from bot.workers.delivery import AT_ONCE, OFTEN, SELDOM, Delivery
from bot.workers.packed import bubble_to_bytes
from tests.app.guest import Guest
from tests.app.house import MORNING, House
from tests.app.test_conversations import declines
from tests.app.test_reminders import reminded
from tests.servers.telegram import TelegramServer

NOW = int(MORNING.timestamp() * 1000)


class Slate:
    """A channel on which everything can be written and nothing goes wrong."""

    name = "slate"
    account = "1"
    capabilities = Capabilities()

    def __init__(self) -> None:
        self.written: list[str] = []

    async def send(self, address: str, bubble: Bubble, now: object, errand: object = None) -> Outcome:
        self.written.append(f"{address}: {bubble.text}")
        return Sent()

    async def fetch(self, file: str, most: int) -> bytes:
        raise FileGone

    async def forget(self, address: str) -> None:
        """Nothing is kept."""


@asynccontextmanager
async def store(folder: Path) -> AsyncIterator[Database]:
    database = Database(f"sqlite:///{folder}/sopan.db", clock=lambda: MORNING)
    await database.start()
    yield database
    await database.stop()


async def test_a_reply_is_not_kept_waiting_by_a_reminder_and_what_nobody_wants_any_more_is_dropped(
    tmp_path: Path,
) -> None:
    keyring, slate = Keyring([b"k" * 32]), Slate()
    instants = chain([1000.0, 1000.0], repeat(0.0))  # to every reminder after the first, its moment is far away
    async with store(tmp_path) as database:

        async def put(name: str, text: str, urgency: int, guard: tuple[int, int] | None = None) -> list[OutboxRow]:
            bubble = bubble_to_bytes(Bubble("reminder" if urgency else "prompt", text))
            item = OutboxItem("prompt", bubble, urgency, *(guard or (None, None)))

            def job(conn: Connection) -> list[OutboxRow]:
                return outbox.put(conn, keyring, opened(conn, name), [item], NOW, NOW + 1)

            return await database.run(job)

        def opened(conn: Connection, name: str) -> Chat:
            return chats.open_chat(conn, keyring, Address("slate", "1", name), NOW)

        async def moved(name: str, revision: int) -> None:
            change = CaseChange({}, revision, "ready")
            await database.run(
                lambda conn: people.save(conn, keyring, opened(conn, name).person_id, None, {1: change}, (), NOW)
            )

        journal, channels = Journal(tmp_path / "erased.log", keyring), {("slate", "1"): slate}
        delivery = Delivery(database, keyring, journal, channels, lambda: MORNING, lambda: next(instants))
        for name in ("Ayu", "Budi", "Citra"):
            await moved(name, 1)
            delivery.deliver(await put(name, "remember", Urgency.REMINDER, (1, 1)))
        await moved("Budi", 2)  # what was to be remembered is done
        for name in ("Budi", "Citra"):
            delivery.deliver(await put(name, "reply", Urgency.REPLY))
        await delivery.idle()
        assert slate.written[0] == "Ayu: remember"
        assert [line for line in slate.written if line.startswith("Budi")] == ["Budi: reply"]
        assert [line for line in slate.written if line.startswith("Citra")] == ["Citra: remember", "Citra: reply"]


class Slow(Slate):
    """Everything takes until `done`; nobody is there for what is in `unheard`."""

    def __init__(self, unheard: Collection[str] = ()) -> None:
        super().__init__()
        self.begun = asyncio.Semaphore(0)
        self.done = asyncio.Event()
        self.unheard = unheard

    async def send(self, address: str, bubble: Bubble, now: object, errand: object = None) -> Outcome:
        self.begun.release()
        await self.done.wait()
        written = await super().send(address, bubble, now, errand)
        return Gone("blocked") if bubble.text in self.unheard else written


def leased(conn: Connection, keyring: Keyring, name: str, account: str = "1") -> list[OutboxRow]:
    """A reply, leased to the first of `senders`."""
    chat = chats.open_chat(conn, keyring, Address("slate", account, name), NOW)
    item = OutboxItem("prompt", bubble_to_bytes(Bubble("prompt", "reply")))
    return outbox.put(conn, keyring, chat, [item], NOW, NOW + int(LEASE.total_seconds() * 1000), 1)


def senders(
    database: Database, folder: Path, keyring: Keyring, times: list[datetime], *channels: Slate
) -> list[Delivery]:
    """A process for each channel, by the last of `times`."""
    journal = Journal(folder / "erased.log", keyring)
    return [
        Delivery(database, keyring, journal, {("slate", "1"): channel}, lambda: times[-1], time.monotonic, me=me)
        for me, channel in enumerate(channels, 1)
    ]


async def test_nobody_waits_for_a_platform_that_hangs_but_its_own_people(tmp_path: Path) -> None:
    keyring, slow, slate = Keyring([bytes(32)]), Slow(), Slate()
    journal = Journal(tmp_path / "erased.log", keyring)
    channels: dict[tuple[str, str], Channel] = {("slate", "1"): slow, ("slate", "2"): slate}
    async with store(tmp_path) as database:
        delivery = Delivery(database, keyring, journal, channels, lambda: MORNING, time.monotonic, me=1)
        put = partial(leased, keyring=keyring)
        for number in range(AT_ONCE + 1):
            delivery.deliver(await database.run(partial(put, name=str(number))))
        for _ in range(AT_ONCE):
            await slow.begun.acquire()
        delivery.deliver(await database.run(partial(put, name="Ayu", account="2")))
        async with asyncio.timeout(10):
            while not slate.written:
                await database.run(lambda conn: None)
        assert slow.written == []
        slow.done.set()
        await delivery.idle()


class Shut(Slate):
    """Nothing can be written for a second."""

    async def send(self, address: str, bubble: Bubble, now: object, errand: object = None) -> Outcome:
        return Later(1.0, "shut")


@pytest.mark.parametrize(("tried", "pause"), [(2, timedelta(seconds=1)), (OFTEN, SELDOM)])
async def test_what_was_tried_a_thousand_times_is_tried_seldom(tmp_path: Path, tried: int, pause: timedelta) -> None:
    keyring = Keyring([bytes(32)])
    async with store(tmp_path) as database:
        (delivery,) = senders(database, tmp_path, keyring, [MORNING], Shut())
        (row,) = await database.run(partial(leased, keyring=keyring, name="Ayu"))
        await database.run(lambda conn: conn.execute(update(outbox_table).values(attempts=tried)))
        delivery.deliver([replace(row, attempts=tried)])
        await delivery.drain(10)
        look = select(outbox_table.c.not_before)
        assert await database.run(lambda conn: conn.execute(look).scalar_one()) == instant(MORNING + pause)


async def test_a_reply_that_waited_longer_than_its_lease_and_went_elsewhere_is_not_sent_again(tmp_path: Path) -> None:
    keyring, slow, slate = Keyring([bytes(32)]), Slow(), Slate()
    times = [MORNING]
    async with store(tmp_path) as database:
        first, second = senders(database, tmp_path, keyring, times, slow, slate)
        put = partial(leased, keyring=keyring)
        for number in range(AT_ONCE):
            first.deliver(await database.run(partial(put, name=str(number))))
            await slow.begun.acquire()
        first.deliver(await database.run(partial(put, name="Ayu")))  # no room for it
        await database.run(lambda conn: None)
        times.append(MORNING + LEASE)
        await second.idle()
        assert "Ayu: reply" in slate.written
        slow.done.set()
        await first.idle()
        assert len(slow.written) == AT_ONCE and "Ayu: reply" not in slow.written


@pytest.mark.parametrize("unheard", [(), ("first",)])
async def test_a_reply_to_somebody_who_is_back_does_not_wait_behind_what_was_given_up_nor_is_it_given_up(
    tmp_path: Path, unheard: Collection[str]
) -> None:
    keyring, slow = Keyring([bytes(32)]), Slow(unheard)
    async with store(tmp_path) as database:

        def chat(conn: Connection) -> Chat:
            return chats.open_chat(conn, keyring, Address("slate", "1", "Ayu"), NOW)

        def put(conn: Connection, *texts: str) -> list[OutboxRow]:
            items = [OutboxItem("prompt", bubble_to_bytes(Bubble("prompt", text))) for text in texts]
            return outbox.put(conn, keyring, chat(conn), items, NOW, NOW + int(LEASE.total_seconds() * 1000))

        def blocked(conn: Connection) -> None:
            silence.begin(conn, chat(conn).id, NOW)

        def back(conn: Connection) -> None:
            silence.end(conn, chat(conn).id, NOW)

        journal, channels = Journal(tmp_path / "erased.log", keyring), {("slate", "1"): slow}
        delivery = Delivery(database, keyring, journal, channels, lambda: MORNING, time.monotonic)
        delivery.deliver(await database.run(lambda conn: put(conn, "first", "second")))
        await slow.begun.acquire()
        await database.run(blocked)
        await database.run(back)
        delivery.deliver(await database.run(lambda conn: put(conn, "welcome back", "what now?")))
        slow.done.set()
        await delivery.idle()
        assert slow.written == ["Ayu: first", "Ayu: welcome back", "Ayu: what now?"]
        assert not (await database.run(chat)).silent


async def test_a_reply_that_waited_in_its_queue_has_a_whole_lease_for_its_send(tmp_path: Path) -> None:
    keyring, slow, slate = Keyring([bytes(32)]), Slow(), Slate()
    times = [MORNING]
    async with store(tmp_path) as database:
        first, second = senders(database, tmp_path, keyring, times, slow, slate)
        put = partial(leased, keyring=keyring)
        [begun] = await database.run(partial(put, name="Ayu"))
        first.deliver([begun])
        await slow.begun.acquire()
        await database.run(lambda conn: outbox.settle(conn, begun.chat.id, begun.id, Ending.SENT, NOW))  # a report
        first.deliver(await database.run(partial(put, name="Ayu")))  # behind the send that has no answer yet
        times.append(MORNING + LEASE * 0.8)
        slow.done.set()
        slow.done = asyncio.Event()
        await slow.begun.acquire()
        times.append(MORNING + LEASE * 1.2)
        await second.idle()
        assert slate.written == []
        slow.done.set()
        await first.idle()
        assert slow.written == ["Ayu: reply", "Ayu: reply"]


async def test_a_reminder_waits_for_a_channel_that_does_not_run_here(
    telegram: TelegramServer, house: House, sari: Guest
) -> None:
    async with house.open():
        await declines(sari)
    telegram.clock.advance(timedelta(hours=23))
    async with running(Settings.from_env(house.env), [LocalTerminal], telegram.clock.moment) as sopan:
        await sopan.reminders.tick()
        await sopan.delivery.idle()
        figures = await sopan.gauges()
        assert (figures["reminders_due"], figures["inbox_pending"], figures["outbox_pending"]) == (0, 0, 0)
    telegram.clock.advance(timedelta(minutes=11))
    async with house.open():
        await reminded(telegram, sari, 1)
