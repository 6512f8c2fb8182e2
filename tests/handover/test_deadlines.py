"""The calendar file is read by two parsers that know nothing of each other, and both find the same alarm."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from bot.handover.deadlines import Deadline, deadlines_file

NOW = datetime(2026, 11, 23, 2, 15, tzinfo=UTC)
LINE = datetime.fromisoformat("2026-11-30T10:00:00+07:00")
HOSTILE = "PT Maju; Jaya, Tbk. \\n 100% \u202e🙏 “I Made” {{7*7}} BEGIN:VALARM " + "x" * 300


def deadline(summary: str = "Balas undangan PT Maju", at: datetime = LINE, key: str = "1@sopan") -> Deadline:
    return Deadline(key, at, summary, "Wawancara: Selasa, 1 Desember 2026\npukul 10.00 WIB")


def one_reading(file: str) -> list[dict[str, Any]]:
    calendar: Any = Calendar.from_ical(file)
    assert (calendar["METHOD"], calendar["VERSION"]) == ("PUBLISH", "2.0")
    return [
        {
            "uid": str(event["UID"]),
            "at": event["DTSTART"].dt.astimezone(UTC),
            "end": event["DTEND"].dt.astimezone(UTC),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "alarms": [alarm["TRIGGER"].dt for alarm in event.walk("VALARM")],
        }
        for event in calendar.walk("VEVENT")
    ]


def another_reading(file: str) -> list[dict[str, Any]]:
    calendar: Any = vobject.readOne(file)
    return [
        {
            "uid": event.uid.value,
            "at": event.dtstart.value.astimezone(UTC),
            "end": event.dtend.value.astimezone(UTC),
            "summary": event.summary.value,
            "description": event.description.value,
            "alarms": [alarm.trigger.value for alarm in event.contents.get("valarm", ())],
        }
        for event in calendar.contents["vevent"]
    ]


@pytest.mark.parametrize("summary", ["Balas undangan PT Maju", HOSTILE, "Ünïcødé 🙏" * 30, "a\\;b", "'"])
def test_two_parsers_read_the_same(summary: str) -> None:
    file = deadlines_file([deadline(summary), deadline("Yang lain", LINE + timedelta(days=2), "2@sopan")], NOW)
    first, second = one_reading(file)
    assert first == {
        "uid": "1@sopan",
        "at": LINE.astimezone(UTC),
        "end": (LINE + timedelta(minutes=15)).astimezone(UTC),
        "summary": summary,
        "description": "Wawancara: Selasa, 1 Desember 2026\npukul 10.00 WIB",
        "alarms": [timedelta(hours=-3), timedelta(0)],
    }
    assert second["uid"] == "2@sopan"
    assert another_reading(file) == [first, second]


def test_lines_are_short_and_end_as_the_standard_says() -> None:
    file = deadlines_file([deadline(HOSTILE)], NOW)
    lines = file.encode().split(b"\r\n")
    assert lines.pop() == b""
    assert max(map(len, lines)) <= 75 and not any(b"\n" in line or b"\r" in line for line in lines)
    for line in lines:
        line.decode()  # no character is broken over two lines


def test_an_alarm_that_has_passed_does_not_ring() -> None:
    [near] = one_reading(deadlines_file([deadline()], LINE - timedelta(hours=2)))
    assert near["alarms"] == [timedelta(0)]


@given(st.text(st.characters(categories=["Cc"], exclude_characters="\n"), min_size=1, max_size=3))
def test_a_control_character_is_refused(control: str) -> None:
    with pytest.raises(ValueError):
        deadlines_file([deadline(f"Balas{control}ATTACH:x")], NOW)


def test_a_line_break_stays_inside_its_value() -> None:
    [read] = one_reading(deadlines_file([deadline("Balas\nATTACH:x")], NOW))
    assert read["summary"] == "Balas\nATTACH:x"


def test_entered_again_it_counts_as_newer() -> None:
    def sequence(now: datetime) -> int:
        calendar: Any = Calendar.from_ical(deadlines_file([deadline()], now))
        return int(calendar.walk("VEVENT")[0]["SEQUENCE"])

    assert 0 < sequence(NOW) < sequence(NOW + timedelta(minutes=1)) < 2**31
