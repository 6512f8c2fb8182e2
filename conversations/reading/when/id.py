"""Indonesian, written and chatted: its words for days and hours, and how it puts them together."""

from conversations.reading.when.grammar import Language, rule, words
from conversations.reading.when.pieces import (
    PAST,
    UNCLEAR,
    VAGUE,
    Ahead,
    Clock,
    Date,
    DayOfMonth,
    Later,
    NthWeekday,
    Part,
    Sign,
    Week,
    Weekday,
    eve_of,
    half_past,
    half_to,
    half_today,
    itself,
    minutes_to,
    quarter_past,
    quarter_to,
    today_at,
)

PAGI = Part("pagi", 5, 11)
SIANG = Part("siang", 10, 16)
SORE = Part("sore", 13, 19)
MALAM = Part("malam", 18, 23)

_WORDS = words(
    {
        "WEEKDAY": {
            0: "senin snin snn sen senen snen snein",
            1: "selasa slasa sls sel selase seloso",
            2: "rabu rbu rab rebo rebu rabo",
            3: "kamis kemis kmis kms kam kemes",
            4: "jumat jumaat jmat jmt jum jumad jumah jumuat jemuah jemuwah",
            5: "sabtu sbtu sbt sab sebtu setu saptu",
            6: "minggu mingu mggu mnggu mgg mgu ahad ahd",
        },
        "MONTH": {
            1: "januari jan",
            2: "februari pebruari feb peb",
            3: "maret mar mrt",
            4: "april apr",
            5: "mei",
            6: "juni jun",
            7: "juli jul",
            8: "agustus agust agst agu agt ags",
            9: "september sept sep",
            10: "oktober okt",
            11: "november nopember nov nop",
            12: "desember des",
        },
        "LONGMONTH": {
            True: "januari februari pebruari maret april juni juli agustus september oktober november nopember desember"
        },
        "DAYS": {1: "besok bsk bsok besuk esok sesok sesuk isukan", 2: "lusa emben", 3: "tulat"},
        "WHICH": {0: "ini ni", 1: "depan dpn mendatang", -1: "lalu kemarin kmrn kemaren"},
        "PART": {
            PAGI: "pagi pgi pg isuk enjing pagian",
            SIANG: "siang siank siangan",
            SORE: "sore petang sonten sorean",
            MALAM: "malam malem mlm mlem wengi bengi dalu maleman",
            Part("pagi", 3, 6): "subuh",
        },
        "SATURDAY_NIGHT": {Weekday(5, None, MALAM): "malming malmingan"},
        "NIGHT": {MALAM: "malam malem mlm mlem"},
        "EVENT": {
            SIANG: "jumatan dzuhur zuhur duhur dhuhur zhuhur lohor makan istirahat",
            SORE: "ashar asar kerja kuliah kantor",
            MALAM: "magrib maghrib isya isyak",
        },
        "ONES": {
            1: "satu siji hiji",
            2: "dua loro",
            3: "tiga telu tilu",
            4: "empat papat opat",
            5: "lima limo",
            6: "enam enem genep",
            7: "tujuh pitu",
            8: "delapan lapan wolu dalapan",
            9: "sembilan songo sanga salapan",
        },
        "TEEN": {10: "sepuluh", 11: "sebelas"},
        "RANK": {1: "pertama", 2: "kedua", 3: "ketiga", 4: "keempat"},
    },
    {
        # numbers
        "teen": "belas",
        "tens": "puluh",
        "thousand": "ribu",
        # hours
        "at": "jam jm pukul pkl pk jamnya",
        "oclock": "tepat pas teng",
        "around": "an",
        "half_to": "setengah stgh stengah stngah",
        "quarter": "seperempat",
        "less": "kurang krg krang",
        "over": "lewat lebih lwt",
        "minutes": "menit mnt",
        "hours": "jam jm",
        "one_hour": "sejam",
        # days
        "day": "hari hr hri harinya",
        "one_day": "sehari",
        "week": "minggu mggu mnggu mgg mgu pekan",
        "one_week": "seminggu sepekan",
        "month": "bulan bln",
        "one_month": "sebulan",
        "year": "tahun thn",
        "date": "tanggal tgl tg tggl tglnya tanggalnya",
        "tomorrow": "besok bsk bsok besuk",
        "this": "ini ni",
        "soon": "nanti ntar nti entar tar nnti ntr mengko engke sebentar sbentar bentar",
        "ahead": "lagi lg lgi",
        "from": "dari dr antara",
        "now": "sekarang skrg skrang skg skrng",
        "onward": "ke",
        "next": "depan dpn",
        # what is gone or too wide
        "ago": "lalu kemarin kmrn kemaren",
        "that": "yang yg",
        "yesterday": "kemarin kmrn kemaren kmaren",
        "earlier": "tadi td",
        "edge": "awal akhir tengah pertengahan ujung",
        "weekend": "weekend wiken",
        "some": "beberapa bbrp",
        "every": "setiap tiap semua seluruh",
        "within": "dalam dlm",
        "since": "mulai sejak",
        "limit": "sebelum sblm setelah stlh sesudah abis habis sehabis selesai usai seusai selepas lepas bada maksimal "
        "maks atas diatas",
        # joints
        "or": "atau atw atao ato",
        "and": "dan dn sama",
        "with": "dengan dgn dg",
        "until": "sampai sampe smp sd hingga",
        "roughly": "sekitar sktr",
        "but": "tapi tp namun tetapi melainkan",
        "if": "kalau kalo klo kl jika bila",
        # yes and no
        "not": "tidak tdk ga gak gk nggak ngga enggak engga ndak tak belum blm gabisa gbs berhalangan sibuk bentrok",
        "short_not": "g",
        "except": "bukan bkn jangan jgn kecuali selain",
        "can": "bisa bs bsa boleh mau ada jadi",
        "harm": "masalah apa apaapa papa keberatan lupa hanya cuma soal sibuk bentrok berhalangan halangan acara "
        "kegiatan",
        # what stands beside a time without being one
        "greeting": "selamat slamat slmt slmat met",
        "hon": "kak ka kakak pak bapak bpk bu ibu mas mbak mba bang gan min admin sis bro semua semuanya hrd tim team",
        "particle": "aja saja ya yaa yah kok deh dong sih gimana gmn mohon tolong di dgn dengan",
        "local": "waktu",
        "inside": "di",
        "place": "lantai lt lante ruang ruangan rg kamar gedung no nomor nomer nmr blok kav kavling km rt rw jl jln "
        "jalan unit gate usia umur gaji rp versi ipk skor nilai kode ext lampiran pasal",
        "counted": "sesi gelombang tahap batch grup kelompok angkatan opsi pilihan",
    },
)

