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
sudah: udah udh sdh dah telah
sedang: lg lagi sdg
juga: jg jga
bisa: bs bsa mampu sanggup
tidak bisa: gabisa gbs gabs gakbisa nggabisa gaksanggup
tidak mau: gamau gmau gakmau ogah emoh
jadi: jd jdi jad
tidak jadi: gajd gjd gajadi gakjadi ngga-jadi
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
hrd: hrdnya hr-nya hrnya
melamar: ngelamar nglamar ngelamarnya
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
pindah: dipindah dipindahan pindahan pndah berpindah
kuliah: kuliahan berkuliah kulyah
macet: mcet kemacetan kejebak-macet
hujan: ujan ujannya keujanan kehujanan
banjir: kebanjiran bnjir
malas: males mls malesss mager malas-malasan
bentrok: bntrok bentrokan tabrakan berbenturan berbarengan barengan bersamaan nabrak tubrukan
gaji: gajih gajinya salary upah bayaran bayarannya honor duit duitnya
kecil: kcl kecilnya sedikit dikit rendah minim kurang
sesuai: sesuwai cocok ckck pas sreg
jadwal: jdwl jadwalnya dijadwal dijadwalkan dijadwalin jadwalkan jadwalin
izin: ijin ngizinin mengizinkan izinin diizinin diizinkan ngijinin mengijinkan perizinan
kesiangan: ksiangan
ketiduran: ktiduran tertidur
telat: tlat terlambat
lupa: lp kelupaan terlupa
salah: slh
interview: wwncara wawancra wawncara interviu itv intvw intrvw interviewny intervi intervie interviewan intervew
  intrview inteview iv interviews wawancara wwncr wawancaranya intervieuw
reschedule: resched reschd reskejul reskedjul rescedul reskedule skejul-ulang reschedulin ngereschedule resked
  reskedul reschedul rescedule re-schedule rescheduling riskedul direschedule re-skedul
jadwal-ulang: penjadwalan-ulang dijadwal-ulang menjadwal-ulang
batalkan: batalin ngebatalin membatalkan dibatalkan dibatalin ngebatalkan cancelin ngecancel mengcancel dicancel
  batalkn btalin pembatalan batalinn
batal: btl batalnya
cancel: cncl cancle kensel kancel
tolak: nolak menolak ditolak tolakin nolakin penolakan menolaknya nolaknya
mundur: mengundurkan undur-diri pengunduran
undur: mengundur dimajumundurkan undurin mundurin diundur diundurin memundurkan pengunduran-jadwal mundurkan undurkan
  dimundurin dimundurkan
