"""A person on WhatsApp who taps and types, and knows a choice by what it does, whatever it is called."""

from dataclasses import dataclass

from bot.channels.base import read_payload
from tests.servers.whatsapp import Message, Person


@dataclass(slots=True)
class Guest:
    """What a person does returns the prompt that then stands, by its name."""

    person: Person

    async def says(self, text: str) -> str:
        """Types a text and waits for the next prompt."""
        await self.person.say(text)
        return await self.asked()

    async def forwards(self, text: str) -> str:
        """Passes an invitation on and waits for the next prompt."""
        await self.person.forward(text)
        return await self.asked()

    async def taps(self, choice: str) -> str:
        """Taps the choice of the open prompt and waits for the next one."""
        await self.presses(choice)
        return await self.asked()

    async def presses(self, choice: str) -> None:
        """Taps a choice after which no prompt need come."""
        prompt = self.prompt
        found = [data for _, data in prompt.taps if choice_of(data) == choice]
        assert found, (choice, prompt.text, prompt.taps)
        await self.person.tap(prompt, found[0])

    async def asked(self) -> str:
        """Waits for a prompt that came after what was done last; its name."""
        return prompt_of(await self.person.waits_for(lambda one: bool(one.taps)))

    @property
    def prompt(self) -> Message:
        """The newest message that can be tapped."""
        return next(one for one in reversed(self.person.messages) if one.taps)

    @property
    def texts(self) -> list[str]:
        """All that was said to them."""
        return [one.text for one in self.person.messages]

    @property
    def finished(self) -> str:
        """The newest finished message: what came alone, right before its actions."""
        shown = self.person.messages
        place = next(
            index for index, one in reversed(list(enumerate(shown))) if one.taps and prompt_of(one) == "result"
        )
        assert shown[place - 1].form == "text"
        return shown[place - 1].text


def prompt_of(message: Message) -> str:
    """Which prompt the choices of a message belong to."""
    return next(parts[2] for _, data in message.taps if (parts := read_payload(data)))


def choice_of(data: str) -> str:
    """What a payload stands for."""
    parts = read_payload(data)
    assert parts is not None
    return parts[3]
