"""What the courtesy check listens for in Indonesian. Data only.

`SAID` holds phrases by what they amount to, in the notation of `conversations.reading.phrases`; spelling is folded
before, so that "ga bs dtg" and "tidak bisa datang" are one phrase.  The other tables go by the letters as typed.
"""

SAID = {
    # What a message needs.
    "thanks": """
        terima kasih|kasihnya
        makasih
        makasi
        trimakasih
        berterima kasih
        thank you
    """,
    "values": "menghargai|apresiasi|mengapresiasi",
    "apology": """
        maaf
        maafkan
        dimaafkan
        memaafkan
        permintaan|permohonan maaf
        sori|sorry
    """,
    "role": """
        posisi|jabatan|lowongan|bagian
        saya .. pelamar|kandidat
        pelamar|kandidat untuk|posisi
        lamar|melamar|ngelamar|lamaran
        sebagai
        di pt|cv|toko|hotel|klinik|rs|bank
    """,
    # What the message is there for.
    "decline": """
        tidak|belum|batal lanjut
        tidak|belum bisa|dapat|akan|jadi|untuk|mau .. lanjut
        tidak untuk lanjut
        mundur diri
        mundur saja|dulu
        mundur dari|sebagai
        memilih|memutuskan|putuskan .. mundur
        saya mundur
        tolak
        tidak|belum bisa|dapat .. memenuhi|ambil|mengambil|terima
        tidak tertarik
        tidak berminat
        tidak .. proses|seleksi|rekrutmen
        tidak jadi
        menarik diri|lamaran
        mencabut|cabut|tarik lamaran
        keluar dari proses|seleksi
        cukup sampai di sini
        undur diri
        tidak bisa ikut
        belum bisa ikut
        tidak ikut
    """,
    "cancel": """
        batalkan
        batal
        cancel
        tidak|belum bisa|dapat .. hadir|ikut|memenuhi
        tidak bisa .. kesana|kesitu|kantor
        tidak akan|jadi .. hadir|ikut|interview
        tidak hadir
        tidak sempat hadir
        berhalangan
        halangan hadir
    """,
    "reschedule": """
        jadwal-ulang
        dijadwalkan|menjadwalkan|jadwalkan|jadwal|atur ulang
        ubah jadwal|waktu|hari|tanggal
        jadwal .. ubah|ganti|geser|pindahkan|dipindah|tunda|maju|undur|mundur|disesuaikan
        interview .. ubah|ganti|geser|pindahkan|dipindah|tunda|maju|undur
        ganti|geser|pindahkan|pindah|tunda|undur hari|jadwal|waktu|tanggal|jam|interview
        bisa|boleh|minta|dapat .. ubah|ganti|geser|pindahkan|dipindah|tunda|maju|undur
        memindahkan
        waktu|hari|jadwal lain
        lain waktu|hari
        secara daring|online
        reschedule
    """,
    "missed": """
        tidak|belum .. hadir|ikut|memenuhi
        melewatkan
        terlewat
        tidak memberi|mengabari|menjawab|kasih .. kabar
        tidak memberi
        tidak sempat
        tidak datang
        absen|mangkir
        ketinggalan
        ketidakhadiran
    """,
    "attend": """
        akan|bisa|dapat|siap|ingin|tetap|pasti hadir|ikut
        akan|bisa|dapat|ingin|mau|siap tetap hadir|ikut
        konfirmasi .. hadir|kehadiran
        siap|bersedia
        saya setuju|terima
        bisa
        saya .. hadir
    """,
    "late": """
        telat
        agak telat
        tiba|sampai|datang .. menit
        mundur .. menit
        belum sampai|tiba
    """,
    "flexible": """
        siap ikut|menyesuaikan
        menyesuaikan
        kapan saja
        waktu|hari|jadwal yang .. tentukan|luang|berkenan|sediakan
        ikut|ikuti waktu|jadwal
        waktu|jadwal mana saja|pun
        hari apa saja|pun
        fleksibel
        kebijakan|keputusan ibu|bapak|kakak
    """,
    "because": """
        karena
        soalnya
        gara-gara
        berhubung
        sebab
        alasannya
        dikarenakan
        lantaran
    """,
    "no_reason": "maaf karena",
    "story": """
        ceritanya
        selain itu
        apalagi
        sebenarnya|sebetulnya|aslinya
        begini bu|pak|kak
        sudah mencoba|berusaha|coba
        saya|kami .. ada tugas|ujian|kegiatan|acara|urusan
        harus pulang|menjaga|jaga|mengurus|mengantar|antar|menemani|menunggu
        tidak punya pilihan
        tidak ada yang jaga|menjaga|mengantar|menggantikan
        sidang|tahlilan|pengajian
    """,
    # The door.
    "door": """
        kesempatan|lowongan|peluang|posisi|waktu|hari lain
        ada kesempatan|lowongan|peluang|posisi
        masa mendatang|depan
        lain waktu|kali|kesempatan|hari
        suatu saat|hari|waktu
        terhubung
        kemudian hari
        menjaga|menjalin|tetap silaturahmi|hubungan
        ke depan|depannya
        kedepannya|kedepan .. kesempatan|bergabung|bekerja
        bisa|dapat|ikut bergabung
        berjumpa|bertemu|berjodoh|berkolaborasi .. lagi|kembali|nanti
        bekerja sama .. nanti|kelak
        kelak|nantinya|sewaktu waktu
        pintu .. terbuka
        kabari|kabar .. jika|bila|kalau
        senang mendapat kabar
    """,
    # What stays at home.
    "health": """
        tipes|typus|dbd|demam|diare|muntaber|maag|gerd|migrain|vertigo|tbc|hepatitis|cacar|campak|covid|asma
        kanker|tumor|kemo|kemoterapi|stroke|jantung|ginjal|diabetes|hipertensi|kista|wasir|ambeien|infeksi|usus
        sakit <body>
        demam berdarah|tinggi
        masuk|dirawat|opname|dibawa|kontrol|berobat|ke .. rumah-sakit
        rumah sakit
        igd|icu|ugd
        opname
        di rawat
        dirawat
        operasi
        hamil|mengandung|keguguran|mual|muntah
        saya akan|segera|habis|sedang melahirkan|bersalin
        darah|asam|tekanan tinggi|lambung|urat
        alergi|ruam|bisul|luka|jahitan|nyeri|pusing|batuk|pilek|flu|mencret|sesak|lemas|kambuh|kronis|lumpuh
        haid|menstruasi|kandungan|usg|mri|infus|obat|berobat|terapi|kesehatan mental|jiwa
        gejala|diagnosis|diagnosa|didiagnosis|positif
        depresi|stres|psikiater|psikolog|trauma|anxiety
        dokter
        bedrest
        pingsan|patah|kecelakaan|keseleo
    """,
    "family": """
        anak|istri|suami|adik|nenek|kakek|paman|tante|bibi|keponakan|sepupu|mertua|menantu|tunangan|orang-tua saya|kami
        anak pertama|kedua|ketiga
        ibu|bapak|kakak saya|kandung|mertua
        orang tua saya
        saya .. menikah|cerai
        istri|suami|mertua|nenek|kakek|bayi|pacar
        cerai|bercerai|perceraian
        kakak|adik|anak|sepupu .. menikah|meninggal|sakit
        pernikahan kakak|adik|anak|sepupu|saya
        tahlilan|sekeluarga|persalinan
    """,
    "money": """
        tidak|belum ada|punya .. uang|ongkos|biaya|dana|duit
        uang|ongkos|biaya|dana saya? habis|kurang
        hutang|utang|cicilan|tunggakan|kontrakan
        ongkosnya
        phk|dipecat
        bangkrut|miskin
        kondisi|masalah|kesulitan|kendala keuangan|finansial|ekonomi
        bayar|membayar sekolah|kos|sewa|kontrakan|listrik
        tidak mampu|sanggup bayar|membayar
        pinjaman|pinjol|pinjam uang
    """,
    "competing": """
        interview|tes|seleksi|panggilan di|dari|dengan|untuk tempat-kerja|tempat|pekerjaan|posisi lain
        jadwal|ada|dapat interview lain
        proses .. di tempat-kerja|tempat lain
    """,
    "accepted": """
        terima|dapat|mendapatkan .. tawaran|pekerjaan|kerja .. tempat-kerja|tempat lain
        terima|dapat tawaran|pekerjaan|kerja
        diterima .. lain
        diterima kerja|bekerja|kerjaan
        sudah .. dapat|mendapat pekerjaan|kerja
        tanda|tanda-tangan|menandatangani .. kontrak
        mulai kerja|bekerja .. lain
    """,
    # What hurts.
    "blame": """
        gaji|upah|bayaran|kompensasi .. kecil|murah
        gaji tidak layak|manusiawi|masuk
        jam kerja .. gila|panjang
        kerja rodi
        info|informasi|infonya .. tidak jelas
        pelayanan|respon|sikap .. buruk|jelek|kurang
        tidak sopan|ramah|niat|serius|menghargai
        kabar|reputasi|citra .. buruk|jelek
        tidak konsisten
        mempermainkan|dipermainkan|digantung|menyesatkan
        keberatan dengan|sama
        gaji|bayaran sering telat
        review|ulasan .. buruk|jelek|negatif
        tidak profesional|manusiawi|becus|jelas
        kurang profesional
        kecewa
        sangat|agak|cukup mengecewakan
        parah|toxic|php
        proses .. lama banget|sekali
        lama banget
        susah|sulit dihubungi
        undangan .. mendadak
        manajemen .. buruk|jelek|berantakan
        buang|membuang waktu
        seenak|seenaknya
        pelit|bohong|penipuan|tipu
        kantor .. kotor|jelek
    """,
    "flattery": """
        tempat-kerja|hotel|sekolah|kantor|notaris terbaik
        terbaik di|yang
        tempat-kerja impian
        impian saya|semua
        nomor satu
        paling hebat|bijaksana|keren|sempurna|terhormat|baik|luar|ramah|bagus|berpengaruh
        luar biasa hebat
        mengagumi|kagum
        sangat hebat|luar|terhormat
        tempat-kerja .. idaman|bergengsi|terkemuka|ternama|kebanggaan
        idaman
        tak|tidak tertandingi
        sangat .. berwibawa
        tiada duanya
        menginspirasi
    """,
    "promise": """
        saya janji|berjanji
        berjanji
        janji akan|kali|tidak|pasti
        pasti .. melamar|hadir|ikut|terima|gabung|bergabung
        pastikan .. akan|melamar
        saya jamin|bersumpah|sumpah
        lain kali|nanti|berikutnya pasti
        pasti .. lagi|kembali
        akan selalu
        tidak akan mengecewakan|mengulangi
    """,
    "grand": """
        sebesar besar|besarnya
        sedalam dalam|dalamnya
        beribu maaf
        beribu ribu maaf
        ribuan maaf
        seribu maaf
        setulus tulus|tulusnya
        segala kerendahan
        seribu maaf
        tak|tidak terhingga maaf
        maaf lahir
        mohon ampun
        bersujud
        ampun
    """,
    "heavy": """
        berat hati
        sangat|amat|sungguh|benar menyesal
    """,
    "filler": """
        menemukan|menjumpai .. dalam keadaan
        semoga .. keadaan sehat
        dalam keadaan sehat|baik
        lindungan tuhan|allah
        sehubungan dengan hal
        hal tersebut di atas
        tak terhingga
        tidak terhingga
        sehat walafiat|afiat
        semoga .. kabar baik
        bersama surat|pesan|email ini
        melalui surat|pesan|email ini
        dengan segala hormat
        puji syukur
        tanpa mengurangi rasa
    """,
    # What cannot go together.
    "forward": """
        menantikan|nantikan|menanti .. interview|pertemuan|jadwal|bertemu
        sampai jumpa|bertemu di|saat|pada interview
        tidak sabar .. interview|bertemu|bergabung
        tunggu|ditunggu|menunggu .. jadwal|interview
        sampai jumpa|bertemu|ketemu .. besok|nanti
    """,
    "calls_off": """
        batalkan
        cancel
    """,
    "stays_away": """
        tidak|belum bisa|dapat .. hadir|ikut
        berhalangan
        tidak hadir|ikut
    """,
}

