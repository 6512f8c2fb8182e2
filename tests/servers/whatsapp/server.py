"""The Graph API for one number on a free port of loopback; every request is recorded, faults strike where planned."""

import asyncio
import base64
import itertools
import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any

from aiohttp import web

from tests.servers.telegram.journal import Clock, Journal
from tests.servers.whatsapp import limits, templates
from tests.servers.whatsapp.faults import Cut, Error, Fault, Garbage, Late
from tests.servers.whatsapp.hook import Hook
from tests.servers.whatsapp.people import Person
from tests.servers.whatsapp.templates import Template
from tests.servers.whatsapp.world import Message, shown

Json = dict[str, Any]

TOKEN = "EAAtest" + "0aZ" * 20
VERSION = "v26.0"
DAY = 24 * 3600.0
UPLOADED = frozenset({"text/plain", "application/pdf", "image/jpeg", "image/png"})


@dataclass(frozen=True, slots=True)
class Call:
    """One request for a message and how it ended; `status` 0: no answer was given."""

    body: Json
    status: int
    code: int | None = None


class WhatsAppServer:
    """For `async with`; `url` is the root without a version."""

    phone_number_id = "106540352242922"
    business_account_id = "102290129340398"
    phone = "6281200009999"
    app_secret = "0123456789abcdef0123456789abcdef"
    verify_token = "a-word-of-our-own"
    token = TOKEN

    def __init__(self, *, pairs: bool = False, statuses: bool = True, late_window: bool = False) -> None:
        """`pairs`: whether the pair rate counts. `statuses`: whether what arrives is reported. `late_window`: whether
        a closed window is told by a report instead of at once."""
        self.clock = Clock()
        self.journal = Journal(self.clock)
        self.hook = Hook(self.app_secret)
        self.messages: list[Message] = []
        self.calls: list[Call] = []
        self.receipts: list[Json] = []
        self.templates: list[Template] = []
        self.number: Json = {"status": "CONNECTED", "quality_rating": "GREEN", "code_verification_status": "VERIFIED"}
        self.apps: list[Json] = [{"whatsapp_business_api_data": {"id": "67084", "name": "Sopan", "link": "x"}}]
        self.faults: list[Fault] = []
        self.people: list[Person] = []
        self.elsewhere = ""
        """The root that files are said to lie at, where it is another."""
        self.statuses = statuses
        self.late_window = late_window
        self._pairs = pairs
        self._sent_at: dict[int, list[float]] = {}
        self._media: dict[str, tuple[bytes, str]] = {}
        self._numbers = itertools.count(1)
        self._runner: web.AppRunner | None = None
        self._port = 0

    async def __aenter__(self) -> "WhatsAppServer":
        app = web.Application(client_max_size=8 * 1024 * 1024)
        app.add_routes(
            [
                web.post(f"/{VERSION}/{self.phone_number_id}/messages", self._messages),
                web.post(f"/{VERSION}/{self.phone_number_id}/media", self._upload),
                web.get(f"/{VERSION}/{self.business_account_id}/message_templates", self._listed),
                web.post(f"/{VERSION}/{self.business_account_id}/message_templates", self._created),
                web.get(f"/{VERSION}/{self.phone_number_id}", self._number),
                web.get(f"/{VERSION}/{self.business_account_id}/subscribed_apps", self._subscribed),
                web.get("/media/{name}", self._content),
                web.get(f"/{VERSION}/{{media}}", self._media_of),
            ]
        )
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        self._port = self._runner.addresses[0][1]
        await self.hook.start()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.hook.stop()
        if self._runner is not None:
            await self._runner.cleanup()
        await asyncio.sleep(0)  # connections that were just closed are let go of in the loop's next round

    @property
    def url(self) -> str:
        """The root of the API."""
        return f"http://127.0.0.1:{self._port}"

    def person(
        self, phone: str | None, name: str = "Sari Wulandari", user_id: str | None = None, username: str | None = None
    ) -> Person:
        """Somebody with the app."""
        self.people.append(Person(self, len(self.people) + 1, name, phone, user_id, username))
        return self.people[-1]

    def new_id(self) -> str:
        """A message id as they look."""
        return "wamid." + base64.b64encode(f"HBg{next(self._numbers):09}".encode() + secrets.token_bytes(24)).decode()

    def keep(self, content: bytes, mime: str) -> str:
        """A file that can be fetched; its id."""
        media = str(10**15 + next(self._numbers))
        self._media[media] = (content, mime)
        return media

    def kept(self, media: str) -> bytes:
        """What is in a file."""
        return self._media[media][0]

    def envelope(self, messages: Sequence[Any], people: Iterable[Person], statuses: Sequence[Any] = ()) -> Json:
        """A webhook with one change."""
        value: Json = {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": self.phone, "phone_number_id": self.phone_number_id},
        }
        if messages:
            value |= {"contacts": [person.contact() for person in people], "messages": list(messages)}
        if statuses:
            value["statuses"] = list(statuses)
        changes = [{"field": "messages", "value": value}]
        entry = [{"id": self.business_account_id, "changes": changes}]
        return {"object": "whatsapp_business_account", "entry": entry}

    def status(self, message: str, state: str, tag: str | None, person: Person, code: int | None = None) -> Json:
        """One status object."""
        errors = {"errors": [{"code": code, "title": "x", "error_data": {"details": "reported"}}]} if code else {}
        return {
            "id": message,
            "status": state,
            "timestamp": str(int(self.clock.now())),
            **({"recipient_id": person.phone} if person.phone else {}),
            **({"recipient_user_id": person.user_id} if person.user_id else {}),
            **({"biz_opaque_callback_data": tag} if tag else {}),
            **errors,
        }

    # --- the API ------------------------------------------------------------------------------------------------------

    async def _messages(self, request: web.Request) -> web.StreamResponse:
        if (denied := self._denied(request)) is not None:
            return denied
        body = json.loads(await request.read())
        if body.get("status") == "read":
            self.receipts.append(body)
            return web.json_response({"success": True})
        fault = self.faults.pop(0) if self.faults else None
        person = next((one for one in self.people if one.is_at(body.get("to"), body.get("recipient"))), None)
        error = self._refused(body, person, fault)
        if error is not None:
            self.calls.append(Call(body, error.status, error.code))
            self.journal.add("call")
            return _error(error)
        if isinstance(fault, Cut) and not fault.after_effect:
            self.calls.append(Call(body, 0))
            return _cut(request)
        if isinstance(fault, Garbage):
            self.calls.append(Call(body, fault.status))
            return web.Response(status=fault.status, text="<html>")
        assert person is not None
        identity = self.new_id()
        failed = fault.code if isinstance(fault, Late) else None
        if failed is None and self.late_window and not self._is_open(person) and body["type"] != "template":
            failed = 131047
        tried = await self._report(identity, body, person, failed)
        if isinstance(fault, Late) and fault.first and tried is not None:
            await tried.wait()
        if failed is None:
            seq = self.journal.seq + 1
            self.messages.append(shown(seq, identity, person.number, body, self._filled(body)))
        lost = isinstance(fault, Cut) or (isinstance(fault, Late) and fault.lost)
        self.calls.append(Call(body, 0 if lost else 200))
        self.journal.add("sent" if failed is None else "failed")
        if lost:
            return _cut(request)
        contact = {"input": body.get("to", body.get("recipient"))}
        contact |= {"wa_id": person.phone} if person.phone else {"user_id": person.user_id}
        return web.json_response(
            {"messaging_product": "whatsapp", "contacts": [contact], "messages": [{"id": identity}]}
        )

    def _refused(self, body: Json, person: Person | None, fault: Fault | None) -> Error | None:
        if isinstance(fault, Error):
            return fault
        if (found := limits.refusal(body)) is not None:
            return Error(found[0], 400, found[1])
        if person is None:
            return Error(131026, 400, "Message undeliverable")
        if body["type"] == "document" and body["document"]["id"] not in self._media:
            return Error(100, 400, "media")
        if body["type"] == "template":
            if (wrong := templates.refusal(self.templates, body["template"])) is not None:
                return Error(wrong[0], 400, wrong[1])
        elif not self._is_open(person) and not self.late_window:
            return Error(131047, 400, "Re-engagement message")
        return self._too_fast(person) if self._pairs else None

    def _too_fast(self, person: Person) -> Error | None:
        """45 in a burst, one more for every six seconds."""
        now = self.clock.now()
        recent = [at for at in self._sent_at.get(person.number, []) if now - at < 45 * 6]
        if len(recent) >= 45:
            return Error(131056, 400, "pair rate limit hit")
        self._sent_at[person.number] = [*recent, now]
        return None

    def _is_open(self, person: Person) -> bool:
        return person.heard_at is not None and self.clock.now() - person.heard_at < DAY

    def _filled(self, body: Json) -> str | None:
        if body["type"] != "template":
            return None
        used = body["template"]
        found = next(
            one for one in self.templates if (one.name, one.language) == (used["name"], used["language"]["code"])
        )
        return templates.filled(found, templates.parameters(used))

    async def _report(self, message: str, body: Json, person: Person, failed: int | None) -> asyncio.Event | None:
        tag = body.get("biz_opaque_callback_data")
        if failed is not None:
            states = [self.status(message, "failed", tag, person, failed)]
        elif self.statuses:
            states = [self.status(message, state, tag, person) for state in ("delivered", "sent")]  # in disorder
        else:
            return None
        return await self.hook.deliver(self.envelope([], [], states))

    async def _upload(self, request: web.Request) -> web.Response:
        if (denied := self._denied(request)) is not None:
            return denied
        form = await request.post()
        file = form.get("file")
        if form.get("messaging_product") != "whatsapp" or not isinstance(file, web.FileField):
            return _error(Error(100, 400, "file, type and messaging_product"))
        if form.get("type") not in UPLOADED or file.content_type != form.get("type"):
            return _error(Error(131053, 400, "this type is not supported"))
        return web.json_response({"id": self.keep(file.file.read(), str(form["type"]))})

    async def _media_of(self, request: web.Request) -> web.Response:
        if (denied := self._denied(request)) is not None:
            return denied
        media = request.match_info["media"]
        if media not in self._media:
            return _error(Error(100, 404, "Object does not exist"))
        content, mime = self._media[media]
        url = f"{self.elsewhere or self.url}/media/{media}"
        return web.json_response(
            {"messaging_product": "whatsapp", "url": url, "mime_type": mime, "file_size": len(content), "id": media}
        )

    async def _content(self, request: web.Request) -> web.Response:
        if (denied := self._denied(request)) is not None:
            return denied
        content, mime = self._media[request.match_info["name"]]
        return web.Response(body=content, content_type=mime)

    async def _number(self, request: web.Request) -> web.Response:
        if (denied := self._denied(request)) is not None:
            return denied
        asked = request.query.get("fields", "").split(",")
        if unknown := [name for name in asked if name not in self.number]:
            return _error(Error(100, 400, f"Tried accessing nonexisting field ({unknown[0]})"))
        return web.json_response({name: self.number[name] for name in asked} | {"id": self.phone_number_id})

    async def _subscribed(self, request: web.Request) -> web.Response:
        return self._denied(request) or web.json_response({"data": self.apps})

    async def _listed(self, request: web.Request) -> web.Response:
        if (denied := self._denied(request)) is not None:
            return denied
        start, size = int(request.query.get("after", "0")), int(request.query.get("limit", "25"))
        page = self.templates[start : start + size]
        more = {"paging": {"cursors": {"after": str(start + size)}, "next": "x"}}
        return web.json_response(
            {"data": [one.json() for one in page], **(more if start + size < len(self.templates) else {})}
        )

    async def _created(self, request: web.Request) -> web.Response:
        if (denied := self._denied(request)) is not None:
            return denied
        asked = await request.json()
        parts = {part["type"]: part for part in asked["components"]}
        body = parts["BODY"]["text"]
        if body.startswith("{{") or body.rstrip().endswith("}}"):
            return _error(Error(100, 400, "variable at start or end"))
        buttons = [button["text"] for button in parts.get("BUTTONS", {}).get("buttons", [])]
        made = Template(asked["name"], asked["language"], body, buttons, "PENDING", asked["category"])
        if any((one.name, one.language) == (made.name, made.language) for one in self.templates):
            return _error(Error(100, 400, "duplicate name and language"))
        self.templates.append(made)
        return web.json_response({"id": "1", "status": "PENDING", "category": made.category})

    def _denied(self, request: web.Request) -> web.Response | None:
        if request.headers.get("Authorization") != f"Bearer {self.token}":
            return _error(Error(190, 401, "Invalid OAuth access token"))
        return None


def _error(error: Error) -> web.Response:
    body = {
        "message": f"(#{error.code}) refused",
        "type": "OAuthException",
        "code": error.code,
        "error_data": {"messaging_product": "whatsapp", "details": error.details},
        "fbtrace_id": "A0",
    }
    return web.json_response({"error": body}, status=error.status)


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
