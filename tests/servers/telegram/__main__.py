"""`python -m tests.servers.telegram --port 0`: the server in its own process; its first line is its address."""

import argparse
import asyncio
import contextlib
import signal
import sys

from tests.servers.telegram.app import TOKEN, TelegramServer
from tests.servers.telegram.flood import Flood


async def _serve(port: int, token: str, *, flood: bool) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    async with TelegramServer(port=port, token=token, flood=Flood() if flood else Flood.off(), control=True) as server:
        sys.stdout.write(f"{server.url}\n")
        sys.stdout.flush()
        await stop.wait()


def main() -> None:
    """Reads the arguments and serves until SIGTERM."""
    parser = argparse.ArgumentParser(description="A strict Bot API to test against.")
    parser.add_argument("--port", type=int, default=0, help="0: any free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--no-flood", action="store_true", help="without flood limits")
    given = parser.parse_args()
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve(given.port, given.token, flood=not given.no_flood))


if __name__ == "__main__":
    main()
