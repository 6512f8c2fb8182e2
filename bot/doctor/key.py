"""The key: there, apart from what it opens, and nobody else's to read. Whether it opens is seen with the database."""

from pathlib import Path

from bot.config import KeyFile
from bot.doctor.finding import Finding, Patient, broken, note, risk
from bot.store.sealed import BadKey
from bot.unlocking import check_key_source


async def check(patient: Patient) -> list[Finding]:
    """Looks, and makes nothing."""
    settings = patient.settings
    try:
        check_key_source(settings)
    except BadKey as problem:
        return [broken(str(problem), "the key must be the one the data was sealed with, kept in another place")]
    match settings.key_source:
        case KeyFile(path=path) if not path.exists():
            return [note(f"there is no key yet; the first start makes {path}")]
        case KeyFile(path=path):
            return shared(path)
    return []


def shared(path: Path) -> list[Finding]:
    """A finding where others on this machine can read a secret file."""
    if path.is_file() and path.stat().st_mode & 0o077:
        return [risk(f"others on this machine can read {path}", f"chmod 600 {path}")]
    return []
