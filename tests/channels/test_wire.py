"""Requests over kept connections, against a server that says exactly what it is told to, on both event loops."""

import asyncio
import ipaddress
import re
import socket
import ssl
import struct
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import uvloop
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from bot.channels.wire import NoAnswer, NoConnection, Wire

OK = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
HANG = b""
"""Says nothing, and keeps the connection."""


class Said(list[bytes]):
    """Requests as they came, and what is answered to each; then `OK`."""

    def __init__(self) -> None:
        super().__init__()
        self.answers: deque[bytes | None] = deque()
        """None: the connection is closed."""
        self.connections = 0
        self.ended = 0
        self.writers: list[asyncio.StreamWriter] = []
        self.url = ""


@asynccontextmanager
async def server(secured: ssl.SSLContext | None = None) -> AsyncIterator[Said]:
    said = Said()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        said.connections += 1
        said.writers.append(writer)
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                length = re.search(rb"Content-Length: (\d+)", head)
                assert length is not None
                said.append(head + await reader.readexactly(int(length[1])))
                answer = said.answers.popleft() if said.answers else OK
                if answer is None:
                    break
                writer.write(answer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            said.ended += 1
            writer.close()

    listening = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=secured)
    said.url = (
        f"{'https' if secured else 'http'}://127.0.0.1:{listening.sockets[0].getsockname()[1]}/bot1:token/sendMessage"
    )
    try:
        yield said
    finally:
        listening.close()
        for writer in said.writers:
            writer.close()


async def until(done: Callable[[], bool]) -> None:
    while not done():  # noqa: ASYNC110  the loop itself is waited for
        await asyncio.sleep(0)


async def arrived() -> None:
    """What was written on loopback has come to the other end, which has been told."""
    for _ in range(20):
        await asyncio.sleep(0)


Story = Callable[[Said, Wire], Awaitable[None]]


def told(story: Story, *, read: float = 5.0, connections: int = 8, secured: ssl.SSLContext | None = None) -> None:
    """Plays it on both loops; every connection ends with the wire."""

    async def play() -> None:
        async with server(secured) as said:
            wire = Wire({"X-Key": "k"}, connect=1.0, read=read, connections=connections)
            await story(said, wire)
            wire.close()
            async with asyncio.timeout(5):
                await until(lambda: said.ended == said.connections)

    asyncio.run(play())
    uvloop.run(play())


def test_one_connection_serves_one_request_after_the_other() -> None:
    async def story(said: Said, wire: Wire) -> None:
        for words in (b"{}", '{"text":"🙏"}'.encode(), b"x" * 300_000):
            assert await wire.post(said.url, words) == (200, b"ok", True)
            assert said[-1].endswith(b"\r\n\r\n" + words)
        assert said.connections == 1
        assert said[0].startswith(b"POST /bot1:token/sendMessage HTTP/1.1\r\nHost: 127.0.0.1:")
        assert b"\r\nX-Key: k\r\n" in said[0] and b"\r\nContent-Type: application/json\r\n" in said[0]

    told(story)


def test_requests_at_once_have_a_connection_each_and_no_more_than_there_is_room_for() -> None:
    async def story(said: Said, wire: Wire) -> None:
        answers = await asyncio.gather(*(wire.post(said.url, b"%d" % number) for number in range(40)))
        assert [answer.body for answer in answers] == [b"ok"] * 40
        assert sorted(int(request.rpartition(b"\n")[2]) for request in said) == list(range(40))
        assert 1 < said.connections <= 8

    told(story)


def test_where_there_is_no_room_in_time_nothing_was_asked() -> None:
    async def story(said: Said, wire: Wire) -> None:
        said.answers += [HANG]
        first = asyncio.create_task(wire.post(said.url, b"1"))
        with pytest.raises(NoConnection, match="in time"):
            await asyncio.gather(wire.post(said.url, b"2"))
        first.cancel()
        assert len(said) == 1

    told(story, connections=1)


@pytest.mark.parametrize("answer", [None, HANG, b"no HTTP\r\n\r\n", OK[:-1]])
def test_a_request_without_an_answer_is_not_repeated(answer: bytes | None) -> None:
    async def story(said: Said, wire: Wire) -> None:
        await wire.post(said.url, b"before")
        said.answers += [answer]
        with pytest.raises(NoAnswer):
            await wire.post(said.url, b"doubtful", read=0.1)
        assert (await wire.post(said.url, b"after")).status == 200
        assert [request.rpartition(b"\n")[2] for request in said] == [b"before", b"doubtful", b"after"]
        assert said.connections == 2

    told(story)


