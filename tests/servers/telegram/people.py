"""Simulated people: what they do becomes updates for the bot, and they wait for what they want to see."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from tests.servers.telegram.refusals import Json
from tests.servers.telegram.seen import Seen, seen
from tests.servers.telegram.text import TEXT_LIMIT, units
from tests.servers.telegram.world import Chat, World

Wanted = str | Callable[[Seen], bool]


@dataclass(frozen=True, slots=True)
class Did:
    """A message a person has written; `update_id` is 0 where the bot gets no update of it."""

    message_id: int
    update_id: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """A pressed button."""

    world: World
    query_id: str

    async def answer(self, within: float = 5.0) -> Json:
        """The bot's answer {"text", "show_alert"}; fails when none comes (the button would go on spinning)."""
        query = self.world.queries[self.query_id]
        found = await self.world.journal.until(lambda: query.answer, within, chat=query.chat)
        if found is None:
            raise AssertionError(f"the pressed button was not answered within {within} s")
        return found


@dataclass(slots=True)
class Place:
    """A chat seen from outside: what the bot has written there, and waiting for it."""

    world: World
    chat: Chat
    mark: int = 0
    """Journal number of the latest thing done here; waits look only at what came after."""

    def sent(self) -> list[Seen]:
        """The bot's messages as they stand now, oldest first, without deleted ones."""
        return [seen(self.chat.id, one) for one in self.chat.messages.values() if one.by_bot and not one.deleted]

    @property
    def latest(self) -> Seen:
        """The bot's newest message."""
        return self.sent()[-1]

    async def waits_for(self, wanted: Wanted, within: float = 5.0, *, since: int | None = None) -> Seen:
        """The first message containing the text (or fitting the predicate) sent or edited since the latest action.

        `since` is another journal number to start from. Raises AssertionError with what stands in the chat.
        """
        after = self.mark if since is None else since

        def fits(one: Seen) -> bool:
            return wanted in one.text if isinstance(wanted, str) else wanted(one)

        def probe() -> Seen | None:
            return next((one for one in self.sent() if one.seq > after and fits(one)), None)

        found = await self.world.journal.until(probe, within, chat=self.chat.id)
        if found is None:
            shown = "\n".join(f"  {'*' if one.seq > after else ' '} {one.text!r} {one.labels}" for one in self.sent())
            raise AssertionError(f"{wanted!r} did not come within {within} s; the chat (* new):\n{shown or '  empty'}")
        return found

    def _write(self, by: Json | None, content: Json, kind: str = "message") -> Did:
        self.mark = self.world.journal.seq
        message = self.world.add(self.chat, content, by=by if by is not None else {})
        return Did(message["message_id"], self.world.queue.put(kind, dict(message), self.chat.id))


