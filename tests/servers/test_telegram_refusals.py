"""What the Telegram test server refuses, in the words of the real one where they are known, never kinder than it."""

import aiohttp
import pytest

from tests.servers.calling import SARI, Ask, button
from tests.servers.telegram import TelegramServer
from tests.servers.telegram.refusals import Json

RESERVED = [
    (mark, f"can't parse entities: Character '{mark}' is reserved and must be escaped with the preceding '\\'")
    for mark in ".!-=+#>()]{}|"
]


SEND_REFUSALS: list[tuple[Json, str]] = [
    ({"text": ""}, "message text is empty"),
    ({"text": "  \n "}, "text must be non-empty"),
    ({"text": "x" * 4097}, "message is too long"),
    ({"text": "😀" * 2049}, "message is too long"),
    ({"text": "a", "chat_id": ""}, "chat_id is empty"),
    ({"text": "a", "chat_id": 99}, "chat not found"),
    ({"text": "a", "chat_id": "@nobody_here"}, "chat not found"),
    ({"text": "a", "parse_mode": "XML"}, "unsupported parse_mode"),
    *[({"text": f"a {mark}", "parse_mode": "MarkdownV2"}, reason) for mark, reason in RESERVED],
    ({"text": "*a", "parse_mode": "MarkdownV2"},
     "can't parse entities: Can't find end of Bold entity at byte offset 0"),
    ({"text": "é _a", "parse_mode": "MarkdownV2"},
     "can't parse entities: Can't find end of Italic entity at byte offset 3"),
    ({"text": "[a](b", "parse_mode": "MarkdownV2"}, "can't parse entities: Can't find end of a URL at byte offset 3"),
    ({"text": "*a", "parse_mode": "Markdown"},
     "can't parse entities: Can't find end of the entity starting at byte offset 0"),
    ({"text": "nama_saya", "parse_mode": "Markdown"},
     "can't parse entities: Can't find end of the entity starting at byte offset 4"),
    ({"text": "<b>a", "parse_mode": "HTML"},
     'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"'),
    ({"text": "<b><i>test</b></i>", "parse_mode": "HTML"},
     'can\'t parse entities: Unmatched end tag at byte offset 10, expected "</i>", found "</b>"'),
    ({"text": "a </b>", "parse_mode": "HTML"}, "can't parse entities: Unexpected end tag at byte offset 2"),
    ({"text": "a <3", "parse_mode": "HTML"}, "can't parse entities: Unclosed start tag at byte offset 2"),
    ({"text": "PT A <PT B>", "parse_mode": "HTML"},
     'can\'t parse entities: Unsupported start tag "pt" at byte offset 5'),
    ({"text": "<span>a</span>", "parse_mode": "HTML"},
     'can\'t parse entities: Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ({"text": "<tg-emoji emoji-id=\"9999999999999999999\">x</tg-emoji>", "parse_mode": "HTML"},
     "can't parse entities: Invalid custom emoji identifier specified"),
    ({"text": "a", "entities": [{"type": "shiny", "offset": 0, "length": 1}]},
     "can't parse MessageEntity: Unsupported type specified"),
    ({"text": "a", "entities": [{"type": "text_link", "offset": 0, "length": 1}]},
     'can\'t parse MessageEntity: Can\'t find field "url"'),
    ({"text": "hello", "entities": [{"type": "bold", "offset": 100, "length": 1}]},
     "entity begins after the end of the text at UTF-16 offset 100"),
    ({"text": "hello", "entities": [{"type": "bold", "offset": 0, "length": 100}]},
     "entity beginning at UTF-16 offset 0 ends after the end of the text at UTF-16 offset 100"),
    ({"text": "hello", "entities": [{"type": "bold", "offset": -1, "length": 1}]},
     "receive an entity with incorrect offset -1"),
    ({"text": "😀", "entities": [{"type": "bold", "offset": 0, "length": 1}]},
     "entity ends in a middle of a UTF-16 symbol at UTF-16 offset 1"),
    ({"text": "a", "entities": [{"type": "text_link", "offset": 0, "length": 1, "url": "localhost"}]},
     "entity URL 'localhost' is invalid: Wrong HTTP URL"),
    ({"text": "a", "entities": [{"type": "text_mention", "offset": 0, "length": 1, "user": {"id": 7}}]},
     "user not found"),
    ({"text": "a", "reply_parameters": {"message_id": 999}}, "message to be replied not found"),
    ({"text": "a", "reply_markup": "nonsense"}, "can't parse reply keyboard markup JSON object"),
    ({"text": "a", "reply_markup": []}, "object expected as reply markup"),
    ({"text": "a", "reply_markup": {"inline_keyboard": "bad"}}, 'field "inline_keyboard" must be of type Array'),
    ({"text": "a", "reply_markup": {"inline_keyboard": [{"text": "a", "callback_data": "b"}]}},
     'field "inline_keyboard" must be an Array of Arrays'),
    ({"text": "a", "reply_markup": {"force_reply": "yes"}}, 'field "force_reply" must be of type Boolean'),
    ({"text": "a", "reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}},
     'can\'t parse inline keyboard button: Can\'t find field "text"'),
    ({"text": "a", "reply_markup": button()},
     "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ({"text": "a", "reply_markup": button(callback_data="")},
     "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"),
    ({"text": "a", "reply_markup": button(callback_data="a", url="https://example.org")},
     "can't parse inline keyboard button: exactly one action field must be used"),
    ({"text": "a", "reply_markup": button(callback_data="x" * 65)}, "BUTTON_DATA_INVALID"),
    ({"text": "a", "reply_markup": button(callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
    ({"text": "a", "reply_markup": button(copy_text={"text": ""})}, "BUTTON_COPY_TEXT_INVALID"),
    ({"text": "a", "reply_markup": button(copy_text={"text": "x" * 257})}, "BUTTON_COPY_TEXT_INVALID"),
    ({"text": "a", "reply_markup": button(url="not-a-url")},
     "inline keyboard button URL 'not-a-url' is invalid: Wrong HTTP URL"),
    ({"text": "a", "reply_markup": button(url="http://localhost:8765/")},
     "inline keyboard button URL 'http://localhost:8765/' is invalid: Wrong HTTP URL"),
    ({"text": "a", "reply_markup": button(url="ftp://example.com")},
     "inline keyboard button URL 'ftp://example.com' is invalid: Unsupported URL protocol"),
    ({"text": "a", "reply_markup": button(url="tg://resolve:80?domain=a")},
     "inline keyboard button URL 'tg://resolve:80?domain=a' is invalid: Wrong tg URL"),
    ({"text": "a", "reply_markup": button(url="tel:+6281200000000")},
     "inline keyboard button URL 'tel:+6281200000000' is invalid: Wrong port number specified in the URL"),
    ({"text": "a", "reply_markup": button(url="https://a b.example")},
     "inline keyboard button URL 'https://a b.example' is invalid: Disallowed character in URL host"),
    ({"text": "a", "reply_markup": button(url="mailto:hr@example.org")}, "BUTTON_URL_INVALID"),
    ({"text": "a", "reply_markup": button(url="https://example.org/?q=" + "x" * 2048)}, "BUTTON_URL_INVALID"),
    ({"text": "a", "reply_markup": button(web_app={"url": "http://example.com"})},
     "inline keyboard button Web App URL 'http://example.com' is invalid: Only HTTPS links are allowed"),
    ({"text": "a", "reply_markup": button(pay=True)}, "BUTTON_TYPE_INVALID"),
    ({"text": "a", "reply_markup": {"inline_keyboard": [[{"text": " ", "callback_data": "a"}]]}},
     "REPLY_MARKUP_INVALID"),
    ({"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a"}] * 9]}},
     "reply markup is too long"),
    ({"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a"}]] * 101}},
     "reply markup is too long"),
]  # fmt: skip


