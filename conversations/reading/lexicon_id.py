"""Indonesian as people type it: spellings, word classes and phrase tables. Data only; see `words` and `phrases`.

Every table speaks in canonical words: the left side of `SPELLINGS`, or a word no spelling leads away from.
"""

SPELLINGS = """
tidak: ga gak gk nggak ngga nga enggak engga enga kagak kaga tdk tak ndak gax gag ngak tidk tida
bukan: bkn bukannya
belum: blm blum blom belom
karena: krn krna karna karen krena karenakan dikarenakan sebab disebabkan lantaran gegara
soalnya: soale soalny
gara-gara: gara2 gr2
yang: yg yng
dengan: dgn dg sama sm ama bareng bersama
dan: dn serta
di: d
dari: dr dri
ke: kpd kepada
untuk: utk buat untk tuk
saya: sy sya aku ak aq akuh gw gue gua w ane
kamu: kmu lu lo elo anda
mau: mo mw pengen pengin pgn pingin ingin kepingin hendak berniat maunya pengennya
minta: mnta meminta mintain mohon memohon
sudah: udah udh sdh dah udahan telah
sedang: lg lagi sdg
juga: jg jga
bisa: bs bsa mampu sanggup
tidak bisa: gabisa gbs gabs gakbisa nggabisa gaksanggup
tidak mau: gamau gmau gakmau ogah emoh
tidak jadi: gajadi gakjadi ngga-jadi
tidak ada: gada gaada gakada
tidak tahu: gatau gatw gktau entah
tahu: tau tw
ada: ad
saja: aja aj doang doank
hanya: cuma cuman cm sekadar sekedar
jangan: jgn
dulu: dlu dl
kalau: kalo klo kl klw bila apabila
banget: bgt bngt bngtt bener sekali amat
jauh: jaoh juauh
hari: hr hri
besok: bsk bsok besuk esok
jam: jm pukul pkl
tanggal: tgl tggl
minggu: mgg mingggu
bulan: bln
tolong: tlg tolongin tlong
bantu: bantuin bantuan
buat-pesan: bikin bikinin buatkan bikinkan buatin dibuatkan bkin bkinin bkinkan tuliskan tulisin
pesan: psn pesen chat surat
bilang: blg bilangin blgin ngomong ngomongin katakan sampaikan sampein kabarin
dapat: dpt dapet dpet mendapat mendapatkan
diterima: keterima ketrima ktrima kterima diterma diterimanya
terima: menerima nerima terimanya
lolos: lulus
kerja: krja kerj bekerja gawe
pekerjaan: kerjaan krjaan pkerjaan
tempat: tmpt tmpat
lain: laen lainnya satunya sebelah
tempat-kerja: kantor kntr perusahaan prusahaan pt company
sakit: skit sakt saket syakit
rumah-sakit: rs rsud rsu
opname: diopname dirawat rawat-inap rawat ranap
badan: bdn badannya
sehat: fit
demam: panas
ibu: mama mamah nyokap emak mak umi bunda ibunda mami
bapak: ayah papa papah bokap abah abi ayahanda papi
kakak: kaka kakaku abang
orang-tua: ortu orangtua ortua
keluarga: klg klrga kluarga kel
menikah: nikah nikahan pernikahan kawin kawinan resepsi
meninggal: meniggal mninggal wafat berpulang tiada mangkat meninggal-dunia
pindah: pindahan pndah berpindah
kuliah: kuliahan berkuliah kulyah
macet: mcet kemacetan kejebak-macet
hujan: ujan ujannya keujanan kehujanan
banjir: kebanjiran bnjir
malas: males mls malesss mager malas-malasan
bentrok: bntrok bentrokan tabrakan berbenturan berbarengan barengan bersamaan nabrak tubrukan
gaji: gajih gajinya salary upah bayaran bayarannya honor duit duitnya
kecil: kcl kecilnya sedikit dikit rendah minim kurang
sesuai: sesuwai cocok ckck pas sreg
jadwal: jdwl jadwalnya
izin: ijin ngizinin mengizinkan izinin diizinin diizinkan ngijinin mengijinkan perizinan
kesiangan: ksiangan
ketiduran: ktiduran tertidur
telat: tlat terlambat
lupa: lp kelupaan terlupa
salah: slh
interview: intervew intrview interviu inteview iv interviews wawancara wwncr wawancaranya intervieuw
reschedule: resked reskedul reschedul rescedule re-schedule rescheduling riskedul direschedule re-skedul
jadwal-ulang: penjadwalan-ulang dijadwal-ulang menjadwal-ulang
batalkan: batalin ngebatalin membatalkan dibatalkan dibatalin ngebatalkan cancelin ngecancel mengcancel dicancel
  batalkn btalin pembatalan batalinn
batal: btl batalnya
cancel: cncl cancle kensel kancel
tolak: nolak menolak ditolak tolakin nolakin penolakan menolaknya nolaknya
mundur: mengundurkan undur-diri pengunduran
undur: undurin mundurin diundur diundurin memundurkan pengunduran-jadwal mundurkan undurkan dimundurin dimundurkan
maju: majuin dimajuin memajukan dimajukan majukan
geser: digeser geserin menggeser pergeseran digeserin
tunda: ditunda nunda menunda penundaan tundain
ganti: gantiin mengganti diganti penggantian ngeganti
ubah: mengubah diubah rubah merubah perubahan ubahin
pindahkan: pindahin mindahin dipindahin dipindahkan memindahkan pemindahan pindahkn
hadir: dateng datang dtg dtng dateang kehadiran menghadiri hadiri
ikut: ikutan mengikuti ngikut ikuti
lanjut: lanjutkan melanjutkan lanjutin nerusin meneruskan terusin
lamaran: lamarannya aplikasi
undangan: undngan panggilan pnggilan ajakan
online: daring onlen
bohong: boong boongin bohongin boongan bohongan ngibul berbohong
pura-pura: pura2 purapura
alasan: alesan alsan alasannya
karang: ngarang karangin ngarangin mengarang
tapi: tp tetapi namun melainkan
padahal: pdhl padhal
posisi: posisinya
jobdesk: jobdesc jobdes jobdesknya
betah: nyaman
sibuk: hectic
urusan: urusanku keperluan kepentingan kprluan kperluan
acara: acra hajatan
mendadak: tiba-tiba tiba2
iya: iy iyaa ya yaa yap yup yoi y yes-dong
makasih: makasi mksh thanks trims terimakasih
lebih: lbh
orang: org
jangan-jangan: jgn2
kendaraan: kndaraan
kira: kukira kirain dikira ngira kupikir kepikir pikirku
kecelakaan: kclakaan ketabrak tertabrak
operasi: dioperasi operasinya
rusak: rsk ngadat
bensin: bbm
mencari: cari nyari nyariin mencarikan
gimana: gmn gmna bagaimana cara caranya
kenapa: knp
sekarang: skrg skrng skg saat-ini
sebelumnya: sblmnya
cuti: cutinya
atasan: bos boss manajer manager
lembur: overtime
menantu: mantu
tertarik: minat berminat tertarikan
"""

