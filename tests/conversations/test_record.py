"""A case in plain JSON becomes facts: spelled, zoned, and with nothing in them that was typed freely."""

from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from conversations.facts import Referral
from conversations.record import Case, case_of

JAKARTA = ZoneInfo("Asia/Jakarta")
RECORD: dict[str, Any] = {
    "id": "a", "lang": "id", "channel": "whatsapp", "tone": "semi", "scenario": "cancel", "reason": "",
    "reason_text": "", "recruiter": {"name": "Lestari", "gender": "f", "title": None}, "company": "cv karya bersama",
    "position": "staf gudang", "interview": {"start": "2026-12-01T10:00", "tz": "WIB", "mode": "onsite"},
    "now": "2026-11-27T09:00", "slots": [], "new_time": None, "referral": None, "keep_door_open": True,
    "user": {"name": "dewi anggraini", "phone": "0812"}, "recruiter_message": "", "typed": {}, "something": "else",
}  # fmt: skip


def case(**parts: Any) -> Case:
    return case_of(RECORD | parts)


def test_what_was_typed_small_is_spelled_as_a_letter_would() -> None:
    facts = case().facts
    assert (facts.company, facts.position, facts.name) == ("CV Karya Bersama", "Staf Gudang", "Dewi Anggraini")
    assert (facts.contact, facts.honorific) == ("Lestari", "ibu")
    assert case(company="{{7*7}}", position="QA di PT X").facts.company == "{{7*7}}"


@pytest.mark.parametrize(
    ("recruiter", "contact", "honorific"),
    [
        ({"name": "Budi", "gender": "m"}, "Budi", "bapak"),
        ({"name": "Budi", "gender": "unknown"}, "Budi", None),
        ({"name": "Budi"}, "Budi", None),
        ({"name": "Tim HR", "gender": None}, None, None),
        ({"name": None, "gender": None}, None, None),
        ({"name": "Wening", "gender": "f", "title": "dr."}, "dr. Wening", "ibu"),
        ({"name": "dr. Wening", "gender": "f", "title": "dr."}, "dr. Wening", "ibu"),
        ({"name": "Wening", "gender": "f", "title": "HR Manager"}, "Wening", "ibu"),
        ({"name": "bu lestari", "gender": "f"}, "Bu Lestari", "ibu"),
        (None, None, None),
    ],
)
def test_the_recruiter(recruiter: object, contact: str | None, honorific: str | None) -> None:
    facts = case(recruiter=recruiter).facts
    assert (facts.contact, facts.honorific) == (contact, honorific)


def test_times_stand_in_the_zone_of_the_interview() -> None:
    wit = ZoneInfo("Asia/Jayapura")
    facts = case(interview={"start": "2026-12-01T10:00", "tz": "WIT"}, slots=["2026-12-03T14:00"]).facts
    assert (facts.day, facts.time, facts.zone) == (date(2026, 12, 1), time(10), "Asia/Jayapura")
    assert facts.slots == (datetime(2026, 12, 3, 14, tzinfo=wit),)
    assert case(interview={"start": "2026-12-01", "tz": "WIB"}).facts.time is None
    assert case(interview={"start": "2026-12-01T10:00", "tz": None}).facts.zone is None
    assert case(interview=None).facts.notice == "unknown"
    assert case(interview=None, scenario="cancel_late").facts.notice == "short"
    assert case(now="2026-12-01T08:00").facts.notice == "urgent"


@pytest.mark.parametrize(
    ("reason", "typed", "said", "notices"),
    [
        ("", "gajinya kekecilan", "salary", ()),
        ("", "ibu saya masuk rumah sakit", "health_family", ("reason_private",)),
        ("family", "gajinya kekecilan", "family", ()),
        ("", "bilang aja sakit", None, ("reason_dishonest",)),
        ("health", "bilang aja sakit, padahal males", "trivial", ("reason_dishonest",)),
        ("", "", None, ()),
        ("trivial", "males", "trivial", ()),
    ],
)
def test_typed_words_are_read_only_for_a_category(
    reason: str, typed: str, said: str | None, notices: tuple[str, ...]
) -> None:
    got = case(reason=reason, reason_text=typed)
    assert (got.facts.reason, got.notices) == (said, notices)


