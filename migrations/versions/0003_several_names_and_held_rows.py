"""Several names for one chat, and rows that wait for others of their burst."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "aliases",
        sa.Column("channel", sa.String(32), primary_key=True),
        sa.Column("account", sa.String(64), primary_key=True),
        sa.Column("alias_hash", sa.LargeBinary, primary_key=True),
        sa.Column("chat_id", sa.String(32), sa.ForeignKey("chats.id"), nullable=False),
        sa.Column("alias", sa.LargeBinary, nullable=False),
        sa.Column("sure", sa.SmallInteger, nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_aliases_chat_id", "aliases", ["chat_id"])
    op.add_column("inbox", sa.Column("held_until", sa.BigInteger))