CLASSES = {
    "kin": "ibu bapak anak istri suami adik kakak nenek kakek oma opa orang-tua mertua paman om tante bibi pakde bude "
    "keponakan ponakan sepupu saudara keluarga kerabat cucu menantu tunangan bayi si-kecil kembaran kakung eyang",
    "body": "kepala perut gigi mata kaki tangan punggung pinggang leher tenggorokan dada telinga kulit lambung "
    "ginjal paru lutut "
    "bahu jari mulut hidung",
    "ill": "sakit demam meriang flu pilek batuk tipes typus dbd covid diare mencret muntaber maag gerd migrain "
    "vertigo pusing mual muntah asma sinus tbc hepatitis cacar campak gondongan bisul ambeien wasir radang "
    "infeksi virus bronkitis anemia hipertensi diabetes kolesterol hernia malaria chikungunya lemas lemes "
    "mimisan sesak kram keram pegal encok kejang pingsan stroke kritis koma kecelakaan jatuh jatoh patah "
    "keseleo terkilir cedera luka kambuh kumat drop opname rumah-sakit icu igd ugd operasi kanker jantung "
    "tumor kemo meriang masuk-angin usus-buntu asam-lambung asam-urat darah-tinggi demam-berdarah",
    "other": "lain baru tetangga satu lagi berbeda",
    "no": "tidak bukan belum kurang",
    "can": "bisa dapat sempat",
    "vehicle": "kendaraanku motor mobil kendaraan ban kereta bus bis pesawat kapal angkot krl ojek ojol travel vario "
    "beat",
    "meet": "interview panggilan undangan",
    "later": "online zoom gmeet google-meet video telepon meet vidcall videocall video-call vcall virtual teams",
}
"""Named sets of words; a table writes them as <kin>."""

