"""Every press is answered, none twice; what is stale, edited or delivered again does no harm."""

import asyncio
from datetime import timedelta

import aiohttp
import pytest

from bot.channels.base import payload
from tests.app.guest import Guest, button, prompt_of, turn_of
from tests.app.house import SECRET, House
from tests.app.test_conversations import declines
from tests.servers.telegram import TelegramServer
from tests.servers.telegram.updates import Update


async def test_old_buttons_are_answered_and_change_nothing(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    await declines(sari)
    message = sari.finished
    for old in [one for one in sari.user.sent() if one.edits]:
        assert not old.rows  # what was tapped has become its answer
    stale = [(entry.detail["message"]["message_id"], one["callback_data"]) for entry in telegram.log
             if entry.kind == "sent" and prompt_named(entry.detail["message"]) not in (None, "result")
             for row in entry.detail["message"]["reply_markup"]["inline_keyboard"] for one in row
             if "callback_data" in one]  # fmt: skip
    assert len(stale) > 30
    for number, data in stale:
        await sari.user.press_data(number, data).answer(sari.within)
    await sari.user.press_data(sari.prompt, "not.ours.at-all").answer(sari.within)
    await sari.user.press_data(sari.prompt, payload(9, 9, "reason", "salary")).answer(sari.within)
    await sari.user.say("/drafts")  # what the many presses asked for is still coming
    await sari.user.waits_for(lambda one: bool(one.rows) and prompt_of(one) == "drafts", sari.within)
    assert message in sari.texts
    turns = [turn for one in sari.user.sent() if one.rows and (turn := turn_of(one))]
    assert turns == sorted(turns)
    assert {call.status for call in telegram.calls if call.method == "answercallbackquery"} == {200}


def prompt_named(message: dict[str, object]) -> str | None:
    rows = message.get("reply_markup")
    if not isinstance(rows, dict):
        return None
    data = [one["callback_data"] for row in rows["inline_keyboard"] for one in row if "callback_data" in one]
    return data[0].split(".")[2] if data else None


async def test_a_button_pressed_many_times_at_once(opened: House, sari: Guest) -> None:
    assert await sari.says("/start decline") == "channel"
    question = sari.prompt
    presses = [sari.user.press_data(question, button(question, "whatsapp")) for _ in range(6)]
    await asyncio.gather(*(pressed.answer(sari.within) for pressed in presses))
    assert await sari.says("PT Maju Jaya") in ("position", "company")
    assert sum("WhatsApp" in text and not text.endswith("?") for text in sari.texts) >= 1


async def test_an_edited_message_changes_its_answer(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    assert await sari.says("/start decline") == "channel"
    assert await sari.taps("whatsapp") == "company"
    telegram.clock.advance(timedelta(seconds=5))
    first = await sari.user.say("PT Maju Jya")
    assert await sari.asked() == "position"
    await sari.user.edit(first.message_id, "PT Maju Jaya")
    assert await sari.asked() == "position"
    telegram.clock.advance(timedelta(seconds=5))
    assert await sari.says("Staf Admin") == "contact"
    await sari.user.edit(first.message_id, "PT Lain")
    assert await sari.asked() in ("review", "contact")  # an older answer: changed in the list, not by itself
    assert await sari.says("Pak Budi") in ("day", "contact", "review")
    assert any("Maju Jaya" in text for text in sari.texts)


@pytest.mark.parametrize("database", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
async def test_fifty_copies_of_an_update_at_once_are_one_turn(
    telegram: TelegramServer, tmp_path: object, request: pytest.FixtureRequest, database: str
) -> None:
    request.getfixturevalue("house").mode = "webhook"
    house: House = request.getfixturevalue("house")
    if database == "postgresql":
        house.database_url = request.getfixturevalue("postgres_schema")
    sari = Guest(telegram.user(42))
    async with house.open(), aiohttp.ClientSession(headers={"X-Telegram-Bot-Api-Secret-Token": SECRET}) as session:
        assert await sari.says("/start") == "menu"
        message = {"message_id": 999, "from": sari.user.shape, "chat": sari.user.chat.shape,
                   "date": telegram.world.date(), "text": "/start decline"}  # fmt: skip
        update = Update(700_500_000, "message", message, 42, telegram.clock.now()).json()

        async def post() -> int:
            async with session.post(f"{house.url}/telegram/webhook", json=update) as answer:
                return answer.status

        assert set(await asyncio.gather(*(post() for _ in range(50)))) == {200}
        assert await sari.says("WhatsApp") == "company"
        assert [prompt_of(one) for one in sari.user.sent() if one.rows] == ["menu", "channel", "company"]


async def test_updates_that_come_again_and_in_another_order(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    telegram.disturb(repeat=3)
    await declines(sari)
    texts = [one.raw["text"] for one in sari.user.sent()]
    assert len(texts) == len(set(texts))


@pytest.mark.parametrize("given", [None, "", "wrong", SECRET + "x", SECRET[:-1], "sécrèt"])
async def test_a_webhook_without_the_secret_changes_nothing(
    telegram: TelegramServer, house: House, sari: Guest, given: str | None
) -> None:
    house.mode = "webhook"
    headers = {} if given is None else {"X-Telegram-Bot-Api-Secret-Token": given}
    message = {"message_id": 999, "from": sari.user.shape, "chat": sari.user.chat.shape, "date": 1, "text": "/start"}
    async with house.open(), aiohttp.ClientSession() as session:
        async with session.post(
            f"{house.url}/telegram/webhook", json={"update_id": 1, "message": message}, headers=headers
        ) as answer:
            assert answer.status in (401, 403)
        assert await sari.says("/help") == "menu"
        assert "sopan_inbox_pending 0" in (await house.get("/metrics"))[1]
        assert len([one for one in sari.user.sent() if one.rows]) == 1
