"""Long polling over real HTTP: nothing is confirmed before it is stored, and every trouble passes."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.backoff import Outage
from bot.channels.base import Bubble, Button
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.http import Http
from bot.channels.telegram.polling import Polling
from conversations.events import Command, Edited, Forward, Group, Media, Press, Text, Unreachable
from tests.channels.telegram.store import Store
from tests.servers.telegram import TOKEN, Cut, Fail, Garbage, Hang, TelegramServer

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
ASK = Bubble("prompt", "Alasannya apa?", ((Button("Gaji", press="1.4.reason.salary"),),))


@asynccontextmanager
async def polled(channel: TelegramChannel, store: Store, wait: int = 5) -> AsyncIterator[Polling]:
    """The receiver at work."""
    polling = Polling(channel, store.accept, lambda: NOW, wait=wait, outage=Outage(shortest=0.01, longest=0.05))
    task = asyncio.create_task(polling.run())
    try:
        yield polling
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def until(telegram: TelegramServer, done: Callable[[], bool], within: float = 10.0) -> None:
    """Waits on the server's log; fails when it does not come to pass."""
    assert await telegram.journal.until(lambda: done() or None, within)


def confirmed(telegram: TelegramServer) -> int:
    return sum(entry.kind == "confirmed" for entry in telegram.log)


async def test_a_whole_day_of_a_person(telegram: TelegramServer, channel: TelegramChannel) -> None:
    store = Store()
    sari = telegram.user(42, "Sari", last_name="Wulandari")
    async with polled(channel, store):
        await sari.start("x7")
        said = await sari.say("mundur")
        await sari.edit(said.message_id, "mundur ya")
        await sari.forward("Interview besok jam 10", date=NOW - timedelta(days=1))
        await sari.sticker()
        await until(telegram, lambda: confirmed(telegram) == 5)
        await channel.send("42", ASK, NOW)
        pressed = await sari.press(None, "Gaji")
        await pressed.answer()
        group = telegram.group(-1001)
        await group.add_bot(sari)
        await sari.block()
        await until(telegram, lambda: confirmed(telegram) == 9)
    kinds = [type(event) for event in store.events]
    assert kinds == [Command, Text, Edited, Forward, Media, Press, Group, Unreachable]
    assert store.events[0].ref == "1" and store.events[2].ref == store.events[1].ref
    assert isinstance(forward := store.events[3], Forward) and forward.said_at == NOW - timedelta(days=1)
    assert isinstance(press := store.events[5], Press) and (press.case, press.turn, press.choice) == (1, 4, "salary")
    first = next(iter(store.kept.values()))
    assert (first.channel, first.account, first.address) == ("telegram", channel.account, "42")
    assert (first.name, first.language) == ("Sari Wulandari", "id")


async def test_nothing_is_confirmed_before_it_is_stored(telegram: TelegramServer, channel: TelegramChannel) -> None:
    store = Store()
    store.stuck = asyncio.Event()
    await telegram.user(42).say("satu")
    async with polled(channel, store):
        await until(telegram, lambda: any(entry.kind == "delivered" for entry in telegram.log))
    assert not store.kept and confirmed(telegram) == 0
    store.stuck = None
    async with polled(channel, store):
        await telegram.user(42).say("dua")
        await until(telegram, lambda: confirmed(telegram) == 2)
    assert [event.text for event in store.events if isinstance(event, Text)] == ["satu", "dua"]


