"""Whom the candidate would write to: never the candidate, whom the greeting names.

In order: the person to confirm with, the sender or who signs, who introduces themself, whom to meet, who interviews.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout, Part
from conversations.reading.invitation.lexicon import pattern, words
from conversations.reading.invitation.person_names import (
    HONORIFIC,
    ROLES,
    Contact,
    after_small,
    behind,
    cities,
    named,
    person,
    small,
    spelled,
)
from conversations.reading.names import personal_name


def read_contact(layout: Layout, labels: Sequence[Labelled], company: str | None) -> Contact | None:
    """The contact of an invitation; `company` is never taken for a person."""
    candidate = {word for part in _candidates(layout) for word in part.lower().split()}
    for contact in _found(layout, labels):
        plain = contact.name.lower()
        if company and plain.endswith(company.lower()) and (own := contact.name[: -len(company)].strip(" ,-")):
            return Contact(personal_name(own), contact.honorific, contact.start, contact.start + len(own), contact.sure)
        if company and (plain in company.lower() or company.lower() in plain):
            continue
        if plain in ROLES or plain in cities() or set(plain.split()) <= candidate:
            continue
        return contact
    return None


def _found(layout: Layout, labels: Sequence[Labelled]) -> Iterator[Contact]:
    """All who may be meant, likeliest first."""
    body = layout.body
    labelled = [label for label in labels if label.kind in ("contact", "confirm")]
    confirm = pattern(
        r"(?:hub|cp|pic|kontak|contact|info|konfirmasi|questions|queries|confirm|narahubung|penghubung|☎|📞|📱|👤)"
    )
    first = [label for label in labelled if confirm.match(layout.low, label.label)]
    for label in (*first, *(label for label in labelled if label not in first and _is_open(layout, label))):
        if label in first:
            yield from _in(body, layout.low, label.start, label.end)
    yield from _cued(layout, "CONTACT")
    yield from _numbered(layout)
    yield from _sender(layout)
    yield from _introduced(layout)
    yield from _signed(layout)
    yield from _named_beside(layout)
    for label in labelled:
        if label not in first:
            yield from _in(body, layout.low, label.start, label.end)
    yield from _cued(layout, "MEET")
    for label in labels:
        if label.kind == "interviewer":
            yield from _in(body, layout.low, label.start, label.end)
    yield from _cued(layout, "WITH")
    for found in re.finditer(rf"(?<!\w)(?i:cc|attn)\.?:?[ ]{named()}", body):
        yield from person(found)


def _is_open(layout: Layout, label: Labelled) -> bool:
    return label.end > label.start and bool(layout.body[label.start : label.end].strip())


def _candidates(layout: Layout) -> Iterator[str]:
    """Names that the greeting, the address or the To header gives: the candidate's."""
    if to := layout.headers.get("to"):
        yield re.split(r"[<@(]", to.text)[0].replace('"', " ").replace(".", " ")
    greeting = re.compile(
        rf"(?:^|\n|[.!?]\s)[^\w\n]{{0,4}}(?i:{words('ADDRESSEE')})(?:[ "
        rf",:.]{{1,4}}(?i:{words('ADDRESSEE')}))?[ ,:.]{{1,4}}(?:(?i:calon|sdr/i|bapak/ibu|pagi|siang|"
        rf"sore|malam)[ .]{{1,2}})*\n?{named()}"
    )
    for found in greeting.finditer(layout.body[:700]):
        yield found["name"]
    for found in re.finditer(
        (
            rf"(?:^|\n)[ ]*(?P<hon>(?i:{HONORIFIC}))\.?[ ](?P<name>[^\W\d_a-z][\w'.-]*(?:[ "
            rf"][^\W\d_a-z][\w'.-]*){{0,3}})[ ]?(?:,|!|(?i:yth)|(?i:yang baik))"
        ),
        layout.body[:400],
    ):
        yield found["name"]
    for found in re.finditer(r"(?i:(?:nama|candidate|kandidat|name)[ ]*:[ ]*)([^\n]{2,40})", layout.body):
        yield found[1]


