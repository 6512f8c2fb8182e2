"""By which way somebody says an invitation came: mail, or a chat of any kind."""

import re

_MAIL = re.compile(r"\b(?:e-?mail|imel|surel|gmail|mail)\b", re.IGNORECASE)
_CHAT = re.compile(
    r"\b(?:wa|w\.a|whats?app?|watsap|watsapp|chat|telegram|tele|line|dm|sms|linkedin|linked in|telepon|telpon|telp|"
    r"phone|call|jobstreet|glints|kalibrr|portal|instagram|ig)\b",
    re.IGNORECASE,
)
_WAY = re.compile(
    r"\b(?:lewat|via|melalui|dari|by|through|over)\s+(?P<way>e-?mail|surel|wa|whatsapp|chat|telegram|linkedin|sms)\b",
    re.IGNORECASE,
)
_LONGEST = 40


def read_channel(text: str) -> str | None:
    """`email` or `whatsapp` (any chat, also instead of a call) for a short answer; None for neither or both."""
    if len(text) > _LONGEST:
        return None
    mail, chat = bool(_MAIL.search(text)), bool(_CHAT.search(text))
    return None if mail == chat else "email" if mail else "whatsapp"


def mentioned_channel(text: str) -> tuple[str, tuple[int, int]] | None:
    """The way that a longer text mentions in passing ("… lewat email"), and where; None where there is none."""
    match = _WAY.search(text)
    channel = read_channel(match["way"]) if match else None
    return (channel, match.span()) if match and channel else None
