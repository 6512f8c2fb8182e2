"""What has served goes by itself: from every table, and from the files."""

from datetime import timedelta

import pytest

from bot.config import Settings
from bot.store import people
from bot.store.database import Database
from bot.store.people import CaseChange
from bot.unlocking import keyring_of
from tests.app.guest import Guest
from tests.app.house import House
from tests.app.test_conversations import declines
from tests.app.test_erase import counted
from tests.servers.telegram import TelegramServer

INTERVIEW_IN = timedelta(days=11)
ADDRESSES = ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]


@pytest.fixture(params=ADDRESSES)
def url(request: pytest.FixtureRequest, house: House) -> str:
    """The database of the house, as SQLAlchemy is told it."""
    if request.param == "sqlite":
        return f"sqlite:///{house.file}"
    house.database_url = request.getfixturevalue("postgres_schema")
    return house.database_url.replace("postgresql://", "postgresql+psycopg://")


async def cases_left(telegram: TelegramServer, url: str, wanted: int) -> bool:
    """Whether so many cases are left before long."""
    for _ in range(100):
        if counted(url)["cases"] == wanted:
            return True
        await telegram.journal.until(lambda: None, 0.1)
    return False


async def test_a_finished_case_goes_a_month_after_its_interview(
    telegram: TelegramServer, house: House, sari: Guest, url: str
) -> None:
    async with house.open():
        await declines(sari)
        assert await sari.says("udah kukirim") == "sent"
    telegram.clock.advance(INTERVIEW_IN + timedelta(days=29))
    async with house.open():
        assert await sari.says("/drafts") == "drafts"
        assert counted(url)["cases"] == 1
    telegram.clock.advance(timedelta(days=8))  # what came due meanwhile was said on that day, and counts as touching it
    async with house.open():
        assert await cases_left(telegram, url, 0)
        left = counted(url)
        assert (left["people"], left["chats"], left["reminders"], left["pages"]) == (1, 1, 0, 0)
        assert await sari.says("/drafts") == "menu"


async def test_what_was_handled_is_gone_at_once(telegram: TelegramServer, house: House, sari: Guest, url: str) -> None:
    async with house.open():
        text = "Undangan wawancara Jumat 4 Desember 2026 jam 10 di PT Maju Jaya. " * 20
        await sari.forwards(text, telegram.clock.moment())
        assert counted(url)["inbox"] == 0


async def test_the_person_may_want_less(telegram: TelegramServer, house: House, sari: Guest, url: str) -> None:
    async with house.open():
        assert await sari.says("/settings") == "settings"
        assert await sari.taps("keeping") == "keeping"
        assert await sari.taps("soon") == "menu"
        await declines(sari)
        assert await sari.says("udah kukirim") == "sent"
        assert counted(url)["cases"] == 1
    telegram.clock.advance(timedelta(hours=4))
    async with house.open():
        assert await cases_left(telegram, url, 0)
        left = counted(url)
        assert (left["people"], left["reminders"]) == (1, 0)


async def test_what_cannot_be_understood_of_one_keeps_nothing_of_others(
    telegram: TelegramServer, house: House, sari: Guest
) -> None:
    async with house.open():
        for guest in (sari, Guest(telegram.user(43, "Budi"))):
            assert await guest.says("/settings") == "settings"
            assert await guest.taps("keeping") == "keeping"
            assert await guest.taps("soon") == "menu"
            await declines(guest)
            assert await guest.says("udah kukirim") == "sent"
    settings = Settings.from_env(house.env)
    database, keyring = Database(settings.database_url, clock=telegram.clock.moment), keyring_of(settings)
    await database.start()
    (first, _), *_ = await database.run(lambda conn: people.left_alone(conn, database.now() + 1, "", 2))
    strange = {1: CaseChange({"of": "another version"}, 1, "sent")}
    await database.run(lambda conn: people.save(conn, keyring, first, None, strange, (), 0))
    await database.stop()
    telegram.clock.advance(timedelta(hours=4))
    async with house.open():
        assert await cases_left(telegram, f"sqlite:///{house.file}", 1)
