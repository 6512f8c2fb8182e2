"""Who is who in rough texts: accounts that are paid into, capitals throughout, cities behind names, two contacts."""

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

import pytest

from conversations.reading.invitation import Invitation, read_invitation

NOW: Final = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))  # a Friday
WHEN: Final = "Rabu 25 November 2026 pukul 10.00"
INVITED: Final = f"Undangan interview PT Maju Jaya, {WHEN}."


def read(text: str) -> Invitation:
    return read_invitation(text, NOW, zone="Asia/Jakarta")


@pytest.mark.parametrize(
    "payment",
    [
        "Transfer BCA 123456 a.n. Budi utk biaya seragam",
        "Transfer ke rekening Budi Santoso 1234567 ya",
        "Biaya ditransfer atas nama Budi Santoso",
        "Bayar ke GOPAY 081200001111 a.n. Budi Santoso",
        "No. rek BRI 1234-5678-9012 an Budi Santoso",
    ],
)
def test_the_holder_of_an_account_is_no_contact(payment: str) -> None:
    assert read(f"{INVITED} {payment}").value("contact_name") is None


def test_the_owner_of_a_number_is_one() -> None:
    assert read(f"{INVITED} Balas ke WA 0812-0000-1111 a.n. Ibu Herlina").value("contact_name") == "Herlina"


@pytest.mark.parametrize(
    ("text", "company"),
    [
        (
            "From: no-reply@jobs.example\nSubject: Interview invitation\n\nDear Dewi, Globex invites you to an "
            "interview for QA on 27 November 2026 at 9 am WIB. Do not reply to this email. The Globex team",
            "Globex",
        ),
        ("Interview on 27 November 2026, 10h30 CET Muster GmbH, Frau Schmidt", "Muster GmbH"),
        (f"Interview offline di Senopati, Kopi Kita, {WHEN} ya kak", "Kopi Kita"),
        (f"Undangan interview {WHEN} di PT Suka Maju Denpasar Bali", "PT Suka Maju"),
        (f"Undangan interview {WHEN} di PT Suka Maju Jayapura, Papua", "PT Suka Maju"),
        (f"Undangan interview {WHEN} di PT Semen Padang, Sumbar", "PT Semen Padang"),
        (f"Undangan interview {WHEN} di PT Bank Tani Jawa Timur", "PT Bank Tani Jawa Timur"),
        ("Interview di PT Maju 25 November 2026 jam 10", "PT Maju"),
        ("Interview di Toko Berkah 25 November 2026 jam 10", "Toko Berkah"),
        ("INTERVIEW: Jumat, 3 Desember 2026 pkl 13.00 WIB. PT ABC Jaya. posisi kasir", "PT ABC Jaya"),
        (f"*PT. GARUDA PERKASA*\n\nInterview {WHEN}. Tiket lewat travel a.n. CV Tiket Jaya", "PT. GARUDA PERKASA"),
        (f'PT "Maju" Tbk. (Persero) mengundang Anda interview {WHEN}.', 'PT "Maju" Tbk. (Persero)'),
        (f"Kami dari PT MAJU mengundang Anda interview {WHEN}.", "PT MAJU"),
        (f"KAMI DARI PT MAJU TERUS MENGUNDANG SAUDARA INTERVIEW {WHEN.upper()}.", "PT Maju Terus"),
        ("Nine Hills Tea (Singapore) Pte Ltd would like to interview you on 25 November 2026 at 2:00 PM.",
         "Nine Hills Tea (Singapore) Pte Ltd"),
        (f"Halo kak, aku Jessica, HR-nya *Cendol*. Interview {WHEN} ya", "Cendol"),
        (f"Klien kami Toserba Nyonya Lim tertarik. Interview {WHEN}", "Toserba Nyonya Lim"),
        (f"Pagi kak! Aku Cece dari *Sabtu Sore Bakery*. Interview {WHEN} ya", "Sabtu Sore Bakery"),
    ],
)  # fmt: skip
def test_the_company(text: str, company: str) -> None:
    assert read(text).value("company") == company


@pytest.mark.parametrize(
    ("text", "name", "honorific"),
    [
        (f"{INVITED} Konfirmasi ke Yth. Bapak/Ibu Ir. Hj. Siti Rahmawati", "Ir. Hj. Siti Rahmawati", "ibu"),
        (f"{INVITED} Hubungi Bapak/Ibu Ir. H. Joko Susilo", "Ir. H. Joko Susilo", "bapak"),
        (f"{INVITED} Hubungi Hj. Siti Rahmawati", "Hj. Siti Rahmawati", "ibu"),
        (f"{INVITED} ketemu pak haji Dadang ya", "Haji Dadang", "bapak"),
        (f"{INVITED} ketemu owner Ko Hendra ya", "Hendra", "kak"),
        (f"{INVITED}\nBapak Joko", "Joko", "bapak"),
        (f"{INVITED}\n\nKetua Yayasan\n\nKH. Abdul Syukur", "KH. Abdul Syukur", None),
        (f"{INVITED}\n\nPersonalia\n\n(Tri Handayani)", "Tri Handayani", None),
        (f"UNDANGAN INTERVIEW PT MAJU JAYA {WHEN.upper()}. TTD IBU HJ. NURHAYATI S.E.", "Hj. Nurhayati", "ibu"),
        ("Interview at Globex on 25 November 2026 at 10:00. Your contact is Tom Hill", "Tom Hill", None),
        ("Interview at Globex on 25 November 2026 at 10:00 with Mrs Tan", "Tan", "ibu"),
    ],
)
def test_the_contact_and_what_their_title_says(text: str, name: str, honorific: str | None) -> None:
    said = read(text)
    assert (said.value("contact_name"), said.value("honorific")) == (name, honorific)


@pytest.mark.parametrize(
    ("people", "options"),
    [
        ("Hub. Bpk. Tono / Ibu Tini.", ("Tono", "Tini")),
        ("Hubungi dr. Andi / Mbak Dr. Lestari", ("dr. Andi", "Dr. Lestari")),
        ("Hubungi Pak Tono atau Bu Tini", ("Tono", "Tini")),
    ],
)
def test_two_contacts_are_asked(people: str, options: tuple[str, ...]) -> None:
    said = read(f"{INVITED} {people}")
    assert "contact_name" in said.unsure
    assert said.facts["contact_name"].options == options


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Hi kak, interview posisi Social Media Officer di Kopi Kita, this Friday 3pm ya, onsite di Senopati",
            "Senopati",
        ),
        ("Interview di kantor Toko Berkah 25 November 2026 jam 10", "kantor Toko Berkah"),
    ],
)
def test_the_place_ends_before_the_day(text: str, place: str) -> None:
    assert read(text).value("place_or_link") == place


def test_the_organiser_of_an_event_is_called_by_name_alone() -> None:
    said = read(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview Kasir - PT Maju Jaya\nDTSTART;TZID=Asia/Jakarta:"
        "20261125T100000\nORGANIZER;CN=Sari HR:mailto:sari@maju.example\nDESCRIPTION:Interview dengan Ibu Sari\n"
        "END:VEVENT\nEND:VCALENDAR"
    )
    assert said.value("contact_name") == "Sari"


@pytest.mark.parametrize(
    "sender", ["Hotel Sekar Kedhaton", "Bank Sahabat Nusa - Talent", "Wijaya, Ong & Sons", "Humas"]
)
def test_a_firm_that_sends_a_mail_is_no_contact(sender: str) -> None:
    said = read(f"From: {sender} <kantor@contoh.example>\nSubject: Panggilan interview\n\nInterview {WHEN}.")
    assert said.value("contact_name") is None
