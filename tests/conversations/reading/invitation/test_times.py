"""When the interview is and by when to answer, on texts of many kinds and in the cases that are easily taken amiss."""

from collections import Counter
from datetime import datetime
from typing import Any

import pytest

from conversations.reading.invitation import read_line
from tests.conversations.reading.invitation import measure

FRIDAY = "2026-11-20T10:00:00+07:00"


def read(text: str, received_at: str = FRIDAY) -> dict[str, Any]:
    return read_line({"id": "", "received_at": received_at, "text": text})


def is_right(field: str, record: dict[str, Any], value: object) -> bool:
    wanted = [record["expect"].get(field), *record.get("accept", {}).get(field, [])]
    if field == "tz":
        return value in wanted
    return any(measure.same(field, one, value) for one in wanted)


def test_times_are_read_in_texts_of_many_kinds() -> None:
    right: Counter[str] = Counter()
    wrong = []
    invitations = unsure = 0
    for record in measure.collected():
        if not record["expect"]["is_invitation"]:
            continue
        invitations += 1
        line = read_line(record)
        doubtful = "starts_at" in line["unsure"]
        unsure += doubtful and not record.get("flags")
        for field in ("starts_at", "ends_at", "reply_by", "tz", "alternatives"):
            well = is_right(field, record, line[field])
            right[field] += well
            if not well:
                wrong.append((record["id"], field, record["expect"].get(field), line[field], doubtful))
    sure = [one for one in wrong if one[1] == "starts_at" and one[3] is not None and not one[4]]
    assert not sure
    assert unsure / invitations <= 0.03
    least = {"starts_at": 0.99, "ends_at": 0.99, "reply_by": 0.99, "tz": 0.99, "alternatives": 0.99}
    for field, share in least.items():
        assert right[field] / invitations >= share, [one for one in wrong if one[1] == field]


@pytest.mark.parametrize("record", measure.timed(), ids=lambda record: record["id"])
def test_a_short_text_says_when(record: dict[str, Any]) -> None:
    line = read_line(record)
    assert (line["starts_at"], line["reply_by"]) == (record["starts_at"], record["reply_by"])
    assert ("starts_at" in line["unsure"]) == record.get("unsure", False)


@pytest.mark.parametrize(
    ("text", "starts_at", "reply_by"),
    [
        (
            "Undangan interview Rabu 25 Nov pkl 13.30 s/d 14.30 via Zoom. Mohon konfirmasi maksimal H-2 ya.",
            "2026-11-25T13:30:00+07:00", "2026-11-23",
        ),
        (
            "mas, interview nya senen sore jam setengah 4 ya di kantor. kalo oke bales sblm minggu malem",
            "2026-11-23T15:30:00+07:00", "2026-11-22",
        ),
        (
            "Undangan wawancara\nHari/tgl : Selasa/24 Nopember 2026\nJam : 08.00 WIB s.d. selesai\n"
            "Konfirmasi: paling lambat 24 jam sebelum jadwal ke 0812-0000-1111",
            "2026-11-24T08:00:00+07:00", "2026-11-23T08:00:00+07:00",
        ),
        (
            "Interview kerja 1 Desember 2026 jam 13.00 WIB. Kehadiran dikonfirmasikan selambatnya 3 hari sebelumnya.",
            "2026-12-01T13:00:00+07:00", "2026-11-28",
        ),
        (
            "Dear Mr. Hasan, we invite you to a final interview next Tuesday (24 November) at 9:00. Offer decisions "
            "will be made by 4 December. Please RSVP by Sunday.",
            "2026-11-24T09:00:00+07:00", "2026-11-22",
        ),
        (
            "Undangan interview Senin tgl 23 jam 15.45. Kami kabari hasilnya paling lambat 30 November.",
            "2026-11-23T15:45:00+07:00", None,
        ),
        (
            "Undangan interview online Senin tgl 23 jam 15.45 WIB. Link dikirim H-1. Mohon kabari sebelum Sabtu malam.",
            "2026-11-23T15:45:00+07:00", "2026-11-21",
        ),
        (
            "Selamat, Anda lolos ke tahap interview. Silakan pilih jadwal sendiri di https://booking.example/x sebelum "
            "27 November 2026 pukul 18.00 WIB.",
            None, "2026-11-27T18:00:00+07:00",
        ),
        (
            "Besok interview ya kak, Sabtu 21 Nov\njam 09.00 WIB. Yg berhalangan kabari max malam ini jam 21.00",
            "2026-11-21T09:00:00+07:00", "2026-11-20T21:00:00+07:00",
        ),
        (
            "Undangan interview besok jam 10. Tolong balas hari ini sebelum pukul 16.00.",
            "2026-11-21T10:00:00+07:00", "2026-11-20T16:00:00+07:00",
        ),
        (
            "Interview invitation\nDate - 26th Nov 2026\nTime - 3.30 PM to 4.15 PM\nKindly confirm by COB Tuesday.",
            "2026-11-26T15:30:00+07:00", "2026-11-24",
        ),
    ],
)  # fmt: skip
def test_a_deadline_is_told_from_the_interview(text: str, starts_at: str | None, reply_by: str | None) -> None:
    line = read(text)
    assert (line["starts_at"], line["reply_by"]) == (starts_at, reply_by)
    assert "starts_at" not in line["unsure"]


