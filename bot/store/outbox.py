"""What goes out: only the oldest open row of a chat may go, and whoever sends it holds its lease.

A lease that ran out, or was left by a process that died, means that the row goes again; where its send had begun, with
a doubt, counted on the row: it may have arrived. Where several processes send, a lease says whose it is. A chat's next
row is not sent before the settling of the last is committed; `hand_on` leases it in the same transaction. A settled row
keeps no text, unless its platform has yet to say whether it arrived.
"""

import logging
from collections.abc import Collection, Sequence
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, and_, bindparam, func, insert, null, select, update

from bot.logs import this_turn
from bot.observe import count
from bot.store.chats import Address, Chat, open_address
from bot.store.leases import DOUBTED, FREE, OWNER
from bot.store.outgoing import Ending, OutboxItem, OutboxRow, Urgency
from bot.store.people import case_revision
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring, Unreadable
from bot.store.tables import OPEN, chats, next_id, outbox

_log = logging.getLogger(__name__)


_open_of_chat = and_(outbox.c.chat_id == bindparam("of_chat"), OPEN)
_this = and_(_open_of_chat, outbox.c.id == bindparam("of_id"))
_now: Final = bindparam("now", type_=BigInteger)
_earlier = outbox.alias("earlier")

_LATER: Final = ("doubts", "not_before", "settled_at", "ending", "ref")
"""Columns that a new row has not come to yet."""

_state_of_queue = Prepared(
    select(
        select(func.max(outbox.c.id)).where(outbox.c.chat_id == bindparam("of_chat")).scalar_subquery(),
        select(func.min(outbox.c.id)).where(_open_of_chat).scalar_subquery(),
    )
)
_nth_open = Prepared(
    select(outbox.c.id).where(_open_of_chat).order_by(outbox.c.id).limit(1).offset(bindparam("before"))
)
_put = Prepared(
    insert(outbox).values(
        {column.name: bindparam(column.name) for column in outbox.c if column.name not in _LATER}
        | {"doubts": 0, "not_before": 0}
    )
)
_due = Prepared(
    select(
        outbox.c.chat_id,
        chats.c.person_id,
        chats.c.channel,
        chats.c.account,
        chats.c.address,
        chats.c.heard_at,
        outbox.c.id,
        outbox.c.kind,
        outbox.c.payload,
        outbox.c.urgency,
        outbox.c.guard_case,
        outbox.c.guard_revision,
        outbox.c.attempts,
        DOUBTED,
    )
    .join(chats, chats.c.id == outbox.c.chat_id)
    .where(
        OPEN,
        outbox.c.urgency >= bindparam("least"),
        outbox.c.urgency <= bindparam("most"),
        outbox.c.not_before <= _now,
        func.coalesce(outbox.c.lease_until, 0) <= _now,
        chats.c.silent_since.is_(None),
        ~select(_earlier.c.id)
        .where(_earlier.c.chat_id == outbox.c.chat_id, _earlier.c.id < outbox.c.id, _earlier.c.settled_at.is_(None))
        .exists(),
    )
    .order_by(outbox.c.urgency, outbox.c.not_before, outbox.c.id)
    .limit(bindparam("limit"))
    .with_for_update(of=outbox, skip_locked=True)
)
_lease = Prepared(
    update(outbox)
    .where(_this)
    .values(lease_until=bindparam("until"), lease_owner=OWNER, attempts=outbox.c.attempts + 1, doubts=DOUBTED)
)
_hand_on = Prepared(
    update(outbox)
    .where(
        _this,
        outbox.c.lease_until.is_(None),
        outbox.c.id
        == select(func.min(_earlier.c.id))
        .where(_earlier.c.chat_id == bindparam("of_chat"), _earlier.c.settled_at.is_(None))
        .scalar_subquery(),
    )
    .values(lease_until=bindparam("until"), lease_owner=OWNER, attempts=outbox.c.attempts + 1)
)
_renew = Prepared(
    update(outbox)
    .where(_this, outbox.c.lease_until.is_not(None), outbox.c.attempts == bindparam("held"))
    .values(lease_until=bindparam("until"), doubts=bindparam("begun"))
)
_ended: dict[str, Any] = {"settled_at": _now, "ending": bindparam("how"), "payload": null(), **FREE}
# Without a new name it keeps that of an attempt that failed before: late words of that one are known by it.
_called: dict[str, Any] = {"ref": func.coalesce(bindparam("called"), outbox.c.ref)}
_settle = Prepared(update(outbox).where(_this).values(_ended | _called))
_settle_kept = Prepared(
    update(outbox).where(_this).values({name: value for name, value in _ended.items() if name != "payload"} | _called)
)
_later = Prepared(
    update(outbox)
    .where(_this, outbox.c.attempts == bindparam("held"))
    .values(FREE | {"not_before": bindparam("earliest"), "doubts": bindparam("in_doubt")})
)
_hurry = Prepared(update(outbox).where(_open_of_chat, outbox.c.urgency > Urgency.REPLY).values(urgency=Urgency.REPLY))
_settle_all = Prepared(update(outbox).where(_open_of_chat).values(_ended))
_last_of_kind = Prepared(
    select(outbox.c.ref)
    .where(
        outbox.c.chat_id == bindparam("of_chat"),
        outbox.c.id < bindparam("before"),
        outbox.c.kind == bindparam("of_kind"),
    )
    .order_by(outbox.c.id.desc())
    .limit(1)
)
_summary = Prepared(
    select(chats.c.channel, chats.c.account, func.count(), func.min(outbox.c.created_at))
    .select_from(outbox.join(chats, chats.c.id == outbox.c.chat_id))
    .where(OPEN, chats.c.silent_since.is_(None))
    .group_by(chats.c.channel, chats.c.account)
)


