"""The visit: every check in turn, each finding one line; one check that fails takes no other with it."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Final

from bot.config import SECRETS, ConfigError, Settings
from bot.doctor import clock, database, disk, journal, key, operator, telegram, tesseract, whatsapp
from bot.doctor.finding import Finding, Patient, Severity, broken
from bot.errors import OperatorError

Check = Callable[[Patient], Awaitable[list[Finding]]]

CHECKS: Final[Mapping[str, Check]] = {
    "operator": operator.check,
    "key": key.check,
    "journal": journal.check,
    "database": database.check,
    "disk": disk.check,
    "tesseract": tesseract.check,
    "clock": clock.check,
    "telegram": telegram.check,
    "whatsapp": whatsapp.check,
}


async def visited(env: Mapping[str, str]) -> tuple[list[str], int]:
    """A line for every finding and for every check that found nothing; how many of them are to be mended."""
    try:
        settings = Settings.from_env(env)
        settings.require_channel()
    except ConfigError as problem:
        found = [broken(line, "set it right; .env.example explains each setting") for line in str(problem).splitlines()]
        return [_line("settings", one) for one in found], len(found)
    patient = Patient(settings, tuple(path for name in SECRETS if (path := env.get(f"{name}_FILE", "").strip())))
    lines, worst = ["ok      settings"], 0
    for name, check in CHECKS.items():
        found = await _found(check, patient)
        worst += sum(one.severity is not Severity.NOTE for one in found)
        lines += [_line(name, one) for one in found] or [f"ok      {name}"]
    return lines, worst


async def _found(check: Check, patient: Patient) -> list[Finding]:
    try:
        return await check(patient)
    except OperatorError as problem:
        return [broken(str(problem), "mend that first")]
    except PermissionError as problem:
        return [broken(f"{problem.filename} cannot be looked at: {problem.strerror}", "let whoever runs Sopan use it")]
    except Exception as problem:  # noqa: BLE001  the others are to be heard all the same
        return [broken(f"this could not be looked at ({type(problem).__name__})", "look at the others first")]


def _line(name: str, found: Finding) -> str:
    told = f"{found.severity.value:<7} {name}: {' '.join(found.wrong.split())}"
    return f"{told} -> {found.remedy}" if found.remedy else told
