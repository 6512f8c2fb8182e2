"""Updates reach the bot as with the real server: long polling, webhook, order, repetition."""

import asyncio
from datetime import timedelta

import aiohttp
import pytest
from telegram import Bot

from tests.servers.calling import SARI, Ask, Hook, confirmed
from tests.servers.telegram import TelegramServer


async def test_an_update_is_confirmed_only_by_a_later_offset(server: TelegramServer, ask: Ask) -> None:
    sari = server.user(SARI)
    first, second, third = [await sari.say(text) for text in ("satu", "dua", "tiga")]

    async def numbers(**params: object) -> list[int]:
        return [one["update_id"] for one in (await ask("getUpdates", **params))[1]["result"]]

    everything = [first.update_id, second.update_id, third.update_id]
    assert everything == list(range(first.update_id, first.update_id + 3))
    assert await numbers() == everything
    assert await numbers(limit=1) == everything[:1]
    assert await numbers(offset=second.update_id) == everything[1:]
    assert await numbers() == everything[1:]
    assert await numbers(offset=-1) == everything[2:]
    assert await numbers() == everything[2:]
    assert await numbers(offset=third.update_id + 1) == []
    await sari.say("lama")
    server.clock.advance(timedelta(hours=24, seconds=1))
    assert await numbers() == []


async def test_long_polling_ends_with_the_first_update(server: TelegramServer, ask: Ask) -> None:
    waiting = asyncio.create_task(ask("getUpdates", timeout=30))
    await server.journal.until(lambda: True if server.updates._turn else None, 5)
    await server.user(SARI).say("hai")
    async with asyncio.timeout(5):
        assert (await waiting)[1]["result"][0]["message"]["text"] == "hai"


async def test_the_older_of_two_polls_is_terminated(server: TelegramServer, ask: Ask) -> None:
    older = asyncio.create_task(ask("getUpdates", timeout=30))
    await server.journal.until(lambda: True if server.updates._turn else None, 5)
    newer = asyncio.create_task(ask("getUpdates", timeout=30))
    status, body = await older
    assert (status, body["description"]) == (
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
    )
    await server.user(SARI).say("hai")
    assert len((await newer)[1]["result"]) == 1


async def test_an_update_outlives_the_poller_that_died(server: TelegramServer, ask: Ask) -> None:
    dying = asyncio.create_task(ask("getUpdates", timeout=30))
    await server.journal.until(lambda: True if server.updates._turn else None, 5)
    dying.cancel()
    await asyncio.gather(dying, return_exceptions=True)
    await server.user(SARI).say("hai")
    assert len((await ask("getUpdates"))[1]["result"]) == 1
    assert [one.kind for one in server.log if one.kind in ("confirmed", "dropped")] == []


async def test_webhook_delivers_in_order_and_again_after_a_failure(
    server: TelegramServer, ask: Ask, hook: Hook
) -> None:
    server.webhook.scale = 0.01
    sari = server.user(SARI)
    await sari.say("satu")
    hook.statuses = [500, 503]
    status, body = await ask("setWebhook", url=hook.url, secret_token="rahasia-1", max_connections=1)
    assert (status, body["description"]) == (200, "Webhook was set")
    await sari.say("dua")
    await confirmed(server, 2)
    assert hook.texts == ["satu", "satu", "satu", "dua"]
    assert {secret for secret, _ in hook.got} == {"rahasia-1"}
    info = (await ask("getWebhookInfo"))[1]["result"]
    assert (info["url"], info["pending_update_count"], info["max_connections"]) == (hook.url, 0, 1)
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    status, body = await ask("getUpdates")
    assert (status, body["description"]) == (
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    )
    status, body = await ask("setWebhook", url=hook.url, secret_token="rahasia-1", max_connections=1)
    assert (status, body["parameters"]) == (429, {"retry_after": 1})
    assert (await ask("deleteWebhook"))[1]["description"] == "Webhook was deleted"
    assert (await ask("getUpdates"))[0] == 200


async def test_webhook_posts_chats_side_by_side_up_to_max_connections(
    server: TelegramServer, ask: Ask, hook: Hook
) -> None:
    for number in range(1, 9):
        await server.user(number).say("hai")
    hook.slow = 0.05
    await ask("setWebhook", url=hook.url, max_connections=3)
    await confirmed(server, 8)
    assert hook.widest == 3


async def test_webhook_posts_again_what_is_to_be_repeated(server: TelegramServer, ask: Ask, hook: Hook) -> None:
    server.disturb(repeat=2)
    await server.user(SARI).say("satu")
    await server.user(SARI).say("dua")
    await ask("setWebhook", url=hook.url)
    await confirmed(server, 2)
    assert hook.texts == ["satu"] * 3 + ["dua"] * 3


async def test_webhook_survives_a_bot_that_is_down(server: TelegramServer, ask: Ask, unused_tcp_port: int) -> None:
    await server.user(SARI).say("hai")
    await ask("setWebhook", url=f"http://127.0.0.1:{unused_tcp_port}/")
    assert await server.journal.until(lambda: server.webhook.last_error, 5)
    info = (await ask("getWebhookInfo"))[1]["result"]
    assert (info["last_error_message"], info["pending_update_count"]) == ("Connection refused", 1)


async def test_a_method_in_the_reply_of_the_webhook_is_carried_out(
    server: TelegramServer, ask: Ask, hook: Hook
) -> None:
    sari = server.user(SARI)
    hook.reply = {"method": "sendMessage", "chat_id": SARI, "text": "lewat balasan"}
    await ask("setWebhook", url=hook.url)
    await sari.say("hai")
    await sari.waits_for("lewat balasan")


async def test_a_public_webhook_address_reaches_the_local_bot(hook: Hook) -> None:
    root = hook.url.removesuffix("/telegram/webhook")
    async with (
        TelegramServer(public={"https://bot.example": root}) as server,
        Bot(server.token, base_url=f"{server.url}/bot") as bot,
    ):
        await bot.set_webhook("https://bot.example/telegram/webhook")
        await server.user(SARI).say("hai")
        await confirmed(server, 1)
        assert hook.texts == ["hai"]


async def test_disorder_of_delivery(server: TelegramServer, ask: Ask) -> None:
    sari = server.user(SARI)
    server.disturb(drop=1)
    lost = await sari.say("hilang")
    server.disturb(repeat=1, shuffle=3)
    said = [(await sari.say(str(n))).update_id for n in range(8)]
    first = [one["update_id"] for one in (await ask("getUpdates"))[1]["result"]]
    assert sorted(first) == said
    assert first != said
    assert lost.update_id not in first
    again = [one["update_id"] for one in (await ask("getUpdates", offset=said[-1] + 1))[1]["result"]]
    assert sorted(again) == said
    assert (await ask("getUpdates", offset=said[-1] + 1))[1]["result"] == []


async def test_the_network_can_vanish_and_come_back(server: TelegramServer, ask: Ask) -> None:
    sari = server.user(SARI)
    await sari.say("hai")
    url = server.url
    await server.vanish()
    with pytest.raises(aiohttp.ClientConnectionError):
        await ask("getMe")
    await server.listen()
    assert server.url == url
    assert len((await ask("getUpdates"))[1]["result"]) == 1
