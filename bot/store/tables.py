"""The tables: instants in milliseconds, ids that the application makes, and nothing personal outside a sealed column.

A table leads with the key of its person or chat, so that it can be divided by it one day; what is looked for before
anybody's key is known (`seen`, `aliases`) leads with the platform's account. `sealed` columns hold what
`sealed.Keyring` made of them, bound to their table, column and primary key. `migrations/` builds the same tables.
A partial index is partial on both databases; here it is said to SQLite alone, because naming PostgreSQL would import
its whole dialect at every start. A test holds the migrations to it.
"""

import secrets
from typing import Final

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
    literal_column,
)

metadata: Final = MetaData()


def new_id() -> str:
    """A key that nobody can guess: 128 random bits, known before the row is written, as sealing needs."""
    return secrets.token_hex(16)


def next_id(newest: int | None, now: int) -> int:
    """The id of the next row in a chat's queue: above `newest` of that chat, and never one that was swept away.

    Known before the row is written, as sealing needs; below 2⁵³, as JSON needs.
    """
    return max(now * 1000, (newest or 0) + 1)


people: Final = Table(
    "people",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("state", LargeBinary),  # sealed; absent until the first turn is kept
    Column("created_at", BigInteger, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
)

cases: Final = Table(
    "cases",
    metadata,
    Column("person_id", String(32), ForeignKey("people.id"), primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("state", LargeBinary, nullable=False),  # sealed
    Column("revision", BigInteger, nullable=False),
    Column("phase", String(32), nullable=False),
    Column("changed_at", BigInteger, nullable=False),
)

chats: Final = Table(
    "chats",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("person_id", String(32), ForeignKey("people.id"), nullable=False, index=True),
    Column("channel", String(32), nullable=False),
    Column("account", String(64), nullable=False),
    Column("address_hash", LargeBinary, nullable=False),
    Column("address", LargeBinary, nullable=False),  # sealed
    Column("heard_at", BigInteger, nullable=False),
    Column("silent_since", BigInteger),  # when the person blocked us; absent while they can be reached
    UniqueConstraint("channel", "account", "address_hash", name="uq_chats_address"),
)

aliases: Final = Table(
    "aliases",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("account", String(64), primary_key=True),
    Column("alias_hash", LargeBinary, primary_key=True),
    Column("chat_id", String(32), ForeignKey("chats.id"), nullable=False, index=True),
    Column("alias", LargeBinary, nullable=False),  # sealed
    Column("sure", SmallInteger, nullable=False),  # 1: it never becomes anybody else's
    sqlite_with_rowid=False,
)

seen: Final = Table(
    "seen",
    metadata,
    Column("channel", String(32), primary_key=True),
    Column("account", String(64), primary_key=True),
    Column("external_hash", LargeBinary, primary_key=True),
    Column("seen_at", BigInteger, nullable=False, index=True),
    sqlite_with_rowid=False,
)

inbox: Final = Table(
    "inbox",
    metadata,
    Column("chat_id", String(32), ForeignKey("chats.id"), primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("payload", LargeBinary),  # sealed; erased when the row is set aside
    Column("prepared", LargeBinary),  # sealed; what preparing made of the payload
    Column("needs_prepare", SmallInteger, nullable=False),
    Column("attempts", SmallInteger, nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("received_at", BigInteger, nullable=False),
    Column("set_aside_at", BigInteger),
    Column("held_until", BigInteger),  # until when it waits for others of its burst; absent: it does not
)
WAITING: Final = inbox.c.set_aside_at.is_(None)
Index("ix_inbox_waiting", inbox.c.needs_prepare, inbox.c.id, sqlite_where=WAITING)

outbox: Final = Table(
    "outbox",
    metadata,
    Column("chat_id", String(32), ForeignKey("chats.id"), primary_key=True),
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    Column("kind", String(32), nullable=False),
    Column("payload", LargeBinary),  # sealed; erased when the row is settled
    Column("urgency", SmallInteger, nullable=False),
    Column("guard_case", BigInteger),
    Column("guard_revision", BigInteger),
    Column("attempts", SmallInteger, nullable=False),
    Column("doubts", SmallInteger, nullable=False),
    Column("not_before", BigInteger, nullable=False),
    Column("lease_until", BigInteger),  # absent: nobody is sending it
    Column("created_at", BigInteger, nullable=False),
    Column("settled_at", BigInteger),  # absent: open
    Column("ending", String(16)),  # sent, refused, gone, uncertain or dropped
    Column("ref", String(128)),  # what the platform calls the message that was sent
    Column("lease_owner", BigInteger),  # which of several processes is sending it; absent: the only one, or nobody
)
OPEN: Final = outbox.c.settled_at.is_(None)
Index("ix_outbox_open", outbox.c.urgency, outbox.c.not_before, outbox.c.id, sqlite_where=OPEN)
Index("ix_outbox_open_of_chat", outbox.c.chat_id, outbox.c.id, sqlite_where=OPEN)
Index("ix_outbox_settled", outbox.c.settled_at, sqlite_where=~OPEN)

reminders: Final = Table(
    "reminders",
    metadata,
    Column("person_id", String(32), ForeignKey("people.id"), primary_key=True),
    Column("case_id", BigInteger, primary_key=True, autoincrement=False),
    Column("revision", BigInteger, primary_key=True, autoincrement=False),
    Column("key", String(32), primary_key=True),
    Column("chat_id", String(32), nullable=False),
    Column("due_at", BigInteger, nullable=False),
    Column("useless_after", BigInteger, nullable=False),
    Column("state", String(16), nullable=False),  # pending, done or silenced
    sqlite_with_rowid=False,
)
# Written out, not as a parameter: a database uses a partial index only where it can read the condition.
PENDING: Final = reminders.c.state == literal_column("'pending'")
Index("ix_reminders_pending", reminders.c.due_at, sqlite_where=PENDING)
Index("ix_reminders_past", reminders.c.useless_after, sqlite_where=~PENDING)

pages: Final = Table(
    "pages",
    metadata,
    Column("person_id", String(32), ForeignKey("people.id"), primary_key=True),
    Column("case_id", BigInteger, primary_key=True, autoincrement=False),
    Column("token_hash", LargeBinary, primary_key=True),
    Column("content", LargeBinary, nullable=False),  # sealed
    Column("expires_at", BigInteger, nullable=False, index=True),
    UniqueConstraint("token_hash", name="uq_pages_token"),
)

compatibility: Final = Table(
    "compatibility",
    metadata,
    Column("oldest_code", String(32), primary_key=True),  # the one row: the revision below which no code may run here
)
