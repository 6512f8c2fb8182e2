"""Nobody but the page itself, on this machine, gets anything from the page's server or puts anything into it."""

import asyncio
import re
from http.cookies import SimpleCookie
from importlib.resources import files
from urllib.parse import urlsplit

import aiohttp
import pytest

from bot.channels.local_web.server import LocalWeb
from tests.channels.local.script import Script, clock
from tests.channels.local.tabs import browser


def silent() -> tuple[Script, LocalWeb]:
    script = Script(lambda _event: [])
    return script, LocalWeb(script.accept, clock)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.10", "localhost", "127.0.0.2", ""])
async def test_it_is_bound_to_loopback_or_not_at_all(host: str) -> None:
    _, web = silent()
    with pytest.raises(ValueError, match="this machine only"):
        async with web.serving(host, 0):
            pass


async def test_every_answer_carries_the_protective_headers() -> None:
    _, web = silent()
    async with web.serving(port=0) as url, browser(url) as one:
        for path, status in (
            ("/", 200),
            ("/chat.js", 200),
            ("/nowhere", 404),
            ("/page/index.html", 404),
            ("/say", 405),
        ):
            async with one.session.get(url + path) as answer:
                assert answer.status == status, path
                assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")
                assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
                assert answer.headers["X-Content-Type-Options"] == "nosniff"
                assert answer.headers["Referrer-Policy"] == "no-referrer"
                assert answer.headers["Cache-Control"] == "no-store"
        async with one.session.get(f"{url}/events") as answer:
            assert answer.headers["Content-Security-Policy"].startswith("default-src 'self'")


async def test_the_page_names_nothing_it_does_not_serve() -> None:
    _, web = silent()
    async with web.serving(port=0) as url, browser(url) as one:
        texts = {
            item.name: item.read_text("utf-8") for item in files("bot.channels.local_web").joinpath("page").iterdir()
        }
        assert {"index.html", "style.css", "chat.js", "logo.svg"} <= texts.keys()
        for name, text in texts.items():
            for address in re.findall(r"https?://[\w./-]+", text):
                assert address.startswith("http://www.w3.org/"), (name, address)  # the name of SVG's namespace
            for path in re.findall(r"""(?:src|href|url|from)[=( ]*["'](\.?/[\w.-]+)["']""", text):
                async with one.session.get(f"{url}/{path.removeprefix('.').removeprefix('/')}") as answer:
                    assert answer.status == 200, (name, path)


@pytest.mark.parametrize(
    "host",
    ["evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:{port}", "127.0.0.1:{port}@x", ""],
)
async def test_another_host_name_is_refused(host: str) -> None:
    script, web = silent()
    async with web.serving(port=0) as url, browser(url) as one:
        named = host.format(port=urlsplit(url).port)
        for method, path in (("GET", "/"), ("GET", "/events"), ("GET", "/chat.js"), ("POST", "/say")):
            headers = {"Host": named, "Origin": f"http://{named}"}
            async with one.session.request(method, url + path, headers=headers, json={}) as answer:
                assert answer.status == 403
                assert "Set-Cookie" not in answer.headers
    assert script.heard == []


async def test_two_host_names_are_refused() -> None:
    _, web = silent()
    async with web.serving(port=0) as url:
        port = urlsplit(url).port
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nHost: evil.example\r\n\r\n".encode())
        assert (await reader.readline()).split()[1] in (b"400", b"403")
        writer.close()


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost", "LOCALHOST", "[::1]"])
async def test_every_loopback_name_is_welcome(name: str) -> None:
    _, web = silent()
    async with web.serving(port=0) as url, aiohttp.ClientSession() as session:
        answer = await session.get(url, headers={"Host": f"{name}:{urlsplit(url).port}"})
        assert answer.status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "null"},
        {"Origin": "https://evil.example"},
        {"Origin": "https://127.0.0.1:{port}"},
        {"Origin": "http://127.0.0.1:3000"},
        {"Origin": "http://localhost:{port}"},  # the page itself, but not this page
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": "https://evil.example", "Sec-Fetch-Site": "same-origin"},
    ],
)
async def test_only_the_page_may_post(headers: dict[str, str]) -> None:
    script, web = silent()
    async with web.serving(port=0) as url, browser(url) as one:
        sent = {name: value.format(port=urlsplit(url).port) for name, value in headers.items()}
        async with one.session.post(f"{url}/say", json={"id": "saying-one", "text": "halo"}, headers=sent) as answer:
            assert answer.status == 403
    assert script.heard == []


@pytest.mark.parametrize("headers", [{"Origin": "{url}"}, {"Sec-Fetch-Site": "same-origin"}])
async def test_the_page_itself_may_post(headers: dict[str, str]) -> None:
    script, web = silent()
    async with web.serving(port=0) as url, browser(url) as one:
        sent = {name: value.format(url=url) for name, value in headers.items()}
        async with one.session.post(f"{url}/say", json={"id": "saying-one", "text": "halo"}, headers=sent) as answer:
            assert answer.status == 204
    assert len(script.heard) == 1


async def test_another_site_cannot_read_the_stream() -> None:
    _, web = silent()
    async with web.serving(port=0) as url, browser(url) as one:
        answer = await one.session.get(f"{url}/events", headers={"Origin": "http://127.0.0.1:3000"})
        assert answer.status == 403


async def test_the_cookie_is_random_closed_and_lasting() -> None:
    _, web = silent()
    async with web.serving(port=0) as url:
        values = set()
        for _ in range(3):
            async with aiohttp.ClientSession() as session, session.get(url) as answer:
                cookie = SimpleCookie(answer.headers["Set-Cookie"])["sopan_browser"]
                assert re.fullmatch(r"[A-Za-z0-9_-]{22}", cookie.value)  # 128 bits
                assert cookie["httponly"]
                assert cookie["samesite"] == "Strict"
                assert cookie["path"] == "/"
                assert int(cookie["max-age"]) > 300 * 24 * 3600
                values.add(cookie.value)
        assert len(values) == 3
        async with browser(url) as one, one.session.get(url) as again:
            kept = [cookie.value for cookie in one.session.cookie_jar]
            assert [SimpleCookie(again.headers["Set-Cookie"])["sopan_browser"].value] == kept


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_a_link_from_another_site_makes_nobody_new(site: str) -> None:
    # Such a request brings no strict cookie even where there is one: a new one would replace it.
    _, web = silent()
    async with web.serving(port=0) as url, aiohttp.ClientSession() as session:
        answer = await session.get(url, headers={"Sec-Fetch-Site": site})
        assert answer.status == 200
        assert "Set-Cookie" not in answer.headers
        assert 'http-equiv="refresh"' in await answer.text()


@pytest.mark.parametrize("cookie", [None, "", "short", "x" * 23, "ä" * 22, "../../../../etc/passwd"])
async def test_without_a_proper_cookie_nobody_is_there(cookie: str | None) -> None:
    script, web = silent()
    async with web.serving(port=0) as url, aiohttp.ClientSession() as session:
        headers = {"Origin": url} | ({"Cookie": f"sopan_browser={cookie}"} if cookie is not None else {})
        async with session.get(f"{url}/events", headers=headers) as answer:
            assert answer.status == 401
        async with session.post(f"{url}/say", json={"id": "saying-one", "text": "halo"}, headers=headers) as answer:
            assert answer.status == 401
    assert script.heard == []
