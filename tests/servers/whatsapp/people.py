"""A person with the app: writes, forwards, taps, sends files; each becomes a webhook of the recorded shape."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.servers.whatsapp.world import Message

if TYPE_CHECKING:
    from tests.servers.whatsapp.server import WhatsAppServer

Json = dict[str, Any]


@dataclass(slots=True)
class Person:
    """`phone`, `user_id` and `username`: each is in the webhooks only where it is set."""

    server: "WhatsAppServer" = field(repr=False)
    number: int
    name: str
    phone: str | None
    user_id: str | None = None
    username: str | None = None
    heard_at: float | None = None
    """When this person last wrote, by the server's clock: their window."""
    mark: int = 0
    """Number of the last message that was there when they did something."""

    def is_at(self, to: str | None, recipient: str | None) -> bool:
        """Whether a message with this address is for them."""
        return to.lstrip("+") == self.phone if to is not None else recipient == self.user_id

    async def say(self, text: str) -> str:
        """Types a text; the id of the message."""
        return await self.does({"type": "text", "text": {"body": text}})

    async def forward(self, text: str) -> str:
        """Passes a text on."""
        return await self.does({"type": "text", "text": {"body": text}, "context": {"forwarded": True}})

    async def tap(self, message: Message, payload: str) -> str:
        """Taps what stands for this payload under a message."""
        label = next(label for label, data in message.taps if data == payload)
        context = {"context": {"from": self.server.phone, "id": message.id}}
        match message.form:
            case "template":
                chosen = {"type": "button", "button": {"payload": payload, "text": label}}
            case "list":
                reply = {"id": payload, "title": label}
                chosen = {"type": "interactive", "interactive": {"type": "list_reply", "list_reply": reply}}
            case _:
                reply = {"id": payload, "title": label}
                chosen = {"type": "interactive", "interactive": {"type": "button_reply", "button_reply": reply}}
        return await self.does({**chosen, **context})

    async def file(self, kind: str, content: bytes, mime: str, name: str = "", *, forwarded: bool = False) -> str:
        """Sends a document or photo."""
        media = self.server.keep(content, mime)
        file = {"id": media, "mime_type": mime, "sha256": "0"} | ({"filename": name} if name else {})
        return await self.does({"type": kind, kind: file} | ({"context": {"forwarded": True}} if forwarded else {}))

    async def does(self, content: Json, *, copies: int = 1) -> str:
        """Anything else, as its own object of a message; `copies`: how often the webhook is delivered."""
        message = self.message(content)
        await self.server.hook.deliver(self.server.envelope([message], [self]), copies=copies)
        return str(message["id"])

    def message(self, content: Json) -> Json:
        """The message object of a webhook; from now on their window is open."""
        self.mark = self.server.journal.seq
        self.heard_at = self.server.clock.now()
        identity = {name: value for name, value in (("from", self.phone), ("from_user_id", self.user_id)) if value}
        return {
            **identity,
            "id": self.server.new_id(),
            "timestamp": str(int(self.server.clock.now())),
            **content,
        }

    def contact(self) -> Json:
        """The contact object of a webhook."""
        profile = {"name": self.name} | ({"username": self.username} if self.username else {})
        known = {name: value for name, value in (("wa_id", self.phone), ("user_id", self.user_id)) if value}
        return {"profile": profile, **known}

    @property
    def messages(self) -> list[Message]:
        """All that arrived, oldest first."""
        return [message for message in self.server.messages if message.person == self.number]

    async def waits_for(self, wanted: str | Callable[[Message], bool], within: float = 20.0) -> Message:
        """The first message with this text (or fitting) since they did something. Raises AssertionError."""

        def fits(message: Message) -> bool:
            return wanted in message.text if isinstance(wanted, str) else wanted(message)

        def probe() -> Message | None:
            return next((one for one in self.messages if one.seq > self.mark and fits(one)), None)

        found = await self.server.journal.until(probe, within)
        shown = "\n".join(f"  {'*' if one.seq > self.mark else ' '} {one.text!r} {one.taps}" for one in self.messages)
        assert found is not None, f"{wanted!r} did not come within {within} s; the chat (* new):\n{shown or '  empty'}"
        return found
