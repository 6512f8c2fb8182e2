"""What Telegram sends becomes what the core understands: one payload a file, and chaos beside it."""

import json
import random
import subprocess
import sys
from copy import deepcopy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.channels.base import Incoming
from bot.channels.telegram.parse import parse, pressed, update_id
from conversations.events import event_from_json, event_to_json

NOW = datetime(2026, 11, 23, 3, 0, 5, tzinfo=UTC)
PAYLOADS = {path.stem: json.loads(path.read_text()) for path in Path(__file__).parent.glob("payloads/*.json")}


@pytest.mark.parametrize("name", sorted(PAYLOADS))
def test_payload(name: str) -> None:
    payload = PAYLOADS[name]
    wanted = payload["incoming"]
    if wanted is not None:
        event = event_from_json(wanted.pop("event"))
        wanted = Incoming(channel="telegram", account="99", event=event, **wanted)
    assert parse(payload["update"], "99", NOW) == wanted


def test_every_press_can_be_answered_whatever_else_it_is() -> None:
    asked = {name for name, payload in PAYLOADS.items() if pressed(payload["update"])}
    assert asked == {name for name in PAYLOADS if name.startswith("press")} != set()


def test_chaos_never_raises_and_never_brings_anything_that_cannot_be_stored() -> None:
    dice = random.Random(20261123)
    updates = [payload["update"] for payload in PAYLOADS.values()]
    understood = 0
    for _ in range(20_000):
        update = deepcopy(dice.choice(updates))
        for _ in range(dice.randint(1, 3)):
            update = _mutated(update, dice)
        query, number = pressed(update), update_id(update)
        assert query is None or isinstance(query, str)
        assert number is None or isinstance(number, int)
        incoming = parse(update, "99", NOW)
        if incoming is None:
            continue
        understood += 1
        for text in (incoming.address, incoming.external_id, incoming.name, incoming.language):
            assert text is None or (text.encode() and "\0" not in text)
        plain = json.dumps(event_to_json(incoming.event), ensure_ascii=False)
        plain.encode()
        assert event_from_json(json.loads(plain)) == incoming.event
        assert incoming.event.sent_at.tzinfo is not None
    assert understood > 4_000


def test_parsing_does_not_load_the_library() -> None:
    script = "import sys; from bot.channels.telegram import parse, render; sys.exit('telegram' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


STRANGE: list[Any] = [
    None, True, False, 0, -1, 1, 2**63, -(2**70), 10**5000, 1e300, -0.5, "", "x", "/", "/a", "\0", "\ud83d", "1.2.a.b",
    "9" * 70, "🙏" * 5000, "private", [], [[]], [1], {}, {"id": 1}, {"type": "group"},
]  # fmt: skip
RENAMED = ("message", "chat", "from", "id", "text", "date", "type", "caption", "x")


def _mutated(value: Any, dice: random.Random) -> Any:
    """The value with one place in it changed: replaced, removed, renamed, or swapped with its neighbour."""
    if not isinstance(value, dict | list) or not value or dice.random() < 0.03:
        return deepcopy(dice.choice(STRANGE))
    key: Any = dice.choice(list(value)) if isinstance(value, dict) else dice.randrange(len(value))
    match dice.randrange(24):
        case 0:
            del value[key]
        case 1 if isinstance(value, dict):
            value[dice.choice(RENAMED)] = value.pop(key)
        case 2:
            other: Any = dice.choice(list(value)) if isinstance(value, dict) else dice.randrange(len(value))
            value[key], value[other] = value[other], value[key]
        case _:
            value[key] = _mutated(value[key], dice)
    return value