@pytest.mark.parametrize(("params", "reason"), SEND_REFUSALS, ids=lambda one: str(one)[:50])
async def test_send_message_refuses(server: TelegramServer, ask: Ask, params: Json, reason: str) -> None:
    await server.user(SARI).say("hai")
    status, body = await ask("sendMessage", **{"chat_id": SARI, **params})
    assert (status, body) == (400, {"ok": False, "error_code": 400, "description": f"Bad Request: {reason}"})
    assert server.sent(SARI) == []


async def test_half_a_surrogate_pair_is_refused(server: TelegramServer) -> None:
    await server.user(SARI).say("hai")
    async with aiohttp.ClientSession(headers={"Content-Type": "application/json"}) as session:
        body = b'{"chat_id": 42, "text": "a \\ud83d"}'
        async with session.post(f"{server.url}/bot{server.token}/sendMessage", data=body) as response:
            assert (await response.json())["description"] == "Bad Request: strings must be encoded in UTF-8"


MARKUP: list[tuple[str, str, str, list[Json]]] = [
    ("HTML", "<b>Halo</b>, <i>a &lt; b &amp; c</i>", "Halo, a < b & c",
     [{"type": "bold", "offset": 0, "length": 4}, {"type": "italic", "offset": 6, "length": 9}]),
    ("html", "😀 <b>x</b> & y > z", "😀 x & y > z", [{"type": "bold", "offset": 3, "length": 1}]),
    ("HTML", '<a href="EXAMPLE.org">a</a><a href="localhost">b</a>', "ab",
     [{"type": "text_link", "offset": 0, "length": 1, "url": "http://example.org/"}]),
    ("HTML", '<pre><code class="language-py">x</code></pre>', "x",
     [{"type": "pre", "offset": 0, "length": 1, "language": "py"}]),
    ("HTML", '<a href="tg://user?id=42">Sari</a>', "Sari",
     [{"type": "text_mention", "offset": 0, "length": 4,
       "user": {"id": SARI, "is_bot": False, "first_name": "Sari", "language_code": "id"}}]),
    ("HTML", "<blockquote expandable>a</blockquote>", "a",
     [{"type": "expandable_blockquote", "offset": 0, "length": 1}]),
    ("MarkdownV2", r"*a _b_* __c__ ~d~ ||e|| `f\.` 1\.", "a b c d e f. 1.",
     [{"type": "bold", "offset": 0, "length": 3}, {"type": "italic", "offset": 2, "length": 1},
      {"type": "underline", "offset": 4, "length": 1}, {"type": "strikethrough", "offset": 6, "length": 1},
      {"type": "spoiler", "offset": 8, "length": 1}, {"type": "code", "offset": 10, "length": 2}]),
    ("MarkdownV2", ">a\n>b\nc", "a\nb\nc", [{"type": "blockquote", "offset": 0, "length": 3}]),
    ("MarkdownV2", "[a](https://example.org/x)", "a",
     [{"type": "text_link", "offset": 0, "length": 1, "url": "https://example.org/x"}]),
    ("Markdown", "*a* _b_ `c` [d](example.org)", "a b c d",
     [{"type": "bold", "offset": 0, "length": 1}, {"type": "italic", "offset": 2, "length": 1},
      {"type": "code", "offset": 4, "length": 1},
      {"type": "text_link", "offset": 6, "length": 1, "url": "http://example.org/"}]),
    ("", "  <b>*_`[ apa adanya  ", "<b>*_`[ apa adanya", []),
]  # fmt: skip


