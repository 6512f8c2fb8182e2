"""I1 to I10, each decided from a history alone, and the growth of memory. A check yields what broke, and for whom."""

import json
import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median
from typing import Final

from bot.store.reported import MOST_ATTEMPTS
from tests.soak.arrivals import clocks, delay, without_arrival
from tests.soak.excuses import Doubts, troubles, well
from tests.soak.history import (
    Did,
    Failed,
    History,
    Kept,
    Left,
    Moment,
    Over,
    Promised,
    Reopened,
    Rested,
    Saw,
    Stood,
    Told,
    of_kind,
)
from tests.soak.people import PATIENCE

LIMIT: Final = 60.0
"""Seconds without any trouble after which a reminder is overdue."""

OVERDUE: Final = PATIENCE - 1
"""Likewise an answer: before people try something else, so that the answer to that is not taken for it."""

EARLY: Final = 2.0
"""Seconds by which clocks may differ."""

UNSEEN: Final = frozenset({"mark"})
"""Kinds of rows that nobody sees a bubble of."""

WORD: Final = re.compile(r"x[a-z]{7,}", re.IGNORECASE)
"""What a canary looks like; no other word of any language here does."""

NUMBER: Final = re.compile(r"\d+")
ASKED: Final = "Sesuai permintaanmu"
WINDOW: Final = 24 * 3600.0 - 300.0
"""Seconds after somebody's last words for which anything may be sent on WhatsApp."""

SOURCES: Final = "Dari mana saya tahu"
"""How the answer to /why begins, which stands where a finished message may stand and is none."""

LONG_LIFE: Final = 180.0
WARM: Final = 0.4
"""The share of a long life after which all that is made once has been made."""
GROWTH: Final = 0.05


@dataclass(frozen=True, slots=True)
class Breach:
    """One promise that was broken; `person` is empty where it is nobody's alone."""

    invariant: str
    person: str
    what: str


Check = Callable[[History], Iterator[Breach]]


def answers_kept(history: History) -> Iterator[Breach]:
    """I1: what somebody answered is in the database, of the case it was asked for, if they did not answer anew or have
    everything erased."""
    for person in history.people:
        told: dict[tuple[int, str], str] = {}
        for moment in history.of(person):
            match moment:
                case Told(case=about, question=question, value=value):
                    told[about, question] = value
                case Over(case=None):
                    told.clear()
        kept = history.kept.get(person)
        answers = {case["id"]: case["answers"] for case in kept.cases} if kept else {}
        for (about, question), value in told.items():
            answer = answers.get(about, {}).get(question)
            if answer is None or value not in json.dumps(answer["value"]):
                yield Breach("I1", person, f"the answer to {question} of case {about} is lost: {value}")


def updates_once(history: History) -> Iterator[Breach]:
    """I2: never more prompts than things done since the person last had all their answers."""
    for person in history.people:
        pending, turns = 0, set[int]()
        for moment in history.of(person):
            match moment:
                case Did(what="profile"):
                    pass  # their name is no update
                case Did():
                    pending += 1
                case Rested(owed=owed):
                    pending = min(pending, owed)
                case Over(case=None):
                    turns.clear()
                case Saw(prompt=str() as prompt, turn=turn) if prompt != "reminder" and turn not in turns:
                    turns.add(turn)
                    pending -= 1
                    if pending < 0:
                        yield Breach("I2", person, f"at {moment.at:.1f} s a prompt that nothing asked for: {prompt}")
                        pending = 0


