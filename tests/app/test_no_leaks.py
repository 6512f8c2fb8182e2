"""One long run in which everything goes wrong at once, with every library at its loudest: no token, number, name or
word of anybody comes out of the process, and what does come out says of which turn it is."""

import asyncio
import contextlib
import json
import os
import re
import signal
import sqlite3
import sys
import threading
from collections import defaultdict
from pathlib import Path
from typing import Any

import aiohttp

from bot.channels.whatsapp.webhook import PATH
from tests.app.guest import Guest
from tests.app.house import ROOT, House
from tests.app.test_conversations import declines
from tests.app.whatsapp.guest import Guest as OnWhatsApp
from tests.app.whatsapp.house import WhatsAppHouse, approve
from tests.files.hostile import pages_in_a_circle
from tests.servers.telegram import Cut, Fail, Garbage, TelegramServer
from tests.servers.whatsapp import Cut as GraphCut
from tests.servers.whatsapp import Error, Late, WhatsAppServer
from tests.servers.whatsapp import Garbage as GraphGarbage
from tests.servers.whatsapp.hook import encoded

KEY = "5a" * 32
NAMES = ("Kanarina", "Wulanmerak", "kanarina_x")
WORDS = ("Cendrawasih", "bronkitiskronis", "Cucakrowo", "jalakbali", "0812 0000 7788", "081200007788")
NUMBER, PHONE, USER_ID = 4_200_112_233, "6281200007777", "ID.13491208655302749999"
TEXT = f"batalin interview besok jam 10 di PT {WORDS[0]}, saya {WORDS[1]}, hubungi Pak {WORDS[2]} di {WORDS[4]}"
ECHO = f"Bad Request: cannot parse {TEXT} of {NAMES[0]} {NUMBER}, '{WORDS[3]}'"
AFTERWARDS = 120.0
"""Seconds that an answer may take amid all this, with every library at its loudest, on a machine that is busy too; the
test waits for what it wants to see and not a moment longer."""


async def everything_goes_wrong_on_telegram(telegram: TelegramServer, house: House) -> None:
    guest = Guest(telegram.user(NUMBER, NAMES[0], last_name=NAMES[1], username=NAMES[2]), AFTERWARDS)
    assert await guest.says(TEXT)
    for fault in (
        Fail(400, ECHO),
        Fail(429, f"Too Many Requests: {ECHO}", retry_after=0),
        Fail(500, ECHO),
        Garbage(f"<html>{TEXT} {telegram.token}</html>", 502),
        Garbage(TEXT, 200),
        Cut(),
        Cut(after_effect=True),
        Fail(404, ECHO),
    ):
        telegram.faults.clear()
        telegram.faults.add("sendMessage", fault, times=1)
        telegram.faults.add("editMessageText", fault, times=1)
        telegram.faults.add("answerCallbackQuery", fault, times=1)
        await guest.user.say(f"/start decline {WORDS[3]}")
        await guest.user.say(TEXT)
        await telegram.journal.until(lambda: any(one.used for one in telegram.faults.planned) or None, 10)
    telegram.faults.clear()
    for method in ("getFile", "download"):
        telegram.faults.add(method, Fail(500, ECHO), times=1)
        await guest.user.document(f"{WORDS[0]}.pdf", pages_in_a_circle(), caption=TEXT)
    telegram.faults.add("getUpdates", Garbage(f"{{{TEXT}", 200), times=2)
    odd: list[Any] = [
        {"chat": TEXT},
        {"text": {"x": TEXT}, "chat": {"id": NAMES[0]}, "from": {"id": NUMBER}},
        {"date": TEXT},
    ]
    for payload in odd:
        telegram.updates.put("message", payload, NUMBER)
    telegram.updates.put("callback_query", {"id": TEXT, "from": {"id": NUMBER}, "data": TEXT}, NUMBER)
    blocked = Guest(telegram.user(NUMBER + 1, NAMES[0]), AFTERWARDS)
    assert await blocked.says("/start")
    telegram.faults.add("sendMessage", Fail(403, f"Forbidden: {NAMES[0]} {NUMBER} blocked the bot"), times=1)
    await blocked.user.say(TEXT)
    await telegram.journal.until(lambda: None, 0.5)
    await asyncio.to_thread(poisoned, house.file)
    other = Guest(telegram.user(NUMBER + 2, NAMES[0]))
    await other.user.say(TEXT)
    await guest.user.say(TEXT)
    await telegram.journal.until(lambda: None, 7)  # three tries, two seconds apart
    await asyncio.to_thread(mended, house.file)