REASONS = {
    "accepted_offer": """
        rezeki|rejeki .. <other>|tempat
        jadi|sebagai karyawan|pegawai|staf|staff
        pilih|memilih|ambil .. tempat-kerja|tempat|perusahaan
        dapat|terima .. panggilan kerja
        sign|join|gabung|bergabung|deal .. <other>|perusahaan|startup|tempat-kerja
        dapat .. tempat-kerja|tempat
        sudah training|onboarding
        offering letter
        terima .. perusahaan|tempat-kerja <other>
        diterima .. <other>|bank|startup
        diterima kerja|bekerja|di|duluan|sebagai|jadi|lebih
        dapat|terima|ambil .. tawaran|offering|offer|penawaran
        tawaran|offering|offer .. ambil|terima|setujui
        tawaran kerja? dari? <other>
        sudah dapat|ada kerja|pekerjaan|tempat-kerja
        sudah|baru kerja|mulai .. <other>
        dapat kerja|pekerjaan|kerjaan
        tanda tangan|kontrak
        ttd|tandatangan|teken .. kontrak|offering|offer|pkwt
        sudah? mulai kerja
        deal .. <other>|tempat-kerja
        lolos .. <other>|cpns|pns|bumn|pppk|asn
        memilih|pilih|ambil .. tawaran|tempat-kerja|perusahaan <other>
        diterima
        ~ tawaran|offering <other>
    """,
    "too_far": """
        <digits>|dua|tiga kali .. naik|ganti|transit
        naik|ganti .. angkot|bus|krl
        rumah .. tempat-kerja
        tempat-kerja .. rumah
        jarak
        makan|habis waktu .. jalan
        pelosok|ujung|terpencil
        beda kota|pulau|provinsi|daerah
        <no> kuat|sanggup .. perjalanan|bolak|tiap|setiap|jalannya
        tiap|setiap hari .. <no> kuat|sanggup
        harus kos|ngekos|ngekost|merantau|ngontrak
        <digits> km|kilo|kilometer
        jauh
        kejauhan
        <no> terjangkau
        <digits> jam .. jalan|perjalanan|naik|sekali
        perjalanan .. jam|lama
        bolak balik|balik
        pulang pergi
        pp .. jam
        penempatan .. luar kota|pulau|jawa
        luar jangkauan
        ~ lokasi|jarak|penempatan
        ~ perjalanan
    """,
    "relocation": """
        hijrah|boyongan|transmigrasi
        mau|akan tinggal di
        pulang kampung
        pulkam
        ikut <kin> pindah
        mutasi
        tinggal di .. sekarang
        pindah rumah|kota|domisili|alamat|kos|luar|kontrakan
        pindah dinas|tugas
        pindah .. ke .. bulan|minggu|tahun|negeri|kota|pulau
        saya|mau|akan pindah ke
        ikut suami|istri|keluarga|orang-tua pindah
        domisili .. pindah|berubah
        tidak tinggal di
        balik|pulang kampung .. tinggal|menetap|seterusnya
        menetap di
        sedang|proses pindah
        ~ pindah
    """,
    "career_change": """
        jadi guru|freelancer|petani|penulis|youtuber|pedagang|content|konten|wirausaha|ibu
        jadi ibu rumah tangga
        ngembangin|kembangin|mengembangkan|jalanin|menjalankan|ngurus|urus .. usaha|bisnis|toko|warung
        ganti|pindah karir|karier|profesi
        ~ usaha|bisnis
        konten kreator|creator
        youtuber|kreator
        usaha|bisnis|toko|warung sendiri
        buka|rintis|merintis|fokus|bangun|lanjut .. usaha|bisnis|toko|warung
        wirausaha|wiraswasta|berwirausaha|freelance|freelancer
        jualan
        banting setir
        ganti|pindah|ubah haluan|jalur|bidang|profesi|karir|karier
        pindah ke? bidang|jalur
        bidang|jalur|industri <other>
        karir|karier .. berubah|ubah
        rencana|arah|tujuan karir|karier
        persiapan|fokus|ikut|belajar .. cpns|pns|asn|bumn|pppk
    """,
    "further_study": """
        s2|s3|lpdp|magister|doktor|kursus|bootcamp|pesantren|mondok|pertukaran
        diterima .. s1|kampus|universitas|univ|ui|itb|ugm
        pelatihan|sertifikasi
        lanjut|ambil|mau|fokus|mulai|masuk .. kuliah|s1|s2|s3|studi|sekolah|pendidikan|magister|profesi
        beasiswa
        fokus|selesaikan|menyelesaikan|beresin|ngerjain|kejar .. skripsi|tesis|tugas-akhir|kuliah|studi|ta
        daftar ulang kampus|kuliah
        studi lanjut
        diterima .. kampus|universitas|kuliah|ptn|s2|beasiswa
        ~ kuliah|skripsi|sekolah|studi
    """,
    "personal": """
        urusan saya
        <no> <can> disebutin|disebut|dijelaskan|diceritain|ceritakan
        <no> nyaman .. cerita|jelasin
        alasan|urusan|masalah|pertimbangan|halangan|kendala|hal pribadi|personal|privat
        pribadi
        tidak mau bilang|cerita|menyebutkan|sebut|jelasin|kasih|menyebut|ngasih
        tidak bisa cerita|menyebutkan|sebut|jelasin
        rahasia
        privasi
    """,
    "family": """
        acara|pesta|hajatan .. lamaran|tunangan|<kin>
            nemenin|temani|bantu|bantuin <kin>
        syukuran|tunangan
        <kin> .. hadir|jenguk|berkunjung|main
        <no> ada .. megang|momong|ngurus|jaga
        <kin> .. khitanan|ulang-tahun|pulang|butuh|minta
        arisan|reuni keluarga
        ~ <kin>
        urusan|acara|masalah|kumpul|arisan|musibah|kondisi keluarga
        keluarga .. urusan|acara|masalah|mendadak
        <kin> .. menikah|wisuda|lamaran|lahiran|melahirkan|sunatan|khitanan
        mau|akan|persiapan|hari menikah
        menikah
        jaga|jagain|momong|ngasuh|urus|ngurus|antar|nganter|mengantar|jemput|temani|nemenin|anter .. <kin>
        <kin> .. jaga|jagain|titip
        tidak ada .. jaga|jagain
        <kin>|pasangan|pacar .. tidak .. izin|boleh|bolehin|setuju|restu|kasih
        tidak .. izin .. <kin>
        tidak dikasih? boleh|izin .. <kin>
        masalah|urusan rumah tangga
        rumah tangga
        cerai|perceraian
        <kin> lahiran|melahirkan
        lahiran
        mertua hadir
        aqiqah|akikah|khitanan|sunatan
        ~ keluarga
    """,
    "health": """
        <ill>
        <body> .. sakit|bengkak|infeksi|nyeri|kram|patah|luka|ngilu
        darah|tensi tinggi|rendah|naik|turun
        <no> <can> tidur|bangun|jalan
        isolasi|karantina|swab
        terapi|fisioterapi|imunisasi|vaksin
        kurang tidur
        ~ <body>
        sakit|demam|meriang|flu|pilek|batuk|tipes|dbd|covid|diare|mencret|maag|migrain|vertigo|pusing|mual|muntah
        masuk angin
        <no> .. enak badan
        tidak enak badan
        badan|kondisi .. <no> .. enak|sehat|baik|fit|kuat
        badan .. drop|meriang|lemas|lemes
        <no> .. sehat
        bedrest|bed-rest
        opname
        rumah-sakit|igd|ugd
        operasi
        kesehatan
        hamil|kehamilan|keguguran|mengandung
        kecelakaan
        keseleo|terkilir|patah|cedera|jatuh|luka
        mental|depresi|anxiety|burnout|panik|psikis|psikolog|psikiater
        asam lambung
        kambuh|kumat
        drop
        <no> fit
        pemulihan|isoman|isolasi
        kontrol|periksa|ke dokter
        dokter
        gigi|mata|kaki|kepala|perut .. bengkak|sakit|nyeri|infeksi
        haid|mens|pms
        nyeri
        alergi
    """,
    "health_family": """
        <kin> .. komplikasi|pendarahan|keguguran
        <kin> .. <ill>
        jaga|jagain|rawat|ngerawat|merawat|temani|nemenin|antar|nganter|urus|tunggu|nungguin .. <kin> .. <ill>|dokter|
            berobat
        keluarga .. <ill>
        nungguin .. rumah-sakit
        merawat|ngerawat <kin>
        <ill> <kin>
        <kin> .. masuk rumah-sakit
    """,
    "bereavement": """
        tutup usia
        ke pemakaman
        selamatan|yasinan|haul
        kabar duka
        meninggal
        berduka|duka|kedukaan|belasungkawa
        melayat|layat|takziah|takziyah|ngelayat
        pemakaman|penguburan|dimakamkan|kremasi
        almarhum|almarhumah|tahlil|tahlilan
        kehilangan <kin>
    """,
    "role_mismatch": """
        beda|berbeda .. iklan|lowongan|loker|info
        bukan|beda .. lamar|dilamar|kulamar
        posisi .. junior|senior|rendah|tinggi|berat
        ga|tidak sanggup target
        <no> nyambung|relevan|linier|linear|match
        bukan|beda .. yang|dari .. cari|lamar|dicari|dilamar|mau|harapkan|harap
        pekerjaan|kerja|posisi .. <no> nyambung|relevan|linier|jelas
        <no> .. harapan
        <no> .. latar belakang
        latar belakang .. <no>
        posisi|role|pekerjaan|kerja|jobdesk|bidang|loker|lowongan|sistem .. <no> .. sesuai
        posisi|role|pekerjaan|kerja|jobdesk .. beda|berbeda|melenceng
        <no> .. sesuai .. posisi|jurusan|bidang|jobdesk|role|lamar|minat|keahlian|skill|passion|iklan|pekerjaan|
            pengalaman
        <no> tertarik
        <no> minat
        ternyata .. sales|marketing|asuransi|target|mlm|admin|telemarketing|lapangan
        bukan|luar bidang|passion|jurusan|keahlian|ranah
        <no> sesuai jurusan|minat|bidang|lamar
        <no> sesuai
        overqualified|underqualified
        salah|beda posisi|jurusan|bidang
        ~ jobdesk|posisi
    """,
    "salary": """
        ditawarin|ditawari|tawaran|cuma|hanya .. juta|jt|ribu|rb
        <digits> juta|jt|jutaan
        gaji .. mepet|pas-pasan|receh|nutup|segini
        <no> nutup|sebanding|worth
        tekor
        gaji .. kecil|murah|bawah|umr|umk|ump|segitu
        gaji .. tidak|belum sesuai|cukup|masuk|naik|enak|layak|tertarik
        <no> suka|puas|sesuai|setuju .. gaji
        kompensasi|benefit|tunjangan|penghasilan|pendapatan .. <no>|kecil
        bawah umr|umk|ump|standar|ekspektasi
        gaji pokok
        ~ gaji|kompensasi|benefit|umr|tunjangan
    """,
    "schedule_clash": """
        ada <other> acara|agenda
        pas banget dengan
        pas .. jadwal|acara|ujian|sidang
        sudah .. rencana|janji|agenda
        <no> ada waktu
        bareng|dengan ujian|sidang|wisuda|kelas
        tes|test
        bentrok
        jadwal .. bentrok
        ada|punya .. jadwal|kegiatan|janji|agenda|acara|tes|ujian|kelas|sidang|wisuda|praktikum|bimbingan
        ada .. ukk|uts|uas|ukom|toefl|ielts
        interview|jadwal|acara|tes|urusan|kegiatan|janji .. lain
        ~ ada interview
        ujian|sidang|wisuda|uts|uas|praktikum|ukk|bimbingan
        <no> <can> jam segitu|itu|tersebut
        jam|hari|waktu yang? sama
        jadwal .. padat|penuh|sibuk
        ~ acara|janji|jadwal|urusan
        ~ sibuk
    """,
    "work": """
        <no> ada .. backup
        atasan .. minta|suruh|nyuruh|manggil|panggil
        tugas luar|kantor|negara|kota
        klien|client|kunjungan
        jaga toko|warung|outlet
        <no> <can> .. tinggal|ninggalin|tinggalin .. kerja|pekerjaan|tempat-kerja
        masuk kerja
        <no> ada .. gantiin|ganti
        <no> .. izin .. atasan|tempat-kerja|hrd
        <no> bisa|dapat|boleh|dikasih .. cuti|izin
        atasan .. <no> .. izin|boleh|kasih|memberi
        <no> memberi izin
        cuti .. habis|abis|<no>
        cuti
        meeting|rapat|deadline|tugas|acara|audit|closing .. kerja|pekerjaan|tempat-kerja
        meeting|rapat|deadline|audit|tutup-buku|closing
        masih|sedang|tetap|harus|ada .. kerja jam|hari|saat|waktu|shift
        masih|harus kerja
        shift|lembur|piket|dinas
        pekerjaan .. numpuk|menumpuk|banyak|sibuk|padat|mendesak
        tempat-kerja .. sibuk|audit|meeting|rapat|padat
        jam kerja
        disuruh|ditugaskan .. atasan|tempat-kerja
        karena kerja
        sibuk kerja
        ~ kerja|pekerjaan
    """,
    "transport": """
        <no> ada .. antar|nganter|anter|mengantar|jemput
        <vehicle> .. dipinjam|dipinjem|pinjam|gangguan|ilang|lagi|dipakai|penuh|habis
        gangguan
        tiket .. habis|mahal|<no>
        kehabisan bensin|tiket|ongkos
        <vehicle> .. mogok|rusak|bengkel|bocor|kempes|pecah|servis|service|dipakai|dipake|telat|delay|dibatalkan|
            batalkan|batal|hilang|dicuri|ditilang|mati|anjlok
        mogok
        bocor
        macet
        kejebak|terjebak .. macet|jalan
        <no> .. kendaraan|motor|mobil|transport|transportasi|ongkos|tumpangan|bensin|ojek|angkot|sim
        ketinggalan|telat|ditinggal kereta|bus|bis|pesawat|kapal|travel|krl
        bensin .. habis|abis
        ojek|ojol|angkot|travel|jemputan|grab|gojek <no> hadir|ada|muncul
        ojek|ojol|travel .. <no> hadir
        delay
        kendala transportasi|transport|kendaraan|jalan
        transportasi|ongkos
        demo|ditutup .. jalan
        jalan .. ditutup|macet
    """,
    "weather": """
        banjir
        hujan deras|lebat|badai|angin|petir|besar|ekstrem|terus
        cuaca
        badai|longsor|gempa|erupsi|tsunami|puting
        kabut|asap
        angin kencang|ribut
        pohon tumbang
    """,
    "company_reputation": """
        ketipu|tertipu|kena tipu
        tipu-tipu
        bintang .. hanya|satu|dua|rendah|<digits>
        katanya|denger|denger-denger|dengar|kabarnya|konon .. gaji|atasan|tempat-kerja|perusahaan|hrd|karyawan
        potong gaji
        atasan .. galak|kasar|pelit|jahat
        investasi bodong
        mlm
        banyak .. ngeluh|keluhan|komplain|mengeluh
        ngeluh|keluhan|komplain|viral
        hrd .. <no> sopan|ramah|jelas|profesional
        jutek|kasar|diskriminasi|rumor|gosip
        review|reviu|rating|ulasan|testimoni|reputasi .. jelek|buruk|negatif|parah|rendah|kecil|serem|bintang
        review|reputasi
        toxic|toksik
        gaji .. telat|nunggak|ditunda|tidak dibayar|<no> dibayar|dicicil
        telat .. gaji
        perusahaan|tempat-kerja|hrd .. <no> .. jelas|beres|profesional|bener|kredibel|meyakinkan|terpercaya
        perusahaan|tempat-kerja .. bermasalah|mencurigakan|abal-abal|bodong
        penipuan|penipu|scam|bodong|abal-abal|loker-palsu
        ijazah .. ditahan|tahan
        tahan ijazah
        disuruh|harus|diminta|suruh .. bayar|transfer
        bayar dulu
        turnover
        phk|layoff
        katanya|denger|denger-denger .. jelek|buruk|bermasalah|parah
        <no> percaya .. perusahaan|tempat-kerja
        mencurigakan
        <no> jelas
    """,
    "not_looking": """
        <no> niat|rencana|mau|ada pindah|resign
        terikat|masih kontrak
        terikat .. kontrak
        masih .. kontrak
        nyaman di tempat
        sudah betah
        tidak butuh|perlu kerja|pekerjaan
        tidak .. mencari .. kerja|pekerjaan|lowongan|loker
        bertahan|tetap|stay|lanjut|lanjutkan .. tempat-kerja|kerja|pekerjaan sekarang|lama|ini|skrg
        bertahan
        tetap di tempat
        tidak jadi|belum .. resign|keluar|pindah
        betah
        kontrak .. diperpanjang|perpanjang|dilanjut
        dipromosikan|promosi
        naik jabatan|pangkat
        <no> .. pindah kerja|tempat-kerja
        istirahat|rehat|jeda|break .. kerja
        counter offer|counteroffer
        dinaikin|naik gaji .. sekarang
        belum siap kerja|pindah
    """,
    "online_request": """
        dari rumah
        interview .. jarak jauh
        bisa|minta|mau|lewat|via|secara|pakai|boleh|kalau .. <later>
        interview .. <later>
        <later> saja
        ~ <later>
    """,
    "religious": """
        pengajian|tabligh|istighosah|kajian|sembahyang|natalan|sholawat|itikaf|ramadan|idul-fitri|jumat-agung|
            kenaikan-isa
        ibadah|beribadah|kebaktian|misa|gereja|sholat|solat|shalat|jumatan|pengajian|umroh|umrah|haji|ngaji
        nyepi|galungan|kuningan|waisak|natal|paskah|lebaran|idulfitri|iduladha|idul|imlek|ramadhan|puasa|maulid
        keagamaan|agama
        hari raya
        upacara|piodalan|odalan|ngaben|retret|retreat
        keyakinan
    """,
    "second_time": """
        kedua|dua|ketiga kali|kalinya
        pernah|sudah|sempat .. reschedule|jadwal-ulang
        pernah|sudah|sempat .. ganti|ubah|minta|undur|geser .. jadwal|hari
        ganti|ubah|geser|undur .. jadwal|hari|jam .. sedang
        reschedule sedang|ulang
    """,
    "overslept": """
        baru melek
        melek .. jam
        tidur kelamaan|kebablasan|lagi
        kelewat|bablas .. tidur
        kesiangan|ketiduran|kebablasan
        telat|baru|<no> bangun
        bangun .. telat|kesiangan|siang
        alarm
        bablas tidur
    """,
    "mixed_up_date": """
        salah inget|ingat|paham|dengar
        kira .. minggu|besok|lusa|masih|jadwal|bukan
        <no> ingat|inget
        baru ingat|inget|sadar|lihat
        salah .. tanggal|jadwal|hari|jam|waktu|catat|lihat|baca|bulan|ingat
        lupa
        kirain|kira|kupikir|dikira|pikir|tak-kira .. hari|besok|minggu|tanggal|jam|lusa|bulan|senin|selasa|rabu|kamis|
            jumat|sabtu
        ketuker|tertukar|kebalik
    """,
    "trivial": """
        mood .. jelek|ancur|buruk|hilang
        badmood|bad-mood
        <no> ada alasan
        santai|netflix|ngopi|hangout
        malas
        <no> .. mood|semangat|pengen|niat|minat
        tidak mau saja|ah|deh
        ~ tidak mau
        bosan|bosen|capek|cape|capai|lelah|ngantuk|jenuh|badmood|unmood|gabut
        hujan|gerimis|mendung|rintik
        nonton|konser|liburan|jalan-jalan|main|game|nongkrong|healing|mabar|rebahan|bola|piknik
        kepanasan|gerah
    """,
}
"""Reason category → phrases that show it. `~` marks a phrase too weak to count inside a longer request."""