@pytest.mark.parametrize(("mode", "text", "plain", "entities"), MARKUP)
async def test_markup_is_read(
    server: TelegramServer, ask: Ask, mode: str, text: str, plain: str, entities: list[Json]
) -> None:
    await server.user(SARI).say("hai")
    status, body = await ask("sendMessage", chat_id=SARI, text=text, parse_mode=mode)
    assert status == 200
    assert (body["result"]["text"], body["result"].get("entities", [])) == (plain, entities)


async def test_given_entities_follow_the_trimmed_text(server: TelegramServer, ask: Ask) -> None:
    await server.user(SARI).say("hai")
    entities = [{"type": "bold", "offset": 2, "length": 3}, {"type": "url", "offset": 0, "length": 2}]
    _, body = await ask("sendMessage", chat_id=SARI, text="\n a\u202eb   ", entities=entities)
    assert (body["result"]["text"], body["result"]["entities"]) == ("ab", [{"type": "bold", "offset": 0, "length": 2}])


async def test_limits_themselves_are_allowed(server: TelegramServer, ask: Ask) -> None:
    await server.user(SARI).say("hai")
    for params in (
        {"text": "x" * 4096},
        {"text": "<b>" + "x" * 4096 + "</b>", "parse_mode": "HTML"},
        {"text": "a", "reply_markup": button(callback_data="x" * 64)},
        {"text": "a", "reply_markup": button(copy_text={"text": "é" * 256})},
        {"text": "a", "reply_markup": button(url="wa.me/?text=Halo%20Bu")},
        {"text": "a", "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "a"}] * 8] * 12}},
        {"text": "a", "reply_markup": {"keyboard": [["Ya", {"text": "Tidak"}]], "resize_keyboard": True}},
    ):
        status, body = await ask("sendMessage", chat_id=SARI, **params)
        assert status == 200, body


SET_WEBHOOK_REFUSALS = [
    ({"url": "http://bot.example/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
    ({"url": "https://bot.example:5000/hook"},
     "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"),
    ({"url": "https://nowhere.example/hook"}, "bad webhook: Failed to resolve host: Name or service not known"),
    ({"url": "http://127.0.0.1:1/", "secret_token": "spasi tidak boleh"}, "secret token contains unallowed characters"),
    ({"url": "http://127.0.0.1:1/", "secret_token": "x" * 257}, "secret token is too long"),
]  # fmt: skip


@pytest.mark.parametrize(("params", "reason"), SET_WEBHOOK_REFUSALS)
async def test_set_webhook_refuses(ask: Ask, params: Json, reason: str) -> None:
    assert (await ask("setWebhook", **params))[1]["description"] == f"Bad Request: {reason}"


PROFILE_REFUSALS: list[tuple[str, Json, str]] = [
    ("setMyCommands", {"commands": [{"command": "Start", "description": "a"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "mulai-lagi", "description": "a"}]}, "BOT_COMMAND_INVALID"),
    ("setMyCommands", {"commands": [{"command": "c" * 33, "description": "a"}]}, "command length must not exceed 32"),
    ("setMyCommands", {"commands": [{"command": "a", "description": " "}]}, "command description must be non-empty"),
    ("setMyCommands", {"commands": [{"command": "a", "description": "x" * 257}]},
     "command description length must not exceed 256"),
    ("setMyCommands", {"commands": [{"command": f"a{n}", "description": "a"} for n in range(101)]},
     "BOT_COMMANDS_TOO_MUCH"),
    ("setMyCommands", {"commands": [], "language_code": "indonesia"}, "invalid language code specified"),
    ("setMyCommands", {"commands": [], "scope": {"type": "everyone"}},
     "can't parse BotCommandScope: Unsupported type specified"),
    ("getMyCommands", {"scope": {"type": "chat", "chat_id": 77}}, "chat not found"),
    ("setChatMenuButton", {"menu_button": {"type": "door"}}, "can't parse menu button: Unsupported type specified"),
    ("setMyDescription", {"description": "x" * 513}, "BOT_DESCRIPTION_TOO_LONG"),
    ("setMyShortDescription", {"short_description": "x" * 121}, "BOT_SHORT_DESCRIPTION_TOO_LONG"),
    ("sendChatAction", {"action": "dancing"}, "wrong parameter action in request"),
    ("getFile", {"file_id": "none"}, "invalid file_id"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "params", "reason"), PROFILE_REFUSALS)
async def test_other_methods_refuse(ask: Ask, method: str, params: Json, reason: str) -> None:
    assert (await ask(method, **params))[1]["description"] == f"Bad Request: {reason}"


DOCUMENT_REFUSALS: list[tuple[dict[str, str], bytes | None, str]] = [
    ({"chat_id": "42"}, None, "there is no document in the request"),
    ({"chat_id": "42"}, b"", "file must be non-empty"),
    ({"chat_id": "42", "caption": "x" * 1025}, b"a", "message caption is too long"),
    ({"chat_id": "42", "caption": "😀" * 513}, b"a", "message caption is too long"),
    ({"chat_id": "99"}, b"a", "chat not found"),
]


async def test_documents(server: TelegramServer) -> None:
    sari = server.user(SARI)
    await sari.say("hai")
    url = f"{server.url}/bot{server.token}"

    async def send(values: dict[str, str], content: bytes | None) -> tuple[int, Json]:
        form = aiohttp.FormData(values, default_to_multipart=True)
        if content is not None:
            form.add_field("document", content, filename="a.ics", content_type="text/calendar")
        async with aiohttp.ClientSession() as session, session.post(f"{url}/sendDocument", data=form) as answer:
            return answer.status, await answer.json()

    for values, content, reason in DOCUMENT_REFUSALS:
        assert await send(values, content) == (
            400,
            {"ok": False, "error_code": 400, "description": f"Bad Request: {reason}"},
        )
    status, body = await send({"chat_id": "42", "caption": "x" * 1024}, b"a")
    assert (status, body["result"]["document"]["file_size"], body["result"]["caption"]) == (200, 1, "x" * 1024)
    edit = {"chat_id": 42, "message_id": body["result"]["message_id"], "text": "a"}
    async with aiohttp.ClientSession() as session, session.post(f"{url}/editMessageText", json=edit) as answer:
        assert (await answer.json())["description"] == "Bad Request: there is no text in the message to edit"