def poisoned(file: Path) -> None:
    """What is kept can no longer be read, and what is to be kept is refused in the person's own words."""
    with sqlite3.connect(file, timeout=20) as conn:
        conn.execute("UPDATE people SET state = x'0102030405'")
        words = TEXT.replace("'", "")
        conn.execute(f"CREATE TRIGGER spoilt BEFORE INSERT ON cases BEGIN SELECT RAISE(ABORT, '{words}'); END")


def mended(file: Path) -> None:
    with sqlite3.connect(file, timeout=20, isolation_level=None) as conn:
        conn.execute("DROP TRIGGER spoilt")
        conn.execute("BEGIN EXCLUSIVE")  # and away it is, for longer than anybody waits
        threading.Event().wait(6)
        conn.execute("ROLLBACK")


async def everything_goes_wrong_on_whatsapp(whatsapp: WhatsAppServer, url: str) -> None:
    guest = OnWhatsApp(whatsapp.person(PHONE, NAMES[0], user_id=USER_ID, username=NAMES[2]))
    assert await guest.says("Halo")
    for fault in (
        Error(131009, 400, ECHO),
        Error(100, 400, f"{PHONE} {ECHO}"),
        Error(131056, 400, ECHO),
        Error(131000, 500, ECHO),
        Error(131047, 400, ECHO),
        Error(190, 401, f"{whatsapp.token} {ECHO}"),
        Late(131026),
        Late(131000),
        GraphCut(),
        GraphCut(after_effect=True),
        GraphGarbage(502),
    ):
        whatsapp.faults[:] = [fault]
        await guest.person.say(TEXT)
        await whatsapp.journal.until(lambda: None, 0.3)
    whatsapp.faults.clear()
    await guest.person.file("document", b"%PDF-1.4 " + TEXT.encode(), "application/pdf", f"{WORDS[0]}.pdf")
    bodies: list[Any] = [
        {"object": TEXT, "entry": [{"changes": [{"field": "messages", "value": TEXT}]}]},
        {"entry": [{"changes": [{"field": "account_update", "value": {"event": TEXT}}]}]},
        whatsapp.envelope([{"type": "text", "text": TEXT, "from": PHONE, "id": TEXT}], [guest.person]),
        whatsapp.envelope([], [], [{"id": TEXT, "status": "failed", "errors": [{"code": TEXT, "title": TEXT}]}]),
        {**whatsapp.envelope([], []), "entry": [{"changes": [{"field": "messages", "value": {
            "metadata": {"phone_number_id": whatsapp.phone_number_id},
            "errors": [{"code": 130429, "message": ECHO, "error_data": {"details": ECHO}}]}}]}]},
    ]  # fmt: skip
    for body in bodies:
        await whatsapp.hook.post(encoded(body))
        await whatsapp.hook.post(encoded(body), {"X-Hub-Signature-256": f"sha256={TEXT.encode().hex()[:64]}"})
    await whatsapp.hook.post(TEXT.encode())
    async with aiohttp.ClientSession() as session:
        for path in (f"/kirim/{WORDS[0]}", f"{PATH}?hub.mode=subscribe&hub.verify_token={WORDS[0]}&hub.challenge=1"):
            async with session.get(url + path):
                pass


