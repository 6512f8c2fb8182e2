"""/export: one file with everything, as the person's own program can read it and another Sopan can take it in."""

import json
from typing import Any

from bot.wording.catalog import Catalog
from conversations.as_json import person_from_json
from tests.app.guest import Guest
from tests.app.house import House
from tests.app.test_conversations import declines
from tests.servers.telegram import TelegramServer


def copy_in(telegram: TelegramServer, sari: Guest) -> dict[str, Any]:
    """The newest document, as JSON."""
    document = next(one.raw["document"] for one in reversed(sari.user.sent()) if "document" in one.raw)
    assert (document["file_name"], document["mime_type"]) == ("data-sopan.json", "application/json")
    found: dict[str, Any] = json.loads(telegram.world.files[document["file_id"]][1])
    return found


async def test_everything_comes_as_one_file(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    await declines(sari)
    assert await sari.says("/export") == "result", "what was open is said again"
    copy = copy_in(telegram, sari)
    assert copy["_meta"]["format"] == "sopan-export"
    person = person_from_json(copy["person"], {int(number): case for number, case in copy["cases"].items()})
    assert person.case is not None and person.case.word("company") == "PT Maju Jaya"
    assert person.profile.shown_name == "Sari Wulandari"
    [chat] = copy["chats"]
    assert (chat["channel"], chat["address"]) == ("telegram", "42")
    assert copy["reminders"]


async def test_asked_for_in_words(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    assert await sari.says("/start") == "menu"
    await sari.user.say("unduh data saya")
    await sari.hears(Catalog().text("id", "file", "export"))
    assert copy_in(telegram, sari)["cases"] == {}


async def test_a_copy_does_not_hold_the_copies_before_it(telegram: TelegramServer, opened: House, sari: Guest) -> None:
    await declines(sari)
    sizes = []
    for _ in range(4):
        assert await sari.says("/export") == "result"
        sizes.append(len(json.dumps(copy_in(telegram, sari)["person"])))
    assert max(sizes) - min(sizes) < 10
    assert all("_meta" not in json.dumps(row) for row in copy_in(telegram, sari)["outgoing"])
