"""Somebody else's text was passed on: it opens a case with its card, goes on with the text before it, or changes a case
that is there.

Texts that come one after the other, with no wish between them, are one letter and read anew at each arrival.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from conversations import desk
from conversations.answers.slots import TIMES_ON_OFFER
from conversations.asking import go_on, record
from conversations.card import FOR_THE_EYE
from conversations.corrected import corrected, kept, takes_back
from conversations.effects import LAST
from conversations.events import Forward, Text
from conversations.flow import ASKED, moved, position
from conversations.heard import INTERVIEW, Heard, Told
from conversations.hearing import LONGEST, heard
from conversations.listening import fitting, listen, understood, with_calendar
from conversations.person import Case, Letter, Profile
from conversations.scene import Scene
from conversations.scheduled import MOMENT, calls_off
from conversations.twins import same_name


def arrive(scene: Scene, event: Text | Forward) -> None:
    """One text passed on: forwarded, or pasted."""
    said = understood(scene, event)
    case = scene.person.case
    if case is None or case.closed:
        if (sent := _just_sent(scene, said, event.text)) is None or not _changes(scene, sent, event, said):
            _open(scene, event, said)
    elif case.letter is not None:
        _go_on_reading(scene, case, event, said)
    elif _changes(scene, case, event, said):
        return
    elif said.kind == INTERVIEW and (_another(case, said) or _moved(case, said)):
        _open(scene, event, said)
    elif (question := position(scene.known(case))) is not None:
        listen(scene, case, question, _passed_on(event))
    elif said.kind == INTERVIEW:
        _open(scene, event, said)
    else:
        scene.say(f"other.{said.kind}")
        desk.again(scene)


def _changes(scene: Scene, case: Case, event: Text | Forward, said: Heard) -> bool:
    """Whether it calls off the interview that is being answered, or names another hour or day of it; then that is said,
    or asked. One that names its company is asked about as a whole."""
    if said.kind == "cancelled" or (calls_off(_calendar(event)) and not _another(case, said)):
        scene.say("other.cancelled")
        desk.again(scene)
        return True
    if said.kind == INTERVIEW and ("company" in said.told or _another(case, said)):
        return False
    if case.flow == "reschedule" and case.finished_at is not None:  # it may be the answer to the times on offer
        return False
    told = corrected(case, said.told, event.text)
    fits = fitting(scene, _without_time(case), replace(said, told=told)) if told else {}
    if "day" not in fits:
        return False
    scene.person = replace(scene.person, active=case.id)
    go_on(
        scene, scene.keep(record(scene, _without_time(case), fits, "guessed"), confirmed=False, focus=None), read=True
    )
    return True


def _just_sent(scene: Scene, said: Heard, text: str) -> Case | None:
    """The case whose message was sent last, where the text takes back something and names no company."""
    sent = [case for case in scene.person.cases.values() if case.sent_at is not None and not case.closed]
    if not sent or "company" in said.told or not takes_back(text):
        return None
    return max(sent, key=lambda case: case.touched_at or scene.now)


def changed(scene: Scene, choice: str, new: Case | None, old: Case | None) -> None:
    """The company changed an interview that is known: the old case is brought up to date, or this is another one."""
    if new is None or old is None:
        desk.again(scene)
    elif choice == "new":
        desk.take_up(scene, new)
    else:
        _update(scene, old, new)


def reread(scene: Scene, case: Case, words: str) -> None:
    """The person changed the message that the letter came in."""
    letter = replace(case.letter, text=words) if case.letter else None
    dated, exact = (letter.said_at is not None, letter.exact) if letter else (False, True)
    said = heard(words, scene.said_at(), scene.zone, own=False, dated=dated, exact=exact, calendar=case.calendar)
    go_on(scene, _filled(scene, case, said, letter))


# -- a new letter ---------------------------------------------------------------------------------------------------


def _open(scene: Scene, event: Text | Forward, said: Heard) -> None:
    """A case for it. One that seems to be the same interview again is asked about first."""
    letter = Letter(event.text, _said_at(event), scene.now, str(said.kind), said.warnings, _exact(event))
    case = with_calendar(scene, _filled(scene, scene.open("invitation"), said, letter), event)
    twin = next((other for other in scene.person.cases.values() if _is_twin(case, other)), None)
    if twin is None:
        desk.take_up(scene, case)
    elif not _moved(twin, said):
        _update(scene, twin, case) if _tells_more(case, twin) else _again(scene, twin, case)
    else:
        about = (str(case.id), str(twin.id))
        scene.say("changed", ("update", "new"), about=about, company=twin.word("company"))


def _filled(scene: Scene, case: Case, said: Heard, letter: Letter | None) -> Case:
    """The case with what the letter says, in place of what was read of it before; what the person said stays."""
    own = {name for name, answer in case.answers.items() if answer.source in ASKED}
    told: dict[str, Told] = {}
    if said.kind == INTERVIEW:
        told = fitting(scene, case, said) | {name: said.told[name] for name in FOR_THE_EYE if _is_sure(said.told, name)}
    if said.language is not None and told:
        told["language"] = Told(said.language, None)
    if "name" in told and _names_less(str(told["name"].value), scene.person.profile):
        del told["name"]
    told = {name: each for name, each in told.items() if name not in own}
    case = record(scene, replace(case, letter=letter), told, "guessed")
    return scene.keep(case, answers={name: case.answers[name] for name in case.answers if name in own or name in told})


def _names_less(greeted: str, profile: Profile) -> bool:
    """Whether how a letter greets the person ("Kak Dewi") says less than what is known of their name."""
    return profile.name is not None or (profile.suggested is not None and len(greeted.split()) < 2)


def _is_sure(told: Mapping[str, Told], name: str) -> bool:
    return name in told and told[name].sure


# -- more of the same letter ------------------------------------------------------------------------------------------


def _go_on_reading(scene: Scene, case: Case, event: Text | Forward, said: Heard) -> None:
    """Another text while a letter's card stands: a part of it, or another invitation."""
    letter = case.letter
    case = with_calendar(scene, case, event)
    if letter is None or event.text in letter.text:
        go_on(scene, case, edits=LAST)
    elif said.kind == "cancelled" and letter.kind == INTERVIEW:
        scene.say("other.cancelled")
        go_on(scene, case)
    elif said.kind == INTERVIEW and (
        _another(case, said) or (letter.kind != INTERVIEW and "company" in said.told and not _is_piece(scene, letter))
    ):
        if not case.answers:
            scene.drop(case)
        _open(scene, event, said)
    else:
        whole = f"{letter.text}\n\n{event.text}"
        if len(whole) > LONGEST:
            scene.say("cut_short", limit=LONGEST)
        dated = _same_day(letter.said_at, _said_at(event))
        exact = letter.exact and _exact(event)
        read = heard(whole, scene.said_at(), scene.zone, own=False, dated=dated, exact=exact, calendar=case.calendar)
        told = corrected(case, said.told, event.text)
        if "day" in case.answers:
            rest = {name: each for name, each in read.told.items() if name not in MOMENT}
            read = replace(read, told=rest | (told or _kept(case, read)))
        if read.kind != INTERVIEW == letter.kind:  # what came since is talk around it
            go_on(scene, case, edits=LAST)
            return
        said_at = letter.said_at if dated else None
        letter = Letter(whole[:LONGEST], said_at, letter.began, str(read.kind), read.warnings, exact)
        go_on(scene, _filled(scene, _without_time(case) if told else case, read, letter), edits=LAST)


