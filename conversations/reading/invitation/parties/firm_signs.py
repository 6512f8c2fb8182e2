"""What speaks for a name being that of the company that hires, and what against. Data only.

Weights are points: three carry a name alone, eight outweigh everything else. See `signs`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from conversations.reading.invitation.parties.signs import DESK, GAP, MONTH, OFFICE, Sign, Signs

WORKPLACE: Final = 2.5
"""Points of a word for a workplace that is none of the name: "perusahaan Maju Jaya"."""
SMALL: Final = 3
"""Points of the signs behind which a name in small letters is one."""

BEFORE: Final[Signs] = (
    Sign("client", 8, r"(?<!\w){CLIENT}[ ,:]{1,3}(?:an?|the|sebuah|yaitu|adalah|is)?[ ]?"),
    Sign("called", 5, r"(?<!\w)(?:called|named|bernama|founder of|owner of|pemilik|ceo of|owner|founder)" + GAP),
    Sign(
        "interview_at",
        4,
        r"(?<!\w)(?:{INTERVIEW}|lamaran\w*|melamar|lamar|appl\w+|daftar|bergabung|posisi|lowongan|position|role|"
        r"opportunity|openings?|vacancy|job|karir|career|seleksi|rekrutmen|recruitment|magang|internship|joining|"
        r"interest|cv|tahap|round|screening|pekerjaan|bekerja|kerja)(?!\w)[^.!?:\n]{0,45}? (?:di|d|at|with|w/|ke|"
        r"dengan|@|pada|in|to|dari|from)" + GAP,
    ),
    Sign(
        "account",
        -9,
        r"(?<!\w)(?:transfer|rek|rekening|bca|bri|bni|bsi|mandiri|tiket|travel|\d{5,})(?!\w)[^.!?\n]{0,40}"
        r"(?:a\.?n\.?|atas nama)[ :.]{1,3}",
    ),
    Sign("on site", -2, r"(?<!\w)(?:offline|onsite|on-site|luring|tatap muka)[ ](?:di|at|in)[ ]"),
    Sign("placed", 4, r"(?<!\w)penempatan(?: di)?[ :]{1,3}(?=pt|cv)"),
    Sign("from", 3, r"(?<!\w)(?:dari|dr|dri|from|oleh|invited by|on behalf of|mewakili|atas nama|a\.?n\.?)" + GAP),
    Sign(
        "we",
        3,
        r"(?<!\w)(?:kami(?: dari)?|perusahaan kami|startup kami|our company|we at|we are|here at|us at|kantor kami)"
        + GAP,
    ),
    Sign("desk", 3.5, rf"(?<!\w){DESK}(?:-?nya)?[ ,:*-]{{1,3}}\n?"),
    Sign("at", 1.5, r"(?<!\w)(?:at|with|@|dengan)" + GAP),
    Sign("in", 1, r"(?<!\w)(?:di|d|pada|to|ke)" + GAP),
    Sign(
        "team_at",
        3.5,
        rf"(?<!\w)(?:team|tim|folks|people|{DESK}|hrbp|{OFFICE})[ ](?:at|dari|di|from|of|@)[ ](?:the )?",
    ),
    Sign("title", 1.5, rf"{OFFICE}[ ]?(?:\n|[,|@/-]|at|di)[ ]?(?:at |di )?"),
    Sign(
        "workplace",
        WORKPLACE,
        r"(?<!\w)(?:kantor|outlet|gerai|showroom|store|office|workshop|agency|agensi|startup|perusahaan|brand|firma|"
        r"pabrik|kebun|resto|studio|brand|grosir|distro|platform|aplikasi|app)(?:nya)?[ ](?:\w{3,6}[ ])??",
    ),
    Sign("this_is", 2.5, r"(?<!\w)(?:this is|ini)[ ](?:the )?"),
    Sign("handle", 3.5, r"@"),
    Sign("small workplace", WORKPLACE, r"(?<!\w)(?:kebun|pabrik|toko|agency|startup|perusahaan|kantor)[ ]\w{3,7}[ ]"),
    Sign(
        "position",
        -4,
        r"(?<!\w)(?:posisi|jabatan|sebagai|sbg|formasi|lowongan|position|role|for (?:the|our|a)|our|as an?|bagian|"
        r"calon)[ :]{1,3}",
    ),
    Sign(
        "place",
        -2,
        r"(?<!\w)(?:cabang|bertempat di|berlokasi di|alamat\w*|lokasi\w*|tempat\w*|venue|gedung|menara|wisma|"
        r"located (?:at|in)|depan|dpn|dekat|deket|sebelah|samping|seberang|belakang)[ ,:]{1,20}(?:di )?",
    ),
)
DATED: Final = Sign("dated", -8, rf"[ ]{{1,3}}\d{{1,2}}[ -]{{1,2}}{MONTH}")
"""What stands behind a word for a day, in whatever language."""
AFTER: Final[Signs] = (
    Sign(
        "invites",
        4,
        r"[, ]{1,2}(?:(?:ingin|bermaksud|hendak|akan|dengan ini|would like|wants|is|are|team|we|kami|to|has|have|"
        r"had)[ ]){0,3}(?:mengundang\w*|memanggil|mengadakan|menyelenggarakan|membuka|invit\w+|pleased|delighted|"
        r"looking|hiring|wants|tertarik|menindaklanjuti|memproses|reviewed|bermaksud|interview you|mewawancara\w*|"
        r"meet you|see you|had a look|shortlisted|liked|berminat)",
    ),
    Sign("desk", 3, rf"[ ]{DESK}(?!\w)"),
    Sign("is_a", 2, r"[ ]?\((?:an?|the|perusahaan|agency|sebuah)"),
    DATED,
)
NAME: Final[Signs] = (
    Sign("interview", -9, r"(?:.*\W)?{INTERVIEW}(?:\W.*)?"),
    Sign("desk", -9, rf"(?:divisi |dept\.? |departemen )?{DESK}(?: \w+)?"),
    Sign("form", 5, r"(?:pt|cv|ud|pd)\b.*"),
    Sign("state", 3, r".*\b(?:tbk|persero|inc|ltd|llc|gmbh|pte|group|grup)\.?"),
    Sign(
        "portal",
        -9,
        r"(?:job ?street|linked ?in|glints|kalibrr|indeed|kita ?lulus|pintarnya|techinasia|loker\w*|urbanhire|"
        r"dealls|whatsapp|telegram|instagram|gmail|google\w*|zoom\w*|microsoft\w*|teams|ms|gmeet|g-meet|meet|skype|"
        r"webex|discord|calendly|gojek driver|grab|maps?)(?: .*)?",
    ),
    Sign(
        "place",
        -5,
        r"(?:jl|jln|jalan|gedung|ged|menara|wisma|plaza|mall?|tower|lantai|lt|ruang\w*|ruko|komplek\w*|kompleks|"
        r"kawasan|blok|kantor (?:pusat|cabang|kami|kecamatan|kelurahan|camat)|lobby|lobi|level|floor|room|suite|"
        r"aula|kota|kabupaten|kab|kec\w*|kel\w*|desa|terminal|stasiun|bandara|pasar|gang|jend\w*|raya|street|road|"
        r"building|office|hq|head office|bundaran|perumahan|kampus)\b.*",
    ),
)
AGENT: Final = r"outsourc|headhunt|alih daya|staffing|recruit|search|penyalur|talent|konsultan|hire|personnel|manpower"
"""What the name of an agency holds, which hires for somebody else."""

BEFORE_IN_SENDER: Final[Signs] = (
    *BEFORE,
    Sign(
        "office",
        3,
        r"(?<!\w)(?:ceo|cto|coo|cfo|founder|owner|direktur|manager|hrd?|recruiter|admin|staf+|tim|team)[ ,|@-]{1,3}",
    ),
)

TRAITS: Final[Mapping[str, float]] = MappingProxyType(
    {
        # what the name itself is
        "somebody": -7,  # "HR Rina", "interview with Michael Tan"
        "several": 0.5,  # several words
        "head": 3,  # "Klinik Senyum"
        "tail": 2,  # "Senyum Clinic"
        "acronym": 1.5,  # "BKR Consulting"
        "workplace alone": -6,  # "Klinik"
        "uncommon": 1,  # no word of every day
        "common": -1,  # none but such words
        "job": -5,  # "Staff Gudang"
        "place": -6,  # "Jakarta Selatan"
        "mail": 3,  # a mail's domain is made of it
        "agent": -2.5,  # an agency's name, where an agency is spoken of
        # where it stands
        "label": 8,  # "Perusahaan: Maju Jaya"
        "other label": -3,  # "Tempat: Graha Maju"
        "signs": 1,  # begins the signature
        "signed for": 3,  # further down in it
        "beside job": 3,  # "Fintera - Fraud Analyst"
        "letterhead": 2.5,  # alone on a line above the greeting
        "header": 1,  # in a mail's subject or sender
        "noreply": -2,  # in a sender that nobody reads
        "subject beside job": 1.5,
        "subject end": 1.5,
        # what stands beside it
        "job behind": -5,  # "Maju Manager"
        "job before": 1.5,  # "kasir Maju"
        "of somebody": 2.5,  # "Rina dari Maju"
    }
)
"""What else is known of a candidate, and its points."""
