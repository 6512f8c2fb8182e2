"""Nothing is invented: over ten thousand random cases every word of a message is the template's or comes from the case,
and what people typed freely never comes back."""

import random
import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from bot.wording.dates import day_in_words
from bot.wording.messages import FOLDER, Message, Messages
from conversations.coherence import settle
from conversations.facts import REASONS
from conversations.record import SCENARIOS, case_of

CASES: Final = 10_000
MESSAGES: Final = Messages()

_WORD = re.compile(r"[^\W\d_]+")
_NUMBER = re.compile(r"\d+")
_TAGS = re.compile(r"(?s)\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}")

PEOPLE: Final = (
    "Lestari",
    "I Made Sudana",
    "Ririn",
    "Ng",
    "Maria Magdalena Situmorang-Hutabarat",
    "D'Angelo",
    "Br. Paul",
)
COMPANIES: Final = ("PT Karya Bersama", "CV Anugrah 77", "Öko-Werk", "pt maju tbk.", "Bank X", None)
POSITIONS: Final = (
    "Staf Administrasi",
    "QA Engineer II",
    "kasir",
    "Senior Vice President of Regional Operations",
    None,
)
NONCES: Final = ("zebrakuning", "4747", "Xylofon", "diabetes", "hamilmuda", "Gajinya", "Pamanku")
"""Said in free text only, so that none of them has any business in a message."""

TELLING: Final = {
    "keluarga": {"family", "health_family", "bereavement"}, "family": {"family", "health_family", "bereavement"},
    "kesehatan": {"health"}, "health": {"health"}, "berduka": {"bereavement"}, "duka": {"bereavement"},
    "death": {"bereavement"}, "mourning": {"bereavement"}, "kompensasinya": {"salary"}, "compensation": {"salary"},
    "menerima tawaran": {"accepted_offer"}, "offer from": {"accepted_offer"}, "another offer": {"accepted_offer"},
    "cuaca": {"weather"}, "weather": {"weather"}, "transportasi": {"transport"}, "transport": {"transport"},
    "ibadah": {"religious"}, "religious": {"religious"}, "pindah": {"relocation"}, "moving": {"relocation"},
    "studi": {"further_study"}, "studies": {"further_study"}, "study": {"further_study"},
    "keliru mencatat jadwalnya": {"mixed_up_date"}, "wrong date": {"mixed_up_date"},
}  # fmt: skip
"""Words that tell a reason, with the reasons that may use them."""


def _said_by_templates(language: str) -> set[str]:
    texts = (_TAGS.sub(" ", file.read_text("utf-8")) for file in FOLDER.rglob(f"*.{language}.j2"))
    greetings = "Selamat pagi siang sore malam Good morning afternoon evening at pukul WIB WITA WIT SGT UTC"
    return {word for text in (*texts, greetings) for word in _WORD.findall(text)}


VOCABULARY: Final = {language: _said_by_templates(language) for language in ("id", "en")}


