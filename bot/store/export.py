"""All that the tables hold of one person, opened: for their own copy of it.

What is not theirs by any key, the hashes of ids that came in, belongs to nobody and is in no copy.
"""

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import Connection, String, bindparam, select

from bot.store.chats import open_address
from bot.store.instants import moment
from bot.store.people import load
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring
from bot.store.tables import aliases, chats, inbox, outbox, pages, people, reminders

_person: Final = bindparam("person_id", type_=String)
_theirs: Final = chats.c.person_id == _person
_person_itself: Final = Prepared(select(people.c.created_at, people.c.changed_at).where(people.c.id == _person))
_chats: Final = Prepared(
    select(chats.c.id, chats.c.channel, chats.c.account, chats.c.address, chats.c.heard_at, chats.c.silent_since).where(
        _theirs
    )
)
_names: Final = Prepared(
    select(aliases.c.chat_id, aliases.c.channel, aliases.c.alias)
    .join(chats, chats.c.id == aliases.c.chat_id)
    .where(_theirs)
)
_incoming: Final = Prepared(
    select(inbox.c.chat_id, inbox.c.id, inbox.c.payload, inbox.c.prepared, inbox.c.received_at)
    .join(chats, chats.c.id == inbox.c.chat_id)
    .where(_theirs)
    .order_by(inbox.c.id)
)
_outgoing: Final = Prepared(
    select(
        outbox.c.chat_id, outbox.c.id, outbox.c.kind, outbox.c.payload, outbox.c.created_at, outbox.c.settled_at,
        outbox.c.ending,
    )
    .join(chats, chats.c.id == outbox.c.chat_id)
    .where(_theirs)
    .order_by(outbox.c.id)
)  # fmt: skip
_reminders: Final = Prepared(
    select(reminders.c.case_id, reminders.c.key, reminders.c.due_at, reminders.c.useless_after, reminders.c.state)
    .where(reminders.c.person_id == _person)
    .order_by(reminders.c.due_at)
)
_pages: Final = Prepared(
    select(pages.c.case_id, pages.c.token_hash, pages.c.content, pages.c.expires_at).where(pages.c.person_id == _person)
)

Kept = dict[str, Any]
"""JSON, table by table; instants as ISO 8601 in UTC."""


def beside(
    conn: Connection,
    keyring: Keyring,
    person_id: str,
    incoming: Callable[[bytes], Any],
    outgoing: Callable[[bytes], Any],
) -> Kept:
    """All but the person and the cases themselves. `incoming` and `outgoing` say what a row of the inbox and of the
    outbox holds. Raises Unreadable."""
    named: dict[str, list[str]] = {}
    for chat_id, _, sealed in _names(conn, person_id=person_id).fetchall():
        named.setdefault(chat_id, []).append(keyring.open("aliases", "alias", chat_id, sealed).decode())
    created = _person_itself(conn, person_id=person_id).fetchone() or (None, None)
    return {
        "since": _iso(created[0]),
        "changed": _iso(created[1]),
        "chats": [
            {
                "channel": channel,
                "account": account,
                "address": open_address(keyring, chat_id, sealed),
                "other_names": named.get(chat_id, []),
                "last_heard": _iso(heard_at),
                "blocked_since": _iso(silent_since),
            }
            for chat_id, channel, account, sealed, heard_at, silent_since in _chats(
                conn, person_id=person_id
            ).fetchall()
        ],
        "reminders": [
            {"case": case, "what": key, "due": _iso(due), "useless_after": _iso(useless), "state": state}
            for case, key, due, useless, state in _reminders(conn, person_id=person_id).fetchall()
        ],
        "incoming": [
            {
                "received": _iso(at),
                "content": _opened(keyring, "payload", f"{chat_id}/{row_id}", payload, incoming),
                "read": _opened(keyring, "prepared", f"{chat_id}/{row_id}", prepared, incoming),
            }
            for chat_id, row_id, payload, prepared, at in _incoming(conn, person_id=person_id).fetchall()
        ],
        "outgoing": [
            {
                "kind": kind,
                "written": _iso(at),
                "settled": _iso(settled_at),
                "ending": ending,
                "content": None
                if payload is None
                else outgoing(keyring.open("outbox", "payload", f"{chat_id}/{row_id}", payload)),
            }
            for chat_id, row_id, kind, payload, at, settled_at, ending in _outgoing(
                conn, person_id=person_id
            ).fetchall()
        ],
        "pages": [
            {
                "case": case,
                "until": _iso(until),
                "content": keyring.open("pages", "content", token_hash.hex(), content).decode(),
            }
            for case, token_hash, content, until in _pages(conn, person_id=person_id).fetchall()
        ],
    }


def themselves(conn: Connection, keyring: Keyring, person_id: str) -> Kept:
    """The person and the cases, as they were saved. Raises Unreadable."""
    stored = load(conn, keyring, person_id)
    return {"person": stored.person, "cases": {str(number): case for number, case in stored.cases.items()}}


def _opened(keyring: Keyring, column: str, key: str, sealed: bytes | None, read: Callable[[bytes], Any]) -> Any:
    return None if sealed is None else read(keyring.open("inbox", column, key, sealed))


def _iso(at: int | None) -> str | None:
    return None if at is None else moment(at).isoformat()
