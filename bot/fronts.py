"""The ways to run Sopan: the page on this machine, the terminal, and the service with real channels."""

import asyncio
import logging
import signal
import time
from collections.abc import Callable, Coroutine, Iterable
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

from bot.app import Clock, Sopan, running, wall_clock
from bot.config import Settings

if TYPE_CHECKING:
    from bot.channels.telegram.channel import TelegramChannel

_log = logging.getLogger(__name__)


async def page(settings: Settings, *, port: int | None = None, clock: Clock = wall_clock) -> None:
    """The phone page on http://127.0.0.1:8765, until SIGINT or SIGTERM."""
    from bot.channels.local_web.server import PORT, LocalWeb

    async with running(settings, [LocalWeb], clock) as sopan:
        commands = {language: sopan.catalog.commands(language) for language in sopan.catalog.languages}
        channel = LocalWeb(sopan.intake.accept, clock, commands, sopan.opener)
        sopan.attach(channel)
        async with channel.serving(port=PORT if port is None else port) as address:
            print(f"Sopan menunggu di {address} (Ctrl-C untuk berhenti)", flush=True)
            await _stopped()


async def terminal(settings: Settings, language: str | None = None, clock: Clock = wall_clock) -> None:
    """The same conversation in this terminal, until its input ends. `language`: that of the surroundings, a
    suggestion."""
    from bot.channels.local_terminal import LocalTerminal

    async with running(settings, [LocalTerminal], clock) as sopan:

        async def settled() -> None:
            while await sopan.backlog.work():
                pass
            await sopan.delivery.idle()

        channel = LocalTerminal(sopan.intake.accept, clock, language=language, settled=settled)
        sopan.attach(channel)
        await channel.run()


async def service(
    settings: Settings,
    *,
    clock: Clock = wall_clock,
    at: Callable[[str], None] | None = None,
    ready: Callable[[], None] | None = None,
) -> None:
    """Every configured channel and the HTTP side, until SIGINT or SIGTERM; then what is in hand is finished.

    `ready` is called once, when requests are answered and nothing has been received yet.
    """
    from bot import handover_page, web
    from bot.channels.telegram.channel import TelegramChannel
    from bot.channels.telegram.webhook import PATH
    from bot.handover.links import PAGE

    telegram = settings.require_telegram()
    async with AsyncExitStack() as stack:
        channel = TelegramChannel(telegram.token, telegram.api_url)
        await channel.open()
        stack.push_async_callback(channel.close)  # last, when everything in hand has been sent
        page = f"{settings.public_url}{PAGE}" if settings.public_url else None
        sopan = await stack.enter_async_context(running(settings, [TelegramChannel], clock, at, page))
        sopan.attach(channel)
        routes: list[tuple[str, web.Handler]] = []
        figures = sopan.gauges
        receiving: Callable[[], Coroutine[Any, Any, None]]
        if telegram.mode == "webhook":
            from bot.channels.telegram.webhook import Webhook

            hook = Webhook(
                channel,
                sopan.intake.accept,
                clock,
                url=f"{settings.public_url}{PATH}",
                secret=telegram.webhook_secret or "",
            )
            routes.append((PATH, hook.handle))
            receiving = hook.register
        else:
            from bot.channels.telegram.polling import Polling

            polling = Polling(channel, sopan.intake.accept, clock)
            receiving = polling.run

            async def figures() -> dict[str, float]:
                return await sopan.gauges() | {"poll_age_seconds": time.monotonic() - polling.heard_at}

        app = web.application(routes, figures, handover_page.routes(sopan.kept_page) if page else ())
        port = await stack.enter_async_context(web.serving(app, settings.http_host, settings.http_port))
        if ready is not None:
            ready()
        _log.info("ready on port %d", port)
        tasks = [asyncio.create_task(work) for work in (receiving(), _introduce(sopan, channel), _warm(sopan))]
        stack.push_async_callback(_cancelled, tasks)
        await _stopped(tasks)
        _log.info("stopping")


async def _warm(sopan: Sopan) -> None:
    """Read one text for nobody, so that the first person need not wait for the tables of the reading."""
    from conversations.hearing import heard

    await asyncio.sleep(1)  # what waited for the start goes first
    text = "batalin interview besok jam 10 di PT Maju karena sakit"
    await asyncio.to_thread(heard, text, sopan.clock(), sopan.settings.default_zone)


async def _introduce(sopan: Sopan, channel: "TelegramChannel") -> None:
    """What Telegram shows of the bot: commands and descriptions, in every language. Raises TokenRefusedError."""
    from bot.channels.telegram.profile import Profile, publish

    await channel.client.check()
    languages = sopan.catalog.languages
    await publish(
        channel.client,
        Profile(
            default=sopan.settings.default_language,
            commands={language: sopan.catalog.commands(language) for language in languages},
            short_description={language: texts["profile"]["short"] for language, texts in languages.items()},
            description={language: texts["profile"]["long"] for language, texts in languages.items()},
        ),
    )


async def _stopped(tasks: Iterable[asyncio.Task[None]] = ()) -> None:
    """Until the process is told to stop. Raises what one of the tasks raises: without it there would be no service."""
    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told.set)
    stop = asyncio.create_task(told.wait())
    try:
        working: set[asyncio.Task[Any]] = {stop, *tasks}
        while not stop.done():
            ended, working = await asyncio.wait(working, return_when=asyncio.FIRST_COMPLETED)
            for task in ended:
                task.result()
    finally:
        stop.cancel()


async def _cancelled(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
