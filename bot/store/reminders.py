"""What is to be remembered, as rows: one plan for each revision of a case, replaced in the turn that changes the case.

A row that is due becomes an event in its chat, in the transaction that marks it done; the revision it carries tells
whether the case has moved on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, String, bindparam, delete, func, insert, literal_column, or_, select, update

from bot.store.conflict import KeepOld
from bot.store.prepared import Prepared
from bot.store.tables import PENDING, chats, reminders


@dataclass(frozen=True, slots=True)
class ReminderItem:
    key: str
    """Which of the case's reminders."""
    due_at: int
    useless_after: int


@dataclass(frozen=True, slots=True)
class ReminderRow:
    person_id: str
    case_id: int
    revision: int
    key: str
    chat_id: str
    due_at: int
    useless_after: int


_columns = [
    reminders.c[name] for name in ("person_id", "case_id", "revision", "key", "chat_id", "due_at", "useless_after")
]
_DONE: Final = literal_column("'done'", String)

_replace = Prepared(
    delete(reminders).where(
        reminders.c.person_id == bindparam("of_person"),
        reminders.c.case_id == bindparam("of_case"),
        or_(reminders.c.revision != bindparam("now_at"), reminders.c.state != _DONE),
    )
)
_add = Prepared(
    insert(reminders)
    .values({column.name: bindparam(column.name) for column in _columns} | {"state": literal_column("'pending'")})
    .ext(KeepOld())
)
_due = Prepared(
    select(*_columns)
    .where(PENDING, reminders.c.due_at <= bindparam("now"))
    .order_by(reminders.c.due_at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True)
)
_done = Prepared(
    update(reminders)
    .where(
        reminders.c.person_id == bindparam("of_person"),
        reminders.c.case_id == bindparam("of_case"),
        reminders.c.revision == bindparam("of_revision"),
        reminders.c.key == bindparam("of_key"),
        PENDING,
    )
    .values(state=_DONE)
)
_due_count = Prepared(select(func.count()).where(PENDING, reminders.c.due_at <= bindparam("now")))
_late = Prepared(
    select(chats.c.channel, func.count(), func.min(reminders.c.due_at))
    .select_from(reminders.join(chats, chats.c.id == reminders.c.chat_id))
    .where(PENDING, reminders.c.due_at <= bindparam("now"))
    .group_by(chats.c.channel)
)
_next = Prepared(select(func.min(reminders.c.due_at)).where(PENDING))
_of_person = Prepared(
    select(*_columns).where(reminders.c.person_id == bindparam("person_id"), PENDING).order_by(reminders.c.due_at)
)


def plan(
    conn: Connection,
    person_id: str,
    chat_id: str,
    case_id: int,
    revision: int,
    items: Sequence[ReminderItem],
    now: int,
) -> None:
    """Replace whatever was planned for the case; no `items`: nothing is to be remembered any more.

    What this revision has already reminded of is not planned again.
    """
    _replace(conn, of_person=person_id, of_case=case_id, now_at=revision)
    _add.many(
        conn,
        [
            {
                "person_id": person_id,
                "case_id": case_id,
                "revision": revision,
                "key": item.key,
                "chat_id": chat_id,
                "due_at": item.due_at,
                "useless_after": item.useless_after,
            }
            for item in items
        ],
    )


def due(conn: Connection, now: int, limit: int) -> list[ReminderRow]:
    """What is due, the longest due first, late ones too; nobody else is given them in this transaction."""
    return [ReminderRow(*row) for row in _due(conn, now=now, limit=limit).fetchall()]


def done(conn: Connection, rows: Sequence[ReminderRow]) -> None:
    """These were handed to their chats in this transaction."""
    _done.many(
        conn,
        [
            {"of_person": row.person_id, "of_case": row.case_id, "of_revision": row.revision, "of_key": row.key}
            for row in rows
        ],
    )


def due_count(conn: Connection, now: int) -> int:
    """How many are due and not handed to their chats yet."""
    row = _due_count(conn, now=now).fetchone()
    return int(row[0]) if row else 0


def due_by_channel(conn: Connection, now: int) -> dict[str, tuple[int, int]]:
    """By channel: how many are due and not handed to their chats yet, and when the first of them was."""
    return {channel: (rows, first) for channel, rows, first in _late(conn, now=now).fetchall()}


def next_due(conn: Connection) -> int | None:
    """When the next is due; None if nothing is planned."""
    row = _next(conn).fetchone()
    return row[0] if row else None


def of_person(conn: Connection, person_id: str) -> list[ReminderRow]:
    """What is planned for a person, the next first."""
    return [ReminderRow(*row) for row in _of_person(conn, person_id=person_id).fetchall()]
