"""The journal of erasures: without it nobody could be erased, and Sopan does not start."""

from bot.doctor.finding import Finding, Patient
from bot.store.erased import require_writable


async def check(patient: Patient) -> list[Finding]:
    """Looks, and makes nothing. Raises JournalUnfit."""
    require_writable(patient.settings.erased_file)
    return []
