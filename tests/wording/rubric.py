"""What a program can see of a finished message's manners: `faults` names everything that is wrong, in plain words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from bot.wording.messages import CHATS, SUBJECT_LIMIT, Message
from bot.wording.names import familiar
from conversations.coherence import LASTING, MORNING, NIGHT
from conversations.facts import Facts

MOST_WORDS_IN_A_SENTENCE = 34
FIRST_SENTENCES = 4

ANSWERS = frozenset({"reply_accept_time", "reply_asks_why", "reply_persuade", "reply_disappointed"})
"""Messages within a conversation: the recruiter knows who writes and about what."""
LIGHT = ANSWERS | {"thanks", "followup_weeks", "confirm", "clarify", "attend_after_all", "after_call", "running_late"}
"""Messages that may be as short as an answer (rubric, length bands)."""
LEAVING = frozenset({"decline", "cancel", "referral"})


@dataclass(frozen=True, slots=True)
class Band:
    """Words of the text without its subject: wished for (`least`-`most`) and bearable (`floor`-`ceiling`)."""

    floor: int
    least: int
    most: int
    ceiling: int


_CHAT = (Band(20, 30, 95, 120), Band(10, 15, 95, 120))
BANDS: dict[str, tuple[Band, Band]] = {
    "email": (Band(35, 40, 130, 170), Band(25, 35, 110, 140)),
    "whatsapp": _CHAT,
    "linkedin": _CHAT,
    "portal": _CHAT,
    "sms": (Band(15, 18, 60, 84), Band(10, 10, 60, 84)),
    "phone": (Band(30, 45, 210, 260), Band(25, 25, 210, 260)),
}
"""For messages that decide something, and for light ones. SMS may be longer than the rubric's 70 words where a night, a
reason and two times or a friend come together: cut shorter, a fact would be missing."""

_APOLOGY = {"id": r"\bmaaf\b", "en": r"\b(?:sorry|apolog\w+)\b"}
_THANKS = {
    "id": r"\b(?:terima kasih|berterima kasih|menghargai|sampai bertemu)\b",
    "en": r"\b(?:thank|appreciate)|see you",
}
_GREETING = {
    "id": r"\bselamat (?:pagi|siang|sore|malam)\b|\bbaik, |yth\.",
    "en": r"\bgood (?:morning|after|even)|\bhello\b|\bhi \w|\bdear\b",
}
_SHORT_NOTICE = {"id": r"mendadak", "en": r"short notice"}
_DECISION = {
    "id": {
        "decline": r"tidak melanjutkan",
        "cancel": r"membatalkan|tidak (?:dapat menghadiri|bisa hadir)",
        "reschedule": r"perubahan jadwal|jadwal ulang|dijadwalkan ulang|waktu lain|daring|online",
        "missed": r"tidak (?:menghadiri|hadir)|ketidakhadiran",
        "running_late": r"terlambat",
        "confirm": r"onfirmasi|akan hadir",
        "clarify": r"mohon (?:informasi|konfirmasi)",
        "reply_accept_time": r"onfirmasi|akan (?:hadir|menghadiri|mengikuti)",
        "reply_persuade": r"tetap sama|bersedia",
        "reply_disappointed": r"maaf",
        "thanks": r"terima kasih",
        "followup_weeks": r"kembali terbuka",
        "referral": r"tidak melanjutkan",
        "attend_after_all": r"ternyata saya (?:dapat|bisa)",
        "after_call": r"sesuai pembicaraan",
    },
    "en": {
        "decline": r"withdraw|(?:won't go|not going|not to go) ahead",
        "cancel": r"cancel|(?:can't|cannot|unable to) attend",
        "reschedule": r"another time|online",
        "missed": r"miss(?:ed|ing) the interview",
        "running_late": r"be late",
        "confirm": r"confirm|i(?: wi|')ll be at",
        "clarify": r"could you please",
        "reply_accept_time": r"confirm|i(?: will|'ll) (?:attend|be at)",
        "reply_persuade": r"remains the same|happy to attend",
        "reply_disappointed": r"sorry|apologise",
        "thanks": r"thank you",
        "followup_weeks": r"open to new",
        "referral": r"withdraw",
        "attend_after_all": r"able to attend|can attend",
        "after_call": r"as we (?:agreed|discussed)",
    },
}
_DOOR = {
    "id": r"kesempatan lain|terhubung|mendatang|suatu saat|dipertemukan",
    "en": r"paths cross|stay in touch|another (?:opportunity|occasion|chance)|one day",
}
_NEAR = {"id": r"\b(?:hari ini|besok|kemarin)\b", "en": r"\b(?:today|tomorrow|yesterday)\b"}
MOST_DAYS_NEAR = 1
"""How far from today a chat may leave the year out."""
_EVERYWHERE = {
    "leftover placeholder": r"[{}\[\]]|\bNone\b|\bnull\b|%[}s]|[\0-\x09]|…",
    "double space": r"  ",
    "space before punctuation": r"\s[.,;:?!](?:\s|$)",
    "doubled punctuation": r"[.,;:?!]{2}",
    "blank lines doubled": r"\n{3}",
    "space at an end of line": r" \n|\n ",
    "date with slashes": r"\d/\d",
    "link": r"https?:|www\.",
    "emoji in the wording": r"[\U0001F300-\U0001FAFF]",
    "grand words": r"sebesar-besarnya|berat hati|sangat menyesal|deeply|sincerest|hope this (?:email|message) finds",
    "word twice": r"(?i)\b(\w+) \1\b",
    "repeated preposition": r"\b(pada|untuk|di) \w+ \1\b",
}
_INDONESIAN = {
    "time with a colon": r"\d:\d",
    "'jam' for a time of day": r"(?i)\bjam \d",
    "di joined to a place": r"(?i)\bdi(?:masa|dalam|luar|lain|sana|sini|mana|atas|bawah|waktu|antara)\b",
    "ke joined to a place": r"(?i)\bke(?:depan|dalam|kantor|lokasi|waktu)\b",
    "di apart from its verb": r"(?i)\bdi (?:berikan|jadwalkan|pindahkan|ikuti|lakukan|undang|tinggalkan|tunda)\b",
    "misspelt": r"(?i)\b(?:terimakasih|ijin|silahkan|karir|resiko|jum'at|nopember)\b",
    "slang": r"\b(?:aku|kamu|gue|nggak|gak|banget|yuk)\b",
    "Anda beside Bapak/Ibu": r"\bAnda\b",
    "small honorific": r"\b(?:bapak|ibu|kakak)\b",
    "kami for the writer": r"\b[Kk]ami\b",
}
_ENGLISH = {
    "American spelling": r"(?i)\b\w+iz(?:e|ing|ed)\b|\bfavor\b",
    "stiff address": r"(?i)sir/madam|to whom it may",
    "Indonesian left in": r"(?i)\b(?:pukul|wawancara|bapak|ibu|saya|pada)\b",
    "time without a colon": r"\b\d\d\.\d\d\b",
}
_ENGLISH_WORDS = r"(?i)\b(?:interview|reschedule|offering|online|email|subject|dear|recruiter|cancel|meeting)\b"
_ALSO_PRIVATE = (
    r"(?i)\b(?:sakit|rumah sakit|hamil|operasi|meninggal|gaji|upah|rendah|macet|hospital|ill|sick|low|salary)\b"
)


def sentences(message: Message) -> list[str]:
    """The sentences of the text, salutation first."""
    return [s for row in message.text.split("\n") if row for s in re.split(r"(?<=[.?!])(?<!Yth\.)\s+(?=[A-Z])", row)]


def words(message: Message) -> int:
    """Words of the text, without the subject."""
    return len(message.text.split())


def band_of(facts: Facts) -> Band:
    """The lengths that fit the channel and the kind of message."""
    brief = facts.style == "short" and facts.channel in CHATS and len(facts.slots) < 2
    channel = "sms" if brief else facts.channel
    return BANDS[channel][facts.family in LIGHT]


def outside_target(facts: Facts, message: Message) -> bool:
    """Whether the length is bearable but not the one wished for."""
    band = band_of(facts)
    return not band.least <= words(message) <= band.most


def faults(facts: Facts, message: Message) -> list[str]:
    """Everything wrong with `message` for these coherent `facts`; empty for a message that may go out."""
    return [*_spelling(facts, message), *_courtesy(facts, message), *_shape(facts, message)]


def _spelling(facts: Facts, message: Message) -> Iterator[str]:
    text = f"{message.subject or ''}\n\n{message.text}" if message.subject else message.text
    rules = _EVERYWHERE | (_INDONESIAN if facts.language == "id" else _ENGLISH) | {"private or hurtful": _ALSO_PRIVATE}
    if facts.language == "id" and facts.tone == "formal":
        rules["English in formal Indonesian"] = _ENGLISH_WORDS
    for fault, pattern in rules.items():
        if found := re.search(pattern, text):
            yield f"{fault}: {found.group()!r}"


def _courtesy(facts: Facts, message: Message) -> Iterator[str]:
    text = message.text.lower()
    if facts.channel == "phone":  # the voicemail says it all once more
        text = re.split(r"\n\n(?:pesan suara|voicemail):", text)[0]
    beside = 2 * (facts.channel == "phone") + (facts.now.hour >= NIGHT or facts.now.hour < MORNING)
    first = " ".join(sentences(message)[1 : 1 + FIRST_SENTENCES + beside]).lower()
    answers = facts.family == "referral" and facts.replied  # who recommends in reply has decided before
    late = facts.notice in ("short", "urgent") and facts.family in LEAVING | {"reschedule"} and not answers
    sorry = late or facts.family in ("missed", "running_late", "reply_disappointed", "attend_after_all")
    sorry = sorry or (facts.family == "decline" and facts.notice == "past")
    apologies = len(re.findall(_APOLOGY[facts.language], text))
    if apologies > (2 if sorry else 1):
        yield f"{apologies} apologies"
    if not apologies and sorry:
        yield "late without an apology"
    if facts.family in ("thanks", "confirm", "reply_accept_time") and apologies:
        yield "an apology where none belongs"
    if late and not re.search(_SHORT_NOTICE[facts.language], text):
        yield "late without naming the short notice"
    if not 1 <= len(re.findall(_THANKS[facts.language], text)) <= 4:
        yield "thanks missing or too many"
    if len(re.findall(_GREETING[facts.language], text)) != 1:
        yield "not exactly one greeting"
    decision = _DECISION[facts.language].get(facts.family)
    if decision and not answers and not re.search(decision, first):
        yield "no decision in the first sentences"
    if facts.family == "missed" and re.search(r"membatalkan|\bcancel", text):
        yield "cancels what is past"
    open_door = re.search(_DOOR[facts.language], text)
    if not facts.keep_door and facts.family not in ("followup_weeks", "missed") and open_door:
        yield "the door is open although it was to be closed"
    brief = facts.channel == "phone" or facts.style == "short"
    brief = brief or (facts.channel == "sms" and facts.notice in ("short", "urgent", "past"))
    if facts.family in ("decline", "cancel") and not brief and facts.keep_door and not open_door:
        yield "the door is closed although it was to stay open"
    if facts.reason == "career_change" and re.search(r"jika suatu saat ada posisi|if a position", text):
        yield "other positions after a change of career"
    if facts.family == "missed" and facts.reason in LASTING and "?" in text and facts.channel != "phone":
        yield "asks for another time although the reason lasts"


def _shape(facts: Facts, message: Message) -> Iterator[str]:
    if (facts.channel == "email") != (message.subject is not None):
        yield "a subject belongs to e-mail alone"
    if message.subject is not None and not 0 < len(message.subject) <= SUBJECT_LIMIT:
        yield f"subject of {len(message.subject)} characters"
    if facts.name and not 1 <= message.text.count(facts.name) <= (1 if facts.channel not in ("email", "phone") else 2):
        yield "the sender's name missing or too often"
    if facts.phone and (facts.phone in message.text) != (facts.channel == "email"):
        yield "the telephone number belongs to e-mail"
    if facts.contact and not any(name in sentences(message)[0] for name in _names(facts)):
        yield "the recruiter is not greeted by name"
    if facts.contact and facts.honorific and "Bapak/Ibu" in message.text:
        yield "Bapak/Ibu although it is known which"
    in_chat = facts.channel != "email"
    named_before = in_chat and facts.family in ANSWERS  # where it is answered, the position stands above
    if facts.position and not named_before and facts.position not in (message.subject or "") + message.text:
        yield "no position"
    light = (*ANSWERS, "clarify", "followup_weeks", "thanks", "attend_after_all")
    told = facts.day and facts.family not in light and not (facts.family == "referral" and facts.replied)
    if told and facts.day and facts.new_time is None and not _dated(facts, message):
        yield "no date"
    if told and facts.time and facts.new_time is None and not re.search(r"10[.:]00 WIB", message.text):
        yield "no time"
    for sentence in sentences(message):
        if len(sentence.split()) > MOST_WORDS_IN_A_SENTENCE + 6 * (facts.channel in ("sms", "phone")):
            yield f"{len(sentence.split())} words in one sentence: {sentence!r}"
        if not re.match(r"(?:- )?[A-Z0-9]", sentence):
            yield f"starts small: {sentence!r}"
    band = band_of(facts)
    if not band.floor <= words(message) <= band.ceiling:
        yield f"{words(message)} words"


def _dated(facts: Facts, message: Message) -> bool:
    """Whether the day is told: with its year, or in a chat as people say a day that is as near as tomorrow."""
    assert facts.day
    if str(facts.day.year) in message.text:
        return True
    zone = ZoneInfo(facts.zone) if facts.zone else facts.now.tzinfo
    days = abs((facts.day - facts.now.astimezone(zone).date()).days)
    return (
        facts.channel != "email"
        and days <= MOST_DAYS_NEAR
        and re.search(_NEAR[facts.language], message.text) is not None
        and (not days or str(facts.day.day) in message.text)
    )


def _names(facts: Facts) -> tuple[str, ...]:
    """By what the recruiter may be called: in a semi-formal chat the first name will do."""
    full = facts.contact or ""
    first = familiar(full) if facts.tone == "semi" and facts.channel != "email" else ""
    return (full, first) if first else (full,)
