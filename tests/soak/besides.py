"""What people do in between: old buttons, stickers, storms, a changed answer, a copy of everything, blocking."""

from collections.abc import Awaitable, Callable
from typing import Final

from tests.soak.chats import TelegramChat
from tests.soak.history import Left, Saw
from tests.soak.people import Person

Aside = Callable[[Person, Saw], Awaitable[Saw | None]]
"""What somebody does instead of answering a prompt; the prompt that then stands."""

QUESTIONS: Final = frozenset({"menu", "channel", "honorific", "zone", "reason", "review", "more_slots"})
COMMANDS: Final = ("/help", "/privacy", "/export", "/nonsens", "/why")


async def besides(person: Person, saw: Saw) -> Saw | None:
    """One of them."""
    return await person.dice.choice(ASIDES)(person, saw)


async def presses_old(person: Person, saw: Saw) -> Saw | None:
    """A button from further up."""
    old = [one for one in person.sight.seen[person.began :] if one.prompt in QUESTIONS and one.turn < saw.turn]
    if not old:
        return await sends_sticker(person, saw)
    one = person.dice.choice(old)
    choices = [choice for choice in one.choices if choice not in ("-", "language", "skip", "back")]
    return await person.presses(one, person.dice.choice(choices)) if choices else saw


async def sends_sticker(person: Person, saw: Saw) -> Saw | None:
    return await person.asked("sticker", person.chat.sticker)


async def storms(person: Person, saw: Saw) -> Saw | None:
    """Many things at once; how many answers come of it is not foreseen."""
    for _ in range(person.dice.randint(3, 12)):
        person.owed += 1
        await person.does("sticker", person.chat.sticker, patient=False)
    return await sends_sticker(person, saw)


async def commands(person: Person, saw: Saw) -> Saw | None:
    return await person.says(person.dice.choice(COMMANDS))


async def changes_company(person: Person, saw: Saw) -> Saw | None:
    """Says the company, then edits that message."""
    if not isinstance(person.chat, TelegramChat) or saw.prompt != "company":
        return await sends_sticker(person, saw)
    chat, first, word = person.chat, person.word(), person.word()
    message: list[str] = []

    async def say() -> None:
        message.append(await chat.say(f"PT {first} Jaya"))

    after = await person.asked("says", say, first)
    if after is None or after.prompt == "company":
        return after
    after = await person.asked("edits", lambda: chat.edit(message[0], f"PT {word} Jaya"), word)
    if after is not None and after.case == saw.case:
        person.told(saw.case, "company", word)
    return after


async def blocks(person: Person, saw: Saw) -> Saw | None:
    """Blocks the bot, and comes back after a while."""
    if not isinstance(person.chat, TelegramChat):
        return await sends_sticker(person, saw)
    person.world.history.add(Left(person.world.now(), person.name))
    person.owed += 1
    await person.chat.block()
    await person.waits(3)
    await person.chat.unblock()
    return await sends_sticker(person, saw)


ASIDES: Final = (presses_old, presses_old, sends_sticker, storms, commands, commands, changes_company, blocks)
