"""A copy of everything can be taken in again: through the store's own door, into an empty database, without loss."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from time import process_time
from typing import Any, Final

from sqlalchemy import Connection

from bot.store import aliases, people, reminders
from bot.store.aliases import Names
from bot.store.database import Database
from bot.store.instants import instant
from bot.store.people import Address, CaseChange
from bot.store.reminders import ReminderItem
from bot.store.sealed import Keyring
from bot.wording.export import written
from bot.workers import copied
from conversations.hearing import LONGEST
from conversations.person import Letter, Person, case_to_json, person_from_json, person_to_json
from conversations.scene import MOST_CASES
from tests.conversations.driver import MONDAY, Chat
from tests.store.databases import NOON, Opener, only_sqlite

LASTING: Final = ("person", "cases", "chats", "reminders")
"""What is of a person rather than on its way: what waits to be handled or sent is not taken in again."""
MOST_SECONDS: Final = 5.0


def taken_in(conn: Connection, keyring: Keyring, copy: dict[str, Any]) -> str:
    """The person of a copy, made anew; their id."""
    person = person_from_json(copy["person"], {int(number): case for number, case in copy["cases"].items()})
    [chat] = copy["chats"]
    heard = instant(datetime.fromisoformat(chat["last_heard"]))
    names = Names(None, tuple(chat["other_names"]))
    made = aliases.chat_at(conn, keyring, Address(chat["channel"], chat["account"], chat["address"]), names, heard)
    assert made is not None and made.new
    changes = {
        number: CaseChange(case_to_json(case), case.revision, case.phase) for number, case in person.cases.items()
    }
    people.save(conn, keyring, made.person_id, person_to_json(person), changes, (), NOON)
    for case in person.cases.values():
        items = [ReminderItem(one.key, instant(one.due), instant(one.useless_after)) for one in case.plan]
        reminders.plan(conn, made.person_id, made.id, case.id, case.revision, items, NOON)
    return made.person_id


def lived(conn: Connection, keyring: Keyring, person: Person) -> str:
    """A person as a conversation leaves them; their id."""
    cases = {str(number): case_to_json(case) for number, case in person.cases.items()}
    chat = {"channel": "telegram", "account": "99", "address": "42", "other_names": ["@sari"]}
    chat["last_heard"] = MONDAY.isoformat()
    return taken_in(conn, keyring, {"person": person_to_json(person), "cases": cases, "chats": [chat]})


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


async def test_a_copy_taken_in_again_is_the_same_copy(open_database: Opener, keyring: Keyring, tmp_path: Path) -> None:
    database = await open_database()
    first = await copy_of(database, keyring, await database.run(lambda conn: lived(conn, keyring, busy(3))))
    assert first["reminders"] and len(first["cases"]) == 3 and first["chats"][0]["other_names"] == ["@sari"]
    other = Database(f"sqlite:///{tmp_path}/other/sopan.db", clock=lambda: MONDAY + timedelta(days=1))
    await other.start()
    try:
        second = await copy_of(other, keyring, await other.run(lambda conn: taken_in(conn, keyring, first)))
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
