"""The reminder is stored with the interview's time and comes at it, by a clock that is moved on by hand."""

from datetime import timedelta
from itertools import count

from tests.app.guest import Guest, prompt_of
from tests.app.house import House
from tests.app.test_conversations import declines
from tests.servers.telegram import Seen, TelegramServer


def reminders(guest: Guest) -> list[Seen]:
    return [one for one in guest.user.sent() if one.rows and prompt_of(one) == "reminder"]


async def reminded(telegram: TelegramServer, guest: Guest, count: int) -> None:
    found = await telegram.journal.until(lambda: len(reminders(guest)) >= count or None, 20)
    assert found, guest.texts
    assert len(reminders(guest)) == count


async def quiet(telegram: TelegramServer, guest: Guest, numbers: "count[int]" = count(900)) -> int:  # noqa: B008
    """How many reminders there are once all that was due is handled: somebody else's, due after them, has come."""
    other = Guest(telegram.user(next(numbers)))
    assert await other.says("/start decline") == "channel"
    assert await other.taps("whatsapp") == "company"
    assert await other.says("PT Lain Lagi") == "position"
    for prompt in ("contact", "day", "reason", "review"):
        assert await other.taps("skip") == prompt
    assert await other.taps("make") == "result"
    assert await other.taps("remind") == "remind_when"
    await other.presses("hour")
    await other.user.waits_for(lambda one: not one.rows and not one.edits, other.within)
    telegram.clock.advance(timedelta(minutes=61))
    await reminded(telegram, other, 1)
    return len(reminders(guest))


async def test_every_reminder_comes_once_and_sent_ends_them(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    await declines(sari)  # Friday the 4th, ten o'clock; it is Monday the 23rd, ten o'clock
    telegram.clock.advance(timedelta(hours=23))  # the next morning
    await reminded(telegram, sari, 1)
    telegram.clock.advance(timedelta(days=8, hours=2))  # a day before the line
    await reminded(telegram, sari, 2)
    assert "Maju Jaya" in reminders(sari)[-1].text
    assert await sari.taps("sent") == "sent"
    telegram.clock.advance(timedelta(days=5))
    assert await quiet(telegram, sari) == 2


async def test_moving_the_interview_replaces_the_plan(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    await declines(sari)
    assert await sari.says("ganti tanggal 11 Desember") in ("result", "review")
    telegram.clock.advance(timedelta(hours=23))
    await reminded(telegram, sari, 1)
    telegram.clock.advance(timedelta(days=9, hours=12))  # past every line of the old day
    assert await quiet(telegram, sari) == 1
    telegram.clock.advance(timedelta(days=6, hours=10))  # the morning of the 10th
    assert await telegram.journal.until(lambda: len(reminders(sari)) > 1 or None, 20)
    assert "11 Des" in reminders(sari)[-1].text or "10 Des" in reminders(sari)[-1].text


async def test_after_a_day_of_outage_what_is_due_comes_at_once(
    telegram: TelegramServer, house: House, sari: Guest
) -> None:
    async with house.open():
        await declines(sari)
        assert await sari.taps("remind") == "remind_when"
        await sari.presses("hour")
        await sari.user.waits_for(lambda one: not one.rows and not one.edits, 20)
    telegram.clock.advance(timedelta(days=1))
    async with house.open():
        await telegram.journal.until(lambda: len(reminders(sari)) >= 1 or None, 20)
        count = await quiet(telegram, sari)
        assert 1 <= count <= 2
        assert any("Sesuai permintaanmu" in one.text for one in reminders(sari))
    async with house.open():
        assert await quiet(telegram, sari) == count


async def test_many_at_once_all_come(telegram: TelegramServer, opened: House) -> None:
    guests = [Guest(telegram.user(500 + number)) for number in range(12)]
    for guest in guests:
        assert await guest.says("batalin interview Jumat 4 Desember jam 10 WIB di PT Maju, saya sakit") == "review"
    telegram.clock.advance(timedelta(hours=24))
    for guest in guests:
        await reminded(telegram, guest, 1)


async def test_a_shared_place_tells_the_zone(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    await declines(sari)
    await sari.user.location(-2.5, 140.7)
    await sari.hears("WIT")
    assert await sari.asked() == "result"
    assert await sari.says("/settings") == "settings"
    assert "WIT" in sari.texts[-1]


async def test_in_the_night_a_reminder_makes_no_sound_and_says_why(
    telegram: TelegramServer, opened: House, sari: Guest
) -> None:
    telegram.clock.advance(timedelta(hours=13))  # eleven at night
    assert await sari.says("batalin interview Rabu 25 November jam 7 WIB di PT Maju, saya sakit") == "review"
    telegram.clock.advance(timedelta(hours=5))
    await reminded(telegram, sari, 1)
    assert "tanpa bunyi" in reminders(sari)[0].text
    sent = [call for call in telegram.calls if call.method.lower() == "sendmessage"]
    assert [bool(call.params.get("disable_notification")) for call in sent][-1]
