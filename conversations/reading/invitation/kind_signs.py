"""What speaks for each kind of text, and how strongly. Data only.

Patterns are matched as whole words in small letters; `{NAME}` stands for a list of both languages. Points are counted
once a sign. What says what holds if the time does not suit is taken out first (`IN_CASE`), and before an interview is
looked for, interviews that lie behind, are only held out, or are merely talked about (`NOT_AHEAD`).
"""

from typing import Final

from conversations.reading.invitation.evidence import Sign

_STEP: Final = (
    r"(?:tahap(?:an)?|sesi|proses|rangkaian|the|your|our|a|an|an? \w+|first|final|recent|successful|user|hr|online|"
    "kerja)"
)
NOT_AHEAD: Final = (
    # behind: "setelah interview", "hasil wawancara", "thank you for coming in for the interview", "lulus wawancara"
    rf"(?:setelah|usai|sesudah|hasil|pasca|after|following|since|completed|completing|passed|passing)(?: "
    rf"{_STEP}){{0,3}} {{INTERVIEW}}(?! (?:hr|user)?,? (?:dan|and|anda|kami|you are|we would) )",
    r"(?:terima ?kasih|thank(?:s| you)|makasih|trims|appreciate)[^.!?\n]{0,40}(?:ikut|mengikuti|hadir|datang|coming|"
    r"com(?:e|ing) in|attending|taking part|interviewing|your time|time at)(?:[^.!?\n]{0,25}?{INTERVIEW})?",
    rf"(?:dinyatakan )?(?:lolos|lulus)(?: {_STEP}){{0,2}} {{INTERVIEW}}(?=[.!,\n]| (?:di|pada|dan akan))",
    r"(?:kemarin|kmrn|yesterday|tadi) {INTERVIEW}",
    r"{INTERVIEW}\w* (?:that |which )?(?:you|we) (?:had|did|attended)",
    r"{INTERVIEW}\w*[^.!?\n]{0,25} (?:kemarin|kmrn|lalu|yesterday|last (?:week|mon|tue|wed|thu|fri)\w*|tadi|td)",
    # held out: "akan dihubungi untuk interview", "to schedule an interview if there is a match", "sebelum dijadwalkan"
    r"(?:kalau|kalo|jika|bila|apabila|if)[^.!?\n]{0,30}(?:cocok|sesuai|lolos|lulus|memenuhi|match\w*|pass|shortlisted|"
    r"suitable|successful)[^.!?\n]{0,60}{INTERVIEW}",
    r"(?:sebelum|before)(?: \w+){0,4} {INTERVIEW}",
    r"(?:applicants|candidates|pelamar|kandidat|those) (?:who|that|yang|yg) "
    r"(?:(?!(?:we|kami)[ '])[^.!?\n]){0,60}{INTERVIEW}",
    r"(?:yang|yg) (?:\w+ )?(?:sesuai|terpilih|lolos|cocok|lulus|memenuhi)[^.!?\n]{0,60}(?:{INTERVIEW}|tahap)",
    r"(?:shortlisted|successful|selected) (?:candidates?|applicants?) will[^.!?\n]{0,40}",
    r"(?:will|akan) (?:contact|reach out|hubungi|dihubungi|menghubungi|be in touch)[^.!?\n]{0,60}{INTERVIEW}",
    r"(?:apakah|whether|menentukan)[^.!?\n]{0,50}{INTERVIEW}",
    # merely talked about
    r"(?:tanpa|no|without|bukan untuk) {INTERVIEW}",
    r"(?:contoh|pertanyaan|tips|sukses|persiapan|kursus|latihan|practi[cs]e|prepare|ace|nail|mock|ai|simulasi|belajar|"
    r"kelas|your tech) (?:\w+ ){0,3}?{INTERVIEW}",
    r"{INTERVIEW} (?:answers?|questions?|tips|skills?|beasiswa|konsumen|narasumber|skripsi)",
    r"(?:gimana|gmn|bagaimana|how was|how did) (?:\w+ ){0,3}?{INTERVIEW}",
    r"{INTERVIEW}s? starts? \w+",
)
IN_CASE: Final = (
    r"(?:apabila|bila|jika|kalau|kalo|klo|kl|if|should|in case|saat)(?: \w+){0,6}? (?:tidak|tdk|ga|gak|nggak|belum|"
    r"kurang|berhalangan|can't|cannot|unable|not|doesn't|don't|batal)[^.,!?\n]{0,40}",
    r"(?:dianggap|kami anggap|otomatis|akan) (?:batal|gugur|mengundurkan diri|dibatalkan|hangus)",
)

