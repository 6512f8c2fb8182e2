"""${message}"""

from alembic import op
import sqlalchemy as sa
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None
oldest_code = ${repr(down_revision)}  # the oldest revision whose code may still run on what this one leaves


def upgrade() -> None:
    ${upgrades if upgrades else "pass"}