@pytest.mark.parametrize(
    ("text", "starts_at"),
    [
        (
            "Undangan interview\nHari : Kamis, 26 November 2026\nJam : 07.30 WIB (jgn telat, gerbang ditutup jam 8)",
            "2026-11-26T07:30:00+07:00",
        ),
        (
            "Undangan wawancara\nTanggal : 26 November 2026\nGelombang : 2 (dua), pukul 10.30 s.d. 12.00 WIB",
            "2026-11-26T10:30:00+07:00",
        ),
        ("Interview with the CTO on Monday 23 November at 11:00 GST (Dubai), which is 14:00 for you in Jakarta",
         "2026-11-23T11:00:00+04:00"),
        ("Undangan interview Kamis 26 Nov pkl 15.00 WIT (pkl 13.00 di tempat Mbak)", "2026-11-26T15:00:00+09:00"),
        ("Interview tgl 26 november jam 10 ya kak krn besok & lusa kami tutup", "2026-11-26T10:00:00+07:00"),
        ("Wawancara hari Rabu, tanggal dua puluh lima November dua ribu dua puluh enam (25-11-2026), pukul setengah "
         "sepuluh pagi (09.30), di kantor kami", "2026-11-25T09:30:00+07:00"),
        ("Dear Ayu, we'd love to interview you: Monday 23 Nov, 12:00 PM, on Google Meet.", "2026-11-23T12:00:00+07:00"),
        ("Kindly attend the interview at our office (Komplek Hill R2/15) on the 30th of November 2026 at 1000 hrs.",
         "2026-11-30T10:00:00+07:00"),
        ("wawancaranya kami majukan ya kak, dari kamis jam 10 jadi rabu jam 9. bisa?", "2026-11-25T09:00:00+07:00"),
        ("[20/11 09.00] HRD Sinar: Siang kak, interview Senin jam 10 bisa?\n[20/11 09.05] Ayu: senin ada ujian kak\n"
         "[20/11 09.06] HRD Sinar: oke selasa jam 11 ya kak", "2026-11-24T11:00:00+07:00"),
        ("Subject: Interview 26 November - Karet Deli\n\nSesuai judul email, interview jam 11.15 WIB di kantor.",
         "2026-11-26T11:15:00+07:00"),
    ],
)  # fmt: skip
def test_the_interview_is_told_from_other_times(text: str, starts_at: str) -> None:
    line = read(text)
    assert line["starts_at"] == starts_at
    assert "starts_at" not in line["unsure"]


