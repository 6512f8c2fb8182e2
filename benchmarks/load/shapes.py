"""The Bot API's JSON, made once a turn and filled in a million times: what people send, and what calls are answered.

Answers carry what Telegram's carry (the whole message with its keyboard): a library that decodes them pays for it.
"""

import json
from collections.abc import Sequence
from typing import Any, Final
from urllib.parse import parse_qsl

from benchmarks.load.dialogue import Call, Deed, Json, words_of

BOT: Final = {"id": 4242, "is_bot": True, "first_name": "Sopan", "username": "sopan_bench_bot"}
OK: Final = b'{"ok":true,"result":true}'
ME: Final = json.dumps(
    {"ok": True, "result": {**BOT, "can_join_groups": True, "can_read_all_group_messages": False,
                            "supports_inline_queries": False, "can_connect_to_business": False,
                            "has_main_web_app": False}}
).encode()  # fmt: skip

VARIANTS: Final = 20
"""People whose words differ; every number after that says what one before it said."""

_CHAT: Final = 111111111
_MESSAGE: Final = 222222222
_UPDATE: Final = 333333333
_DATE: Final = 444444444
_DATA: Final = "@@data@@"
_MARKS: Final = (
    (str(_CHAT), b"%(chat)d"),
    (str(_MESSAGE), b"%(message)d"),
    (str(_UPDATE), b"%(update)d"),
    (str(_DATE), b"%(date)d"),
    (_DATA, b"%(data)b"),
)


def _template(value: Json) -> bytes:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode().replace(b"%", b"%%")
    for mark, slot in _MARKS:
        text = text.replace(mark.encode(), slot)
    return text


def _person() -> Json:
    return {"id": _CHAT, "is_bot": False, "first_name": "Dewi", "last_name": "Lestari", "language_code": "id"}


def _message(by: Json, content: Json) -> Json:
    chat = {"id": _CHAT, "first_name": "Dewi", "last_name": "Lestari", "type": "private"}
    return {"message_id": _MESSAGE, "from": by, "chat": chat, "date": _DATE, **content}


def _shown(call: Call) -> Json:
    return {"text": call.text, **({"reply_markup": {"inline_keyboard": call.keyboard}} if call.keyboard else {})}


def answer_of(call: Call) -> bytes:
    """What the call is answered; slots: chat, message, date."""
    if call.method == "answerCallbackQuery":
        return OK
    edited = {"edit_date": _DATE} if call.method.startswith("edit") else {}
    return _template({"ok": True, "result": {**_message(BOT, _shown(call)), **edited}})


def updates_of(deed: Deed, under: Call | None) -> list[bytes]:
    """The update, one for each of `VARIANTS` people; slots: update, chat, message, date, data. `under`: what stands in
    the message whose button is pressed."""
    if under is not None:
        query = {"id": f"{_CHAT}{_MESSAGE}", "from": _person(), "message": _message(BOT, _shown(under)),
                 "chat_instance": "42", "data": _DATA}  # fmt: skip
        return [_template({"update_id": _UPDATE, "callback_query": query})] * VARIANTS
    commands = [{"type": "bot_command", "offset": 0, "length": len(deed.says)}]
    entities = {"entities": commands} if deed.says.startswith("/") else {}
    return [
        _template({"update_id": _UPDATE, "message": _message(_person(), {"text": words_of(deed, n), **entities})})
        for n in range(VARIANTS)
    ]


def where(keyboard: Sequence[Sequence[Any]], label: str) -> tuple[int, int]:
    """Row and column of a button by its label. Raises LookupError."""
    for row, buttons in enumerate(keyboard):
        for column, button in enumerate(buttons):
            if button["text"] == label:
                return row, column
    raise LookupError(f"no button {label!r} among {[button['text'] for row in keyboard for button in row]}")


def decoded(body: bytes) -> Json:
    """The parameters of a call, whichever way the library sends them: JSON, or a form. An absent body is no
    parameters."""
    if body.startswith(b"{"):
        parameters: Json = json.loads(body)
        return parameters
    return dict(parse_qsl(body.decode(), keep_blank_values=True))


def keyboard_of(parameters: Json) -> list[list[Json]]:
    """The inline keyboard of a call; empty where it has none."""
    markup = parameters.get("reply_markup") or {}
    found: list[list[Json]] = (json.loads(markup) if isinstance(markup, str) else markup).get("inline_keyboard", [])
    return found
