"""The terminal through real pipes and a real pseudo-terminal: what is typed becomes events, what is sent is printed."""

import asyncio
import io
import os
import pty
import sys
from contextlib import closing
from pathlib import Path

import pytest

from bot.channels.base import Attachment, Bubble, Button, Gone, Incoming, Refused, Sent, StoreDownError, payload
from bot.channels.local_terminal import LocalTerminal
from conversations.events import Command, Event, Forward, Press, Text
from tests.channels.local.script import MESSAGE, NOW, Answer, Script, scripted


async def play(said: str | bytes, answer: Answer = scripted, language: str | None = "id") -> tuple[str, list[Event]]:
    """What stands on the screen, and the events, after a script was piped in and ended."""
    reading, writing = os.pipe()
    os.write(writing, said.encode() if isinstance(said, str) else said)
    os.close(writing)
    script = Script(answer)
    screen = io.StringIO()
    terminal = LocalTerminal(
        script.accept, lambda: NOW, language=language, settled=script.settled, source=reading, target=screen
    )
    try:
        async with script.delivering(terminal), asyncio.timeout(10):
            await terminal.run()
    finally:
        os.close(reading)
    assert all(incoming.address == "terminal" and incoming.language == language for incoming in script.heard)
    assert len({incoming.external_id for incoming in script.heard}) == len(script.heard)
    return screen.getvalue(), [incoming.event for incoming in script.heard]


async def test_a_whole_conversation_by_numbers() -> None:
    screen, events = await play("/start\n1\nPT Cahaya Nusa, Analis Data\n2\n9\n")
    assert [type(event) for event in events] == [Command, Press, Text, Press, Press]
    assert [event.choice for event in events if isinstance(event, Press)] == ["decline", "salary", "d1"]
    assert "[1] Menolak undangan" in screen
    assert "[2] Membatalkan" in screen
    assert "Buka WhatsApp: https://wa.me/" in screen  # an address is shown,
    assert "Salin" not in screen  # a copy button cannot be,
    assert "Alasan:" not in screen  # nor a mark
    assert "\x1b" not in screen
    assert f"\n\n{MESSAGE}\n\n" in screen  # alone, and not wrapped
    assert max(len(line) for line in screen.replace(MESSAGE, "").splitlines()) <= 120


async def test_a_number_is_a_press_only_where_it_names_a_choice() -> None:
    def answer(event: Event) -> list[Bubble]:
        match event:
            case Text(text="tanya"):
                return [
                    Bubble("prompt", "Apa?", ((Button("A", press=payload(1, 2, "p", "a")),),)),
                    Bubble("notice", "…"),
                ]
            case Text(text="bebas"):
                return [Bubble("prompt", "Jam berapa?")]
        return []

    _, events = await play("1\ntanya\n0\n2\n01\n1\nbebas\n1\n", answer)
    assert [type(event).__name__ for event in events] == ["Text"] * 4 + ["Press", "Press", "Text", "Text"]
    assert events[5] == Press(sent_at=NOW, ref=events[5].ref, case=1, turn=2, prompt="p", choice="a")
    assert events[5].ref


async def test_a_block_is_a_forward_and_blank_lines_are_nothing() -> None:
    _, events = await play("\n  \n<<<\nKami undang besok.\n\n/start\n>>>\nhalo\n<<<\n>>>\n<<<\nbelum selesai")
    assert events == [
        Forward(sent_at=NOW, text="Kami undang besok.\n\n/start"),
        Text(sent_at=NOW, text="halo"),
        Forward(sent_at=NOW, text="belum selesai"),
    ]


async def test_odd_bytes_and_line_ends_are_read() -> None:
    _, events = await play("satu\r\nd\u00e9j\u00e0 👍🏽\n".encode() + b"\xff\x00tiga\r\nempat")
    assert [event.text for event in events if isinstance(event, Text)] == ["satu", "déjà 👍🏽", "\ufffdtiga", "empat"]


async def test_no_input_at_all_ends_cleanly() -> None:
    screen, events = await play("")
    assert events == []
    assert screen.count("\n") == 1
    assert "<<<" in screen


@pytest.mark.parametrize(
    ("language", "word"), [("id", "terusan"), (None, "terusan"), ("id-ID", "terusan"), ("en-GB", "forward")]
)
async def test_the_first_line_is_in_the_persons_language(language: str | None, word: str) -> None:
    screen, _ = await play("", language=language)
    assert word in screen


async def test_text_cannot_steer_the_terminal() -> None:
    def answer(_event: Event) -> list[Bubble]:
        return [Bubble("notice", "\x1b[2Jhapus\x07\x9b31m", ((Button("\x1b]0;x\x07A", press="1.1.p.a"),),))]

    screen, _ = await play("halo\n", answer)
    assert "hapus" in screen
    assert not {"\x1b", "\x07", "\x9b"} & set(screen)


