"""The marks of a template's lines are read from the file, keep the lines where they are, and never touch a fact."""

import pytest
from jinja2 import Environment

from bot.wording.marks import ITEM, ROW, unmarked


def rendered(source: str, **values: object) -> str:
    plain = {"wording": 1, "short": False, "warm": False} | values
    made = Environment(trim_blocks=True, lstrip_blocks=True, keep_trailing_newline=False)
    return made.from_string(unmarked(source)).render(plain)


@pytest.mark.parametrize(("wording", "said"), [(1, "A.\nC.\n"), (2, "B.\n"), (3, "C.\n")])
def test_a_number_belongs_to_its_wording(wording: int, said: str) -> None:
    assert rendered("1) A.\n2) B.\n1,3) C.\n", wording=wording) == said


def test_plus_is_left_out_of_the_shorter_version_and_two_are_only_for_the_warmer() -> None:
    source = "A.\n+ B.\n2) ++ C.\n++ D.\n"
    assert rendered(source) == "A.\nB.\n"
    assert rendered(source, short=True) == "A.\n"
    assert rendered(source, warm=True) == "A.\nB.\nD.\n"
    assert rendered(source, warm=True, wording=2) == "A.\nB.\nC.\nD.\n"


def test_paragraphs_and_lines_stay_where_they_are() -> None:
    source = "1) A.\n\n2) B.\n\n{% if warm %}\n+ C.\n{% endif %}\n\nD.\n"
    assert rendered(source, wording=3).split() == ["D."]
    assert rendered("1) A.\n\nB.\n").strip() == "A.\n\nB."
    assert unmarked(source).count("\n") == source.count("\n")


def test_a_fact_is_never_taken_for_a_mark() -> None:
    assert rendered("{{ name }}\n| {{ name }}\n- {{ name }}\n", name="1) + | Dewi") == (
        f"1) + | Dewi\n{ROW}1) + | Dewi\n{ITEM}1) + | Dewi"
    )
