"""The decline conversation: what a person does turn by turn, and what Sopan was seen to answer to it.

Sopan is asked first (`recorded`): how many calls of which methods a turn costs, with which texts and buttons. That
recording is what the peers are given to say, and what the platform expects of every bot; nobody writes it by hand.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

Json = dict[str, Any]

COMPANIES: Final = ("PT Maju Jaya", "PT Sumber Makmur", "PT Cahaya Timur", "PT Karya Abadi", "PT Lautan Biru")
CONTACTS: Final = ("Bu Rina", "Pak Budi", "Bu Sari", "Pak Agus")
"""Every person has a pair of these, and must find both in their finished message."""


@dataclass(frozen=True, slots=True)
class Deed:
    """One turn from the person's side: a text, or a press on the button of this label."""

    says: str = ""
    presses: str = ""


@dataclass(frozen=True, slots=True)
class Call:
    """What the bot does in answer: a method of the Bot API, and what is shown by it."""

    method: str
    text: str = ""
    keyboard: Sequence[Sequence[Json]] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """A deed and everything that came of it, in order. `message`: whether it brings the finished message."""

    deed: Deed
    calls: Sequence[Call]
    message: bool = False


def deeds(today: date) -> list[Deed]:
    """A person who declines, question by question. The interview is on the Tuesday after next: far enough ahead for
    every reminder to be planned."""
    day = today + timedelta(days=(1 - today.weekday()) % 7 + 7)
    return [
        Deed(says="/start"),
        Deed(presses="Tolak undangan"),
        Deed(presses="WhatsApp / chat"),
        Deed(says=COMPANIES[0]),
        Deed(says="Staf Gudang"),
        Deed(says=CONTACTS[0]),
        Deed(says=f"{day.day}/{day.month} jam 10"),
        Deed(presses="WIB"),
        Deed(presses="Sudah dapat kerja"),
        Deed(presses="Buat pesannya"),
    ]


def words_of(deed: Deed, person: int) -> str:
    """What this person writes where the first one writes `deed.says`."""
    match deed.says:
        case company if company == COMPANIES[0]:
            return COMPANIES[person % len(COMPANIES)]
        case contact if contact == CONTACTS[0]:
            return CONTACTS[person % len(CONTACTS)]
    return deed.says


def save(turns: Sequence[Turn], path: Path) -> None:
    """For the peers to read. In the finished message a typed answer stands as {N}, N being the turn it was given in."""
    plain = [asdict(turn) for turn in turns]
    answers = {f"{{{n}}}": turn.deed.says for n, turn in enumerate(turns) if turn.deed.says in (COMPANIES + CONTACTS)}
    for call in plain[-1]["calls"]:
        call["text"] = call["text"].replace("{", "{{").replace("}", "}}")
        for name, answer in answers.items():
            call["text"] = call["text"].replace(answer, name)
    path.write_text(json.dumps(plain, ensure_ascii=False), "utf-8")
