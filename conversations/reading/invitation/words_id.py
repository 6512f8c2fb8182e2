"""Indonesian words of invitations: labels, cues and what ends a name. Data only: parts of regular expressions, in small
letters; a space stands for any white space on the line."""

LABELS = {
    "day": (
        r"hari ?[/,&-]? ?(?:dan )?(?:tanggal|tgl|tggl)\.?|hari|tanggal|tgl|tggl|(?:tanggal|tgl|"
        "hari) (?:interview|wawancara|pelaksanaan)(?:nya)?"
    ),
    "time": "waktu|jam|pukul|pkl|pk|(?:waktu|jam|pukul) (?:interview|wawancara|pelaksanaan)(?:nya)?",
    "when": (
        "jadwal(?:nya)?|jadwal (?:interview|wawancara)(?:nya)?(?: (?:anda|user|hr))?|interview|wawancara|"
        "interview user|hari ?[/,&]? ?(?:tanggal|tgl) ?(?:[/,&]|dan) ?(?:waktu|jam|pukul)|(?:tanggal|tgl|"
        "hari) ?(?:[/,&]|dan) ?(?:waktu|jam|pukul)|waktu (?:dan|&) tanggal|hari ?[/,&] ?(?:waktu|jam)|"
        "pelaksanaan"
    ),
    "old": "jadwal (?:lama|semula|sebelumnya|awal)|semula|sebelumnya|awalnya|tadinya",
    "new": "jadwal (?:baru|pengganti|terbaru)|menjadi|perubahan|jadwal ulang",
    "slot": r"(?:opsi|pilihan|slot|sesi|alternatif|jadwal) ?(?:ke)?[- ]?(?:\d|[abc])",
    "session": "sesi|gelombang|shift",
    "place": (
        "tempat(?:nya)?|lokasi(?:nya)?|alamat(?:nya)?|(?:tempat|lokasi|alamat) (?:interview|wawancara|"
        "pelaksanaan|kantor)|tempat ?[/,&] ?(?:lokasi|alamat)|ruang(?:an)?|bertempat di"
    ),
    "link": (
        "link|tautan|link (?:zoom|meeting|interview|gmeet|google meet|meet)|tautan (?:rapat|zoom|meeting|interview)"
    ),
    "mode": "via|metode|media|sistem|format|jenis|melalui|platform|mode|bentuk",
    "position": (
        "posisi|peran|jabatan|lowongan|bagian|formasi|penempatan posisi|(?:posisi|jabatan|lowongan) (?:yang |"
        "yg )?(?:dilamar|lamaran|dituju)|untuk posisi|divisi ?/ ?posisi"
    ),
    "matter": "keperluan|agenda|acara|kegiatan|tahap(?:an)?",
    "company": "perusahaan|nama perusahaan|pemberi kerja|klien|client|instansi",
    "contact": (
        r"cp|pic|narahubung|kontak|contact person|hub|hubungi|konfirmasi ke|info|informasi|up|u\.p|cp wa|"
        "kontak person|bertemu(?: dengan)?|menemui|menghadap|temui|bertemu ke|hrd|hr|penghubung|cari|ditemui"
    ),
    "interviewer": "pewawancara|interviewer|user|diwawancarai oleh",
    "deadline": (
        "batas (?:waktu )?(?:konfirmasi|balas|respon|jawaban)|batas waktu|konfirmasi (?:paling lambat|"
        "maksimal)|batas akhir(?: konfirmasi)?|tenggat"
    ),
    "confirm": "konfirmasi|konfirmasi kehadiran|rsvp",
    "start": "mulai|(?:jam|waktu) mulai",
    "until": "selesai|(?:jam|waktu) selesai|sampai",
    "duration": "durasi|lama|lama interview|estimasi",
    "other": (
        "nomor|no|lamp|lampiran|nama|kandidat|peserta|dress ?code|pakaian|catatan|nb|note|bawa|membawa|gaji|"
        "telp|telepon|tanggal surat|tgl surat|tanggal lahir|tgl lahir|ttl|meeting id|id rapat|passcode|kode|"
        "pin|berkas|syarat|keterangan|pendidikan|usia|email|alamat email|hasil|kehadiran|registrasi|"
        "mulai kerja|tgl masuk|pengumuman"
    ),
}

