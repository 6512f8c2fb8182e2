"""Whatever comes in: labels and numbers typed, stale and doubled presses, edits, media, bursts, several cases."""

from datetime import timedelta

import pytest

from conversations.events import Press, Text
from tests.conversations.driver import MONDAY, Chat, cancel, decline, reschedule


def asked(question: str) -> Chat:
    """A decline that stands at this question."""
    chat = Chat().command("start", "decline").press("whatsapp")
    for name, answer in {"company": "PT Maju Jaya", "position": "skip", "contact": "skip", "day": "skip"}.items():
        if name == question:
            return chat
        chat.press(answer) if answer in chat.choices else chat.say(answer)
    return chat


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("Kesehatan", "health"),
        ("kesehatan", "health"),
        ("keseh", "health"),
        ("1", "accepted_offer"),
        ("dua", "too_far"),
    ],
)
def test_a_typed_label_its_beginning_or_its_number_is_a_press(typed: str, value: str) -> None:
    assert asked("reason").say(typed).answers["reason"] == value


def test_a_number_beyond_the_buttons_is_asked_again() -> None:
    chat = asked("reason").say("99")
    assert chat.place == "reason" and chat.problem is not None


def test_a_number_at_a_clock_is_a_clock() -> None:
    chat = asked("day").say("1/12", "2")
    assert chat.place != "clock" or chat.problem is not None, "two o'clock, or asked again; never the second button"
    assert chat.answers.get("clock") in (None, "14:00", "02:00")


def test_a_press_from_an_earlier_question_asks_before_it_changes_anything() -> None:
    chat = asked("reason")
    chat.old("channel", "email")
    assert chat.keys == ["earlier"] and chat.answers["channel"] == "whatsapp"
    chat.press("change")
    assert chat.answers["channel"] == "email" and chat.place == "reason"


def test_leaving_an_earlier_answer_as_it_is() -> None:
    chat = asked("reason").old("channel", "email").press("leave")
    assert chat.answers["channel"] == "whatsapp" and chat.place == "reason"


def test_a_doubled_press_changes_nothing_and_repeats_the_question() -> None:
    chat = asked("reason")
    offered = chat.person.offered
    assert offered is not None
    first = Press(offered.case, chat.person.turn, "reason", "health", sent_at=MONDAY, ref="bubble")
    chat.do(first)
    after = chat.answers
    chat.do(first)
    assert chat.answers == after and chat.keys == ["review"]


def test_after_a_press_the_question_becomes_its_answer() -> None:
    chat = asked("reason").press("health")
    assert [(mark.prompt, mark.choice) for mark in chat.marks] == [("reason", "health")]


@pytest.mark.parametrize(
    ("prompt", "choice", "case"),
    [("reason", "health", 77), ("nonsense", "x", 1), ("nonsense", "x", 0), ("day", "2026-02-31", 1), ("day", "-", 0),
     ("earlier", "change", 1), ("keep_or_drop", "drop", 0), ("erase", "yes", 0), ("result", "shorter", 1)],
)  # fmt: skip
def test_a_press_of_any_old_or_forged_button_is_harmless(prompt: str, choice: str, case: int) -> None:
    chat = asked("reason")
    before = chat.answers
    chat.old(prompt, choice, case=case)
    assert {name: chat.person.cases[1].value(name) for name in before} == before


def test_an_old_erase_button_does_not_erase_but_asks_once_more() -> None:
    chat = decline()
    chat.old("erase", "yes", case=0)
    assert chat.person.cases and chat.keys == ["erase"]
    assert chat.press("yes").keys == ["erased"] and not chat.person.cases
    assert chat.old("erase", "yes", case=0).keys[0] == "old_button"


@pytest.mark.parametrize("kind", ["sticker", "voice", "photo", "document", "location", "contact", "poll"])
def test_anything_that_is_not_text_gets_a_hint_and_the_question(kind: str) -> None:
    chat = asked("reason").send(kind)
    assert chat.keys[0].startswith("media.") and chat.keys[-1] == "ask.reason"


def test_a_caption_counts_as_text() -> None:
    assert asked("reason").send("photo", "saya sakit").answers["reason"] == "health"


def test_an_edit_of_the_last_answer_changes_it() -> None:
    chat = asked("company").say("PT Maju Jya", ref="42").edit("42", "PT Maju Jaya")
    assert chat.answers["company"] == "PT Maju Jaya" and chat.place == "position"


def test_an_answer_is_the_last_one_though_its_time_has_no_fractions_as_a_press_before_it_has() -> None:
    chat = Chat(now=MONDAY.replace(microsecond=260_000)).command("start", "decline").press("whatsapp")
    chat.say("PT Maju Jya", ref="42", late=timedelta(milliseconds=260)).edit("42", "PT Maju Jaya")
    assert chat.answers["company"] == "PT Maju Jaya" and chat.place == "position"


def test_an_edit_of_an_older_answer_leads_to_the_review() -> None:
    chat = asked("company").say("PT Maju Jya", ref="42").wait(minutes=1).say("Staf Gudang").edit("42", "PT Maju Jaya")
    assert chat.keys == ["edit_older", "review"] and chat.answers["company"] == "PT Maju Jya"


