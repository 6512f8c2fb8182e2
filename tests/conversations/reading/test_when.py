"""Dates and times as people say them: a table of phrases, the printed long form read back, and anything at all."""

from __future__ import annotations

import time as clocks
from datetime import UTC, date, datetime, time, timedelta
from itertools import product
from typing import get_args
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.wording.dates import moment_in_words
from conversations.facts import Language
from conversations.reading.when import LONGEST, Asked, Expect, Found, read_when
from tests.conversations.reading.when_cases import MONDAY, Case, cases

NOW, HERE = datetime.fromisoformat(MONDAY[0]), MONDAY[1]


def written(found: Found, day_if_none: date) -> str:
    """A reading in the notation of the table."""
    said = found.day.isoformat() if found.day else ""
    if found.start:
        said += f" {found.start:%H:%M}" + (f"-{found.end:%H:%M}" if found.end else "")
        if found.zone:
            said += f"{datetime.combine(found.day or day_if_none, found.start, ZoneInfo(found.zone)):%z}"[:3]
    return said.strip()


def reading_of(case: Case, expect: Expect = "moment") -> str:
    now = datetime.fromisoformat(case.now)
    reading = read_when(case.text, now, case.zone, expect)
    if reading.asked not in (None, "several"):
        return f"?{reading.asked}"
    return " | ".join(written(found, now.date()) for found in reading.found) or "nothing"


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case.now[5:10]} {case.text}")
def test_a_phrase_is_read_or_asked_back(case: Case) -> None:
    assert reading_of(case) == case.reading


def test_a_text_says_the_same_whatever_was_read_before() -> None:
    for case in cases():
        read_when(case.text, datetime.fromisoformat(case.now) + timedelta(days=200), "Asia/Tokyo", "slots")
        assert reading_of(case) == case.reading


@pytest.mark.parametrize("case", [case for case in cases() if "|" in case.reading], ids=lambda case: case.text)
def test_several_times_are_asked_back_unless_slots_are_expected(case: Case) -> None:
    now = datetime.fromisoformat(case.now)
    assert read_when(case.text, now, case.zone).asked == "several"
    assert read_when(case.text, now, case.zone, "slots").asked is None
    assert reading_of(case, "slots") == case.reading


