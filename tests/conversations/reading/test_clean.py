"""Text at the edge: what is kept, what goes."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conversations.reading.clean import MOST_MARKS, clean, one_line


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  halo\r\nkak\t!  ", "halo\nkak !"),
        ("a\u202eb\u2066c\u200b\ufeff\u00ad", "abc"),
        ("nul\x00bell\x07", "nulbell"),
        ("\ud800x", "\ufffdx"),
        ("Cafe\u0301", "Café"),
        ("e" + "\u0316\u0317\u0318\u0319\u031c\u031d", "e\u0316\u0317\u0318"),
        ("👩\u200d💻 ❤\ufe0f 1\ufe0f\u20e3 👍🏽 🇮🇩", "👩\u200d💻 ❤\ufe0f 1\ufe0f\u20e3 👍🏽 🇮🇩"),
        ("a\u200db \u200d👍\u200d", "ab 👍"),
        ("one\u2028two\u2029three\x85four\vfive", "one\ntwo\nthree\nfour\nfive"),
    ],
)
def test_what_is_kept(typed: str, kept: str) -> None:
    assert clean(typed, 100) == kept


def test_the_limit_cuts_between_emoji() -> None:
    assert clean("abc👩\u200d💻", 5) == "abc"
    assert clean("abcd1\ufe0f\u20e3", 6) == "abcd"
    assert len(clean("x" * 10_000, 4096)) == 4096


@settings(max_examples=300)
@given(st.text(st.characters(exclude_categories=()), max_size=80), st.integers(1, 60))
def test_cleaned_text_is_clean(text: str, limit: int) -> None:
    cleaned = clean(text, limit)
    assert len(cleaned) <= limit
    assert cleaned == cleaned.strip()
    assert unicodedata.is_normalized("NFC", cleaned)
    assert not any(unicodedata.category(char) == "Cs" for char in cleaned)
    assert all(char == "\n" or char == "\u200d" or unicodedata.category(char) not in {"Cc", "Cf"} for char in cleaned)
    run = 0
    for char in cleaned:
        run = run + 1 if unicodedata.category(char) in {"Mn", "Me"} else 0
        assert run <= MOST_MARKS
    assert clean(cleaned, limit) == cleaned
    cleaned.encode("utf-8")


@given(st.text("ab ^`,1\t", max_size=80), st.integers(1, 60))
def test_plain_words_are_cleaned_like_all_others(text: str, limit: int) -> None:
    assert clean(text, limit) == clean(f"\u200b{text}", limit) or len(text) >= 4 * limit


@given(st.text())
def test_one_line_is_one_line(text: str) -> None:
    line = one_line(text)
    assert line == line.strip()
    assert len(line.splitlines()) <= 1
    assert "  " not in line


def test_a_tower_of_accents_costs_little_however_high() -> None:
    tower = "a" + "\u0316\u0301" * 500_000
    assert len(clean(tower, 1_000_000)) <= 1 + MOST_MARKS