def replies_sent(history: History) -> Iterator[Breach]:
    """I3: what was committed was sent, and each copy has a doubt of its own: a process that was killed, or a call
    without an answer, between the first and the second."""
    for person, kept in history.kept.items():
        moments = history.of(person)
        unsure = len(Doubts(history, person, moments))
        gone, late = bool(of_kind(moments, Left)), any(failed.late for failed in of_kind(moments, Failed))
        arrived = {moment.ref for moment in of_kind(moments, Saw)}
        last = max((did.at for did in of_kind(moments, Did)), default=0.0)
        closed = person.startswith("whatsapp:") and history.since(last) > WINDOW
        for row in kept.rows:
            match row.ending:
                case "sent" if row.ref in arrived or row.kind in UNSEEN:
                    pass
                case "dropped" if row.kind == "reminder":
                    pass
                case "gone" if gone:
                    pass
                case "sent" | "refused" if late and row.attempts >= MOST_ATTEMPTS:
                    pass  # told late to have failed, as often as it may be brought back
                case "refused" if late and closed:
                    pass  # told so when only an approved text may go there any more
                case "uncertain" if unsure:
                    unsure -= 1
                case ending:
                    yield Breach("I3", person, f"a {row.kind} ended as {ending} without a reason")
        if not _erased(moments):
            yield from _unaccounted(history, person, moments, kept)
    for person in history.people:
        moments = history.of(person)
        doubts = Doubts(history, person, moments)
        came: dict[object, float] = {}
        for saw in _prompts(moments):
            copy = (saw.turn, saw.text, saw.presses)
            if copy in came and not doubts.excuse(came[copy], saw.at):
                yield Breach("I3", person, f"turn {saw.turn} came at {came[copy]:.1f} s and again at {saw.at:.1f} s")
            came[copy] = saw.at


def _unaccounted(history: History, person: str, moments: list[Moment], kept: Kept) -> Iterator[Breach]:
    """Bubbles that no row knows of: until the next one came, something must have been in doubt."""
    doubts = Doubts(history, person, moments)
    known = Counter(row.ref for row in kept.rows if row.ending == "sent")
    seen = of_kind(moments, Saw)
    for saw, following in reversed([*zip(seen, [*(one.at for one in seen[1:]), history.end], strict=False)]):
        if known[saw.ref]:
            known[saw.ref] -= 1
        elif not doubts.excuse(saw.at, following):
            yield Breach("I3", person, f"at {saw.at:.1f} s a bubble that nothing accounts for: {saw.text}")


def reminders_kept(history: History) -> Iterator[Breach]:
    """I4: what was promised came or is still to come; nothing urges what was sent, and nobody who was forgotten."""
    for person in history.people:
        promised: dict[int, Promised] = {}
        reminded: dict[int, float] = {}
        over: set[int | None] = set()
        seen: set[int] = set()
        for moment in sorted(history.of(person), key=_holds_from):
            match moment:
                case Promised(case=about):
                    if not (reminded.get(about, 0.0) > moment.asked and _came_late(history, moment)):
                        promised[about] = moment
                    over -= {about, None}
                case Told(case=about) | Reopened(case=about):
                    over -= {about, None}
                case Over(case=None):
                    promised.clear()
                    over = {None}
                    seen.clear()
                case Over(case=int(about)):
                    promised.pop(about, None)
                    over.add(about)
                case Left():
                    promised.clear()
                case Saw(prompt="reminder") if moment.turn not in seen:
                    seen.add(moment.turn)
                    if ASKED in moment.text:
                        kept_promise = promised.pop(moment.case, None)
                        reminded[moment.case] = moment.at
                        if kept_promise is not None:
                            yield from _in_its_moment(history, kept_promise, moment)
                    if None in over or ("snooze" in moment.choices and moment.case in over):
                        yield Breach("I4", person, f"at {moment.at:.1f} s a reminder after the end: {moment.text}")
        kept = history.kept.get(person)
        pending = kept.reminders if kept else []
        for late in (key for _, key, due in pending if due < history.clock - LIMIT):
            yield Breach("I4", person, f"the reminder {late} was due and is still pending")
        doubtful = sum((row.kind, row.ending) == ("reminder", "uncertain") for row in kept.rows) if kept else 0
        planned = {about for about, key, _ in pending if key == "asked_for"}
        missing = [about for about, one in promised.items() if one.due < history.clock - LIMIT and about not in planned]
        for about in missing[doubtful:]:  # that an end in doubt had a reason is seen to by I3
            yield Breach("I4", person, f"the reminder of case {about} that was promised did not come")


