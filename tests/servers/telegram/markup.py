"""The three parse modes, read as strictly as the real server reads them: one wrong character refuses the message.

After TDLib's `MessageEntity.cpp`; offsets in its sentences are bytes, offsets of entities UTF-16 code units.
"""

import re
from dataclasses import dataclass, field

from tests.servers.telegram.links import WrongLink, checked_link
from tests.servers.telegram.refusals import Json, Refusal, bad_request


@dataclass(slots=True)
class Marked:
    """A text without markup, and the entities over it."""

    text: str
    entities: list[Json]


@dataclass(slots=True)
class Output:
    """What has been read so far."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    entities: list[Json] = field(default_factory=list)

    def put(self, text: str) -> None:
        """Adds plain text."""
        self.parts.append(text)
        self.length += len(text.encode("utf-16-le", "surrogatepass")) // 2

    def close(self, kind: str, start: int, **more: str) -> None:
        """Ends an entity that began at `start`; an empty one, or a link that is none, leaves no trace."""
        if self.length == start:
            return
        if kind == "text_link":
            mentioned = re.fullmatch(r"tg:(?://)?user/?\?id=(\d+)", more["url"], re.IGNORECASE)
            if mentioned:
                self.entities.append(self._made("text_mention", start) | {"user": {"id": int(mentioned.group(1))}})
                return
            try:
                more["url"] = checked_link(more["url"])
            except WrongLink:
                return
        self.entities.append(self._made(kind, start) | {name: value for name, value in more.items() if value})

    def marked(self) -> Marked:
        """The finished reading; mentions of people nobody knows are resolved later."""
        return Marked("".join(self.parts), self.entities)

    def _made(self, kind: str, start: int) -> Json:
        return {"type": kind, "offset": start, "length": self.length - start}


def unparsable(reason: str) -> Refusal:
    """The refusal of markup that cannot be read."""
    return bad_request(f"can't parse entities: {reason}")


def byte_at(text: str, place: int) -> int:
    """The offset in bytes of a place in the text, for the server's sentences."""
    return len(text[:place].encode())
