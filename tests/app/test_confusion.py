"""One person replays everything of another: their buttons, names of messages, addresses, tokens and files.

Nothing of theirs is ever sent to anybody else, and not a byte of theirs changes.

`make confusion` tries 100,000 times.
"""

import asyncio
import os
import re
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any, Final

import pytest

from bot.app import Sopan, running
from bot.channels.base import ERRAND, Bubble, Capabilities, Errand, FileGone, Incoming, Outcome, Sent
from bot.channels.local_web.saying import read_saying
from bot.channels.local_web.server import LocalWeb
from bot.channels.telegram.channel import TelegramChannel
from bot.channels.telegram.parse import parse as parse_update
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.parse import parse as parse_body
from bot.config import Settings
from bot.store import pages
from bot.store.instants import instant
from bot.workers.packed import bubble_to_bytes
from tests.app.house import MORNING

TRIES: Final = int(os.environ.get("CONFUSIONS") or 2_000)
SEED: Final = int.from_bytes(os.urandom(4)) if "CONFUSIONS" in os.environ else 1
LOOKS: Final = 500
"""Tries between two looks at what the owner's rows hold."""

PATIENCE: Final = timedelta(seconds=WhatsAppChannel.capabilities.gather)
CANARIES: Final = ("Kenari", "Melati", "Anggrek", "Cendana")
"""Words that only the owner says: their name, the company, the contact, the position."""

Json = dict[str, Any]
Said = Callable[["Somebody", Json], Incoming | None]


class Clock:
    """Stands still, but for the moments that a burst is waited for."""

    def __init__(self) -> None:
        self.now = MORNING

    def __call__(self) -> datetime:
        return self.now


class Catching:
    """Takes the place of a platform: what would be sent is kept, by address."""

    name: str
    capabilities: Capabilities
    account = "1065"

    def __init__(self) -> None:
        self.sent: dict[str, list[bytes]] = {}
        self.refs: dict[str, list[str]] = {}
        self._numbers = count(1)

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: Errand = ERRAND) -> Outcome:
        ref = f"{next(self._numbers):08}"
        self.sent.setdefault(address, []).append(bubble_to_bytes(bubble))
        self.refs.setdefault(address, []).append(ref)
        return Sent(ref)

    async def fetch(self, file: str, most: int) -> bytes:
        raise FileGone

    async def forget(self, address: str) -> None:
        return None


class CatchingTelegram(Catching):
    name, capabilities = "telegram", TelegramChannel.capabilities


class CatchingWhatsApp(Catching):
    name, capabilities = "whatsapp", WhatsAppChannel.capabilities


class CatchingPage(Catching):
    name, capabilities = "local_web", LocalWeb.capabilities


@dataclass
class Somebody:
    """Who writes on one platform, under one address; `dice` and `numbers` make each thing they do a new one."""

    channel: Catching
    address: str
    numbers: "count[int]" = field(default_factory=lambda: count(1))

    def does(self, what: Json) -> Incoming | None:
        """What the platform would tell of one thing they did: `text`, `forward`, `press`, `edit`, `file`."""
        return _TELLS[type(self.channel)](self, what)


def on_telegram(who: Somebody, what: Json) -> Incoming | None:
    number, at = next(who.numbers), int(MORNING.timestamp())
    person = {"id": int(who.address), "first_name": who.address}
    chat = {"id": int(what.get("chat", who.address)), "type": "supergroup" if "chat" in what else "private"}
    message: Json = {"message_id": number, "date": at, "chat": chat, "from": person}
    ref = int(what["ref"]) if str(what.get("ref", "")).isdigit() else number
    match what:
        case {"press": data}:
            query = {"id": str(number), "from": person, "data": data, "message": {**message, "message_id": ref}}
            told: Json = {"callback_query": query}
        case {"edit": text}:
            told = {"edited_message": {**message, "message_id": ref, "edit_date": at, "text": text}}
        case {"forward": text, **origin}:
            by = {"type": "user", "sender_user": {"id": origin.get("by", 7)}, "date": at}
            told = {"message": {**message, "text": text, "forward_origin": by}}
        case {"file": file}:
            told = {"message": {**message, "document": {"file_id": file, "file_name": f"{file}.pdf"}}}
        case _:
            replied = {"message_id": ref, "chat": {"id": what.get("by", 7), "type": "private"}, "date": at}
            told = {"message": {**message, "text": what["text"], "reply_to_message": replied}}
    return parse_update({"update_id": number * 10**10 + int(who.address), **told}, who.channel.account, MORNING)


