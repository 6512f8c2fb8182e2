"""What people play: whole conversations about an invitation. How a prompt is answered is a table; what else happens is
drawn."""

import re
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta, timezone
from typing import Final

from tests.soak.besides import besides
from tests.soak.history import Saw
from tests.soak.people import Person

WIB: Final = timezone(timedelta(hours=7))
DAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November",
    "Desember",
)  # fmt: skip
INVITED: Final = (
    "Selamat siang, kami mengundang Saudari untuk wawancara posisi Staf Gudang di PT {company} Jaya pada {when}. "
    "Hormat kami, Ibu {contact}.",
    "Halo Kak, dari HRD PT {company} Jaya. Kakak diundang interview Staf Gudang {when} ya Kak. Terima kasih, {contact}",
    "Yth. Kandidat,\n\nBersama surat ini kami dari PT {company} Jaya bermaksud mengundang Saudari mengikuti wawancara "
    "kerja untuk posisi Staf Gudang pada:\n\nHari/Tanggal: {when}\nTempat: Gedung Melati, Jakarta Selatan\n\n"
    "Mohon konfirmasi kehadiran melalui pesan ini, dan mohon membawa CV terbaru, fotokopi ijazah serta kartu "
    "identitas. Atas perhatian dan kerja samanya kami ucapkan terima kasih. Demikian undangan ini kami sampaikan, "
    "dan kami tunggu kabar baiknya.\n\nHormat kami,\nIbu {contact}\nHRD PT {company} Jaya",
)
PROMISE: Final = re.compile(r"saya ingatkan \w+, (\d+) (\w+) (\d{4}) pukul (\d\d)\.(\d\d) WIB")
NO_REASON: Final = "null"
"""An answer that was left out, as JSON has it."""

REASONS: Final = ("health", "family", "salary", "schedule_clash", "too_far", "personal", "work", "accepted_offer")
REPLIES: Final = ("Baik kak. Boleh tahu alasannya kenapa ya kak?", "Baik, terima kasih informasinya.")
SPOKEN_OF: Final = ("day", "clock", "zone", "slots", "more_slots", "new_time")
"""Questions about what a message speaks of: a new answer makes another message, which is to be sent again."""

LETTERS: Final = ("letters", "reply", "answer", "for_which", "refused")
REMINDED_WITHIN: Final = 120.0
MOST_STEPS: Final = 60
BESIDES: Final = 0.12
"""How often something else comes in between."""

Move = Callable[[Person, Saw], Awaitable[Saw | None]]
"""What somebody does about a prompt; the next prompt, None where the conversation ends."""


async def conversation(person: Person) -> None:
    """One invitation, from its coming to its end."""
    person.began = len(person.sight.seen)
    saw = await person.dice.choice(OPENINGS)(person)
    for _ in range(MOST_STEPS):
        if saw is None or person.world.closing.is_set():
            return
        if person.dice.random() < BESIDES:
            saw = await besides(person, saw)
        else:
            saw = await moves_on(person, saw)


async def moves_on(person: Person, saw: Saw) -> Saw | None:
    """What is done about a prompt; where that makes another message of a case that may have been sent, it is noted."""
    after = await MOVES.get(saw.prompt or "", wanders)(person, saw)
    if after is not None and after.case and (answers(after, saw) if saw.prompt in SPOKEN_OF else begins(after, saw)):
        person.reopened(after.case)
    return after


def begins(after: Saw, saw: Saw) -> bool:
    """Whether another letter was begun: where letters are on offer, or by a reminder of what is no answer any more."""
    offers = saw.prompt in LETTERS or (saw.prompt == "reminder" and "show" not in saw.choices)
    return offers and after.prompt not in (*LETTERS, "reminder", "sent")


# -- how it begins ----------------------------------------------------------------------------------------------------


async def is_invited(person: Person) -> Saw | None:
    """An invitation is passed on."""
    company, contact = person.word(), person.word()
    words = person.dice.choice(INVITED).format(company=company, contact=contact, when=when(person))
    said_at = person.world.clock() - timedelta(hours=2)
    saw = await person.asked("forwards", lambda: person.chat.forward(words, said_at), words)
    if saw is not None and saw.case and company in saw.text:
        person.told(saw.case, "company", company)
    return saw


async def says_it_all(person: Person) -> Saw | None:
    """Everything in one sentence."""
    company = person.word()
    saw = await person.says(f"batalin interview {when(person)} di PT {company} Jaya, saya sakit")
    if saw is not None and saw.case and company in saw.text:
        person.told(saw.case, "company", company)
    return saw


async def starts(person: Person) -> Saw | None:
    """By the menu."""
    return await person.says("/start")


OPENINGS: Final = (is_invited, is_invited, says_it_all, starts)


