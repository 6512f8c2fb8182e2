"""Instants as the store keeps them: whole milliseconds since 1970-01-01T00:00Z, always in columns named `…_at`."""

from datetime import UTC, datetime, timedelta
from typing import Final

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND: Final = timedelta(milliseconds=1)

MINUTE: Final = 60_000
HOUR: Final = 60 * MINUTE
DAY: Final = 24 * HOUR


def instant(moment: datetime) -> int:
    """The aware `moment` in milliseconds; ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError(f"{moment} has no zone")
    return (moment - _EPOCH) // _MILLISECOND


def moment(instant: int) -> datetime:
    """The aware moment, in UTC, of an instant."""
    return _EPOCH + instant * _MILLISECOND
