"""reply_markup: its JSON shape first, then what the server checks in every inline button."""

import json
from typing import Any

from tests.servers.telegram.links import WrongLink, checked_link, has_userinfo, host_of
from tests.servers.telegram.refusals import Json, Refusal, bad_request
from tests.servers.telegram.text import encodable, units

BUTTONS_LIMIT = 100
ROW_LIMIT = 8
"""Buttons of one keyboard and of one row; what clients show and what maintainers of client libraries report."""
DATA_LIMIT = 64
"""Bytes of callback_data."""
COPY_LIMIT = 256
"""Characters of copy_text, counted strictly in UTF-16 code units."""
URL_LIMIT = 2048
MARKUP_LIMIT = 10_000
"""Bytes of a button's address and of a whole keyboard. The real figures are not published; these are safe."""

_ACTIONS = ("url", "callback_data", "copy_text", "web_app", "login_url", "switch_inline_query",
            "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "callback_game", "pay")  # fmt: skip
_FLAGS = ("resize_keyboard", "one_time_keyboard", "is_persistent", "selective")


def read_markup(given: str) -> Json | None:
    """The markup of a request in the server's shape; None where there is none."""
    if not given:
        return None
    try:
        value = json.loads(given)
    except ValueError:
        raise bad_request("can't parse reply keyboard markup JSON object") from None
    if value is None:
        return None
    if not isinstance(value, dict):
        raise bad_request("object expected as reply markup")
    for name in ("force_reply", "remove_keyboard", *_FLAGS):
        if not isinstance(value.get(name, False), bool):
            raise bad_request(f'field "{name}" must be of type Boolean')
    if "inline_keyboard" in value:
        return {"inline_keyboard": [[_inline(button) for button in row] for row in _rows(value, "inline_keyboard")]}
    if "keyboard" in value:
        rows = [[_plain(button) for button in row] for row in _rows(value, "keyboard")]
        return {"keyboard": rows} | {name: value[name] for name in _FLAGS if name in value}
    for name in ("remove_keyboard", "force_reply"):
        if value.get(name):
            return {name: True}
    return None


def check_markup(markup: Json | None) -> None:
    """What is refused only once the chat is known: limits, addresses, callback data."""
    if markup is None:
        return
    rows: list[list[Json]] = markup.get("inline_keyboard") or markup.get("keyboard") or []
    too_long = sum(len(row) for row in rows) > BUTTONS_LIMIT or any(len(row) > ROW_LIMIT for row in rows)
    for row in markup.get("inline_keyboard", []):
        for button in row:
            _check_inline(button)
    if too_long or len(json.dumps(markup, ensure_ascii=False).encode()) > MARKUP_LIMIT:
        raise bad_request("reply markup is too long")
    if any(not button["text"].strip() for row in rows for button in row):
        raise bad_request("REPLY_MARKUP_INVALID")


def _rows(markup: Json, name: str) -> list[list[Any]]:
    rows = markup[name]
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    return [row for row in rows if row]


def _unparsed(reason: str) -> Refusal:
    return bad_request(f"can't parse inline keyboard button: {reason}")


def _string(button: Json, name: str) -> str:
    if not isinstance(button[name], str):
        raise _unparsed(f'Field "{name}" must be of type String')
    return encodable(button[name])


def _inline(button: Any) -> Json:
    if not isinstance(button, dict):
        raise _unparsed("InlineKeyboardButton must be an Object")
    if "text" not in button:
        raise _unparsed('Can\'t find field "text"')
    shape: Json = {"text": _string(button, "text")}
    # An empty url or callback_data counts as none at all, with the real server too.
    actions = [name for name in _ACTIONS if name in button and button[name] not in (None, False)]
    actions = [name for name in actions if not (name in ("url", "callback_data") and button[name] == "")]
    if not actions:
        raise _unparsed("Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        raise _unparsed("exactly one action field must be used")
    [action] = actions
    match action:
        case "url" | "callback_data" | "switch_inline_query" | "switch_inline_query_current_chat":
            shape[action] = _string(button, action)
        case "copy_text":
            copy = button[action]
            if not isinstance(copy, dict):
                raise _unparsed('Field "copy_text" must be of type Object')
            if "text" not in copy:
                raise _unparsed('Can\'t find field "text"')
            shape[action] = {"text": _string(copy, "text")}
        case _:
            shape[action] = button[action]
    return shape


def _plain(button: Any) -> Json:
    match button:
        case str():
            return {"text": encodable(button)}
        case {"text": str(text)}:
            return {**button, "text": encodable(text)}
        case dict():
            raise bad_request("can't parse keyboard button: Can't find field \"text\"")
        case _:
            raise bad_request("can't parse keyboard button: KeyboardButton must be a String or an Object")


def _check_inline(button: Json) -> None:
    match button:
        case {"url": str(url)}:
            button["url"] = _checked_address(url)
        case {"callback_data": str(data)} if not 1 <= len(data.encode()) <= DATA_LIMIT:
            raise bad_request("BUTTON_DATA_INVALID")
        case {"copy_text": {"text": str(text)}} if not 1 <= units(text) <= COPY_LIMIT:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")
        case {"web_app": app}:
            url = str(app.get("url")) if isinstance(app, dict) else ""
            if not url.lower().startswith("https://"):
                reason = "Only HTTPS links are allowed"
                raise bad_request(f"inline keyboard button Web App URL '{url}' is invalid: {reason}")
        case {"pay": _} | {"callback_game": _}:
            raise bad_request("BUTTON_TYPE_INVALID")
        case {"login_url": _}:
            raise bad_request("BOT_DOMAIN_INVALID")


def _checked_address(url: str) -> str:
    try:
        checked = checked_link(url)
    except WrongLink as wrong:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: {wrong}") from None
    unreachable = has_userinfo(checked) or host_of(checked).endswith((".local", ".localhost", ".internal"))
    if unreachable or len(checked.encode()) > URL_LIMIT:
        raise bad_request("BUTTON_URL_INVALID")
    return checked