# -- how prompts are answered -----------------------------------------------------------------------------------------


async def says_company(person: Person, saw: Saw) -> Saw | None:
    word = person.word()
    after = await person.says(f"PT {word} Jaya")
    if answers(after, saw):
        person.told(saw.case, "company", word)
    return after


async def says_contact(person: Person, saw: Saw) -> Saw | None:
    if "skip" in saw.choices and person.dice.random() < 0.3:
        return await person.presses(saw, "skip")
    word = person.word()
    after = await person.says(f"{person.dice.choice(('Bu', 'Pak'))} {word}")
    if answers(after, saw):
        person.told(saw.case, "contact", word)
    return after


async def says_reason(person: Person, saw: Saw) -> Saw | None:
    offered = [choice for choice in saw.choices if choice in REASONS]
    choice = person.dice.choice(offered or list(saw.choices))
    since = len(person.sight.seen)
    after = await person.presses(saw, choice)
    if offered and answers(after, saw) and not is_doubted(person, since):
        person.told(saw.case, "reason", choice)
    return after


def answers(after: Saw | None, saw: Saw) -> bool:
    """Whether the next prompt shows that a question was answered: it is about the same case, and asks neither the same
    nor whether the answer is meant. Another case may have come to hand meanwhile, by a reminder or an old button."""
    return after is not None and after.case == saw.case and after.prompt not in (saw.prompt, "earlier")


def is_doubted(person: Person, since: int) -> bool:
    """Whether it was asked meanwhile if an answer is meant, as where the question had gone by the time it came."""
    return any(saw.prompt == "earlier" for saw in person.sight.seen[since:])


def types(*texts: str) -> Move:
    """One of these, typed."""

    async def move(person: Person, saw: Saw) -> Saw | None:
        return await person.says(person.dice.choice(texts))

    return move


def presses(*choices: str) -> Move:
    """One of these that are on offer; any other where none is."""

    async def move(person: Person, saw: Saw) -> Saw | None:
        offered = [choice for choice in choices if choice in saw.choices]
        return await (person.presses(saw, person.dice.choice(offered)) if offered else wanders(person, saw))

    return move


async def wanders(person: Person, saw: Saw) -> Saw | None:
    """Any button, but for those that lead away from it all."""
    offered = [choice for choice in saw.choices if choice not in LEADING_AWAY]
    return await (person.presses(saw, person.dice.choice(offered)) if offered else person.says("/menu"))


LEADING_AWAY: Final = frozenset(
    {"-", "delete", "yes", "language", "en", "calendar", "attend", "quiet", "sent", "drop", "reminders_off", "check"}
)


async def says_day(person: Person, saw: Saw) -> Saw | None:
    return await person.says(when(person))


async def says_slots(person: Person, saw: Saw) -> Saw | None:
    return await person.says(f"{when(person)} atau {when(person)}")


# -- how it ends ------------------------------------------------------------------------------------------------------


async def has_it(person: Person, saw: Saw) -> Saw | None:
    """The message is finished."""
    return await person.dice.choice(ENDINGS)(person, saw)


async def sends(person: Person, saw: Saw) -> Saw | None:
    after = await person.presses(saw, "sent") if "sent" in saw.choices else await person.says("udah kukirim")
    if after is not None and after.prompt == "sent":
        person.ended(after.case)
    return after


async def is_reminded(person: Person, saw: Saw) -> Saw | None:
    """Asks for a reminder in an hour, and waits for it."""
    if "remind" not in saw.choices:
        return await sends(person, saw)
    asks = await person.presses(saw, "remind")
    return await puts_off(person, asks) if asks is not None else None


async def puts_off(person: Person, saw: Saw) -> Saw | None:
    """By an hour, and waits until it has passed."""
    if "hour" not in saw.choices:
        return saw
    since, asked = len(person.sight.seen), person.world.now()
    said = await person.heard(
        "presses remind_when.hour",
        lambda: person.chat.press(saw, saw.press("hour")),
        fits=lambda one: one.turn > 0 or confirms(one),
    )
    confirmed = next(filter(confirms, person.sight.seen[since:]), None)
    if confirmed is None:
        return said if said is not None and said.turn else None
    person.promised(saw.case, promise(confirmed), asked, confirmed)
    return await person.reminded(saw.case, REMINDED_WITHIN, person.sight.seen.index(confirmed))


def confirms(saw: Saw) -> bool:
    """Whether a bubble confirms a reminder; under a finished message the words stand as well, with buttons."""
    return PROMISE.search(saw.text) is not None and not saw.presses


