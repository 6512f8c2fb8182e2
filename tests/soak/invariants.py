"""I1 to I10, each decided from a history alone, and the growth of memory. A check yields what broke, and for whom."""

import json
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping
from statistics import median
from typing import Final

from tests.soak.arrivals import clocks, delay, without_arrival
from tests.soak.breach import Breach, Check
from tests.soak.excuses import troubles, well
from tests.soak.history import Did, Failed, History, Left, Moment, Over, Rested, Saw, Told, of_kind
from tests.soak.reminded import reminders_kept
from tests.soak.sent import order_kept, replies_sent

OVERDUE: Final = 7.0
"""Seconds without any trouble after which an answer is overdue: well before people try something else
(`people.PATIENCE`), so that the answer to that is not taken for it."""

WORD: Final = re.compile(r"x[a-z]{7,}", re.IGNORECASE)
"""What a canary looks like; no other word of any language here does."""

ILL: Final = "saya sakit"
HEALTH: Final = "health"
"""Words that may answer the reason anew, of whichever case is at hand, and as what."""

NUMBER: Final = re.compile(r"\d+")
SOURCES: Final = "Dari mana saya tahu"
"""How the answer to /why begins, which stands where a finished message may stand and is none."""

LONG_LIFE: Final = 180.0
WARM: Final = 0.4
"""The share of a long life after which all that is made once has been made."""
GROWTH: Final = 0.05


def answers_kept(history: History) -> Iterator[Breach]:
    """I1: what somebody answered is in the database, of the case it was asked for, if they did not answer anew or have
    everything erased."""
    for person in history.people:
        told: dict[tuple[int, str], set[str]] = {}
        for moment in history.of(person):
            match moment:
                case Told(case=about, question=question, value=value):
                    told[about, question] = {value}
                case Did(words=words) if ILL in words:
                    for (_, question), values in told.items():
                        values |= {HEALTH} if question == "reason" else set()
                case Over(case=None):
                    told.clear()
        kept = history.kept.get(person)
        answers = {case["id"]: case["answers"] for case in kept.cases} if kept else {}
        for (about, question), values in told.items():
            answer = answers.get(about, {}).get(question)
            if answer is None or not any(value in json.dumps(answer["value"]) for value in values):
                yield Breach("I1", person, f"the answer to {question} of case {about} is lost: {sorted(values)}")


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


def _answers(moment: Moment) -> bool:
    """Whether it is an answer, or was one on its way, or excuses that none came."""
    return isinstance(moment, Saw | Left) or (isinstance(moment, Failed) and moment.doubtful)
