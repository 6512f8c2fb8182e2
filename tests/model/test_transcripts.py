"""Golden chat logs, to be read: `make update` writes them anew, and a change of wording is a diff of them.

The covering chats show every observable move once: Indonesian as Telegram shows it, English as the local page does. The
stories are told in both languages on every channel.
"""

from datetime import timedelta
from pathlib import Path

import pytest

from conversations.events import Command, Due, Event, Forward, Media, Press, Text
from conversations.step import step
from tests.conversations.driver import Chat
from tests.model.covering import charted, scripts, somebody
from tests.model.looks import BOOK, CHANNELS, LANGUAGES
from tests.model.readers import remembered_readings
from tests.model.stories import STORIES
from tests.model.transcript import Transcript
from tests.model.walked import Walked

FOLDER = Path(__file__).parent / "transcripts"
COVERED = {"id": "telegram", "en": "local_web"}
SHARE_SEEN = 0.9
"""The least part of all observable moves that the covering chats must come to."""


def compare(name: str, transcript: Transcript, update: bool) -> None:
    path = FOLDER / f"{name}.md"
    text = "\n".join(transcript.lines).rstrip() + "\n"
    if update:
        path.write_text(text, "utf-8")
    kept = path.read_text("utf-8") if path.exists() else ""
    assert text == kept, f"{path.name} says something else; if that is meant: make update"


@pytest.mark.parametrize("language", COVERED)
def test_the_covering_chats(language: str, walked: Walked, update: bool) -> None:
    channel = COVERED[language]
    with remembered_readings():
        chats, total, missed = scripts(walked.chart if language == "id" else charted(language), language)
        transcript = Transcript(language, CHANNELS[channel])
        for number, chat in enumerate(chats, 1):
            transcript.heading(f"{number}")
            person = somebody(language)
            for happening in chat:
                turn = step(BOOK, person, happening.event, happening.now)
                transcript.add(happening.event, turn, happening.now)
                person = turn.person
    print(
        f"\n{language}: {total} observable moves, {len(chats)} chats, {sum(map(len, chats))} steps, {missed} not seen"
    )
    assert missed <= (1 - SHARE_SEEN) * total
    compare(f"covering.{language}.{channel}", transcript, update)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("channel", CHANNELS)
def test_the_stories(language: str, channel: str, update: bool) -> None:
    transcript = Transcript(language, CHANNELS[channel])
    for title, steps in STORIES[language].items():
        transcript.heading(title)
        chat = Chat(language=language, book=BOOK)
        for words in steps:
            if words.startswith("+"):
                chat.wait(hours=int(words[1:]))
            elif words.startswith("!"):
                case = chat.person.cases[max(chat.person.cases)]
                reminder = next(each for each in case.plan if each.key == words[1:])
                chat.at(max(reminder.due, chat.now))
                due = Due(case.id, case.revision, reminder.key, sent_at=chat.now)
                transcript.add(due, chat.do(due).turn, chat.now)
            else:
                event = _event(chat, words)
                transcript.add(event, chat.do(event).turn, chat.now)
    compare(f"stories.{language}.{channel}", transcript, update)


def _event(chat: Chat, words: str) -> Event:
    ref = f"m{len(words)}-{chat.person.turn}"
    sign, rest = words[0], words[1:].strip()
    if sign == ">":
        offered = chat.person.offered
        assert offered is not None, words
        choice = offered.choices[0] if rest == "1st" else rest
        assert choice in offered.choices, (words, offered.choices)
        return Press(offered.case, chat.person.turn, offered.prompt, choice, sent_at=chat.now, ref=ref)
    if sign == "/":
        return Command(rest, sent_at=chat.now, ref=ref)
    if sign == "»":
        return Forward(rest, chat.now - timedelta(hours=3), sent_at=chat.now, ref=ref)
    if sign == "@":
        return Media(rest, sent_at=chat.now, ref=ref)
    return Text(words, sent_at=chat.now, ref=ref)
