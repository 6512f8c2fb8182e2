"""A lease says whose it is, and the database the oldest code that may still run on it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None
oldest_code = "0004"


def upgrade() -> None:
    op.add_column("outbox", sa.Column("lease_owner", sa.BigInteger))
    op.create_table("compatibility", sa.Column("oldest_code", sa.String(32), primary_key=True))
