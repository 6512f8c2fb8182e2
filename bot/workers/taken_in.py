"""The way back of a copy: the person, their cases and what is to be remembered, as they were when it was written.

What only waited, to be handled or to be sent, is not taken in: it belongs to the moment of the copy. Links to pages of
another installation lead nowhere here, so that pages are not taken in either.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Connection

from bot.errors import OperatorError
from bot.store import aliases, people, reminders, silence
from bot.store.aliases import Names
from bot.store.chats import Address
from bot.store.instants import instant
from bot.store.people import CaseChange
from bot.store.reminders import ReminderItem, ReminderRow
from bot.store.sealed import Keyring
from bot.wording.export import FORMAT, VERSION
from conversations.as_json import case_to_json, person_from_json, person_to_json

Copy = Mapping[str, Any]
"""What `read` found in a file."""

_BROKEN: Final = "This is no copy of a person's data that Sopan wrote, or it was altered."


class CannotTakeIn(OperatorError):
    """The copy cannot be read, or would mix with what is here; the text is one sentence for the operator."""


def read(file: str) -> Copy:
    """A copy from its file. Raises CannotTakeIn."""
    try:
        copy = json.loads(file)
        head = copy["_meta"]
        if head["format"] != FORMAT or len(copy["chats"]) != 1:
            raise CannotTakeIn(_BROKEN)
        version = int(head["version"])
    except (ValueError, KeyError, TypeError, RecursionError):
        raise CannotTakeIn(_BROKEN) from None
    if version > VERSION:
        raise CannotTakeIn("A newer Sopan wrote this copy; take it in with that version.")
    return dict(copy)


def taken_in(conn: Connection, keyring: Keyring, copy: Copy, accounts: Mapping[str, str], now: int) -> str:
    """The person of a copy, made anew; their id. `accounts`: by channel, under which account people write to this
    installation, where that is another one than the copy's. Raises CannotTakeIn, and then nothing may be committed."""
    try:
        return _taken_in(conn, keyring, copy, accounts, now)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise CannotTakeIn(_BROKEN) from None


def _taken_in(conn: Connection, keyring: Keyring, copy: Copy, accounts: Mapping[str, str], now: int) -> str:
    person = person_from_json(copy["person"], {int(number): case for number, case in copy["cases"].items()})
    [shown] = copy["chats"]
    account = accounts.get(shown["channel"], shown["account"])
    address = Address(str(shown["channel"]), str(account), str(shown["address"]))
    names = Names(None, tuple(map(str, shown["other_names"])))
    chat = aliases.chat_at(conn, keyring, address, names, _instant(shown["last_heard"]))
    if chat is None:
        raise CannotTakeIn(_BROKEN)
    if not chat.new:
        raise CannotTakeIn("This person is here already; `sopan erase` them first, and what is here of them is lost.")
    cases = {number: CaseChange(case_to_json(case), case.revision, case.phase) for number, case in person.cases.items()}
    people.save(conn, keyring, chat.person_id, person_to_json(person), cases, (), now)
    still = {"pending"} if shown["blocked_since"] is None else {"pending", "silenced"}  # these wait until they are back
    for number, case in person.cases.items():
        planned = [one for one in copy["reminders"] if one["case"] == number]
        items = [
            ReminderItem(str(one["what"]), _instant(one["due"]), _instant(one["useless_after"])) for one in planned
        ]
        reminders.plan(conn, chat.person_id, chat.id, number, case.revision, items, now)
        gone = [item for one, item in zip(planned, items, strict=True) if one["state"] not in still]
        reminders.done(
            conn,
            [
                ReminderRow(chat.person_id, number, case.revision, one.key, chat.id, one.due_at, one.useless_after)
                for one in gone
            ],
        )
    if shown["blocked_since"] is not None:
        silence.begin(conn, chat.id, _instant(shown["blocked_since"]))
    return chat.person_id


def _instant(written: str) -> int:
    return instant(datetime.fromisoformat(written))
