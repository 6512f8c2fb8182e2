"""What each hint speaks for or against, in tenths of a point, a hint a line. Data only, written
by the fitting that stands beside the tests of this package.

A agrees, T proposes_time, W asks_why, P persuades, B better_offer, R asks_referral, D disappointed, U unclear, O other.
"""

TABLE = """
B3 O5  #
O10  # $
T1 U-2 O7  # <time>
B11 D-1 O-1  # dari
T-1 P-2 B5 O6  # di
P-1 B8  # hari
B5 O2  # juta
P7 O2  # menit
B-1 O7  # ribu
O6  # sudah
A-1 T-1 B4 D-2 O8  # to
T1 P2 B3 O2  #?
A-2 T2 W2 D-1  <asked last>
A-2 T1 W1  <asked>
D10  <blame>
W-1 P2 B-1 R-1 D3 U4  <blame>?
R-1 D3  <cancel>
T-2 U1  <decline>
T-1 W-1 P5 R-1  <far>
P8 U3  <far>?
A4 T2 W2  <ill>
W10  <ill>?
R7  <kin>
R7  <kin>?
A12 U-1  <nod>
A14 U-2  <nod> $
B6  <pay>
W2 B6 U1  <pay>?
P2 B6 O1  <perk>
B5  <perk>?
B4 R2 O4  <post>
T-1 B6 R4 U1  <post>?
A2 T2 U1  <reschedule>
D14 O-3  <scowl>
D14 O-3  <scowl> $
A4 P-2 B-1 R-2 U12  <short>
P3 D8 U-1  <sigh>
P4 D12 U-2  <sigh> $
O11  <sold>
T1 O5  <sold>?
R3  <spread>
W1 B1 R4  <spread>?
D2  <theirs>
A2 T4 O3  <time>
A2 T4 O3  <time> $
A-2 T3 O7  <time> <time>
T4 W2  <time> ada
T9 O3  <time> and
T6  <time> apakah
T8  <time> atau
T8 B-1  <time> be
T8 O1  <time> bisa
A-2 T-3 O17  <time> di
T-2 P13 U1  <time> do
T7 D5 O-2  <time> free
A-5 T9  <time> full
T8 U2  <time> gimana
A-2 T10  <time> instead
A2 T6  <time> is
A9  <time> it
T-2 O13  <time> jadi
A-2 T5 W-4 P-1 B-3 D8 U7  <time> kalau
A4 T4 P-1  <time> kami
A4 T6  <time> kita
A-3 T-2 P10 D-1  <time> kok
A-1 T12 W-2 B-1  <time> look
T6  <time> masih
T6  <time> mau
T10 O-3  <time> not
T7 P3  <time> oke
A-1 T6  <time> or
T5  <time> penuh
B-1 O14  <time> ruang
A2 T4 O2  <time> sudah
A8 T-2  <time> then
T3 O6  <time> tidak
A6 D1 U-2  <time> tunggu
A-1 P3 O9  <time> untuk
A2 T3  <time> wib
O12  <time> with
A-1 T9  <time>?
A4 T4  <time>@move
A6  <wish>
T-1 P2 O9  ^ #
A14 U-2  ^ <nod>
A3 T7 O2  ^ <time>
W3 B3 R3  ^ ada
P4 D8  ^ aduh
W11 U-3  ^ alasan
A3 W1 R3  ^ all
D7 U9  ^ ampun
A-3 W8 R5  ^ and
T3 P4 R5  ^ any
R12 O-1  ^ anyone
W5 P3  ^ apa
T2 W2  ^ apakah
W-2 D12  ^ astaga
T-3 U11  ^ atau
P10  ^ ayo
A6  ^ baik
A12  ^ batalkan
A-1 U11  ^ belum
A11  ^ best
W7 P3 U-3  ^ biar
A2 B2 D-1 U4  ^ bisa
W1 B-2 D-1 O-2  ^ boleh
A9 T-3  ^ bring
D12 U-2  ^ buang-buang
A-1 T3 W3 U4  ^ can
A4 B1 R1  ^ cancelled
P-1 D14  ^ cancelling
A-3 U11 O6  ^ cek
A-2 O13  ^ click
P9 U2  ^ coba
P11 D-2  ^ come
A8 T-2 O-1  ^ confirmed
A-1 P3 B-1 D-1 O-1  ^ could
A-1 W-1 P3 D9  ^ cukup
B-2 O8  ^ dapatkan
B5 D10  ^ dari
A11 T-2 B5 O-2  ^ deal
A2 W2 O3  ^ dear
A-1 T3 R7 O-1  ^ di
W10  ^ did
D7  ^ disayangkan
A-1 O10  ^ diskon
W1 R5 O2  ^ do
T2 W4 B-1 D6 U-1  ^ duh
A-2 T3 R4 D-2 U8 O3  ^ eh
T2 W1 O6  ^ example
A5 T-1 R6 O-1  ^ feel
A-1 W10 O2  ^ for
B9  ^ gaji
P2 B3 U4  ^ gimana
P10 D-1  ^ give
A5 B2  ^ good
A7 R2  ^ got
A8 T-1 O-1  ^ great
P14 D-1  ^ hadir
A-2 W-1 R2 U12  ^ haha
A-3 T5 P-2 R3 U-2 O17  ^ happy
P8 O1  ^ harap
T5  ^ hari
D10  ^ harusnya
W5 P-2 B6 R4  ^ hehe
A3 T-3 O11  ^ hey
W4 U15  ^ hm
W1 U8  ^ hmm
A11  ^ hope
O8  ^ hubungi
P7  ^ i'd
A6 U4  ^ i'll
W3 D5 U3  ^ i'm
A7  ^ i've
W-2 B1 R3 D-1 U-1  ^ if
P10 U-2  ^ ikut
W-2 P7 D5 U7  ^ ini
B5 O2  ^ interested
A7 T-1 P4  ^ interview
A-1 T2 W2 P2  ^ is
T-1 P1 B2 D4  ^ it
A6 T-1 P4 B2 R-1 D2  ^ it's
A10 U2  ^ iya
D2 U1 O4  ^ jadwal
P7 U-2 O4  ^ jangan
D6  ^ jujur
A-3 T5 D-1 U7  ^ kabari
T1  ^ kalau
W-1 R-1  ^ kami
T9 P-2 O1  ^ kapan
W6 R1  ^ karena
W-1 B-2 R-1 D10 U3  ^ kecewa
W9 D2  ^ kenapa
T4 R4 O-1  ^ kira-kira
B-3 U11 O6  ^ kirim
T2 P2 B5 U1  ^ kita
W3 D6  ^ kok
B8  ^ kontrak
A-1 D5 U9  ^ lagi
A5 D8  ^ lain
A10 T-2 O-3  ^ langsung
P14 D-3  ^ lanjut
A-2 T-2 O13  ^ les
T2 B1 U7  ^ let
A3 P2 B3 U-1  ^ let's
A3 R-1 O6  ^ link
B-4 O14  ^ loker
U-2 O15  ^ ma
W1 U4 O2  ^ maaf
T-1 U10  ^ maksud
P10  ^ masa
T3 B4 O3  ^ mau
W6  ^ may
B6 R2 D-2 U-1 O9  ^ minta
P1  ^ mohon
R4 U4  ^ mungkin
A2 D7  ^ nama
A4 D-2 O10  ^ new
A-2 T1 P-2 D8  ^ next
A5  ^ no
T-2 W-2 P1 B-1 R-1 D1 U1  ^ not
A7  ^ noted
W-5 P14 D-2 O-2  ^ nothing
W2 U4  ^ oh
A7 U1  ^ oke
W9 D-1 U-2  ^ penasaran
U4 O6  ^ pesan
D-1 O13  ^ pesanan
D10  ^ php
P10 D-1  ^ pikirkan
P12 D-3  ^ plis
P1 B7  ^ posisi
R4  ^ punya
A-4 T-3 U-4 O20  ^ rapat
P18 D-4  ^ reconsider
A-1 T-2 O13  ^ reminder
W4  ^ sakit
A8 D-1  ^ salam
A7 T-1  ^ sampai
A-1 D3 U3  ^ saya
A1 P2 D6 U-2  ^ sayang
P2 D-1 U11  ^ sebentar
A2 D12  ^ sedih
A9 T-1 O-1  ^ see
B8  ^ selain
A9 D-3  ^ semangat
A4  ^ semoga
P9 B-1 D-3  ^ serius
A8 R1  ^ siap
P2 R2 U7  ^ siapa
A9 R3  ^ sip
P-2 B-1 R1 U3 O2  ^ sorry
A-2 W-1 P5 B10  ^ still
P-2 B-1 R-1 D6  ^ sudah
A5 R2  ^ sukses
A8 W2 P1  ^ sure
T-2 W-2 R4 D7  ^ tahu
A5 O2  ^ take
A-4 T2 W-1 B2 D1 U10  ^ tapi
B-2 R7  ^ teman
A3  ^ terima-kasih
P13 D-1  ^ tetap
A5  ^ thanks
A5 D6 O-2  ^ that
A8 W1 D9  ^ that's
A-2 T3 W-2 B8  ^ there
P11  ^ think
D8 O3  ^ this
A4 D3 U-1  ^ tidak
P3 D6 O4  ^ tim
T3 P9 B5 D-1 O-2  ^ tinggal
A6 T3 R1  ^ totally
A-1 W-1 P14 O-2  ^ try
T7 D-1 U11  ^ tunggu
A3 D10 O-2  ^ ubah
A1 O5  ^ undangan
A3 W5  ^ understand
A-2 T9  ^ undur
T1 W1 B3  ^ untuk
P7 U-1  ^ usahakan
A2 P3  ^ user
W1 U3  ^ waduh
A6 W3 D2  ^ wah
W8  ^ was
A5 T-1 P3 B2 R4 D-2  ^ we'd
A5 R2 U1 O4  ^ we'll
B-1 D9 U12  ^ well
A-1 T2 P1 B1 R-1 U-2  ^ what
W10  ^ what's
T8 P-1  ^ when
T3 W-2 U9  ^ which
R10  ^ who
W8 P1 D5 U1  ^ why
U10  ^ will
A-1 T2 P1 B1  ^ would
A-2 B1 D18  ^ wow
P7  ^ yakin
A3 T2 W-1 U3 O4  ^ yang
A8 T-2 B-2 U-1  ^ yes
P2 D6 U-1 O4  ^ you
O12  ^ your
B2  a
B5  a better
A5 R8  a change
T4 P-1 D9 U-1  a day
D14  a difficult
A-1 R11  a friend
T-4 B7  a hybrid
W-2 P-1 B9  a increase
W2 P-1 D5  a lot
T7 D-1 O7  a new
T-2 B11  a part-time
A-2 D11  a real
W-2 P9  a short
T5 O2  a@move
A-1 T13  about <time>
A4 T-2 P4 B2 U4  about it
T-1 D10 U3  about this
A-3 T-3 P-1 O17  ac
A3 T-6 W11 O4  acara
W1 R2  ada
A-2 T1 P9 R5 D-2  ada $
T-1 W10 D-1  ada apa
W10  ada hal
A4 T2 P2  ada kandidat
W5  ada kendala
A2 B7 R-1  ada loker
A4 W5 P-1  ada masalah
B11  ada opsi
W7  ada pertimbangan
A3 B4 R-1 U-1  ada posisi
R7  ada referensi
W-1 B-2 R9  ada rekomendasikan
P8  ada salahnya
W-1 R8  ada saran
T8 D-2  ada slot
A-1 R5 U2  ada teman
A-2 W8  ada urusan
A-2 T9  ada waktu
W2 P1 R6  ada yang
W3 R3  ada?
T2 W3  ada@move
T8 U-1  adanya
T8 U-1  adanya <time>
T8 U-1  adanya@move
D-2 O13  address
P4 D8  aduh
A13 D-1 O-1  advance
T3 B2 D4  after
T4 U-2 O9  after <time>
A-2 T10 O-1  after@move
W-1 D6 U7  again?
A-3 T2 W7 P2  agar
A-2 T3 W10 U-1  agar bisa
B9 D-2  ajukan ke
A4 D2 U5  akan kami
O8  akan membalas
A-1 O10  akan segera
A-1 R8  akan terbantu
D4 U5  akan@move
W-1 P8 D-2  akhir $
A-3 P-2 D14  akhir seperti
W8 D-1 U-2  akhirnya
W8 D-1 U-2  akhirnya?
A1 O8  alamat
W9  alasan
A-1 W8 B-1 D-1 U3  alasan $
W10 U-1  alasan agar
W8 U-2  alasan apa
A-1 W11  alasan batalkan
A6  alasan kami
A-2 W13  alasan pengunduran
A5 W7 P-1  alasan tidak
A-3 W16 U-2  alasan untuk
A13 W-3 U-1  alasan yang
W8  alasan?
W7  alasan@move
A4 T-1 P1  all
A5 D1  all the
R2 D7  along
A-4 T10  alternatif
T8  alternatif@move
P-1 R11 O3  alumni
O12  am out
A17 U-3  aman
D5 U8  ampun
A-2 T-5 D-1 O17  an interview
A2 T-1 P1 D4 O14  anak
O10  anak <time>
B2 O9  analyst
T12 O-2  and <time>
B7  and a
U9  and revert
A-1 W5 D4  and the
T11 U-2  and time
A2 D1 U4 O4  and will
P-5 D10  and you
A11 O-3  and your
W-1 P7 B3  and?
T5 U7 O-1  and@move
R3 O8  angkatan
A-1 W11  another offer
T-2 B11  another position
T-4 W-2 B14  another vacancy
T1 B-1 R4  any
R13  any good
T-1 W9  any reason
T-2 P11 R-2  any way
T2 W1 P2 R4  any?
R6  anyone
R8  anyone else
R7  anyone?
A2 R3 U7  anyway
A2 R3 U7  anyway $
W6  apa
T2 W5 U1  apa $
W9  apa ada
W10  apa karena
A-3 W8  apa kok
W-2 P8  apa tidak
T1 W5  apa yang
A8 T2 U-2  apa-apa $
A6  apa-apa terima-kasih
W5  apa-apa?
A8 P1  apa-apa@move
W6  apa?
W7  apa@move
T2 W2  apakah
T9  apakah <time>
A-2 W8  apakah batalkan
T5 P1  apakah bersedia
T5  apakah bisa
W7 B-2  apakah karena
T-1 W12  apakah sudah
T2 W2  apakah?
A-2 R9  apoteker
A4 D8 O1  applicants
A7 B-1 D13  applicants $
P-2 D15  application $
A-2 P-3 R7 D9  apply $
A-1 D10  apply lagi
A8 W3 R2 D2  appreciate
A5 B1  approved
A9 U-2  approved $
A6 U-1  approved@move
A12 W-1 P-1 D-4 O7  are not
P-1 U-1 O15  arisan
A-3 T8 W-2 D9  arranged
W-1 P3 B4 D3 U-1  as
W4 P1 R1  ask
W4  ask what
W5 R2  ask?
W1 P5 U3 O-1  ask@move
W-2 D12  astaga
A6 W2 P2  at all
P7 D3  at least
P8 R1  at?
A4  atas
T6  atas kabari
A8  atas pekerjaan
A10 O-1  atas waktu
W2 D2 U3  atasan
W4 P2 U5  atasan $
A-1 W3 B-1 U3  atau
T8  atau <time>
W5 B-2 U2  atau ada
T-2 W11 U-4  atau gimana
T-8 W-10 B2 D-1 U14  atau mau
A-5 R11 U-2  atau teman
W4 U4  atau?
T6  atau@move
A8 P-2 D-2 U-2 O11  attached
P10 O-1  attend
T5 O2  available
T3 W-1 O3  available?
T5 O2  available@move
A4 P2 D3  awal
A4 T-2 P2 D5  awal $
W-4 D8  awal bilang
A-2 T3 P-1 D1 O11  away
P10  ayo
U11  baca
T-1 B2 U3 O4  back
A-2 P1 U6 O3  back to
U9  back@move
W5 R6  bagikan
R11  bagikan this
W11 P-3 R-2  bagikan what
A2 W3 P6 D-2  bagus
A-3 W15  bahan
A-1 P-2 B12  bahas
A7 D1  bahwa
A5  baik
A9  baik $
A9 T-1 O-1  baik <time>
A-3 B-1 U14  baik akan
P8 U-2  baik dari
A-1 T9  baik gimana
A3 U6  baik kami
A-4 T6  baik mohon
A10 W4 U-2  baik noted
A9 W1 R2 U-1  baik terima-kasih
W6  baik-baik
W6  baik-baik $
A6  baik@move
U6 O2  balas
U8  balas $
A4 P-2 U11 O-2  bales $
A-2 T-2 B10 O7  bandung
A-7 T3 O13  bank
W3 R5  bantu
W8 O5  bantu $
W-4 R11  bantu bagikan
W-1 R13  bantu cari
W2 R5  bantu?
A2 D4 U3  banyak
D5 U8  banyak $
T-5 O14  barang
W2 B7 R1  barangkali
A3 D1 U-1  baru
A8 W4  baru $
W-2 D9  baru bilang
A-2 T-1 W7 R3 D7  baru?
A5 T2 B1 U-1  baru@move
A1 W3 D4  batal
W4 P2 D4 U-1  batal $
W6  batal?
A4 W2 D3  batalkan
A3 T-1 W2 U-1  batalkan $
A9 D-1  batalkan dulu
A-1 D6  batalkan mendadak
W8  batalkan nya
A-1 D6  batalkan sepihak
A-2 W6 D3  batalkan?
P7 R4  be a
A-3 D9 U4  be considered
O8  be delivered
T11 P-4 O-3  be free
A-1 T1 R6  be interested
T3 P1 R1  be?
A-2 T1 P1 U6 O5  be@move
A1 D4 O3  been
A-2 O8  been received
A-4 T-1 P8 O6  been@move
P4 D7  before
P-1 D7  before the
W-5 P-2 D14  before we
P6 D2  before you
D6  begini
D7  begini $
T1 P2 U4  begitu
T1 P1 U7  begitu $
A2 B10  bekasi
A7 O-1  bekerja sama
O12  belanja
A7 T1 D-1 U-3  beliau
A9 D-2  beliau mengerti
A2 B-1 R-1 D-1 U2 O4  belum
T3 W-2 O12  belum $
T2 U7 O3  belum bisa
T1 W2 O9  belum?
A-1 T-1 U13  belum@move
T-3 P12 U-2  benar-benar
T7 W5  bentrok
T3 B3 O3  berapa
T3 B1 O5  berapa $
T2 B3 O3  berapa?
T5 O3  berapa@move
D8  berharga
A6 U2 O4  berikutnya
A2 U2 O5  berikutnya $
A-3 T4 P3 B1  berkenan
A-2 T11 P-2 O-1  berkenan interview
B6 R2 O2  berminat?
T5 R1  bersedia $
T4 R1  bersedia?
A-2 D17 U-3  bertanggung jawab
A3 P7  berubah
A3 P7  berubah pikiran
P7 D-1 O4  besar
A4 P2  best
A4  best $
A8  best of
A9 T-1 W-1  best wishes
T2 B6  better
T6 B1  better?
T3 W6 P3 U-1  biar
W13 B-2  biar kami
A-3 B16 D8  biaya
W6 D2  bikin
W9 R-1  bikin?
T1 D8 U-1  bilang
T-1 D12  bilang dari
T-2 W6 P-2 D8  bilang ke
W-2 D9  bilang sekarang
T3 W-1 D5 U-2  bilang?
A-1 T-4 O13  biru
T1 B1 D-1  bisa
T5 W-1 U-1  bisa $
A1 T5 P-2 B2  bisa <time>
T9 U-3  bisa adanya
B7 R2  bisa bantu
A7 O-1  bisa bekerja
A-4 P11  bisa berubah
T8 B5  bisa di
T-1 O13  bisa diambil
W-3 B7 U3  bisa dibicarakan
A-1 T-3 R9 U-1  bisa gantiin
T1 D-1 U10 O-2  bisa geser
T3 W2 P5  bisa hadir
B8  bisa hybrid
T-1 P10 D2  bisa ikut
A-3 T7  bisa interview
A-4 W10 U-2  bisa jelaskan
A-2 P-3 U12  bisa kalau
A-1 P-1 D-2 U3  bisa kami
W3 B4 U3 O-1  bisa kasih
P12 B-1 D-3 U-1  bisa ke
W4 B5  bisa kerja
T2 U9  bisa ketemu
P2 B12 U-1  bisa kita
A-2 B5 R4  bisa langsung
A5 T-2 B10 U-1  bisa lanjut
P6  bisa lewat
T-6 U14  bisa mungkin
B8 U-2  bisa naik
T-1 B11  bisa naikkan
W-4 B3 R-2 U7  bisa nego
P11  bisa pertimbangkan
R9  bisa rekomendasikan
T5 U6  bisa reschedule
T2 B5 O-2  bisa sampai
T4 B8  bisa sesuaikan
A-2 T1 B7  bisa tawarkan
T7  bisa tidak
A-2 B1 D-1 U10  bisa ubah
P9  bisa usahakan
A8 B-1  bisa yang
A-1 T4  bisa?
T3 D-1 U2  bisa@move
T7  bisanya
T6 W-2  bisanya hari
A-2 T8 O-2  bisanya kapan
A-1 T8  bisanya?
A2 T6  bisanya@move
T-2 P-1 O17  bisnis
D10  blacklist
D10  blacklist $
B3 D7 U-2  bogor
W2 O-1  boleh
A18 T-6 U-2  boleh <time>
A-1 W7 R1  boleh bagikan
W2 R7  boleh bantu
A-5 W-3 B-6 U10  boleh dikenalkan
A-2 W12  boleh jujur
A7 T-1  boleh kita
A-1 T3 P2 R3 U2  boleh minta
W5 U2  boleh tahu
A-5 T10  boleh tapi
A8 T-3 W-2 U5  boleh tidak
W4 U2  boleh?
A7 T4 U-1 O-1  boleh@move
A-1 P-2 B8 R1  bonus
P7  booked the
D12 U-2  buang-buang
D12 U-2  buang-buang waktu
W-3 B10  budget
A10 P-2  budi
A10 P-2  budi $
T4 P5  buka
W1 D2 U6 O3  bukan
T1 B4 O4  bulan
B9  bulan $
T2 B-2 O8  bulan <time>
A5 W1 U4  but
A5  but we
P3 B1 R5  butuh
P9 O-2  butuh guru
R8  butuh kerja
T1 P12 D-1 U1  butuh orang
R7  butuh?
T-2 W-2 P2 B1 D1 U-1  by
B20 O-2  by #
P9  by <time>
T-2 P7  by phone
P-1 D7 U-1  by text
P3 R3 D4  by?
B5  cabang
P-3 O8  cair
P7 D1 U5  call
T1 P6 D2 U-1  call $
P-2 D-2 U11 O3  call our
P5 U6  call?
T1 B2 U1  can
A1 T3 W-1 P3  can do
W-2 B12  can get
A-3 W7 P3  can i
W-5 R-3 U8  can increase
B8  can offer
T3 W2 P-4 U7  can you
A-1 T2 W2 P2 U2  can?
A3 T7  can@move
D10  cancellations
A5 W3  cancelled
A7 W3  cancelled $
T7 W4  cancelling?
A1 B-1 R3 U4  cannot
T-3 P-1 U14  cannot be
P4 U10  cannot@move
D10 U-2  capek
D10 U-3  capek@move
D10  cara
A-1 P-2 D16 U-2  caranya
A-2 O13  card
A8  care
A8 D-1  care $
O12  career
R6 D2  cari
A3 W-1 R9  cari kandidat
A-1 R6 D3 U-1  cari kerja
A7 T-1 R7 D-4  cari pengganti
A6 O-1  catat
A11 U-1 O-2  catat $
D14  catatan
A2 U8 O2  cek
U12  cek dulu
A10 U-4  cek email
A3 U8  cek@move
P-4 O10  cepat cair
A10 T3  cepet
T3 W-2 P6 R4  chance
T2 W-3 P10 R-2  chance $
A-1 W8 R3 D2  change $
A1 P6  change your
T1 W3 P3  change?
A-2 P-2 D12  change@move
A-2 U13  charge
A-2 U13  charge $
A-1 P2 U5 O6  chat
P2 U-5 O14  chat $
T1 U10  check
T2 U11  check@move
R7  circle
A-3 R12  classmates
R9  classmates?
A-2 O13  click
B3 D6 O-2  client $
P6 U4  coba
A-3 P4 B2 U9  coba $
P11 U-2  coba dulu
P10  coba pikirkan
P-3 U11  coba saya
W-2 P9 B2 U-2  coba?
P-2 U12  coba@move
A2 P2 B2 R2  cocok
A6  cocok permintaan
T2 W3 R1 U-1  cocok?
A-2 T10  cocokkan
A-2 T10  cocokkan@move
O14  code
P7  coffee
A-2 W2 P7 D-1  come
T-1 W9 P7 U-2  come $
A-3 P16 O-2  come on
T2 W7 P1 U-1  come?
R8 O-1  comes to
T-2 D3 O12  coming
W8 U2  company?
A8 W-1 B4  completely
A8 D-1 U-1 O2  confirmation
A5 T-1 D3  confirmed
A3 T-3 O7  confirmed $
A10 T-1 O-4  confirmed for
A8 T-2 O2  confirmed@move
A10 W4  congrats
A4 T-2 W-1 P4 B5  consider
P-2 B12  consider a
O7  contact
A-3 O10  contact you
T11 U-2  convenient
W-2 P11  conversation
A-1 P2 R1 O-1  could
W6 P-3 R6  could bagikan
A-3 B5 U12  could be
O8  could not
P3 R2  could you
T1 P3 R2  could?
T3 P2 U3  could@move
A6 T-1 D8  cukup $
W5  current
W7  current?
A-2 O12  customer
A-1 T3 O4  cuti
A-1 O8  cuti $
O8  cuti melahirkan
A-3 T7 P-1 O4  cuti@move
A7 P-1 B-1 D3 O5  daftar
A-2 D8  daftar hitam
A-1 B-5 O12  daftar sekarang
A-2 W1 P9 R1 U14  dahulu
A-3 O10  dalam
A-1 T14 U-4 O-3  dan <time>
B7  dan uang-makan
B-2 O8  dapatkan
T-2 D3 U-1  dari
A-1 T-1 D20 O-1  dari <time>
A2 P-1 D7  dari awal
B6  dari gaji
A7 W5  dari kami
A-2 O9  dari pt
P6 B1 O3  dari rumah
P-1 D11  dari surabaya
A5 B6 O1  data
B-3 O13  data analyst
A9 O-6  data will
T3 P2 U1 O-2  date
T8 B4  date and
T7 B-2  date suit
A9 T-1 P-4 D10 O-4  date you
T6 W2 P1  date?
A-1 T4 D4 U-1 O1  day
T8 D2  day?
T7 U-1  day@move
B5 D9 O-2  deal $
A12 T-2 U-1  deal <time>
W5 B4 O-2  deal?
A9 T-1 U-1  deal@move
A3 W2 O3  dear
W4 P3  decision
A-4 W11 P2 O-2  decision $
W-1 P10  decision?
W8 B-2  declining
A2 B5  dekat
P-1 B8  dekat rumah
A7 B3  deket
A10 B-1  deket rumah
O8  delivered $
O9  delivery
D8  demi
A-4 T-1 W-1 B12 U-2  dengan gaji
A10 T-1 P-1 O-1  dengan ini
B13 O-2  dengan posisi
A-2 P3 U9  dengan tim
A1 T3 D8  depan
A1 D-2 U10  department
A1 D-2 U10  department $
A3 O7  desk
A3 O7  desk $
U-1 O1  di
A1 T6  di <time>
B8  di atas
B11  di bandung
B8  di cabang
A6 P-1  di kesempatan
T-2 W3 B-1 U11  di luar
W7 D6  di perusahaan
P7 B7 R-2  di posisi
P3 O8  di rumah
W-1 B9  di sana
A5 W2  di tempat
T4 O10  di toko
W7 R-1  di-mana
T2 W4 B2  di?
O2  di@move
T3 O9  diambil
O9  diambil di
T-3 O21  diantar
T-1 U-2 O11  dibalas
A6 P-1  diberi
W-3 B7 U3  dibicarakan
O8  dibuat
D-2 O20  dibuka
W5 U2  did
W6 P-1 B4  did you
W6 U3  did?
A-5 W-3 B-6 U10  dikenalkan
T4 P10 D-2  dikit
T-1 P7 U-2 O9  dilakukan
P8  dilewatkan
T7  dimajuin
T7  dimajuin?
T7  dimajuin@move
T4 P-1 B5 O-2  dinas
D17  dipegang
P-2 D11  direktur sudah
A8 O-4  diri sudah
B10 U-1  disana
D9  disappointed
D5  disappointed $
D11  disappointed to
A4 D5  disayangkan
B3 U13 O-3  discuss
A13 T-2 P-2  disetujui
A13 T-2 P-2  disetujui@move
A-1 O10  diskon
A-1 P-1 B6 U9  diskusi
D-1 U10  diskusi dengan
T-2 W5 P-1 U9  ditentukan
T-2 W5 P-1 U9  ditentukan@move
A-4 W-4 P7 D-1 U-2 O10  diterima $
A-1 W-2 P-3 R14  diteruskan
P6 D8  ditungguin
A2 T5 P-1  do <time>
T14 P-2  do any
T-1 P10  do it
P-1 D9 U1 O4  do not
A-1 P-1 R3 U3  do you
T3  do@move
A-1 P16  doang
T13 B-1 O-3  does <time>
T-3 P4 O20  dokter
T-1 W9 P-1 B-2  done?
A6 P6  door
A12  door is
A8 W1 P2  down
A8 T-2 O-1  down for
A8 T-2 O-1  down@move
T-2 R8 O16  driver
T2 W4 B-1 D6 U-1  duh
P5 U4  dulu
P2 U9  dulu $
A2 P7  dulu interview
A-1 W-1 P6 B4  dulu kalau
U10  dulu ke
P8 U-1  dulu sama
A-2 T1 U7  dulu@move
T5 P-1 D4  earlier
T4 D4  earlier $
A-4 W-2 P-3 B-2 D5 U3  eh
T-1 B12  ekspektasi
A5 W-7 B-3 R-5 U10  else $
A1 T-2 U3 O1  email
A3 W1 U2 O1  email $
U-1 O9  email ke
A10 T-2 U-2 O-1  email@move
W8 U-2  emang kenapa
W8 U-2  emang?
A-1 W8 D-1  emangnya
W6 D-2  emangnya $
A-1 W8 D-1  emangnya?
W2 B4 D7 U-4  enak
P6  encourage
P6  encourage you
W-1 P7  even
W-2 P10  even if
W-1 P8  even?
A4 W2 D3  everything
A6 W-3 D6  everything $
T2 W1 O6  example
O8  example $
T5  example@move
A-3 B3 D13  expect
D11 U-2  expected
A8 T-3 W8 P-1  explain
A9 W-4  explaining
A-5 W10  factor
O11  failed
T-1 W3 R2 O9  fair
W7 U-2  faktor
W7 U-2  faktor?
P-3 B11 O-1  fasilitas
A-1 W11  feedback
W10  feedback?
T1 W-2 B-2 D2 U-1 O-2  feel
A6 P7  feel better
A3 R6 O-1  feel free
P10  final
W-2 P10  final $
W-1 P10  final?
A1 T1 P-1 R-1 D4 U-2 O4  find
A10 W2  fine
A4 T2 W4  fine $
A10  fine@move
D6 U-1  fix $
T-1 P2 B9  fleksibel
A1 T-2 W-2 B8  flexible
A5 P-1  fokus
A1  for
A6 O2  for <time>
W8 B-2  for declining
A9 W-4  for explaining
A6 D7  for future
A6 W3  for informing
A7 R7 U-2 O-3  for me
A2 T-3 W7 O3  for our
P7  for ten
A3 B-1 D-1 O1  for the
R2 D12  for this
A-2 T2 R-2 D2 U-2 O-2  for you
A4 W3  for your
A1 T2 O3  for@move
R7  former
R7  former?
A-3 D15 O-1  frankly
A2 T3 R1 O-2  free
A3 R6 O-1  free to
T11 P-1 O-3  free?
T-1 B10  freelance
R8  friend
A-4 R9  friend looking
A-2 T-1 R6  friend who
R9  friend?
T4 D-3 O9  from <time>
P2 B9  from home
A9  from the
P6 R6  from?
A3 O7  front
A3 O7  front desk
A-2 D9  frustrating
A-2 T3 P-1 B6  full
A-3 T7  full@move
B13  fully remote
A5 D10  future
D17  future $
B5  gaji
B4 U1  gaji $
W12 B-2 D-2  gaji atau
B12 D-3 O-1  gaji berapa
B12 D-1 U2  gaji bisa
B8  gaji is
W7 B-2  gaji kurang
B8 U-3  gaji lebih
W-4 B3 U7  gaji masih
W-2 B-3 D-5 U9  gaji naikkan
B8 U-1  gaji sama
P-2 B6  gaji tetap
B14  gaji to
W3 B3 U2  gaji?
T-3 P-2 O18  galon
R10  gantiin
T-2 R8  gantiin tidak
R10  gantiin?
P12 B-1 D-2 O10  gas
A-3 T-1 P14 U-2  gausah
T2 W2 B-2 D-1 U1 O4  geser
A2 U6 O12  geser $
A11  get it
B9  get you
A8 D4  getting
A-1 T3 B2  gimana
T4 B2 U3  gimana $
T3 P4 B1 U-1  gimana kalau
D5  gimana sih
A-1 T3 B2  gimana?
T8 U-2  gimana@move
A-1 P5 D10  gini
A-3 D12  gini $
D6  gini sih
A2 D3 U3  gitu
W2 R-1 D2 U9  gitu $
T2 W7 R-2 D-2  gitu?
T-1 W3 P4 D2  give
W-1 P8  give it
A7 T-2 W11 O1  give me
P8  give up
W1 P9  give us
W5 P6  give?
A3 P10 B-1 D-1  giving
A3 P10 B-1 D-1  giving us
W5 P6  go $
A4 R2  good
A6  good luck
A-2 T6 R7  good?
A6 T3  good@move
A-2 R10 U-1  got a
A11  got it
A-5 T10  got@move
B4 O7  gratis
A6 P6  great
A5 T-1 O1  great@move
W-1 B4 R3 O3  group
A-1 D10  h-1
T6 P1 B-1 O9  habis
D10  had
P8 D2 U-1  hadir
P9 D6 U-3  hadir $
P10  hadir dulu
W-2 U25  hah $
W2 D-1 U5 O-2  haha
W2 D-1 U5 O-2  haha $
W4 D5 O2  hal
B-2 O9  halo?
A-2 T2 P4 U-2  hanya
A-1 T4 P8  hanya bisa
A-3 W11  hanya mau
P5  hanya sebentar
A-2 T6 P3 U-1  hanya@move
W10 U-4  happened
W10 U-4  happened $
W10 U-4  happened?
A2 W-2 P2 B-2 D-2 U-3 O7  happy
A8 D-1  hapus
A4  hapus $
P6 D2 O2  harap
P-1 D9  harap banyak
P9  harap berkenan
A-1 P7 D4  harap bisa
P12 D-1 O-1  harap kami
A4 D2  hargai
A4 D3  hargai $
A9 P-1  hargai pilihan
D9  hargai waktu
T3 O2  hari
T9 W-2  hari apa
A1 D-2 U10  hari department
W3 P4  hari itu
T13 W-3  hari lain
T-1 P-3 B13 O-2  hari seminggu
A-1 T4 R-1 D-2 O10  hari yang
T7  hari?
T4 P2  hari@move
A-2 D12  harusnya
A2 T-1 P2 O2  has
A4 P2 D1 O3  has been
P5 D3 O3  hasil
A2 T5 D-1 O3  have a
B13  have an
A-2 P-1 D9 O6  have been
T-1 W9 P-1 B-2  have done
T9  have position
T-1 B13  have some
B11 R-1  have something
A-2 P-1 D16 O-1  have the
P-1 D12  have told
W4 P2  have?
A4 W6 B5 D-1  health
A3 T-2 W1 B1 D-2 U-2 O-1  hehe
A3 T-1 W1 P1 D-2 U-2 O-2  hehe $
A3 T-3 O11  hey
B-2 O8  hingga
B-2 O8  hingga #
A-2 D8  hitam
A-2 D8  hitam $
W4 U15  hm
W1 U8  hmm
U13  hmm $
W5 P2 U-1  hmm?
A-2 T6 W-3 U12 O-2  hold
A-3 T4 U-2 O10  holiday
A2 P1 B8  home
P6 B1  home $
P9 B-3  home?
D9  honest $
A9 T1 P2 D2  hope
A6 T2  hope you
T1 W1 B5 R-1 D-1 U-2  how
T-2 W18 P-3 B-2 U-7  how come
T3 W3 B6 U-1 O1  how?
A-4 W-2 P6 R-1 U14  hp
A-2 T2 U5 O3  hrd
A-3 T11 O-1  https jadwal
A-2 T8  https@move
U3 O5  hubungi
A2 U10  hubungi $
A11 R-2  hubungi lagi
U10  hubungi?
T-1 B8  hybrid
B8  hybrid #
T3 O7  i am
A-1 W6  i ask
T1 B4  i can
D11 U-2  i expected
A-3 T5 P11 D-3  i hope
A-2 D11  i must
W4 U11  i see
P10  i think
A-2 T1 U-3 O9  i will
W5 P6  i'd
P8  i'd urge
A4 U3 O1  i'll
A-8 U15  i'll have
A9 T-2 P-1  i'll send
A11 R-3  i'll tell
A4 U7  i'll@move
D10 U-2 O-1  i'm let-down
T-1 U-1 O13  i'm travelling
A1 T-4 W22 R2  i'm?
A7  i've
A6  i've@move
A-1 T1 W3 P1 B1  i?
T3 U2  i@move
R11  if someone
T1 B3  if we
W2 P2 R3  if you
P3  if?
A4 P5 O2  ikut
A-1 P14 U-4  ikut dulu
A8  ikut senang
T13 W-1 B-4  in <time>
B3 D4 U5  in a
A-2 U13  in charge
B5 D4 O1  in our
T-1 P1 R-1 D2 U-1 O-2  in the
A7 O3  in touch
A2 R4 D2  in your
W3 B9 U2  increase
W7 B4  increase $
A2  info
A3  info $
A-2 W13  info alasan
A12 D-1  info kami
A-1 R7 O6  info loker
T4 U4  info@move
A-1 D14  inform us
A6 W3  informing
A5 W4 O-1  informing us
P1 D3 U2  ini
T-1 U2  ini $
A7 T-1  ini kami
A-2 W6 D3 U-1  ini karena
A-2 R7  ini ke
A-1 D10  ini panelis
U10 O-3  ini siapa
A-1 D8  ini sudah
P-3 R1 D11 U-2 O3  ini tidak
R1 D1 U9  ini?
T4 B1  instead
T5 B2  instead $
T4  instead@move
B3 R4  interested
B2 R4  interested $
T-1 B5  interested?
A2 P2 O1  interview
A4 O3  interview <time>
A-3 P10  interview as
A-3 T8 P6  interview bisa
A5 P2  interview dulu
A-1 T-1 P-2 B3 O13  interview for
A8 T4  interview kami
A-4 P14 U-2  interview lewat
O9  interview pt
W-1 U12  interview yang
A-1 T1 P1 U2  interview?
A-3 T-2 B-1 O14  invite you
O8  is #
A9 T-2 W4  is $
T13 O1  is <time>
A-1 D-3 O10  is an
A2 T-3 D-1 O9  is confirmed
A-2 D10  is frustrating
A9 T-3  is good
W6 P-1 R-1 U4  is it
B11  is negotiate
W2 D10 O2  is not
T-2 P10  is only
T3 B8 U-1  is possible
P6 B2 D5  is the
W5 R-1 U8  is this
P-3 B10  is willing
A-1 W2 P1 D-1  is?
T3  is@move
A-1 W13 R-1  isi
A-3 W10  isi di
P-1 B7  issue
A8 T-2 P3 D-2 U-2  istirahat
P1 O-1  it
P7  it a
W-3 B12  it about
T-1 P13 R1  it and
P10 B-2 U-2  it before
T-1 W-2 P15  it for
A9 T-2 D3  it is
P9  it over
A-1 W10  it something
B5  it take
W7 P1  it the
A2 T8 B1  it to
A8  it was
A-2 T-3 P7 B3 R-3 D6  it's@move
A-1 W2 P2 R-1  it?
P2 D2 U-2  itu
A4 T-4 W4 P3 D2  itu $
T2 U-5 O8  itu saya
D-1 U-3 O10  itu untuk
A8  iya
A-6 D-3 U22  iya $
A7 T4 U-2  iya <time>
A10 T-1 U-2  iya boleh
A5  iya tidak
A-3 W2 R1 U6  iya?
A7 B2 U-2  iya@move
W9  izin tanya
T-1 W-1 B1 D2 O1  jadi
B8  jadi #
W5 P6 D4  jadi $
A6 T1  jadi <time>
T14 W-3 O-2  jadi bisa
A-2 D10 U-3  jadi gitu
T-7 P5 D3 O15  jadi tidak
A-1 U-1 O4  jadi?
A2 B1 D4  jadi@move
A3 T1 U3  jadwal $
A4 T-1 R2  jadwal <time>
T-3 P9  jadwal awal
A3 T5 U-2  jadwal baru
A-2 T-2 B9 O6  jadwal kuliah
T-2 P7  jadwal semula
A3 D-2 U10 O-1  jadwal sudah
A-3 T-2 U13  jadwal tidak
T3 W1 P2  jadwal?
T1 B-1 U1 O-1  jadwal@move
T5  jadwalkan
A-2 T7  jadwalkan?
A-1 T2 W-1 U-1 O1  jam
T6 B-1 O5  jam berapa
A-2 D9  jam sebelum
T7 O2  jam?
T6 D2  jam@move
P5 D1 U-2 O1  jangan
T1 P10 D-3  jangan batalkan
P7  jangan buru-buru
P7 D2 U-1  jangan gitu
A4 T-1 O8  jangan lupa
A8 P-2  jangan telat
P15 B1 R1 U-2  jangan ubah
P9 U-1  jangan undur
W10 B-3 U-2  jarak?
A2 P7 D-2  jarang
A4 P8 D-2  jarang ada
O14  jasa
A7 B5  jauh
D11  jauh-jauh
A-2 D17 U-3  jawab $
U11 O-4  jawaban
A1 W4 P5 U-2  jelaskan
A6 P-2  jelaskan alasan
W2 P9 U-4  jelaskan dulu
A-2 W10  jelaskan?
P7 B5  jenjang
P10 B-1  jenjang karier
W7 R2  job?
T-1 P3 B3 R-1 D-1  join
A7 W8 O6  join $
A-3 P3 B9 D-2  join us
A-1 B3 O6  jt
A2 W2 D3  jujur
A5  jujur $
D9  jujur saya
A-2 W12  jujur?
B5 O2  juta
A-1 B7 O5  juta $
B4 R-1 U3  juta?
A2 P-1 D2 U1 O-1  kabari
A3 P-1 D2  kabari $
A6 W-2 D6  kabari dari
A2 D-2 U11  kabari lagi
A-5 T2 R4 U3  kabari saya
A-2 T3 U11  kabari@move
T1  kalau
T8  kalau <time>
A2 R7  kalau ada
P7 D-2  kalau batal
A-4 T8 W3 P3 U-1  kalau berkenan
W7  kalau boleh
P8  kalau dilewatkan
W-2 B2 D-1 U9  kalau gaji
A-3 T5 R8  kalau gitu
T4 P5  kalau interview
B7  kalau jadi
T10 W-2 D-2  kalau jadwal
A1 T2 P8 B-2  kalau kita
A5 P3 B5  kalau mau
P2 D6  kalau memang
T-1 P7  kalau online
B7  kalau posisi
W-4 D-3 U9  kalau soal
A5 T3  kalau sudah
B8  kalau tempatkan
A-3 P3  kalau tidak
T-2 P8  kalau via
T-1 B9 U-1  kalau wfh
T3 B2  kalau?
T3 P1  kalau@move
P2 B2 D6 U-1  kali
A-2 D10  kali kabari
A-1 D13 U-2  kalinya
D10  kalinya $
A2  kami
T-1 W1 D2 U-1  kami $
T-2 D-1 O17  kami <time>
A8 T2 B4 D-1  kami ada
A1 R2 O5  kami akan
A10  kami batalkan
U10 O4  kami belum
P-5 B12 O-1  kami bersedia
T2 P2 B5  kami bisa
T7 B4 U-1  kami buka
P5 B4  kami butuh
B-1 R-1 O8  kami dari
A-1 P1 D10 U-1 O-1  kami di
A-1 T9 P-2 O2  kami hanya
A9 D-1  kami hapus
P5 D3  kami harap
A6 W1  kami hargai
A6  kami ikut
A8 U-1  kami info
A2 W-3 D13  kami jadi
W-1 D5 U3  kami kecewa
A5 T-2 O5  kami konfirmasi
A-2 P-1 U-3 O10  kami lanjut
T1 P5 R6  kami masih
A-2 D8  kami masukkan
A6 P2  kami mengerti
O11  kami mengucapkan
T-1 P-2 O7  kami mengundang
A-3 W2 P10  kami mohon
U8  kami proses
A5 T3 B5  kami sesuaikan
A-3 P-1 B16 D-2  kami siap
A9  kami simpan
A3 D7  kami sudah
W5  kami tahu
A5 O3  kami terima
A9 T-1 P-2 D5 U3  kami tidak
A5 T-1 P3  kami tunggu
A8 T4 W-2 P-2 D-2  kami undur
A-3 T4 P-5 U12  kami usahakan
T2 W4 B2  kami?
A3 U3  kami@move
P2 B1 U7 O6  kan $
P3 B2 O8  kan?
T2 W-1 R7  kandidat?
P4  kantor $
T10 U-6  kantor <time>
A3 T-2 B3 O7  kantor pusat
A-1 T8 O5  kapan
T2 O9  kapan $
A-2 T14 U-2  kapan bisa
T7  kapan kira-kira
A-1 T8 O5  kapan?
T1 O10  kapan@move
W3 P2 U-1  karena
T9 W3 B-2  karena <time>
W8  karena apa
W7 B-2 U-1  karena gaji
W8  karena?
A3 P2 D-1 O5  karier $
O9  kartu
O9  kartu kredit
O7  karya
T-1 P-2 B7 O2  karyawan
T-2 P-2 B10  karyawan tetap
A8  kasih kabari
P5  kasih kami
T5 W-2 R2 D2  kasih@move
A-7 D13 U-5  kasihan
A13 P-2 D4  kata
P-1 D16  katanya
A3 T2 W-1 U2 O3  ke <time>
T3 B-2 U-1 O9  ke hari
A10 D-1  ke kandidat
P5 B4  ke kantor
R3 D5  ke sini
T3 O-1  ke?
A5  ke@move
A-2 W9  keberatan mohon
A10 T-2 B2  kebetulan
A13 T-3  kebetulan@move
W-1 D8 U3  kecewa
A-1 T-1 W-4 D11 U2  kecewa $
A-1 D8  kecewa dengan
A-2 P-1 D7  kecewa karena
P-1 D12  kecewa padahal
W-2 B-3 D3 U6  kecewa sih
W-2 B-3 R-5 D2 U10  kecewa?
D10 U-2  kedua kalinya
A3 P5  keep
P10  keep the
T-1 P9  keep@move
W9 U-2  kejauhan?
A5  kejujuran
A9  kejujuran $
A-2 P-1 O18  kelas
A6 P-1  keluarga diberi
A-1 T-1 W2 R-1 D4 U1  kemarin
W-1 P5 D1 O5  kemarin $
A-6 W3 D11 U-3 O-1  kemarin semangat
D10  kemarin sendiri
D8  kemarin sudah
W5 U5  kemarin?
D9  kemarin@move
A5 P4 B1  kembali
A7 P5 B2 U-1  kembali $
P9  kembali keputusan
D10 U-2  kena
A-1 R10  kenal
R11  kenal?
W9  kenapa
W12 B-1 U2  kenapa $
W-5 D9  kenapa baru
W8 D-1 U-1  kenapa batal
W10 R-4 D-4 U3  kenapa gitu
T-1 W6  kenapa minta
W5 D2  kenapa tidak
W9  kenapa?
A-2 T-1 W9 D1 U-1  kenapa@move
W5 P1  kendala
W7  kendala $
W8  kendala apa
W6  kendala?
A2 W2 P-1 R7  kepada
P-1 R10  kepada kami
T1 P4 B2 D-2 U-1 O-1  kepala
T-1 W9  keperluan
A-1 T-3 P5 D11 O-3  kept
A2 W2 P5  keputusan
W4 P4  keputusan $
P7  keputusan tersebut
P-1 B1 R2 U-1 O1  kerja
A4 T2 W1 R2 U-1  kerja $
B12  kerja bisa
W8  kerja di
W3 R4 D1  kerja?
T3 W3 D5 U-1  kerja@move
T-2 W8 U-2  kerjaan lain
T-2 W8 U-2  kerjaan?
A-4 T9  kesediaan@move
A10 W1  kesehatan
A4 P10  kesempatan
A14 P-2  kesempatan $
A-1 R10  kesini
A-1 R10  kesini $
A4 P3  ketemu
A3 P5  ketemu $
A6  ketemu <time>
A6  ketemu di
A-1 P9  ketemu dulu
A-2 T6 P-1 U9  ketemu?
A8  ketemu@move
W7  keterima?
D7  ketiga kalinya
O6  ketinggalan
W7  khusus?
T4 R3  kira-kira
T4 R3  kira-kira?
T2 W3 P5 R4  kiranya
T7 P5 R-1  kiranya bisa
U1 O4  kirim
U-2 O10  kirim $
T-1 U18 O-5  kirim ulang
A9  kirim undangan
T-1 B3 R1 U10 O-2  kirim?
A1 W-1 R-2 U-1 O-2  kita
A2 W4 P-2 D8  kita $
A1 T6 P-1 B7  kita bisa
P-2 B13 U-3  kita diskusi
T7  kita ketemu
T7 P-1  kita reschedule
P8  kita tunggu
T2 W1 P5  kita?
A8 T1  kita@move
A2 P-2 D7  klien
B-2 O8  klik
A1 W2 P-1 R2  know
R12  know any
A-2 W-1 R8  know of
W-7 B-3 D-2 U10  know someone
A-3 T16 U-3  know when
A5 W10 P-3 R-1  know where
W2 R7 U1  know?
P2 B2  kok
A-2 P9  kok #
A2 W-1 P3 B3 D-1 U3  kok $
T-1 W3 D9 U-2  kok gitu
P2 B8  kok kalau
A5 T-3 B10  kok saya
W5  kok tidak
W7 P1 D-1  kok?
A5  konfirmasi
A6 T2 W1  konfirmasi $
A6 T-1  konfirmasi jadwal
A-4 T9  konfirmasi kesediaan
A-1 R4 O7  kontak
R7  kontak teman
T4 W1 P-2 B6  kontrak
B10 R3  kos
T5 B3  kosong
T7 B2  kosong $
T7  kosong@move
O9  kredit
R6  kualifikasi
U-5 O10  kue
A3 B10  kuliah $
W4 D3 U1  kurang
W9 B-2  kurang cocok
W8  kurang?
P7 D2  la
P3 D2 U1  lagi
P2 R-1 D3 O-1  lagi $
A-5 D8 U7  lagi di
A4 D-3 U8  lagi jadwal
P-1 D8  lagi ke
A-1 D-2 U14  lagi meeting
A-1 W2 D5 U3  lagi@move
R1  lain
D8  lain demi
A-1 D8  lain kali
A11 P-1  lain kesempatan
B9 R-2  lain minat
R8  lain tidak
A7 R1  lain waktu
A-1 B3 R6  lain yang
A-1 W1 P-1 R2 D-1 O-1  lain?
A-2 T6 P2 R2 O-1  lain@move
A-2 T9 W5 U-2  lainnya
A-2 T9 W5 U-2  lainnya $
A-2 T14 W-1 U-3  lainnya@move
A11 P-1 D-1  lamar di
D6  lamar lagi
A8 O4  lamaran
A10 T1  lancar
T-2 W-1 D-2 U2 O-2  langsung
B10  langsung permanen
P4 B3  lanjut
P4 B2  lanjut $
A2 U-2 O8  lanjut ke
T-2 W7 O7  laporan
T-1 W-4 D6 U10  last week
A-1 D20 U-3  last-minute
D10  last-minute cancellations
A-3 T-2 W10 P-1 B-2 R2 U7  last?
A3 T5 U7  later
T5 P3 U11  later $
T11 U-2  later?
T-2 B11  lead
P7 D3  least
P10  least?
T-1 B2 D6 O6  leave
A3 B5  lebih
A7 T3 D2  lebih awal
A-1 B9 R-1  lebih cocok
T4 B6  lebih?
A4 T2  lekas
A-2 T-2 O13  les
U4  let
U7  let me
A7  let the
A-2 B5 U9  let you
A7 P1 B2  let's
A11 T-4  let's do
P-1 B8  let's talk
A-2 T6 P8 U-1  let's?
A11  let's@move
D11 O-1  let-down
T1 U8  let@move
A-2 T4 W2  letting me
A8 W6  letting us
P4 D4 U3 O-1  lewat
A1 U17 O-2  lewat email
P6  lewat video-call
A-1 T-1 P8  lewat zoom
T3 O8  libur
A-2 T1 O14  libur <time>
T6  libur@move
P2 U14  lihat
A-2 D-2 U19  lihat $
P7 U7  lihat dulu
A-4 U7  lihat@move
T3 P3 B1 D3  like
D11  like this
A-2 T10 B2  like to
P12 R-2 U-1  like you
A-2 T7 P-1 B6  like?
A4 T2 O2  link
A7 T-2 O-1  link menyusul
A2 R-2 O8  link zoom
A7  link@move
T-2 B10 D-1 U-2  lipat
T-1 P-2 O15  listrik
W6  location
W6  location?
A3 W7  lokasi
A6 W5 B-1  lokasi $
W8  lokasi?
B2 R3 O3  loker
R8  loker ini
A8 B-1 R-2  loker yang
W-2 B2 R4  loker?
T6 W-2  longgar
T6 W-2  longgar $
T6 W-2  longgar?
A1 P3 R4  looking
A-1 R8  looking for
W1 P3 D4  lot
P4 D8  lot of
A-2 W8 P1  love
A-2 W10  love to
A14 T-6 O-2  lt
A14 T-6 O-2  lt@move
A3 T-1 D4  luangkan
A3 T-1 D4  luangkan waktu
A-1 T1 P2 D-1 U2 O8  luar
A7  luck
A8  luck $
A3  luck with
A9 T-2 O-3  lupa@move
U-2 O15  ma
U2 O2  maaf
A7  maaf $
U11 O-2  maaf ini
A10 P8  maaf kalau
A-1 U-7 O18  maaf salah
U15 O-1  maaf saya
W9  made you
W7  made?
D-2 O6  mailbox
D-2 O6  mailbox is
A-4 T-3 P1 O12  maintenance
R-2 O10  maju
B9  makan
W-1 P4 B2 U-1  make
T-1 W-3 P7 B6 U-2  make you
T-1 U10  maksud
U8  maksud gimana
T-1 U10  maksud?
A2 P8 O-2  mampir
T1 W3 U6  mana
T2 U7  mana $
T2 U7  mana?
B5 D5 U2 O-1  manajemen
B3 D13  manajemen $
A1 P10 D5 O-2  masa
P10  masa tidak
P10  masa?
W4 B4  masalah
A4 W1 B2  masalah $
A7 T-2  masalah jadwal
A8 D-3  masalah terima-kasih
W5  masalah?
A4 T2  masalah@move
A-1 P2 D-1 O-1  masih
T12 O-4  masih ada
A-1 W-3 P4 U4  masih bisa
A-3 T-1 P13 B-4  masih buka
T-1 P10  masih harap
A-1 T-1 P5 U13  masih tunggu
T3 P6 O4  masuk
B1 D-1 O13  masuk $
A-3 T8 O-1  masuk@move
W8  masukan
A-2 D8  masukkan
B7 R2  match
W-1 B1  mau
B5 U2  mau $
W-1 B8  mau berapa
P-2 R2 O9  mau ikut
T8 O-2  mau kapan
A-1 T2 P10  mau ketemu
P11 B2  mau lanjut
T-11 O14  mau order
T5 W-4 R4 U5 O-4  mau pindah
A-1 T16 U-1  mau reschedule
B8  mau saya
A-3 W12 P-2  mau tahu
W1 B-2 O7  mau tanya
T2 B7 U5  mau tidak
A-1 T1 W-1 B2  mau?
T4 O1  mau@move
W4 R2  may
P4 R6  may be
W5  may i
W5 R1  may?
A9  mboten
A9  mboten nopo
P-1 B1 U2 O-1  me
A1 T2 P-3 R3 U6  me $
U8  me get
A-1 T4 W1 B1 R1 U-1  me know
T-2 B2 U4  me see
A-1 W8 U-2  me why
W-1 P3 U12  mean
B-2 O13  medan
A4 T5 P4  meet you
T10 W-2  meet?
W-2 B-1 R-1 U2  meeting
U4 O5  meeting $
O8  melahirkan
A-5 T-2 P8 O5  melihat
A2 W1 D4  memang
P3 D4  memang tidak
A-2 T-3 W8  memang?
A-2 O10  membalas
W6  membuat
W6  membuat?
R3 O10  membuka loker
T6 P2  memungkinkan
T5 W-1 P2  memungkinkan?
A4 W1 D6  mendadak
W6  mendadak?
A6  mengerti
A8 U-2 O1  mengerti $
A3 T3  mengerti kok
W-1 P12  mengerti sudah
A5 R3  menginformasikan
P-2 R5 O5  mengisi
R7  mengisi posisi
O11  mengucapkan
O11  mengucapkan terima-kasih
A-1 O11  mengundang
P7 O2  menit
P6 U-1  menit $
T-2 P5  menit@move
P-2 B11  menyamai
A6 D5  menyatakan
P-1 B9 D8 O-2  menyetujui
A4 T-1  menyusul
A4 T-1  menyusul $
A4 T-1  menyusul@move
D9  merugikan
D9  merugikan kami
B8  mess
B7  mess dan
P-2 U2 O4  message
O8  message to
D4 U9  message?
B4 R3  might
A-1 W-2 P-1 B10 R7  might have
T-1 B9  million
T-3 W-1 B11  million?
B6 R2  minat tidak
B4 R2  minat?
W8 P-1  mind telling
A-3 D9  minggu lalu
A-1 D13  minimal
R7  minta kontak
A7  minta maaf
P-1 D10  minta pindah
R7 O6  minta tolong
A1 T3 D5 U-1  minta@move
P7 O5  minutes
P-3 D8  minutes before
P-1 B4 O17  mobil
P-3 B11 O-2  mobil dinas
A-2 P1  mohon
R9  mohon bantu
A-3 T4 W4 R2 O1  mohon info
W-2 P18  mohon jangan
P10 R6  mohon kiranya
A-2 T8  mohon konfirmasi
T1 O2  mohon maaf
A-2 T5 W7 O-2  mohon sampaikan
P11  mohon tetap
R-2 U17 O-2  mohon tunggu
T4  mohon@move
D-3 O8  monitored $
P3 B3 D3  more
W5 P4 U-2  more about
B13 D-2  more senior
A4 T2 O-2  ms
A-2 W-1 D3 O9  mulai
B-2 O8  mulai #
P3 R6 U-2  mungkin ada
T2 P-1 R-3 U14  mungkin bisa
A-2 B8  mungkin lebih
A-1 R6 U3  mungkin?
O14  murah
A7 P-1  musibah
A-2 D11  must
D9  must say
P-2 B-1 R9  my way
A-2 B12  naik
B7 D-1 U2  naikkan
B6  naikkan #
B5  naikkan jadi
A3 R4 D3  nama
A-1 D6  nama akan
W-1 R12 U-4  nama?
A15 D-2  namanya
A-2 B22 R7 U-4  name
W-2 P-2 B-2 R10  name?
W-2 B7 U4  nego
W-4 B3 R-2 U8  nego kok
B11  negotiate
W-3 P12  never
A4 T1 B2 O3  new
W-1 B-1 R-1 D4 U-2 O2  next
A2 D9  next time
P10 U-1  ngobrol
P10 U-4  ngobrol dulu
A4 P2  no
W-1 D-1 O11  no longer
A9  no need
A5 W2  no problem
A-2 P10  no strings
A5 T1 R2  no worries
B-1 R2 U4 O11  nomor
D-2 O7  nomor ini
D-1 U-3 O11  nomor pribadi
W-1 P-3 R4 U14 O-3  nomor?
A9  nopo
A9  nopo nopo
T-1 R-1 D2  not
A7 D7  not a
P6  not ada
A6 D-1 U-2  not apa-apa
A-5 D11  not apply
D13  not appreciate
A2 W3 P1  not at
W-4 D8  not awal
A-2 T2 P12 O-3  not batal
T1 P8 D-2  not batalkan
A-2 P1 D1 U4  not bisa
D10  not bother
P8  not buru-buru
W-2 P10 U-1  not coba
W7 P4  not cocok
D7 U-1 O3  not dari
O8  not delivered
T2 O7  not di
W-1 P8 D-1 U14  not dulu
A-4 D15  not gini
P5 D4 U-1  not gitu
P9 D-1  not give
D12  not great
T-2 P8  not hadir
D8  not hargai
D13 U-1 O-2  not how
D2 U10  not i
W4 P2  not jadi
A-1 W-1 D9 O-1  not kabari
P-2 U5 O9  not kasih
P7  not ke
A8 W6  not keberatan
W-3 P9  not kemungkinan
A3 P-1 D5  not lamar
W6 P2  not lanjut
W-1 D-1 O11  not longer
A4 T-1 O8  not lupa
A8  not masalah
P7 B3  not mau
O7  not membalas
P-1 D1 O7  not menerima
W-1 D-2 U17 O-2  not mengerti
D-3 O8  not monitored
A9  not need
P-1 D7  not niat
A4 P3  not perlu
A9 P-2 D6  not pikirkan
A6 W2  not problem
D13  not profesional
A-1 W4 D3  not proses
A-1 D-1 U14  not reschedule
P8  not salahnya
W6 P2 D2 U-2  not sama
W-2 P9 D-2  not sayang
A-2 D8  not serius
W4 D5  not sih
D6  not sopan
W7 R-1  not sreg
A-2 P10  not strings
D-2 U17  not sure
U8  not tahu
A3 P5  not telat
T-2 W-3 P10 D-1 O9  not the
A-1 P4 D-1 U9  not ubah
A-1 T-1 P3 D12 U-2  not undur
A2 P5  not usah
D7  not waktu
D3 U9  not what
A5 T1 R2  not worries
A17 P-1 D-2  not worry
A2 P4 B2 U6 O-3  not yang
P10  not yet
W1 P1 U5  not@move
A3 B2 D7  note
A7  noted
A9 R1 U-2  noted $
A7  noted jadwal
A9 U-1 O-1  noted ms
A7  noted thanks
A-5 W4 U9  noted?
A5 T-1 U4  noted@move
A2 W-2 P6 D4  nothing
A3 P-2 D9  notice
A5 P-2 D6  notice $
A1 W-3 P-2 D6 U-1 O-2  now
T4 W-3 R3 D7  now $
T-2 W-5 P-1 R4 D9 U-1  now?
A-7 W-4 P13 D-3 U19  ntar
B-1 D-1 O11  number is
P-1 B8  numbers
A3 W2  nya
A9 P-2 U3 O-1  nya $
A4 T-5 O12  nya saya
A-1 T5 P7 U-5  nyaman
A-2 W-1 P10 U-1  nyaman di
W-4 P14 R-1 D8 U-4  nyesel
A8  of luck
U-1 O9  of office
A-1 P4 D10  of our
W4 P2 O7  of the
B4 D9  of this
T1 W3 R4  of?
W2 B5  offer
W5 B1  offer $
T3  offer <time>
T4 B5  offer you
W6  offer?
T9 B-1  offer@move
W-1 B8 O-1  offered
A-1 B1 D-1 O6  office
W2 U4  oh
A-2 U20  oh $
T2 U8  oh begitu
A6 D-1 U7  oh gitu
A-2 D10 U-3  oh jadi
A5 W4  oh no
T3 W5  oh oke
T2 W6 U-1  oh?
A6 U1  oke
A6 B-1 O-1  oke $
A10 T-2 U-1  oke <time>
A-8 W6 U19  oke but
A11 T-2  oke di
A11 P-3 R4  oke kalau
A6 T-3 D2 U-1  oke kami
T14 W-2  oke mau
A5 B2  oke noted
A8 T-2  oke saya
A13 D-2  oke semoga
A14 D-1 U-2  oke siap
A-2 W2 U8  oke tapi
A10 R4  oke thanks
A-3 D-3 U15  oke then
A4 T1  oke tidak
A-4 T4 W2 U5  oke?
A8 U-1  oke@move
A-3 W6 R2 U6  on $
T5 U-2 O11  on <time>
A-1 T-5 P5 D9 O5  on a
T-1 P-1 B10  on gaji
P1 D5  on you
P8  once more
P9  one more
P8 O2  online
T-2 P8  online?
T-3 P7  online@move
T3 P8 D3  only
T5 W-5 P-2 D10  only?
A-2 P13  opportunity
B11  opsi kerja
A11 T5  opsi@move
A8 T-2 B5  option
T4 W2  or
A-1 T10  or <time>
A-1 T7 P2  or@move
P3 R5 D2  orang
T-2 P4 R3 D4  orang lain
T-2 R4 D8 U-2  orang yang
T-1 R7 D4 U-1  orang?
A-6 T-10 W7 O11  order
A9 O-1  other applicants
A9 D-1  other candidate
U-1 O9  otomatis mohon
A-4 W-1 U1 O17  our career
T-1 P-1 D-1 U8 O8  our office
A8 T4  our side
D18  our time
T-1 W5 B2 O2  our?
P7  out for
W6 O7  out of
A3 P5 R2  over
T3 P2 O2  pada
T4 O4  pada <time>
W5 D5  padahal
D9  padahal kami
A3 T9 O-1  page
T-3 B9 D2  paid
A-2 T3 P5 U-1  paling
P11 U-2  paling cocok
D7  panelis
P-1 R-1 D14 U-3  panggil
A-1 T3 W7 R-2 O5  panitia
A-2 D12  parah
T-1 P-1 B11  part-time
W8  particular
W8  particular?
A1 T-2 P6  pas <time>
A1 T-3 P8  pas@move
A-2 B-2 O14  password
A6 W-2 P-1 R-3 D3 U6 O3  pasti
B11  paying
A8  pekerjaan baru
A6 P-2  pemulihan
W7 U-1  penasaran
W8  penasaran?
A-4 T8 R6  pengganti $
A7 W6 D-1 O-2  pengunduran
A-3 W6 D8  penolakan
A7 P5  penting
A-3 P9  penting hadir
T4  penuh
T6  penuh $
T4  penuh@move
B9 O4  per
A7 W-1 B-2 D10 O-1  perhatian
A-4 W8 D6 U-1  perlu
B10  permanen
A3 D2 U4  permintaan
A1 U11  permintaan $
A2 D3 U5  permintaan@move
A5 W7 B-2 O-3  personal
W9  pertimbangan
W7 P-1 B2 D-1  pertimbangan $
W7  pertimbangan khusus
W9  pertimbangan?
P8 B1 U5  pertimbangkan
P6 B3  pertimbangkan kembali
P15  pertimbangkan lagi
W-1 P8  pertimbangkan?
P10 B-1  perusahaan ini
A4 W1 D3  perusahaan kami
W10  perusahaan?
U5 O8  pesan
A-2 O4  pesan akan
O7  pesan ini
A5 W-2 U9 O-3  pesan kami
O10  pesanan
T-1 P6  phone
T-1 P7  phone?
D10  php
A-2 T8 O-1  pick
W1 P-2 D8  pihak
A3 P7  pikiran
A-2 W1 P6  pikiran $
P12  pikirkan
P12  pikirkan lagi
P8 U-1  pikirkan ulang
A2 T4 U-1  pilih
A3 T5  pilih@move
A4 T4  pilihan
A-5 T9 O-1  pilihan waktu
T6  pilihan@move
P-4 B1 D6 U6 O-1  pimpinan
W4 D-2 U7  pimpinan $
O3  pindah
W2 D8  pindah jadwal
T2 D-1 U2 O3  pindah ke
T-1 W-1 B-1 R9  pindah tidak
T2 D4 U-1 O-3  pindah@move
P-3 O8  pinjaman
A5 P8 B-1 D-2  pintu
P12 D-3  plis
O12  policy
O12  policy $
A-1 T-3 O11  portal
T-1 W-2 B3 D-1  posisi
B7  posisi admin
P3 R4 U-1  posisi ini
B8 R-2  posisi kasir
A1 T-3 W-2 B6 R-1 U6  posisi lain
A-3 B6 O6  posisi staf
W-1 B5 R1 U4  posisi?
B4  position
A-1 O8  position at
T-1 B6 O4  position in
T5 P5 B4  possible
T7 P1  preferred
T-1 W-1 B12  prepared
T-1 W-1 B12  prepared to
D-1 U-3 O11  pribadi
A7 P-2  prihatin
A2 T6 P-1  problem $
A10 T-1 D-1  problem@move
W11 P2  process?
A-1 D11 U-1  profesional $
A2 W3 P5  profil
P9 R5 U-2 O4  profile
P3 B13  project
T13 O-2  propose
A-1 B3 U8  proses $
O10  pt
A-3 T-1 O11  pt@move
T-4 O13  pulang
T-4 O13  pulang?
A-1 R8 U-1  punya
A-2 R9 U-1  punya teman
R5  punya?
A2 T-1 B2 U2 O6  pusat
B8 U-1 O-1  pusat?
W4 B5 D5 U1  put
B-2 D9  put us
A-2 W7 P6 U2  putuskan
P9  putuskan $
T-3 U3 O13  rapat
A1 T10  rather than
T9 U-1 O6  ready
A6 T-2 R-2 O8  ready $
A-2 D11  real
W11  reason
W12  reason $
W9  reason for
W12  reason is
W9  reason?
A4 T-1 P-1 U3  received
A-1 O8  received $
P-2 R9  recommend
R7  recommend?
P11 D-1  reconsider
P7  reconsider $
P7  reconsider?
A-5 W6 O6  recruitment
A-2 B-1 R10  refer
R6  referensi
R6  referensi?
D12  reflects
O8  regret to
R7  rekomendasikan
A-3 R6 D3  rekomendasikan $
R6  rekomendasikan?
A-4 W11  rekrutmen kami
T-1 W11 O4  related
T-2 B12  relocation
T-4 P-1 B10  relocation?
T-1 O12  reminder
A-2 T-2 O14  reminder team
T-3 O16  reminder your
B12  remote
B6  remote mau
B6  remote?
T-3 P15 B-2 R-1  remotely
A5 W3  reply $
D10  repot
D10  repot $
A3 T-1 D2 U5 O3  request
A-2 T-1 D7 O13  request $
A6 D-1 U8 O-5  request@move
A1 T4  reschedule
A-3 T8 W-1  reschedule <time>
A-2 T9  reschedule ke
A-1 T8  reschedule?
A4 T-2 D2 U2  reschedule@move
U12  resend
U12  resend?
A10 W3 D2  respect
A8  respon
A-4 T-2 U9 O7  respond
A14 T10 W-1 B-1  rest
A-3 U-2 O12  return
U9  revert
B-1 O7  ribu
A2 P5  room
B-1 O8  ruang #
A-2 T1 D7 O3  ruangan
D9 U-1  rugi
D8  rugi waktu
P3 B2 O4  rumah
A3 B5  rumah $
P12 B-3  rumah lewat
W5  sakit
W7 U-1  sakit apa
W7 U-1  sakit?
A2 R-1 U-3 O5  salah
W11 R-1  salah dari
U2 O8  salah kirim
P7  salahnya $
A6 D-1  salam
A-1 U-4 O8  saldo
A-3 O12  sales
P9  sama cv
A-2 P7 R1  sambil
A3 W1 P2  sampai
B6  sampai #
A-1 T2 P6  sampai <time>
A6 T-1  sampai ketemu
A5 T-1  sampai@move
A-2 W13  sampaikan alasan
D-1 U10  sampaikan dulu
A4 W4 D-1 U2  sampaikan ke
P7  sampe
P7  sampe <time>
T-1 B9  sana
T-1 B9  sana?
A8 P6 U-2  santai
A17 U-3  santai $
W-1 R8  saran
W-1 R8  saran?
O6  satpam
O6  satpam $
T5 D4 O11  satu
D10 O-1  satu jam
B5 D-1 U6  say $
T13 P-1 B-1  say <time>
P11 U-1  say no
D2 U3  saya
B7 D-1  saya ajukan
A4 T-2 B10 U-2  saya atur
D-3 U13  saya baca
A15  saya batalkan
D-2 U3 O10  saya bukan
A10 U-2  saya catat
U11  saya cek
A-2 T10  saya cocokkan
A6 U-3  saya geser
D-2 U16 O-1  saya hubungi
A4 T-1 D-2 U10  saya info
D14  saya jadi
A2 D-1 U8  saya kabari
D-3 U9  saya lagi
P-3 U11  saya lihat
A6 T3 U-3  saya reschedule
O6  saya sedang
P2 D8 O1  saya sudah
T1 U6  saya tanya
P-1 U12  saya telepon
A-3 W-1 D8 U5 O3  saya tidak
A1 D1 U2  saya@move
W1 P3 D4 U-2  sayang
A-2 T2 W3 P1 D13 U-3  sayang $
P10  sayang kalau
A12  sayang tapi
T-2 P5 D-1 O5  sayang?
A2 T-2 W2 P3 O7  schedule
A-5 T-3 P7 O11  schedule@move
A-2 P2 B-2 D2 U-1  sebelum
A-2 D9  sebelum jadwal
D7  sebelumnya $
P6 U5  sebentar
P8 U6  sebentar $
P3 U9 O-2  sebentar lagi
P-1 U7  sebentar saya
A-1 P9 U-2  sebentar?
P-1 B11  sebut
W11  sebutkan
W11  sebutkan alasan
R1 O7  sedang
O6  sedang cuti
U-2 O12  sedang tidak
A-1 T2 U8 O-2  sedang@move
A2 D12  sedih
A3 W5 D-2  sedikit
A-2 W7  sedikit?
A3 T-1 U3  see
A-3 W2 U14  see $
T-4 U8  see what
A7 W1  see you
A6 T-2 U6  see@move
A6 T5  sehat
A-2 D-1 O11  sejak <time>
B3 O6  sekalian
D6 U2 O1  sekarang
A1 P1 U5 O3  sekarang $
B2 D7 U3  sekarang?
B8  selain
B10  selain posisi
A9 W-2 D2  selalu
A9 R1  selalu $
A9 O5  selamat
A8  selamat atas
A9 T5 P3 B-2 D-2  selesai $
A6 D4  semangat
A9 W3 D-3  semangat $
A6 T1  sembuh
A6 T1  sembuh $
T1 P-2 B8 D2 O-1  seminggu
A5  semoga
A10 D-2  semoga bisa
A4 T2  semoga lekas
A2 W6 P-2 D-1 U-1  semoga tidak
A2 D8  semuanya $
T-2 P7  semula@move
A8  senang
A-1 R9  send them
A-3 T3 D7 U3  sendiri
D10  sendiri yang
B7  senior
T-2 B9  senior position
A11 T-4 O7  sepatu
P4 D5  seperti
P8 D-1 O-2  seperti $
P-1 D9  seperti ini
A-1 D6  sepihak
P9 B-1 D-3  serius tidak
P6 D3 U-1  serius?
A-1 R8  seseorang
A2 T2 B6 D1  sesuaikan
A6 T-1 D7  sesuaikan jadwal
A9 T3 W-1 B-1 U-1  sesuaikan@move
T4 P3  setelah
P10 U-2 O-2  setelah itu
P13  setengah
P12  setengah jam
A9 T-4  setuju@move
A-2 D6 O9  sewa
A-1 T-2 B9 R4  shift
A-1 W2 P6 D2  short
P12 O1  short call
W-1 P6  short?
A-2 O9  shortlisted
A7 B2 R1  siap
A4 R3 D5  siap $
A7  siap saya
A7  siap sudah
A12  siap terima-kasih
A6 T-1 R2  siap@move
R2 U4 O4  siapa
U6 O8  siapa $
P5 U-1  siapa tahu
R6  siapa yang
R3 U7  siapa?
P2 D9 O1  siapkan
D12 U-1  siapkan semuanya
A8 T4  side $
B10  sign-on
B10  sign-on bonus
W-1 D10 U1  sih
B1 D6  sih $
A8 W-1 D2  sih tapi
W-2 B2 D7  sih?
A-1 W-2 D10  sih@move
D13  sikap
A6 T3 P2 O2  silakan
A-4 T9  silakan kirim
T5 U2  silakan@move
A9  simpan
P8  sincerely
D5 O3  sini
A-2 T2 D8 O-1  sini@move
A-1 T3 R-2 D-2 O11  sinta
A9 R3  sip
A10 T-1  sip <time>
A12 T-1 O-1  sip@move
A-1 T11  slot <time>
A-2 T1 P4 R6  slot?
A1 P3 D-2 U1 O-1  soal
W-4 B5 D-3 U7  soal gaji
A16 P-2  soal interview
A4 T4 W2 B6  some
T-1 W6 P-1 B4 U-1  some?
A2 R5  somebody
W-1 R7 U1  someone
W-7 B-3 R-1 U10  someone else
W-2 R6 U3  someone?
W7 B1  something
W6  something else
W9  something wrong
W10  something?
A-1 T-2 D8  sooner
D6  sopan $
T3 P-1 D-1 U3  sorry
A-2 U13  sorry $
R-2 U11  sorry who
W-2 U15  sorry?
A-1 T4 U8  sorry@move
W7 R-1  sreg?
A-2 B8 O4  staf
T2 P5 B1 R1  still
W-2 R14  still need
A-2 B7  stock
A-2 P-1 B9  stock option
A1 D3 O1  sudah
A-1 D11  sudah #
A3 T5 P4 D-1  sudah ada
W5 P2  sudah bekerja
A2 W4  sudah bisa
D6  sudah di
A-1 T9 O-2  sudah fit
D3 U7 O-1  sudah fix
A-1 P-2 D8  sudah hadir
A-2 O8  sudah hubungi
A4  sudah info
A9 W-2  sudah jelaskan
A6 D-2  sudah kabari
A3 O3  sudah kami
A8 D-2  sudah kasih
D4  sudah kedua
D4  sudah ketiga
A3 T-1 D4  sudah luangkan
A9  sudah menginformasikan
A-3 P-1 D9  sudah menyatakan
A5 P-1  sudah pertimbangkan
A8 T-1  sudah saya
A6 D-1 U1 O3  sudah tidak
A-2 D6  sudah tolak
P2 D6  sudah tunggu
A-1 T3 W6 O1  sudah?
R10 U-2  suggest?
T6 B2  suit
T4 B2  suit you
T7 B1  suit?
A-1 W-2 R9  suitable
T10  suits
T10  suits you
T6 O-1  suits@move
A2 P10  suka
A7 R2  sukses
A6 R3  sukses $
B8  supervisor
A5 P3  sure
T2 U11  sure i
A-2 W-1 P12  sure you
P3 D11  susah
P7 O4  tahap
W3 R1  tahu
T-1 W4 P-1 D2  tahu $
W5 B-2 D-2 U5  tahu alasan
W4  tahu apa
W4 B-1 U2  tahu kenapa
A-2 W6  tahu kendala
T-2 W5 R-2 D7  tahu tidak
W3 U2  tahu?
A4 P3 R2  take
A8  take care
T-2 W-1 P2 R1 D-1 U2 O-1  talk
T-1 P-2 D1 U16 O1  talk about
P-1 B8  talk numbers
T-1 P3 R4 U5  talk?
W-1 U10  talking
W-1 U10  talking?
T-3 B8  tambahan
T7  tanggal
A-2 T7  tanggal berapa
A-2 T13 U-1 O-2  tanggal lain
A-3 T10 B-1  tanggal yang
A-2 T5 W2  tanggal?
T7 W2  tanggal@move
O8  tanpa
W3 U2 O1  tanya
T-3 W2 U9  tanya $
A-2 W11 U-1  tanya alasan
A-3 W-2 U13  tanya dulu
U4  tapi
A-6 U18  tapi $
W7 U-3  tapi alasan
A9  tapi baik
T-3 W-1 U12  tapi gimana
A6 B2 D-1  tapi kami
W3 B-4 D-5 U7  tapi kenapa
A-4 T4 U5  tapi saya
A5 D-1  tapi tidak
W1 P1 U3  tapi?
A-3 T3 D1 U3  tapi@move
P2 B8  tawaran
B6  tawaran?
T3 B4 O2  tawarkan
B7  tawarkan posisi
T-2 B8  tawarkan?
T-1 W-1 P2 B2 O1  team
T-1 P16  team was
P7 B2 R3  team?
P11  telat
A4 T-1 P6 D-1  telat $
A8 P-2  telat@move
P7 U9  telepon
P5 U7  telepon $
A-1 T-1 W7 P1 B4 U-3  tell me
W4 P-1 D5  telling?
A-1 R6 U1  teman
R4 O7  teman $
A-3 R8  teman ada
A-4 R10  teman apoteker
W-1 R7  teman di
R6 U-2  teman lain
R-3 U11 O4  teman saya
A-1 R6 U2  teman yang
R5  teman?
A-2 T-1 R8  teman@move
A5 T-1 W1  tempat
W6 D3  tempat lain
A-2 W-1 P10 U-1  tempat sekarang
W11  tempat?
B9  tempatkan
A-1 W1 B7  tempatkan di
T-2 W2 B6  tempatkan?
P5 D1  ten
P5 D1  ten minutes
A-2 D17  tenaga
A11 T-4 B-1  tentu
A8 P3  terbaik
D10  terbang
D12  terbang kami
A-1 R8  terbantu
A-1 R8  terbantu kalau
A5 P3 B8 D-2 U-2  terbuka
A5 O3  terima
A6  terima-kasih
A9 D-1 U-1  terima-kasih $
A4 T1  terima-kasih atas
A8  terima-kasih banyak
A7 W1  terima-kasih info
A13 W1 U-2 O-1  terima-kasih konfirmasi
A5 D1 O2  terima-kasih sudah
A6 T-1 O2  terima@move
A-1 W1 U10  terkait
A-2 D11  terlalu
A7 O8  terlampir
D11  ternyata
A-2 T12 O-1  tersebut@move
A-2 D12 U-1  terserah
A2 P2 B7  tertarik
T-2 B12  tertarik $
P9 U-3  tertarik sama
P2 B9 U-1  tertarik?
A7  terus $
D12  terus terbang
W-2 R-3 D-1 U8  terus?
A-3 T6 P10 D-2  tes
R11 U-1  tetangga
P7  tetap
P-1 B6  tetap $
P8 D-1  tetap bisa
P5  tetap di
P10 D-2  tetap hadir
A-2 P13  tetap ikut
T-2 P4 B2  tetap?
T-1 P7  tetap@move
P-1 D7 U-1  text
A6  thanks
A15 R1 U-2  thanks $
A4 P-1 B-1 O-1  thanks for
A5 O2  thanks you
A2 T1 B2  that
A6 B-2  that works
A-1 T3 P2 D8  that you
A-1 P-1 D-2 O13  that your
A6 D11 U-1  that's
D7  that's disappointed
A9 D-2 U3  that's@move
T5 W2 B3  that?
A1 P1  the
A5 R1  the best
A-2 P10  the door
A15 D-4 O-2  the future
A2 W2 B4  the gaji
A1 W-2 P3 B-1 U-1  the interview
P-2 B9 U-1  the issue
W6  the location
A6 B2  the new
W8  the reason
A7 T-2 P2 R6 U-2  the slot
A2 P7  the team
T-1 D10  the whole
A-1 W3 P2  the?
A5 U2  then
A6 U2  then $
A-1 T8 R2 U-2  then?
A9  then@move
T-2 W3 B5 R4  there a
T7 W-2 P-2 B8  there another
A-1 W-3 P14  there no
A10 T5 W-1  things
A-2 W-1 P8 U2  think
P12 B-1 U-1  think about
A-1 P10  think it
A-1 T-1 B-1 D5  this
W2 D8 U4  this $
A-1 P5 R3  this could
A-1 D7 U10  this in
T-1 P3 D6 O3  this is
D-3 O8  this mailbox
T2 P8 D-1  this position
D12  this reflects
W2 P3 R2 U3  this?
T-2 D8 O3  this@move
W15 B5 R1  though
T-2 P6 O15  through
P10 B-2  through?
A13 P-2 O-1  tia
B12  tiap
A-4 P-1 O11  ticket
A1 D1  tidak
A-1 T3 W-1 P-1 R2 D-1  tidak $
P5  tidak ada
A6 U-1  tidak apa-apa
A-2 D-1 O11  tidak bekerja
A-2 P2 U4  tidak bisa
A-2 W5 P7  tidak cocok
W-5 D11  tidak dari
A-2 T-1 P8 D-1 U7  tidak hadir
D8  tidak hargai
W3 P2 U-1  tidak jadi
A8 W6  tidak keberatan
A7 D-1  tidak masalah
P7 B3  tidak mau
O7  tidak membalas
P-1 D7  tidak niat
A4 P3  tidak perlu
D11  tidak profesional
W-2 P9 D-2  tidak sayang
A-2 D8  tidak serius
D7 U-2  tidak sih
D7  tidak sopan
W8 R-1  tidak sreg
A2 P5  tidak usah
A-1 P1  tidak?
T1 U3  tidak@move
A-3 B9  tiga
B-2 D10 O3  tiket
A-2 W7 P2 D4 O3  tim kami
A-2 U12  tim terkait
A2 T4 D5  time
B9  time if
A9 D-3  time you
T7 D3  time@move
A6 T8  timing
T1 P6 B4  tinggal
T6 O-1  tinggal?
A-2 R8 D-1  titip
B11  to #
A4 T5 O3  to <time>
T-1 W10  to bagikan
A-1 T3 D12  to be
T-1 W-5 P10  to change
T-2 U14  to check
W1 D6  to give
A-2 O8  to invite
W-2 P11  to make
B8  to match
T6 P4 B4 D2  to meet
R8 O-1  to mind
D6 U9 O-2  to say
R10 U-3  to someone
W-3 P14  to stay
P4 U5 O5  to the
A-1 W7 D-2 O8  to this
A-2 U7 O3  to you
T2 O6  toko
D8  tolak
D9  tolak $
A1 D6  told
D10  told us
A-2 R3 D3 O2  tolong
A-3 R14  tolong cari
A-1 D14  tolong hargai
R9  tolong kabari
A-2 T8 R6  tolong kasih
T7 R-1 U8 O9  tolong kirim
D6  tolong lain
A-2 T1 W2 B7 D9 U-2  too
A2 B12  too $
A8 T2  totally
A5 R3 D-1  totally understand
A7 O3  touch
A7 O3  touch $
B8  transport
B6  transport dan
T4 O5  travelling
W2 P9  try
T-1 W3 P7  try to
A2 P1 D1 U3  tunggu
P3 D3 U4  tunggu $
D9  tunggu dari
A7 T-1  tunggu di
A-1 P2 U9  tunggu kabari
A-1 D16 O-2  tunggu satu
A5 U2  tunggu@move
B10  tunjangan
B11  tunjangan kos
B6  tunjangan transport
A3 P11 R-1  turn
A12 T3 P-2  turut
A7 P-2  turut prihatin
D10  twice
A-2 W1 R2 D6 O2  two
A-6 D5 U-1 O9  two@move
B6  uang-makan
A2 P-1 D1 O2  ubah
D2 U6  ubah $
A-3 T3 O11  ubah <time>
T-1 P3 B7 O-1  ubah jadi
T-1 D9  ubah lagi
T4 B5 R1 D2  ubah?
A3 T-2 D2 U3  ubah@move
O7  ukuran
O7  ukuran #
T3 P4 U5 O-1  ulang
A-3 T14 O-2  ulang kapan
A2 U-1 O1  undangan
A9 U-2  undangan baru
O9  undangan interview
A-1 P6 D7  undangan karena
O10  undangan rapat
A5 P2 U-1  undangan@move
A4 D-1 O-1  understand
A3 W3 B2  understand $
A11 O-1  understand that
A3 W6 P2  undur $
P10 D-1 U-2  undur dulu
T3 O6  undur ke
T4 W4  undur?
D17 U-8  unfortunate
A1 U9  unfortunately we
T4 U6  unfortunately@move
D10  unprofessional
D10  unprofessional $
A-1 O2  untuk
A-1 T4 W-1 O3  untuk <time>
B11 U-3  untuk gaji
A-1 T-1 P-1 O8  untuk ikut
A-2 T4 B2 D-2 U8  untuk jadwal
W6  untuk kami
W5  untuk keperluan
A-1 B3 R3 O2  untuk posisi
A2 T4 P-2 U9  untuk reschedule
A-2 T1 U3 O2  untuk@move
P-1 O13  untung
A5 P1 B2 O-1  up $
P8  up on
A12  update
A5 O5  updated
A4 O10  updated our
P8  urge
P8  urge you
A8 W1 P2  urusan
P6  urusan $
A9 D-1  urusan lancar
A-2 W8  urusan?
D2 U-1 O-1  us
A3 O-1  us $
D8  us earlier
B-2 D15  us in
W2 P3 D2  us?
A-3 P9  usah ke
P-1 D7  usah lamar
P8 U2  usahakan
T1 P7 U6  usahakan $
P7  usahakan hadir
P4 U4  usahakan@move
A-2 T7 R3  use
A-2 T7 R3  use the
A12 T-2  user bisanya
P9  user hanya
T2 W1 P8  user mau
P1 D9 U-1  user saya
P3  user sudah
T-2 P8  via zoom
T-1 P6  via?
P6  video-call
W1 U3  waduh
A-2 W-1 U19  waduh $
W9 U-2  waduh?
T3 P-1 U6  waduh@move
A6 W3 D2  wah
W8 D-4  wah sayang
A8 W-2 O-1  wah selamat
A1 T2 D3  waktu
A1 D6  waktu <time>
A-1 T6 W-2  waktu di
A-5 T1 D14  waktu kami
R-1 D9  waktu orang
A-2 D10  waktu tolong
A1 T5  waktu yang
A-2 T6 P1 D1  waktu?
A2 T3  waktu@move
P10 D-2  walau telat
P6  walau?
A9  walaupun agak
W5 P2 B-1 O1  was
W7 B-2  was it
W8  was the
W15  was there
W7 U1  was?
A2 T-1 P3 R4  way
A7 P-2 B-1 R6  way $
T2 B1 D1  we
A9 D-1  we appreciate
W-2 P3 B4  we can
T4 B6  we could
D11  we had
T2 W2 P-1 B4 R-1 D-2 U-1  we have
A-1 P-1 B1 D8 O-1  we made
T3 P7 R-1  we need
D1 O7  we regret
T5 W-1 P-1 B-2 R10  we still
T-1 R5 U7  we talk
A5 T-1 P3 B2 R4 D-2  we'd
A3 D-1 O2  we'll
A-2 U10  we'll see
W-1 B8 D1 U4  week $
A-1 T6 B7 O-1  week of
T12 W-3 U7  week?
A2 W-3 P-3 B2 R-2 U1 O-2  well
A8 T4  well $
P-2 B3 D10 O-1  went
P7 D9  were
B8  wfh
B7  wfh $
A-1 B8  wfh?
A-1 W4 B1 U3  what
T10 W-4 U5  what about
A-2 T12  what day
T-1 W-2 B4 U7  what do
W9 U-4  what happened
W-2 P10  what if
W10  what made
W11  what not
W6  what was
T-2 W-2 P7 B1  what would
W11 U-1  what's
W10  what's the
W8  what's?
W13 U-4  what's@move
W5  what?
A-1 T6 U1  what@move
A-3 T12  when
T7 W-1 U-1  when can
T9 P-1  when?
W10 P1  where
T1 P-1 B3 R-1 U3  which
T-5 W-2 U12  which interview
W-3 U13  which position
T3 W2 U6  which?
R5 U1  who
R6  who could
R9  who would
R6 U1  who?
T-1 D10  whole
T-1 W9 R-1 D1  why
A3 W8 U2  why $
T-1 W9 R-1 D1  why?
T-2 W12 P-1  why@move
A2 T3  wib
T4 O1  wib $
A2 B-1 U2 O3  will
D1 O8  will be
A-3 O10  will contact
T-2 D-2 U13 O3  will reply
A-4 T-2 U9 O7  will respond
B9  willing
B9  willing to
A7  wish
A6  wish you
A9 T-1 W-1  wishes
A-4 T10  wita?
A1 O1  with
P-1 B5 R4  with a
A5  with everything
A11 U-1  with thanks
A15 O-4  withdrawal has
A6  works
A4 T1  works for
A-2 T9  works?
A6  works@move
A-2 T2 U-1 O-1  would
T9 P-1  would <time>
T2 P-1 D10  would have
T-1 W-3 P7 B6 U-2  would make
A-2 T8 W-1 B4  would that
A-1 T2 B1  would?
A-4 D13 U10  wow
W4 U-5 O12  wrong
W7  wrong $
W7  wrong?
P12 U-1  yakin
P7  yakin $
P9 U-1  yakin?
R2  yang
A12 T-4 O3  yang <time>
A4 T-1 R4 D-1 O5  yang baru
A-2 R9  yang berminat
W9 R-1  yang bikin
R5 U1  yang bisa
R6  yang butuh
A-2 R10  yang cari
A2 R5  yang cocok
A-1 B-1 R10  yang kenal
T7 W-1  yang kosong
R7  yang lagi
P-1 R8 D5 U-1  yang lain
A4 B4  yang lebih
T2 W3 U6  yang mana
R5 U1  yang mau
W6  yang membuat
W-1 B-2 R2 U5  yang minat
P6  yang penting
A-1 B7  yang remote
T-1 W2 P2 D5  yang sudah
W1 R3  yang?
A4 T2 D1 O-1  yang@move
A8 D2 U-1  yaudah
A10  yaudah tidak
A5 T-1 P-3 B6 U-2  yes
A8 T-2 B-2 U-1  yes@move
A-3 P-1 O13  yesterday
P10  yet
P11  yet $
A3 B5  you a
A5 T-1 P6 B2  you at
A-1 W1 P3 B-2 R2 O-2  you could
T-2 W-4 D3 U10  you did
T4  you do
A8 T-2 O-1  you down
A4 O2  you for
A10  you from
A6  you get
W11 P2  you give
A-4 D10  you had
A-2 T-1 D-2 O9  you have
P4 B5  you join
A1 W-2 R8 U4  you know
T5 P7  you make
A-3 P5 B-3 R10  you might
R7  you recommend
U12  you resend
P8  you sure
P2 O12  you that
A7 T-2  you then
T-1 P8 O3  you to
P-1 D9  you were
P-2 B-2 D11 O5  you with
W-1 P6 R2  you'd
A-1 P10 D11  you'll
A-5 W7 P3  you're?
A-1  you?
A1 U-1  your
A-2 T8 U-2  your available
R7  your circle
W7  your current
W4 P4 D1  your decision
W1 D16 O-1  your file
A-1 P-1 R8  your friend
W1 P5  your mind
P-1 R8 O-1  your team
A7  your time
P1 R3  your?
A2 T3 P1 R-1 D-1  your@move
A1 P3 O2  zoom
A10 T-2  zoom link
T-1 P8  zoom?
"""
