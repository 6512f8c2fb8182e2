"""Indonesian words that tell which time is meant: limits, old times, days of other things. Data; see `words_id`."""

LIMIT = (
    r"(?:paling|plg) (?:lambat|lmbt|lmbat|telat|lama)(?:nya)?|(?:selambat|selama)[- ]?(?:lambat|lama)?(?:nya|2nya|2x)?|"
    r"selambat2(?:nya)?|maksim(?:al|um)(?:nya)?|maks\.?|maximal|max\.?|sebelum(?:nya)?(?! interview| wawancara)|"
    r"sblm|sbelum|"
    r"sbl|saderengipun|batas(?: waktu)?(?: akhir)?(?: konfirmasi| balas(?:an)?| isi| jawaban)?(?:nya)?|"
    r"tenggat(?: waktu)?|"
    r"deadline|sampai(?: dengan)?|sampe|smp|s\.?/?d\.?|hingga|ditutup(?: pada)?|tutup(?: pada)?|berakhir|"
    "(?:hangus|kedaluwarsa|kadaluarsa|expired)(?: otomatis)?(?: pada)?|ditunggu"
)
ANSWERING = (
    r"(?:di|meng|me)?konfirm\w*|mengonfirm\w*|confirm\w*|di(?:balas|kabar\w*|isi|jawab|info\w*)|(?:me|meng)?kirim\w*|"
    r"bal[ae]s\w*|membalas|bls|(?:meng)?kabar\w*|respon\w*|jawab\w*|(?:me)?milih\w*|pilih\w*|"
    r"plih\w*|kesediaan\w*|kesanggupan|rsvp|info\w*|hubung\w*|menghubungi|beritahu\w*|memberi ?tahu\w*|"
    r"(?:me)?lapor\w*|kabar\w*|telp\w*|telepon|tlp|telfon|japri|wa|sms|(?:me)?ngisi|isi|form\w*|link|tautan|"
    r"berhalangan|terima|tolak|menerima|menolak|ketik|ketuk|klik|undangan|slot\w*|list|disampaikan|menyampaikan|kehadiran|ketersediaan|chat|email|hadir"
)
NO_ANSWER = (
    r"hasil|pengumuman|diumumkan|berlaku|materi|presentasi|portofolio|portfolio|dokumen|berkas|tugas|studi kasus|tes|"
    r"test|psikotes|registrasi|daftar ulang|mcu|gerbang|parkir|kontrak"
)
TODAY = (
    "(?:hari|hr|hri) ini|(?:malam|malem|mlm) ini|(?:nanti|ntar) (?:malam|malem|sore|siang)|sore ini|siang ini|"
    "pagi ini|besok|bsk"
)
MOVED = (
    r"(?:di)?undur\w*|mundur|(?:di)?maju\w*|diubah|berubah|(?:di)?pindah\w*|(?:di)?geser\w*|dijadwal(?:kan)? ?ulang|"
    r"perubahan jadwal|ganti jadwal|reschedule\w*|menjadi|semula|(?:di)?tunda\w*|diganti|ganti"
)
OLD = "semula(?:nya)?|sebelumnya|tadinya|awalnya|(?:yang |yg )?(?:harusnya|seharusnya)|jadwal lama|rencana awal"
NEW = (
    r"(?:di)?(?:ubah|undur|maju|mundur|geser|pindah|ganti|tunda)\w*(?: (?:menjadi|jadi|ke))?|diganti|menjadi|"
    "jadi(?:nya)?|ke(?= (?:hari|tanggal|tgl|senin|selasa|rabu|kamis|jum|sabtu|minggu|besok|lusa|jam|pukul))"
)
FROM = "dari|dr"
NOT = "bukan(?:nya)?|bkn|tidak jadi|gak jadi|ga jadi"
ELSEWHERE = (
    r"(?:surat )?lamaran\w*(?:(?!interview|wawancara|jadwal|undang)[^.\n]){0,40}?(?:tanggal|tgl|"
    r"tertanggal)|tertanggal|melamar (?:pada )?(?:tanggal|tgl)|"
    "trial kerja|hari percobaan|training (?:tgl|tanggal|hari)|pelatihan (?:tgl|tanggal|hari)|"
    "tanggal surat|tgl surat|lahir|ttl|mulai (?:be)?kerja|kerja(?:nya)? mulai|masuk kerja|hari pertama kerja|(?:hasil|"
    r"pengumuman)[^.\n]{0,30}?(?:diumumkan|disampaikan|keluar)|diumumkan|pengumuman|jam (?:kerja|operasional|"
    "kantor|buka)|kantor (?:kami )?buka|buka (?:setiap|hari|senin)|registrasi|daftar ulang|open gate|(?:psiko|"
    r"psycho)tes\w*|tes (?:tertulis|online|tulis|potensi|kesehatan)|tes psikolog\w*|"
    r"(?:hasil )?seleksi administrasi(?: tanggal)?|mcu|medical check\w*|periode|angkatan|simpan sampai|berlaku|"
    "interview hr (?:tgl|tanggal|pada)|libur|(?:kantor|toko|outlet|kami) tutup"
)
GONE = "kemarin|kmrn|lalu|yang lalu|yg lalu"
ALREADY = "tadi (?:pagi|siang|sore|malam)|td (?:pagi|siang|sore|malam)|tadi|kemarin|kmrn"
GREETING = "(?:selamat|slmt|slamat|met|assalamualaikum,?) (?:pagi|siang|sore|malam|petang)|hari kerja|setiap hari"
EARLY = r"menit (?:sebelum\w*|lebih (?:awal|cepat)|lbh awal|seblm\w*)"
LASTING = "durasi|selama|estimasi(?: waktu)?|lama(?:nya)?|berlangsung"
ABOUT = "sekitar|kurang lebih|kira-kira|kira2|cuma|hanya|±|kurleb"
UNAVAILABLE = (
    r"(?:(?:hari )?(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|besok|bsk|lusa)(?: ?(?:&|dan|sama) ?\w+)?|"
    r"(?:jam|pukul) \d[\d.:]*) (?:kami |aku |saya |beliau |nya |sudah |udah |lagi |msh |masih )*"
    r"(?:tidak (?:bisa|ada|dapat)|(?:ga|gak|gk|nggak|ngga) ?(?:bisa|bs)|tutup|libur|cuti|full|penuh|bentrok|batal)"
)
CHOICE = r"(?:me|di)?pi?lih\w*|milih|plih|mana|opsi\w*|slot\w*|salah satu|berikut\w*|bisa(?:nya)? kapan|kapan bisa\w*"
OTHERWISE = r"k(?:al)?(?:au|o)|klo?|jika|bila|alternati\w+"
CLOSED = "libur(?: nasional)?|tutup|cuti bersama|tanggal merah"
SAME_DAY = "(?:hari|tanggal|tgl)(?:nya)? (?:(?:yang |yg )?sama|tetap|ttp)"
SETTLED = "jadinya|yaudah|ya ?sudah|ya ?udah|fixnya|jadi(?: nya)?(?= (?:hari|tgl|tanggal))|deal"
SHORTENED = (
    r"a\.m|a\.n|agt|apr|apt|aug|bag|blk|bpk|capt|co|cv|dec|des|dr|dra|drs|feb|fri|ged|h|"
    r"hj|hub|ibu|inc|ir|jan|jend|jl|jln|jul|jum|jun|kab|kam|kav|kec|km|lantai|lt|ltd|m|maks|max|"
    r"mar|mon|mr|mrs|ms|no|nop|nov|oct|okt|p\.m|ph|pk|pkl|prof|prov|pt|rab|rs|rt|ruko|rw|"
    r"s\.d|sab|sat|sdr|sdri|se|sel|sen|sep|sept|sh|st|sun|tel|telp|tgl|thu|tlp|tue|u\.p|"
    r"up|ust|wed|yth"
)
OURSELVES = (
    r"(?:kami|saya|aku|kita|admin|tim) (?:akan |bakal |nanti )?(?:meng|me|di)?(?:info\w*|kabar\w*|hubung\w*|umum\w*|"
    r"kirim\w*|sampaikan)"
)
PLEASE = "mohon|dimohon|harap|diharap|tolong|tlg|silakan|silahkan|mhn|wajib"
