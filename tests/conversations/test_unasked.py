"""How much a person hears unasked about one case: no more than the table of rungs says, whatever they do in between."""

import random
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

import pytest

from conversations.person import Case, Reminder
from tests.conversations.driver import MONDAY, WIB, Chat, cancel

BEFORE_LINE: Final = ("next_morning", "sent_yet", "day_before_line", "hours_before_line")
ONCE: Final = ("line_passed", "too_late", "no_answer", "day_before", "went_by", "follow_up")
TYPED: Final = ("ganti ke email", "lebih pendek", "posisinya Kasir", "oke makasih", "/reminders")


def reminders_of(chat: Chat, number: int = 1) -> Iterator[Reminder]:
    case: Case | None = chat.person.cases.get(number)
    yield from case.plan if case else ()


def heard(chat: Chat, until: datetime, chance: random.Random) -> Counter[str]:
    """What is said unasked up to `until`, with the person at work on the case now and then."""
    said: Counter[str] = Counter()
    while (due := min((reminder.due for reminder in reminders_of(chat)), default=until)) < until:
        if chance.random() < 0.4 and chat.person.case is not None:
            between = chat.now + (due - chat.now) * chance.random()
            chat.at(max(between, chat.now)).say(chance.choice(TYPED))
            continue_at = min((reminder.due for reminder in reminders_of(chat)), default=until)
            due = max(continue_at, chat.now)
        key = next((reminder.key for reminder in reminders_of(chat) if reminder.due <= due), None)
        if key is None:
            continue
        chat.at(due).due(key, case=1)
        said.update(say.key.removeprefix("reminder.") for say in chat.said if say.kind == "reminder")
    return said


@pytest.mark.parametrize("seed", range(60))
def test_at_most_three_before_the_line_and_one_after_it(seed: int) -> None:
    chance = random.Random(seed)
    day = MONDAY + timedelta(days=chance.randint(0, 12))
    interview = day.replace(hour=chance.randint(10, 18), minute=chance.choice((0, 30)))
    chat = cancel(day=f"{interview:%d/%m} pukul {interview:%H.%M}")
    if chance.random() < 0.7:
        chat.press("make")
    said = heard(chat, interview + timedelta(days=30), chance)
    assert sum(said[key] for key in BEFORE_LINE) <= 3, said
    assert all(said[key] <= 1 for key in (*BEFORE_LINE, *ONCE)), said
    assert said["line_passed"] + said["too_late"] <= 1, said


@pytest.mark.parametrize("seed", range(20))
def test_after_sent_or_attend_there_is_at_most_one(seed: int) -> None:
    chance = random.Random(seed)
    chat = cancel().press("make").wait(hours=chance.randint(0, 40))
    chat.press("sent") if seed % 2 else chat.old("reminder", "attend")
    said = heard(chat, datetime(2027, 3, 1, tzinfo=WIB), chance)
    assert sum(said.values()) == 1 and set(said) <= {"no_answer", "day_before"}
