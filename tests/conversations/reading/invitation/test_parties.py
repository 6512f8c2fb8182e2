"""Who is who in an invitation: the company that hires, the person to write to, the candidate whom it greets."""

from datetime import datetime
from typing import Final, NamedTuple
from zoneinfo import ZoneInfo

import pytest

from conversations.reading.invitation import Invitation, read_invitation, read_line
from conversations.reading.invitation.parties import firm_signs, person_signs
from conversations.reading.invitation.result import Field

NOW: Final = datetime(2026, 11, 20, 10, 0, tzinfo=ZoneInfo("Asia/Jakarta"))  # a Friday


def read(text: str) -> Invitation:
    return read_invitation(text, NOW, zone="Asia/Jakarta")


class Case(NamedTuple):
    """A text and whom it names; None for nobody. `honorific` is the contact's."""

    text: str
    company: str | None
    contact: str | None = None
    addressee: str | None = None
    honorific: str | None = None


INDONESIAN: Final = {
    "a letter": Case(
        "Kepada Yth. Sdr. Bagas,\nKami dari PT Arunika Logistik mengundang Anda wawancara Selasa 24 November 2026 "
        "pukul 09.00.\n\nHormat kami,\nDewi Lestari\nHRD PT Arunika Logistik",
        "PT Arunika Logistik", "Dewi Lestari", "Bagas",
    ),
    "a chat": Case(
        "Halo Kak Nabila, aku Rina dari Kopi Lembayung. Mau interview barista Rabu 25 November jam 10 ya.",
        "Kopi Lembayung", "Rina", "Nabila",
    ),
    "a recruiter with a desk": Case(
        "Selamat pagi Mas Yoga, saya Tegar HRD CV Karya Bersama. Interview Kamis 26 November 2026 jam 9 di kantor ya.",
        "CV Karya Bersama", "Tegar", "Yoga",
    ),
    "small letters": Case(
        "siang kak, sy dewi dari cv karya bersama. interview kasir besok jam 10 bisa?", "cv karya bersama", "Dewi",
    ),
    "a hospital, whom to confirm to": Case(
        "Interview Perawat di RS Bunda Asih, Senin 23 November 2026 pukul 08.00. Konfirmasi Bu Ratna 0812-0000-1111.",
        "RS Bunda Asih", "Ratna", None, "ibu",
    ),
    "a branch is none of the name": Case(
        "Wawancara di Bank Pasundan cabang Dago, Senin 23 November 2026 pukul 08.00. CP: Pak Hendra",
        "Bank Pasundan", "Hendra", None, "bapak",
    ),
    "who signs with a title": Case(
        "Klinik Senyum Ceria mengundang Anda untuk interview perawat gigi, Jumat 27 November 2026 pukul 13.00.\n\n"
        "Salam,\ndrg. Maya",
        "Klinik Senyum Ceria", "drg. Maya",
    ),
    "labels": Case(
        "Undangan interview\nPerusahaan : Maju Sentosa Abadi\nPosisi : Admin\nTanggal : 24 November 2026\nJam : 09.00\n"
        "Kontak : Bu Wulan",
        "Maju Sentosa Abadi", "Wulan", None, "ibu",
    ),
    "whom to meet": Case(
        "Yth. Bapak Surya,\nlamaran Anda di Dinas Kebersihan Kota Sura kami terima. Wawancara 24 November 2026 pukul "
        "09.00 bertemu Bapak Joko.",
        "Dinas Kebersihan Kota Sura", "Joko", "Surya", "bapak",
    ),
    "a mail": Case(
        "From: HRD Fintera <hrd@fintera.example>\nSubject: Undangan Interview - Fraud Analyst\n\nDear Bima,\nInterview "
        "Selasa 24 November 2026 pukul 09.00.\n\nTerima kasih,\nLaras",
        "Fintera", "Laras", "Bima",
    ),
    "a firm with an honorific in its name": Case(
        "Pagi kak, interviewnya di Warung Bu Tini ya, Selasa 24 November 2026 jam 9.", "Warung Bu Tini",
    ),
    "an export of a chat": Case(
        "[20/11/26 09.00] Rani HRD: Interview PT Maju Selasa 24 November 2026 jam 10 ya kak, di kantor",
        "PT Maju", "Rani",
    ),
    "a school, degrees": Case(
        "Kami mengundang Saudara ke SMK Tunas Harapan untuk wawancara guru, 24 November 2026 pukul 08.00.\n\nKepala "
        "Sekolah,\nDrs. Slamet Riyadi, M.Pd",
        "SMK Tunas Harapan", "Drs. Slamet Riyadi",
    ),
    "behind a desk": Case(
        "Interview bareng tim HR Lokalaku besok jam 10. Kalau nyasar telp Mas Aji 0812-3456-7890.",
        "Lokalaku", "Aji", None, "kak",
    ),
    "a legal form behind the name": Case(
        "Kepada: Sdr. Galih\nPT Duta Pangan Tbk memanggil Saudara untuk wawancara 24 November 2026 pukul 08.30. "
        "Hubungi HRD (Ibu Sekar) di 0811-222-333.",
        "PT Duta Pangan Tbk", "Sekar", "Galih", "ibu",
    ),
    "an admin": Case(
        "assalamualaikum kak, ini admin Bimbel Cendekia. interview tutor besok jam 13.00 ya, nanti ketemu Ustadz Fikri",
        "Bimbel Cendekia", "Fikri",
    ),
    "a name of every day": Case(
        "Halo Putu, lamaranmu di Villa Kamboja lolos! Interview Rabu 25 November 2026 jam 11 WITA.\n\nSuksma,\nMade "
        "Ayu",
        "Villa Kamboja", "Made Ayu", "Putu",
    ),
    "a street is no company": Case(
        "Interview Selasa 24 November 2026 pukul 10.00 di Jl. Merdeka 5, Bandung. Terima kasih.", None,
    ),
    "a service of calls is no company": Case("Interview via Zoom, Selasa 24 November 2026 pukul 10.00 ya kak.", None),
}  # fmt: skip

