"""The words of a PDF, from its first pages. A scan has none: it is a picture in a cover."""

import io
import logging
from typing import Final

from pypdf import PdfReader

from bot.files.opened import LONGEST, Opened, Unread
from bot.files.plain import shortened

MOST_PAGES: Final = 5
"""Pages that are read: an invitation says what it says on the first."""


def read_pdf(content: bytes) -> Opened:
    """Raises Unread, and whatever pypdf raises over a broken file."""
    logging.disable()  # what it thinks of a broken file is nobody's business
    reader = PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise Unread("locked")
    pages: list[str] = []
    for number in range(min(len(reader.pages), MOST_PAGES)):
        pages.append(reader.pages[number].extract_text())
        if sum(map(len, pages)) > LONGEST:
            break
    return Opened(shortened("\n\n".join(pages)))
