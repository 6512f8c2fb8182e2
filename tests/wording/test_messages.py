"""Every message Sopan can write is whole and courteous, whatever is known and whatever people typed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import UndefinedError

from bot.wording.letters import clean
from bot.wording.messages import FOLDER, SUBJECT_LIMIT, Message, Messages
from bot.wording.situations import COUNT, START, situation, spread
from conversations.coherence import settle
from conversations.facts import REASONS, Facts, Family
from tests.wording.rubric import faults, outside_target

MESSAGES = Messages()
AGAIN = Messages()
USUAL = replace(situation(0), notice="early", day=START.date(), time=START.time(), now=START - timedelta(days=5))
LANGUAGES = ("id", "en")
FAMILIES: tuple[Family, ...] = get_args(Family)
COPY_BUTTON = 256
"""Characters that Telegram's button for copying takes (Bot API, CopyTextButton)."""
MAIN = ("decline", "cancel", "reschedule", "missed")


def _render(**facts: object) -> Message:
    return MESSAGES.render(replace(USUAL, **facts))  # type: ignore[arg-type]


def test_every_situation_gets_a_courteous_message() -> None:
    rendered, beside = 0, 0
    seen: set[tuple[object, ...]] = set()
    for facts in spread(8_000):
        message = MESSAGES.render(facts)
        facts = settle(facts).facts
        assert not faults(facts, message), f"{facts}\n\n{message.subject}\n\n{message.text}"
        rendered += 1
        beside += outside_target(facts, message)
        seen.add((facts.family, facts.language, facts.channel, facts.tone, facts.reason))
    assert rendered >= 7_000
    assert beside / rendered < 0.08, "too many messages are longer or shorter than the length wished for"
    letters = {letter[:4] for letter in seen}
    assert len(letters) == len(FAMILIES) * 2 * 6 * 2, "the sample no longer meets every letter on every channel"
    assert {letter[4] for letter in seen} == {*REASONS, None}


@settings(deadline=None)  # the first message compiles its letter
@given(st.integers(0, COUNT - 1))
def test_the_same_facts_give_the_same_message(number: int) -> None:
    assert AGAIN.render(situation(number)) == MESSAGES.render(situation(number))


def test_shorter_is_shorter_and_warmer_says_more() -> None:
    for facts in spread(3_000):
        if facts.family not in MAIN or facts.channel in ("sms", "phone"):
            continue
        short, standard, warm = (
            len(MESSAGES.render(replace(facts, style=style)).text.split()) for style in ("short", "standard", "warm")
        )
        assert short <= standard < warm, facts
        assert short < standard or facts.wording or facts.family == "cancel" or facts.notice != "early", facts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("family", ["decline", "cancel", "confirm", "reply_accept_time"])
def test_the_shorter_chat_version_fits_the_button_that_copies(family: str, language: str) -> None:
    usual = {"channel": "whatsapp", "tone": "semi", "style": "short", "contact": "Rina", "name": "Dewi Lestari"}
    for reason in ("accepted_offer", "personal", "family", "health", "too_far", None):
        text = _render(
            **usual, family=family, language=language, reason=reason, company="PT Maju Jaya", position="Staf Gudang"
        ).text
        assert len(text) <= COPY_BUTTON, text


def test_another_wording_is_another_and_the_fourth_is_the_first() -> None:
    for facts in spread(1_500):
        if facts.family in MAIN and facts.channel != "phone" and facts.style == "standard" and facts.channel != "sms":
            said = [MESSAGES.render(replace(facts, wording=asked)).text for asked in range(4)]
            assert said[3] == said[0]
            assert len({*said}) == 3, said


def test_a_message_with_other_words_says_so() -> None:
    for facts in spread(1_500):
        said = [MESSAGES.render(replace(facts, wording=asked)) for asked in range(3)]
        assert len({one.text for one in said}) == 1 or said[0].varies, facts


def test_what_is_offered_is_what_stands_in_the_folder() -> None:
    assert MESSAGES.offered() == {(f, t, ln) for f in FAMILIES for t in ("formal", "semi") for ln in LANGUAGES}


# ── what the sender is sorry for, and for what not ──────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_early_decline_does_not_apologise(language: str) -> None:
    text = _render(family="decline", language=language, notice="early").text.lower()
    assert not any(word in text for word in ("maaf", "sorry", "apolog"))


def test_a_missed_interview_asks_for_another_time_only_where_one_is_wanted() -> None:
    missed = {"family": "cancel", "notice": "past", "now": START + timedelta(hours=3)}
    assert "di lain waktu?" in _render(**missed, reason="family", keep_door=True).text
    assert "?" not in _render(**missed, reason="family", keep_door=False).text
    assert "?" not in _render(**missed, reason="accepted_offer", keep_door=True).text
    assert "membatalkan" not in _render(**missed, reason="family").text.lower()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", ["trivial", "overslept"])
