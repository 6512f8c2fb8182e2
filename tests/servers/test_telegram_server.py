"""The Telegram test server serves real clients, and people are seen as they would be."""

import asyncio
import json
import os
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest
from telegram import Bot, BotCommand, CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from tests.servers.calling import SARI, Ask, button
from tests.servers.telegram import Cut, Delay, Fail, Flood, Garbage, Hang, RemoteTelegram, TelegramServer


async def test_a_bot_cannot_begin(server: TelegramServer, ask: Ask) -> None:
    server.user(SARI)
    assert (await ask("sendMessage", chat_id=SARI, text="hai"))[1]["description"] == "Bad Request: chat not found"


async def test_tokens_methods_and_bodies(server: TelegramServer, ask: Ask) -> None:
    assert (await ask("sendPigeon"))[1] == {
        "ok": False,
        "error_code": 404,
        "description": "Not Found: method not found",
    }
    assert (await ask("GETME"))[1]["result"]["username"] == "sopan_test_bot"
    async with aiohttp.ClientSession() as session:
        for token, status in (("1:wrong", 401), ("wrong", 404)):
            async with session.get(f"{server.url}/bot{token}/getMe") as response:
                assert response.status == status
        await server.user(SARI).say("hai")
        url = f"{server.url}/bot{server.token}/sendMessage"
        for given in (
            {"params": {"chat_id": "42", "text": "a+b"}},
            {"data": {"chat_id": "42", "text": "a+b"}},
            {"data": aiohttp.FormData({"chat_id": "42", "text": "a+b"}, default_to_multipart=True)},
        ):
            async with session.post(url, **given) as response:
                assert (await response.json())["result"]["text"] == "a+b"
        async with session.post(url, data=b"{", headers={"Content-Type": "application/json"}) as response:
            assert response.status == 400


async def test_edits(server: TelegramServer, ask: Ask) -> None:
    sari = server.user(SARI)
    own = await sari.say("hai")
    await ask("sendMessage", chat_id=SARI, text="Alasan?", reply_markup=button(callback_data="1"))
    asked = sari.latest
    where = {"chat_id": SARI, "message_id": asked.message_id}

    async def refusal(method: str, **params: object) -> str:
        status, body = await ask(method, **params)
        assert status == 400
        return str(body["description"]).removeprefix("Bad Request: ")

    same = "message is not modified: specified new message content and reply markup are exactly the same as a current"
    same += " content and reply markup of the message"
    assert await refusal("editMessageText", **where, text=" Alasan? ", reply_markup=button(callback_data="1")) == same
    assert await refusal("editMessageReplyMarkup", **where, reply_markup=button(callback_data="1")) == same
    assert await refusal("editMessageText", chat_id=SARI, text="a") == "message identifier is not specified"
    assert await refusal("editMessageText", **where, text="a", reply_markup={"force_reply": True}) == (
        "inline keyboard expected"
    )
    theirs = {"chat_id": SARI, "message_id": own.message_id}
    assert await refusal("editMessageText", **theirs, text="a") == "message can't be edited"
    assert await refusal("editMessageText", chat_id=SARI, message_id=999, text="a") == "message to edit not found"
    assert (await ask("editMessageText", **where, text="Alasan: gaji"))[0] == 200
    edited = sari.latest
    assert (edited.text, edited.rows, edited.edits) == ("Alasan: gaji", (), 1)
    assert [one.message_id for one in sari.sent()] == [asked.message_id]
    server.clock.advance(timedelta(hours=48, seconds=1))
    assert await refusal("editMessageText", **where, text="a") == "message can't be edited"
    assert await refusal("deleteMessage", **where) == "message can't be deleted for everyone"
    await ask("sendMessage", chat_id=SARI, text="baru")
    newest = {"chat_id": SARI, "message_id": sari.latest.message_id}
    assert (await ask("deleteMessage", **newest))[0] == 200
    assert await refusal("deleteMessage", **newest) == "message to delete not found"
    assert sari.latest.text == "Alasan: gaji"


