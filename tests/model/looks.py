"""How the channels look in the model tests."""

from typing import Final

from bot.channels.local_terminal import LocalTerminal
from bot.channels.local_web.server import LocalWeb
from bot.channels.telegram.channel import TelegramChannel
from bot.wording.bubbles import Capabilities
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from conversations.book import Book

CHANNELS: Final[dict[str, Capabilities]] = {
    "telegram": TelegramChannel.capabilities,
    "local_web": LocalWeb.capabilities,
    "terminal": LocalTerminal.capabilities,
}
LANGUAGES: Final = ("id", "en")

CATALOG: Final = Catalog(operator="Komunitas Sopan", contact="halo@sopan.example")
COMPOSER: Final = Composer(CATALOG, Messages())
BOOK: Final = Book(labels={language: CATALOG.labels(language) for language in LANGUAGES})
