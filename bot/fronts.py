"""The ways to run Sopan: the page on this machine, the terminal, and the service with real channels."""

import asyncio
import logging
import signal
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from bot.app import Sopan, running
from bot.channels.base import Channel
from bot.clock import Clock, wall_clock
from bot.config import Settings
from bot.days_off import day_off
from bot.roles import ALL, Role, Roles
from bot.store import locks

if TYPE_CHECKING:
    from aiohttp.web import RouteDef

    from bot.channels.telegram.channel import TelegramChannel
    from bot.channels.whatsapp.channel import WhatsAppChannel

_log = logging.getLogger(__name__)


async def page(settings: Settings, *, port: int | None = None, clock: Clock = wall_clock) -> None:
    """The phone page on http://127.0.0.1:8765, until SIGINT or SIGTERM."""
    from bot.channels.local_web.server import PORT, LocalWeb
    from bot.channels.local_web.skin import WhatsAppSkin

    told = _stop_signal()
    async with running(settings, [LocalWeb, WhatsAppSkin], clock) as sopan:
        commands = {language: sopan.catalog.commands(language) for language in sopan.catalog.languages}
        channel = LocalWeb(sopan.intake.accept, clock, commands, sopan.opener)
        sopan.attach(channel)
        sopan.attach(WhatsAppSkin(channel))
        async with channel.serving(port=PORT if port is None else port) as address:
            print(f"Sopan menunggu di {address} (Ctrl-C untuk berhenti)", flush=True)
            print(f"Seperti di WhatsApp: {address}/?skin=whatsapp", flush=True)
            await _stopped(told)


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
    warm: Callable[[], object] = lambda: None,
    stopping: Callable[[], object] = lambda: None,
    roles: Roles = ALL,
) -> None:
    """Every configured channel and the HTTP side, until SIGINT or SIGTERM; then what is in hand is finished.

    Of the HTTP side a process that does not take in what comes shows only how it is. `ready` is called once, when
    requests are answered and nothing has been received yet; `warm` once, when the tables of the reading stand;
    `stopping` at the signal.
    """
    from bot import handover_page, web
    from bot.handover.links import PAGE

    settings.require_channel()
    told = _stop_signal(stopping)
    async with AsyncExitStack() as stack:
        channels = [await stack.enter_async_context(opened) for opened in _channels(settings)]
        page = f"{settings.public_url}{PAGE}" if settings.public_url else None
        kinds = [type(channel) for channel in channels]
        sopan = await stack.enter_async_context(running(settings, kinds, clock, at, page, roles))
        doors = [_DOORS[channel.name](sopan, channel) for channel in channels if Role.WEB in roles]
        for channel in channels:
            sopan.attach(channel)

        async def figures() -> dict[str, float]:
            ages = {name: age for door in doors for name, age in door.ages().items()}
            return await sopan.gauges() | ages

        routes = [route for door in doors for route in door.routes]
        pages = handover_page.routes(sopan.kept_page) if page and Role.WEB in roles else ()
        app = web.application(routes, figures, sopan.keeps, pages, sends=Role.DELIVERY in roles)
        port = await stack.enter_async_context(web.serving(app, settings.http_host, settings.http_port))
        if ready is not None:
            ready()
        _log.info("ready on port %d", port)
        working = [work() for door in doors for work in door.work]
        if Role.TURNS in roles:
            working.append(_warm(sopan, warm))
        elif Role.CLOCK in roles:
            working.append(_look_up_holidays(sopan))
        tasks = [asyncio.create_task(work) for work in working]
        stack.push_async_callback(_cancelled, tasks)
        await _stopped(told, tasks)
        _log.info("stopping")


@dataclass(frozen=True, slots=True)
class _Door:
    """How one channel is heard: routes of the HTTP side, work beside it, and how long ago what it polls answered."""

    routes: Sequence["RouteDef"] = ()
    work: Sequence[Callable[[], Coroutine[Any, Any, None]]] = ()
    ages: Callable[[], dict[str, float]] = dict


