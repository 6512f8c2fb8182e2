"""While there are several keys, two processes may write one thing under two hashes, and no constraint sees that it is
one: then they do it one after the other.
"""

from collections.abc import Sequence

from sqlalchemy import BigInteger, Connection, bindparam, func, select

from bot.store.prepared import Prepared

_wait = Prepared(select(func.pg_advisory_xact_lock(bindparam("thing", type_=BigInteger))))


def in_turn(conn: Connection, hashes: Sequence[bytes]) -> bool:
    """Wait until nobody else's transaction is at the thing of these hashes; whether another may have been just before.

    On SQLite one transaction alone may write.
    """
    if len(hashes) < 2 or conn.dialect.name == "sqlite":
        return False
    _wait(conn, thing=int.from_bytes(min(hashes)[:8], "big", signed=True))
    return True
