"""A person in front of the bot who taps and types, and knows a button by what it does, whatever it is called."""

from dataclasses import dataclass
from datetime import datetime

from bot.channels.base import read_payload
from tests.servers.telegram import Seen, SeenButton, User

WITHIN = 20.0
"""Seconds that an answer may take on a busy machine."""


@dataclass(slots=True)
class Guest:
    """What a person does returns the prompt that then stands, by its name."""

    user: User
    within: float = WITHIN

    async def says(self, text: str) -> str:
        """Types a text and waits for the next prompt."""
        await self.user.say(text)
        return await self.asked()

    async def forwards(self, text: str, said_at: datetime) -> str:
        """Passes an invitation on and waits for the next prompt."""
        await self.user.forward(text, date=said_at)
        return await self.asked()

    async def taps(self, choice: str) -> str:
        """Presses the button of the open prompt that stands for this choice; the press is answered, a prompt comes."""
        await self.presses(choice)
        return await self.asked()

    async def presses(self, choice: str) -> None:
        """Presses a button after which no prompt need come; the press is answered."""
        pressed = self.user.press_data(self.prompt, button(self.prompt, choice))
        await pressed.answer(self.within)

    async def asked(self) -> str:
        """Waits for a prompt that came after what was done last; its name."""
        return prompt_of(await self.user.waits_for(lambda one: bool(one.rows), self.within))

    async def hears(self, text: str) -> Seen:
        """Waits for a message with this text in it, after what was done last."""
        return await self.user.waits_for(text, self.within)

    @property
    def prompt(self) -> Seen:
        """The newest message with buttons."""
        return next(one for one in reversed(self.user.sent()) if one.rows)

    @property
    def choices(self) -> list[str]:
        """What the open prompt offers."""
        return [choice_of(one) for one in self.prompt.buttons if one.press]

    @property
    def texts(self) -> list[str]:
        """All that the bot has said here, as it stands now."""
        return [one.text for one in self.user.sent()]

    @property
    def finished(self) -> str:
        """The newest finished message: what came alone, right before its actions."""
        shown = self.user.sent()
        place = next(
            index for index, one in reversed(list(enumerate(shown))) if one.rows and prompt_of(one) == "result"
        )
        assert not shown[place - 1].rows and not shown[place - 1].entities
        return shown[place - 1].text


def prompt_of(message: Seen) -> str:
    """Which prompt the buttons of a message belong to."""
    return next(parts[2] for one in message.buttons if one.press and (parts := read_payload(one.press)))


def turn_of(message: Seen) -> int:
    """Which turn of the conversation asked this."""
    return next(parts[1] for one in message.buttons if one.press and (parts := read_payload(one.press)))


def choice_of(button: SeenButton) -> str:
    """What a button stands for."""
    parts = read_payload(button.press or "")
    assert parts is not None
    return parts[3]


def button(message: Seen, choice: str) -> str:
    """The data of the button of a message that stands for a choice."""
    found = [one.press for one in message.buttons if one.press and choice_of(one) == choice]
    assert found and found[0], f"no {choice!r} under {message.text!r}: {[one.press for one in message.buttons]}"
    return found[0]
