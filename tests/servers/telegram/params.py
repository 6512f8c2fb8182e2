"""The parameters of a call: however they come (query, form, multipart, JSON), the real server sees strings."""

import json
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web
from aiohttp.multipart import BodyPartReader

from tests.servers.telegram.refusals import Json, bad_request


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a call."""

    name: str
    kind: str
    content: bytes


@dataclass(slots=True)
class Params:
    """Names to strings; uploaded files beside them."""

    values: dict[str, str]
    files: dict[str, Upload] = field(default_factory=dict)

    @classmethod
    async def of(cls, request: web.Request) -> "Params":
        """Reads the whole request; raises the 400 of a body that is no JSON."""
        values = dict(request.query)
        files: dict[str, Upload] = {}
        match request.content_type:
            case "application/json":
                values |= cls.from_json(await request.read()).values
            case "multipart/form-data":
                async for part in await request.multipart():
                    if not isinstance(part, BodyPartReader) or part.name is None:
                        continue
                    content = bytes(await part.read(decode=True))
                    if part.filename is None:
                        values[part.name] = content.decode()
                    else:
                        kind = part.headers.get("Content-Type", "application/octet-stream")
                        files[part.name] = Upload(part.filename, kind, content)
            case "application/x-www-form-urlencoded":
                values |= {name: str(value) for name, value in (await request.post()).items()}
        return cls(values, files)

    @classmethod
    def from_json(cls, body: bytes) -> "Params":
        """Parameters out of a JSON object."""
        try:
            given = json.loads(body or b"{}")
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(given, dict):
            raise bad_request("expected a JSON object")
        return cls({name: _as_text(value) for name, value in given.items() if value is not None})

    def text(self, name: str) -> str:
        """The value, or an empty string."""
        return self.values.get(name, "")

    def integer(self, name: str, default: int = 0) -> int:
        """The value as a number; what is no number counts as 0, as with the real server."""
        given = self.values.get(name)
        if given is None:
            return default
        try:
            return int(given)
        except ValueError:
            return 0

    def flag(self, name: str) -> bool:
        """Whether the value means yes."""
        return self.text(name).lower() in ("true", "yes", "1")

    def names(self, name: str) -> frozenset[str] | None:
        """A JSON list of strings; None where it is missing."""
        if not self.text(name):
            return None
        found = self.json(name, name)
        if not isinstance(found, list):
            raise bad_request(f"expected an Array of String as {name}")
        return frozenset(map(str, found))

    def json(self, name: str, what: str) -> Any:
        """The value read as JSON; `what` names it in the refusal."""
        try:
            return json.loads(self.text(name))
        except ValueError:
            raise bad_request(f"can't parse {what} JSON object") from None

    def shown(self) -> Json:
        """For the log: strings, files by their size."""
        return {**self.values, **{name: f"<{len(file.content)} bytes>" for name, file in self.files.items()}}


def _as_text(value: Any) -> str:
    match value:
        case str():
            return value
        case bool():
            return "true" if value else "false"
        case _:
            return json.dumps(value, ensure_ascii=False)
