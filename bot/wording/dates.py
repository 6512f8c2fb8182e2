"""Days, times and zones in words: "Selasa, 1 Desember 2026 pukul 10.00 WIB" · "Tuesday, 1 December 2026 at 10:00 WIB".

Everything a language needs is data in `_LANGUAGES`, some forty words each: a library of locale data would bring the
same words in many megabytes, without "pukul" and without the zones as people call them. A zone gets its local
abbreviation only where that abbreviation means nothing else, and its offset from UTC otherwise, so that a time in words
never lies.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.facts import Language


@dataclass(frozen=True, slots=True)
class _Words:
    weekdays: tuple[str, ...]
    months: tuple[str, ...]
    short_weekdays: tuple[str, ...]
    short_months: tuple[str, ...]
    before_time: str
    clock: str
    greetings: tuple[tuple[int, str], ...]
    """(first hour, greeting), latest first."""


_LANGUAGES: dict[Language, _Words] = {
    "id": _Words(
        weekdays=("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu"),
        months=(
            "Januari", "Februari", "Maret", "April", "Mei", "Juni",
            "Juli", "Agustus", "September", "Oktober", "November", "Desember",
        ),
        short_weekdays=("Sen", "Sel", "Rab", "Kam", "Jum", "Sab", "Min"),
        short_months=("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
        before_time=" pukul ",
        clock="%H.%M",
        greetings=((18, "Selamat malam"), (15, "Selamat sore"), (11, "Selamat siang"), (0, "Selamat pagi")),
    ),
    "en": _Words(
        weekdays=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        months=(
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December",
        ),
        short_weekdays=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        short_months=("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
        before_time=" at ",
        clock="%H:%M",
        greetings=((18, "Good evening"), (12, "Good afternoon"), (0, "Good morning")),
    ),
}  # fmt: skip

_ABBREVIATIONS = {
    "Asia/Jakarta": ("WIB", 7),
    "Asia/Pontianak": ("WIB", 7),
    "Asia/Makassar": ("WITA", 8),
    "Asia/Ujung_Pandang": ("WITA", 8),
    "Asia/Jayapura": ("WIT", 9),
    "Asia/Singapore": ("SGT", 8),
    "Singapore": ("SGT", 8),
    "Asia/Kuala_Lumpur": ("MYT", 8),
    "Asia/Kuching": ("MYT", 8),
    "Asia/Hong_Kong": ("HKT", 8),
    "Asia/Tokyo": ("JST", 9),
    "Japan": ("JST", 9),
}
"""Zone: the abbreviation in daily use and the hours it stands for; beside any other offset it is not used."""


def day_in_words(day: date, language: Language) -> str:
    """`day` with weekday, month in letters and year: "Selasa, 1 Desember 2026", "Tuesday, 1 December 2026"."""
    words = _LANGUAGES[language]
    return f"{words.weekdays[day.weekday()]}, {day.day} {words.months[day.month - 1]} {day.year}"


def short_day(day: date, language: Language) -> str:
    """`day` for a button: "Sel 1 Des", "Tue 1 Dec"."""
    words = _LANGUAGES[language]
    return f"{words.short_weekdays[day.weekday()]} {day.day} {words.short_months[day.month - 1]}"


def month_in_words(day: date, language: Language) -> str:
    """The month of `day`, for the head of a month grid: "Desember 2026", "December 2026"."""
    return f"{_LANGUAGES[language].months[day.month - 1]} {day.year}"


def short_weekdays(language: Language) -> tuple[str, ...]:
    """Monday to Sunday for the columns of a month grid: ("Sen", …, "Min")."""
    return _LANGUAGES[language].short_weekdays


def clock_in_words(clock: time, language: Language) -> str:
    """`clock` on 24 hours as the language writes it: "10.00", "10:00"."""
    return clock.strftime(_LANGUAGES[language].clock)


def short_moment(moment: datetime, language: Language, zone: str) -> str:
    """Aware `moment` as it stands in `zone`, for a button: "Sel 1 Des 10.00", "Tue 1 Dec 10:00"."""
    local = _aware(moment).astimezone(ZoneInfo(zone))
    return f"{short_day(local.date(), language)} {clock_in_words(local.time(), language)}"


def moment_in_words(moment: datetime, language: Language, zone: str) -> str:
    """Aware `moment` as it stands in `zone` (IANA name), with weekday, date, time and zone.

    "Selasa, 1 Desember 2026 pukul 10.00 WIB" · "Tuesday, 1 December 2026 at 10:00 WIB".
    Raises ValueError for a naive moment and ZoneInfoNotFoundError for an unknown zone.
    """
    local = _aware(moment).astimezone(ZoneInfo(zone))
    return f"{day_and_clock_in_words(local.date(), local.time(), language)} {zone_in_words(zone, local, language)}"


def day_and_clock_in_words(day: date, clock: time, language: Language) -> str:
    """Day and time where the zone is not known: "Selasa, 1 Desember 2026 pukul 10.00"."""
    return f"{day_in_words(day, language)}{_LANGUAGES[language].before_time}{clock_in_words(clock, language)}"


def zone_in_words(zone: str, at: datetime, language: Language) -> str:
    """`zone` (IANA name) as it is at the aware moment `at`: "WIB", "WITA", "WIT", "SGT", else "UTC+2", "UTC+5.30"."""
    offset = _aware(at).astimezone(ZoneInfo(zone)).utcoffset() or timedelta(0)
    abbreviation, hours = _ABBREVIATIONS.get(zone, ("", 0))
    if abbreviation and offset == timedelta(hours=hours):
        return abbreviation
    minutes = round(abs(offset).total_seconds() / 60)
    if not minutes:
        return "UTC"
    sign = "+" if offset > timedelta(0) else "-"
    hours, rest = divmod(minutes, 60)
    point = "." if language == "id" else ":"
    return f"UTC{sign}{hours}{point}{rest:02}" if rest else f"UTC{sign}{hours}"


def greeting_at(moment: datetime, language: Language) -> str:
    """The greeting for the hour `moment` shows: pagi to 10.59, siang to 14.59, sore to 17.59, then malam."""
    return next(words for hour, words in _LANGUAGES[language].greetings if moment.hour >= hour)


def _aware(moment: datetime) -> datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone has no place in words")
    return moment
