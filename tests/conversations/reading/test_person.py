"""Contacts from short answers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conversations.reading.person import LONGEST, ContactReading, read_contact


@pytest.mark.parametrize(
    ("typed", "name", "honorific"),
    [
        ("Bu Rina", "Rina", "ibu"),
        ("pak budi santoso", "Budi Santoso", "bapak"),
        ("Kak Mita HRD", "Mita", "kak"),
        ("Bpk. Dr. Andi Wijaya, S.H.", "Dr. Andi Wijaya, S.H.", "bapak"),
        ("Ibu dr. Wening", "dr. Wening", "ibu"),
        ("dr wening", "dr Wening", None),
        ("mba sari", "Sari", "kak"),
        ("Mr Smith", "Smith", "bapak"),
        ("Ms. Hill", "Hill", "ibu"),
        ("mr. o'neil", "O'Neil", "bapak"),
        ("I Made Sudarma", "I Made Sudarma", None),
        ("BUDI SANTOSO", "Budi Santoso", None),
        ("Rosita Br. Sitorus", "Rosita Br. Sitorus", None),
        ("Prof. Dr. Siti Aminah, M.Si.", "Prof. Dr. Siti Aminah, M.Si.", None),
        ("Sarah", "Sarah", None),
        ("Bapak/Ibu Rina", "Rina", None),
        ("Pak Budi dan Bu Ani", "Budi", "bapak"),
        ("p gunawan", "Gunawan", "bapak"),
        ("P. Gunawan", "P. Gunawan", None),
        ("Bu Rina (HRD)", "Rina", "ibu"),
        ("sama bu Wati dari PT Maju", "Wati", "ibu"),
        ("Mbak Sari, HR Manager", "Sari", "kak"),
        ("recruiternya pak hendra", "Hendra", "bapak"),
        ("namanya kak tia", "Tia", "kak"),
        ("Bu Rina ya", "Rina", "ibu"),
        ("Ibu Ratna S.", "Ratna S.", "ibu"),
        ("Bu Rina.", "Rina", "ibu"),
        ("Yth. Bapak Andi", "Andi", "bapak"),
        ("Yth. Bapak/Ibu Ir. Hj. Siti Rahmawati", "Ir. Hj. Siti Rahmawati", "ibu"),
        ("H. Dadang", "H. Dadang", "bapak"),
        ("Ir. H. Joko", "Ir. H. Joko", "bapak"),
        ("pak haji Dadang", "Haji Dadang", "bapak"),
        ("bu haji Siti", "Haji Siti", "ibu"),
        ("owner Ko Hendra", "Hendra", "kak"),
        ("TTD IBU HJ. NURHAYATI S.E.", "Hj. Nurhayati S.E.", "ibu"),
        ("contact is Tom Hill", "Tom Hill", None),
        ("Mrs Tan", "Tan", "ibu"),
    ],
)
def test_name_and_honorific(typed: str, name: str, honorific: str | None) -> None:
    assert read_contact(typed) == ContactReading(name, honorific)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "typed",
    ["tim HR", "HRD", "hiring team", "the HR department", "Bu HRD", "admin", "nggak tau", "belum tahu", "gatau siapa",
     "lupa namanya", "no idea", "I don't know", "-"],
)  # fmt: skip
def test_nobody_by_name_means_the_team(typed: str) -> None:
    assert read_contact(typed) == ContactReading(team=True)


def test_the_honorific_may_be_all_that_is_known() -> None:
    assert read_contact("ibu") == ContactReading(honorific="ibu")
    assert read_contact("cowok") == ContactReading(honorific="bapak")
    assert read_contact("ibu, ga tau namanya") == ContactReading(honorific="ibu", team=True)


@pytest.mark.parametrize("typed", ["", "?", "12345", "PT Maju", "🌸", "x", "https://contoh.example"])
def test_what_names_nobody(typed: str) -> None:
    assert read_contact(typed) == ContactReading()


@pytest.mark.parametrize("name", ["Dewi", "Budi", "Sri", "Agus", "Siti", "Andi", "Maria", "John"])
def test_the_honorific_is_never_guessed_from_the_name(name: str) -> None:
    assert read_contact(name) == ContactReading(name)


@given(st.text(max_size=300))
def test_any_text_is_stood(text: str) -> None:
    reading = read_contact(text)
    assert reading.name is None or 1 < len(reading.name) <= LONGEST + 8