GREETINGS = (
    r"\bselamat (?:pagi|siang|sore|malam)\b|^(?:pagi|siang|sore|malam)\b(?= +\w)|\bha(?:lo|llo|i)\b|\bhi\b"
    r"|\bdengan hormat\b"
)
SALUTATIONS = r"\byth\b|\bass?alam\w*|\bsalam sejahtera\b|\bdear\b"
HOURS = (
    (0, 4, "malam"), (0, 11, "pagi"), (11, 15, "siang"), (15, 18, "sore"), (18, 24, "malam"),
)  # fmt: skip
"""First hour, hour after the last, and the word that fits; at the borders both are heard."""
GREETING_HOUR = r"\b(?:selamat )?(pagi|siang|sore|malam)\b"

DAYS = r"senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu"
MONTHS = r"januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember"
NEAR = r"hari ini|besok|bsk|lusa|kemarin|kmrn|tadi|nanti"

HONORIFICS = "bapak ibu pak bu kak kakak mbak saudara saudari anda"
OWN_FAMILY = "saya kandung mertua tiri angkat kami aku sambung"
"""After these an honorific is a relative, and small: "ibu saya"."""
SMALL_NAMES = "wib wita wit pt cv"

SPELLING = """
    terima kasih: terimakasih trimakasih terimaksih
    izin: ijin
    silakan: silahkan
    karier: karir
    risiko: resiko
    Jumat: jum'at
    November: nopember
    pikirkan: fikirkan
    pikir: fikir
    praktik: praktek
    jadwal: jadual
    apotek: apotik
    kualitas: kwalitas
    mengubah: merubah
    sekadar: sekedar
    analisis: analisa
    nasihat: nasehat
    saksama: seksama
    mengesampingkan: mengenyampingkan
    detail: detil
    aktivitas: aktifitas
    respons: respon
    telepon: telpon telfon
    napas: nafas
    antre: antri
    maksimum: maximum
    sistem: sistim
    memengaruhi: mempengaruhi
    sukses: suskes
"""
"""Right form: what is written instead (KBBI; EYD V)."""