def _in_its_moment(history: History, promised: Promised, saw: Saw) -> Iterator[Breach]:
    """A reminder comes when it was promised for, or as soon as all is well."""
    early = promised.due - history.shown(saw.at)
    if early > EARLY:
        yield Breach("I4", saw.person, f"at {saw.at:.1f} s a reminder, {early:.0f} s before it was promised for")
    due = max(history.when(promised.due), promised.since)
    wrong = troubles(history, saw.person, history.of(saw.person))
    if (waited := well(wrong, due, saw.at)) > LIMIT:
        yield Breach("I4", saw.person, f"at {saw.at:.1f} s a reminder that was due at {due:.1f} s, {waited:.0f} s well")


def _came_late(history: History, one: Promised) -> bool:
    """Whether the platform took in its confirmation, told later that it had failed, and got it again."""
    failed = of_kind(history.of(one.person), Failed)
    return any(failure.late and one.asked <= failure.at <= one.since for failure in failed)


def _holds_from(moment: Moment) -> float:
    return moment.since if isinstance(moment, Promised) else moment.at


def order_kept(history: History) -> Iterator[Breach]:
    """I5: bubbles arrive in the order of the outbox, prompts in the order of their turns."""
    for person in history.people:
        moments = history.of(person)
        late = sum(failed.late for failed in of_kind(moments, Failed))
        again = late  # what the platform gave up afterwards goes once more, behind what had followed it
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
        kept = history.kept.get(person)
        if kept is None or _erased(moments):
            continue
        arrived, place = [one.ref for one in moments if isinstance(one, Saw | Stood)], 0
        for row in (row for row in kept.rows if row.ending == "sent" and row.ref is not None):
            if row.ref in arrived[place:]:
                place = arrived.index(row.ref, place) + 1
            elif late:
                late -= 1
            else:
                yield Breach("I5", person, f"a {row.kind} ({row.ref}) did not come in its place")
                break


def nobody_elses(history: History) -> Iterator[Breach]:
    """I6: nobody sees a word of somebody else."""
    for saw in of_kind(history.moments, Saw):
        for word in sorted(_words(saw.text + " " + saw.more)):
            if history.canaries.get(word, saw.person) != saw.person:
                yield Breach("I6", saw.person, f"{word} is a word of {history.canaries[word]}")


def nothing_invented(history: History) -> Iterator[Breach]:
    """I7: a name that a bubble says, and every number of a finished message, was said by that person before, or is the
    interview's hour and the delay they chose."""
    for person in history.people:
        said, numbers, told = set[str](), set[str](), set[int]()
        delays: defaultdict[int, set[int]] = defaultdict(set)
        asked = 0
        bubbles: list[Saw] = []
        for moment in history.of(person):
            match moment:
                case Did(words=words, what=what):
                    said |= _words(words)
                    numbers |= {number.lstrip("0") for number in NUMBER.findall(words)}
                    told |= clocks(words)
                    if (chosen := delay(what)) is not None:
                        delays[asked].add(chosen)
                case Saw(text=text):
                    if moment.prompt == "delay":
                        asked = moment.case
                    if unknown := _words(text) - said:
                        yield Breach("I7", person, f"nobody told {sorted(unknown)}: {text}")
                    if moment.prompt == "result" and bubbles and not bubbles[-1].presses and not moment.edit:
                        message = bubbles[-1].text
                        rest = without_arrival(message, told, delays[moment.case])
                        found = {number.lstrip("0") for number in NUMBER.findall(rest)} - numbers - {""}
                        if found and _words(message) and not message.startswith(SOURCES):
                            yield Breach("I7", person, f"nobody told {sorted(found)}: {message}")
                    bubbles.append(moment)