async def test_the_limits_of_the_platforms_hold_here_too() -> None:
    terminal = LocalTerminal(Script(scripted).accept, lambda: NOW, source=0, target=io.StringIO())
    assert isinstance(await terminal.send("terminal", Bubble("prompt", "x" * 4097), NOW), Refused)
    assert isinstance(await terminal.send("terminal", Bubble("mark", "Alasan: gaji", edits="x"), NOW), Sent)


async def test_a_terminal_that_cannot_show_it_or_is_closed_breaks_nothing() -> None:
    plain = io.BytesIO()
    target = io.TextIOWrapper(plain, encoding="ascii")
    terminal = LocalTerminal(Script(scripted).accept, lambda: NOW, source=0, target=target)
    assert isinstance(await terminal.send("terminal", Bubble("notice", "Sampai jumpa 👋"), NOW), Sent)
    assert b"Sampai jumpa ?" in plain.getvalue()
    target.close()
    assert isinstance(await terminal.send("terminal", Bubble("notice", "Sampai jumpa"), NOW), Gone)


async def test_a_store_that_is_down_is_told_and_the_conversation_goes_on() -> None:
    heard: list[Incoming] = []

    async def accept(incoming: list[Incoming]) -> None:
        heard.extend(incoming)
        if len(heard) == 1:
            raise StoreDownError

    async def settled() -> None:
        return

    reading, writing = os.pipe()
    os.write(writing, b"satu\ndua\n")
    os.close(writing)
    screen = io.StringIO()
    await LocalTerminal(accept, lambda: NOW, settled=settled, source=reading, target=screen).run()
    os.close(reading)
    assert "Belum tersimpan" in screen.getvalue()
    assert len(heard) == 2


async def test_a_script_waits_for_its_answer_without_being_told_when() -> None:
    reading, writing = os.pipe()
    os.write(writing, b"/start\n1\n")
    os.close(writing)
    script = Script(scripted)
    screen = io.StringIO()
    terminal = LocalTerminal(script.accept, lambda: NOW, source=reading, target=screen)
    async with script.delivering(terminal), asyncio.timeout(10):
        await terminal.run()
    os.close(reading)
    assert [type(incoming.event) for incoming in script.heard] == [Command, Press]
    assert "Perusahaan dan posisinya apa?" in screen.getvalue()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals")
async def test_a_person_at_a_real_terminal() -> None:
    master, slave = pty.openpty()
    script = Script(scripted)
    with closing(os.fdopen(os.dup(slave), "w")) as target:
        terminal = LocalTerminal(script.accept, lambda: NOW, source=slave, target=target)
        async with script.delivering(terminal), asyncio.timeout(10):
            running = asyncio.create_task(terminal.run())
            os.write(master, b"/start\n")
            seen = b""
            while b"Bantu putuskan" not in seen:
                seen += await asyncio.to_thread(os.read, master, 65536)
            os.write(master, b"2\n\x04")  # Ctrl-D
            await running
    os.close(slave)
    os.close(master)
    assert [type(incoming.event) for incoming in script.heard] == [Command, Press]
    assert b"\x1b[1;36mSopan" in seen
    assert b"> " in seen


FILE = Attachment("undangan.ics", "text/calendar", "BEGIN:VCALENDAR\r\nSUMMARY:Bu Dína 🙏\r\nEND:VCALENDAR\r\n")


async def handed(folder: Path, times: int = 1) -> str:
    """What stands on the screen after a file was sent so often."""
    screen = io.StringIO()
    terminal = LocalTerminal(Script(scripted).accept, lambda: NOW, source=0, target=screen, folder=folder)
    for _ in range(times):
        outcome = await terminal.send("terminal", Bubble("notice", "Untuk kalender.", attachment=FILE), NOW)
        assert isinstance(outcome, Sent)
    return screen.getvalue()


async def test_a_file_is_saved_and_where_is_said(tmp_path: Path) -> None:
    (tmp_path / "undangan.ics").write_text("mine")
    screen = await handed(tmp_path, 2)
    assert "Untuk kalender." in screen
    for name in ("undangan-2.ics", "undangan-3.ics"):
        assert f"Berkasnya tersimpan: {tmp_path / name}" in screen
        assert (tmp_path / name).read_bytes() == FILE.content.encode()
    assert (tmp_path / "undangan.ics").read_text() == "mine"


async def test_a_file_that_cannot_be_saved_is_shown(tmp_path: Path) -> None:
    screen = await handed(tmp_path / "nowhere")
    assert "undangan.ics tidak bisa disimpan" in screen and "SUMMARY:Bu Dína 🙏\n" in screen
