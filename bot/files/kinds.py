"""What kind of file this is: its first bytes decide, its name only where they leave it open."""

import re
from typing import Final, Literal

Kind = Literal["calendar", "mail", "page", "pdf", "picture", "text", "other"]

_PICTURES: Final = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")
_OTHERS: Final = (b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0", b"\x7fELF", b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf")
"""Archives, programs and documents in formats that are not read."""

_HEAD: Final = 4096
_BEGINNING: Final = b"\xef\xbb\xbf \t\r\n\0\xff\xfe"
_MAIL: Final = re.compile(rb"(?:[!-9;-~]+:[ \t][^\r\n]*\r?\n(?:[ \t][^\r\n]*\r?\n)*){3}")
_ADDRESSED: Final = re.compile(rb"(?im)^(?:from|subject|received|return-path|mime-version):")
_TEXT: Final = (frozenset(range(0x20, 0x100)) | frozenset(b"\t\n\r\f\x1b\0")) - {0x7F}


def kind_of(content: bytes, name: str) -> Kind:
    """The kind of a file that its sender calls `name`."""
    head = content[:_HEAD]
    if head.startswith(_PICTURES) or (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return "picture"
    if b"%PDF-" in head[:1024]:
        return "pdf"
    if head.startswith(_OTHERS):
        return "other"
    extension = name.rpartition(".")[2].lower()
    letters = head.replace(b"\0", b"").lstrip(_BEGINNING)  # two bytes a letter look the same
    low = letters[:64].lower()
    if low.startswith(b"begin:vcalendar"):
        return "calendar"
    if extension == "eml" or (_MAIL.match(letters) and _ADDRESSED.search(letters)):
        return "mail"
    if low.startswith((b"<!doctype html", b"<html")) or extension in ("html", "htm"):
        return "page"
    return "text" if _TEXT.issuperset(letters) else "other"