maju: majuin dimajuin memajukan dimajukan majukan
alihkan: dialihkan alihin dialihin mengalihkan ngalihin
geser: digeser geserin menggeser pergeseran digeserin
tunda: pending dipending dipendingin ditunda nunda menunda penundaan tundain
ganti: tukar tuker ditukar dituker tukeran gantiin mengganti diganti penggantian ngeganti
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
    "day": "besok lusa nanti senin selasa rabu kamis jumat sabtu minggu ahad pagi siang sore malam tanggal sekarang",
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
        hari pertama .. tempat-kerja|kerja|masuk
        sudah dapat .. yang lebih|<other>
        sudah dapat yang
        <day>|hari|minggu|bulan depan? masuk|mulai kerja
        4 sudah diterima|terima .. kerja|tempat-kerja|bank|pt|startup
        diterima .. cpns|pns|bumn|pppk
        terima|ambil .. tawaran|offering|offer|penawaran
        4 diterima .. kerja
        join|gabung|bergabung sama|dengan|ke .. <other>|tempat-kerja
        kontrak sudah .. tanda|ttd|sign
        fix .. kerja|tempat-kerja
        sudah jadi karyawan|pegawai
        terlanjur .. terima|ambil|tanda|ttd|gabung
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
        bolak balik
        <digits>|dua|tiga|setengah jam .. jalan|perjalanan|naik|sekali|macet-macetan
        rumah|kos|kosan|kosku|tinggal .. tempat-kerja
        <no> sanggup|kuat .. pp|pulang|bolak|ngelaju|nglaju
        ongkos .. jalan|habis|abis|mahal|gede|pp
        2 pp
        2 di ujung|luar kota|daerah|pulau
        penempatan .. di
        lokasi .. di|luar|pelosok|kawasan|kejauhan|ujung
        tempat .. susah .. dijangkau|transport|angkot
        <no> ada angkot|kendaraan-umum|transum
        akses .. susah|sulit
        jam di jalan
        ngelaju|nglaju
        beda kota|provinsi|pulau
        ~ jarak|lokasi|km|kilo|ongkos|transit|daerah|ngekos
        ~ angkot|krl
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
        ikut <kin> .. dinas|tugas|pindah|merantau|mutasi
        4 ikut <kin> .. pindah|mutasi
        <no> tinggal .. lagi|sedang
        balik|pulang ke|kampung .. kampung|rumah|kota|seterusnya|selamanya|menetap
        kontrakan|kos|kosan|sewa .. habis|abis|selesai
        merantau|ngerantau
        dipindahtugaskan|dimutasi
        4 pindah domisili|kota|rumah|negara|provinsi
        mau tinggal
        ~ pindah|merantau|domisili|kampung
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
        4 buka|rintis|merintis|jalanin|fokus|ngurus|bangun .. jasa|usaha|bisnis|warung|toko|kedai|laundry|bengkel|
            salon|katering|kafe|cafe|online-shop
        ternak|bertani|berkebun|tani|nelayan|budidaya
        beralih|pindah ke .. bidang|jalur|profesi|dunia
        fokus .. freelance|jualan|usaha|bisnis|konten|youtube
        mau|pengen jadi .. sendiri
        jadi .. barber|seniman|pengusaha|atlet|influencer|streamer|ojol|reseller|dropshipper
        terusin|meneruskan|nerusin|ngurus .. usaha|bisnis|toko
        <no> mau .. dunia kantoran|kerja
        resign .. dunia|kantoran
        ibu rumah tangga
        4 ibu rumah tangga
        <no> mau .. jadi karyawan|pegawai
        daftar|ikut .. polisi|tni|akpol|pppk|cpns
        4 tes|ujian|seleksi cpns|pns|asn|bumn|pppk
        ~ jualan|dagang|bisnis|usaha|freelance|karir|toko
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
        koas|coass|internsip|residensi|spesialis|ppg|ppds
        profesi apoteker|guru|ners|dokter
        diterima .. kuliah|univ|ugm|itb|ui|unpad|undip|its|ipb|ub|uin|poltek|stan
        kejar|ngejar|lanjut|nyelesein|nyelesaiin|beresin .. skripsi|tesis|s2|s3|kuliah|studi|ta
        kursus|les .. bahasa|inggris|jepang|jerman
        lanjut .. s1|s2|s3|kuliah|sekolah|studi|pendidikan|ekstensi|profesi
        student-exchange
        ~ kampus|dosen|semester|kuliah|sekolah|skripsi
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
        <no> baik-baik
        susah|sulit|ribet|bingung dijelasin|dijelaskan|jelasin|jelasinnya|cerita|ceritanya
        ada deh|lah
        pokok <no> <can>|mau
        hal|sesuatu .. <no> <can> .. cerita|ceritain|ceritakan|sebut
        berantem|putus|mantan|pacar|gebetan
        <no> usah|perlu tahu|ditanya
        <no> .. siap mental
        <no> enak feeling
        feeling .. <no> enak
        kepo
        urusan sendiri|pribadi
        2 <no> ada alasan
        mantan
        4 mantan pacar|saya|gebetan|istri|suami
        2 kucing|anjing|hewan peliharaan|mati
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
        <no> .. restu|restui|direstui|izin <kin>
        <kin> <no> ngebolehin|bolehin|ngasih|ngizinin|setuju|izin|restu
        <kin> .. lamaran|tunangan|sunatan|wisuda|nikah|menikah
        <kin> .. rapot|rapor|bagi-rapot
        sekolah <kin>
        bagi|ambil rapot|rapor|raport
        bantu|bantuin <kin> .. panen|pindah|jualan|acara
        titip|dititip|dititipin .. <kin>
        <kin> .. dititip|titip|dititipin|rewel|sendirian
        repot|ngurus|urus .. menikah|acara|<kin>|bayi
        <kin> .. datang|dateng|tamu|berkunjung
        jagain|jaga|ngasuh|momong|mengasuh .. <kin>|bayi
        pengasuh|art|mbaknya|nanny .. pulang|cuti|<no>|libur
        <kin> .. ulang-tahun|ultah|haji|umroh
        ada .. hajatan|pengajian keluarga
        masalah|urusan .. rumah
        fokus .. <kin>|keluarga|bayi
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
        2 dokter
        gigi|mata|kaki|kepala|perut .. bengkak|sakit|nyeri|infeksi
        haid|mens|pms
        nyeri
        alergi
        4 kecelakaan
        panas dingin
        istirahat total|penuh
        habis|abis|bekas|pasca .. operasi|cabut|rawat|sakit|jatuh|kecelakaan
        asma|tbc|sesak
        kursi roda
        gigi .. bengkak|cabut|bungsu|sakit
        cek|check .. kesehatan|lab|darah
        radang|amandel|tenggorokan
        <no> bisa bangun|berdiri|jalan
        muntah-muntah|muntah2|mules|meriang
        hamil muda|tua
        kandungan|usg|lahiran
        ~ obat|dokter|badan|sakit|klinik|infus
    """,
    "health_family": """
        <kin> .. komplikasi|pendarahan|keguguran
        <kin> .. <ill>
        jaga|jagain|rawat|ngerawat|merawat|temani|nemenin|antar|nganter|urus|tunggu|nungguin .. <kin> .. <ill>|dokter|
            berobat
        keluarga .. <ill>
        nungguin .. rumah-sakit
        merawat|ngerawat <kin>
        <kin> .. .. <ill>
        <ill> <kin>
        <kin> .. masuk rumah-sakit
        <kin> .. kontrol|berobat|cuci|kemo|terapi|dirawat|rawat|jatuh|demam|panas|kejang|kambuh|drop|lahiran-caesar|
            dioperasi
        <kin> .. sakit|opname|operasi|stroke|igd|ugd|icu|rumah-sakit|jantung
        4 <kin> .. <ill>
        <kin> masuk rs|rumah-sakit|igd|ugd|icu
        nungguin|nunggu|jaga|jagain .. <kin> .. <ill>|rumah-sakit
        <kin> .. <digits> derajat
        <kin> .. panas|demam <digits>
        bawa|nganter|antar .. <kin> .. dokter|rumah-sakit|igd|klinik|berobat|puskesmas
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
        5 dipanggil .. kuasa|tuhan|allah
        5 meninggal
        5 <kin>|teman|temen|sahabat|tetangga meninggal|berpulang|wafat|tiada
        melayat|takziah|layat|nyekar
        rumah duka
        duka|berduka|berkabung
        <digits>|tujuh|empat-puluh harian
        7 harian
        pemakaman|kremasi
        ~ makam|ziarah|tahlil|jenazah|duka
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
        2 <no> tertarik
        2 <no> minat
        ternyata .. sales|marketing|asuransi|target|mlm|admin|telemarketing|lapangan
        bukan|luar bidang|passion|jurusan|keahlian|ranah
        <no> sesuai jurusan|minat|bidang|lamar
        <no> sesuai
        overqualified|underqualified
        salah|beda posisi|jurusan|bidang
        ~ jobdesk|posisi
        ternyata .. kerja|shift malam|malem|lapangan
        kerja|shift malam|malem .. semua|terus|ternyata
        jobdesk .. jualan|sales|beda|banyak|<no>|melenceng|aneh
        yang ditawarkan|ditawarin .. beda|bukan|lain
        skill|keahlian|kemampuan|ilmu|pengalaman .. <no>|kurang
        ternyata .. outsourcing|freelance|kontrak|magang|komisi|mlm|jualan|keliling|bukan|beda
        kontrak outsourcing|outsource
        di iklan|lowongan|loker|info .. beda|bukan|lain|shift|padahal|ternyata
        sedangkan .. iklan|lowongan|loker
        beda|berbeda .. iklan|lowongan|loker|lamar|deskripsi
        maunya|mau .. office hour|kantoran|bukan|wfh
        <no> cocok .. ternyata|kerja|sistem|jam
        <no> sesuai .. keahlian|kemampuan|latar
        passion|minat .. bukan|beda
        <no> menguasai|bisa .. excel|inggris|nyetir|bahasanya
        terlalu berat|tinggi .. kualifikasi|syarat|target
        target .. tinggi|<no> masuk-akal|berat
        posisi .. beda|lain|bukan|<no>
        jam kerja .. panjang|malam|<no>
        hari kerja .. enam|6|sabtu|minggu
        kerja .. sabtu|minggu|enam|shift-shiftan
        suruh|disuruh .. nginep|jualan|keliling
        kurang|<no> sreg|cocok .. kerja|pekerjaan|posisi|jobdesk
        2 <no> cocok
        minta|butuh|syarat|harus .. pengalaman|mandarin|sertifikat
        terlalu teknis|berat|senior|junior|rendah|tinggi|sulit
        bukan tipe|jenis|passion|bidang|jurusan|minat|ranah|kerjaan
        kontrak .. hanya <digits>
        magang .. <no>|dibayar
        standby|siaga
        wfo
        <digits>|enam|dua-belas jam|hari kerja
        kerja .. <digits>|dua-belas|enam jam|hari
        jam kerja .. <digits>|dua-belas|enam jam|hari
        kerjaan|pekerjaan .. kasar|berat|fisik|admin|jualan|beda|<no>
        <no> .. sesuai .. iklan|lowongan|loker|deskripsi|ekspektasi|bayangan|lamaran
        kirain|kira|pikir .. ternyata|taunya|jebul
        rangkap|dobel .. kerja|jobdesk|tugas|jabatan
        angkat-angkat|angkat|nagih|kanvas|canvasing|keliling|nyebar
        lulusan|jurusan|background .. kok|masa|malah|suruh|jadi
        posisi .. turun|bawah|sama
        <no> punya .. skill|pengalaman|sertifikat|sim|laptop|kendaraan|portofolio|keahlian
        <no> bisa bahasa|excel|inggris|mandarin|desain|coding
        syarat|kualifikasi .. <no>|berat|tinggi|banyak|kurang|aneh
        maunya|mau remote|wfh|hybrid|kantoran|tetap|backoffice
        tinggal di mess
        kontrak .. <digits>|bulan|outsourcing|harian|lepas|pendek
        hanya freelance|magang|kontrak|harian|part-time
        ~ ternyata|taunya
        ~ jobdesk|posisi|skill|jurusan|bidang|lulusan|syarat|kualifikasi|outsourcing|magang|mess|wfo|keliling|
            canvasing|telesales|sales|komisi
        ~ kontrak|sistem|target
    """,
    "salary": """
        ditawarin|ditawari|tawaran|cuma|hanya .. juta|jt|ribu|rb
        <digits> juta|jt|jutaan
        gaji .. mepet|pas-pasan|receh|nutup|segini
        <no> nutup|sebanding|worth
        tekor
        gaji .. kecil|kekecilan|murah|bawah|umr|umk|ump|segitu
        gaji .. tidak|belum sesuai|cukup|masuk|naik|enak|layak|tertarik
        <no> suka|puas|sesuai|setuju .. gaji
        kompensasi|benefit|tunjangan|penghasilan|pendapatan .. <no>|kecil
        bawah umr|umk|ump|standar|ekspektasi
        gaji pokok
        ~ gaji|kompensasi|benefit|umr|tunjangan
        <digits> juta|jt|jutaan|rb|ribu
        ump|umk|umr|umr-nya
        ditawarin|ditawari|dikasih|kasih|dibayar|digaji .. <digits>
        <no> cukup .. makan|hidup|kos|kebutuhan|kontrakan
        uang makan|transport|lembur .. <no>
        gaji .. harapan|ekspektasi|sesuai|pas-pasan|nego|mentok|sebelumnya|lama|sekarang|turun|jauh
        gaji <no>
        nego gaji
        bayaran .. <no>|kecil|jauh
        dibayar .. kecil|murah|komisi
        <no> ada bpjs|tunjangan|thr
        <no> digaji|dibayar
        <no> masuk budget|hitungan
        ~ gaji|duit|uang|juta|jt|ribu|benefit|thr|tunjangan|budget|rupiah|nominal|angka|penawarannya
    """,
    "schedule_clash": """
        ada <other> acara|agenda
        pas banget dengan
        pas .. jadwal|acara|ujian|sidang
        sudah .. rencana|janji|agenda
        <no> ada waktu
        bareng|dengan ujian|sidang|wisuda|kelas
        2 tes|test
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
        4 bertepatan|bentrok .. dengan|ujian|acara|jadwal|sidang|interview|tes
        bertepatan
        4 ada|dapat|jadwal? panggilan|jadwal tes|psikotes|mcu
        ada|jadwal psikotes|tes|interview|panggilan .. lain|hari|jam|sama
        psikotes
        4 jam|hari|waktu|tanggal .. sama .. interview|tes|panggilan
        panggilan|tes .. jam|hari .. sama
        2 interview user
        interview|psikotes|tes .. di tempat|perusahaan|pt|tempat-kerja|bank lain
        barengan|bareng .. dengan? .. interview|tes|acara|jadwal|kuliah|kelas
        sudah janji
        4 dipanggil .. pt|perusahaan|tempat lain
        ada .. kelas|kuliah|kondangan|arisan|reuni
        ada janji
        <day> itu .. ada
        terlanjur .. janji|pesan|booking
        uts|uas|sidang|ujian|toefl|ielts|sertifikasi|ukom
        ikut lomba|turnamen|konferensi|seminar|workshop
        ~ kegiatan|agenda|kelas|lomba|panitia|ujian|tes
    """,
    "work": """
        <no> ada .. backup
        atasan .. minta|suruh|nyuruh|manggil|panggil
        tugas luar|kantor|negara|kota
        klien|client|kunjungan
        jaga toko|warung|outlet
        <no> <can> .. tinggal|ninggalin|tinggalin .. kerja|pekerjaan|tempat-kerja
        masuk kerja
        2 <no> ada .. gantiin|ganti
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
        ada pekerjaan|tugas|urusan .. kantor|tempat-kerja
        tempat-kerja .. sibuk|audit|meeting|rapat|padat
        jam kerja
        disuruh|ditugaskan .. atasan|tempat-kerja
        karena kerja
        sibuk kerja
        ~ kerja|pekerjaan
        4 shift .. tuker|ganti|<no>|tukar
        izin .. tempat-kerja .. <no>|turun
        izin .. <no> turun|keluar|dikasih|dapat
        <no> dikasih|boleh|diizinkan .. izin|keluar|pulang
        closing|stock-opname|stok-opname|tutup-buku
        kerjaan .. numpuk|banyak|<no>
        proyek|project|deadline .. molor|kejar|mepet|mendesak|belum|tinggal
        masih kerja .. jam|sampai
        <no> ada .. gantiin|backup|jaga
        pulang kerja .. jam|malam
        jadwal .. masuk|shift|jaga|kerja
        tempat-kerja .. lagi|sedang .. sibuk|rame|audit|closing
        masuk pagi|siang|malam|shift
        <no> bisa .. ninggal|ditinggal|tinggalin .. kerja|proyek|tempat-kerja
        dinas .. luar
        bertugas .. luar|kota
        on duty|call|site
        di site|lapangan|proyek
        giliran|kebagian|dapat jaga|shift|piket|masuk
        2 masuk kerja
        ditugasin|ditugaskan|dikirim|disuruh|diminta .. tempat-kerja|atasan|dinas|gantiin|lembur|masuk|standby
        gantiin teman|temen|rekan .. kerja|shift|cuti
        susah|sulit|<no> .. izin|cuti
        cuti .. tolak|ditolak|<no>|habis
        <no> bisa resign|keluar
        one-month-notice|notice
        masa notice|kerja
        harus|mesti|wajib|tetap masuk|kerja|lembur|standby|jaga
        kerja|tempat-kerja .. <no> .. ditinggal|tinggal|ninggalin|izin
        peak-season|inventory|stok
        kekurangan|kurang orang|karyawan|staf|tenaga .. kerja|tempat-kerja|shift
        ada kunjungan|inspeksi|pelatihan|training|event .. tempat-kerja|klien|kerja|atasan
        bentrok .. kerja|shift
        ngejar|kejar target|deadline|tutup-buku
        nyuruh|suruh|disuruh .. masuk|dateng|hadir .. kerja|kantor
        jaga|nungguin .. toko|warung|gudang|outlet|konter|kasir .. sendiri
        <no> dapat|dapet .. tukar|ganti|izin|cuti|libur
        <no> .. libur
        kunjungan .. pusat|klien|bos|atasan
        kerja sampai|sampe|ampe|full|terus
        terikat|masih kontrak
        resign .. belum|<no>
        ~ atasan|klien|proyek|shift|lembur|dinas|piket|cuti|izin|meeting|rapat|tugas|tukeran|deadline|lapangan|
            kantoran|rekan
        ~ kerja|masuk|tempat-kerja
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
        2 delay
        kendala transportasi|transport|kendaraan|jalan
        transportasi|ongkos
        demo|ditutup .. jalan
        jalan .. ditutup|macet
        nebeng
        macet total|parah|banget
        <vehicle> .. dipake|dipakai|dibawa|<no>|telat|mogok|bocor|turun-mesin|ditarik|rewel
        aki|ban|rantai|rem .. soak|bocor|putus|blong|kempes|pecah
        ojol|grab|gojek .. <no>
        tiket .. habis|abis|mahal|ludes
        kereta .. telat|batal|delay|gangguan|anjlok
        penerbangan|flight .. delay|batal|cancel
        mogok massal
        <no> ada .. tebengan|tumpangan|nganter|anter
        ketinggalan kereta|pesawat|bus|kapal|travel
        ~ motor|mobil|kereta|ojol|bensin|sim|stnk|tilang|tiket|angkot|kapal|pesawat|ban|macet
    """,
    "weather": """
        banjir
        hujan deras|lebat|badai|angin|petir|besar|ekstrem|terus
        cuaca
        badai|longsor|gempa|erupsi|tsunami|puting
        kabut|asap
        angin kencang|ribut
        pohon tumbang
        kabut asap
        longsor|terendam|kebanjiran|kerendam
        4 banjir
        gunung meletus
        abu vulkanik
        ombak|gelombang tinggi|besar
        kepotong|terputus|putus .. jalan|banjir|longsor
        jalan|jembatan .. putus|terputus|longsor
        mati lampu|listrik
        hujan .. deras|lebat|badai|petir|angin|banjir
        angin|petir|badai|puting-beliung
        cuaca .. buruk|ekstrem|jelek
        air .. masuk|naik|pasang .. rumah
        rob
        ~ angin|petir|listrik|genangan|air|kabut|gempa
    """,
    "company_reputation": """
        4 mantan karyawan|pegawai|staf
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
        tebus seragam
        bayar .. training|pelatihan|seragam|admin|administrasi|deposit|jaminan
        training .. bayar
        ulasan|review|reviu|rating .. ngeri|jelek|serem|buruk|horor|parah|<no>|minus|bikin
        baca .. review|ulasan|komentar|glassdoor
        gaji .. suka|sering telat
        <no> jelas .. perusahaan|alamat|kantor
        perusahaan|kantornya .. <no> .. ada|jelas|terdaftar
        curiga|takut .. penipuan|bodong|scam
        karyawan .. keluar|resign|kabur|komplain|<no>
        banyak .. resign|keluar|keluar-masuk
        ijazah .. ditahan|tahan|asli
        ijazah asli
        alamat .. <no> jelas|fiktif
        eksploitasi|kerja-rodi|perbudakan
        lingkungan .. toxic|<no> sehat
        temen|teman .. bilang|cerita .. jelek|toxic|<no>
        dengar|denger|katanya|konon|kata .. karyawan|mantan|temen|teman|orang .. <no>|jelek|toxic|parah|galak|telat|
            ditahan|keluar
        ~ katanya|denger|curiga|aneh|penipuan|review|reputasi|ijazah|hrdnya
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
        2 betah
        kontrak .. diperpanjang|perpanjang|dilanjut
        dipromosikan|promosi
        naik jabatan|pangkat
        <no> .. pindah kerja|tempat-kerja
        istirahat|rehat|jeda|break .. kerja
        counter offer|counteroffer
        dinaikin|naik gaji .. sekarang
        belum siap kerja|pindah
        <no> .. open .. work|peluang
        <no> buka .. peluang|lowongan
        cuma|hanya|kemarin iseng
        iseng .. apply|lamar|melamar|ngelamar|daftar|doang
        belum .. kepikiran|niat|rencana|ada .. pindah|resign
        <no> serius .. mencari|kerja
        <no> .. mencari kerja
        masih betah|nyaman
        pengen|mau istirahat|rehat dulu
        lupa .. matiin|nonaktifin|hapus .. status|lamaran|profil
        belum ada niat
        masih .. tempat-kerja .. sekarang|lama
        ~ iseng|betah|nyaman|status
    """,
    "online_request": """
        interview .. jarak jauh
        bisa|minta|mau|lewat|via|secara|pakai|boleh|kalau .. <later>
        interview .. <later>
        <later> saja
        ~ <later>
        lewat|via|by|pakai .. meet|teams|zoom|gmeet|telepon|wa|vc|online|telp|google
        dari rumah .. saja|bisa|boleh|gimana
        kalau dari rumah
        4 interview .. <later> .. bisa|boleh|saja|mungkin
        4 bisa|boleh .. <later> .. <no>|saja|kak
        maunya|mau|pengen online
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
        4 puasa|nyepi|galungan|gereja|misa|kebaktian|sembahyang
        sholat|solat|shalat jumat|id|ied
        jilbab|kerudung|hijab
        lepas|buka .. jilbab|kerudung|hijab
        ke pura|gereja|vihara|masjid|klenteng
        umroh|umrah|haji|manasik
        <no> .. keyakinan|syariat|halal|agama
        keyakinan saya?
        keluarga .. sembahyang
        hari .. ibadah|besar
        cheng-beng|ceng-beng
        ~ ibadah|doa|pura|gereja|masjid|natal|agama
    """,
    "second_time": """
        kedua|dua|ketiga kali|kalinya
        pernah|sudah|sempat .. reschedule|jadwal-ulang
        pernah|sudah|sempat .. ganti|ubah|minta|undur|geser .. jadwal|hari
        ganti|ubah|geser|undur .. jadwal|hari|jam .. sedang
        reschedule sedang|ulang
        sudah|sebelumnya|kemarin .. minta .. undur|ganti|reschedule|geser|pindah
        minta .. undur|ganti|reschedule .. lagi|sedang|ulang
        minta lagi
        <digits>|dua|tiga kali|x|kalinya .. minta|ganti|undur|reschedule|geser
        2x|3x
        4 ini|untuk kedua|ketiga
        kedua kalinya
        sering .. reschedule|undur|ganti
        sudah .. kali|x .. minta|ganti|undur|reschedule|geser|pindah
        <no> enak .. minta .. lagi|sedang
        kemarin .. sudah .. undur|ganti|geser|reschedule
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
        <no> kebangun|terbangun
        bangun-bangun|bangun2|melek|kebangun .. jam|sudah|siang
        bangun .. sudah .. jam
        alarm .. <no>|mati|bunyi
        tidur .. bablas|kebablasan|lagi
        bangun <no> .. jam
        begadang
        ~ bangun|tidur|alarm|melek|begadang
    """,
    "mixed_up_date": """
        salah inget|ingat|paham|dengar
        kira .. minggu|besok|lusa|masih|jadwal|bukan
        <no> ingat|inget
        baru ingat|inget|sadar|lihat
        salah .. tanggal|jadwal|hari|jam|waktu|catat|lihat|baca|bulan|ingat
        kirain|kira|kupikir|dikira|pikir|tak-kira .. hari|besok|minggu|tanggal|jam|lusa|bulan|senin|selasa|rabu|kamis|
            jumat|sabtu
        ketuker|tertukar|kebalik
        4 tanggal|jadwal|hari|jam .. ketuker|ketukar|tertukar|kebalik
        taunya|tahunya|ternyata .. jam|hari|tanggal <digits>|<day>
        baca .. taunya|ternyata
        salah .. lihat|liat|baca|catat|nyatet|tulis|inget|ingat|kira|jadwal
        kira|kirain|pikir .. <day>|depan|masih|jam|besok
        lupa .. ada|kalau|jadwal|interview|tanggal|hari
        kelewat|kelewatan|terlewat .. jadwal|email|jam|undangan
        salah tanggal|hari|jam|jadwal|minggu|bulan
        kira|kirain .. masih|minggu|bulan|lusa|besok
        2 lupa
        <no> baca|cek|lihat .. email|undangan|wa|jadwal|kalender
        ~ lupa|ketuker|kalender|kelewat|kira|salah
    """,
    "trivial": """
        mood .. jelek|ancur|buruk|hilang
        badmood|bad-mood
        <no> ada alasan
        santai|netflix|ngopi|hangout
        malas
        tidak mau saja|ah|deh
        ~ tidak mau
        bosan|bosen|capek|cape|capai|lelah|ngantuk|jenuh|badmood|unmood|gabut
        hujan|gerimis|mendung|rintik
        nonton|konser|liburan|jalan-jalan|main|game|nongkrong|healing|mabar|rebahan|bola|piknik
        kepanasan|gerah
        bokek
        ngantuk|nonton|konser|drakor|mabar
        <no> mood
        ilang|hilang mood|semangat
        mood .. ilang|<no>
        4 malas
        pengen|mau .. tidur|rebahan|liburan|jalan-jalan|nongkrong
        takut .. hujan|panas
        <no> .. mood|semangat
        2 <no> .. niat
        ~ panas|capek|santai|hujan
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
        cabut|keluar|urung|absen|mangkir|kabur .. interview
        batalkan|batal|cancel .. interview|undangan
        interview .. batalkan|batal|cancel|skip|absen
        <no> jadi hadir|ikut|interview|pergi|berangkat
        <no> <can> .. hadir|ikut|interview|memenuhi|berangkat
        berhalangan|halangan .. hadir|ikut|interview
        interview .. berhalangan|halangan
        izin <no> hadir|ikut|interview
        <no> ikut|hadir|memenuhi .. interview|undangan
        interview .. <no> <can>|hadir|ikut|jadi
        mundur .. interview
        interview .. mundur
        skip|lewati|lewatin .. interview
        mengundurkan .. interview|jadwal
        2 interview .. <no> sempat|keburu|kekejar
        2 skip|absen|berhalangan
        2 <no> jadi saja|deh
        ~ batalkan|batal|cancel
        ~ <no> <can> .. hari|jam|besok|<day>
        <no> sempat|keburu|akan|jadi hadir|ikut|interview
        <no> mau|pengen hadir .. interview
        interview .. gagal|urung
        2 <no> akan|jadi? hadir|ikut|datang
        2 urung|mangkir
        2 batal hadir|ikut|berangkat
        ~ <no> <can>
        ~ <no> jadi
        interview .. lewat|lewatin|skip dulu|saja
        2 <no> bisa ke sana|situ|sono|tempat-kerja
        2.5 <no> <can> .. hadir|ikut|datang
    """,
    "decline": """
        <no> jadi lamar|melamar|apply|lanjut|ambil|gabung|terima
        tarik|menarik|narik|cabut|mencabut .. lamaran|berkas|cv
        bilang tidak|makasih .. interview|tawaran|undangan
        <no> usah|perlu? lanjut .. interview|proses|seleksi|tahap
        lepas|lepasin|lepaskan .. interview|kesempatan|undangan|tawaran
        tolak
        3.5 tolak .. lewat|via
        <no> mau|tertarik|minat|ambil|terima .. interview|undangan|tawaran|posisi|lowongan
        interview|undangan|tawaran|lowongan|posisi .. <no> tertarik|mau|ambil|terima|minat
        <no> mau|bisa|dapat|akan lanjut .. proses|seleksi|rekrutmen|tahap|interview
        <no> lanjut .. proses|seleksi|rekrutmen|tahap|interview
        mundur .. dari? .. proses|seleksi|rekrutmen|lamaran|tahap|kandidat
        batalkan|cancel .. lamaran|proses|seleksi|rekrutmen
        2.5 mundur saja|dari|deh|dulu
        2.5 mau|minta|izin|akan|memilih mundur
        2 <no> tertarik
        2 <no> mau|bisa|akan|dapat|usah? lanjut
        2 memutuskan|putuskan|memilih|pilih .. lanjut|fokus|ambil|terima|tidak
        2 <no> terima|ambil .. undangan|tawaran
        undangan .. bukan untuk saya
        ~ mundur
        lamaran .. tarik|cabut|batalkan
        belum|tidak bisa|dapat|akan terima|gabung|bergabung|lanjut|menyanggupi
        <no> saya|jadi? ambil|lanjut|terima|lamar|join|daftar|gabung|pilih
        <no> berkenan|bersedia
        <no> usah|perlu diproses|dilanjut
        keluar dari proses|seleksi|rekrutmen
        nyatakan|menyatakan|pernyataan mundur|tolak
        2.5 tapi|tp tidak dulu?
        2.5 tidak dulu
        2.5 nyerah|lepas saja|aja
        2 tarik|narik|cabut .. lamaran|diri|nama|berkas
        2 <no> cocok|sreg .. interview|undangan|tawaran
        2 pass|skip dulu
        ~ tarik|narik|lepas
        ~ <no> mau
        bilang tidak .. ke|hrd
        <no> jadi melamar|daftar
        2.5 tolak halus|baik-baik
        2.5 mau|pengen|ingin tolak
        2.5 kasih|beri tahu .. tidak lanjut|jadi|mau
        2.5 tidak .. melanjutkan|meneruskan|ambil
        2 bukan prioritas
    """,
    "reschedule": """
        interview .. pindah|kepagian|kesorean|kesiangan
        pindah .. interview|jadwal|jam|hari
        interview .. jadi hari|jam|tanggal <other>
        atur|susun|jadwal ulang
        minta|mau|bisa agak? siangan|sorean|pagian|siang|sore
        reschedule|jadwal-ulang|penjadwalan
        jadwal|jam|hari|tanggal|waktu ulang|baru|pengganti|alternatif|susulan
        undur|tunda|geser|ganti|ubah|pindahkan|maju|delay|alihkan .. interview|jadwal|hari|jam|waktu|tanggal|<day>
        interview .. undur|tunda|geser|ganti|ubah|pindahkan|maju|delay|alihkan|susulan
        jadwal|jam|hari|waktu|tanggal .. undur|tunda|geser|ganti|ubah|pindahkan|maju|alihkan
        minta|mau|cari|tanya|bisa|ada|pilih|jadi .. hari|waktu|jadwal|jam|tanggal lain
        2.5 hari|waktu|jam|jadwal|tanggal lain|baru|berbeda
        minta|mohon|bisa|boleh|mau|tolong .. undur|tunda|geser|maju|pindahkan|alihkan|jadwal-ulang
        minta mundur
        minta <day>
        2.5 bisanya|maunya jam|tanggal|hari|<day>
        2.5 minta|bisa|mau|boleh .. ganti|ubah|susulan
        minta|bisa|mau|boleh|kalau .. interview .. <later>
        bisa|boleh|minta .. <later> saja
        interview .. <later> saja
        2.5 <no> bisa .. bisa .. <day>|jam|hari
        kesempatan kedua|lagi|ulang
        interview ulang|susulan
        2 undur|geser|tunda|alihkan|pindahkan
        2 bisa|boleh|minta|mau .. <later>
        2.5 nego|negosiasi .. jadwal|jam|hari|waktu
        2.5 disiangin|disorein|dipagiin|siangan|sorean|pagian|agak siang|sore|pagi
        2.5 lebih siang|sore|pagi|awal|cepat|lambat
        2.5 kesempatan .. kedua|lagi|ulang|lain
        2.5 ulang .. jadwal|interview
        2.5 saja .. <day>|hari .. bisa
        2.5 bisa <day>
        2 mau <day>
        2 tunggu|mundur .. jam|hari|minggu lagi
        2.5 mundur|undur|telat|maju <digits>|satu|dua|sejam|sehari|seminggu|beberapa jam?|hari?|menit?
        2.5 <no> bisa .. diganti|ganti|bisa
        lain hari|waktu|kali|jadwal
        jarak jauh
        2 <later> saja
        ~ ganti|ubah|pindahkan|maju
        disorein|disiangin|dipagiin|dimalemin
        memungkinkan .. <later>|lain|undur|geser|pindah|jadwal-ulang|reschedule
        masih|apa bisa ikut|interview .. lagi|susulan|sedang|tidak|menyusul
        2.5 telat|terlambat <digits>|satu|dua|setengah jam|menit
        secara <later>
        lewat <later>
        minta|mau|bisa jam|hari|tanggal|minggu .. saja
        minta|mau|bisa|boleh .. setelah|abis|habis|sesudah|selepas|diatas jam|tanggal|hari|lebaran|kerja
        minta|bisa|boleh .. minggu|bulan depan
        jangan besok|hari|jam|pagi|siang|<day>
        jadwal|atur|interview lagi|kembali
        2.5 menyusul|nyusul|susulan
        2.5 minta .. pagi|siang|sore|malam|weekend
        2.5 lain waktu|hari|kali|jam
        2.5 saja <day>|minggu
        2 minggu depan saja|aja
        2 <day> saja
    """,
    "decide": """
        ambil|lanjut .. interview .. tidak
        hadir|ikut|lanjut|pergi|ambil|terima .. atau .. batalkan|batal|tidak|tolak|cancel|mundur|reschedule|skip|engga
        batalkan|batal|tolak|cancel|mundur|skip .. atau .. hadir|ikut|lanjut|tidak|pergi|jangan
        saran|saranin|sarankan|saranmu|masukan|pendapat .. interview|hadir|lanjut|ikut
        interview .. atau tidak
        bingung|galau|ragu|bimbang|dilema|maju-mundur|setengah-hati .. interview|hadir|ikut|batal|batalkan|tolak|
            lanjut|pergi|
            ambil
        interview|hadir|ikut|tolak|undangan .. bingung|galau|ragu|bimbang|dilema
        enak|mending|sebaiknya|baiknya|bagusnya|lebih baik .. atau|apa
        enak|mending|sebaiknya|baiknya|bagusnya .. batalkan|hadir|ikut|tolak|cancel|lanjut|skip|mundur|pergi .. atau|
            apa|tidak|ya|gimana
        bantu .. mutusin|putusin|memutuskan|milih|pilih|putuskan|mikir|pertimbangkan|nimbang|timbang
        hadir|ikut|lanjut|pergi|ambil .. apa|atau tidak|batal|engga|skip|cancel|tolak
        hadir|ikut|lanjut|ambil|pergi|batalkan|batal|tolak|cancel|skip|mundur tidak ya|sih|menurut|kira
        hadir|ikut|batalkan|tolak .. tidak ya
        perlu|harus|wajib|worth|layak|pantas tidak .. hadir|ikut|ambil|interview|lanjut
        perlu|harus|apakah|apa .. tetap? hadir|ikut|pergi .. tidak|saja
        worth|layak|pantas|rugi tidak
        cukup|pantas|wajar|kuat|masuk-akal .. batalkan|tolak|reschedule|batal
        menurutmu|menurut .. hadir|batal|batalkan|ikut|tolak|lanjut|gimana
        <no> yakin|pasti .. lanjut|hadir|ikut|interview|ambil|pergi|mau
        antara .. hadir|ikut|lanjut|batal|tolak|batalkan .. dan|atau|sama
        belum bisa? mutusin|memutuskan|putusin|tentu|tentukan
        2 bingung|galau|ragu|bimbang|dilema|mending|sebaiknya
        apa|apakah|haruskah|perlukah|mestikah|mending|sebaiknya saya? batalkan|tolak|skip|cancel|mundur|hadir|lanjut|
            reschedule|ikut|tetap
        apa saya|mending .. saja iya|ya
        enak|baik|bagus .. gimana
        gimana menurut|baiknya|sebaiknya|enak
        pilih mana|yang
        maju mundur
        pros|plus minus|cons
        <no> tahu .. harus|mau|hadir|lanjut|ambil|batalkan .. atau|apa|tidak
        kasih saran|masukan|pendapat
        pikir-pikir|mikir-mikir|pikir|mikir dulu|lagi
        2.5 <no> yakin
        2.5 timbang|nimbang|pertimbangkan|mempertimbangkan|pertimbangan
        2 takut nyesel|menyesal|rugi
        hadir|ikut|ambil|lanjut interview tidak
        kalau kamu jadi|di posisi
        jadi saya .. bakal|akan
        hadir|ikut|lanjut|ambil|tolak|batalkan|batal|cancel|skip|pergi|berangkat jangan|enggak|gak iya|ya|sih
        hadir|ikut|lanjut|ambil|tolak|batalkan|cancel .. atau|apa jangan|tidak
        berangkat tidak ya
        jangan hadir|ikut|ambil kali
        sayang|rugi|nyesel tidak
        sayang .. kalau .. tolak|batalkan|dilewatin|lewatkan|cancel|skip
        saya harus gimana
        apa yang harus
        pilih|milih mana|yang
        antara mau .. tidak
        minta|butuh|tanya pendapat|saran|masukan
        setengah hati
        2.5 <no> mantap|mantep|tega
        2.5 masih mikir|pikir|nimbang|mempertimbangkan|galau|pikir-pikir
        2.5 kepikiran|terpikir .. batalkan|tolak|mundur|cancel|skip
        2.5 mau .. tapi sayang|takut|ragu|bingung
        2.5 jadi hadir tidak
        2.5 was-was
    """,
}
"""Intent → phrases that ask for it, with their points (three where none are given)."""

CONTEXT = {
    "interview": """
        2 interview|undangan|diundang|psikotes|seleksi|rekrutmen|walk-in|lamaran|lowongan|loker
        1 kandidat|proses|hrd|recruiter|rekruter|posisi
    """,
    "help": """
        1 tolong|bantu|buat-pesan|bilang|balas|bales|balasan|kabari|kabarin|pesan|sampaikan|tanyain|izin|mohon|kata
    """,
    "when": "1 jam|hari|tanggal|<day>",
    "settled": """
        -4 konfirmasi|pastikan|konfirmasiin .. hadir
        -4 pasti|tetap|akan|siap hadir
        -4 lancar
        -3 makasih .. bantu|pesan|bot|sopan
        -2 makasih .. sudah
    """,
    "question": """
        -4 beda|bedanya|perbedaan .. dan|dengan|antara
        -4 apa .. beda|bedanya|perbedaan
        -3 kapan .. sebaiknya|harus|baiknya
        -3 sebaiknya .. kapan
        -4 tips|contoh|pertanyaan .. interview
        -4 gimana .. jawab
        -4 interview .. biasa|biasanya
        -3 boleh tahu
        -4 datanya|data .. aman|disimpan
    """,
    "other": """
        -6 batalkan|batal|cancel|undur|ganti|ubah|geser|reschedule|tunda|tolak|jadwal-ulang .. pesanan|langganan|tiket|
            booking|nikah|menikah|paket|ojol|gojek|grab|rapat|kencan|pengingat|order|hotel|liburan|dokter|password|
                lamaran <kin>
        -4 batalkan|batal|cancel|undur|ganti|ubah|geser|reschedule|tunda meeting
        -3 teman|temen|temenku|temanku|gebetan|pacar|mantan .. mau|minta .. batalkan|tolak|reschedule|cancel
        -4 meeting|rapat|kencan|dinner .. klien|client|dosen|tim|customer|teman
        -4 meeting|rapat|kencan .. undur|geser|batalkan|tunda|ganti
        -4 jadwal gigi|dokter|kuliah|dosen|bimbingan
        -4 mereka|dia|perusahaan|hrdnya batalkan|batal|tolak|undur|ganti|geser|pindahkan|reschedule|cancel
        -4 tolak saya
        -4 tadi|barusan batalkan|tolak|undur|cancel|geser dengan|oleh|dari
    """,
}
"""What else a sentence holds that speaks for a request or against one: each label counts once, its strongest phrase."""

INVITATIONS = """
    mau|ingin|hendak|bermaksud mengundang|undang
    link|tautan menyusul
    balas chat|pesan ini
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

