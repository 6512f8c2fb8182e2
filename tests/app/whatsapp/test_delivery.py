"""What becomes of messages on WhatsApp: the window, reports, limits, people who cannot be reached, many at once."""

import asyncio
import sqlite3
import time
from datetime import timedelta

import pytest

from tests.app.whatsapp.guest import Guest, prompt_of
from tests.app.whatsapp.house import WhatsAppHouse
from tests.app.whatsapp.test_conversations import declines
from tests.servers.whatsapp import Cut, Error, Late, Message, WhatsAppServer
from tests.servers.whatsapp.hook import encoded

FAR = """Selamat siang, Sdri. Sari Wulandari,

Kami dari PT Cahaya Nusantara mengundang Saudari untuk mengikuti wawancara posisi Staf Administrasi pada:

Hari/Tanggal: Senin, 7 Desember 2026
Pukul: 10.00 WIB
Tempat: Gedung Melati Lt. 5

Hormat kami,
HRD PT Cahaya Nusantara"""


def reminders(guest: Guest) -> list[Message]:
    return [one for one in guest.person.messages if one.taps and prompt_of(one) == "reminder"]


async def reminded(server: WhatsAppServer, guest: Guest, count: int) -> Message:
    assert await server.journal.until(lambda: len(reminders(guest)) >= count or None, 20), guest.texts
    assert len(reminders(guest)) == count
    return reminders(guest)[-1]


async def until_asked(server: WhatsAppServer, guest: Guest) -> str:
    """The next prompt, by a clock that is moved on until it comes."""
    for _ in range(20):
        if await server.journal.until(
            lambda: any(one.seq > guest.person.mark for one in guest.person.messages if one.taps) or None, 1
        ):
            break
        server.clock.advance(timedelta(seconds=30))
    return await guest.asked()