def test_no_excuse_is_invented(language: str, reason: str) -> None:
    said = _render(family="cancel", language=language, reason=reason, notice="urgent", now=START - timedelta(hours=1))
    given_reason = _render(
        family="cancel", language=language, reason="family", notice="urgent", now=START - timedelta(hours=1)
    )
    assert len(said.text.split()) < len(given_reason.text.split())
    assert not any(
        excuse in said.text.lower() for excuse in ("karena", "keluarga", "sehat", "because", "family", "health")
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_request_for_another_time_never_mentions_another_offer(language: str) -> None:
    text = _render(family="reschedule", language=language, reason="accepted_offer").text.lower()
    assert not any(word in text for word in ("perusahaan lain", "tawaran", "offer", "another company"))


def test_a_second_request_is_named_as_one() -> None:
    assert "permintaan kedua" in _render(family="reschedule", reason="second_time").text
    assert "second time" in _render(family="reschedule", reason="second_time", language="en").text


# ── names, times, hours ─────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("contact", "honorific", "channel", "tone", "opening"),
    [
        ("Lestari", "ibu", "email", "formal", "Yth. Ibu Lestari,\n"),
        ("Bpk. Budi", "bapak", "email", "formal", "Yth. Bapak Budi,\n"),
        ("bu Lestari", None, "email", "formal", "Yth. Ibu Lestari,\n"),
        ("Lestari", None, "email", "formal", "Yth. Bapak/Ibu Lestari,\n"),
        ("dr. Wening", "ibu", "email", "formal", "Yth. Ibu dr. Wening,\n"),
        ("Wening Astuti, S.H., M.M.", "ibu", "email", "formal", "Yth. Ibu Wening Astuti, S.H., M.M.,\n"),
        ("Wening Astuti, S.H., M.M.", "ibu", "whatsapp", "semi", "Selamat pagi, Bu Wening. "),
        ("I Made Sudana", "bapak", "whatsapp", "formal", "Selamat pagi, Bapak I Made Sudana. "),
        ("Budiman", None, "whatsapp", "formal", "Selamat pagi, Bapak/Ibu Budiman. "),
        ("Rina", "kak", "whatsapp", "semi", "Selamat pagi, Kak Rina. "),
        (None, None, "email", "formal", "Yth. Tim Rekrutmen PT Karya Bersama,\n"),
        (None, "ibu", "whatsapp", "semi", "Selamat pagi, Tim Rekrutmen PT Karya Bersama. "),
    ],
)
def test_the_recruiter_is_greeted_properly(
    contact: str | None, honorific: str | None, channel: str, tone: str, opening: str
) -> None:
    assert _render(contact=contact, honorific=honorific, channel=channel, tone=tone).text.startswith(opening)


@pytest.mark.parametrize(
    ("contact", "honorific", "opening"),
    [
        ("Lestari", "ibu", "Dear Ms Lestari,\n"),
        ("Budi Santoso", "bapak", "Dear Mr Budi Santoso,\n"),
        ("Dr. Wening Astuti, S.H.", "ibu", "Dear Dr. Wening Astuti,\n"),
        ("Clara Whitcombe", "ibu", "Dear Ms Whitcombe,\n"),
        ("Alex Hill", None, "Dear Alex Hill,\n"),
        (None, None, "Dear Hiring Team,\n"),
    ],
)
def test_the_recruiter_is_greeted_properly_in_english(contact: str | None, honorific: str | None, opening: str) -> None:
    assert _render(language="en", contact=contact, honorific=honorific).text.startswith(opening)


@pytest.mark.parametrize(
    ("contact", "opening"),
    [("Marcus Oyelaran", "Hi Marcus,\n"), ("Tan", "Hi Mr Tan,\n"), (None, "Hello PT Karya Bersama hiring team,\n")],
)
def test_an_english_chat_goes_by_the_first_name(contact: str | None, opening: str) -> None:
    text = _render(language="en", channel="linkedin", tone="semi", contact=contact, honorific="bapak").text
    assert text.startswith(opening)


NEAR = {
    START - timedelta(hours=1): ("hari ini pukul 10.00 WIB", "today at 10:00 WIB"),
    START - timedelta(hours=22): (
        "besok, Selasa 1 Desember, pukul 10.00 WIB",
        "tomorrow, Tuesday, 1 December, at 10:00",
    ),
}


@pytest.mark.parametrize("now", NEAR)
def test_a_chat_says_today_as_people_say_it(now: datetime) -> None:
    for language, said in zip(LANGUAGES, NEAR[now], strict=True):
        text = _render(family="cancel", channel="whatsapp", notice="short", now=now, language=language).text
        assert said in text
        assert "2026" not in text


