"""Turning the keys over, whether the service runs or not: a new key first opens, then seals; then everything is sealed
anew, and an earlier key goes once nothing needs it.

The order: the new key is written to the key file as one that opens. Every process looks at the file as each of its
transactions begins and shows which keys it works with; once all show the new one, it becomes the first. Once all show
that too, nothing is sealed under the old one any more, and a pass over the tables is the last. Whoever is stopped in
between goes on where the file says.
"""

import asyncio
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from bot.beside import joined
from bot.clock import Clock, wall_clock
from bot.config import KeyFile, Settings
from bot.errors import OperatorError
from bot.store import cells
from bot.store.database import Database
from bot.store.erase import BACKUPS_KEPT
from bot.store.instants import instant, moment
from bot.store.keyfile import Key, alone, new_key, read, write
from bot.store.sealed import Keyring

PATIENCE: Final = 30.0
"""Seconds that a running service has to show the keys; it looks at least once a second."""
LOOK: Final = 0.1
PAUSE: Final = 0.01
"""Between two transactions, for the turns."""
MOST_PASSES: Final = 20
"""Rows that somebody holds are left to the next pass."""

Say = Callable[[str], None]


class NotTurned(OperatorError):
    """The keys could not be turned over to the end; the text is one sentence for the operator."""


async def listed(settings: Settings, clock: Clock = wall_clock) -> list[str]:
    """A line for each key: its id, how many cells it seals, what it is there for. Raises OperatorError."""
    async with joined(settings) as (database, keyring):
        sealed = await database.run(cells.sealed_by)
    match settings.key_source:
        case KeyFile(path=path):
            keys = read(path)
            roles = {key.id: _role(key, key is keys[0], _needed(key, sealed, clock())) for key in keys}
        case _:
            roles = {one: "seals" if place == 0 else "opens" for place, one in enumerate(keyring.copies)}
    roles |= dict.fromkeys(sealed.keys() - roles.keys(), "is not here")
    return [f"{one}  {role}; {sealed.get(one, 0)} cells" for one, role in roles.items()]


async def rotated(settings: Settings, say: Say, clock: Clock = wall_clock) -> None:
    """A new key seals everything; or the rotation that was begun is brought to its end. Raises OperatorError."""
    with alone(path := _path(settings)):
        async with joined(settings) as (database, keyring):
            keys = read(path)
            sealed = await database.run(cells.sealed_by)
            if any(key.waits or key.id in sealed for key in keys[1:]):
                say("going on with the rotation that was begun")
            else:
                keys = [*(key for key in keys if key is keys[0] or _needed(key, sealed, clock())), new_key()]
                write(path, keys)
                say(f"{keys[-1].id} is added")
            if any(key.waits for key in keys):
                await _known(database, path)
                keys = _turned(keys, clock())
                write(path, keys)
            await _known(database, path)
            say(f"{keys[0].id} seals from now on")
            say(f"{await _sealed_anew(database, keyring, say)} cells were sealed anew")
    for key in keys[1:]:
        say(f"{key.id} {_role(key, False, True)}")


async def retired(settings: Settings, say: Say, clock: Clock = wall_clock) -> None:
    """Keys that nothing needs any more are dropped from the file. Raises OperatorError."""
    with alone(path := _path(settings)):
        async with joined(settings) as (database, _):
            sealed = await database.run(cells.sealed_by)
        keys = read(path)
        kept = [key for key in keys if key is keys[0] or _needed(key, sealed, clock())]
        if len(kept) < len(keys):
            write(path, kept)
    for key in keys:
        say(f"{key.id} {_role(key, key is keys[0], True)}" if key in kept else f"{key.id} is dropped")


def _path(settings: Settings) -> Path:
    if isinstance(settings.key_source, KeyFile):
        return settings.key_source.path
    raise NotTurned(
        "SOPAN_KEY holds the key itself, which no command can change: write it into a file, name that in"
        " SOPAN_KEY_FILE, restart, and come again."
    )


def _turned(keys: Sequence[Key], now: datetime) -> list[Key]:
    """The key that waited seals from now on, and who sealed until now has done so."""
    first = [replace(key, waits=False) for key in keys if key.waits]
    earlier = [key for key in keys if not key.waits]
    return [*first, *(replace(key, until=now if key is earlier[0] else key.until or now) for key in earlier)]


async def _known(database: Database, path: Path) -> None:
    """Until everybody at work on the database works with the keys as the file has them. Raises NotTurned."""
    try:
        async with asyncio.timeout(PATIENCE):
            while others := await database.strangers():  # noqa: ASYNC110  other processes set no event
                await asyncio.sleep(LOOK)
    except TimeoutError:
        raise NotTurned(
            f"{others} running Sopan did not take up {path} within {PATIENCE:.0f} s: see that each has this very file"
            " for its key (SOPAN_KEY_FILE), restart it, and call `sopan keys rotate` again; it goes on from here."
        ) from None


async def _sealed_anew(database: Database, keyring: Keyring, say: Say) -> int:
    """Pass after pass, until none is left under another key of ours; how many cells. Raises NotTurned."""
    done = 0
    for _ in range(MOST_PASSES):
        sealed = unreadable = 0
        for cell in cells.CELLS:
            after: tuple[object, ...] | None = cells.beginning(cell)
            while after is not None:
                batch = await database.run(partial(cells.seal_anew, keyring=keyring, cell=cell, after=after))
                sealed, unreadable, after = sealed + batch.sealed, unreadable + batch.unreadable, batch.last
                await asyncio.sleep(PAUSE)
            say(f"{cell.table.name}.{cell.column.name}: done")
        done += sealed
        if unreadable and not sealed:
            raise NotTurned(f"{unreadable} cells open with none of the keys and were left as they are.")
        if not (await database.run(cells.sealed_by)).keys() & [*keyring.copies][1:]:
            await database.scrub()
            return done
    raise NotTurned("Some rows were busy all the time; call `sopan keys rotate` again, it goes on from here.")


def _needed(key: Key, sealed: Collection[str], now: datetime) -> bool:
    """Whether a key that is not the first seals something, is to seal, or sealed what may be asked for: hashes of ids
    and pages (`erase.SEEN_KEPT`, `pages.KEPT`), and backups for longer than those."""
    return key.waits or key.id in sealed or key.until is None or now < _last_day(key.until)


def _role(key: Key, first: bool, needed: bool) -> str:
    """What the key is there for."""
    if first:
        return "seals"
    if key.waits:
        return "opens, and is to be the first: `sopan keys rotate` goes on"
    if key.until is None:
        return "opens"
    if not needed:
        return "is needed by nothing: `sopan keys retire` drops it"
    day = f"{_last_day(key.until):%Y-%m-%d}"
    return f"opens what was written before, and backups of then; from {day} on `sopan keys retire` drops it"


def _last_day(until: datetime) -> datetime:
    return moment(instant(until) + BACKUPS_KEPT)
