"""What a program can see of a finished message's manners: `faults` names everything that is wrong, in plain words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.wording.messages import LASTING, Message
from conversations.facts import Facts

MOST_WORDS_IN_A_SENTENCE = 34
FIRST_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Band:
    """Words of the text without its subject: wished for (`least`-`most`) and bearable (`floor`-`ceiling`)."""

    floor: int
    least: int
    most: int
    ceiling: int


BANDS = {
    ("email", "id"): Band(35, 50, 130, 170),
    ("email", "en"): Band(35, 40, 130, 170),
    ("whatsapp", "id"): Band(22, 30, 95, 120),
    ("whatsapp", "en"): Band(22, 30, 95, 120),
}

_APOLOGY = {"id": r"\bmaaf\b", "en": r"\b(?:sorry|apolog\w+)\b"}
_THANKS = {"id": r"\bterima kasih\b", "en": r"\bthank"}
_GREETING = {
    "id": r"\bselamat (?:pagi|siang|sore|malam)\b|\bhalo\b|yth\.",
    "en": r"\bgood (?:morning|after|even)|\bhello\b|\bdear\b",
}
_SHORT_NOTICE = {"id": r"mendadak|baru mengabari", "en": r"short notice"}
_DECISION = {
    ("decline", "id"): r"tidak melanjutkan",
    ("decline", "en"): r"withdraw|step out",
    ("cancel", "id"): r"membatalkan|tidak (?:dapat|bisa) (?:menghadiri|mengikuti)",
    ("cancel", "en"): r"need to cancel|unable to attend|won't be able to attend",
    ("reschedule", "id"): r"perubahan jadwal|dijadwalkan ulang|waktu lain",
    ("reschedule", "en"): r"another time",
}
_MISSED = {"id": r"tidak (?:menghadiri|mengikuti)", "en": r"miss(?:ed|ing) the interview"}
_DOOR = {
    "id": r"kesempatan lain|terhubung|mendatang|suatu saat|lain waktu",
    "en": r"paths cross|stay in touch|another opportunity|one day|another time",
}
_EVERYWHERE = {
    "leftover placeholder": r"[{}\[\]]|\bNone\b|\bnull\b|%[}s]|\0|…",
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
    "repeated 'pada'": r"\bpada \w+ pada\b",
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


def outside_target(facts: Facts, message: Message) -> bool:
    """Whether the length is bearable but not the one wished for."""
    band = BANDS[facts.channel, facts.language]
    return not band.least <= words(message) <= band.most


def faults(facts: Facts, message: Message) -> list[str]:
    """Everything wrong with `message` for these `facts`; empty for a message that may go out."""
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
    first = " ".join(sentences(message)[1 : 1 + FIRST_SENTENCES]).lower()
    late = facts.notice in ("short", "urgent")
    missed = facts.notice == "past" and facts.family != "decline"
    apologies = len(re.findall(_APOLOGY[facts.language], text))
    if apologies > (2 if late or facts.notice == "past" else 1):
        yield f"{apologies} apologies"
    if not apologies and (late or facts.notice == "past"):
        yield "late without an apology"
    if late and not re.search(_SHORT_NOTICE[facts.language], text):
        yield "late without naming the short notice"
    if not 1 <= len(re.findall(_THANKS[facts.language], text)) <= 2:
        yield "thanks missing or more than twice"
    if len(re.findall(_GREETING[facts.language], text)) != 1:
        yield "not exactly one greeting"
    if not re.search(_MISSED[facts.language] if missed else _DECISION[facts.family, facts.language], first):
        yield "no decision in the first sentences"
    if missed and re.search(r"membatalkan|\bcancel", text):
        yield "cancels what is past"
    closed = not facts.keep_door or facts.reason == "company_reputation" or (missed and facts.reason in LASTING)
    if facts.family != "reschedule" and not facts.keep_door and re.search(_DOOR[facts.language], text):
        yield "the door is open although it was to be closed"
    if facts.family != "reschedule" and not closed and not re.search(_DOOR[facts.language], text):
        yield "the door is closed although it was to stay open"
    if facts.reason == "career_change" and re.search(r"ada posisi|a position (?:at|closer|in|i could)", text):
        yield "other positions after a change of career"
    if facts.reason == "company_reputation" and re.search(_DOOR[facts.language], text) and facts.family != "reschedule":
        yield "hope to join a company that was turned down"


def _shape(facts: Facts, message: Message) -> Iterator[str]:
    if (facts.channel == "email") != (message.subject is not None):
        yield "a subject belongs to e-mail alone"
    if message.subject is not None and not 0 < len(message.subject) <= 85:
        yield f"subject of {len(message.subject)} characters"
    if facts.name and message.text.count(facts.name) != 1:
        yield "the sender's name not exactly once"
    if facts.phone and (facts.phone in message.text) != (facts.channel == "email"):
        yield "the telephone number belongs to e-mail"
    if facts.contact and facts.contact not in sentences(message)[0]:
        yield "the recruiter is not greeted by name"
    if facts.contact and facts.honorific and "Bapak/Ibu" in message.text:
        yield "Bapak/Ibu although it is known which"
    if facts.position and facts.position not in (message.subject or "") + message.text:
        yield "no position"
    if facts.day and str(facts.day.year) not in message.text:
        yield "no date"
    if facts.time and not re.search(r"10[.:]00 WIB", message.text):
        yield "no time"
    if not re.search(r"^.*[.,]\n\n|^[^\n]+[.] ", message.text):
        yield "salutation runs on"
    for sentence in sentences(message):
        if len(sentence.split()) > MOST_WORDS_IN_A_SENTENCE:
            yield f"{len(sentence.split())} words in one sentence: {sentence!r}"
        if not re.match(r"(?:- )?[A-Z0-9]", sentence):
            yield f"starts small: {sentence!r}"
    band = BANDS[facts.channel, facts.language]
    if not band.floor <= words(message) <= band.ceiling:
        yield f"{words(message)} words"
