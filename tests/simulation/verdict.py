"""What may never happen, judged by what arrived, by what people did, and by what the database holds; not by the plan.

All hours are those of the process's own clock: a person cannot be spared a clock that is wrong.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.channels.base import read_payload
from bot.store.instants import moment
from bot.store.reminders import ReminderRow
from conversations.answers.moment import moment as wall_time
from conversations.person import Case, Person
from tests.simulation.process import Arrived

HALF_AN_HOUR: Final = timedelta(minutes=30)
A_DAY: Final = timedelta(hours=24)
SILENTLY: Final = "tanpa bunyi"
ASKED: Final = "Sesuai permintaanmu"
AFTER_LINE: Final = ("sudah lewat", "kurang dari 24 jam lagi")
SENT_YET: Final = "sudah sempat terkirim"

Name = tuple[str, int, int, str]
"""Person, case, revision, key."""


@dataclass(slots=True)
class Known:
    """What is known of one case from what the database held after the person's last deed."""

    since: datetime
    """By the process's clock: when it came to be so."""
    interview: datetime | None
    phase: str
    muted: bool
    zone: str
    wakes: int
    sleeps: int
    began: datetime
    """Since when the interview is at that time."""
    truly: datetime
    """The same, when it really was."""


@dataclass(slots=True)
class Owed:
    """A reminder that came due and is to be accounted for."""

    row: ReminderRow
    at: datetime
    true: datetime
    """When it was due for the first time, or could be said at last."""


