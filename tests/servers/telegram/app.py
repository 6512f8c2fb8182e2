"""The server itself: HTTP on loopback in front of the world, every call recorded, faults struck where planned."""

import asyncio
import json
import random
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from types import TracebackType
from typing import Any

from aiohttp import web

from tests.servers.telegram import api as _api  # noqa: F401 - fills the table of methods
from tests.servers.telegram import profile as _profile  # noqa: F401 - fills the table of methods
from tests.servers.telegram.faults import Cut, Delay, Fail, Fault, Faults, Garbage, Hang, describe
from tests.servers.telegram.flood import Flood
from tests.servers.telegram.journal import Clock, Entry, Journal
from tests.servers.telegram.params import Params
from tests.servers.telegram.people import Channel, Group, User
from tests.servers.telegram.refusals import Json, Refusal
from tests.servers.telegram.registry import method_named
from tests.servers.telegram.seen import Seen, seen
from tests.servers.telegram.updates import Disorder, UpdateQueue
from tests.servers.telegram.webhook import Webhook
from tests.servers.telegram.world import Chat, World

BOT: Json = {"id": 4839574812, "is_bot": True, "first_name": "Sopan", "username": "sopan_test_bot"}
TOKEN = f"{BOT['id']}:AAFtest-token_of-a-server-on-loopback0"


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot and how it ended; `status` 0: no answer was given."""

    seq: int
    at: float
    method: str
    params: Json
    status: int
    description: str | None
    fault: Json | None


class TelegramServer:
    """The Bot API on a free loopback port, for `async with`; `url` is the root without /bot."""

    def __init__(
        self,
        *,
        port: int = 0,
        token: str = TOKEN,
        flood: Flood | None = None,
        control: bool = False,
        public: dict[str, str] | None = None,
    ) -> None:
        """`flood` None: Telegram's guide values; `public` maps public webhook roots to local ones."""
        self.token = token
        self.clock = Clock()
        self.journal = Journal(self.clock)
        self.updates = UpdateQueue(self.clock, self.journal)
        self.world = World(self.clock, self.journal, self.updates, dict(BOT), flood or Flood())
        self.faults = Faults()
        self.webhook = Webhook(self.updates, self.journal, self._execute, public=dict(public or {}))
        self.slow_by = timedelta(0)
        """By how much the clock that its answers are dated with is behind."""
        self._port = port
        self._control = control
        self._never = asyncio.Event()
        self._places: dict[int, User | Group | Channel] = {}
        self._runner: web.AppRunner | None = None
        self._delivery: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "TelegramServer":
        await self.listen()
        self._delivery = asyncio.create_task(self.webhook.run())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.updates.closed = True
        self.journal.wake()
        if self._delivery is not None:
            self._delivery.cancel()
            await asyncio.gather(self._delivery, return_exceptions=True)
        await self.vanish()

    @property
    def url(self) -> str:
        """The root of the API, without a slash at the end."""
        return f"http://127.0.0.1:{self._port}"

    async def listen(self) -> None:
        """Opens the port; after `vanish` the same one again."""
        app = web.Application(client_max_size=60 * 1024**2)
        app.on_response_prepare.append(self._dated)
        app.router.add_route("*", "/bot{token}/{method}", self._answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._file)
        if self._control:
            from tests.servers.telegram.control import add_control

            add_control(app, self)
        app.router.add_route("*", "/{rest:.*}", _nothing_here)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self._port, reuse_address=True)
        await site.start()
        self._port = self._runner.addresses[0][1]
        self.webhook.online = True
        self.journal.wake()

    async def _dated(self, request: web.Request, response: web.StreamResponse) -> None:
        response.headers["Date"] = format_datetime(datetime.now(UTC) - self.slow_by, usegmt=True)

    async def vanish(self) -> None:
        """The network is gone: connections are cut and refused until `listen`; nothing is forgotten."""
        self.webhook.online = False
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def user(self, number: int, name: str = "Sari", language_code: str | None = "id", **more: Any) -> User:
        """The person with this number, made at the first asking; `more` goes into the shape (last_name, username)."""
        found = self._places.get(number)
        if isinstance(found, User):
            return found
        shape: Json = {"id": number, "is_bot": False, "first_name": name, **more}
        if language_code is not None:
            shape["language_code"] = language_code
        self.world.users[number] = shape
        named = {field: shape[field] for field in shape if field in ("first_name", "last_name", "username")}
        user = User(self.world, self._chat({"id": number, "type": "private", **named}), shape=shape)
        self._places[number] = user
        return user

    def group(self, number: int, title: str = "Grup Alumni", kind: str = "supergroup", privacy: bool = True) -> Group:
        """A group the bot is not in yet; its number is negative."""
        group = Group(self.world, self._chat({"id": number, "type": kind, "title": title}), privacy=privacy)
        self._places[number] = group
        return group

    def channel(self, number: int, title: str = "Lowongan") -> Channel:
        """A channel with the bot in it; its number is negative."""
        channel = Channel(self.world, self._chat({"id": number, "type": "channel", "title": title}))
        channel.chat.standing = "open"
        self._places[number] = channel
        return channel

    def sent(self, chat: int) -> list[Seen]:
        """The bot's messages in a chat as they stand now, oldest first, without deleted ones."""
        stored = self.world.chats[chat].messages.values() if chat in self.world.chats else ()
        return [seen(chat, one) for one in stored if one.by_bot and not one.deleted]

    @property
    def calls(self) -> list[Call]:
        """Every call so far, in the order of their ends."""
        return [Call(one.seq, one.at, **one.detail) for one in self.journal.entries if one.kind == "call"]

    @property
    def log(self) -> list[Entry]:
        """Everything so far."""
        return self.journal.entries

    def disturb(self, *, repeat: int = 0, shuffle: int | None = None, drop: int = 0) -> None:
        """Faults of delivery: each update `repeat` times more, batches shuffled by a seed, the next `drop` lost."""
        dice = None if shuffle is None else random.Random(shuffle)
        self.updates.disorder = Disorder(repeat, dice, drop)

    def _chat(self, shape: Json) -> Chat:
        return self.world.chats.setdefault(shape["id"], Chat(shape))

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        token, method = request.match_info["token"], request.match_info["method"].lower()
        if token != self.token:
            wrong = Refusal(401, "Unauthorized") if ":" in token else Refusal(404, "Not Found")
            return self._refused(method, Params({}), wrong, None)
        if self.faults.before_reading(method):
            self._record(method, Params({}), 0, None, Cut())
            return _cut(request)
        params = Params({})
        try:
            params = await Params.of(request)
        except Refusal as refusal:
            return self._refused(method, params, refusal, None)
        chat_id = params.text("chat_id")
        fault = self.faults.take(method, int(chat_id) if chat_id.lstrip("-").isdigit() else None)
        after = getattr(fault, "after_effect", False)
        if fault is not None and not after:
            early = await self._strike(request, method, params, fault)
            if early is not None:
                return early
        try:
            body = await self._execute(method, params, request)
        except Refusal as refusal:
            return self._refused(method, params, refusal, fault)
        self._record(method, params, 0 if isinstance(fault, Cut | Hang) else 200, body.get("description"), fault)
        if fault is not None and after:
            late = await self._strike(request, method, params, fault, record=False)
            if late is not None:
                return late
        return web.json_response(body)

    async def _strike(
        self, request: web.Request, method: str, params: Params, fault: Fault, *, record: bool = True
    ) -> web.StreamResponse | None:
        """Lets the fault happen; None: the call goes on (a delay)."""
        match fault:
            case Delay(seconds):
                await asyncio.sleep(seconds)
                return None
            case Fail():
                return self._refused(method, params, fault.refusal(), fault)
            case Cut() | Hang():
                if record:
                    self._record(method, params, 0, None, fault)
                if isinstance(fault, Hang):
                    await self._never.wait()
                return _cut(request)
            case Garbage(body, status):
                if record:
                    self._record(method, params, status, None, fault)
                return web.Response(text=body, status=status, content_type="text/html")

    async def _execute(self, method: str, params: Params, request: web.Request | None = None) -> Json:
        """The body of a successful answer; raises Refusal."""
        result: Any = True
        match method:
            case "getupdates":
                allowed = params.names("allowed_updates")
                if allowed is not None:
                    self.updates.allowed = allowed
                limit = min(max(params.integer("limit", 100), 1), 100)
                gone = (lambda: request.transport is None) if request is not None else (lambda: False)
                result = await self.updates.poll(params.integer("offset"), limit, params.integer("timeout"), gone)
            case "setwebhook":
                return {"ok": True, "result": True, "description": self.webhook.set(params)}
            case "deletewebhook":
                return {"ok": True, "result": True, "description": self.webhook.delete(params)}
            case "getwebhookinfo":
                result = self.webhook.info()
            case _:
                result = method_named(method)(self.world, params)
        return {"ok": True, "result": result}

    def _refused(self, method: str, params: Params, refusal: Refusal, fault: Fault | None) -> web.Response:
        self._record(method, params, refusal.code, refusal.description, fault)
        waits = (refusal.parameters or {}).get("retry_after")
        headers = {} if waits is None else {"Retry-After": str(waits)}
        return web.json_response(refusal.body(), status=refusal.code, headers=headers)

    def _record(self, method: str, params: Params, status: int, description: str | None, fault: Fault | None) -> None:
        chat_id = params.text("chat_id")
        chat = int(chat_id) if chat_id.lstrip("-").isdigit() else None
        outcome = {"status": status, "description": description, "fault": describe(fault)}
        self.journal.add("call", chat, method=method, params=params.shown(), **outcome)

    async def _file(self, request: web.Request) -> web.StreamResponse:
        """A download; faults strike it under the name "download"."""
        params = Params({"path": request.match_info["path"]})
        fault = self.faults.take("download", None)
        match fault:
            case Hang():
                await self._never.wait()
            case Cut():
                self._record("download", params, 0, None, fault)
                return _cut(request)
            case Fail():
                return self._refused("download", params, fault.refusal(), fault)
        content = self.world.file_at(request.match_info["path"])
        if request.match_info["token"] != self.token or content is None:
            return self._refused("download", params, Refusal(404, "Not Found"), fault)
        self._record("download", params, 200, None, fault)
        return web.Response(body=content, content_type="application/octet-stream")


def _cut(request: web.Request) -> web.StreamResponse:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _nothing_here(request: web.Request) -> web.Response:
    return web.Response(text=json.dumps(Refusal(404, "Not Found").body()), status=404, content_type="application/json")
