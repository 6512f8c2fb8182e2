"""One conversation as a person has it, from a forwarded invitation to the reminder, "sent" and the answer to the
recruiter's question, each step after the last one's answer; it goes on over any number of crashes."""

from collections.abc import Callable
from datetime import timedelta

from bot.wording.catalog import Catalog
from tests.app.guest import Guest, button, prompt_of, turn_of
from tests.app.house import MORNING
from tests.app.test_conversations import INVITATION
from tests.servers.telegram import Seen

WITHIN = 60.0

UNTIL_REMINDED = timedelta(minutes=65)
"""More than the hour after which the person asked to be reminded."""

Advance = Callable[[timedelta], None]


async def has_the_conversation(guest: Guest, advance: Advance) -> None:
    """To its end; raises AssertionError where an answer does not come."""
    await guest.user.forward(INVITATION, date=MORNING - timedelta(hours=5))
    asked = await answered(guest, "intent")
    asked = await pressed(guest, asked, "edit", "review")
    asked = await pressed(guest, asked, "contact", "contact")
    await guest.user.say("Bu Ratna")
    asked = await answered(guest, "intent", asked)
    asked = await pressed(guest, asked, "cancel", "reason")
    asked = await pressed(guest, asked, "health", "result")
    asked = await pressed(guest, asked, "another_wording", "result")
    asked = await pressed(guest, asked, "remind", "remind_when")
    guest.user.press_data(asked, button(asked, "hour"))
    await guest.user.waits_for(remembered(), WITHIN)
    guest.user.mark = guest.user.world.journal.seq
    advance(UNTIL_REMINDED)
    asked = await answered(guest, "reminder", asked)
    asked = await pressed(guest, asked, "sent", "sent")
    await guest.user.forward("Baik kak. Boleh tahu alasannya kenapa ya kak?", date=guest.user.world.clock.moment())
    asked = await answered(guest, "answer", asked)
    asked = await pressed(guest, asked, "say_why", "result")
    await pressed(guest, asked, "sent", "sent")


async def pressed(guest: Guest, asked: Seen, choice: str, prompt: str) -> Seen:
    """Presses a button; the prompt of this name that answers it."""
    guest.user.press_data(asked, button(asked, choice))
    return await answered(guest, prompt, asked)


async def answered(guest: Guest, prompt: str, before: Seen | None = None) -> Seen:
    """The prompt of this name that came next; a copy of an earlier one, sent again after a crash, is none."""
    turn = turn_of(before) if before else 0
    return await guest.user.waits_for(
        lambda one: bool(one.rows) and prompt_of(one) == prompt and turn_of(one) > turn, WITHIN
    )


def remembered() -> str:
    """How the promise to remind begins."""
    return Catalog().text("id", "say", "will_remind", at="#").split("#")[0]
