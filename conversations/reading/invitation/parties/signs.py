"""What speaks for a name being the company's or the contact's, and how strongly. Data only.

A pattern is matched in small letters: right before a name, right after it, or on the name itself. `{NAME}` stands for a
list of both languages' words. Weights are points: three carry a name alone, eight outweigh everything else.
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Sign:
    """One piece of evidence."""

    name: str
    weight: float
    pattern: str


_END: Final = r"[ ,:;\"'(]{1,3}(?:the )?"
_MONTH: Final = r"(?:jan|feb|mar|apr|mei|may|jun|jul|ag|aug|sep|o[kc]t|nov|nop|des|dec|\d)"
_DESK: Final = (
    r"(?:tim |team |bagian |divisi |staf+ |admin |user )?(?:hrd?|hrga|hr department|sdm|personalia|rekrutmen|recruitment(?: team)?|"
    r"recruiter|rekruter|talent(?: acquisition)?(?: team)?|people(?: team| ops)?|human resources?|human capital|hc|panitia(?: "
    r"rekrutmen)?|tim|team|kepegawaian|manajemen|admin)"
)
_TITLE: Final = r"(?:hrd?|hrga|hrbp|hr\W|human|recruit\w*|rekrut\w*|talent|people|personalia|sdm|kepegawaian|hc)(?!\w)"
_OFFICE: Final = (
    r"(?:\w+ ){0,3}(?:manager|manajer|head|lead|director|direktur|owner|founder|partner|officer|supervisor|spv|ceo|coo|cto|chef|"
    r"sekretaris|secretary|pimpinan|kepala|koordinator|coordinator|staf+|staff|specialist|executive|generalist|admin|principal|"
    r"pemilik|associate|assistant|dekan|ketua)(?!\w)"
)

FIRM_BEFORE: Final = (
    Sign(
        "label",
        8,
        r"(?:^|\n)[^\w\n]{0,4}(?:(?:nama )?perusahaan|instansi|company(?: name)?|employer|klien|client)[ ]{0,20}[:=][ ]{0,20}",
    ),
    Sign("client", 8, r"(?<!\w){CLIENT}[ ,:]{1,3}(?:an?|the|sebuah|yaitu|adalah|is)?[ ]?"),
    Sign("called", 5, r"(?<!\w)(?:called|named|bernama|founder of|owner of|pemilik|ceo of|owner|founder)" + _END),
    Sign(
        "interview_at",
        4,
        r"(?<!\w)(?:{INTERVIEW}|lamaran\w*|melamar|lamar|appl\w+|daftar|bergabung|posisi|lowongan|position|role|"
        r"opportunity|openings?|vacancy|job|karir|career|seleksi|rekrutmen|recruitment|magang|internship|joining|interest|cv|tahap|"
        r"round|screening|pekerjaan|bekerja|kerja)(?!\w)[^.!?:\n]{0,45}? (?:di|d|at|with|w/|ke|dengan|@|pada|in|to|dari|from)"
        + _END,
    ),
    Sign("placed", 4, r"(?<!\w)penempatan(?: di)?[ :]{1,3}(?=pt|cv)"),
    Sign("join", 3, r"(?<!\w)(?:join|bergabung (?:dengan|di|bersama)|gabung di)" + _END),
    Sign(
        "from_desk",
        4.5,
        rf"(?<!\w)(?:dari|dr|from|of|at|di|with|oleh|by)[ ](?:the )?{_DESK}[ ,]{{1,2}}(?:dari |of |at |di |from )?",
    ),
    Sign("from", 3, r"(?<!\w)(?:dari|dr|dri|from|oleh|invited by|on behalf of|mewakili|atas nama|a\.?n\.?)" + _END),
    Sign(
        "we",
        3,
        r"(?<!\w)(?:kami(?: dari)?|perusahaan kami|startup kami|our company|we at|we are|here at|us at|kantor kami)"
        + _END,
    ),
    Sign("desk", 3.5, rf"(?<!\w){_DESK}[ ,:-]{{1,3}}\n?"),
    Sign("at", 1.5, r"(?<!\w)(?:at|with|@|dengan)" + _END),
    Sign("in", 1, r"(?<!\w)(?:di|d|pada|to|ke)" + _END),
    Sign(
        "team_at",
        3.5,
        rf"(?<!\w)(?:team|tim|folks|people|{_DESK}|hrbp|{_OFFICE})[ ](?:at|dari|di|from|of|@)[ ](?:the )?",
    ),
    Sign("title", 1.5, rf"{_OFFICE}[ ]?(?:\n|[,|@/-]|at|di)[ ]?(?:at |di )?"),
    Sign(
        "workplace",
        2.5,
        r"(?<!\w)(?:kantor|outlet|gerai|showroom|store|office|workshop|agency|agensi|startup|perusahaan|brand|firma|pabrik|"
        r"kebun|resto|studio|brand|grosir|distro|platform|aplikasi|app)(?:nya)?[ ](?:\w{3,6}[ ])??",
    ),
    Sign("this_is", 2.5, r"(?<!\w)(?:this is|ini)[ ](?:the )?"),
    Sign("handle", 3.5, r"@"),
    Sign("workplace", 2.5, r"(?<!\w)(?:kebun|pabrik|toko|agency|startup|perusahaan|kantor)[ ]\w{3,7}[ ]"),
    Sign(
        "position",
        -4,
        r"(?<!\w)(?:posisi|jabatan|sebagai|sbg|formasi|lowongan|position|role|for (?:the|our|a)|our|as an?|bagian|calon)[ :]{1,3}",
    ),
    Sign("via", -4, r"(?<!\w)(?:via|lewat|melalui|by|through|using|on|link)" + _END),
    Sign(
        "place",
        -2,
        r"(?<!\w)(?:cabang|bertempat di|berlokasi di|alamat\w*|lokasi\w*|tempat\w*|venue|gedung|menara|wisma|located (?:at|in)|"
        r"depan|dpn|dekat|deket|sebelah|samping|seberang|belakang)[ ,:]{1,20}(?:di )?",
    ),
    Sign("study", -4, r"(?<!\w)(?:lulusan|alumni|graduate of|lolos dari)" + _END),
)
FIRM_AFTER: Final = (
    Sign(
        "invites",
        4,
        r"[, ]{1,2}(?:(?:ingin|bermaksud|hendak|akan|dengan ini|would like|wants|is|are|team|we|kami|to|has|have|had)[ ]){0,3}"
        r"(?:mengundang\w*|memanggil|mengadakan|menyelenggarakan|membuka|invit\w+|pleased|delighted|looking|hiring|wants|tertarik|"
        r"menindaklanjuti|memproses|reviewed|bermaksud|interview you|mewawancara\w*|meet you|see you|had a look|shortlisted|liked|berminat)",
    ),
    Sign("desk", 3, rf"[ ]{_DESK}(?!\w)"),
    Sign("team", 2.5, r"(?:'s)?[ ](?:team|careers?|recruiting|hiring|jobs|indonesia)(?!\w)"),
    Sign("is_a", 2, r"[ ]?\((?:an?|the|perusahaan|agency|sebuah)"),
    Sign("post", -4, r"[ ](?:role|position|opening|vacancy|post)(?!\w)"),
    Sign("dated", -8, rf",?[ ]{{1,3}}\d{{1,2}}[ -]{{1,2}}{_MONTH}"),
    Sign("person", -5, r"[ ]?\((?:hrd?|recruit\w*|user|lead|head|manager|manajer|owner)"),
)
FIRM_NAME: Final = (
    Sign("desk", -9, rf"(?:divisi |dept\.? |departemen )?{_DESK}(?: \w+)?"),
    Sign("form", 5, r"(?:pt|cv|ud|pd)\b.*"),
    Sign("state", 3, r".*\b(?:tbk|persero|inc|ltd|llc|gmbh|pte|group|grup)\.?"),
    Sign(
        "portal",
        -9,
        r"(?:job ?street|linked ?in|glints|kalibrr|indeed|kita ?lulus|pintarnya|techinasia|loker\w*|urbanhire|dealls|"
        r"whatsapp|telegram|instagram|gmail|google\w*|zoom\w*|microsoft\w*|teams|ms|gmeet|g-meet|meet|skype|webex|discord|calendly|"
        r"gojek driver|grab|maps?)(?: .*)?",
    ),
    Sign(
        "place",
        -5,
        r"(?:jl|jln|jalan|gedung|ged|menara|wisma|plaza|mall?|tower|lantai|lt|ruang\w*|ruko|komplek\w*|kompleks|"
        r"kawasan|blok|kantor (?:pusat|cabang|kami|kecamatan|kelurahan|camat)|lobby|lobi|level|floor|room|suite|aula|kota|kabupaten|kab|kec\w*|kel\w*|desa|terminal|stasiun|bandara|"
        r"pasar|gang|jend\w*|raya|street|road|building|office|hq|head office|bundaran|perumahan|kampus)\b.*",
    ),
)
"""A workplace's word at its head or tail, cities, jobs and the words of the greeting are weighed beside these."""

