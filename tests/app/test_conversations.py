"""The whole conversations as a person taps and types them, through real HTTP, in both modes and on both databases."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.app.guest import Guest
from tests.app.house import MORNING, House
from tests.servers.telegram import TelegramServer

INVITATION = """Selamat siang, Sdri. Sari Wulandari,

Kami dari PT Cahaya Nusantara mengundang Saudari untuk mengikuti wawancara posisi Staf Administrasi pada:

Hari/Tanggal: Kamis, 3 Desember 2026
Pukul: 10.00 WIB
Tempat: Gedung Melati Lt. 5, Jl. Kenanga No. 12, Jakarta Selatan

Mohon konfirmasi kehadiran melalui pesan ini. Mohon membawa CV terbaru, fotokopi ijazah, dan kartu identitas. \
Atas perhatian dan kerja samanya kami ucapkan terima kasih.

Hormat kami,
HRD PT Cahaya Nusantara"""


async def declines(sari: Guest) -> str:
    """By taps and typed answers, question by question; the finished message."""
    assert await sari.says("/start") == "menu"
    assert await sari.taps("decline") == "channel"
    assert await sari.taps("whatsapp") == "company"
    assert await sari.says("PT Maju Jaya") == "position"
    assert await sari.says("Staf Admin") == "contact"
    assert await sari.says("Pak Budi") == "day"
    assert await sari.says("Jumat 4 Desember jam 10") == "zone"
    assert await sari.taps("Asia/Jakarta") == "reason"
    assert await sari.taps("salary") == "review"
    assert await sari.taps("make") == "result"
    return sari.finished


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_declining_from_hello_to_sent(telegram: TelegramServer, tmp_path: Path, sari: Guest, mode: str) -> None:
    async with House(telegram, tmp_path, mode).open():
        message = await declines(sari)
        assert "Maju Jaya" in message and "Budi" in message and "Sari" in message
        assert not {"{", "<"} & set(message)
        assert await sari.taps("words") == "words" and await sari.taps("shorter") == "result"
        assert len(sari.finished) < len(message)
        assert await sari.says("udah kukirim") == "sent"
    assert not [one for one in telegram.calls if one.status not in (200, 0)]


@pytest.mark.postgres
async def test_the_same_on_postgresql_by_the_address_alone(
    telegram: TelegramServer, tmp_path: Path, sari: Guest, postgres_schema: str
) -> None:
    async with House(telegram, tmp_path, database_url=postgres_schema).open():
        assert "Maju Jaya" in await declines(sari)
        assert await sari.taps("sent") == "sent"


async def test_cancelling_what_a_forwarded_invitation_says(opened: House, sari: Guest) -> None:
    assert await sari.forwards(INVITATION, MORNING - timedelta(hours=5)) == "intent"
    assert "Cahaya Nusantara" in sari.prompt.text and "10.00" in sari.prompt.text
    assert await sari.says("lewat email") == "intent"
    assert await sari.taps("cancel") == "reason"
    assert await sari.says("saya demam") == "result"  # the card has shown the facts already
    assert "Cahaya Nusantara" in sari.finished and "3 Desember 2026" in sari.finished
    assert await sari.says("lebih pendek") == "result"
    assert await sari.taps("words") == "words" and await sari.taps("other_language") == "result"
    assert "interview" in sari.finished
    assert await sari.taps("sent") == "sent"


FIRST = "Halo Kak, kami dari HRD PT Maju Jaya. Kakak lolos seleksi berkas untuk posisi Staf Gudang."
SECOND = "Interview Selasa, 1 Desember 2026 pukul 10.00 WIB di Jl. Kenanga No. 5 ya Kak."


async def test_an_invitation_in_pieces_is_one_card_edited_in_place(opened: House, sari: Guest) -> None:
    assert await sari.forwards(FIRST, MORNING) == "intent"
    await sari.user.forward(SECOND, date=MORNING)
    await sari.hears("1 Desember 2026")
    (card,) = sari.user.sent()
    assert card.edits == 1 and "PT Maju Jaya" in card.text and "/privacy" in card.text
    assert await sari.taps("decline") == "reason"
    assert await sari.taps("health") == "result"
    assert "PT Maju Jaya" in sari.finished and "1 Desember 2026" in sari.finished


async def test_an_invitation_in_pieces_that_all_wait_is_one_card(house: House, sari: Guest) -> None:
    for text in (FIRST, SECOND):
        await sari.user.forward(text, date=MORNING)
    async with house.open():
        assert await sari.asked() == "intent"
        (card,) = sari.user.sent()
        assert card.edits == 0 and "PT Maju Jaya" in card.text and "1 Desember 2026" in card.text


async def test_why_and_edit_happen_on_the_card_itself(opened: House, sari: Guest) -> None:
    assert await sari.forwards(INVITATION, MORNING - timedelta(hours=5)) == "intent"
    await sari.presses("why")
    assert "“PT Cahaya Nusantara”" in (await sari.hears("“Kamis, 3 Desember 2026")).text
    await sari.presses("back")
    await sari.hears("Mau dijawab bagaimana?")
    assert len(sari.user.sent()) == 1


async def test_asking_for_another_time(opened: House, sari: Guest) -> None:
    assert await sari.says("/start reschedule") == "channel"
    assert await sari.taps("whatsapp") == "company"
    assert await sari.says("Staf Gudang di PT Sumber Makmur") == "contact"
    assert await sari.taps("skip") == "day"
    assert await sari.says("Jumat 4 Desember jam 10 WIB") == "reason"
    assert await sari.taps("schedule_clash") == "slots"
    assert await sari.says("Senin 7 Desember jam 9, Selasa 8 Desember jam 13") == "review"
    assert await sari.taps("make") == "result"
    assert "7 Desember" in sari.finished and "8 Desember" in sari.finished
    changed = await sari.says("ganti jam 2")
    assert changed in ("result", "review")


async def test_deciding_first(opened: House, sari: Guest) -> None:
    assert await sari.says("/start") == "menu"
    assert await sari.taps("decide") == "reason"
    assert await sari.taps("trivial") == "interest"
    assert await sari.taps("yes") == "advice"
    assert sari.choices[0] == "attend"
    await sari.presses("attend")
    await sari.hears("Semoga")
    assert await sari.says("menu") == "menu"


async def test_english_from_the_first_word(telegram: TelegramServer, opened: House) -> None:
    alex = Guest(telegram.user(43, "Alex Morgan", "en"))
    assert await alex.says("I need to cancel my interview tomorrow at 10am at Acme Ltd, I am sick") == "review"
    assert "Acme Ltd" in alex.prompt.text and "10:00" in alex.prompt.text
    assert await alex.taps("channel") == "channel"
    assert await alex.taps("email") == "review"
    assert await alex.taps("make") == "result"
    assert "Acme" in alex.finished and "Alex Morgan" in alex.finished


async def test_back_edit_and_a_clean_way_out(opened: House, sari: Guest) -> None:
    await declines(sari)
    assert await sari.taps("edit") == "review"
    assert await sari.taps("company") == "company"
    assert await sari.says("PT Mundur Maju") in ("review", "result")
    assert await sari.says("/start decline") == "channel"
    assert await sari.taps("whatsapp") == "company"
    assert await sari.says("kembali") == "channel"
    await sari.user.say("batal")
    await sari.hears("berhenti")
    assert await sari.says("/drafts") == "drafts"


async def test_several_messages_for_one_thought_are_one_turn(house: House, sari: Guest) -> None:
    for text in ("mau mundur dari interview", "WhatsApp", "PT Maju Jaya", "staf admin", "Pak Budi"):
        await sari.user.say(text)
    async with house.open():
        assert await sari.asked() == "day"
        prompts = [one for one in sari.user.sent() if one.rows]
        assert len(prompts) == 1
