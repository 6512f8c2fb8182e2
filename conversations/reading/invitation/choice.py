"""Which of the times that were read are the interview's: the likeliest phrase, and those offered beside it."""

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from conversations.reading.invitation.clauses import Clauses
from conversations.reading.invitation.doubts import Slot
from conversations.reading.invitation.lexicon import says
from conversations.reading.invitation.marks import Phrase
from conversations.reading.when import Found

_AROUND: Final = 200
"""Characters around several slots that may say they are to choose from."""

ReadPhrase = tuple[Phrase, tuple[Slot, ...]]
"""A phrase and the times it says."""


@dataclass(frozen=True, slots=True)
class Slots:
    """The times of the interview, the likeliest first; `offered`: the candidate may choose among them."""

    slots: tuple[Slot, ...] = ()
    offered: bool = False


def with_hour(slot: Slot, hour: Slot) -> Slot:
    """A day and the hour that another phrase gives."""
    found = replace(slot.found, start=hour.found.start, end=hour.found.end, zone=slot.found.zone or hour.found.zone)
    return replace(
        slot, found=found, start=min(slot.start, hour.start), end=max(slot.end, hour.end), sure=slot.sure and hour.sure
    )


def chosen(clauses: Clauses, read: list[ReadPhrase]) -> Slots:
    """Which of the phrases speaks of the interview; several that are offered side by side are all kept."""
    if not read:
        return Slots()
    ranked = [(_rank(clauses, phrase, slots), phrase, slots) for phrase, slots in read]
    best = max(rank for rank, _, _ in ranked)
    top = [(phrase, slots) for rank, phrase, slots in ranked if rank == best]
    group = _together(clauses, top[0], [(phrase, slots) for _, phrase, slots in ranked])
    slots = distinct(
        [slot for phrase, found in group for slot in _at_the_same_hour(clauses, phrase, found, group[0][1])]
    )
    offered = len(slots) > 1
    agenda = _agenda(slots)
    if agenda is not None:
        return Slots((agenda,))
    rest = distinct([*slots, *(slot for phrase, found in top if (phrase, found) not in group for slot in found)])
    if len(rest) > len(slots) and not offered:
        others = tuple(slot.found for slot in rest)
        return Slots((replace(slots[0], sure=False, options=others),))
    if offered and not _is_choice(clauses, group, slots):
        others = tuple(slot.found for slot in slots)
        return Slots((replace(slots[0], sure=False, options=others), *slots[1:]), offered=False)
    return Slots(tuple(slots), offered)


def _rank(clauses: Clauses, phrase: Phrase, slots: Sequence[Slot]) -> int:
    start, end = clauses.sentence(phrase.start)
    _, last_end = clauses.sentence(phrase.end)
    sentence = clauses.low[start : max(end, last_end)]
    rank = 4 * any(slot.found.day and slot.found.start for slot in slots) + 2 * any(slot.found.day for slot in slots)
    if phrase.labelled:
        return rank + 8
    before = clauses.low[max(0, start - 120) : start]
    if (
        says("INTERVIEW", sentence)
        or says("MEETING", sentence)
        or says("INVITING", sentence)
        or phrase.list
        or says("INTERVIEW", before)
    ):
        rank += 3
    if says("TEST", sentence) or says("MCU", sentence):
        rank -= 2
    return rank


def _together(clauses: Clauses, first: ReadPhrase, read: list[ReadPhrase]) -> list[ReadPhrase]:
    """The first phrase and those after it that are listed with it, or joined by "or"."""
    group = [first]
    for phrase, slots in read[read.index(first) + 1 :]:
        last = group[-1][0]
        if not any(slot.found.day for slot in slots) or phrase.labelled != first[0].labelled:
            continue
        between = clauses.low[last.end : phrase.start]
        listed = phrase.list and (last.list or between.count("\n") <= 2)
        if listed or says("OR", between) or says("OTHERWISE", between) or ("\n" in between and len(between) < 24):
            group.append((phrase, slots))
    return group


def _at_the_same_hour(clauses: Clauses, phrase: Phrase, slots: Sequence[Slot], first: Sequence[Slot]) -> Sequence[Slot]:
    """ "Minggu 19/7 jam yang sama" takes its hour from the first slot."""
    if any(slot.found.start for slot in slots) or not first[0].found.start:
        return slots
    if not re.search(r"(?<!\w)(?:sama|same|idem)(?!\w)", clauses.low[phrase.start : phrase.end]):
        return slots
    return [with_hour(slot, first[0]) for slot in slots]


def distinct(slots: Sequence[Slot]) -> list[Slot]:
    """Each time once."""
    kept: list[Slot] = []
    for slot in slots:
        for number, other in enumerate(kept):
            if other.found.day == slot.found.day and (
                slot.found.start is None or slot.found.start == other.found.start
            ):
                break
            if _same_instant(slot.found, other.found):
                break
            if other.found.day == slot.found.day and other.found.start is None:
                kept[number] = slot
                break
        else:
            kept.append(slot)
    return kept


def _same_instant(one: Found, other: Found) -> bool:
    if one.zone is None and other.zone is None:
        return False
    first, second = one.instant(other.zone or "UTC"), other.instant(one.zone or "UTC")
    return first is not None and first == second


def _agenda(slots: Sequence[Slot]) -> Slot | None:
    """Ranges that follow one another without a gap are one interview."""
    if len(slots) < 2 or any(
        slot.found.end is None or slot.found.start is None or slot.found.day != slots[0].found.day for slot in slots
    ):
        return None
    if any(before.found.end != after.found.start for before, after in itertools.pairwise(slots)):
        return None
    return replace(slots[0], found=replace(slots[0].found, end=slots[-1].found.end), end=slots[-1].end)


def _is_choice(clauses: Clauses, group: Sequence[ReadPhrase], slots: Sequence[Slot]) -> bool:
    """Whether the text offers the slots to choose from, rather than naming several times for other ends."""
    if any(phrase.list for phrase, _ in group):
        return True
    first, last = slots[0].start, slots[-1].end
    around = clauses.low[max(0, first - _AROUND) : last + _AROUND]
    return says("OR", clauses.low[first:last]) or says("OTHERWISE", around) or says("CHOICE", around)
