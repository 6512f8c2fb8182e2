"""What python-telegram-bot speaks through: JSON goes by our own wire, files by aiohttp; every failure says whether the
request can have reached its aim.

`NotSentError`: surely not carried out, so trying again cannot double anything. `UnansweredError`: it may have been.
An answer counts as Telegram's only when it is the Bot API's JSON: a page from a proxy in between never silences a chat.
No address is ever logged or put into an error, because the token stands in it.
"""

import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, Final

from aiohttp import (
    ClientConnectorError,
    ClientError,
    ClientHttpProxyError,
    ClientResponse,
    ClientSession,
    ClientTimeout,
    ConnectionTimeoutError,
    DummyCookieJar,
    FormData,
    InvalidURL,
    TCPConnector,
)
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)
from telegram.request import BaseRequest, RequestData

from bot.channels.base import Attachment
from bot.channels.wire import NoAnswer, NoConnection, Wire

_UNTOLD_PAUSE: Final = 5.0
"""Seconds to wait on a 429 that does not say how long."""


class NotSentError(NetworkError):
    """Surely not carried out: no connection, or Telegram itself said that it failed."""


class UnansweredError(TimedOut):
    """The request went out, and no answer of the Bot API itself came back: it may have been carried out."""


class ThrottledError(TelegramError):
    """429. `seconds`: how long to leave this chat (or method) alone."""

    def __init__(self, seconds: float) -> None:
        # Not python-telegram-bot's RetryAfter: that one warns of its own deprecation each time it is made.
        super().__init__(f"Too Many Requests: retry after {seconds:g}")
        self.seconds = seconds


class Http(BaseRequest):
    """The supported hook of python-telegram-bot, and `call`, the same without its objects.

    `connect`: seconds until a connection stands; `read`: seconds from then until the answer is complete.
    """

    __slots__ = ("_connect", "_connections", "_read", "_session", "_wire")

    def __init__(self, *, connect: float = 10.0, read: float = 20.0, connections: int = 256) -> None:
        self._connect = connect
        self._read = read
        self._connections = connections
        self._wire: Wire | None = None
        self._session: ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds; what python-telegram-bot asks for."""
        return self._read

    async def initialize(self) -> None:
        """Make ready; needs a running event loop, connects to nothing yet."""
        if self._wire is None:
            self._wire = Wire(connect=self._connect, read=self._read, connections=self._connections)

    async def shutdown(self) -> None:
        """Close every connection."""
        wire, self._wire = self._wire, None
        session, self._session = self._session, None
        if wire is not None:
            wire.close()
        if session is not None:
            await session.close()

    async def call(self, url: str, parameters: Mapping[str, object], *, read: float | None = None) -> Any:
        """Send `parameters` as JSON; the `result` of the answer. Raises `telegram.error` and the kinds above."""
        return _result(*await self._exchange(url, parameters, read))

    async def upload(self, url: str, parameters: Mapping[str, str], document: Attachment) -> Any:
        """Send `parameters` and a document as a form; as `call` otherwise."""
        form = FormData(parameters, default_to_multipart=True)
        content = document.content.encode("utf-8", "replace")
        form.add_field("document", content, filename=document.name, content_type=document.kind)
        async with self._exchanging("POST", url, form) as answer:
            return _result(answer.status, await answer.read())

    async def download(self, url: str, most: int) -> bytes | None:
        """What lies at `url`; None where it is longer than `most` bytes: the rest is not read. Raises NotSentError and
        UnansweredError."""
        content = bytearray()
        async with self._exchanging("GET", url) as answer:
            if answer.status != 200:
                raise NotSentError(f"the file was answered with HTTP {answer.status}")
            async for part in answer.content.iter_chunked(65536):
                content += part
                if len(content) > most:
                    return None
        return bytes(content)

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """What `telegram.Bot` calls. Files are sent by `upload` and fetched by `download` alone."""
        if method != "POST" or (request_data is not None and request_data.contains_files):
            raise NotImplementedError("files go by upload and download")
        read = read_timeout if isinstance(read_timeout, int | float) else None
        status, payload = await self._exchange(url, {} if request_data is None else request_data.parameters, read)
        _result(status, payload)
        return status, payload

    async def _exchange(self, url: str, parameters: Mapping[str, object], read: float | None) -> tuple[int, bytes]:
        if self._wire is None:
            raise NotSentError("the channel is closed")
        try:
            answer = await self._wire.post(url, json.dumps(parameters).encode(), read=read)
        except NoConnection as problem:
            raise NotSentError(f"no connection to the Bot API ({problem})") from None
        except NoAnswer as problem:
            raise UnansweredError(str(problem)) from None
        return answer.status, answer.body

    @asynccontextmanager
    async def _exchanging(self, method: str, url: str, form: FormData | None = None) -> AsyncIterator[ClientResponse]:
        """A request with a file and its answer, while inside; what goes wrong then is told apart as well."""
        session = self._files_session()
        # `from None`: aiohttp's exceptions may carry the address, and with it the token.
        try:
            async with session.request(method, url, data=form, allow_redirects=False) as answer:
                yield answer
        except (ClientConnectorError, ConnectionTimeoutError, ClientHttpProxyError, InvalidURL) as error:
            raise NotSentError(f"no connection to the Bot API ({_named(error)})") from None
        except TimeoutError:
            raise UnansweredError("no answer in time") from None
        except (ClientError, OSError) as error:
            raise UnansweredError(f"the connection was lost ({_named(error)})") from None

    def _files_session(self) -> ClientSession:
        if self._wire is None:
            raise NotSentError("the channel is closed")
        if self._session is None:
            self._session = ClientSession(
                connector=TCPConnector(limit=self._connections),
                cookie_jar=DummyCookieJar(),
                timeout=ClientTimeout(total=self._connect + self._read, connect=self._connect),
            )
        return self._session


def _named(error: BaseException) -> str:
    """The error in a few words without addresses."""
    cause = error.os_error if isinstance(error, ClientConnectorError) else error
    told = getattr(cause, "strerror", None)
    return f"{type(error).__name__}: {told}" if isinstance(told, str) else type(error).__name__


def _result(status: int, payload: bytes) -> Any:
    try:
        answer = json.loads(payload.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        answer = None
    match answer:
        case {"ok": True, "result": result} if status < 300:
            return result
        case {"ok": False}:
            raise _refusal(status, answer)
    if 300 <= status < 500:
        raise NotSentError(f"something in between answered with HTTP {status}")
    raise UnansweredError(f"the answer (HTTP {status}) is not one of the Bot API")


def _refusal(status: int, answer: Mapping[str, Any]) -> TelegramError:
    code = answer["error_code"] if isinstance(answer.get("error_code"), int) else status
    words = str(answer.get("description") or f"HTTP {code}")
    parameters = answer.get("parameters")
    match code, parameters if isinstance(parameters, dict) else {}:
        case 429, {"retry_after": int() | float() as seconds}:
            return ThrottledError(float(seconds))
        case 429, _:
            return ThrottledError(_UNTOLD_PAUSE)
        case _, {"migrate_to_chat_id": int() as chat}:
            return ChatMigrated(chat)
        case 401 | 404, _:
            return InvalidToken(words)
        case 403, _:
            return Forbidden(words)
        case 409, _:
            return Conflict(words)
        case 504, _:
            return UnansweredError(words)  # whoever passed it on has not heard in time whether it was carried out
        case _ if code >= 500:
            return NotSentError(words)
    return BadRequest(words)
