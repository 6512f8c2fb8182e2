"""Mutated bodies and signatures at WhatsApp's webhook, over real HTTP: no forgery is accepted, nothing genuine refused.

`make fuzz` tries 100,000 and more.
"""

import json
import os
from collections.abc import AsyncIterator
from random import Random

import aiohttp
import pytest
from aiohttp import web

from bot.channels.base import Incoming, Moved, Report
from bot.channels.whatsapp.channel import WhatsAppChannel
from bot.channels.whatsapp.webhook import PATH, Webhook
from tests.app.house import MORNING
from tests.fuzz.campaign import EXAMPLES
from tests.fuzz.inputs import text_of
from tests.servers.whatsapp.hook import encoded, signature

SECRET, HEADER = "0123456789abcdef0123456789abcdef", "X-Hub-Signature-256"
SEED = int.from_bytes(os.urandom(4)) if "FUZZ_EXAMPLES" in os.environ else 1


class Door:
    def __init__(self) -> None:
        self.url = ""
        self.stored = 0

    async def accept(self, batch: list[Incoming]) -> None:
        self.stored += len(batch)

    async def report(self, reports: list[Report | Moved]) -> None:
        self.stored += len(reports)


@pytest.fixture
async def door() -> AsyncIterator[Door]:
    door, channel = Door(), WhatsAppChannel("EAAx", "1065", "http://127.0.0.1:9", "v26.0", connect=0.1, read=0.1)
    hook = Webhook(channel, door.accept, door.report, lambda: MORNING, app_secret=SECRET, verify_token="x")
    app = web.Application(client_max_size=8 * 1024 * 1024)
    app.add_routes([web.post(PATH, hook.handle)])
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    door.url = f"http://127.0.0.1:{runner.addresses[0][1]}{PATH}"
    yield door
    await channel.close()
    await runner.cleanup()


def genuine(dice: Random) -> bytes:
    """A body as Meta sends it, with whatever people write."""
    words = text_of(dice.getrandbits(63))[:2000] + dice.choice(("", " 🙏", " 👩‍👩‍👧", " ñ/é", ' "\\'))
    message = {"from": "6281200001111", "id": f"wamid.{dice.getrandbits(64):x}", "timestamp": "1795402800"}
    value = {
        "metadata": {"phone_number_id": "1065"},
        "messages": [{**message, "type": "text", "text": {"body": words}}],
    }
    return encoded({"entry": [{"changes": [{"field": "messages", "value": value}]}]})


def forged(body: bytes, shown: str, dice: Random) -> tuple[bytes, list[str]]:
    """Body and signatures of which at least one is not as it was."""
    match dice.randrange(10):
        case 0:
            place = dice.randrange(len(body))
            return body[:place] + bytes([body[place] ^ (1 << dice.randrange(8))]) + body[place + 1 :], [shown]
        case 1:
            return body[: dice.randrange(len(body))], [shown]
        case 2:
            return body + dice.choice((b" ", b"\n", b"}", b"\0", b"x" * 999)), [shown]
        case 3:
            return json.dumps(json.loads(body), ensure_ascii=False).encode("utf-8", "surrogatepass") + b" ", [shown]
        case 4:
            place = dice.randrange(7, len(shown))
            other = dice.choice([letter for letter in "0123456789abcdef" if letter != shown[place]])
            return body, [shown[:place] + other + shown[place + 1 :]]
        case 5:
            return body, dice.choice(([], [""], [shown, shown], [shown, "sha256="], ["sha256=" + "0" * 64]))
        case 6:
            return body, [shown.replace("sha256", dice.choice(("sha1", "SHA256", "sha512", "")))]
        case 7:
            return body, [signature(dice.choice(("", SECRET[::-1], SECRET[:-1], SECRET.upper())), body)]
        case 8:
            return body, [shown[: dice.randrange(len(shown))], *([shown] if dice.random() < 0.3 else [])]
    return body, [dice.choice(("sha256=ñ🙏", shown + "0", shown + ", " + shown, "sha256=" + shown[7:].upper() + "G"))]


async def test_no_forgery_is_accepted_and_nothing_genuine_refused(door: Door) -> None:
    dice, wrong, accepted = Random(SEED), list[str](), 0

    async with aiohttp.ClientSession() as session:

        async def post(body: bytes, signatures: list[str]) -> int:
            headers = [(HEADER, one) for one in signatures]
            async with session.post(door.url, data=body, headers=headers) as answer:
                return answer.status

        for number in range(EXAMPLES):
            body = genuine(dice)
            shown = signature(SECRET, body)
            if number % 4 == 0:
                accepted += 1
                if (status := await post(body, [shown])) != 200:
                    wrong.append(f"{number} of seed {SEED}: genuine, {status}")
                continue
            status = await post(*forged(body, shown, dice))
            if status != 401 or door.stored != accepted:
                wrong.append(f"{number} of seed {SEED}: forged, {status}")
                door.stored = accepted
    print(f"webhook: {EXAMPLES} bodies of seed {SEED}, {accepted} genuine, {len(wrong)} wrong")
    assert not wrong and door.stored == accepted