async def no_http_at_all(port: int) -> None:
    """What comes to the port without being HTTP; aiohttp reports it."""
    for sent in (
        f"GET /{WORDS[0]} HTTP/9.9\r\n\r\n",
        f"POST {PATH} HTTP/1.1\r\nHost: x\r\n{NAMES[0]} : {TEXT}\r\n\r\n",
        f"POST {PATH} HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n{TEXT}\r\n",
        f"\x16\x03\x01 {TEXT}",
    ):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(sent.encode())
        with contextlib.suppress(TimeoutError, OSError):
            async with asyncio.timeout(2):
                await reader.read()
        writer.close()


async def test_nothing_of_anybody_comes_out_whatever_goes_wrong(telegram: TelegramServer, tmp_path: Path) -> None:
    telegram.clock.run()
    async with WhatsAppServer() as whatsapp:
        approve(whatsapp)
        house = House(telegram, tmp_path)
        house.more |= WhatsAppHouse(whatsapp, tmp_path, port=house.port).env
        house.more |= {"SOPAN_KEY": KEY, "SOPAN_LOG_LEVEL": "DEBUG", "SOPAN_PUBLIC_URL": house.url}
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-X", "dev", "-m", "tests.app.loud", "run", cwd=ROOT,
            env={"PATH": os.environ["PATH"], **house.env},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        reading = asyncio.create_task(process.communicate())
        try:
            await house.ready(within=AFTERWARDS)
            whatsapp.hook.url = f"{house.url}{PATH}"
            await no_http_at_all(house.port)
            await asyncio.gather(
                everything_goes_wrong_on_whatsapp(whatsapp, house.url),
                everything_goes_wrong_on_telegram(telegram, house),
            )
            await house.ready(within=AFTERWARDS)
            assert "Maju Jaya" in await declines(Guest(telegram.user(43, "Budi"), AFTERWARDS)), "the service goes on"
            await telegram.vanish()
            await telegram.journal.until(lambda: None, 1)
            await telegram.listen()
        finally:
            process.send_signal(signal.SIGTERM)
            async with asyncio.timeout(AFTERWARDS):
                out, errors = await reading
    assert process.returncode == 0
    said = (out + errors).decode()
    secrets = [
        whatsapp.token,
        whatsapp.app_secret,
        whatsapp.verify_token,
        KEY,
        telegram.token,
        *telegram.token.split(":")[1:],
    ]
    people = [*NAMES, *WORDS, str(NUMBER), PHONE, PHONE[2:], USER_ID, "Sari", "Budi", "Maju Jaya"]
    leaked = {
        word: line for line in said.splitlines() for word in (*secrets, *people) if word.casefold() in line.casefold()
    }
    assert leaked == {}
    told_well(errors.decode().splitlines())


def told_well(lines: list[str]) -> None:
    """The run was loud, and enough went wrong in it to mean something; each line is one record, in UTC."""
    records = [json.loads(line) for line in lines]
    for record in records:
        assert {"at", "level", "from", "says"} <= record.keys() <= {"at", "level", "from", "says", "turn", "error"}
        assert record["at"].endswith("+00:00")
    speakers = {record["from"] for record in records}
    for library in (
        "aiohttp.server",
        "asyncio",
        "sqlalchemy.engine.Engine",
        "alembic.runtime.migration",
        "telegram.Bot",
    ):
        assert library in speakers, library
    errors = [record for record in records if record["level"] == "error"]
    assert len(errors) > 5 and sum("error" in record for record in errors) >= 2
    refused = {record["says"] for record in records if " was refused by " in record["says"]}
    assert any("by telegram: Cannot parse …" in line for line in refused), refused
    assert any("by whatsapp: 131009: Bad Request: cannot parse …" in line for line in refused), refused
    of_turns = defaultdict(set)
    for record in records:
        if "turn" in record:
            assert re.fullmatch("[0-9a-f]{8}", record["turn"])
            of_turns[record["turn"]].add(record["from"])
    assert any(len(speakers) > 1 for speakers in of_turns.values()), "a turn is followed through the house"
    assert {"bot.workers.delivery", "bot.workers.backlog"} <= set().union(*of_turns.values())