def on_whatsapp(who: Somebody, what: Json) -> Incoming | None:
    number = f"wamid.{who.address}.{next(who.numbers)}"
    ref = what.get("ref", number)
    match what:
        case {"press": data}:
            content: Json = {"type": "interactive", "interactive": {"type": "list_reply", "list_reply": {"id": data}}}
        case {"edit": text}:
            new = {"type": "text", "text": {"body": text}}
            content = {"type": "edit", "edit": {"original_message_id": ref, "message": new}}
        case {"file": file}:
            content = {"type": "document", "document": {"id": file, "filename": f"{file}.pdf"}}
        case _:
            content = {"type": "text", "text": {"body": what.get("text", what.get("forward"))}}
    message = {
        "from": who.address,
        "id": number,
        "timestamp": str(int(MORNING.timestamp())),
        "context": {"id": ref, "from": what.get("by", "1065"), "forwarded": "forward" in what},
        **content,
    }
    value = {"metadata": {"phone_number_id": "1065"}, "messages": [message]}
    body = {"entry": [{"changes": [{"field": "messages", "value": value}]}]}
    heard = parse_body(body, who.channel.account, MORNING, lambda code, text: None)
    return heard.incoming[0] if heard.incoming else None


def on_page(who: Somebody, what: Json) -> Incoming | None:
    ref = what["ref"] if re.fullmatch(r"[\w-]{8,64}", what.get("ref", "")) else "00000000"
    match what:
        case {"press": data}:
            said: Json = {"press": data, "ref": ref}
        case {"edit": text}:
            said = {"edit": {"ref": ref, "text": text}}
        case {"forward": text}:
            said = {"forward": {"text": text, "said_at": None}}
        case _:
            said = {"text": what.get("text", what.get("file"))}
    identity, event = read_saying({"id": f"{next(who.numbers):08}", **said}, MORNING)
    return Incoming("local_web", who.channel.account, who.address, f"{who.address}.{identity}", event)


_TELLS: Final[Mapping[type[Catching], Said]] = {
    CatchingTelegram: on_telegram,
    CatchingWhatsApp: on_whatsapp,
    CatchingPage: on_page,
}


@dataclass
class Loot:
    """Everything by which something of the owner is called, on their platform and in the tables."""

    presses: list[str]
    refs: list[str]
    names: list[str]
    """Addresses, ids of rows, hashes, tokens."""


@pytest.fixture
async def sopan(tmp_path: Path) -> AsyncIterator[Sopan]:
    settings = Settings.from_env({"SOPAN_DATA_DIR": str(tmp_path / "data"), "SOPAN_KEY": "ab" * 32})
    kinds = (CatchingTelegram, CatchingWhatsApp, CatchingPage)
    async with running(settings, kinds, clock=Clock(), page="https://sopan.example/h/") as house:
        for kind in kinds:
            house.attach(kind())
        yield house


async def lives(sopan: Sopan, owner: Somebody) -> None:
    """A case with a finished message and reminders, and one that waits on its card."""
    said = "batalin interview lusa jam 10 di PT Melati Jaya, posisi Staf Cendana, dengan Bu Anggrek, saya sakit"
    await answered(sopan, owner, {"text": said})
    for _ in range(8):
        shown = presses_of(owner)[-8:]
        prompt = shown[-1].split(".")[2]
        if prompt == "result":
            break
        wanted = next((data for data in shown if data.endswith((".email", ".make", ".contact.skip"))), None)
        await answered(sopan, owner, {"press": wanted} if wanted else {"text": "Kenari Wulan"})
    else:
        raise AssertionError(presses_of(owner)[-8:])
    invitation = "Selamat pagi, PT Melati Raya mengundang wawancara Kasir, Selasa 1 Desember 2026 pukul 10.00 WIB."
    await answered(sopan, owner, {"forward": invitation})
    for command in ("edit", "drafts", "reminders", "waking", "keeping", "zone", "delete", "settings"):
        await answered(sopan, owner, {"text": f"/{command}"})


async def answered(sopan: Sopan, who: Somebody, what: Json) -> None:
    await does(sopan, who, what)
    await settled(sopan)


async def does(sopan: Sopan, who: Somebody, what: Json) -> None:
    incoming = who.does(what)
    if incoming is not None:
        await sopan.intake.accept([incoming])


async def settled(sopan: Sopan) -> None:
    """Until everything that came in was handled and everything to be sent was."""
    clock = sopan.clock
    assert isinstance(clock, Clock)
    clock.now += PATIENCE
    await sopan.intake.settled()
    while await sopan.backlog.work():
        pass
    await sopan.delivery.idle()


def presses_of(who: Somebody) -> list[str]:
    """Every button they were ever shown."""
    shown = b"".join(who.channel.sent.get(who.address, []))
    return re.findall(r'"(\d+\.\d+\.[\w-]+\.[^"]+)"', shown.decode())


