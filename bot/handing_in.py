"""`sopan templates`: hands the texts for outside WhatsApp's 24 hours in for approval."""

from bot.channels.whatsapp.approval import hand_in
from bot.channels.whatsapp.client import GraphTrouble
from bot.channels.whatsapp.templates import Templates
from bot.check import client_of
from bot.config import ConfigError, Settings
from bot.errors import OperatorError
from bot.wording.catalog import Catalog


class NotHandedIn(OperatorError):
    """Meta cannot be asked."""


async def handed_in(settings: Settings) -> list[str]:
    """What came of each text that Meta did not know, a line each. Raises OperatorError."""
    whatsapp = settings.whatsapp
    if whatsapp is None or whatsapp.business_account_id is None:
        raise ConfigError("SOPAN_WHATSAPP_TOKEN and SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID are needed (docs/whatsapp.md).")
    client = client_of(whatsapp)
    await client.open()
    try:
        return await hand_in(client, whatsapp.business_account_id, Templates(), Catalog())
    except GraphTrouble as trouble:
        raise NotHandedIn(f"WhatsApp does not show its approved texts: {trouble}") from None
    finally:
        await client.close()
