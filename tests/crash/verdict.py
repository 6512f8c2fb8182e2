"""What the log of the Telegram server and the database must say afterwards, whatever happened in between."""

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import create_engine, text

from bot.config import Settings
from bot.store import people
from bot.unlocking import keyring_of
from bot.workers.delivery import MOST_DOUBTS
from tests.servers.telegram import TelegramServer
from tests.servers.telegram.journal import Entry

Told = tuple[str, str]
"""A message as it was sent: its text without times of day, and the data of its buttons."""


def told(telegram: TelegramServer, chat: int) -> list[Told]:
    """What was sent to a chat, in order, copies included."""
    return [as_told(entry) for entry in telegram.log if entry.kind == "sent" and entry.chat == chat]


def as_told(sent: Entry) -> Told:
    """The message of one entry of the log."""
    message = sent.detail["message"]
    return _timeless(message["text"]), json.dumps(_data(message))


def doubled(sent: Sequence[Told]) -> int:
    """How many of the messages are copies of one that was sent before."""
    return sum(number - 1 for number in Counter(sent).values())


def without_copies(sent: Sequence[Told]) -> list[Told]:
    """Each message where it came first."""
    return list(dict.fromkeys(sent))


def left(url: str) -> dict[str, int]:
    """What is still open in the database: nothing, once a conversation is over, but the one suggestion for a message
    that gets no answer. A message that crash after crash left in doubt is given up by right (`delivery.MOST_DOUBTS`):
    whether it came is seen in what was told."""
    queries = {
        "inbox": "SELECT count(*) FROM inbox",
        "outbox": "SELECT count(*) FROM outbox WHERE settled_at IS NULL",
        "outbox not sent": "SELECT count(*) FROM outbox WHERE ending NOT IN ('sent', 'dropped')"
        f" AND NOT (ending = 'uncertain' AND doubts >= {MOST_DOUBTS})",
        "reminders": "SELECT count(*) FROM reminders WHERE state = 'pending' AND key <> 'no_answer'",
    }
    engine = create_engine(url)
    with engine.connect() as conn:
        found = {name: int(conn.execute(text(query)).scalar_one()) for name, query in queries.items()}
    engine.dispose()
    return {name: number for name, number in found.items() if number}


def given_up(url: str) -> list[str]:
    """Each message that ended otherwise than it should, and how."""
    query = "SELECT kind, ending, attempts, doubts FROM outbox WHERE ending NOT IN ('sent', 'dropped') ORDER BY id"
    engine = create_engine(url)
    with engine.connect() as conn:
        rows = conn.execute(text(query)).fetchall()
    engine.dispose()
    return [
        f"a {kind} {ending}, {tries} times tried, {doubts} times left in doubt" for kind, ending, tries, doubts in rows
    ]


def unfinished(url: str, now: float) -> int:
    """How much should have been done by this second and was not: events, messages, reminders."""
    queries = (
        "SELECT count(*) FROM inbox WHERE set_aside_at IS NULL",
        "SELECT count(*) FROM outbox WHERE settled_at IS NULL",
        "SELECT count(*) FROM reminders WHERE state = 'pending' AND due_at <= :now",
    )
    engine = create_engine(url)
    with engine.connect() as conn:
        values = {"now": round(now * 1000)}
        found = [conn.execute(text(query), values if ":now" in query else {}).scalar_one() for query in queries]
    engine.dispose()
    return sum(found)


def known(settings: Settings) -> list[dict[str, Any]]:
    """What every person's cases say, without instants and references."""
    return [_answers(case) for case in cases(settings)]


def cases(settings: Settings) -> list[Mapping[str, Any]]:
    """Every person's cases as they are stored, but for their seal."""
    keyring = keyring_of(settings)
    engine = create_engine(settings.database_url)
    with engine.connect() as conn:
        numbers = [row[0] for row in conn.execute(text("SELECT id FROM people ORDER BY created_at")).fetchall()]
        stored = [people.load(conn, keyring, number) for number in numbers]
    engine.dispose()
    return [case for one in stored for case in one.cases.values()]


def _answers(case: Mapping[str, Any]) -> dict[str, Any]:
    answers = {name: [answer["value"], answer["source"]] for name, answer in case["answers"].items()}
    return {"flow": case["flow"], "answers": answers, "sent": case["sent_at"] is not None, "revision": case["revision"]}


def _timeless(words: str) -> str:
    return re.sub(r"\d{2}\.\d{2}", "00.00", words)


def _data(message: Mapping[str, Any]) -> list[str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [button.get("callback_data", "") for row in rows for button in row]