SENSITIVE = """
    hamil|keguguran|cerai|perceraian|selingkuh|kdrt|hutang|utang|depresi|anxiety|bipolar|mental|operasi|kanker|hiv|tumor
    penjara|polisi|pinjol|mandul|haid|pacar|menikah|psikolog|psikiater|bokek|bangkrut
"""
"""Details that belong to nobody else, whatever the category."""

LIES = """
    bohong|pura-pura|tipu|fitnah
    karang .. alasan|saja|cerita
    karang
    alasan palsu|bohong|fiktif|ngibul|bikinan|boongan
    buat-pesan|mencari alasan
    mencari|bikin|buat-pesan .. alasan .. masuk-akal|masuk|apa|meyakinkan
    alasan apa saja
"""
RETRACTIONS = """
    padahal tidak|bukan|sehat|malas|baik|bohong
    aslinya tidak|bukan|sehat|malas|baik
"""
"""What follows an excuse to say that it is none."""

CLAIMS = """
    bilang|ngaku|mengaku|akuin saja
    bilang .. saja
    pakai alasan
"""
"""A claim is a wish to lie only when an excuse follows; a lie is one on its own."""

CONFESSIONS = "padahal aslinya sebenarnya sebenernya sbnrnya jujur"
"""Words after which the truth follows."""

