"""How many presses and typed texts it takes from an invitation to the finished message, counted through the real core
and the real wording.

Every invitation of a JSONL file (as the tests keep them) is forwarded to somebody new, who then presses a wish, a
reason, and for another time the three times on offer; what an unsure fact may mean is confirmed with the first button.
Whatever else is asked is typed or skipped, and counted. Neither the forward nor the copying counts. Decline and cancel
should take 2 presses in the median and at most 3 in 95 of 100 complete invitations, another time 4 and 6, and no typed
text. A complete invitation names its company, the day and the hour.

Usage: presses.py [FILE] [--nameless]; `--nameless`: the profile shows no name. Ends with 1 where a goal is missed.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any, Final

from bot.channels.telegram.channel import TelegramChannel
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from conversations.book import Book
from conversations.card import LIKELY
from conversations.effects import Deliver
from conversations.events import Event, Forward, Press, Text
from conversations.person import Person
from conversations.step import met, step

FILE: Final = Path(__file__).parents[1] / "tests/conversations/reading/invitation/messy.jsonl"
GOALS: Final[Mapping[str, tuple[int, int]]] = {"decline": (2, 3), "cancel": (2, 3), "reschedule": (4, 6)}
"""Presses in the median, and in 95 of 100."""

TYPED: Final[Mapping[str, str]] = {"name": "Dewi Lestari", "clock": "jam 10 pagi", "contact": "Bu Rina"}
LONGEST: Final = 20


@dataclass(frozen=True, slots=True)
class Cost:
    """What one invitation took; `asked`: what was asked besides wish, reason and times."""

    presses: int
    texts: int
    asked: tuple[str, ...]


class Visitor:
    """Somebody new in front of a screen."""

    def __init__(self, book: Book, composer: Composer, record: Mapping[str, Any], *, named: bool) -> None:
        self._book, self._composer, self._record = book, composer, record
        self._now = datetime.fromisoformat(record["received_at"])
        self._person = met(Person(), "Dewi Lestari" if named else None, "id")

    def answer(self, wish: str) -> Cost | None:
        """From the forward to the message with this wish; None where the text is taken for no invitation."""
        presses, texts, asked = 0, 0, list[str]()
        done = self._do(Forward(self._record["text"], self._now, sent_at=self._now))
        if self._person.case is None or not self._person.case.answers:
            return None
        for _ in range(LONGEST):
            if done:
                return Cost(presses, texts, tuple(asked))
            offered = self._person.offered
            assert offered is not None
            choice = self._choice(wish, offered.prompt, offered.choices)
            if choice is not None:
                presses += 1
                event: Event = Press(offered.case, self._person.turn, offered.prompt, choice, sent_at=self._now)
            else:
                texts += 1
                event = Text(self._words(offered.prompt), sent_at=self._now)
            if offered.prompt not in ("intent", "reason", "slots"):
                asked.append(offered.prompt)
            done = self._do(event)
        raise RuntimeError(f"{self._record['id']}: no message after {LONGEST} answers: {asked}")

    def _choice(self, wish: str, prompt: str, choices: tuple[str, ...]) -> str | None:
        wanted = {"intent": wish, "reason": "health", "slots": choices[0], "changed": "new"}.get(prompt)
        if wanted is None:
            wanted = f"{LIKELY}1" if f"{LIKELY}1" in choices else choices[0] if prompt in ("day", "clock") else None
        if prompt == "day" and wanted == "calendar":
            return None
        return wanted if wanted in choices else "skip" if "skip" in choices else None

    def _words(self, prompt: str) -> str:
        if prompt == "company":
            return str(self._record["expect"].get("company") or "PT Maju Jaya")
        return TYPED[prompt]

    def _do(self, event: Event) -> bool:
        """Whether the finished message came."""
        turn = step(self._book, self._person, event, self._now)
        self._person = turn.person
        bubbles = self._composer.bubbles(turn.effects, "id", TelegramChannel.capabilities, self._now)
        assert bubbles, "every event is answered"
        return any(isinstance(effect, Deliver) for effect in turn.effects)


def is_complete(record: Mapping[str, Any]) -> bool:
    """Whether the invitation names company, day and hour."""
    expected = record["expect"]
    return bool(expected.get("company")) and "T" in (expected.get("starts_at") or "")


def costs(records: list[dict[str, Any]], wish: str, *, named: bool) -> Iterator[tuple[dict[str, Any], Cost | None]]:
    """What each invitation took."""
    catalog = Catalog()
    book = Book(labels={language: catalog.labels(language) for language in catalog.languages})
    composer = Composer(catalog, Messages())
    for record in records:
        yield record, Visitor(book, composer, record, named=named).answer(wish)


def within(values: list[int], share: float) -> int:
    """The number that so large a share of the values does not exceed."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def shown(name: str, found: list[Cost]) -> str:
    """One line of the table."""
    presses, texts = [cost.presses for cost in found], [cost.texts for cost in found]
    return (
        f"{name:24} {len(found):4}   presses: median {median(presses):g}, 95 % {within(presses, 0.95)}, "
        f"most {max(presses)}   texts: median {median(texts):g}, 95 % {within(texts, 0.95)}, most {max(texts)}"
    )


def main() -> int:
    """Print the counts; 1 where a goal is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("file", nargs="?", type=Path, default=FILE)
    parser.add_argument("--nameless", action="store_true")
    options = parser.parse_args()
    lines = options.file.read_text("utf-8").splitlines()
    records = [record for line in lines if (record := json.loads(line))["expect"]["is_invitation"]]
    missed = 0
    for wish, (usual, most) in GOALS.items():
        found = list(costs(records, wish, named=not options.nameless))
        read = [(record, cost) for record, cost in found if cost is not None]
        unread = sum(cost is None and is_complete(record) for record, cost in found)
        complete = [cost for record, cost in read if is_complete(record)]
        print(shown(f"{wish}, complete", complete))
        print(shown(f"{wish}, all", [cost for _, cost in read]), f"  not taken for one: {len(found) - len(read)}")
        print(f"{'':29}asked besides: {dict(Counter(name for _, cost in read for name in cost.asked))}")
        presses = [cost.presses for cost in complete]
        presses += [most + 1] * unread  # one that was not taken for an invitation is none that cost nothing
        missed += median(presses) > usual or within(presses, 0.95) > most or any(cost.texts for cost in complete)
    return int(missed > 0)


if __name__ == "__main__":
    sys.exit(main())
