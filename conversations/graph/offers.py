"""What can happen in a situation: every press on offer, every old button, and one of each thing people send."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from conversations.book import Book
from conversations.commands import COMMANDS
from conversations.events import (
    Command,
    Due,
    Edited,
    Event,
    File,
    Forward,
    Group,
    Media,
    Place,
    Press,
    Text,
    Unreachable,
)
from conversations.flow import position
from conversations.graph.states import EPOCH
from conversations.person import Case, Person
from conversations.presses import BLANK
from conversations.prompt import BACK
from conversations.scene import Scene

PAGE = 8
"""Of a longer list of choices (the days of a month) only the first few and the last are pressed."""

MEDIA = ("sticker", "voice", "photo", "document", "location", "contact", "poll")

SAID: Mapping[str, Mapping[str, str]] = {
    "id": {
        "back": "kembali",
        "skip": "lewati",
        "cancel": "batal",
        "help": "bantuan",
        "shorter": "lebih pendek",
        "sent": "udah kukirim",
        "move hour": "ganti jam 2",
        "reason": "soalnya saya sakit",
        "small reason": "males aja sih",
        "final reason": "saya sudah terima tawaran di tempat lain",
        "request": "mau batalin interview besok jam 10 di PT Cahaya Timur, saya sakit",
        "today": "hari ini jam 11 WIB",
        "unclear": "hmm gimana ya",
        "signs": "???",
    },
    "en": {
        "back": "back",
        "skip": "skip",
        "cancel": "cancel",
        "help": "help",
        "shorter": "shorter",
        "sent": "I sent it",
        "move hour": "change it to 2 pm",
        "reason": "because I am ill",
        "small reason": "I just can't be bothered",
        "final reason": "I have accepted another offer",
        "request": "I want to cancel my interview tomorrow at 10 at PT Cahaya Timur, I am ill",
        "today": "today at 11 am WIB",
        "unclear": "hmm not sure",
        "signs": "???",
    },
}
"""What is typed in every situation, by what it is an example of."""

FORWARDED: Mapping[str, Mapping[str, str]] = {
    "id": {
        "invitation": "Yth. Kandidat, kami dari PT Maju Jaya mengundang Anda mengikuti interview untuk posisi Staf "
        "Gudang pada Selasa, 1 Desember 2026 pukul 10.00 WIB. Hormat kami, Rina",
        "the same interview moved": "Kami dari PT Maju Jaya. Mohon maaf, interview posisi Staf Gudang kami pindah ke "
        "Kamis, 3 Desember 2026 pukul 13.00 WIB.",
        "another invitation": "Kami dari PT Cahaya Timur mengundang Anda interview pada Rabu, 2 Desember 2026 "
        "pukul 09.00 WIB.",
        "invitation for tomorrow": "Kami dari PT Maju Jaya mengundang Anda interview besok jam 10.00 WIB.",
        "talk": "wkwk iya nanti kita makan bareng",
    },
    "en": {
        "invitation": "Dear candidate, PT Maju Jaya would like to invite you to an interview for the position of "
        "Warehouse Staff on Tuesday, 1 December 2026 at 10:00 WIB. Kind regards, Rina",
        "the same interview moved": "We are sorry: PT Maju Jaya has moved your interview for the position of "
        "Warehouse Staff to Thursday, 3 December 2026 at 13:00 WIB.",
        "another invitation": "PT Cahaya Timur would like to invite you to an interview on Wednesday, 2 December 2026 "
        "at 09:00 WIB.",
        "invitation for tomorrow": "PT Maju Jaya would like to invite you to an interview tomorrow at 10:00 WIB.",
        "talk": "haha yes let's have lunch",
    },
}


@dataclass(frozen=True, slots=True)
class Happening:
    """One event with a name that means the same in every situation, and when it happens."""

    name: str
    event: Event
    now: datetime


def happenings(book: Book, person: Person, language: str = "id") -> Iterator[Happening]:
    """Everything that can happen to this person, each once, in a fixed order."""
    ref = f"m{person.turn}"
    for name, event in (
        *_presses(person),
        *_typed(book, person, language),
        *_commands(),
        *_old_presses(book, person),
        *_forwarded(language),
        *_others(person),
    ):
        yield Happening(name, replace(event, ref=event.ref or f"{ref}-{name}"), EPOCH)
    for number, case in person.cases.items():
        for reminder in case.plan:
            due = max(reminder.due, EPOCH + timedelta(hours=1))
            event = Due(number, case.revision, reminder.key, sent_at=due)
            yield Happening(f"due {reminder.key}" + ("" if number == person.active else " elsewhere"), event, due)


def _presses(person: Person) -> Iterator[tuple[str, Event]]:
    offered = person.offered
    if offered is None:
        return
    choices = offered.choices
    if len(choices) > 2 * PAGE:
        choices = (*choices[:PAGE], *choices[-PAGE // 2 :])
    for choice in choices:
        yield f"press {offered.prompt}.{choice}", _press(offered.case, person.turn, offered.prompt, choice)


def _typed(book: Book, person: Person, language: str) -> Iterator[tuple[str, Event]]:
    scene = Scene(book, person, Command("help", sent_at=EPOCH), EPOCH)
    case = person.case
    question = position(scene.known(case)) if case is not None and not case.closed else None
    if question is not None:
        for number, sample in enumerate(question.kind.samples(), 1):
            yield f"answer {question.name} {number}", _text(sample)
    offered = person.offered
    if offered is not None:
        labels = book.labels.get(scene.language, {})
        known = {**labels.get(offered.prompt, {}), **labels.get("", {})}
        label = next((known[choice] for choice in offered.choices if choice in known), None)
        if label is not None:
            yield "type a label", _text(label)
            yield "type a beginning", _text(label[:4])
    yield "type 1", _text("1")
    yield "type 99", _text("99")
    for name, text in SAID[language].items():
        yield f"say {name}", _text(text)


def _commands() -> Iterator[tuple[str, Event]]:
    for name in (*COMMANDS, "unheard_of"):
        yield f"/{name}", Command(name, sent_at=EPOCH)
    yield "/start decline", Command("start", "decline", sent_at=EPOCH)
    yield "/start attend_after_all", Command("start", "attend_after_all", sent_at=EPOCH)
    yield "/start forged", Command("start", "x" * 64, sent_at=EPOCH)


def _old_presses(book: Book, person: Person) -> Iterator[tuple[str, Event]]:
    """Buttons further up in the chat, and buttons that never were."""
    turn = max(person.turn - 1, 0)
    case = person.case
    if case is not None:
        scene = Scene(book, person, Command("help", sent_at=EPOCH), EPOCH)
        for question in scene.known(case).visible:
            choices = question.kind.choices(scene.context(scene.known(case), question)) or ("skip",)
            yield f"old {question.name}", _press(case.id, turn, question.name, choices[0])
        here = {question.name for question in scene.known(case).visible}
        hidden = next((name for name in _names(book, case) if name not in here), "company")
        for prompt, choice in (
            (hidden, BACK),
            ("review", "make"),
            ("review", "reason"),
            ("result", "shorter"),
            ("result", "sent"),
            ("reminder", "attend"),
            ("remind_when", "hour"),
            ("case", "open"),
            ("earlier", "change"),
            ("reason", "forged"),
            ("day", "2026-02-31"),
            ("forged", "forged"),
        ):
            yield f"old {prompt}.{choice}", _press(case.id, turn, prompt, choice)
    elsewhere = next((other for other in person.cases.values() if case is None or other.id != case.id), None)
    if elsewhere is not None:
        yield "old elsewhere", _press(elsewhere.id, turn, "reason", "health")
    for prompt, choice in (
        ("menu", "cancel"),
        ("keep_or_drop", "drop"),
        ("erase", "yes"),
        ("resume", "new"),
        ("language", "en"),
        ("drafts", "999"),
        ("forged", "forged"),
        ("day", BLANK),
    ):
        yield f"old {prompt}.{choice} of the desk", _press(0, turn, prompt, choice)
    yield "old button of a case that is gone", _press(999, turn, "reason", "health")


def _names(book: Book, case: Case) -> tuple[str, ...]:
    return tuple(question.name for question in book.flows[case.flow].questions)


def _forwarded(language: str) -> Iterator[tuple[str, Event]]:
    said_at = EPOCH - timedelta(hours=30)
    for name, text in FORWARDED[language].items():
        yield f"forward {name}", Forward(text, None if name == "invitation for tomorrow" else said_at, sent_at=EPOCH)


def _others(person: Person) -> Iterator[tuple[str, Event]]:
    for kind in MEDIA:
        yield f"send a {kind}", Media(kind, sent_at=EPOCH)
    yield "send a photo with words", Media("photo", "saya sakit", sent_at=EPOCH)
    for problem in ("broken", "too_large"):
        yield f"send a file: {problem}", Media("document", problem=problem, sent_at=EPOCH)
    yield "send a file that nobody opened", File("document", "file", sent_at=EPOCH)
    yield "share a place", Place(-8.65, 115.2, "Asia/Makassar", sent_at=EPOCH)
    yield "share a place at sea", Place(0.0, -140.0, sent_at=EPOCH)
    case = person.case
    if case is not None:
        typed = [answer for answer in case.answers.values() if answer.ref is not None]
        for name, answer in (("first", typed[:1]), ("last", typed[-1:])):
            for each in answer:
                yield f"edit the {name} answer", Edited("PT Sinar Baru", sent_at=EPOCH, ref=each.ref)
        yield "due outdated", Due(case.id, case.revision + 1, "line_passed", sent_at=EPOCH)
    yield "edit something else", Edited("halo", sent_at=EPOCH, ref="unknown")
    yield "due for nobody", Due(999, 0, "line_passed", sent_at=EPOCH)
    yield "block", Unreachable(sent_at=EPOCH)
    yield "call in a group", Group(sent_at=EPOCH)


def _press(case: int, turn: int, prompt: str, choice: str) -> Press:
    return Press(case, turn, prompt, choice, sent_at=EPOCH)


def _text(text: str) -> Text:
    return Text(text, sent_at=EPOCH)
