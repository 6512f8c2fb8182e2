"""What speaks for words being the name of the position, and how strongly. Data only.

A pattern is matched in small letters: right before the words, right behind them, or on the words themselves.
"""

from typing import Final

from conversations.reading.invitation.evidence import Sign

_GAP: Final = r"[ ]{0,3}[:|=\"'_(-]{0,2}[ ]{0,20}[\"'_]?"
_ARTICLE: Final = r"(?:(?:the|our|a|an|this|role|position|posisi|jabatan|of|as|sebagai|for|calon) ){0,3}"

BEFORE: Final = (
    Sign(
        6,
        rf"(?<!\w)(?:posisi|position|jabatan|formasi|lowongan|vacancy|post|role|job title|pekerjaan)(?:nya)?(?!\w)(?: "
        rf"(?:of|as|for|sebagai|untuk|utk|yang dilamar|yg dilamar|yang dituju|dilamar))?{_GAP}{_ARTICLE}",
    ),
    Sign(5, r"(?<!\w)(?:bagian|bag\.|divisi|bidang)[ ]{1,2}[\"'_]?"),
    Sign(4.5, rf"(?<!\w)(?:sebagai|sbg|be our|become our|join(?:ing)? \w+ as|as (?:an?|the|our))[ ]{_ARTICLE}"),
    Sign(3, rf"(?<!\w)(?:menjadi|jadi|as)[ ]{_ARTICLE}"),
    Sign(4, r"(?<!\w)calon[ ](?:pegawai |karyawan |tenaga )?(?:formasi )?"),
    Sign(
        4,
        rf"(?<!\w)(?:(?:surat )?lamaran(?: kerja)?|application|applied|applying|apply(?:ing)?|melamar|lamar|"
        rf"daftar|shortlisted|candidates? |kandidat|pelamar|openings?|vacanc(?:y|ies)|looking for|hiring(?! "
        rf"manager)|considered|interest(?:ed)? in|rekrutmen|penerimaan|seleksi(?! administrasi)|screening|"
        rf"dibutuhkan|mencari)(?: (?:anda|saudara|saudari|kakak|kak|bapak|ibu|kamu|mas|mbak|sdr|pegawai|karyawan|"
        rf"you|u|calon))?(?: (?:for|as|untuk|utk|sebagai|sbg|to))?[ ]{_ARTICLE}[\"'_]?",
    ),
    Sign(
        3,
        rf"(?<!\w){{INTERVIEW}}(?: (?:kerja|user|hr|hrd|online|offline|final|akhir|awal|tahap \w+|teknis|you|"
        rf"calon|schedule|invitation|slots?|confirmation|terkait|langsung))*[,:]?(?: (?:for|untuk|utk|as|sebagai|"
        rf"sbg|terkait|penempatan|gasan|buat))?(?: you for)?[ ]{_ARTICLE}[\"'_]?",
    ),
    Sign(1.5, rf"(?<!\w)re: {_ARTICLE}"),
    Sign(3, rf"(?<!\w)(?:regarding|about|soal|tentang|terkait|mengenai|perihal)[: ][ ]?{_ARTICLE}"),
    Sign(1.5, rf"(?<!\w)(?:for|untuk|utk|penempatan|gasan|buat)[ ]{_ARTICLE}"),
    Sign(1, r"(?<=\w)[ ](?:-|·|\|)[ ]"),
    Sign(0.5, r"(?<!\w)(?:the|an?|our|seorang|tim|bagian)[ ]"),
    Sign(
        -5,
        r"(?<!\w)(?:with|sama|sm|dengan|dgn|oleh|by|ketemu|bertemu|meet(?:ing)?|menghadap|menemui|temui|bersama|"
        r"hubungi|contact|from|dari|dr|ke|to|my|kata|via|a\.n\.?|kepada|yth|cc|u\.p\.?|calon atasan)[ ](?:(?:our|"
        r"the|kami|your|user|calon|bapak|ibu|pak|bu) ){0,2}",
    ),
    Sign(-5, r"(?:ttd|hormat kami|salam|regards|thanks)[^\n]{0,20}\n[^\n]{0,40}[\n,(]{1,3}[ ]?"),
    Sign(-3, r"(?<!\w)(?:at|di|in|to|ke) (?:the |our )?"),
    Sign(-5, r"(?:^|[\n.!?])[ ]?[-~][ ]?"),
    Sign(-5, r"(?<!\w)(?:pewawancara|interviewers?|panel|who|organizer|pic|cp|hrd?|tim|team)[ ]{0,15}[:|=]?[ ]{0,15}"),
)

