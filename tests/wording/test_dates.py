"""Days and times in words say exactly the moment they were given, in the language's own spelling."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.wording.dates import (
    clock_in_words,
    day_in_words,
    greeting_at,
    moment_in_words,
    month_in_words,
    short_day,
    short_moment,
    short_weekdays,
    zone_in_words,
)

TEN_IN_JAKARTA = datetime(2026, 12, 1, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))
ZONES = ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "Asia/Singapore", "Europe/London", "Asia/Kathmandu", "UTC")


def test_a_day_has_weekday_month_and_year() -> None:
    assert day_in_words(date(2026, 12, 1), "id") == "Selasa, 1 Desember 2026"
    assert day_in_words(date(2026, 12, 1), "en") == "Tuesday, 1 December 2026"
    assert day_in_words(date(2027, 1, 15), "id") == "Jumat, 15 Januari 2027"


def test_short_forms_fit_a_button() -> None:
    assert short_day(date(2026, 12, 1), "id") == "Sel 1 Des"
    assert short_day(date(2026, 12, 1), "en") == "Tue 1 Dec"
    assert short_moment(TEN_IN_JAKARTA, "id", "Asia/Makassar") == "Sel 1 Des 11.00"
    assert short_moment(TEN_IN_JAKARTA, "en", "Asia/Jakarta") == "Tue 1 Dec 10:00"
    assert month_in_words(date(2026, 8, 17), "id") == "Agustus 2026"
    assert short_weekdays("id")[0] == "Sen"
    assert short_weekdays("en")[6] == "Sun"


@pytest.mark.parametrize(
    ("zone", "indonesian", "english"),
    [
        ("Asia/Jakarta", "Selasa, 1 Desember 2026 pukul 10.00 WIB", "Tuesday, 1 December 2026 at 10:00 WIB"),
        ("Asia/Makassar", "Selasa, 1 Desember 2026 pukul 11.00 WITA", "Tuesday, 1 December 2026 at 11:00 WITA"),
        ("Asia/Jayapura", "Selasa, 1 Desember 2026 pukul 12.00 WIT", "Tuesday, 1 December 2026 at 12:00 WIT"),
        ("Asia/Singapore", "Selasa, 1 Desember 2026 pukul 11.00 SGT", "Tuesday, 1 December 2026 at 11:00 SGT"),
        ("Europe/Berlin", "Selasa, 1 Desember 2026 pukul 04.00 UTC+1", "Tuesday, 1 December 2026 at 04:00 UTC+1"),
        ("Asia/Kolkata", "Selasa, 1 Desember 2026 pukul 08.30 UTC+5.30", "Tuesday, 1 December 2026 at 08:30 UTC+5:30"),
        ("America/New_York", "Senin, 30 November 2026 pukul 22.00 UTC-5", "Monday, 30 November 2026 at 22:00 UTC-5"),
    ],
)
def test_a_moment_is_told_as_it_stands_in_the_zone(zone: str, indonesian: str, english: str) -> None:
    assert moment_in_words(TEN_IN_JAKARTA, "id", zone) == indonesian
    assert moment_in_words(TEN_IN_JAKARTA, "en", zone) == english


def test_a_zone_with_summer_time_says_the_offset_of_that_day() -> None:
    assert zone_in_words("Europe/London", datetime(2026, 7, 1, tzinfo=UTC), "en") == "UTC+1"
    assert zone_in_words("Europe/London", datetime(2026, 12, 1, tzinfo=UTC), "en") == "UTC"


@given(st.integers(0, 3_000_000_000), st.sampled_from(ZONES))
def test_no_abbreviation_ever_stands_for_another_offset(seconds: int, zone: str) -> None:
    moment = datetime.fromtimestamp(seconds, UTC)
    offsets = {"WIB": 7, "WITA": 8, "WIT": 9, "SGT": 8}
    words = zone_in_words(zone, moment, "en")
    offset = moment.astimezone(ZoneInfo(zone)).utcoffset()
    if words in offsets:
        assert offset == timedelta(hours=offsets[words])
    else:
        hours, _, minutes = words.removeprefix("UTC").partition(":")
        assert offset == timedelta(hours=int(hours or 0), minutes=int(minutes or 0))


def test_what_has_no_zone_or_an_unknown_one_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        moment_in_words(TEN_IN_JAKARTA.replace(tzinfo=None), "id", "Asia/Jakarta")
    with pytest.raises(ZoneInfoNotFoundError):
        moment_in_words(TEN_IN_JAKARTA, "id", "Asia/Atlantis")


@pytest.mark.parametrize(
    ("clock", "indonesian", "english"),
    [
        ("00:00", "Selamat pagi", "Good morning"),
        ("10:59", "Selamat pagi", "Good morning"),
        ("11:00", "Selamat siang", "Good morning"),
        ("14:59", "Selamat siang", "Good afternoon"),
        ("15:00", "Selamat sore", "Good afternoon"),
        ("17:59", "Selamat sore", "Good afternoon"),
        ("18:00", "Selamat malam", "Good evening"),
        ("23:59", "Selamat malam", "Good evening"),
    ],
)
def test_the_greeting_follows_the_hour(clock: str, indonesian: str, english: str) -> None:
    moment = datetime.combine(date(2026, 12, 1), time.fromisoformat(clock), ZoneInfo("Asia/Jakarta"))
    assert greeting_at(moment, "id") == indonesian
    assert greeting_at(moment, "en") == english
    assert clock_in_words(moment.time(), "id") == clock.replace(":", ".")
