"""The drawn flows are those that are declared."""

from bot.draw import DIAGRAMS, diagrams
from conversations.flows import FLOWS
from conversations.graph import spine
from tests.house.repository import ROOT


def test_the_diagrams_are_up_to_date(update: bool) -> None:
    path = ROOT / DIAGRAMS
    if update:
        path.write_text(diagrams(), "utf-8")
    assert path.read_text("utf-8") == diagrams(), "draw them anew: sopan draw"


def test_every_question_is_drawn_and_every_arrow_has_two_ends() -> None:
    for flow in FLOWS.values():
        drawn = spine(flow)
        names = [node.name for node in drawn.nodes]
        assert len(names) == len(set(names))
        assert {end for arrow in drawn.arrows for end in (arrow.source, arrow.target)} == set(names)
        assumed = {name for node in drawn.nodes if node.shape in ("review", "message") for name in node.remarks}
        assert {question.name for question in flow.questions} <= set(names) | assumed
