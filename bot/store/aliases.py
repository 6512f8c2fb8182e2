"""Whose chat it is where a platform knows a person by several names, each of which may be missing or change hands.

A sure name never becomes anybody else's, and decides; the address may: a telephone number that turns up with another
sure name has a new owner, who sees nothing of the old one's. Other names count only where nothing better is known.
"""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, delete, insert, literal_column, select

from bot.store.chats import Address, Chat, find_chat, get_chat, move_chat, open_chat
from bot.store.conflict import TakeNew
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring
from bot.store.tables import aliases, chats


@dataclass(frozen=True, slots=True)
class Names:
    """What else a person goes by."""

    sure: str | None = None
    also: tuple[str, ...] = ()
    formerly: str | None = None
    """The address or sure name that was theirs until now, where the platform itself says so."""


_key = (
    aliases.c.channel == bindparam("channel"),
    aliases.c.account == bindparam("account"),
    aliases.c.alias_hash == bindparam("alias_hash"),
)
_find = Prepared(select(aliases.c.chat_id).where(*_key))
_keep = Prepared(
    insert(aliases).ext(
        TakeNew(
            [aliases.c.channel, aliases.c.account, aliases.c.alias_hash],
            [aliases.c.chat_id, aliases.c.alias, aliases.c.sure],
        )
    )
)
_accounts = Prepared(select(chats.c.account).where(chats.c.channel == bindparam("channel")).distinct())
_of_chat = aliases.c.chat_id == bindparam("of_chat")
_is_sure = aliases.c.sure == literal_column("1")
_sure_name = Prepared(select(aliases.c.alias).where(_of_chat, _is_sure))
_forget_sure = Prepared(delete(aliases).where(_of_chat, _is_sure))
_forget_unsure = Prepared(delete(aliases).where(_of_chat, ~_is_sure))


def chat_at(conn: Connection, keyring: Keyring, address: Address, names: Names, now: int) -> Chat | None:
    """The chat of whoever goes by these names, made with a new person where there is none. An empty address is none:
    then None for somebody who is not known by another name."""
    chat = _known(conn, keyring, address, names)
    if chat is None and address.value:
        chat = open_chat(conn, keyring, address, now)
    if chat is None:
        return None
    if chat.address.value != address.value and address.value not in ("", names.sure):
        chat = _readdressed(conn, keyring, chat, address)
    given = [name for name in (names.sure, *names.also) if name is not None]
    if any(_chat_named(conn, keyring, address, name) != chat.id for name in given):
        _forget_unsure(conn, of_chat=chat.id)  # whoever changes their name a thousand times has one name
        for name in given:
            _name(conn, keyring, chat, name, sure=name == names.sure)
    return chat


def _known(conn: Connection, keyring: Keyring, address: Address, names: Names) -> Chat | None:
    if names.sure is not None and (chat := _named(conn, keyring, address, names.sure)):
        return chat
    there = find_chat(conn, keyring, address) if address.value else None
    if there is not None:
        owner = None if names.sure is None else _owner(conn, keyring, there)
        if owner in (None, names.sure):
            return there
        move_chat(conn, keyring, there, owner)  # the number has changed hands
        return None
    if names.sure is None:
        return next((chat for name in names.also if (chat := _named(conn, keyring, address, name))), None)
    return None


def _readdressed(conn: Connection, keyring: Keyring, chat: Chat, address: Address) -> Chat:
    """At the new address, unless somebody of whom nothing surer is known is there."""
    there = find_chat(conn, keyring, address)
    if there is not None:
        owner = _owner(conn, keyring, there)
        if owner is None:
            return chat
        move_chat(conn, keyring, there, owner)
    return move_chat(conn, keyring, chat, address.value)


def known_as(conn: Connection, keyring: Keyring, channel: str, value: str) -> list[Chat]:
    """The chats of this channel whose address or other name this is, on whichever account."""
    addresses = [Address(channel, account, value) for (account,) in _accounts(conn, channel=channel).fetchall()]
    found = [find_chat(conn, keyring, one) or _named(conn, keyring, one, value) for one in addresses]
    return [chat for chat in found if chat is not None]


def move(conn: Connection, keyring: Keyring, address: Address, names: Names) -> None:
    """The platform says that somebody (`names.formerly`) is found elsewhere from now on; nothing where they are not
    known."""
    formerly = names.formerly or ""
    chat = _named(conn, keyring, address, formerly) or find_chat(
        conn, keyring, Address(address.channel, address.account, formerly)
    )
    if chat is None or (names.sure is not None and _named(conn, keyring, address, names.sure)):
        return  # nobody, or they have begun anew already
    if address.value and address.value != chat.address.value:
        chat = _readdressed(conn, keyring, chat, address)
    if names.sure is not None:
        _forget_sure(conn, of_chat=chat.id)
        _name(conn, keyring, chat, names.sure, sure=True)


def _named(conn: Connection, keyring: Keyring, address: Address, name: str) -> Chat | None:
    found = _chat_named(conn, keyring, address, name)
    return None if found is None else get_chat(conn, keyring, found)


def _chat_named(conn: Connection, keyring: Keyring, address: Address, name: str) -> str | None:
    parts = (address.channel, address.account, name)
    for alias_hash in (keyring.lookup("alias", *parts), *keyring.earlier_lookups("alias", *parts)):
        row = _find(conn, channel=address.channel, account=address.account, alias_hash=alias_hash).fetchone()
        if row is not None:
            return str(row[0])
    return None


def _owner(conn: Connection, keyring: Keyring, chat: Chat) -> str | None:
    """The sure name of the chat's person."""
    row = _sure_name(conn, of_chat=chat.id).fetchone()
    return None if row is None else keyring.open("aliases", "alias", chat.id, row[0]).decode()


def _name(conn: Connection, keyring: Keyring, chat: Chat, name: str, *, sure: bool) -> None:
    _keep(
        conn,
        channel=chat.address.channel,
        account=chat.address.account,
        alias_hash=keyring.lookup("alias", chat.address.channel, chat.address.account, name),
        chat_id=chat.id,
        alias=keyring.seal("aliases", "alias", chat.id, name.encode()),
        sure=int(sure),
    )