def test_today_and_tomorrow_come_with_the_date() -> None:
    today = _render(family="cancel", notice="urgent", now=START - timedelta(hours=1)).text
    assert "hari ini, Selasa, 1 Desember 2026 pukul 10.00 WIB" in today
    tomorrow = _render(family="cancel", notice="short", now=START - timedelta(hours=15), language="en").text
    assert "tomorrow, Tuesday, 1 December 2026 at 10:00 WIB" in tomorrow


def test_today_is_the_day_where_the_interview_is() -> None:
    """23.30 in Jakarta on 30 November is already the 1st of December in Jayapura."""
    facts = {"zone": "Asia/Jayapura", "now": START - timedelta(hours=10, minutes=30), "notice": "short"}
    assert "hari ini, Selasa, 1 Desember 2026 pukul 10.00 WIT" in _render(family="cancel", **facts).text


@pytest.mark.parametrize(
    ("language", "late", "early"), [("id", "malam-malam", "sepagi ini"), ("en", "late message", "early message")]
)
def test_a_chat_at_night_says_a_word_about_the_hour(language: str, late: str, early: str) -> None:
    chat = {"channel": "whatsapp", "language": language}
    assert late in _render(**chat, now=START.replace(day=1, month=11, hour=21)).text
    assert early in _render(**chat, now=START.replace(day=1, month=11, hour=4)).text
    usual = _render(**chat, now=START.replace(day=1, month=11, hour=9)).text
    assert late not in usual
    assert early not in usual


def test_a_time_without_a_zone_is_told_without_one() -> None:
    text = _render(family="reschedule", zone=None, slots=(START + timedelta(days=6),)).text
    assert "pukul 10.00." in text
    assert "WIB" not in text


def test_every_slot_stands_on_its_own_line() -> None:
    slots = tuple(START + timedelta(days=6 + n) for n in range(3))
    lines = _render(family="reschedule", slots=slots).text.splitlines()
    assert [line for line in lines if line.startswith("- ")] == [
        "- Senin, 7 Desember 2026 pukul 10.00 WIB",
        "- Selasa, 8 Desember 2026 pukul 10.00 WIB",
        "- Rabu, 9 Desember 2026 pukul 10.00 WIB",
    ]


# ── what sounds like a person ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", ["formal", "semi"])
def test_nobody_is_introduced_in_an_exchange_that_goes_on(tone: str, language: str) -> None:
    for family in ("thanks", "reply_accept_time", "reply_asks_why", "reply_persuade", "reply_disappointed"):
        text = _render(family=family, channel="whatsapp", tone=tone, language=language, replied=True).text
        assert not any(
            word in text for word in ("kandidat untuk", "kandidat posisi", "Saya Dewi", "This is", "andidate for")
        )
        assert text.endswith("\n\nDewi Anggraini")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("tone", ["formal", "semi"])
def test_nobody_is_a_candidate_where_a_recruiter_only_asked(tone: str, language: str) -> None:
    cold = {"channel": "linkedin", "day": None, "time": None, "notice": "unknown", "reason": "not_looking"}
    text = _render(**cold, family="decline", tone=tone, language=language).text
    assert not any(word in text for word in ("kandidat untuk", "interview", "wawancara", "candidate for", "This is"))
    assert "Staf Administrasi" in text
    assert text.endswith("\n\nDewi Anggraini")


def test_the_reason_joins_the_decision() -> None:
    chat = {"channel": "whatsapp", "tone": "semi", "family": "cancel", "reason": "family"}
    assert "karena ada urusan keluarga yang tidak bisa saya tinggalkan." in _render(**chat).text
    assert "because of a family matter that can't be postponed" in _render(**chat, language="en").text
    assert "karena" not in _render(**(chat | {"reason": "trivial"})).text


def test_an_online_interview_is_asked_for_at_the_same_time() -> None:
    online = {"family": "reschedule", "reason": "online_request"}
    asked = _render(**online)
    assert "secara daring pada hari dan jam yang sama" in asked.text or "secara daring pada jam yang sama" in asked.text
    assert asked.subject == "Permohonan Wawancara secara Daring: Staf Administrasi – Dewi Anggraini"
    assert "at the same time" in _render(**online, language="en").text


@pytest.mark.parametrize(("language", "owned"), [("id", "mendadak dan merepotkan"), ("en", "very short notice")])
def test_a_disappointed_recruiter_hears_the_short_notice_owned(language: str, owned: str) -> None:
    answer = {"family": "reply_disappointed", "channel": "whatsapp", "language": language}
    assert owned in _render(**answer, notice="short").text
    assert owned not in _render(**answer, notice="early").text