CUES = "karena soalnya gara-gara berhubung alasan makanya akibat"
"""Words after which a reason follows."""

NEGATORS = "tidak bukan tanpa jangan"
BRIDGES = """karena masalah soal gara-gara sedang perkara urusan alasan faktor mau jadi perlu akan usah itu dong ya kok
    sih"""
"""Words a negator reaches across: "bukan karena sakit"."""

LIMITERS = "hanya saja semata"
"""After a negator these mean "not only": the reason stands."""

DENIALS = """
    bukan|tidak masalah|alasan|alasannya|kendala
    oke|ok|aman|lumayan|bagus
    sudah sesuai|oke|bagus
"""

INTENTS = {
    "cancel": """
        cabut|keluar .. interview
        urung .. interview
        batalkan .. interview
        interview .. batalkan
        batal|cancel .. interview
        interview .. batal|cancel
        batal interview
        <no> jadi hadir|ikut|interview
        <no> <can> .. hadir|ikut|interview
        berhalangan|halangan .. hadir|ikut|interview
        berhalangan .. interview
        izin <no> hadir|ikut .. interview
        <no> ikut|hadir .. interview
        interview .. <no> <can> hadir|ikut
        mundur .. interview
        skip|lewati|lewatin .. interview
        <no> hadir interview
        ~ batalkan|batal|cancel
    """,
    "decline": """
        <no> jadi lamar|melamar|apply
        tarik|menarik|narik|cabut .. lamaran
        bilang tidak .. interview|tawaran|undangan
        <no> usah|perlu? lanjut .. interview|proses|seleksi|tahap
        lepas|lepasin|lepaskan .. interview|kesempatan
        tolak .. interview|undangan|tawaran
        tolak
        interview .. tolak
        <no> mau|tertarik|minat|berminat .. interview
        interview .. <no> tertarik|minat
        <no> mau|bisa|dapat lanjut .. proses|seleksi|rekrutmen|tahap|interview
        <no> lanjut .. proses|seleksi|rekrutmen|tahap|interview
        mundur .. proses|seleksi|rekrutmen|lamaran
        mundur dari? proses|seleksi|rekrutmen|lamaran
        tarik|menarik|cabut|mencabut .. lamaran
        batalkan .. lamaran
        batalkan .. proses|seleksi|rekrutmen
    """,
    "reschedule": """
        interview .. pindah
        pindah .. interview|jadwal|jam|hari
        interview .. jadi hari|jam|tanggal <other>
        atur|susun ulang
        minta|mau|bisa agak? siangan|sorean|pagian|siang|sore
        interview .. kepagian|kesorean|kesiangan .. minta
        reschedule
        jadwal ulang|baru
        jadwal-ulang|penjadwalan
        penjadwalan ulang
        undur|tunda|geser|ganti|ubah|pindahkan|maju|delay .. interview|jadwal|hari|jam|waktu|tanggal
        interview .. undur|tunda|geser|ganti|ubah|pindahkan|maju|delay
        jadwal .. undur|tunda|geser|ganti|ubah|pindahkan|maju
        minta|mau|cari|tanya|bisa .. hari|waktu|jadwal|jam|tanggal lain
        hari|waktu|jam|jadwal|tanggal <other> .. interview
        minta|mohon|bisa .. undur|tunda|geser|maju .. interview
        minta mundur
        bisa ganti|undur|geser|pindahkan
        minta|bisa|mau .. interview .. online|daring|zoom
        interview .. online saja
        ~ undur|geser|tunda
    """,
    "decide": """
        ambil|lanjut .. interview .. tidak
        hadir|ikut|lanjut|pergi .. atau .. batalkan|batal|tidak|tolak|cancel|mundur|reschedule
        batalkan|batal|tolak|cancel .. atau .. hadir|ikut|lanjut|tidak|pergi|jangan
        saran|saranin|sarankan|saranmu .. interview|hadir|lanjut|ikut
        interview .. atau tidak
        bingung|galau|ragu|bimbang .. interview|hadir|ikut|batal|batalkan|tolak
        enak|mending|sebaiknya|baiknya|bagusnya|lebih baik .. atau|apa
        enak|mending|sebaiknya|baiknya|bagusnya .. batalkan|hadir|ikut|tolak|cancel .. atau|apa
        bantu .. mutusin|putusin|memutuskan|milih|pilih|putuskan|mikir|pertimbangkan
        hadir|ikut .. apa|atau tidak|batal
        hadir tidak ya
        hadir .. tidak ya
        ikut .. tidak ya
        perlu|harus|wajib tidak .. hadir|ikut
        perlu|harus .. hadir .. tidak
        cukup|pantas|wajar|kuat|masuk-akal .. batalkan|tolak|reschedule|batal
        menurutmu|menurut .. hadir|batal|batalkan|ikut|tolak
    """,
}
"""Intent → phrases that ask for it."""

