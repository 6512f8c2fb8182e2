"""What the server knows: the bot, the people and chats, every message as it stands now, pressed buttons, files."""

from dataclasses import dataclass, field
from itertools import count
from typing import Literal

from tests.servers.telegram.flood import Flood
from tests.servers.telegram.journal import Clock, Journal
from tests.servers.telegram.params import Upload
from tests.servers.telegram.refusals import Json, bad_request, forbidden
from tests.servers.telegram.updates import UpdateQueue

Standing = Literal["unknown", "open", "blocked", "deactivated", "kicked", "left"]
EDITABLE_SECONDS = 48 * 3600
FILE_BYTES = 20 * 1024 * 1024
"""Largest file that getFile hands out to a bot."""
PATH_SECONDS = 3600.0
QUERY_SECONDS = 60.0
"""How long a pressed button waits for its answer; the real figure is not published (tens of seconds)."""


@dataclass(slots=True)
class Stored:
    """A message as it stands, and how it came to be so."""

    message: Json
    by_bot: bool
    at: float
    touched: int = 0
    """Journal number of the latest change."""
    earlier: list[Json] = field(default_factory=list)
    deleted: bool = False


@dataclass(slots=True)
class Chat:
    """A chat and where the bot stands in it."""

    shape: Json
    standing: Standing = "unknown"
    messages: dict[int, Stored] = field(default_factory=dict)
    reply_keyboard: Json | None = None

    @property
    def id(self) -> int:
        """The chat's number; for a private chat that of the person."""
        return int(self.shape["id"])

    @property
    def kind(self) -> str:
        """private, group, supergroup or channel."""
        return str(self.shape["type"])


@dataclass(slots=True)
class Query:
    """A pressed button."""

    chat: int
    at: float
    answer: Json | None = None


