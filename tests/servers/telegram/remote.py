"""The control interface from the side of a test: a stand-alone server started, driven and ended, without asyncio."""

import http.client
import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType

from tests.servers.telegram.app import TOKEN
from tests.servers.telegram.refusals import Json

_ROOT = Path(__file__).resolve().parents[3]


class RemoteTelegram:
    """A server in its own process, for `with`; every command of the control interface is one `do`."""

    def __init__(self, *, port: int = 0, flood: bool = False) -> None:
        self.token = TOKEN
        self.url = ""
        self._command = [sys.executable, "-m", "tests.servers.telegram", "--port", str(port)]
        self._command += [] if flood else ["--no-flood"]
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> "RemoteTelegram":
        self._process = subprocess.Popen(self._command, cwd=_ROOT, stdout=subprocess.PIPE, text=True)
        if self._process.stdout is None or not (line := self._process.stdout.readline()):
            raise RuntimeError("the Telegram test server did not start")
        self.url = line.strip()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process is not None:
            self._process.terminate()
            self._process.communicate(timeout=10)

    def do(self, command: str, **given: object) -> Json:
        """Carries out a command (say, press, wait, sent, log, fault ...); raises AssertionError with the reason."""
        connection = http.client.HTTPConnection(self.url.removeprefix("http://"), timeout=120)
        try:
            connection.request("POST", f"/control/{command}", json.dumps(given), {"Content-Type": "application/json"})
            response = connection.getresponse()
            body: Json = json.loads(response.read())
        finally:
            connection.close()
        if response.status != 200:
            raise AssertionError(f"{command}: {body['error']}")
        return body
