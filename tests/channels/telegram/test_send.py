"""Every way a send can end, against a Bot API that is as strict as the real one."""

import asyncio
import contextlib
import logging
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from aiohttp import web

from bot.channels.base import Attachment, Bubble, Button, Gone, Later, Outcome, Refused, Sent, Uncertain
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.client import TokenRefusedError
from tests.servers.telegram import TOKEN, Cut, Fail, Flood, Garbage, Hang, TelegramServer

NOW = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)
ASK = Bubble("prompt", "Alasannya apa?", ((Button("Gaji", press="1.4.reason.salary"),),))


async def send(channel: TelegramChannel, bubble: Bubble, address: str = "42") -> Outcome:
    return await channel.send(address, bubble, NOW)


async def started(telegram: TelegramServer) -> None:
    await telegram.user(42, "Sari").start()


async def test_sent_as_it_is_and_named_for_edits(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await started(telegram)
    odd = Bubble("message", "Yth. Ibu <Dina> & _rekan_ *PT [Maju](x)* \\ `kode` 🙏\nhttps://example.com")
    assert [await send(channel, odd), await send(channel, ASK)] == [Sent("2"), Sent("3")]
    first, second = telegram.sent(42)
    assert (first.text, first.rows, second.labels) == (odd.text, (), ["Gaji"])
    [request, _] = [call.params for call in telegram.calls if call.method == "sendmessage"]
    assert request["link_preview_options"] == '{"is_disabled": true}' and "parse_mode" not in request


async def test_a_file_is_sent_with_its_text_beside_it(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await started(telegram)
    content = "BEGIN:VCALENDAR\r\nSUMMARY:Bu Dína 🙏 & <b>\r\nEND:VCALENDAR\r\n"
    file = Attachment("undangan.ics", "text/calendar", content)
    press = ((Button("Kembali", press="1.4.result.back"),),)
    assert await send(channel, Bubble("notice", "Untuk kalender 🙏", press, attachment=file)) == Sent("2")
    [seen] = telegram.sent(42)
    assert (seen.text, seen.labels) == ("Untuk kalender 🙏", ["Kembali"])
    document = seen.raw["document"]
    assert (document["file_name"], document["mime_type"]) == ("undangan.ics", "text/calendar")
    assert telegram.world.files[document["file_id"]][1] == content.encode()
    assert [call.method for call in telegram.calls] == ["senddocument"]


async def test_a_file_ends_in_the_same_five_ways(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await started(telegram)
    bubble = Bubble("notice", "Berkasnya", attachment=Attachment("a.ics", "text/calendar", "BEGIN:VCALENDAR"))
    long = await send(channel, replace(bubble, text="x" * 1025))
    assert isinstance(long, Refused) and "1024" in long.reason
    telegram.faults.add("sendDocument", Fail(429, "Too Many Requests: retry after 7", retry_after=7))
    assert isinstance(later := await send(channel, bubble), Later) and later.seconds == 7
    telegram.faults.add("sendDocument", Cut())
    assert isinstance(await send(channel, bubble), Uncertain)
    assert isinstance(
        await send(channel, replace(bubble, attachment=Attachment("a.ics", "text/calendar", ""))), Refused
    )
    await telegram.user(42).block()
    assert isinstance(await send(channel, bubble), Gone)


async def test_what_telegram_will_never_take_is_refused(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await started(telegram)
    long = await send(channel, Bubble("message", "🙏" * 2049))
    assert isinstance(long, Refused) and "4098" in long.reason
    assert isinstance(await send(channel, Bubble("message", " ")), Refused)
    data = Bubble("prompt", "?", ((Button("Ya", press="x" * 65),),))
    assert await send(channel, data) == Refused("Button_data_invalid")
    assert await send(channel, Bubble("message", "🙏" * 2048)) == Sent("2")


async def test_a_refusal_does_not_repeat_what_telegram_quotes(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    await started(telegram)
    quoted = "Bad Request: inline keyboard button URL 'https://wa.me/?text=Yth. Dina's' is invalid: Wrong HTTP URL"
    telegram.faults.add("sendMessage", Fail(400, quoted))
    refused = await send(channel, ASK)
    assert refused == Refused("Inline keyboard button url '…' is invalid: wrong http url")


async def test_who_cannot_be_reached_is_gone(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await started(telegram)
    assert isinstance(await send(channel, ASK, "777"), Gone)
    sari = telegram.user(42)
    await sari.block()
    assert await send(channel, ASK) == Gone("Forbidden: bot was blocked by the user")
    await sari.unblock()
    assert isinstance(await send(channel, ASK), Sent)
    sari.deactivate()
    assert await send(channel, ASK) == Gone("Forbidden: user is deactivated")
    assert isinstance(await send(channel, Bubble("mark", "Gaji", edits="2")), Gone)


async def test_a_limit_counts_for_this_send_only() -> None:
    async with TelegramServer(flood=Flood(chat_rate=0.1, chat_burst=1)) as telegram:
        channel = TelegramChannel(TOKEN, telegram.url)
        await channel.open()
        await started(telegram)
        await telegram.user(43, "Budi").start()
        assert isinstance(await send(channel, ASK), Sent)
        later = await send(channel, ASK)
        assert isinstance(later, Later) and 9 <= later.seconds <= 10
        assert isinstance(await send(channel, ASK, "43"), Sent)
        await channel.close()


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
async def test_a_limit_without_a_time_and_an_inner_error_are_for_later(
    telegram: TelegramServer, channel: TelegramChannel, method: str
) -> None:
    await started(telegram)
    await send(channel, ASK)
    bubble = Bubble("mark", "Gaji", edits="2") if method == "editMessageText" else ASK
    for fault in (Fail(429), Fail(500), Fail(502)):
        telegram.faults.add(method, fault)
        later = await send(channel, bubble)
        assert isinstance(later, Later) and 0.5 <= later.seconds <= 30
    assert len(telegram.sent(42)) == 1


@pytest.mark.parametrize(
    "fault",
    [
        *(Cut(), Cut(after_effect=True), Hang(), Hang(after_effect=True)),
        *(Garbage(), Garbage(status=200, after_effect=True), Garbage(status=504), Fail(504, "Gateway Timeout")),
    ],
)
async def test_no_answer_is_uncertain(
    telegram: TelegramServer, channel: TelegramChannel, fault: Cut | Hang | Garbage | Fail
) -> None:
    await started(telegram)
    telegram.faults.add("sendMessage", fault)
    assert isinstance(await send(channel, ASK), Uncertain)
    assert len(telegram.sent(42)) == (1 if getattr(fault, "after_effect", False) else 0)
    assert isinstance(await send(channel, ASK), Sent)


async def test_an_unanswered_edit_is_simply_done_again(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await started(telegram)
    await send(channel, ASK)
    telegram.faults.add("editMessageText", Cut(after_effect=True))
    mark = Bubble("mark", "Alasan: gaji", edits="2")
    assert isinstance(await send(channel, mark), Later)
    assert await send(channel, mark) == Sent("2")
    [only] = telegram.sent(42)
    assert (only.text, only.rows, only.edits) == ("Alasan: gaji", (), 1)


async def test_what_cannot_be_edited_is_sent_anew_and_a_mark_is_let_be(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    await started(telegram)
    for ref in ("999", "0", "1", "wamid.x", "²"):  # never sent, no number, the person's own, another channel's, odd
        assert await send(channel, Bubble("mark", "Gaji", edits=ref)) == Sent()
        assert isinstance(await send(channel, Bubble("prompt", f"Lagi {ref}?", edits=ref)), Sent)
    assert [one.text for one in telegram.sent(42)] == [f"Lagi {ref}?" for ref in ("999", "0", "1", "wamid.x", "²")]
    assert await send(channel, Bubble("mark", "Gaji")) == Sent()
    assert len(telegram.sent(42)) == 5


async def test_no_connection_is_for_later_and_waits_longer_the_longer_it_lasts(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    await started(telegram)
    await telegram.vanish()
    outcomes = await asyncio.gather(*(send(channel, ASK) for _ in range(100)))
    assert all(isinstance(later, Later) and later.seconds <= 1.2 for later in outcomes)
    await telegram.listen()
    assert isinstance(await send(channel, ASK), Sent)
    assert len(telegram.sent(42)) == 1


async def test_a_page_from_something_in_between_silences_nobody() -> None:
    async def portal(request: web.Request) -> web.Response:
        status = int(request.path[4:7])
        return web.Response(status=status, text="<html>Please log in</html>", headers={"Location": "/login"})

    app = web.Application()
    app.router.add_route("*", "/{rest:.*}", portal)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    for status in (302, 403, 404, 413):
        channel = TelegramChannel(f"{status}:x", f"http://127.0.0.1:{runner.addresses[0][1]}/")
        await channel.open()
        assert isinstance(await send(channel, ASK), Later)
        await channel.close()
    await runner.cleanup()


async def test_a_refused_token_is_said_once(telegram: TelegramServer, caplog: pytest.LogCaptureFixture) -> None:
    channel = TelegramChannel("4839574812:wrong", telegram.url)
    await channel.open()
    outcomes = [await send(channel, ASK) for _ in range(3)]
    await channel.close()
    assert all(isinstance(later, Later) and later.seconds == 60 for later in outcomes)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


async def test_the_token_and_the_text_are_in_no_log_line_and_no_error(
    telegram: TelegramServer, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    await started(telegram)
    faults = (Cut(), Hang(), Garbage(), Garbage("{", 200), Garbage('{"ok":true}', 200), Fail(500), Fail(400), Fail(404))
    outcomes = []
    for fault in faults:
        telegram.faults.add("*", fault)
        outcomes.append(await send(channel, ASK))
        telegram.faults.add("getMe", fault)
        with contextlib.suppress(TokenRefusedError):
            await channel.client.check()
    await telegram.vanish()
    outcomes.append(await send(channel, ASK))
    bad = TelegramChannel(TOKEN, "http://[", connect=1.0)
    await bad.open()
    outcomes.append(await send(bad, ASK))
    await bad.close()
    assert isinstance(outcomes[-1], Later)
    told = caplog.text + repr(outcomes)
    assert TOKEN.partition(":")[2] not in told
    assert ASK.text not in told


async def test_a_closed_channel_sends_later(telegram: TelegramServer) -> None:
    channel = TelegramChannel(TOKEN, telegram.url)
    assert isinstance(await send(channel, ASK), Later)


async def test_the_last_word_in_a_group_is_followed_by_leaving_it(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    sari, parting = telegram.user(42, "Sari"), Bubble("parting", "Silakan ngobrol dengan saya langsung.")
    group = telegram.group(-1001)
    await group.add_bot(sari)
    assert isinstance(await send(channel, parting, "-1001"), Sent) and group.chat.standing == "left"
    muted = telegram.group(-1002)
    await muted.add_bot(sari)
    telegram.faults.add("sendMessage", Fail(400, "Bad Request: not enough rights to send text messages to the chat"))
    assert isinstance(await send(channel, parting, "-1002"), Gone) and muted.chat.standing == "left"
    busy = telegram.group(-1003)
    await busy.add_bot(sari)
    telegram.faults.add("sendMessage", Fail(429, retry_after=7))
    assert isinstance(await send(channel, parting, "-1003"), Later)
    assert sum(call.method == "leavechat" for call in telegram.calls) == 2
    assert isinstance(await send(channel, parting, "-1003"), Sent) and busy.chat.standing == "left"


async def test_a_group_that_moved_is_refused_and_left_where_it_is_now(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    moved = telegram.group(-1009)
    await moved.add_bot(telegram.user(42, "Sari"))
    why = "Bad Request: group chat was upgraded to a supergroup chat"
    telegram.faults.add("sendMessage", Fail(400, why, migrate_to_chat_id=-1009))
    assert isinstance(await send(channel, Bubble("parting", "Langsung saja."), "-55"), Sent)
    assert [one.text for one in moved.sent()] == ["Langsung saja."] and moved.chat.standing == "left"


async def test_a_group_that_cannot_be_left_changes_nothing(telegram: TelegramServer, channel: TelegramChannel) -> None:
    await telegram.group(-1001).add_bot(telegram.user(42, "Sari"))
    telegram.faults.add("leaveChat", Cut())
    assert isinstance(await send(channel, Bubble("parting", "Langsung saja."), "-1001"), Sent)
