"""Who is sending a row: a lease says until when and, where several processes send, whose it is.

What a process leaves when it dies may go again, with a doubt where its send had begun: it may have arrived.
"""

from datetime import timedelta
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, and_, bindparam, case, null, select, update

from bot.store.outgoing import Urgency
from bot.store.prepared import Prepared
from bot.store.tables import OPEN, outbox

OWNER: Final = bindparam("owner", type_=BigInteger)

FREE: Final[dict[str, Any]] = {"lease_until": null(), "lease_owner": null()}
"""The columns of a row that nobody is sending."""

_BEGINS_LEASED: Final = and_(outbox.c.urgency == Urgency.REPLY, outbox.c.guard_case.is_(None), outbox.c.doubts == 0)
"""`outgoing.OutboxRow.begins_leased`, of a row that nobody holds any more."""

DOUBTED: Final = case((and_(outbox.c.lease_until.is_not(None), _BEGINS_LEASED), 1), else_=outbox.c.doubts)
"""The doubts of a row whose lease is over."""

KNOWN: Final = case((outbox.c.doubts > 0, outbox.c.doubts - 1), else_=0)
"""The doubts of a row of whose last send one heard afterwards how it ended; `outbox.renew` had counted that one."""

LEASE: Final = timedelta(seconds=30)
"""Longer than any send may take; after it a row may be sent again."""

_release = Prepared(update(outbox).where(OPEN, outbox.c.lease_until.is_not(None)).values(FREE | {"doubts": DOUBTED}))
_release_of = Prepared(
    update(outbox)
    .where(OPEN, outbox.c.lease_until.is_not(None), outbox.c.lease_owner == OWNER)
    .values(FREE | {"doubts": DOUBTED})
)
_owners = Prepared(select(outbox.c.lease_owner).where(OPEN, outbox.c.lease_owner.is_not(None)).distinct())


def release(conn: Connection) -> int:
    """At the start of the only process: what the dead one was sending may go again, with a doubt. How many."""
    return _release(conn).rowcount


def release_of(conn: Connection, owner: int) -> int:
    """As `release`, of one of several processes, which died. How many."""
    return _release_of(conn, owner=owner).rowcount


def owners(conn: Connection) -> set[int]:
    """Which of several processes have something in hand."""
    return {int(owner) for (owner,) in _owners(conn).fetchall()}
