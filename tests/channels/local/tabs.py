"""A browser tab without a browser: the cookie, the stream and the POST, over real HTTP."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from typing import Any

import aiohttp

_ids = count(1)


@dataclass(frozen=True, slots=True)
class Seen:
    """One server-sent event; a comment is the event `comment`."""

    event: str
    id: str
    data: Any


class Stream:
    """The events of one connection, in order."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self._response = response

    async def next(self) -> Seen:
        """The next event, of whatever kind; EOFError when the server has ended the stream."""
        event, identity, data = "message", "", ""
        async with asyncio.timeout(5):
            async for raw in self._response.content:
                line = raw.decode().removesuffix("\n")
                if line.startswith(":"):
                    event = "comment"
                elif line:
                    name, _, value = line.partition(": ")
                    match name:
                        case "event":
                            event = value
                        case "id":
                            identity = value
                        case "data":
                            data = value
                else:
                    return Seen(event, identity, json.loads(data) if data else None)
        raise EOFError

    async def texts(self, number: int) -> list[str]:
        """The texts of the next `number` bubbles."""
        return [(await self.bubble())["text"] for _ in range(number)]

    async def bubble(self) -> dict[str, Any]:
        """The next bubble; anything else fails."""
        seen = await self.next()
        assert seen.event == "bubble", seen
        return dict(seen.data)


class Browser:
    """One cookie jar at one address."""

    def __init__(self, session: aiohttp.ClientSession, url: str) -> None:
        self.session = session
        self.url = url

    @asynccontextmanager
    async def tab(self, last: str = "", *, by_query: bool = False) -> AsyncIterator[Stream]:
        """An open stream that has said hello; `last` is the id last seen, sent as browsers do or as the page does."""
        headers = {"Last-Event-ID": last} if last and not by_query else {}
        query = {"after": last} if by_query else {}
        async with self.session.get(f"{self.url}/events", headers=headers, params=query) as response:
            assert response.status == 200
            assert response.content_type == "text/event-stream"
            stream = Stream(response)
            assert (await stream.next()).event == "hello"
            yield stream

    async def say(self, **body: Any) -> tuple[int, Any]:
        """Status and JSON answer of one POST from the page itself."""
        body = {"id": f"saying-{next(_ids)}", **body}
        async with self.session.post(f"{self.url}/say", json=body, headers={"Origin": self.url}) as answer:
            return answer.status, await answer.json() if answer.content_type == "application/json" else None

    async def upload(self, content: bytes, **more: str) -> tuple[int, Any]:
        """The same for a file; `more` replaces its name, its id, or headers by their names in small letters."""
        query = {"id": more.pop("id", f"saying-{next(_ids)}"), "name": more.pop("name", "undangan.txt")}
        headers = {"Origin": self.url, "Content-Type": "application/octet-stream"}
        headers |= {name.replace("_", "-").title(): value for name, value in more.items()}
        address = f"{self.url}/file"
        async with self.session.post(address, params=query, data=BytesIO(content), headers=headers) as answer:
            return answer.status, await answer.json() if answer.content_type == "application/json" else None


@asynccontextmanager
async def browser(url: str) -> AsyncIterator[Browser]:
    """A browser that has opened the page once."""
    # Cookies of a bare address are kept too, as real browsers do.
    async with aiohttp.ClientSession(
        cookie_jar=aiohttp.CookieJar(unsafe=True), headers={"Accept-Language": "id-ID,id;q=0.9"}
    ) as session:
        async with session.get(url) as page:
            assert page.status == 200
        yield Browser(session, url)
