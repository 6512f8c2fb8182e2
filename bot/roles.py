"""What a process of `sopan run` does. Without being told, everything; on PostgreSQL several may share the work."""

from enum import StrEnum
from typing import Final

from bot.errors import OperatorError


class Role(StrEnum):
    """One part of the work."""

    WEB = "web"
    """Takes in what the platforms bring, and shows the hand-over page."""
    TURNS = "turns"
    """Reads what waits and answers it."""
    DELIVERY = "delivery"
    """Sends what is to be sent."""
    CLOCK = "clock"
    """Reminds in time, and tidies up."""


Roles = frozenset[Role]

ALL: Final[Roles] = frozenset(Role)


class NeedsServer(OperatorError):
    """Roles were asked for where one process does everything; the text is one sentence for the operator."""


def parsed(text: str) -> Roles:
    """`web,turns` as it is typed. Raises ValueError."""
    roles = frozenset(Role(word.strip()) for word in text.split(",") if word.strip())
    if not roles:
        raise ValueError("no role")
    return roles


def require_server(roles: Roles, database_url: str) -> None:
    """Raises NeedsServer where the work is to be shared on a file that only one process may open."""
    if roles != ALL and database_url.startswith("sqlite"):
        raise NeedsServer(
            "On SQLite one process does everything: leave --roles out, or set SOPAN_DATABASE_URL=postgresql://…"
            " (docs/scale.md)."
        )
