"""The disk: room for what is to come, and folders and files that are nobody else's to read."""

import shutil
from pathlib import Path
from typing import Final

from bot.doctor.finding import Finding, Patient, broken, risk
from bot.doctor.key import shared
from bot.store.engines import SQLite, kind_of

LEAST: Final = 100 * 1024 * 1024
"""Bytes; below that, one busy day may be the last."""

ROOM: Final = 1024 * 1024 * 1024
"""Bytes; a backup, a migration and a month of people fit in."""


async def check(patient: Patient) -> list[Finding]:
    """The data folder, and a database kept elsewhere; or the folders that they will be made in."""
    settings = patient.settings
    data = settings.data_dir.absolute()
    found = [finding for path in patient.secret_files for finding in shared(Path(path))]
    found += _open_to_others(data) + _room(data)
    match kind_of(settings.database_url):
        case SQLite(file=file) if (folder := file.absolute().parent) != data:
            found += shared(file) + _room(folder)
    return found


def _open_to_others(data: Path) -> list[Finding]:
    if data.is_dir() and data.stat().st_mode & 0o077:
        return [risk(f"others on this machine can look into {data}", f"chmod 700 {data}")]
    return []


def _room(folder: Path) -> list[Finding]:
    there = next(one for one in (folder, *folder.parents) if one.exists())
    free = shutil.disk_usage(there).free
    if free < LEAST:
        return [broken(f"{free // 1024**2} MB are free for {folder}", "make room; without any, nothing can be kept")]
    return [risk(f"{free // 1024**2} MB are free for {folder}", "make room before it is full")] if free < ROOM else []
