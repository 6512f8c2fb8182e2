"""The conversation of `script`, as a person has it on WhatsApp."""

from tests.app.guest import WITHIN
from tests.app.test_conversations import INVITATION
from tests.app.whatsapp.guest import Guest, choice_of, prompt_of
from tests.crash.script import UNTIL_REMINDED, Advance, remembered
from tests.servers.whatsapp import Message

PATIENCE = 3 * WITHIN


async def has_the_conversation(guest: Guest, advance: Advance) -> None:
    """To its end; raises AssertionError where an answer does not come."""
    await guest.person.forward(INVITATION)
    asked = await answered(guest, "intent")
    for choice, prompt in (
        ("cancel", "reason"),
        ("health", "result"),
        ("another_wording", "result"),
        ("remind", "remind_when"),
    ):
        asked = await tapped(guest, asked, choice, prompt)
    await guest.person.tap(asked, payload(asked, "hour"))
    await guest.person.waits_for(remembered(), PATIENCE)
    guest.person.mark = guest.person.server.journal.seq
    advance(UNTIL_REMINDED)
    asked = await answered(guest, "reminder", asked)
    await tapped(guest, asked, "sent", "sent")


async def tapped(guest: Guest, asked: Message, choice: str, prompt: str) -> Message:
    """Taps a choice; the prompt of this name that answers it."""
    await guest.person.tap(asked, payload(asked, choice))
    return await answered(guest, prompt, asked)


async def answered(guest: Guest, prompt: str, before: Message | None = None) -> Message:
    """The prompt of this name that came next; a copy of an earlier one, sent again after a crash, is none."""
    turn = turn_of(before) if before else 0
    return await guest.person.waits_for(
        lambda one: bool(one.taps) and prompt_of(one) == prompt and turn_of(one) > turn, PATIENCE
    )


def payload(message: Message, choice: str) -> str:
    """The data of the choice under a message."""
    return next(data for _, data in message.taps if choice_of(data) == choice)


def turn_of(message: Message) -> int:
    """Which turn of the conversation asked this."""
    return int(message.taps[0][1].split(".")[1])
