"""Phrases and what they mean, our own, of every kind: `text => reading`, in blocks by the moment and zone of writing.

A reading is a day and hour in the writer's zone (or with its offset), a day, an hour, several of them apart by `|`,
`nothing`, or `?code` where it must be asked back.
"""

from dataclasses import dataclass

from tests.conversations.reading.when_spoken import SPOKEN


@dataclass(frozen=True, slots=True)
class Case:
    text: str
    reading: str
    now: str
    zone: str


def cases() -> list[Case]:
    """All of them."""
    found = []
    for (now, zone), block in (*BLOCKS.items(), *SPOKEN.items()):
        for line in block.strip().splitlines():
            text, separator, reading = line.partition(" => ")
            if separator:
                found.append(Case(text.replace("⏎", "\n"), reading.strip(), now, zone))
    return found


MONDAY = ("2026-11-23T10:00:00+07:00", "Asia/Jakarta")
TUESDAY_WITA = ("2026-11-24T09:15:00+08:00", "Asia/Makassar")
SATURDAY_NIGHT = ("2026-11-21T22:45:00+07:00", "Asia/Jakarta")
MONDAY_WIT = ("2026-11-30T08:05:00+09:00", "Asia/Jayapura")
YEARS_END = ("2026-12-29T16:40:00+07:00", "Asia/Jakarta")
MONTHS_END = ("2026-07-31T13:20:00+07:00", "Asia/Jakarta")
LEAP_YEAR = ("2028-02-24T09:00:00+07:00", "Asia/Jakarta")