async def test_pressed_buttons_are_answered_once_and_in_time(server: TelegramServer, ask: Ask) -> None:
    sari = server.user(SARI)
    await sari.say("hai")
    await ask("sendMessage", chat_id=SARI, text="Alasan?", reply_markup=button(callback_data="t1.reason"))
    pressed = await sari.press(None, "Ya")
    _, body = await ask("getUpdates", offset=-1)
    query = body["result"][0]["callback_query"]
    assert (query["data"], query["message"]["text"], query["from"]["id"]) == ("t1.reason", "Alasan?", SARI)
    assert (await ask("answerCallbackQuery", callback_query_id=query["id"], text="x" * 201))[0] == 400
    assert (await ask("answerCallbackQuery", callback_query_id=query["id"], text="Baik"))[0] == 200
    assert (await pressed.answer())["text"] == "Baik"
    late = await sari.press(None, 0)
    server.clock.advance(timedelta(minutes=5))
    for number in (query["id"], late.query_id, "17"):
        status, body = await ask("answerCallbackQuery", callback_query_id=number)
        assert status == 400
        assert body["description"] == (
            "Bad Request: query is too old and response timeout expired or query ID is invalid"
        )
    with pytest.raises(AssertionError, match="not answered"):
        await late.answer(within=0.01)
    with pytest.raises(AssertionError, match="0 buttons"):
        await sari.press(None, "Tidak")


async def test_closed_chats(server: TelegramServer, ask: Ask) -> None:
    sari, group = server.user(SARI), server.group(-1001)
    await sari.say("hai")
    await group.add_bot(sari)

    async def refusal(chat: int) -> str:
        status, body = await ask("sendMessage", chat_id=chat, text="a")
        assert status == 403
        return str(body["description"])

    await sari.block()
    assert await refusal(SARI) == "Forbidden: bot was blocked by the user"
    assert (await ask("sendChatAction", chat_id=SARI, action="typing"))[0] == 403
    await sari.unblock()
    assert (await ask("sendMessage", chat_id=SARI, text="a"))[0] == 200
    sari.deactivate()
    assert await refusal(SARI) == "Forbidden: user is deactivated"
    await group.kick_bot(sari)
    assert await refusal(-1001) == "Forbidden: bot was kicked from the supergroup chat"
    await group.add_bot(sari)
    assert (await ask("leaveChat", chat_id=-1001))[0] == 200
    assert await refusal(-1001) == "Forbidden: bot is not a member of the supergroup chat"
    _, body = await ask("getUpdates")
    changes = [one["my_chat_member"]["new_chat_member"]["status"] for one in body["result"] if "my_chat_member" in one]
    assert changes == ["member", "kicked", "member", "kicked", "member", "left"]


async def test_flood_limits_name_the_wait() -> None:
    async with (
        TelegramServer(flood=Flood(chat_rate=0.5, chat_burst=2)) as server,
        Bot(server.token, base_url=f"{server.url}/bot") as bot,
    ):
        await server.user(SARI).say("hai")
        await server.user(43).say("hai")
        await bot.send_message(SARI, "1")
        await bot.send_message(SARI, "2")
        with pytest.raises(RetryAfter) as refused:
            await bot.send_message(SARI, "3")
        assert refused.value.retry_after == timedelta(seconds=2)
        await bot.send_message(43, "1")


