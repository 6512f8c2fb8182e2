"""The Graph API for one number: JSON goes by our own wire, everything else by aiohttp; every failure says whether the
request can have been carried out.

`NotSentError`: surely not, so trying again doubles nothing. `UnansweredError`: it may have been. `GraphError`: the API
itself says no, by its code. Neither token nor address ever stands in an error.
"""

import json
from collections import Counter
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

from bot.channels.wire import NoAnswer, NoConnection, Wire

Json = dict[str, Any]

_CONNECTIONS: Final = 256
_CHUNK: Final = 65536


class GraphTrouble(Exception):
    """A call that did not end well."""


class NotSentError(GraphTrouble):
    """Surely not carried out."""


class UnansweredError(GraphTrouble):
    """The request went out and no answer that can be read came back: it may have been carried out."""


class GraphError(GraphTrouble):
    """The API refused. `code` decides what is to be done; `details` say more, and may quote nothing of a person."""

    def __init__(self, code: int, details: str, status: int) -> None:
        super().__init__(f"{code}: {details}" if details else str(code))
        self.code = code
        self.details = details
        self.status = status


class Client:
    """One number. `api_url`: root without a version; `connect` and `read`: time-outs in seconds."""

    def __init__(
        self,
        token: str,
        phone_number_id: str,
        api_url: str,
        version: str,
        *,
        connect: float = 5.0,
        read: float = 15.0,
    ) -> None:
        self.account = phone_number_id
        self.counts: Counter[str] = Counter()
        """unread (not understood, or not for this number), receipts_failed; only ever growing."""
        self.root = f"{api_url.rstrip('/')}/"
        self._root = f"{self.root}{version}/"
        self._headers = {"Authorization": f"Bearer {token}"}
        self._connect, self._read = connect, read
        self._wire: Wire | None = None
        self._session: ClientSession | None = None

    async def open(self) -> None:
        """Make ready to call; connects to nothing yet."""
        if self._wire is None:
            self._wire = Wire(self._headers, connect=self._connect, read=self._read, connections=_CONNECTIONS)

    async def close(self) -> None:
        """Close every connection; calls still under way end as unanswered."""
        wire, self._wire = self._wire, None
        session, self._session = self._session, None
        if wire is not None:
            wire.close()
        if session is not None:
            await session.close()

    async def message(self, body: Mapping[str, object]) -> Json:
        """POST to the number's `messages`: a message, or a mark that one was read. Raises GraphTrouble."""
        return await self.post(f"{self.account}/messages", {"messaging_product": "whatsapp", **body})

    async def upload(self, name: str, kind: str, content: bytes) -> str:
        """A document, for a message to name; its id. Raises GraphTrouble."""
        form = FormData({"messaging_product": "whatsapp", "type": kind})
        form.add_field("file", content, filename=name, content_type=kind)
        answer = await self._call("POST", f"{self.account}/media", data=form)
        match answer:
            case {"id": str() as media}:
                return media
        raise NotSentError("an upload was answered without an id")

    async def post(self, path: str, body: Mapping[str, object]) -> Json:
        """The answer to a JSON body, posted to a path below the version. Raises GraphTrouble."""
        if self._wire is None:
            raise NotSentError("the channel is closed")
        try:
            answer = await self._wire.post(self._root + path, json.dumps(body).encode())
        except NoConnection as problem:
            raise NotSentError(f"no connection to the Graph API ({problem})") from None
        except NoAnswer as problem:
            raise UnansweredError(str(problem)) from None
        return _result(answer.status, answer.body)

    async def get(self, path: str, **parameters: str) -> Json:
        """What lies at a path below the version. Raises GraphTrouble."""
        return await self._call("GET", path, params=parameters)

    async def download(self, url: str, most: int) -> bytes | None:
        """What lies at an address that the API named; None where it is over `most` bytes. Raises GraphTrouble."""
        content = bytearray()
        async with self._exchanging("GET", url) as answer:
            if answer.status != 200:
                raise GraphError(0, f"the file was answered with HTTP {answer.status}", answer.status)
            async for part in answer.content.iter_chunked(_CHUNK):
                content += part
                if len(content) > most:
                    return None
        return bytes(content)

    async def _call(self, method: str, path: str, **more: Any) -> Json:
        async with self._exchanging(method, self._root + path, **more) as answer:
            return _result(answer.status, await answer.read())

    @asynccontextmanager
    async def _exchanging(self, method: str, url: str, **more: Any) -> AsyncIterator[ClientResponse]:
        """A request of another kind and its answer, while inside; what goes wrong then is told apart as well."""
        session = self._other_session()
        # `from None`: aiohttp's exceptions may carry the address, and with it an id or a media's secret.
        try:
            async with session.request(method, url, headers=self._headers, allow_redirects=False, **more) as answer:
                yield answer
        except (ClientConnectorError, ConnectionTimeoutError, ClientHttpProxyError, InvalidURL) as error:
            raise NotSentError(f"no connection to the Graph API ({type(error).__name__})") from None
        except TimeoutError:
            raise UnansweredError("no answer in time") from None
        except (ClientError, OSError) as error:
            raise UnansweredError(f"the connection was lost ({type(error).__name__})") from None

    def _other_session(self) -> ClientSession:
        if self._wire is None:
            raise NotSentError("the channel is closed")
        if self._session is None:
            timeout = ClientTimeout(total=self._connect + self._read, connect=self._connect)
            self._session = ClientSession(
                connector=TCPConnector(limit=_CONNECTIONS), cookie_jar=DummyCookieJar(), timeout=timeout
            )
        return self._session


def _result(status: int, payload: bytes) -> Json:
    try:
        answer = json.loads(payload.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        answer = None
    match answer:
        case {"error": {"code": int() as code, **more}}:
            raise GraphError(code, _details(more), status)
        case dict() if status == 200:
            return answer
    if 300 <= status < 500:
        raise NotSentError(f"something in between answered with HTTP {status}")
    raise UnansweredError(f"the answer (HTTP {status}) is not one of the Graph API")


def _details(error: Mapping[Any, object]) -> str:
    """What the error says more: of the kind of fault, without what a person wrote."""
    match error:
        case {"error_data": {"details": str() as details}}:
            return details
        case {"message": str() as message}:
            return message
    return ""
