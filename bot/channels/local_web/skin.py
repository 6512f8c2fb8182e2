"""The page as WhatsApp would show it, at `/?skin=whatsapp`: the same browser, another chat, and WhatsApp's limits.

What a person sees there is what the channel would send: reply buttons, a list, numbers to type. What WhatsApp would
refuse is refused here too.
"""

from datetime import datetime
from typing import Any, Protocol

from bot.channels.base import ERRAND, Bubble, Capabilities, Errand, FileGone, Outcome, Refused
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.layout import Buttons, Link, Listed, laid_out
from bot.channels.whatsapp.render import render

MARK = "whatsapp."
"""What the addresses of this skin begin with."""


class Page(Protocol):
    """The part of the page's channel that the skin needs."""

    def show(self, address: str, bubble: Bubble, shown: dict[str, Any], now: datetime) -> Outcome:
        """Put a bubble on the screen of `address`, as the page is told to draw it."""
        ...

    async def forget(self, address: str) -> None:
        """Clear that screen."""
        ...


class WhatsAppSkin:
    """The channel behind the skin."""

    name: str = "local_whatsapp"
    account: str = "local"
    capabilities: Capabilities = WhatsAppChannel.capabilities

    def __init__(self, page: Page) -> None:
        self._page = page

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: Errand = ERRAND) -> Outcome:
        """Show `bubble` as WhatsApp lays it out."""
        if render(bubble) is None:
            return Refused(f"{len(bubble.text)} characters of text do not fit")
        return self._page.show(address, bubble, drawn(bubble), now)

    async def fetch(self, file: str, most: int) -> bytes:
        """Nothing is left to fetch: a file is opened before it is accepted."""
        raise FileGone

    async def forget(self, address: str) -> None:
        """The person erased everything."""
        await self._page.forget(address)


def drawn(bubble: Bubble) -> dict[str, Any]:
    """Text, buttons and list as the page draws them."""
    layout = laid_out(bubble.text, bubble.buttons, bubble.opener)
    match layout:
        case Buttons(text=text, buttons=buttons):
            return {"text": text, "buttons": [[{"label": title, "press": press}] for press, title in buttons]}
        case Link(text=text, label=label, url=url):
            return {"text": text, "buttons": [[{"label": label, "url": url}]]}
        case Listed(text=text, opener=opener, rows=rows):
            listed = [{"label": row.title, "about": row.description, "press": row.id} for row in rows]
            return {"text": text, "buttons": [], "list": {"opener": opener, "rows": listed}}
    return {"text": layout.text, "buttons": []}