def _in(body: str, low: str, start: int, end: int) -> Iterator[Contact]:
    """The person in a label's value: with an honorific, or its first words."""
    if "_" in body[start:end].split(" ")[0]:
        start += len(body[start:end].split(" ")[0])
    value = re.compile(rf"(?:[^\w\n]|\d\.)*(?:(?i:hrd?|recruiter|user|wa|kepada|dengan|ke)[ :]{{1,3}})?{named()}")
    if found := value.match(body, start, end):
        yield from person(found)
    for found in re.compile(rf"(?<!\w)(?=(?i:{HONORIFIC})\b){named()}").finditer(body, start, end):
        yield from person(found)
    if found := re.compile(rf"[(]{named()}").search(body, start, end):
        yield from person(found)
    if found := re.compile(rf"(?<!\w){small()}").search(low, start, end):
        yield from person(found)


def _cued(layout: Layout, cues: str) -> Iterator[Contact]:
    """A person after "hubungi", "bertemu", "sama"."""
    for found in behind(cues, layout):
        if not found["hon"] and cues == "WITH":
            continue
        if cues == "WITH" and re.match(r"\?", layout.body[found.end() : found.end() + 1]):
            continue
        yield from person(found)
    for found in after_small(cues).finditer(layout.low):
        yield from person(found)
    if cues == "CONTACT":
        near = re.compile(
            rf"(?<!\w)(?:hubungi|kabari|contact|konfirmasi ke|write to)[^.\n]{{0,40}}?(?<!\w)(?=(?:{HONORIFIC})[. ])"
        )
        for found in near.finditer(layout.low):
            if name := spelled().match(layout.body, found.end()):
                yield from person(name)
        for found in re.finditer(
            r"(?i:write to|email|contact|hubungi|to)[ ](?P<name>[a-z]{3,}\.[a-z]{3,})@", layout.body
        ):
            yield Contact(found["name"].replace(".", " ").title(), None, *found.span("name"))


def _numbered(layout: Layout) -> Iterator[Contact]:
    """A person beside a telephone number or an address: "Bu Tari (0812…)", "0812… (Bu Tari)", "Ms. Yolanda, y@…"."""
    number = r"(?:\+?\d[\d .-]{7,16}\d|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.\w+)"
    for found in re.finditer(
        rf"(?<!\w)(?=(?i:{HONORIFIC})\b){named()}[ ,:(-]{{1,4}}(?:(?i:wa|hp|telp|di|at|hrd)[ .:]{{1,3}})?{number}",
        layout.body,
    ):
        yield from person(found)
    for found in re.finditer(
        rf"{number}[ ]?[(,/-][ ]?(?:(?i:a\.n\.?|an\.?|with)[ ])?{named()}[^)\n]{{0,20}}\)?", layout.body
    ):
        if found["hon"] or found[0].endswith(")"):
            yield from person(found)
    for found in re.finditer(rf"{number}[ ]{{1,2}}(?=(?i:{HONORIFIC})[ .]){named()}", layout.body):
        yield from person(found)


def _sender(layout: Layout) -> Iterator[Contact]:
    """The person in the From header or in the stamps of a chat."""
    for part in (layout.headers.get("from"), *layout.senders[:1]):
        if part is not None:
            yield from _in_sender(part)


def _in_sender(part: Part) -> Iterator[Contact]:
    shown = re.split(r"[<(|/]|, | via | dari | from | at ", part.text)[0]
    if "@" in shown or re.search(
        (
            r"(?i)\b(?:pt|cv|hrd?|recruit\w*|rekrut\w*|talent|career\w*|karir|team|tim|department|"
            r"departemen|no-?reply|people|jobs?|admin|hiring|notif\w*|panitia|personalia)\b"
        ),
        shown,
    ):
        found = re.match(rf"\W*{named()}(?=[ ](?i:hrd?|recruit\w*|rekrut\w*)\b)", shown)
        if not found or "@" in shown:
            return
        shown = shown[: found.end()]
    found = re.match(rf"\W*{named()}", shown)
    if found:
        for one in person(found):
            yield Contact(one.name, one.honorific, one.start + part.start, one.end + part.start, one.sure)


