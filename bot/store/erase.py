"""Forgetting: a person on request, the rest when it has served. After erasing, `Database.scrub` empties the log."""

from dataclasses import dataclass
from typing import Final

from sqlalchemy import Connection, String, bindparam, delete, select

from bot.store import inbox, pages
from bot.store.erased import Journal
from bot.store.instants import DAY
from bot.store.prepared import Prepared
from bot.store.tables import OPEN, PENDING, chats, metadata, outbox, people, reminders
from bot.store.tables import inbox as inbox_table

SEEN_KEPT: Final = 8 * DAY
"""WhatsApp delivers again for a week, Telegram for a day."""
SETTLED_KEPT: Final = 3 * DAY
SET_ASIDE_KEPT: Final = 30 * DAY
BACKUPS_KEPT: Final = 30 * DAY
"""How long a copy of the database may live; a key that opens one stays as long."""

_person: Final = bindparam("person_id", type_=String)
_chats_of_person = select(chats.c.id).where(chats.c.person_id == _person)
_statements: Final = [
    Prepared(
        delete(table).where(
            table.c.chat_id.in_(_chats_of_person)
            if "chat_id" in table.c and "person_id" not in table.c
            else table.c.person_id == _person
        )
    )
    for table in reversed(metadata.sorted_tables)  # what refers to a row goes before it
    if "chat_id" in table.c or "person_id" in table.c
]
_close: Final = Prepared(_chats_of_person.with_for_update())
_person_itself: Final = Prepared(delete(people).where(people.c.id == _person))
_settled: Final = Prepared(delete(outbox).where(~OPEN, outbox.c.settled_at < bindparam("before")))
_set_aside: Final = Prepared(delete(inbox_table).where(inbox_table.c.set_aside_at < bindparam("before")))
_past: Final = Prepared(delete(reminders).where(~PENDING, reminders.c.useless_after < bindparam("before")))


@dataclass(frozen=True, slots=True)
class Swept:
    """How many rows went."""

    seen: int
    settled: int
    set_aside: int
    reminders: int
    pages: int


def erase_person(conn: Connection, journal: Journal, person_id: str, now: int) -> bool:
    """Every row of the person in every table that names a person or a chat; False if there was no such person. On
    record before, so that no copy of the database brings them back.

    What is not theirs by any key, the hashes of ids that came in, is forgotten after `SEEN_KEPT` like everybody's.
    """
    journal.add(person_id, now)
    return forget_person(conn, person_id)


def forget_person(conn: Connection, person_id: str) -> bool:
    """As `erase_person`, for somebody who is on record already."""
    close(conn, person_id)
    for statement in _statements:
        statement(conn, person_id=person_id)
    return _person_itself(conn, person_id=person_id).rowcount == 1


def close(conn: Connection, person_id: str) -> None:
    """From now on, until the end of the transaction, nobody else puts anything into a chat of this person: whoever
    tries waits, and then finds the chat as it has become. So nothing that came in goes with them unseen."""
    _close(conn, person_id=person_id)


def sweep(conn: Connection, now: int) -> Swept:
    """Forget what has served: ids that cannot come again, settled messages, rows given up, reminders and pages past
    use."""
    return Swept(
        inbox.forget_seen(conn, now - SEEN_KEPT),
        _settled(conn, before=now - SETTLED_KEPT).rowcount,
        _set_aside(conn, before=now - SET_ASIDE_KEPT).rowcount,
        _past(conn, before=now).rowcount,
        pages.sweep(conn, now),
    )