APART = """di: masa dalam luar lain sana sini situ mana atas bawah waktu antara kantor rumah tempat kampung kampus
    sekolah lokasi jakarta bandung surabaya hari tanggal perusahaan samping sekitar tengah depan belakang
ke: depan depannya kantor lokasi jakarta bandung surabaya rumah kampung perusahaan sana sini situ mana tempat kota"""
"""Apart before a place or a time (EYD V, "kata depan")."""

JOINED = """berikan beri jadwalkan pindahkan pindah ikuti lakukan undang tinggalkan tinggal tunda geser ganti ubah
    sampaikan tentukan tugaskan rawat terima tolak batalkan kirim kirimkan hubungi minta panggil adakan laksanakan
    selenggarakan pertimbangkan luangkan sediakan siapkan tawarkan kabari infokan informasikan konfirmasi maafkan
    butuhkan perlukan harapkan haruskan wajibkan mulai percepat mundurkan majukan lanjutkan sebutkan buat baca jemput
    antar maklumi mengerti hadiri"""
"""Joined before a verb (EYD V, "imbuhan")."""

SLANG = """
    saya: aku ak aq sy gue gw gua
    Anda: kamu kmu lu elo
    tidak bisa: gabisa gbs gakbisa
    tidak mau: gamau
    tidak jadi: gajadi
    tidak: gak nggak enggak ngga ga gk tdk kagak ndak ngak engga
    sudah: udah udh sdh dah
    yang: yg
    karena: krn krna soalnya
    dengan: dgn dg
    untuk: utk
    terima kasih: mksh makasih makasi thx tq thanks trims
    besok: bsk
    bisa: bs
    datang: dtg dateng dtng
    kalau: klo kalo klw
    saja: aja aj
    sekali: banget bgt
    ingin: pengen pengin pgn
    jadi: jd
    dapat: dpt dapet
    cepat: cpt
    sekarang: skrg skrang
    terjebak: kejebak
    mungkin: kayaknya kyknya
    memikirkan: mikir mikir-mikir
    diterima: keterima
    tetapi: tp tpi
    juga: jg
    sampai: sampe
    lagi: lg
    jam: jm
    mohon: mhn
    belum: blm blom
    ketiduran: ktiduran
    hanya: cuma cuman
    memberi tahu: ngasih ngabarin
    belakangan: ntar
    bukan main: anjir
    ya: yaa yaaa
"""
"""The word for writing to a company: what is typed in chats among friends; `dropped` words have none."""
DROPPED = "dong deh sih nih kok loh lho yuk wkwk hehe hehehe haha"