def _signed(layout: Layout) -> Iterator[Contact]:
    """Who signs: after the closing words, after a dash, or in the last lines."""
    body = layout.body
    closing = re.compile(
        rf"(?:^|\n|[.!?][ ])[ ]*(?i:{words('CLOSING')})(?:[ ](?i:banyak|kami|sukses|hangat))?[ "
        rf"]?[,.!]?(?:[ ](?i:banyak))?[ ]*(?:\n[^\n]{{0,60}})?\n*[ ,]*{named()}[ ]*(?=$|[\n,(/|~@-])"
    )
    for found in list(closing.finditer(body))[-2:]:
        yield from person(found)
    lines = [(at, line) for at, line in _last_lines(body)]
    dash = re.compile(rf"[ ]*[-~/]{{1,2}}[ ]?{named()}")
    for at, line in lines[:2]:
        if ":" not in line and (dashed := dash.match(line)):
            yield from _moved(dashed, at)
    if lines:
        at, line = lines[0]
        for found in re.finditer(
            (
                rf"(?:[ ][-~][ ]?|[.!?)🙏😊🙌😄🎉✨][ ]|^)(?:(?i:salam|tks|makasih|trims|thanks|regards|dari|best|"
                rf"wass|warm regards|kind regards|sorry)[ ,.!]{{1,3}})?{named()}[ ]*(?=[.🙏]?$|, ?(?!(?i:jl|"
                rf"lt)\b)[^\d,]*$|[(/~@-]|[ ](?i:hrd?)\b|[ ][a-z]+[ ][A-Z]\w+$|\n)"
            ),
            line,
        ):
            if found.end() > len(line) - 45:
                yield from _moved(found, at)
    for found in re.finditer(rf"\((?=(?i:{HONORIFIC})\b){named()}\)[ .]*$", body.rstrip()):
        yield from person(found)
    for found in re.finditer(rf"[,.!?][ ]{named()}[ ]?\([^()\n]{{3,60}}\)[ .]*$", body.rstrip()):
        yield from person(found)
    for at, line in lines[1:5]:
        if alone := re.fullmatch(rf"[ ]*{named()}(?:,[^\n]{{0,40}})?[ .]*", line):
            yield from _moved(alone, at)


def _last_lines(body: str) -> Iterator[tuple[int, str]]:
    """The last lines that hold anything, last first."""
    end = len(body)
    count = 0
    while end >= 0 and count < 7:
        start = body.rfind("\n", 0, end) + 1
        line = body[start:end].rstrip()
        if line.strip():
            yield start, line
            count += 1
        end = start - 1
        if start == 0:
            return


def _moved(found: re.Match[str], by: int) -> Iterator[Contact]:
    for one in person(found):
        yield Contact(one.name, one.honorific, one.start + by, one.end + by, one.sure)


def _introduced(layout: Layout) -> Iterator[Contact]:
    """ "this is Grace from …", "saya Rama dari …", "Olga from Tropika Travel here"."""
    body, low = layout.body, layout.low
    for found in behind("SELF", layout):
        if _presented().match(low, found.end()):
            yield from person(found)
    for found in re.finditer(rf"(?<!\w){named()}[ ]here(?!\w)", body):
        yield from person(found)
    for found in re.finditer(rf"(?:^|[,.!?]\s|(?:^|\s)[-~] ?){named()}[ ](?:from|dari|dr)[ ][A-Z]", body):
        yield from person(found)
    if low_name := re.search(
        r"(?<!\w)(?:saya|sy|aku|dengan|nama saya|i'm|this is) (?P<name>[a-z]{3,}) (?:dari|dr|from)(?!\w)", low
    ):
        yield from person(low_name)
    for cue_found in re.finditer(r"(?<!\w)(?:i am|i'm|this is|(?:perkenalkan,? )?(?:nama )?saya) ", low):
        if name := spelled().match(body, cue_found.end()):
            yield from person(name)


@cache
def _presented() -> re.Pattern[str]:
    """What follows a name with which somebody introduces themself."""
    return re.compile(
        r"[ ,]{0,3}(?:\(hrd?|(?:dari|dr|from|at|of|hrd?|tim|team|rekruter|recruiter|owner(?:nya)?|"
        r"pemilik(?:nya)?|here)(?!\w))"
    )


def _named_beside(layout: Layout) -> Iterator[Contact]:
    """ "dari Ibu Martha": somebody with an honorific after "dari"."""
    for found in re.finditer(rf"(?<!\w)(?:(?i:dari|dr))[ ](?=(?i:{HONORIFIC})\b){named()}", layout.body):
        yield from person(found)
