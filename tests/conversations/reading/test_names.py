"""Companies, positions and people's own names as typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.names import (
    LONGEST_NAME,
    company_name,
    plausible_name,
    position_name,
    read_company_and_position,
)


@pytest.mark.parametrize(
    ("typed", "company", "position"),
    [
        ("cv karya bersama", "CV Karya Bersama", None),
        ("pt maju jaya", "PT Maju Jaya", None),
        ("di PT Maju", "PT Maju", None),
        ("PT. Maju Jaya, Tbk.", "PT Maju Jaya, Tbk.", None),
        ("PT maju jaya abadi", "PT Maju Jaya Abadi", None),
        ("pt telkom indonesia (persero) tbk", "PT Telkom Indonesia (Persero) Tbk", None),
        ("Mega Tirta International, Inc.", "Mega Tirta International, Inc.", None),
        ("GARASI KOPI", "GARASI KOPI", None),
        ("bca", "BCA", None),
        ("Harbour & Sons", "Harbour & Sons", None),
        ("toko buku cendana", "Toko Buku Cendana", None),
        ("🌸PT Indah🌸", "PT Indah", None),
        ("PT Maju di Jakarta", "PT Maju", None),
        ("the company is Acme", "Acme", None),
        ("admin di PT Maju", "PT Maju", "Admin"),
        ("staff gudang, PT Sumber Rejeki", "PT Sumber Rejeki", "Staff Gudang"),
        ("staff gudang PT Sumber Rejeki", "PT Sumber Rejeki", "Staff Gudang"),
        ("PT Maju posisi admin gudang", "PT Maju", "Admin Gudang"),
        ("pt maju jaya (admin)", "PT Maju Jaya", "Admin"),
        ("PT Jaya\nKasir", "PT Jaya", "Kasir"),
        ("perusahaan: PT Jaya, posisi: kasir", "PT Jaya", "Kasir"),
        ("Tokoku - UI/UX designer", "Tokoku", "UI/UX designer"),
        ("Tokoku, data analyst", "Tokoku", "Data Analyst"),
        ("Data Analyst @ Tokoku", "Tokoku", "Data Analyst"),
        ("Acme for data analyst position", "Acme", "Data Analyst"),
        ("hr staff at harbour & sons", "Harbour & Sons", "HR Staff"),
        ("it support di bank lestari", "Bank Lestari", "IT Support"),
        ("bank lestari teller", "Bank Lestari", "Teller"),
        ("saya melamar sebagai kasir di Toko Berkah", "Toko Berkah", "Kasir"),
        ("kepala bagian umum dan logistik di cv abadi", "CV Abadi", "Kepala Bagian Umum dan Logistik"),
        ("spv qa, pt sinar", "PT Sinar", "SPV QA"),
        ("posisi kasir", None, "Kasir"),
        ("admin gudang", None, "Admin Gudang"),
        ("nggak tau", None, None),
        ("-", None, None),
        ("", None, None),
    ],
)
def test_company_and_position(typed: str, company: str | None, position: str | None) -> None:
    assert read_company_and_position(typed) == (company, position)


def test_what_was_typed_with_care_stays() -> None:
    assert position_name("Senior iOS developer") == "Senior iOS developer"
    assert company_name("eFishery") == "eFishery"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("rina🌸", "Rina"),
        ("~*KiNg*~", "King"),
        ("𝓡𝓲𝓷𝓪", "Rina"),
        ("RINA", "Rina"),
        ("budi santoso", "Budi Santoso"),
        ("i made sudarma", "I Made Sudarma"),
        ("Siti Nur'aini", "Siti Nur'aini"),
        ("ma'ruf", "Ma'ruf"),
        ("o'brien", "O'Brien"),
        ("Dewi-Lestari", "Dewi-Lestari"),
        ("Rosita br. Sitorus", "Rosita br. Sitorus"),
        ("Rosita Br. Sitorus", "Rosita Br. Sitorus"),
        ("Muhammad Yusuf, S.Kom.", "Muhammad Yusuf, S.Kom."),
        ("nama saya Rina", "Rina"),
        ("I'm Rina", "Rina"),
        ("McDonald", "McDonald"),
        ("AJ", "AJ"),
        ("A J", "A J"),
        ("✨D e w i✨", "Dewi"),
        ("D e w i S a r i", "Dewi Sari"),
        ("ibu rina HRD PT X", "Rina"),
        ("Rina HRD", "Rina"),
        ("I G N Agung", "I G N Agung"),
        ("Mas Agus", "Mas Agus"),
        ("José", "José"),
        ("\u202eRina\u200b", "Rina"),
        ("李小龙", "李小龙"),
        ("👑", None),
        (".", None),
        ("", None),
        ("a", None),
        ("rina_98", None),
        ("@rina", None),
        ("https://rina.example", None),
        ("Deleted Account", None),
        ("skip", None),
        ("nggak mau", None),
        ("saya mau membatalkan wawancara kerja saya besok pagi di kota", None),
    ],
)
def test_plausible_name(typed: str, name: str | None) -> None:
    assert plausible_name(typed) == name


@given(st.text(max_size=300))
def test_any_text_is_stood(text: str) -> None:
    name = plausible_name(text)
    assert name is None or (0 < len(name) <= LONGEST_NAME + 4 and name.isprintable())
    company, position = read_company_and_position(text)
    assert company != ""
    assert position != ""


@given(st.text(max_size=100))
def test_a_plausible_name_stays_as_it_is(text: str) -> None:
    name = plausible_name(text)
    if name is not None:
        assert plausible_name(name) in (name, None)
