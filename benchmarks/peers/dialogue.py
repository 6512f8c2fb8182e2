"""What every peer is given: where it runs, and the questions with their texts and keyboards as Sopan was seen to show
them. Nothing here knows a library."""

import json
import os
from pathlib import Path
from typing import Any, Final

FOLDER: Final = Path(os.environ["BENCH_FOLDER"])
PORT: Final = int(os.environ["BENCH_PORT"])
API: Final = os.environ["BENCH_API"]
TOKEN: Final = os.environ["BENCH_TOKEN"]
SECRET: Final = os.environ["BENCH_SECRET"]
PUBLIC_URL: Final = "https://bench.example/hook"

TURNS: Final[list[dict[str, Any]]] = json.loads(Path(os.environ["BENCH_DIALOGUE"]).read_text("utf-8"))
LAST: Final = len(TURNS) - 1


def is_press(turn: int) -> bool:
    """Whether the person presses a button in this turn, or writes."""
    return bool(TURNS[turn]["deed"]["presses"])


def shown(turn: int, method: str) -> list[dict[str, Any]]:
    """The calls of this turn by one method: {"text": ..., "keyboard": rows of {"text", "callback_data"}}."""
    return [call for call in TURNS[turn]["calls"] if call["method"] == method]


def worded(turn: int, text: str, answers: dict[str, str]) -> str:
    """A text as the person sees it; the finished message holds what they answered."""
    return text.format(*(answers.get(str(number), "") for number in range(LAST + 1))) if turn == LAST else text
