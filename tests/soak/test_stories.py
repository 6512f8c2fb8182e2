"""What a person notes of their conversation belongs to the case that the buttons name, whichever was at hand before."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime

import pytest

from tests.soak.canaries import Canaries
from tests.soak.history import Did, History, Moment, Over, Promised, Reopened, Saw, Told, of_kind
from tests.soak.people import Person
from tests.soak.stories import has_it_erased, moves_it, moves_on, puts_off, says_company, says_reason, sends
from tests.soak.watch import Sight

SARI = "telegram:1001"


class CalmWorld:
    """A world in which nothing goes wrong."""

    def __init__(self) -> None:
        self.history = History(1)
        self.canaries = Canaries(random.Random(1), self.history.canaries)
        self.closing = asyncio.Event()

    def now(self) -> float:
        return 1.0

    def clock(self) -> datetime:
        return datetime(2026, 11, 24, 9, tzinfo=UTC)

    async def settled(self, person: str) -> bool:
        return True

    async def held(self, person: str) -> frozenset[bytes]:
        return frozenset()


class HastyWorld(CalmWorld):
    """A world in which something is always under way."""

    async def settled(self, person: str) -> bool:
        return False


class ScriptedChat:
    """Whatever is done there, the same bubbles come; nothing for the first things that are done, so many as `late`."""

    def __init__(self, sight: Sight, answers: list[Saw], late: int = 0) -> None:
        self.name = SARI
        self._sight, self._answers, self._late = sight, answers, late

    async def say(self, text: str) -> str:
        self._answer()
        return "1"

    async def forward(self, text: str, said_at: datetime) -> None:
        self._answer()

    async def press(self, saw: Saw, data: str) -> None:
        self._answer()

    async def sticker(self) -> None:
        self._answer()

    def _answer(self) -> None:
        self._late -= 1
        for saw in self._answers if self._late < 0 else ():
            self._sight.show(saw)


def saw(*presses: str, text: str = "") -> Saw:
    return Saw(1.0, SARI, "1", text, presses)


async def noted(story: Callable[[Person, Saw], Awaitable[object]], prompt: Saw, *answers: Saw) -> list[Moment]:
    """What is noted beside what was done."""
    world, sight = CalmWorld(), Sight([prompt])
    await story(Person(world, ScriptedChat(sight, [*answers]), sight, random.Random(1), 1e-6, patience=0.01), prompt)
    return [one for one in world.history.moments if isinstance(one, Told | Promised | Over | Reopened)]


ASKED = saw("2.7.reason.health")


@pytest.mark.parametrize("after", ["2.8.slots.back", "2.8.delay.30", "2.8.result.sent", "2.8.better_cancel.go_on"])
async def test_a_reason_is_told_whatever_is_asked_next_about_its_case(after: str) -> None:
    assert await noted(says_reason, ASKED, saw(after)) == [Told(1.0, SARI, 2, "reason", "health")]


@pytest.mark.parametrize("after", ["2.8.reason.health", "2.8.earlier.leave", "1.8.slots.back", "0.8.menu.cancel"])
async def test_a_reason_is_not_told_where_it_is_asked_again_or_another_case_is_at_hand(after: str) -> None:
    assert await noted(says_reason, ASKED, saw(after)) == []


async def test_a_reason_is_not_told_where_it_was_asked_in_between_whether_it_is_meant() -> None:
    assert await noted(says_reason, ASKED, saw("2.8.earlier.leave"), saw("2.9.result.sent")) == []


async def test_a_reason_is_not_told_while_other_answers_are_owed() -> None:
    world, sight = HastyWorld(), Sight([ASKED])
    chat = ScriptedChat(sight, [saw("2.8.result.sent")], late=2)
    await says_reason(Person(world, chat, sight, random.Random(1), 1e-6, patience=0.01), ASKED)
    assert of_kind(world.history.moments, Did)[1:] and not of_kind(world.history.moments, Told)


async def test_everything_is_erased_once_it_was_said() -> None:
    asks, stale = saw("0.8.erase.yes"), saw(text="Tombol itu sudah lama; kita lanjut dari sini.")
    assert await noted(has_it_erased, saw("1.7.result.sent"), asks, stale) == []
    for shows in ([saw(text="Semua datamu sudah dihapus.")], [saw(text="Stikernya lucu."), saw("0.1.menu.cancel")]):
        (over,) = await noted(has_it_erased, saw("1.7.result.sent"), asks, *shows)
        assert isinstance(over, Over) and over.case is None


async def test_a_company_is_told_of_the_case_that_asked_for_it() -> None:
    (told,) = of_kind(await noted(says_company, saw("3.7.company.back"), saw("3.8.position.back")), Told)
    assert (told.case, told.question) == (3, "company")
    assert await noted(says_company, saw("3.7.company.back"), saw("1.8.position.back")) == []


async def test_a_reminder_is_promised_of_the_case_whose_button_was_pressed() -> None:
    confirmed, reminder = (
        saw(text="Baik, saya ingatkan Selasa, 24 November 2026 pukul 17.00 WIB."),
        saw("2.8.reminder.snooze"),
    )
    (promised,) = of_kind(await noted(puts_off, saw("2.7.remind_when.hour"), confirmed, reminder), Promised)
    assert (promised.case, promised.due) == (2, datetime(2026, 11, 24, 10, tzinfo=UTC).timestamp())


async def test_what_ends_is_the_case_that_was_sent() -> None:
    assert await noted(sends, saw("2.7.result.sent"), saw("1.8.sent.menu")) == [Over(1.0, SARI, 1)]
    assert await noted(sends, saw("2.7.result.sent"), saw("2.8.result.sent")) == []


async def test_another_letter_or_another_day_is_to_be_sent_again() -> None:
    again = [Reopened(1.0, SARI, 1)]
    assert await noted(moves_on, saw("1.7.letters.thanks"), saw("1.8.result.sent")) == again
    assert await noted(moves_on, saw("1.7.reminder.cancel"), saw("1.8.reason.health")) == again
    assert await noted(moves_on, saw("1.7.day.back"), saw("1.8.review.make")) == again
    assert await noted(moves_it, saw("1.7.result.sent"), saw("1.8.result.sent")) == again


@pytest.mark.parametrize("prompt", ["1.7.reminder.show", "1.7.channel.email", "1.7.day.back"])
async def test_what_is_only_shown_or_asked_once_more_is_not_to_be_sent_again(prompt: str) -> None:
    assert await noted(moves_on, saw(prompt), saw(prompt.replace("1.7.day", "1.8.day"))) == []
