"""Updates by webhook: posted with the secret, in order within a chat, tried again with growing delay."""

import asyncio
import contextlib
import math
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from tests.servers.telegram.journal import Journal
from tests.servers.telegram.params import Params
from tests.servers.telegram.refusals import Json, Refusal, bad_request, too_many
from tests.servers.telegram.updates import Update, UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONGEST_DELAY = 64.0
_SECRET = re.compile(r"[A-Za-z0-9_-]*")
_LOOPBACK = ("127.0.0.1", "localhost", "::1")

Execute = Callable[[str, Params], Awaitable[Json]]


@dataclass(slots=True)
class Settings:
    """What setWebhook has set."""

    url: str
    secret: str
    connections: int
    target: str


@dataclass(slots=True)
class _Attempts:
    failures: int = 0
    delay: float = 1.0
    due: float = 0.0
    posted_again: int = 0


@dataclass(slots=True)
class Webhook:
    """Settings and delivery. `scale` shortens the waits between tries; `public` maps public roots to local ones."""

    queue: UpdateQueue
    journal: Journal
    execute: Execute
    scale: float = 0.05
    seconds: float = 60.0
    public: dict[str, str] = field(default_factory=dict)
    settings: Settings | None = None
    online: bool = True
    last_error: tuple[int, str] | None = None
    _attempts: dict[int, _Attempts] = field(default_factory=dict)
    _busy: dict[int, int] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _allowed_at: float = -math.inf

    def set(self, params: Params) -> str:
        """setWebhook; the description of the answer. Raises Refusal, among them 429 twice within a second."""
        url = params.text("url")
        if not url:
            return self.delete(params)
        secret = params.text("secret_token")
        if len(secret) > 256:
            raise bad_request("secret token is too long")
        if _SECRET.fullmatch(secret) is None:
            raise bad_request("secret token contains unallowed characters")
        allowed = params.names("allowed_updates")
        settings = Settings(url, secret, min(max(params.integer("max_connections", 40), 1), 100), self._target(url))
        now = asyncio.get_running_loop().time()
        if now < self._allowed_at:
            raise too_many(1)
        self._allowed_at = now + 1
        if params.flag("drop_pending_updates"):
            self.queue.forget()
        if allowed is not None:
            self.queue.allowed = allowed
        same = settings == self.settings
        if not same:
            self.settings, self.last_error = settings, None
            self._attempts.clear()
        self.queue.webhook_is_set = True
        self.queue.terminate("terminated by setWebhook request")
        return "Webhook is already set" if same else "Webhook was set"

    def delete(self, params: Params) -> str:
        """deleteWebhook; the description of the answer."""
        if params.flag("drop_pending_updates"):
            self.queue.forget()
        was, self.settings, self.last_error = self.settings, None, None
        self.queue.webhook_is_set = False
        self.journal.wake()
        return "Webhook is already deleted" if was is None else "Webhook was deleted"

    def info(self) -> Json:
        """getWebhookInfo."""
        self.queue.expire()
        info: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": len(self.queue.pending)}
        if self.settings is not None:
            info |= {"url": self.settings.url, "max_connections": self.settings.connections}
        if self.last_error is not None:
            info["last_error_date"], info["last_error_message"] = self.last_error
        if self.queue.allowed:
            info["allowed_updates"] = sorted(self.queue.allowed)
        return info

    def _target(self, url: str) -> str:
        """Where the posts really go: loopback, or the local root of a known public one."""
        for root, local in self.public.items():
            if url.startswith(root):
                return local + url.removeprefix(root)
        parts = urlsplit(url if "://" in url else f"http://{url}")
        if parts.hostname in _LOOPBACK:
            return url
        if parts.scheme != "https":
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if (parts.port or 443) not in (443, 88, 80, 8443):
            raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
        raise bad_request("bad webhook: Failed to resolve host: Name or service not known")

    async def run(self) -> None:
        """Delivers until cancelled."""
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=self.seconds)) as session:
            try:
                while True:
                    chosen = await self.journal.until(self._next, 60)
                    if chosen is not None and self.settings is not None:
                        self._busy[chosen.order] = self._busy.get(chosen.order, 0) + 1
                        task = asyncio.create_task(self._deliver(session, self.settings, chosen))
                        self._tasks.add(task)
                        task.add_done_callback(self._finished)
            finally:
                for task in self._tasks:
                    task.cancel()
                await asyncio.gather(*self._tasks, return_exceptions=True)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self.journal.wake()

    def _next(self) -> Update | None:
        if self.settings is None or not self.online or len(self._tasks) >= self.settings.connections:
            return None
        self.queue.expire()
        # A timer may fire a clock tick early.
        now = asyncio.get_running_loop().time() + 0.001
        waiting = self.queue.pending
        if (dice := self.queue.disorder.shuffle) is not None:
            waiting = dice.sample(waiting, len(waiting))
        blocked = {order for order, count in self._busy.items() if count}
        for update in waiting:
            if update.order not in blocked and self._attempt(update).due <= now:
                return update
            blocked.add(update.order)
        return None

    def _attempt(self, update: Update) -> _Attempts:
        return self._attempts.setdefault(update.update_id, _Attempts())

    async def _deliver(self, session: aiohttp.ClientSession, settings: Settings, update: Update) -> None:
        update.delivered += 1
        self.journal.add("delivered", update.order, update_id=update.update_id, time=update.delivered)
        error, wait = await self._post(session, settings, update)
        self._busy[update.order] -= 1
        attempt = self._attempt(update)
        if error is None:
            if attempt.posted_again < self.queue.disorder.repeat:
                attempt.posted_again += 1
            elif update in self.queue.pending:
                # The queue's own repeats are for polling only; here they have been posted already.
                self.queue.pending.remove(update)
                self._attempts.pop(update.update_id, None)
                self.journal.add("confirmed", update.order, update_id=update.update_id)
        else:
            if wait == 0 and attempt.failures > 0:
                attempt.delay = min(attempt.delay * 2, LONGEST_DELAY)
                wait = attempt.delay
            attempt.failures += 1
            loop = asyncio.get_running_loop()
            attempt.due = loop.time() + wait * self.scale
            loop.call_at(attempt.due, self.journal.wake)
            self.last_error = int(self.queue.clock.now()), error
            self.journal.add("webhook", update.order, update_id=update.update_id, error=error)

    async def _post(
        self, session: aiohttp.ClientSession, settings: Settings, update: Update
    ) -> tuple[str | None, float]:
        """What went wrong, if anything, and the seconds the bot asked to wait."""
        headers = {SECRET_HEADER: settings.secret} if settings.secret else {}
        try:
            async with session.post(settings.target, json=update.json(), headers=headers, ssl=False) as response:
                body = await response.read()
                if 200 <= response.status <= 299:
                    await self._answer_in_reply(response.content_type, body)
                    return None, 0.0
                wait = response.headers.get("Retry-After", "0")
                reason = f"Wrong response from the webhook: {response.status} {response.reason}"
                return reason, float(wait) if wait.isdigit() else 0.0
        except aiohttp.ClientConnectorError:
            return "Connection refused", 0.0
        except TimeoutError:
            return "Read timeout expired", 0.0
        except aiohttp.ClientError:
            return "Webhook connection closed", 0.0

    async def _answer_in_reply(self, content_type: str, body: bytes) -> None:
        """A method call in the body of the 200 is carried out, its result known to nobody."""
        if content_type != "application/json" or not body:
            return
        with contextlib.suppress(Refusal):
            call: Any = Params.from_json(body)
            method = call.text("method").lower()
            if method and not method.startswith(("get", "setwebhook", "deletewebhook")):
                await self.execute(method, call)
