"""A value of the environment, checked and in the shape that Sopan works with; or `Wrong`, which says why it cannot be.

None of them opens a file that is the operator's, and no sentence repeats an address that may hold a secret.
"""

import ipaddress
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

PUBLIC_BOT_API: Final = "https://api.telegram.org"
GRAPH_API: Final = "https://graph.facebook.com"
GRAPH_VERSION: Final = "v26.0"

_HOST_NAME: Final = re.compile(r"[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?")
BOT_FATHER_TOKEN: Final = re.compile(r"\d{3,20}:[A-Za-z0-9_-]{30,64}")
# A server of one's own that speaks the Bot API may hand out shorter tokens.
ANY_TOKEN: Final = re.compile(r"\d+:[A-Za-z0-9_-]+")
NUMBER: Final = re.compile(r"[0-9]{3,32}")
HEADER_WORD: Final = re.compile(r"[\x21-\x7e]{1,1024}")
VERSION: Final = re.compile(r"v[1-9][0-9]?\.0")
WEBHOOK_SECRET: Final = re.compile(r"[A-Za-z0-9_-]{1,256}")
_ZONE_BY_ABBREVIATION: Final = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
# Found in many zone databases, yet they name the machine's own zone, or none at all.
_NOT_A_PLACE: Final = re.compile(r"(localtime|posixrules|Factory|(posix|right)/.*)")


class Wrong(Exception):
    """Why a value cannot be taken; what follows the setting's name in the sentence."""


def readable(path: Path) -> bool:
    """Whether it is there for us; unlike `Path.exists`, where we may not even look, too."""
    return os.access(path, os.R_OK)


def folder(text: str) -> Path:
    """A folder that is there. Raises Wrong."""
    path = Path(text)
    if not readable(path) or not path.is_dir():
        raise Wrong(f"names {text}, which is not a folder that can be read.")
    return path


def _split(text: str) -> SplitResult:
    try:
        url = urlsplit(text)
        _ = url.port  # only now is a bad port noticed
    except ValueError:
        raise Wrong("is not an address that can be read.") from None
    if any(character.isspace() or not character.isprintable() for character in text):
        raise Wrong("is not an address that can be read: it has a space in it.")
    return url


def database_url(text: str) -> str:
    """The URL for SQLAlchemy, with our driver in it. Raises Wrong."""
    scheme, separator, rest = text.partition("://")
    match scheme.lower() if separator else "":
        case "sqlite":
            path = rest.partition("?")[0]
            if not path.startswith("/") or path in ("/", "/:memory:"):
                raise Wrong("must name a file, such as sqlite:///data/sopan.db.")
            return f"sqlite://{rest}"
        case "postgresql" | "postgres":
            if not _split(text).path.strip("/"):
                raise Wrong("must name a database, such as postgresql://user:password@host/sopan.")
            return f"postgresql+psycopg://{rest}"
        case driven if driven.startswith(("sqlite+", "postgresql+", "postgres+")):
            raise Wrong("names a driver, which is Sopan's choice: write sqlite:///… or postgresql://….")
        case _:
            raise Wrong("must begin with sqlite:/// or postgresql://.")


def host(text: str) -> str:
    """A name, or an address without brackets. Raises Wrong."""
    bare = text.removeprefix("[").removesuffix("]")
    try:
        return str(ipaddress.ip_address(bare))
    except ValueError:
        if _HOST_NAME.fullmatch(text) is None:
            raise Wrong("must be a host or an address to listen on, such as 127.0.0.1 or 0.0.0.0.") from None
        return text


def port(text: str) -> int:
    """From 1 to 65535. Raises Wrong."""
    if not (text.isascii() and text.isdigit() and len(text) <= 5 and 1 <= int(text) <= 65535):
        raise Wrong("must be a number from 1 to 65535.")
    return int(text)


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost" or name.endswith(".localhost")


def _is_safe(url: SplitResult) -> bool:
    """Whether nobody on the way can listen."""
    if not url.hostname:
        return False
    return url.scheme == "https" or (url.scheme == "http" and _is_loopback(url.hostname))


def public_url(text: str) -> str:
    """Where the world reaches us, without a closing slash. Raises Wrong."""
    url = _split(text)
    if not _is_safe(url):
        raise Wrong("must begin with https:// (http:// only on this machine), such as https://sopan.example.org.")
    if url.query or url.fragment or url.username is not None:
        raise Wrong("must be a plain address, without a password, a question mark or a #.")
    return text.rstrip("/")


def api_url(text: str) -> str:
    """The root of the Bot API, without `/bot` and without a closing slash. Raises Wrong."""
    url = _split(text)
    if url.scheme not in ("https", "http") or not url.hostname or url.query or url.fragment:
        raise Wrong(f"must be the address of a Bot API server, such as {PUBLIC_BOT_API}.")
    root = text.rstrip("/")
    if root.endswith("/bot"):
        raise Wrong("must be the root of the Bot API server, without /bot.")
    return root


def graph_url(text: str) -> str:
    """The root of the Graph API, without a version and without a closing slash. Raises Wrong."""
    url = _split(text)
    if not _is_safe(url) or url.query or url.fragment or url.username is not None:
        raise Wrong(f"must begin with https:// (http:// only on this machine), such as {GRAPH_API}.")
    root = text.rstrip("/")
    if re.search(r"/v[0-9.]+$", root):
        raise Wrong("must be the root of the Graph API, without a version; that is SOPAN_WHATSAPP_API_VERSION.")
    return root


def shaped(shape: re.Pattern[str], otherwise: str) -> Callable[[str], str | None]:
    """A reader of texts of this shape, which raises Wrong with `otherwise`."""

    def parse(text: str) -> str | None:
        if shape.fullmatch(text) is None:
            raise Wrong(otherwise)
        return text

    return parse


def one_of(*choices: str) -> Callable[[str], str]:
    """A reader of these words, which raises Wrong for any other."""

    def parse(text: str) -> str:
        if text not in choices:
            raise Wrong(f"must be {', '.join(choices[:-1])} or {choices[-1]}.")
        return text

    return parse


def zone(text: str) -> str:
    """The IANA name of a zone that is known here. Raises Wrong."""
    if (name := _ZONE_BY_ABBREVIATION.get(text.upper())) is not None:
        raise Wrong(f"must be the name of a zone by its place: for {text.upper()} that is {name}.")
    try:
        ZoneInfo(text)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        known = False
    else:
        known = _NOT_A_PLACE.fullmatch(text) is None
    if not known:
        raise Wrong("must be the name of a zone by its place, such as Asia/Jakarta.")
    return text


def one_line(text: str) -> str | None:
    """A line of at most 200 characters. Raises Wrong."""
    if not text.isprintable() or len(text) > 200:
        raise Wrong("must be one line of at most 200 characters.")
    return text
