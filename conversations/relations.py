"""How the writer knows somebody they recommend: said in the language of the message, whichever it was typed in."""

from typing import Final

from conversations.facts import Language

_RELATIONS: Final = (
    ("mantan rekan kerja", "former colleague", "mantan, eks, bekas, kerja lama, kantor lama, former, ex"),
    ("atasan", "manager", "atasan, bos, boss, manager, supervisor"),
    ("adik tingkat", "junior from university", "adik tingkat, adik kelas, junior"),
    ("kakak tingkat", "senior from university", "kakak tingkat, kakak kelas, senior"),
    ("teman kuliah", "friend from university",
     "kuliah, sekuliah, kampus, sekampus, jurusan, sejurusan, angkatan, seangkatan, university, college, uni, campus, "
     "classmate"),
    ("teman sekolah", "friend from school", "sekolah, sma, smk, smp, school"),
    ("teman komunitas", "friend from a community", "komunitas, community"),
    ("rekan kerja", "colleague", "kerja, kantor, sekantor, rekan, kolega, colleague, coworker, co-worker, work"),
    ("sahabat", "close friend", "sahabat, best friend, close friend"),
    ("teman", "friend", "teman, temen, kawan, friend"),
    ("sepupu", "cousin", "sepupu, cousin"),
    ("adik", "younger sibling", "adik, adek, younger"),
    ("kakak", "older sibling", "kakak, older"),
    ("tetangga", "neighbour", "tetangga, neighbour, neighbor"),
    ("kerabat", "relative", "saudara, kerabat, keponakan, ipar, relative, sibling, brother, sister"),
)  # fmt: skip
"""In Indonesian, in English, and words by which either is known; the first row with one of them is meant."""

RELATIONS: Final = ("friend", "colleague", "former_colleague", "friend_from_university", "relative")
"""The usual ones, for buttons; each is the English of its row."""

EVERY_RELATION: Final = frozenset(english.replace(" ", "_") for _, english, _ in _RELATIONS)


def relation_of(typed: str) -> str | None:
    """The row that typed words mean, by its English with underscores; None for what is not known here."""
    english = relation_in("en", typed)
    return english.replace(" ", "_") if english else None


def relation_in(language: Language, typed: str) -> str | None:
    """`typed` as `language` says it ("temen kuliah gw" → "friend from university"); None for what is not known here."""
    said = f" {typed.lower()} ".replace(",", " ").replace("(", " ").replace(")", " ")
    for indonesian, english, words in _RELATIONS:
        if any(f" {word} " in said for word in words.split(", ")):
            return indonesian if language == "id" else english
    return None
