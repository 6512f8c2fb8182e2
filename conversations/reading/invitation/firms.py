"""The company that hires: labelled, named with its legal form, after a cue, in the signature, or in the mail domain.

Where an agency writes for a client, the client is the company.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from conversations.reading.invitation.firm_names import (
    FREE_MAIL,
    HEADS,
    HON,
    PARTING,
    TAILS,
    TEAMS,
    Firm,
    formed,
    key,
    lead,
    loose,
    small_word,
    trimmed,
)
from conversations.reading.invitation.labels import Labelled
from conversations.reading.invitation.layout import Layout
from conversations.reading.invitation.lexicon import says, words
from conversations.reading.invitation.posts import is_job


def read_company(layout: Layout, labels: Sequence[Labelled]) -> Firm | None:
    """The hiring company."""
    for firm in _found(layout, labels):
        if (kept := trimmed(firm)) is not None:
            return kept
    return None


def _found(layout: Layout, labels: Sequence[Labelled]) -> Iterator[Firm]:
    body = layout.body
    for label in labels:
        if label.kind == "company" and not re.search(r"\d{3}", body[label.start : label.end]):
            yield Firm(
                re.split(r" - |,(?! (?:Inc|Ltd|Tbk))|\n| \(", body[label.start : label.end])[0], label.start, label.end
            )
    client = re.compile(
        rf"(?<!\w)(?i:{words('CLIENT')})[ ,:]{{1,3}}(?:(?i:an?|the|sebuah|yaitu|adalah|is)[ "
        rf"][^.,\n]{{0,30}}?(?i:called|named|bernama)[ ])?{loose()}"
    )
    for found in client.finditer(body):
        yield Firm(found["name"], *found.span("name"))
    for found in re.finditer(
        (
            rf"(?<!\w)(?i:called|named|bernama|(?:founder|owner|pemilik|ceo|part) of|founder|owner(?:nya)?|"
            rf"pemilik(?:nya)?) {loose()}"
        ),
        body,
    ):
        yield Firm(found["name"], *found.span("name"))
    for found in re.finditer(
        (
            rf"(?<!\w)(?:(?i:dari|dr|from|at) |(?i:saya|sy|aku|with|dengan|this is) [A-Z][\w']+,? "
            rf")(?i:{TEAMS})[ ,]{{1,2}}(?i:dari |of |at )?{loose()}"
        ),
        body,
    ):
        yield Firm(found["name"], *found.span("name"))
    agency = says("AGENCY", layout.low)
    yield from _with_form(layout, labels, agency=agency)
    yield from _small_form(layout)
    yield from _in_subject(layout)
    yield from _cued(layout)
    yield from _in_sender(layout)
    yield from _signing(layout)
    yield from _workplaces(layout)
    yield from _heading(layout)
    yield from _weakly_cued(layout)
    yield from _small(layout)
    yield from _domain(layout)


def _with_form(layout: Layout, labels: Sequence[Labelled], *, agency: bool) -> Iterator[Firm]:
    """Names with PT, CV and the like; the one that is named most, then first. Those of a place come last."""
    places = [(label.start, label.end) for label in labels if label.kind in ("place", "other", "contact")]
    found: list[tuple[int, int, Firm]] = []
    texts = [
        (0, layout.body),
        *((part.start, part.text) for kind, part in layout.headers.items() if kind in ("subject", "from")),
    ]
    for shift, text in texts:
        for one in formed().finditer(text):
            if one["form"] is None:
                continue
            start = shift + one.start()
            firm = Firm(one["form"], start, shift + one.end("form"))
            of_place = not shift and any(begin <= start < end for begin, end in places)
            agent = (
                agency
                and re.search(r"(?i:outsourcing|headhunter|alih daya)", text[one.start() : one.end() + 20]) is not None
            )
            found.append((int(of_place) + 2 * agent, start, firm))
    named = Counter(key(firm.name) for _, _, firm in found)
    found.sort(key=lambda one: (one[0], -named[key(one[2].name)], one[1]))
    yield from (firm for _, _, firm in found)


def _cued(layout: Layout) -> Iterator[Firm]:
    """After "interview with", "dari", "kami", "di": a name with capitals."""
    name = re.compile(loose())
    for led in lead().finditer(layout.low):
        found = name.match(layout.body, led.end())
        if found is None:
            continue
        firm = Firm(found["name"], *found.span("name"))
        following = layout.body[found.end() : found.end() + 30]
        if re.match(r"\W{0,2}(?i:mr|ms|mrs|bpk|bapak|ibu|pak|bu|kak|dr)\b", found["name"]):
            continue
        if re.match(
            r"[ ](?:kami|our)(?!\w)|[ ]?\((?=[^)]*(?:director|manager|head|lead|hrd?|user|officer|c[a-z]o)\b)",
            following.lower(),
        ):
            continue
        if led["cue"] in ("at", "with", "join"):
            continue
        yield firm
    placed = re.compile(rf"(?i:{words('POSITION')})[ ][^.,\n]{{2,50}}?[ ](?:di|d|at|with|dari|pada|@)[ ]{loose()}")
    for found in placed.finditer(layout.body):
        yield Firm(found["name"], *found.span("name"))
    for found in re.finditer(
        rf"(?<!\w)(?i:interview|wawancara)[ ][^.,:\n]{{2,40}}?[ ](?:di|d|at|with|@)[ ]{loose()}", layout.body
    ):
        yield Firm(found["name"], *found.span("name"))
    for found in re.finditer(
        (
            rf"(?:^|[.!?\n][ ]?){loose()}[ ](?:ingin|mengundang|would like|wants|bermaksud|invites|is "
            rf"pleased|are pleased|is inviting|team wants)"
        ),
        layout.body,
    ):
        yield Firm(found["name"], *found.span("name"))
    for found in re.finditer(rf"(?<!\w)the {loose()} team (?:wants|would|is)", layout.body):
        yield Firm(found["name"], *found.span("name"))


def _heading(layout: Layout) -> Iterator[Firm]:
    """A first line all in capitals heads the letter of a company that has no legal form."""
    first = re.match(r"\s*([A-Z][A-Z .,&'-]{5,70})\n", layout.body)
    title = first and (says("INTERVIEW", first[1].lower()) or says("INVITING", first[1].lower()))
    if first and not title and len(first[1].split()) > 1:
        yield Firm(first[1].strip(), *first.span(1), sure=False)


def _weakly_cued(layout: Layout) -> Iterator[Firm]:
    """After a lone "at", "with", "join": a company where nothing else names one."""
    for found in re.finditer(rf"(?<![\w])(?i:at|with|join)[ ]{{1,2}}{loose()}", layout.body):
        if not re.match(r"(?i)(?:mr|ms|mrs|mdm|dr|ibu|bapak|pak|bu)\b", found["name"]):
            yield Firm(found["name"], *found.span("name"))


def _in_subject(layout: Layout) -> Iterator[Firm]:
    """The last part of a subject: "Interview - Product Analyst - Datamint", "…, Sampan Inc."."""
    subject = layout.headers.get("subject")
    if subject is None:
        return
    if found := re.search(rf"(?i:\bat|\bwith|@|\bdi)[ ]{loose()}", subject.text):
        yield Firm(found["name"], subject.start + found.start("name"), subject.start + found.end("name"))
    parts = list(re.finditer(r"[^-|:,()\[\]]+(?:-(?=\w)[^-|:,()\[\]]+)*", subject.text))
    if len(parts) >= 3 and re.search(r"[-|,:]", subject.text):
        last = parts[-1]
        if not says("INTERVIEW", last[0].lower()) and not re.search(
            r"(?i)undangan|invitation|client|\bstaf|\bmanager|\btahap", last[0]
        ):
            text = last[0].strip()
            if re.match(r"[^\W\d_a-z]", text):
                start = subject.start + last.start() + len(last[0]) - len(last[0].lstrip())
                yield Firm(text, start, start + len(text), sure=len(parts) > 2)


def _in_sender(layout: Layout) -> Iterator[Firm]:
    """ "HRD Karsa", "Recruitment Team Acme", "Acme Talent"."""
    for part in (layout.headers.get("from"), *layout.senders[:1]):
        if part is None:
            continue
        shown = re.split(r"[<|]", part.text)[0].strip(' "')
        start = part.start + part.text.find(shown)
        found = re.match(rf"(?i:{TEAMS})[ ,:-]{{1,3}}{loose()}", shown) or re.match(
            rf"{loose()}[ ,:-]{{1,3}}(?i:{TEAMS})$", shown
        )
        if (
            found
            or (found := re.search(rf"(?i:\bdari|\bfrom|\bat|\bvia|[-|,(]|(?<=\w) hrd?)[ ]?{loose()}", shown))
            or (part in layout.senders and (found := re.search(rf"(?=(?:{HEADS.title()})\b){loose()}", shown)))
        ):
            yield Firm(found["name"], start + found.start("name"), start + found.end("name"))


def _signing(layout: Layout) -> Iterator[Firm]:
    """In the last lines: "People Team, Kopi Teduh", "— Mita, Talent Glowria", "-Rio Dapur Nenek", "HRD Acme"."""
    body = layout.body.rstrip()
    tail_at = max(0, len(body) - 180)
    tail = body[tail_at:]
    for found in list(
        re.finditer(rf"(?:^|\n|[.,!?@~-][ ]?|(?i:kasih|tks|ttd|salam)[ ])(?i:{TEAMS})[ ,:-]{{1,3}}\n?{loose()}", tail)
    )[::-1]:
        yield Firm(found["name"], tail_at + found.start("name"), tail_at + found.end("name"))
    for found in list(re.finditer(rf"(?:^|[\n.!?,/@~]|[ ]-)[ ]?{loose()}[ ](?i:{TEAMS})(?=$|\W)", tail))[::-1]:
        yield Firm(found["name"], tail_at + found.start("name"), tail_at + found.end("name"))
    for found in re.finditer(
        (
            rf"(?:^|\n|[.!?,] ?)[^\n|,.!?()]{{2,40}}[ ]?\({loose()}\)[.!]?$|(?i:recruiter|manager|officer|"
            rf"lead|acquisition|partner|director|founder|sekretaris|secretary|admin)[ ]?[|,@/][ "
            rf"]?(?P<after>[^\W\d_a-z][^\n|,]{{1,40}})$"
        ),
        tail,
    ):
        group = "name" if found["name"] else "after"
        if not is_job(found[group].split()[-1]):
            yield Firm(found[group], tail_at + found.start(group), tail_at + found.end(group))
    last = body[body.rfind("\n") + 1 :]
    at = len(body) - len(last)
    named = rf"(?:(?:Bu|Pak|Kak|Mas|Mbak|Ibu|Bapak|Bpk)\.? )?(?!{PARTING})[A-Z][\w']+(?: [A-Z][\w']+)?"
    for found in re.finditer(
        rf"(?:^|[.!?)🙏😊🙌😄✨🎉] ?|{PARTING}[,.!]? |[-~] ?){named}(?: [-~@|/] |, ?| (?=[a-z]+ [A-Z])){loose()}[.!]?$",
        last,
    ):
        yield Firm(found["name"], at + found.start("name"), at + found.end("name"))
    for found in re.finditer(rf"(?:^| )[-~] ?(?!{HON})(?P<first>[A-Z][\w']+ ){loose()}[.!]?$", last):
        whole = (
            re.search(rf"(?i)\b(?:{TAILS}|{HEADS})$|^(?:{HEADS})\b", found["first"] + found["name"])
            and len(found["name"].split()) == 1
        )
        start = found.start("first" if whole else "name")
        yield Firm(last[start : found.end("name")], at + start, at + found.end("name"), sure=False)
    for found in re.finditer(rf"{PARTING}, [A-Z][\w']+ {loose()}[.!]?$", last):
        yield Firm(found["name"], at + found.start("name"), at + found.end("name"), sure=False)
    for found in re.finditer(rf"[.!?] ?[-~] ?{loose()}[.!]?$", last):
        if len(found["name"].split()) > 1 and says("INTERVIEW", layout.low):
            yield Firm(found["name"], at + found.start("name"), at + found.end("name"), sure=False)
    if (alone := re.fullmatch(rf"[ ]*{loose()}[ .]*", last)) and "\n" in body:
        lines = [line.strip() for line in body.rstrip().split("\n")]
        before = next((line for line in reversed(lines[:-1]) if line), "")
        signed = (
            re.fullmatch(r"[-~ ]*(?:[A-Z][\w'.]+[ ]?){1,3}", before) and lines[-2] and not re.match(PARTING, before)
        )
        if (
            signed
            or re.search(rf"(?i)\b(?:{TAILS})$|^(?:{HEADS})\b", alone["name"])
            or (
                not lines[-2]
                and not re.search(PARTING, before)
                and before.endswith(".")
                and len(alone["name"].split()) > 1
            )
        ):
            yield Firm(alone["name"], at + alone.start("name"), at + alone.end("name"), sure=bool(lines[-2].strip()))
    ending = re.search(rf"[.!?][ ]{loose()}[.!]?$", last)
    if ending and len(ending["name"].split()) > 1 and re.search(rf"(?i)\b(?:{TAILS})$|^(?:{HEADS})\b", ending["name"]):
        yield Firm(ending["name"], at + ending.start("name"), at + ending.end("name"))


def _workplaces(layout: Layout) -> Iterator[Firm]:
    """A name that begins or ends with a word for a workplace."""
    named = list(formed().finditer(layout.body))
    for group in ("head", "tail"):
        for found in named:
            if found[group]:
                yield Firm(found[group], *found.span(group), sure=group == "head")


def _small_form(layout: Layout) -> Iterator[Firm]:
    """A legal form with a name in small letters: "dr hrd pt anggun jaya textile"."""
    word = small_word()
    for found in re.finditer(rf"(?<!\w)((?:pt|cv|ud)\.? {word}(?: {word}){{0,3}})", layout.low):
        yield Firm(layout.body[slice(*found.span(1))], *found.span(1))


def _small(layout: Layout) -> Iterator[Firm]:
    """In texts without capitals: "sy dr alfa digital mau", "laundry kinclong"."""
    word = small_word()
    heads = HEADS.replace("|rumah|", "|").replace("|kantor|", "|")
    for found in re.finditer(rf"(?<!\w)(?:{heads}) {word}(?: {word}){{0,2}}", layout.low):
        if layout.body[found.end() - 3 : found.end()].islower():
            yield Firm(layout.body[slice(*found.span())], *found.span(), sure=False)
    if told := re.search(
        rf"(?<!\w)(?:sy|saya|aku|kami|kita) (?:\w+ )?(?:dari|dr) (?P<name>{word}(?: {word}){{0,2}})", layout.low
    ):
        yield Firm(layout.body[slice(*told.span("name"))], *told.span("name"), sure=False)


def _domain(layout: Layout) -> Iterator[Firm]:
    """The domain of a mail address, unless it is that of a free service."""
    text = layout.headers["from"].text if "from" in layout.headers else ""
    shift = layout.headers["from"].start if text else 0
    for at, part in ((shift, text), (0, layout.body)):
        for found in re.finditer(r"(?<![\w.+-])[\w.+-]{1,64}@(?:mail\.|hr\.|careers?\.)?([\w-]+)\.\w+", part):
            if found[1].lower() not in FREE_MAIL and len(found[1]) > 2 and not says("AGENCY", layout.low):
                yield Firm(found[1].replace("-", " ").title(), at + found.start(1), at + found.end(1), sure=False)
