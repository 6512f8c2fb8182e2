"""The bots that are measured, and how each is started: Sopan by its own command with the settings it ships with."""

import asyncio
import secrets
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.load import machine
from benchmarks.load.graph import APP_SECRET, BUSINESS, PHONE, Graph
from benchmarks.load.platform import SECRET, TOKEN, Platform
from benchmarks.startup import ROOT, free_port

READY_WITHIN: Final = 30.0
PEERS_PYTHON: Final = ROOT / "build" / "bench" / "bin" / "python"
"""The environment of `requirements-bench.lock`; `make bench` makes it."""
WORKING_FOLDER: Final = ROOT / "build"
"""On the disk of the clone: a temporary folder may lie in memory, where an fsync costs nothing."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bot runs: its own empty folder, its port, the platform, the dialogue that a peer is to play."""

    folder: Path
    port: int
    api: str
    dialogue: Path | None = None


@dataclass(frozen=True, slots=True)
class Bot:
    """`path`: of its webhook; empty where it asks by getUpdates."""

    name: str
    command: tuple[str, ...]
    settings: Callable[[Place], dict[str, str]]
    path: str = ""


@dataclass(slots=True)
class Running:
    """A bot that runs."""

    bot: Bot
    pid: int
    port: int

    @property
    def cpu(self) -> float:
        """Seconds of CPU so far."""
        return machine.cpu_of_all(self.pid)

    @property
    def memory(self) -> float:
        """Megabytes resident."""
        return machine.resident_of_all(self.pid)


def _kept(place: Place) -> dict[str, str]:
    """All that an operator must set beside the channel: everything else is as shipped."""
    key = place.folder / "key"
    if not key.exists():
        key.write_text(secrets.token_hex(32))
    return {
        "SOPAN_DATA_DIR": str(place.folder / "data"),
        "SOPAN_KEY_FILE": str(key),
        "SOPAN_HTTP_PORT": str(place.port),
    }


def _polling(place: Place) -> dict[str, str]:
    return _kept(place) | {"SOPAN_TELEGRAM_API_URL": place.api, "SOPAN_TELEGRAM_TOKEN": TOKEN}


def _webhook(place: Place) -> dict[str, str]:
    return _polling(place) | {
        "SOPAN_TELEGRAM_MODE": "webhook",
        "SOPAN_TELEGRAM_WEBHOOK_SECRET": SECRET,
        "SOPAN_PUBLIC_URL": "https://bench.example",
    }


def _whatsapp(place: Place) -> dict[str, str]:
    return _kept(place) | {
        "SOPAN_WHATSAPP_TOKEN": TOKEN,
        "SOPAN_WHATSAPP_PHONE_NUMBER_ID": PHONE,
        "SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID": BUSINESS,
        "SOPAN_WHATSAPP_APP_SECRET": APP_SECRET,
        "SOPAN_WHATSAPP_VERIFY_TOKEN": "bench",
        "SOPAN_WHATSAPP_API_URL": place.api,
    }


def _peer(place: Place) -> dict[str, str]:
    return {
        "BENCH_FOLDER": str(place.folder),
        "BENCH_PORT": str(place.port),
        "BENCH_API": place.api,
        "BENCH_TOKEN": TOKEN,
        "BENCH_SECRET": SECRET,
        "BENCH_DIALOGUE": str(place.dialogue),
    }


def _python(module: str) -> tuple[str, ...]:
    return (str(PEERS_PYTHON), "-m", f"benchmarks.peers.{module}")


SOPAN: Final = Bot("Sopan", (sys.executable, "-m", "bot", "run"), _webhook, "/telegram/webhook")
SOPAN_POLLING: Final = Bot("Sopan, polling", SOPAN.command, _polling)
SOPAN_WHATSAPP: Final = Bot("Sopan, WhatsApp", SOPAN.command, _whatsapp, "/whatsapp/webhook")
PTB_P: Final = Bot("PTB-P", _python("ptb_pickle"), _peer, "/hook")
PTB_S: Final = Bot("PTB-S", _python("ptb_sqlalchemy"), _peer, "/hook")
TBA: Final = Bot("TBA", _python("telebot_memory"), _peer, "/hook")


@asynccontextmanager
async def running(
    bot: Bot, platform: Platform | Graph, dialogue: Path | None = None, folder: Path | None = None
) -> AsyncIterator[Running]:
    """A fresh bot on its core, ready and connected to the platform while inside. `folder`: what it has kept from
    before. Raises RuntimeError with its last words where it does not become ready."""
    WORKING_FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=WORKING_FOLDER, prefix="bench-") as name:
        await platform.open()
        place = Place(folder or Path(name), free_port(), platform.url, dialogue)
        log = Path(name) / "log"
        with machine.started(bot.command, bot.settings(place), log) as process:
            try:
                async with asyncio.timeout(READY_WITHIN):
                    await platform.heard.wait()
                    if bot.path:
                        await _connected(platform, place.port, bot.path)
            except TimeoutError:
                raise RuntimeError(f"{bot.name} is not ready:\n{log.read_text('utf-8', 'replace')[-2000:]}") from None
            try:
                yield Running(bot, process.pid, place.port)
            except Exception as problem:
                problem.add_note(f"{bot.name} said:\n{log.read_text('utf-8', 'replace')[-2000:]}")
                raise
            finally:
                platform.hang_up()
        await platform.close()


async def _connected(platform: Platform | Graph, port: int, path: str) -> None:
    while True:
        try:
            await platform.connect(port, path)
        except OSError:
            await asyncio.sleep(0.02)
        else:
            return
