"""Words that only keep a conversation friendly: greetings and thanks, as a whole message."""

import re
from typing import Literal

Smalltalk = Literal["greeting", "thanks"]


def _words(line: str) -> frozenset[str]:
    return frozenset(line.split())


_TELLING: dict[Smalltalk, frozenset[str]] = {
    "greeting": _words(
        "halo hallo hello helo hai hay hi hey hei p ping tes test permisi assalamualaikum assalamu'alaikum "
        "asalamualaikum selamat pagi siang sore malam good morning afternoon evening"
    ),
    "thanks": _words(
        "makasih makasi mksh trims tq thx ty thanks thank kasih terimakasih nuhun suwun sip siap oke ok mantap"
    ),
}
_BESIDE: dict[Smalltalk, frozenset[str]] = {
    "greeting": _words("kak min gan bang sis sopan there"),
    "thanks": _words("you so much very terima banyak banget ya yaa kak min baik sangat sudah membantu"),
}
"""Words that may stand beside the telling ones, and say nothing alone."""

_LETTERS = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_LONGEST = 60


def read_smalltalk(text: str) -> Smalltalk | None:
    """Whether the whole message is a greeting or a thank-you; None when it says anything else."""
    if len(text) > _LONGEST:
        return None
    words = [word.casefold() for word in _LETTERS.findall(text)]
    if not words or any(character.isdigit() for character in text):
        return None
    for kind, telling in _TELLING.items():
        if all(word in telling | _BESIDE[kind] for word in words) and any(word in telling for word in words):
            return kind
    return None
