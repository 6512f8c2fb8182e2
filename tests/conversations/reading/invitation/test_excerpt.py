"""A very long text is read where it speaks of an interview, and every fact leads back to its place."""

from itertools import pairwise

import pytest

from conversations.reading.invitation import read_line
from conversations.reading.invitation.excerpt import LONGEST, LOOKED_AT, excerpt

FILLER = "Kami juga menyampaikan kabar dari kegiatan sosial kemarin, yang berjalan dengan meriah dan lancar.\n"
LETTER = (
    "\nKami dari PT Maju Jaya mengundang Anda interview untuk posisi Staf Gudang.\n"
    "Hari/Tanggal: Rabu, 25 November 2026\nPukul: 10.00 WIB\nTempat: Jl. Melati No. 5, Bekasi\nHormat kami, Ibu Rina\n"
)


@pytest.mark.parametrize("before", [0, 10, 30, 45, 80, 120, 180])
@pytest.mark.parametrize("behind", [0, 100])
def test_a_letter_is_found_far_down(before: int, behind: int) -> None:
    text = FILLER * before + LETTER + FILLER * behind
    read = read_line({"id": "1", "received_at": "2026-11-20T10:00:00+07:00", "text": text})
    assert read["is_invitation"]
    assert (read["company"], read["position"]) == ("PT Maju Jaya", "Staf Gudang")
    assert (read["starts_at"], read["contact_name"]) == ("2026-11-25T10:00:00+07:00", "Rina")
    assert read["evidence"]["company"] == "PT Maju Jaya"
    assert "25 November 2026" in read["evidence"]["starts_at"]


@pytest.mark.parametrize("length", [0, 1, LONGEST])
def test_a_text_of_usual_length_is_read_whole(length: int) -> None:
    assert excerpt("a" * length) == ((0, length),)


@pytest.mark.parametrize("unit", ["a", "\n", "interview ", "Senin 10.00 interview PT A\n", FILLER, LETTER])
@pytest.mark.parametrize("length", [LONGEST + 1, 10_000, LOOKED_AT, 200_000])
def test_no_more_is_read_of_a_long_one(unit: str, length: int) -> None:
    text = (unit * length)[:length]
    spans = excerpt(text)
    assert spans[0][0] == 0
    assert all(begin < end for begin, end in spans)
    assert all(end < begin for (_, end), (begin, _) in pairwise(spans))
    assert 1_900 < sum(end - begin for begin, end in spans) <= LONGEST
