"""What came in and could not be handled at once, in order within a chat; and the ids of everything that ever came in.

A row leaves when its turn is committed (`done`). One that keeps failing is set aside: its text is erased, the row stays
to be counted. Of ids only keyed hashes are kept, for as long as the platforms may deliver again.
"""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, and_, bindparam, case, delete, func, insert, null, or_, select, update

from bot.store.conflict import KeepOld
from bot.store.in_turn import in_turn
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring, Unreadable
from bot.store.tables import WAITING, chats, inbox, next_id, seen


@dataclass(frozen=True, slots=True)
class InboxRow:
    chat_id: str
    id: int
    payload: bytes
    prepared: bytes | None
    attempts: int
    """How often it failed."""
    received_at: int


@dataclass(frozen=True, slots=True)
class Behind:
    """A row that waits, to be put into another chat."""

    payload: bytes
    received_at: int
    needs_prepare: bool
    held_until: int | None


_columns = (inbox.c.chat_id, inbox.c.id, inbox.c.payload, inbox.c.prepared, inbox.c.attempts, inbox.c.received_at)
_this = and_(inbox.c.chat_id == bindparam("of_chat"), inbox.c.id == bindparam("of_id"))
_of_chat = inbox.c.chat_id == bindparam("of_chat")
_now: Final = bindparam("now", type_=BigInteger)
_earlier = inbox.alias("earlier")

_is_seen = Prepared(
    select(seen.c.seen_at).where(
        seen.c.channel == bindparam("channel"),
        seen.c.account == bindparam("account"),
        seen.c.external_hash == bindparam("external_hash"),
    )
)
_see = Prepared(insert(seen).ext(KeepOld()))
_forget = Prepared(delete(seen).where(seen.c.seen_at < bindparam("before")))
_newest = Prepared(select(func.max(inbox.c.id)).where(_of_chat))
_put = Prepared(
    insert(inbox)
    .values(
        {name: bindparam(name) for name in ("chat_id", "id", "payload", "needs_prepare", "received_at", "held_until")}
        | {"attempts": 0, "not_before": 0}
    )
    .ext(KeepOld())
)
_oldest = Prepared(select(inbox.c.id).where(_of_chat, WAITING).order_by(inbox.c.id).limit(1))
_ready = Prepared(
    select(inbox.c.chat_id)
    .join(chats, chats.c.id == inbox.c.chat_id)
    .where(
        WAITING,
        inbox.c.needs_prepare == 0,
        inbox.c.not_before <= _now,
        or_(inbox.c.held_until.is_(None), inbox.c.held_until <= _now),
        ~select(_earlier.c.id)
        .where(_earlier.c.chat_id == inbox.c.chat_id, _earlier.c.id < inbox.c.id, _earlier.c.set_aside_at.is_(None))
        .exists(),
    )
    .order_by(inbox.c.id)
    .limit(bindparam("limit"))
    .with_for_update(of=chats, key_share=True, skip_locked=True)
)
_take = Prepared(
    select(*_columns, inbox.c.needs_prepare, inbox.c.not_before, inbox.c.held_until)
    .where(_of_chat, WAITING)
    .order_by(inbox.c.id)
    .limit(bindparam("limit"))
)
_behind = Prepared(
    select(
        *_columns,
        case((inbox.c.prepared.is_not(None), 1), else_=inbox.c.needs_prepare),  # what was made of it is not taken along
        inbox.c.held_until,
    )
    .where(_of_chat, WAITING)
    .order_by(inbox.c.id)
)
_done = Prepared(delete(inbox).where(_this))
_failed = Prepared(
    update(inbox)
    .where(_this, WAITING)
    .values(attempts=inbox.c.attempts + 1, not_before=bindparam("retry_at"))
    .returning(inbox.c.attempts)
)
_set_aside = Prepared(update(inbox).where(_this).values(set_aside_at=_now, payload=null(), prepared=null()))
AT_A_TIME: Final = 5
"""Rows of one chat that are prepared at a time, so that nobody waits behind all that somebody else has sent."""

