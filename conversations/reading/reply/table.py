"""What each hint speaks for or against, in tenths of a point, a hint a line. Data only, written
by the fitting that stands beside the tests of this package.

A agrees, T proposes_time, W asks_why, P persuades, B better_offer, R asks_referral, D disappointed, U unclear, O other.
"""

TABLE = """
B3 O4  #
O8  # $
T1 U-1 O5  # <time>
B10  # dari
P-2 B5 O7  # di
B8  # hari
B5 U1 O3  # juta
P6 O2  # menit
B7  # million
T7 P3 U-3  # mins
A-3 T7  # pilihan
B-2 O8  # ribu
O6  # sudah
T-1 B3 D-2 O7  # to
P2 B4 O1  #?
A-1 T2 W2  <asked last>
A-2 T2 W2  <asked>
D10  <blame>
P2 B-1 R-1 D3 U4  <blame>?
D2  <cancel>
T-1 U1  <decline>
P4  <far>
P8 U2  <far>?
A5 T2 W2  <ill>
W10  <ill>?
R7  <kin>
R7  <kin>?
A12 U-1  <nod>
A14 U-2  <nod> $
B6 O1  <pay>
W2 B6 U1  <pay>?
P2 B6 O1  <perk>
B5  <perk>?
A-1 B4 R2 O4  <post>
T-1 B6 R3 U2  <post>?
A2 T2 U1  <reschedule>
D14 O-3  <scowl>
D14 O-3  <scowl> $
A4 P-2 B-1 R-2 U11  <short>
P3 D8 U-1  <sigh>
P5 D12 U-2  <sigh> $
O10  <sold>
T2 O4  <sold>?
R3  <spread>
B1 R4  <spread>?
D1 O-1  <theirs>
A2 T4 O3  <time>
A1 T4 O4  <time> $
A-1 T2 O7  <time> <time>
T4 W2  <time> ada
T10 O3  <time> and
T6  <time> apakah
T7  <time> atau
T10  <time> be
T8 U-1 O1  <time> bisa
A-3 T-1 P-1 O17  <time> bring
A-2 T-3 O16  <time> di
T-2 P14 U1  <time> do
T6 D5 O-2  <time> free
A-4 T9  <time> full
T8 U2  <time> gimana
A-2 T11  <time> instead
A2 T6  <time> is
A10  <time> it
A-2 T-2 O16  <time> jadi
A-2 T4 W-4 P-1 B-2 D7 U7  <time> kalau
A4 T4 P-1  <time> kami
A5 T6  <time> kita
A-1 T12 W-1  <time> look
T6  <time> masih
T8  <time> mau
T11 O-4  <time> not
A1 T6 P2  <time> oke
T6  <time> or
T5  <time> penuh
B-1 O13  <time> ruang
A2 T5 O2  <time> sudah
A8 T-1  <time> then
T3 D1 O7  <time> tidak
A6 U-2  <time> tunggu
O12  <time> untuk
A2 T3  <time> wib
A-1 W-1 O11  <time> with
A-1 T9  <time>?
A4 T4  <time>@move
A6  <wish>
T-2 P2 O9  ^ #
A15 U-2  ^ <nod>
A3 T7 O2  ^ <time>
W3 B3 R3  ^ ada
P5 D8  ^ aduh
W11 U-3  ^ alasan
A4 R2  ^ all
D7 U9  ^ ampun
A-3 W8 R5  ^ and
T4 P2 R4  ^ any
R11 O-1  ^ anyone
W5 P3  ^ apa
A-1 T2 W2 P1  ^ apakah
W1 P5 O2  ^ are
W-2 D12  ^ astaga
T-2 U11  ^ atau
P10  ^ ayo
A6  ^ baik
A11 P-1  ^ batalkan
U13  ^ belum
A12 W-1  ^ best
T-1 W6 P2 U-2  ^ biar
A2 B2 U4  ^ bisa
W1 B-1 D-1 O-2  ^ boleh
A8 T-3  ^ bring
D12 U-2  ^ buang-buang
A-1 T3 W3 U4  ^ can
A4 R1  ^ cancelled
A-3 U12 O5  ^ cek
A-2 O13  ^ click
P9 U2  ^ coba
P12 D-3  ^ come
A8 T-2 O-2  ^ confirmed
A-1 P3 B-1 O-1  ^ could
P3 D10  ^ cukup
B-2 O8  ^ dapatkan
B4 D10 O-1  ^ dari
A10 T-1 B4 O-1  ^ deal
T1 W2 O3  ^ dear
A-2 T3 R6 O-1  ^ di
W11  ^ did
D6  ^ disayangkan
A-1 O11  ^ diskon
R4 O2  ^ do
T2 W3 D6 U-1  ^ duh
A-1 T3 R3 D-2 U8 O4  ^ eh
T2 W1 O6  ^ example
A5 R6 O-1  ^ feel
A-2 W8 O2  ^ for
B9  ^ gaji
P2 B2 U3  ^ gimana
P10 D-1  ^ give
A5 B2  ^ good
A8 R3  ^ got
A7 T-2 O-1  ^ great
P14 D-1  ^ hadir
W6 U5  ^ hah
A-2 W-2 R3 U13  ^ haha
A-3 T5 P-2 R4 U-2 O17  ^ happy
P9 O1  ^ harap
T4  ^ hari
D9  ^ harusnya
W4 P-2 B5 R4  ^ hehe
A4 T-2 O10  ^ hey
W4 U14  ^ hm
T1 W1 U8  ^ hmm
A11  ^ hope
O9  ^ hubungi
P7  ^ i'd
A8 U4  ^ i'll
W2 D6 U2  ^ i'm
A7  ^ i've
T1 W-1 R3  ^ if
P9  ^ ikut
W-2 P7 D5 U8  ^ ini
B6 O1  ^ interested
A6 T-2 P4  ^ interview
A-1 T2 W2 P2  ^ is
T-2 R-1 D4  ^ it
A6 T-1 P3 B2 D2  ^ it's
A9 U2  ^ iya
T1 D3 O5  ^ jadwal
P6 U-1 O2  ^ jangan
D7  ^ jujur
A-4 T5 D-1 U7  ^ kabari
T1 O-1  ^ kalau
W-1  ^ kami
T10 P-1  ^ kapan
W6 U-1  ^ karena
W-1 B-2 R-1 D10 U3  ^ kecewa
W9 D2  ^ kenapa
T3 R4  ^ kira-kira
B-3 U11 O6  ^ kirim
T1 P1 B5 O-1  ^ kita
B-1 O6  ^ klik
O6  ^ kode
W4 D6  ^ kok
B8  ^ kontrak
A-1 D5 U9  ^ lagi
A-1 D12  ^ lain
A9 T-2 O-2  ^ langsung
P14 D-3  ^ lanjut
A-2 T-2 O13  ^ les
T3 B1 U7  ^ let
A3 P3 B3 U-1  ^ let's
A3 R-1 O5  ^ link
B-2 O11  ^ loker
U-2 O15  ^ ma
U5 O2  ^ maaf
T-1 U9  ^ maksud
P10  ^ masa
T3 B4 O3  ^ mau
W5  ^ may
A1 B7 R3 D-2 O10  ^ minta
W1 P1  ^ mohon
R4 U4  ^ mungkin
A2 D7  ^ nama
A4 D-2 O8  ^ new
A-1 P-2 D8  ^ next
A5 B-1  ^ no
T-2 W-2 P1 B-2 R-2  ^ not
A7  ^ noted
W-5 P13 D-1 O-2  ^ nothing
W2 U5  ^ oh
A8 U1  ^ oke
U4 O5  ^ pesan
D-1 O13  ^ pesanan
D10  ^ php
P9 D-1  ^ pikirkan
P12 D-3 U-1  ^ plis
P2 B6  ^ posisi
R4  ^ punya
A-4 T-3 U-2 O20  ^ rapat
P18 D-4  ^ reconsider
A-1 T-2 O13  ^ reminder
A3 D9  ^ sad
W4  ^ sakit
A8 D-1  ^ salam
A9 T-1  ^ sampai
D3 U4  ^ saya
A1 P2 D5 U-2  ^ sayang
P2 D-1 U10  ^ sebentar
A2 P-1 D12  ^ sedih
A9 T-1 O-1  ^ see
B8  ^ selain
A9 D-3  ^ semangat
A4  ^ semoga
P9 D-3  ^ serius
A8 R2  ^ siap
P2 R2 U6  ^ siapa
A9 R3  ^ sip
P-2 R1 U3 O3  ^ sorry
A-3 W-1 P3 B10  ^ still
W-1 P-2 B-2 R-1 D7  ^ sudah
A5 R2  ^ sukses
A6 W2 P1  ^ sure
T-2 W-1 R4 D7  ^ tahu
A6 P1 O4  ^ take
A-4 T1 W-1 D2 U10  ^ tapi
B-2 R7  ^ teman
A3  ^ terima-kasih
W-2 R-3 D5 U7  ^ terus
A-1 P13 D-1  ^ tetap
A4  ^ thanks
A5 D6 O-3  ^ that
A5 D11  ^ that's
T4 W-2 B8 D-1  ^ there
A-1 P10  ^ think
D8 O3  ^ this
A3 D3 U-1  ^ tidak
P3 D6 U-1 O3  ^ tim
T3 P9 B5 D-1 O-2  ^ tinggal
A6 T3 R2  ^ totally
A-1 P13 O-2  ^ try
T7 U11  ^ tunggu
A9 P-2  ^ turut
A2 D11 U-1 O-1  ^ ubah
A1 O5  ^ undangan
A4 W4 R3  ^ understand
T1 W1 B3 O-1  ^ untuk
P8 D-1 U-1  ^ usahakan
A1 P3  ^ user
W2 U4  ^ waduh
A6 W2 D2  ^ wah
W8  ^ was
A1 T-2 P3 B2 R4 D-1  ^ we'd
A6 R2 D-1 U2 O4  ^ we'll
B-1 D9 U11  ^ well
A-2 T2 P1 B2 R-1 U-2 O-1  ^ what
W11  ^ what's
T8  ^ when
T3 W-2 U9  ^ which
R10  ^ who
W8 P1 D5 U1  ^ why
U9  ^ will
T3 P1 B2  ^ would
A-1 W1 B1 D19 U-2  ^ wow
P7  ^ yakin
A3 T3 W-1 U3 O4  ^ yang
A8 T-2 B-2  ^ yes
T-1 P2 D4 U-2 O3  ^ you
A2 O16  ^ your
B2 D1 U-1  a
B5  a better
A5 R8  a change
T3 P-2 D8  a day
A-1 R10  a friend
T-3 B8  a hybrid
W-1 B7  a increase
W2 D5  a lot
T7 O7  a new
T-2 B11  a part-time
A11 P4 R-1 D-2  a pity
A-1 D10  a real
W-1 P8  a short
T6 O1  a@move
A-2 T12 U-1  about <time>
B13  about a
D10 U2  about this
A-2 T-1 O13  ac
A4 T-7 W12 O4  acara
W1 R2  ada
A-2 T1 P9 R5 D-2  ada $
T-1 W11  ada apa
W10  ada hal
A4 T2 P2  ada kandidat
W5  ada kendala
T-1 W7  ada keperluan
A2 B7 R-1  ada loker
A4 W4 P-1  ada masalah
W7  ada pertimbangan
R7  ada referensi
W-1 B-2 R9  ada rekomendasikan
P8  ada salahnya
W-1 R8  ada saran
T8 D-2  ada slot
R6 U3  ada teman
A-2 W9  ada urusan
A-2 T8  ada waktu
W2 R5  ada yang
W3 R3  ada?
T2 W3  ada@move
T7  adanya
T7  adanya <time>
T7  adanya@move
D-2 O12  address
P5 D8  aduh
A12 O-2  advance
T7 D4 O-1  after
W-1 D6 U7  again?
A-2 W7 P2  agar
A-1 W9  agar bisa
B9  ajukan ke
A3 D3 U5  akan kami
O7  akan membalas
A-1 O10  akan segera
A-1 R8  akan terbantu
A1 D2 U6  akan@move
W-1 P8 D-2  akhir $
A-3 P-2 D14  akhir seperti
A1 O8  alamat
W9  alasan
A-1 W9 D-1 U3  alasan $
W8 U-1  alasan agar
W8 U-1  alasan apa
A-1 W11  alasan batalkan
A6  alasan kami
A-2 W14  alasan pengunduran
A5 W7 P-1  alasan tidak
A-2 T-1 W15 U-1  alasan untuk
A13 W-4 U-2  alasan yang
W9  alasan?
W8 U-1  alasan@move
A5 P1  all
A7 R1  all the
R2 D7  along
A-4 T11  alternatif
A-1 T9  alternatif@move
P-1 R13  alumni
A-1 W-1 O11  am out
A17 U-3  aman
D6 U8  ampun
A-2 T-4 D-1 O15  an interview
A1 T-2 P2 D4 O15  anak
O10  anak <time>
B3 O9  analyst
T13 O-2  and <time>
B7  and a
U9  and revert
W5 D4  and the
T11 D-1 U-2  and time
P-6 D12  and you
A12 O-5  and your
T2 P7  and?
A-1 T6 U7  and@move
A-2 W9  another offer
T-2 B10  another position
T-3 W-2 B13  another vacancy
T2 P1 R5  any
W8 R-1  any feedback
T-1 R11  any good
T-1 W9  any reason
T-2 P9 R-1  any way
T2 W1 P2 R4  any?
R5  anyone
R6  anyone else
R6  anyone?
A2 R2 U7  anyway
A2 R2 U7  anyway $
W6  apa
T2 W5 U1  apa $
W11  apa ada
W9 B-1  apa karena
A-4 W8  apa kok
W-1 P8  apa tidak
T1 W6  apa yang
A8 T1 U-2  apa-apa $
A7 T-2 P-1  apa-apa kita
A6  apa-apa terima-kasih
W5  apa-apa?
A4 P2 U-1  apa-apa@move
W6  apa?
W7  apa@move
A-1 T2 W2  apakah
T9  apakah <time>
A-2 W9 U-1  apakah batalkan
T5  apakah bersedia
T5  apakah bisa
W8 B-2  apakah karena
W12  apakah sudah
A-1 T2 W2  apakah?
A-3 R10  apoteker
A4 D8 O1  applicants
A6 D13  applicants $
P-1 D15  application $
A-2 P-3 R6 D8  apply $
D9  apply lagi
A5 W4 P-1 R2 D3  appreciate
A5 B1 U-1  approved
A10 U-2  approved $
A7 U-2  approved@move
A11 P-1 D-4 O6  are not
P3 D1 O6  are you
P-1 U-1 O14  arisan
A-1 T10 W-3 D9  arranged
A-2 W-2 P3 B3 R1 D3 U-1  as
W4 P1 R1 U1  ask
W4  ask what
A-1 W5 R3  ask?
W1 P5 U3  ask@move
W-2 D12  astaga
A6 W2 P3  at all
P7 D2  at least
T1 P8  at?
A4  atas
T6  atas kabari
A8  atas pekerjaan
A9 O-1  atas waktu
A-1 W2 D2 U5  atasan
A-2 W3 P2 U6  atasan $
A-1 W2 B-1 U4  atau
T8  atau <time>
W4 B-2 U2  atau ada
T-3 W11 U-4  atau gimana
T-8 W-9 B3 D-2 U16  atau mau
A-5 R9 U-2  atau teman
W3 U4  atau?
T5  atau@move
A9 P-2 D-2 U-2 O11  attached
P12  attend
T6 O2  available
T6 O1  available@move
A3 P1 D3  awal
A4 T-2 P3 D5  awal $
W-4 D8  awal bilang
A1 P5  awal@move
A-2 T3 P-1 D1 O11  away
P10  ayo
U11  baca
T-1 P2 B2 U3 O4  back
A-2 P3 U6 O2  back to
U10  back@move
W4 R5  bagikan
R12  bagikan this
W10 P-2 R-2  bagikan what
W4 R3  bagikan?
A2 W3 P5 D-2  bagus
A-2 W14  bahan
P-2 B12  bahas
A6 D2  bahwa
A6  baik
A10 W1 P1  baik $
A9 T-1  baik <time>
A-2 P-1 B-1 U13  baik akan
T-1 P8 U-2  baik dari
A-1 T9  baik gimana
A3 U6  baik kami
A-3 T6  baik mohon
A10 W4 U-1  baik noted
A9 W1 R2 D-1 U-1  baik terima-kasih
W7  baik-baik
W7  baik-baik $
A6  baik@move
U6 O2  balas
U8  balas $
A-1 T-1 B11 O3  bandung
A-7 T3 O14  bank
W3 R6  bantu
W8 O5  bantu $
W-4 R11  bantu bagikan
W-1 R13  bantu cari
W2 R4  bantu?
A2 D4 U3  banyak
D4 U8  banyak $
W2 B6 R1  barangkali
A-2 R6 O2  barista
A3  baru
A8 W2  baru $
W-2 D10  baru bilang
A5 T2 B1 U-1  baru@move
A1 W3 D5  batal
W4 P2 D5  batal $
W6  batal?
A3 W1 D3  batalkan
A3 T-1 W1 U-1 O-1  batalkan $
A9 D-1  batalkan dulu
A-1 W8  batalkan nya
A-2 W6 D2  batalkan?
A9  bayu $
P6 R4  be a
A-3 D9 U4  be considered
T10 P-3 O-2  be free
T2 R6  be interested
T3 P1  be?
A-3 T2 U6 O6  be@move
D3 O5  been
O6  been received
A8 O-2  been recorded
P4 D6  before
P-2 D7  before the
W-6 P-3 D15  before we
A-1 P6 D2  before you
D6  begini
D7  begini $
P2 U4  begitu
T1 U6  begitu $
A2 B6  bekasi
A8 O-1  bekerja sama
O11  belanja
A6 T2 U-3  beliau
A8 D-2  beliau mengerti
P12  believe
A3 B-1 R-1 D-1 U3 O4  belum
T3 W-1 O11  belum $
T2 U6 O3  belum bisa
T1 W2 O9  belum?
A-1 T-1 U14  belum@move
T-4 W-1 P11 U-1  benar-benar
T6 W5  bentrok
T3 B3 O2  berapa
T3 B1 O4  berapa $
T3 B3 O2  berapa?
D7  berharga
A6 U2 O4  berikutnya
A2 U2 O5  berikutnya $
A-3 T4 P2 O-1  berkenan
A-2 T13 P-3  berkenan interview
B4 R3 O1  berminat
A-1 R9  berminat bisa
A-1 B5 R2 O2  berminat?
T5 B1 R2  bersedia $
T4 R1  bersedia?
A-2 D16 U-3  bertanggung jawab
A3 W1 P7  berubah
A3 W1 P7  berubah pikiran
A4 P2  best
A4  best $
A7  best of
T2 B6  better
A6 P-1  better soon
T6 W1 P-1 B2  better?
A-1 T3 W5 P3  biar
W13 B-2  biar kami
A-2 T8 W4 U-2  biar saya
A-2 P9 U-1  biar tidak
A-2 T7 P2 D-1 U-2  biar@move
A-2 B15 D7  biaya
W6 D2  bikin
W10 R-1  bikin?
T1 D7 U-2  bilang
D12  bilang dari
T-1 W3 P-3 D8  bilang ke
W-2 D10  bilang sekarang
T3 W-1 D6 U-3  bilang?
A-1 T-4 O12  biru
T2 B1  bisa
T5 W-1 U-2  bisa $
A2 T5 P-1 B3  bisa <time>
T8 U-2  bisa adanya
B7 R2  bisa bantu
A8 O-1  bisa bekerja
A-4 P11  bisa berubah
T8 B5  bisa di
T-1 O13  bisa diambil
W-3 B7 U4  bisa dibicarakan
A-1 T-3 R10 U-1  bisa gantiin
B7  bisa hybrid
A-1 P9 D3  bisa ikut
A-2 T7  bisa interview
A-5 W10 U-2  bisa jelaskan
A-2 T1 P-2 U11  bisa kalau
W2 B5 U3  bisa kasih
P10 D-2 U-1  bisa ke
W4 B4  bisa kerja
T2 U9  bisa ketemu
P2 B12 U-1  bisa kita
B6 R2  bisa langsung
P7 B-1  bisa lewat
T-7 U14  bisa mungkin
P-1 B11  bisa naikkan
W-3 B4 R-2 U6  bisa nego
P11  bisa pertimbangkan
R8  bisa rekomendasikan
T5 U6  bisa reschedule
B7  bisa samain
T3 B5 O-2  bisa sampai
T3 B7  bisa sesuaikan
A-3 T1 B7  bisa tawarkan
A-2 B7 U-1  bisa tempatkan
T8  bisa tidak
A-2 B1 D-1 U11  bisa ubah
P8  bisa usahakan
A7 B-1  bisa yang
A-1 T3 B-1  bisa?
T3 U2  bisa@move
T7  bisanya
T6 W-2  bisanya hari
A-2 T8 O-2  bisanya kapan
A-1 T7  bisanya?
A2 T6  bisanya@move
T-2 P-1 O17  bisnis
D9  blacklist
D9  blacklist $
W2 D-1 O-1  boleh
A18 T-5 W-1 U-2  boleh <time>
A-1 W6 R1  boleh bagikan
W2 R7  boleh bantu
A-5 W-3 B-6 U9  boleh dikenalkan
A-2 W11  boleh jujur
A7 T-1  boleh kita
A7  boleh kok
A-2 T3 P2 R2 U2  boleh minta
W5 U2  boleh tahu
A-5 T11 U-1  boleh tapi
A13 T-3 U-2  boleh tidak
W4 U1  boleh?
A6 T4 U-1 O-1  boleh@move
A-1 P-2 B8 R1  bonus
P8  booked the
D12 U-2  buang-buang
D12 U-2  buang-buang waktu
W-3 B10  budget
A9 P-2  budi
A9 P-2  budi $
T3 P5  buka
W2 D2 U8 O2  bukan
T1 B4 O4  bulan
B9  bulan $
T3 B-2 O8  bulan <time>
A3 U3  but
A8 D-2  but i
A9 W-2  but we
P3 B2 R5  butuh
P9 O-2  butuh guru
R8  butuh kerja
P13 D-2  butuh orang
R7  butuh?
T-1 W-1 P2 B2 D2 U-2  by
B21 O-3  by #
P10  by <time>
T-2 P8  by phone
P4 R2 D5  by?
B5  cabang
P-2 O8  cair
P6 U4  call
T1 P7 D2 U-1  call $
P-2 D-2 U10 O8  call our
P6 U6  call?
T1 B1 U1  can
A1 T5 W-1 P3  can do
W-1 B12 U-1  can get
A-3 W7 P2  can i
W-5 R-3 U8  can increase
B8  can offer
T3 W2 P-3 U6  can you
T2 W2 P1 U3  can?
A3 T7  can@move
D10  cancellations
A5 W2 D1  cancelled
A10  cancelled $
T1 R4 U4  cannot
P3 U9  cannot@move
D10 U-2  capek
D10 U-3  capek@move
D9  cara
P-2 D16 U-1  caranya
A-2 O12  card
A8  care
A9  care $
R6 D2  cari
A3 W-1 R9  cari kandidat
R5 D3 U-1  cari kerja
A6 T-1 R7 D-4  cari pengganti
A7 D1 O-2  catat
A12 U-1 O-3  catat $
D16  catatan
A2 U8 O1  cek
U12  cek dulu
A9 U-4  cek email
A3 U8  cek@move
P-3 O10  cepat cair
A10 T2  cepet
T3 W-1 P5 R4  chance
W-3 P9 R-2  chance $
T3 W-1 P5 R4  chance?
A-1 W8 R3 D1  change $
A1 P6 B-1  change your
W3 P4  change?
A-3 P-1 D10  change@move
A-2 U13  charge
A-2 U13  charge $
A-1 P2 U5 O7  chat
P2 U-5 O14  chat $
T2 U8  check
A-1 T2 U9  check@move
R7  circle
A-2 R11  classmates
P-1 R8  classmates?
A-2 O13  click
B4 D6 O-3  client $
P6 U3  coba
A-3 P4 B2 U9  coba $
P11 U-2  coba dulu
P10  coba pikirkan
P-2 U8  coba saya
W-2 P9 B2 U-2  coba?
P-2 U11  coba@move
A2 B2 R2  cocok
P5  cocok jadwal
A8 B-1 R-1  cocok kami
A6 U-1  cocok permintaan
T2 W3 R1  cocok?
O13  code
P8  coffee
A-1 W2 P6 D-1  come
T-1 W9 P6 U-2  come $
T5  come in
A-2 P13 O-1  come on
W7 P1 U-2  come?
T-2 D4 O10  coming
P-1 B8  commute
W8 U2  company?
A7 B4  completely
A9 U-3 O1  confirmation
A6 T-1 D3 O2  confirmed
A3 T-3 O6  confirmed $
A11 T-1 O-2  confirmed for
A8 T-2 O3  confirmed@move
A11 W4  congrats
T-2 P-2 B13  consider a
O7  contact
A-2 O10  contact you
T-1 B7  contract
W-2 P12  conversation
A-1 P1  could
W6 P-3 R6  could bagikan
A-2 P2 B4 U12  could be
T10  could do
T5 P4  could we
P3 R1  could you
T1 P3 R1  could?
T3 P1 U3  could@move
W5  current
W6 P1  current?
A-2 O12  customer
O8  cuti melahirkan
A-3 T10 P-1  cuti@move
A7 D3 O4  daftar
A-2 D8  daftar hitam
A-1 B-3 O10  daftar sekarang
A-2 P9 U14  dahulu
A-2 D-1 O10  dalam
A-1 T14 U-4 O-2  dan <time>
A6 T-1  dan beliau
B7 O-1  dan uang-makan
B-2 O8  dapatkan
W13  dapet?
T-1 D3 U-1  dari
A-2 T-1 D19 O-1  dari <time>
A2 P-1 D7  dari awal
B7  dari gaji
A7 W5 P1  dari kami
D4  dari kemarin
A-2 O9  dari pt
P5 B2 O1  dari rumah
D9  dari surabaya
B9 D-1  dari tawaran
A5 B6  data
B-3 O13  data analyst
A9 O-6  data will
T4 O-1  date
T8 B3  date and
A8 T-2 P-2 D9 O-4  date you
T6 W1 B-1  date?
A-1 T4 D5 U-1 O1  day
T7 D2  day?
T6 D1  day@move
A4 W1 D3  deal
B4 D9  deal $
A11 T-1  deal <time>
W5 B4  deal?
A9  deal@move
A2 T1 W2 O3  dear
W2 P5  decide
P4  decide $
A1 W4 P3  decision
A-4 W11 P3 O-1  decision $
T-1 W-3 P11  decision?
W8 B-3  declining
A2 B5  dekat
P-1 B8  dekat rumah
A7 B3  deket
A9 B-1  deket rumah
O8  delivery
D7  demi
A-2 B10 U-2  dengan gaji
A11 T-1  dengan ini
B11 O-1  dengan posisi
A-1 P2 U8  dengan tim
A-1 W3 B4  dengan?
T3 D4 U-1  depan
A2 D-2 U10  department
A2 D-2 U10  department $
O1  di
A1 T5  di <time>
B9  di atas
B11  di bandung
B8  di cabang
A6 P-1  di kesempatan
T-1 W3 U11  di luar
W6 D6  di perusahaan
P7 B10 R-3  di posisi
P3 O8  di rumah
W-1 B6  di sana
A5 W2  di tempat
T3 O10  di toko
W8 R-1  di-mana
W3 B2  di?
P1 O2  di@move
T4 O10  diambil
O10  diambil di
T-3 O21  diantar
U-1 O8  dibalas
A5  diberi
W-3 B7 U4  dibicarakan
O8  dibuat
D-3 O20  dibuka
T-1 W5 U2  did
W7 B3  did you
W6 U3  did?
A-5 W-3 B-6 U9  dikenalkan
T4 P10 D-2  dikit
P7 U-2 O5  dilakukan
P8  dilewatkan
T7  dimajuin
T7  dimajuin?
T7  dimajuin@move
T4 P-1 B5 O-2  dinas
P-2 D17  dipegang
P-2 D10  direktur sudah
A8 O-5  diri sudah
T-1 B11 U-1  disana
D9  disappointed
D5  disappointed $
D12  disappointed to
A4 D5  disayangkan
B3 U12 O-4  discuss
A12 T-2 P-1  disetujui
A12 T-2 P-1  disetujui@move
A-1 O11  diskon
P-2 B6 U8  diskusi
U10  diskusi dengan
T-2 W5 P-1 U9  ditentukan
T-2 W5 P-1 U9  ditentukan@move
A-1 W5 P4 O5  diterima
A-3 W-5 P7 D-1 U-2 O9  diterima $
P5 D8  ditungguin
A3 T6 P-2  do <time>
T12  do any
T-2 P9  do it
P-1 D9 U1 O3  do not
P-1 R3 U3  do you
A-2 P17  doang
T13 O-3  does <time>
T-2 P5 O18  dokter
A10 T-2 U-1  done $
T-1 W11 P-2 B-2  done?
A7 P5  door
A13  door is
A13 P4  down
A8 T-2 O-1  down for
A8 T-2 O-1  down@move
P7 B5 U-3  dua kali
T2 W3 D6 U-1  duh
P5 U4  dulu
P2 U10  dulu $
P4 U6  dulu dengan
A2 P7  dulu interview
A-1 W-1 P7 B4  dulu kalau
U12  dulu ke
P7  dulu sama
A-2 T1 U8  dulu@move
B9 U-2 O6  e
T3 D4  earlier
T3 D5  earlier $
T6 D-1  earlier?
T6 D-1  earlier@move
A-4 W-2 P-3 B-2 D6 U4  eh
T-1 B12  ekspektasi
A5 W-6 B-3 R-5 U9  else $
A2 R6  else you
A1 T-2 U3 O1  email
A2 U2 O1  email $
A-2 U-1 O11  email ke
A11 T-2 U-3 O-1  email@move
W8 U-2  emang kenapa
W8 U-2  emang?
A-2 W8 D-1  emangnya
W6 D-2  emangnya $
A-2 W8 D-1  emangnya?
W2 B5 D6 U-4  enak
P6 D-1  encourage
P6 D-1  encourage you
T-1 P9  even
T-2 P8  even?
A7 D5  every
A4 W2 D3  everything
A7 W-4 D6  everything $
T2 W1 O6  example
O9  example $
T5  example@move
A-2 B2 D14  expect
D12 U-2  expected
A7 T-3 W7 P-2  explain
A8 W-4  explaining
A-6 W11  factor
O10  failed
W8 U-2  faktor
W8 U-2  faktor?
P-3 B11 O-1  fasilitas
W10  feedback
W9  feedback?
A4 P7  feel better
A3 R7 O-1  feel free
P10  final
W-2 P9  final $
W-1 P9  final?
P-2 B-2 R-2 D3 U-2 O3  find
A9 W1  fine
A4 T3 W2  fine $
A9  fine@move
A5 T-2 P-1 B-1 U11 O3  first@move
D5  five
D5  five minutes
T-2 P2 B9  fleksibel
T-2 W-2 B8  flexible
A2  for
A6 T1 O3  for <time>
W8 B-3  for declining
A8 W-4  for explaining
A5 D8  for future
A5 W3  for informing
A9 R3 U-2  for me
A-2 W8  for my
A8 T-3 W9 O-2  for our
P7  for ten
A4 R1 D-1  for the
D12  for this
A-2 T2 R-2 D2 U-2 O-2  for you
A4 W2  for your
T2 W1 P1  for?
A1 T2 O4  for@move
R7  former
R7  former?
A1 T4 R2 O-2  free
A3 R7 O-1  free to
T11 P-1 O-3  free?
B10  freelance
R8  friend
A-3 R7  friend who
A-1 R8  friend?
T3 D-3 O8  from <time>
P2 B8  from home
A8  from the
P4 R6  from?
A-2 D9  frustrating
A-1 T3 P-1 B6  full
A-2 T6  full@move
B11  fully remote
A4 D9  future
A2 D14  future $
B5  gaji
W1 B4 U2  gaji $
W13 B-2 D-2  gaji atau
B12 D-2  gaji berapa
B11 U2  gaji bisa
B8  gaji is
W8 B-2  gaji kurang
B9 U-4  gaji lebih
W-4 B2 U6  gaji masih
W-2 B-2 D-5 U9  gaji naikkan
B8 U-1  gaji sama
P-2 B7  gaji tetap
P-1 B14  gaji to
W3 B3 U2  gaji?
T-3 P-2 O18  galon
R9  gantiin
T-2 R8  gantiin tidak
R9  gantiin?
P12 B-1 D-1 O10  gas
A-4 T-1 P15 U-2  gausah
T2 W2 B-2 D-1 U1 O3  geser
A3 B-1 O15  geser $
A9  get it
B8 U-1  get you
A8 D4 U-1  getting
A-1 T3 B1 O-1  gimana
T4 B1 U3  gimana $
T3 P4 B1 U-1  gimana kalau
T-1 W-1 D6  gimana sih
A-1 T3 B1 O-1  gimana?
T9 U-2  gimana@move
A-1 P5 D9  gini
A-2 D11  gini $
D6  gini sih
A2 D3 U3  gitu
W2 R-1 D2 U9  gitu $
T2 W8 R-2 D-3  gitu?
W3 P4 D2  give
P8  give it
A7 T-1 W10 B-1 U-1 O1  give me
P8  give up
W2 P10 R-1  give us
W5 P5  give?
A4 P11 D-1  giving
A4 P11 D-1  giving us
W4 P6  go $
A5 R2  good
A6  good luck
A-2 T6 R9  good?
A7 T2  good@move
A-2 R12 U-1  got a
A11  got it
A-5 T9 U-1  got@move
B4 O7  gratis
A5 P5  great
A5 T-1 O1  great@move
W-1 B5 R3 O3  group
D10  h-1
T6 B-1 O9  habis
D9  had
P8 D1 U-1  hadir
P9 D6 U-3  hadir $
P11 U-1  hadir dulu
W6 U5  hah
W-7 U18  hah $
W6 U5  hah?
W2 P2 D-2 U5 O-1  haha
W2 P2 D-2 U5 O-1  haha $
W4 D4 O2  hal
B-2 O10  halo?
A-2 T2 P4 U-1  hanya
P4 O3  hanya #
A-1 T4 P7  hanya bisa
A-2 W11  hanya mau
P4  hanya sebentar
A-2 T6 P3 U-1  hanya@move
W10 U-4  happened
W10 U-4  happened $
W10 U-4  happened?
A2 W-2 P1 B-2 D-2 U-3 O6  happy
A8 D-1  hapus
A4  hapus $
P5 D2 O1  harap
D8  harap banyak
P8  harap berkenan
P6 D3  harap bisa
P14 D-2  harap kami
A4 D2  hargai
A4 D3  hargai $
A10 P-1  hargai pilihan
D9  hargai waktu
T3 O1  hari
T9 W-2  hari apa
A2 D-2 U10  hari department
T1 W2 P4  hari itu
T14 W-3 U-1  hari lain
P-3 B12 O-2  hari seminggu
B-4 O9  hari tanpa
T2 R-2 D-2 O11  hari yang
T7  hari?
T4 P2  hari@move
A-1 D11  harusnya
A1 P1 O4  has
A3 P1 O5  has been
P5 D3 O3  hasil
A1 T5 O4  have a
B12 O-1  have an
T-2 B10  have another
A-2 T-1 P-1 D8 O8  have been
A2 W8 D-1  have cancelled
T-1 W11 P-2 B-2  have done
W-1 B12  have some
B10  have something
D10  have the
D12  have told
W4  have?
A6 W6 B4 D-3  health
A3 T-1 W1 D-2 U-2 O-1  hehe
A3 T-1 W1 D-2 U-2 O-1  hehe $
A4 T-2 O10  hey
B-2 O8  hingga
B-2 O8  hingga #
A-2 D8  hitam
A-2 D8  hitam $
W4 U14  hm
T1 W1 U8  hmm
U13  hmm $
T6 U-2  hmm <time>
W5 P3  hmm?
A-2 T7 U9 O-2  hold
A1 B8  home
P6 B2  home $
P9 B-2  home?
D9  honest $
A8 T1 P2  hope
A6 T2  hope you
A-2 B7 O6  hours $
T2 W2 B3 R-1 U-2 O2  how
T-1 W18 P-2 U-6  how come
A-1 T3 W3 B4 U-1 O3  how?
A-4 W-2 P5 R-1 U13  hp
A-2 T2 U5 O1  hrd
A-3 T12 O-1  https jadwal
A-2 T9  https@move
U3 O5  hubungi
A2 U9  hubungi $
A9 R-1  hubungi lagi
U10  hubungi?
T-1 B8  hybrid
B7  hybrid #
T5 O7  i am
A-1 W6  i ask
T1 B3  i can
D12 U-2  i expected
A-2 T5 P12 D-2  i hope
A4 W5  i know
A-2 D12  i must
A-1 W3 U10  i see
P10  i think
A2 T3 W-1 P4  i understand
A-3 T2 U-2 O11  i will
W4 P6  i'd
A-3 W9 P-1  i'd love
P7  i'd urge
A5 U3 O1  i'll
A-9 U18  i'll have
A7 R-2  i'll tell
A4 T-1 U7  i'll@move
D11 U-2 O-2  i'm let-down
T-1 O13  i'm travelling
A7  i've
A6  i've@move
T1 W3 P1 B1  i?
T3 U1  i@move
A-1 R14 O-2  if someone
T1 B3  if we
W2 P2 R3  if you
P4 B1  if?
A3 P6 O1  ikut
A-1 P14 U-1  ikut dulu
A8  ikut senang
A7 T-2 P-1  ikut waktu
T-1 P5 O4  ikut?
T12 B-4 U1  in <time>
B2 D7 U4  in a
A-2 U13  in charge
B5 D4 O1  in our
A7 O4  in touch
A2 R4 D2  in your
A-1 W2 B8 U2  increase
W8 B3  increase $
P-1 B5  increase?
A2  info
A2  info $
A-1 W12  info alasan
A10 D-1  info kami
A-1 R7 O6  info loker
T3 U4  info@move
D9  inform us
A5 W3  informing
A4 W4 O-1  informing us
P1 D3 U1  ini
T-1 U2  ini $
A7 T-1  ini kami
A-2 W6 D3 U-1  ini karena
A-2 R7  ini ke
D-1 U2 O5  ini nomor
A-2 D8  ini panelis
U8 O-1  ini siapa
A-1 D8  ini sudah
P-3 R1 D10 U-2 O4  ini tidak
R1 U9  ini?
T4 B1  instead
A-1 T5 B2  instead $
B3 R4  interested
B2 R4  interested $
T-1 B5  interested?
A3 P3 O1  interview
A4 O4  interview <time>
A-3 P9  interview as
A-3 T8 P7 B-1  interview bisa
A-1 T-1 P-1 O7  interview di
A6 T4  interview kami
A-3 P15 U-2  interview lewat
A-1 O9  interview pt
U12  interview yang
A-1 T1 U2  interview?
A-3 T-1 O14  invite you
A-2 O8  is #
A8 T-2 W5  is $
A-1 T13 O1  is <time>
A-1 D-2 O9  is an
A2 T-3 D-1 O7  is confirmed
A-3 D10  is frustrating
A9 T-3  is good
A-1 W6 P-1 B2 R-1 U4  is it
B11  is negotiate
W2 D8 O2  is not
T-2 P10  is only
T3 B8  is possible
P6 B1 D5  is the
W5 R-1 U8  is this
P-3 B11  is willing
A-1 T1 W2 P1  is?
T3  is@move
A-1 W13 R-1  isi
A-3 W10  isi di
A8 T-2 P2 D-1 U-1  istirahat
P2 O-1  it
P7  it a
T-1 P15 R1 D1 U-1  it and
P13 B-2 D-1 U-2  it before
A9 T-3 D3  it is
P10  it over
W9  it something
A4 T8 B1  it to
A8  it was
T1 P2 D3  it would
A-3 T-2 P3 B2 R-1 D6  it's@move
W2 P3  it?
P2 D2 U-1  itu
A4 T-4 W3 P3 D2  itu $
D-1 U-3 O9  itu untuk
A8  iya
A-6 D-3 U22  iya $
A8 T4 U-2 O-1  iya <time>
A9 U-2  iya boleh
A7 B-1  iya mengerti
A5  iya tidak
A-3 W2 R1 U6  iya?
A7 B1 U-2  iya@move
W8  izin tanya
W-1 B1 D2 O1  jadi
B8  jadi #
W5 P6 D4  jadi $
A6 T2  jadi <time>
T13 W-2  jadi bisa
A-1 D10 U-3  jadi gitu
A6  jadi kami
D9 U-2  jadi kena
B6  jadi supervisor
T-7 P5 D2 O15  jadi tidak
A-1 U-1 O3  jadi?
A2 W-1 D3  jadi@move
T1  jadwal
A3 T1 U3  jadwal $
A6 T-1  jadwal <time>
T-2 P8  jadwal awal
A2 T5 U-2  jadwal baru
A-2 T-1 B9 O6  jadwal kuliah
A4 U6  jadwal sudah
A-3 T-1 U12  jadwal tidak
T4 P2  jadwal?
T1 O-1  jadwal@move
T5  jadwalkan
A-2 T7  jadwalkan?
A-1 T2 W-1 U-1  jam
T8 B-1 O3  jam berapa
A-2 D9  jam sebelum
T8 O1  jam?
T6 D2  jam@move
A1 P5 U-2  jangan
A-1 T1 P10 D-4  jangan batalkan
P7  jangan buru-buru
P9 D2 U-2  jangan gitu
O6  jangan kasih
A4 T-1 O8  jangan lupa
P15 R1 U-2  jangan ubah
P8 D-1 U-1  jangan undur
W10 B-3 U-2  jarak?
A2 P7 D-2  jarang
A3 P8 D-2  jarang ada
O14  jasa
A4 B10  jauh
D12 U-2  jauh-jauh
A-2 D16 U-3  jawab $
U10 O-2  jawaban
A1 W3 P5 U-2  jelaskan
A6 P-2  jelaskan alasan
W1 P9 U-4  jelaskan dulu
A-2 W10  jelaskan?
P7 B3  jenjang
P10 B-1 D-1  jenjang karier
W7 R2  job?
T-2 P3 B3 R-1 D-2 U-1  join
A6 W7 O7  join $
A-3 P3 B9 D-1  join us
B3 O5  jt
A5  jujur $
D9  jujur saya
A-2 W11  jujur?
B5 U1 O3  juta
A-1 B7 O5  juta $
B4 R-1 U2  juta?
A2 P-1 D2 U1  kabari
A4 P-1  kabari $
A5 W-2 D5  kabari dari
A7  kabari kami
A2 D-2 U11  kabari lagi
A-4 T2 R4 U3  kabari saya
A-2 T3 U11  kabari@move
T1  kalau
T8  kalau <time>
A2 R7  kalau ada
P7 D-2  kalau batal
A-3 T7 W3 P3 U-1  kalau berkenan
W7  kalau boleh
P8  kalau dilewatkan
W-2 U9  kalau gaji
A-3 T5 R8  kalau gitu
T4 P5  kalau interview
B7  kalau jadi
T9 W-1 D-2  kalau jadwal
A1 P9 B-2  kalau kita
A5 P3 B5  kalau mau
A-1 P2 D6  kalau memang
T-3 P10  kalau online
B7  kalau posisi
W-4 D-3 U9  kalau soal
A5 T2  kalau sudah
P-1 B7  kalau tempatkan
A-2 P3  kalau tidak
T-1 P8  kalau via
T-1 B9 U-1  kalau wfh
T3 B2  kalau?
T3 P1  kalau@move
P1 B1 D6  kali
A-2 D11  kali kabari
A-1 D14 U-2  kalinya
D10 U-1  kalinya $
A2  kami
T-1 W1 D3 U-1  kami $
T-2 D-1 O17  kami <time>
A7 T2 B4 D-1  kami ada
R2 O5  kami akan
A10  kami batalkan
U9 O5  kami belum
P-5 B11  kami bersedia
T2 P2 B4  kami bisa
T7 P-1 B3 U-1  kami buka
B-1 O7  kami dari
A-2 P1 D9 U-1  kami di
A-1 T9 P-2 O2  kami hanya
A10 D-1  kami hapus
P5 D4  kami harap
A6 W1  kami hargai
A6  kami ikut
A8 T-2 U-2  kami info
A3 W-4 D11  kami jadi
W-1 D6 U3  kami kecewa
A5 T-2 O4  kami konfirmasi
A-2 P-2 U-3 O10  kami lanjut
T1 P5 R6  kami masih
A-2 D8  kami masukkan
A5 T1 P2 R1  kami mengerti
O11  kami mengucapkan
P-2 O6  kami mengundang
A-2 W1 P9  kami mohon
A-1 U8  kami proses
A5 T2 B5 U-1  kami sesuaikan
A-3 P-1 B15 D-2  kami siap
A9  kami simpan
A2 D6  kami sudah
W5  kami tahu
A5 O3  kami terima
A9 P-2 D5 U3  kami tidak
A5 T-1 P3  kami tunggu
A8 T4 W-1 P-2 D-2  kami undur
A-3 T5 P-5 U12  kami usahakan
T2 W3 B1  kami?
A3 P-1 U2  kami@move
P2 B1 U7 O6  kan $
P3 B2 O8  kan?
A2 P3 R1 D2  kandidat
A-1 T2 R6  kandidat?
P4  kantor $
T5 P5 D-1 U-1  kantor kami
A3 T-2 B3 O7  kantor pusat
A-1 T9 O5  kapan
T2 O10  kapan $
A-2 T14 U-2  kapan bisa
T6  kapan kira-kira
A-1 T9 O5  kapan?
T2 O10  kapan@move
W4 P1 U-1  karena
T9 W3 B-2  karena <time>
W8 U-1  karena apa
W8 B-2 U-1  karena gaji
W8  karena?
A3 P2 D-1 O5  karier $
O10  kartu
O10  kartu kredit
O7  karya
T-1 P-1 B7 O3  karyawan
T-1 P-2 B11  karyawan tetap
A7  kasih kabari
P5  kasih kami
O6  kasih kepada
T6 W-2 R2 D2  kasih@move
A-5 D12 U-4  kasihan
A13 P-2 D4  kata
P-1 D16  katanya
A3 T3 W-1 U2 O2  ke <time>
A2 W1 D7  ke depan
T3 B-2 U-1 O9  ke hari
A9 D-1  ke kandidat
P5 B4  ke kantor
A-1 T3 O-1  ke?
A4 U1  ke@move
A-2 W10  keberatan mohon
A10 T-2 B2  kebetulan
A12 T-3  kebetulan@move
D9 U3  kecewa
T-1 W-4 D11  kecewa $
A-1 D9  kecewa dengan
A-2 P-2 D9  kecewa karena
P-1 D12  kecewa padahal
W-2 B-2 D3 U6  kecewa sih
W-2 B-3 R-4 D2 U10  kecewa?
D10 U-2  kedua kalinya
A4 P5  keep
P8  keep the
T-1 P8  keep@move
W9 U-2  kejauhan?
A5  kejujuran
A8  kejujuran $
A-3 P-1 O18  kelas
A5  keluarga diberi
A-1 T-2 W1 R-1 D4 U1  kemarin
T-1 W-1 P6 O6  kemarin $
A-5 W3 D10 U-3  kemarin semangat
D10  kemarin sendiri
D8  kemarin sudah
W5 U5  kemarin?
D8 U-1  kemarin@move
A5 P4 B1  kembali
A7 P5 B3 U-1  kembali $
P9  kembali keputusan
D8 U-2  kena
A-2 R10  kenal
A-1 R11  kenal?
W9  kenapa
W11 B-1 U2  kenapa $
W-5 D12  kenapa baru
W7 D-2  kenapa batal
W10 R-4 D-4 U2  kenapa gitu
T-1 W6  kenapa minta
W6 D2  kenapa tidak
W9  kenapa?
A-2 T-2 W10 U-2  kenapa@move
W5 P2  kendala
A-3 W7  kendala $
W7  kendala apa
W6  kendala?
O6  kepada siapa
T2 P4 B3 D-2  kepala
W6  keperluan
T-1 W7  keperluan?
T-3 P4 D11 O-2  kept
A2 W2 P5  keputusan
W4 P4 R1  keputusan $
P7  keputusan tersebut
T-1 P-1 B2 R2 U-1  kerja
A4 T1 R3 U-1  kerja $
B12  kerja bisa
W7  kerja di
W3 R4 D1  kerja?
T2 W3 D5  kerja@move
T-2 W7 U-3  kerjaan lain
T-2 W7 U-3  kerjaan?
A-4 T9  kesediaan@move
A10 W1  kesehatan
A5 P9 R1  kesempatan
A-1 R10  kesini
A-1 R10  kesini $
A4 P2 U1  ketemu
A3 P5  ketemu $
A6  ketemu <time>
A7  ketemu di
A-1 P9  ketemu dulu
A-2 T6 P-1 U9  ketemu?
A7  ketemu@move
A-2 T7 W-1  ketersediaan
A-2 T7 W-1  ketersediaan waktu
A-2 T7 W-1  ketersediaan@move
D8  ketiga kalinya
O6  ketinggalan
W7  khusus?
T4 R3  kira-kira
T4 R3  kira-kira?
T3 W3 P6  kiranya
U2 O4  kirim
U-2 O10  kirim $
T-1 U19 O-5  kirim ulang
A8  kirim undangan
T-1 B3 R1 U10 O-2  kirim?
W-1 R-1 D1 U-2 O-2  kita
A2 W3 P-2 D9  kita $
A1 T6 P-1 B6  kita bisa
P-2 B12 U-3  kita diskusi
A7 T-2 P-1  kita ikut
A1 T6 P-1  kita ketemu
T7 P-1  kita reschedule
P8  kita tunggu
T1 W1 P6  kita?
A5 T1  kita@move
P-2 D9  klien
O6  klik
W1 P-1 R2  know
R11  know any
A9 W-1  know early
A-3 R8  know of
W-6 B-3 D-2 U10  know someone
A-3 T14 U-3  know when
A7 W8 P-3 R-1  know where
W2 R7 U1  know?
O6  kode
T-1 P2 B1 R-1 O-1  kok
A-2 P9  kok #
A2 W-1 P3 B3 D-1 U3  kok $
T-1 W4 D9 U-2  kok gitu
P2 B7  kok kalau
A3 T-3 B12  kok saya
W6  kok tidak
W7 D-1  kok?
A5  konfirmasi
A6 T2 W1  konfirmasi $
A-4 T9  konfirmasi kesediaan
A-2 R5 O6  kontak
R6  kontak teman
R4  kontak?
T3 W1 P-2 B5  kontrak
B9 R4  kos
T6 B3  kosong
T7 B3  kosong $
T7  kosong@move
O10  kredit
A-1 R6  kualifikasi
A2 B10  kuliah $
W4 D3 U1  kurang
W8 B-2  kurang cocok
W9  kurang?
P2 D2  lagi
T-1 P1 R-1 D3 O-1  lagi $
R4  lagi cari
A-6 D8 U8  lagi di
A5 P-1 D-3 U8  lagi jadwal
P-1 D9  lagi ke
A-1 D-2 U15  lagi meeting
W2 D5 U3  lagi@move
R1 O-1  lain
D7  lain demi
A-1 D8  lain kali
A17 P-2  lain kesempatan
B9 R-2  lain minat
R7  lain tidak
B3 R6  lain yang
A-1 W1 P-1 R2 D-1 O-1  lain?
A-3 T7 P3 R3 O-1  lain@move
A-2 T9 W5 U-2  lainnya
A-2 T9 W5 U-2  lainnya $
A-1 T14 W-2 U-4  lainnya@move
A10 P-1 D-1  lamar di
P-1 D9  lamar lagi
A8 O4  lamaran
A10 T1  lancar
T-2 W-1 B1 D-1 U2 O-2  langsung
B9  langsung permanen
A6 T1 O-2  langsung@move
P4 B2 O1  lanjut
W1 P4 B2  lanjut $
A1 P-1 U-2 O8  lanjut ke
T-1 W7 O6  laporan
T-1 W-3 D7 U10  last week
A-1 D20 U-3  last-minute
D10  last-minute cancellations
A-4 T-3 W10 B-2 R2 U7  last?
A2 T3 U8  later
T2 P2 D-1 U11  later $
T7  later?
A2 T7 U-3  later@move
T-1 B10  lead
P7 D2  least
P9 B-1  least?
T-2 B2 D5 O6  leave
B5 O4  leave and
A3 B5  lebih
A7 T3 D1  lebih awal
A-1 B9 R-1  lebih cocok
T4 B6 U-1  lebih?
W6  led
W5  led to
W6  led?
A4 T1  lekas
A-2 T-2 O13  les
T1 U5  let
A-1 U6 O-1  let me
A7  let the
A-2 B5 U8  let you
A7 P2 B2  let's
A11 T-4  let's do
P-1 B9  let's talk
A10  let's@move
D9 U-1 O-2  let-down
T2 U7  let@move
A-2 T3 W3  letting me
A5 W5  letting us
P4 D4 U3 O-1  lewat
A1 U17 O-2  lewat email
P6  lewat video-call
A-1 T-2 P8  lewat zoom
P5 U7  liat
T3 O7  libur
A-2 T1 O14  libur <time>
T5  libur@move
A-1 P3 U13  lihat
A-3 P-1 D-2 U19  lihat $
A-4 U7  lihat@move
T3 P4 B1 D3  like
D12  like this
A-2 T9 B1  like to
P11 R-2 U-1  like you
A-1 T6 B5  like?
A4 T1 O2  link
A7 T-1 O-1  link menyusul
A2 R-2 O8  link zoom
A6  link@move
B8  lipat
T-1 P-1 O16  listrik
W6  location
W6  location?
A2 W7  lokasi
A6 W5 B-1  lokasi $
W8  lokasi?
B2 R3 O2  loker
A1 R9  loker ini
A6 B-1 R-1  loker yang
W-2 B4 R4  loker?
W9 P6 D-3 U-1  lolos $
T7 W-2  longgar
T7 W-2  longgar $
T7 W-2  longgar?
P3 R5  looking
A-1 R9  looking for
W2 P3 D4  lot
P4 D8  lot of
A-1 W7 P2  love
A-1 W9 P2  love to
A15 T-6 O-2  lt
A15 T-6 O-2  lt@move
A3 D5  luangkan
A3 D5  luangkan waktu
A-2 T1 P2 D-2 U2 O8  luar
A6  luck
A6  luck $
A3 R1  luck with
A10 T-2 O-3  lupa@move
U-2 O15  ma
U2 O2  maaf
A7  maaf $
U8  maaf ini
U6  maaf jadwal
A12 P7 O-1  maaf kalau
A-1 U-7 O18  maaf salah
U14  maaf saya
W5 D2  made
W8  made you
W7  made?
D-2 O6  mailbox
D-2 O6  mailbox is
A-4 T-3 P1 O11  maintenance
R-2 O10  maju
B9  makan
W-1 P5 B2 U-2  make
T-2 W-3 P7 B6 U-1  make you
T-1 U9  maksud
U8  maksud gimana
T-1 U9  maksud?
A2 P8 O-2  mampir
T1 W2 U6  mana
T2 U7  mana $
T2 U7  mana?
T7 U-5  mana@move
B5 U3 O-1  manajemen
A1 P9 D5 O-2  masa
P10  masa tidak
P10  masa?
W4 B4  masalah
A7 T-1  masalah jadwal
A8 D-4  masalah terima-kasih
W5 B1  masalah?
A5  masalah@move
A-2 P2 D-1 O-2  masih
A-1 T12 O-4  masih ada
A-1 W-2 P4 B1 U4  masih bisa
A-3 T-1 P13 B-4  masih buka
T-1 P10  masih harap
A-2 T-1 P6 U13  masih tunggu
T3 P6 O5  masuk
B1 D-1 O13  masuk $
A-2 T8 O-1  masuk@move
W8  masukan
A-2 D8  masukkan
B7 R3  match
B1  mau
T1 P1 B6 U1  mau $
T-1 W-1 B7  mau berapa
P-1 R2 O8  mau ikut
T8 O-2  mau kapan
A-1 T2 P9  mau ketemu
P11 B2  mau lanjut
T-10 O13  mau order
T5 W-3 B1 R4 U4 O-4  mau pindah
T16 U-1  mau reschedule
B8  mau saya
A-3 W12 P-2  mau tahu
B-2 O7  mau tanya
T2 W-1 B5 R-1 D-2 U6  mau tidak
A-1 T1 W-2 B1  mau?
T5 O1  mau@move
W3 R3  may
P6 R7  may be
W5  may i
W4 R3  may?
A9  mboten
A9  mboten nopo
B1 U2 O-1  me
T1 P-2 R1 U7  me $
U8  me get
A-1 T4 W2 R1 U-1  me know
T-2 B2 U5  me see
W11 U-2  me why
W2 B3 R1  me?
P4 D-1 U12  mean
B-1 O13  medan
A4 T5 P3 B-1  meet you
A-1 T9 P-4  meet?
A1 W-1 R-1 U2  meeting
U5 O5  meeting $
O8  melahirkan
A-5 T-2 P8 O6  melihat
W1 D5  memang
P2 D4  memang tidak
A-2 T-3 W8  memang?
A-1 O9  membalas
A-1 W7  membuat
A-1 W7  membuat?
R4 O9  membuka loker
T6  memungkinkan
T6 D-1  memungkinkan?
A4 W2 D6  mendadak
W7  mendadak?
A6  mengerti
A8 U-2  mengerti $
A4 T3  mengerti kok
P10  mengerti sudah
A4 R5 O-1  menginformasikan
P-2 R5 O5  mengisi
R7  mengisi posisi
O11  mengucapkan
O11  mengucapkan terima-kasih
A-2 O9  mengundang
P-1 O4  mengundang untuk
P6 B2  meninjau
P6 O2  menit
P5  menit $
T-2 P5  menit@move
P-2 B12  menyamai
A5 P-1 D7  menyatakan
B7 D9  menyetujui
A4 T-1  menyusul
A4 T-1  menyusul $
A4 T-1  menyusul@move
D9  merugikan
A-1 D9  merugikan kami
B9  mess
B7 O-1  mess dan
P-2 D3 U1 O8  message
O8  message to
D7 U8  message?
B4 R3  might
W-1 P-2 B8 R6  might have
B7  million
B7 R2  minat tidak
B5 R2  minat?
W7  mind telling
A-3 D10  minggu lalu
D14  minimal
T7 P3 U-3  mins
R6  minta kontak
A7  minta maaf
D11  minta pindah
R7 O7  minta tolong
T2 D6 U-1  minta@move
P6 O7  minutes
P-1 B3 O16  mobil
P-3 B10 O-2  mobil dinas
A-1 W1 P1  mohon
R11  mohon bantu
W5 P2 R6  mohon bisa
A-2 T3 W4 R3 O1  mohon info
W-2 P19  mohon jangan
P12 U-1  mohon kiranya
A-2 T8  mohon konfirmasi
T1 W1 O2  mohon maaf
A-2 T5 W7 O-2  mohon sampaikan
P10 B-1  mohon tetap
R-3 U17 O-1  mohon tunggu
T3  mohon@move
W-1 B11 D2 U-1  money
D-3 O7  monitored $
W1 P3 B3 D3  more
T-2 B14 D-2  more senior
A5 T2 O-2  ms
A9 P4  much
A-1 W-1 D3 O8  mulai
B-2 O8  mulai #
A-3 O9  mulai <time>
P3 R6 U-2  mungkin ada
T1 P-2 R-3 U14  mungkin bisa
A-2 B8  mungkin lebih
A-1 R6 U3  mungkin?
O14  murah
A9 P-1  musibah
A-2 D12  must
D8  must say
P-2 R8  my way
A-2 B15 U-2  naik
B7 U2  naikkan
B7  naikkan #
B5  naikkan jadi
A3 R5 D3  nama
A-2 D7  nama akan
W-1 R12 U-4  nama?
A15 D-2  namanya
A-3 W-2 B22 R10 U-4  name
W-4 P-2 B-3 R14 U1  name?
W-2 B7 R-1 U4  nego
W-4 B4 R-2 U7  nego kok
B11  negotiate
A4 T1 B1 O3  new
T9 D-1 O-1  new time
W-1 B-1 R-1 D5 U-2 O1  next
A2 D10  next time
P9 U-1  ngobrol
P10 U-4  ngobrol dulu
A4 P1  no
D-1 O13  no longer
A8  no need
A5 T1 W2  no problem
A-3 P10  no strings
A4 T1 R2  no worries
A-2 B-1 R3 U3 O12  nomor
D-2 O8  nomor ini
D-1 U-4 O11  nomor pribadi
W-2 P-3 R4 U14 O-4  nomor?
A9  nopo
A9  nopo nopo
T-1 B-1 R-1 D2 O1  not
A6 D7  not a
P6  not ada
A5 D-1 U-2  not apa-apa
A-5 D10  not apply
D14  not appreciate
A2 W3 P2 D1  not at
W-4 D8  not awal
A-2 T2 P11 O-2  not batal
T1 P8 D-2  not batalkan
A-2 P1 D1 U4  not bisa
P1 D9 U-1  not bother
P7  not buru-buru
W-2 P10 U-2  not coba
W7 P4  not cocok
D8  not dari
T2 O7  not di
W-1 P8 D-1 U14  not dulu
A-2 D14  not gini
P11 D-1  not give
D12  not great
T-2 W1 P7  not hadir
A-1 D8  not hargai
T6 W5  not hari
D14 U-1 O-2  not how
D2 U10  not i
W4 P2  not jadi
A-2 D8  not kabari
U6 O2  not kasih
P7 O1  not ke
A9 W7  not keberatan
W-3 P10  not kemungkinan
O6  not kepada
A-2 P4 B8 U-4  not khawatir
A3 P-1 D5  not lamar
W7 P2  not lanjut
D-1 O13  not longer
A4 T-1 O8  not lupa
A9 D-1  not masalah
P8 B3  not mau
U-1 O7  not membalas
D-1 U17 O-2  not mengerti
D-3 O7  not monitored
A8  not need
P-1 D6  not niat
A4 P3  not perlu
A7 P-2 D4  not pikirkan
A6 T1 W2  not problem
D13  not profesional
W2 D3  not proses
A-1 U14  not reschedule
P8  not salahnya
A1 W6 P2 D1 U-1  not sama
W-2 P10 D-2  not sayang
A-1 D8  not serius
W4 D4  not sih
D5  not sopan
W7  not sreg
A-3 P10  not strings
D-2 U18  not sure
U11  not tahu
A7 T-2 P5  not telat
T-2 W-4 P10 D-1 O10  not the
A-2 P5 D-1 U9  not ubah
A-2 P3 D13 U-2  not undur
A1 P6  not usah
D7  not waktu
D3 U9  not what
A4 T1 R2  not worries
A16 P-1 D-2 O-1  not worry
A2 P4 B2 U6  not yang
P10  not yet
W6 P3 D1  not?
U5  not@move
A4 B2 D7 U-2  note
A8  noted
A9 R1 U-2  noted $
A14 U-1 O-5  noted ms
A7  noted thanks
A5 T-1 U4  noted@move
A1 W-2 P6 D4  nothing
A2 P-2 D10  notice
A4 P-3 D5  notice $
A1 W-2 P-2 D5 U-1 O-2  now
T4 W-3 R3 D6  now $
T-1 W-4 P-1 R4 D9  now?
A-7 W-4 P13 D-3 U19  ntar
A-3 B-1 D-2 O13  number is
P-1 B9  numbers
A4 W2 D-1 O-2  nya
A8 P-2 U3  nya $
T6 P6 U-5  nyaman
A-1 P9  nyaman di
W-4 P13 R-1 D8 U-4  nyesel
A7  of luck
U-2 O13  of office
A-2 P4 D11  of our
W4 P2 O6  of the
B4 D9  of this
T2 W3 R5  of?
W2 B5  offer
W4 B2  offer $
T3  offer <time>
T4 B5  offer you
W6  offer?
T9  offer@move
W-1 B8 O-1  offered
A-1 O8  office
W2 U5  oh
A-2 U19  oh $
T2 U8  oh begitu
A6 W-1 D-1 U6  oh gitu
A-1 D10 U-3  oh jadi
A4 W5  oh no
T4 W6  oh oke
T2 W6 U-1  oh?
A6 U1  oke
A5 W1  oke $
A10 T-2 U-2  oke <time>
A-8 U21  oke but
A10 T-2  oke di
A11 P-3 R5  oke kalau
T13 W-2  oke mau
A6 B2 U-2  oke noted
A8 T-2  oke saya
A12 D-2  oke semoga
A12 U-2  oke siap
A-2 W2 U8  oke tapi
A8 R4  oke thanks
A4 T1  oke tidak
A-4 T4 W2 U4  oke?
A8  oke@move
A-3 R3 U9  on $
T5 U-2 O10  on <time>
A-2 T-4 P6 D9 U-1 O4  on a
B12  on gaji
P2 D6  on you
P10  one more
T-1 P7 O2  online
A-2 P7  online dari
T-2 P7  online?
T-3 P7  online@move
T4 P7 D4  only
T5 W-5 P-2 B-1 D10  only?
A-1 P14 D-1  opportunity
A7 T6 B5  opsi
A9 T6  opsi@move
A9 T-2 B7  option
T5 W1  or
A-1 T10 O-1  or <time>
W8 P-1  or have
A-1 T7 P1  or@move
P3 R5 D2  orang
T-2 P4 R3 D3  orang lain
T-2 R4 D7 U-2  orang yang
T-1 R7 D3 U-1  orang?
A-6 T-9 W8 O11  order
P7  original
P7  original@move
A2 P-1 B2 D2 O-1  other
A9 D-1 O-1  other applicants
A8 D-2  other candidate
U-2 O9  otomatis mohon
P-1 D-1 U9 O6  our office
P-1 D16  our time
A-1 T-2 W4 B2 O5  our?
P7  out for
W6 B-1 O9  out of
A3 P5 R1 U-1  over
T2 P2 O2  pada
T4 O4  pada <time>
W4 D5  padahal
D9  padahal kami
A1 T10 B-1 D-1 O-1  page
T-3 B9 D2  paid
A-1 T3 P4  paling
P6 U-2  paling #
P11 U-2  paling cocok
D6  panelis
A-2 P-1 R-2 D16 U-3  panggil
A-1 D11  parah
T-1 P-1 B11  part-time
W8  particular
W8  particular?
A6 T-1 P5  pas
T-2 P7  pas <time>
T-2 P8  pas@move
A-1 B-2 D-1 O12  password
B10  paying
A8  pekerjaan baru
W7  penasaran
A-4 T8 R6  pengganti $
A7 W6 D-1 O-2  pengunduran
A-3 W6 D8 U-1  penolakan
A6 P5 D-1  penting
A-3 P9  penting hadir
T4  penuh
T6  penuh $
T4  penuh@move
B10 O3  per
A6 W-2 B-2 D10 O-1  perhatian
A-4 W8 D6 U-1  perlu
B9  permanen
A3 D2 U4  permintaan
A2 U11  permintaan $
A2 D2 U5  permintaan@move
A5 W7 B-2 O-4  personal
W9  pertimbangan
W7 P-1 B2 D-1  pertimbangan $
W7  pertimbangan khusus
W8  pertimbangan?
A-1 P9 B1 U5  pertimbangkan
P6 B3  pertimbangkan kembali
P15  pertimbangkan lagi
W-1 P9  pertimbangkan?
P10 B-1 D-1  perusahaan ini
W1 D5 O-1  perusahaan kami
W10  perusahaan?
U6 O7  pesan
A-2 O5  pesan akan
U-1 O7  pesan ini
A5 W-2 U11 O-2  pesan kami
O10  pesanan
T-1 P7  phone
T-1 P7  phone?
D10  php
A-2 T8 O-1  pick
W1 D9  pihak
A3 W1 P7  pikiran
A-2 W2 P6  pikiran $
P12  pikirkan
P12  pikirkan lagi
P8  pikirkan ulang
A3 T4  pilih@move
A3 T4  pilihan
A-5 T9  pilihan waktu
T7  pilihan@move
P-3 D6 U6  pimpinan
W3 D-1 U8  pimpinan $
O4  pindah
T2 D-1 U2 O3  pindah ke
T-1 W-1 B-1 R9  pindah tidak
T3 R2 U3 O-3  pindah?
P-2 O8  pinjaman
A5 P8 B-1 D-2  pintu
P12 D-3 U-1  plis
O12  policy
O12  policy $
A-1 T-3 O11  portal
T-1 W-1 B3 D-1  posisi
P2 R4 U-1  posisi ini
B8 R-2  posisi kasir
A2 T-2 W-2 B6 U5  posisi lain
A-3 B6 U-1 O7  posisi staf
W-1 B5 R1 U3  posisi?
B4  position
A-1 O10  position at
T-1 B6 O4  position in
A-1 T4 P5 B4  possible
T7 P1  preferred
W-1 B13  prepared
W-1 B13  prepared to
D-1 U-4 O11  pribadi
A2 T6 R1  problem $
A11 T-2 D-1  problem@move
W9 P3  process?
A-1 D12 U-1  profesional $
A2 W2 P5  profil
P9 R5 O4  profile
P4 B10  project
T12 O-2  propose
A-1 B3 U8  proses $
O10  pt
A-3 T-1 O11  pt@move
T-5 O14  pulang
T-5 O14  pulang?
A-1 R7  punya
A-2 R8 U-1  punya teman
R5  punya?
A2 T-1 B2 U2 O6  pusat
B8 U-1 O-2  pusat?
B-1 D12  put us
A-2 P8 U3  putuskan
P9  putuskan $
T-4 O15  rapat
A1 T12 P-1 O-1  rather than
A2 T10 O5  ready
A6 T-2 R-2 O8  ready $
A-1 D10  real
W10  reason
A1 W12 P-1  reason $
W9  reason for
W10  reason is
W9  reason?
T10 B-1 U-2  rebook
A3 T-1 R1 U5  received
O7  received $
P-1 R9  recommend
R7  recommend?
P11 B1  reconsider
P7  reconsider $
P7  reconsider?
A8 O-2  recorded
A8 O-2  recorded $
A-2 B-1 R11  refer
R6  referensi
R6  referensi?
D12  reflects
O8  regret to
R7  rekomendasikan
A-3 R7 D2  rekomendasikan $
R6  rekomendasikan kandidat
R6  rekomendasikan?
A-3 W12  rekrutmen kami
T-1 W11 O3  related
T-1 B12  relocation
T-3 P-1 B11  relocation?
T-2 O12  reminder
A-2 T-2 O14  reminder team
T-3 O15  reminder your
B13  remote
T-1 B6  remote mau
T-1 B6  remote?
T-3 P16 B-1 R-1  remotely
A1 T4 B-1 D-2 U4  reply
A5 W1 U-1  reply $
D11  repot
D11  repot $
A3 T-2 U9 O8  request
A5 T-2 U11 O-3  request@move
A2 T4 D1  reschedule
A-3 T8  reschedule <time>
A-2 T9  reschedule ke
A-2 T8  reschedule?
A3 T-3 D1 U1  reschedule@move
U13 O-1  resend
U13 O-1  resend?
A5 W3 D4  respect
A8  respon
A16 T7 W-1  rest
A-5 O15  return
U9  revert
B-2 O8  ribu
A2 P6 B1  room
B-1 O8  ruang #
T1 D4 O1  ruangan
D12 U-2  rugi
P3 B2 O3  rumah
A3 B4  rumah $
B-4 O9  rumah gaji
P13 B-3  rumah lewat
A3 D9  sad to
W5  sakit
W6  sakit apa
W7  sakit?
A2 R-1 U-2 O6  salah
W11 R-1  salah dari
U1 O8  salah kirim
P7  salahnya $
A6  salam
A-1 U-3 O10  saldo
A-2 O10  sales
A-2 T5 D7  sama user
A2 T3 D2  sama@move
B7  samain
A-2 P7  sambil
A-3 T12  same?
A4 P2  sampai
B6  sampai #
A-1 T2 P6  sampai <time>
A7 T-1  sampai ketemu
A5 T-1  sampai@move
A2 W3 U1  sampaikan
A-2 W12  sampaikan alasan
D-1 U9  sampaikan dulu
P7  sampe
P7  sampe <time>
T-1 B7  sana
B6  sana berapa
T-1 B7  sana?
A8 P6 U-2  santai
A16 U-3  santai $
W-1 R8  saran
W-1 R8  saran?
O6  satpam
O6  satpam $
A-1 T4 D3 O11  satu
D9 O-1  satu jam
B5 D-1 U6  say $
A-2 T13 B-1  say <time>
P12 D-1 U-2  say no
A1 D2 U2  saya
A-2 W-1 B-1 R3  saya $
B7  saya ajukan
A4 T-3 B12 U-2  saya atur
D-3 U13  saya baca
A16  saya batalkan
A9 U-2  saya catat
U10  saya cek
U17 O-1  saya hubungi
A3 T-1 D-2 U10  saya info
D11  saya jadi
A3 D-1 U8  saya kabari
D-3 U9  saya lagi
A6 T3 U-3  saya reschedule
O7  saya sedang
P1 D6 O2  saya sudah
T2 U6  saya tanya
U12  saya telepon
A-2 W-1 D6 U4 O3  saya tidak
P3 D4 U-2  sayang
A-2 T2 W3 P1 D13 U-3  sayang $
P10  sayang kalau
W4 P-1 D2  sayang padahal
A12 D-1 U-1  sayang tapi
T-2 W1 P4 D-2 O6  sayang?
A2 T-2 W2 P3 O7  schedule
A-4 T-3 P7 O11  schedule@move
A-1 P2 B-1 D3 U-1  sebelum
A-2 D9  sebelum jadwal
A-1 T9  sebelum@move
D8  sebelumnya $
P5 U5  sebentar
P7 D-1 U6  sebentar $
P-1 U8  sebentar saya
P9 U-2  sebentar?
P4 U2  sebentar@move
P-1 B11  sebut
W11  sebutkan
W11  sebutkan alasan
A-1 R2 O7  sedang
O6  sedang cuti
U-2 O11  sedang tidak
A-2 T2 U8 O-2  sedang@move
A2 P-1 D12  sedih
A3 T-1 U3 O-1  see
A-3 W2 U14  see $
T-4 U9  see what
A7 W1  see you
A6 T-2 U5  see@move
A6 T5  sehat
A-2 D-1 O11  sejak <time>
B2 O6  sekalian
D5 U2 O1  sekarang
W-1 U5 O2  sekarang $
A-3 W3 D8 U-1  sekarang undur
B8  selain
B9 O-1  selain posisi
A10 W-2 R1 D2  selalu
A9 R2  selalu $
A9 O4  selamat
A8  selamat atas
A9 T6 P3 B-2 D-2  selesai $
A6 D3  semangat
A9 W3 D-2 U-1  semangat $
A6 T1  sembuh
A6 T1  sembuh $
P-2 B9 D3 O-1  seminggu
A5  semoga
A5  semoga bisa
A9 B-2 D-1  semoga ketemu
A4 T2  semoga lekas
A2 W7 P-2 D-1 U-1  semoga tidak
D7  semuanya $
A8  senang
A-1 R10  send them
A-4 T3 D7 U2  sendiri
D10  sendiri yang
B8  senior
T-3 B10  senior position
A11 T-4 O7  sepatu
P4 D5  seperti
P9 D-1 O-2  seperti $
D9  seperti ini
D6  seriously
D6  seriously $
P2 B5 D1 U-1  serius $
P10 B-1 D-3  serius tidak
P6 D3 U-1  serius?
T-1 O8  servis
T-1 O8  servis ac
A-1 R8  seseorang
A2 T2 B6  sesuaikan
A5 D7  sesuaikan jadwal
A10 U-1  sesuaikan@move
T2 P5  setelah
P8 U-3 O-2  setelah itu
A-1 P5 O7  setelahnya
A-1 P5 O7  setelahnya $
P12  setengah
P12 D-1  setengah jam
A9 T-4  setuju@move
A-2 P-1 B-1 D7 O9  sewa
W2 P6 D3  short
P8  short call
W-1 P7  short?
A8 B2 R1  siap
A5 R4  siap $
A7  siap saya
A8  siap sudah
A11  siap terima-kasih
A6 T-2 R3  siap@move
R2 U4  siapa
U7 O1  siapa $
P5 U-1  siapa tahu
R6  siapa yang
R3 U7  siapa?
P1 D10 O2  siapkan
D10  siapkan semuanya
B9  sign-on
B9  sign-on bonus
D10 U1  sih
B1 D6  sih $
A8 W-1 D2 U1  sih tapi
W-2 B2 D7  sih?
A-2 W-2 D12  sih@move
D12  sikap
A6 T3 P2 O2  silakan
A-4 T7  silakan kirim
T5 D-1 U2  silakan@move
A9  simpan
P8  sincerely
D5 O3  sini
A-1 T2 D8 O-1  sini@move
A-1 T3 R-2 D-2 O11  sinta
A9 R3  sip
A10 T-1  sip <time>
A12 T-1  sip@move
A-1 T10  slot <time>
P3 D-1 U1 O-1  soal
W-4 B4 D-3 U8  soal gaji
A14 O-1  soal interview
A4 T3 W2 B6  some
W6 B3 U-1  some?
A2 R6  somebody
R8 U1  someone
W-5 B-3 R-1 U10  someone else
W-2 R6 U3  someone?
T1 W7 B2  something
W8  something wrong
W10  something?
A-1 T-2 D9  sooner
D5  sopan $
T3 P-2 B-1 D-1 U3  sorry
A-1 T-2 U14  sorry $
R-2 U11  sorry who
W-1 U15  sorry?
A-1 T4 U10  sorry@move
W7  sreg?
A-2 B8 O4  staf
A-1 T2 W-1 P6 B1 R1  still
A-3 W-1 P-1 B10  stock option
A1 D3 O1  sudah
D12  sudah #
A2 T5 P3 D-2  sudah ada
A1 W4  sudah bisa
W13  sudah dapet
D7 U-1  sudah di
A-2 T9 O-2  sudah fit
A-2 P-2 D10  sudah hadir
A-2 O8  sudah hubungi
A5  sudah info
A9 W-2  sudah jelaskan
A6 W1 D-1  sudah kabari
A3 O3  sudah kami
A8 D-2  sudah kasih
D3  sudah kedua
A3 D5  sudah luangkan
A10  sudah menginformasikan
A9  sudah saya
P5 D4  sudah siapkan
A6 D-1 O3  sudah tidak
A-2 D7  sudah tolak
P2 D6  sudah tunggu
A-2 T3 W4  sudah?
A1 T2 W1 D1  sudah@move
R11 U-2  suggest?
T7 B2  suit
T6 B2  suit you
T8 B1  suit?
A-1 T12  suits
A-1 T12  suits you
A2 P10  suka
P7  suka sama
A7 R1  sukses
A6 R3  sukses $
B6  supervisor
B6  supervisor $
A-2 D6 O8  surabaya $
A4 P2 D-1 U-1  sure
T2 U11  sure i
A11  sure thing
A-2 P12 D-1  sure you
P3 D11  susah
A-1 P7 O4  tahap
W3  tahu
T-1 W4 P-1 D2  tahu $
W5 B-1 D-1 U6  tahu alasan
W4  tahu apa
W4 U2  tahu kenapa
A-3 W6  tahu kendala
T-2 W5 R-2 D7  tahu tidak
W3 U2  tahu?
A4 P2 R2 O1  take
A8  take care
A-1 P10 R9 U-1 O-1  take the
T-2 W-2 P1 R1 D-1 U3 O-1  talk
B1 D2 U17 O2  talk about
P-1 B9  talk numbers
T-1 P3 R4 U5  talk?
W-1 U10  talking
W-1 U10  talking?
T-2 B10  tambahan
T8  tanggal
A-2 T6  tanggal berapa
A-3 T11  tanggal yang
A-2 T5 W2  tanggal?
T8 W1  tanggal@move
O6  tanpa
T-3 W2 U10  tanya $
A-2 W10  tanya alasan
W5 O3  tanya?
U4  tapi
A-6 U18  tapi $
W7 U-3  tapi alasan
A9 D-1  tapi baik
T-3 W-1 U13  tapi gimana
A-2 B3 R-3 U7  tapi kalau
A5 B2  tapi kami
W2 B-4 D-5 U8  tapi kenapa
A-4 T4 U6  tapi saya
A5 U1  tapi tidak
W1 P1 U3  tapi?
A-2 T3 U3  tapi@move
P2 B8  tawaran
B4  tawaran?
T3 B3 O2  tawarkan
B7  tawarkan posisi
T-2 B6  tawarkan?
T-1 W-1 P2 B1 U-1 O2  team
P15  team was
P7 B3 R3  team?
P11  telat
A8 T-1 P6  telat $
P7 U9  telepon
P5 U7  telepon $
T-1 W5 P2  tell?
W4 D5  telling?
A-1 R6 U2  teman
R4 O7  teman $
A-1 R6  teman ada
A-5 R12 O-2  teman apoteker
R6 U-2  teman lain
R-4 U11 O4  teman saya
B-1 R6 U3  teman yang
R5  teman?
A-3 T-1 R10  teman@move
A5 W2 B1  tempat
W7 D3  tempat lain
A-1 P9  tempat sekarang
W12  tempat?
T-1 B8  tempatkan
W1 B6  tempatkan di
T-2 W2 B6  tempatkan?
P6  ten
P6  ten minutes
A-2 D18  tenaga
A10 T-2 B-1  tentu
A-5 P4 D10 U-4  terakhir@move
A7 P3  terbaik
D8  terbang
D11 U-1  terbang kami
A-1 R8  terbantu
A-1 R8  terbantu kalau
A5 P2 B7 D-2 U-2  terbuka
A5 O3  terima
A6  terima-kasih
A9 D-1 U-1  terima-kasih $
A4 T1  terima-kasih atas
A8  terima-kasih banyak
A6 W2  terima-kasih info
A13 W1 U-2  terima-kasih konfirmasi
A5 D1 O2  terima-kasih sudah
A5 T-1 O3  terima@move
A-2 W1 U12  terkait
A6 O8  terlampir
A-1 D11  ternyata
A-2 T11 O-1  tersebut@move
A-2 D11 U-1  terserah
A2 P2 B6  tertarik
T-2 B12  tertarik $
P11 U-2  tertarik sama
T-1 P2 B9  tertarik?
A7  terus $
D11 U-1  terus terbang
W-2 R-3 D-2 U8  terus?
A6 W7 P-2 U-1  teruskan kepada
A-3 T6 P12 D-3  tes
R11 U-1  tetangga
P7  tetap
P-1 B6  tetap $
P8  tetap di
P10 D-2  tetap hadir
A-2 P12  tetap ikut
T-2 P4 B2  tetap?
T-1 P6  tetap@move
A6  thanks
A15 R2 U-3  thanks $
A4 P-1 O-1  thanks for
A5 O2  thanks you
A2 T1 B1 O-1  that
A7 B-2  that works
T3 P2 D8  that you
D-2 O12  that your
A4 D11 U-1  that's
D8  that's disappointed
A11 D-2 U3  that's@move
T4 W2 B3  that?
A5 R1  the best
P-1 B8  the commute
A-2 P9  the door
A10 D-3  the future
W2 B5  the gaji
A2 W-2 P3 U-2  the interview
P-2 B9  the issue
W6  the location
A8 B2  the new
P7  the original
W7  the reason
A6 T-1 R6  the slot
A3 P7  the team
D10  the whole
A-1 W3 P2 R1  the?
A-2 P3 R6  them
A5 U3 O-1  then
A6 U4  then $
T8 R2 U-2  then?
A9 U-1 O-1  then@move
T-2 W3 B4 R3  there a
T7 W-2 P-2 B8  there another
A-1 W-2 P9 D-1  there no
A11  thing@move
A-1 P8 U3  think
A-1 P10  think it
A-1 T-1 D4 U1  this
W1 D7 U5  this $
A-2 D8 U10  this in
T-1 P3 D6 O2  this is
D-3 O7  this mailbox
D12  this reflects
A-1 P1 B-1 R2 U3  this?
T-2 D7 O3  this@move
A-2 W15 B5 D-1  though
A-1 T-2 P6 B-1 O15  through
A14 P-2  tia
B12  tiap
A-1 T3 W-1 R2  tidak $
P5  tidak ada
A6 U-1  tidak apa-apa
A-2 D-1 O11  tidak bekerja
A-2 P2 D1 U4  tidak bisa
A-2 W6 P7  tidak cocok
W-5 D11  tidak dari
A-2 T-1 P6 U7  tidak hadir
A-1 D8  tidak hargai
W3 P2 U-1  tidak jadi
A9 W7  tidak keberatan
W5  tidak lanjut
A8 D-1  tidak masalah
P8 B3  tidak mau
U-1 O7  tidak membalas
P-1 D6  tidak niat
A4 P3  tidak perlu
D10  tidak profesional
W-2 P10 D-2  tidak sayang
A-1 D8  tidak serius
D7 U-2  tidak sih
D7  tidak sopan
W7 R-1  tidak sreg
A1 P6  tidak usah
A-1 P2  tidak?
T1 U3  tidak@move
A-3 T1 B9 O-1  tiga
B-2 D11 O3  tiket
A-2 T-1 P2 D2 U2  tim
A-2 W3 P2 D5 O3  tim kami
A1 T3 D5  time
P-1 B9  time if
T7 D3  time@move
A6 T8  timing
T1 P6 B4  tinggal
T7 O-2  tinggal?
A-3 R8  titip
B11  to #
A4 T5 O3  to <time>
W7  to bagikan
T3 D12  to be
T-1 W-5 P10  to change
T-1 U12  to check
W2 D5  to give
D7 O6  to inform
A-3 O12  to invite
A-1 T-1 P11  to make
T6 P5 B4 O-1  to meet
D5 U9 O-1  to say
R11 U-3  to someone
W-2 P13 U-1  to stay
P3 D2 U4 O6  to the
W2 D-2 O7  to this
A-1 U7 O3  to you
T2 O6  toko
A-1 D8  tolak
B1 D8  tolak $
A1 D6  told
D11  told us
A-2 B-1 R3 D3 O2  tolong
A-3 R14  tolong cari
D13  tolong hargai
T8 U8 O9  tolong kirim
A-1 D7  tolong lain
A-1 T1 W2 B6 D9 U-2  too
A2 B11  too $
A3 B3 D4 O-2  took
A8 T2  totally
A5 R3  totally understand
A7 O4  touch
A7 O4  touch $
B10  transport
T3 O5  travelling
W1 P9  try
T-1 W2 P7  try to
A2 D1 U3  tunggu
P3 D3 U4  tunggu $
A-1 D9  tunggu dari
A7 T-1  tunggu di
P2 U8  tunggu kabari
A-1 D16 O-2  tunggu satu
A5 U2  tunggu@move
P-1 B11  tunjangan
B11  tunjangan kos
A3 P11 R-1 D-1 U-1  turn
A11 T3 P-1  turut
D12  twice
A-3 W2 R1 D7 O2  two
A-6 D4 O8  two@move
B6  uang-makan
A2 D1 O3  ubah
D2 U6  ubah $
A-3 T3 O11  ubah <time>
P3 B6 O-1  ubah jadi
A1 T-2 D8 U1  ubah lagi
T4 B5 R2 D2  ubah?
A3 T-2 D2 U2  ubah@move
O8  ukuran
O8  ukuran #
T3 P4 U5 O-1  ulang
A-3 T14 O-2  ulang kapan
A2 T-1 U-1 O1  undangan
A9 U-2  undangan baru
A-1 O9  undangan interview
O10  undangan rapat
A6 U-1  undangan@move
A4 R1 O-1  understand
A4 W3 B2 O-1  understand $
A3 W4 P2  undur $
P10 D-1 U-2  undur dulu
T5 O4  undur ke
T4 W3  undur?
D16 U-8  unfortunate
A2 U9  unfortunately we
T4 U7  unfortunately@move
D12  unprofessional
D12  unprofessional $
O1  untuk
A-1 T3 O4  untuk <time>
B11 U-2  untuk gaji
P-1 O6  untuk ikut
A-2 T4 B2 D-1 U7  untuk jadwal
W7  untuk kami
W5  untuk keperluan
A-1 B3 R3 O2  untuk posisi
A2 T4 P-1 U9  untuk reschedule
A-2 U2 O1  untuk@move
P-1 O13  untung
P8  up on
A9  update
A5 O5  updated
A4 O10  updated our
R7  upfront $
P7  urge
P7  urge you
A8 W2 P2  urusan
A9 D-1  urusan lancar
A-2 W9  urusan?
D2 O-1  us
A3 O-1  us $
D9  us earlier
B-1 D17  us in
W2 P3 D2  us?
P-1 D7  usah lamar
A7 P-2  usah pikirkan
P7 U2  usahakan
T2 P6 U5  usahakan $
P6  usahakan hadir
P5 U4  usahakan@move
A12 T-2  user bisanya
T-2 P10  user hanya
T2 W1 P8  user mau
D12  user saya
P3  user sudah
A5 P3  via
T-1 P8  via zoom
T-1 P6  via?
P6  video-call
W2 U4  waduh
A-2 W-1 U19  waduh $
W9 U-2  waduh?
T3 P-2 U6  waduh@move
A6 W2 D2  wah
W9 D-4  wah sayang
A8 W-2  wah selamat
D12  waiting
D12  waiting for
A7 D-2  wajar
T2 D3  waktu
A1 D5  waktu <time>
A-1 T4  waktu di
A-5 T1 D14  waktu kami
D10  waktu orang
A2 T5  waktu yang
A-1 T6 P2 D1  waktu?
T3  waktu@move
A-1 P12 D-1  walau telat
P7  walau?
A9  walaupun agak
W5 P1 B-1  was
W8 B-2  was it
W8  was the
T-1 W14  was there
W8 U2  was?
A3 P3 R4  way
A7 P-1 B-1 R6  way $
W-1 P11 R-2  way we
W-1 P7 R3  way?
A10 D-1  we appreciate
W-1 P3 B4  we can
T4 B6  we could
D7  we had
T3 P-2 B3 R-1 D-2 U-2  we have
T4 P6 R-1  we need
O6  we regret
T-1 R5 U7  we talk
A6 O-2  we wish
A1 T-2 P3 B2 R4 D-1  we'd
A3 W-1 D-2 O2  we'll
A-3 U9  we'll see
W-1 B8 D2 U4  week $
T5 B6 O-1  week of
T13 W-2 U7  week?
A10 D-3  welcome
A2 W-3 P-3 B2 R-2 U1 O-3  well
A8 T6  well $
P-1 B2 D11 O-2  went
P4 D8  were
B8  wfh
B7  wfh $
A-1 B8  wfh?
A-1 W3 B1 U2  what
T10 W-3 U5  what about
A-2 T14  what day
T-1 W-2 B5 U7  what do
W9 U-4  what happened
W-2 P10  what if
W6  what led
W9  what made
A1 W16  what not
W7  what was
T-2 W-2 P7 B2  what would
W9  what's
W10  what's the
W9  what's?
W8  what's@move
T1 W4 B1  what?
A-2 T6 U2  what@move
A-2 T12  when
T7 P-1 U-2  when can
T9  when?
W9 P3  where
T2 P-2 B3 R-1 U3  which
T-5 W-2 U11  which interview
T-1 W-3 D-1 U13  which position
T3 W2 U6  which?
A-1 R6 D2 U1  who
R6  who could
R7  who would
R6 U1  who?
D10  whole
W9 D2  why
A3 W8 U2  why $
W9 D2  why?
T-2 W11  why@move
A2 T3  wib
T4  wib $
U3 O3  will
T-1 D1 O8  will be
A-2 O10  will contact
T-1 D-3 U11 O2  will reply
B9  willing
B9  willing to
A5  wish
A5  wish you
A-3 T10  wita?
A1 O2  with
P-1 B5 R5  with a
A6  with everything
A11 U-2  with thanks
A8  works
A4 T2  works for
A8  works@move
A-2 T2  would
T8  would <time>
T1 P-1 D10 O-1  would have
T-2 W-3 P7 B6 U-1  would make
A-2 T8 W-1 B4  would that
A-1 T2 B2  would?
A-5 D13 U13  wow
W4 U-5 O12  wrong
W7  wrong $
W7  wrong?
P12 U-1  yakin
P7  yakin $
P9 U-2  yakin?
R2  yang
A12 T-4 O3  yang <time>
A4 T-1 R4 O5  yang baru
R10  yang berminat
W10 R-1  yang bikin
B-1 R5  yang bisa
R5  yang butuh
A-2 R9  yang cari
A2 R5  yang cocok
A-2 B-1 R11  yang kenal
T7  yang kosong
R6  yang lagi
P-2 R8 D4 U-1  yang lain
A3 B4  yang lebih
T2 W3 U6  yang mana
R6 U1  yang mau
A-1 W7  yang membuat
W-1 B-3 R2 U6  yang minat
A-1 P7  yang penting
A-1 B6  yang remote
T-1 W2 P1 D5 U-1  yang sudah
R3  yang?
A4 T2 O-1  yang@move
A8 D2 U-1  yaudah
A10  yaudah tidak
A5 T-2 P-3 B6 U-1  yes
A8 T-2 B-2  yes@move
A-3 P-1 O13  yesterday
P10  yet
P10  yet $
A2 B6  you a
A5 T-1 P6 B2  you at
T-2 W-4 D2 U9  you did
A8 T-2 O-1  you down
A4 O2  you for
A10  you from
A6  you get
W10 P2 U-1  you give
A-2 W1 B1 R2 O12  you have
P3 B6  you join
W-2 R8 U4  you know
T5 W-2 P9  you make
P5 B-3 R9  you might
R7  you recommend
U13 O-1  you resend
P6  you sure
P3 O10  you that
A7 T-2 U-1  you then
P7 O1  you to
D6  you were
P-3 B-2 D11 O10  you with
P5 R2  you'd
P10 D12  you'll
A-5 W8 P5  you're?
A-1  you?
A1 O1  your
R7  your circle
W6  your current
A6 T-3 D-1 O7  your cv
A1 W4 P4 D1  your decision
D16 O-1  your file
A-1 P-1 R8  your friend
W1 P5 B-1  your mind
R9 O-1  your team
A7  your time
R3  your?
A3 T3 P1 U1  your@move
P3 O2  zoom
A8 T-2  zoom link
T-1 P9  zoom?
"""
