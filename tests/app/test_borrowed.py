"""What `test_confusion` tries on Sopan itself, through its real doors: what is another person's comes in from the
strict servers and over the page's own HTTP, and nothing of the owner comes out or changes."""

import sqlite3
from itertools import product
from pathlib import Path
from typing import Any, Final

from tests.app.guest import Guest
from tests.app.house import MORNING
from tests.app.trying import trying
from tests.app.whatsapp.guest import Guest as OnWhatsApp
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.channels.local.tabs import Stream, browser
from tests.servers.telegram import Flood, TelegramServer
from tests.servers.whatsapp import WhatsAppServer

SAID: Final = "batalin interview lusa jam 10 di PT Melati Jaya, posisi Staf Cendana, dengan Bu Anggrek, saya sakit"
CANARIES: Final = ("Melati", "Cendana", "Anggrek", "Kenari")
TYPED: Final = ("/drafts", "/export", "/show", "1", "ya")


def leaked(texts: list[str]) -> list[str]:
    return [text for text in texts if any(word in text for word in CANARIES)]


def kept(file: Path, person: str) -> list[Any]:
    """Every row of somebody that lasts."""
    with sqlite3.connect(file) as conn:
        return [
            sorted(conn.execute(f"SELECT * FROM {table} WHERE {column} = ?", (person,)).fetchall(), key=repr)
            for table, column in (("people", "id"), ("cases", "person_id"), ("reminders", "person_id"))
        ]


def people(file: Path) -> list[str]:
    with sqlite3.connect(file) as conn:
        return [str(row[0]) for row in conn.execute("SELECT id FROM people ORDER BY created_at").fetchall()]


async def test_through_telegram_and_whatsapp(tmp_path: Path) -> None:
    async with WhatsAppServer() as whatsapp, TelegramServer(flood=Flood.off()) as telegram:
        for server in (telegram, whatsapp):
            server.clock.advance(MORNING - server.clock.moment())
        approve(whatsapp)
        settings = {"SOPAN_TELEGRAM_TOKEN": telegram.token, "SOPAN_TELEGRAM_API_URL": telegram.url}
        house = WhatsAppHouse(whatsapp, tmp_path, more=settings)
        async with house.open():
            file = tmp_path / "data" / "sopan.db"
            sari, budi = Guest(telegram.user(42, "Kenari"), 60), Guest(telegram.user(43, "Budi"), 60)
            ani, oki = (
                OnWhatsApp(whatsapp.person(f"628120000111{number}", name))
                for number, name in ((1, "Kenari"), (2, "Oki"))
            )
            await sari.says(SAID)
            await ani.says(SAID)
            owners = people(file)
            before = [kept(file, owner) for owner in owners]
            assert len(owners) == 2 and all(rows[1] for rows in before)
            taps = [data for _, data in ani.prompt.taps]
            presses = [one.press for one in sari.prompt.buttons if one.press]
            assert await budi.says("/start") == "menu" and await oki.says("Halo") == "menu"
            for press in (*presses, *taps):
                await budi.user.press_data(budi.prompt, press).answer(60)
                reply = {"type": "button_reply", "button_reply": {"id": press, "title": "Ya"}}
                for message in (oki.prompt.id, ani.prompt.id):
                    borrowed = {"context": {"from": whatsapp.phone, "id": message}}
                    await oki.person.does({"type": "interactive", "interactive": reply, **borrowed})
            for text in TYPED:
                await budi.user.say(text)
                await oki.person.say(text)
            await oki.person.does(
                {"type": "document", "document": {"id": "1", "mime_type": "text/plain", "sha256": "0"}}
            )
            await oki.person.waits_for(lambda one: "berkas" in one.text.lower())
            await whatsapp.hook.settled()
            await budi.says("/settings")
            await oki.says("/settings")
            assert [kept(file, owner) for owner in owners] == before
        assert leaked(budi.texts) == [] and leaked(oki.texts) == []
        assert len(budi.texts) > 5 and len(oki.texts) > 5, "they were answered"
        files = [content for _, content in telegram.world.files.values()]
        assert files and not any(word.encode() in content for content, word in product(files, CANARIES))


async def test_over_the_pages_own_http(tmp_path: Path) -> None:
    async with (
        trying(tmp_path) as url,
        browser(url) as owner,
        browser(url) as other,
        owner.tab() as theirs,
        other.tab() as others,
    ):
        assert (await owner.say(text=SAID))[0] == 204
        bubble = await theirs.bubble()
        file = tmp_path / "data" / "sopan.db"
        [person] = people(file)
        before = kept(file, person)
        presses = [button["press"] for row in bubble["buttons"] for button in row if button.get("press")]
        assert presses
        said: list[dict[str, Any]] = [{"press": press, "ref": bubble["ref"]} for press in presses]
        said += [{"edit": {"ref": bubble["ref"], "text": "besok jam 9"}}, *({"text": text} for text in TYPED)]
        for one in said:
            assert (await other.say(**one))[0] in (204, 400)
        assert (await other.say(text="/settings"))[0] == 204
        assert leaked([str(one) for one in await until(others, "Pengaturan")]) == []
        assert kept(file, person) == before


async def until(stream: Stream, last: str) -> list[dict[str, Any]]:
    """What came, to the bubble with these words."""
    found = [await stream.bubble()]
    while last not in found[-1]["text"]:
        found.append(await stream.bubble())
    return found