def _channels(settings: Settings) -> Iterator[AbstractAsyncContextManager[Channel]]:
    """The channels that are configured, each open while inside; closed last, when everything in hand has been sent."""
    if (telegram := settings.telegram) is not None:
        from bot.channels.telegram.channel import TelegramChannel

        yield _open(TelegramChannel(telegram.token, telegram.api_url))
    if (whatsapp := settings.whatsapp) is not None:
        from bot.channels.whatsapp.channel import WhatsAppChannel

        yield _open(WhatsAppChannel(whatsapp.token, whatsapp.phone_number_id, whatsapp.api_url, whatsapp.api_version))


@asynccontextmanager
async def _open(channel: "TelegramChannel | WhatsAppChannel") -> AsyncIterator[Channel]:
    await channel.open()
    try:
        yield channel
    finally:
        await channel.close()


def _telegram(sopan: Sopan, channel: "TelegramChannel") -> _Door:
    settings, accept = sopan.settings, sopan.intake.accept
    assert settings.telegram is not None
    introducing = partial(_introduce, sopan, channel)
    if settings.telegram.mode == "webhook":
        from aiohttp.web import post

        from bot.channels.telegram.webhook import PATH, Webhook

        secret = settings.telegram.webhook_secret or ""
        hook = Webhook(channel, accept, sopan.clock, url=f"{settings.public_url}{PATH}", secret=secret)
        return _Door([post(PATH, hook.handle)], [hook.stay, introducing])
    from bot.channels.telegram.polling import Polling

    polling = Polling(channel, accept, sopan.clock)
    seated = partial(sopan.peers.sit, locks.polling(channel.name, channel.account), polling.run)

    def ages() -> dict[str, float]:
        return {"poll_age_seconds": time.monotonic() - polling.heard_at} if polling.receives else {}

    return _Door((), [seated, introducing], ages)


def _whatsapp(sopan: Sopan, channel: "WhatsAppChannel") -> _Door:
    from aiohttp.web import get, post

    from bot.channels.whatsapp.webhook import PATH, Webhook

    settings = sopan.settings.whatsapp
    assert settings is not None
    hook = Webhook(
        channel,
        sopan.intake.accept,
        sopan.reports.take,
        sopan.clock,
        app_secret=settings.app_secret,
        verify_token=settings.verify_token,
    )
    return _Door([get(PATH, hook.greet, allow_head=False), post(PATH, hook.handle)])


_DOORS: Mapping[str, Callable[[Sopan, Any], _Door]] = {"telegram": _telegram, "whatsapp": _whatsapp}


async def _warm(sopan: Sopan, then: Callable[[], object]) -> None:
    """Read one text and look up one day for nobody, so that no turn need wait for the tables of the reading, nor for
    what knows the holidays."""
    from conversations.hearing import heard

    def read() -> None:
        heard("batalin interview besok jam 10 di PT Maju karena sakit", sopan.clock(), sopan.settings.default_zone)

    await asyncio.sleep(1)  # what waited for the start goes first
    await asyncio.to_thread(read)
    await _look_up_holidays(sopan)
    then()


async def _look_up_holidays(sopan: Sopan) -> None:
    await asyncio.to_thread(day_off, sopan.clock().date())


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


def _stop_signal(stopping: Callable[[], object] = lambda: None) -> asyncio.Event:
    """Set once the process is told to stop; from the first moment on, so that no stop finds a service half begun."""
    told = asyncio.Event()

    def stop() -> None:
        if not told.is_set():
            told.set()
            stopping()

    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop)
    return told


async def _stopped(told: asyncio.Event, tasks: Iterable[asyncio.Task[None]] = ()) -> None:
    """Until the process is told to stop. Raises what one of the tasks raises: without it there would be no service."""
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
