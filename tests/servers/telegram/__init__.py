"""A Telegram Bot API server for tests, never kinder than the real one: a bot that pleases it is safe.

async with TelegramServer() as server:      # server.url is SOPAN_TELEGRAM_API_URL, server.token the token
    sari = server.user(42, "Sari", "id")
    await sari.say("/start")
    question = await sari.waits_for("?")
    pressed = await sari.press(question, "Mundur")
    await pressed.answer()
"""

from tests.servers.telegram.app import BOT, TOKEN, Call, TelegramServer
from tests.servers.telegram.faults import Cut, Delay, Fail, Garbage, Hang
from tests.servers.telegram.flood import Flood
from tests.servers.telegram.people import Channel, Did, Group, Pressed, User
from tests.servers.telegram.remote import RemoteTelegram
from tests.servers.telegram.seen import Seen, SeenButton

__all__ = [
    "BOT", "TOKEN", "Call", "Channel", "Cut", "Delay", "Did", "Fail", "Flood", "Garbage", "Group", "Hang",
    "Pressed", "RemoteTelegram", "Seen", "SeenButton", "TelegramServer", "User",
]  # fmt: skip
