"""What Telegram shows of the bot before anybody writes: commands, menu button, descriptions, in every language.

A refusal here is one log line: the bot works without it, and the next start tries again. An outage is waited out.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from telegram import BotCommandScopeAllPrivateChats, MenuButtonCommands
from telegram.error import TelegramError

from bot.channels.backoff import Outage
from bot.channels.telegram.client import Client
from bot.channels.telegram.http import NotSentError, UnansweredError

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Profile:
    """Texts by language code. `default` names the language that everybody else is shown."""

    default: str
    commands: Mapping[str, Sequence[tuple[str, str]]]
    """(command without slash, at most 32 characters; description, at most 256), in the order of the menu."""
    short_description: Mapping[str, str] = field(default_factory=dict)
    """On the profile and in shared links, at most 120 characters."""
    description: Mapping[str, str] = field(default_factory=dict)
    """In the empty chat, above the start button, at most 512 characters."""


async def publish(client: Client, profile: Profile, outage: Outage | None = None) -> bool:
    """Set everything, from the start again while Telegram is out of reach. False as soon as something is not taken; the
    rest is left."""
    outage = outage or Outage()
    told = None
    while True:
        try:
            await _set(client, profile)
        except (NotSentError, UnansweredError) as error:
            if error.message != told:
                told = error.message
                log.warning("The bot's profile on Telegram is not set yet: %s", told)
            await asyncio.sleep(outage.wait())
        except TelegramError as error:
            log.warning("The bot's profile on Telegram is not up to date: %s", error.message)
            return False
        else:
            return True


async def _set(client: Client, profile: Profile) -> None:
    """Everything once, commands for private chats only. Raises TelegramError."""
    bot = client.bot
    private = BotCommandScopeAllPrivateChats()
    for code, commands in _told(profile.commands, profile.default):
        await bot.set_my_commands(commands, scope=private, language_code=code)
    for code, text in _told(profile.short_description, profile.default):
        await bot.set_my_short_description(text, language_code=code)
    for code, text in _told(profile.description, profile.default):
        await bot.set_my_description(text, language_code=code)
    await bot.set_chat_menu_button(menu_button=MenuButtonCommands())


def _told(by_language: Mapping[str, T], default: str) -> list[tuple[str | None, T]]:
    """What to set: for everybody the default language, then each language for those whose app speaks it."""
    everybody: list[tuple[str | None, T]] = [(None, by_language[default])] if default in by_language else []
    return everybody + list(by_language.items())
