"""The whole conversations as a person taps and types them on WhatsApp, through real HTTP."""

from datetime import timedelta

from tests.app.test_conversations import INVITATION
from tests.app.whatsapp.guest import Guest, prompt_of
from tests.app.whatsapp.house import WhatsAppHouse
from tests.servers.whatsapp import WhatsAppServer

MOST = 5
"""Messages of ours from a passed-on invitation to the finished message with its actions; each costs money."""

ENGLISH = """Dear candidate, PT Maju Jaya would like to invite you to an interview for the position of Warehouse Staff
on Tuesday, 1 December 2026 at 10:00 WIB. Please let us know if you can come. Kind regards, Rina"""


async def declines(sari: Guest) -> str:
    """From a passed-on invitation to the finished message; the message."""
    assert await sari.forwards(INVITATION) == "intent"
    assert await sari.taps("decline") == "reason"
    assert await sari.taps("salary") == "result"
    return sari.finished


async def test_from_an_invitation_to_a_message_in_few_messages(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    message = await declines(sari)
    assert "Cahaya Nusantara" in message and "Sari" in message
    assert len(sari.person.messages) <= MOST, sari.texts
    assert [one.form for one in sari.person.messages] == ["list", "list", "text", "list"]
    assert all(call.status == 200 for call in whatsapp.calls), [call for call in whatsapp.calls if call.status != 200]
    before = len(sari.person.messages)
    assert await sari.says("lebih pendek") == "result"
    assert len(sari.finished) < len(message)
    assert len(sari.person.messages) - before == 2  # the variant, and its actions
    assert await sari.says("udah kukirim") == "sent"


async def test_the_message_is_handed_over_by_a_link(opened: WhatsAppHouse, sari: Guest) -> None:
    assert await sari.forwards(INVITATION) == "intent"
    assert await sari.says("lewat whatsapp") == "intent"
    assert await sari.taps("decline") == "reason"
    assert await sari.taps("salary") == "result"
    await sari.presses("share")
    handed = await sari.person.waits_for(lambda one: one.form == "cta_url")
    assert handed.link is not None and handed.link.startswith("https://wa.me/?text=")
    assert await sari.taps("sent") == "sent"  # the list above it can still be opened


async def test_question_by_question_with_numbers_words_and_beginnings(opened: WhatsAppHouse, sari: Guest) -> None:
    assert await sari.says("Halo") == "menu"
    assert await sari.says("tolak") == "channel"  # the beginning of a label
    assert await sari.says("1") == "company"
    assert await sari.says("PT Maju Jaya") == "position"
    assert await sari.says("Staf Admin") == "contact"
    assert await sari.says("Pak Budi") == "day"
    assert await sari.says("Jumat 4 Desember jam 10") == "zone"
    assert await sari.says("WIB") == "reason"
    assert await sari.says("Kesehatan") == "review"
    assert "1. Buat pesannya" in sari.prompt.text and len(sari.prompt.taps) == 1  # the rest is typed
    assert await sari.says("6") == "honorific"
    assert await sari.says("Bapak") == "review"
    assert await sari.says("Buat pesannya") == "result"
    assert "Maju Jaya" in sari.finished


async def test_the_language_of_the_first_words_is_that_of_the_chat(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse
) -> None:
    john = Guest(whatsapp.person("6281200002222", "John Hill"))
    assert await john.forwards(ENGLISH) == "intent"
    assert "This is what I read" in john.prompt.text and "STOP" in john.prompt.text
    mira = Guest(whatsapp.person("6281200003333", "Mira"))
    assert await mira.says("hello, I need to cancel an interview") != ""
    assert "Apa" not in mira.prompt.text


async def test_a_burst_of_passed_on_messages_is_one_card(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    first, *rest = INVITATION.split("\n\n")
    started = whatsapp.clock.moment()
    await sari.person.forward(first)
    for part in rest:
        await sari.person.forward(part)
    card = await sari.person.waits_for(lambda one: bool(one.taps))
    assert whatsapp.clock.moment() - started < timedelta(seconds=4)  # 1.5, and what a busy machine takes
    assert prompt_of(card) == "intent" and "3 Desember 2026" in card.text and "Cahaya Nusantara" in card.text
    assert len(sari.person.messages) == 1


async def test_a_burst_survives_the_end_of_the_process(
    whatsapp: WhatsAppServer, house: WhatsAppHouse, sari: Guest
) -> None:
    async with house.open():
        await sari.person.forward(INVITATION)
        await whatsapp.hook.settled()
    assert not sari.person.messages
    async with house.open():
        assert await sari.asked() == "intent"


async def test_reading_is_shown_and_typing_until_the_answer(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    identity = await sari.person.say("Halo")
    await sari.asked()
    assert await whatsapp.journal.until(lambda: whatsapp.receipts or None, 10)
    assert whatsapp.receipts[0]["message_id"] == identity and "typing_indicator" in whatsapp.receipts[0]


async def test_stop_ends_everything_unasked_at_once(
    whatsapp: WhatsAppServer, opened: WhatsAppHouse, sari: Guest
) -> None:
    other = Guest(whatsapp.person("6281200004444"))
    await declines(sari)
    await declines(other)
    await sari.person.say("STOP!")
    await sari.person.waits_for("pengingat")
    said = len(sari.person.messages)
    whatsapp.clock.advance(timedelta(hours=23))
    await other.person.waits_for(lambda one: bool(one.taps) and prompt_of(one) == "reminder")
    assert len(sari.person.messages) == said