def promise(confirmed: Saw) -> datetime:
    """The minute that a confirmation names."""
    found = PROMISE.search(confirmed.text)
    assert found is not None
    day, month, year, hour, minute = found.groups()
    return datetime(int(year), MONTHS.index(month) + 1, int(day), int(hour), int(minute), tzinfo=WIB)


async def answers_reminder(person: Person, saw: Saw) -> Saw | None:
    if person.dice.random() < 0.5:
        return await sends(person, saw)
    return await presses("show", "snooze")(person, saw)


async def rewords(person: Person, saw: Saw) -> Saw | None:
    return await presses("another_wording", "words")(person, saw)


async def rewords_it(person: Person, saw: Saw) -> Saw | None:
    """In one of the forms that are on offer; one of them leaves the reason out."""
    forms = ("shorter", "warmer", "more_formal", "plainer", "without_reason", "other_language")
    choice = person.dice.choice([form for form in forms if form in saw.choices])
    after = await person.presses(saw, choice)
    if choice == "without_reason" and after is not None and after.case == saw.case:
        person.told(saw.case, "reason", NO_REASON)
    return after


async def moves_it(person: Person, saw: Saw) -> Saw | None:
    at = _somewhen(person)
    after = await person.says(f"ganti tanggal {at.day} {MONTHS[at.month - 1]} {at.year}")
    if after is not None and after.case == saw.case:
        person.reopened(saw.case)
    return after


async def leaves(person: Person, saw: Saw) -> Saw | None:
    """A clean way out."""
    said = await person.heard("says", lambda: person.chat.say("/cancel"), "/cancel")
    return said if said is not None and said.turn else None


async def has_it_erased(person: Person, saw: Saw) -> Saw | None:
    """Everything goes; some begin anew at once."""
    asks = await person.says("/delete")
    if asks is None or asks.prompt != "erase":
        return asks
    held = await person.world.held(person.name)
    since = len(person.sight.seen)
    said = await person.heard("presses erase.yes", lambda: person.chat.press(asks, asks.press("yes")))
    if said is None or said.turn:
        return said  # a reminder that came in between has it asked once more
    await person.world.settled(person.name)
    if any(shows_erasure(saw) for saw in person.sight.seen[since:]):
        person.forgotten(held)
    return None


def shows_erasure(saw: Saw) -> bool:
    """Whether a bubble says that everything was erased, or begins to count anew: the farewell itself may not arrive."""
    return saw.turn == 1 or ("Semua datamu sudah dihapus" in saw.text and not saw.presses)


ENDINGS: Final = (
    sends, sends, sends, is_reminded, is_reminded, is_reminded, rewords, rewords, moves_it, leaves, has_it_erased,
)  # fmt: skip


async def has_sent(person: Person, saw: Saw) -> Saw | None:
    """The recruiter answers, or nothing more happens."""
    if person.dice.random() < 0.5:
        return None
    words = person.dice.choice(REPLIES)
    return await person.asked("forwards", lambda: person.chat.forward(words, person.world.clock()), words)


MOVES: Final[Mapping[str, Move]] = {
    "menu": presses("decline", "cancel", "reschedule"),
    "intent": presses("decline", "cancel", "reschedule", "edit"),
    "channel": presses("whatsapp", "email", "linkedin"),
    "company": says_company,
    "position": types("Staf Gudang", "Admin Gudang"),
    "contact": says_contact,
    "honorific": presses("bapak", "ibu", "kak"),
    "day": says_day,
    "clock": types("jam 10.20", "jam 14.00"),
    "zone": presses("Asia/Jakarta"),
    "reason": says_reason,
    "slots": says_slots,
    "more_slots": presses("skip"),
    "name": presses("mine"),
    "phone": presses("skip"),
    "review": presses("make"),
    "result": has_it,
    "words": rewords_it,
    "remind_when": puts_off,
    "reminder": answers_reminder,
    "sent": has_sent,
    "answer": presses("say_why", "thank", "understand", "done"),
    "second_thought": presses("go_on"),
    "better_cancel": presses("go_on", "cancel"),
    "earlier": presses("leave"),
    "keep_or_drop": presses("keep"),
    "changed": presses("new"),
    "resume": presses("continue"),
    "own_zone": presses("Asia/Jakarta"),
    "erase": presses("no"),
}


def when(person: Person) -> str:
    """A time on one of the days to come, as invitations write it."""
    at = _somewhen(person)
    return f"{DAYS[at.weekday()]}, {at.day} {MONTHS[at.month - 1]} {at.year} pukul {at:%H.%M} WIB"


def _somewhen(person: Person) -> datetime:
    here = person.world.clock().astimezone(WIB) + timedelta(days=person.dice.randint(6, 15))
    return here.replace(hour=person.dice.randint(8, 16), minute=person.dice.randint(0, 59), second=0, microsecond=0)