_unprepared = Prepared(
    select(*_columns)
    .where(
        WAITING,
        inbox.c.needs_prepare == 1,
        inbox.c.not_before <= _now,
        ~select(_earlier.c.id)
        .where(
            _earlier.c.chat_id == inbox.c.chat_id,
            _earlier.c.id < inbox.c.id,
            _earlier.c.set_aside_at.is_(None),
            _earlier.c.needs_prepare == 1,
        )
        .order_by(_earlier.c.id)
        .limit(1)
        .offset(AT_A_TIME - 1)
        .exists(),
    )
    .order_by(inbox.c.id)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_claim = Prepared(update(inbox).where(_this).values(not_before=bindparam("again_at")))
_release = Prepared(update(inbox).where(WAITING, inbox.c.needs_prepare == 1).values(not_before=0))
_prepared = Prepared(
    update(inbox).where(_this, WAITING).values(prepared=bindparam("result"), needs_prepare=0, not_before=0, attempts=0)
)
_count = Prepared(select(func.count()).select_from(inbox).where(WAITING))
_count_set_aside = Prepared(select(func.count()).select_from(inbox).where(~WAITING))
_by_channel = Prepared(
    select(chats.c.channel, func.count(), func.min(inbox.c.received_at))
    .select_from(inbox.join(chats, chats.c.id == inbox.c.chat_id))
    .where(WAITING)
    .group_by(chats.c.channel)
)


# --- ids that came in ------------------------------------------------------------------------------------------------


def remember(conn: Connection, keyring: Keyring, channel: str, account: str, external_id: str, now: int) -> bool:
    """True the first time this id comes in, False ever after; the database decides, however many ask at once."""
    external_hash, *others = keyring.lookups("seen", channel, account, external_id)
    in_turn(conn, [external_hash, *others])
    for earlier in others:
        if _is_seen(conn, channel=channel, account=account, external_hash=earlier).fetchone():
            return False
    return _see(conn, channel=channel, account=account, external_hash=external_hash, seen_at=now).rowcount == 1


def forget_seen(conn: Connection, before: int) -> int:
    """Forget the ids that came in before this instant; how many."""
    return _forget(conn, before=before).rowcount


# --- rows that wait --------------------------------------------------------------------------------------------------


def put(
    conn: Connection,
    keyring: Keyring,
    chat_id: str,
    payload: bytes,
    now: int,
    *,
    needs_prepare: bool,
    held_until: int | None = None,
) -> int:
    """Append to the chat's inbox, without holding the chat; the id of the row, ascending within the chat.

    `held_until`: the chat has no turn before, so that what comes right behind is part of the same one.
    """
    while True:
        (newest,) = _newest(conn, of_chat=chat_id).fetchone() or (None,)
        row_id = next_id(newest, now)
        sealed = keyring.seal("inbox", "payload", f"{chat_id}/{row_id}", payload)
        row = {"chat_id": chat_id, "id": row_id, "payload": sealed, "needs_prepare": int(needs_prepare)}
        if _put(conn, **row, received_at=now, held_until=held_until).rowcount:
            return row_id  # else another process took this id in the meantime


def waiting(conn: Connection, chat_id: str) -> bool:
    """Whether the chat has rows that must be handled before anything newer."""
    return oldest(conn, chat_id) is not None


def oldest(conn: Connection, chat_id: str) -> int | None:
    """The row of the chat that must be handled before any other."""
    row = _oldest(conn, of_chat=chat_id).fetchone()
    return None if row is None else int(row[0])


def chats_ready(conn: Connection, now: int, limit: int) -> list[str]:
    """Chats whose oldest row may be handled now, the longest waiting first; held until the end of the transaction, and
    none that is held elsewhere."""
    return [chat_id for (chat_id,) in _ready(conn, now=now, limit=limit).fetchall()]


def take(conn: Connection, keyring: Keyring, chat_id: str, now: int, most: int) -> list[InboxRow]:
    """The chat's first rows in order, up to the first that is not prepared, held, or not to be tried yet. Hold the
    chat.

    Raises Unreadable where one of these cannot be opened.
    """
    taken: list[InboxRow] = []
    for *columns, needs_prepare, not_before, held_until in _take(conn, of_chat=chat_id, limit=most).fetchall():
        if needs_prepare or not_before > now or (held_until or 0) > now:
            break
        taken.append(_opened(keyring, columns))
    return taken


def done(conn: Connection, chat_id: str, ids: Sequence[int]) -> None:
    """These rows were handled in this transaction."""
    _done.many(conn, [{"of_chat": chat_id, "of_id": row_id} for row_id in ids])


def failed(conn: Connection, chat_id: str, row_id: int, retry_at: int) -> int:
    """The row was tried in vain; the chat waits until `retry_at`. How often that was so far (0: the row is gone)."""
    row = _failed(conn, of_chat=chat_id, of_id=row_id, retry_at=retry_at).fetchone()
    return int(row[0]) if row else 0


def set_aside(conn: Connection, chat_id: str, row_id: int, now: int) -> None:
    """Give the row up: what it said is erased, the chat goes on with the next."""
    _set_aside(conn, of_chat=chat_id, of_id=row_id, now=now)


def behind(conn: Connection, keyring: Keyring, chat_id: str) -> list[Behind]:
    """All that waits in a chat that is about to go, in order, for `put_behind`; without what cannot be opened."""
    found = []
    for *columns, needs_prepare, held_until in _behind(conn, of_chat=chat_id).fetchall():
        with suppress(Unreadable):
            row = _opened(keyring, columns)
            found.append(Behind(row.payload, row.received_at, bool(needs_prepare), held_until))
    return found


def put_behind(conn: Connection, keyring: Keyring, chat_id: str, rows: Sequence[Behind]) -> None:
    """These wait in this chat from now on."""
    for row in rows:
        prepares, held_until = row.needs_prepare, row.held_until
        put(conn, keyring, chat_id, row.payload, row.received_at, needs_prepare=prepares, held_until=held_until)


# --- rows to be prepared ---------------------------------------------------------------------------------------------


def unprepared(conn: Connection, keyring: Keyring, now: int, limit: int, again_at: int) -> list[InboxRow]:
    """Rows to be prepared outside any transaction; nobody else is given them before `again_at`.

    One that cannot be opened goes on to its turn as it is, where it fails alone.
    """
    rows = _unprepared(conn, now=now, limit=limit).fetchall()
    _claim.many(conn, [{"of_chat": row[0], "of_id": row[1], "again_at": again_at} for row in rows])
    opened = []
    for row in rows:
        try:
            opened.append(_opened(keyring, row))
        except Unreadable:
            _prepared(conn, of_chat=row[0], of_id=row[1], result=None)
    return opened


def prepared(conn: Connection, keyring: Keyring, chat_id: str, row_id: int, result: bytes) -> None:
    """Keep what preparing made of the row; it may be handled now, and has every try before it."""
    sealed = keyring.seal("inbox", "prepared", f"{chat_id}/{row_id}", result)
    _prepared(conn, of_chat=chat_id, of_id=row_id, result=sealed)


def release(conn: Connection) -> int:
    """At the start of the only process: what the dead one was preparing may be prepared now. How many."""
    return _release(conn).rowcount


# --- for the operator ------------------------------------------------------------------------------------------------


def waiting_count(conn: Connection) -> int:
    """Rows that wait, in all chats."""
    row = _count(conn).fetchone()
    return int(row[0]) if row else 0


def waiting_by_channel(conn: Connection) -> dict[str, tuple[int, int]]:
    """By channel: how many rows wait, and when the oldest came in."""
    return {channel: (rows, since) for channel, rows, since in _by_channel(conn).fetchall()}


def set_aside_count(conn: Connection) -> int:
    """Rows that were given up and not yet swept."""
    row = _count_set_aside(conn).fetchone()
    return int(row[0]) if row else 0


def _opened(keyring: Keyring, columns: Sequence[Any]) -> InboxRow:
    chat_id, row_id, payload, prepared, attempts, received_at = columns
    place = f"{chat_id}/{row_id}"
    return InboxRow(
        chat_id,
        row_id,
        keyring.open("inbox", "payload", place, payload),
        None if prepared is None else keyring.open("inbox", "prepared", place, prepared),
        attempts,
        received_at,
    )
