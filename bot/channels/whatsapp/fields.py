"""Looking into JSON that anybody may have made: what is not of the kind that is expected is simply not there."""

from datetime import UTC, datetime
from typing import Any, Final

_END_OF_TIME: Final = 253_402_300_800


def dictionary(holder: dict[str, Any], key: str) -> dict[str, Any]:
    """The object under `key`, or an empty one."""
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def listed(holder: dict[str, Any], key: str) -> list[Any]:
    """The list under `key`, or an empty one."""
    value = holder.get(key)
    return value if isinstance(value, list) else []


def text(holder: dict[str, Any], key: str) -> str:
    """The words under `key`, or none; without what can neither be stored nor sent: half an emoji, a NUL."""
    value = holder.get(key)
    if not isinstance(value, str):
        return ""
    if value.isascii() and "\0" not in value:
        return value
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").replace("\0", "")


def instant(holder: dict[str, Any], key: str) -> datetime | None:
    """Seconds since 1970, as a number or its digits, as an aware moment."""
    value = holder.get(key)
    if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 12:
        value = int(value)
    return datetime.fromtimestamp(value, UTC) if type(value) is int and 0 < value < _END_OF_TIME else None