# ── the subject ─────────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_subject_has_purpose_position_and_name() -> None:
    assert _render(family="cancel").subject == "Pembatalan Kehadiran Wawancara Staf Administrasi – Dewi Anggraini"


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("tone", ["formal", "semi"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_long_name_shortens_the_subject_and_never_cuts_it(family: str, tone: str, language: str) -> None:
    long_position, long_name = "X" * 80, "Y" * 80
    typed = (
        (long_position, long_name),
        ("Staf", long_name),
        (long_position, "Dewi"),
        (long_position, None),
        (None, None),
    )
    for position, name in typed:
        subject = _render(family=family, tone=tone, language=language, position=position, name=name).subject
        assert subject
        assert len(subject) <= SUBJECT_LIMIT
        assert subject.count("X") in (0, 80)
        assert subject.count("Y") in (0, 80)


# ── what people type is a value and nothing else ────────────────────────────────────────────────────────────────────

HOSTILE = (
    "{{7*7}}", "{% raw %}", "{# x #}", "{{ company.__class__ }}", "D'Angelo O’Brien", "dr. Wening", "I Made Sudana",
    "Ririn 🌸", "N" * 80, "<b>&amp;", "a_b*c`d", "100%", "| garis", "- butir", "\\n", "{{", "}}",
)  # fmt: skip


@pytest.mark.parametrize("typed", HOSTILE)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", ["email", "whatsapp"])
def test_hostile_facts_appear_literally(typed: str, language: str, channel: str) -> None:
    message = _render(language=language, channel=channel, company=typed, position=typed, contact=typed, name=typed)
    assert message.text.count(typed) >= 4
    assert "49" not in message.text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Dewi\r\nBcc: orang@example.com", "Dewi Bcc: orang@example.com"),
        ("Dewi\n\nAnggraini", "Dewi Anggraini"),
        ("  Dewi \t  Anggraini ", "Dewi Anggraini"),
        ("\u202eiweD\u202c \u200fAnggraini", "iweD Anggraini"),
        ("De\x00wi\x1b[31m", "De wi [31m"),
        ("Dewi\u2028Anggraini\u2029", "Dewi Anggraini"),
        ("👩\u200d💻 Dewi", "👩\u200d💻 Dewi"),
        ("", ""),
    ],
)
def test_what_could_bend_the_text_comes_off(typed: str, kept: str) -> None:
    assert clean(typed) == kept


@settings(deadline=None)
@given(st.text(min_size=1, max_size=120), st.sampled_from(FAMILIES), st.sampled_from(LANGUAGES))
def test_any_text_keeps_the_message_whole(typed: str, family: str, language: str) -> None:
    plain = _render(family=family, language=language, name="Dewi")
    message = _render(family=family, language=language, name=typed)
    assert message.subject is not None
    assert len(message.subject.splitlines()) == 1
    if clean(typed):
        assert clean(typed) in message.text
        assert len(message.text.split("\n")) == len(plain.text.split("\n"))


def test_a_company_that_ends_in_a_full_stop_ends_the_sentence_with_it() -> None:
    for facts in _each_form(company="PT Maju Tbk.", contact=None, position=None, day=None, time=None, notice="unknown"):
        assert ".." not in MESSAGES.render(facts).text


def _each_form(**facts: object) -> Iterator[Facts]:
    for family in FAMILIES:
        for channel in ("email", "whatsapp"):
            for language in LANGUAGES:
                yield replace(USUAL, family=family, channel=channel, language=language, **facts)  # type: ignore[arg-type]


# ── a template with a hole cannot speak ─────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A template folder of one letter, the shared files being the real ones."""
    for shared in FOLDER.glob("*.j2"):
        (tmp_path / shared.name).write_text(shared.read_text("utf-8"), "utf-8")
    (tmp_path / "decline").mkdir()
    return tmp_path


def _letter(folder: Path, sentence: str) -> Messages:
    text = f"{{% block subject %}}\nX\n{{% endblock %}}\n{{% block email %}}\n{sentence}\n{{% endblock %}}\n"
    (folder / "decline" / "formal.id.j2").write_text(text, "utf-8")
    return Messages(folder)


def test_an_unknown_name_is_refused(folder: Path) -> None:
    with pytest.raises(UndefinedError):
        _letter(folder, "Saya {{ nmae }}.").render(USUAL)


def test_an_empty_value_inside_a_sentence_is_refused(folder: Path) -> None:
    messages = _letter(folder, "Saya melamar posisi {{ position }}.")
    assert messages.render(USUAL).text == "Saya melamar posisi Staf Administrasi."
    with pytest.raises(ValueError, match="empty value"):
        messages.render(replace(USUAL, position=None))


def test_a_line_that_is_only_an_empty_value_vanishes(folder: Path) -> None:
    messages = _letter(folder, "Satu.\n{{ position }}\nDua.\n\n| Salam,\n| {{ name }}\n| {{ phone }}")
    assert messages.render(replace(USUAL, position=None, phone=None)).text == "Satu. Dua.\n\nSalam,\nDewi Anggraini"
