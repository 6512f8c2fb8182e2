"""A chat as Markdown, for reading: what the person did, what Sopan said, and what was planned."""

from collections.abc import Iterator
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.wording.bubbles import Bubble, Button, Capabilities, payload
from conversations.effects import Erase, Nothing, Plan, Silence
from conversations.events import (
    Command,
    Due,
    Edited,
    Event,
    File,
    Forward,
    Group,
    Media,
    Place,
    Press,
    Text,
    Unreachable,
)
from conversations.step import Turn
from tests.model.looks import COMPOSER

WIB: Final = ZoneInfo("Asia/Jakarta")


class Transcript:
    """Grows turn by turn."""

    def __init__(self, language: str, channel: Capabilities) -> None:
        self.language = language
        self.channel = channel
        self.lines: list[str] = []
        self._labels: dict[str, str] = {}
        self._numbers: dict[str, int] = {}

    def heading(self, text: str) -> None:
        self.lines += [f"## {text}", ""]

    def add(self, event: Event, turn: Turn, now: datetime) -> None:
        """One event and what came of it."""
        self.language = turn.person.settings.language or self.language
        self.lines += [self._did(event, now), ""]
        for effect in turn.effects:
            self.lines += [line for remark in self._remarks(effect) for line in (remark, "")]
        for _, bubble in COMPOSER.bubbles(turn.effects, self.language, self.channel, now):
            self.lines += [*self._bubble(bubble), ""]

    def _did(self, event: Event, now: datetime) -> str:
        match event:
            case Press(case=case, turn=turn, prompt=prompt, choice=choice):
                key = payload(case, turn, prompt, choice)
                if self.channel.numbered and key in self._numbers:
                    return f"**Dewi**: {self._numbers[key]}"
                return f"**Dewi** taps `[ {self._labels.get(key, f'an old button: {prompt}, {choice}')} ]`"
            case Text(text=text):
                return f"**Dewi**: {text}"
            case Command(name=name, argument=argument):
                return f"**Dewi**: /{name} {argument[:20]}".rstrip()
            case Forward(text=text, said_at=said_at):
                since = f", written {said_at.astimezone(WIB):%d %b %H.%M}" if said_at else ""
                return f"**Dewi** forwards{since}:\n> {text}"
            case Media(kind=kind, caption=caption, problem=problem):
                what = f"{kind} ({problem})" if problem else kind
                return f"**Dewi** sends a {what}" + (f": {caption}" if caption else "")
            case File(kind=kind):
                return f"**Dewi** sends a {kind} that nobody opens"
            case Place(zone=zone):
                return f"**Dewi** shares a place in {zone or 'no zone that is known'}"
            case Edited(text=text):
                return f"**Dewi** changes an earlier message into: {text}"
            case Due(key=key):
                return f"*{now.astimezone(WIB):%a %d %b %H.%M}: the reminder {key} is due*"
            case Unreachable():
                return "**Dewi** blocks Sopan"
            case Group():
                return "**Dewi** calls Sopan in a group"

    def _remarks(self, effect: object) -> Iterator[str]:
        match effect:
            case Plan(reminders=reminders):
                planned = ", ".join(f"{each.due.astimezone(WIB):%a %d %b %H.%M} {each.key}" for each in reminders)
                yield f"*Reminders: {planned or 'none'}*"
            case Nothing(reason=reason):
                yield f"*Nothing is said: {reason}*"
            case Silence():
                yield "*Nothing is sent until Dewi writes again*"
            case Erase():
                yield "*Everything of Dewi is erased*"

    def _bubble(self, bubble: Bubble) -> Iterator[str]:
        if bubble.kind == "mark":
            yield f"*The bubble becomes: {bubble.text}*"
            return
        yield "**Sopan**" + (" (to copy)" if bubble.kind == "message" else "") + ":"
        yield from (f"> {line}".rstrip() for line in bubble.text.splitlines())
        if bubble.attachment:
            yield f"> *with the file {bubble.attachment.name}*"
        if bubble.buttons:
            yield ">"
        number = 0
        for row in bubble.buttons:
            shown = []
            for button in row:
                number += button.press is not None
                shown.append(self._button(button, number))
            yield "> " + " ".join(shown)

    def _button(self, button: Button, number: int) -> str:
        if button.press is not None:
            self._labels[button.press] = button.label
            self._numbers[button.press] = number
        prefix = f"{number}. " if self.channel.numbered and button.press is not None else ""
        return f"`[ {prefix}{button.label} ]`"