def rows(file: Path, owner: Somebody, ids: set[str] | None = None) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table that names them, cell by cell."""
    found: dict[str, list[tuple[Any, ...]]] = {}
    with sqlite3.connect(file) as conn:
        ids = ids if ids is not None else ids_of(conn, owner)
        for (table,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
            kept = [row for row in conn.execute(f'SELECT * FROM "{table}"') if ids & {str(cell) for cell in row}]
            found[table] = sorted(kept, key=repr)
    return found


def ids_of(conn: sqlite3.Connection, owner: Somebody) -> set[str]:
    chats = conn.execute("SELECT id, person_id FROM chats WHERE channel = ?", (owner.channel.name,)).fetchall()
    return {str(cell) for row in chats for cell in row}


def loot_of(owner: Somebody, ids: set[str], token: str) -> Loot:
    near = {token[:-1] + letter for letter in "AQgw"} - {token}
    names = [owner.address, *ids, *near, token[::-1], f"{owner.channel.name}:{owner.address}"]
    return Loot(presses_of(owner), owner.channel.refs[owner.address], sorted(names))


def tries(dice: Random, loot: Loot) -> Json:
    """One thing that somebody does with what is another's."""
    ref, name, press = dice.choice(loot.refs), dice.choice(loot.names), dice.choice(loot.presses)
    case, turn, prompt, choice = press.split(".", 3)
    match dice.randrange(12):
        case 0 | 1 | 2 | 3:
            return {"press": press, "ref": ref}
        case 4:
            return {"press": f"{case}.{int(turn) + dice.randrange(-2, 3)}.{prompt}.{choice}", "ref": ref}
        case 5:
            return {"press": dice.choice((f"{case}.{turn}.{prompt}.{name}", f"0.{turn}.drafts.{case}", name))[:64]}
        case 6:
            return {"edit": dice.choice(("Kasir", "besok jam 9", name)), "ref": ref}
        case 7:
            command = dice.choice(
                ("start", "drafts", "export", "delete", "privacy", "show", "edit", "reminders", "why")
            )
            return {"text": f"/{command} {name}"}
        case 8:
            return {
                "text": dice.choice((name, ref, press, f"buka {name}", f"https://sopan.example/h/{name}")),
                "ref": ref,
            }
        case 9 if dice.random() < 0.2:
            return {"forward": f"undangan {name}", "by": name if name.isdigit() else 7}
        case 10 if dice.random() < 0.1:
            return {"file": name}
        case 10:
            return {"press": press, "ref": ref, "chat": "-100777"}
    return {"text": dice.choice(("/drafts", "/menu", "/export", "1", "ya", "kembali", "lanjutkan", "/letters"))}


async def test_nothing_of_another_is_shown_or_changed(sopan: Sopan, tmp_path: Path) -> None:
    dice, file = Random(SEED), tmp_path / "data" / "sopan.db"
    pairs: list[tuple[Somebody, Somebody, Loot, set[str]]] = []
    before: dict[str, dict[str, list[tuple[Any, ...]]]] = {}
    for channel in list(sopan.channels.values()):
        assert isinstance(channel, Catching)
        owner, other = (Somebody(channel, address) for address in ("6281200001111", "6281200002222"))
        await lives(sopan, owner)
        with sqlite3.connect(file) as conn:
            ids = ids_of(conn, owner)
        [person] = {row[0] for row in rows(file, owner, ids)["people"]}
        token = await sopan.database.run(
            lambda conn, person=person: pages.put(  # type: ignore[misc]
                conn, sopan.keyring, person, 1, "Yth. Ibu Anggrek", instant(MORNING)
            )
        )
        assert await sopan.kept_page(token) == "Yth. Ibu Anggrek"
        loot = loot_of(owner, ids, token)
        assert len(loot.presses) > 20 and all(
            word.encode() in b"".join(channel.sent[owner.address]) for word in CANARIES
        )
        pairs.append((owner, other, loot, ids))
        before[channel.name] = rows(file, owner, ids)
        assert all(
            before[channel.name][table] for table in ("people", "cases", "chats", "reminders", "pages", "outbox")
        )

    told = {owner.address: len(owner.channel.sent[owner.address]) for owner, _, _, _ in pairs}
    for number in range(len(pairs), TRIES + 1, len(pairs)):
        whats = [tries(dice, loot) for _, _, loot, _ in pairs]
        await asyncio.gather(*(does(sopan, other, what) for (_, other, _, _), what in zip(pairs, whats, strict=True)))
        if any("forward" in what or "file" in what for what in whats):
            await settled(sopan)
        if number % 7 == 0:
            loot = dice.choice(pairs)[2]
            assert await sopan.kept_page(dice.choice(loot.names)) is None
        if number % LOOKS < len(pairs) or number > TRIES - len(pairs):
            await settled(sopan)
            for owner, _, _, ids in pairs:
                assert rows(file, owner, ids) == before[owner.channel.name], (SEED, number)
                leaks = leaked(owner)
                assert not leaks, (SEED, number, leaks[:3])
                owner.channel.sent = {owner.address: owner.channel.sent[owner.address]}
    assert told == {owner.address: len(owner.channel.sent[owner.address]) for owner, _, _, _ in pairs}
    print(f"confusion: {TRIES} tries of seed {SEED}")


def leaked(owner: Somebody) -> list[str]:
    """What was sent to anybody else with a word in it that only they say."""
    others = [
        bubble.decode() for address, sent in owner.channel.sent.items() if address != owner.address for bubble in sent
    ]
    assert others, "somebody was answered"
    return [bubble for bubble in others if any(word in bubble for word in CANARIES)]
