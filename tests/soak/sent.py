"""I3 and I5: what was committed was sent, once, and in its order."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from tests.soak.breach import Breach
from tests.soak.excuses import Span, unanswered, without_excuse
from tests.soak.history import Did, Failed, History, Kept, Left, Moment, Over, Saw, Stood, of_kind

WINDOW: Final = 24 * 3600.0 - 300.0
"""Seconds after somebody's last words for which anything may be sent on WhatsApp."""

MAKES: Final = frozenset({"presses review.make", "presses result.another_wording"})
"""What is answered by a finished message and its buttons."""


def replies_sent(history: History) -> Iterator[Breach]:
    """I3: what was committed was sent, and each copy has a doubt of its own: a process that was killed, or a call
    without an answer, between the first and the second."""
    for person in history.people:
        moments = history.of(person)
        since = _since_erased(moments)
        for first, last in without_excuse(history, person, moments, [*_copies(since)]):
            yield Breach("I3", person, f"a prompt came at {first:.1f} s, and again at {last:.1f} s")
        if (kept := history.kept.get(person)) is None:
            continue
        yield from _ended_otherwise(history, person, moments, kept)
        for at, _ in without_excuse(history, person, moments, [*_unaccounted(history, since, kept)]):
            yield Breach("I3", person, f"at {at:.1f} s a bubble that nothing accounts for")
        missing = sum((row.kind, row.ending) == ("message", "uncertain") for row in kept.rows) + _late(moments)
        for at in [*_without_message(since)][missing:]:
            yield Breach("I3", person, f"at {at:.1f} s the buttons of a finished message, and not the message")


def _ended_otherwise(history: History, person: str, moments: Sequence[Moment], kept: Kept) -> Iterator[Breach]:
    """What was not sent and seen, where there is no reason for it."""
    unsure, gone, late = unanswered(history, person, moments), bool(of_kind(moments, Left)), _late(moments) > 0
    arrived = {moment.ref for moment in moments if isinstance(moment, Saw | Stood)}
    last = max((did.at for did in of_kind(moments, Did)), default=0.0)
    closed = person.startswith("whatsapp:") and history.since(last) > WINDOW
    for row in kept.rows:
        match row.ending:
            case "sent" if row.ref in arrived:
                pass
            case "dropped" if row.kind == "reminder":
                pass
            case "gone" if gone:
                pass
            case "refused" if late and closed:
                pass  # told so when only an approved text may go there any more
            case "uncertain" if unsure:
                unsure -= 1
            case ending:
                yield Breach("I3", person, f"a {row.kind} ended as {ending} without a reason")


def _copies(moments: Sequence[Moment]) -> Iterator[Span]:
    """Prompts that had come before, each from the last time on."""
    came: dict[object, float] = {}
    for saw in of_kind(moments, Saw):
        copy = (saw.turn, saw.text, saw.presses)
        if saw.turn and copy in came:
            yield came[copy], saw.at
        came[copy] = saw.at


def _unaccounted(history: History, moments: Sequence[Moment], kept: Kept) -> Iterator[Span]:
    """Bubbles that no row knows of, each until the next one: of several with one name the later are the rows'."""
    known = Counter(row.ref for row in kept.rows if row.ending == "sent")
    seen = of_kind(moments, Saw)
    for saw, following in reversed([*zip(seen, [*(one.at for one in seen[1:]), history.end], strict=False)]):
        if known[saw.ref]:
            known[saw.ref] -= 1
        else:
            yield saw.at, following


def _without_message(moments: Sequence[Moment]) -> Iterator[float]:
    """When the buttons under a finished message came, after it was asked for, with nothing before them."""
    asked = came = False
    for moment in moments:
        match moment:
            case Did(what=what):
                asked, came = what in MAKES, False
            case Saw(prompt="result", edit=False) if asked:
                if not came:
                    yield moment.at
                asked = False
            case Saw(presses=(), edit=False):
                came = True


def order_kept(history: History) -> Iterator[Breach]:
    """I5: bubbles arrive in the order of the outbox, prompts in the order of their turns."""
    for person in history.people:
        moments = history.of(person)
        # What the platform gave up afterwards goes once more, behind what had followed it.
        again = late = _late(moments)
        newest, seen = 0, set[int]()
        for moment in moments:
            if isinstance(moment, Over) and moment.case is None:
                newest, seen = 0, set()
            if isinstance(moment, Saw) and moment.turn and moment.turn not in seen:
                seen.add(moment.turn)
                if moment.turn < newest and again:
                    again -= 1
                elif moment.turn < newest:
                    yield Breach("I5", person, f"turn {moment.turn} came for the first time after turn {newest}")
                newest = max(newest, moment.turn)
        if (kept := history.kept.get(person)) is None:
            continue
        arrived = [one.ref for one in moments if isinstance(one, Saw | Stood)]
        sent = [row.ref for row in kept.rows if row.ending == "sent" and row.ref is not None]
        if (astray := len(sent) - _in_order(sent, arrived)) > late:
            yield Breach("I5", person, f"{astray} of {len(sent)} bubbles did not come in their places")


def _in_order(sent: Sequence[str], arrived: Sequence[str]) -> int:
    """How many of those that were sent arrived in their order at the most: the longest common subsequence."""
    best = [0] * (len(arrived) + 1)
    for one in sent:
        before = 0
        for place, other in enumerate(arrived, 1):
            before, best[place] = best[place], before + 1 if one == other else max(best[place], best[place - 1])
    return best[-1]


def _late(moments: Sequence[Moment]) -> int:
    return sum(failed.late for failed in of_kind(moments, Failed))


def _since_erased(moments: Sequence[Moment]) -> Sequence[Moment]:
    """What happened since everything was erased for the last time: of what was before, nothing is kept."""
    ends = [index for index, one in enumerate(moments) if isinstance(one, Over) and one.case is None]
    return moments[max(ends) + 1 :] if ends else moments
