"""People, their cases and the chats they are reached by. One chat belongs to one person; whoever holds the chat writes.

What is inside a person or a case is the conversation's affair: JSON goes in, the same JSON comes out.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sqlalchemy import BigInteger, Connection, String, bindparam, delete, func, insert, select, update

from bot.store.conflict import KeepOld, TakeNew
from bot.store.in_turn import in_turn
from bot.store.instants import MINUTE
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring, Unreadable
from bot.store.tables import cases, chats, new_id, people, reminders

State = dict[str, Any]
"""A JSON object."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a message comes from and goes to; `value` is the platform's, never taken apart."""

    channel: str
    account: str
    value: str


@dataclass(frozen=True, slots=True)
class Chat:
    id: str
    person_id: str
    address: Address
    heard_at: int
    """When the person last wrote, to the minute."""
    silent: bool = False
    """They blocked us; see `bot.store.silence`."""
    new: bool = False
    """This transaction made it."""


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


_find = Prepared(
    select(chats.c.id, chats.c.person_id, chats.c.heard_at, chats.c.silent_since).where(
        chats.c.channel == bindparam("channel"),
        chats.c.account == bindparam("account"),
        chats.c.address_hash == bindparam("address_hash"),
    )
)
_rewrite_address = Prepared(
    update(chats)
    .where(chats.c.id == bindparam("chat_id"))
    .values(address_hash=bindparam("new_hash"), address=bindparam("new_address"))
)
_add_person = Prepared(insert(people).values({name: bindparam(name) for name in ("id", "created_at", "changed_at")}))
_remove_person = Prepared(delete(people).where(people.c.id == bindparam("person_id")))
_add_chat = Prepared(
    insert(chats)
    .values({column.name: bindparam(column.name) for column in chats.c if column.name != "silent_since"})
    .ext(KeepOld())
)
_get = Prepared(
    select(
        chats.c.person_id, chats.c.channel, chats.c.account, chats.c.address, chats.c.heard_at, chats.c.silent_since
    ).where(chats.c.id == bindparam("chat_id"))
)
# NO KEY: rows that only refer to the chat, such as another process's inbox row, may still be written meanwhile.
_locking = select(chats.c.heard_at, chats.c.silent_since).where(chats.c.id == bindparam("chat_id"))
_lock = Prepared(_locking.with_for_update(key_share=True))
_lock_or_skip = Prepared(_locking.with_for_update(key_share=True, skip_locked=True))
_heard = Prepared(update(chats).where(chats.c.id == bindparam("chat_id")).values(heard_at=bindparam("now")))
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
_chats_of = Prepared(select(chats.c.id).where(chats.c.person_id == bindparam("person_id")).order_by(chats.c.id))
_left_alone = Prepared(
    select(chats.c.person_id, func.min(chats.c.id))
    .join(cases, cases.c.person_id == chats.c.person_id)
    .where(cases.c.changed_at < bindparam("since"), chats.c.person_id > bindparam("after"))
    .group_by(chats.c.person_id)
    .order_by(chats.c.person_id)
    .limit(bindparam("limit"))
)
_any_address = Prepared(select(chats.c.id, chats.c.address).limit(bindparam("limit")))


# --- chats -------------------------------------------------------------------------------------------------------


def find_chat(conn: Connection, keyring: Keyring, address: Address) -> Chat | None:
    """The chat at this address; one that an earlier key wrote is written anew under the first."""
    known = {"channel": address.channel, "account": address.account}
    now_hash = keyring.lookup("address", address.channel, address.account, address.value)
    row = _find(conn, **known, address_hash=now_hash).fetchone()
    if row is None:
        for earlier in keyring.earlier_lookups("address", address.channel, address.account, address.value):
            row = _find(conn, **known, address_hash=earlier).fetchone()
            if row is not None:
                sealed = _seal_address(keyring, row[0], address)
                _rewrite_address(conn, chat_id=row[0], new_hash=now_hash, new_address=sealed)
                break
        else:
            return None
    chat_id, person_id, heard_at, silent_since = row
    return Chat(chat_id, person_id, address, heard_at, silent_since is not None)


