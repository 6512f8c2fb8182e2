"""Typing a label, its beginning or its number counts as pressing it."""

import re
from collections.abc import Mapping

from conversations.person import Offered

_EDGES = re.compile(r"^[\W_]+|[\W_]+$")
_NUMBERS = {
    word: number
    for words in (
        "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
        "one two three four five six seven eight nine ten",
        "pertama kedua ketiga keempat kelima",
        "first second third fourth fifth",
    )
    for number, word in enumerate(words.split(), 1)
}
LEAST = 4
"""A beginning shorter than this could be anything."""

NUMBERLESS = frozenset({"day", "clock", "phone", "result", "reminder", "case"})
"""Prompts where a number alone means no button: it is an hour there, or it would do something that cannot be seen."""


def plain(label: str) -> str:
    """A label or a typed word as it is compared: small letters, no emoji or punctuation at its edges."""
    return _EDGES.sub("", " ".join(label.casefold().split()))


AGREED = ("yes", "make", "change", "continue", "update", "mine")
DENIED = ("no", "leave", "new", "skip")
"""What a plain yes or no means, whichever of these is on offer first."""


IN_PLACE = frozenset({"words", "own_text", "checked"})
"""Prompts that stand in the place of the actions under a message: "back" leads to those, not to a question before."""

_DONE = re.compile(
    r"(?:(?:iya|ya|oh)\W+)?(?:sudah|udah|udh|sdh|already|done)(?: (?:aku |saya |gue |ku|di|tak ?|ter)?kirim(?:kan)?)?"
    r"(?: (?:kok|kak|ya|dong|min|nih|barusan|tadi|kemarin))*"
)
_NOT_YET = re.compile(r"(?:belum|blm|not yet)(?: (?:kok|kak|ya|nih|sempat|sempet|ku?tanya|tanya))*")


def done(text: str, offered: Offered) -> str | None:
    """The choice that "sudah" or "belum" means where it is asked whether a message was sent or answered, or somebody
    has agreed; None where nothing of it is asked."""
    word = plain(text)
    if _DONE.fullmatch(word):
        names: tuple[str, ...] = (
            ("sent", "answered", "yes") if offered.prompt in ("reminder", "result", "consent") else ()
        )
    elif _NOT_YET.fullmatch(word):
        asks_sent = offered.prompt == "reminder" and "sent" in offered.choices
        names = ("show",) if asks_sent else {"reminder": ("wait",), "consent": ("no",)}.get(offered.prompt, ())
    else:
        return None
    return next((name for name in names if name in offered.choices), None)


def answered(word: str | None, offered: Offered) -> str | None:
    """The choice that a plain "yes", "no" or "back" (as `read_command` calls them) means; None where none is asked."""
    if word == "back" and offered.prompt in IN_PLACE:
        return "back"
    if word == "yes" and offered.prompt == "slots":
        return offered.choices[0]
    names = AGREED if word == "yes" else DENIED if word == "no" else ()
    return next((name for name in names if name in offered.choices), None)


def meant(text: str, offered: Offered, labels: Mapping[str, str]) -> str | None:
    """The choice that `text` means among those on offer; None when it means none of them, or more than one.

    `labels`: what the buttons say, by choice, in the person's language.
    """
    word = plain(text).removeprefix("yang ").removeprefix("nomor ").removeprefix("the ")
    if not word:
        return None
    number = int(word) if word.isascii() and word.isdigit() and len(word) < 3 else _NUMBERS.get(word, 0)
    if number and offered.prompt not in NUMBERLESS:
        return offered.choices[number - 1] if number <= len(offered.choices) else None
    known = {choice: plain(labels[choice]) for choice in offered.choices if choice in labels}
    exact = [choice for choice, label in known.items() if label == word]
    if exact:
        return exact[0]
    begun = [choice for choice, label in known.items() if len(word) >= LEAST and label.startswith(word)]
    return begun[0] if len(begun) == 1 else None