ACCEPTING = """diterima terima kerja bekerja dapat tawaran offering offer kontrak tanda mulai kuliah beasiswa tinggal
    pindah
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
    "export": "unduh data|unduh data saya|ekspor data|ekspor data saya|minta data saya|salinan data saya",
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
    "bikin lebih sopan|buat lebih sopan|bikin lebih formal|buat lebih formal|"
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

JOBS = """telemarketing tenaga frontend backend fullstack usher drafter analis kapster terapis cleaning qc cs cso mt
    telesales animator surveyor laboran fisioterapis radiografer merchandiser copywriter accounting purchasing boy girl
    frontliner admin administrasi staf staff staf pegawai karyawan karyawati kasir barista pramuniaga pelayan sales
  marketing guru
    dosen perawat bidan apoteker dokter akuntan analis programmer pengembang desainer penulis editor sopir supir
    driver kurir
    satpam teknisi mekanik operator koki pramusaji resepsionis sekretaris bendahara kepala asisten manajer supervisor
    spv
    magang pengawas penjaga montir penjahit tukang helper packer checker crew kru leader customer frontliner teller host
    ob spg spb penerjemah penyiar fotografer videografer koordinator trainee mt hrd personalia arsitek
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

CONDITIONS = "kalau jika bila apabila"
"""Words right before a phrase that only supposes it: "kalo gabisa, besok aja"."""

WISHING = "mau jadi pengen ingin akan"
"""What stands between "not" and a wish that is taken back: "ga jadi batalin"."""

OTHER_THINGS = "pengingat ingatkan ingetin tips pesanan langganan tiket"
"""Things besides the interview that somebody may want to cancel."""
