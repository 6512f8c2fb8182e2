"""Invitations put together from layouts, names, wordings, dates and noise, with the facts that each of them says.

Every person, company, number and address is invented. The same seed gives the same texts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from tests.conversations.reading.invitation.invented import (
    CANDIDATES,
    CITIES,
    COMPANIES_EN,
    COMPANIES_ID,
    DAYS_EN,
    DAYS_ID,
    LINKS,
    MONTHS_EN,
    MONTHS_ID,
    PEOPLE,
    PLACES_EN,
    PLACES_ID,
    POSITIONS_EN,
    POSITIONS_ID,
    ZONES,
)


@dataclass(frozen=True)
class Case:
    """A text and its facts, in the form of the sample files."""

    id: str
    kind: str
    received_at: datetime
    text: str
    expect: dict[str, Any]

    def record(self) -> dict[str, Any]:
        """The case as a line of a sample file."""
        return {
            "id": self.id,
            "kind": self.kind,
            "received_at": self.received_at.isoformat(),
            "text": self.text,
            "expect": self.expect,
        }


def cases(count: int, seed: int = 1) -> Iterator[Case]:
    """So many different invitations."""
    seen: set[str] = set()
    random = Random(seed)
    while len(seen) < count:
        case = _case(random, len(seen) + 1)
        if case.text not in seen:
            seen.add(case.text)
            yield case


def _case(random: Random, number: int) -> Case:
    zone = random.choice(("Asia/Jakarta",) * 4 + ("Asia/Makassar", "Asia/Jayapura"))
    day = date(2026, 1, 5) + timedelta(days=random.randrange(700))
    received = datetime(
        day.year, day.month, day.day, random.randrange(7, 21), random.choice((0, 7, 15, 42)), tzinfo=ZoneInfo(zone)
    )
    layout = random.choice(
        (
            _block_id,
            _block_id,
            _block_en,
            _letter_id,
            _mail_id,
            _mail_en,
            _chat_id,
            _chat_id,
            _chat_en,
            _sentence_id,
            _sentence_en,
            _slots_id,
            _moved_id,
            _moved_en,
            _export_id,
        )
    )
    text, facts = layout(random, received)
    expect: dict[str, Any] = {
        "is_invitation": True,
        "company": None,
        "position": None,
        "contact_name": None,
        "starts_at": None,
        "alternatives": [],
    } | facts
    return Case(f"gen-{number:05}", "interview", received, text, expect)


def _when(random: Random, received: datetime, *, stated: bool | None = None) -> tuple[datetime, str]:
    """An interview in office hours in the coming six weeks, and its zone word or none."""
    word = (
        random.choice(("", "WIB", "WIB", "WITA", "WIT"))
        if stated is None
        else random.choice(("WIB", "WITA", "WIT"))
        if stated
        else ""
    )
    zone = ZoneInfo(ZONES[word]) if word else received.tzinfo
    day = received.date() + timedelta(days=random.randrange(2, 42))
    while day.weekday() > 5:
        day += timedelta(days=1)
    return datetime(
        day.year, day.month, day.day, random.randrange(8, 17), random.choice((0, 0, 0, 30, 15)), tzinfo=zone
    ), word


def _date_id(random: Random, when: datetime, *, weekday: bool | None = None) -> str:
    month = MONTHS_ID[when.month - 1]
    if month == "November" and random.random() < 0.3:
        month = "Nopember"
    shape = random.choice(
        (f"{when.day} {month} {when.year}",) * 4
        + (
            f"{when:%d/%m/%Y}",
            f"{when:%d-%m-%Y}",
            f"{when.day} {month[:3]} {when.year}",
            f"{when.day}/{when.month}/{when:%y}",
        )
    )
    with_day = random.random() < 0.7 if weekday is None else weekday
    name = DAYS_ID[when.weekday()]
    name = "Jum'at" if name == "Jumat" and random.random() < 0.3 else name
    return random.choice((f"{name}, {shape}", f"{name} {shape}", f"{name}/{shape}")) if with_day else shape


def _date_en(random: Random, when: datetime) -> str:
    month = MONTHS_EN[when.month - 1]
    shape = random.choice(
        (
            f"{when.day} {month} {when.year}",
            f"{month} {when.day}, {when.year}",
            f"{when.day} {month[:3]} {when.year}",
            f"{month[:3]} {when.day}, {when.year}",
        )
    )
    return random.choice((f"{DAYS_EN[when.weekday()]}, {shape}", f"{DAYS_EN[when.weekday()][:3]}, {shape}", shape))


def _clock_id(random: Random, when: datetime, word: str, *, lead: bool = False) -> str:
    shown = random.choice((f"{when:%H.%M}", f"{when:%H.%M}", f"{when:%H:%M}"))
    if lead:
        shown = random.choice(("pukul ", "jam ", "pkl. ", "pkl ")) + shown
    return f"{shown} {word}".strip()


def _clock_en(random: Random, when: datetime, word: str) -> str:
    hour = when.hour % 12 or 12
    half = "am" if when.hour < 12 else "pm"
    shown = random.choice(
        (
            f"{hour}:{when:%M} {half.upper()}",
            f"{hour}.{when:%M}{half}" if when.minute else f"{hour}{half}",
            f"{when:%H:%M}",
        )
    )
    return f"{shown} {word}".strip()


def _spell(random: Random, names: tuple[str, ...]) -> str:
    """A label in one of its spellings, in one of the ways to write it."""
    name = random.choice(names)
    return random.choice((name, name, name, name.upper(), f"*{name}*", f"- {name}"))


def _facts(company: str | None, position: str | None, contact: str | None, when: datetime) -> dict[str, Any]:
    return {"company": company, "position": position, "contact_name": contact, "starts_at": when.isoformat()}


def _number(random: Random) -> str:
    return f"08{random.randrange(11, 99)}-0000-{random.randrange(1000, 9999)}"


def _noise_id(random: Random) -> str:
    return random.choice(
        (
            "",
            "",
            "\nHarap membawa KTP asli dan CV.",
            "\nDress code: kemeja putih, celana hitam.",
            "\nHadir 15 menit sebelum jadwal.",
            "\nRekrutmen ini tidak dipungut biaya apa pun.",
            "\nGaji mulai Rp 5.200.000 per bulan.",
            "\nAnda termasuk batch 3, nomor peserta 17.",
            "\nLokasi parkir di basement B2.",
        )
    )


def _block_id(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    company, position, person = random.choice(COMPANIES_ID), random.choice(POSITIONS_ID), random.choice(PEOPLE)
    gap = random.choice((" : ", ": ", "\t: ", "     : "))
    end = (
        f" - {when + timedelta(hours=1):%H.%M}"
        if random.random() < 0.2
        else random.choice(("", "", " s/d selesai", " - selesai"))
    )
    clock = _clock_id(random, when, "") + end + (f" {word}" if word else "")
    if random.random() < 0.7:
        days = [
            (
                f"{_spell(random, ('Hari/Tanggal', 'Hari, Tanggal', 'Hari / Tgl', 'Tanggal', 'Hari & Tanggal'))}"
                f"{gap}{_date_id(random, when, weekday=True)}"
            )
        ]
    else:
        days = [f"Hari{gap}{DAYS_ID[when.weekday()]}", f"Tanggal{gap}{_date_id(random, when, weekday=False)}"]
    lines = [*days, f"{_spell(random, ('Waktu', 'Jam', 'Pukul', 'Waktu Interview'))}{gap}{clock}"]
    onsite = random.random() < 0.6
    where = random.choice(PLACES_ID if onsite else LINKS)
    labels = ("Tempat", "Lokasi", "Alamat") if onsite else ("Link", "Tautan", "Link Zoom")
    lines.append(f"{_spell(random, labels)}{gap}{where}")
    facts = _facts(company, position, None, when)
    head = random.choice(
        (
            (
                f"Kepada Yth.\nSdr. {random.choice(CANDIDATES)}\n\nSehubungan dengan lamaran Saudara sebagai "
                f"{position} di {company}, kami mengundang Saudara wawancara pada:\n"
            ),
            (
                f"Halo {random.choice(CANDIDATES)},\n\nSelamat! Anda lolos seleksi berkas untuk posisi "
                f"{position} di {company}. Berikut jadwal interview Anda:\n"
            ),
            f"UNDANGAN INTERVIEW\n{company}\nPosisi{gap}{position}\n",
            f"*{company}* mengundang Anda untuk interview posisi *{position}*:\n",
        )
    )
    if random.random() < 0.5:
        honorific = random.choice(("Ibu", "Bapak", "Kak", "Bu", "Pak"))
        lines.append(
            (
                f"{random.choice(('CP', 'PIC', 'Contact Person', 'Bertemu dengan', 'Up', 'Narahubung'))}{gap}"
                f"{honorific}"
                f" {person}"
            )
            + random.choice(("", f" ({_number(random)})", " (HRD)"))
        )
        facts["contact_name"] = person
    return head + "\n".join(lines) + "\n" + _noise_id(random), facts


def _block_en(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    company, position, person = random.choice(COMPANIES_EN), random.choice(POSITIONS_EN), random.choice(PEOPLE)
    head = random.choice(
        (
            (
                f"Dear {random.choice(CANDIDATES)},\n\nWe are pleased to invite you to an interview for the "
                f"position of {position} at {company}.\n\n"
            ),
            (
                f"Hi {random.choice(CANDIDATES)},\n\nThank you for applying to {company}. We'd like to "
                f"interview you for the {position} role.\n\n"
            ),
        )
    )
    where = random.choice(PLACES_EN + LINKS)
    lines = [
        f"{random.choice(('Date', 'Day/Date'))}: {_date_en(random, when)}",
        f"Time: {_clock_en(random, when, word)}",
        f"{random.choice(('Venue', 'Location', 'Where')) if where in PLACES_EN else 'Link'}: {where}",
    ]
    closing = random.choice(("Best regards", "Kind regards", "Sincerely", "Thanks"))
    return (
        head
        + "\n".join(lines)
        + f"\n\n{closing},\n{person}\n{random.choice(('HR Manager', 'Recruiter', 'Talent Acquisition'))}, {company}",
        _facts(company, position, person, when),
    )


def _letter_id(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received, stated=True)
    company, position, person = (
        random.choice(COMPANIES_ID),
        random.choice(POSITIONS_ID),
        random.choice([one for one in PEOPLE if " " in one]),
    )
    sent, applied = received - timedelta(days=1), received - timedelta(days=18)
    written = f"{sent.day} {MONTHS_ID[sent.month - 1]} {sent.year}"
    text = (
        f"{company.upper() if random.random() < 0.4 else company}\nJl. Raya Industri No. {random.randrange(2, 90)}"
        f", Telp. (021) 555-0{random.randrange(100, 999)}\n\n"
        f"Nomor : {random.randrange(10, 99)}/HRD/{random.choice(('XI', 'II', 'VIII'))}/{sent.year}\nPeri"
        f"hal : Panggilan Wawancara\n\n{random.choice(CITIES)}, {written}\n\n"
        f"Kepada Yth.\nSdr. {random.choice(CANDIDATES)}\ndi tempat\n\nDengan hormat,\n"
        f"Menindaklanjuti surat lamaran Saudara tanggal {applied.day} {MONTHS_ID[applied.month - 1]} "
        f"{applied.year} untuk posisi {position}, kami mengundang Saudara untuk hadir wawancara "
        f"pada:\n\n"
        f"hari, tanggal : {DAYS_ID[when.weekday()]}, {when.day} {MONTHS_ID[when.month - 1]} "
        f"{when.year}\npukul : {when:%H.%M} {word}\ntempat : {random.choice(PLACES_ID)}\n\n"
    )
    if random.random() < 0.5:
        until = when - timedelta(days=1)
        text += (
            f"Mohon konfirmasi kehadiran paling lambat {until.day} {MONTHS_ID[until.month - 1]} "
            f"{until.year} pukul 16.00 {word}.\n\n"
        )
    return text + f"Hormat kami,\n\n\n{person}\nManajer HRD", _facts(company, position, person, when)


def _mail_id(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    company, position, person = (
        random.choice(COMPANIES_ID),
        random.choice(POSITIONS_ID),
        random.choice([one for one in PEOPLE if " " in one]),
    )
    noreply = random.random() < 0.3
    sender = (
        "Rekrutmen <noreply@karier.example>"
        if noreply
        else f"{person} <{person.split()[0].lower()}@perusahaan.example>"
    )
    text = (
        f"From: {sender}\nDate: {received:%a, %d %b %Y %H:%M:%S %z}\nSubject: Undangan Interview - "
        f"{position} - {company}\n\nYth. {random.choice(CANDIDATES)},\n\n"
        f"Kami mengundang Anda untuk interview {random.choice(('di', 'bertempat di'))} "
        f"{random.choice(PLACES_ID)} pada hari {_date_id(random, when, weekday=True)}, "
        f"{_clock_id(random, when, word, lead=True)}"
        f".\n"
        f"{_noise_id(random)}\n\nSalam,\n{person}\n{company}"
    )
    if random.random() < 0.4:
        old = received - timedelta(days=3)
        text += (
            f"\n\nOn {old:%a, %b %d, %Y} at 10:15 AM, Pelamar <pelamar@mail.test> wrote:\n> Saya "
            f"bersedia interview tanggal {old.day + 0} jam 8 pagi.\n> Terima kasih."
        )
    return text, _facts(company, position, person, when)


def _mail_en(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    company, position, person = (
        random.choice(COMPANIES_EN),
        random.choice(POSITIONS_EN),
        random.choice([one for one in PEOPLE if " " in one]),
    )
    opening = random.choice(
        (
            f"Thanks for your interest in {company}.",
            f"Thank you for applying to {company} on {(received - timedelta(days=9)):%d %B %Y}.",
            "",
        )
    )
    text = (
        f"From: {person} <{person.split()[0].lower()}@company.example>\nTo: "
        f"candidate@mail.test\nSubject: Interview for {position} at {company}\n\nHi "
        f"{random.choice(CANDIDATES)},\n\n{opening}\n"
        f"We'd like to {random.choice(('interview you', 'meet you for an interview', 'invite you to an interview'))}"
        f" on {_date_en(random, when)} at {_clock_en(random, when, word)} "
        f"{random.choice(('via Zoom: ' + LINKS[1], 'at our office, ' + random.choice(PLACES_EN)))}.\n\nP"
        f"lease confirm by {(when - timedelta(days=1)):%d %B}.\n\nBest,\n{person}"
    )
    return text, _facts(company, position, person, when)


def _chat_id(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    company, position, person = (
        random.choice(COMPANIES_ID),
        random.choice(POSITIONS_ID),
        random.choice(PEOPLE).split()[0],
    )
    relative = random.random()
    if relative < 0.3:
        day, said = received + timedelta(days=1), random.choice(("besok", "bsk", "besok ya"))
        said = said.replace(" ya", "")
    elif relative < 0.45:
        day, said = received + timedelta(days=2), "lusa"
    elif relative < 0.7:
        ahead = random.randrange(1, 7)
        day = received + timedelta(days=ahead)
        said = f"hari {DAYS_ID[day.weekday()]} tgl {day.day}"
    else:
        day = received + timedelta(days=random.randrange(3, 25))
        said = random.choice(
            (
                f"{DAYS_ID[day.weekday()].lower()} {day.day} {MONTHS_ID[day.month - 1][:3].lower()}",
                f"tgl {day.day} {MONTHS_ID[day.month - 1]}",
                f"{DAYS_ID[day.weekday()]} ({day.day}/{day.month})",
            )
        )
    hour = random.randrange(8, 17)
    half = random.random() < 0.2
    part = "pagi" if hour < 11 else "siang" if hour < 15 else "sore"
    shown = hour if hour <= 12 else hour - 12
    clock = random.choice(
        (
            f"jam {hour}.00" if not half else f"jam {hour}.30",
            f"pkl {hour:02}.{'30' if half else '00'}",
            (
                f"jam setengah {shown + 1} {part}"
                if half and shown < 11
                else f"jam {shown} {part}"
                if not half
                else f"jam {shown}.30 {part}"
            ),
        )
    )
    when = datetime(day.year, day.month, day.day, hour, 30 if half else 0, tzinfo=received.tzinfo)
    candidate = random.choice(CANDIDATES).split()[0]
    greeting = random.choice(
        (
            f"Halo kak {candidate}, ",
            f"Selamat pagi {candidate}, ",
            f"Siang Mas {candidate}. ",
            f"Hai {candidate}! ",
            f"Permisi kak {candidate}, ",
        )
    )
    place = random.choice(
        (f"di {random.choice(PLACES_ID)}", "via Google Meet", "di kantor kami", "via zoom ya, link menyusul")
    )
    text = greeting + random.choice(
        (
            (
                f"saya {person} dari {company}. Mau undang interview untuk posisi {position}, {said} {clock} "
                f"{place}. Bisa hadir?"
            ),
            (
                f"perkenalkan saya {person} HRD {company}. Untuk lamaran {position} nya kami jadwalkan "
                f"interview {said} {clock} ya, {place}. Mohon konfirmasinya 🙏"
            ),
            (
                f"kami dari {company} ingin mengundang interview {position}, {said} {clock} {place}. Mohon "
                f"balas chat ini ya. Terima kasih. - {person}"
            ),
        )
    )
    return text, _facts(company, position, person, when)


def _chat_en(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    company, position, person = (
        random.choice(COMPANIES_EN),
        random.choice(POSITIONS_EN),
        random.choice(PEOPLE).split()[0],
    )
    day = received + timedelta(days=random.choice((1, 3, 6, 9, 16)))
    said = (
        "tomorrow"
        if (day - received).days == 1
        else f"{DAYS_EN[day.weekday()]} {day.day} {MONTHS_EN[day.month - 1][:3]}"
    )
    when = datetime(day.year, day.month, day.day, random.randrange(9, 17), 0, tzinfo=received.tzinfo)
    text = random.choice(
        (
            (
                f"Hi {random.choice(CANDIDATES)}, this is {person} from {company}. Can you come for an "
                f"interview {said} at {_clock_en(random, when, '')}? It's for the {position} role."
            ),
            (
                f"Hello! {person} from {company} here. We'd love to interview you for {position}: {said}, "
                f"{_clock_en(random, when, '')}"
                f", on Google Meet. Let me know!"
            ),
        )
    )
    return text, _facts(company, position, person, when)


def _sentence_id(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    company, position = random.choice(COMPANIES_ID), random.choice(POSITIONS_ID)
    text = (
        f"Dengan hormat, {company} mengundang Saudara {random.choice(CANDIDATES)} untuk mengikuti "
        f"wawancara {random.choice(('sebagai', 'untuk posisi'))} {position} yang akan dilaksanakan pada "
        f"{_date_id(random, when)} {_clock_id(random, when, word, lead=True)} di "
        f"{random.choice(PLACES_ID)}.{_noise_id(random)}"
    )
    return text, _facts(company, position, None, when)


def _sentence_en(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    company, position = random.choice(COMPANIES_EN), random.choice(POSITIONS_EN)
    text = (
        f"Dear Applicant, you have been shortlisted for the position of {position} with {company}. Your "
        f"interview is scheduled on {_date_en(random, when)} at {_clock_en(random, when, word)} "
        f"at {random.choice(PLACES_EN)}. Please bring two copies of your resume."
    )
    return text, _facts(company, position, None, when)


def _slots_id(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    first, _ = _when(random, received, stated=False)
    others = [
        first + timedelta(days=number, hours=random.choice((-1, 0, 1))) for number in range(1, random.choice((2, 3)))
    ]
    company, position, person = (
        random.choice(COMPANIES_ID),
        random.choice(POSITIONS_ID),
        random.choice(PEOPLE).split()[0],
    )
    bullet = random.choice(("{}. ", "{}) ", "Opsi {}: ", "- "))
    listed = "\n".join(
        bullet.format(number) + f"{_date_id(random, one, weekday=True)}, {_clock_id(random, one, '')}"
        for number, one in enumerate([first, *others], 1)
    )
    text = (
        f"Halo {random.choice(CANDIDATES)}, untuk interview {position} di {company} silakan pilih "
        f"jadwal:\n{listed}\nBalas pesan ini ya. {person}"
    )
    return text, _facts(company, position, person, first) | {"alternatives": [one.isoformat() for one in others]}


def _moved_id(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    old = when - timedelta(days=random.choice((1, 2)))
    company = random.choice(COMPANIES_ID)
    verb = random.choice(("diundur menjadi", "diubah menjadi", "dipindahkan ke", "dijadwalkan ulang menjadi"))
    text = (
        f"Yth. {random.choice(CANDIDATES)}, mohon maaf jadwal interview di {company} yang semula "
        f"{_date_id(random, old, weekday=True)}"
        f" {_clock_id(random, old, word, lead=True)} "
        f"{verb} {_date_id(random, when, weekday=True)} {_clock_id(random, when, word, lead=True)}. Terima kasih."
    )
    return text, _facts(company, None, None, when)


def _moved_en(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    old = when - timedelta(days=1)
    company = random.choice(COMPANIES_EN)
    text = (
        f"Dear {random.choice(CANDIDATES)}, your interview with {company} originally scheduled for "
        f"{_date_en(random, old)}"
        f" at {_clock_en(random, old, '')} has been "
        f"{random.choice(('moved to', 'rescheduled to'))} {_date_en(random, when)} at {_clock_en(random, when, word)}"
        f". We apologise for the change."
    )
    return text, _facts(company, None, None, when)


def _export_id(random: Random, received: datetime) -> tuple[str, dict[str, Any]]:
    when, word = _when(random, received)
    company, position, person = (
        random.choice(COMPANIES_ID),
        random.choice(POSITIONS_ID),
        random.choice(PEOPLE).split()[0],
    )
    stamp = f"[{received:%d/%m/%y} {received:%H.%M}] {person} HRD: "
    text = "\n".join(
        stamp + line
        for line in (
            f"Selamat siang kak {random.choice(CANDIDATES).split()[0]}",
            f"Kakak lolos seleksi untuk posisi {position} di {company}",
            f"Interview {_date_id(random, when, weekday=True)} {_clock_id(random, when, word, lead=True)} ya kak",
            f"Lokasi di {random.choice(PLACES_ID)}",
        )
    )
    return text, _facts(company, position, person, when)
