"""A person's own copy: every table that names them is in it, opened, and nothing of anybody else."""

import json
from datetime import UTC, datetime
from typing import Any

from bot.store import export
from bot.store.database import Database
from bot.store.sealed import Keyring
from bot.store.tables import metadata
from bot.wording.export import written
from tests.store.databases import NOON, NewChat
from tests.store.test_erase import fill

OF_NOBODY = {"seen", "compatibility"}
WHERE = {
    "people": "person", "cases": "cases", "chats": "chats", "aliases": "other_names", "inbox": "incoming",
    "outbox": "outgoing", "reminders": "reminders", "pages": "pages",
}  # fmt: skip
"""Table to the part of the copy that holds its rows."""


def words(payload: bytes) -> str:
    return payload.decode()


async def copy_of(database: Database, keyring: Keyring, person_id: str) -> dict[str, Any]:
    return await database.run(
        lambda conn: export.themselves(conn, keyring, person_id) | export.beside(conn, keyring, person_id, words, words)
    )


async def test_every_table_that_names_a_person_is_in_it(
    database: Database, keyring: Keyring, new_chat: NewChat
) -> None:
    sari, other = await new_chat(), await new_chat()
    for chat in (sari, other):
        await database.run(lambda conn, chat=chat: fill(conn, keyring, chat))  # type: ignore[misc]
    copy = await copy_of(database, keyring, sari.person_id)
    assert set(WHERE) == set(metadata.tables) - OF_NOBODY
    assert copy["person"] == {"a": 1} and copy["cases"] == {"1": {"b": 2}}
    [chat] = copy["chats"]
    assert chat["address"] == sari.address.value and chat["other_names"] == [f"ID.{sari.id}"]
    assert [row["content"] for row in copy["incoming"]] == ["payload"]
    assert [(row["content"], row["ending"]) for row in copy["outgoing"]] == [("text", None)]
    assert [(row["what"], row["state"]) for row in copy["reminders"]] == [("respond", "pending")]
    assert [row["content"] for row in copy["pages"]] == ["text"]
    assert other.address.value not in repr(copy) and other.id not in repr(copy)


async def test_nobody_has_an_empty_copy(database: Database, keyring: Keyring) -> None:
    copy = await copy_of(database, keyring, "0" * 32)
    assert not any(copy.values())


def test_half_an_emoji_survives_the_file() -> None:
    file = written({"person": {"said": "sakit 🤒 \ud83d"}}, datetime.fromtimestamp(NOON / 1000, UTC))
    assert "🤒" in file and file.encode()
    assert json.loads(file)["person"] == {"said": "sakit 🤒 \ud83d"}