async def test_python_telegram_bot_is_served(server: TelegramServer, bot: Bot) -> None:
    assert (await bot.get_me()).username == "sopan_test_bot"
    await bot.set_my_commands([BotCommand("mulai", "Mulai dari awal")], language_code="id")
    assert await bot.get_my_commands(language_code="id") == (BotCommand("mulai", "Mulai dari awal"),)
    assert await bot.get_my_commands() == ()
    await bot.set_chat_menu_button()
    await bot.set_my_description("Sopan", language_code="id")
    assert (await bot.get_my_description("id")).description == "Sopan"
    assert (await bot.get_webhook_info()).pending_update_count == 0

    sari, budi = server.user(SARI, "Sari <&_*", "id", last_name="🙂"), server.user(43, "Budi")
    await sari.start("undangan")
    said = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    for origin in (
        "HRD PT Contoh",
        budi,
        {"type": "channel", "chat": server.channel(-1009).chat.shape, "message_id": 3},
    ):
        await sari.forward("Interview besok jam 10", date=said, origin=origin)
    own = await sari.say("halo")
    await sari.edit(own.message_id, "halo!")
    for act in (sari.sticker, sari.voice, sari.photo, sari.location, sari.poll):
        await act()
    await sari.contact("+620000000", "Ani")
    await sari.document("undangan.pdf", b"%PDF")
    await server.channel(-1009).post("Lowongan")
    await sari.block()
    await sari.unblock()
    updates = await bot.get_updates(timeout=1)
    assert [one.update_id for one in updates] == list(range(updates[0].update_id, updates[0].update_id + 16))
    for update in updates:
        assert isinstance(update, Update)
        # A field the library does not know would land here: the shapes are those of the current API.
        assert not update.api_kwargs
        assert update.effective_message is None or not update.effective_message.api_kwargs
    start = updates[0].message
    assert start is not None
    assert start.parse_entities() == {start.entities[0]: "/start"}
    origins = [one.message.forward_origin for one in updates[1:4] if one.message and one.message.forward_origin]
    assert [one.type for one in origins] == ["hidden_user", "user", "channel"]
    assert {one.date for one in origins} == {said}
    assert updates[5].edited_message is not None
    document = next(one.message.document for one in updates if one.message and one.message.document)
    assert await (await bot.get_file(document)).download_as_bytearray() == b"%PDF"

    rows = InlineKeyboardMarkup(
        [
            [InlineKeyboardButton("Gaji", callback_data="1.reason.salary")],
            [
                InlineKeyboardButton("Salin", copy_text=CopyTextButton("Halo")),
                InlineKeyboardButton("Bagikan", url="https://t.me/share/url?url=.&text=Halo%20Bu"),
            ],
        ]
    )
    message = await bot.send_message(SARI, "Sari <&_* 🙂", reply_markup=rows)
    shown = await sari.waits_for("<&_*")
    assert [(one.label, one.press, one.copy) for one in shown.buttons[:2]] == [
        ("Gaji", "1.reason.salary", None),
        ("Salin", None, "Halo"),
    ]
    pressed = await sari.press(shown, "gaji")
    [update] = await bot.get_updates(offset=updates[-1].update_id + 1)
    assert update.callback_query is not None
    await update.callback_query.answer()
    assert await pressed.answer() == {"text": "", "show_alert": False}
    await bot.edit_message_text("Alasan: gaji", SARI, message.message_id)
    assert (await sari.waits_for("Alasan: gaji")).rows == ()
    with pytest.raises(BadRequest, match="Message is not modified"):
        await bot.edit_message_text("Alasan: gaji", SARI, message.message_id)
    await sari.block()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(SARI, "a")


async def test_python_telegram_bot_sees_the_real_errors(server: TelegramServer, bot: Bot) -> None:
    stranger = Bot("1:wrong", base_url=f"{server.url}/bot")
    with pytest.raises(InvalidToken):
        await stranger.initialize()
    await stranger.shutdown()
    await server.user(SARI).say("hai")
    await bot.set_webhook("http://127.0.0.1:1/hook", secret_token="rahasia")
    with pytest.raises(Conflict):
        await bot.get_updates()
    with pytest.raises(RetryAfter):
        await bot.set_webhook("http://127.0.0.1:1/hook", secret_token="rahasia")


async def test_faults(server: TelegramServer, bot: Bot) -> None:
    sari = server.user(SARI)
    await sari.say("hai")

    def texts() -> list[str]:
        return [one.text for one in sari.sent()]

    server.faults.add("sendMessage", Cut())
    with pytest.raises(NetworkError):
        await bot.send_message(SARI, "tak terbaca")
    server.faults.add("sendMessage", Cut(after_effect=True))
    with pytest.raises(NetworkError):
        await bot.send_message(SARI, "terkirim, jawabannya hilang")
    server.faults.add("sendMessage", Fail(429, retry_after=7), chat=SARI)
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(SARI, "nanti")
    assert refused.value.retry_after == timedelta(seconds=7)
    server.faults.add("*", Fail(500))
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.send_message(SARI, "rusak")
    server.faults.add("sendMessage", Garbage(), skip=1)
    await bot.send_message(SARI, "sehat")
    with pytest.raises(NetworkError):
        await bot.send_message(SARI, "sampah")
    server.faults.add("sendMessage", Hang(after_effect=True))
    with pytest.raises(TimedOut):
        await bot.send_message(SARI, "gantung", read_timeout=0.1)
    server.faults.add("sendMessage", Delay(0.01))
    await bot.send_message(SARI, "pelan")
    assert texts() == ["terkirim, jawabannya hilang", "sehat", "gantung", "pelan"]
    sends = [(one.status, one.fault and one.fault["kind"]) for one in server.calls if one.method == "sendmessage"]
    assert sends == [
        (0, "cut"), (0, "cut"), (429, "fail"), (500, "fail"), (200, None), (502, "garbage"),
        (0, "hang"), (200, "delay"),
    ]  # fmt: skip


