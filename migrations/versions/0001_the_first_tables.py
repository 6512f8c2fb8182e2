"""The first tables: people and their cases, chats, what came in, what goes out, what is to be remembered."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "people",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("state", sa.LargeBinary),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "cases",
        sa.Column("person_id", sa.String(32), sa.ForeignKey("people.id"), primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("state", sa.LargeBinary, nullable=False),
        sa.Column("revision", sa.BigInteger, nullable=False),
        sa.Column("phase", sa.String(32), nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
    )
    op.create_table(
        "chats",
        sa.Column("id", sa.String(32), primary_key=True),
        sa.Column("person_id", sa.String(32), sa.ForeignKey("people.id"), nullable=False),
        sa.Column("channel", sa.String(32), nullable=False),
        sa.Column("account", sa.String(64), nullable=False),
        sa.Column("address_hash", sa.LargeBinary, nullable=False),
        sa.Column("address", sa.LargeBinary, nullable=False),
        sa.Column("heard_at", sa.BigInteger, nullable=False),
        sa.Column("silent_since", sa.BigInteger),
        sa.UniqueConstraint("channel", "account", "address_hash", name="uq_chats_address"),
    )
    op.create_index("ix_chats_person_id", "chats", ["person_id"])
    op.create_table(
        "seen",
        sa.Column("channel", sa.String(32), primary_key=True),
        sa.Column("account", sa.String(64), primary_key=True),
        sa.Column("external_hash", sa.LargeBinary, primary_key=True),
        sa.Column("seen_at", sa.BigInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_seen_seen_at", "seen", ["seen_at"])
    op.create_table(
        "inbox",
        sa.Column("chat_id", sa.String(32), sa.ForeignKey("chats.id"), primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("prepared", sa.LargeBinary),
        sa.Column("needs_prepare", sa.SmallInteger, nullable=False),
        sa.Column("attempts", sa.SmallInteger, nullable=False),
        sa.Column("not_before", sa.BigInteger, nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("set_aside_at", sa.BigInteger),
    )
    _partial_index("ix_inbox_waiting", "inbox", ["needs_prepare", "id"], "set_aside_at IS NULL")
    op.create_table(
        "outbox",
        sa.Column("chat_id", sa.String(32), sa.ForeignKey("chats.id"), primary_key=True),
        sa.Column("id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("kind", sa.String(32), nullable=False),
        sa.Column("payload", sa.LargeBinary),
        sa.Column("urgency", sa.SmallInteger, nullable=False),
        sa.Column("guard_case", sa.BigInteger),
        sa.Column("guard_revision", sa.BigInteger),
        sa.Column("attempts", sa.SmallInteger, nullable=False),
        sa.Column("doubts", sa.SmallInteger, nullable=False),
        sa.Column("not_before", sa.BigInteger, nullable=False),
        sa.Column("lease_until", sa.BigInteger),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("settled_at", sa.BigInteger),
        sa.Column("ending", sa.String(16)),
        sa.Column("ref", sa.String(128)),
    )
    _partial_index("ix_outbox_open", "outbox", ["urgency", "not_before", "id"], "settled_at IS NULL")
    _partial_index("ix_outbox_open_of_chat", "outbox", ["chat_id", "id"], "settled_at IS NULL")
    _partial_index("ix_outbox_settled", "outbox", ["settled_at"], "settled_at IS NOT NULL")
    op.create_table(
        "reminders",
        sa.Column("person_id", sa.String(32), sa.ForeignKey("people.id"), primary_key=True),
        sa.Column("case_id", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("revision", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("key", sa.String(32), primary_key=True),
        sa.Column("chat_id", sa.String(32), nullable=False),
        sa.Column("due_at", sa.BigInteger, nullable=False),
        sa.Column("useless_after", sa.BigInteger, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sqlite_with_rowid=False,
    )
    _partial_index("ix_reminders_pending", "reminders", ["due_at"], "state = 'pending'")
    _partial_index("ix_reminders_past", "reminders", ["useless_after"], "state != 'pending'")


def _partial_index(name: str, table: str, columns: list[str], where: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(where), postgresql_where=sa.text(where))
