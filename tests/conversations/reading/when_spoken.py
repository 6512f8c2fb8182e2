"""More phrases, as they are spoken and typed in a hurry: regional words, slips of the pen, words for figures, zones.

The notation is that of `when_cases`.
"""

MIDWEEK = ("2026-09-16T11:00:00+07:00", "Asia/Jakarta")
BALI = ("2027-02-04T09:40:00+08:00", "Asia/Makassar")

# fmt: off
SPOKEN = {
    MIDWEEK: """
# days as they are spelt
senen jam 10 => 2026-09-21 10:00
snein jam 10 => 2026-09-21 10:00
senen dpn jam 9 => 2026-09-21 09:00
selase jam 2 => 2026-09-22 14:00
rebo depan jam 10 => 2026-09-23 10:00
kemis jam 3 sore => 2026-09-17 15:00
jumad jam 9 pagi => 2026-09-18 09:00
sebtu jam 10 => 2026-09-19 10:00
setu jam 10 => 2026-09-19 10:00
malming jam 7 => 2026-09-19 19:00
sesok jam 8 isuk => 2026-09-17 08:00
sesuk jam 10 => 2026-09-17 10:00
isukan jam 9 => 2026-09-17 09:00
sebentar jam 4 => 2026-09-16 16:00
ntr jam 3 sore => 2026-09-16 15:00
jam 4 nanti => 2026-09-16 16:00
besok pagi2 jam 7 => 2026-09-17 07:00
lusa sore2 jam 5 => 2026-09-18 17:00
wednsday at 10 => 2026-09-23 10:00
thrusday 9am => 2026-09-17 09:00
next wendesday 1 pm => 2026-09-23 13:00
weds 10ish => 2026-09-23 10:00
# halves in figures, hours in words
jam 1/2 10 besok => 2026-09-17 09:30
jumat 18/9 1/2 3 sore => 2026-09-18 14:30
besok jam ½ 3 sore => 2026-09-17 14:30
kamis malem jam stgh 8 => 2026-09-17 19:30
tgl dua puluh jam dua siang => 2026-09-20 14:00
besok jam empat sore => 2026-09-17 16:00
jam songo isuk sesok => 2026-09-17 09:00
besok jam pitu bengi => 2026-09-17 19:00
30 September pukul sebelas siang => 2026-09-30 11:00
sepuluh Oktober dua ribu dua puluh enam jam 9 => 2026-10-10 09:00
tanggal satu Oktober dua ribu dua puluh enam, pukul sepuluh pagi => 2026-10-01 10:00
the tenth of October two thousand and twenty-six at 9 am => 2026-10-10 09:00
lusa jam 10 lewat 30 => 2026-09-18 10:30
quarter past 4 on Friday => 2026-09-18 16:15
Thursday, 5 in the evening => 2026-09-17 17:00
pukul tujuh malam nanti => 2026-09-16 19:00
# around an hour
jumat jam 3an => 2026-09-18 15:00
jumat jam 3-an sore => 2026-09-18 15:00
Friday 3ish => 2026-09-18 15:00
tomorrow at 4pm ish => 2026-09-17 16:00
Kamis jam 9-an atau 10-an => 2026-09-17 09:00 | 2026-09-17 10:00
besok selepas jam 2 => 2026-09-17
# written hours
tomorrow at 15h30 => 2026-09-17 15:30
0900 besok => 2026-09-17 09:00
besok jam 0900 => 2026-09-17 09:00
besok pkl 0900-1030 => 2026-09-17 09:00-10:30
besok 0830 - 0915 WIB => 2026-09-17 08:30-09:15+07
jam 9.00 sampai dengan 10.30 besok => 2026-09-17 09:00-10:30
besok 09.00 WIB sampai dengan 11.00 WIB => 2026-09-17 09:00-11:00+07
# weeks and days that are counted
a week from today at 10 => 2026-09-23 10:00
two weeks from today, 2pm => 2026-09-30 14:00
seminggu dari hari ini jam 10 => 2026-09-23 10:00
seminggu setelah hari ini, jam 2 siang => 2026-09-23 14:00
dua minggu dari hari ini => 2026-09-30
a week from Friday => ?unclear
a week from tomorrow at 10 => ?unclear
on the 30th of September 2026 at 1000 hrs => 2026-09-30 10:00
on the 1st of October at 9 => 2026-10-01 09:00
the 20th, 10 am => 2026-09-20 10:00
Monday 21st, 2.30pm => 2026-09-21 14:30
Senin depan, 28 September 2026, jam 10 => 2026-09-28 10:00
minggu depan tanggal 30 jam 10 => ?clash
# what counts something else
interview kedua jumat jam 2 siang => 2026-09-18 14:00
second interview Friday at 2 => 2026-09-18 14:00
interview 2 minggu lagi => 2026-09-30
sesi 2 besok jam 10 => 2026-09-17 10:00
interview 25/9 jam 10 => 2026-09-25 10:00
interview 3 Oktober jam 10 => 2026-10-03 10:00
kira2 hari kamis jam 4 => 2026-09-17 16:00
we'd say Friday at 10 => 2026-09-18 10:00
tomorrow's 10 am works => 2026-09-17 10:00
# still asked back
senin atau kemis => 2026-09-21 | 2026-09-17
senen-kemis => ?vague
31 september jam 10 => ?impossible
setu tgl 20 jam 10 => ?clash
sesok opo lusa => 2026-09-17 | 2026-09-18
ga bisa rebo => ?negated
""",
    BALI: """
# zones by many names
besok jam 10 waktu Timika => 2027-02-05 10:00+09
besok jam 10 waktu Bali => 2027-02-05 10:00+08
tomorrow 10 am Bali time => 2027-02-05 10:00+08
tomorrow 10 am London time => 2027-02-05 10:00+00
tomorrow 10 am UK time => 2027-02-05 10:00+00
tomorrow 5pm SG time => 2027-02-05 17:00+08
besok jam 4 sore waktu Singapura => 2027-02-05 16:00+08
besok 09.30 CET => 2027-02-05 09:30+01
Friday 9:30 am New York time => 2027-02-05 09:30-05
Friday 9:30 am Eastern (New York) => 2027-02-05 09:30-05
Friday 6 pm Pacific (PST) => 2027-02-05 18:00-08
Friday 10 am Eastern time => 2027-02-05 10:00-05
besok 14.00 AEDT => 2027-02-05 14:00+11
besok 14.00 waktu Melbourne => 2027-02-05 14:00+11
besok 11:00 GST (Dubai) => 2027-02-05 11:00+04
besok 10.00 JST => 2027-02-05 10:00+09
besok 10 KST => 2027-02-05 10:00+09
besok jam 10 GMT+7 => 2027-02-05 10:00+07
besok jam 10 (UTC+07:00) => 2027-02-05 10:00+07
besok jam 10 UTC+5.30 => 2027-02-05 10:00+05
besok jam 10 UTC+13:45 => 2027-02-05 10:00+13
besok jam 10 UTC+10:30 => 2027-02-05 10:00+10
tomorrow 9:15 India Standard Time => 2027-02-05 09:15+05
tomorrow 9:15 am Western Indonesia Time => 2027-02-05 09:15+07
tomorrow 1.30 p.m. (Central Indonesian Time) => 2027-02-05 13:30+08
besok jam 10 waktu Indonesia timur => 2027-02-05 10:00+09
Friday 10h00 Zurich time (CET) => 2027-02-05 10:00+01
besok jam 10 waktu Hong Kong => 2027-02-05 10:00+08
besok jam 10 IST => ?unclear
besok jam 10 CST => ?unclear
""",
}
