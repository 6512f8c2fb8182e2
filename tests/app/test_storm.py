"""Every update comes up to five times, out of order and many at once: each has its effect once, and is answered.

The person's turn counts what they did (`conversations.person`), so it tells a double effect and a lost one alike.
`make storm` sends 100,000 updates of each channel's own form; UPDATES (default 600) says how many here.
"""

import asyncio
import json
import os
import random
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

import aiohttp
from sqlalchemy import Connection, create_engine, select

from bot.channels.telegram.webhook import PATH
from bot.config import Settings
from bot.store import people
from bot.store.sealed import Keyring
from bot.store.tables import people as people_table
from bot.unlocking import keyring_of
from tests.app.guest import Guest
from tests.app.house import SECRET, House
from tests.app.whatsapp.house import WhatsAppHouse
from tests.servers.telegram import TelegramServer
from tests.servers.whatsapp import WhatsAppServer
from tests.servers.whatsapp.hook import encoded

UPDATES = int(os.environ.get("UPDATES", "600"))
EACH = 10
"""Updates of one person."""
COPIES = 5
AT_ONCE = 40


async def rain(bodies: Sequence[bytes], post: Callable[[bytes], Awaitable[int]], dice: random.Random) -> int:
    """Delivers each body once to five times, in any order, many at once; a refused one again. How many deliveries."""
    drops = [body for body in bodies for _ in range(dice.randint(1, COPIES))]
    dice.shuffle(drops)
    waiting = iter(drops)

    async def one_connection() -> None:
        for body in waiting:
            while await post(body) != 200:  # noqa: ASYNC110  it was refused, and comes again as the platforms do it
                await asyncio.sleep(0.05)

    await asyncio.gather(*(one_connection() for _ in range(AT_ONCE)))
    return len(drops)


def turns(env: dict[str, str]) -> list[int]:
    """How much each person did, as the store has it."""
    settings = Settings.from_env(env)
    keyring = keyring_of(settings)
    engine = create_engine(settings.database_url)
    with engine.connect() as conn:
        found = [_turn(conn, keyring, row[0]) for row in conn.execute(select(people_table.c.id)).fetchall()]
    engine.dispose()
    return found


def _turn(conn: Connection, keyring: Keyring, person: str) -> int:
    stored = people.load(conn, keyring, person).person
    return int(stored["turn"]) if stored else 0


async def test_a_storm_on_telegram(telegram: TelegramServer, tmp_path: Path) -> None:
    dice = random.Random(1)
    house = House(telegram, tmp_path, "webhook")
    crowd = [telegram.user(1000 + number, "Sari") for number in range(UPDATES // EACH)]
    for _ in range(EACH):
        for person in crowd:
            await person.say(dice.choice(("/help", "/drafts", "/start", "/settings")))
    bodies = [json.dumps(one.json()).encode() for one in telegram.updates.pending]
    telegram.updates.pending.clear()
    async with house.open(), aiohttp.ClientSession() as session:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}

        async def post(body: bytes) -> int:
            async with session.post(house.url + PATH, data=body, headers=headers) as answer:
                return answer.status

        drops = await rain(bodies, post, dice)
        assert await asyncio.gather(*(post(bodies[0]) for _ in range(50))) == [200] * 50
        await dry(house.get)
    assert turns(house.env) == [EACH] * len(crowd)
    print(f"{len(bodies)} updates delivered {drops} times: one effect each")


async def test_fifty_copies_of_one_message_at_once_are_one_turn(telegram: TelegramServer, tmp_path: Path) -> None:
    house = House(telegram, tmp_path, "webhook")
    sari = Guest(telegram.user(42, "Sari"))
    await sari.user.say("/start decline")
    (body,) = [json.dumps(one.json()).encode() for one in telegram.updates.pending]
    telegram.updates.pending.clear()
    async with house.open(), aiohttp.ClientSession() as session:
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"}

        async def post() -> int:
            async with session.post(house.url + PATH, data=body, headers=headers) as answer:
                return answer.status

        assert await asyncio.gather(*(post() for _ in range(50))) == [200] * 50
        assert await sari.asked() == "channel"
        await dry(house.get)
    assert turns(house.env) == [1]
    assert len([one for one in sari.user.sent() if one.rows]) == 1


async def test_a_storm_on_whatsapp(tmp_path: Path) -> None:
    dice = random.Random(2)
    async with WhatsAppServer() as whatsapp:
        house = WhatsAppHouse(whatsapp, tmp_path)
        crowd = [whatsapp.person(f"62812{number:08}") for number in range(UPDATES // EACH)]
        said = [(person, person.message({"type": "text", "text": {"body": "Halo"}})) for person in crowd * EACH]
        dice.shuffle(said)
        bodies = []
        while said:  # a delivery holds one message or a hundred
            some = [said.pop() for _ in range(min(len(said), dice.choice((1, 1, 5, 100))))]
            authors = list({id(person): person for person, _ in some}.values())
            bodies.append(encoded(whatsapp.envelope([message for _, message in some], authors)))
        async with house.open():
            drops = await rain(bodies, whatsapp.hook.post, dice)
            await whatsapp.hook.settled()

            async def get(path: str) -> tuple[int, str]:
                return 200, await house.metrics()

            await dry(get)
        assert turns(house.env) == [EACH] * len(crowd)
        print(f"{EACH * len(crowd)} messages in {len(bodies)} webhooks delivered {drops} times: one effect each")


async def dry(get: Callable[[str], Awaitable[tuple[int, str]]]) -> None:
    """Until everything was handled and is sent."""
    async with asyncio.timeout(20 + UPDATES / 50):
        while True:
            figures = dict(line.rsplit(" ", 1) for line in (await get("/metrics"))[1].splitlines())
            if not any(float(figures[name]) for name in ("sopan_inbox_pending", "sopan_outbox_pending")):
                return
            await asyncio.sleep(0.1)
