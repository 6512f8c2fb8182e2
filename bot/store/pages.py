"""What the hand-over page shows where it does not fit into a link: sealed, under an address of 128 random bits, for a
week.

The table has only a keyed hash of the address, so that a copy of the database opens no page. Looking does not use a
page up.
"""

import secrets
from typing import Final

from sqlalchemy import BigInteger, Connection, String, bindparam, delete, insert, select

from bot.store.instants import DAY
from bot.store.prepared import Prepared
from bot.store.sealed import Keyring
from bot.store.tables import pages

KEPT: Final = 7 * DAY
MOST: Final = 50
"""Pages kept for one person; of more the oldest go."""

_put: Final = Prepared(insert(pages).values({column.name: bindparam(column.name) for column in pages.c}))
_get: Final = Prepared(
    select(pages.c.content).where(pages.c.token_hash == bindparam("token_hash"), pages.c.expires_at > bindparam("now"))
)
_of_case: Final = Prepared(
    delete(pages).where(
        pages.c.person_id == bindparam("of_person", type_=String),
        pages.c.case_id == bindparam("of_case", type_=BigInteger),
    )
)
_surplus: Final = Prepared(
    delete(pages).where(
        pages.c.token_hash.in_(
            select(pages.c.token_hash)
            .where(pages.c.person_id == bindparam("of_person", type_=String))
            .order_by(pages.c.expires_at.desc(), pages.c.token_hash)
            .limit(MOST)
            .offset(MOST)
        )
    )
)
_expired: Final = Prepared(delete(pages).where(pages.c.expires_at <= bindparam("now")))


def put(conn: Connection, keyring: Keyring, person_id: str, case_id: int, content: str, now: int) -> str:
    """Keep `content` until a week from `now`; the token under which it is found."""
    token = secrets.token_urlsafe(16)
    token_hash = keyring.lookup("page", token)
    _put(
        conn,
        person_id=person_id,
        case_id=case_id,
        token_hash=token_hash,
        content=keyring.seal("pages", "content", token_hash.hex(), content.encode("utf-8", "replace")),
        expires_at=now + KEPT,
    )
    _surplus(conn, of_person=person_id)
    return token


def get(conn: Connection, keyring: Keyring, token: str, now: int) -> str | None:
    """What is kept under `token`; None where nothing is, or nothing any more."""
    for token_hash in (keyring.lookup("page", token), *keyring.earlier_lookups("page", token)):
        if (row := _get(conn, token_hash=token_hash, now=now).fetchone()) is not None:
            return keyring.open("pages", "content", token_hash.hex(), row[0]).decode()
    return None


def drop(conn: Connection, person_id: str, case_id: int) -> None:
    """Forget every page of a case."""
    _of_case(conn, of_person=person_id, of_case=case_id)


def sweep(conn: Connection, now: int) -> int:
    """Forget what has expired; how many pages that were."""
    return int(_expired(conn, now=now).rowcount)