INTERVIEW: Final = (
    Sign(3.5, r"{INTERVIEW}"),
    Sign(
        1,
        r"(?:undang\w*|mengundang|diundang|memanggil|dipanggil|panggilan|jadwal\w*|dijadwal\w*|menjadwal\w*|"
        r"invit\w*|schedul\w*|shortlisted|hadir|menghadiri|attend|selected|arrange|booked|"
        r"confirm\w*)[^!?]{0,90}?{INTERVIEW}",
    ),
    Sign(
        1,
        r"{INTERVIEW}[^.!?]{0,60}?(?:invit\w*|undangan|scheduled?|confirm\w*|dijadwal\w*|is on|akan (?:di|ber)\w+|"
        r"pada|tanggal|tgl|jam|besok|bsk|lusa|hari|at|on|detail\w*|is booked|slot|reminder)",
    ),
    Sign(1.5, r"{HIRING}"),
    Sign(
        1,
        r"opening|opportunit\w+|your (?:profile|background|experience|resume|reel)|profil (?:kak|anda|bapak|"
        r"ibu)\w*|career|head ?hunt\w*|talent acquisition|recruit\w*|hrd?|calon|lowongan|kerjaan|seleksi|job",
    ),
    Sign(
        2.5,
        r"{MEETING}|(?:could|may|can) we (?:speak|talk|meet)|l\d discussion|(?:technical|hr|initial|final|panel|"
        r"competency|\w+ round)[ -]?(?:discussion|round|loop|call|session|screening|conversation)|(?:virtual|"
        r"onsite)[^.\n]{0,12} loop|panel|screening call|pick a slot|pilih jadwal",
    ),
    Sign(
        2,
        r"(?:{MEETING})[^.!?\n]{0,70}?(?:role|position|opening|job|posisi|kerjaan|lowongan|vacancy|opportunity|"
        r"lamaran|cv|portfolio|hiring|kerja)",
    ),
    Sign(2, r"(?:soal|tentang|about|perihal) (?:jadi|menjadi|becoming|being)"),
    Sign(
        2,
        r"(?:lamaran|cv|melamar|apply|applied|appl\w+|portfolio|resume|role|posisi)[^!?]{0,120}?(?:{MEETING}|"
        r"datang|dtg|come|kehadiran|hadir|kesini|ke kantor|dipanggil)",
    ),
    Sign(
        1,
        r"(?:when (?:are|would) you|are you|would you be|u) (?:free|available)|your availability|bisa (?:ketemu|"
        r"dtg|datang|hadir|ke)|could you (?:come|do|meet)|kapan (?:bisa|free)|bersedia|suits? you|work for you|"
        r"menghadap",
    ),
    Sign(
        1,
        r"(?:bawa|membawa|bring\w*|dibawa|siapkan)[^.!?]{0,40}(?:cv|ktp|ijazah|lamaran|portfolio|portofolio|"
        r"certificates?|skck|berkas)|dress ?code|pakaian|berpakaian",
    ),
    Sign(2.5, r"(?:geser|undur|pindah|maju|mov|resched)\w* (?:ke|jadi|menjadi|to|until)"),
    Sign(0.5, r"(?:dear|halo+|hai+|hi+|hey|yth|kepada|kak|mas|mbak|sdr\w*|saudar\w+|mr|ms|bapak|ibu)"),
    Sign(-2.5, r"beasiswa|scholarship|arisan|pernikahan|rapat warga"),
)
"""Points also come from a day, an hour and the title: see `kind`."""

