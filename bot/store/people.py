"""People and their cases, sealed.

What is inside a person or a case is the conversation's affair: JSON goes in, the same JSON comes out.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, String, bindparam, delete, func, insert, select, update

from bot.store.conflict import TakeNew
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring
from bot.store.tables import cases, chats, people, reminders

State = dict[str, Any]
"""A JSON object."""


@dataclass(frozen=True, slots=True)
class Stored:
    person: State | None
    """None before the first `save`."""
    cases: dict[int, State] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CaseChange:
    state: State
    revision: int
    phase: str


_load = Prepared(
    select(people.c.state, cases.c.id, cases.c.state)
    .select_from(people.outerjoin(cases, cases.c.person_id == people.c.id))
    .where(people.c.id == bindparam("person_id"))
    .order_by(cases.c.id)
)
_save_person = Prepared(
    update(people)
    .where(people.c.id == bindparam("person_id"))
    .values(state=bindparam("new_state"), changed_at=bindparam("now"))
)
_save_case = Prepared(
    insert(cases).ext(
        TakeNew([cases.c.person_id, cases.c.id], [cases.c.state, cases.c.revision, cases.c.phase, cases.c.changed_at])
    )
)
_of_person: Final = bindparam("of_person", type_=String)
_of_case: Final = bindparam("of_case", type_=BigInteger)
_remove_case = Prepared(delete(cases).where(cases.c.person_id == _of_person, cases.c.id == _of_case))
_remove_reminders = Prepared(
    delete(reminders).where(reminders.c.person_id == _of_person, reminders.c.case_id == _of_case)
)
_revision = Prepared(
    select(cases.c.revision).where(cases.c.person_id == bindparam("person_id"), cases.c.id == bindparam("case_id"))
)
_left_alone = Prepared(
    select(chats.c.person_id, func.min(chats.c.id))
    .join(cases, cases.c.person_id == chats.c.person_id)
    .where(cases.c.changed_at < bindparam("since"), chats.c.person_id > bindparam("after"))
    .group_by(chats.c.person_id)
    .order_by(chats.c.person_id)
    .limit(bindparam("limit"))
)


def load(conn: Connection, keyring: Keyring, person_id: str) -> Stored:
    """The person's state and every case, by id in ascending order. Raises Unreadable."""
    rows = _load(conn, person_id=person_id).fetchall()
    if not rows:
        return Stored(None)
    sealed = rows[0][0]
    return Stored(
        None if sealed is None else _decode(keyring.open("people", "state", person_id, sealed)),
        {
            case_id: _decode(keyring.open("cases", "state", f"{person_id}/{case_id}", state))
            for _, case_id, state in rows
            if case_id is not None
        },
    )


def save(
    conn: Connection,
    keyring: Keyring,
    person_id: str,
    person: State | None,
    changed: Mapping[int, CaseChange],
    removed: Collection[int],
    now: int,
) -> None:
    """Keep what changed: `person` (None: unchanged), the cases in `changed`; drop `removed` with their reminders.

    Raises LookupError, or the driver's IntegrityError, if the person was erased.
    """
    if person is not None:
        sealed = keyring.seal("people", "state", person_id, _encode(person))
        if not _save_person(conn, person_id=person_id, new_state=sealed, now=now).rowcount:
            raise LookupError("the person was erased")
    for case_id, case in changed.items():
        _save_case(
            conn,
            person_id=person_id,
            id=case_id,
            state=keyring.seal("cases", "state", f"{person_id}/{case_id}", _encode(case.state)),
            revision=case.revision,
            phase=case.phase,
            changed_at=now,
        )
    for case_id in removed:
        _remove_reminders(conn, of_person=person_id, of_case=case_id)
        _remove_case(conn, of_person=person_id, of_case=case_id)


def case_revision(conn: Connection, person_id: str, case_id: int) -> int | None:
    """The revision of a case; None if there is no such case any more."""
    row = _revision(conn, person_id=person_id, case_id=case_id).fetchone()
    return None if row is None else int(row[0])


def left_alone(conn: Connection, since: int, after: str, limit: int) -> list[tuple[str, str]]:
    """Person and chat of those with a case that was not changed since that instant, by person, above `after`."""
    rows = _left_alone(conn, since=since, after=after, limit=limit).fetchall()
    return [(person_id, chat_id) for person_id, chat_id in rows]


_to_json: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _encode(state: State) -> bytes:
    return _to_json(state).encode("utf-8", "surrogatepass")  # half an emoji is no reason to lose a draft


def _decode(plain: bytes) -> State:
    state: State = json.loads(plain)
    return state