INVITATIONS = """
    kami belum|tidak|simpan|akan|menunggu|informasikan
    kamu|anda maju|lanjut ke
    kami mengundang|undang|harap|tunggu|jadwalkan|undur|batalkan|beritahukan|sampaikan|panggil|mohon
    mengundang saudara|saudari|anda|kak|bapak|ibu
    interview .. anda .. kami
    anda|saudara|kamu dinyatakan? lolos|diundang
    selamat .. lolos
    akan dilaksanakan|diadakan
    dimohon|diharapkan hadir|kehadiran|kehadirannya
"""
"""What a company writes to a candidate: never a request of ours."""

ACCEPTING = """diterima terima kerja dapat tawaran offering offer kontrak tanda mulai kuliah beasiswa tinggal pindah
  pindahkan
    naik dirawat opname rumah domisili mobil motor macet meeting dinas"""
"""Words that claim the place named after them for another matter than the interview."""

PLACES = """rumah tempat tempat-kerja luar sana sini situ jalan lantai gedung ruang hotel kota kampung kampus sekolah
    jakarta bandung surabaya bogor depok tangerang bekasi medan semarang yogyakarta jogja malang makassar denpasar bali
    palembang batam cikarang karawang solo online zoom gmeet google-meet teams whatsapp wa telegram linkedin email mana
    hari tanggal jam minggu bulan pagi siang sore malam tengah sebuah suatu salah perusahaan interview"""
