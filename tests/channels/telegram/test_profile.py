"""What Telegram shows of the bot, and that a failure there stops nothing."""

import pytest

from bot.channels.backoff import Outage
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.client import TokenRefusedError
from bot.channels.telegram.profile import Profile, publish
from tests.servers.telegram import Cut, Fail, TelegramServer

PROFILE = Profile(
    default="id",
    commands={"id": [("tolak", "Tolak undangan"), ("help", "Bantuan")], "en": [("decline", "Decline an invitation")]},
    short_description={"id": "Membantu menolak dengan sopan", "en": "Helps you decline politely"},
    description={"id": "Tulis apa saja untuk mulai.", "en": "Write anything to begin."},
)


async def test_everything_is_set_in_every_language(telegram: TelegramServer, channel: TelegramChannel) -> None:
    assert await channel.client.check() == "sopan_test_bot"
    assert await publish(channel.client, PROFILE)
    shown = telegram.world.profile
    indonesian = [{"command": "tolak", "description": "Tolak undangan"}, {"command": "help", "description": "Bantuan"}]
    assert shown["commands", "all_private_chats", ""] == {"commands": indonesian}
    assert shown["commands", "all_private_chats", "id"] == {"commands": indonesian}
    assert shown["commands", "all_private_chats", "en"]["commands"][0]["command"] == "decline"
    assert shown["short_description", "en"] == {"short_description": "Helps you decline politely"}
    assert shown["description", ""] == {"description": "Tulis apa saja untuk mulai."}
    assert shown["menu", ""] == {"type": "commands"}


async def test_a_failure_is_one_line(
    telegram: TelegramServer, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.faults.add("setMyCommands", Fail(429, retry_after=30))
    assert not await publish(channel.client, PROFILE)
    assert len(caplog.messages) == 1


async def test_a_wrong_token_is_found_out_and_an_outage_is_not_taken_for_one(
    telegram: TelegramServer, channel: TelegramChannel
) -> None:
    wrong = TelegramChannel("4839574812:wrong", telegram.url)
    await wrong.open()
    with pytest.raises(TokenRefusedError, match="SOPAN_TELEGRAM_TOKEN"):
        await wrong.client.check()
    await wrong.close()
    await telegram.vanish()
    assert await channel.client.check() is None


async def test_an_outage_is_waited_out(
    telegram: TelegramServer, channel: TelegramChannel, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.faults.add("setMyCommands", Fail(502), times=2)
    telegram.faults.add("setMyDescription", Cut())
    assert await publish(channel.client, PROFILE, Outage(shortest=0.01))
    assert telegram.world.profile["menu", ""] == {"type": "commands"}
    assert len(caplog.messages) == 2