FIRST = date(2026, 1, 1)
TEN_YEARS = (date(2036, 1, 1) - FIRST).days
QUARTERS = [time(minutes // 60, minutes % 60) for minutes in range(0, 24 * 60, 15)]
NAMED = ["Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Singapore", "Asia/Kuala_Lumpur", "Asia/Tokyo", "UTC"]
ANYWHERE = sorted(available_timezones())
LANGUAGES: tuple[Language, ...] = ("id", "en")


def assert_read_back(day: date, clock: time, zone: str, language: Language) -> None:
    """What is printed for a moment is read as that instant, whatever day it is read on before."""
    moment = datetime.combine(day, clock, ZoneInfo(zone)).astimezone(UTC)
    printed = moment_in_words(moment, language, zone)
    now = moment - timedelta(hours=1 + 7 * (day.toordinal() % 2400))
    found = read_when(printed, now, "Asia/Jakarta").sure
    assert found is not None, printed
    assert found.instant("Asia/Jayapura") == moment, printed


def test_what_is_printed_is_read_back_on_every_day_of_ten_years() -> None:
    for number in range(TEN_YEARS):  # steps that share no factor with the lengths pair everything with everything
        quarter, zone = QUARTERS[number * 37 % len(QUARTERS)], ANYWHERE[number * 7 % len(ANYWHERE)]
        assert_read_back(FIRST + timedelta(days=number), quarter, zone, LANGUAGES[number // 3 % 2])


def test_what_is_printed_is_read_back_at_every_quarter_of_an_hour() -> None:
    for number, (zone, clock, language) in enumerate(product(NAMED, QUARTERS, LANGUAGES)):
        assert_read_back(FIRST + timedelta(days=number * 11 % TEN_YEARS), clock, zone, language)


def test_what_is_printed_is_read_back_in_every_zone() -> None:
    for number, (zone, month, language) in enumerate(product(ANYWHERE, (1, 7), LANGUAGES)):
        assert_read_back(date(2027, month, 15), QUARTERS[number % len(QUARTERS)], zone, language)


def test_an_hour_that_clocks_skip_is_impossible() -> None:
    before = datetime(2027, 3, 20, 10, tzinfo=UTC)
    assert read_when("28 March 2027 at 01:30 am", before, "Europe/London").asked == "impossible"
    assert Found(date(2027, 3, 28), datetime(2027, 3, 28, 1, 30).time()).instant("Europe/London") is None  # noqa: DTZ001


def test_a_form_finds_day_and_hour_apart() -> None:
    day = read_when("tanggal 30", NOW, HERE).sure
    hour = read_when("jam 2 siang", NOW, HERE).sure
    assert day is not None and (day.day, day.start) == (date(2026, 11, 30), None)
    assert hour is not None and hour.day is None and hour.start is not None and hour.start.hour == 14
    assert hour.instant(HERE) is None


@pytest.mark.parametrize(
    ("text", "part"),
    [("jumat pagi", "pagi"), ("besok sore", "sore"), ("Friday evening", "malam"), ("besok jam 9 pagi", None)],
)
def test_a_vague_hour_keeps_its_part_of_the_day(text: str, part: str | None) -> None:
    found = read_when(text, NOW, HERE).sure
    assert found is not None and found.part_of_day == part


@pytest.mark.parametrize(
    ("text", "relative"),
    [("besok jam 10", True), ("Selasa jam 10", True), ("tgl 30", True), ("Selasa, 1/12 jam 10", False)],
)
def test_words_that_count_from_now_are_marked(text: str, relative: bool) -> None:
    found = read_when(text, NOW, HERE).sure
    assert found is not None and found.relative == relative


def test_the_span_is_what_was_read() -> None:
    text = "Halo Kak 🙏 bisa\u200b be\u200bsok pukul １０.３０ WIB ya?"
    found = read_when(text, NOW, HERE).sure
    assert found is not None and found.start is not None
    assert text[slice(*found.span)] == "be\u200bsok pukul １０.３０ WIB"


def test_a_clash_offers_both_readings() -> None:
    reading = read_when("Senin, 1 Desember 2026 jam 10", NOW, HERE)
    assert reading.asked == "clash"
    assert [found.day for found in reading.found] == [date(2026, 12, 1), date(2026, 11, 30)]


def test_what_is_excluded_is_still_told() -> None:
    reading = read_when("tidak bisa datang besok jam 10", NOW, HERE)
    assert reading.asked == "negated"
    assert [found.day for found in reading.found] == [date(2026, 11, 24)]


def test_a_free_sentence_keeps_its_sound_time() -> None:
    text = "31 Februari atau besok jam 10"
    assert read_when(text, NOW, HERE, "slots").asked == "impossible"
    assert [found.day for found in read_when(text, NOW, HERE, "any").found] == [date(2026, 11, 24)]


def test_a_language_knows_only_its_own_words() -> None:
    assert read_when("besok jam 10", NOW, HERE, languages=("id",)).sure is not None
    assert read_when("besok", NOW, HERE, languages=("en",)).found == ()
    assert read_when("tomorrow", NOW, HERE, languages=("id",)).found == ()


def test_a_naive_now_is_refused() -> None:
    with pytest.raises(ValueError, match="aware"):
        read_when("besok", NOW.replace(tzinfo=None), HERE)


def test_only_the_first_part_of_a_long_text_is_read() -> None:
    assert read_when("besok jam 10" + " ya" * LONGEST, NOW, HERE).sure is not None
    assert read_when("." * LONGEST + "besok jam 10", NOW, HERE).found == ()


PIECES = sorted({word for case in cases() for word in case.text.split()}) + list("0123456789.,:/-–()?!\n\0@%") + [
    "\ud800", "\u202e", "\u200b", "\u0301", "İ", "ﷺ", "½", "9999999999", "٣", "2️⃣",
]  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200),
        st.lists(st.sampled_from(PIECES), max_size=30).map(" ".join),
        st.lists(st.sampled_from(PIECES), max_size=30).map("".join),
    ),
    st.sampled_from(get_args(Expect)),
    st.sampled_from([("id",), ("en",), ("id", "en"), ()]),
)
def test_anything_is_read_without_harm(text: str, expect: Expect, languages: tuple[str, ...]) -> None:
    reading = read_when(text, NOW, HERE, expect, languages)
    assert reading.asked is None or reading.asked in get_args(Asked)
    for found in reading.found:
        start, end = found.span
        assert 0 <= start < end <= len(text)
        assert found.day or found.start or found.part_of_day
        if reading.asked is None and found.day:
            assert timedelta(0) <= found.day - NOW.date() <= timedelta(days=731)
            assert found.start is None or found.instant(HERE) is not None
    if expect == "moment" and reading.asked is None:
        assert len(reading.found) <= 1


@pytest.mark.parametrize(
    "piece",
    [
        "besok jam 10 ",
        "1 ",
        "9-",
        "1.",
        "x@",
        "a.",
        "jam ",
        "Senin atau ",
        "bukan besok, ",
        "dua puluh ",
        "\u0301",
        "é@",
    ],
)
def test_the_time_grows_with_the_length_alone(piece: str) -> None:
    def cost(length: int) -> float:
        text = (piece * length)[:length]
        costs = []
        for _ in range(3):
            start = clocks.process_time()
            read_when(text, NOW, HERE)
            costs.append(clocks.process_time() - start)
        return min(costs)

    assert cost(LONGEST) < 12 * cost(LONGEST // 8 * 2) + 0.01  # four times as long; a square would be sixteen times
