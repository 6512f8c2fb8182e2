"""What a process that died was sending goes again, with a doubt: sooner than its leases run out, because everybody sees
whether a process is alive (`bot.store.locks.living`).

Nobody is dead at first sight: when the server restarts, all of them are gone for a moment.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from sqlalchemy import Connection

from bot.observe import count
from bot.store import leases, locks
from bot.store.database import Database
from bot.workers.rounds import rounds

LOOK: Final = 1.0
GRACE: Final = 3.0
"""Seconds that a process may be gone; one that lost its connection is back much sooner."""


class Heirs:
    """The loop over what the dead have left, of one of several processes that send."""

    def __init__(self, database: Database, me: int, monotonic: Callable[[], float], wake: Callable[[], None]) -> None:
        """`me`: the number of this process. `wake` tells the delivery that something may go again."""
        self._database = database
        self._me = me
        self._monotonic = monotonic
        self._wake = wake
        self._missed_at: dict[int, float] = {}

    async def run(self) -> None:
        """Until cancelled."""
        await rounds("heirs", self.look, LOOK)

    async def look(self) -> None:
        """One look at who has something in hand and who is alive."""
        missing = await self._database.run(self._missing)
        now = self._monotonic()
        self._missed_at = {owner: self._missed_at.get(owner, now) for owner in missing}
        for owner, since in self._missed_at.items():
            if now - since >= GRACE:
                released = await self._database.run(partial(leases.release_of, owner=owner))
                count("leases_inherited_total", released)
                self._wake()

    def _missing(self, conn: Connection) -> set[int]:
        owners = leases.owners(conn) - {self._me}
        if not owners:
            return set()
        living = locks.living(conn)
        return owners - living if self._me in living else set()  # who is not seen alive is no judge of others
