"""A copy of everything can be taken in again: as `sopan import` does it, into an empty database, without loss."""

import json
from dataclasses import replace
from datetime import timedelta
from itertools import cycle
from pathlib import Path
from time import process_time
from typing import Any, Final

import pytest
from sqlalchemy import Connection

from bot.store import chats, silence
from bot.store.database import Database
from bot.store.sealed import Keyring
from bot.wording.export import written
from bot.workers import copied
from bot.workers.taken_in import taken_in
from conversations.as_json import case_to_json, person_to_json
from conversations.hearing import LONGEST
from conversations.person import Letter, Person
from conversations.scene import MOST_CASES
from tests.conversations.driver import MONDAY, Chat
from tests.store.databases import NOON, Opener, only_sqlite

LASTING: Final = ("person", "cases", "chats", "reminders")
"""What is of a person rather than on its way: what waits to be handled or sent is not taken in again."""
MOST_SECONDS: Final = 5.0


def lived(conn: Connection, keyring: Keyring, person: Person) -> str:
    """A person as a conversation leaves them; their id."""
    cases = {str(number): case_to_json(case) for number, case in person.cases.items()}
    chat = {
        "channel": "telegram", "account": "99", "address": "42", "other_names": ["@sari"],
        "last_heard": MONDAY.isoformat(), "blocked_since": None,
    }  # fmt: skip
    planned = [
        {
            "case": case.id, "what": one.key, "due": one.due.isoformat(),
            "useless_after": one.useless_after.isoformat(), "state": state,
        }
        for case in person.cases.values()
        for one, state in zip(case.plan, cycle(("done", "pending")))
    ]  # fmt: skip
    copy = {"person": person_to_json(person), "cases": cases, "chats": [chat], "reminders": planned}
    return taken_in(conn, keyring, copy, {}, NOON)


def busy(cases: int) -> Person:
    """Somebody with that many invitations, each as long as one can be, and answered."""
    chat = Chat().say("batalin interview lusa jam 10 di PT Maju Jaya, saya sakit 🤒 \ud83d")
    while "skip" in chat.choices or "email" in chat.choices:
        chat.press("email" if "email" in chat.choices else "skip")
    [case] = chat.person.cases.values()
    letter = Letter("Undangan wawancara. 🙏 " * (LONGEST // 23), MONDAY, MONDAY, "interview")
    grown = {number: replace(case, id=number, letter=letter, own="Yth. " * 600) for number in range(1, cases + 1)}
    return replace(chat.person, cases=grown, last_case=cases)


async def copy_of(database: Database, keyring: Keyring, person_id: str) -> dict[str, Any]:
    kept = await database.run(lambda conn: copied.whole(conn, keyring, person_id))
    read: dict[str, Any] = json.loads(written(kept, MONDAY))
    return read


@pytest.mark.parametrize("blocked", [False, True])
async def test_a_copy_taken_in_again_is_the_same_copy(
    open_database: Opener, keyring: Keyring, tmp_path: Path, blocked: bool
) -> None:
    database = await open_database()
    person_id = await database.run(lambda conn: lived(conn, keyring, busy(3)))
    if blocked:  # what is to be remembered waits until they are back
        await database.run(lambda conn: silence.begin(conn, chats.chats_of(conn, person_id)[0], NOON))
    first = await copy_of(database, keyring, person_id)
    assert blocked == any(one["state"] == "silenced" for one in first["reminders"])
    assert first["reminders"] and len(first["cases"]) == 3 and first["chats"][0]["other_names"] == ["@sari"]
    other = Database(f"sqlite:///{tmp_path}/other/sopan.db", clock=lambda: MONDAY + timedelta(days=1))
    await other.start()
    try:
        second = await copy_of(other, keyring, await other.run(lambda conn: taken_in(conn, keyring, first, {}, NOON)))
    finally:
        await other.stop()
    assert {part: second[part] for part in LASTING} == {part: first[part] for part in LASTING}
    assert set(first) == set(second)


@only_sqlite
async def test_the_largest_copy_is_made_in_time(open_database: Opener, keyring: Keyring) -> None:
    database = await open_database()
    person_id = await database.run(lambda conn: lived(conn, keyring, busy(MOST_CASES)))
    started = process_time()
    copy = await copy_of(database, keyring, person_id)
    taken = process_time() - started
    print(f"{taken * 1000:.0f} ms for {len(json.dumps(copy)) // 1024} KiB")
    assert taken < MOST_SECONDS and len(copy["cases"]) == MOST_CASES