def random_case(chance: random.Random) -> dict[str, Any]:
    """A case with every field known, unknown or odd, and with free text that must not come back."""
    start = datetime(2026, 12, 1, 10) + timedelta(days=chance.randrange(60), minutes=chance.choice((0, 30, 45)))  # noqa: DTZ001
    now = start - chance.choice((timedelta(days=6), timedelta(hours=30), timedelta(hours=8), timedelta(hours=1)))
    scenario = chance.choice(tuple(SCENARIOS))
    if scenario in ("missed", "thanks", "followup_weeks"):
        now = start + chance.choice((timedelta(hours=4), timedelta(days=1), timedelta(days=60)))
    free = " ".join(chance.sample(NONCES, 3))
    return {
        "id": "x",
        "lang": chance.choice(("id", "en")),
        "channel": chance.choice(("email", "whatsapp", "linkedin", "portal", "sms", "phone")),
        "tone": chance.choice(("formal", "semi")),
        "scenario": scenario,
        "reason": chance.choice((*REASONS, "", "")),
        "reason_text": chance.choice(("", free, f"{free} aja")),
        "recruiter": {
            "name": chance.choice((*PEOPLE, None)),
            "gender": chance.choice(("m", "f", "unknown")),
            "title": chance.choice((None, "dr.", "Prof.", "HR Manager")),
        },
        "company": chance.choice(COMPANIES),
        "position": chance.choice(POSITIONS),
        "interview": chance.choice(
            (None, *({"start": start.isoformat(), "tz": zone, "mode": mode} for zone, mode in
                     (("WIB", None), ("WITA", "online"), ("WIT", "onsite"), ("Asia/Singapore", "phone"))))
        ),
        "now": now.isoformat(),
        "slots": [(start + timedelta(days=n)).isoformat() for n in chance.sample(range(1, 9), chance.randrange(4))],
        "new_time": chance.choice((None, (start + timedelta(days=3, hours=1)).isoformat())),
        "referral": chance.choice(
            (None, {"name": "Rudi Hartono", "relation": "temen kuliah", "consent": chance.random() < 0.5,
                    "contact": "0813-9090-1212"})
        ),
        "keep_door_open": chance.random() < 0.7,
        "user": {"name": chance.choice((*PEOPLE, None)), "phone": chance.choice(("0812-3456-7890", None))},
        "recruiter_message": chance.choice(("", f"Kenapa? {free}", "Baik, kami tunggu kabarnya")),
        "typed": chance.choice(({}, {"position": free, "company": free})),
        "unknown_key": free,
    }  # fmt: skip


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for part in value.values():
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)
    elif isinstance(value, str):
        yield value


_SAYABLE: Final = ("recruiter", "company", "position", "user", "referral")
_TIMES: Final = ("interview", "slots", "new_time")


def _traces(case: dict[str, Any]) -> tuple[set[str], set[str]]:
    """The words (in small letters) and the numbers that a message for this case may hold beside the templates' own."""
    values = [text for name in _SAYABLE for text in _strings(case[name])]
    moments = [datetime.fromisoformat(text) for name in _TIMES for text in _strings(case[name]) if text[:2] == "20"]
    words = {word for text in values for word in _WORD.findall(text.lower())}
    words |= {word.lower() for moment in moments for word in _WORD.findall(day_in_words(moment, case["lang"]))}
    numbers = {number for text in values for number in _NUMBER.findall(text)}
    for moment in moments:
        numbers |= {str(moment.day), str(moment.year), f"{moment:%H}", f"{moment:%M}"}
    return words, numbers


def untraced(case: dict[str, Any], message: Message) -> list[str]:
    """Every word and number of the message that neither its template nor its case accounts for."""
    said = f"{message.subject or ''}\n{message.text}"
    words, numbers = _traces(case)
    own = VOCABULARY[case["lang"]]
    relation = {"friend", "from", "university", "teman", "kuliah"}
    odd = [
        word
        for word in _WORD.findall(said)
        if word not in own and word.lower() not in words and word.lower() not in relation
    ]
    return odd + [number for number in _NUMBER.findall(said) if number not in numbers]


def test_every_word_traces_to_the_template_or_the_case() -> None:
    chance = random.Random(20261201)
    written = 0
    for _ in range(CASES):
        case = random_case(chance)
        facts = case_of(case).facts
        settled = settle(facts)
        if settled.refused:
            continue
        message = MESSAGES.render(facts)
        written += 1
        assert untraced(case, message) == [], f"{case}\n\n{message.subject}\n\n{message.text}"
        text = message.text.lower()
        assert not [nonce for nonce in NONCES if nonce.lower() in text], message.text
        for word, reasons in TELLING.items():
            told = re.search(rf"\b{word}\b", text)
            assert not told or settled.facts.reason in reasons, f"{settled.facts.reason}: {message.text}"
    assert written > CASES * 0.9


def test_an_invented_word_or_date_is_found() -> None:
    case = random_case(random.Random(1)) | {"lang": "id", "new_time": None, "slots": [], "interview": None}
    for invented in ("Salam dari Bambang.", "Sampai Jumat.", "pada 14 Mei 2031", "Saya Xylofon."):
        assert untraced(case, Message(None, invented)), invented