ENGLISH = """
    wawancara: interview
    penjadwalan ulang: reschedule
    dijadwalkan ulang: direschedule di-reschedule
    tawaran: offering offer
    pertemuan: meeting
    membatalkan: cancel meng-cancel
    rekrutmen: recruitment
    perekrut: recruiter
    jadwal: schedule
    mengonfirmasi: confirm
    memperbarui: update meng-update
    tanggapan: feedback
    tenggat: deadline
    daring: online
    luring: offline
    lamaran: apply
    bergabung: join
    Yth.: dear
    salam: regards
    mendadak: urgent
    tersedia: available
    pekerjaan: job
    calon karyawan: candidate
    perusahaan: company
    pengunduran diri: resign
"""
"""The Indonesian word: the English one that formal letters do without (KBBI)."""

OTHER_EMPLOYER = (
    r"\b(?:diterima|keterima|lolos|lulus|bergabung|gabung|join|tawaran|offering|kontrak|bekerja|kerja|pekerjaan)"
    r"(?: (?:kerja|bekerja|tetap|resmi))?,? (?:di|dari|dengan|bersama|ke|pada|oleh) "
)
ELSEWHERE = "Perusahaan Kantor Tempat Instansi Bapak Ibu Pak Bu Kak Anda Tim Jakarta Bandung Surabaya Medan Bali"
"""Capitalised words after these that name no employer."""

PAY = r"\brp\.? ?\d|\b\d+(?:[.,]\d+)? ?(?:juta|jt|ribu|rb)\b|\$ ?\d"
PAST_HALF = {"pagi": 0, "siang": 12, "sore": 12, "malam": 12}
CLOCK = r"\b(?:jam|pukul|pkl)\.? ?\d{1,2}(?:[.:]\d\d)?(?: ?(?:pagi|siang|sore|malam)\b)?|\b\d{1,2}[.:]\d\d\b(?![./]\d)"
RIGHT_CLOCK = r"(?:pukul )?\d{1,2}\.\d\d|pukul \d{1,2}"
NAMED_SELF = (
    r"\b(?i:saya|sy|aku|dengan|nama saya|perkenalkan)[, ]+(?:adalah |bernama )?(?!(?:Bapak|Ibu|Pak|Bu|Kak)\b)[A-Z]\w+"
)
FORMULAS = "hormat salam wassalam"
WRITERS = "kami"
"""Who writes alone is "saya"; with family beside, "kami" may be true."""
