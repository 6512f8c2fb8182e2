"""Every rule of the coherence table is reached, does what it says, and what was settled stays settled."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from bot.wording.catalog import Catalog
from bot.wording.situations import spread
from conversations.coherence import RULES, Settled, settle
from conversations.facts import Facts, Referral
from conversations.proposals import sense

JAKARTA = ZoneInfo("Asia/Jakarta")
START = datetime(2026, 12, 1, 10, tzinfo=JAKARTA)
USUAL = Facts(
    family="decline", language="id", channel="whatsapp", tone="formal", company="PT Karya Bersama", contact="Lestari",
    honorific="ibu", day=date(2026, 12, 1), time=time(10), zone="Asia/Jakarta", reason="family", notice="early",
    now=START - timedelta(days=4),
)  # fmt: skip
SLOT = START + timedelta(days=7)
FRIEND = Referral(name="Rudi", contact="0813", consent=False)
PAST: dict[str, Any] = {"notice": "past", "now": START + timedelta(hours=3)}


def settled(**facts: Any) -> Settled:
    return settle(replace(USUAL, **facts))


TABLE: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("decline_without_date", {"family": "cancel", "channel": "linkedin", "day": None, "time": None},
     {"family": "decline"}),
    ("missed_instead", {"family": "cancel", **PAST}, {"family": "missed"}),
    ("missed_instead", {"family": "reschedule", **PAST, "slots": (SLOT,)}, {"family": "missed", "slots": (SLOT,)}),
    ("missed_instead", {"family": "running_late", **PAST, "new_time": SLOT}, {"family": "missed", "new_time": None}),
    ("not_missed_yet", {"family": "missed"}, {"family": "reschedule"}),
    ("not_missed_yet", {"family": "missed", "reason": "accepted_offer"}, {"family": "cancel"}),
    ("no_referral", {"family": "referral"}, {"family": "decline"}),
    ("nothing_to_confirm", {"family": "confirm", "reason": None, **PAST}, {}),
    ("nothing_to_attend", {"family": "attend_after_all", "reason": None, **PAST}, {}),
    ("leaving_yet_asking", {"family": "reschedule", "reason": "accepted_offer"}, {"reason": None}),
    ("leaving_yet_asking", {"family": "reschedule", "reason": "not_looking"}, {"reason": None}),
    ("reason_against_request", {"family": "reschedule", "reason": "salary"}, {"reason": None}),
    ("reason_unneeded", {"family": "reply_accept_time", "reason": "family"}, {"reason": None}),
    ("persuaded", {"family": "reply_persuade", "agrees": True}, {"reason": None}),
    ("praise_left_out", {"reason": "company_reputation"}, {"keep_door": False}),
    ("door_tied", {"reason": "salary"}, {}),
    ("door_opened", {"family": "followup_weeks", "keep_door": False}, {"keep_door": True}),
    ("followup_early", {"family": "followup_weeks", "now": START + timedelta(days=9), "notice": "past"}, {}),
    ("referral_without_contact", {"family": "referral", "referral": FRIEND},
     {"referral": replace(FRIEND, contact=None)}),
    ("referral_consent", {"family": "referral", "referral": Referral(name="Rudi")}, {}),
    ("referral_reputation", {"family": "referral", "referral": Referral(name="Rudi"), "keep_door": False,
                             "reason": "company_reputation"}, {}),
    ("no_slots", {"family": "reschedule"}, {}),
    ("two_slots_fit", {"family": "reschedule", "channel": "sms",
                       "slots": tuple(SLOT + timedelta(days=n) for n in range(3))},
     {"slots": (SLOT, SLOT + timedelta(days=1))}),
    ("three_slots_fit", {"family": "reschedule", "slots": tuple(SLOT + timedelta(days=1, hours=n) for n in range(4))},
     {"slots": tuple(SLOT + timedelta(days=1, hours=n) for n in range(3))}),
    ("second_request", {"family": "reschedule", "reason": "second_time"}, {}),
    ("reason_trivial", {"reason": "trivial"}, {}),
    ("reason_helps", {"reason": None}, {}),
    ("formal_suggested", {"tone": "semi", "contact": "Prof. Wening"}, {}),
    ("formal_suggested", {"tone": "semi", "company": "Kementerian Contoh"}, {}),
    ("call_first", {"family": "cancel", "channel": "email", "notice": "urgent"}, {}),
    ("chat_too", {"family": "cancel", "channel": "email", "notice": "short"}, {}),
    ("could_wait", {"family": "cancel", "notice": "short", "reason": "transport"}, {}),
    ("send_now", {"family": "cancel", "notice": "short"}, {}),
    ("send_in_the_morning", {"now": (START - timedelta(days=4)).replace(hour=22)}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("code", "facts", "changed"), TABLE)
def test_a_rule_does_what_it_says_and_nothing_else(code: str, facts: dict[str, Any], changed: dict[str, Any]) -> None:
    got = settled(**facts)
    assert code in (*got.notices, got.refused)
    assert got.facts == replace(USUAL, **(facts | changed))


@pytest.mark.parametrize(
    ("code", "facts"),
    [
        ("missed_instead", {"family": "cancel"}),
        ("missed_instead", {"family": "running_late", "notice": "past", "now": START + timedelta(minutes=20)}),
        ("missed_instead", {"family": "decline", **PAST}),
        ("decline_without_date", {"family": "cancel", "day": None, "time": None}),
        ("leaving_yet_asking", {"family": "cancel", "reason": "accepted_offer"}),
        ("followup_early", {"family": "followup_weeks", "now": START + timedelta(days=20), "notice": "past"}),
        ("referral_consent", {"family": "referral", "referral": replace(FRIEND, consent=True)}),
        ("formal_suggested", {"tone": "formal", "contact": "Prof. Wening"}),
        ("formal_suggested", {"tone": "semi"}),
        ("call_first", {"family": "cancel", "channel": "phone", "notice": "urgent"}),
        ("chat_too", {"family": "cancel", "channel": "whatsapp", "notice": "short"}),
        ("send_in_the_morning", {"now": START.replace(hour=22, day=30, month=11), "notice": "short"}),
        ("could_wait", {"family": "cancel", "notice": "short", "reason": "accepted_offer"}),
        ("could_wait", {"family": "cancel", "notice": "early", "reason": "transport"}),
        ("reason_helps", {"reason": "family"}),
    ],
)
def test_a_rule_keeps_to_its_case(code: str, facts: dict[str, Any]) -> None:
    got = settled(**facts)
    assert code not in (*got.notices, got.refused)


def test_every_rule_is_in_the_table_of_this_test() -> None:
    assert {rule.code for rule in RULES} == {code for code, _, _ in TABLE}


@pytest.mark.parametrize(
    ("slot", "finding", "kept"),
    [
        (START - timedelta(days=5), "past", False),
        (START, "same", False),
        (START.replace(day=6), "sunday", True),
        (START.replace(day=8, hour=21), "night", True),
        (START - timedelta(days=3, hours=2), "soon", True),
        (SLOT, None, True),
    ],
)
def test_a_slot_that_makes_no_sense_is_left_out_and_an_odd_one_pointed_out(
    slot: datetime, finding: str | None, kept: bool
) -> None:
    assert sense(slot, START, USUAL.now) == ((finding,) if finding else ())
    got = settled(family="reschedule", slots=(slot,))
    assert (slot in got.facts.slots) is kept
    assert [code for code in got.notices if code.startswith("slot_")] == ([f"slot_{finding}"] if finding else [])


def test_what_is_settled_stays_settled() -> None:
    for facts in spread(3_000):
        once = settle(facts).facts
        assert settle(once).facts == once


def _codes() -> Iterator[str]:
    yield from (rule.code for rule in RULES if rule.outcome != "refuse")
    yield from (f"slot_{finding}" for finding in ("past", "same", "sunday", "night", "soon"))


def test_every_code_has_its_sentence() -> None:
    catalog = Catalog()
    for language in catalog.languages:
        notices = catalog.languages[language]["notice"].keys()
        assert notices == {*_codes(), "reason_private", "reason_dishonest"}
        assert catalog.languages[language]["refused"].keys() == {r.code for r in RULES if r.outcome == "refuse"}