def put(
    conn: Connection,
    keyring: Keyring,
    chat: Chat,
    items: Sequence[OutboxItem],
    now: int,
    lease_until: int | None,
    owner: int | None = None,
) -> list[OutboxRow]:
    """Append to the chat's outbox, holding the chat (`chats.lock_chat`).

    With `lease_until`, and nothing older open, the first row is leased to the caller (`owner`), who sends it at once.
    What is older and stands in a reply's way goes as fast as a reply.
    """
    if not items:
        return []
    newest, oldest_open = _state_of_queue(conn, of_chat=chat.id).fetchone() or (None, None)
    lease = lease_until if oldest_open is None else None
    if oldest_open is not None and any(item.urgency == Urgency.REPLY for item in items):
        _hurry(conn, of_chat=chat.id)
    first_id = next_id(newest, now)
    rows = [
        OutboxRow(
            chat,
            first_id + place,
            item.kind,
            item.payload,
            item.urgency,
            item.guard_case,
            item.guard_revision,
            attempts=int(lease is not None and place == 0),
            doubts=0,
            leased=lease is not None and place == 0,
            turn=this_turn(),
        )
        for place, item in enumerate(items)
    ]
    _put.many(
        conn,
        [
            {
                "chat_id": chat.id,
                "id": row.id,
                "kind": row.kind,
                "payload": keyring.seal("outbox", "payload", f"{chat.id}/{row.id}", row.payload),
                "urgency": row.urgency,
                "guard_case": row.guard_case,
                "guard_revision": row.guard_revision,
                "attempts": row.attempts,
                "lease_until": lease if row.leased else None,
                "lease_owner": owner if row.leased else None,
                "created_at": now,
            }
            for row in rows
        ],
    )
    return rows


def piled(conn: Connection, chat_id: str, rows: int) -> bool:
    """Whether so many rows of the chat are still to be sent."""
    return _nth_open(conn, of_chat=chat_id, before=rows - 1).fetchone() is not None