ENGLISH: Final = {
    "a letter": Case(
        "Dear Ms. Clara,\nWe are pleased to invite you to an interview with Northgate Insurance on 24 November 2026 at "
        "10:00.\n\nKind regards,\nHelen Marsh\nTalent Acquisition",
        "Northgate Insurance", "Helen Marsh", "Clara",
    ),
    "a chat": Case(
        "Hi Tom, this is Priya from Bluefin Robotics. Can we chat about the Firmware Engineer role on 24 November 2026 "
        "at 3pm? The interview takes an hour.",
        "Bluefin Robotics", "Priya", "Tom",
    ),
    "who introduces themselves behind a greeting": Case(
        "Hello! Vania from Summit Peak Logistics here. We'd love to interview you on 24 November 2026 at 16:00.",
        "Summit Peak Logistics", "Vania",
    ),
    "whom to ask for": Case(
        "Dear candidate,\nYour interview at Quayside Bank is on Tuesday 24 November 2026, 9:00.\nAsk for Mr. Dalton at "
        "reception.",
        "Quayside Bank", "Dalton", None, "bapak",
    ),
    "a mail": Case(
        "From: Careers <careers@heronworks.example>\nSubject: Interview invitation: Data Analyst at Heron Works\n\nHi "
        "Maya,\nyour interview is on 24 November 2026 at 14:00.\n\nBest,\nOliver",
        "Heron Works", "Oliver", "Maya",
    ),
    "a contact with a number": Case(
        "Hi Ana, you have an interview on 24 November 2026 at 11:00. Contact: Leo Grant, +44 20 7946 0000",
        None, "Leo Grant", "Ana",
    ),
    "an article": Case(
        "You are invited to an interview with The Daily Orchard, 24 November 2026, 11:00.", "The Daily Orchard",
    ),
    "who signs with a title": Case(
        "Hi Sam,\nThanks for applying to Pinecrest Clinic. Interview: 24 November 2026, 9am.\nThanks,\nDr. Amara Obi\n"
        "Practice Manager",
        "Pinecrest Clinic", "Dr. Amara Obi", "Sam",
    ),
    "a name in brackets": Case(
        "Hi Lia, it's Jonas (Kestrel Games). Interview on 24 November 2026 at 15:00?", "Kestrel Games", "Jonas", "Lia",
    ),
    "the end of the last line": Case(
        "Interview tomorrow at 10 on Zoom, see you! - Wendy, Foxglove Studio", "Foxglove Studio", "Wendy",
    ),
    "an acronym": Case(
        "Dear Mr. Halim,\nBKR Consulting invites you to a final interview on 24 November 2026 at 10:00.",
        "BKR Consulting", None, "Halim",
    ),
    "labels": Case(
        "Interview invitation\nCompany: Marble & Co\nRole: Designer\nDate: 24 November 2026\nTime: 10:00\nContact: "
        "Iris Wong",
        "Marble & Co", "Iris Wong",
    ),
    "a place that hires": Case(
        "Interview at Saltmarsh Bakery on 24 November 2026 at 10:00. See you there!", "Saltmarsh Bakery",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    "case", [*INDONESIAN.values(), *ENGLISH.values()], ids=[*INDONESIAN, *(f"{name}, English" for name in ENGLISH)]
)
def test_who_is_who(case: Case) -> None:
    said = read(case.text)
    assert said.kind == "interview"
    fields: tuple[Field, ...] = ("company", "contact_name", "addressee", "honorific")
    assert tuple(map(said.value, fields)) == (case.company, case.contact, case.addressee, case.honorific)


AGENCIES: Final = {
    "Interview untuk klien kami PT Sagara Food, Selasa 24 November 2026 pukul 10.00.\n\nSalam,\nTania\nPrisma Talent "
    "Consulting (outsourcing)": "PT Sagara Food",
    "Our client, Tidewater Shipping, would like to interview you on 24 November 2026 at 11:00.\n\nRegards,\nJune Park\n"
    "Brightpath Recruitment": "Tidewater Shipping",
    "Kami Cakra Personnel, headhunter. Interview untuk klien kami Hotel Grand Permai 24 November 2026 pukul 10.00.": (
        "Hotel Grand Permai"
    ),
}


@pytest.mark.parametrize("text", AGENCIES)
def test_an_agency_writes_for_the_company_that_hires(text: str) -> None:
    assert read(text).value("company") == AGENCIES[text]


SERVICES: Final = (
    "From: noreply@karirkita.example\nSubject: Interview Kasir\n\nHai Sari,\nInterview Selasa 24 November 2026 pukul "
    "09.00 di {}.",
    "From: Notifikasi KarirKita <notif@karirkita.example>\nSubject: Undangan\n\nHai Sari,\nInterview Selasa 24 "
    "November 2026 pukul 09.00 di {}.",
    "From: HirePilot <no-reply@hirepilot.example>\nSubject: Interview\n\nHi Sari, your interview is on 24 November "
    "2026 at 14:00 at {}.",
    "From: JobStreet <info@jobstreet.example>\nSubject: Undangan\n\nHai Sari,\nInterview Selasa 24 November 2026 pukul "
    "09.00 di {}.",
)


@pytest.mark.parametrize("text", SERVICES)
def test_a_service_that_sends_mails_is_no_company_and_no_contact(text: str) -> None:
    said = read(text.format("Toko Sumber Rejeki"))
    assert said.value("company") == "Toko Sumber Rejeki"
    assert said.value("contact_name") is None
    assert said.value("addressee") == "Sari"


@pytest.mark.parametrize(
    "sender", ["From: Rani Putri <rani@delima-tekstil.example>\n", "From: hr@delima-tekstil.co.id\n"]
)
def test_a_company_that_only_a_domain_names_is_asked(sender: str) -> None:
    said = read(f"{sender}Subject: Interview\n\nHalo, interview Selasa 24 November 2026 jam 9 ya. Makasih!")
    assert said.value("company") == "Delima Tekstil"
    assert "company" in said.unsure
    assert said.facts["company"].options == ("Delima Tekstil",)


@pytest.mark.parametrize("service", ["gmail", "yahoo", "outlook"])
def test_the_domain_of_a_free_service_names_nobody(service: str) -> None:
    text = f"From: rani.putri@{service}.com\nSubject: Interview\n\nInterview Selasa 24 November 2026 jam 9 ya. Makasih!"
    assert read(text).value("company") is None


def test_two_names_that_are_as_likely_are_asked() -> None:
    said = read("Interview di Arunika Selasa 24 November 2026 jam 9. Interview di Lembayung Rabu jam 9.")
    assert "company" in said.unsure
    assert set(said.facts["company"].options) == {"Arunika", "Lembayung"}


def test_a_name_for_which_little_speaks_is_asked() -> None:
    said = read("Hi Lia, it's Jonas (Kestrel Games). Interview on 24 November 2026 at 15:00?")
    assert said.unsure == ("company",)


@pytest.mark.parametrize(
    "greeting",
    [
        "Halo Kak Nabila,",
        "Yth. Sdri. Nabila\n",
        "Dear Nabila,\n",
        "Selamat pagi mbak Nabila",
        "Nabila,\n",
        "Hi Nabila!",
    ],
)
def test_the_greeted_candidate_is_never_the_contact(greeting: str) -> None:
    said = read(f"{greeting} interview di PT Maju Rabu 25 November 2026 jam 9 ya. Terima kasih, Nabila")
    assert said.value("contact_name") is None
    assert said.value("addressee") == "Nabila"


def test_the_addressee_is_known_but_not_printed() -> None:
    text = "Halo Kak Nabila, interview di PT Maju Rabu 25 November 2026 jam 9 ya"
    assert text[slice(*read(text).facts["addressee"].span)] == "Nabila"
    line = read_line({"id": 1, "received_at": NOW.isoformat(), "text": text})
    assert "addressee" not in {*line, *line["unsure"], *line["evidence"]}


def test_every_trait_has_its_points() -> None:
    assert all(firm_signs.TRAITS.values())
    assert all(person_signs.TRAITS.values())


def test_a_heading_before_a_sentence_hides_nothing() -> None:
    for text in (
        "PENGUMUMAN: Panggilan interview PT Sumber Tekstil. Hari Senin tgl 30 Nov 2026, jam 07.30 WIB, di Aula Pabrik.",
        "INTERVIEW: Senin, 30 November 2026 pkl 07.30 WIB. PT Sumber Tekstil. posisi operator produksi",
    ):
        read = read_line({"id": "1", "received_at": "2026-11-23T09:00:00+07:00", "text": text})
        assert (read["company"], read["starts_at"]) == ("PT Sumber Tekstil", "2026-11-30T07:30:00+07:00"), text


@pytest.mark.parametrize(
    "text",
    [
        "Your interview with Michael Tan is on 27 Nov 2026, 10:00 AM WIB. Regards, Grab Talent Team",
        "Interview Rabu, 2 Des 2026 Jam : 9.00 WITA (8.00 WIB) PT Jaya Denpasar. HR Rina",
        "Interview 26 November 2026 jam 10.00 WIB PT Jaya Abadi Ibu Rina",
        "Interview dengan Kevin Hartono besok jam 10 di PT Jaya",
    ],
)
def test_somebody_is_no_company(text: str) -> None:
    read = read_line({"id": "1", "received_at": "2026-11-23T09:00:00+07:00", "text": text})
    assert not {"Michael", "Rina", "Kevin"} & set((read["company"] or "").split()), read
