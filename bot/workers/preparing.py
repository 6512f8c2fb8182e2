"""Prepare: a long text is read, a file is fetched, opened and read, the zone of a place is looked up; outside any
transaction, and as often as it takes.

What comes of it is kept with the row as JSON, and turns the event into those that have their turn.
"""

import asyncio
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any, Final, TypeVar

from bot.channels.base import Channel, FileGone, FileLater, FileTooLarge
from bot.files.opened import LARGEST, Opened, Unread, from_json, to_json
from bot.files.opener import Opener
from bot.files.places import zone_at
from bot.files.telling import passed_on, told
from bot.observe import count, timed
from conversations.events import Event, File, Forward, Place, Text
from conversations.hearing import hear

T = TypeVar("T")

LONGEST_READING: Final = 5.0
"""Seconds of work after which the reading of a text counts as failed; nobody waits for its thread any more."""

LOOK: Final = 1.0
"""Seconds between two looks at how long it has worked."""

FETCHES: Final = 6
"""How often a file is tried to be fetched before the person is asked to send it again."""

AT_ONCE: Final = 4
"""Files that are fetched, or wait in memory to be opened, at a time."""


class Preparing:
    """Prepares events of every chat; files are opened one after the other."""

    def __init__(self, channels: Mapping[tuple[str, str], Channel], opener: Opener, at: Callable[[str], None]) -> None:
        """`channels`: by name and account. `at` is called with the name of each point a crash could come between."""
        self._channels = channels
        self._opener = opener
        self._at = at
        self._room = asyncio.Semaphore(AT_ONCE)

    async def result(self, event: Event, account: tuple[str, str], zone: str, tries: int) -> bytes:
        """What is kept with the row. `tries`: how often it failed before. Raises FileLater, and for a text whatever its
        reading raises."""
        if isinstance(event, Place):
            with timed("parse_duration_seconds", parser="place"):
                return _to_bytes(await zone_at(event.latitude, event.longitude))
        if not isinstance(event, File):
            return _to_bytes(await _read(event, zone))
        opened = await self._opened(event, account, tries)
        count("files_total", outcome=opened.problem if isinstance(opened, Unread) else "opened")
        read = None if isinstance(opened, Unread) else await _read(passed_on(event, opened), zone)
        return _to_bytes({"file": to_json(opened), "read": read})

    async def _opened(self, event: File, account: tuple[str, str], tries: int) -> Opened | Unread:
        if event.size is not None and event.size > LARGEST:
            return Unread("too_large")
        channel = self._channels.get(account)
        if channel is None:
            raise FileLater("its channel does not run here")
        async with self._room:
            try:
                content = await channel.fetch(event.file, LARGEST)
            except FileTooLarge:
                return Unread("too_large")
            except FileGone:
                return Unread("gone")
            except FileLater:
                if tries + 1 < FETCHES:
                    raise
                return Unread("gone")
            self._at("fetched")
            with timed("parse_duration_seconds", parser="file"):
                return await self._opener.open(content, event.name)


def events_of(event: Event, kept: bytes | None) -> list[Event]:
    """The events that have their turn for one that came in, with what was prepared of it."""
    if kept is None:
        return [event]
    prepared = json.loads(kept)
    match event:
        case File():
            return [*told(event, from_json(prepared["file"]), prepared["read"])]
        case Text() | Forward():
            return [replace(event, read=prepared)]
        case Place():
            return [replace(event, zone=prepared)]
    return [event]


async def _read(event: Event, zone: str) -> dict[str, Any] | None:
    with timed("parse_duration_seconds", parser="text"):
        return await worked(partial(said, event, zone), LONGEST_READING)


async def worked(work: Callable[[], T], seconds: float) -> T:
    """What `work` comes to, on a thread of its own. Raises TimeoutError once this process has had so many seconds of
    the processor meanwhile: a machine that is halted or busy with others says nothing against a text."""
    until = time.process_time() + seconds
    working = asyncio.create_task(asyncio.to_thread(work))
    try:
        while not (await asyncio.wait((working,), timeout=LOOK))[0]:
            if time.process_time() > until:
                raise TimeoutError
        return working.result()
    finally:
        working.cancel()


def said(event: Event, zone: str) -> dict[str, Any] | None:
    """What a text says, as plain JSON values; None for an event that has no text."""
    match event:
        case Forward():
            return hear(event, event.said_at or event.sent_at, zone).to_json()
        case Text():
            return hear(event, event.sent_at, zone).to_json()
    return None


def _to_bytes(result: object) -> bytes:
    return json.dumps(result, ensure_ascii=False).encode("utf-8", "surrogatepass")
