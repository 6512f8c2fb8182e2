"""The limited process: hostile and broken files come to a kind end, and one that runs wild is ended."""

import asyncio
import os
import socket
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.files.inside import MEMORY
from bot.files.opened import LARGEST, LONGEST, PROBLEMS, Opened, Unread
from bot.files.opener import LONGEST_OPENING, Opener
from bot.wording.bubbles import Capabilities
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from conversations.book import Book
from conversations.events import Media
from conversations.person import Person
from conversations.step import step
from tests.files.hostile import FILES
from tests.files.samples import INVITATION, calendar, mail, pdf


def running(script: str) -> tuple[str, ...]:
    """The command of a process that does something else than open a file."""
    return (sys.executable, "-I", "-B", "-c", script)


def alive(pid: int) -> bool:
    """Whether a process runs: one that was ended may wait for its parent as a zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


LIMITED = "from bot.files.inside import forbid, limit; limit(); forbid(programs=True); "
ANSWER = """print('{"text": "it could"}', flush=True); import os; os._exit(0)"""


@pytest.mark.parametrize("name", FILES)
async def test_a_hostile_file_comes_to_a_kind_end(name: str) -> None:
    content = FILES[name]()
    assert len(content) <= LARGEST
    begun = time.monotonic()
    result = await Opener().open(content, name)
    assert time.monotonic() - begun < LONGEST_OPENING + 5
    match result:
        case Opened(text=text):
            assert 0 < len(text) <= LONGEST
        case Unread(problem=problem):
            assert problem in ("broken", "empty", "kind", "too_large", "picture")


@pytest.mark.parametrize(
    "script",
    [
        "import os; os.kill(os.getpid(), 9)",
        "raise SystemExit(1)",
        "print('no JSON')",
        """print('{"text": 1, "more": 2}')""",
        "print('[1]')",
        "print('[' * 100000)",
        """print('{"problem": "invented"}')""",
        "while True: print('x' * 9999)",
    ],
)
async def test_a_process_that_answers_nothing_sensible(script: str) -> None:
    result = await Opener(running(script)).open(b"", "")
    assert isinstance(result, Unread) and result.problem == "broken"


async def test_a_process_that_hangs_is_ended_with_all_it_started(tmp_path: Path) -> None:
    life = tmp_path / "life"
    os.mkfifo(life)
    script = f"""import os, subprocess, threading
life = os.open({str(life)!r}, os.O_WRONLY)
subprocess.Popen(["sh", "-c", "echo child >&{{}}; sleep 60".format(life)], pass_fds=[life])
threading.Event().wait()"""
    lived = asyncio.create_task(asyncio.to_thread(life.read_bytes))  # to the end: until both have let go of it
    result = await Opener(running(script), longest=3).open(b"x" * LARGEST, "")
    assert isinstance(result, Unread) and result.problem == "broken"
    assert await asyncio.wait_for(lived, 30) == b"child\n"


async def test_a_caller_who_leaves_takes_the_process_along(tmp_path: Path) -> None:
    note = tmp_path / "pid"
    script = f"import os, pathlib, threading; pathlib.Path({str(note)!r}).write_text(str(os.getpid())); \
threading.Event().wait()"
    opener = Opener(running(script))
    opening = asyncio.create_task(opener.open(b"", ""))
    async with asyncio.timeout(20):
        while not (note.exists() and note.read_text()):  # noqa: ASYNC110  nothing tells when a file is written
            await asyncio.sleep(0.01)
    opening.cancel()
    await asyncio.gather(opening, return_exceptions=True)
    assert not alive(int(note.read_text()))
    assert isinstance(await asyncio.wait_for(opener.open(bytes(LARGEST + 1), ""), 5), Unread)


@pytest.mark.parametrize(
    ("name", "does"),
    [
        ("memory", f"x = bytearray({MEMORY}); "),
        ("a file", "import tempfile; tempfile.TemporaryFile(); "),
        ("a program", "import subprocess; subprocess.run(['true']); "),
        ("the environment", "import os; os.environ['SOPAN_KEY']; "),
        ("the processor", "\nwhile True: pass\n"),
    ],
)
async def test_what_the_process_cannot_have(monkeypatch: pytest.MonkeyPatch, name: str, does: str) -> None:
    monkeypatch.setenv("SOPAN_KEY", "secret")
    result = await Opener(running(LIMITED + does + ANSWER)).open(b"", "")
    assert isinstance(result, Unread)
    assert isinstance(await Opener(running(LIMITED + ANSWER)).open(b"", ""), Opened)  # else it could have it


async def test_the_process_reaches_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        reaches = f"import socket; socket.create_connection(('127.0.0.1', {listening.getsockname()[1]}), 3); "
        assert isinstance(await Opener(running(reaches + ANSWER)).open(b"", ""), Opened)
        assert isinstance(await Opener(running(LIMITED + reaches + ANSWER)).open(b"", ""), Unread)


async def test_files_are_opened_one_after_the_other(tmp_path: Path) -> None:
    script = f"""import os