def _is_piece(scene: Scene, letter: Letter) -> bool:
    """Whether what came before is small talk that names a time: a part of an invitation that came first."""
    said_at = letter.said_at or letter.began
    dated = letter.said_at is not None
    return letter.kind == "chitchat" and bool(heard(letter.text, said_at, scene.zone, own=False, dated=dated).told)


def _kept(case: Case, read: Heard) -> dict[str, Told]:
    """What is known of the time, with the hour that a piece adds to the day."""
    known, day = kept(case), read.told.get("day")
    adds = day is not None and day.sure and day.value == case.value("day") and "clock" not in known
    return known | ({name: read.told[name] for name in MOMENT if name in read.told} if adds else {})


def _without_time(case: Case) -> Case:
    return replace(case, answers={name: old for name, old in case.answers.items() if name not in ("day", "clock")})


def _passed_on(event: Text | Forward) -> Forward:
    """The same, as somebody else's words: a pasted text is of unknown age."""
    if isinstance(event, Forward):
        return event
    return Forward(event.text, None, sent_at=event.sent_at, ref=event.ref, read=event.read)


def _calendar(event: Text | Forward) -> Mapping[str, Any] | None:
    return event.calendar if isinstance(event, Forward) else None


def _said_at(event: Text | Forward) -> datetime | None:
    return event.said_at if isinstance(event, Forward) else None


def _exact(event: Text | Forward) -> bool:
    return not isinstance(event, Forward) or event.exact


def _same_day(one: datetime | None, other: datetime | None) -> bool:
    """Whether relative words mean the same day in both."""
    return one is not None and other is not None and one.date() == other.astimezone(one.tzinfo).date()


# -- the same interview again -----------------------------------------------------------------------------------------


def _another(case: Case, said: Heard) -> bool:
    """Whether the text speaks of another company than the case, or of another position than a letter named before."""
    return any(
        name in said.told
        and (answer := case.answers.get(name)) is not None
        and answer.value is not None
        and (name == "company" or answer.source == "guessed")
        and not same_name(str(said.told[name].value), str(answer.value))
        for name in ("company", "position")
    )


def _moved(case: Case, said: Heard) -> bool:
    """Whether it names another time for the same interview."""
    return any(
        _is_sure(said.told, name) and case.word(name) not in (None, said.told[name].value) for name in ("day", "clock")
    )


def _is_twin(case: Case, other: Case) -> bool:
    """Whether another case that is still of use is about the same company and position."""
    company = case.word("company")
    if other.id == case.id or other.closed or company is None or other.word("company") is None:
        return False
    position_told = case.word("position") and other.word("position")
    return same_name(company, str(other.word("company"))) and (
        not position_told or same_name(str(case.word("position")), str(other.word("position")))
    )


def _tells_more(new: Case, old: Case) -> bool:
    """Whether the letter answers something that was open."""
    return any(new.value(name) is not None and old.value(name) is None for name in ("position", "contact", *MOMENT))


def _again(scene: Scene, old: Case, new: Case) -> None:
    """The same letter once more: the case stands where it stood."""
    scene.drop(new)
    if new.calendar is not None or new.mail is not None:
        old = scene.keep(old, calendar=new.calendar or old.calendar, mail=new.mail or old.mail)
    scene.say("other.cancelled" if calls_off(new.calendar) else "known_already", company=old.word("company"))
    desk.activate(scene, old)


def _update(scene: Scene, old: Case, new: Case) -> None:
    """What the letter says now, in the old case; what to do about it is asked anew."""
    read = {name: answer for name, answer in new.answers.items() if name != "name" or name not in old.answers}
    kept = {name: answer for name, answer in old.answers.items() if name not in TIMES_ON_OFFER}
    case = moved(replace(old, answers=kept | read, letter=new.letter), scene.book.flows["invitation"])
    case = replace(case, calendar=new.calendar or old.calendar, mail=new.mail or old.mail)
    scene.drop(new)
    desk.take_up(scene, scene.keep(case, sent_at=None, confirmed=False))
