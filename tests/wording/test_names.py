"""By which word people are called: the first in a chat, the surname in an English mail, the whole name where unsure."""

import pytest

from bot.wording.names import familiar, surname


@pytest.mark.parametrize(
    ("name", "called"),
    [
        ("Kevin Aditama", "Kevin"),
        ("Rina", "Rina"),
        ("D'Angelo Moretti", "D'Angelo"),
        ("I Made Sudana", ""),
        ("Ni Luh Sari", ""),
        ("Muhammad Iqbal", ""),
        ("Siti Aminah", ""),
        ("M. Rizky", ""),
        ("dr. Wening Astuti", ""),
        ("Prof Wening", ""),
        ("Tan Wei Ling", ""),
        ("Tan", ""),
        ("{{7*7}}", ""),
        ("", ""),
    ],
)
def test_the_first_name_is_used_only_where_it_is_one(name: str, called: str) -> None:
    assert familiar(name) == called


@pytest.mark.parametrize(
    ("name", "last"),
    [
        ("Clara Whitcombe", "Whitcombe"),
        ("Marcus Oyelaran", "Oyelaran"),
        ("Eleanor Smith-Jones", "Smith-Jones"),
        ("Budi Santoso", ""),
        ("Maria Lestari", ""),
        ("Priya Nandakumar", ""),
        ("Claire", ""),
        ("Clara van der Berg", ""),
    ],
)
def test_a_surname_is_taken_only_from_a_western_name(name: str, last: str) -> None:
    assert surname(name) == last
