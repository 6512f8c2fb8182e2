"""A chat as a person has it, on either platform: what they can do there, and what they are called in the history."""

from datetime import datetime
from typing import Any, Protocol

from tests.servers.telegram import User
from tests.servers.telegram.updates import UpdateQueue
from tests.servers.whatsapp import Message, Person
from tests.soak.history import Saw


class Chat(Protocol):
    """What a person does returns at once; what comes of it is seen later."""

    name: str
    """`channel:address`."""

    async def say(self, text: str) -> str:
        """Types a text; what the platform calls the message."""
        ...

    async def forward(self, text: str, said_at: datetime) -> None:
        """Passes a text on."""
        ...

    async def press(self, saw: Saw, data: str) -> None:
        """Presses a button of a bubble, which may be gone by now."""
        ...

    async def sticker(self) -> None:
        """Sends something that is no text."""
        ...


class TelegramChat:
    """Somebody on Telegram, who can also change a message and block the bot."""

    def __init__(self, user: User) -> None:
        self.name = f"telegram:{user.id}"
        self._user = user

    async def say(self, text: str) -> str:
        return str((await self._user.say(text)).message_id)

    async def forward(self, text: str, said_at: datetime) -> None:
        await self._user.forward(text, date=said_at)

    async def press(self, saw: Saw, data: str) -> None:
        self._user.press_data(int(saw.ref), data)

    async def sticker(self) -> None:
        await self._user.sticker()

    async def edit(self, message: str, text: str) -> None:
        """Changes an own message."""
        await self._user.edit(int(message), text)

    async def block(self) -> None:
        """Stops the bot."""
        await self._user.block()

    async def unblock(self) -> None:
        """Lets it write again."""
        await self._user.unblock()


class WhatsAppChat:
    """Somebody on WhatsApp. `messages`: what came, by its id. `queue`: Telegram's, whose disorder holds for
    webhooks as well: each comes again as often as its updates do."""

    def __init__(self, person: Person, messages: dict[str, Message], queue: UpdateQueue) -> None:
        self.name = f"whatsapp:{person.phone}"
        self._person = person
        self._messages = messages
        self._queue = queue

    async def say(self, text: str) -> str:
        return await self._does({"type": "text", "text": {"body": text}})

    async def forward(self, text: str, said_at: datetime) -> None:
        await self._does({"type": "text", "text": {"body": text}, "context": {"forwarded": True}})

    async def press(self, saw: Saw, data: str) -> None:
        await self._person.tap(self._messages[saw.ref], data)

    async def sticker(self) -> None:
        await self._does({"type": "sticker", "sticker": {"id": "1", "mime_type": "image/webp"}})

    async def _does(self, content: dict[str, Any]) -> str:
        return await self._person.does(content, copies=1 + self._queue.disorder.repeat)
