"""No text makes a parser slow: reading takes time with the length alone, and what is too long to be read takes none.

Any text of 20 KiB is read within 50 ms of an idle processor. What is measured is the processor's time, the best of many
runs, and a fifth more is let pass where others work on the same core. `make fuzz` tries random repetitions as well.
"""

import tracemalloc
from collections.abc import Iterator
from random import Random
from time import process_time
from typing import Final

import pytest

from conversations.hearing import LONGEST
from conversations.reading.clean import clean
from tests.fuzz.campaign import EXAMPLES
from tests.fuzz.inputs import PIECES
from tests.fuzz.parsers import PARSERS

REPEATED: Final = (
    "1/", "\n", "a\n", "((", "1 Jan ", "10-11am GMT+7 ", "Subject: ", "jam 1, jam 2; ", "eh bukan jam 10, jam 11 ",
    "bukan Bu Rina, Pak Rino. ", "besok jam 10 di PT Maju, bukan PT Mundur, ", "tidak bukan ", "Bu A, S.H., M.M. ",
)  # fmt: skip
"""Repeated on purpose: what begins, joins, takes back, counts or dates."""

SHORT, CUT, LONG = 1_000, 4_000, 20_480
"""Characters: all of the shortest is read, of longer ones the part that can hold an invitation."""

SLACK: Final = 2.0
"""How far a measurement may be off, beside `FLOOR`."""
FLOOR: Final = 0.01
MOST: Final = 0.06
MOST_CUT: Final = 0.3
"""For megabytes."""
TRIES: Final = 30
MOST_BYTES: Final = 48 * 1024 * 1024


def numbered() -> str:
    """Thousands of dates, names and numbers of which none is like another."""
    return " ".join(
        f"{n % 28 + 1}/{n % 12 + 1}/{2026 + n % 9} jam {n % 24}.{n % 60:02} di PT Nama{n} dengan Bu Orang{n} "
        f"bukan jam {n % 23}.{n % 59:02}, 08120000{n:04};"
        for n in range(400)
    )[:LONG]


def repetitions() -> Iterator[str]:
    yield from REPEATED
    if EXAMPLES > 1_000:  # a campaign
        dice = Random()
        for _ in range(EXAMPLES // 1_000):
            yield "".join(dice.choices(PIECES, k=dice.randrange(1, 4)))


def seconds(name: str, text: str, times: int = 1) -> float:
    """The best of so many, so that a hiccup of the machine does not count."""
    parser, best = PARSERS[name], float("inf")
    for _ in range(times):
        started = process_time()
        parser(text)
        best = min(best, process_time() - started)
    return best


def too_slow(name: str, text: str, times: int = 1) -> str | None:
    """What is wrong with the time that it takes to read ever more of the text; what seems so is measured again."""
    short, cut, long = (seconds(name, text[:length], times) for length in (SHORT, CUT, LONG))
    fits = cut < short * (CUT / SHORT) * SLACK + FLOOR and long < cut * SLACK + FLOOR and long < MOST
    if fits:
        return None
    return too_slow(name, text, TRIES) if times == 1 else f"{short:.3f}, {cut:.3f}, {long:.3f} s for {text[:40]!r}"


@pytest.mark.parametrize("name", PARSERS)
def test_the_time_grows_with_the_length_at_most(name: str) -> None:
    PARSERS[name]("besok jam 10 di PT Maju")
    assert [
        problem for piece in repetitions() if (problem := too_slow(name, piece * (LONG // len(piece) + 1))) is not None
    ] == []


@pytest.mark.parametrize("name", PARSERS)
def test_thousands_of_dates_and_names_take_no_longer(name: str) -> None:
    PARSERS[name](numbered()[:SHORT])
    taken = seconds(name, numbered(), TRIES)
    print(f"{name}: {taken * 1000:.0f} ms for 20 KiB of dates and names")
    assert taken < MOST


@pytest.mark.parametrize("piece", ["1/", "a\n", numbered()])
def test_reading_takes_little_memory(piece: str) -> None:
    text = (piece * (LONG // len(piece) + 1))[:LONG]
    for parser in PARSERS.values():
        parser(text)
    tracemalloc.start()
    try:
        for parser in PARSERS.values():
            parser(text)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    print(f"{peak // 1024} KiB at most")
    assert peak < MOST_BYTES


@pytest.mark.parametrize("piece", ["a", "\u0301", "e\u0301", "\u202e", "👩\u200d", "\0"])
def test_what_is_far_too_long_is_cut_in_linear_time(piece: str) -> None:
    """A platform hands over megabytes at most once; what is kept of them is found without looking at the rest."""
    started = process_time()
    kept = clean(piece * (2**22 // len(piece)), LONGEST)
    assert process_time() - started < MOST_CUT
    assert len(kept) <= LONGEST