def test_an_edit_of_something_else_changes_nothing() -> None:
    chat = asked("reason").edit("unheard-of", "halo")
    assert chat.keys == ["edit_unknown", "ask.reason"]


def test_an_edited_answer_that_is_no_good_is_asked_again() -> None:
    chat = asked("day").say("1/12", ref="42").edit("42", "31/2")
    assert chat.place == "day" and chat.problem == "when_impossible" and chat.answers["day"] == "2026-12-01"


def test_a_burst_is_one_turn_with_one_question() -> None:
    chat = Chat().command("start", "decline")
    texts = ("whatsapp", "PT Maju Jaya", "Staf Gudang")
    chat.do(*(Text(text, sent_at=MONDAY, ref=str(number)) for number, text in enumerate(texts)))
    assert chat.keys == ["ask.contact"]
    assert chat.answers == {"channel": "whatsapp", "company": "PT Maju Jaya", "position": "Staf Gudang"}


def test_a_second_thing_mid_draft_asks_keep_or_drop() -> None:
    chat = (
        asked("reason").command("cancel").command("start", "decline").press("whatsapp").command("start", "reschedule")
    )
    assert chat.keys == ["keep_or_drop"]


@pytest.mark.parametrize(
    ("choice", "cases", "flow"), [("keep", 2, "reschedule"), ("drop", 1, "reschedule"), ("continue", 1, "decline")]
)
def test_keep_drop_or_go_on(choice: str, cases: int, flow: str) -> None:
    chat = asked("reason").command("start", "reschedule").press(choice)
    assert len(chat.person.cases) == cases and chat.case.flow == flow


def test_not_answering_keep_or_drop_leaves_nothing_behind() -> None:
    chat = asked("reason").command("start", "reschedule").command("start", "cancel").say("kesehatan")
    assert list(chat.person.cases) == [1] and chat.case.flow == "decline"


def test_another_company_mid_draft_is_another_case() -> None:
    chat = asked("reason").say("mau batalin interview besok jam 10 di PT Cahaya Timur")
    assert chat.keys == ["kept", "ask.reason"]
    assert chat.case.flow == "cancel" and chat.answers["company"] == "PT Cahaya Timur"
    assert chat.person.cases[1].word("company") == "PT Maju Jaya"


def test_several_cases_are_listed_and_each_can_be_opened_or_deleted() -> None:
    chat = decline().press("make").wait(hours=1)
    cancel(chat, company="PT Cahaya Timur")
    chat.command("drafts")
    assert set(chat.choices) == {"1", "2"}
    chat.press("1", "delete")
    assert list(chat.person.cases) == [2] and chat.planned[1] == ()


def test_a_doubled_start_of_a_flow_opens_one_case() -> None:
    chat = Chat().command("menu")
    offered = chat.person.offered
    assert offered is not None
    press = Press(0, chat.person.turn, "menu", "decline", sent_at=MONDAY)
    chat.do(press).do(press)
    assert len(chat.person.cases) == 1


def test_erasing_asks_once_and_takes_everything() -> None:
    chat = decline().command("delete")
    assert chat.keys == ["erase"]
    chat.press("yes")
    assert chat.keys == ["erased"] and not chat.person.cases and chat.person.profile.name is None


def test_not_erasing_goes_on_where_one_was() -> None:
    chat = asked("reason").command("delete").press("no")
    assert chat.keys == ["not_erased", "ask.reason"]


def test_a_group_is_refused_once() -> None:
    chat = Chat().call_in_group()
    assert chat.keys == ["group"]
    assert chat.call_in_group().nothing == ["group_again"]


def test_being_blocked_says_nothing_and_keeps_the_draft() -> None:
    chat = asked("reason").block()
    assert chat.keys == [] and chat.place == "reason"


def test_one_time_typed_as_a_proposal_does_not_move_the_interview() -> None:
    chat = Chat().command("start", "reschedule").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    chat.say("1/12 jam 10 WIB").press("health")
    assert chat.place == "slots"
    chat.say("Rabu 2 Desember jam 13.00")
    assert chat.answers["day"] == "2026-12-01" and chat.answers["slots"] == ("2026-12-02T13:00",)
    assert chat.place == "more_slots"
    chat.press("skip", "make")
    assert len(chat.message.slots) == 1


def test_three_times_can_be_taken_from_the_proposal() -> None:
    chat = reschedule(reason="work").press("slots")
    chat.press(chat.choices[0], "make")
    assert len(chat.message.slots) == 3
    assert all(slot > MONDAY + timedelta(days=8) for slot in chat.message.slots), "after the interview"


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("Selasa 1 Desember jam 10", "slots_same"), ("kemarin jam 9", "when_past"),
     ("Rabu 2 Desember", "slots_incomplete"), ("nanti dikabari", None)],
)  # fmt: skip
def test_a_proposal_that_does_not_help_is_asked_again(typed: str, problem: str | None) -> None:
    chat = reschedule().press("slots").say(typed)
    assert chat.place == "slots" and chat.problem is not None
    assert problem in (None, chat.problem)