def nothing_remains(history: History) -> Iterator[Breach]:
    """I8: after everything was erased no byte of it is in any table or file, and no word of it is said again."""
    for person, cells in history.erased.items():
        left = [cell for cell in cells if cell in history.held]
        if left:
            yield Breach("I8", person, f"{len(left)} of {len(cells)} cells are still there, such as {left[0][:24]!r}")
    for person in history.people:
        before, known = set[str](), set[str]()
        for moment in history.of(person):
            match moment:
                case Did(what="profile"):
                    pass  # their name comes in with everything they do
                case Did(words=words):
                    known |= _words(words)
                case Over(case=None):
                    before |= known
                case Saw(text=text) if found := _words(text) & before:
                    yield Breach("I8", person, f"erased, and said again: {sorted(found)}")
    plain = {word.decode().lower() for word in re.findall(rb"[Xx][A-Za-z]{7,}", history.held)}
    for word in sorted(plain & history.canaries.keys()):
        yield Breach("I8", history.canaries[word], f"{word} stands in a file or table as it was written")


def silent_logs(history: History) -> Iterator[Breach]:
    """I9: neither a secret nor a word that anybody wrote."""
    for line in history.logs:
        if any(secret in line for secret in history.secrets):
            yield Breach("I9", "", f"a secret is logged: {line[:300]}")
        for word in sorted(_words(line) & history.canaries.keys()):
            yield Breach("I9", history.canaries[word], f"{word} is logged: {line[:300]}")


def all_answered(history: History) -> Iterator[Breach]:
    """I10: an answer, before all has been well for so long that somebody would try something else; and nothing is left
    to do."""
    for person in history.people:
        moments = history.of(person)
        wrong = troubles(history, person, moments)
        answers = [one.at for one in moments if _answers(one)]
        for did in of_kind(moments, Did):
            if did.what == "profile":
                continue
            place = bisect_left(answers, did.at)
            answered = answers[place] if place < len(answers) else history.end
            if (waited := well(wrong, did.at, answered)) > OVERDUE:
                yield Breach("I10", person, f"at {did.at:.1f} s {did.what} waited {waited:.0f} s for its answer")
    for what, number in history.waiting.items():
        yield Breach("I10", "", f"{number} {what} when everything should have been done")
    for process in history.processes:
        if process.how == "died" or (process.how == "stopped" and process.code != 0):
            yield Breach("I10", "", f"a process {process.how} with {process.code} at {process.ended:.1f} s")


def memory_steady(history: History) -> Iterator[Breach]:
    """A process that lived long needs at its end hardly more memory than when it was warm."""
    for process in history.processes:
        if (grown := growth(process.memory)) is not None and grown > GROWTH:
            yield Breach("memory", "", f"a process that began at {process.begun:.0f} s has grown by {grown:.1%}")


def growth(memory: list[tuple[float, int]]) -> float | None:
    """By which share: the last tenth against the tenth after the warming; None for a short life."""
    if not memory or memory[-1][0] - memory[0][0] < LONG_LIFE:
        return None
    begun, lived = memory[0][0], memory[-1][0] - memory[0][0]

    def about(share: float) -> float:
        return median(size for at, size in memory if share <= (at - begun) / lived <= share + 0.1)

    return about(0.9) / about(WARM) - 1


CHECKS: Final[Mapping[str, Check]] = {
    "I1": answers_kept,
    "I2": updates_once,
    "I3": replies_sent,
    "I4": reminders_kept,
    "I5": order_kept,
    "I6": nobody_elses,
    "I7": nothing_invented,
    "I8": nothing_remains,
    "I9": silent_logs,
    "I10": all_answered,
    "memory": memory_steady,
}


def breaches(history: History) -> list[Breach]:
    """Everything that broke."""
    return [breach for check in CHECKS.values() for breach in check(history)]


def _words(text: str) -> set[str]:
    return {word.lower() for word in WORD.findall(text)}


def _erased(moments: list[Moment]) -> bool:
    return any(over.case is None for over in of_kind(moments, Over))


def _prompts(moments: list[Moment]) -> Iterator[Saw]:
    """Bubbles that are asked in a turn, since everything was erased for the last time."""
    ends = [index for index, one in enumerate(moments) if isinstance(one, Over) and one.case is None]
    return (one for one in moments[max(ends, default=0) :] if isinstance(one, Saw) and one.turn)


def _answers(moment: Moment) -> bool:
    """Whether it is an answer, or was one on its way, or excuses that none came."""
    return isinstance(moment, Saw | Left) or (isinstance(moment, Failed) and moment.doubtful)
