"""Chats: where a person is reached, each at one address of one platform. One chat belongs to one person; whoever holds
the chat writes."""

from dataclasses import dataclass, replace

from sqlalchemy import Connection, bindparam, delete, insert, select, update

from bot.store.conflict import KeepOld
from bot.store.in_turn import in_turn
from bot.store.instants import MINUTE
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring, Unreadable
from bot.store.tables import chats, new_id, people


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
_chats_of = Prepared(select(chats.c.id).where(chats.c.person_id == bindparam("person_id")).order_by(chats.c.id))
_any_address = Prepared(select(chats.c.id, chats.c.address).limit(bindparam("limit")))


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
