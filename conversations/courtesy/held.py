"""The courtesy check of a message whose facts are known: it is held against what it should say of them."""

from dataclasses import replace

from conversations.courtesy import Finding, Known, Situation, check
from conversations.facts import Facts


def held_against(text: str, facts: Facts) -> tuple[Finding, ...]:
    """What could be more courteous in `text`, which was written for `facts`."""
    return check(
        text,
        language=facts.language,
        channel=facts.channel,
        situation=_situation(facts),
        tone=facts.tone,
        known=_known(facts),
        sent_at=facts.now,
    )


def _situation(facts: Facts) -> Situation:
    """What the message is for: who agrees accepts, and who recommends somebody in reply decides nothing more."""
    if facts.agrees:
        return "reply_accept_time"
    return "reply_asks_why" if facts.family == "referral" and facts.replied else facts.family


def _known(facts: Facts) -> Known:
    """What the message should say of all that is known: an answer says the new time alone and comes when it comes, and
    there is no door where it is meant to be short."""
    known = Known.of(facts)
    if facts.family.startswith("reply_"):
        known = replace(known, day=facts.new_time.date() if facts.new_time else None, time=None, notice="unknown")
    if facts.style == "short" or facts.channel in ("sms", "phone"):
        known = replace(known, keep_door=None)
    return known
