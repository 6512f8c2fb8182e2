"""What WhatsApp sends becomes what the core understands: one table, and chaos beside it."""

import random
from copy import deepcopy
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.channels.base import Gone, Incoming, Later, Moved, Names, Outcome, Refused, Report, Sent
from bot.channels.whatsapp.parse import STALE, Heard, parse
from conversations.events import Text, event_from_json, event_to_json
from tests.channels.whatsapp.shapes import AT, EARLIER, ID, MESSAGES

NOW = datetime(2026, 11, 23, 3, 0, 0, tzinfo=UTC)
ACCOUNT = "106540352242922"
PHONE, USER = "6281200001111", "ID.13491208655302741918"

Json = dict[str, Any]


def outcome_of(code: int, details: str) -> Outcome | None:
    return {131047: None, 131026: Gone("x"), 131000: Later(1.0, "x")}.get(code, Refused(f"{code} {details}"))


def value(messages: list[Any], contacts: list[Any] | None = None, **more: Any) -> Json:
    metadata = {"display_phone_number": "6281200009999", "phone_number_id": ACCOUNT}
    told = {"messaging_product": "whatsapp", "metadata": metadata, "messages": messages, **more}
    return told if contacts is None else told | {"contacts": contacts}


def body(*values: Json, field: str = "messages") -> Json:
    entry = [{"id": "102290129340398", "changes": [{"field": field, "value": one}]} for one in values]
    return {"object": "whatsapp_business_account", "entry": entry}


def heard(*values: Json, field: str = "messages") -> Heard:
    return parse(body(*values, field=field), ACCOUNT, NOW, outcome_of)


def message(content: Any = None, **more: Any) -> Json:
    content = {"type": "text", "text": {"body": "halo"}} if content is None else content
    return {"from": PHONE, "id": ID, "timestamp": str(int(AT.timestamp())), **content, **more}


CONTACT = {"profile": {"name": "Sari Wulandari", "username": "sari.w"}, "wa_id": PHONE, "user_id": USER}


@pytest.mark.parametrize("name", sorted(MESSAGES))
def test_payload(name: str) -> None:
    content, event = MESSAGES[name]
    made = heard(value([message(content, from_user_id=USER)], [CONTACT]))
    assert made.unread == 0
    if event is None:
        assert made.incoming == [] and made.reports == []
        return
    (incoming,) = made.incoming
    assert incoming.event == event
    assert (incoming.channel, incoming.account, incoming.address) == ("whatsapp", ACCOUNT, PHONE)
    assert (incoming.external_id, incoming.name) == (ID, "Sari Wulandari")
    assert incoming.names == Names(USER, ("@sari.w",))
    assert event_from_json(event_to_json(incoming.event)) == incoming.event


@pytest.mark.parametrize(
    ("said", "contacts", "address", "names"),
    [
        ({"from": PHONE}, [], PHONE, Names()),
        ({"from": PHONE, "from_user_id": USER}, [], PHONE, Names(USER)),
        ({"from": "", "from_user_id": USER}, [], USER, Names(USER)),
        ({"from_user_id": USER}, [{"profile": {"name": "Sari"}, "user_id": USER}], USER, Names(USER)),
        ({"from": PHONE}, [CONTACT], PHONE, Names(USER, ("@sari.w",))),
        ({}, [{"profile": {"username": "sari.w"}}], "", Names(None, ("@sari.w",))),
        ({"from": PHONE}, [{"wa_id": "6281200002222", "user_id": "ID.2"}], PHONE, Names()),
    ],
)
def test_who_somebody_is(said: Json, contacts: list[Json], address: str, names: Names) -> None:
    text = message() | said
    text = text if "from" in said else {name: value for name, value in text.items() if name != "from"}
    (incoming,) = heard(value([text], contacts)).incoming
    assert (incoming.address, incoming.names) == (address, names)


def test_every_item_stands_for_itself_up_to_a_thousand() -> None:
    bad: list[Any] = [None, 7, "x", [], {}, {"id": ID}, {"from": PHONE}, {"from": 5, "id": ID, "type": "text"}]
    good = [message(id=f"wamid.{number}", **{"from": f"62812{number:08}"}) for number in range(1000 - len(bad))]
    mixed = [*good[:500], *bad, *good[500:]]
    made = heard(value(mixed[:400]), value(mixed[400:900]), value(mixed[900:]))
    assert len(made.incoming) == len(good) and made.unread == len(bad)
    assert {one.address for one in made.incoming} == {one["from"] for one in good}


def test_the_order_is_that_of_the_sending() -> None:
    late, early = message(id="wamid.2", timestamp=str(int(AT.timestamp()) + 3)), message(id="wamid.1")
    assert [one.external_id for one in heard(value([late, early])).incoming] == ["wamid.1", "wamid.2"]