def test_an_answer_that_nobody_waits_for_is_no_answer_to_the_next() -> None:
    async def story(said: Said, wire: Wire) -> None:
        said.answers += [HANG, OK.replace(b"ok", b"2.")]
        given_up = asyncio.create_task(wire.post(said.url, b"1"))
        await until(lambda: bool(said))
        given_up.cancel()
        assert (await wire.post(said.url, b"2")).body == b"2."
        assert given_up.cancelled() and said.connections == 2

    told(story)


def test_a_request_that_is_cancelled_in_the_moment_of_its_answer_leaves_no_connection_behind() -> None:
    async def story(said: Said, wire: Wire) -> None:
        said.answers += [HANG]
        given_up = asyncio.create_task(wire.post(said.url, b"1"))
        await until(lambda: bool(said))
        said.writers[-1].write(OK)
        # The answer is there, and the request does not know yet.
        await until(lambda: given_up._fut_waiter.done())  # type: ignore[attr-defined]
        given_up.cancel()
        await asyncio.wait([given_up])
        assert given_up.cancelled()

    told(story)


def test_an_answer_without_a_length_does_not_end_where_the_connection_breaks() -> None:
    async def story(said: Said, wire: Wire) -> None:
        said.answers += [b'HTTP/1.1 200 OK\r\n\r\n{"ok":true']
        half = asyncio.create_task(wire.post(said.url, b"1"))
        await until(lambda: bool(said))
        await arrived()
        said.writers[-1].transport.get_extra_info("socket").setsockopt(
            socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
        )
        said.writers[-1].close()
        with pytest.raises(NoAnswer):
            await half

    told(story)


def test_a_connection_that_the_server_closed_or_spoke_on_unasked_is_not_used_again() -> None:
    async def story(said: Said, wire: Wire) -> None:
        said.answers += [OK.replace(b"OK\r\n", b"OK\r\nConnection: close\r\n")]
        await wire.post(said.url, b"1")
        await wire.post(said.url, b"2")
        said.writers[-1].close()
        await arrived()
        await wire.post(said.url, b"3")
        said.writers[-1].write(b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n")
        await arrived()
        assert (await wire.post(said.url, b"4")).status == 200
        assert (said.connections, len(said)) == (4, 4)

    told(story)


def test_closing_ends_what_is_under_way() -> None:
    async def story(said: Said, wire: Wire) -> None:
        said.answers += [HANG]
        under_way = asyncio.create_task(wire.post(said.url, b"1"))
        await until(lambda: bool(said))
        wire.close()
        with pytest.raises(NoAnswer):
            await under_way
        with pytest.raises(NoConnection):
            await wire.post(said.url, b"2")
        assert len(said) == 1

    told(story)


@pytest.mark.parametrize(
    "url", ["", "ftp://127.0.0.1/x", "http://127.0.0.1:1/secret", "http://no.invalid/secret", "http:///x", "x" * 300]
)
def test_nobody_there_is_said_without_the_address(url: str) -> None:
    async def story(said: Said, wire: Wire) -> None:
        with pytest.raises(NoConnection) as told:
            await wire.post(url, b"{}")
        assert "secret" not in str(told.value) and "invalid" not in str(told.value)

    told(story)


def certified(folder: Path, address: str) -> tuple[Path, ssl.SSLContext]:
    """A certificate of its own making for this address, and a server's side that shows it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "api.example")])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, SHA256())
    )
    shown, kept = folder / "shown.pem", folder / "kept.pem"
    shown.write_bytes(made.public_bytes(Encoding.PEM))
    kept.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    secured = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    secured.load_cert_chain(shown, kept)
    return shown, secured


@pytest.mark.parametrize(("address", "trusted"), [("127.0.0.1", True), ("127.0.0.1", False), ("127.0.0.2", True)])
def test_only_a_server_that_the_system_trusts_by_its_name_is_asked(
    address: str, trusted: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, secured = certified(tmp_path, address)
    if trusted:
        monkeypatch.setenv("SSL_CERT_FILE", str(shown))

    async def story(said: Said, wire: Wire) -> None:
        if trusted and address == "127.0.0.1":
            assert [(await wire.post(said.url, b"%d" % number)).body for number in range(3)] == [b"ok"] * 3
            assert said.connections == 1
        else:
            with pytest.raises(NoConnection, match=r"CERTIFICATE|Certificate"):
                await wire.post(said.url, b"1")
            assert not said

    told(story, secured=secured)