"""Words after "di" that name no company."""

FUNCTION_WORDS = """yang dan di ke dari ini itu dengan untuk tidak saya kamu dia kami kita mereka ada akan sudah belum
  bisa juga
    karena kalau tapi atau jadi lagi saja aja mau apa siapa kapan kenapa gimana dong sih deh kok nih tuh ya iya nya
    bukan pada
    oleh sangat banget masih sedang pernah hanya lebih paling seperti tolong mohon bapak ibu kak halo hai selamat pagi
    siang
    sore malam terima kasih makasih besok lusa kemarin hari jam tanggal minggu bulan bantu minta buat-pesan batal
    batalkan
    tolak sakit kerja kerjaan bilang tahu dulu banyak semua soalnya gara-gara jangan harus lewati kembali mulai bantuan
    bahasa privasi hapus pengingat draf udah gak ga nggak aku mas mbak pak bu permisi assalamualaikum maaf"""
"""Words that show the text is Indonesian."""

COMMON = """tips hari besok lusa kemarin nanti tadi pagi siang sore malam jam tanggal minggu bulan tahun senin selasa
  rabu
  kamis
    jumat sabtu ahad depan ini itu januari februari maret april mei juni juli agustus september oktober november
    desember
    wib wita wit pukul setengah lewat kak pak bu mas mbak dong ya sih deh nih kok tuh loh lho lah kan yuk user hrd hr
    kerja
    kedua pertama final awal ulang baru lain sama saya kamu kami kita dia mereka akan agar supaya biar terus lalu
    kemudian
    kalau atau tapi dan yang dengan untuk dari ke di pada oleh pesan tolong bantu buat-pesan bikin mohon halo hai
    selamat
    sopan halus baik terima kasih makasih maaf cepat segera banget saja juga masih pernah sangat bukan tidak belum sudah
    satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sekali harinya posisi sebagai bagian lowongan dulu
    cepet
    jangan kebanyakan orang teman temen semua hal lamar melamar kerjanya tanya lewat mending sebentar hampir hasil jalan
    haji jasa beda bahan sakti kelas kapal seleksi administrasi menit ketemu orangnya mana sini sana situ gitu begitu
    rumahnya jemput bawa kasih dikasih memang emang harus mesti perlu belajar ternyata harga murah mahal saham sendiri
    pengalaman bagus jelek muda tua kelamaan kelar selesai kabar jawab balas kirim dikirim sejam seminggu semenit
    seperti
    kirim tim rekrutmen recruiter personalia interviewer bapak ibu kakak sesi tahap jumpa bertemu surat email jadinya"""
"""Words met in requests that name nobody and nothing: never part of a name, never mended into a keyword."""

