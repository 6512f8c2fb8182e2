"""Reads the test servers' logs while they grow: what came to whom, and which calls met a fault, becomes history, and
whoever waits for it is told."""

import asyncio
import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from tests.servers.telegram import TelegramServer
from tests.servers.telegram.journal import Entry
from tests.servers.whatsapp import Message, WhatsAppServer
from tests.servers.whatsapp.server import Call
from tests.soak.history import Failed, History, Saw, Stood

NOT_MODIFIED: Final = "message is not modified"

AFTERWARDS: Final = 40.0
"""Seconds for which a fault of one call can hold a chat up: the longest time-out, and the longest pause before another
try."""


@dataclass(slots=True)
class Sight:
    """What one person has in front of them."""

    seen: list[Saw] = field(default_factory=list)
    _news: asyncio.Event = field(default_factory=asyncio.Event)

    def show(self, saw: Saw) -> None:
        """A bubble has come."""
        self.seen.append(saw)
        self._news.set()

    async def until(self, fits: Callable[[Saw], bool], since: int, within: float) -> Saw | None:
        """The newest bubble that fits, of those after the first `since`; None if none comes within that many
        seconds."""
        try:
            async with asyncio.timeout(within):
                while (found := next((saw for saw in reversed(self.seen[since:]) if fits(saw)), None)) is None:
                    self._news.clear()
                    await self._news.wait()
                return found
        except TimeoutError:
            return None


class Watch:
    """Both servers' logs."""

    def __init__(
        self, history: History, now: Callable[[], float], telegram: TelegramServer, whatsapp: WhatsAppServer
    ) -> None:
        self.sights: defaultdict[str, Sight] = defaultdict(Sight)
        self.messages: dict[str, Message] = {}
        """What came on WhatsApp, by its id."""
        self._history = history
        self._now = now
        self._telegram = telegram
        self._whatsapp = whatsapp
        self._read = 0
        self._calls = 0
        self._matched = 0

    async def run(self) -> None:
        """Until cancelled."""
        await asyncio.gather(self._telegram_log(), self._whatsapp_log())

    async def _telegram_log(self) -> None:
        journal = self._telegram.journal
        while True:
            await journal.until(lambda: journal.seq > self._read or None, 1.0)
            self.catch_up()

    async def _whatsapp_log(self) -> None:
        journal = self._whatsapp.journal
        while True:
            seq = journal.seq
            await journal.until(lambda seq=seq: journal.seq > seq or None, 0.2)  # type: ignore[misc]
            self.catch_up()

    def catch_up(self) -> None:
        """All that has happened by now."""
        for entry in self._telegram.journal.entries[self._read :]:
            self._read = entry.seq
            self._entry(entry)
        for call in self._whatsapp.calls[self._calls :]:
            self._calls += 1
            self._call(call)

    def _saw(self, saw: Saw) -> None:
        self._history.add(saw)
        self.sights[saw.person].show(saw)

    # -- Telegram -----------------------------------------------------------------------------------------------------

    def _entry(self, entry: Entry) -> None:
        if entry.chat is None:
            return
        person = f"telegram:{entry.chat}"
        match entry.kind:
            case "sent" | "edited":
                self._saw(self._shown(person, entry.detail["message"], edit=entry.kind == "edited"))
            case "call" if entry.detail["fault"] is not None:
                kind = entry.detail["fault"]["kind"]
                doubtful = kind in ("cut", "hang", "garbage")
                what = f"{kind} of {entry.detail['method']}"
                landed = doubtful and bool(entry.detail["fault"].get("after_effect"))
                self._history.add(Failed(self._now(), person, what, self._now() + AFTERWARDS, doubtful, landed=landed))
            case "call" if NOT_MODIFIED in (entry.detail["description"] or ""):
                self._history.add(Stood(self._now(), person, entry.detail["params"]["message_id"]))

    def _shown(self, person: str, message: Mapping[str, Any], *, edit: bool) -> Saw:
        rows = message.get("reply_markup", {}).get("inline_keyboard", [])
        buttons = [button for row in rows for button in row]
        more = [json.dumps(buttons, ensure_ascii=False)]
        if "document" in message:
            more.append(self._telegram.world.files[message["document"]["file_id"]][1].decode("utf-8", "replace"))
        presses = tuple(button["callback_data"] for button in buttons if "callback_data" in button)
        text = message.get("text", message.get("caption", ""))
        return Saw(self._now(), person, str(message["message_id"]), text, presses, " ".join(more), edit)

    # -- WhatsApp -----------------------------------------------------------------------------------------------------

    def _call(self, call: Call) -> None:
        messages = self._whatsapp.messages
        there = messages[self._matched] if self._matched < len(messages) else None
        if there is not None and there.body is call.body:
            self._matched += 1
            person = _address(self._whatsapp, there.person)
            self.messages[there.id] = there
            labels = " ".join(label for label, _ in there.taps)
            more = f"{labels} {there.link or ''} {self._document(there)}"
            taps = tuple(data for _, data in there.taps)
            self._saw(Saw(self._now(), person, there.id, there.text, taps, more))
        else:
            person = f"whatsapp:{str(call.body.get('to')).lstrip('+')}"
            there = None
        if call.status != 200 or there is None:
            late = call.status == 200
            what = "told late to have failed" if late else f"status {call.status}, code {call.code}"
            doubtful = not late and call.code is None
            landed = doubtful and there is not None
            self._history.add(Failed(self._now(), person, what, self._now() + AFTERWARDS, doubtful, late, landed))

    def _document(self, message: Message) -> str:
        if message.body["type"] != "document":
            return ""
        return self._whatsapp.kept(message.body["document"]["id"]).decode("utf-8", "replace")


def _address(server: WhatsAppServer, number: int) -> str:
    person = server.people[number - 1]
    return f"whatsapp:{person.phone}"
