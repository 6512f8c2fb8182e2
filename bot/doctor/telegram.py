"""Telegram: the token is known, and updates come the way the settings say; nothing is confirmed, set or taken away."""

import time
from collections.abc import Iterator
from typing import Any, Final

from telegram.error import InvalidToken, TelegramError

from bot.channels.telegram.client import Client
from bot.channels.telegram.webhook import PATH
from bot.config import Settings, Telegram
from bot.doctor.finding import Finding, Patient, broken, note, risk
from bot.logs import redacted

MANY: Final = 100
"""Updates that wait; more mean that nobody fetches them, or not fast enough."""

RECENT: Final = 3600
"""Seconds during which an error of Telegram's still counts."""


async def check(patient: Patient) -> list[Finding]:
    """getMe and getWebhookInfo."""
    telegram = patient.settings.telegram
    if telegram is None:
        return [note("it is not set up")]
    client = Client(telegram.token, telegram.api_url)
    await client.open()
    try:
        await client.call("getMe", {})
        info = await client.call("getWebhookInfo", {})
    except InvalidToken:
        return [broken("Telegram does not know the token", "take SOPAN_TELEGRAM_TOKEN anew from @BotFather")]
    except TelegramError as error:
        what = f"Telegram cannot be asked ({redacted(error.message)})"
        return [broken(what, f"see that this machine reaches {telegram.api_url}")]
    finally:
        await client.close()
    return [*_way(patient.settings, telegram, info), *_waiting(info)]


def _way(settings: Settings, telegram: Telegram, info: dict[str, Any]) -> Iterator[Finding]:
    there, wanted = info.get("url") or "", f"{settings.public_url}{PATH}"
    if telegram.mode == "polling":
        if there:
            yield broken(
                "a webhook is set, so that polling hears nothing",
                "restart `sopan run`, which removes it, and stop whoever set it; or set SOPAN_TELEGRAM_MODE=webhook",
            )
        return
    if there != wanted:
        what = f"the webhook is set to {there}" if there else "no webhook is set"
        yield broken(
            f"{what}, not to {wanted}",
            "a running `sopan run` sets it within ten minutes, a new one at once; stop whoever else uses this token",
        )
    since = time.time() - float(info.get("last_error_date") or 0)
    if since < RECENT:
        said = redacted(str(info.get("last_error_message") or "unknown"))
        remedy = f"see that {wanted} reaches this service from outside, over https"
        yield risk(f"Telegram could not deliver {since / 60:.0f} min ago ({said})", remedy)


def _waiting(info: dict[str, Any]) -> Iterator[Finding]:
    waiting = int(info.get("pending_update_count") or 0)
    if waiting >= MANY:
        yield risk(f"{waiting} updates wait at Telegram, which keeps them for a day", "see that `sopan run` is running")
    elif waiting:
        yield note(f"{waiting} updates wait at Telegram; a running Sopan fetches them at once")