# fmt: off
BLOCKS = {
    MONDAY: """
# days that count from now
besok => 2026-11-24
bsk => 2026-11-24
lusa => 2026-11-25
hari ini jam 3 sore => 2026-11-23 15:00
hr ini jam 14.00 => 2026-11-23 14:00
besok jam 10 => 2026-11-24 10:00
bsk jm 10 => 2026-11-24 10:00
besoook jam 10 => 2026-11-24 10:00
esok pukul 9 pagi => 2026-11-24 09:00
lusa siang jam 1 => 2026-11-25 13:00
ntar malem jam 7 => 2026-11-23 19:00
nanti sore jam 4 => 2026-11-23 16:00
nanti jam 2 siang => 2026-11-23 14:00
malam ini jam 7 => 2026-11-23 19:00
jam 7 malam ini => 2026-11-23 19:00
jam 4 sore nanti => 2026-11-23 16:00
sore ini => 2026-11-23
besok malam jam 7 => 2026-11-24 19:00
jam 9 besok pagi => 2026-11-24 09:00
besok pagi, jam 9 => 2026-11-24 09:00
besok siang => 2026-11-24
besok sore aja ya kak => 2026-11-24
3 hari lagi => 2026-11-26
3 hr lg => 2026-11-26
tiga hari lagi jam 9 => 2026-11-26 09:00
dua belas hari lagi => 2026-12-05
3 hari dari sekarang jam 10 => 2026-11-26 10:00
sehari lagi => 2026-11-24
seminggu lagi => 2026-11-30
seminggu lagi jam 10 => 2026-11-30 10:00
setengah delapan malam nanti => 2026-11-23 19:30
22 Juni '27 jam 10.15 => 2027-06-22 10:15
2 minggu lagi => 2026-12-07
dua minggu lagi hari Rabu jam 10 => 2026-12-09 10:00
sebulan lagi => 2026-12-23
2 jam lagi => 2026-11-23 12:00
sejam lagi => 2026-11-23 11:00
setengah jam lagi => 2026-11-23 10:30
90 menit lagi => 2026-11-23 11:30
besok, Selasa 24 November jam 10 => 2026-11-24 10:00
besok (24/11) jam 10 => 2026-11-24 10:00
# weekdays
Selasa jam 9 => 2026-11-24 09:00
sls jm 9 => 2026-11-24 09:00
rabu jam 10 => 2026-11-25 10:00
hari rabu jam 10 => 2026-11-25 10:00
kms jam 13.00 => 2026-11-26 13:00
jmt jam 9 => 2026-11-27 09:00
Jum'at pukul 09.00 => 2026-11-27 09:00
Jum’at pukul 09.00 => 2026-11-27 09:00
sbtu jam 10 => 2026-11-28 10:00
Ahad jam 10 => 2026-11-29 10:00
minggu jam 10 => 2026-11-29 10:00
hari minggu jam 10 => 2026-11-29 10:00
mggu jm 10 => 2026-11-29 10:00
minggu 29 nov jam 10 => 2026-11-29 10:00
jumat ini jam 9 => 2026-11-27 09:00
Senin depan => 2026-11-30
senin dpn jam 10 => 2026-11-30 10:00
Jumat depan jam 9 => 2026-12-04 09:00
hari Minggu depan jam 10 => 2026-12-06 10:00
minggu depan hari Rabu => 2026-12-02
minggu depan hari rabu jam 9 => 2026-12-02 09:00
minggu depan, rabu jam 9 => 2026-12-02 09:00
pekan depan hari Kamis pukul 14.00 => 2026-12-03 14:00
rabu minggu depan jam 9 => 2026-12-02 09:00
Jumat minggu ini jam 14.00 => 2026-11-27 14:00
Rabu besok jam 9 => 2026-11-25 09:00
senin jam 2 siang => 2026-11-23 14:00
Senin jam 9 => 2026-11-30 09:00
jam 10 hari kamis => 2026-11-26 10:00
kamis sore => 2026-11-26
jumat abis jumatan => 2026-11-27
Kamis setelah makan siang => 2026-11-26
besok ba'da ashar => 2026-11-24
jumat jam 2 abis jumatan => 2026-11-27 14:00
malam minggu jam 7 => 2026-11-28 19:00
senin 30 jam 10 => 2026-11-30 10:00
rabu tgl 25 jam 10 => 2026-11-25 10:00
# dates
tgl 30 => 2026-11-30
tanggal 30 jam 10 => 2026-11-30 10:00
tgl 1 => 2026-12-01
tanggal 1 bulan depan => 2026-12-01
tanggal 1 bulan depan jam 10 pagi => 2026-12-01 10:00
bulan depan tanggal 1 jam 10 => 2026-12-01 10:00
tgl 30 bulan ini jam 10 => 2026-11-30 10:00
tgl 5 bulan 12 jam 9 => 2026-12-05 09:00
1 bulan 12 => 2026-12-01
1/12 => 2026-12-01
25/11 => 2026-11-25
25/11 jam 9.30 => 2026-11-25 09:30
25-11-26 9.30 => 2026-11-25 09:30
25-11 jam 9 => 2026-11-25 09:00
25/11/2026 09:30 => 2026-11-25 09:30
1.12.2026 jam 10 => 2026-12-01 10:00
tgl 1.12 jam 10 => 2026-12-01 10:00
2026-12-01 10:00 => 2026-12-01 10:00
2026-12-01T10:00+08:00 => 2026-12-01 10:00+08
2026-12-01T03:00Z => 2026-12-01 03:00+00
2026-12-01 => 2026-12-01
1-Des-2026 pukul 10 => 2026-12-01 10:00
1 Des 26 jam 10 => 2026-12-01 10:00
1 des jam 10 => 2026-12-01 10:00
Selasa, 1 Desember 2026, pukul 10.00 WIB => 2026-12-01 10:00+07
Selasa, 1 Desember 2026, pukul 10.00 WITA => 2026-12-01 10:00+08
Selasa/1 Desember 2026 pukul 10.00 => 2026-12-01 10:00
27 Nopember 2026 jam 13.30 => 2026-11-27 13:30
5 Pebruari 2027 => 2027-02-05
dua puluh lima november jam sepuluh pagi => 2026-11-25 10:00
tanggal dua puluh lima jam dua siang => 2026-11-25 14:00
tgl 25/11 jam setengah 3 sore => 2026-11-25 14:30
17 Januari => 2027-01-17
jam 10.00 tanggal 25 November => 2026-11-25 10:00
Rabu jam 10 tanggal 2 Desember => 2026-12-02 10:00
25 nov. 2026 pkl. 14.00 WIB => 2026-11-25 14:00+07
tgl. 30 jam 9 => 2026-11-30 09:00
diundur ke 2 Desember jam 10 => 2026-12-02 10:00
Senin pertama bulan depan jam 10 => 2026-12-07 10:00
# hours
jam setengah 3 sore => 14:30
setengah tiga => 14:30
jam setengah sepuluh => 09:30
besok jam setengah 1 siang => 2026-11-24 12:30
besok setengah 12 siang => 2026-11-24 11:30
besok stgh 8 pagi => 2026-11-24 07:30
jam 10 kurang 15 => 09:45
besok jam 10 krg 15 mnt => 2026-11-24 09:45
jam 10 kurang seperempat => 09:45
jam 10 lewat 15 => 10:15
jam 2 lewat 10 siang => 14:10
jam 9 lewat seperempat => 09:15
jam 9 lebih 20 menit => 09:20
jam 2 siang => 14:00
jam 12 siang => 12:00
jam 11 siang => 11:00
jam 3 sore => 15:00
jam 6 sore => 18:00
jam 7 malam => 19:00
jam 8 pagi => 08:00
jam 5 subuh => 05:00
jam 9 => 09:00
jam 1 => 13:00
jam 4 => 16:00
jam 12 => 12:00
jam 17 => 17:00
jam 07.30 => 07:30
pukul 14.00 => 14:00
pkl. 14.00 WIB => 14:00+07
pukul 14:00 => 14:00
jam 2.30 => 14:30
jam 10,30 => 10:30
jam 1430 => 14:30
jam sembilan pagi => 09:00
pukul dua siang => 14:00
pukul sebelas => 11:00
pukul sembilan tiga puluh => 09:30
jam dua belas siang => 12:00
13.00 => 13:00
10.30 => 10:30
9 pagi => 09:00
besok 9 pagi => 2026-11-24 09:00
besok 13.30 => 2026-11-24 13:30
besok 9 => 2026-11-24 09:00
besok pukul 10.00.00 => 2026-11-24 10:00
besok jam 10 tepat => 2026-11-24 10:00
besok jam10 => 2026-11-24 10:00
bsk jm2 siang => 2026-11-24 14:00
besok sekitar jam 10 => 2026-11-24 10:00
besok jam 10an => 2026-11-24 10:00
besok jam 10-an pagi => 2026-11-24 10:00
jam 10 WIB => 10:00+07
besok 10 wita => 2026-11-24 10:00+08
besok jam 10 waktu Makassar => 2026-11-24 10:00+08
besok jam 10 waktu Singapura => 2026-11-24 10:00+08
besok jam 10 (WITA) => 2026-11-24 10:00+08
besok jam 10 GMT+8 => 2026-11-24 10:00+08
besok jam 10.00 WIB / 11.00 WITA => 2026-11-24 10:00+07
besok setelah jam 3 => 2026-11-24
besok di atas jam 3 => 2026-11-24
# ranges give start and end
besok jam 9-11 => 2026-11-24 09:00-11:00
besok 9-11 => 2026-11-24 09:00-11:00
besok jam 9 sampai 11 => 2026-11-24 09:00-11:00
besok dari jam 9 sampai jam 11 => 2026-11-24 09:00-11:00
besok 16.00 s/d 17.00 => 2026-11-24 16:00-17:00
besok 16.00 s.d. 17.00 WIB => 2026-11-24 16:00-17:00+07
besok 10.00–10.45 => 2026-11-24 10:00-10:45
besok antara jam 9 dan 11 => 2026-11-24 09:00-11:00
besok jam 10-2 => 2026-11-24 10:00-14:00
besok jam 2-4 sore => 2026-11-24 14:00-16:00
besok jam 7-9 malam => 2026-11-24 19:00-21:00
besok jam 1 siang - 3 sore => 2026-11-24 13:00-15:00
besok jam 08.00 s/d selesai => 2026-11-24 08:00
besok 08.00 WIB - 10.00 WIB => 2026-11-24 08:00-10:00+07
# chat around it
tanggal 30 aja kak jam 10 => 2026-11-30 10:00
saya bisanya lusa jam 10an pagi => 2026-11-25 10:00
kalau besok jam 2 siang gimana pak? => 2026-11-24 14:00
selamat pagi bu, besok jam 2 bisa? => 2026-11-24 14:00
Pagi kak, bisa besok jam 2? => 2026-11-24 14:00
Malam kak, besok jam 7 => 2026-11-24 07:00
bisa ga besok jam 10? => 2026-11-24 10:00
besok jam 10 bisa gak? => 2026-11-24 10:00
besok jam 10 kalau tidak keberatan => 2026-11-24 10:00
jangan lupa besok jam 10 => 2026-11-24 10:00
saya kosong rabu jam 1 siang 🙏 => 2026-11-25 13:00
besok jam 9 ya, saya ada kuliah sore => 2026-11-24 09:00
rabu aja ya jam 10 => 2026-11-25 10:00
tadi HRD telepon, besok jam 10 katanya => 2026-11-24 10:00
besok di lantai 3 jam 10 => 2026-11-24 10:00
besok jam 10 ruang 4.12 => 2026-11-24 10:00
besok jam 10 selama 1 jam => 2026-11-24 10:00
besok 2 orang datang => 2026-11-24
besok jam 10, hp 0812-3456-7890 => 2026-11-24 10:00
besok jam 10 https://meet.example/a-25-11-2026 => 2026-11-24 10:00
Hari/Tanggal : Rabu, 25 November 2026⏎Waktu : 09.00 WIB => 2026-11-25 09:00+07
# nothing about time
oke => nothing
siap kak => nothing
👍 => nothing
nanti saya kabari => nothing
lantai 12 ruang 10.30 => nothing
lt. 5 => nothing
asap => nothing
terserah bapak => nothing
Rp 500.000 => nothing
0812-3456-7890 => nothing
saya tidak bisa => nothing
selamat siang => nothing
2 orang => nothing
umur 25 => nothing
 => nothing
# past
kemarin => ?past
kemarin jam 10 => ?past
tadi pagi => ?past
td jam 9 => ?past
Senin lalu => ?past
jumat kemarin => ?past
minggu lalu => ?past
3 hari yang lalu => ?past
20 November 2026 => ?past
20/11/2026 jam 10 => ?past
20 november => ?past
1 Oktober jam 9 => ?past
hari ini jam 9 pagi => ?past
1 Desember 2020 => ?past
# impossible
31 Februari => ?impossible
30 feb 2027 => ?impossible
31/4/2027 => ?impossible
31 November jam 10 => ?impossible
tgl 31 => ?impossible
tgl 32 => ?impossible
12/13/2026 jam 10 => ?impossible
00/00/0000 => ?impossible
25.99 => ?impossible
besok jam 10.75 => ?impossible
besok jam 25 => ?impossible
besok jam 25.00 => ?impossible
29 Februari 2027 => ?impossible
# weekday against date
jumat 28/11 jam 9 => ?clash
Senin, 1 Desember 2026 jam 10 => ?clash
besok hari Rabu jam 10 => ?clash
Rabu tgl 26 jam 10 => ?clash
lusa (27/11) jam 10 => ?clash
minggu depan tanggal 26 jam 10 => ?clash
# too vague
minggu depan => ?vague
minggu ini => ?vague
pekan depan => ?vague
bulan depan => ?vague
tahun depan => ?vague
akhir bulan => ?vague
awal bulan depan => ?vague
pertengahan Desember => ?vague
akhir pekan => ?vague
akhir minggu ini => ?vague
weekend => ?vague
Desember => ?vague
beberapa hari lagi => ?vague
2-3 hari lagi => ?vague
dalam 3 hari => ?vague
dlm 3 hari jam 10 => 2026-11-26 10:00
first week of January => ?vague
3 hari ke depan => ?vague
kapan-kapan => nothing
besok-besok => ?vague
tiap senin => ?vague
senin sampai rabu => ?vague
Senin-Rabu jam 9 => ?vague
1-3 Desember => ?vague
30 November - 2 Desember 2026 => ?vague
sebelum jumat => ?vague
setelah tanggal 5 => ?vague
mulai senin => ?vague
minggu kedua Desember => ?vague
pagi => ?vague
# only what does not suit
bukan besok => ?negated
ga bisa kamis => ?negated
kamis ga bisa => ?negated
saya tidak bisa besok jam 10 => ?negated
jangan jumat => ?negated
selain rabu => ?negated
besok saya berhalangan => ?negated
besok jam 10, saya ga bisa => ?negated
hari ini tidak bisa besok jam 10 bisa => ?negated
ga bisa kamis, jumat aja jam 9 => 2026-11-27 09:00
kamis ga bisa, jumat jam 9 bisa => 2026-11-27 09:00
bukan kamis tapi jumat jam 9 => 2026-11-27 09:00
Jumat jam 9 bukan jam 10 => 2026-11-27 09:00
bukan jam 10, jam 11 => 11:00
# readable in two ways
besok jam 12 malam => ?unclear
jam 12 malam => ?unclear
jam 1 malam => ?unclear
jam 0 => ?unclear
besok jam 24.00 => ?unclear
jam setengah 7 => ?unclear
besok jam 02.00 => ?unclear
10 => ?unclear
9-11 => ?unclear
9.12 => ?unclear
jam 10/11 => ?unclear
rabu 2 => ?unclear
senin => ?unclear
jam 7 malam minggu => ?unclear
jam 14 pagi => ?unclear
besok jam 10 IST => ?unclear
# too far
1 Desember 2030 => ?too_far
1/12/2099 jam 10 => ?too_far
900 hari lagi => nothing
# several
Selasa jam 9 atau Rabu jam 2 => 2026-11-24 09:00 | 2026-11-25 14:00
Selasa atau Rabu jam 10 => 2026-11-24 10:00 | 2026-11-25 10:00
Selasa, Rabu, atau Kamis jam 10 => 2026-11-24 10:00 | 2026-11-25 10:00 | 2026-11-26 10:00
Rabu jam 9 atau jam 2 => 2026-11-25 09:00 | 2026-11-25 14:00
Rabu jam 9 atau 10 => 2026-11-25 09:00 | 2026-11-25 10:00
jam 9 atau jam 2 hari Rabu => 2026-11-25 09:00 | 2026-11-25 14:00
Selasa jam 9 Rabu jam 2 => 2026-11-24 09:00 | 2026-11-25 14:00
Selasa jam 9, Rabu jam 2 siang, Kamis jam 10 => 2026-11-24 09:00 | 2026-11-25 14:00 | 2026-11-26 10:00
1. Selasa 24 Nov jam 10⏎2. Rabu 25 Nov jam 14.00 => 2026-11-24 10:00 | 2026-11-25 14:00
1️⃣ Selasa 24 Nov, 10.00 WIB⏎2️⃣ Rabu 25 Nov, 14.00 WIB => 2026-11-24 10:00+07 | 2026-11-25 14:00+07
Selasa jam 9 atau Rabu jam 2 WITA => 2026-11-24 09:00+08 | 2026-11-25 14:00+08
25 atau 26 November jam 10 => 2026-11-25 10:00 | 2026-11-26 10:00
25, 26, atau 27 November jam 10 => 2026-11-25 10:00 | 2026-11-26 10:00 | 2026-11-27 10:00
tgl 25 atau 26 => 2026-11-25 | 2026-11-26
Senin (30/11) atau Rabu (02/12), keduanya jam 2 siang => 2026-11-30 14:00 | 2026-12-02 14:00
besok atau lusa => 2026-11-24 | 2026-11-25
besok pagi atau sore => 2026-11-24 | 2026-11-24
rabu/kamis jam 10 => 2026-11-25 10:00 | 2026-11-26 10:00
besok jam 9 pagi atau 2 siang => 2026-11-24 09:00 | 2026-11-24 14:00
besok jam 7 atau 8 malam => 2026-11-24 19:00 | 2026-11-24 20:00
besok jam 10 atau lusa jam 2, terserah => 2026-11-24 10:00 | 2026-11-25 14:00
besok jam 10, kalau ga bisa lusa jam 2 => 2026-11-24 10:00 | 2026-11-25 14:00
besok atau minggu depan => ?vague
jam 9 atau 10 besok => 2026-11-24 09:00 | 2026-11-24 10:00
9 atau 10 hari Rabu => 2026-11-25
besok jam 10 asia/tokyo => 2026-11-24 10:00+09
besok jam 10 Asia/Nowhere => ?unclear
besok ada ujian, gimana kalau lusa jam 10 => 2026-11-24 | 2026-11-25 10:00
week of Nov 30 => ?vague
24/7 => ?unclear
# English
tomorrow => 2026-11-24
tmr 9.30am => 2026-11-24 09:30
tomorrow at 10 => 2026-11-24 10:00
tomorrow 9 => 2026-11-24 09:00
today at 3pm => 2026-11-23 15:00
tonight at 8 => 2026-11-23 20:00
tomorrow night at 8 => 2026-11-24 20:00
this afternoon at 3 => 2026-11-23 15:00
this evening => 2026-11-23
the day after tomorrow => 2026-11-25
day after tomorrow at 2 => 2026-11-25 14:00
in 3 days => 2026-11-26
in three days at 10am => 2026-11-26 10:00
in a week => 2026-11-30
in two weeks => 2026-12-07
two weeks from now => 2026-12-07
in 2 hours => 2026-11-23 12:00
in an hour => 2026-11-23 11:00
in half an hour => 2026-11-23 10:30
Tuesday at 10 => 2026-11-24 10:00
Friday 2pm => 2026-11-27 14:00
next Friday 2pm => 2026-12-04 14:00
this Friday at 2 => 2026-11-27 14:00
coming Friday at 2 => 2026-11-27 14:00
Friday next week at 9 => 2026-12-04 09:00
next week Wednesday at 9 => 2026-12-02 09:00
next week on Wednesday at 9am => 2026-12-02 09:00
Friday morning => 2026-11-27
Friday afternoon at 2 => 2026-11-27 14:00
Friday at 10 in the morning => 2026-11-27 10:00
Tuesday 1 December at 10am => 2026-12-01 10:00
Tuesday, 1 December 2026 at 10:00 WIB => 2026-12-01 10:00+07
Tuesday, December 1, 2026 at 10:00 AM => 2026-12-01 10:00
1st Dec => 2026-12-01
1st of December at noon => 2026-12-01 12:00
December the 1st at half past nine => 2026-12-01 09:30
Dec 1, 2026 => 2026-12-01
Dec 1 at 2:30 p.m. => 2026-12-01 14:30
first of December, 10am => 2026-12-01 10:00
twenty-fifth of November at two => 2026-11-25 14:00
the 25th at 3 => 2026-11-25 15:00
on the 5th of next month at 10 => 2026-12-05 10:00
first Monday of December at 10 => 2026-12-07 10:00
2pm WIB => 14:00+07
2pm Jakarta time => 14:00+07
25 Nov 9am SGT => 2026-11-25 09:00+08
tomorrow 10am Singapore time => 2026-11-24 10:00+08
10am tomorrow Asia/Tokyo => 2026-11-24 10:00+09
half past two => 14:30
quarter to 3 => 14:45
quarter past 9 => 09:15
ten past nine => 09:10
ten to nine => 08:50
20 minutes to 9 => 08:40
9 o'clock => 09:00
noon => 12:00
tomorrow noon => 2026-11-24 12:00
nine thirty => 09:30
at nine thirty => 09:30
tomorrow at two fifteen pm => 2026-11-24 14:15
at 1430 => 14:30
tomorrow 9-11am => 2026-11-24 09:00-11:00
tomorrow 11am-1pm => 2026-11-24 11:00-13:00
tomorrow 11-1pm => 2026-11-24 11:00-13:00
tomorrow from 9 to 11 => 2026-11-24 09:00-11:00
tomorrow from 2pm to 3pm => 2026-11-24 14:00-15:00
tomorrow between 2 and 4 pm => 2026-11-24 14:00-16:00
tomorrow 10am until noon => 2026-11-24 10:00-12:00
Monday Nov 30, 8:00-9:00 PM EST => 2026-11-30 20:00-21:00-05
moved to Friday 2pm => 2026-11-27 14:00
I am free tomorrow at 10 => 2026-11-24 10:00
I may come on Friday at 10 => 2026-11-27 10:00
Good morning, would Tuesday at 10 work? => 2026-11-24 10:00
I don't mind Friday at 10 => 2026-11-27 10:00
5th floor, tomorrow at 10 => 2026-11-24 10:00
second interview on Friday at 10 => 2026-11-27 10:00
Tuesday at 9 or Wednesday at 2 => 2026-11-24 09:00 | 2026-11-25 14:00
either Tuesday or Wednesday => 2026-11-24 | 2026-11-25
Tue or Wed at 10 => 2026-11-24 10:00 | 2026-11-25 10:00
Nov 25 or 26 at 10am => 2026-11-25 10:00 | 2026-11-26 10:00
Friday 9am or 2pm => 2026-11-27 09:00 | 2026-11-27 14:00
next week => ?vague
next month => ?vague
end of the month => ?vague
end of next week => ?vague
early December => ?vague
this weekend => ?vague
in a few days => ?vague
every Monday => ?vague
Monday to Wednesday => ?vague
before Friday => ?vague
by Friday => ?vague
yesterday => ?past
last Friday => ?past
3 days ago => ?past
not Thursday => ?negated
I can't do Friday => ?negated
Friday doesn't work => ?negated
can't do Thursday, Friday at 10 works => 2026-11-27 10:00
any day except Monday => ?vague
midnight => ?unclear
12am => ?unclear
half nine => ?unclear
Friday week => ?unclear
a week from Friday => ?unclear
25/25 => ?impossible
February 30 => ?impossible
13pm tomorrow => 2026-11-24 13:00
tomorrow at 25:00 => ?impossible
whenever works => nothing
ASAP please => nothing
sure => nothing
# dirt in the text
be\u200bsok jam 10 => 2026-11-24 10:00
""",
    TUESDAY_WITA: """
besok jam 10 WIB => 2026-11-25 10:00+07
besok jam 10 => 2026-11-25 10:00
nanti sore jam 5 => 2026-11-24 17:00
selasa jam 10 => 2026-11-24 10:00
selasa jam 9 => 2026-12-01 09:00
jumat depan jam 10 => 2026-12-04 10:00
rabu 25/11 pkl 14.00 wit => 2026-11-25 14:00+09
tgl 24 jam 3 sore => 2026-11-24 15:00
hari ini jam 8.30 WIB => 2026-11-24 08:30+07
hari ini jam 9 => ?past
2 jam lagi => 2026-11-24 11:15
10am tomorrow Jakarta time => 2026-11-25 10:00+07
""",
    SATURDAY_NIGHT: """
besok => 2026-11-22
senin => 2026-11-23
Senin depan jam 10 => 2026-11-23 10:00
minggu jam 10 => 2026-11-22 10:00
sabtu jam 10 => 2026-11-28 10:00
sabtu => 2026-11-28
minggu depan hari Rabu jam 9 => 2026-11-25 09:00
senin ini jam 9 => 2026-11-23 09:00
jumat minggu ini => ?past
nanti jam 9 pagi => ?past
tgl 21 jam 10 => ?past
tgl 20 jam 10 => 2026-12-20 10:00
""",
    MONDAY_WIT: """
rabu 2 des jam 10 WIB => 2026-12-02 10:00+07
besok jam 9 WIT => 2026-12-01 09:00+09
tgl 31 jam 10 => ?impossible
senin jam 2 siang => 2026-11-30 14:00
besok pukul 08.00 wib/10.00 wit => 2026-12-01 08:00+07
""",
    YEARS_END: """
besok jam 10 => 2026-12-30 10:00
3 hari lagi => 2027-01-01
senin 4 jan 09.00 => 2027-01-04 09:00
Jan 5 at 11am => 2027-01-05 11:00
tgl 2 jam 9 => 2027-01-02 09:00
5/1 jam 10 => 2027-01-05 10:00
minggu depan hari selasa pukul 14.00 => 2027-01-05 14:00
tanggal 4 bulan depan => 2027-01-04
1 Desember => ?past
tgl 15 januari tahun depan => 2027-01-15
15 Desember tahun depan => 2027-12-15
December 15 next year at 10 => 2027-12-15 10:00
first Monday of January at 10 => 2027-01-04 10:00
sebulan lagi => 2027-01-29
""",
    MONTHS_END: """
besok jam 9 => 2026-08-01 09:00
nanti jam 4 sore => 2026-07-31 16:00
17 Agustus jam 10 => 2026-08-17 10:00
tgl 3 jam 10 => 2026-08-03 10:00
jumat jam 3 => 2026-07-31 15:00
jumat jam 9 => 2026-08-07 09:00
first Monday of August, 10 am => 2026-08-03 10:00
sebulan lagi => 2026-08-31
""",
    LEAP_YEAR: """
29 Februari jam 10 => 2028-02-29 10:00
29/2 => 2028-02-29
tgl 29 jam 10 => 2028-02-29 10:00
lusa jam 10 => 2028-02-26 10:00
30 Februari => ?impossible
""",
}
