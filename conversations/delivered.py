"""The finished message alone, then what can be done with it; one that makes no sense is not made, and why is said."""

from collections.abc import Mapping
from dataclasses import replace

from conversations import handing
from conversations.coherence import settle
from conversations.effects import MESSAGE, Deliver
from conversations.finished import facts_now
from conversations.person import Case
from conversations.planning import closure, view_of, watch_of
from conversations.scene import Scene
from conversations.schedule import is_stated, line_of, plan
from conversations.variants import ANOTHER

WORTH_SAYING = (
    "slot_past", "slot_same", "slot_sunday", "slot_night", "slot_soon", "could_wait", "chat_too",
    "referral_without_contact", "referral_consent", "referral_reputation", "not_missed_yet", "decline_without_date",
    "reason_against_request", "praise_left_out", "followup_early", "send_in_the_morning", "formal_suggested",
    "second_request", "no_slots", "reason_helps",
)  # fmt: skip
"""Of what the table of coherence has to tell, what is said under the message, the weightiest first; the rest is said by
the message's own words or by the line on when to send it."""

PRESSING = frozenset({"decline", "cancel", "reschedule", "missed"})
"""Messages whose words, and the line under them, change with the hours that are left."""

MOST_ADVICE = 1
"""Lines of it: advice by notice and hour is one line (messages craft, section 9)."""

WAYS_OUT: Mapping[str, tuple[str, ...]] = {
    "leaving_yet_asking": ("cancel",),
    "nothing_to_confirm": ("missed", "reschedule"),
    "nothing_to_attend": ("missed", "reschedule"),
}
"""What can be written instead of a message that makes no sense, by why it makes none (`conversations.coherence`)."""

OUR_WORDS = (ANOTHER, "words")
OWN_WORDS = ("check", "own_text", "ours")
"""What can be done about the words of a message: of ours, and of the person's own version."""


def deliver(scene: Scene, case: Case, edits: str | None = None) -> None:
    """The finished message alone, then what can be done with it.

    `edits`: the bubble with the actions under another form of it; this one then takes the place of both.
    """
    known = scene.known(case)
    name, source = known.value("name"), scene.person.profile.name
    if isinstance(name, str) and scene.person.profile.name is None:
        scene.person = replace(scene.person, profile=replace(scene.person.profile, name=name))
    facts = facts_now(scene, case)
    if (refused := settle(facts).refused) is not None:
        scene.say(f"refused.{refused}", (*WAYS_OUT[refused], "edit"), case=case, prompt="refused")
        return
    first = case.finished_at is None
    case = scene.keep(
        case, confirmed=True, focus=None, finished_at=case.finished_at or scene.now, written_for=scene.notice(case)
    )
    scene.effects.append(Deliver(facts, case.id, case.own, MESSAGE if edits else None))
    result(scene, case, unconfirmed=first and source is None, edits=edits)


def result(
    scene: Scene, case: Case, key: str = "result", *, unconfirmed: bool = False, edits: str | None = None
) -> None:
    """What can be done with the finished message."""
    known, watch = scene.known(case), watch_of(scene, case)
    line = line_of(watch.interview, watch.reply_by, scene.now) if watch.phase == "answer" else None
    planned = plan(view_of(scene, watch, case), case.reminded)
    words = OWN_WORDS if case.own is not None else OUR_WORDS
    facts = facts_now(scene, case)
    settled = settle(facts)
    scene.say(
        key,
        (*handing.offered(scene, case), "sent", "remind", *words, "edit"),
        case=case,
        prompt="result",
        edits=edits,
        own=case.own,
        behind=case.own_is_behind,
        facts=facts,
        advice=[code for code in WORTH_SAYING if code in settled.notices][:MOST_ADVICE],
        notice=facts.notice if settled.facts.family in PRESSING else "unknown",
        route=handing.route(case),
        respond_by=line,
        stated=line is not None and is_stated(line, watch.interview),
        closure=closure(scene, case, line),
        sent=case.sent_at is not None,
        own_name=known.value("name") if unconfirmed and not case.carded else None,
        reminded=any(line and reminder.due < line for reminder in planned),
        zone=scene.zone,
    )
