"""The conversation in a terminal: bubbles are printed, choices are numbered, lines typed come in.

Works on a terminal and on pipes alike. On a pipe the next line is taken up only when the answer to the last has been
printed, so that a script meets the same choices as a person would.
"""

import asyncio
import codecs
import io
import os
import re
import secrets
import shutil
import sys
import textwrap
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TextIO

from bot.channels.base import (
    ERRAND,
    Accept,
    Attachment,
    Bubble,
    Button,
    Capabilities,
    Errand,
    FileGone,
    Gone,
    Incoming,
    Outcome,
    Refused,
    Sent,
    StoreDownError,
    read_payload,
)
from bot.channels.local_web.strict import TEXT_UNITS, refusal
from bot.channels.local_web.typed import clean, typed
from conversations.events import Event, Forward, Press

ADDRESS = "terminal"
_WIDTH = 80
_INDENT = " " * 7
_OPEN, _CLOSE = "<<<", ">>>"
_SAME_NAME = 99
"""Files of one name that are kept beside each other."""
_ANSWER_SECONDS = 5.0
"""How long a script waits for the first bubble of an answer."""
_QUIET_SECONDS = 0.2
"""How long nothing must follow for a script to take the answer as complete."""
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")  # all but tab and line feed: text must not steer the terminal
_WORDS = {
    "id": {
        "file": "Berkasnya tersimpan: {path}",
        "shown": "Berkas {name} tidak bisa disimpan di folder ini; isinya:",
        "start": "Ketik jawaban atau angka pilihan; pesan terusan di antara baris <<< dan >>>; Ctrl-D selesai.",
        "down": "Belum tersimpan. Coba kirim sekali lagi, ya.",
    },
    "en": {
        "file": "The file is saved: {path}",
        "shown": "The file {name} cannot be saved in this folder; this is what it holds:",
        "start": "Type an answer or the number of a choice; forward a message between lines <<< and >>>; Ctrl-D ends.",
        "down": "Not stored yet. Please send it once more.",
    },
}


