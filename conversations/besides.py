"""What comes besides new texts: an edit of an earlier one, a file, or something that is no text at all."""

from conversations import desk, letters, own
from conversations.asking import go_on, record, review, take
from conversations.events import Edited, File, Media, Text
from conversations.hearing import LONGEST, heard
from conversations.listening import fitting
from conversations.person import SECOND
from conversations.reading.clean import clean
from conversations.scene import Scene
from conversations.texts import text


def edited(scene: Scene, event: Edited) -> None:
    """An edit of the last answer changes that answer; an older one gets one line and the review (B10)."""
    case = scene.person.case
    found = [name for name, answer in case.answers.items() if answer.ref == event.ref] if case and event.ref else []
    if case is not None and case.own is not None and event.ref is not None and event.ref == case.own_ref:
        own.take(scene, case, clean(event.text, LONGEST))
        return
    if case is None or case.closed or not found:
        scene.say("edit_unknown")
        desk.again(scene)
        return
    latest = max(answer.at for answer in case.answers.values())
    question = scene.flow(case).question(found[0])
    if latest - case.answers[found[0]].at >= SECOND:
        scene.say("edit_older")
        review(scene, case) if scene.flow(case).family else desk.again(scene)
        return
    words = clean(event.text, LONGEST)
    if case.answers[found[0]].source == "guessed":
        letters.reread(scene, case, words)
        return
    again = heard(words, scene.said_at(), scene.zone)
    if again.intent is not None or len(found) > 1 or question is None:  # a sentence is read as it was the first time
        fits = fitting(scene, case, again)
        fits = {name: told for name, told in fits.items() if name in found or name not in case.answers}
        go_on(scene, record(scene, case, fits, "typed"))
        return
    case = scene.keep(case, focus=question.name)
    take(scene, case, question, question.kind.read(words, scene.context(scene.known(case), question)), "typed")


def media(scene: Scene, event: Media | File) -> None:
    """Something that is not text: a file that could not be read says why, a caption counts, all else is answered
    kindly."""
    problem = event.problem if isinstance(event, Media) else None
    if problem is not None:
        scene.say(_UNREAD.get(problem, f"file.{problem}"))
    elif not event.caption:
        scene.say(f"media.{event.kind if event.kind in _MEDIA else 'other'}")
    if event.caption:
        text(scene, Text(clean(event.caption, LONGEST), sent_at=event.sent_at, ref=event.ref))
    else:
        desk.again(scene)


_UNREAD = {"kind": "media.document", "picture": "media.photo"}
"""Why a file was not read, where that says no more than that its kind is not."""

_MEDIA = frozenset({"sticker", "voice", "photo", "document", "location", "contact"})