async def test_a_reminder_inside_the_window_is_free_and_outside_it_the_approved_text(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    assert await sari.forwards(FAR) == "intent"
    assert await sari.taps("decline") == "reason"
    assert await sari.taps("salary") == "result"
    whatsapp.clock.advance(timedelta(hours=23))
    assert (await reminded(whatsapp, sari, 1)).form == "list"
    whatsapp.clock.advance(timedelta(days=12))  # planned inside, due outside
    last = await reminded(whatsapp, sari, 2)
    assert last.form == "template" and "Cahaya Nusantara" in last.text
    assert not [call for call in whatsapp.calls if call.status != 200]
    assert await sari.taps("sent") == "sent"  # the tap opened the window again
    assert sari.prompt.form != "template"


async def test_a_closed_window_that_is_told_later_switches_once(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    await declines(sari)
    whatsapp.late_window = True
    sari.person.heard_at = None  # the platform thinks otherwise: a known fault
    whatsapp.clock.advance(timedelta(hours=23))
    reminder = await reminded(whatsapp, sari, 1)
    assert reminder.form == "template"
    await whatsapp.hook.settled()
    assert len([call for call in whatsapp.calls if call.body["type"] == "template"]) == 1


@pytest.mark.parametrize("fault", [Late(131000), Late(131000, first=True), Late(131000, lost=True)], ids=str)
async def test_what_was_taken_in_and_did_not_arrive_goes_again(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest, fault: Late
) -> None:
    """Also where that is told before the send has ended, and where nobody knew that it was taken in."""
    assert await sari.says("Halo") == "menu"
    whatsapp.faults.append(fault)
    assert await sari.taps("decline") == "channel"
    assert len([one for one in sari.person.messages if prompt_of(one) == "channel"]) == 1


@pytest.mark.parametrize("statuses", [True, False])
async def test_a_doubt_is_settled_by_a_report_and_else_repeated_once(
    whatsapp: WhatsAppServer, house: WhatsAppHouse, sari: Guest, statuses: bool
) -> None:
    async with house.open():
        whatsapp.statuses = statuses
        assert await sari.forwards(FAR) == "intent"
        assert await sari.taps("decline") == "reason"
        whatsapp.faults.append(Cut(after_effect=True))
        await sari.presses("salary")
        message = await sari.person.waits_for(lambda one: not one.taps)
        await whatsapp.hook.settled()
        assert await until_asked(whatsapp, sari) == "result"
        copies = [one for one in sari.person.messages if one.text == message.text]
        assert len(copies) == (1 if statuses else 2)


async def test_limits_delay_and_lose_nothing(whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest) -> None:
    whatsapp.faults += [Error(131056), Error(130429), Error(131000, 500)]
    assert await sari.says("Halo") == "menu"
    assert len(sari.person.messages) == 1


async def test_who_cannot_be_reached_is_left_in_peace_until_they_write(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    other = Guest(whatsapp.person("6281200004444"))
    await declines(sari)
    await declines(other)
    whatsapp.faults.append(Late(131026))
    assert await sari.says("lebih pendek") == "result"
    await whatsapp.hook.settled()
    said = len(sari.person.messages)
    whatsapp.clock.advance(timedelta(hours=23))
    await reminded(whatsapp, other, 1)
    assert len(sari.person.messages) == said
    assert 'sopan_reports_total{channel="whatsapp",result="gone"}' in await opened.metrics()
    assert await sari.says("menu") in ("menu", "resume", "result")


async def test_the_same_message_fifty_times_at_once_after_a_restart_and_days_later_is_one_turn(
    whatsapp: WhatsAppServer, house: WhatsAppHouse, sari: Guest
) -> None:
    message = sari.person.message({"type": "text", "text": {"body": "Halo"}})
    body = encoded(whatsapp.envelope([message], [sari.person]))
    async with house.open():
        assert await asyncio.gather(*(whatsapp.hook.post(body) for _ in range(50))) == [200] * 50
        assert await sari.asked() == "menu"
    for later in (timedelta(0), timedelta(days=3), timedelta(days=3), timedelta(days=30)):
        whatsapp.clock.advance(later)
        async with house.open():
            assert await whatsapp.hook.post(body) == 200
            other = Guest(whatsapp.person(f"62812{len(whatsapp.people):08}"))
            assert await other.says("Halo") == "menu"
    assert len(sari.person.messages) == 1


async def test_a_thousand_in_one_delivery_are_stored_within_a_second_and_all_answered(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse
) -> None:
    people = [whatsapp.person(f"62813{number:08}", "Budi") for number in range(1000)]
    messages = [one.message({"type": "text", "text": {"body": "Halo"}}) for one in people]
    body = encoded(whatsapp.envelope(messages, people))
    started, worked = time.perf_counter(), time.process_time()
    assert await whatsapp.hook.post(body) == 200
    taken, worked = time.perf_counter() - started, time.process_time() - worked
    print(f"1,000 messages in one delivery: acknowledged after {taken:.2f} s, of which {worked:.2f} s were work")
    assert worked < 1.0  # others may be at work on the machine
    assert await whatsapp.journal.until(lambda: len(whatsapp.messages) >= 1000 or None, 120)
    assert {one.person for one in whatsapp.messages} == {one.number for one in people}


async def test_a_number_with_a_new_owner_shows_no_old_case(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    await declines(sari)
    phone, sari.person.phone = sari.person.phone, None
    new = Guest(whatsapp.person(phone, "Rudi", user_id="ID.999"))
    assert await new.says("/drafts") == "menu"
    assert not any("Cahaya" in text for text in new.texts)
    whatsapp.clock.advance(timedelta(hours=23))
    reminder = await reminded(whatsapp, sari, 1)  # the old case is still theirs, by the name that stayed
    assert not any("Cahaya" in text for text in new.texts)
    assert reminder.body["recipient"] == sari.person.user_id and "to" not in reminder.body


async def test_somebody_without_a_number_and_one_who_changes_it(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    sari.person.phone = None
    await declines(sari)
    assert all("to" not in call.body for call in whatsapp.calls)
    old, sari.person.user_id = sari.person.user_id, "ID.777"
    system = {"type": "user_changed_user_id", "wa_id": "6281200007777", "user_id": "ID.777", "body": "x"}
    told = {"from_user_id": old, "id": whatsapp.new_id(), "timestamp": str(int(whatsapp.clock.now()))}
    await whatsapp.hook.deliver(whatsapp.envelope([{**told, "type": "system", "system": system}], []))
    sari.person.phone = "6281200007777"
    assert await sari.says("/drafts") == "drafts"
    assert "Cahaya Nusantara" in sari.prompt.text


async def test_what_cannot_be_stored_comes_again(whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest) -> None:
    with sqlite3.connect(opened.folder / "data" / "sopan.db", isolation_level=None) as other:
        other.execute("BEGIN IMMEDIATE")
        await sari.person.say("Halo")
        assert await whatsapp.hook.answered(503, 30)
        other.execute("ROLLBACK")
    other.close()
    assert await sari.asked() == "menu"


async def test_no_log_names_anybody(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    await declines(sari)
    whatsapp.faults.append(Error(131026))
    await sari.person.say("lebih pendek")
    await whatsapp.hook.settled()
    assert whatsapp.token not in caplog.text and "6281200001111" not in caplog.text
    assert "Cahaya Nusantara" not in caplog.text
