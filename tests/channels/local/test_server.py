"""The page's channel through real HTTP: what is said arrives as events, what is sent is seen by the right browser."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import aiohttp
import pytest

from bot.channels.base import Attachment, Bubble, Button, Incoming, Later, Refused, Sent, StoreDownError, payload
from bot.channels.local_web import server
from bot.channels.local_web.server import LocalWeb
from bot.files.opened import LARGEST
from conversations.events import Command, Edited, Event, Forward, Media, Press, Text
from tests.channels.local.script import NOW, Script
from tests.channels.local.tabs import Browser, browser


def echo(event: Event) -> list[Bubble]:
    return [Bubble("notice", f"{type(event).__name__}: {getattr(event, 'text', '')}")]


@asynccontextmanager
async def echoing() -> AsyncIterator[tuple[Script, LocalWeb, str]]:
    script = Script(echo)
    web = LocalWeb(script.accept, lambda: NOW, {"id": [("help", "Bantuan")]})
    async with web.serving(port=0) as url, script.delivering(web):
        yield script, web, url


async def address(one: Browser, script: Script) -> str:
    """Where to answer this browser: learned as Sopan learns it, from something it said."""
    before = len(script.heard)
    assert (await one.say(text="halo"))[0] == 204
    return script.heard[before].address


# --- what is said ---

SAID: list[tuple[dict[str, Any], Event]] = [
    ({"text": "  besok jam 10\r\n "}, Text(sent_at=NOW, ref="saying-one", text="besok jam 10")),
    ({"text": "a\0b\ud800c 👍🏽"}, Text(sent_at=NOW, ref="saying-one", text="ab\ufffdc 👍🏽")),
    ({"text": "/start"}, Command(sent_at=NOW, ref="saying-one", name="start")),
    (
        {"text": "/Decline PT Cahaya\nNusa"},
        Command(sent_at=NOW, ref="saying-one", name="decline", argument="PT Cahaya\nNusa"),
    ),
    ({"text": "/ 10.00"}, Text(sent_at=NOW, ref="saying-one", text="/ 10.00")),
    ({"text": "/jalan/ke/kantor"}, Text(sent_at=NOW, ref="saying-one", text="/jalan/ke/kantor")),
    ({"command": "/help"}, Command(sent_at=NOW, ref="saying-one", name="help")),
    (
        {"press": payload(3, 7, "reason", "too.far"), "ref": "0a1b2c3d4e5f-12"},
        Press(sent_at=NOW, ref="0a1b2c3d4e5f-12", case=3, turn=7, prompt="reason", choice="too.far"),
    ),
    *(
        (
            {"press": forged, "ref": "0a1b2c3d4e5f-12"},
            Press(sent_at=NOW, ref="0a1b2c3d4e5f-12", case=0, turn=0, prompt="unknown", choice="unknown"),
        )
        for forged in ("", "x", "1.2.3", "a.b.c.d", "1.2..x", "1.2.p." + "x" * 70, "-1.2.p.c", None, 7, ["1.2.p.c"])
    ),
    ({"forward": {"text": "Kami undang besok."}}, Forward(sent_at=NOW, ref="saying-one", text="Kami undang besok.")),
    (
        {"forward": {"text": "Kami undang besok.", "said_at": "2026-11-29T16:30:00+07:00"}},
        Forward(
            sent_at=NOW,
            ref="saying-one",
            text="Kami undang besok.",
            said_at=datetime(2026, 11, 29, 16, 30, tzinfo=timezone(timedelta(hours=7))),
        ),
    ),
    (
        {"forward": {"text": "/start", "said_at": None}},
        Forward(sent_at=NOW, ref="saying-one", text="/start"),
    ),
    ({"edit": {"ref": "saying-zero", "text": "jam 11"}}, Edited(sent_at=NOW, ref="saying-zero", text="jam 11")),
]


@pytest.mark.parametrize(("body", "event"), SAID)
async def test_what_is_said_arrives_as_one_event(body: dict[str, Any], event: Event) -> None:
    async with echoing() as (script, _, url), browser(url) as one:
        assert await one.say(id="saying-one", **body) == (204, None)
    [incoming] = script.heard
    assert incoming.event == event
    assert (incoming.channel, incoming.account, incoming.language) == ("local_web", "local", "id-ID")
    assert incoming.external_id.endswith(".saying-one")


NOT_SAID: list[tuple[dict[str, Any], str]] = [
    ({}, "shape"),
    ({"text": ""}, "empty"),
    ({"text": " \n\0 "}, "empty"),
    ({"text": None}, "shape"),
    ({"text": 5}, "shape"),
    ({"text": "a", "press": "1.2.p.c", "ref": "saying-one"}, "shape"),
    ({"text": "a", "id": "short"}, "id"),
    ({"text": "a", "id": "with space"}, "id"),
    ({"text": "a", "id": "x" * 65}, "id"),
    ({"text": "a", "id": 12345678}, "id"),
    ({"press": "1.2.p.c"}, "ref"),
    ({"press": "1.2.p.c", "ref": "<script>"}, "ref"),
    ({"forward": "text"}, "shape"),
    ({"forward": {"text": ""}}, "empty"),
    ({"forward": {}}, "shape"),
    ({"forward": {"text": "a", "said_at": "yesterday"}}, "said_at"),
    ({"forward": {"text": "a", "said_at": "2026-11-29T16:30:00"}}, "said_at"),  # no zone
    ({"forward": {"text": "a", "said_at": "2026-11-30T09:30:00+07:00"}}, "said_at"),  # a quarter of an hour ahead
    ({"forward": {"text": "a", "said_at": "9999-12-31T23:59:59-14:00"}}, "said_at"),
    ({"forward": {"text": "a", "said_at": 1700000000}}, "said_at"),
    ({"edit": {"text": "a"}}, "ref"),
]


@pytest.mark.parametrize(("body", "cause"), NOT_SAID)
async def test_what_the_page_would_never_say_is_refused_with_its_cause(body: dict[str, Any], cause: str) -> None:
    async with echoing() as (script, _, url), browser(url) as one:
        assert await one.say(**body) == (400, {"problem": cause})
    assert script.heard == []


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b"[]", b"null", b'"text"', b"[" * 60_000])
async def test_what_is_not_json_of_ours_is_refused(raw: bytes) -> None:
    async with echoing() as (script, _, url), browser(url) as one:
        headers = {"Origin": url, "Content-Type": "application/json"}
        async with one.session.post(f"{url}/say", data=raw, headers=headers) as answer:
            assert answer.status == 400
    assert script.heard == []


async def test_a_body_over_64_kib_or_of_another_type_is_refused() -> None:
    async with echoing() as (script, _, url), browser(url) as one:
        assert (await one.say(text="x" * 65_000))[0] == 204
        assert (await one.say(text="x" * 66_000))[0] == 413
        async with one.session.post(f"{url}/say", data=b'{"text": "a"}', headers={"Origin": url}) as answer:
            assert answer.status == 415
    assert len(script.heard) == 1


async def test_the_same_id_is_one_thing_in_one_browser_and_another_in_another() -> None:
    async with echoing() as (_, web, url), browser(url) as one, browser(url) as other:
        accepted: list[Incoming] = []

        async def accept(incoming: list[Incoming]) -> None:
            accepted.extend(incoming)

        web._accept = accept
        for who in (one, one, other):
            assert (await who.say(id="saying-one", text="halo"))[0] == 204
    first, again, others = (incoming.external_id for incoming in accepted)
    assert first == again != others
    assert accepted[0].address == accepted[1].address != accepted[2].address


async def test_a_store_that_is_down_is_not_acknowledged() -> None:
    async def accept(_incoming: list[Incoming]) -> None:
        raise StoreDownError

    web = LocalWeb(accept, lambda: NOW)
    async with web.serving(port=0) as url, browser(url) as one:
        assert await one.say(text="halo") == (503, {"problem": "store"})


async def test_storing_goes_on_when_the_tab_closes_meanwhile() -> None:
    began, go_on, stored = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def accept(_incoming: list[Incoming]) -> None:
        began.set()
        await go_on.wait()
        stored.set()

    web = LocalWeb(accept, lambda: NOW)
    async with web.serving(port=0) as url, browser(url) as one:
        saying = asyncio.create_task(one.say(text="halo"))
        await began.wait()
        saying.cancel()
        with pytest.raises(asyncio.CancelledError):
            await saying
        async with browser(url):  # the server has seen the connection go before it answers this
            go_on.set()
        async with asyncio.timeout(5):
            await stored.wait()


# --- what is seen ---


async def test_a_bubble_is_seen_as_it_was_sent() -> None:
    async with echoing() as (script, web, url), browser(url) as one, one.tab() as tab:
        to = await address(one, script)
        await tab.bubble()
        bubble = Bubble(
            "prompt",
            "Apa <b>alasannya</b>?\n& “kenapa” 👍🏽",
            (
                (Button("Gaji", press="1.2.reason.salary"), Button("Salin", copy="a\n\nb")),
                (Button("Buka", url="https://wa.me/?text=x"),),
            ),
        )
        outcome = await web.send(to, bubble, NOW)
        seen = await tab.bubble()
        assert outcome == Sent(seen["ref"])
        assert seen == {
            "ref": seen["ref"],
            "kind": "prompt",
            "text": bubble.text,
            "buttons": [
                [{"label": "Gaji", "press": "1.2.reason.salary"}, {"label": "Salin", "copy": "a\n\nb"}],
                [{"label": "Buka", "url": "https://wa.me/?text=x"}],
            ],
            "edits": None,
            "file": None,
            "at": "2026-11-30T02:15:00+00:00",
        }


async def test_an_edit_keeps_the_reference() -> None:
    async with echoing() as (script, web, url), browser(url) as one, one.tab() as tab:
        to = await address(one, script)
        first = await tab.bubble()
        assert await web.send(to, Bubble("mark", "Alasan: gaji", edits=first["ref"]), NOW) == Sent(first["ref"])
        mark = await tab.bubble()
        assert (mark["ref"], mark["edits"], mark["kind"]) == (first["ref"], first["ref"], "mark")


async def test_one_browser_never_sees_what_another_is_told() -> None:
    async with echoing() as (script, web, url), browser(url) as one, browser(url) as other:
        async with one.tab() as mine, other.tab() as others:
            to_one, to_other = await address(one, script), await address(other, script)
            assert to_one != to_other
            await mine.bubble()
            await others.bubble()
            await web.send(to_one, Bubble("message", "untuk satu"), NOW)
            await web.send(to_other, Bubble("message", "untuk lain"), NOW)
            assert await mine.texts(1) == ["untuk satu"]
            assert await others.texts(1) == ["untuk lain"]
        async with other.tab() as later:  # nor when it comes back and asks for everything
            assert await later.texts(2) == ["Text: halo", "untuk lain"]


async def test_all_tabs_of_a_browser_see_the_same() -> None:
    async with echoing() as (script, _, url), browser(url) as one, one.tab() as left, one.tab() as right:
        await address(one, script)
        assert await left.bubble() == await right.bubble()


@pytest.mark.parametrize("by_query", [False, True])
async def test_what_was_missed_is_delivered_from_the_last_id(by_query: bool) -> None:
    async with echoing() as (script, web, url), browser(url) as one:
        async with one.tab() as tab, one.tab():
            to = await address(one, script)
            first = await tab.next()
            for number in range(5):
                assert isinstance(await web.send(to, Bubble("notice", f"{number}"), NOW), Sent)
        async with one.tab(first.id, by_query=by_query) as again:
            assert await again.texts(5) == ["0", "1", "2", "3", "4"]
            await web.send(to, Bubble("notice", "5"), NOW)
            assert await again.texts(1) == ["5"]


@pytest.mark.parametrize("last", ["", "another-3", "0-0", "x", "-", "1" * 5000])
async def test_an_id_of_another_start_means_that_all_is_new(last: str) -> None:
    async with echoing() as (script, _, url), browser(url) as one:
        async with one.tab() as tab:
            await address(one, script)
            await tab.bubble()
        async with one.tab(last) as again:
            assert await again.texts(1) == ["Text: halo"]


async def test_ids_of_two_starts_never_meet() -> None:
    refs = set()
    for _ in range(2):
        async with echoing() as (script, _, url), browser(url) as one, one.tab() as tab:
            await address(one, script)
            refs.add((await tab.bubble())["ref"])
    assert len(refs) == 2


async def test_nothing_is_taken_while_no_page_is_open() -> None:
    async with echoing() as (_, web, url), browser(url) as one:
        heard: list[Incoming] = []

        async def accept(incoming: list[Incoming]) -> None:
            heard.extend(incoming)

        web._accept = accept
        await one.say(text="halo")
        to = heard[0].address
        never_there = await web.send(to, Bubble("notice", "a"), NOW)
        assert isinstance(never_there, Later)
        async with one.tab():
            assert isinstance(await web.send(to, Bubble("notice", "b"), NOW), Sent)
        async with asyncio.timeout(5):
            while isinstance(gone := await web.send(to, Bubble("notice", "c"), NOW), Sent):  # noqa: ASYNC110
                await asyncio.sleep(0)  # until the server has noticed that the tab is gone
        assert isinstance(gone, Later)
        assert gone.seconds < never_there.seconds  # a reload is over soon
        assert isinstance(await web.send("nobody", Bubble("notice", "d"), NOW), Later)


async def test_forgetting_clears_the_page_and_what_is_kept() -> None:
    async with echoing() as (script, web, url), browser(url) as one:
        async with one.tab() as tab:
            to = await address(one, script)
            await tab.bubble()
            await web.forget(to)
            await web.send(to, Bubble("notice", "Semua sudah dihapus."), NOW)
            assert (await tab.next()).event == "forget"
            assert await tab.texts(1) == ["Semua sudah dihapus."]
        async with one.tab() as again:
            assert (await again.next()).event == "forget"
            assert await again.texts(1) == ["Semua sudah dihapus."]
        await web.forget("nobody")


async def test_a_quiet_stream_is_kept_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "_KEEP_ALIVE_SECONDS", 0.01)
    async with echoing() as (_, _, url), browser(url) as one, one.tab() as tab:
        assert [(await tab.next()).event for _ in range(3)] == ["comment"] * 3


async def test_stopping_ends_every_stream_at_once() -> None:
    script = Script(echo)
    web = LocalWeb(script.accept, lambda: NOW)
    async with aiohttp.ClientSession(cookie_jar=aiohttp.CookieJar(unsafe=True)) as session:
        async with asyncio.timeout(1.5):
            async with web.serving(port=0) as url:
                async with session.get(url):
                    pass
                response = await session.get(f"{url}/events")
            with pytest.raises((aiohttp.ClientError, EOFError)):
                while await response.content.readline():
                    pass
                raise EOFError


async def test_the_menu_comes_with_the_hello() -> None:
    async with echoing() as (_, _, url), browser(url) as one, one.session.get(f"{url}/events") as response:
        assert await response.content.readline() == b"event: hello\n"
        assert b'{"commands": {"id": [{"name": "help", "about": "Bantuan"}]}}' in await response.content.readline()


# --- what no platform would take ---


def keyed(**button: Any) -> Bubble:
    return Bubble("prompt", "Apa?", ((Button(**button),),))


BAD_FILES = [
    Attachment(name, "text/calendar", content)
    for name, content in (
        ("../a.ics", "x"),
        ("a/b.ics", "x"),
        (".ics", "x"),
        ("a\r\n.ics", "x"),
        ("Dína.ics", "x"),
        ("a.ics", ""),
        ("a.ics", "x" * (1024 * 1024 + 1)),
        ("a.ics", "\ud800"),
    )
]

FINE = [
    Bubble("message", "x" * 4096),
    Bubble("message", "👍" * 2048),
    keyed(label="a", press="x" * 64),
    keyed(label="a", copy="x" * 4096),
    *(keyed(label="a", url=url) for url in ("https://wa.me/?text=a", "tel:+6281200000000", "mailto:?subject=a")),
    Bubble("prompt", "Tanggal?", tuple(tuple(Button(f"{day}", press="1.1.d.x") for day in range(7)) for _ in range(7))),
]
REFUSED = [
    Bubble("prompt", ""),
    Bubble("prompt", " \n "),
    Bubble("prompt", "\ud800"),
    Bubble("message", "x" * 4097),
    Bubble("message", "👍" * 2048 + "x"),
    keyed(label="", press="1.2.p.c"),
    keyed(label="  ", press="1.2.p.c"),
    keyed(label="a"),
    keyed(label="a", press="1.2.p.c", url="https://wa.me/"),
    keyed(label="a", press=""),
    keyed(label="a", press="x" * 65),
    keyed(label="a", press="ä" * 33),
    keyed(label="a", copy=""),
    keyed(label="a", copy="x" * 4097),
    *(
        keyed(label="a", url=url)
        for url in (
            "",
            "wa.me/62",
            "javascript:alert(1)",
            "data:text/html,x",
            "http://localhost",
            "https://",
            "https://wa.me/a b",
            "https://[::1",
            "ftp://files.example.com",
            "tel:",
        )
    ),
    *(Bubble("notice", "Berkas", attachment=file) for file in BAD_FILES),
    Bubble("notice", "x" * 1025, attachment=Attachment("a.ics", "text/calendar", "x")),
    Bubble("prompt", "Apa?", ((),)),
    Bubble("prompt", "Apa?", (tuple(Button(f"{n}", press="1.1.d.x") for n in range(9)),)),
    Bubble("prompt", "Apa?", tuple((Button(f"{n}", press="1.1.d.x"),) for n in range(101))),
]


async def test_the_limits_of_the_platforms_hold_here_too() -> None:
    async with echoing() as (script, web, url), browser(url) as one, one.tab():
        to = await address(one, script)
        assert [type(await web.send(to, bubble, datetime.now(UTC))) for bubble in FINE] == [Sent] * len(FINE)
        for bubble in REFUSED:
            outcome = await web.send(to, bubble, NOW)
            assert isinstance(outcome, Refused), bubble
            assert outcome.reason


# --- files ---


async def test_a_file_arrives_as_what_it_says() -> None:
    async with echoing() as (script, _, url), browser(url) as one:
        assert await one.upload(b"Kami undang besok.", id="saying-file") == (204, None)
        assert await one.upload(b"Kami undang besok.", id="saying-file") == (204, None)  # posted again: still one event
        assert (await one.upload(b"PK\x03\x04", name="cv.docx"))[0] == 204
        said, unread = [each.event for each in script.heard]
        assert isinstance(said, Forward) and (said.text, said.ref) == ("Kami undang besok.", "saying-file")
        assert isinstance(unread, Media) and unread.problem == "kind"


async def test_a_file_that_the_page_would_not_send_is_refused() -> None:
    async with echoing() as (script, _, url), browser(url) as one:
        assert (await one.upload(b"x" * (LARGEST + 1)))[0] == 413
        assert await one.upload(b"x", id="short") == (400, {"problem": "id"})
        assert (await one.upload(b"x", content_type="text/plain"))[0] == 415
        assert (await one.upload(b"x", origin="http://evil.example"))[0] == 403
        assert (await one.upload(b"x", origin="null"))[0] == 403
        async with aiohttp.ClientSession() as stranger:
            assert (await Browser(stranger, url).upload(b"x"))[0] == 401
        assert script.heard == []