@pytest.mark.parametrize(
    ("text", "tz"),
    [
        ("Interview for 3rd Officer on Friday 27 November at 10 am. Bring your certificates (COC, BST).", None),
        ("Interview Selasa 24 Nov jam 10 ya, konfirmasi ke Pdt. Markus. Lowongan guru di Manado", None),
        ("Dear Ayu, please come for the interview on Friday 27 November at 10 am.\n\nRegards,\nRoos de Wit", None),
        ("Undangan interview Rabu tgl 25 jam 13.00 s/d selesai WIT", "Asia/Jayapura"),
        ("Malam kak, besok jam 9 pagi interview driver di Entrop. WIT ya.", "Asia/Jayapura"),
        ("Interview on Tuesday 24 November at 9 AM PST for the role of engineer", "America/Los_Angeles"),
        ("Interview on Friday 27 November, 3pm Singapore (2pm Jakarta), on Zoom", "Asia/Singapore"),
        ("Interview on Friday 27 November at 4pm AEDT, noon in Jakarta, on Zoom", "Australia/Sydney"),
    ],
)
def test_a_zone_is_one_beside_an_hour(text: str, tz: str | None) -> None:
    line = read(text)
    assert line["tz"] == tz
    assert line["starts_at"] is not None
    assert line["alternatives"] == []


def test_an_event_tells_its_length_and_the_deadline() -> None:
    line = read(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Interview Staf Gudang\nDTSTART;TZID=Asia/Jakarta:20261127T130000\n"
        "DURATION:PT1H15M\nDESCRIPTION:Mohon konfirmasi paling lambat Rabu 25 November pukul 12.00.\nEND:VEVENT\n"
        "END:VCALENDAR"
    )
    assert line["ends_at"] == "2026-11-27T14:15:00+07:00"
    assert line["reply_by"] == "2026-11-25T12:00:00+07:00"


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Interview: pilih Jumat 27/11: a) 10.00 b) 15.30", ["2026-11-27T10:00", "2026-11-27T15:30"]),
        ("Interview Senin 23 Nov / Rabu 25 Nov, masing2 jam 08.30 s/d 10.00. Plih salah satu",
         ["2026-11-23T08:30", "2026-11-25T08:30"]),
        ("Interview sabtu ini (21/11) jam 1 siang bisa? kalo gabisaa, minggu 22/11 jam yg sama juga oke",
         ["2026-11-21T13:00", "2026-11-22T13:00"]),
        ("Mohon memilih sesi wawancara:\n| Sesi | Tanggal | Jam (WIB) |\n|---|---|---|\n"
         "| 1 | Senin, 23 November 2026 | 08.00 - 08.40 |\n| 2 | Selasa, 24 November 2026 | 13.00 - 13.40 |",
         ["2026-11-23T08:00", "2026-11-24T13:00"]),
    ],
)  # fmt: skip
def test_slots_to_choose_from_are_all_read(text: str, slots: list[str]) -> None:
    line = read(text)
    assert [when[:16] for when in (line["starts_at"], *line["alternatives"])] == slots


@pytest.mark.parametrize(
    "text",
    [
        "Please plan on an interview on 01/02/2027 at 8:00 AM in our office.",
        "Undangan interview\nTanggal : 26 November 2026\nPembagian sesi:\n- Sesi 1 pukul 08.30\n- Sesi 2 pukul 10.15",
        "Interview on Thursday 26 November at 10 am IST",
    ],
)
def test_two_readings_are_asked(text: str) -> None:
    assert "starts_at" in read(text)["unsure"]


@pytest.mark.parametrize(
    ("length", "minutes"),
    [("durasi 1,5 jam", 90), ("selama 45 menit", 45), ("durasi satu jam setengah", 90), ("(30 min)", 30)],
)
def test_the_end_follows_from_the_length(length: str, minutes: int) -> None:
    line = read(f"Undangan interview besok jam 10.00 {length} di kantor")
    begun, ended = (datetime.fromisoformat(line[field]) for field in ("starts_at", "ends_at"))
    assert (ended - begun).total_seconds() == 60 * minutes
