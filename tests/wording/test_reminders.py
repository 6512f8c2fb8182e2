"""Every reminder in both languages, finished or not, with and without a company: kind, whole, and saying what is so."""

import re
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any, Final
from zoneinfo import ZoneInfo

import pytest

from bot.days_off import day_off
from bot.wording.bubbles import Capabilities
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from conversations.due import OFFERS, REMINDER
from conversations.effects import Say
from conversations.office import Office
from conversations.schedule import RUNGS

CATALOG: Final = Catalog()
COMPOSER: Final = Composer(CATALOG, Messages())
NOW: Final = datetime(2026, 12, 23, 3, tzinfo=UTC)
INTERVIEW: Final = datetime(2026, 12, 29, 3, tzinfo=UTC)

KEYS: Final = (
    *(key for rungs in RUNGS.values() for key in rungs), "asked_for", "follow_up", "too_late", "went_by",
)  # fmt: skip
BLAME: Final = re.compile(
    r"\b(?:lupa|lalai|terlambat|telat|kenapa (?:belum|tidak)|seharusnya|harusnya|jangan sampai|masih belum|gagal|"
    r"salahmu|forgot|forget|failed?|should have|why (?:haven|didn|not)|you still (?:have|need)|too late|"
    r"overdue|neglect\w*|must)\b",
    re.IGNORECASE,
)
CAPABLE: Final = Capabilities()


def text(key: str, language: str, *, silent: bool = False, **instead: Any) -> str:
    facts = {
        "company": "PT Maju Jaya",
        "flow": "cancel",
        "interview": INTERVIEW,
        "respond_by": INTERVIEW - timedelta(days=1),
        "stated": False,
        "closure": None,
        "zone": "Asia/Jakarta",
        "finished": True,
    } | instead
    say = Say(f"reminder.{key}", facts, OFFERS.get(key, REMINDER), prompt="reminder", kind="reminder", silent=silent)
    ((_, bubble),) = COMPOSER.bubbles([say], language, CAPABLE, NOW)
    assert bubble.silent == silent
    return bubble.text


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("key", KEYS)
def test_every_reminder_is_short_whole_and_blames_nobody(key: str, language: str) -> None:
    for company, finished, stated, silent in product(
        ("PT Maju Jaya", None), (True, False), (True, False), (True, False)
    ):
        said = text(key, language, company=company, finished=finished, stated=stated, silent=silent)
        assert not BLAME.search(said), said
        assert "None" not in said and "  " not in said and said[0].isupper() and said[-1] in ".?!", said
        assert len(said) <= 420, said
        assert "!" not in said and len(re.findall(r"\?", said)) <= 1, said


@pytest.mark.parametrize("key", ["next_morning", "sent_yet", "day_before_line", "hours_before_line"])
def test_before_days_off_it_says_when_the_office_is_closed_and_opens_again(key: str) -> None:
    closure = Office("Asia/Jakarta", day_off).closure(NOW)
    said = text(key, "id", closure=closure)
    assert "Mulai Kamis, 24 Desember 2026 kantor biasanya tutup" in said
    assert "Cuti Bersama Hari Raya Natal, Hari Raya Natal" in said and "buka lagi Senin, 28 Desember 2026" in said
    said = text(key, "en", closure=closure)
    assert "Christmas Joint Holiday, Christmas Day" in said and "opens again on Monday, 28 December 2026" in said


def test_within_days_off_it_says_so() -> None:
    closure = Office("Asia/Jakarta", day_off).closure(NOW + timedelta(days=2))
    assert "Kantor biasanya tutup" in text("day_before_line", "id", closure=closure)


def test_a_date_that_is_only_computed_is_called_a_likely_day_off() -> None:
    closure = Office("Asia/Jakarta", day_off).closure(datetime(2027, 3, 9, 3, tzinfo=UTC))
    assert "Hari Raya Idul Fitri (kemungkinan libur)" in text("day_before_line", "id", closure=closure)
    assert "Eid al-Fitr (probably a holiday)" in text("day_before_line", "en", closure=closure)


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_stated_line_is_named_as_theirs(language: str) -> None:
    assert text("hours_before_line", language, stated=True) != text("hours_before_line", language)
    assert "24" not in text("line_passed", language, stated=True).replace("2026", "")


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("contact", ["Rina", None])
def test_the_second_message_stands_alone_and_is_courteous(language: str, contact: str | None) -> None:
    facts = {
        "language": language,
        "contact": contact,
        "honorific": "ibu" if contact else None,
        "interview": INTERVIEW,
        "zone": "Asia/Jakarta",
        "position": "Kasir",
        "name": "Dewi Lestari",
    }
    ((_, bubble),) = COMPOSER.bubbles([Say("second_message", facts)], "id", CAPABLE, NOW)
    assert not bubble.buttons and "Dewi Lestari" in bubble.text
    assert ("terima kasih" if language == "id" else "thank you") in bubble.text
    assert contact is None or contact in bubble.text


@pytest.mark.parametrize(
    ("language", "hour", "greeting"),
    [("id", 9, "Selamat pagi"), ("id", 13, "Selamat siang"), ("en", 16, "Good afternoon")],
)
def test_the_second_message_greets_by_the_hour(language: str, hour: int, greeting: str) -> None:
    facts = {"language": language, "contact": "Rina", "honorific": "ibu", "interview": None, "zone": "Asia/Jakarta",
             "position": None, "name": None}  # fmt: skip
    now = datetime(2026, 12, 23, hour, tzinfo=ZoneInfo("Asia/Jakarta")).astimezone(UTC)
    ((_, bubble),) = COMPOSER.bubbles([Say("second_message", facts)], "id", CAPABLE, now)
    assert bubble.text.startswith(greeting)