@dataclass(slots=True)
class World:
    """Everything but HTTP."""

    clock: Clock
    journal: Journal
    queue: UpdateQueue
    bot: Json
    flood: Flood
    users: dict[int, Json] = field(default_factory=dict)
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    files: dict[str, tuple[str, bytes]] = field(default_factory=dict)
    """By file_id: the folder of its kind, and what is in it."""
    paths: dict[str, tuple[str, float]] = field(default_factory=dict)
    """What getFile has handed out: path to file_id, and until when it is good."""
    profile: dict[tuple[str, ...], Json] = field(default_factory=dict)
    query_seconds: float = QUERY_SECONDS
    _message_ids: "count[int]" = field(default_factory=lambda: count(1))
    _query_ids: "count[int]" = field(default_factory=lambda: count(4_382_004_118_272_001))

    def path_of(self, file_id: str) -> str:
        """getFile: a path that is good for an hour; raises what the server says of unknown and large files."""
        if not file_id:
            raise bad_request("file_id not specified")
        if file_id not in self.files:
            raise bad_request("invalid file_id")
        folder, content = self.files[file_id]
        if len(content) > FILE_BYTES:
            raise bad_request("file is too big")
        path = f"{folder}/file_{len(self.paths)}"
        self.paths[path] = (file_id, self.clock.now() + PATH_SECONDS)
        return path

    def uploaded(self, file: Upload) -> Json:
        """A document that the bot sends, as its message carries it."""
        file_id = f"file{len(self.files) + 1}"
        self.files[file_id] = ("documents", file.content)
        return {"file_name": file.name, "mime_type": file.kind, "file_id": file_id, "file_unique_id": f"u{file_id}",
                "file_size": len(file.content)}  # fmt: skip

    def file_at(self, path: str) -> bytes | None:
        """What lies at a path; nothing once it has expired."""
        file_id, until = self.paths.get(path, ("", 0.0))
        return self.files[file_id][1] if self.clock.now() < until else None

    def date(self) -> int:
        """Now, as messages carry it."""
        return int(self.clock.now())

    def chat_named(self, given: str) -> Chat:
        """The chat of a chat_id or @name; raises what the real server says of unknown ones."""
        if not given:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(int(given)) if given.lstrip("-").isdecimal() else None
        if given.startswith("@"):
            public = (one for one in self.chats.values() if one.kind != "private")
            chat = next((one for one in public if one.shape.get("username") == given[1:]), None)
        if chat is None or chat.standing == "unknown":
            raise bad_request("chat not found")
        return chat

    def require_open(self, chat: Chat) -> None:
        """Raises the 403 of a chat the bot may not write to."""
        group = "channel" if chat.kind == "channel" else f"{chat.kind} chat"
        match chat.standing:
            case "blocked":
                raise forbidden("bot was blocked by the user")
            case "deactivated":
                raise forbidden("user is deactivated")
            case "kicked":
                raise forbidden(f"bot was kicked from the {group}")
            case "left":
                raise forbidden(f"bot is not a member of the {group}")

    def add(self, chat: Chat, content: Json, *, by: Json | None) -> Json:
        """Puts a message into a chat; `by` None is the bot itself."""
        message: Json = {"message_id": next(self._message_ids)}
        if chat.kind == "channel":
            message["sender_chat"] = chat.shape
        else:
            message["from"] = self.bot if by is None else by
        message |= {"chat": chat.shape, "date": self.date(), **content}
        stored = Stored(message, by is None, self.clock.now())
        chat.messages[message["message_id"]] = stored
        if by is None:
            stored.touched = self.journal.seq + 1
            self.journal.add("sent", chat.id, message=dict(message))
        return message

    def change(self, chat: Chat, message_id: int, content: Json) -> Json:
        """The bot edits its message: `content` replaces text, entities and keyboard; raises what the server refuses."""
        stored = self._editable(chat, message_id)
        content_fields = ("text", "entities", "reply_markup")
        kept = {name: value for name, value in stored.message.items() if name not in content_fields}
        changed = {**kept, **content, "edit_date": self.date()}
        same = all(stored.message.get(name) == changed.get(name) for name in content_fields)
        if same:
            raise bad_request(
                "message is not modified: specified new message content and reply markup are exactly the same "
                "as a current content and reply markup of the message"
            )
        stored.earlier.append(stored.message)
        stored.message = changed
        stored.touched = self.journal.seq + 1
        self.journal.add("edited", chat.id, message=dict(changed))
        return changed

    def remove(self, chat: Chat, message_id: int) -> None:
        """deleteMessage: in a private chat anybody's message, for 48 hours."""
        stored = chat.messages.get(message_id)
        if stored is None or stored.deleted:
            raise bad_request("message to delete not found")
        own = stored.by_bot or chat.kind == "private"
        if not own or self.clock.now() - stored.at > EDITABLE_SECONDS:
            raise bad_request("message can't be deleted for everyone" if own else "message can't be deleted")
        stored.deleted = True
        stored.touched = self.journal.seq + 1
        self.journal.add("deleted", chat.id, message_id=message_id)

    def press(self, chat: Chat, user: Json, message_id: int, data: str) -> str:
        """A person presses a button: the id of the query, now waiting for its answer."""
        query_id = str(next(self._query_ids))
        self.queries[query_id] = Query(chat.id, self.clock.now())
        stored = chat.messages[message_id]
        message = dict(stored.message)
        if stored.deleted:
            message = {"chat": chat.shape, "message_id": message_id, "date": 0}
        self.queue.put(
            "callback_query",
            {"id": query_id, "from": user, "message": message, "chat_instance": str(chat.id * 31 + 7), "data": data},
            chat.id,
        )
        return query_id

    def answer(self, query_id: str, answer: Json) -> None:
        """answerCallbackQuery; each query can be answered once and only while it is fresh."""
        query = self.queries.get(query_id)
        if query is None or query.answer is not None or self.clock.now() - query.at > self.query_seconds:
            raise bad_request("query is too old and response timeout expired or query ID is invalid")
        query.answer = answer
        self.journal.add("answered", query.chat, query_id=query_id, **answer)

    def member(self, chat: Chat, by: Json, old: str, new: str) -> int:
        """my_chat_member: the bot's own place in a chat has changed."""
        kicked = {"until_date": 0}
        return self.queue.put(
            "my_chat_member",
            {
                "chat": chat.shape,
                "from": by,
                "date": self.date(),
                "old_chat_member": {"user": self.bot, "status": old, **(kicked if old == "kicked" else {})},
                "new_chat_member": {"user": self.bot, "status": new, **(kicked if new == "kicked" else {})},
            },
            chat.id,
        )

    def _editable(self, chat: Chat, message_id: int) -> Stored:
        stored = chat.messages.get(message_id)
        if stored is None or stored.deleted:
            raise bad_request("message to edit not found")
        if not stored.by_bot or self.clock.now() - stored.at > EDITABLE_SECONDS:
            raise bad_request("message can't be edited")
        return stored
