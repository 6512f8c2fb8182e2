"""Words that were once taken for something else: a telephone number for an hour, a house for a zone, a verb for a part
of the position."""

from datetime import datetime
from typing import Any

import pytest

from conversations.hearing import heard
from conversations.reading.invitation import read_line
from tests.conversations.driver import WIB, Chat

NOW = datetime(2026, 11, 28, 9, tzinfo=WIB)
FROM = "Halo Kak, kami dari PT Maju Jaya mengundang Kakak interview posisi Kasir "


def read(text: str) -> dict[str, Any]:
    return read_line({"id": 1, "received_at": NOW.isoformat(), "text": text})


@pytest.mark.parametrize(
    "end",
    ["Salam, sy Pdt. Hizkia", "hub Bu Est di kantor", "di GMT Building lt 3", "di WIT Tower", "di Gedung GMT"],
)
def test_only_an_hour_has_a_zone(end: str) -> None:
    said = read(f"{FROM}Selasa 1 Desember jam 10. {end}"), read(f"{FROM}Selasa 1 Desember jam 10 {end}")
    assert {each["starts_at"] for each in said} == {"2026-12-01T10:00:00+07:00"}
    assert {each["tz"] for each in said} <= {None, "Asia/Jakarta"}


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("sy Pdt. Hizkia, mau batalin interview di PT Maju Jaya besok jam 10", None),
        ("WIT Tower besok jam 10 ya", None),
        ("WIT besok jam 10", "Asia/Jayapura"),
        ("besok jam 10 SGT. makasih ya", "Asia/Singapore"),
        ("besok jam 10, WIB. makasih ya", "Asia/Jakarta"),
    ],
)
def test_so_it_is_in_the_persons_own_words(text: str, zone: str | None) -> None:
    assert heard(text, NOW, "Asia/Jakarta").values.get("zone") == zone


@pytest.mark.parametrize(
    ("hour", "zone"),
    [
        ("10 WIT", "Asia/Jayapura"),
        ("10.00 (WITA)", "Asia/Makassar"),
        ("10.00 GMT", "UTC"),
        ("10. WIT ya", "Asia/Jayapura"),
    ],
)
def test_beside_an_hour_a_zone_stays_one(hour: str, zone: str) -> None:
    assert read(f"{FROM}Selasa 1 Desember jam {hour}")["tz"] == zone


@pytest.mark.parametrize(
    ("end", "starts"),
    [("", "2026-12-01"), (" jam 10", "2026-12-01T10:00:00+07:00"), (" jam 0900", "2026-12-01T09:00:00+07:00")],
)
def test_a_telephone_number_is_no_hour(end: str, starts: str) -> None:
    said = read(f"{FROM}Selasa 1 Desember 2026{end}. Hub Bu Rina 0812")
    assert (said["starts_at"], said["unsure"]) == (starts, [])


def test_a_bygone_date_of_who_writes_the_month_first_is_offered_both_ways() -> None:
    text = "We are pleased to invite you to an interview at PT Maju Jaya on 12/11/2026 at 10am. Best, Rina"
    day = heard(text, NOW, "Asia/Jakarta", own=False).told["day"]
    assert not day.sure and day.options == ("2026-12-11T10:00", "2026-11-12T10:00")


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("Posted on Monday. PT Maju Jaya. Interview with Acme Tuesday at 10am.", None),
        ("Interview PT Maju Jaya posisi Staf Gudang dipindah ke Kamis 3 Desember 2026 jam 14.00.", "Staf Gudang"),
        (FROM + "antara 1-3 Desember.", "Kasir"),
        (FROM + "silakan pilih Senin 30/11 jam 09.00, Selasa 1/12 jam 13.00", "Kasir"),
        (FROM + "post: Admin, Selasa 1 Desember jam 10", "Kasir"),
    ],
)
def test_a_position_ends_where_its_name_ends(text: str, position: str | None) -> None:
    assert read(text)["position"] == position


def test_what_is_missing_has_no_words_to_show() -> None:
    text = (
        "Kami dari PT Maju Jaya mengundang Anda interview Selasa, 1 Desember 2026 pukul 10.00 WIB. "
        "Mohon bawa KTP dan transfer biaya administrasi Rp 50.000 sebelum interview."
    )
    warnings = Chat().forward(text, said_at=NOW).said[0].facts["warnings"]
    assert warnings["no_position"] == "" and "50.000" in warnings["money"]  # type: ignore[index]
