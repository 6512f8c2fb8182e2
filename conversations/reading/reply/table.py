"""What each hint speaks for or against, in tenths of a point, a hint a line. Data only, written by the fitting that
stands beside the tests of this package.

A agrees, T proposes_time, W asks_why, P persuades, B better_offer, R asks_referral, D disappointed, U unclear, O other.
"""

TABLE = """
B3 O5  #
P-1 D-1 U-1 O9  # $
B11 D-2  # dari
T-1 P-2 B6 O8  # di
B10  # hari
B6 O2  # juta
P6 O2  # menit
B7  # million
A-2 T7  # pilihan
B-2 O8  # ribu
O7  # sudah
A-1 T-1 P-1 B3 D-1 O7  # to
P2 B5 O1  #?
A-1 T2 W2  <asked last>
A-1 T1 W2  <asked>
D3  <cancel>
T-2 U1  <decline>
A12 U-2  <nod>
A13 U-2  <nod> $
A2 T2 U1  <reschedule>
D16 O-3  <scowl>
D16 O-3  <scowl> $
A4 P-2 B-1 R-2 U12  <short>
P4 D7  <sigh>
P5 D12  <sigh> $
A2 T4 O3  <time>
A1 T4 O4  <time> $
A-2 T2 O8  <time> <time>
T4 W3  <time> ada
A-1 T9 U-1 O2  <time> and
T6  <time> apakah
T7  <time> atau
T10  <time> be
T7 O1  <time> bisa
A-3 T-3 O16  <time> di
T5 D7  <time> free
A-4 T8  <time> full
T8 U2  <time> gimana
A-1 T11  <time> instead
T5 P-1 D7  <time> interview
A1 T6 O1  <time> is
A10 D-1  <time> it
A-2 T-2 O16  <time> jadi
A-2 T4 W-4 P-1 B-3 D7 U7  <time> kalau
A4 T5 P-1  <time> kami
A4 T6 B-1  <time> kita
T5  <time> masih
T7  <time> mau
A1 T6 P4 U-1  <time> oke
T7  <time> or
T5  <time> penuh
A-1 T-1 B-1 O15  <time> ruang
A9 T-2  <time> then
A5 U-2  <time> tunggu
O13  <time> untuk
A3 T3  <time> wib
W-1 O11  <time> with
A-1 T12  <time> would
T9  <time>?
A4 T4 O1  <time>@move
T-2 P2 O6  ^ #
A16 U-2  ^ <nod>
A3 T7 U-1 O2  ^ <time>
W3 B4 R3  ^ ada
P2 D12  ^ aduh
W11 U-3  ^ alasan
A3 W2 R3  ^ all
A1 D6 U10  ^ ampun
A-3 W8 R5  ^ and
R13 O-2  ^ anyone
W6 P4  ^ apa
P7 O2  ^ are
W-2 D12  ^ astaga
T-3 U10  ^ atau
P10  ^ ayo
A6  ^ baik
A-1 U14  ^ belum
A12 P-2  ^ best
T-1 W6 P2 U-3  ^ biar
A1 B2 D-1 U4  ^ bisa
W1 B-1 D-1 O-2  ^ boleh
A9 T-3 O-1  ^ bring
D12 U-2  ^ buang-buang
T3 W3 U4  ^ can
A3 B2 R2  ^ cancelled
A-3 U12 O5  ^ cek
A-3 T-1 O15  ^ click
P8 U3  ^ coba
P12 D-2  ^ come
A6 T-1 O-1  ^ confirmed
D-1 O11  ^ congratulations
A-1 P3 U1 O-1  ^ could
A-1 P1 D9  ^ cukup
B-1 O9  ^ dapatkan
B4 D10 O-1  ^ dari
A10 T-1 B5  ^ deal
A-2 T3 B-1 R6  ^ di
W10  ^ did
D7  ^ disayangkan
A-2 O14  ^ diskon
W1 R6 O2  ^ do
T2 W4 B-1 D6  ^ duh
A-1 R4 D-3 U11 O5  ^ eh
T2 O6  ^ example
A7 R8  ^ feel
A-2 W10 O3  ^ for
B11  ^ gaji
W-1 P2 B2 U4  ^ gimana
W-1 P10 D-1  ^ give
A6 B2  ^ good
A8 R3 U-1  ^ got
A6 T-1  ^ great
P16 D-1 U-1  ^ hadir
A-2 W-1 R4 U12  ^ haha
O5  ^ halo
A-2 T5 P-1 R4 U-2 O15  ^ happy
P10  ^ harap
T7 W-2  ^ hari
D8  ^ harusnya
T-1 W3 P-3 B7 R4  ^ hehe
A3 T-2 O10  ^ hey
A-1 W4 U14  ^ hm
W1 U8  ^ hmm
A11  ^ hope
O10  ^ hubungi
A-2 R-1 D2  ^ i
W1 P7  ^ i'd
A7 U3  ^ i'll
A-1 T-1 B-1 D7 U2  ^ i'm
A8  ^ i've
W-1 B1 R3 D-1 U-1  ^ if
P11 U-2  ^ ikut
W-1 P8 D5 U6 O1  ^ ini
B7 R-1 O2  ^ interested
A6 T-2 P5  ^ interview
T2 W3 P2  ^ is
A1 T-1 P3 B1 D6  ^ it
A7 T-2 P6 B3  ^ it's
A10 U2  ^ iya
A1 T2 D4 O5  ^ jadwal
P6 U-1 O5  ^ jangan
D7  ^ jujur
A-3 T6 D-2 U7  ^ kabari
A-1 T1 O-1  ^ kalau
W-1  ^ kami
T10  ^ kapan
W6 U-1  ^ karena
B-2 D12 U2  ^ kecewa
T-1 W9 D2  ^ kenapa
T4 W1 R4  ^ kira-kira
B-2 U11 O5  ^ kirim
T2 P2 B4 O-1  ^ kita
B-2 O9  ^ klik
W3 D6  ^ kok
B8  ^ kontrak
D4 U9  ^ lagi
A-1 D12  ^ lain
A10 T-2 O-2  ^ langsung
P14 D-3  ^ lanjut
T4 B2 U6  ^ let
A3 P2 B3 U-1  ^ let's
A2 T-1 R-1 O6  ^ link
B-2 O12  ^ loker
A-1 U-3 O19  ^ ma
A1 U6 O2  ^ maaf
T-1 U8  ^ maksud
P10  ^ masa
T3 B5 O4  ^ mau
B8 R2 D-3 U-1 O8  ^ minta
P2  ^ mohon
R5 U4 O-1  ^ mungkin
A-4 D16 O-1  ^ nama
A7 D-4 O8  ^ new
A-2 T1 D10  ^ next
A5 P-1  ^ no
A7  ^ noted
W-3 P11 O-2  ^ nothing
A12 T6  ^ oalah
W2 U5  ^ oh
A8  ^ oke
O7  ^ paket
U4 O11  ^ pesan
D-2 O15  ^ pesanan
D10  ^ php
P10  ^ pikirkan
P12 D-2  ^ plis
A-1 R6  ^ punya
A-4 T-2 U-3 O19  ^ rapat
T-2 O16  ^ reminder
A3 D8  ^ sad
W6  ^ sakit
A7 D-1  ^ salam
A10 T-1  ^ sampai
D2 U4  ^ saya
A2 P2 D6 U-2  ^ sayang
P1 U11  ^ sebentar
A2 P-1 D13 U-1  ^ sedih
A5 T-1  ^ see
A11 D-2  ^ semangat
A6  ^ semoga
P10 B-1  ^ serius
A9 R2  ^ siap
P2 R2 U7  ^ siapa
A9 R3  ^ sip
P-2 B-1 R2 D-1 U3 O2  ^ sorry
A-2 W-1 P3 B7  ^ still
W-1 P-2 B-1 R-1 D7  ^ sudah
A7 R2  ^ sukses
A6 T1 W2  ^ sure
O12  ^ tagihan
T-3 W-2 R3 D9  ^ tahu
A5 O3  ^ take
A-4 W-2 B1 D2 U11  ^ tapi
B-1 R9  ^ teman
A3  ^ terima-kasih
T-2 P13 D-1  ^ tetap
A4  ^ thanks
A5 D6 O-3  ^ that
A6 W1 D10  ^ that's
A-1 T2 W-2 P1 B10  ^ there
A-1 P11  ^ think
D11 O3  ^ this
A3 D3  ^ tidak
P3 D9 O3  ^ tim
P10 B8 D-1 O-1  ^ tinggal
A-2 T1 P2 B-2 D1 U-2 O-2  ^ tolong
P11 O-1  ^ try
T8 U11  ^ tunggu
A10 P-1  ^ turut
A2 D10 O-1  ^ ubah
A1 O5  ^ undangan
A6 T2 R2 O-1  ^ understand
T1 W1 B3 O-1  ^ untuk
P9 D-1 U-2  ^ usahakan
P3 D1  ^ user
W2 U3  ^ waduh
A5 W2 D1  ^ wah
W9  ^ was
B1  ^ we
A6 R3 D-1 U2 O4  ^ we'll
A2 B-1 D8 U11 O-1  ^ well
T2 W2 B2 U-2  ^ what
W11  ^ what's
T9 P-1  ^ when
T3 W-2 U10  ^ which
R7  ^ who
W8 D5 U1  ^ why
U9  ^ will
A-1 T2 U-1 O-1  ^ would
P-1 D13 U-2  ^ wow
P8  ^ yakin
A3 T4 D-1 U2 O3  ^ yang
A8 T-2 B-1 U-1  ^ yes
T-1 W-1 P1 R-2 D4 U-2 O1  ^ you
A2 O14  ^ your
B2 D1  a
B6  a better
T4 D8 U-1  a day
A-1 R12  a friend
T-1 W-2 P-1 B11  a increase
T11  a new
T-2 B11  a part-time
W-2 P9  a short
T6 D-1 U-1 O2  a@move
T2 B1  about
T11  about <time>
T-2 W-1 B13  about a
A7 T-3 W-1 P-1 B5 U6  about it
P10  absolutely?
A-3 T-2 P-1 O17  ac
T-7 W13 O6  acara
W1 R3  ada
A-2 T1 P8 R5 D-2  ada $
T-2 W11 D-1  ada apa
W10  ada hal
A5 P3  ada kandidat
W4  ada kendala
T-1 W8  ada keperluan
A3 B7 R-1  ada loker
A1 B3 R-1  ada posisi
R8  ada referensi
W-2 B-1 R9  ada rekomendasikan
P7  ada salahnya
W-1 R7  ada saran
T7 D-3  ada slot
R8 U2  ada teman
A-2 W8  ada urusan
A-1 T9  ada waktu
W3 P2 R6  ada yang
W3 R3  ada?
T2 W3  ada@move
T7  adanya
T7  adanya <time>
T7  adanya@move
D-4 O14  address
W-2 B7 D-1 U9  admin?
P2 D12  aduh
A1 T6 B-1 D3 O-2  after
A5 D5 U3  again $
W-1 D5 U5  again?
A-2 T2 W7 P3  agar
T4 W11 U-2  agar bisa
T-1 B10  ajukan ke
A4 D1 U5  akan kami
A-1 O10  akan membalas
A-2 O7  akan segera
A-1 R8  akan terbantu
D5 U6  akan@move
A-4 W-1 D12  akhir seperti
P-1 O9  alamat
W9  alasan
A-1 W9 B-1 U2  alasan $
W7 U-2  alasan apa
W11  alasan batalkan
A6  alasan kami
A-4 W8 B7 U-1  alasan karena
A-2 W13  alasan pengunduran
A5 W7  alasan tidak
A-3 W12 U-1  alasan untuk
A15 W-3 O-2  alasan yang
W8  alasan?
W8 U-1  alasan@move
A4 T-1 P2 D-1  all
A6  all the
P-1 R3 D7  along
A-4 T11 O-1  alternatif
T9 O-1  alternatif@move
W-1 O11  am out
A17 T-1 D-1 U-3  aman
W1 D5 U8  ampun
A-1 T-4 O11  an interview
T-2 P2 D5 O17  anak
O12  anak <time>
P-1 B7 O10  analyst
T10 O-2  and <time>
B9  and a
U9  and revert
W5 D4  and the
T11 D-1 U-2  and time
A12 D-1 O-5  and your
T1 P7 D1  and?
A-2 T6 U8  and@move
A-2 W9  another offer
T-3 B12  another position
T-3 B13  another vacancy
T1 P2 R5  any
W9 R-1  any feedback
A-2 R6  any friend
R11  any good
W8  any reason
T2 W1 P4 R3  any?
T6 P5  any@move
R8  anyone
R4 O5  anyone $
R8  anyone else
R9  anyone?
A3 R3 U7  anyway
A3 R3 U7  anyway $
W6  apa
T2 W5 U1  apa $
W12 R-1  apa ada
W9  apa karena
A-3 W8  apa kok
W-2 P8  apa tidak
T3 W5 P-1  apa yang
A8 T1 U-2  apa-apa $
A7 T-2  apa-apa kita
A6 T2  apa-apa semoga
A6  apa-apa terima-kasih
W5  apa-apa?
A4 P2 U-1  apa-apa@move
W6  apa?
W6  apa@move
T2 W3 B1  apakah
T8  apakah <time>
A-3 W11 D-2  apakah batalkan
T6  apakah bersedia
T6  apakah bisa
A-1 W9  apakah karena
T-1 W12  apakah sudah
T2 W3 B1  apakah?
A-3 R11  apoteker
P-1 D13  application $
A-3 P-2 R7 D9  apply $
A-1 W-1 D10  apply lagi
A4 W4 P-1 R3 D2  appreciate
A5 B2 U-2  approved
A8 U-3  approved $
A6 U-2  approved@move
P-2 D9  are disappointed
A12 D-4 O8  are not
W-2 P3 D2 O7  are you
A-2 T10 D9  arranged
A-1 W-1 P3 B3 D5  as
W4 P1 U2  ask
W5  ask what
A-1 W6 R2  ask?
A1 T-1 P5 U6  ask@move
W-2 D12  astaga
A6 W1 P2  at all
P14 B3  at?
A4  atas
A1 T5  atas kabari
A8  atas pekerjaan
A10  atas waktu
W2 D2 U4  atasan
A-1 W4 P2 U5  atasan $
A-1 B-1 U4  atau
T8  atau <time>
W8 B-2  atau gaji
T-2 W13 U-4  atau gimana
T-7 W-10 B3 D-2 U14  atau mau
A-4 R10 U-2  atau teman
W2 U4  atau?
T6  atau@move
P9  attend
P8 O-2  attend as
A3 T3 B7  atur
T6 O2  available
T6 O1  available@move
A5 T-2 P3 D5  awal $
W-4 D8  awal bilang
A2 T1 P6  awal@move
A-1 P-2 D2 O12  away
P10  ayo
P-1 D2 U10  baca
B3 U4 O4  back
A-2 B2 U7 O2  back to
A-1 U9  back@move
W5 R6  bagikan
R11  bagikan this
T-3 W14 P-3 R-2  bagikan what
W5 R4  bagikan?
A2 W3 P5 D-2  bagus
A-2 W13  bahan
A-1 P-2 B12  bahas
A7 D2  bahwa
A6  baik
A10  baik $
A9 T-1 O-1  baik <time>
A-2 U14  baik akan
T-1 P8 U-2  baik dari
A-1 T9  baik gimana
A2 U7  baik kami
A-3 T6  baik mohon
A9 W4 U-2  baik noted
A9 W1 R1 D-1 U-1  baik terima-kasih
W7  baik-baik
W7  baik-baik $
A7  baik@move
U9 O1  balas
D-1 U12  balas $
A-2 T-1 B10 O6  bandung
A-6 T3 O12  bank
W3 R6  bantu
W8 B-1 O5  bantu $
W-3 R12  bantu bagikan
W-1 R15  bantu cari
W2 R5  bantu?
A2 D7 U3  banyak
D5 U6  banyak $
W2 B9 R3  barangkali
A3  baru
A8  baru $
W-2 D8  baru bilang
T-1 W-2 R6 D4  baru?
A5 T2 B1 U-1  baru@move
A2 W3 D3  batal
W3 P2 D4 U-1 O-1  batal $
W6  batal?
A4 W1 D3  batalkan
A2 T-1 W2 U-2  batalkan $
A9 D-2  batalkan dulu
D7  batalkan mendadak
W8  batalkan nya
A-2 W7 D1  batalkan?
A11  bayu $
A-2 R1 D1  be
P7 R4  be a
A-2 D9 U5  be considered
T8 P-3  be free
T2 B2 R6  be interested
T3 P2 R1  be?
A-3 T2 D-1 U5 O6  be@move
T-1 D2 O5  been
A8 O-1  been recorded
P5 D6  before
P-2 D7  before the
W-3 P-2 D13  before we
T2 U7  begitu $
A1 B7  bekasi
O13  belanja
A7 D-1  beliau
A8 D-2  beliau mengerti
P10  believe
A3 D-1 U3 O4  belum
T4 W-1 O10  belum $
T2 W2 O8  belum?
A-1 U14  belum@move
T-3 W-1 P10 U-1  benar-benar
T8 W3 O-2  bentrok
T3 B3 O3  berapa
T3 B1 O4  berapa $
B8  berapa gaji
T3 B3 O2  berapa?
D10 U-2  berat
A7 P-1 U2 O4  berikutnya
A-2 T4 P2 B2 U-1  berkenan
A-2 T12 P-2 O-1  berkenan interview
R11  berminat bisa
T5 R2  bersedia $
A-2 D16 U-3  bertanggung jawab
A3 W1 P8  berubah
A3 W1 P8  berubah pikiran
A5 P3  best
A5 R1  best $
A8  best of
B7  better
T8 B-2 D-2  better for
T5 P-1 B3  better?
A-1 T4 W5 P3  biar
W13 B-1  biar kami
A-1 T9 W5 U-2  biar saya
A-2 P8  biar tidak
A-2 T7 W2 P2 D-1 U-2  biar@move
A-4 P-1 B13 D9 O-2  biaya
W5 D4  bikin
W9 R-1  bikin?
D7  bilang
D13  bilang dari
W3 P-2 D8  bilang ke
W-2 D8  bilang sekarang
T1 D6  bilang?
T2 B2  bisa
T5 U-2  bisa $
A2 T5 P-2 B4  bisa <time>
T8 U-2  bisa adanya
B8 R4  bisa bantu
A-3 P10  bisa berubah
T8 B4 D-1  bisa di
T-2 O13  bisa diambil
W-3 B8 U3  bisa dibicarakan
A-1 T-2 R11 U-1  bisa gantiin
B8 O-1  bisa hybrid
P9 D2  bisa ikut
A-2 T8  bisa interview
A-4 W9 U-2  bisa jelaskan
A-2 P-1 U13  bisa kalau
A-1 P-2 R-1 D-2 U3  bisa kami
W4 B5 U4  bisa kasih
P12 D-2 U-1  bisa ke
W5  bisa kerja
T2 U9  bisa ketemu
P2 B13 U-1  bisa kita
P8  bisa lewat
T-7 R-1 U14  bisa mungkin
A-1 T-1 P-1 B11  bisa naikkan
W-4 B4 R-2 U6  bisa nego
P12  bisa pertimbangkan
R10  bisa rekomendasikan
T7 U5  bisa reschedule
B7  bisa samain
T3 B5 O-2  bisa sampai
T3 B8  bisa sesuaikan
A-3 B10 O-2  bisa tawarkan
A-1 B7 U-1  bisa tempatkan
T7  bisa tidak
A-2 P-1 B1 D-1 U12  bisa ubah
P8  bisa usahakan
A-1 T4  bisa?
T3 U2  bisa@move
A2 T7  bisanya
T7 O-2  bisanya kapan
T7 O-1  bisanya?
A5 T7 O-1  bisanya@move
T-3 W1 P-1 O17  bisnis
D9  blacklist
D9  blacklist $
W3 D-1 O-1  boleh
A18 T-5 U-2  boleh <time>
A-1 W7 R2  boleh bagikan
W2 R7  boleh bantu
A-4 W-3 B-5 U10  boleh dikenalkan
A7 T-1  boleh kita
W5 U2  boleh tahu
A-6 T10  boleh tapi
A13 T-2 U-2  boleh tidak
W4 U1  boleh?
A6 T3 U-1 O-1  boleh@move
A-1 P-2 B11 R1  bonus
P7  booked the
A-2 T8  booked@move
A-1 T2 P8 B-1  bosnya
D12 U-2  buang-buang
D12 U-2  buang-buang waktu
W-2 B10  budget
A8 P-2  budi
A8 P-2  budi $
T3 P4  buka
A-1 W2 D3 U7  bukan
B6 O5  bulan
B9  bulan $
T1 B-2 O12  bulan <time>
A4 U3  but
A11 B2 D-6  but i
A8 P-2  but we
P3 B1 R5  butuh
P8 O-2  butuh guru
R8  butuh kerja
P11 D-2  butuh orang
W-1 R8  butuh?
T-1 W-1 P3 B2 D2 U-2  by
W-1 B20 O-3  by #
T-1 W-1 P12 B-1  by <time>
T-2 P10  by phone
P4 R3 D4  by?
B5  cabang
P-2 O10  cair
W-1 P8 U5  call
T1 P11 U-1  call $
P-1 D-3 U11 O8  call our
T-1 W-2 P6 U7  call?
T1 B1 U1  can
T4 W-1 P2  can do
W-2 P-1 B14 D1 U-1  can get
B7  can go
A-3 W6 P3  can i
W-7 B-2 R-3 U10  can increase
B7  can offer
T3 W3 P-3 U6  can you
A-1 T2 W2 P1 U3  can?
A2 T7 P-1  can@move
D9  cancellations
A4 T-1 W2  cancelled
A11 R3  cancelled $
A-1 P-1 D14  cancelling an
P4 R-1 D-1 U9  cannot@move
D13 U-2  capek
D11 U-2  capek@move
D11  cara
P-2 D16 U-2  caranya
A7  care
A8 D-1  care $
R6 D3 U-1  cari
A3 W-1 R9  cari kandidat
R4 D4 U-1  cari kerja
A8  catat
A12 D-1  catat $
A2 U8 O1  cek
U12  cek dulu
A9 U-4  cek email
A3 U8  cek@move
P-3 O12  cepat cair
A11 T2 R1  cepet
T1 W-4 P9 R-1 D-1  chance $
A-2 W8 R4 D2  change $
A2 P5  change your
W4 P3  change?
A-1 P3 D1 U5 O6  chat
P3 U-5 O15  chat $
A-1 T2 U8  check
A-1 T2 U8  check@move
A-2 P-1 R13  classmates
W-1 P-1 R10  classmates?
A-3 T-1 O15  click
B5 D5 O-3  client $
P5 U3  coba
P-1 B3 U11  coba $
P11 U-2  coba dulu
P11  coba pikirkan
W-2 P9 B2 U-2  coba?
U10  coba@move
A2 P1 B2 R2  cocok
A9 B-1 R-3  cocok kami
A6 P-1  cocok permintaan
T2 W4 R2  cocok?
O7  code
P8  coffee
A-1 W2 P8 D-1  come
T-1 W9 P7 U-2  come $
T6 D-1  come in
A-2 P18 O-3  come on
W7 U-1  come?
A9 D-2  comes first
R8  comes to
T-1 P-2 D6 O10  coming
B7  commute
W8  company?
A10 B4  completely
A13 U-4  confirmation
A5 T-1 D3 O1  confirmed
A4 T-3 O6  confirmed $
A12 T-1 O-2  confirmed for
A8 T-2 O2  confirmed@move
A11 W3  congrats
A7 W6  congrats $
D-1 O11  congratulations
A1 T-2 B17  consider a
T-1 B5  considerably
A3 O6  contact
A-2 O8  contact you
W-2 P15  conversation
A-2 P3 B2 U13  could be
T9 P-1 O-1  could do
T-1 W-2 P8  could still
T4 P5  could we
P3 R1  could you
T1 P4 R1  could?
A-1 T3 P3 U3 O-1  could@move
P5 B-2 D4  cukup
W9  curious
W9  curious?
O8  cuti melahirkan
A-5 T10  cuti@move
A3 T-2 R1 O6  cv
A-2 B-1 R4 U-1 O8  cv ke
A1 B-1 D7 O6  daftar
B-4 D-1 O13  daftar sekarang
A-3 T-1 P9 B-1 D-2 U13  dahulu
A-2 D-1 O7  dalam
T-2 W-2 P-1 U-2  dan
T-1 B8 O-2  dan uang-makan
B-1 O9  dapatkan
T-2 D2 U-2  dari
A-2 T-1 D20  dari <time>
A2 W-1 D7  dari awal
B8  dari gaji
A7 W6 D-1  dari kami
P7 D-1 O3  dari rumah
D8 O-1  dari surabaya
B9 D-2  dari tawaran
P-2 B-2 O13  data analyst
A11 O-8  data will
T7 W2 P5  date
T11 D-1  date and
T10 B-3  date suit
T7 W2 B-1  date?
T4 D4 U-1 O1  day
T8  day?
T7 D2 U-1  day@move
A4 W2 B2 D3  deal
B6 D9  deal $
A11 T-1  deal <time>
A9  deal@move
W2 P5  decide
P6  decide $
W5 P4 D1  decision
A-3 W12 P3  decision $
W-2 P12  decision?
W8 B-2  declining
B8  dekat rumah
A7 B2  deket
A10 B-1  deket rumah
O7  delivery
D8  demi
A-1 B11 U-1  dengan gaji
A10 T-1  dengan ini
A1 T-1 B18 O-2  dengan posisi
A-1 W1 B7 O-1  dengan?
T3 D5 U-1  depan
A2 D-2 U10  department
A2 D-2 U10  department $
P-1 R8 O7  designers
O2  di
A1 T5  di <time>
B10 O-2  di bandung
B7  di cabang
A2 D5  di jalan
A5  di kesempatan
T-1 W3 U11  di luar
A-1 W7 D6  di perusahaan
P6 B9 R-3 D-1 U-2  di posisi
B6  di sana
A2 D3 O4  di sini
A4 W2 D1  di tempat
T4 B-1 O12  di toko
W9 R-1  di-mana
T1 W3 B1  di?
P1 O2  di@move
T3 O10  diambil
O9  diambil di
T-4 B-1 O15  diantar
A6 P-1  diberi
W-3 B8 U3  dibicarakan
U-2 O13  dibuat
D-3 O20  dibuka
W5 U2  did
W7 B3  did you
W6 U2  did?
A-4 W-3 B-5 U10  dikenalkan
T4 P10 D-2  dikit
P7 U-2 O6  dilakukan
A-1 P8  dilewatkan
T5 P-2 B7 O-2  dinas
T1 D5  direktur
P-2 D10 O-1  direktur sudah
T-1 B11 U-1  disana
D11  disappointed
D7  disappointed $
D12 U-1  disappointed to
A4 D5  disayangkan
B3 U12 O-4  discuss
A11 T-3  disetujui
A11 T-3  disetujui@move
A-2 O14  diskon
P-2 B6 U8  diskusi
U10  diskusi dengan
T-2 W5 U9  ditentukan
T-2 W5 U9  ditentukan@move
A-3 W-5 P7 U-2 O9  diterima $
P6 D5  ditungguin
D9  ditungguin dari
A3 T6 P-2  do <time>
T12 P-2 D-1  do any
T-2 P10  do it
B-1 D11 U2 O2  do not
A-1 P-1 R4 D-1 U2  do you
A-1 P17 O-1  doang
T16 O-3  does <time>
T-1 W11 B-2  done?
A5 P5  door
A9  door is
A17 T-5 O-3  down
P8 B6 U-2  dua kali
T2 W4 B-1 D6  duh
P5 U4  dulu
P2 U11  dulu $
A-2 P5 B-1 U8  dulu dengan
A3 P7 U-1  dulu interview
A-1 W-1 P6 B5  dulu kalau
U15  dulu ke
P10  dulu sama
A-1 U8  dulu@move
T4 D6  earlier
T4 D7  earlier $
A-2 R3 D10 U7 O3  eh
T-1 B12  ekspektasi
A5 W-6 B-2 R-4 U10  else $
A1 R7  else you
R4 U3  else?
A1 T-2 U3 O1  email
A2 U2 O2  email $
A10 T-3 U-2  email@move
W8 U-2  emang kenapa
W8 U-2  emang?
A-1 W8 D-1  emangnya
W6 D-2  emangnya $
A-1 W8 D-1  emangnya?
W3 P-1 B5 D8 U-5  enak
P8  encourage
P8  encourage you
W-2 P13  even if
A-1 T-2 D11 O5  everyone
A6 W-1 D6  everything $
T2 O6  example
O9  example $
D13 U-1  expected
A7 T-3 W8 P-2  explain
A9 W-5  explaining
A-4 W10  factor
O9  failed
W8 U-2  faktor
W8 U-2  faktor?
P-3 B14 O-2  fasilitas
A-1 W11  feedback
W9  feedback?
A5 T-1 P8  feel better
A5 R7  feel free
W-1 B-1 R8  fill
W-2 B-1 R9  fill?
P9  final
W-2 P9  final $
W-1 P10  final?
P-2 B-2 R-2 U-3 O4  find
D8  find this
A8 W2  fine
A5 T1 W3  fine $
A8 O-1  fine@move
A4 T-2 U12 O3  first@move
P1 D7 U-1  five
T-1 P3 B13  fleksibel
T-1 W-2 P2 B8  flexible
A3 U6 O-1  follow
A3 U6 O-1  follow $
A1  for
A9 O2  for <time>
W8 B-2  for declining
A9 W-5  for explaining
A6 W3  for informing
A5 T-3 W9  for our
A7 T8 W-1  for telling
P7  for ten
A4 B-1 R1 D-1  for the
D14  for this
A-2 T2 P1 R-1 D3 O-1  for you
A3 W3  for your
A-1 T1 W1  for?
A2 T2 O4  for@move
P-1 R7  former
P-1 R5  former classmates
P-1 R7  former?
A2 T4 R2 D1 O-1  free
A5 R7  free to
T11 P-1 O-1  free?
T-1 B12  freelance
R9  friend
A-3 R7  friend who
R10  friend?
T3 D-4 O8  from <time>
P4 B7  from home
A8  from the
P6 R7  from your
P3 R6  from?
A-1 D11  frustrating
A-1 T3 P-1 B7  full
A-2 T6  full@move
B11  fully remote
A5 D10  future
D15  future $
B6  gaji
B5 U2  gaji $
B15 D-2 U-2 O-2  gaji berapa
B12 R-1 U2  gaji bisa
B9  gaji is
T-1 W7 B-1  gaji kurang
B10 U-4  gaji lebih
W-3 B3 U6  gaji masih
W-2 B-1 D-4 U9  gaji naikkan
B10 U-2  gaji sama
P-3 B8  gaji tetap
B16  gaji to
W3 B5 U2  gaji?
T-3 P-2 B-1 O18  galon
R7  gantiin
T-1 R8  gantiin tidak
R7  gantiin?
P12 B-2 D-1 O9  gas
A-3 T-2 P15 U-2  gausah
T2 W1 B-2 D-2 U1 O3  geser
A3 O14  geser $
A2 P3 U-1  get
A9 D4  getting
T3 B2  gimana
T4 U3  gimana $
T3 P5 B3 U-1  gimana kalau
D6  gimana sih
T3 B2  gimana?
T9 U-2  gimana@move
P5 D10  gini
A-2 D12  gini $
D6  gini sih
A1 P-1 B-1 D3 U2 O-1  gitu
W3 D4 U8  gitu $
T3 W10 D-2 U-4  gitu?
W5 P5 D2  give
W-1 P8  give it
P8  give up
P9 D-1  give us
W5 P6  give?
A4 P11 D-1  giving
A4 P11 D-1  giving us
W4 P6  go $
A4 R2  good
A-1 T5 R4  good $
A7  good luck
A-2 T4 R10  good?
A6 T2  good@move
A-1 R12 U-2  got a
A11 O-1  got it
R5 U2  got?
P-1 R8 O7  graphic
P-1 R8 O7  graphic designers
T-1 B5 O8  gratis
A5 P5  great
A4 T-1 O2  great@move
R7 O5  grup
D11  h-1
T6 P1 B-1 O12  habis
D9  had
T1 P9 D2 U-1  hadir
P9 D7 U-3  hadir $
P12  hadir dulu
W-2 U25  hah $
W2 P1 D-1 U5 O-1  haha
W2 P1 D-1 U5 O-1  haha $
W5 D4 O2  hal
O4  halo
A-1 T3 W1 P4  hanya
T-1 P5 O5  hanya #
A-1 T3 P7  hanya bisa
A-3 W11  hanya mau
P4  hanya sebentar
A-2 T8 P4 O-2  hanya@move
W10 U-5  happened
W10 U-5  happened $
W10 U-5  happened?
W-3 P1 B-2 D-2 U-3 O7  happy
A8  hapus
A8  hapus $
P5 D3 O2  harap
P-4 B8  harap $
P-1 D8  harap banyak
P6 D1  harap bisa
P13 D-2  harap kami
A4 W1 D2  hargai
A5 W2 D3  hargai $
A10  hargai pilihan
D8  hargai waktu
T3 O1  hari
T10 W-3  hari apa
A2 D-2 U10  hari department
W2 P3  hari itu
T15 W-3  hari lain
T2 R-2 D-1 O11  hari yang
T8  hari?
T4 P2  hari@move
A-2 D13  harusnya
A2 P3 B1 O5  has
A3 P3 O6  has been
P6 O3  hasil
A-2 T-2 P-2 D9 O8  have been
T-1 W11 B-2  have done
T6 B-1  have position
B12  have some
B11 R-2  have something
A6 W8 P-1 B5 D-2  health
A3 T-1 W1 B2 D-1 U-1 O-1  hehe
A3 T-2 P1 D-2 U-2 O-2  hehe $
P5 B-1 D3 O3  here
P7 B-1 R-1 D1 O6  here $
A3 T-2 O10  hey
B-1 O9  hingga
B-1 O9  hingga #
A-1 W4 U14  hm
W1 U8  hmm
U16  hmm $
T6 U-2  hmm <time>
W4 P3  hmm?
A-3 T8 U9 O-2  hold
P3 B9  home
P11 B-2  home $
P11 B-2  home?
D9  honest $
A10 P1  hope
A6 T3 P-1  hope you
A-2 T5 B1 O1  hours
A-2 B5 O6  hours $
T2 W2 B3 D-1 U-1 O2  how
T-1 W17 P-3 U-5  how come
A-1 T3 W3 B4 U-1 O2  how?
A-4 W-2 P11 R-1 D1 U15  hp
A-2 T3 U9 O-3  hrd
A-3 T14 B1 O-1  https jadwal
A-1 T10  https@move
A1 U3 O4  hubungi
A2 R-1 U11  hubungi $
U10  hubungi?
T-2 B10  hybrid
B8 O-1  hybrid #
T5 O7  i am
A-2 W6  i ask
T2 B2 U1  i can
D13 U-1  i expected
A2 W5  i know
A-2 D13  i must
P11  i think
A-3 T1 U-2 O11  i will
W5 P6  i'd
P9  i'd urge
A4 T-1 U2 O1  i'll
A9 T-2 U-1  i'll send
A7 R-1 O-2  i'll tell
A4 U6  i'll@move
D10 U-1  i'm let-down
T-1 O13  i'm travelling
A8  i've
A6 T-2  i've@move
A-2 W2 O-1  i?
T3 W1 U1  i@move
P1 B2 R2 D-1  if
R12  if someone
A13 W-3 R-2  if things
B6  if we
A2 P5 O1  ikut
A-1 P14 U-2  ikut dulu
A8  ikut senang
A7 T-2  ikut waktu
T-2 P5 O5  ikut?
D6 U6  in a
T-1 B5 D8  in our
A7 O4  in touch
A3 R5 D1  in your
W3 B7 U3  increase
W8 B2  increase $
W3 P-2 B7  increase?
A2 P-1  info
A3  info $
W11  info alasan
A9 D-2  info kami
A-2 R10 O4  info loker
A1 T3 U4  info@move
D10 O-1  inform us
P6  informal
A6 W3  informing
A5 W4  informing us
T-1 P1 D3  ini
T-1 D1 U3  ini $
A7  ini kami
A-2 W6 D3 U-1  ini karena
A-2 R10  ini ke
U2 O4  ini nomor
D8  ini sudah
P-2 R1 D7 U-1 O4  ini tidak
R1 D1 U9  ini?
T4 B2  instead
T5 P1 B2  instead $
T1 B3 R5  interested
B2 R4  interested $
A3 P2 O2  interview
W-1 B-1 D4  interview $
A4 R1 O5  interview <time>
A-3 P10 D-1  interview as
A-3 T8 P8  interview bisa
A7 T4  interview kami
A-5 P14 U-3  interview lewat
O7  interview pt
U10  interview yang
A-2 D-1 U2  interview?
A-4 T-2 P-1 O17  invite you
A-2 O8  is #
A10 T-2 W3  is $
T13  is <time>
A3 T-3 O8  is confirmed
A-2 D12  is frustrating
W7 P-2 B2 U3  is it
B11  is negotiate
A-1 W2 P-1 D10 O2  is not
A-1 W3 D-1  is?
T3 U-1  is@move
A-1 W16 R-2  isi
B7  issue
A11 D-1 U-1  istirahat
W-1 P8 B2  it a
W-2 P-1 B13 D1 U-1  it about
A9 T-3 D3  it is
P11  it over
W8  it something
P-1 B7  it take
A3 T6 P-1 B2  it to
A9 U-1  it was
W3 P3  it?
P2 D2 U-1  itu
A6 T-5 W3 P3 D1  itu $
R-2 D-2 U-3 O11  itu untuk
A1 D2 O-1  itu@move
A8  iya
A-7 D-4 U21  iya $
A7 T5 U-2 O-2  iya <time>
A11 T-1 B-1 U-1  iya boleh
A7  iya mengerti
A5  iya tidak
A-3 W2 U6  iya?
A7 B1 U-1  iya@move
W8  izin tanya
B2 D2 O1  jadi
B9  jadi #
W5 P6 D4  jadi $
T12 W-2  jadi bisa
A-2 D13 U-3  jadi gitu
A7 B-2  jadi kami
T-1 W-1 D9 U-2  jadi kena
A11 T-1 P-1  jadi pas
T-8 P6 D2 O16  jadi tidak
A-1 B1 U-2 O4  jadi?
T2 W-2 R-1 D2 U-1 O-2  jadi@move
A3 T2 U3  jadwal $
A9  jadwal <time>
T-2 P8  jadwal awal
A-3 T-2 B9 O8  jadwal kuliah
A6 D-2 U6  jadwal sudah
A-3 T-3 D-1 U11  jadwal tidak
T5 P2  jadwal?
T5  jadwalkan
A-1 T7 O-1  jadwalkan?
B4 O7  jakarta
A2 D5  jalan
A-1 T2 U-1  jam
A-2 P2 B3 D-1 O5  jam $
T8 B-2 O2  jam berapa
A-1 D8  jam sebelum
T8 B-1 O1  jam?
A1 T5 D1  jam@move
A1 P6 U-2 O2  jangan
A-1 T1 P7  jangan batalkan
P9  jangan buru-buru
P7 D3 U-2  jangan gitu
A4 T-1 P-1 O8  jangan lupa
A-1 T-1 P15 U-4  jangan ubah
P6  jangan undur
W9 U-2  jarak?
A2 P8 D-2  jarang
A3 P9 D-3  jarang ada
A5 B11  jauh
D10  jauh-jauh
A-2 D16 U-3  jawab $
U13 O-2  jawaban
A1 W4 P5 U-2  jelaskan
A6 P-1  jelaskan alasan
W1 P9 U-4  jelaskan dulu
A-2 W12  jelaskan?
P7 B6  jenjang
P10 D-1  jenjang karier
T-2 P4 B3 R-1 D-2 U-1  join
A6 W6 O8  join $
B5 O5  jt
A2 W1 D4  jujur
A4  jujur $
D9  jujur saya
B6 O2  juta
B8 O5  juta $
T-1 B6 R-1 U3  juta?
A2 D2  kabari
A6 P-1  kabari $
A5 W-2 D9  kabari dari
A7 P-1  kabari kami
D-2 U12  kabari lagi
A-4 T2 R4 U3  kabari saya
T4 P-1 U10  kabari@move
T1 P1 B1  kalau
T8 U1  kalau <time>
A2 R9  kalau ada
P6 D-1  kalau batal
A-2 T7 W2 P3 U-1  kalau berkenan
W8  kalau boleh
A-1 P8  kalau dilewatkan
W-2 B2 U9  kalau gaji
A-2 T4 W-1 R8 D-1  kalau gitu
T4 P6  kalau interview
B9  kalau jadi
A1 T-2 P12 B-3  kalau kita
P3 B6  kalau mau
A-2 P2 D9  kalau memang
T-3 P12  kalau online
B6  kalau posisi
W-4 D-2 U9  kalau soal
A5 T2  kalau sudah
A-3 P2 B-1 O-1  kalau tidak
T-2 P9  kalau via
T-2 B10 U-2  kalau wfh
T2 B2  kalau?
T3  kalau@move
P2 B1 D6  kali
D9  kali kabari
D14 U-1  kalinya
D9  kalinya $
A2 D1  kami
T-1 W1 B-1 D3  kami $
T-2 D-1 O16  kami <time>
A8 T2 B4 D-2  kami ada
R3 O5  kami akan
A11  kami batalkan
U12 O4  kami belum
A-1 P-4 B10  kami bersedia
A-1 T3 P2 B4  kami bisa
T8 B4 U-1  kami buka
P5 B4 R2  kami butuh
B-2 O8  kami dari
A-2 P1 D10 U-1 O-1  kami di
A-1 T11 P-3  kami hanya
P7 D4  kami harap
A6 W2  kami hargai
A7  kami ikut
A8 U-2  kami info
A4 W-4 R-1 D10 U-1  kami jadi
W-1 D8 U3  kami kecewa
A4 T-2 O5  kami konfirmasi
A9 P-2  kami lagi
A-1 P-2 U-2 O11  kami lanjut
P6 R3  kami masih
A6 T1 P2 R1  kami mengerti
P-1 O5  kami mengundang
A-3 W1 P11  kami mohon
A-1 U9  kami proses
A5 T1 B6 U-1  kami sesuaikan
A-3 P-1 B16 D-3  kami siap
A-1 D9  kami siapkan
A10  kami simpan
A3 D6  kami sudah
W6  kami tahu
T4 O11  kami tawarkan
A5 O3  kami terima
A9 T-1 W-1 P-2 D6 U4  kami tidak
A4 T-1 P4 D1  kami tunggu
A10 T5 P-2 D-2  kami undur
T2 W3 B3  kami?
A4 P-1 U3  kami@move
P2 B1 U7 O6  kan $
P3 B2 O8  kan?
A-1 R8  kandidat?
T1 U7  kandidat@move
P4 D1  kantor $
A4 T-2 B2 O8  kantor pusat
A-2 T8 O5  kapan
T2 O10  kapan $
A-1 T14 U-3 O-1  kapan bisa
T5  kapan kira-kira
A-2 T8 O5  kapan?
T1 O11  kapan@move
W3 P2 D1 U-1  karena
T8 W4 B-2  karena <time>
W8 U-1  karena apa
W8 B-1 U-2  karena gaji
W8  karena?
A4 P1 D-2 O5  karier $
O12  kartu
O12  kartu kredit
O6  karya
A7  kasih kabari
P5  kasih kami
T5 W-3 R2 D2  kasih@move
A-7 D15 U-6  kasihan
A13 P-2 R-1 D11  kata
W2 P-1 D19  katanya
A3 T3 P-1 U2 O2  ke <time>
A2 W1 D8  ke depan
A10  ke kandidat
A2 P7  ke kantor
A-1 T3 R1 O-1  ke?
A4 U2  ke@move
A9 T-2 P-1  kebetulan@move
D10 U2  kecewa
A-1 T-1 W-4 D14  kecewa $
D10 U-2  kecewa berat
A-1 P-1 D9  kecewa dengan
A-2 P-2 D8  kecewa karena
P-1 D14  kecewa padahal
W-2 B-2 D5 U5  kecewa sih
W-2 B-5 R-3 U9  kecewa?
D12 U-1  kedua kalinya
A4 P5 R2 O-1  keep
P9  keep the
T-1 P6  keep?
T-1 P9  keep@move
W9 U-2  kejauhan?
A5  kejujuran
A8  kejujuran $
A-2 P-1 O17  kelas
A6 P-1  keluarga diberi
T-1 W1 R-1 D4 O1  kemarin
W-1 P5 D1 O5  kemarin $
A-4 W3 D10 U-3  kemarin semangat
A-1 D10  kemarin sendiri
D8  kemarin sudah
W6 R-1 U4  kemarin?
D8  kemarin@move
A5 P5  kembali
A6 P5 B2 U-1  kembali $
P11  kembali keputusan
D8 U-2  kena
A-2 R11  kenal
A-2 R12  kenal?
W9  kenapa
T-1 W11 B-1 D-1 U2  kenapa $
W-4 D12  kenapa baru
W8 D-1  kenapa batal
T-1 W6  kenapa minta
W5 D2  kenapa tidak
W9  kenapa?
A-2 T-2 W10 U-2  kenapa@move
W5 P2  kendala
A-3 W8  kendala $
W8  kendala apa
W7  kendala?
A-1 R9  kepada kami
W7  keperluan
T-1 W8  keperluan?
T-3 P4 D13 O-2  kept
A3 W1 P6  keputusan
W4 P8  keputusan $
P8  keputusan tersebut
T-1 P-2 B1 R2 U-2  kerja
A6 T2 W1 R2 U-1  kerja $
A-1 B11  kerja bisa
W6 D1  kerja di
W3 R4 D2  kerja?
A-1 T3 W3 D6  kerja@move
W9 U-2  kerjaan lain
W9 U-2  kerjaan?
A-4 T9  kesediaan@move
A10 W3 D-1 O1  kesehatan
A5 P9  kesempatan
A4 P3  ketemu
A4 P5  ketemu $
A5 T1  ketemu <time>
A5  ketemu di
A-1 P9  ketemu dulu
A-2 T5 U11  ketemu?
A7  ketemu@move
A-2 T7 W-1  ketersediaan
A-2 T7 W-1  ketersediaan waktu
A-2 T7 W-1  ketersediaan@move
D5  ketiga
D6  ketiga kalinya
T-2 O8  ketinggalan
W6 D6  khusus
W8 D7 U-1  khusus $
T5 R3  kira-kira
T5 R3  kira-kira?
T3 W3 P6  kiranya
U1 O6  kirim
U-3 O10  kirim $
T-1 U19 O-7  kirim ulang
A10  kirim undangan
T-2 B4 U10 O-3  kirim?
A2 P2 B1  kita
A4 P-3 D10  kita $
A2 T6 P-1 B5  kita bisa
P-3 B13 U-3  kita diskusi
A7 T-2  kita ikut
T8 P-3  kita reschedule
T-1 P8 U-1  kita tunggu
T7 P-2  kita undur
P8  kita?
A5 T2  kita@move
P-2 D9  klien
O8  klik
W1 P-1 R2 O-1  know
R10  know any
A9 W-1  know early
A-2 R11 U-1  know of
A-2 T14 U-2  know when
A5 W9 P-3 R-1  know where
W2 R8 U2  know?
P2 B2 O-1  kok
A-1 P9  kok #
A3 W-1 P2 B3 U3  kok $
T-1 W2 D9  kok gitu
P2 B7  kok kalau
W6  kok tidak
T1 W7 P1 D-1  kok?
A5  konfirmasi
A6 T3 W1  konfirmasi $
A-4 T9  konfirmasi kesediaan
A-2 R6 O7  kontak
W-1 B-1 R7  kontak teman
R5  kontak?
T1 P-3 B11  kontrak
W-1 B8 R4  kos
T7 B4  kosong
T7 B3  kosong $
T10  kosong@move
O12  kredit
R7  kualifikasi
A6 B9 O-1  kuliah $
W4 D7 U1  kurang
W8 B-1  kurang cocok
W8  kurang?
O7  kurir
P3 D2 U1  lagi
T-1 P2 R-1 D3  lagi $
A-2 P-1 D9  lagi ke
A-1 D-2 U14 O-1  lagi meeting
A-2 T1 W1 P2 D-1 U-1  lagi?
A-1 W2 D7 U4  lagi@move
R1 D1  lain
A2 W2 B-1 R1  lain $
D8  lain demi
D8  lain kali
A17 P-2  lain kesempatan
A-1 B10 R-2  lain minat
R9  lain tidak
B3 R6  lain yang
A-1 W2 R2  lain?
A-3 T7 P3 R3 O-1  lain@move
A-1 T9 W5 U-2  lainnya
A-1 T9 W5 U-2  lainnya $
A-1 T14 W-2 U-4  lainnya@move
A10 P-1 D-1  lamar di
A-2 P-1 D9  lamar lagi
A8 O4  lamaran
A12 T1 D-1  lancar
B9  langsung permanen
A6 T1 O-2  langsung@move
P4 B3 O1  lanjut
W1 P5 B3  lanjut $
P-2 U-2 O9  lanjut ke
W4 O7  laporan
A-1 W6  laporan ke
A-3 T-2 W-2 R5 U8  last
A-1 D20 U-3  last-minute
D9  last-minute cancellations
A-3 T-2 W-2 R5 U8  last?
T5 U6  later
T5 P4 D-1 U8  later $
T7 P-1  later?
A2 T10 U-4  later@move
T-2 B13  lead
T-2 B3 D5 O6  leave
B7 O4  leave and
A3 B6 D1  lebih
B9 R-1  lebih cocok
T2 B7  lebih?
A5 T2  lekas
A5  lekas sembuh
T1 U4  let
A-1 U6  let me
A9 U-1  let the
A7 P2 B2  let's
A11 T-4  let's do
P-1 B9  let's talk
A-2 T5 P9 U-1  let's?
A11  let's@move
D10 U-1  let-down
T2 U8  let@move
A-2 T3 W4  letting me
A8 W6  letting us
P6 B-1 U4 O-2  lewat
T-1 P-1 U17 O-2  lewat email
T3 O9  libur
O7  libur $
A-2 T2 O14  libur <time>
T5  libur@move
A-2 D-1 U15  lihat
A-2 B-1 D-1 U18  lihat $
A-4 U7  lihat@move
A-1 T5 P3 D3  like
D11  like this
T-1 P15 R-1  like you
A-3 T9 B4  like?
A4 T2 O2  link
A7 T-1 O-1  link menyusul
A2 R-2 O8  link zoom
A7  link@move
T-1 B10 U-1  lipat
T-2 P-2 D-1 O17  listrik
W6  location
W6  location?
A4 W7  lokasi
W8  lokasi?
B3 R4 O2  loker
A-1 R11  loker ini
A8 B-1 R-2  loker yang
W-2 B4 R6  loker?
P3 R5  looking
A-2 R10  looking for
A-2 B2 R6  looking?
A4 W-2 P8  lose
P6 D7  lot of
A-1 W10 P3  love
A-1 W10 P3  love to
A15 T-7 O-3  lt
A15 T-7 O-3  lt@move
A-2 T1 P2 D-1 U2 O8  luar
A7  luck
A7  luck $
A4 R1  luck with
A10 T-2 O-3  lupa@move
A-1 U-3 O19  ma
U2 O2  maaf
U10 O-3  maaf ini
U6  maaf jadwal
A12 P7  maaf kalau
A-1 U-6 O17  maaf salah
D-1 U13  maaf saya
W3 U3  maaf?
W5 D3  made
W9  made you
W7  made?
D-2 O6  mailbox
D-2 O6  mailbox is
A-5 T-3 P2 O12  maintenance
R-2 O9  maju
O6  maju $
B11  makan
W-1 P5 B2 U-1  make
T3 P3 R3  make it
T-2 W-2 P7 B3  make you
T3 W-1 P5 B2  make?
T-1 U8  maksud
T-1 U8  maksud gimana
T-1 U8  maksud?
D6  malu
D6  malu sama
A2 P7 O-2  mampir
T1 W2 U7  mana
T3 U8  mana $
T2 U8  mana?
B7 U3 O-1  manajemen
A2 P11 B-1 D2  masa
P10  masa tidak
P10  masa?
W5 B7  masalah
A8 T-1  masalah jadwal
A8 D-2  masalah terima-kasih
W7  masalah?
A-1 T1 P3 B1  masih
T13 O-4  masih ada
W-3 P4 B2 U4  masih bisa
A-2 T-1 P13 B-4  masih buka
P-2 R11 O-1  masih butuh
T-1 P10  masih harap
A-2 T-2 P5 U13  masih tunggu
A-3 T5 O6  masuk
D-2 O12  masuk $
W9  masukan
B9 R2 O-1  match
W-1 B2  mau
B6 U1  mau $
P-1 B-1 O8  mau ikut
T-1 B7 R6  mau jadi
A-2 T3 P8 B-1  mau ketemu
P10 B3 O-1  mau lanjut
T-11 B-1 O16  mau order
T4 W-3 B1 R3 U4 O-4  mau pindah
T16  mau reschedule
B10 U-1  mau saya
A-3 W11 P-2  mau tahu
T-1 B-2 R1 O8  mau tanya
T2 B6  mau tidak
A-1 T1 W-2 B2  mau?
T5 O3  mau@move
P3 R8  may be
W5  may i
W4 R3  may?
P-1 D-1 U2 O-2  me
T3 W-1 R2 U7  me $
U9  me get
A-2 T3 W2 B1 R2 U-2  me know
T-2 B1 U6  me see
T-1 B12 R7 U-2 O1  me to
A-1 W9 U-2  me why
A-1 W3 B2 R1 O-1  me?
P6 B-2 U9  mean
B-1 O14  medan
T5 P5 B4  meet
A1 W-1 R-1 U3 O1  meeting
U5 O6  meeting $
O8  melahirkan
A-5 T-1 P8 O6  melihat
P3 D5  memang tidak
A-2 T-4 W8 D1  memang?
A-2 O9  membalas
W7 P-1  membuat
W7 P-1  membuat?
T7  memungkinkan
T7 D-1  memungkinkan?
A4 W1 D5  mendadak
W6  mendadak?
A6 W-1  mengerti
A7 W-1 B-1 R-1 D2 U-3 O1  mengerti $
A3 T2  mengerti kok
A-1 P11  mengerti sudah
A5 R4  menginformasikan
P-2 R6 O5  mengisi
R8  mengisi posisi
A-2 O9  mengundang
O4  mengundang untuk
P6 O2  menit
P5  menit $
T-3 P6  menit@move
P-3 B12  menyamai
A5 P-1 D5  menyatakan
W-1 P-2 B6 D13  menyetujui
A4 T-1  menyusul
A4 T-1  menyusul $
A4 T-1  menyusul@move
D8  merugikan
A-1 D8  merugikan kami
B10  mess
T-1 B8 O-2  mess dan
A-1 P-2 D1 U1 O8  message
O7  message to
D7 U8 O-1  message?
B4 R4  might
W-1 B7 R8  might have
B7  million
B11 O-1  million?
A5 B5  minat $
B7 R3  minat tidak
W1 B5 R2  minat?
W8 B-1  mind telling
D11  minimal
W-1 B-1 R7  minta kontak
P-2 D11  minta pindah
R8 O6  minta tolong
T1 D4 U-1  minta ubah
A-1 T4 D5  minta@move
P7 O8  minutes
P6  minutes?
T-1 P-2 B6 O17  mobil
A-2 P1 U-1  mohon
W7 P2 R7 U-1  mohon bisa
A-2 T2 W5 R3  mohon info
P12 U-1  mohon kiranya
A-2 T8 O-1  mohon konfirmasi
A-1 T2 O2  mohon maaf
A-2 T5 W7 D-1 O-1  mohon sampaikan
P10  mohon tetap
U13 O-4  mohon tunggu
T4 O-1  mohon@move
D-3 O7  monitored $
W1 P3 B3 D1  more
T-2 P-1 B13  more $
A4 T3 O-2  ms
A9 W-1 P4  much
A-2 W-1 D3 O10  mulai
B-2 O7  mulai #
P3 R7 U-2  mungkin ada
T1 P-1 R-3 U14  mungkin bisa
A-1 B10  mungkin lebih
R6 U3  mungkin?
A9 P-2  musibah
A-2 D13  must
D11  must say
A-2 B15 U-3  naik
B8 U2  naikkan
B7  naikkan #
A1 B5  naikkan jadi
R5 D8  nama
D6  nama akan
R13 D-2 U-3  nama?
A14 D-2  namanya
A-3 W-1 B24 R6 U-6  name
W-2 B9 R-1 U5  nego
W-4 B4 R-3 U7  nego kok
B11  negotiate
D5 U-2 O2  next
A2 D10  next time
P11 U-2  ngobrol
P10 D12 O-1  nilai
A4  no
A-2 B10  no $
W-2 D-2 O12  no longer
A8  no need
A4 T1 W1  no problem
A-2 P10  no strings
A5 T2 R3  no worries
R3 U3 O13  nomor
D-2 O8  nomor ini
U-4 O9  nomor pribadi
A1 W-2 P-1 R5 U14 O-3  nomor?
T-2 B-1 R-2 D2  not
A6 D7  not a
P6  not ada
D10  not akan
A6 D-1 U-2  not apa-apa
A-6 D13  not apply
D12  not appreciate
A3 W2 D1  not at
W-4 D8  not awal
A-2 T1 P10 D-1 O-3  not batal
P8  not batalkan
A-1 P1 U4  not bisa
P4 D7 U-1  not bother
P9  not buru-buru
W-2 P10 U-1  not coba
W8 P4  not cocok
D7  not dari
T1 W4 O7  not di
W-1 P7 U14  not dulu
A-2 D14  not gini
P10  not give
D11  not great
T-2 W1 P9 U2  not hadir
D8  not hargai
D2 U8  not i
A1 W5 P2  not jadi
P8 U-1 O3  not ke
A10 W9 D-2  not keberatan
A-2 P4 B8 U-3  not khawatir
A2 P-1 D7  not lamar
W7 P2  not lanjut
W-2 D-2 O12  not longer
A4 T-1 P-1 O8  not lupa
A10  not masalah
P7 B4 D1  not mau
D-2 U17 O-1  not mengerti
D-3 O7  not monitored
A8  not need
D8  not niat
A5 P3 D2  not perlu
A8 P-1 D4 U-1  not pikirkan
A5 T1 W1  not problem
D21 U-1  not profesional
W2 D3  not proses
A-2 D-2 U13  not reschedule
P7  not salahnya
A2 W6 D1  not sama
W-2 P11 D-2 O-1  not sayang
A-2 D9  not serius
W4 R-1 D7  not sih
D8  not sopan
W7 R-1 D-1  not sreg
A-2 P10  not strings
D-2 U15  not sure
U11  not tahu
T-2 W-2 P11 D-1 O8  not the
A-1 P5 D-1 U9  not ubah
P6  not undur
A3 P4  not usah
D6  not waktu
D3 U9  not what
A5 T2 R3  not worries
A17 P-1 D-1 O-2  not worry
A3 P4 U7 O-2  not yang
P9  not yet
W-1 P5 R-1 D4 O6  not you
W2 U6  not@move
A4 B3 D7 U-2 O-1  note
A8  noted
A9 R2 U-2  noted $
A8  noted jadwal
A12 U-1 O-2  noted ms
A7  noted thanks
A5 T-2 U4  noted@move
A1 P-1 D12  notice
A3 P-1 D7  notice $
T1 W-3 P-1 D10 O-1  now
T5 W-5 P-2 B-2 D10  now $
A-7 W-3 P13 D-3 U19  ntar
A-2 D-2 O13  number is
P-1 B9  numbers
W1 D-1 O-2  nya
P-1 U5 O-1  nya $
A-2 W-1 P9 U-1  nyaman
A-2 W-1 P9 U-1  nyaman di
A-1 W-4 P13 R-2 D8 U-4  nyesel
A12 T6  oalah
A8  of luck
U-2 O13  of office
A-2 P5 D12  of our
W4 P1 O6  of the
D14  of this
T1 W5 R6  of?
T1 W2 B7  offer
T3  offer <time>
T5 B6  offer you
A-1 W7 B-1  offer?
T10 B-1  offer@move
A-2 T1 D-1 O7  office
W2 U5  oh
A-1 W1 U18  oh $
T3 U9  oh begitu
A6 W-1 D-2 U7  oh gitu
A-2 D13 U-3  oh jadi
A4 W5  oh no
T5 W5  oh oke
T3 W6  oh?
A7 U1  oke
A6 W1 O-1  oke $
A10 T-2 U-2  oke <time>
A-8 U21  oke but
A11 T-1 O-1  oke di
A-2 T11 U-2  oke get
A11 P-4 R6  oke kalau
A7 T-3 D2  oke kami
T16 W-2 O-1  oke mau
A6 B2 U-2  oke noted
A10 T-2  oke saya
A14 D-2  oke semoga
A13 U-2  oke siap
A-2 W2 U7  oke tapi
A6 R5  oke thanks
A5 T1  oke tidak
A-4 T4 W2 U4  oke?
A8  oke@move
O5  oleh
O7  oleh kurir
A-2 R2 U9  on $
T5 U-2 O12  on <time>
A-1 P2 U12 O-1  on to
P2 D13  on you
P10  one more
T-1 P8 O3  online
A-2 P7 O-1  online dari
T-3 P10  online?
T-4 P8  online@move
T4 W-1 P8 D3  only
T4 W-5 P-2 B-1 D10  only?
P13  opportunity
A6 T6 B6  opsi
A8 T7  opsi@move
A9 T-2 B7  option
T4 W1 U1  or
T7  or <time>
T6 P1  or@move
P3 R4 D3  orang
T-2 R3 D12 U-1  orang yang
T-2 R7 D4  orang?
A-4 T-10 W6 O13  order
T-1 P-2 B2 D3 U-1 O-1  other
A10 D3 O-1  other applicants
A8  other candidate
P-2 R-1 D1  our
D-1 U9 O6  our office
A8 T5  our side
T-1 D16  our time
A-1 T-2 W4 B4 O4  our?
P7  out for
W6 O8  out of
A2 P6 R1  over
T2 P2 O3  pada
A-2 T4 O7  pada <time>
W4 D5  padahal
D8  padahal kami
A1 T11 B-1 D-2  page
T-2 B11 D1  paid
A-1 T3 P5  paling
P6 U-2  paling #
P11 U-2  paling cocok
A1 D5  panelis
R-2 D14 U-2  panggil
D11 O-1  parah
T-2 P-1 B12  part-time
W8  particular
W8  particular?
A3 T-2 P5  pas
A1 T-3 P7  pas <time>
A1 T-3 P7  pas@move
A-1 P3 R2 U5  pass
B-1 D-2 O15  password
P-2 D7 O4  pasti
A5 R3 O-1  pekerjaan
A8  pekerjaan baru
W8  penasaran
P7 B1 R2  pengalaman
A-3 T8 R7 O-1  pengganti $
A6 W6 D-2  pengunduran
A-4 W5 D9  penolakan
A7 P5 D-2  penting
A-3 P9 D-1  penting hadir
T4  penuh
T6  penuh $
T4  penuh@move
B10 O4  per
A5 B-2 D9 O-1  perhatian
A-5 W9 D7  perlu
B9  permanen
A4 D4  permintaan
T1 W-1 P-2 R7 D1 U14  person
A5 W8 B-2 O-5  personal
W10  pertimbangan
W8 P-1 B2  pertimbangan $
W10  pertimbangan?
A-1 P7 B1 U6  pertimbangkan
P6 B2  pertimbangkan kembali
P11  pertimbangkan lagi
W-1 P9  pertimbangkan?
P10 D-1  perusahaan ini
W1 D7  perusahaan kami
W11  perusahaan?
U5 O10  pesan
A-1 O3  pesan akan
D-2 O15  pesanan
T-2 P8  phone
T-2 P9  phone?
D10  php
A3 W1 P8  pikiran
A-2 W2 P8  pikiran $
P13 D2  pikirkan
P12  pikirkan lagi
P8 U-1  pikirkan ulang
A4 T4  pilihan
A-5 T9  pilihan waktu
T7  pilihan@move
P-3 B1 D7 U7 O-1  pimpinan
W3 U6  pimpinan $
A-2 O4  pindah
T-2 P3 D8  pindah $
T-1 B-2 R10  pindah tidak
A-1 T3 B1 R2 U3 O-2  pindah?
T3 D3 O-2  pindah@move
P-2 O10  pinjaman
A5 P7 B-2 D-2  pintu
P12 D-2  plis
A2 B-1 O11  policy
A2 B-1 O11  policy $
A-2 T-3 O11  portal
T-2 W-2 B4  posisi
P3 R4 U-1  posisi ini
A-1 B10 R-2  posisi kasir
T-3 W-3 B5 R-1 U7  posisi lain
A-4 B5 O7  posisi staf
T-2 W-1 B7 U3  posisi?
B4  position
T6 B-1  position <time>
A-2 O11  position at
A-1 T5 P6 B6  possible
T5 P1  preferred
A1 B12 O-1  prepared
A1 B12 O-1  prepared to
U-4 O9  pribadi
A11 T-2  problem@move
W11 P1  process?
A-1 D11 U-2  profesional $
A2 W2 P6  profil
T-2 B14  project
A-2 T-1 B3 U9  proses $
A5 W5  proses rekrutmen
T-2 O13  pt
T-5 O14  pulang
T-5 O14  pulang?
A-1 R9  punya
A-2 R10  punya teman
R7  punya?
A3 T-2 B2 U6 O4  pusat
D13  put us
A-2 P8 U4  putuskan
P10  putuskan $
A2 T-5 U-1 O15  rapat
T12 P-1  rather than
W11  reason
A1 W13 P-1  reason $
W10  reason for
W11  reason is
W8  reason?
A-2 O7  received $
R14  recommend
R8  recommend?
P11 B2  reconsider
P9  reconsider $
P2 B5  reconsider the
T-1 P10  reconsider?
A8 O-1  recorded
A8 O-1  recorded $
A-4 W5 O6  recruitment
A-1 R13  refer
R7  referensi
R7 U-1  referensi teman
R7  referensi?
O5  regret
D-1 O8  regret to
R8  rekomendasikan
A-3 R7 D2  rekomendasikan $
R7  rekomendasikan?
A-5 W11  rekrutmen kami
T-1 W13 B-1 O4  related
T-1 B13  relocation
T-3 W-1 B12 R-1  relocation?
T-1 O14  reminder
T-2 O14  reminder your
B15  remote
T-1 B7  remote mau
T-1 B7  remote?
A2 T-2 P17 U2 O1  remotely
A2 T4 W1 B-1 D-2 U5  reply
A5 W4 U-1  reply $
D13  repot
D13  repot $
A6 T-2 U11  request
A6 T-2 U11  request@move
A2 T4 D1  reschedule
A-3 T7  reschedule <time>
A-3 T9  reschedule ke
A-1 T9  reschedule?
A4 T-3 D1 U1  reschedule@move
U12 O-2  resend
U12 O-2  resend?
A7 W3 D2 O-1  respect
A8  respon
A18  rest
A-3 O15  return
U9  revert
B-2 O8  ribu
A1 P5 B2 D1  room
D11 U-2  round
U-3 O7  rp50
U-3 O7  rp50 $
D5 O1  ruangan
A1 P4 B1 O5  rumah
A3 B6  rumah $
A3 D8  sad to
W7 U-1  sakit
W5  sakit $
W9 U-1  sakit apa
W9 U-1  sakit?
W1 B-1 R-2 U-3 O4  salah
U1 O9  salah kirim
P7  salahnya $
A7 D-1  salam
U-3 O8  saldo
A-2 O13  sales
P8  sama cv
A-1 T5 P1 D4 U2  sama user
A2 T3 D4  sama@move
B7  samain
A4 P3  sampai
B6  sampai #
A-1 T3 P6  sampai <time>
A8  sampai ketemu
A5  sampai@move
A3 W3 O-1  sampaikan
A-2 W13  sampaikan alasan
U8  sampaikan dulu
A4 W5 D-1  sampaikan ke
T-1 B8  sana
B6  sana berapa
T-1 B8  sana?
A10 P2 U-2  santai
A15 U-3  santai $
W-1 R7  saran
W-1 R7  saran?
T-2 O8  satpam
T-2 O8  satpam $
A-1 T6 R1 D3 O10  satu
D11 O-1  satu jam
B5 D-1 U9  say $
A-1 T12 B-3  say <time>
P13  say no
T3 W-1 P-1 B7 D3  say?
D1 U2  saya
R5 D2 O2  saya $
B7  saya ajukan
A5 T-5 B13  saya atur
A15  saya batalkan
D-1 U5 O7  saya bukan
A10 T-2 U-2  saya catat
U11  saya cek
U15  saya hubungi
A4 T-1 D-2 U10  saya info
D11  saya jadi
U8  saya kabari
A6 T3 U-3  saya reschedule
O7  saya sedang
P2 D6 O2  saya sudah
W1 U8  saya tanya
W-1 U11  saya telepon
A-2 W-1 D9 U6  saya tidak
D7  saya yang
A1 P3 D4 U-2  sayang
A-2 T2 W2 P1 D14 U-3  sayang $
T-1 P11  sayang kalau
A12 D-1  sayang tapi
T-2 P5 D-2 O6  sayang?
A3 T-2 W2 P2 O8  schedule
A-5 T-3 P4 O11  schedule@move
A-2 T3 W2 B-1 D4 O4  sebagai
A-1 P3 B-2 D4 U-1  sebelum
A-1 D8  sebelum jadwal
T10  sebelum@move
W3 D5  sebelumnya
D7  sebelumnya $
P5 U5  sebentar
P6 U7  sebentar $
P-1 U6  sebentar saya
A-1 P9 U-3  sebentar?
A-1 P4 U1  sebentar@move
P-3 B13  sebut
W11  sebutkan
W11  sebutkan alasan
B2 R2 O6  sedang
O6  sedang cuti
U-2 O10  sedang tidak
A-1 T2 U9 O-2  sedang@move
A2 P-1 D13 U-1  sedih
A4 B1 U3  see
A-4 U19  see $
T-4 U9  see what
A7  see you
A7 T-3 U3  see@move
A3 O6  segera
A6 T5  sehat
A-2 D-1 O11  sejak <time>
B2 R2 O6  sekalian
D4 U2 O2  sekarang
W-1 P2 U4 O2  sekarang $
A-2 W5 D8 U-2  sekarang undur
D4 U3  sekarang?
A8 W-2 R1 D2  selalu
A8 R2  selalu $
A9 B-2 O6  selamat
A8  selamat atas
A7 T6 P3 B-1 D-1  selesai $
A9 D3  semangat
A10 W3 D-2  semangat $
A7 T2 P1  sembuh
A7 T2 P1  sembuh $
A6  semoga
A7 B-1  semoga bisa
A10 B-2 D-1  semoga ketemu
A5 T3  semoga lekas
A3 W6 P-2 D-2 U-2  semoga tidak
A4 D7  semuanya $
A8  senang
A-1 R10  send them
A-3 T4 D8 U2  sendiri
A-1 D10  sendiri yang
T-1 B11 D2  senior
T-3 P-1 B12  senior position
A10 T-3 O8  sepatu
P8 D-1 O-2  seperti $
D10  seperti ini
D9  seriously
D9  seriously $
P2 B6 D2  serius $
A-1 P10 B-2  serius tidak
T-2 P-1 O10  servis
T-2 P-1 O10  servis ac
A-1 R8  seseorang
A3 T1 B7  sesuaikan
A11 B-1 U-1  sesuaikan@move
T2 P6  setelah
P12  setengah
P11  setengah jam
A-2 T-1 O17  sewa
A2 D9  shame
A-4 R2 D10  shame $
W2 P7 D4  short
W-2 P8  short?
A-6 T-2 D-1 O14  shortlisted
A8 B2 R2  siap
A5 R4  siap $
A9  siap saya
A8  siap sudah
A11  siap terima-kasih
A6 T-1 R2  siap@move
R2 U4 O5  siapa
P-2 U6 O13  siapa $
R5  siapa yang
R3 U7 O-1  siapa?
D12 O3  siapkan
A-1 D10  siapkan semuanya
A8 T5  side $
B9  sign-on
B9  sign-on bonus
W-1 D10 U1  sih
B2 D6  sih $
A9 W-1 D-1 U3  sih tapi
W-2 B3 D7  sih?
A-1 W-2 D13  sih@move
D19  sikap
A5 T3 P2 O1  silakan
A-3 T8  silakan kirim
A1 T6 D-1 U2  silakan@move
A10  simpan
P10 D-2  sincerely
D5 O2  sini
A-2 T2 D9 O-2  sini@move
A-1 T4 R-2 D-2 O11  sinta
A9 R3  sip
A9 T-1  sip <time>
A12 T-1  sip@move
T11 U-2  slot <time>
A-2 W8 U3  soal $
W-4 B4 D-2 U8  soal gaji
A4 W4 B7  some
W-4 B6  some flexible
T-1 W8 P-2 B2 U-2  some?
A2 R8  somebody
W-1 P2 R11 U2  someone
W-8 B-2 U10  someone else
R8  someone in
W-2 R7 U3  someone?
W7 B3  something
W9  something wrong
W8  something?
D8  sopan $
T4 P-2 B-1 D-1 U3  sorry
A-2 T-2 U14  sorry $
A1 T-1 R-3 U15  sorry who
T-1 R-2 U17  sorry?
A-3 T4 U8  sorry@move
W7 R-1 D-1  sreg?
A-4 B5 O7  staf
T2 W-1 P5  still
A-2 B12  stock option
A1 D2 O1  sudah
P-1 D12  sudah #
A2 W4  sudah bisa
D6  sudah di
D9  sudah ditungguin
A-2 P-3 D10 U-1  sudah hadir
A-2 O7  sudah hubungi
A7 D-2  sudah info
A9 W-2  sudah jelaskan
A6 W1 D-1  sudah kabari
A4 O4  sudah kami
A8 D-2  sudah kasih
D4  sudah ketiga
A11  sudah menginformasikan
A-2 P-1 D8  sudah menyatakan
A9 U-1  sudah saya
D7  sudah siapkan
A5 D-1 U2 O3  sudah tidak
A-1 D5  sudah tolak
P2 D6  sudah tunggu
A-2 T2 W4  sudah?
P3 B-1 R6 U-1  suggest
P-1 R7 U-2  suggest we
P-1 R8 U-1  suggest?
T8 B4 O-2  suit?
A-1 W-2 B-1 R11  suitable
A-1 T10  suits
A-1 T10  suits you
T6 O-2  suits@move
A3 P9  suka
P7  suka sama
A6 R2  sukses
A7 R3  sukses $
A2  sukses di
A9  sukses untuk
B9  supervisor
T3 D3 O6  surabaya
A-1 P-1 D5 O9  surabaya $
A8 B3 D-2 O-1  surat
A3 P1 D-1 U-1 O-1  sure
T2 U9  sure i
A-1 P11  sure you
A5 T2 R3  sure@move
O12  tagihan
P9 O5  tahap
W3  tahu
T-1 W4 P-1 D2  tahu $
W6 B-1 U5  tahu alasan
W4  tahu apa
W4 U3  tahu kenapa
A-3 W7  tahu kendala
T-3 W5 R-2 D9  tahu tidak
W4 D1 U2  tahu?
A5 P2 R2 O1  take
A7  take care
P10 B1 R9  take the
P5 B1 R2 U4  talk
T-2 P-1 D1 U16 O1  talk about
P-1 B9  talk numbers
T-1 P4 R3 U4  talk?
T-2 B10  tambahan
T7  tanggal
A-2 T7  tanggal berapa
A-2 T9 B-1  tanggal yang
A-2 T6 W1  tanggal?
T7 W1  tanggal@move
B4 O7  tanpa
T-2 W2 U7  tanya $
A-2 W11  tanya alasan
W4 O4  tanya?
U6  tanya@move
U4  tapi
A-6 U18  tapi $
A11 D-1  tapi baik
T-3 W-1 U13  tapi gimana
A-1 W-1 B2 R-4 U7  tapi kalau
A6 B1  tapi kami
W1 B-3 D-5 U8  tapi kenapa
A-4 T5 U4  tapi saya
A6 D-1  tapi tidak
W2 U3  tapi?
A-3 T3 D2 U3  tapi@move
P2 B8  tawaran
B4  tawaran?
T2 B4 O7  tawarkan
B7  tawarkan posisi
T-2 B7 O-1  tawarkan?
P13  team was
P11  telat
A10 T-2 P6  telat $
P8 U9  telepon
P6 U7  telepon $
W-1 P8 U3  telepon?
W5 P-1 D5  telling?
R9  teman
W-1 R6 O7  teman $
R6  teman ada
A-5 R11  teman apoteker
R6 U-1  teman lain
B-1 R7 U2  teman yang
R6  teman?
A-3 R10  teman@move
A4 T-1 W2 B1  tempat
A8  tempat baru
W8 D4  tempat lain
A-2 W-1 P9 U-1  tempat sekarang
W12  tempat?
T-1 B9  tempatkan
B6  tempatkan di
T-2 W2 B5  tempatkan?
P7  ten
P7  ten minutes
A10 T-2 B-1  tentu
A8 P3 D-1  terbaik
D7  terbang
A-1 R8  terbantu
A-1 R8  terbantu kalau
A5 P2 B8 D-2 U-2  terbuka
A5 O3  terima
A6  terima-kasih
A9 U-2  terima-kasih $
A4 T1  terima-kasih atas
A9 D-2  terima-kasih banyak
A6 W1  terima-kasih info
A13 W1 U-2  terima-kasih konfirmasi
A6 D2  terima-kasih sudah
A4 T-1 O3  terima@move
A5 O9  terlampir
A-2 T11 O-3  tersebut@move
A-1 D11  terserah
A2 P2 B6  tertarik
T-2 B12  tertarik $
T-1 B11  tertarik?
A8  terus $
A-3 T6 P10 D-2  tes
R12  tetangga
P8 B2  tetap
T-1 P9  tetap di
P11 D-3  tetap hadir
A-2 P13  tetap ikut
T-3 P5 B6  tetap?
T-2 P8  tetap@move
A6  thanks
A15 R2 U-2  thanks $
A4 O-1  thanks for
A5 O1  thanks you
A1 B2 R-2 U-1 O-1  that
A-1 T11 B-1 O-1  that suits
A7 B-1  that works
A-2 T4 P2 B-1 D10  that you
A4 D12 U-1  that's
A8 D6  that's a
D10 U-1  that's disappointed
A11 D-2 U2 O-1  that's@move
A1  the
A5  the best
W-4 B9 D-1  the budget
B7  the commute
A-1 P9  the door
A12 D-3  the future
W2 B6  the gaji
A2 W-1 P3 R-1 U-2  the interview
B10  the issue
W6  the location
A9 U-1  the new
W8  the reason
A8 P-1 R8  the slot
T-1 D11  the whole
W3 P2 R2  the?
A-2 P4 R6  them
A4 U3 O-1  then
A5 U4  then $
T7 R2 U-2  then?
A9 U-1 O-1  then@move
P1 B3  there
T-3 W7 B6  there a
A-1 T7 W-1 P-3 B7  there another
W-2 P10  there no
A-2 P5 D1 U3  think
A-1 P11  think it
P12 D-1 U-2  think you
A-1 T-1 B-1 D5  this
W1 D8 U5  this $
A-2 D6 U10  this in
A-1 T-1 D8 O2  this is
D-3 O7  this mailbox
D8 U-1  this slot
A-1 P2 B-2 R2 D-2 U3  this?
T-2 D8 O2  this@move
W14 B4 D-1 U-1  though
P9 O14  through
A13 P-2  tia
B13  tiap
A1  tidak
T4 R3 O2  tidak $
P5 D1  tidak ada
D10  tidak akan
A6 D-1 U-1  tidak apa-apa
A-2 D-1 O11  tidak bekerja
A-2 P2 U3  tidak bisa
A-1 W7 P7  tidak cocok
W-5 D10  tidak dari
D8  tidak hargai
A1 W4 P2 D1  tidak jadi
A10 W9 D-2  tidak keberatan
W5  tidak lanjut
A9 D-1  tidak masalah
P7 B4 D1  tidak mau
D8  tidak niat
A5 P3 D2  tidak perlu
D11  tidak profesional
W-2 P11 D-2 O-1  tidak sayang
A-2 D9  tidak serius
R-2 D10 U-2  tidak sih
D10  tidak sopan
A3 P4  tidak usah
A-2 P1 U-1  tidak?
T2 U3  tidak@move
B-2 D10 O4  tiket
A-3 T-1 D6 U6 O6  tim $
A-2 W2 P2 D6 O3  tim kami
A2 T3 D5  time
A4 T3 D4  time $
B10  time if
T7 D2  time@move
A7 T8 B-2 R-3  timing
T1 P7 B5 D1  tinggal
T7  tinggal?
B12  to #
A6 T5  to <time>
P8 O-2  to attend
T3 D12  to be
T-1 W-7 P11  to change
U13  to check
D7 O8  to inform
A-3 O11  to invite
A4 W-2 P8  to lose
A-1 T-1 P11  to make
R8  to mind
D4 U9 O-1  to say
R12 U-2  to someone
W-1 P9  to stay
A-3 T-1 W-1 P6 R-2 D1 U4 O7  to the
A-1 W3 D-4 O9  to this
A-2 U8 O3  to you
T2 O9  toko
D10  tolak
D10  tolak $
A1 P1 D7  told
D10  told us
A-2 R3 D4 O3  tolong
A-2 R14  tolong cari
A-1 D14  tolong hargai
P-2 R11  tolong info
T8 U7 O9  tolong kirim
D7  tolong lain
A-2 T1 W1 B8 D9 U-2  too
A1 B14 D-1  too $
A6 T2 R2 D-1  totally
A7  totally fine
A6 R4  totally understand
A7 O4  touch
A7 O4  touch $
B9  transport
T-1 P6 B2  travel
T2 O6  travelling
W2 P8  try
A-1 T-1 W4 P7  try to
A2 P1 D1 U3  tunggu
P2 D2 U5 O-1  tunggu $
A-1 D10  tunggu dari
A7 T-1  tunggu di
P2 U9  tunggu kabari
B1 D16 O-2  tunggu satu
A5 U3  tunggu@move
B13  tunjangan
B11  tunjangan kos
A12 T3 P-1  turut
D11  twice
A-4 W1 P-1 D4 O2  two
A-6 T3 D3 O8  two@move
B7 O-1  uang-makan
A2 T-1 P-2 D2 O2  ubah
D3 U6  ubah $
T-2 P3 B8  ubah jadi
T2 P-2 B9 R1  ubah?
A3 T-2 D3 U3 O-2  ubah@move
B-1 O8  ukuran
B-1 O8  ukuran #
A-1 T3 P4 D1 U5 O-2  ulang
A-7 T14 O-2  ulang kapan
A10 U-1  undangan baru
O7  undangan interview
O11  undangan rapat
A6  undangan@move
A6  understand
A4 O-2  understand $
P9 U-2  undur dulu
T4 P-1 O3  undur ke
T6 W4  undur?
D16 U-8  unfortunate
A1 D-2 U9  unfortunately we
T3 D-1 U6  unfortunately@move
D13  unprofessional
D15  unprofessional $
O2  untuk
T3 O4  untuk <time>
B12 U-2  untuk gaji
P-1 O6  untuk ikut
T5 B2 D-1 U8  untuk jadwal
W8  untuk kami
W5  untuk keperluan
A-1 B4 R3 O3  untuk posisi
A2 T4 U10  untuk reschedule
A-2 U3 O2  untuk@move
P-1 O11  untung
P8  up on
T-1 W2 P7 B1  up?
A10 O-1  update
A11  update@move
A4 O6  updated
A3 O10  updated our
P9  urge
P9  urge you
A9 W1 P2 D-1  urusan
A-2 W8  urusan?
B-1 R-1 D2 U-1 O-2  us
A2 O-1  us $
D11  us earlier
D17  us in
W2 P4 D3  us?
A-1 P9  usah ke
A-1 P-1 D7  usah lamar
A9 D-1  usah pikirkan
T-1 P7 D-1 U3  usahakan
A-1 P7 U10  usahakan $
P7  usahakan hadir
A-1 T-2 P5 U6  usahakan@move
A-2 U5  user dulu
P10 U-3  user hanya
W2 P10  user mau
P-1 D12  user saya
P3 D2  user sudah
O6  verification
O6  verification code
A4 P4 U-1  via
T-2 P9  via zoom
T-1 P7  via?
A5  via@move
W2 U3  waduh
A-2 W-1 U20  waduh $
W11 U-3  waduh?
T3 P-1 U6  waduh@move
A5 W2 D1  wah
W9 D-4  wah sayang
A7 D-2  wajar
A1 T2 D4  waktu
A-1 T4  waktu di
A-5 T2 D14  waktu kami
D12  waktu orang
A2 T5  waktu yang
A-1 T6 P2 D2  waktu?
T3  waktu@move
P12 D-1  walau telat
T-1 P10  walau?
A10  walaupun agak
W5 P1 B-1  was
W7 B-1  was it
W8  was the
W8 U2  was?
A9 B-1 R6  way $
A2 P15 O1  way we
W-1 P10 R3  way?
B1  we
A10 U-1  we appreciate
W-2 P2 B3  we can
A2 U8  we cannot
T3 W1 B7  we could
D8  we had
T3 W2 B5 D-1 O2  we have
T4 P12 R-1 D-2  we need
O6  we regret
T-2 R3 U7  we talk
A7 O-3  we wish
A2 W-1 B-1 D-2  we'll
A-3 U9  we'll see
T3 P-1 B4 D2 U2  week
B7 U4  week $
T10 W-1 P-2 B-2 U7  week?
A2 W-3 P-3 B1 R-3 U1 O-2  well
A8 T4  well $
T-2 P-1 B2 D14 O-1  went
W-1 P7 D8  were
B13  wfh
B8 U-1  wfh $
A-1 T-1 B9 U-1  wfh?
A-1 W3 B1 U3  what
T10 W-2 U4  what about
A-1 T11 U-2  what day
T-1 W-1 B5 U7  what do
W10 U-5  what happened
W10  what made
A2 T-2 W16  what not
W6 B-2  what was
T-1 W-2 P7 B1  what would
W9  what's
W10  what's the
W9  what's?
W8 P-2  what's@move
T2 W4 B1  what?
A-1 T7 U2  what@move
A-2 T12  when
T6 P-2 U-1  when can
T9 P-1  when?
W9 P2  where
P-1 B5 R-1 U3  which
W12 U-1  which company
T-3 W-1 U11  which interview
W-2 D-1 U13  which position
T2 W2 U7  which?
A-1 R5 D2 U2  who
R7  who could
T-1 R6  who would
R5 U2  who?
T-1 D11  whole
W10 D2  why
A2 W7 U1  why $
W10 D2  why?
T-2 W12 P-1  why@move
A3 T3  wib
A1 T4  wib $
A1 U3 O3  will
T-1 D2 O8  will be
A-2 O8  will contact
T-3 D-3 U12 O2  will reply
B12 U-1  willing
B12 U-1  willing to
A6 O-1  wish
A6 O-1  wish you
A-3 T9  wita?
A2 T-1 R2 O1  with
A8  with everything
A12  with thanks
A8 O-4  withdrawal has
T6 W1 B1 O-1  work?
A6  works
A5 T1  works for
A-1 T7  works?
A6  works@move
A-2 T2 O-1  would
T8  would <time>
T1 P-1 D10 O-1  would have
T-2 W-2 P7 B3  would make
T5 B6  would that
A-2 T2 B2 D-1 U-1 O-1  would?
A-4 D10 U13  wow
W5 U-5 O11  wrong
W6  wrong $
W6  wrong?
A12 D2  ya-sudah
P12 U-1  yakin
P8  yakin $
P10 U-2  yakin?
R2  yang
A13 T-4 O3  yang <time>
A4 T-1 R5 O5  yang baru
R12  yang berminat
W9 R-1  yang bikin
B-1 R4 D2 U2  yang bisa
R7  yang butuh
A-2 R8  yang cari
A2 R5  yang cocok
T6  yang kosong
R6  yang lagi
A-1 P-1 R8 D5 U-1  yang lain
A2 B4  yang lebih
T1 W2 U8  yang mana
R7  yang mau
W7 P-1  yang membuat
W-2 B-3 R1 U7  yang minat
P7  yang penting
B6 R-1  yang remote
T-2 W1 P2 D7  yang sudah
W1 R4  yang?
A4 T3 D1  yang@move
A8 D4 U-2  yaudah
A10 P-1  yaudah tidak
A6 T-2 P-2 B4  yes
A8 T-2 B-1 U-1  yes@move
A-1 P-2 U-2 O15  yesterday
T-2 P13  yet
P12  yet $
A3 B6  you a
P10  you absolutely
T-2 W-2 D2 U9  you did
A1 T6 P6 B-1  you feel
A4 O2  you for
A11  you from
W9 P2 B-1 U-2  you give
T-1 P5 B6  you join
W-2 R7 D2 U6  you know
T4 P7  you make
P5 B-2 R11  you might
A3 W11  you off
R8  you recommend
U12 O-2  you resend
W-3 P-3 B9 D6 U-1  you say
P-1 R7 U-2  you suggest
P4 D-1 O11  you that
A7 T-2  you then
P6 O2  you to
D8  you were
P-2 B-2 D11 O9  you with
T1 P7 R1  you'd
T3 P3 R3  you'd?
A-5 W7 P5  you're?
A-1  you?
T2  you@move
A1 O1  your
A3 D3 O3  your application
A6 T-3 O8  your cv
W4 P4 D1  your decision
D14 O-1  your file
P-1 R5  your former
W-2 R9  your friend
T1 W1 P-1 U4 O7  your message
A1 W2 P5 B-1  your mind
R10 O-2  your team
A7  your time
O6  your verification
A-1 R4 O-1  your?
A2 P4 O2  zoom
T-2 P12  zoom?
"""
