"""The control interface of a server that lives in its own process: people, faults, clock and log as JSON on /control/.

Every call is a POST of one JSON object and answers one; a failed wait or an unknown button is a 409 with the reason.
"""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from aiohttp import web

from tests.servers.telegram.people import Did, User, at
from tests.servers.telegram.refusals import Json

if TYPE_CHECKING:
    from tests.servers.telegram.app import TelegramServer

Command = Callable[[Json], Awaitable[Json]]


def add_control(app: web.Application, server: "TelegramServer") -> None:
    """Adds /control/<command> to the application."""
    commands = _Commands(server)

    async def handle(request: web.Request) -> web.Response:
        given: Json = await request.json() if request.can_read_body else {}
        command: Command | None = getattr(commands, request.match_info["command"], None)
        if command is None:
            return web.json_response({"error": "unknown command"}, status=404)
        try:
            return web.json_response(await command(given))
        except (AssertionError, KeyError, LookupError, TypeError, ValueError) as wrong:
            return web.json_response({"error": f"{type(wrong).__name__}: {wrong}"}, status=409)

    app.router.add_post("/control/{command:[a-z]+}", handle)


class _Commands:
    """One coroutine a command; `user` in every command is a person's number."""

    def __init__(self, server: "TelegramServer") -> None:
        self._server = server

    async def user(self, given: Json) -> Json:
        """{"user", "name"?, "language_code"?, ...}: makes a person."""
        known = {"number": given["user"], **{name: value for name, value in given.items() if name != "user"}}
        return self._server.user(**known).shape

    async def say(self, given: Json) -> Json:
        """{"user", "text"}"""
        return _did(await self._user(given).say(given["text"]))

    async def forward(self, given: Json) -> Json:
        """{"user", "text", "date" (ISO), "origin"?}"""
        return _did(
            await self._user(given).forward(given["text"], date=at(given["date"]), origin=given.get("origin", "HRD"))
        )

    async def edit(self, given: Json) -> Json:
        """{"user", "message_id", "text"}"""
        return _did(await self._user(given).edit(given["message_id"], given["text"]))

    async def sends(self, given: Json) -> Json:
        """{"user", "content"}: any message content, for example {"location": {...}}."""
        return _did(self._user(given).sends(given["content"]))

    async def press(self, given: Json) -> Json:
        """{"user", "button", "message_id"?} or {"user", "message_id", "data"}: the id of the query."""
        user = self._user(given)
        if "data" in given:
            return {"query_id": user.press_data(given["message_id"], given["data"]).query_id}
        return {"query_id": (await user.press(given.get("message_id"), given["button"])).query_id}

    async def block(self, given: Json) -> Json:
        """{"user"}"""
        return {"update_id": await self._user(given).block()}

    async def unblock(self, given: Json) -> Json:
        """{"user"}"""
        return {"update_id": await self._user(given).unblock()}

    async def wait(self, given: Json) -> Json:
        """{"user", "text", "within"?, "since"?}: the message that came."""
        wait = self._user(given).waits_for
        return (await wait(given["text"], given.get("within", 5.0), since=given.get("since"))).json()

    async def sent(self, given: Json) -> Json:
        """{"chat"}: the bot's messages there."""
        return {"messages": [one.json() for one in self._server.sent(given["chat"])]}

    async def log(self, given: Json) -> Json:
        """{"since"?, "kinds"?}: the journal."""
        since, kinds = given.get("since", 0), given.get("kinds")
        entries = [one.json() for one in self._server.log[since:] if kinds is None or one.kind in kinds]
        return {"seq": self._server.journal.seq, "entries": entries}

    async def fault(self, given: Json) -> Json:
        """{"method", "kind", ...}: plans a fault, see Faults.add_json."""
        self._server.faults.add_json(given)
        return {"planned": len(self._server.faults.planned)}

    async def heal(self, given: Json) -> Json:
        """Forgets every fault and disorder."""
        self._server.faults.clear()
        self._server.disturb()
        return {}

    async def disturb(self, given: Json) -> Json:
        """{"repeat"?, "shuffle"?, "drop"?}"""
        self._server.disturb(**given)
        return {}

    async def clock(self, given: Json) -> Json:
        """{"advance": seconds} or {"stop": ISO moment} or {"run": true}; the time now."""
        if "stop" in given:
            self._server.clock.stop(at(given["stop"]))
        if given.get("run"):
            self._server.clock.run()
        self._server.clock.advance(timedelta(seconds=given.get("advance", 0)))
        self._server.journal.wake()
        return {"now": self._server.clock.moment().isoformat()}

    def _user(self, given: Json) -> User:
        return self._server.user(given["user"])


def _did(did: Did) -> Json:
    return {"message_id": did.message_id, "update_id": did.update_id}
