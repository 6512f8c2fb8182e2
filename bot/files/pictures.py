"""The words in a photo or screenshot, read by the program `tesseract` where it is installed with Indonesian.

Its size is looked up in its first bytes before anything is unpacked: a small file can hold a picture of any size.
"""

import shutil
import struct
import subprocess
from typing import Final

from bot.files.opened import Opened, Unread
from bot.files.plain import shortened

MOST_PIXELS: Final = 30_000_000
"""More than any phone's screen has, and than most of their cameras."""

LANGUAGES: Final = "ind+eng"
PLACES: Final = "/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin:/opt/local/bin"
_LEAST: Final = 12
"""Letters; fewer are specks that look like some."""


def read_picture(content: bytes, places: str = PLACES) -> Opened:
    """What is written in a picture (PNG, JPEG, WebP). `places`: the folders where the program may be. Raises Unread."""
    width, height = _size(content)
    if not 0 < width * height <= MOST_PIXELS:
        raise Unread("too_large" if width * height else "broken")
    program = shutil.which("tesseract", path=places)
    if program is None:
        raise Unread("picture")
    done = subprocess.run(
        [program, "stdin", "stdout", "-l", LANGUAGES, "--psm", "3"],
        input=content,
        capture_output=True,
        env={"OMP_THREAD_LIMIT": "1", "LC_ALL": "C.UTF-8"},
        check=False,
    )
    if done.returncode != 0:
        raise Unread("picture" if b"Failed loading language" in done.stderr else "broken")
    text = shortened(done.stdout.decode("utf-8", "replace").replace("\f", "\n"))
    if sum(map(str.isalnum, text)) < _LEAST:
        raise Unread("empty")
    return Opened(text, exact=False)


def _size(content: bytes) -> tuple[int, int]:
    """Width and height as the file states them; zeros where it does not."""
    try:
        if content.startswith(b"\x89PNG"):
            width, height = struct.unpack_from(">II", content, 16)
            return width, height
        if content.startswith(b"RIFF"):
            return _size_of_webp(content)
        return _size_of_jpeg(content)
    except (struct.error, IndexError):
        return 0, 0


def _size_of_jpeg(content: bytes) -> tuple[int, int]:
    """By the frame header (ITU T.81, B.2.2), from marker to marker."""
    place = 2
    while content[place] == 0xFF:
        marker = content[place + 1]
        if marker == 0xFF:  # padding
            place += 1
        elif 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack_from(">HH", content, place + 5)
            return width, height
        else:
            place += 2 + max(2, int.from_bytes(content[place + 2 : place + 4], "big"))
    return 0, 0


def _size_of_webp(content: bytes) -> tuple[int, int]:
    """By the first chunk (RFC 9649, 2.5-2.7)."""
    match content[12:16]:
        case b"VP8X":
            return (
                1 + int.from_bytes(content[24:27], "little"),
                1 + int.from_bytes(content[27:30], "little"),
            )
        case b"VP8L":
            bits = int.from_bytes(content[21:25], "little")
            return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
        case b"VP8 ":
            width, height = struct.unpack_from("<HH", content, 26)
            return width & 0x3FFF, height & 0x3FFF
    return 0, 0