place = {str(tmp_path / "inside")!r}
os.mkdir(place); os.rmdir(place)
{ANSWER}"""
    opener = Opener(running(script))
    results = await asyncio.gather(*(opener.open(b"", "") for _ in range(6)))
    assert all(isinstance(result, Opened) for result in results)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("undangan.pdf", calendar()),
        ("undangan.ics", pdf()),
        ("undangan.ics", mail()),
        ("undangan.png", INVITATION.encode()),
        ("", pdf()),
        ("../../etc/passwd\n\0", INVITATION.encode()),
    ],
)
async def test_a_wrong_name_misleads_nobody(name: str, content: bytes) -> None:
    result = await Opener().open(content, name)
    assert isinstance(result, Opened) and "Cahaya Nusantara" in result.text


async def test_no_picture_is_read_without_the_program() -> None:
    script = "import sys; from bot.files.pictures import read_picture; from bot.files.opened import Unread, to_bytes\n\
try: read_picture(sys.stdin.buffer.read()[1:], places='/nowhere')\n\
except Unread as unread: sys.stdout.buffer.write(to_bytes(unread))"
    result = await Opener(running(script)).open(FILES["thirty megapixels of nothing.png"](), "")
    assert isinstance(result, Unread) and result.problem == "picture"


@pytest.mark.parametrize("language", ["id", "en"])
def test_why_a_file_is_not_read_has_words(language: str) -> None:
    book = Book(labels={language: Catalog().labels(language)}, language=language)
    now = datetime(2026, 11, 23, 3, tzinfo=UTC)
    composer = Composer(Catalog(), Messages())
    said = set()
    for problem in PROBLEMS:
        turn = step(book, Person(), Media("document", problem=problem, sent_at=now), now)
        said.add(composer.bubbles(turn.effects, language, Capabilities(), now)[0][1].text)
    assert len(said) == len(PROBLEMS)


async def test_what_a_calendar_says_besides_its_time() -> None:
    result = await Opener().open(calendar("DTSTART;TZID=Pacific Standard Time:20261203T100000", "STATUS:CONFIRMED"))
    assert isinstance(result, Opened) and result.calendar == {
        "method": "REQUEST",
        "uid": "7f3a@contoh",
        "sequence": 2,
        "status": "CONFIRMED",
        "organizer": {"address": "ratna@cahaya.example", "name": "Ratna Dewi"},
        "attendees": [{"address": "sari@example.org", "answer": "NEEDS-ACTION"}],
        "summary": "Interview Staf Administrasi - PT Cahaya Nusantara",
        "repeats": False,
        "start": "2026-12-03T10:00:00-08:00",
        "end": None,
        "zone": "America/Los_Angeles",
    }


@pytest.mark.parametrize(
    ("line", "start", "zone"),
    [
        ("DTSTART:20261203T030000Z", "2026-12-03T03:00:00+00:00", None),
        ("DTSTART;TZID=Asia/Makassar:20261203T100000", "2026-12-03T10:00:00+08:00", "Asia/Makassar"),
        ("DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Jakarta:20261203T100000", "2026-12-03T10:00:00+07:00",
         "Asia/Jakarta"),
        ("DTSTART;VALUE=DATE:20261203", "2026-12-03", None),
        ("DTSTART:20261203T100000", "2026-12-03T10:00:00", None),
        ("DTSTART;TZID=Waktu Kantor:20261203T100000", "2026-12-03", None),
        ("DTSTART:99991231T235959Z", None, None),
        ("DTSTART;TZID=America/New_York:00010101T000000", None, None),
    ],
)  # fmt: skip
async def test_when_an_event_begins(line: str, start: str | None, zone: str | None) -> None:
    result = await Opener().open(calendar(line))
    assert isinstance(result, Opened) and result.calendar is not None
    assert (result.calendar["start"], result.calendar["zone"]) == (start, zone)


async def test_a_zone_that_the_file_itself_describes() -> None:
    described = (
        b"BEGIN:VTIMEZONE\r\nTZID:(UTC+07:00) Bangkok\\, Hanoi\\, Jakarta\r\nBEGIN:STANDARD\r\nDTSTART:16010101T000000"
        b"\r\nTZOFFSETFROM:+0700\r\nTZOFFSETTO:+0700\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT"
    )
    line = 'DTSTART;TZID="(UTC+07:00) Bangkok, Hanoi, Jakarta":20261203T100000'
    result = await Opener().open(calendar(line).replace(b"BEGIN:VEVENT", described))
    assert isinstance(result, Opened) and result.calendar is not None
    assert result.calendar["start"] == "2026-12-03T10:00:00+07:00"


async def test_a_mail_says_who_when_and_what() -> None:
    page = "<p>Halo&nbsp;Sari</p><script>if (a<b) script</script><!-- <p>script --><p>Salam</p>"
    result = await Opener().open(mail(page, subtype="html"), "a.eml")
    assert isinstance(result, Opened)
    assert result.said_at == "2026-11-20T03:00:00+00:00"
    assert result.text.startswith("From: HRD Cahaya <hrd@cahaya.example>\n") and "script" not in result.text
    assert result.text.endswith("\n\nHalo Sari\n\nSalam")


HEADS = (
    b"Message-ID: <a.1@cahaya.example>\r\nReferences: <x@y.example>\r\n <z@y.example>\r\n"
    b"Reply-To: Rina <rina@cahaya.example>\r\n"
)


@pytest.mark.parametrize(
    ("heads", "changed"),
    [
        (b"", {"id": None, "references": [], "reply_to": None}),
        (HEADS, {}),
        (HEADS + b"Message-ID: <b@c.example> <d@e.example>\r\n", {}),  # the first head of a name counts
        (b"Message-ID: <" + b"x" * 400 + b"@y.example>\r\n", {"id": None, "references": [], "reply_to": None}),
        (
            b"Message-ID: no id\r\nReferences: none\r\nReply-To: nobody\r\n",
            {"id": None, "references": [], "reply_to": None},
        ),
    ],
)
async def test_the_heads_that_an_answer_needs_are_told(heads: bytes, changed: dict[str, object]) -> None:
    result = await Opener().open(mail().replace(b"Subject: ", heads + b"Subject: "), "a.eml")
    assert isinstance(result, Opened)
    assert result.mail == {
        "subject": "Undangan Wawancara",
        "id": "<a.1@cahaya.example>",
        "references": ["<x@y.example>", "<z@y.example>"],
        "from": "hrd@cahaya.example",
        "reply_to": "rina@cahaya.example",
        "to": ["sari@example.org"],
        **changed,
    }


async def test_a_subject_that_cannot_be_kept_whole_is_not_kept() -> None:
    result = await Opener().open(mail().replace(b"Undangan Wawancara", b"Undangan " + b"x" * 400), "a.eml")
    assert isinstance(result, Opened) and result.mail is not None and result.mail["subject"] is None


@pytest.mark.parametrize("line", ["RRULE:FREQ=WEEKLY", "RECURRENCE-ID:20261203T030000Z", "RDATE:20261210T030000Z"])
async def test_an_event_that_repeats_says_so(line: str) -> None:
    once, often = (
        await Opener().open(calendar(), "a.ics"),
        await Opener().open(calendar("DTSTART:20261203T030000Z", line), "a.ics"),
    )
    assert isinstance(once, Opened) and isinstance(often, Opened) and once.calendar and often.calendar
    assert (once.calendar["repeats"], often.calendar["repeats"]) == (False, True)
    assert once.calendar["summary"] == "Interview Staf Administrasi - PT Cahaya Nusantara"
