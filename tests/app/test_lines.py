"""`sopan read`, `sopan reply` and `sopan when` answer line by line, and stand a bad line."""

import json
import subprocess
import sys
from typing import Any

import pytest


def asked(command: str, *lines: str) -> list[dict[str, Any]]:
    done = subprocess.run(
        [sys.executable, "-m", "bot", command], input="\n".join(lines), capture_output=True, text=True, check=True
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_when() -> None:
    record = {"now": "2026-11-23T09:00:00+07:00", "tz": "Asia/Jakarta"}
    texts = ["besok jam 10", "Selasa depan", "jam setengah 3 sore", "31 Februari", "Selasa jam 9 atau Rabu jam 2"]
    sure, day, hour, never, two, bad = asked(
        "when", *(json.dumps({"id": text, "text": text, **record}) for text in texts), "not JSON"
    )
    assert sure == {"id": "besok jam 10", "pred": "2026-11-24T10:00:00+07:00"}
    assert day["pred"] == {"date": "2026-12-01"} and hour["pred"] == {"time": "14:30"}
    assert never["pred"] is None and never["asked"] == "impossible"
    assert two["pred"] is None and len(two["options"]) == 2
    assert bad["id"] is None and "error" in bad


def test_read() -> None:
    text = (
        "Kami dari PT Nirmala Jaya mengundang Saudara untuk interview posisi Apoteker\n"
        "Hari/Tanggal : Senin, 30 November 2026\nPukul : 09.00 WIB\nHormat kami, Ibu Vero"
    )
    good = json.dumps({"id": "a", "received_at": "2026-11-23T09:00:00+07:00", "text": text})
    read, bad = asked("read", good, json.dumps({"id": "b"}))
    assert read["is_invitation"] and read["company"] == "PT Nirmala Jaya" and read["position"] == "Apoteker"
    assert read["starts_at"] == "2026-11-30T09:00:00+07:00" and read["contact_name"] == "Vero"
    assert read["evidence"]["company"] == "PT Nirmala Jaya"
    assert bad["id"] == "b" and "error" in bad


def test_reply() -> None:
    record = {"now": "2026-11-23T09:00:00", "tz": "WITA", "context": "reschedule"}
    texts = ["Kamis jam 10 bisa kak?", "boleh tau alasannya kak?", "ok kak gpp", "[]"]
    time, why, yes, nothing, bad = asked(
        "reply",
        *(json.dumps({"id": text, "text": text, **record}) for text in texts),
        json.dumps({"id": "bad", "text": "ok", **record, "context": "other"}),
    )
    assert time["label"] == "proposes_time" and time["proposed"] == ["2026-11-26T10:00:00+08:00"]
    assert time["evidence"] in "Kamis jam 10 bisa kak?"
    assert why == {"id": texts[1], "label": "asks_why", "proposed": [], "evidence": "boleh tau alasannya"}
    assert yes["label"] == "agrees"
    assert nothing == {"id": "[]", "label": "unclear", "proposed": [], "evidence": None}
    assert bad["id"] == "bad" and "error" in bad


@pytest.mark.parametrize("command", ["read", "reply", "when"])
@pytest.mark.parametrize(
    "line",
    [
        "[1]", "5", "null", '"a"', "[" * 5000,
        '{"id": "x", "text": "besok", "now": "0001-01-01T00:00:00+07:00", "tz": "Asia/Jakarta"}',
        '{"id": "x", "text": "besok", "now": "2026-11-23T09:00:00+07:00", "tz": "Asia"}',
        '{"id": "x", "text": "besok", "context": "cancel", "now": "2026-11-23T09:00:00", "tz": "../etc"}',
        '{"id": "x", "text": "besok", "received_at": "2026-11-23T09:00:00+07:00", "tz": "../etc"}',
    ],
)  # fmt: skip
def test_the_rest_goes_on_after_a_bad_line(command: str, line: str) -> None:
    good = json.dumps({
        "id": "good", "text": "besok jam 10", "now": "2026-11-23T09:00:00+07:00", "tz": "Asia/Jakarta",
        "received_at": "2026-11-23T09:00:00+07:00", "context": "cancel",
    })  # fmt: skip
    bad, then = asked(command, line, good)
    assert "error" in bad
    assert then["id"] == "good" and "error" not in then


def test_half_characters_come_back_escaped() -> None:
    record = {"id": "x", "text": "Interview \ud800 besok jam 10", "received_at": "2026-11-23T09:00:00+07:00"}
    (read,) = asked("read", json.dumps(record))
    assert read["id"] == "x" and "error" not in read
