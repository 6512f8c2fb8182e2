"""The bench measures what it says: every call of a real conversation is counted and checked, and a figure is judged by
its worst value. What a turn costs is not judged here."""

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from benchmarks.load import bots, machine
from benchmarks.load.bots import SOPAN, SOPAN_POLLING
from benchmarks.load.dialogue import Call, Deed, Turn, deeds, save
from benchmarks.load.document import FIGURES, drawn
from benchmarks.load.figures import Figure
from benchmarks.load.people import BadRun, Crowd
from benchmarks.load.rounds import Sizes, Stage


async def test_people_play_the_recorded_conversation_to_its_end(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(bots, "WORKING_FOLDER", tmp_path)
    stage = await Stage.set(Sizes())
    assert [turn.deed.presses for turn in stage.turns] == [deed.presses for deed in deeds(date(2026, 11, 28))]
    assert all(turn.calls[0].method == "answerCallbackQuery" for turn in stage.turns if turn.deed.presses)
    assert "PT Maju Jaya" in next(call.text for call in stage.turns[-1].calls if call.text)

    crowd = Crowd(stage.turns)
    async with bots.running(SOPAN, crowd.platform) as running:
        before = running.cpu
        played = await crowd.all_of(5, 3)
        assert (played.finished, played.turns) == (5, 5 * len(stage.turns))
        assert played.calls == 5 * sum(len(turn.calls) for turn in stage.turns)
        assert len(played.whole) == played.turns
        assert running.cpu - before > 0
        assert running.memory > 30

        liars = [Turn(turn.deed, [*turn.calls, Call("sendMessage", "one more")]) for turn in stage.turns]
        wrong = Crowd(liars[:1] + list(stage.turns[1:]), first=200_000_000)
        monkeypatch.setattr("benchmarks.load.people.PATIENCE", 0.5)
        wrong.platform = crowd.platform
        crowd.platform.called = wrong.called
        with pytest.raises(BadRun, match="200000000 in turn 0"):
            await wrong.all_of(1, 1)


async def test_polling_brings_the_same_updates() -> None:
    crowd = Crowd([Turn(Deed(says="/start"), [Call("sendMessage")])])
    async with bots.running(SOPAN_POLLING, crowd.platform):
        played = await crowd.all_of(30, 10)
    assert (played.finished, played.turns, played.calls) == (30, 30, 30)


def test_the_message_that_peers_write_holds_what_people_answered(tmp_path: Path) -> None:
    turns = [Turn(Deed(says="PT Maju Jaya"), []), Turn(Deed(), [Call("sendMessage", "At PT Maju Jaya {so}")], True)]
    save(turns, tmp_path / "dialogue.json")
    (call,) = json.loads((tmp_path / "dialogue.json").read_text())[-1]["calls"]
    assert call["text"].format("PT Karya Abadi") == "At PT Karya Abadi {so}"


def test_the_cpu_of_children_counts_while_they_live_and_after() -> None:
    burn = "import time\nwhile time.process_time() < 0.3: pass\n"
    script = (
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {burn!r}]); print('done', flush=True); input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout and process.stdout.readline() == "done\n"
        assert machine.cpu_of_all(process.pid) >= 0.3
        process.communicate("\n")


@pytest.mark.parametrize(
    ("figure", "verdict"),
    [
        (Figure("at least", [7.0, 6.9, 30], 7, 12), "MISSED"),
        (Figure("at least", [7.0, 11.9], 7, 12), "met"),
        (Figure("at least", [12.0, 40], 7, 12), "stretch"),
        (Figure("at most", [1.0, 5.1], 5, 3, most=True), "MISSED"),
        (Figure("at most", [1.0, 5.0], 5, 3, most=True), "met"),
        (Figure("only shown", [1.0]), ""),
    ],
)
def test_the_worst_value_counts(figure: Figure, verdict: str) -> None:
    assert figure.row()[-1] == verdict
    assert figure.met == (verdict != "MISSED")


def test_the_document_is_drawn_from_the_figures() -> None:
    wanted = drawn(json.loads(FIGURES.read_text("utf-8")))
    assert {path.name for path in wanted} == {"performance.md", "cost.svg", "latency.svg"}
    assert [path.name for path, content in wanted.items() if path.read_text("utf-8") != content] == []
