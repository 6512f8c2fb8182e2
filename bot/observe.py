"""What is counted and measured for the operator: one declared table of names, and a tally of each.

A tally is a number in this process and nothing else, so that a turn pays next to nothing for it; `bot.exposition`
writes them down for Prometheus when somebody asks. Names and units follow Prometheus' rules (reliability anchors,
section 9). No label names a person.
"""

import time
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Final

Labels = tuple[str, ...]
"""The values of a metric's labels, in the order it declares them."""


@dataclass(frozen=True, slots=True)
class Counted:
    """Only ever grows."""

    about: str
    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Measured:
    """A histogram; `bounds` are the upper ends of its buckets, the last one open."""

    about: str
    bounds: tuple[float, ...]
    labels: tuple[str, ...] = ()


@dataclass(slots=True)
class Tally:
    """What one histogram has seen under one set of labels."""

    counts: list[int]
    """How many fell into each bucket, not into those below; the last is the open one."""
    total: float = 0.0


_FAST: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0)
_LATE: Final = (1.0, 2.0, 5.0, 15.0, 60.0, 300.0, 900.0, 3600.0, 6 * 3600.0, 24 * 3600.0)
_TURNS: Final = (1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 50.0)

METRICS: Final[Mapping[str, Counted | Measured]] = {
    "updates_received_total": Counted("Events that came in.", ("channel",)),
    "updates_duplicate_total": Counted("Events that had come in before.", ("channel",)),
    "updates_unread_total": Counted("Events that could not be understood.", ("channel",)),
    "set_aside_total": Counted("Events given up after the last try."),
    "files_total": Counted("Files that were opened, or why they were not.", ("outcome",)),
    "messages_sent_total": Counted("Messages handed to a channel, by what came of it.", ("channel", "result")),
    "send_retries_total": Counted("Messages that go again, by why.", ("reason",)),
    "reports_total": Counted("What a platform told later of messages.", ("channel", "result")),
    "drafts_finished_total": Counted("Cases whose message was handed over for the first time.", ("intent", "channel")),
    "errors_total": Counted("What went wrong inside, by the part of the house.", ("where",)),
    "leases_inherited_total": Counted("Messages that a process which died was sending, and that go again."),
    "db_busy_total": Counted("Times the database was locked for longer than it is waited for."),
    "handler_duration_seconds": Measured("From an event at hand to its answer in the store.", _FAST),
    "parse_duration_seconds": Measured("Reading a long text, a file or a place.", _FAST, ("parser",)),
    "reminder_lateness_seconds": Measured("How long after its hour a reminder was said.", _LATE),
    "taps_to_finish": Measured("Turns of the person from the first word to the finished message.", _TURNS),
}

GAUGES: Final[Mapping[str, str]] = {
    "inbox_pending": "Events that wait to be handled.",
    "outbox_pending": "Messages that wait to be sent.",
    "outbox_oldest_seconds": "How long the oldest of them has waited.",
    "reminders_due": "Reminders whose hour has come and that were not said yet.",
    "set_aside": "Events that were given up and are still known.",
    "poll_age_seconds": "How long ago the last poll was answered.",
    "keeps_pace": "1 while this process is the one that sends reminders.",
    "store_up": "1 while the database answers.",
}
"""Figures of the moment, which whoever asks brings along."""


_counters: Final[dict[str, dict[Labels, int]]] = {name: {} for name in METRICS}
_histograms: Final[dict[str, dict[Labels, Tally]]] = {name: {} for name in METRICS}
_lock: Final = Lock()  # the store's thread counts too


def count(name: str, by: int = 1, **labels: str) -> None:
    """Raise the counter `sopan_<name>`. KeyError for a name or label that is not declared."""
    values = _values(METRICS[name].labels, labels)
    with _lock:
        counters = _counters[name]
        counters[values] = counters.get(values, 0) + by


def counted(name: str, **labels: str) -> int:
    """How far a counter has come."""
    return _counters[name].get(_values(METRICS[name].labels, labels), 0)


def counters(name: str) -> dict[Labels, int]:
    """How far a counter has come under every set of labels, as of now."""
    with _lock:
        return dict(_counters[name])


def histograms(name: str) -> dict[Labels, Tally]:
    """What a histogram has seen under every set of labels, as of now."""
    with _lock:
        return {labels: Tally(tally.counts[:], tally.total) for labels, tally in _histograms[name].items()}


def measure(name: str, value: float, **labels: str) -> None:
    """Add a value to the histogram `sopan_<name>`. KeyError for a name or label that is not declared."""
    metric = METRICS[name]
    assert isinstance(metric, Measured)
    values = _values(metric.labels, labels)
    place = bisect_left(metric.bounds, value)
    with _lock:
        tally = _histograms[name].setdefault(values, Tally([0] * (len(metric.bounds) + 1)))
        tally.counts[place] += 1
        tally.total += value


@contextmanager
def timed(name: str, **labels: str) -> Iterator[None]:
    """Measure how long what is inside takes, in seconds, whether it ends well or not."""
    began = time.perf_counter()
    try:
        yield
    finally:
        measure(name, time.perf_counter() - began, **labels)


def _values(names: tuple[str, ...], labels: Mapping[str, str]) -> Labels:
    if len(names) != len(labels):
        raise KeyError(f"labels are {names}, not {tuple(labels)}")
    return tuple(labels[name] for name in names)