COMMANDS = {
    "cancel": "batal|batalkan|stop|berhenti|keluar|tidak jadi|udahan|akhiri|sudahi|selesai",
    "back": "kembali|balik|mundur|sebelumnya|ke sebelumnya|balik lagi|ulangi|kembali ke sebelumnya",
    "help": "bantuan|bantu|tolong|bantu saya|panduan|petunjuk|cara pakai|gimana pakai|bingung|tidak ngerti|apa ini",
    "skip": "lewati|lewat|lewatin|lewatkan|skip|skip saja|nanti saja|lanjut saja|kosongkan|kosongin",
    "menu": "menu|mulai|mulai lagi|mulai baru|mulai dari awal|ulang dari awal|menu utama|beranda",
    "language": "bahasa|ganti bahasa|ubah bahasa|pilih bahasa",
    "privacy": "privasi|kebijakan privasi|data saya|keamanan data|privasi saya",
    "delete": "hapus data|hapus data saya|hapus semua data|hapus semua|hapus akun|lupakan saya|hapus dataku|"
    "hapus datanya",
    "drafts": "draf|draft|drafku|draf saya|daftar draf|lihat draf|draftku",
    "reminders": "pengingat|pengingatku|pengingat saya|daftar pengingat|lihat pengingat|atur pengingat",
    "shorter": "lebih pendek|lebih singkat|lebih ringkas|pendekin|persingkat|singkatin|ringkas|ringkasin|pendekkan|"
    "kepanjangan|terlalu panjang|singkat|pendek|perpendek|versi singkat|versi pendek",
    "warmer": "lebih santai|santai aja|santai saja|lebih hangat|lebih ramah|hangat|ramah|kurang ramah|"
    "terlalu kaku|lebih halus|kurang hangat|lebih akrab|"
    "versi hangat",
    "more_formal": "lebih formal|formal|lebih resmi|resmi|terlalu santai|kurang formal|formalin|lebih sopan|"
    "versi formal|"
    "kurang resmi",
    "english": "versi inggris|versi bahasa inggris|bahasa inggris|inggris|pakai bahasa inggris|ke bahasa inggris|"
    "terjemahkan ke bahasa inggris|dalam bahasa inggris|inggrisnya",
    "indonesian": "bahasa indonesia|versi indonesia|versi bahasa indonesia|indonesia|pakai bahasa indonesia|"
    "ke bahasa indonesia|dalam bahasa indonesia",
    "edit": "ubah|edit|ganti|koreksi|perbaiki|revisi|mau ubah|mau ganti|ada salah|salah|betulkan|ubah data",
    "sent": "sudah kukirim|sudah saya kirim|sudah dikirim|sudah kirim|terkirim|sudah terkirim|kukirim|"
    "sudah tak kirim|sudah aku kirim",
    "remind": "ingatkan saya|ingetin saya|ingatkan|ingetin|ingatin|ingatin saya|tolong ingatkan|ingatkan besok|"
    "ingetin besok",
    "why": "kenapa|dari mana|darimana|dari mana tau|kok tau|kok bisa tau|tau dari mana",
    "copy": "salin|kopi|copas|salin pesan|salin teks|copy pesan|salin pesannya",
    "yes": "sudah pas|udah pas|sudah benar|udah bener|sudah betul|oke lanjut|ok lanjut|bikin pesannya|"
    "buat pesannya|pas|iya|boleh|oke|ok|sip|siap|betul|benar|setuju|lanjut|gas|mantap|okei|oke sip|"
    "iya benar|iya betul|"
    "iya boleh|sudah benar|"
    "sudah betul|mau|bisa|cocok|sesuai|yoi|okay|oce|baik|iya mau|boleh banget|boleh saja",
    "no": "tidak|jangan|bukan|tidak usah|tidak mau|tidak perlu|belum|salah semua|nggak dulu|tidak dulu|tidak deh|"
    "tidak setuju",
}
"""Command → whole messages that mean it."""

POLITE = "dong ya deh kak saja nih sih min tolong kok lah yuk aja bang mas mbak sopan bot gan ah kakak dulu mau"
"""Words that may stand around a command without changing it."""


CHAT_WORDS = """gk nggak ngga enggak engga tdk krn karna yg dgn dg utk sy aq gw gue gua klo kl kalo klw bgt bngt udh
  sdh blm blom lg
    jg bs gabisa gamau gajadi dtg dateng datang bsk jgn dlu skrg tlg bikin bikinin buatkan batalin nolak sm ama aja
    kyk gmn
    gimana knp nya mw mo pengen ingin oke siap makasi mksh trims pak bu kerjaan kantor jadwal undangan wawancara gaji
    males
    malas hujan macet telat kuliah keluarga acara pribadi alasan rumah pesan tawaran perusahaan posisi sebagai
    melamar"""
"""Chat spellings and frequent words of this subject that no English text holds."""

JOBS = """admin administrasi staf staff staf pegawai karyawan karyawati kasir barista pramuniaga pelayan sales
  marketing guru
    dosen perawat bidan apoteker dokter akuntan analis programmer pengembang desainer penulis editor sopir supir
    driver kurir
    satpam teknisi mekanik operator koki pramusaji resepsionis sekretaris bendahara kepala asisten manajer supervisor
    spv
    magang pengawas penjaga montir penjahit tukang helper packer checker crew kru leader customer frontliner teller host
    office ob spg spb penerjemah penyiar fotografer videografer koordinator trainee mt hrd personalia arsitek
    pengacara notaris"""
"""Words an Indonesian position begins with."""

WORKPLACES = """toko bank hotel kopi kedai warung rs rsud rsia klinik sekolah universitas restoran resto kafe cafe
  apotek
    yayasan koperasi kantor pabrik bengkel salon studio agensi sd smp sma smk tk puskesmas optik butik percetakan"""
"""Words a company name without a legal form begins with."""

COMPANY_WORDS = """bersama maju sehat kerja usaha baru mandiri lancar sama satu dua tiga bank hotel kopi toko sekolah
    jasa"""
"""Ordinary words that companies like to be called."""

NAME_ENDS = """besok bsk bsok lusa hari hr hri ini itu jam jm pukul pkl tanggal tgl senin selasa rabu kamis jumat
  jum'at sabtu minggu
    ahad depan kemarin nanti ntar tadi pagi siang sore malam sama sm ama dengan dgn dg bareng krn karna karena soalnya
    gara-gara gara2 sebab berhubung buat untuk utk posisi sebagai sbg jabatan lowongan bagian yang yg di d dari dr ke
    pada
    mau mo pengen ingin aku ku saya sy gue gw aja saja dong ya deh tolong tlg tapi atau lalu terus gak ga gk nggak
    tidak udah
    sudah lagi batalin batal batalkan cancel reschedule undur mundurin interview wawancara kak pak bu mas mbak apa jadi
    via lewat minta bisa dan supaya agar"""
"""Words at which a name ends."""

DONE = "sudah habis"
"""Words before a verb that tell of something done, not wanted."""

OTHER_THINGS = "pengingat ingatkan ingetin tips pesanan langganan tiket"
"""Things besides the interview that somebody may want to cancel."""