BEHIND: Final = (
    Sign(4.5, r"['\"_)]{0,2}[ ](?:role|position|opening|post|vacancy|spot|job|search)(?!\w)"),
    Sign(1, r"['\"_)]?(?:[ ]{1,2}(?:di|at|@|in|pada|dengan|with)[ ]|\n|$|[.,][ ]|[ ]-[ ])"),
    Sign(1, r"(?:nya)?[ ]{1,2}(?:hari|besok|bsk|tgl|tanggal|jam|on|yang akan|akan|pada|sudah|sdh|anda|ya)(?!\w)"),
    Sign(-4, r"[ ,]{1,2}(?:kami|will|akan (?:meng|men|mem)|ingin|team|yang akan (?:me)|saya)(?!\w)"),
)

ITSELF: Final = (
    Sign(
        -2.5,
        r"(?:.*\W)?(?:hrd?|hrga|recruit(?:er|ment|ing)?|rekrutmen|talent acquisition|people ops|human "
        r"(?:capital|resources?)|personalia|sdm)(?:\W.*)?",
    ),
    Sign(
        -3,
        r"(?:owner|founder|co-?founder|ceo|cto|coo|cmo|cfo|gm|direktur(?: utama)?|director|pimpinan|manager|"
        r"manajer|head|kepala(?: sekolah)?|ketua|pic|partners?|user|manager hrd|it|host|staff|staf|karyawan|"
        r"pegawai|tim|team|art|live|content|it|hr|legal|principal|agent|agen|model)",
    ),
    Sign(-3, r"hrd?|hrga|personalia|sdm|rekrutmen|recruitment|kepegawaian|umum|administrasi|berkas|.*\d{2,}.*"),
    Sign(-4, r"(?:.*\W)?(?:pt|cv|tbk|inc|ltd|gmbh)(?:\W.*)?"),
)

IN_TITLE: Final = 2.0
"""What it adds to stand in the subject, or in the title of a calendar event."""
LABELLED: Final = 8.0
NAMES_A_JOB: Final = 2.0
SOUNDS_LIKE_ONE: Final = 0.5
SHORTENED: Final = -0.5
"""For "FDA" or "RO Gorontalo": a trade's own abbreviation."""
NAMES_NONE: Final = -2.5
WRITTEN_AS_A_TITLE: Final = 1.5
"""For two words or more with a capital each, one of them a job."""
IN_A_NAME: Final = -6.0
"""For a line of its own below somebody's name, and for the end of a firm's name."""

ENDS: Final = (
    "bersama|tahun|periode|angkatan|terpilih|yth|batch|saat|tsb|tersebut|when|if|after|before|whose|who|n|kita|su|sdh|"
    "udh|udah|masuk|based|n?ih|itu|lho|tuh?|dong|deh|antara|sila(?:h)?kan|between|"
    "di(?:pindah|undur|maju|mundur|geser|tunda|ubah|ganti|batal)(?:kan)?"
)
"""Words that end a position in chats, beside those of both languages,"""
NONE: Final = (
    "are|is|was|which|klien|client|kedua|ketiga|pertama|terkait|mengenai|jam|tanggal|hasil|proses|kak|any|me|you|"
    "these|those|he|she|they|dengan|dgn|with|sama|saya|lewat|by"
)
"""and with which none begins."""
