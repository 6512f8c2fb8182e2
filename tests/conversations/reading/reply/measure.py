"""How well replies are read: how many are right, how many are called unclear that are not, how many are taken for
something else."""

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from conversations.reading.reply import Reply, read_reply
from conversations.reading.zones import read_zone

HERE: Final = Path(__file__).parent


def replies(name: str) -> list[dict[str, Any]]:
    """A labelled set."""
    return [json.loads(line) for line in (HERE / name).read_text("utf-8").splitlines()]


def read(record: Mapping[str, Any]) -> Reply:
    """A record as it is read."""
    zone = read_zone(record["tz"]) or record["tz"]
    now = datetime.fromisoformat(record["now"])
    if now.tzinfo is None:
        now = now.replace(tzinfo=ZoneInfo(zone))
    return read_reply(record["text"], record["context"], now, zone)


def verdicts(records: Iterable[Mapping[str, Any]]) -> Counter[str]:
    """How many are `right`, `unclear` (though they are not) and `wrong`."""
    return sum(by_label(records).values(), Counter({"right": 0, "unclear": 0, "wrong": 0}))


def by_label(records: Iterable[Mapping[str, Any]]) -> dict[str, Counter[str]]:
    """The same for each label that is meant."""
    counts: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for record in records:
        label, meant = read(record).label, record["label"]
        counts[meant]["right" if label == meant else "unclear" if label == "unclear" else "wrong"] += 1
    return counts
