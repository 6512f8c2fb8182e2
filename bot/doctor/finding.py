"""What the doctor says: how bad it is, what is wrong, and what to do; never a secret, and nothing of anybody."""

from dataclasses import dataclass
from enum import Enum

from bot.config import Settings


class Severity(Enum):
    """How bad a finding is; the first two are to be mended."""

    BROKEN = "broken"
    """Something does not work."""
    RISK = "risk"
    """It works, and one day will not, or is less safe than it could be."""
    NOTE = "note"
    """Good to know."""


@dataclass(frozen=True, slots=True)
class Finding:
    severity: Severity
    wrong: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Patient:
    """Whose installation it is: its settings, and the files its secrets stand in."""

    settings: Settings
    secret_files: tuple[str, ...] = ()


def broken(wrong: str, remedy: str) -> Finding:
    """Something does not work."""
    return Finding(Severity.BROKEN, wrong, remedy)


def risk(wrong: str, remedy: str) -> Finding:
    """It works, for now."""
    return Finding(Severity.RISK, wrong, remedy)


def note(wrong: str) -> Finding:
    """Good to know."""
    return Finding(Severity.NOTE, wrong)