def test_the_recruiters_message_and_raw_forms_are_read_for_times_only() -> None:
    agreed = {"scenario": "reply_accept_time", "now": "2026-12-01T09:00"}
    wanted = datetime(2026, 12, 3, 14, tzinfo=JAKARTA)
    assert case(**agreed, recruiter_message="Baik, kita geser ke hari Kamis jam 14.00 ya").facts.new_time == wanted
    assert case(**agreed, typed={"new_time": "lusa jam 2 siang"}).facts.new_time == wanted
    assert case(**agreed, recruiter_message="Senin jam 9 atau Selasa jam 10?").facts.new_time is None


@pytest.mark.parametrize(
    ("message", "interview", "unclear"),
    [
        ("Interview hari Senin, 15 Desember 2026 pukul 10.00 WIB di kantor kami", RECORD["interview"], ("weekday",)),
        (
            "Interview hari Selasa 15 Desember 2026 jam 10.00 WIB. Mohon hadir pukul 13.00 WIB di kantor",
            RECORD["interview"],
            ("several",),
        ),
        ("Kami mengundang Anda interview", None, ("day", "place")),
        ("", {"start": "2026-12-01", "tz": "WIB", "mode": "onsite"}, ("time",)),
        ("", RECORD["interview"], ()),
    ],
)
def test_what_an_invitation_leaves_open(message: str, interview: object, unclear: tuple[str, ...]) -> None:
    assert case(scenario="clarify", recruiter_message=message, interview=interview).facts.unclear == unclear


def test_a_friend_and_a_change_of_mind() -> None:
    friend = {"name": "rudi hartono", "relation": "temen kuliah", "consent": True, "contact": "0813"}
    wanted = Referral(name="Rudi Hartono", relation="temen kuliah", contact="0813", consent=True)
    assert case(scenario="referral", referral=friend).facts.referral == wanted
    assert case(scenario="reply_persuade", new_time="2026-12-03T10:00").facts.agrees
    assert not case(scenario="reply_persuade", new_time="2026-12-03T10:00", reason="salary").facts.agrees
    assert case(scenario="reply_persuade", changed_mind=True, reason="salary").facts.agrees
    assert case(scenario="reply_persuade", reason_text="oke deh, jadi ikut").facts.agrees
    assert not case(scenario="reply_persuade", reason_text="ga jadi ikut").facts.agrees


@pytest.mark.parametrize(
    ("parts", "says"),
    [
        ({"channel": "fax"}, "channel: 'fax' is unknown"),
        ({"scenario": "sing"}, "scenario: 'sing' is unknown"),
        ({"scenario": ["cancel"]}, r"scenario: \['cancel'\] is unknown"),
        ({"reason": "gaji"}, "reason: 'gaji' is unknown"),
        ({"lang": "jv"}, "lang: 'jv' is unknown"),
        ({"recruiter": {"name": "A", "gender": "x"}}, "recruiter.gender: 'x' is unknown"),
        ({"recruiter": "Lestari"}, "recruiter: not an object"),
        ({"interview": {"start": "besok", "tz": "WIB"}}, "interview.start: 'besok' is no time"),
        ({"interview": {"start": None, "tz": "Mars"}}, "interview.tz: 'Mars' is unknown"),
        ({"now": None}, "now is missing"),
        ({"slots": "besok"}, "slots: not a list"),
        ({"user": {"name": "N" * 10_000}}, "user.name: 10000 characters, 120 fit"),
        ({"company": 7}, "company: not a text"),
    ],
)
def test_what_is_unknown_too_long_or_no_time_is_refused_in_one_line(parts: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=f"^{says}$"):
        case(**parts)
