"""What a platform says of a message after it took it in: it arrived, it did not, or only an approved text may go there.

Reports come late, twice, and in any order, some before the send they speak of has ended (`Told.in_flight`). One that
speaks of an earlier attempt than the last changes nothing.
"""

import re
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, and_, bindparam, null, select, update

from bot.store.leases import FREE, KNOWN
from bot.store.outgoing import Ending
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring
from bot.store.tables import OPEN, outbox

_ERRAND: Final = re.compile(r"([0-9a-f]{32})\.([0-9]{1,18})")
_this = and_(outbox.c.chat_id == bindparam("of_chat"), outbox.c.id == bindparam("of_id"))
# Another process may have been told the same, and have written since this one looked.
_still = and_(_this, ~OPEN, outbox.c.attempts == bindparam("of_attempt"))
_find = Prepared(
    select(
        outbox.c.kind,
        outbox.c.payload,
        outbox.c.attempts,
        outbox.c.created_at,
        outbox.c.lease_until,
        outbox.c.settled_at,
        outbox.c.ending,
        outbox.c.ref,
    ).where(_this)
)
_arrived = Prepared(
    update(outbox)
    .where(_this)
    .values(
        FREE
        | {
            "settled_at": bindparam("at"),
            "ending": bindparam("how"),
            "ref": bindparam("called"),
            "payload": null(),
        }
    )
)
_failed = Prepared(
    update(outbox).where(_still).values(settled_at=bindparam("at"), ending=bindparam("how"), payload=null())
)
_reopen = Prepared(
    update(outbox)
    .where(_still)
    .values(
        FREE
        | {
            "settled_at": null(),
            "ending": null(),
            "payload": bindparam("sealed"),
            "not_before": bindparam("earliest"),
            "doubts": KNOWN,
        }
    )
)


@dataclass(frozen=True, slots=True)
class Told:
    """The row that a report speaks of."""

    chat_id: str
    id: int
    kind: str
    payload: bytes | None
    """Its text, where it is still kept."""
    attempts: int
    created_at: int
    """When it was written, in milliseconds since 1970."""
    in_flight: bool
    """Somebody is sending it, and has not said yet how that ended."""
    settled_at: int | None
    ending: str | None
    ref: str | None


def find(conn: Connection, keyring: Keyring, errand: str) -> Told | None:
    """The row with this name (`OutboxRow.errand`); None where it was swept, erased, or never was ours."""
    named = _ERRAND.fullmatch(errand)
    row = _find(conn, of_chat=named[1], of_id=int(named[2])).fetchone() if named else None
    if named is None or row is None:
        return None
    chat_id, row_id = named[1], int(named[2])
    kind, sealed, attempts, created_at, lease_until, settled_at, ending, ref = row
    payload = None if sealed is None else keyring.open("outbox", "payload", f"{chat_id}/{row_id}", sealed)
    in_flight = lease_until is not None
    return Told(chat_id, row_id, kind, payload, attempts, created_at, in_flight, settled_at, ending, ref)


def arrived(conn: Connection, row: Told, ref: str | None, now: int) -> bool:
    """It is there, and its text has served; True where that was not known before."""
    is_open, known = row.settled_at is None, row.ending == Ending.SENT
    if (is_open or row.ending in (Ending.REFUSED, Ending.UNCERTAIN)) and ref is not None and ref == row.ref:
        return False  # it speaks of the attempt that failed
    if row.ending in (Ending.GONE, Ending.DROPPED) or (known and row.payload is None):
        return False
    settled_at = now if row.settled_at is None else row.settled_at
    _arrived(conn, of_chat=row.chat_id, of_id=row.id, at=settled_at, how=str(Ending.SENT), called=ref or row.ref)
    return not known


def failed(conn: Connection, row: Told, ref: str | None, ending: Ending, now: int) -> bool:
    """It is not there and will not be; False where the report is of no attempt that counts."""
    if not _counts(row, ref):
        return False
    this = {"of_chat": row.chat_id, "of_id": row.id, "of_attempt": row.attempts}
    return _failed(conn, **this, at=now, how=str(ending)).rowcount == 1


def again(conn: Connection, keyring: Keyring, row: Told, ref: str | None, payload: bytes, not_before: int) -> bool:
    """It did not arrive, and goes once more from `not_before` on, as `payload`; False where that may not be."""
    if not _counts(row, ref) or row.payload is None:
        return False
    sealed = keyring.seal("outbox", "payload", f"{row.chat_id}/{row.id}", payload)
    this = {"of_chat": row.chat_id, "of_id": row.id, "of_attempt": row.attempts}
    return _reopen(conn, **this, sealed=sealed, earliest=not_before).rowcount == 1


def _counts(row: Told, ref: str | None) -> bool:
    """Whether a failure is that of the last attempt, which was taken for good or was in doubt; one in doubt has no name
    yet, and bears at most that of an attempt that failed before."""
    if row.settled_at is None:
        return False
    if row.ending == Ending.UNCERTAIN:
        return ref is None or ref != row.ref
    return row.ending == Ending.SENT and ref == row.ref