@dataclass
class Verdict:
    """The findings of one world."""

    seed: int
    owed: dict[tuple[Name, str], Owed] = field(default_factory=dict)
    findings: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    lateness: list[float] = field(default_factory=list)
    _cases: dict[tuple[str, int], Known] = field(default_factory=dict)
    _did: dict[str, datetime] = field(default_factory=dict)
    _reminders: dict[tuple[str, int], list[Arrived]] = field(default_factory=lambda: defaultdict(list))
    _seen: Counter[tuple[str, int, int]] = field(default_factory=Counter)
    _busy: set[tuple[str, int]] = field(default_factory=set)
    """Cases in which a reminder was dropped, because the person was at work on them."""
    _jumps: list[datetime] = field(default_factory=list)
    _started: datetime = datetime(1970, 1, 1, tzinfo=UTC)

    def blame(self, what: str, why: str) -> None:
        """Something happened that may not."""
        self.counts[what] += 1
        self.findings.append(f"seed {self.seed}: {what}: {why}")

    # -- what happens ---------------------------------------------------------------------------------------------

    def crashed(self) -> None:
        self.counts["crashes"] += 1

    def started(self, true: datetime) -> None:
        self.counts["starts"] += 1
        self._started = true

    def jumped(self, true: datetime) -> None:
        self.counts["jumps"] += 1
        self._jumps.append(true)

    def did(self, address: str, at: datetime) -> None:
        """Somebody does something, and the service may hear of it now."""
        self._did[address] = at

    def saw(self, address: str, true: datetime, at: datetime, person: Person) -> None:
        """What the database holds of somebody once their deed is acknowledged."""
        for key in [key for key in self._cases if key[0] == address and key[1] not in person.cases]:
            self._cases[key].phase, self._cases[key].since = "gone", at
        for number, case in person.cases.items():
            old = self._cases.get((address, number))
            known = self._known(person, case, at, true)
            if old is not None and old.interview == known.interview:
                known.began, known.truly = old.began, old.truly
            if old is not None and (old.phase, old.muted) == (known.phase, known.muted):
                known.since = old.since
            self._cases[address, number] = known

    def owe(self, due: list[tuple[ReminderRow, str]], at: datetime, true: datetime) -> None:
        """These have come due."""
        for row, address in due:
            name = (row.person_id, row.case_id, row.revision, row.key)
            self.owed.setdefault((name, address), Owed(row, at, true))

    # -- the rules ------------------------------------------------------------------------------------------------

    def arrived(self, one: Arrived) -> None:
        """A bubble has come to somebody."""
        if one.bubble.kind != "reminder":
            return
        self.counts["reminders"] += 1
        offered = [read for row in one.bubble.buttons for button in row if (read := read_payload(button.press or ""))]
        number, turn = offered[0][0], offered[0][1]
        choices = {choice for _, _, _, choice in offered}
        self._seen[one.address, number, turn] += 1
        if self._seen[one.address, number, turn] > 1:
            self.counts["doubled"] += 1
            return
        if not any(address == one.address and owed.row.case_id == number for (_, address), owed in self.owed.items()):
            self.blame("not due", f"{one.address}: {one.at}: {one.bubble.text}")
        known = self._cases.get((one.address, number))
        if known is None:
            return
        self._in_the_night(one, known)
        self._after_the_end(one, known, choices)
        self._too_near(one, number)
        self._reminders[one.address, number].append(one)
        if "sent" in choices and ASKED not in one.bubble.text and known.interview is not None:
            self._past_the_line(one, number, known)

    def _in_the_night(self, one: Arrived, known: Known) -> None:
        """Nothing in quiet hours unless no waking hour was left, and then without a sound and with the reason; what a
        person asked for comes when they said."""
        if _awake(one.at, known) or ASKED in one.bubble.text:
            if one.bubble.silent and _awake(one.at, known):
                self.blame("silent by day", f"{one.address}: {one.at} {known.zone}: {one.bubble.text}")
            return
        self.counts["in the night"] += 1
        if not one.bubble.silent or SILENTLY not in one.bubble.text:
            self.blame("in the night", f"{one.at} {known.zone} {known.wakes}-{known.sleeps}: {one.bubble.text}")
        elif known.interview is not None:
            end = known.interview - (A_DAY if one.at < known.interview - A_DAY else timedelta(0))
            at = one.at
            while at <= end - HALF_AN_HOUR:
                if _awake(at, known) and "Batas balasan" not in one.bubble.text:
                    self.blame("in the night with a way", f"{one.at} {known.zone}, awake at {at}: {one.bubble.text}")
                    break
                at += timedelta(minutes=10)

    def _after_the_end(self, one: Arrived, known: Known, choices: set[str]) -> None:
        """Nothing of an answer after "sent", "I'll attend", cancel, delete or "stop"."""
        if one.at <= known.since:
            return
        answer = "snooze" in choices
        if known.phase == "gone" or known.muted:
            if ASKED not in one.bubble.text:
                self.blame("after the end", f"{known.phase}, muted {known.muted}, {one.at}: {one.bubble.text}")
        elif known.phase in ("sent", "closed") and answer:
            self.blame("after sent", f"{one.at}: {one.bubble.text}")

    def _too_near(self, one: Arrived, number: int) -> None:
        """Two reminders of one case never within half an hour, but for a clock that jumped in between."""
        before = self._reminders[one.address, number]
        if not before or any(before[-1].true <= jump <= one.true for jump in self._jumps):
            return
        if (
            timedelta(0) <= one.at - before[-1].at < HALF_AN_HOUR
            and ASKED not in one.bubble.text + before[-1].bubble.text
        ):
            self.blame(
                "too near", f"{one.address}: {before[-1].at} and {one.at}: {before[-1].bubble.text} / {one.bubble.text}"
            )

    def _past_the_line(self, one: Arrived, number: int, known: Known) -> None:
        """After the line one note at most, where the case began before it."""
        assert known.interview is not None
        line = known.interview - A_DAY
        if one.at <= line or known.began > line or any(known.truly <= jump <= one.true for jump in self._jumps):
            return
        after = [
            each
            for each in self._reminders[one.address, number]
            if each.at > line and each.at >= known.began and ASKED not in each.bubble.text and _is_answer(each)
        ]
        before = [each for each in self._reminders[one.address, number] if known.began <= each.at <= line]
        alone = (one.address, number) not in self._busy and self._did.get(one.address, known.began) < line - timedelta(
            hours=4
        )
        if (
            not before
            and alone
            and known.began < line - timedelta(hours=4)
            and self._started < self._true_of(one, line)
        ):
            self.blame("no reminder before the line", f"{one.address}: line {line}, known since {known.began}")
        if len(after) > 1:
            self.blame(
                "past the line", f"{one.address}: line {line}: {[f'{each.at} {each.bubble.text}' for each in after]}"
            )
        if not any(words in one.bubble.text for words in (*AFTER_LINE, SENT_YET)):
            self.blame("past the line", f"{one.address}: line {line}, {one.at}: {one.bubble.text}")

    def settle(self, address: str, person: Person, planned: list[ReminderRow], now: datetime, true: datetime) -> None:
        """Whether everything that came due for somebody was said, or need not be."""
        pending = {(row.person_id, row.case_id, row.revision, row.key) for row in planned}
        for key, owed in [(key, owed) for key, owed in self.owed.items() if key[1] == address]:
            name = key[0]
            case = person.cases.get(owed.row.case_id)
            said = [one for one in self._reminders[address, owed.row.case_id] if one.true >= owed.true]
            if said:
                due = moment(owed.row.due_at) - (owed.at - owed.true)
                self.lateness.append((said[0].true - max(due, self._reference(due, said[0].true))).total_seconds())
                self.counts["said"] += 1
            elif name in pending:
                continue
            elif case is None or case.revision != owed.row.revision:
                self.counts["replaced or put off"] += 1
            elif (did := self._did.get(address)) is not None and abs(now - did) < HALF_AN_HOUR:
                self.counts["just busy"] += 1
                self._busy.add((address, owed.row.case_id))
            elif any(true - one.true < HALF_AN_HOUR for one in self._reminders[address, owed.row.case_id]):
                self.counts["said just before"] += 1
            elif owed.row.key == "line_passed" and self._told(address, owed.row.case_id):
                self.counts["said before"] += 1
            elif owed.row.key == "no_answer" and now >= moment(owed.row.useless_after):
                self.counts["useless"] += 1
            else:
                self.blame("lost", f"{owed.row.key} of {address} due {moment(owed.row.due_at)} at {now}: {case.phase}")
            del self.owed[key]

    def _true_of(self, one: Arrived, at: datetime) -> datetime:
        """When it really was, as long as the clock was as it is now."""
        return at - (one.at - one.true) - timedelta(hours=24)

    def _told(self, address: str, number: int) -> bool:
        """Whether somebody was told already that the line has passed."""
        return any(words in one.bubble.text for one in self._reminders[address, number] for words in AFTER_LINE)

    def _reference(self, due: datetime, said: datetime) -> datetime:
        """From when a reminder could be said: the service has run, and its clock has not jumped, since."""
        return max([self._started, *(jump for jump in self._jumps if jump <= said)])

    def close(self) -> None:
        """After the last moment."""
        for (name, address), owed in self.owed.items():
            self.blame("lost", f"{name[3]} of {address}, due {moment(owed.row.due_at)}, is owed")
        if self.counts["doubled"] > self.counts["crashes"]:
            self.blame("doubled", f"{self.counts['doubled']} copies after {self.counts['crashes']} crashes")

    def _known(self, person: Person, case: Case, at: datetime, true: datetime) -> Known:
        settings = person.settings
        day, clock, zone = (case.value(name) for name in ("day", "clock", "zone"))
        here = settings.zone or "Asia/Jakarta"
        interview = None
        if isinstance(day, str) and isinstance(clock, str):
            interview = wall_time(day, clock, str(zone or here)).astimezone(UTC)
        muted = case.quiet or not settings.reminders
        return Known(at, interview, case.phase, muted, here, settings.wakes, settings.sleeps, at, true)


def _is_answer(one: Arrived) -> bool:
    return any((button.press or "").endswith(".snooze") for row in one.bubble.buttons for button in row)


def _awake(at: datetime, known: Known) -> bool:
    hour, wakes, sleeps = at.astimezone(ZoneInfo(known.zone)).hour, known.wakes, known.sleeps
    if wakes == sleeps:
        return True
    return wakes <= hour < sleeps if wakes < sleeps else hour >= wakes or hour < sleeps
