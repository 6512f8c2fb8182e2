"""The service with WhatsApp, alone or beside Telegram, by the clock of the test server."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from bot.channels.whatsapp.templates import Templates
from bot.channels.whatsapp.webhook import PATH
from bot.config import Settings
from bot.fronts import service
from tests.app.house import free_port
from tests.servers.whatsapp import WhatsAppServer
from tests.servers.whatsapp.templates import Template


@dataclass(slots=True)
class WhatsAppHouse:
    """One installation: its settings, folder and port stay the same over every restart."""

    whatsapp: WhatsAppServer
    folder: Path
    port: int = field(default_factory=free_port)
    more: dict[str, str] = field(default_factory=dict)

    @property
    def env(self) -> dict[str, str]:
        """What an operator would set."""
        return {
            "SOPAN_DATA_DIR": str(self.folder / "data"),
            "SOPAN_HTTP_PORT": str(self.port),
            "SOPAN_OPERATOR_NAME": "Yayasan Contoh",
            "SOPAN_WHATSAPP_TOKEN": self.whatsapp.token,
            "SOPAN_WHATSAPP_PHONE_NUMBER_ID": self.whatsapp.phone_number_id,
            "SOPAN_WHATSAPP_BUSINESS_ACCOUNT_ID": self.whatsapp.business_account_id,
            "SOPAN_WHATSAPP_APP_SECRET": self.whatsapp.app_secret,
            "SOPAN_WHATSAPP_VERIFY_TOKEN": self.whatsapp.verify_token,
            "SOPAN_WHATSAPP_API_URL": self.whatsapp.url,
        } | self.more

    @property
    def url(self) -> str:
        """The root of the service's own HTTP side."""
        return f"http://127.0.0.1:{self.port}"

    @asynccontextmanager
    async def open(self, at: Callable[[str], None] | None = None) -> AsyncIterator[None]:
        """The service at work in this process; stopped as by SIGTERM."""
        self.whatsapp.hook.url = self.url + PATH
        working = asyncio.create_task(service(Settings.from_env(self.env), clock=self.whatsapp.clock.moment, at=at))
        try:
            await self.ready(working)
            yield
        finally:
            await self.whatsapp.hook.pause()
            working.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await working

    async def ready(self, working: "asyncio.Task[None]", within: float = 30.0) -> None:
        """Waits until the service says that it is ready."""
        async with asyncio.timeout(within), aiohttp.ClientSession() as session:
            while not working.done():
                with contextlib.suppress(OSError, aiohttp.ClientError):
                    async with session.get(self.url + "/readyz") as answer:
                        if answer.status == 200:
                            return
                await asyncio.sleep(0.02)
        working.result()

    async def metrics(self) -> str:
        """What an operator's machinery reads."""
        async with aiohttp.ClientSession() as session, session.get(self.url + "/metrics") as answer:
            return await answer.text()


def approve(server: WhatsAppServer) -> None:
    """Every text of the file, approved as it stands."""
    templates = Templates()
    for key in templates.keys:
        for language in ("id", "en"):
            text = templates.text(key, language)
            assert text is not None
            server.templates.append(Template(text.name, language, text.numbered, list(text.buttons)))
