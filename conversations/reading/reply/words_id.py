"""How Indonesian recruiters answer: spellings, word classes and signs. Data only; how a line is written: `phrases`.

`FILLERS` are passed over, so no sign names them. `SIGNS` hold wherever they stand; `ASKED` only in a question.
"""

SPELLINGS = """
tidak: ga gak gk nggak ngga nga enggak engga enga kagak kaga tdk tak ndak ngak g gag gax tidaklah ndk
tidak apa-apa: gapapa gpp gakpapa nggakpapa gppa gapapah gakpp ngapapa gapap ga-papa tidak-papa tidakpapa tdkpp
apa-apa: papa apa2
bukan: bkn bukannya
belum: blm blum blom belom
jangan: jgn
karena: krn karna sebab dikarenakan sebabnya karenanya
yang: yg yng
dengan: dgn dg
sama: sm
dan: dn
di: d
dari: dr dri
untuk: utk tuk buat bwt
saya: sy sya aku ak aq gue gw
kami: kmi
mau: mo mw pengen pengin ingin hendak kepingin
mohon: mhn memohon dimohon
minta: mnta meminta diminta
sudah: udah udh sdh dah telah tlh
bisa: bs bsa dapat dpt dpet
bisanya: bsnya
boleh: blh bole bolehkah diperbolehkan
tahu: tau tw mengetahui ketahui diketahui taunya tahunya
ada: ad adakah
adanya: adany
lagi: lg
saja: aja aj
jadi: jd jadinya
kalau: kalo klo kl klw bila apabila jika jikalau seandainya andaikan misal misalnya misalkan semisal
gimana: gmn gmna bagaimana gimna bgmn bgaimana bagaimanakah gimanaa
kenapa: knp knapa mengapa napa kenapanya knapaa
apakah: apkh
berapa: brp brapa brpa
kapan: kpn kapankah
hari: hr hri harinya
jam: jm pukul pkl jamnya
tanggal: tgl tanggalnya
semoga: smoga smg moga mudah-mudahan mudahan
sukses: skses
terima-kasih: makasih makasi mksh trims tks trimakasih terimakasih makasii mksih tengkyu terimaksih trims mkasih
baik: baiklah baiik bae baek
oke: ok okay okey oks okeh okk k okd okee oce okelah okei oki
siap: siaap syap siapp
noted: notet notd dicatat ternoted nted
mengerti: ngerti dimengerti paham memahami pahami dipahami maklum memaklumi maklumi dimaklumi faham pengertiannya
hargai: menghargai dihargai menghormati hormati
keputusan: kputusan
alasan: alesan alesannya alasannya alasn
sekali: skali banget bgt bngt bener amat sangat sgt
kecewa: mengecewakan dikecewakan kekecewaan kecewain
mendadak: dadakan ndadak tiba-tiba tiba2 mendadaknya
siapkan: menyiapkan nyiapin disiapkan siapin persiapkan mempersiapkan dipersiapkan nyiapkan menyiapkannya disiapin
interview: wawancara interviu iv wwncr wwncara interviewnya wawancaranya intrview interviw
jadwal: jdwl jadwalnya
jadwalkan: dijadwalkan menjadwalkan jadwalin dijadwalin
reschedule: resched reskedul re-schedule rescheduling direschedule jadwal-ulang jadwalkan-ulang dijadwalkan-ulang
  menjadwalkan-ulang penjadwalan-ulang atur-ulang diatur-ulang mengatur-ulang reschedul rescedule reschedulenya
undur: diundur mundur dimundurkan mundurin diundurkan undurin mundurkan memundurkan
geser: digeser geserin menggeser digeserin
pindah: dipindah pindahkan dipindahkan pindahin memindahkan
ubah: diubah mengubah rubah dirubah ganti diganti mengganti gantinya pengganti penggantinya
maju: dimajukan majuin majukan memajukan
hadir: dateng datang dtg kehadiran menghadiri hadiri kedatangan kehadirannya
ikut: mengikuti ikuti ikutan
lanjut: lanjutkan melanjutkan lanjutin dilanjutkan
pertimbangkan: mempertimbangkan dipertimbangkan pertimbangin dipertimbangin timbang-timbang
pikirkan: pikirin dipikirkan memikirkan dipikirin pikir-pikir pikir2 mikir-mikir
usahakan: diusahakan mengusahakan usahain diusahain
menit: mnt menitan
sebentar: bentar sbentar sebentaran
hanya: cuma cuman cm sekadar sekedar
gaji: salary gajinya kompensasi upah penghasilan remunerasi
nego: dinego nego-nego negosiasi dinegosiasikan negosiasinya bernegosiasi negonya
naikkan: dinaikkan menaikkan naikin dinaikin tambah tambahin ditambah menambah tambahkan
tawarkan: menawarkan tawarin ditawarkan ditawarin nawarin
tawaran: penawaran offering
sesuaikan: menyesuaikan disesuaikan nyesuaiin sesuaiin
rekomendasikan: rekomendasi merekomendasikan rekomendasiin rekomen direkomendasikan rekomendasinya direkomendasiin
kenal: mengenal kenalin ngenal
masukkan: dimasukkan masukin dimasukin memasukkan
teman: temen temannya temennya temen2 teman-teman tmn kenalan kenalannya rekan kolega sahabat
kandidat: kandidatnya calon
loker: lowongan lowker lokernya
posisi: posisinya role rolenya
kabari: kabarin dikabari mengabari ngabarin ngabari dikabarin kabar kabarnya kabarkan
info: infonya informasi informasinya infokan diinfokan menginfokan infoin diinfoin informasikan diinformasikan
  pemberitahuan pemberitahuannya memberitahu memberitahukan
konfirmasi: konfirmasinya mengonfirmasi mengkonfirmasi konfirmasikan konfirm
bilang: blg ngomong bilangnya
kendala: kendalanya halangan hambatan
masalah: mslh masalahnya
harusnya: seharusnya mestinya semestinya hrsnya hrusnya
lebih: lbh
awal: awalnya
waktu: wktu waktunya
tunggu: menunggu ditunggu nunggu nungguin menunggunya
luangkan: meluangkan luangin diluangkan
ketemu: bertemu berjumpa jumpa ktemu
tetap: ttp tetep
coba: dicoba mencoba cobain
orang: org
tapi: tp tetapi namun
cocok: sesuai
batalkan: batalin dibatalkan membatalkan dibatalin pembatalan cancel dicancel
tanya: tanyakan menanyakan nanya tanyain ditanyakan nanyain bertanya
diskusi: diskusikan mendiskusikan didiskusikan diskusiin
telepon: telpon telp telfon tlp tlpn menelepon telponan ditelepon
cek: ngecek dicek mengecek cekin
online: daring onlen
makanya: mknya
kembali: kmbali
kesempatan: ksempatan
profesional: profesionalnya profesionalitas
blacklist: diblacklist blacklis blekklis
"""