def open_chat(conn: Connection, keyring: Keyring, address: Address, now: int) -> Chat:
    """The chat at this address, made with a new person where there is none. Two that race end with the same one."""
    found = find_chat(conn, keyring, address)
    if found is None and in_turn(conn, keyring.lookups("address", address.channel, address.account, address.value)):
        found = find_chat(conn, keyring, address)
    if found is not None:
        return found
    person_id, chat_id = new_id(), new_id()
    _add_person(conn, id=person_id, created_at=now, changed_at=now)
    added = _add_chat(
        conn,
        id=chat_id,
        person_id=person_id,
        channel=address.channel,
        account=address.account,
        address_hash=keyring.lookup("address", address.channel, address.account, address.value),
        address=_seal_address(keyring, chat_id, address),
        heard_at=now,
    )
    if added.rowcount:
        return Chat(chat_id, person_id, address, now, new=True)
    _remove_person(conn, person_id=person_id)  # another process was first; its row is there now
    found = find_chat(conn, keyring, address)
    assert found is not None
    return found


def get_chat(conn: Connection, keyring: Keyring, chat_id: str) -> Chat | None:
    """The chat with this id; None once its person was erased."""
    row = _get(conn, chat_id=chat_id).fetchone()
    if row is None:
        return None
    person_id, channel, account, sealed, heard_at, silent_since = row
    return Chat(
        chat_id,
        person_id,
        Address(channel, account, open_address(keyring, chat_id, sealed)),
        heard_at,
        silent_since is not None,
    )


def chats_of(conn: Connection, person_id: str) -> list[str]:
    """The ids of the chats by which a person is reached."""
    return [str(row[0]) for row in _chats_of(conn, person_id=person_id).fetchall()]


def left_alone(conn: Connection, since: int, after: str, limit: int) -> list[tuple[str, str]]:
    """Person and chat of those with a case that was not changed since that instant, by person, above `after`."""
    rows = _left_alone(conn, since=since, after=after, limit=limit).fetchall()
    return [(person_id, chat_id) for person_id, chat_id in rows]


def lock_chat(conn: Connection, chat_id: str, *, wait: bool) -> bool:
    """Hold the chat until the end of the transaction; False if it is held elsewhere (unless `wait`) or gone.

    On SQLite always True: the transaction holds the whole file. Read what the chat owns after this, not before.
    """
    if conn.dialect.name == "sqlite":
        return True
    return (_lock if wait else _lock_or_skip)(conn, chat_id=chat_id).fetchone() is not None


def held(conn: Connection, chat: Chat) -> Chat | None:
    """Hold the chat, as `lock_chat` without waiting: as it is now, whatever others have done since it was looked up."""
    if conn.dialect.name == "sqlite":
        return chat
    row = _lock_or_skip(conn, chat_id=chat.id).fetchone()
    return None if row is None else replace(chat, heard_at=row[0], silent=row[1] is not None)


def heard(conn: Connection, chat: Chat, at: int) -> Chat:
    """The person wrote in this chat at that instant; kept to the minute, so that a lively conversation writes it once a
    minute. The chat as it is then; a new one knows nothing better than what is said here."""
    if at - chat.heard_at >= MINUTE or (chat.new and chat.heard_at - at >= MINUTE):
        _heard(conn, chat_id=chat.id, now=at)
        return replace(chat, heard_at=at)
    return chat


def move_chat(conn: Connection, keyring: Keyring, chat: Chat, value: str) -> Chat:
    """The same chat at another address of its platform, where no other chat is."""
    address = replace(chat.address, value=value)
    found = keyring.lookup("address", address.channel, address.account, address.value)
    _rewrite_address(conn, chat_id=chat.id, new_hash=found, new_address=_seal_address(keyring, chat.id, address))
    return replace(chat, address=address)


def open_address(keyring: Keyring, chat_id: str, sealed: bytes) -> str:
    """The value of an address as the table `chats` keeps it. Raises Unreadable."""
    return keyring.open("chats", "address", chat_id, sealed).decode("utf-8", "surrogatepass")


def check_key(conn: Connection, keyring: Keyring) -> None:
    """Raises Unreadable if this database was sealed with other keys: if of a handful of addresses none can be read."""
    problem = None
    for chat_id, sealed in _any_address(conn, limit=20).fetchall():
        try:
            open_address(keyring, chat_id, sealed)
        except Unreadable as unreadable:
            problem = unreadable
        else:
            return
    if problem is not None:
        raise problem


def _seal_address(keyring: Keyring, chat_id: str, address: Address) -> bytes:
    return keyring.seal("chats", "address", chat_id, address.value.encode("utf-8", "surrogatepass"))


# --- what is known about a person --------------------------------------------------------------------------------


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


_to_json: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _encode(state: State) -> bytes:
    return _to_json(state).encode("utf-8", "surrogatepass")  # half an emoji is no reason to lose a draft


def _decode(plain: bytes) -> State:
    state: State = json.loads(plain)
    return state