_RULES = (
    # hari ini, nanti jam 4, sore ini
    rule(Ahead(), "day this", "soon &PART|at|CLOCK|half_to"),
    rule(Ahead, "part=PART this", "soon? part=PART day this"),
    # besok, lusa
    rule(Ahead, "day? days=DAYS"),
    rule(VAGUE, "tomorrow dash? tomorrow", "tomorrow twice", "tomorrow DAYS"),
    # minggu depan is a week, hari Minggu depan a Sunday; Senin besok is the nearest one
    rule(Week, "within? week week=WHICH"),
    rule(Weekday, "day? weekday=WEEKDAY this", "day? weekday=WEEKDAY tomorrow", "day? weekday=WEEKDAY"),
    rule(
        Weekday,
        "day? weekday=WEEKDAY week=WHICH",
        "day? weekday=WEEKDAY week week=WHICH",
        "week week=WHICH comma? day? weekday=WEEKDAY",
    ),
    # tanggal 30, tgl 1 bulan depan, tgl 30 bulan 11
    rule(DayOfMonth, "date day=DAY", "date? day=DAY month months=WHICH", "month months=WHICH date day=DAY"),
    rule(
        Date,
        "date? day=DAY month month=NUMBER",
        "date? day=DAY month month=MONTH",
        "date? day=DAY month month=MONTH year=YEAR",
    ),
    # 3 hari lagi, seminggu dari sekarang, 2 jam lagi
    rule(Ahead, "days=NUMBER day ahead", "days=NUMBER day from now", "within days=NUMBER day &at"),
    rule(Ahead, "weeks=NUMBER week ahead", "weeks=NUMBER week from now"),
    rule(Ahead, "months=NUMBER month ahead", "months=NUMBER month from now"),
    rule(Ahead(days=1), "one_day ahead", "one_day from now"),
    rule(Ahead(weeks=1), "one_week ahead", "one_week from now", "one_week limit|from day this"),
    rule(Ahead, "weeks=NUMBER week limit|from day this"),
    rule(Ahead, "days=NUMBER day limit|from day this"),
    rule(Ahead(months=1), "one_month ahead", "one_month from now"),
    rule(
        Later,
        "hours=NUMBER hours ahead",
        "minutes=NUMBER minutes ahead",
        "hours=NUMBER hours minutes=NUMBER minutes ahead",
    ),
    rule(Later(hours=1), "one_hour ahead"),
    rule(Later(minutes=30), "half_to hours ahead"),
    # setengah 3 sore, jam 10 kurang 15, jam 9 lewat seperempat, pukul sembilan tiga puluh
    rule(
        half_to,
        "at? half_to hour=HOUR part=PART?",
        # jam 1/2 10, 1/2 3 sore
        "at half_figure hour=HOUR part=PART?",
        "half_figure hour=HOUR part=PART",
    ),
    rule(half_past, "at? hour=HOUR over half_to part=PART?"),
    rule(quarter_to, "at? hour=HOUR less quarter part=PART?"),
    rule(quarter_past, "at? hour=HOUR over? quarter part=PART?"),
    rule(minutes_to, "at? hour=HOUR less minute=NUMBER minutes? part=PART?"),
    rule(Clock, "at? hour=HOUR over minute=NUMBER minutes? part=PART?", "at hour=SPOKEN minute=MINUTES part=PART?"),
    # jam 7 malam ini, jam 4 sore nanti
    rule(today_at, "at? hour=HOUR part=PART this|soon", "at? clock=CLOCK part=PART this|soon"),
    rule(half_today, "at? half_to hour=HOUR part=PART this|soon"),
    rule(today_at, "at hour=HOUR soon", "at clock=CLOCK soon"),
    # sampai dengan jam 11
    rule(Sign.UNTIL, "until with"),
    # malam Minggu is Saturday night; jam 7 malam Minggu may be either
    rule(eve_of, "part=NIGHT weekday=WEEKDAY"),
    rule(itself, "it=SATURDAY_NIGHT"),
    rule(UNCLEAR, "at? HOUR NIGHT WEEKDAY", "at? CLOCK NIGHT WEEKDAY", "week tomorrow"),
    # setelah Jumatan, jam makan siang: only a part of the day
    rule(itself, "limit at? it=EVENT PART?", "at it=EVENT PART?"),
    rule(Sign.LIMIT, "since &WEEKDAY|day|date|DAYS|DATE"),
    # awal bulan depan, akhir pekan, dalam 3 hari, minggu kedua Desember, tiap Senin
    rule(
        VAGUE,
        "edge month WHICH?",
        "edge week WHICH?",
        "edge year WHICH?",
        "edge MONTH YEAR?",
        "month WHICH",
        "year WHICH",
        "weekend WHICH?",
        "week RANK month? MONTH?",
        "NUMBER week WHICH",
        "some day|week|month ahead?",
        "NUMBER dash NUMBER day|week|month ahead",
        "within NUMBER day|week|month ahead?",
        "within one_week|one_month ahead?",
        "NUMBER day|week|month onward next",
        "every day? WEEKDAY",
    ),
    # Senin pertama bulan depan
    rule(NthWeekday, "weekday=WEEKDAY nth=RANK month? month=MONTH", "weekday=WEEKDAY nth=RANK month months=WHICH"),
    # kemarin, kemarin lusa, tadi pagi, 3 hari yang lalu
    rule(PAST, "yesterday", "yesterday DAYS", "earlier", "NUMBER day|week|month that? ago", "day? WEEKDAY that ago"),
    # how long, not when
    rule(
        Sign.NOISE,
        "NUMBER hours !FIGURE|HOUR",
        "NUMBER hours NUMBER minutes",
        "NUMBER minutes",
        "NUMBER day|week|month !WEEKDAY",
    ),
    # selamat pagi, Siang Kak
    rule(Sign.NOISE, "greeting PART", "start PART hon", "start PART comma !at|CLOCK|HOUR"),
    # bisa ga?, tidak masalah, jangan lupa; kalau tidak bisa
    rule(Sign.NOISE, "can not !can", "not question", "not can? harm", "except harm"),
    rule(Sign.OR, "if not can?"),
    rule(Sign.CANNOT, "short_not can"),
)

INDONESIAN = Language(_WORDS, _RULES)
