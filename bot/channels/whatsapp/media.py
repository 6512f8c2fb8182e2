"""Fetching what people send: an id names an address that is good for five minutes, and it is fetched at once."""

import re
from typing import Final
from urllib.parse import urlsplit

from bot.channels.base import FileGone, FileLater, FileTooLarge
from bot.channels.whatsapp.client import Client, GraphError, GraphTrouble
from bot.channels.whatsapp.codes import Meaning, meaning_of

_ID: Final = re.compile(r"[0-9A-Za-z_-]{1,128}")

HOSTS: Final = ("fbsbx.com", "facebook.com", "fbcdn.net", "whatsapp.net")
"""Where Meta keeps files, with all below them. The token goes along with the request, so that it goes nowhere else."""


async def fetch(client: Client, file: str, most: int) -> bytes:
    """The file with this media id, of at most `most` bytes. Raises FileGone, FileTooLarge, FileLater."""
    if not _ID.fullmatch(file):
        raise FileGone
    try:
        match await client.get(file):
            case {"file_size": int() as size} if size > most:
                raise FileTooLarge
            case {"url": str() as url} if is_metas(url, client.root):
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


def is_metas(url: str, api: str) -> bool:
    """Whether an address is one of Meta's, over https, or lies where the API itself is: at its host, by its scheme."""
    try:
        parts, root = urlsplit(url), urlsplit(api)
        host = parts.hostname or ""
    except ValueError:
        return False
    there = (parts.scheme, host) == (root.scheme, root.hostname)
    known = parts.scheme == "https" and host.endswith(tuple(f".{name}" for name in HOSTS))
    return (there or known) and parts.username is None
