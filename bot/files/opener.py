"""The side of the service: one limited process at a time is handed one file; whatever becomes of it, a result comes.

The process gets none of our environment, and it is ended with everything it started when its time is over.
"""

import asyncio
import contextlib
import os
import signal
import sys
from typing import Final

from bot.files.opened import LARGEST, Opened, Unread, from_bytes

LONGEST_OPENING: Final = 20.0
"""Seconds after which the process is ended."""

_LARGEST_ANSWER: Final = 1024 * 1024
_COMMAND: Final = (sys.executable, "-I", "-B", "-m", "bot.files.inside")


class Opener:
    """Opens files one after the other, in the order they were handed in."""

    def __init__(self, command: tuple[str, ...] = _COMMAND, longest: float = LONGEST_OPENING) -> None:
        """`command` is the limited process: a name and a file on its standard input, the result on its output."""
        self._command = command
        self._longest = longest
        self._turn = asyncio.Lock()

    async def open(self, content: bytes, name: str = "") -> Opened | Unread:
        """What the file says; `name` is what its sender calls it, a hint at most."""
        if len(content) > LARGEST:
            return Unread("too_large")
        async with self._turn:
            answer = await self._answer(name.replace("\n", " ").encode("utf-8", "replace")[:255] + b"\n" + content)
        return from_bytes(answer)

    async def _answer(self, given: bytes) -> bytes:
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={"LANG": "C.UTF-8"},
            start_new_session=True,  # so that what it starts can be ended with it
        )
        try:
            async with asyncio.timeout(self._longest):
                feeding = asyncio.ensure_future(_feed(process, given))
                try:
                    return await _read(process)
                finally:
                    feeding.cancel()
        except TimeoutError:
            return b""
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()


async def _feed(process: asyncio.subprocess.Process, given: bytes) -> None:
    assert process.stdin is not None
    with contextlib.suppress(ConnectionError):  # it ended, and needs no more
        process.stdin.write(given)
        await process.stdin.drain()
        process.stdin.close()


async def _read(process: asyncio.subprocess.Process) -> bytes:
    """All that the process writes before it closes its output; nothing where that is beyond measure."""
    assert process.stdout is not None
    answer = bytearray()
    while part := await process.stdout.read(65536):
        answer += part
        if len(answer) > _LARGEST_ANSWER:
            return b""
    return bytes(answer)
