"""Fetching what people send: getFile names a path that is good for an hour, and it is fetched at once.

Telegram hands out up to 20 MB to a bot; nothing larger than was asked for is taken into memory.
"""

from urllib.parse import quote

from telegram.error import BadRequest, TelegramError

from bot.channels.base import FileGone, FileLater, FileTooLarge
from bot.channels.telegram.client import Client


async def fetch(client: Client, file: str, most: int) -> bytes:
    """The file with this `file_id`, of at most `most` bytes. Raises FileGone, FileTooLarge, FileLater."""
    try:
        match await client.call("getFile", {"file_id": file}):
            case {"file_size": int() as size} if size > most:
                raise FileTooLarge
            case {"file_path": str() as path}:
                content = await client.download(quote(path), most)
            case _:
                raise FileGone
    except BadRequest as refusal:
        if "too big" in refusal.message:
            raise FileTooLarge from None
        if "temporarily unavailable" in refusal.message:  # said of a wrong name as well, and which it is, is not
            raise FileLater(refusal.message) from None
        raise FileGone from None
    except TelegramError as trouble:
        raise FileLater(str(trouble)) from None
    if content is None:
        raise FileTooLarge
    return content