def test_an_old_replay_and_another_number_are_left_alone() -> None:
    old = message(timestamp=str(int((NOW - STALE - timedelta(minutes=1)).timestamp())))
    assert heard(value([old])).incoming == []
    within = message(timestamp=str(int((NOW - timedelta(days=7)).timestamp())))
    assert len(heard(value([within])).incoming) == 1
    other = value([message()])
    other["metadata"]["phone_number_id"] = "1"
    made = heard(other)
    assert made.incoming == [] and made.unread == 1


def test_nobody_writes_in_the_future() -> None:
    (incoming,) = heard(value([message(timestamp="9999999999")])).incoming
    assert incoming.event == Text("halo", sent_at=NOW, ref=ID)


@pytest.mark.parametrize("kind", ["user_changed_number", "user_changed_user_id"])
def test_a_changed_number(kind: str) -> None:
    system: Json = {
        "type": "system",
        "system": {"type": kind, "wa_id": "6281200002222", "user_id": "ID.2", "body": "x"},
    }
    (moved,) = heard(value([message(system, from_user_id=USER)])).reports
    assert moved == Moved("whatsapp", ACCOUNT, "6281200002222", Names("ID.2", (), USER))


@pytest.mark.parametrize(
    ("state", "errors", "outcome"),
    [
        ("sent", [], Sent(EARLIER)),
        ("delivered", [], Sent(EARLIER)),
        ("read", [], Sent(EARLIER)),
        ("played", [], Sent(EARLIER)),
        ("failed", [{"code": 131047}], None),
        ("failed", [{"code": 131026}], Gone("x")),
        ("failed", [{"code": 132000, "error_data": {"details": "why"}}], Refused("132000 why")),
        ("failed", [], Refused("-1 failed")),
        ("failed", [{"code": "131047"}], Refused("-1 ")),
    ],
)
def test_status(state: str, errors: list[Json], outcome: Outcome | None) -> None:
    status: Json = {"id": EARLIER, "status": state, "timestamp": "1", "recipient_id": PHONE, "errors": errors}
    status |= {"biz_opaque_callback_data": "tag", "pricing": {"billable": True, "category": "utility"}}
    made = heard(value([message()], statuses=[None, {}, {"id": "x", "status": "warped"}, status]))
    assert len(made.incoming) == 1 and made.unread == 3
    assert made.reports == [Report("whatsapp", "tag", EARLIER, outcome)]


def test_what_the_operator_should_know() -> None:
    made = heard(
        {"event": "REJECTED", "message_template_name": "sopan_asked_for"}, field="message_template_status_update"
    )
    assert made.alarms == ["message_template_status_update: sopan_asked_for REJECTED"]
    assert heard(value([], errors=[{"code": 130429, "title": "Rate limit hit"}])).alarms == ["Rate limit hit"]
    assert heard({"user_preferences": [{"value": "stop"}]}, field="user_preferences").alarms == []


def test_the_language_is_that_of_the_words() -> None:
    english = message({"type": "text", "text": {"body": "Dear candidate, we would like to invite you to an interview"}})
    indonesian = message({"type": "text", "text": {"body": "Halo kak, saya mau membatalkan wawancara besok"}})
    assert [heard(value([one])).incoming[0].language for one in (english, indonesian)] == ["en", "id"]


def test_chaos_never_raises_and_never_brings_anything_that_cannot_be_stored() -> None:
    dice = random.Random(20261123)
    bodies = [body(value([message(content, from_user_id=USER)], [CONTACT])) for content, _ in MESSAGES.values()]
    understood = 0
    for _ in range(20_000):
        spoilt = deepcopy(dice.choice(bodies))
        for _ in range(dice.randint(1, 4)):
            spoilt = _mutated(spoilt, dice)
        for incoming in parse(spoilt, ACCOUNT, NOW, outcome_of).incoming:
            understood += 1
            assert isinstance(incoming, Incoming)
            assert event_from_json(event_to_json(incoming.event)) == incoming.event
            for words in (incoming.address, incoming.external_id, incoming.name or "", incoming.names.sure or ""):
                assert "\0" not in words and words.encode() is not None
    assert understood > 2_000


_ODD: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    -1,
    10**30,
    1.5,
    "",
    "\0",
    "\ud800",
    "x" * 5000,
    [],
    {},
    [[]],
    {"type": "text"},
    "🙏",
)


def _mutated(value: Any, dice: random.Random) -> Any:
    """The same JSON with one thing in it spoilt."""
    if isinstance(value, dict) and value and dice.random() < 0.9:
        key = dice.choice(sorted(value))
        if dice.random() < 0.1:
            return {name: one for name, one in value.items() if name != key}
        return value | {key: _mutated(value[key], dice)}
    if isinstance(value, list) and value and dice.random() < 0.9:
        place = dice.randrange(len(value))
        return [*value[:place], _mutated(value[place], dice), *value[place + 1 :]]
    return dice.choice(_ODD)
