"""Fetching what people send: an id names an address that is good for five minutes, and it is fetched at once."""

import re
from typing import Final

from bot.channels.base import FileGone, FileLater, FileTooLarge
from bot.channels.whatsapp.client import Client, GraphError, GraphTrouble
from bot.channels.whatsapp.codes import Meaning, meaning_of

_ID: Final = re.compile(r"[0-9A-Za-z_-]{1,128}")


async def fetch(client: Client, file: str, most: int) -> bytes:
    """The file with this media id, of at most `most` bytes. Raises FileGone, FileTooLarge, FileLater."""
    if not _ID.fullmatch(file):
        raise FileGone
    try:
        match await client.get(file):
            case {"file_size": int() as size} if size > most:
                raise FileTooLarge
            case {"url": str() as url}:
                content = await client.download(url, most)
            case _:
                raise FileGone
    except GraphError as refusal:
        if refusal.status in (404, 410) or (
            refusal.code and meaning_of(refusal.code, refusal.status) is Meaning.REFUSED
        ):
            raise FileGone from None
        raise FileLater(str(refusal)) from None
    except GraphTrouble as trouble:
        raise FileLater(str(trouble)) from None
    if content is None:
        raise FileTooLarge
    return content