def due(
    conn: Connection,
    keyring: Keyring,
    now: int,
    limit: int,
    lease_until: int,
    busy: Collection[str] = (),
    *,
    owner: int | None = None,
    urgencies: tuple[int, int] = (Urgency.REPLY, Urgency.REMINDER),
) -> list[OutboxRow]:
    """Lease what may go now to `owner`: the oldest open row of each chat that can be reached, replies first, of these
    `urgencies` (from, to).

    Chats in `busy` are at work at the caller's: theirs are left alone. A row that cannot be opened is refused here, so
    that no other suffers from it.
    """
    least, most = urgencies
    rows_due = _due(conn, now=now, limit=limit + len(busy), least=least, most=most).fetchall()
    found = [row for row in rows_due if row[0] not in busy][:limit]
    _lease.many(conn, [{"of_chat": row[0], "of_id": row[6], "until": lease_until, "owner": owner} for row in found])
    rows = []
    for chat_id, person_id, channel, account, address, heard_at, row_id, kind, payload, *rest in found:
        urgency, guard_case, guard_revision, attempts, doubts = rest
        try:
            value = open_address(keyring, chat_id, address)
            plain = keyring.open("outbox", "payload", f"{chat_id}/{row_id}", payload)
        except Unreadable as problem:
            _log.error("a %s for %s cannot be sent: %s", kind, channel, problem)
            count("errors_total", where="outbox")
            settle(conn, chat_id, row_id, Ending.REFUSED, now)
            continue
        rows.append(
            OutboxRow(
                Chat(chat_id, person_id, Address(channel, account, value), heard_at),
                row_id,
                kind,
                plain,
                urgency,
                guard_case,
                guard_revision,
                attempts + 1,
                doubts,
                leased=True,
            )
        )
    return rows


def settle(
    conn: Connection,
    chat_id: str,
    row_id: int,
    ending: Ending,
    now: int,
    ref: str | None = None,
    *,
    keep: bool = False,
) -> bool:
    """The row has come to its end; False if it had before, or was erased. `ref`: the platform's name of the message.
    `keep`: the platform may still say that it did not arrive (`bot.store.reported`), so its text stays until then."""
    settled = _settle_kept if keep else _settle
    return settled(conn, of_chat=chat_id, of_id=row_id, how=str(ending), now=now, called=ref).rowcount == 1


def settle_all(conn: Connection, chat_id: str, ending: Ending, now: int) -> None:
    """Every open row of the chat has come to its end."""
    _settle_all(conn, of_chat=chat_id, how=str(ending), now=now)


def hand_on(conn: Connection, chat_id: str, row_id: int, lease_until: int, owner: int | None = None) -> bool:
    """Lease this row to a caller who has it in hand and goes on sending; False if it is not the one that may go."""
    return _hand_on(conn, of_chat=chat_id, of_id=row_id, until=lease_until, owner=owner).rowcount == 1


def later(conn: Connection, row: OutboxRow, not_before: int, *, doubtful: bool = False) -> None:
    """Give the lease back, unless the row was leased anew elsewhere; this chat alone waits until `not_before`.
    `doubtful`: the attempt may have arrived."""
    in_doubt = row.doubts + doubtful
    _later(conn, of_chat=row.chat.id, of_id=row.id, held=row.attempts, earliest=not_before, in_doubt=in_doubt)


def renew(conn: Connection, row: OutboxRow, lease_until: int) -> bool:
    """Before a send: the lease of a row that waited in hand, from now on; it counts as begun, where it does not begin
    with its lease (`OutboxRow.begins_leased`). False where the row went, or was leased anew elsewhere."""
    begun = row.doubts + (not row.begins_leased)
    return (
        _renew(conn, of_chat=row.chat.id, of_id=row.id, held=row.attempts, until=lease_until, begun=begun).rowcount == 1
    )


def last_ref(conn: Connection, chat_id: str, kind: str, before: int) -> str | None:
    """What the platform calls the last bubble of a kind before row `before`; None where it did not arrive."""
    row = _last_of_kind(conn, of_chat=chat_id, of_kind=kind, before=before).fetchone()
    return None if row is None else row[0]


def still_wanted(conn: Connection, row: OutboxRow) -> bool:
    """Whether the case that the row speaks for is still as it was; rows without a guard always are."""
    return row.guard_case is None or case_revision(conn, row.chat.person_id, row.guard_case) == row.guard_revision


def waiting(conn: Connection) -> dict[tuple[str, str], tuple[int, int]]:
    """By channel and account: how many rows are still to be sent to people who can be reached, and when the oldest was
    made."""
    return {(channel, account): (rows, since) for channel, account, rows, since in _summary(conn).fetchall()}
