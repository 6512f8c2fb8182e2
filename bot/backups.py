"""What the operator does against loss: a backup beside the running service, a look into one, and bringing one back."""

import re
from pathlib import Path
from typing import Final

from bot.clock import Clock, wall_clock
from bot.config import Settings
from bot.store.backup import SUFFIX, Unwritable, back_up, verified
from bot.store.erased import Journal
from bot.store.instants import instant
from bot.store.migrate import HEAD
from bot.store.restore import restore
from bot.unlocking import present_keyring_of

_NAME: Final = re.compile(rf"sopan-\d{{8}}T\d{{6}}Z(-before-\d{{4}})?{re.escape(SUFFIX)}")


def backed_up(settings: Settings, to: Path | None, keep: int | None, clock: Clock = wall_clock) -> list[str]:
    """Make a backup; what to tell of it. `to`: a file, or a folder for one that is named by the time (None: `backups`
    in the data folder). `keep`: how many of the folder's stay, the newest. Raises OperatorError."""
    keyring, now = present_keyring_of(settings), clock()
    target = settings.backups_dir if to is None else to
    if to is None or to.is_dir():
        target = target / f"sopan-{now:%Y%m%dT%H%M%SZ}{SUFFIX}"
    elif target.exists():
        raise Unwritable(f"There is a file {target} already; name another.")
    elif not target.parent.is_dir() or target.suffix != SUFFIX:  # such as a disk that is not mounted just now
        folder = target.parent if target.suffix == SUFFIX else target
        raise Unwritable(f"There is no folder {folder}; make it, or name a file in one that is there, NAME{SUFFIX}.")
    contents = back_up(settings.database_url, keyring, target, settings.data_dir, instant(now))
    told = [f"{target}: {contents}"]
    if keep is not None:
        for old in sorted((path for path in target.parent.iterdir() if _NAME.fullmatch(path.name)), reverse=True)[
            keep:
        ]:
            old.unlink(missing_ok=True)  # somebody else may tidy up as well
            told.append(f"{old}: removed")
    return told


def looked_into(settings: Settings, file: Path) -> list[str]:
    """Read a backup to its end and say what is in it. Raises OperatorError."""
    contents = verified(file, present_keyring_of(settings), settings.data_dir)
    note = "" if contents.schema <= HEAD else f"; of a newer Sopan, this one knows up to schema {HEAD}"
    return [f"{file}: {contents}; it is whole{note}"]


def restored(settings: Settings, file: Path, *, replace: bool, clock: Clock = wall_clock) -> list[str]:
    """Put a backup in the place of the database; what to tell of it. Raises OperatorError."""
    keyring = present_keyring_of(settings)
    journal = Journal(settings.erased_file, keyring)
    done = restore(settings.database_url, keyring, journal, file, replace=replace, now=clock())
    told = [f"restored: {done.contents}"]
    if done.aside is not None:
        told.append(f"what was there before is in {done.aside}; delete it once all is well")
    if not settings.erased_file.exists():
        told.append(
            f"there is no journal of erasures, {settings.erased_file}: if there was one, put it there and restore once"
            " more, or whoever was erased since the backup is back"
        )
    return told