@dataclass(slots=True)
class User(Place):
    """A person, in the private chat with the bot unless a group is given."""

    shape: Json = field(default_factory=dict)

    @property
    def id(self) -> int:
        """The person's number, also that of the private chat."""
        return int(self.shape["id"])

    async def start(self, payload: str = "") -> Did:
        """Opens the chat by the Start button, perhaps of a link with a payload."""
        return await self.say(f"/start {payload}".rstrip())

    async def say(self, text: str, group: "Group | None" = None, *, reply_to: int | None = None) -> Did:
        """Writes a text; in a group the bot sees only commands, mentions and replies to it."""
        if not text or units(text) > TEXT_LIMIT:
            raise AssertionError("no client sends an empty text or one over 4,096 characters")
        content = _worded(text)
        place: Place = self if group is None else group
        if reply_to is not None:
            content["reply_to_message"] = place.chat.messages[reply_to].message
        if group is not None and not group.visible(text, content):
            return Did(self.world.add(group.chat, content, by=self.shape)["message_id"], 0)
        return self.sends(content, group)

    def sends(self, content: Json, group: "Group | None" = None) -> Did:
        """Any message content in the shape of the Bot API, for example {"dice": {...}}."""
        if group is not None:
            return group._write(self.shape, content)
        if self.chat.standing == "unknown":
            self.chat.standing = "open"
        if self.chat.standing == "blocked":
            raise AssertionError("who has blocked the bot must unblock it before writing")
        return self._write(self.shape, content)

    async def forward(self, text: str, *, date: datetime, origin: "str | User | Json" = "HRD", **more: object) -> Did:
        """Forwards a text said at `date`; `origin` is a hidden person's name, a User, or a raw MessageOrigin."""
        said = int(date.timestamp())
        match origin:
            case str():
                shape: Json = {"type": "hidden_user", "date": said, "sender_user_name": origin}
            case User():
                shape = {"type": "user", "date": said, "sender_user": origin.shape}
            case _:
                shape = {"date": said, **origin}
        return self.sends({**_worded(text), "forward_origin": shape, **more})

    async def press(self, message: Seen | int | None, which: str | int) -> Pressed:
        """Presses an inline button by label or number; None: under the newest message that has buttons."""
        place: Place = self
        if message is None:
            message = next(one for one in reversed(self.sent()) if one.rows)
        if isinstance(message, Seen) and message.chat != self.chat.id:
            place = Place(self.world, self.world.chats[message.chat])
        number = message if isinstance(message, int) else message.message_id
        now = seen(place.chat.id, place.chat.messages[number])
        button = now.button(which)
        if button.press is None:
            raise AssertionError(f"the button {button.label!r} opens or copies something, it sends nothing")
        return self.press_data(now, button.press)

    def press_data(self, message: Seen | int, data: str) -> Pressed:
        """Presses a button that may be gone by now: the finger was faster than the edit."""
        number = message if isinstance(message, int) else message.message_id
        chat = self.chat if isinstance(message, int) else self.world.chats[message.chat]
        self.mark = self.world.journal.seq
        return Pressed(self.world, self.world.press(chat, self.shape, number, data))

    async def edit(self, message_id: int, text: str) -> Did:
        """Edits an own message."""
        self.mark = self.world.journal.seq
        stored = self.chat.messages[message_id]
        stored.message = {**stored.message, **_worded(text), "edit_date": self.world.date()}
        return Did(message_id, self.world.queue.put("edited_message", dict(stored.message), self.chat.id))

    async def sticker(self, emoji: str = "🙏") -> Did:
        """Sends a sticker."""
        more = {"width": 512, "height": 512, "is_animated": False, "is_video": False, "type": "regular", "emoji": emoji}
        return self.sends({"sticker": self._file("stickers", b"webp") | more})

    async def voice(self, seconds: int = 4, content: bytes = b"ogg") -> Did:
        """Sends a voice message."""
        return self.sends({"voice": self._file("voice", content) | {"duration": seconds, "mime_type": "audio/ogg"}})

    async def photo(self, caption: str = "", content: bytes = b"jpeg", **more: object) -> Did:
        """Sends a photo, in two sizes; `more` is put beside it (`forward_origin`)."""
        small = self._file("photos", b"thumbnail") | {"width": 41, "height": 90}
        large = self._file("photos", content) | {"width": 1080, "height": 1920}
        return self.sends({"photo": [small, large], **({"caption": caption} if caption else {}), **more})

    async def document(
        self, name: str, content: bytes, mime: str = "application/pdf", caption: str = "", **more: object
    ) -> Did:
        """Sends a file; `more` is put beside it (`forward_origin`)."""
        shape = self._file("documents", content) | {"file_name": name, "mime_type": mime}
        return self.sends({"document": shape, **({"caption": caption} if caption else {}), **more})

    async def location(self, latitude: float = -6.2, longitude: float = 106.8) -> Did:
        """Sends a place."""
        return self.sends({"location": {"latitude": latitude, "longitude": longitude}})

    async def contact(self, phone: str, name: str) -> Did:
        """Sends somebody's contact."""
        return self.sends({"contact": {"phone_number": phone, "first_name": name}})

    async def poll(self, question: str = "Jadi?", *options: str) -> Did:
        """Sends a poll."""
        choices = [{"text": one, "voter_count": 0, "persistent_id": one} for one in options or ("Ya", "Tidak")]
        return self.sends({"poll": {
            "id": "1", "question": question, "options": choices, "total_voter_count": 0, "is_closed": False,
            "is_anonymous": True, "type": "regular", "allows_multiple_answers": False, "allows_revoting": True,
            "members_only": False}})  # fmt: skip

    async def block(self) -> int:
        """Stops the bot."""
        self.chat.standing = "blocked"
        return self.world.member(self.chat, self.shape, "member", "kicked")

    async def unblock(self) -> int:
        """Lets the bot write again."""
        self.chat.standing = "open"
        return self.world.member(self.chat, self.shape, "kicked", "member")

    def deactivate(self) -> None:
        """The account is gone; no update tells of it."""
        self.chat.standing = "deactivated"

    def _file(self, folder: str, content: bytes) -> Json:
        number = len(self.world.files) + 1
        self.world.files[f"file{number}"] = (folder, content)
        return {"file_id": f"file{number}", "file_unique_id": f"ufile{number}", "file_size": len(content)}


@dataclass(slots=True)
class Group(Place):
    """A group or supergroup; `privacy` is the bot's setting, on by default with the real one."""

    privacy: bool = True

    async def add_bot(self, by: User) -> int:
        """Somebody adds the bot."""
        self.chat.standing = "open"
        number = self.world.member(self.chat, by.shape, "left", "member")
        self._write(by.shape, {"new_chat_members": [self.world.bot]})
        return number

    async def kick_bot(self, by: User) -> int:
        """Somebody throws the bot out."""
        self.chat.standing = "kicked"
        return self.world.member(self.chat, by.shape, "member", "kicked")

    def visible(self, text: str, content: Json) -> bool:
        """Whether the bot gets to see the message."""
        to_bot = content.get("reply_to_message", {}).get("from", {}).get("id") == self.world.bot["id"]
        mentioned = f"@{self.world.bot['username']}" in text
        return self.chat.standing == "open" and (not self.privacy or text.startswith("/") or mentioned or to_bot)


@dataclass(slots=True)
class Channel(Place):
    """A channel the bot has been added to."""

    async def post(self, text: str) -> Did:
        """A post; its author stays unnamed."""
        return self._write(None, _worded(text), "channel_post")


def _worded(text: str) -> Json:
    """Text and the commands a client marks in it."""
    commands = [
        {"type": "bot_command", "offset": units(text[: found.start(1)]), "length": len(found.group(1))}
        for found in re.finditer(r"(?:^|(?<=\s))(/[A-Za-z0-9_]{1,64}(?:@\w+)?)", text)
    ]
    return {"text": text, **({"entities": commands} if commands else {})}


def at(text: str) -> datetime:
    """An aware moment from ISO text; without a zone it is UTC."""
    moment = datetime.fromisoformat(text)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
