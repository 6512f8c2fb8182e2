"""What goes wrong outside stays small: a block, a flood limit, a lost answer, a store that is away, a quick restart."""

import asyncio
import sqlite3
from datetime import timedelta

import aiohttp
import pytest

from tests.app.guest import Guest
from tests.app.house import House
from tests.app.test_conversations import declines
from tests.servers.telegram import Cut, Fail, TelegramServer


async def test_blocked_is_silent_until_the_next_message(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    await declines(sari)
    await sari.user.block()
    said = len(sari.user.sent())
    other = Guest(telegram.user(43))
    telegram.clock.advance(timedelta(days=8))  # every reminder is due by now
    assert await other.says("/start") == "menu"
    assert await other.says("/help") == "menu"
    assert len(sari.user.sent()) == said
    refused = [call for call in telegram.calls if call.status == 403]
    assert not refused  # nothing was even tried
    await sari.user.unblock()
    assert await sari.says("/drafts") == "drafts"


async def test_a_block_found_out_by_sending_keeps_the_draft_and_revives_the_reminders(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    await declines(sari)
    sari.user.chat.standing = "blocked"  # no update tells of it
    telegram.clock.advance(timedelta(days=1, hours=1))
    assert await telegram.journal.until(lambda: any(call.status == 403 for call in telegram.calls) or None, 20)
    telegram.clock.advance(timedelta(days=7))
    other = Guest(telegram.user(43))
    assert await other.says("/start") == "menu"
    assert sum(call.status == 403 for call in telegram.calls) == 1
    telegram.clock.advance(timedelta(days=-7))
    sari.user.chat.standing = "open"
    await sari.user.say("/reminders")
    assert await sari.asked() == "reminders"
    telegram.clock.advance(timedelta(days=10))
    assert (await sari.user.waits_for(lambda one: "Maju Jaya" in one.text and bool(one.rows), 20)).rows


async def test_a_flood_limit_holds_one_chat_back_and_no_other(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    other = Guest(telegram.user(43))
    assert await sari.says("/start") == "menu"
    telegram.faults.add("sendMessage", Fail(429, retry_after=30), chat=42)
    await sari.user.say("/start decline")
    assert await telegram.journal.until(lambda: any(call.status == 429 for call in telegram.calls) or None, 20)
    refused_at = next(call.at for call in telegram.calls if call.status == 429)
    for _ in range(3):
        assert await other.says("/start") == "menu"
    assert len([one for one in sari.user.sent() if one.rows]) == 1
    telegram.clock.advance(timedelta(seconds=31))
    assert await sari.asked() == "channel"
    sends = [call.at for call in telegram.calls if call.method == "sendmessage" and call.params["chat_id"] == "42"]
    assert sends[-1] - refused_at >= 30


async def test_a_lost_answer_is_not_repeated_for_a_prompt_and_repeated_once_for_the_message(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    assert await sari.says("/start") == "menu"
    telegram.faults.add("sendMessage", Cut(after_effect=True), chat=42)
    assert await sari.says("/start decline") == "channel"
    assert await sari.taps("whatsapp") == "company"
    assert await sari.says("PT Maju Jaya") == "position"
    for choice in ("skip", "skip", "skip"):
        await sari.taps(choice)
    assert await sari.taps("skip") == "review"
    telegram.faults.add("sendMessage", Cut(after_effect=True), chat=42)
    await sari.presses("make")
    message = await sari.hears("Maju Jaya")
    assert await telegram.journal.until(
        lambda: any(call.status == 0 and call.seq > message.seq - 2 for call in telegram.calls) or None, 20
    )
    telegram.clock.advance(timedelta(seconds=6))
    assert await sari.asked() == "result"
    texts = [one.text for one in sari.user.sent()]
    assert texts.count(message.text) == 2
    assert len([text for text in texts if text != message.text]) == len(
        {text for text in texts if text != message.text}
    )


async def test_the_network_away_and_back(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    assert await sari.says("/start decline") == "channel"
    await telegram.vanish()
    await sari.user.say("WhatsApp")
    await telegram.listen()
    assert await sari.asked() == "company"


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_the_store_away_loses_nothing(telegram: TelegramServer, house: House, sari: Guest, mode: str) -> None:
    house.mode = mode
    async with house.open():
        assert await sari.says("/start decline") == "channel"
        with sqlite3.connect(house.file, isolation_level=None) as other:
            other.execute("PRAGMA busy_timeout = 20000")
            other.execute("BEGIN EXCLUSIVE")
            await sari.user.say("WhatsApp")
            if mode == "webhook":
                refused = await telegram.journal.until(
                    lambda: next((one for one in telegram.log if one.kind == "webhook"), None), 20
                )
                assert refused is not None and "503" in refused.detail["error"]
            async with asyncio.timeout(20):
                while (await house.get("/readyz"))[0] != 503:
                    pass
            assert "sopan_store_up 0" in (await house.get("/metrics"))[1]
            assert (await house.get("/healthz"))[0] == 200
            assert not [
                one for one in telegram.log if one.kind == "confirmed" and one.detail["update_id"] > 700_000_001
            ]
            other.execute("ROLLBACK")
        assert await sari.asked() == "company"
        await house.ready()
        assert [one.text for one in sari.user.sent() if one.rows].count(sari.prompt.text) == 1


async def test_a_restart_within_a_second_survives_the_limit_of_setwebhook(
    telegram: TelegramServer, house: House, sari: Guest
) -> None:
    house.mode = "webhook"
    async with house.open():
        assert await sari.says("/start decline") == "channel"
    telegram.faults.add("setWebhook", Fail(429, retry_after=1))
    async with house.open():
        assert await sari.says("WhatsApp") == "company"
        assert await telegram.journal.until(
            lambda: [call.status for call in telegram.calls if call.method == "setwebhook"][1:] == [429, 200] or None,
            20,
        )


async def test_what_an_operator_can_ask(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    await declines(sari)
    assert await opened.get("/healthz") == (200, "ok\n")
    assert await opened.get("/readyz") == (200, "ready\n")
    status, figures = await opened.get("/metrics")
    assert status == 200
    empty = ("inbox_pending", "outbox_pending", "set_aside", "reminders_due")
    for line in ("sopan_store_up 1.0", *(f"sopan_{name} 0.0" for name in empty)):
        assert line in figures.splitlines()
    assert 'sopan_messages_sent_total{channel="telegram",result="sent"}' in figures
    assert "Sari" not in figures and "Maju" not in figures
    async with aiohttp.ClientSession() as session, session.get(opened.url + "/telegram/webhook") as answer:
        assert answer.status == 404