PERSON_BEFORE: Final = (
    Sign(
        "contact_label",
        7,
        r"(?:^|\n|[.;,(] ?)[^\w\n]{0,4}(?:cp|pic|narahubung|kontak\w*|contact(?: person)?|hub(?:ungi)?|konfirmasi(?: ke)?|info\w*|up|"
        r"u\.p|penghubung|attn|rsvp|questions|queries|recruiter|rekruter|contact details|sekretariat|panitia|admin)[ ]?[.:=][ ]{0,20}"
        r"(?:wa |hrd? |ke )?",
    ),
    Sign(
        "contact",
        6,
        r"(?<!\w){CONTACT}[ ,:.(]{1,3}(?:(?:hrd?|rekruter|recruiter|admin|sekretaris(?: kami)?|wa|nomor|no|to|ke|kepada|saya|"
        r"kami|the|our|with|me|dengan|dgn)[ ,:]{1,2}){0,3}",
    ),
    Sign("number", 5, r"(?<!\d)\d{4,16}[ ]?(?:[(,/-][ ]?|[ ](?:a\.?n\.?[ ]?)?)(?:a\.?n\.?[ ]?)?"),
    Sign(
        "closing",
        5.5,
        r"(?:^|\n|[.!?🙏😊] ?|[-~] ?)[ ]*{CLOSING}(?!\w)(?: (?:banyak|kami|sukses|hangat|saya))?[ ]?[,.!🙏😊]{0,3}(?:[ ]?\n[ ]*){1,3}[-~]?[ ]?",
    ),
    Sign(
        "closing_line",
        4.5,
        r"(?:^|\n|[.!?🙏😊] ?|[-~] ?)[ ]*{CLOSING}(?!\w)(?: (?:banyak|kami|sukses|hangat|saya))?[ ]?[,.!🙏😊/]{1,3}[ ]?",
    ),
    Sign("dash", 4.5, r"(?:\n|[.!?)🙏😊✨] ?)[-~/]{1,2}[ ]?"),
    Sign(
        "self",
        5,
        r"(?<!\w)(?:(?:perkenalkan,? )?(?:nama )?(?:saya|sy|aku|gue|kulo|kula|ambo|beta)|perkenalkan,?|this is|i'm|i am|my name is|it's)[ ,:]{1,2}",
    ),
    Sign("here_is", 3.5, r"(?<!\w)(?:ini|dengan|dr|dari|from)[ ](?=(?:\w+[. ]){0,3})"),
    Sign(
        "meet_label",
        5,
        r"(?:^|\n)[^\w\n]{0,4}(?:bertemu(?: dengan)?|menemui|menghadap|temui|ask for|meet(?:ing)?(?: with)?|host|who|organi[sz]er|penyelenggara)[ ]{0,20}[:=][ ]{0,20}",
    ),
    Sign("aside", 5, r"(?<!\w)(?:saya|aku|sy)(?: langsung)?[ ]\("),
    Sign(
        "asks",
        5,
        r"(?<!\w)(?:japri|tanya(?: ke)?|colek|lapor(?: ke)?|chat|kabarin|disampaikan (?:ke|kepada)|kepada|cari)[ ](?:ke )?",
    ),
    Sign("meet", 4, r"(?<!\w)(?:{MEET}|berjumpa(?: dengan)?|ktmu|ktemu|jumpa)[ ,:.]{1,3}"),
    Sign(
        "interviewer",
        2,
        r"(?:^|\n)[^\w\n]{0,4}(?:pewawancara|interviewers?|user|panel|with|hiring manager|diwawancarai oleh)[ ]{0,20}[:=][ ]{0,20}",
    ),
    Sign("will_meet", 3.5, r"(?<!\w)(?:you'll|you will|akan|to) (?:meet|bertemu|ditemui)[ ]{1,4}"),
    Sign("with", 2, r"(?<!\w)(?:{WITH}|oleh|by|bersama)[ ,]{1,2}(?:our |the |user |hrd? |bapak/ibu )?"),
    Sign("cc", 2.5, r"(?<!\w)(?:cc|attn|up)\.?:?[ ]"),
    Sign("speaks", 2, r"(?<!\w)(?:kata|menurut|perintah|arahan)[ ]"),
    Sign(
        "street",
        -9,
        r"(?<!\w)(?:jl|jln|jalan|gedung|wisma|graha|menara|rs|ruang|gang|kawasan|pasar|univ\w*)[. ]{1,2}(?:\w+[. ]{1,2})?",
    ),
)
PERSON_AFTER: Final = (
    Sign("recruits", 4, rf"[ ]?(?:\n[ ]?)?[,(|/-]?[ ]?[(]?(?:site |tim |team |senior |junior |sr\.? )?{_TITLE}"),
    Sign("title", 2.5, rf"[ ]?(?:\n[ ]?|[,(|/-][ ]?[(]?){_OFFICE}"),
    Sign("from", 3, r"[ ,]{1,2}(?:nih |ni |ini |sini )?(?:dari|dr|from|at|of|@)[ ]"),
    Sign("sent", 5, r"[ ]sent you|[ ]?[·•][ ]"),
    Sign("here", 5, r"[ ]here(?!\w)"),
    Sign(
        "number",
        4.5,
        r"[ ,:(/-]{1,4}(?:(?:wa|hp|telp|di|at|hrd|no|nomor|on|ext|via|whatsapp)[ .:]{1,3}){0,2}(?:\+?\d[\d .-]{7,20}|[\w.+-]+@)",
    ),
    Sign(
        "writes",
        3,
        r"[ ](?:will|akan|would|ingin|yang akan)[ ](?:call|contact|ring|phone|email|send|menghubungi|follow|help|assist|be)",
    ),
    Sign("dated", -8, rf",?[ ]{{1,3}}\d{{1,2}}[ -]{{1,2}}{_MONTH}"),
    Sign("reader", -6, r"[ ]?(?:,? ?(?:yth|yang (?:kami )?(?:baik|hormati)))"),
    Sign("place", -6, r"[ ](?:no|lt|blok|raya|street|road|tower|kav)[. ]"),
)