FILLERS = """
kak kaka kakak kk ka bang abang mas mba mbak mbk dek sis gan bro pak bpk bapak bu ibu sdr sdri saudara saudari anda
kamu kmu lu lo
ya yaa yah yach y nih ni sih deh dong lho loh lah si tuh toh yuk pun juga jg saja sih ea yak
banget sekali begitu gitu gt
"""

ASKING = "apakah gimana kapan berapa kenapa apa adakah bolehkah bisakah maukah berkenankah mungkinkah bersediakah"
"""Words of a question, with or without its mark."""

NEGATORS = "tidak belum bukan jangan tanpa kurang"

CLASSES = {
    "time": "<time>",
    "no": "tidak belum",
    "ask": "apakah boleh bisa mohon minta tolong kira-kira",
    "move": "reschedule undur geser pindah ubah maju atur",
    "again": "reschedule undur geser jadwalkan",
    "tell": "bilang kabari info konfirmasi ngasih beri kasih sampaikan disampaikan batalkan beritahu",
    "less": "online zoom gmeet google-meet meet video telepon vidcall videocall video-call vcall virtual teams",
    "pay": "gaji benefit tunjangan bonus insentif nominal fee",
}

SIGNS = {
    "agrees": """
        ~ baik
        ~ oke
        ~ siap
        ~ noted
        ~ iya
        ~ sip
        ~ terima-kasih
        ~ mantap
        ~ monggo
        ~ silakan|silahkan
        tidak apa-apa
        tidak masalah|mengapa
        no problem|prob|worries
        aman
        santai
        2 mengerti
        kami|saya|bisa hargai|mengerti
        hargai keputusan
        hormati keputusan
        2 hargai .. keputusan|info|kejujuran|konfirmasi
        terima .. keputusan
        keputusan .. terima
        sukses
        semangat
        semoga .. sukses|lancar|berhasil|terbaik|sembuh|pulih|sehat
        lancar
        cepat|lekas|segera sembuh|sehat|pulih|membaik
        2 lain|berikutnya|selanjutnya|mendatang kesempatan|waktu
        kesempatan|waktu|lowongan|posisi|proses lain|berikutnya|selanjutnya|mendatang
        turut berduka|prihatin|berdukacita
        kami|saya batalkan|cancel|hapus|tutup|cabut|hentikan|keluarkan
        kami catat
        sudah? kami|saya terima
        2 data .. simpan
        selamat .. pekerjaan|kerja|kantor|tempat|baru|posisi|diterimanya
        2 selamat
        kalau|suatu .. berubah pikiran
        4 akan|nanti|segera|kami .. info|kabari|kirim|kirimkan|hubungi|update|atur|carikan .. jadwal|waktu|
            undangan baru|lain|ulang|terbaru?
        menyusul
        permintaan .. terima|setujui
        4 tunggu .. undangan|jadwal|kabari|info|konfirmasi baru|lain|terbaru|selanjutnya?
        ~ boleh
        ~ bisa
        ikut|turut senang
        kami|saya tunggu
        sampai ketemu
        kami|saya ubah|reschedule|geser|undur
        sudah .. ubah|reschedule|geser|undur
        tidak perlu|usah minta? maaf|sungkan
        pintu .. terbuka
        gampang
    """,
    "disappointed": """
        ~ sayang
        ~ sayangnya
        ~ disayangkan|menyayangkan|menyesalkan|disesalkan|sayangkan
        ~ yah
        2 duh|aduh|waduh|haduh
        kecewa
        kok .. mendadak|baru
        mendadak
        kenapa .. baru|mendadak
        baru <tell>|sekarang
        harusnya .. <tell>|sejak|dari|jauh
        lain kali .. <tell>|lebih|jangan|hargai
        lain kali
        lebih awal
        jauh-jauh hari
        jauh hari
        dari awal|kemarin|tadi .. <tell>|saja
        <tell> dari? awal|kemarin
        <no> profesional|etis|sopan|hargai|konsisten|niat|serius|menghormati|komitmen|beretika|bertanggung|menepati
        kurang profesional|etis|sopan|hargai|pantas|baik|berkenan
        komitmen
        5 blacklist
        5 daftar hitam
        5 blacklist|catat .. sistem|database|daftar|kandidat
        buang|membuang|buang-buang .. waktu
        sia-sia|menyia-nyiakan|percuma
        waktu .. terbuang
        sudah .. siapkan|tunggu|luangkan|standby|atur|kosongkan|booking|mengatur|blok|koordinasi
        sudah? terlanjur .. siapkan|tunggu|luangkan|standby|atur|panelis
        terlanjur
        sudah kadung
        panelis .. siap
        tunggu .. dari|sejak|tapi <time>|tadi|jam|kemarin
        sudah .. tunggu
        merepotkan
        merugikan|dirugikan
        php|phpin|di-php|ghosting|dighosting
        seenaknya|semaunya|seenak
        niat .. <no>|tidak
        dari kemarin
        <move> terus|melulu|mulu
        tidak niat
        parah
        keterlaluan
        menyesal
        kesal|kesel|sebel|jengkel|marah|emosi|capek
        <no> akan .. proses|panggil|terima|pertimbangkan|undang
        <no> bisa .. melamar|lamar|proses .. selamanya|lagi
        jangan .. lamar|melamar|apply
        2 pelajaran
        repot
        mengganggu .. jadwal|agenda|proses
        main-main|mempermainkan|permainan|bercanda
        susah payah
        bingung
        tanggung-jawab
        <no> ada kabar
        aneh
        hargai .. waktu
        menyulitkan
        berantakan
        user|panelis|atasan|direktur|manager|tim .. marah|kecewa|komplain
        5 masukkan .. daftar|blacklist|catatan
        <no> usah|perlu .. melamar|lamar|apply
        terserah
        kok begitu|gitu
        katanya .. bisa|hadir
    """,
    "asks_why": """
        kenapa
        4 boleh|bisa|kalau .. tahu|info|dijelaskan|jelaskan|diceritakan|cerita|ceritakan|dibagikan|share|sampaikan
            .. alasan|kenapa|kendala|penyebab|pertimbangan|sebab|latar-belakang|faktor
        4 mohon|minta|tolong|boleh|bisa|apakah .. alasan
        4 apa alasan|kendala|penyebab|pertimbangan|sebab|masalah|faktor
        4 alasan .. apa|kenapa
        ada kendala|masalah|alasan .. apa|khusus|tertentu
        karena apa
        ada apa
        apa .. membuat|bikin|mendasari|melatarbelakangi|menjadi .. batal|mundur|memutuskan|berubah|pertimbangan|
            alasan|tidak
        apa .. mendasari|melatarbelakangi
        ada yang? kurang|salah
        2 apa karena
        kok .. tidak jadi|lanjut
        pertimbangan .. apa
        penasaran
        butuh|perlu .. alasan|keterangan|penjelasan
        alasan .. laporan|data|dokumentasi|evaluasi|catatan
        sebagai|untuk bahan evaluasi
        feedback|umpan-balik
        alasan .. dituliskan|diisi|disebutkan|dicantumkan
        isi|mengisi .. alasan|form|formulir|exit
        lebih? detail .. alasan
        alasan .. lebih .. detail|lengkap|jelas|spesifik
    """,
    "persuades": """
        pertimbangkan|pikirkan .. lagi|kembali|ulang|dulu
        4 pertimbangkan .. lagi|kembali|ulang
        pertimbangkan
        pikirkan
        tetap .. hadir|ikut|lanjut|bergabung|gabung
        usahakan .. hadir|ikut|sempat
        2 usahakan
        ikut|hadir|interview dulu|saja|sebentar|sebentar
        sempetin|disempetin|sempatkan|disempatkan
        coba .. hadir|ikut|dulu|ketemu|ngobrol
        hadir dulu|saja|sebentar
        hanya .. menit|sebentar|ngobrol|jam
        <digits>|lima|sepuluh|setengah menit
        ~ sebentar
        2 ngobrol
        ngobrol .. santai|sebentar|singkat|dulu|saja
        3 via|lewat|by|pakai|secara|melalui|versi|dari <less>|rumah
        online .. bisa|boleh|saja|gimana
        bisa|boleh|gimana|kalau .. online|zoom|gmeet|telepon|virtual
        interview|sesi|proses .. online|zoom|virtual
        yakin
        sudah .. bulat|final|mantap|yakin
        keputusan .. final|bulat
        masih .. berharap|harap|menunggu|buka|membuka|bisa
        berharap|harap .. bisa|hadir|tetap|bergabung|ketemu|berkenan
        besar harapan
        jangan .. mundur|batal|nyerah|dilewatkan|lewatkan|dulu
        sayang .. dilewatkan|kalau|lewat|kesempatan
        kesempatan .. bagus|langka|emas|besar
        user|tim|atasan|direktur|manager|klien|kami .. tertarik|cocok|suka|berminat
        profil|cv|pengalaman|background|portofolio .. cocok|bagus|menarik|kuat|sesuai|pas|dicari|cari
        kandidat .. kuat|terbaik|unggulan|utama|potensial|favorit
        tidak ada salah|salahnya
        kasih|beri|berikan .. kesempatan
        kesediaan
        masa .. tidak
        benar-benar|beneran tidak
        <no> bisa usahakan
        ayo
        kami .. butuh|membutuhkan|perlu
        sangat .. butuh|membutuhkan
        bujuk|rayu
        dengar|dengerin .. dulu|penjelasan
        jelaskan dulu
        tahap|tinggal .. terakhir|final|sedikit
    """,
    "better_offer": """
        4 <pay> .. nego|naikkan|sesuaikan|fleksibel|dibicarakan|bicarakan|diskusi|dibahas|ditinjau|lebih|naik|
            disamakan|samakan|tinggi
        4 nego .. <pay>
        4 naikkan|naik|sesuaikan|tinjau .. <pay>
        4 tawaran .. lebih|baru|terbaik|menarik|revisi
        4 tawarkan .. <pay>|posisi|lebih|juta|jt|kontrak|fasilitas|paket
        4 tawarkan .. <digits>
        4 <pay> .. <digits>
        4 <pay> .. tawarkan|tawaran
        4 <digits> juta|jt
        4 berapa .. <pay>|ekspektasi|diharapkan|harapan|angka|nominal|ekspektasinya
        4 <pay>|ekspektasi .. berapa
        ekspektasi|expected <pay>
        4 posisi|loker|role|divisi|bagian|cabang|penempatan .. lain|lebih|sebagai|senior|manager|supervisor|berbeda
        4 ada posisi|loker|role
        4 wfh|remote|hybrid|wfa .. bisa|boleh|full|penuh
        4 bisa|boleh|kasih|opsi .. wfh|remote|hybrid|wfa
        full wfh|remote
        4 kami .. samain|samakan
        4 tawarkan berapa
        3 posisi .. ubah .. jadi
        4 penempatan .. bisa|dekat|ubah|dipilih|fleksibel
        signing|sign-on bonus
        mes|mess|asrama|kos|transport|transportasi .. sediakan|disediakan|tanggung|ditanggung|diganti|fasilitasi
        kontrak .. tetap|permanen|langsung
        langsung .. karyawan|pegawai tetap
        counter offer
        counter-offer
        jam kerja .. fleksibel
        match|samakan .. <pay>|tawaran|offer|offering
        sebutkan .. angka|nominal
        cari jalan tengah
    """,
    "asks_referral": """
        4 ada|punya|mungkin .. teman .. minat|berminat|tertarik|cocok|cari|lagi|sedang|butuh|mau|bisa
        4 ada|punya .. teman
        4 rekomendasikan .. teman|orang|kandidat|seseorang|siapa
        4 teman|orang|kandidat .. rekomendasikan|referensi|referensikan
        rekomendasikan
        referensi|referral|referensikan|mereferensikan|refer
        4 hubungkan|dihubungkan|kenalkan|dikenalkan
        4 share|sebarkan|sebarin|teruskan|bagikan|forward|bantu .. teman|grup|loker
        info .. teman
        teman .. info|minat|berminat|hubungi|kontak
        4 kenal .. orang|seseorang|siapa|kandidat
        4 ada .. kandidat|orang .. lain
        carikan|cariin .. pengganti|orang|kandidat
        4 teman .. minat|berminat|tertarik
        4 bisa|boleh .. rekomendasikan
        4 siapa .. bisa|yang .. rekomendasikan|menggantikan|gantikan
    """,
    "proposes_time": """
        4 gimana|kalau .. <time>
        4 <time> .. gimana|bisa|boleh|luang|kosong|free|available|senggang|bersedia|berkenan|berapa
        4 bisa|boleh|luang|kosong|free|available|bersedia|berkenan|sempat|usul|usulkan|adanya|bisanya|tersedia|slot|
            sediakan|tawarkan|sarankan|tersisa|sisa|pilih .. <time>
        4 <move> .. <time>
        4 jadwalkan|jadwal .. <time>
        3 ke|jadi <time>
        4 kapan .. bisa|luang|kosong|free|available|sempat|waktu|mau|bersedia|hadir|baik|enak|cocok|lagi
        4 bisa|bisanya|maunya|mau|luang|free|siap .. kapan
        kapan
        4 jam|hari|tanggal berapa|apa|mana
        4 waktu|jadwal|hari|tanggal|slot lain|alternatif|baru|lainnya
        4 jam lain
        opsi|alternatif|pilihan waktu|jadwal|tanggal|slot|jam
        4 ada|punya|pilihan|opsi|alternatif|beberapa|usulan .. waktu|jadwal|tanggal|hari
        4 ketersediaan|availability|available|kesediaan .. waktu|jadwal|hari
        ketersediaan|availability
        3 waktu luang|kosong|senggang|available
        <move> .. kapan
    """,
    "other": """
        9 balasan|pesan|jawaban|email|dikirim otomatis
        9 balas otomatis
        9 jam operasional|layanan
        9 terima-kasih sudah? menghubungi
        9 pesan .. akan .. dibalas|balas|respon|respons|diproses
        9 sedang|saya .. cuti
        9 cuti .. sampai|hingga|tanggal|<time>
        9 di luar kantor|jangkauan
        9 jangan|tidak|mohon balas|membalas .. pesan|email
        9 tidak membalas
        9 tidak .. dipantau|monitor|dimonitor
        9 admin|cs|customer .. akan .. membalas|merespon|balas
        9 tiket|antrian|antrean
        9 promo|diskon|cashback|voucher|pinjaman|kredit|cicilan|gebyar|flashsale|undian|pemenang|slot-gacor|gacor|judi
        9 otp
        9 paket .. kurir|dikirim|diantar|sampai
        9 kurir
        9 tagihan|invoice|rekening
        2 klik .. link|tautan
        9 salah kirim|sambung|nomor|orang|chat|kamar
        9 mengundang|undang|undangan .. interview|psikotes|tes|walk|seleksi|seminar|webinar|pernikahan|acara|rapat
        3 lolos|lulus .. seleksi|tahap|administrasi|screening|berkas
        9 lamaran .. sudah .. terima
        9 panggilan interview
        9 webinar|seminar|arisan|rapat|kondangan|nikahan
        9 investasi|trading|saham|crypto|kripto|reseller|dropship
        9 grup|group .. bergabung|join|gabung
        9 join grup|group
        9 futsal|nongkrong|mancing|beras|belanja|galon|gorengan|sembako
        4 kuesioner|survei|survey|responden
    """,
    "hold": """
        4 cek|tanya|diskusi|konfirmasi|koordinasi|koordinasikan|bicarakan|sampaikan|teruskan|lihat .. dulu|user|
            atasan|tim|manager|panelis|pimpinan|direktur|ke|sama|dengan
        ini siapa
        siapa ini
        dengan siapa
        4 maksud
        4 <no>|kurang mengerti|jelas|nangkep
        4 boleh|bisa .. telepon
        sebentar
        4 posisi|yang mana
        4 <no> bisa .. <move>
        4 <no> ada <move>
        4 <move> .. <no> bisa|memungkinkan
        dianggap|anggap .. mundur|gugur|batal|hangus
    """,
    "counter": """
        tapi
        maaf
        sayangnya
        <no> bisa|sempat|tersedia|memungkinkan
        penuh|full|terisi|berhalangan|kepenuhan
        hanya
        adanya|sisanya|tersisa|tersedia|kosong
        usul|usulkan|mengusulkan|tawarkan|sarankan|menyarankan
        gimana
        alternatif|opsi|pilihan
        atau
        minta .. maju|undur|ubah|geser
    """,
    "not_meant": """
        batalkan|batal
        semula|sebelumnya|kemarin|tadinya|awalnya|seharusnya|rencana|tadi
        paling lambat|lama
        selambat-lambatnya
        sebelum <time>
        sampai|hingga .. <time>
        maksimal
        deadline
        tunggu .. konfirmasi|kabari|jawaban
        <digits> menit
        harusnya
        sudah .. siapkan|tunggu|luangkan
    """,
}

ASKED = {
    "asks_why": """
        alasan
        ada masalah|kendala|apa
        kendala
        4 alasan .. <move> .. apa
        4 kenapa .. <move>
        4 boleh|bisa|kalau .. kenapa .. <move>
        4 kenapa .. mendadak .. tidak jadi
        2 sudah bisa .. kerja|tempat|tawaran|kantor
        2 karena
    """,
    "asks_referral": """
        teman
    """,
    "proposes_time": """
        4 <time>
        <again>
        <ask> .. <move>
    """,
    "persuades": """
        <less>
        ~ tidak bisa
        ~ masih bisa
    """,
    "hold": """
        ~ maksud
    """,
}
