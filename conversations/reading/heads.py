"""The heads that a pasted mail carries along ("From: …", "Subjek: …")."""

import re
from collections.abc import Mapping
from itertools import takewhile
from typing import Any, Final

_HEAD: Final = re.compile(r"\s*(from|dari|to|kepada|cc|date|sent|tanggal|subject|subjek)\s*:\s*(.*)", re.IGNORECASE)


def read_heads(text: str) -> Mapping[str, Any] | None:
    """What a pasted mail says at its top, as `events.Forward.mail`; None where it does not begin with two heads or
    more."""
    lines = (line for line in text.lstrip()[:2000].split("\n") if line.strip())
    heads = {found[1].casefold(): found[2].strip() for found in takewhile(bool, map(_HEAD.fullmatch, lines)) if found}
    subject = heads.get("subject") or heads.get("subjek")
    return {"subject": subject} if len(heads) >= 2 and subject else None