class LocalTerminal:
    """One person at one terminal."""

    name: str = "local_terminal"
    account: str = "local"
    capabilities: Capabilities = Capabilities(text=TEXT_UNITS, numbered=True, files=True)

    def __init__(
        self,
        accept: Accept,
        clock: Callable[[], datetime],
        *,
        language: str | None = None,
        settled: Callable[[], Awaitable[None]] | None = None,
        source: int | None = None,
        target: TextIO | None = None,
        colours: bool = True,
        folder: Path | None = None,
    ) -> None:
        """Input is the file descriptor `source` (standard input if None), output is `target` (standard output if None).

        `language`: code of the surroundings, a suggestion only. `settled` returns once everything accepted has been
        answered; without it a script takes a short silence as the end of an answer. `colours` are used on a terminal
        only. `folder`: where files are saved; the working directory if None.
        """
        self._accept = accept
        self._clock = clock
        self._language = language
        self._words = _WORDS["id" if language is None or re.match(r"(id|in)\b", language) else "en"]
        self._settled = settled or self._quiet
        self._source = sys.stdin.fileno() if source is None else source
        self._target = target or sys.stdout
        if isinstance(self._target, io.TextIOWrapper):
            self._target.reconfigure(errors="replace")  # a terminal that knows no emoji shows a question mark instead
        self._folder = Path() if folder is None else folder
        self._choices: tuple[Button, ...] = ()
        self._ref = ""
        self._printed = 0
        self._news = asyncio.Event()
        self._run = secrets.token_hex(6)
        self._tty = os.isatty(self._source) and self._target.isatty()
        self._colours = colours and self._target.isatty()

    # --- out ----------------------------------------------------------------------------------------------------------

    async def send(self, address: str, bubble: Bubble, now: datetime, errand: Errand = ERRAND) -> Outcome:
        """Print `bubble`; a mark is left out, for nothing that is printed can be changed."""
        if why := refusal(bubble):
            return Refused(why)
        self._printed += 1
        ref = f"{self._run}-{self._printed}"
        if bubble.kind != "mark":
            choices = tuple(button for row in bubble.buttons for button in row if button.press)
            # Numbers belong to the last choices shown, until a question without any is asked.
            if choices or bubble.kind == "prompt":
                self._choices, self._ref = choices, ref
            try:
                self._print("\n".join(self._lines(bubble)))
            except (OSError, ValueError) as error:  # nobody reads any more: `sopan chat | head`
                return Gone(f"the terminal is closed: {error}")
        self._news.set()
        return Sent(ref)

    async def fetch(self, file: str, most: int) -> bytes:
        """No file comes in by a terminal."""
        raise FileGone

    async def forget(self, address: str) -> None:
        """Only the choices on offer are kept; what was printed is the person's own."""
        self._choices, self._ref = (), ""

    def _lines(self, bubble: Bubble) -> Iterator[str]:
        text = _CONTROLS.sub("", bubble.text)
        yield ""
        if bubble.kind == "message":
            # As it is and with nothing around it: it is going to be copied.
            yield text
            yield ""
        else:
            first, *others = _wrapped(text.strip("\n"))
            yield self._dress("Sopan  ", "1;36") + first
            yield from (f"{_INDENT}{line}" if line else "" for line in others)
        if bubble.attachment:
            yield from self._saved(bubble.attachment)
        number = 0
        for row in bubble.buttons:
            for button in row:
                label = _CONTROLS.sub("", button.label)
                if button.press:
                    number += 1
                    yield f"{_INDENT}{self._dress(f'[{number}]', '1')} {label}"
                elif button.url:
                    yield f"{_INDENT}{label}: {button.url}"

    def _saved(self, file: Attachment) -> Iterator[str]:
        """Write the file beside what is there already, and say where; shown instead where nothing can be written."""
        stem, _, ending = file.name.rpartition(".")
        for number in range(1, _SAME_NAME + 1):
            path = self._folder / (file.name if number == 1 else f"{stem}-{number}.{ending}")
            try:
                with path.open("x", encoding="utf-8", newline="") as target:
                    target.write(file.content)
            except FileExistsError:
                continue
            except OSError:
                break
            yield f"{_INDENT}{self._words['file'].format(path=path.absolute())}"
            return
        yield f"{_INDENT}{self._words['shown'].format(name=file.name)}"
        yield from ("", _CONTROLS.sub("", file.content), "")

    def _dress(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}\x1b[0m" if self._colours else text

    def _print(self, text: str) -> None:
        # On a terminal the invitation to type stands in the last line: it is wiped and put below again.
        wipe, invite = ("\r\x1b[K", "\n> ") if self._tty else ("", "")
        self._target.write(f"{wipe}{text}\n{invite}")
        self._target.flush()

    # --- in -----------------------------------------------------------------------------------------------------------

    async def run(self) -> None:
        """Read until the input ends, each line one event; returns when the last answer has been printed."""
        self._print(self._words["start"])
        count = 0
        async for event in self._events():
            count += 1
            incoming = Incoming(
                channel=self.name,
                account=self.account,
                address=ADDRESS,
                external_id=f"{self._run}-{count}",
                event=event,
                language=self._language,
            )
            self._news.clear()
            try:
                await self._accept([incoming])
            except StoreDownError:
                self._print(self._words["down"])
                continue
            if not self._tty:
                await self._settled()

    async def _events(self) -> AsyncIterator[Event]:
        block: list[str] | None = None
        async for line in _read_lines(self._source):
            said = clean(line)
            if block is not None and said != _CLOSE:
                block.append(line)
            elif block is not None:
                if text := clean("\n".join(block)):
                    yield Forward(sent_at=self._clock(), text=text)
                block = None
            elif said == _OPEN:
                block = []
            elif said:
                yield self._event(said)
        if block and (text := clean("\n".join(block))):
            yield Forward(sent_at=self._clock(), text=text)

    def _event(self, said: str) -> Event:
        now = self._clock()
        if said.isascii() and said.isdigit() and len(said) <= 3 and 1 <= int(said) <= len(self._choices):
            pressed = read_payload(self._choices[int(said) - 1].press or "")
            case, turn, prompt, choice = pressed or (0, 0, "unknown", "unknown")
            return Press(sent_at=now, ref=self._ref, case=case, turn=turn, prompt=prompt, choice=choice)
        return typed(said, now)

    async def _quiet(self) -> None:
        wait = _ANSWER_SECONDS
        while True:
            try:
                async with asyncio.timeout(wait):
                    await self._news.wait()
            except TimeoutError:
                return
            self._news.clear()
            wait = _QUIET_SECONDS


def _wrapped(text: str) -> list[str]:
    """The lines of `text` at the terminal's width, at most 80 columns; its own line ends and indents stay."""
    width = max(min(shutil.get_terminal_size().columns, _WIDTH) - len(_INDENT), 20)
    lines: list[str] = []
    for line in text.split("\n"):
        inner = re.match(r"\s*(?:[-•*]\s+)?", line)
        hang = " " * (inner.end() if inner else 0)
        # Addresses and numbers are copied: they are never broken.
        lines += textwrap.wrap(line, width, subsequent_indent=hang, break_long_words=False, break_on_hyphens=False) or [
            ""
        ]
    return lines


async def _read_lines(source: int) -> AsyncIterator[str]:
    """Lines of the file descriptor `source`: a terminal, a pipe or a file, without its line ends.

    A thread of its own reads, below Python's buffers: a read of `sys.stdin` that is waiting would hold a lock that the
    interpreter needs at its end.
    """
    loop = asyncio.get_running_loop()
    pieces: asyncio.Queue[bytes] = asyncio.Queue()

    def read() -> None:
        data = b"begin"
        while data:
            try:
                data = os.read(source, 65536)
            except OSError:  # the terminal was closed: for us the same as its end
                data = b""
            try:
                loop.call_soon_threadsafe(pieces.put_nowait, data)
            except RuntimeError:  # the loop has ended meanwhile
                return

    threading.Thread(target=read, name="terminal-input", daemon=True).start()
    decoder = codecs.getincrementaldecoder("utf-8")("replace")
    rest = ""
    while data := await pieces.get():
        *lines, rest = (rest + decoder.decode(data)).split("\n")
        for line in lines:
            yield line.removesuffix("\r")
    if rest := rest + decoder.decode(b"", final=True):
        yield rest
