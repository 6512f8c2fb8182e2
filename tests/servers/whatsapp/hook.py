"""Delivers webhooks as Meta does: signed over the escaped bytes, one after the other, again until there is a 200."""

import asyncio
import hashlib
import hmac
import json
from collections import deque
from typing import Any

import aiohttp

PATIENCE = 20.0
"""Seconds that a delivery may take."""

AGAIN = 0.05
"""Seconds until a delivery that was not acknowledged comes again."""


def encoded(payload: object) -> bytes:
    r"""As Meta writes JSON: everything but ASCII as \uXXXX, and / as \/."""
    return json.dumps(payload, ensure_ascii=True).replace("/", "\\/").encode()


def signature(secret: str, body: bytes) -> str:
    """The value of X-Hub-Signature-256."""
    return "sha256=" + hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()


class Hook:
    """`url` empty: nothing is delivered, everything waits."""

    def __init__(self, secret: str) -> None:
        self.secret = secret
        self.url = ""
        self.statuses: list[int] = []
        """What each delivery was answered with; 0: nobody was there."""
        self.delivered: deque[bytes] = deque(maxlen=500)
        """The newest bodies that were acknowledged."""
        self.waiting = 0
        """How many are not acknowledged yet."""
        self._queue: asyncio.Queue[tuple[bytes, int, asyncio.Event]] = asyncio.Queue()
        self._under_way = asyncio.Lock()
        self._news = asyncio.Condition()
        self._session: aiohttp.ClientSession | None = None
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Begin to deliver."""
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=PATIENCE))
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """What was not delivered is lost."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    async def pause(self) -> None:
        """What is being delivered ends; nothing more is until there is a `url` again."""
        async with self._under_way:
            self.url = ""

    async def deliver(self, payload: Any, *, copies: int = 1) -> asyncio.Event:
        """Put a webhook into the queue; set once it was answered, whatever the answer."""
        self.waiting += 1
        tried = asyncio.Event()
        await self._queue.put((encoded(payload), copies, tried))
        return tried

    async def deliver_again(self, body: bytes) -> None:
        """Put one that was acknowledged into the queue once more."""
        self.waiting += 1
        await self._queue.put((body, 1, asyncio.Event()))

    async def answered(self, status: int, within: float) -> bool:
        """Whether a delivery is answered so within that many seconds."""
        try:
            async with asyncio.timeout(within), self._news:
                await self._news.wait_for(lambda: status in self.statuses)
        except TimeoutError:
            return False
        return True

    async def settled(self) -> None:
        """Wait until everything in the queue was acknowledged."""
        await self._queue.join()

    async def post(self, body: bytes, headers: dict[str, str] | None = None) -> int:
        """One delivery, with the right signature unless others are given; the status, 0 where nobody is there."""
        assert self._session is not None
        shown = {"X-Hub-Signature-256": signature(self.secret, body)} if headers is None else headers
        content = {"Content-Type": "application/json", **shown}
        try:
            async with self._session.post(self.url, data=body, headers=content) as answer:
                return answer.status
        except (aiohttp.ClientError, TimeoutError):
            return 0

    async def _run(self) -> None:
        while True:
            body, copies, tried = await self._queue.get()
            status = 0
            while status != 200:
                async with self._under_way:
                    statuses = await asyncio.gather(*(self.post(body) for _ in range(copies))) if self.url else [0]
                self.statuses += statuses
                tried.set()
                async with self._news:
                    self._news.notify_all()
                status = max(statuses, key=lambda one: one == 200)
                if status != 200:
                    await asyncio.sleep(AGAIN)
            self.delivered.append(body)
            self.waiting -= 1
            self._queue.task_done()