INTERVIEW = (
    r"(?:di)?in?te?r?v[ie]{1,3}[wu]{0,2}\w*|int[vw]?|itv|"
    r"iv(?= ?(?:nya|hr|user|kerja|online|offline)\b)|(?:di|me)?w[ae]?wan?cara\w*"
)
INVITING = (
    r"(?:di|meng|ng)?undang\w*|undangan|panggil\w*|dipanggil|memanggil|dijadwalkan|menjadwalkan|jadwal\w*|"
    r"diharap\w*|hadir\w*|datang|dtg|kehadiran|lolos|lanjut\w*|terpilih|bersedia|konfirm\w*|ditunggu|tunggu|"
    "mohon|bisa|bs|pilih|ketemu|bertemu|menemui|slot|dimohon|selamat"
)
MEETING = r"ketemu|bertemu|menemui|ngobrol\w*|ngobrol2|berbincang|jumpa|berdiskusi|diskusi"
HIRING = r"lamaran\w*|melamar|dilamar|apply|posisi\w*|lowongan|rekrutmen|recruitment|kandidat|pelamar|portofolio|cv"
REPLYING = (
    r"konfirm\w*|bal[ae]s\w*|membalas|bls|kabar\w*|dikabar\w*|respon\w*|jawab\w*|pilih\w*|dikonfirm\w*|"
    r"mengkonfirm\w*|mengonfirm\w*|dibalas|kesediaan|rsvp|info\w*|hubungi|beritahu"
)
OR = "atau|atw|ato"
SALUTATION = (
    r"kepada|kpd|yth|yang (?:ter)?hormat|ha+[il]+o*|hallo+|hai+|hei+|selamat|slmt|met|ass\w*|shalom|permisi|ananda|"
    "nama(?: kandidat| lengkap| peserta)?[ ]{0,12}:|pengumuman utk|untuk sdr"
)
CLOSING = (
    "(?:hormat|salam)(?: (?:kami|saya|hangat|hormat|sukses))?|terima ?kasih|trims|makasih|tks|trmksh|ttd|"
    r"tertanda|atas nama|a\.n|pimpinan|wassalam\w*|wass"
)
CONTACT = (
    r"hubungi|menghubungi|hub\.?|kontak|konfirm(?:asi)?(?: kehadiran)? (?:ke|kepada|dengan|melalui|via|"
    "langsung ke)|kabari(?: sekretaris kami)?|cp|contact person|narahubung|"
    "info(?:rmasi)?(?: lebih lanjut)?(?: hubungi)?|wa|konfirm(?:asi)? kpd|balas ke|lapor ke|kirim ke"
)
MEET = (
    r"bertemu(?: dengan| dgn)?|menemui|temui|menghadap(?: ke)?|cari|ketemu(?: dengan| sama| sm)?|up\.?|u\.p\.?|"
    "pic|jumpa"
)
WITH = "sama|sm|dengan|dgn|dg|bareng|ama"
TEAM = "hrd|hr|hrga|personalia|tim rekrutmen|tim hr|rekrutmen|panitia|admin|tim talent|sdm"
CLIENT = r"(?:klien|client)(?: kami)?(?: yaitu| adalah)?|untuk perusahaan|a\.?n\.? klien|user kami"
AGENCY = (
    "outsourcing|headhunter|alih daya|agency|agensi|konsultan rekrutmen|penyalur|yayasan penyalur|jasa tenaga kerja"
)
POSITION = (
    "penerimaan(?: karyawan| pegawai)?|(?:untuk |utk |sebagai |di )?(?:posisi|lowongan|jabatan|"
    "formasi)(?:nya)?(?: sebagai| utk| untuk)?|sebagai|"
    r"sbg|melamar(?: sebagai)?|bag\.|bagian|rekrutmen|lamaran (?:anda |saudara |saudari |kakak |bapak |ibu |"
    "kamu )?(?:sebagai|untuk|sbg)|calon|lowongan"
)
NOT_A_POST = (
    r"baru|pegawai|peserta|pelamar|anda|saudara\w*|kami|kita|kamu|kakak|kak|bapak|ibu|ini|itu|yang|yg|di|ke|pada|hari|"
    "tanggal|tgl|jam|pukul|besok|lusa|user|hr|hrd|kerja|tahap|online|offline|via|langsung|dengan|sama|sm|calon|"
    "karyawan|berikut|kandidat|bahan|identitas|bukti|syarat|konfirmasi|nya|ya|dan|untuk|utk|akhir|final|singkat|"
    "panel|jadwal|pd|tersebut|karena|sudah|call|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|tgl|nih|yuk|mr|"
    "mrs|ms|mdm|sdr|sdri|bu|pak|bpk|mas|mbak|mba|reschedule|minta|kamis"
)
POST_ENDS = (
    "di|d|pada|pd|dengan|dgn|yang|yg|untuk|utk|akan|dari|dr|ke|pt|cv|via|hari|tgl|tanggal|jam|pukul|pkl|besok|"
    "bsk|lusa|senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|nih|ya|kak|ini|dalam|bisa|mohon|lewat|secara|"
    "kami|anda|apakah|telah|oleh|dan|mau|sudah|lt|rs|koperasi|sesuai|melalui|kepada|tertanggal|terkait|karena|"
    "dilaksanakan|nya|dijadwalkan|langsung|bapak|ibu"
)
ONSITE = (
    "tatap muka|offline|luring|di kantor|ke kantor|onsite|di lokasi|datang langsung|datang ke|hadir di|di tempat|"
    "bertempat di|di resto|di toko|di klinik|di kedai"
)
ONLINE = (
    "online|daring|virtual|zoom|google meet|gmeet|g-?meet|video call|vidcall|teams|skype|webex|whatsapp video|vc|"
    "discord|jitsi"
)
PHONE = (
    "(?:via|lewat|melalui|by|mau|bisa) (?:telepon|telpon|telp|phone|tlp)|interview (?:by phone|via call)|"
    "via whatsapp call|akan (?:kami )?(?:menelepon|menelpon|ditelepon|ditelpon|telepon|telpon)|interview telepon|"
    "(?:kami|saya) (?:akan )?(?:telepon|telpon|menelepon)"
)
REJECTION = (
    "berat hati|belum (?:dapat|bisa) (?:melanjutkan|kami lanjutkan|menerima)|(?:tidak|belum) (?:lolos|lulus|"
    "terpilih|sesuai|berhasil)|tidak (?:dapat |bisa )?(?:melanjutkan|dilanjutkan|kami lanjutkan)|"
    "kandidat lain|memilih kandidat|belum berjodoh"
)
CANCELLED = "(?:di|kami )batalkan|dibatalkan|ditiadakan|kami batalkan"
RECEIVED = (
    "lamaran (?:anda|saudara|kamu|kakak)? ?(?:telah|sudah|akan) (?:kami )?(?:terima|tinjau|proses)|"
    "akan (?:kami )?(?:tinjau|review|hubungi)|terima kasih (?:telah|sudah|atas) (?:melamar|lamaran)|"
    "akan dihubungi|lengkapi data|lengkapi (?:profil|berkas)"
)
OFFER = (
    "offering(?: letter)?|surat penawaran|penawaran kerja|diterima (?:be)?kerja|(?:tanda tangan|ttd|"
    "teken) kontrak|kontrak kerja|diterima sebagai|diterima di"
)
ONBOARDING = (
    "orientasi (?:karyawan|pegawai)|selamat bergabung|onboarding|induksi karyawan|hari pertama (?:kerja|masuk|bekerja)"
)
MCU = r"medical check\w*|mcu|tes kesehatan|cek kesehatan|pemeriksaan kesehatan|check ?up"
TEST = (
    r"psiko ?tes\w*|psycho ?tes\w*|tes (?:tertulis|online|tulis|potensi|bakat|kemampuan|koran|logika)|ujian|"
    "test (?:online|tertulis)|take[- ]home|studi kasus|assessment|asesmen|tpa|tes seleksi|(?:mengerjakan|"
    "kerjakan) (?:tes|soal)|tes [a-z]+ (?:melalui|online|via)"
)
SPAM = (
    r"loker|fee \d|minat (?:wa|hub)|lowongan kerja|dicari|dibutuhkan|butuh (?:\d+|banyak)|kerja sampingan|"
    "kerja dari rumah|klik|daftar sekarang|kuota terbatas|slot terbatas|promo (?:kursus|spesial|diskon|"
    r"akhir)\w*|diskon|jt ?/ ?bulan|kirim cv|pinjaman|investasi|hadiah|pemenang|like video"
)
EVENT = (
    "sosialisasi|narasumber|launching|peresmian|pameran|turnamen|donor darah|kajian|talkshow|open trip|webinar|"
    r"seminar|pernikahan|nikah\w*|resepsi|rapat|workshop|pelatihan|kursus|arisan|syukuran|reuni|job ?fair|"
    "bursa kerja|pengajian|gathering|bazar|lomba|wisuda|orang tua murid|upacara|konser|akad|aqiqah|tahlilan|"
    "buka puasa|halal bihalal|reservasi"
)
TRANSACTION = "otp|pesanan|paket|resi|tagihan|pembayaran anda|janji temu|dokter gigi|kode verifikasi|invoice|faktur"
CHAT = (
    r"doain|doakan (?:aku|saya|ya)|deg2an|deg-?degan|gimana (?:interview|wawancara)\w*|gmn interview\w*|"
    r"lancar kan|pinjem|ulang tahun|"
    r"(?<!habis\x20)(?<!setelah\x20)(?<!jam\x20)makan siang|"
    r"(?:aku|gue|gw|saya) (?:\w+ )?(?:\w+ )?(?:mau|ada|abis|habis|"
    r"besok) (?:\w+ )?(?:interview|wawancara)|nongkrong|bareng yuk|ada (?:yang|yg) (?:tau|tahu)|"
    r"contoh pertanyaan|interview beasiswa|guys"
)
