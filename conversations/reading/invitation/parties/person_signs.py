"""What speaks for a name being that of the person to write to, and what against. Data only.

Weights are points: three carry a name alone, eight outweigh everything else. See `signs`.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from conversations.reading.invitation.parties.signs import ACCOUNT, OFFICE, RECRUITER, Sign, Signs

PIECE: Final = 1.5
"""The most points of the signs before a piece of the signature behind the first,"""
CUED: Final = 4
"""those that outweigh a label which names no contact,"""
SMALL: Final = 4.5
"""and those behind which a name in small letters is one: who speaks, who signs."""

_CLOSED: Final = r"(?:^|\n|[.!?🙏😊] ?|[-~] ?)[ ]*{CLOSING}(?!\w)(?: (?:banyak|kami|sukses|hangat|saya))?"
BEFORE: Final[Signs] = (
    Sign(
        "contact",
        6,
        r"(?<!\w){CONTACT}[ ,:.(]{1,3}(?:(?:hrd?|rekruter|recruiter|admin|sekretaris(?: kami)?|wa|nomor|no|to|ke|"
        r"kepada|saya|kami|the|our|with|me|dengan|dgn|is|adalah|owner|pemilik|manajer|manager)"
        r"[ ,:]{1,2}){0,3}",
    ),
    Sign("number", 5, r"(?<!\d)\d{4,16}[ ]?(?:[(,/-][ ]?|[ ])"),
    Sign("number of", 5, r"(?<!\d)(?:\+?62|0)8[\d -]{7,14}[ (]{1,2}(?:a\.?n\.?|atas nama)[ :.]{1,2}"),
    Sign("account", -12, ACCOUNT),
    Sign("closing", 5.5, _CLOSED + r"[ ]?[,.!🙏😊]{0,3}(?:[ ]?\n[ ]*){1,3}[-~]?[ ]?"),
    Sign("closing_line", 4.5, _CLOSED + r"[ ]?[,.!🙏😊/]{1,3}[ ]?"),
    Sign("signed", 4.5, r"(?<!\w)(?:ttd|tertanda)[ ,.:]{1,3}"),
    Sign("dash", 4.5, r"(?:\n|[.!?)🙏😊✨] ?)[-~/]{1,2}[ ]?"),
    Sign(
        "self",
        5,
        r"(?<!\w)(?:(?:perkenalkan,? )?(?:nama )?(?:saya|sy|aku|gue|kulo|kula|ambo|beta)|perkenalkan,?|this is|i'm|"
        r"i am|my name is|it's)[ ,:]{1,2}",
    ),
    Sign("here_is", 3.5, r"(?<!\w)(?:ini|dengan|dr|dari|from)[ ]"),
    Sign(
        "meet_label",
        5,
        r"(?:^|\n)[^\w\n]{0,4}(?:bertemu(?: dengan)?|menemui|menghadap|temui|ask for|meet(?:ing)?(?: with)?|host|"
        r"who|organi[sz]er|penyelenggara)[ ]{0,20}[:=][ ]{0,20}",
    ),
    Sign("aside", 5, r"(?<!\w)(?:saya|aku|sy)(?: langsung)?[ ]\("),
    Sign(
        "asks",
        5,
        r"(?<!\w)(?:japri|tanya(?: ke)?|colek|lapor(?: ke)?|chat|kabarin|disampaikan (?:ke|kepada)|confirm|kepada|"
        r"cari)"
        r"[ ](?:ke )?",
    ),
    Sign(
        "meet", 4, r"(?<!\w)(?:{MEET}|berjumpa(?: dengan)?|ktmu|ktemu|jumpa)[ ,:.]{1,3}(?:(?:owner|pemilik)(?:nya)? )?"
    ),
    Sign(
        "interviewer",
        2,
        r"(?:^|\n)[^\w\n]{0,4}(?:pewawancara|interviewers?|user|panel|with|hiring manager|diwawancarai oleh)"
        r"[ ]{0,20}[:=][ ]{0,20}",
    ),
    Sign("will_meet", 3.5, r"(?<!\w)(?:you'll|you will|akan|to) (?:meet|bertemu|ditemui)[ ]{1,4}"),
    Sign("with", 2, r"(?<!\w)(?:{WITH}|oleh|by|bersama)[ ,]{1,2}(?:our |the |user |hrd? |bapak/ibu )?"),
)
AFTER: Final[Signs] = (
    Sign("team", -9, r"[ ]team[ .!]*(?:\n|\Z)"),
    Sign("recruits", 4, rf"[ ]?(?:\n[ ]?)?[,(|/-]?[ ]?[(]?(?:site |tim |team |senior |junior |sr\.? )?{RECRUITER}"),
    Sign("title", 2.5, rf"[ ]?(?:\n[ ]?|[,(|/-][ ]?[(]?)(?:\w+ ){{0,3}}{OFFICE}"),
    Sign("from", 3, r"[ ,]{1,2}(?:nih |ni |ini |sini )?(?:dari|dr|from|at|of|@)[ ]"),
    Sign("sent", 5, r"[ ]sent you|[ ]?[·•][ ]"),
    Sign("here", 5, r"[ ]here(?!\w)"),
    Sign(
        "number",
        4.5,
        r"[ ,:(/-]{1,4}(?:(?:wa|hp|telp|di|at|hrd|no|nomor|on|ext|via|whatsapp)[ .:]{1,3}){0,2}(?:\+?\d"
        r"[\d .-]{7,20}|[\w.+-]+@)",
    ),
)

DESK_IN_SENDER: Final = (
    r"\b(?:pt|cv|hrd?|recruit\w*|rekrut\w*|talent|career\w*|karir|team|tim|department|departemen|no-?reply|people|"
    r"jobs?|admin|hiring|notif\w*|panitia|personalia|notification|interview\w*|bank|group|system|sekretariat|humas|"
    r"seleksi|hc|sdm|program)\b|&"
)
"""What a sender's name holds that is an office's, not a person's,"""
DESK_AFTER: Final = (
    r"[ ]?[-(|/,•·]?[ ]?(?:from|dari|at|of|hrd?|recruit\w*|rekrut\w*|talent|people|c[teof]o|founder|owner)(?!\w)"
)
"""unless the desk stands right behind the name,"""
DESK_BEFORE: Final = r"(?:^|\W)(?:hrd?|rekruter|recruiter|admin|user)[ :.-]*$"
"""or before its honorific."""

TRAITS: Final[Mapping[str, float]] = MappingProxyType(
    {
        # what the name itself is
        "several": 0.5,  # several words
        "honored": 1.5,  # "Bu Rina", but not "Saudari Rina": so a letter calls the candidate
        "place or job": -6,  # "Jakarta Selatan", "Finance Manager"
        "workplace": -4,  # "Klinik Senyum"
        "acronym": -6,  # "BKR Consulting", "Rina HRD"
        "camel case": -6,  # "KarirPulau"
        "small": -1,  # in small letters
        # where it stands
        "contact label": 5,  # "Kontak: Rina"
        "interviewer label": 2,
        "other label": -4,  # "Tempat: Graha Rina"
        "signs": 4.5,  # begins the signature
        "signs small": 4,  # likewise, in small letters
        "second piece": 2,
        "letterhead": 2,  # alone on the first line
        "sender": 5.5,  # the name that a mail shows
        "another in sender": 0.5,
        # what stands beside it
        "of somebody": -5,  # "Rina dari Maju"
    }
)
"""What else is known of a candidate, and its points."""
