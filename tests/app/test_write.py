"""`sopan write` answers line by line; hostile facts stand literally or are refused; own templates are used."""

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bot.app import messages_of
from bot.check import findings
from bot.config import Settings
from bot.errors import BadTemplates
from bot.lines import answers, write_message_line
from bot.wording.messages import Messages
from tests.conversations.test_record import RECORD
from tests.wording.test_nothing_invented import random_case

MESSAGES = Messages()


def written(**parts: Any) -> dict[str, Any]:
    line = json.dumps(RECORD | parts)
    (answer,) = answers([line], lambda record: write_message_line(MESSAGES, record))
    got: dict[str, Any] = json.loads(answer)
    return got


def test_the_command() -> None:
    lines = [json.dumps(RECORD), json.dumps(RECORD | {"id": "b", "channel": "fax"}), "not JSON", json.dumps(RECORD)]
    settings = {name: value for name, value in os.environ.items() if not name.startswith("SOPAN_")}
    done = subprocess.run(
        [sys.executable, "-m", "bot", "write"],
        input="\n".join(lines), capture_output=True, text=True, check=True, env=settings,
    )  # fmt: skip
    first, unknown, broken, again = (json.loads(line) for line in done.stdout.splitlines())
    assert first == again
    assert first.keys() == {"id", "subject", "text", "notices", "refused"}
    assert first["id"] == "a" and first["subject"] is None and "Bu Lestari" in first["text"]
    assert unknown == {"id": "b", "error": "ValueError: channel: 'fax' is unknown"}
    assert broken["id"] is None and "error" in broken


JUNK: list[Any] = [
    None, "", 0, 1.5, True, [], {}, ["a"], "x" * 300, "\ud800", "2026-13-01", "9999-12-31T23:59", {"name": 1},
    {"start": 5, "tz": "WIB"}, {"start": "0001-01-01T00:00", "tz": "WIT"}, {"start": "2026-12-01T10:00+07:00"},
]  # fmt: skip


def test_no_line_stops_the_rest() -> None:
    chance = random.Random(7)
    lines = [json.dumps(junk) for junk in JUNK]
    for _ in range(1_500):
        case = random_case(chance)
        lines.append(json.dumps(case | {chance.choice([*case]): chance.choice(JUNK)}))
    got = [json.loads(line) for line in answers(lines, lambda record: write_message_line(MESSAGES, record))]
    assert len(got) == len(lines)
    errors = [answer["error"] for answer in got if "error" in answer]
    assert 300 < len(errors) < len(lines) - 300
    assert not [error for error in errors if "\n" in error or len(error) > 200]


def test_a_refusal_says_why_and_the_way_out() -> None:
    refused = written(scenario="reschedule", reason="accepted_offer")
    assert refused["text"] is None
    assert "leaving_yet_asking" in refused["notices"]
    assert "dibatalkan" in refused["refused"]
    assert "cancel" in written(scenario="reschedule", reason="accepted_offer", lang="en")["refused"]


def test_what_was_adapted_is_told() -> None:
    late = written(channel="email", now="2026-12-01T08:30", reason="health")
    assert {"call_first", "chat_too", "send_now"} <= {*late["notices"]}
    assert "missed_instead" in written(now="2026-12-02T08:30")["notices"]
    assert "reason_private" in written(reason_text="ibu saya masuk rumah sakit")["notices"]


@pytest.mark.parametrize(
    "typed",
    [
        "{{7*7}}", "{% raw %}", "{{ company.__class__ }}", "D'Angelo O’Brien", "I Made Sudana", "Ririn 🌸",
        "| garis", "- butir", "1) satu", "++ tambah", "<b>&amp;", "\\n", "100%",
    ],
)  # fmt: skip
@pytest.mark.parametrize("channel", ["email", "sms", "phone"])
def test_hostile_facts_stand_literally(typed: str, channel: str) -> None:
    got = written(company=typed, position=typed, user={"name": typed}, channel=channel, recruiter={"name": "Rina"})
    assert got["text"].count(typed) >= 3
    assert "49" not in got["text"]


def test_no_header_can_be_injected_and_no_mark_bends_the_text() -> None:
    got = written(channel="email", user={"name": "Dewi\r\nBcc: x@example.org"}, position="\u202eStaf\u200f\r\nX: 1")
    assert len(got["subject"].splitlines()) == 1
    assert "Dewi Bcc: x@example.org" in got["text"]
    assert not {"\r", "\u202e", "\u200f"} & {*got["text"], *got["subject"]}


def test_ten_thousand_characters_are_refused_in_one_clear_line() -> None:
    for name in ("company", "position"):
        assert written(**{name: "x" * 10_000}) == {
            "id": "a", "error": f"ValueError: {name}: 10000 characters, 120 fit",
        }  # fmt: skip


# ── templates of the operator's own ─────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A folder with one letter of the operator's."""
    (tmp_path / "own" / "cancel").mkdir(parents=True)
    return tmp_path / "own"


def _put(own: Path, text: str) -> Settings:
    letter = f"{{% block subject %}}\nX\n{{% endblock %}}\n{{% block chat %}}\n{text}\n{{% endblock %}}\n"
    letter += letter.split("\n", 3)[3].replace("chat", "email") + letter.split("\n", 3)[3].replace("chat", "said")
    (own / "cancel" / "semi.id.j2").write_text(letter, "utf-8")
    return Settings.from_env({"SOPAN_TEMPLATES_DIR": str(own)})


def test_a_template_of_the_operators_stands_in_the_place_of_ours(own: Path) -> None:
    messages = messages_of(_put(own, "Halo {{ recipient }}, ini kata kami.\n2) Dua.\n1,3) Satu."))
    got = write_message_line(messages, RECORD)
    assert got["text"].startswith("Halo Bu Lestari, ini kata kami.")
    assert write_message_line(messages, RECORD | {"tone": "formal"}) == written(tone="formal")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Saya {{ nmae }}.", "'nmae' is undefined"),
        ("Saya melamar {{ position }}.", "an empty value inside"),
        ("{% if late %}", "TemplateSyntaxError"),
        ("Halo, {{ '{{' }} saya.", "left over"),
    ],
)
def test_a_start_with_a_wrong_template_is_refused(own: Path, text: str, fault: str) -> None:
    with pytest.raises(BadTemplates, match=r"SOPAN_TEMPLATES_DIR .*cancel/semi\.id\.j2.*" + fault):
        messages_of(_put(own, text))


def test_check_names_a_wrong_template_and_nothing_else(own: Path) -> None:
    found = findings(_put(own, "Saya {{ nmae }}."))
    assert found
    assert all("cancel/semi.id.j2" in line and "nmae" in line for line in found)


def test_a_folder_that_is_none_is_a_wrong_setting(tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"SOPAN_TEMPLATES_DIR names .*nowhere, which is not a folder"):
        Settings.from_env({"SOPAN_TEMPLATES_DIR": str(tmp_path / "nowhere")})
