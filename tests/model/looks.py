"""How the channels look in the model tests, and what each would refuse."""

from typing import Final

from bot.channels.base import read_payload
from bot.channels.local_terminal import LocalTerminal
from bot.channels.local_web.server import LocalWeb
from bot.channels.local_web.strict import refusal
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.layout import ROWS
from bot.channels.whatsapp.render import render
from bot.wording.bubbles import Bubble, Capabilities
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from conversations.book import Book
from conversations.effects import Effect, Say
from conversations.labels import NUMBERLESS
from tests.servers.whatsapp import limits

CHANNELS: Final[dict[str, Capabilities]] = {
    "telegram": TelegramChannel.capabilities,
    "local_web": LocalWeb.capabilities,
    "terminal": LocalTerminal.capabilities,
    "whatsapp": WhatsAppChannel.capabilities,
}
LANGUAGES: Final = ("id", "en")

CATALOG: Final = Catalog(operator="Komunitas Sopan", contact="halo@sopan.example")
COMPOSER: Final = Composer(CATALOG, Messages())
BOOK: Final = Book(labels={language: CATALOG.labels(language) for language in LANGUAGES})


def refused(channel: str, effect: Effect, bubble: Bubble) -> str | None:
    """Why this bubble could not be delivered there, or would not be understood; None where all is well."""
    if channel != "whatsapp":
        return refusal(bubble)
    body = render(bubble)
    if body is None:
        return "too long"
    pressed = [button.press for row in bubble.buttons for button in row if button.press]
    if len(pressed) > ROWS and isinstance(effect, Say):
        choices = tuple(parts[3] for press in pressed if (parts := read_payload(press)))
        if choices != effect.choices or effect.prompt in NUMBERLESS:
            return f"a typed number would not mean the {effect.prompt} it is shown beside"
    wrong = limits.refusal({"messaging_product": "whatsapp", "to": "6281200001111", **body})
    return None if wrong is None else f"{wrong[0]}: {wrong[1]}"
