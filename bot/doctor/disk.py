"""The disk: room for what is to come, and folders and files that are nobody else's to read."""

import shutil
from pathlib import Path
from typing import Final

from bot.doctor.finding import Finding, Patient, broken, risk
from bot.doctor.key import shared

LEAST: Final = 100 * 1024 * 1024
"""Bytes; below that, one busy day may be the last."""

ROOM: Final = 1024 * 1024 * 1024
"""Bytes; a backup, a migration and a month of people fit in."""


async def check(patient: Patient) -> list[Finding]:
    """The data folder, or the folder it will be made in."""
    data = patient.settings.data_dir.absolute()
    there = next(folder for folder in (data, *data.parents) if folder.exists())
    found = [finding for path in patient.secret_files for finding in shared(Path(path))]
    found += _open_to_others(data)
    free = shutil.disk_usage(there).free
    if free < LEAST:
        found.append(broken(f"{free // 1024**2} MB are free for {data}", "make room; without any, nothing can be kept"))
    elif free < ROOM:
        found.append(risk(f"{free // 1024**2} MB are free for {data}", "make room before it is full"))
    return found


def _open_to_others(data: Path) -> list[Finding]:
    if data.is_dir() and data.stat().st_mode & 0o077:
        return [risk(f"others on this machine can look into {data}", f"chmod 700 {data}")]
    return []