async def test_groups_show_the_bot_only_what_concerns_it(server: TelegramServer, ask: Ask) -> None:
    sari, group = server.user(SARI), server.group(-1001)
    await group.add_bot(sari)
    assert (await sari.say("gosip", group)).update_id == 0
    await sari.say("/start@sopan_test_bot", group)
    _, body = await ask("getUpdates", offset=-1)
    assert body["result"][0]["message"]["chat"] == {"id": -1001, "type": "supergroup", "title": "Grup Alumni"}
    assert body["result"][0]["message"]["from"]["id"] == SARI


async def test_a_wait_that_fails_tells_what_stands_in_the_chat(server: TelegramServer, ask: Ask) -> None:
    sari = server.user(SARI)
    await sari.say("hai")
    await ask("sendMessage", chat_id=SARI, text="Halo!", reply_markup=button(callback_data="a"))
    with pytest.raises(AssertionError, match=r"\* 'Halo!' \['Ya'\]"):
        await sari.waits_for("Selamat pagi", 0.01)
    await sari.say("lagi")
    with pytest.raises(AssertionError):
        await sari.waits_for("Halo", 0.01)


async def test_the_clock_can_stand_still(server: TelegramServer, ask: Ask) -> None:
    moment = datetime(2026, 12, 1, 3, 0, tzinfo=UTC)
    server.clock.stop(moment)
    await server.user(SARI).say("hai")
    _, body = await ask("getUpdates")
    assert body["result"][0]["message"]["date"] == int(moment.timestamp())
    server.clock.advance(timedelta(hours=1))
    assert server.clock.moment() == moment + timedelta(hours=1)
    server.clock.run()
    assert abs(server.clock.moment() - datetime.now(UTC)) < timedelta(seconds=5)


async def test_the_stand_alone_server_is_driven_from_outside() -> None:
    def drive() -> None:
        with RemoteTelegram() as telegram:
            telegram.do("user", user=SARI, name="Sari")
            did = telegram.do("say", user=SARI, text="/start")
            telegram.do("fault", method="sendMessage", kind="cut", after_effect=True)
            answer = asyncio.run(one_turn(telegram.url, telegram.token))
            assert answer == ["cut", did["update_id"]]
            shown = telegram.do("wait", user=SARI, text="Halo")
            assert shown["rows"] == [[{"label": "Ya", "press": "a", "url": None, "copy": None}]]
            telegram.do("press", user=SARI, button="Ya")
            assert telegram.do("sent", chat=SARI)["messages"] == [shown]
            kinds = [one["kind"] for one in telegram.do("log")["entries"]]
            assert kinds == ["queued", "delivered", "call", "sent", "call", "queued"]
            stopped = telegram.do("clock", stop="2026-12-01T03:00:00+00:00", advance=60)
            assert stopped == {"now": "2026-12-01T03:01:00+00:00"}
            with pytest.raises(AssertionError, match="did not come"):
                telegram.do("wait", user=SARI, text="apa pun", within=0.01)

    await asyncio.to_thread(drive)


async def one_turn(url: str, token: str) -> list[object]:
    """What a bot would do: fetch, answer; the answer's connection is cut."""
    async with aiohttp.ClientSession() as session:
        async with session.post(f"{url}/bot{token}/getUpdates") as response:
            [update] = (await response.json())["result"]
        send = {"chat_id": SARI, "text": "Halo", "reply_markup": json.dumps(button(callback_data="a"))}
        try:
            async with session.post(f"{url}/bot{token}/sendMessage", data=send):
                return ["answered", update["update_id"]]
        except aiohttp.ClientError:
            return ["cut", update["update_id"]]


def test_the_stand_alone_server_ends_with_its_owner() -> None:
    with RemoteTelegram() as telegram:
        assert telegram._process is not None
        number = telegram._process.pid
    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


async def test_files_as_the_real_server_hands_them_out(server: TelegramServer, bot: Bot) -> None:
    sari = server.user(SARI)
    await sari.document("undangan.pdf", b"%PDF")
    await sari.document("besar.pdf", bytes(20 * 1024 * 1024 + 1))
    small, large = [one.message.document for one in await bot.get_updates(timeout=1) if one.message]
    assert small is not None and large is not None
    with pytest.raises(BadRequest, match="too big"):
        await bot.get_file(large)
    file = await bot.get_file(small)
    assert await file.download_as_bytearray() == b"%PDF"
    server.clock.advance(timedelta(hours=1))  # the path has expired, the file has not
    with pytest.raises(InvalidToken):  # what the library makes of a 404
        await file.download_as_bytearray()
    assert await (await bot.get_file(small)).download_as_bytearray() == b"%PDF"
    assert [one.status for one in server.calls if one.method == "download"] == [200, 404, 200]
