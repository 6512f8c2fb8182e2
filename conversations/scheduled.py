"""When an interview is by the calendar event that came with its invitation, and by the invitation's own words."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from conversations.answers.moment import FARTHEST, moment
from conversations.heard import Told

EVENT: Final = "BEGIN:VCALENDAR"
"""How the text of a calendar file begins."""

MOMENT: Final = ("day", "clock", "zone")


def scheduled(calendar: Mapping[str, Any], now: datetime, zone: str) -> dict[str, Told]:
    """When a calendar event begins, by the clock of its own zone; where that shows what the person's clock shows, and
    where the event names no zone, by theirs. One that has gone by, or is far off, is unsure."""
    start = calendar.get("start")
    if not isinstance(start, str):
        return {}
    if "T" not in start:
        today = now.astimezone(ZoneInfo(zone)).date()
        near = timedelta(0) <= date.fromisoformat(start) - today <= FARTHEST
        return {"day": Told(start, start)} if near else _unsure((start,), start)
    at, named = datetime.fromisoformat(start), calendar.get("zone")
    here = at.replace(tzinfo=ZoneInfo(zone)) if at.tzinfo is None else at.astimezone(ZoneInfo(zone))
    there = at.astimezone(ZoneInfo(named)) if named else here
    told: dict[str, Told] = {"day": Told(there.date().isoformat(), start), "clock": Told(f"{there:%H:%M}", start)}
    if not timedelta(0) <= here - now <= FARTHEST:
        told = _unsure((f"{there:%Y-%m-%dT%H:%M}",), start)
    if named and there.utcoffset() != here.utcoffset():
        told["zone"] = Told(str(named), start)
    return told


def agreed(told: Mapping[str, Told], planned: Mapping[str, Told], zone: str) -> dict[str, Told]:
    """The one time that the words (`told`) and the calendar (`planned`) name; where they name two, both are asked."""
    spoken = {name: told[name] for name in MOMENT if name in told}
    mine, theirs = times(spoken), times(planned)
    if theirs and not mine and "clock" in spoken:
        mine = (f"{theirs[0][:10]}T{spoken['clock'].value}",)
    if not mine or not theirs:
        return {**spoken, **planned}
    if any(_same(one, other, spoken, planned, zone) for one in mine for other in theirs):
        return dict(planned)
    quote = next((each.quote for each in spoken.values() if each.quote), None)
    kept = {name: each for name, each in spoken.items() if name == "zone"}
    return kept | _unsure((*mine, *theirs), quote)


def calls_off(calendar: Mapping[str, Any] | None) -> bool:
    """Whether a calendar event says that the interview will not be."""
    return calendar is not None and (calendar.get("method") == "CANCEL" or calendar.get("status") == "CANCELLED")


def times(told: Mapping[str, Told]) -> tuple[str, ...]:
    """What day and hour may be, each as a choice of a day: "2026-12-01", with its hour "2026-12-01T10:00"."""
    day, clock = told.get("day"), told.get("clock")
    if day is None:
        return ()
    if not day.sure:
        return day.options or (str(day.value),)
    return (f"{day.value}T{clock.value}",) if clock is not None and clock.sure else (str(day.value),)


def _same(one: str, other: str, mine: Mapping[str, Told], theirs: Mapping[str, Told], zone: str) -> bool:
    """Whether two times are one, each by its own zone; a day alone leaves the hour open."""
    if "T" not in one or "T" not in other:
        return one[:10] == other[:10]
    first, second = (
        moment(at[:10], at[11:], str(told["zone"].value) if "zone" in told else zone)
        for at, told in ((one, mine), (other, theirs))
    )
    return first == second


def _unsure(options: tuple[str, ...], quote: str | None) -> dict[str, Told]:
    return {"day": Told(options[0], quote, sure=False, options=tuple(dict.fromkeys(options)))}