OTHERS: Final[dict[str, tuple[Sign, ...]]] = {
    "rejection": (
        Sign(12, r"{REJECTION}"),
        Sign(6, r"filled the [^.\n]{0,40}(?:position|role)|(?:sudah|telah) (?:terisi|ditutup)"),
        Sign(2, r"unfortunately|sayangnya|berat hati|we've filled|mohon maaf"),
        Sign(
            4,
            r"wish you (?:every|all|the best)|at this time|sukses selalu|(?:lain|another) kesempatan|kesempatan "
            r"lain|keep your \w+ on file",
        ),
        Sign(-3, r"sebagai pengganti|reschedul\w*"),
        Sign(-4, r"undang\w*|mengundang|invite you|pilih"),
    ),
    "cancelled": (
        Sign(12, r"{CANCELLED}|batal dulu"),
        Sign(
            4,
            r"(?:pembatalan|cancellation of)(?: \w+)? {INTERVIEW}|posisi (?:tersebut )?(?:sudah )?ditutup|karena "
            r"posisi sudah terisi",
        ),
        Sign(
            -12,
            r"(?:sebagai )?pengganti\w*|diganti|ganti (?:ke|jadi|hari)|reschedul\w*|jadwal (?:ulang|baru)(?! belum)|"
            r"penjadwalan ulang|diundur|new (?:time|date|slot)|instead|silakan pilih|pindah|menjadi",
        ),
    ),
    "offer": (
        Sign(6, r"{OFFER}"),
        Sign(
            2,
            r"gaji pokok|(?:mulai (?:be)?kerja|first day|start date|tanggal masuk|mulai bekerja)|menawarkan "
            r"posisi|tanda ?tangan\w*|ditandatangani|penandatanganan",
        ),
        Sign(2, r"(?:senang hati )?(?:kami )?menawarkan|to offer you"),
    ),
    "onboarding": (
        Sign(7, r"{ONBOARDING}"),
        Sign(2, r"hari pertama(?: kerja)?|first day|seragam|karyawan baru|new (?:hire|joiner)s?"),
    ),
    "mcu": (
        Sign(4, r"{MCU}"),
        Sign(
            3,
            r"puasa|fasting|(?:tahap|step)[^.\n]{0,20} (?:adalah|is)[^.\n]{0,10} {MCU}|(?:lab|laboratorium|klinik|"
            r"clinic) \w+",
        ),
    ),
    "test": (
        Sign(3.5, r"{TEST}"),
        Sign(
            3,
            r"(?:complete|take|start|kerjakan|mengerjakan|dikerjakan|waktu pengerjaan|ikuti|undang\w*|"
            r"invit\w+)[^.!?\n]{0,30}?(?:{TEST}|test|tes)",
        ),
        Sign(
            1.5,
            r"link (?:tes|test)\w*|expires?|username|waktu pengerjaan|soal|\d+ (?:minutes|menit)|lulus "
            r"(?:psikotes|tes)",
        ),
    ),
    "acknowledgement": (
        Sign(3.5, r"{RECEIVED}|(?:lamaran|application|cv)[^.!?\n]{0,60} (?:telah|sudah) (?:kami )?(?:di)?terima"),
        Sign(
            4,
            r"(?:got|received|terima) your application|kandidat (?:yang|yg) sesuai|if there(?:'s| is) a match|no "
            r"action needed|within \d+ (?:business|working) days|dalam \d+ hari kerja|reviews every|thanks for "
            r"applying",
        ),
        Sign(
            4,
            r"(?:lengkapi|melengkapi|kelengkapan|kirim(?:kan)?|upload|unggah|lengkap) (?:scan|data|dokumen|berkas|"
            r"profil)",
        ),
        Sign(-3, r"undang\w*|mengundang|invite you|dijadwalkan|datang|hadir|bertemu"),
    ),
    "spam": (
        Sign(6, r"{SPAM}|(?:tanpa|no) (?:interview|wawancara|tes|ijazah)"),
        Sign(5, r"\d+ new jobs|job alerts?|new jobs for|jobs? matching|loker (?:hari|terbaru)"),
        Sign(2.5, r"(?:butuh|dicari|needed|hiring)[^.\n]{0,30} \d+ (?:orang|org|people|staff)"),
        Sign(5, r"deposit|aktivasi|activation fee"),
        Sign(2.5, r"minat|kuota|gaji \d|\d+ ?(?:orang|org)|sebar|bonus|langsung kerja|unsubscribe|daftar|syarat"),
        Sign(
            -4,
            r"(?:anda|saudara\w*|kamu|kak\w*|you(?:'re| are)?) (?:\w+ ){0,3}(?:di)?(?:undang|panggil|terpilih|"
            r"lolos|invited|shortlisted)|mengundang (?:anda|saudara\w*|kakak|kamu|bapak|ibu)|untuk (?:lowongan|"
            r"posisi)|interview saudara|menjadwalkan",
        ),
        Sign(-3, r"(?:dear|halo+|hai|hi|yth|kepada|kak|mbak|mas|sdr\w*),? [a-z]\w+"),
    ),
    "event": (
        Sign(4, r"{EVENT}|kick-?off|presentasi (?:produk|vendor)|vendor presentation|product (?:demo|pitch)"),
        Sign(
            2,
            r"gratis|free|alumni|you're invited to our|employers|e-?sertifikat|speaker|narasumber|pembicara|your "
            r"seat|agenda:|tim|peserta umum|for everyone|htm|orang tua|warga|rt|tamu",
        ),
        Sign(-2.5, r"{HIRING}"),
    ),
    "research": (
        Sign(
            11,
            r"skripsi|tesis|penelitian|responden|survey|survei|podcast|reporter|for a feature|liputan|wartawan|"
            r"jurnalis|journalist|redaksi|honor narasumber|sebagai narasumber|user research|riset pengguna",
        ),
        Sign(
            5,
            r"(?:receive|dapat\w*|get)[^\n]{0,25}(?:voucher|reward|incentive)|your answers stay|answers? (?:are "
            r")?anonymous|anonim",
        ),
        Sign(4, r"help us (?:make|improve|build|understand)|talking to (?:people|users|customers)|para pengguna"),
    ),
    "transaction": (
        Sign(6, r"{TRANSACTION}"),
        Sign(4, r"jatuh tempo|tagihan|pembayaran spp|virtual account|check-?in|reservasi"),
    ),
    "chitchat": (
        Sign(6, r"{CHAT}"),
        Sign(2.5, r"gw|gue|lo|lu|elo|wkwk\w*|nongkrong|ngopi|woi|bestie|curhat|nyokap|bokap"),
        Sign(2.5, r"how was|gimana|gmn|keterima ga|lancar"),
    ),
}