async def test_the_store_down_keeps_updates_with_telegram(
    telegram: TelegramServer, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    store = Store()
    store.down = True
    sari = telegram.user(42)
    await sari.say("satu")
    await channel.send("42", ASK, NOW)
    async with polled(channel, store):
        pressed = await sari.press(None, "Gaji")
        await pressed.answer()
        await until(telegram, lambda: sum(entry.kind == "delivered" for entry in telegram.log) >= 9)
        assert confirmed(telegram) == 0
        store.down = False
        await until(telegram, lambda: confirmed(telegram) == 2)
    assert store.given > 3 and len(store.kept) == 2
    assert sum("the store is down" in line for line in caplog.messages) == 1
    answers = [call for call in telegram.calls if call.method == "answercallbackquery"]
    assert [call.status for call in answers] == [200]


async def test_a_press_too_old_or_repeated_is_answered_once_and_still_counts(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    store = Store()
    sari = telegram.user(42)
    await sari.start()
    await channel.send("42", ASK, NOW)
    telegram.world.query_seconds = -1
    telegram.disturb(repeat=2)
    await sari.press(None, "Gaji")
    sari.press_data(2, "not.ours")
    async with polled(channel, store):
        await until(telegram, lambda: sum(call.method == "answercallbackquery" for call in telegram.calls) == 2)
        await until(telegram, lambda: sum(entry.kind == "delivered" for entry in telegram.log) >= 9)
    presses = [event for event in store.events if isinstance(event, Press)]
    assert [(press.case, press.choice) for press in presses] == [(1, "salary"), (0, "unknown")]
    assert [call.status for call in telegram.calls if call.method == "answercallbackquery"] == [400, 400]


async def test_a_hanging_answer_delays_no_turn(telegram: TelegramServer, channel: TelegramChannel) -> None:
    store = Store()
    sari = telegram.user(42)
    await sari.start()
    await channel.send("42", ASK, NOW)
    telegram.faults.add("answerCallbackQuery", Cut())
    telegram.faults.add("answerCallbackQuery", Hang(), times=None)
    for _ in range(3):
        await sari.press(None, "Gaji")
    async with polled(channel, store):
        await until(telegram, lambda: confirmed(telegram) == 4)
    assert sum(isinstance(event, Press) for event in store.events) == 3
    await channel.close(within=0.01)


async def test_a_foreign_poller_is_named_once_and_outlived(
    telegram: TelegramServer, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    store = Store()
    telegram.faults.add("getUpdates", Fail(409, "Conflict: terminated by other getUpdates request"), times=5)
    async with polled(channel, store):
        await telegram.user(42).say("halo")
        await until(telegram, lambda: confirmed(telegram) == 1)
    assert sum("another program receives for this bot" in line for line in caplog.messages) == 1


async def test_a_webhook_set_before_or_meanwhile_is_removed_with_nothing_lost(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    store = Store()
    http = Http()
    await http.initialize()
    address = {"url": "http://127.0.0.1:1/telegram/webhook"}
    await http.call(f"{telegram.url}/bot{TOKEN}/setWebhook", address)
    await telegram.user(42).say("satu")
    async with polled(channel, store):
        await until(telegram, lambda: confirmed(telegram) == 1)
        telegram.webhook._allowed_at = 0.0
        await http.call(f"{telegram.url}/bot{TOKEN}/setWebhook", address)
        await telegram.user(42).say("dua")
        await until(telegram, lambda: confirmed(telegram) == 2)
    await http.shutdown()
    assert len(store.kept) == 2


async def test_an_outage_passes(
    telegram: TelegramServer, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    store = Store()
    async with polled(channel, store) as polling:
        await telegram.user(42).say("satu")
        await until(telegram, lambda: confirmed(telegram) == 1)
        await telegram.vanish()
        heard_at = polling.heard_at
        await telegram.user(42).say("dua")
        await telegram.listen()
        faults = (Cut(), Garbage(), Garbage("[", 200), Garbage('{"ok":true,"result":{}}', 200), Fail(502), Fail(401),
                  Fail(429, retry_after=0))  # fmt: skip
        for fault in faults:
            telegram.faults.add("getUpdates", fault)
        await until(telegram, lambda: confirmed(telegram) == 2)
        assert polling.heard_at > heard_at
    assert all(planned.times == 0 for planned in telegram.faults.planned)
    assert "Receiving again" in caplog.messages
    assert len(store.kept) == 2


async def test_odd_updates_are_passed_over(telegram: TelegramServer, channel: TelegramChannel) -> None:
    store = Store()
    for payload in ({}, {"chat": 5}, {"message_id": None, "chat": {"id": "x"}}):
        telegram.updates.put("message", payload, 42)
    await telegram.user(42).say("halo")
    async with polled(channel, store):
        await until(telegram, lambda: confirmed(telegram) == 4)
    assert len(store.kept) == 1
    assert (channel.client.counts["received"], channel.client.counts["unread"]) == (4, 3)


async def test_numbers_that_begin_anew_after_a_quiet_week_are_heard(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    store = Store()
    async with polled(channel, store, wait=0):
        await telegram.user(42).say("satu")
        await until(telegram, lambda: confirmed(telegram) == 1)
        polls = sum(call.method == "getupdates" for call in telegram.calls)
        await until(telegram, lambda: sum(call.method == "getupdates" for call in telegram.calls) > polls)
        telegram.updates.next_id = 5
        await telegram.user(42).say("dua")
        await until(telegram, lambda: len(store.kept) == 2)


def test_an_outage_is_as_long_as_it_is_old() -> None:
    clock = [100.0]
    outage = Outage(shortest=1, longest=30, monotonic=lambda: clock[0])
    waits = []
    for _ in range(12):
        waits.append(wait := outage.wait())
        clock[0] += wait
    assert 0.8 <= waits[0] <= 1.2 and all(24 <= wait <= 30 for wait in waits[-3:])
    assert sum(waits[:6]) < 60
    outage.over()
    assert outage.wait() <= 1.2
