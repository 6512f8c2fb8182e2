"""Moving about: back, skip, edit any field, cancel, help; nothing is ever lost, and nothing is asked twice."""

import pytest

from conversations.flows import FLOWS
from conversations.person import Person, Settings
from tests.conversations.driver import DECLINE, Chat, decline, letter


def begun(*answers: str) -> Chat:
    """A decline whose first questions are answered."""
    chat = Chat().command("start", "decline")
    for answer in answers:
        chat.press(answer) if answer in chat.choices else chat.say(answer)
    return chat


def test_the_questions_come_in_their_order() -> None:
    chat, asked = Chat().command("start", "cancel"), []
    while (name := chat.place) is not None:
        asked.append(name)
        chat.press(DECLINE[name]) if DECLINE[name] in chat.choices else chat.say(DECLINE[name])
    assert asked == ["channel", "company", "position", "contact", "day", "zone", "reason"]
    assert chat.keys == ["review"]


@pytest.mark.parametrize("word", ["kembali", "back", "/back"])
def test_back_offers_the_old_answer_and_deletes_nothing(word: str) -> None:
    chat = begun("whatsapp", "PT Maju Jaya", "Staf Gudang")
    before = chat.answers
    chat.command("back") if word == "/back" else chat.say(word)
    assert chat.place == "position" and "keep" in chat.choices
    assert chat.answers == before
    chat.press("keep")
    assert chat.place == "contact" and chat.answers == before


def test_back_goes_all_the_way_and_stops_kindly_at_the_first() -> None:
    chat = begun("whatsapp", "PT Maju Jaya", "skip", "Bu Rina", "1/12 jam 10")
    seen = []
    for _ in range(8):
        chat.press("back") if "back" in chat.choices else chat.command("back")
        seen.append(chat.place)
    assert seen == ["clock", "day", "honorific", "contact", "position", "company", "channel", "channel"]
    assert chat.keys == ["first_question", "ask.channel"]
    assert "back" not in chat.choices


def test_a_new_answer_after_back_goes_on_where_something_is_missing() -> None:
    chat = begun("whatsapp", "PT Maju Jaya", "Staf Gudang").say("kembali", "kembali", "PT Sinar Baru")
    assert chat.answers["company"] == "PT Sinar Baru" and chat.answers["position"] == "Staf Gudang"
    assert chat.place == "contact"


def test_a_rejected_answer_keeps_the_old_one_on_offer() -> None:
    chat = begun("whatsapp", "PT Maju Jaya", "Staf Gudang", "Bu Rina", "1/12 jam 10").say("kembali", "kembali")
    assert chat.place == "day"
    chat.say("31/2")
    assert chat.place == "day" and chat.problem == "when_impossible"
    assert "keep" in chat.choices and chat.answers["day"] == "2026-12-01"


def test_what_may_be_skipped_is_skipped_and_what_is_needed_is_not() -> None:
    chat = begun("whatsapp").say("lewati")
    assert chat.place == "company" and chat.problem == "needed"
    chat.say("PT Maju Jaya", "lewati")
    assert chat.answers["position"] is None and chat.place == "contact"


def test_skipping_the_person_leaves_out_how_to_address_them() -> None:
    chat = begun("whatsapp", "PT Maju Jaya", "skip", "skip")
    assert chat.place == "day"


@pytest.mark.parametrize("flow", [name for name, flow in FLOWS.items() if flow.family])
def test_the_review_edits_every_answer_and_comes_back(flow: str) -> None:
    for question in letter(flow).choices[1:]:
        chat = letter(flow).press(question)
        assert chat.place == question
        before = chat.answers
        chat.press("keep" if "keep" in chat.choices else "back")
        assert chat.keys == ["review"] and chat.answers == before, question


def test_only_what_became_necessary_is_asked_after_an_edit() -> None:
    chat = decline(contact="skip")
    chat.press("contact").say("Pak Budi")
    assert chat.keys == ["review"]
    chat.press("contact").say("Rina")
    assert chat.place == "honorific"
    chat.press("kak")
    assert chat.keys == ["review"]


def test_an_edit_after_the_message_makes_it_anew() -> None:
    chat = decline().press("make", "edit", "company").say("PT Sinar Baru")
    assert chat.message.company == "PT Sinar Baru"


def test_back_during_an_edit_leads_to_the_message() -> None:
    chat = decline().press("make", "edit", "company", "back")
    assert chat.message.company == "PT Maju Jaya"


@pytest.mark.parametrize("word", ["batal", "cancel", "batal aja deh"])
def test_cancel_asks_nothing_and_says_what_was_kept(word: str) -> None:
    chat = begun("whatsapp", "PT Maju Jaya").say(word)
    assert chat.keys == ["cancelled"] and chat.said[0].facts["company"] == "PT Maju Jaya"
    assert chat.person.active is None and chat.person.cases[1].word("company") == "PT Maju Jaya"


def test_cancelling_an_empty_draft_keeps_nothing() -> None:
    chat = begun().say("batal")
    assert chat.keys == ["cancelled_empty"] and chat.person.cases == {}


def test_cancelling_nothing_says_so() -> None:
    assert Chat().command("menu").command("cancel").keys == ["nothing_to_cancel", "menu"]


def test_a_cancelled_draft_is_silent_and_can_be_opened_again() -> None:
    chat = begun("whatsapp", "PT Maju Jaya", "skip", "skip", "1/12 jam 10 WIB").say("batal")
    assert chat.planned == {1: ()}
    chat.command("drafts").press("1").press("open")
    assert chat.place == "reason" and chat.answers["day"] == "2026-12-01"
    assert chat.planned.get(1) or chat.case.plan, "an opened draft is watched over again"


@pytest.mark.parametrize("word", ["bantuan", "/help", "/privacy"])
def test_an_interruption_answers_and_repeats_the_question(word: str) -> None:
    chat = begun("whatsapp")
    chat.command(word[1:]) if word.startswith("/") else chat.say(word)
    assert chat.keys[-1] == "ask.company" and len(chat.keys) == 2


def test_the_language_changes_in_the_middle_and_the_question_comes_again() -> None:
    chat = begun("whatsapp").command("language").press("en")
    assert chat.person.settings.language == "en"
    assert chat.keys == ["language_chosen", "ask.company"]


def test_an_unknown_command_is_answered() -> None:
    assert begun("whatsapp").command("makan").keys == ["unknown_command", "ask.company"]


def test_a_draft_resumes_after_weeks() -> None:
    chat = begun("whatsapp", "PT Maju Jaya").wait(days=40).command("start")
    assert chat.keys == ["resume"]
    chat.press("continue")
    assert chat.place == "position" and chat.answers == {"channel": "whatsapp", "company": "PT Maju Jaya"}


def test_an_answer_after_weeks_simply_counts() -> None:
    chat = begun("whatsapp", "PT Maju Jaya").wait(days=40).say("Staf Gudang")
    assert chat.answers["position"] == "Staf Gudang" and chat.place == "contact"


def test_starting_over_keeps_the_old_draft_in_the_list() -> None:
    chat = begun("whatsapp", "PT Maju Jaya").command("start").press("new")
    assert chat.keys == ["menu"] and 1 in chat.person.cases


def test_the_zone_is_asked_once_and_kept() -> None:
    chat = decline(zone="Asia/Makassar").press("make")
    assert chat.person.settings.zone == "Asia/Makassar"
    chat.say("udah kukirim")
    again = decline(chat)
    assert again.keys == ["review"] and again.press("make").message.zone == "Asia/Makassar"


def test_a_typed_zone_is_the_interviews_and_not_the_persons() -> None:
    chat = decline(Chat(person=Person(settings=Settings(zone="Asia/Jakarta"))), day="1/12 jam 10 WITA")
    assert chat.answers["zone"] == "Asia/Makassar"
    assert chat.person.settings.zone == "Asia/Jakarta"


def test_the_name_comes_from_the_profile_or_is_asked_once() -> None:
    nameless = Chat(name=None).command("start", "decline")
    for answer in ("whatsapp", "PT Maju Jaya", "skip", "skip", "skip", "health"):
        nameless.press(answer) if answer in nameless.choices else nameless.say(answer)
    assert nameless.place == "name"
    nameless.say("Dewi Anggraini").press("make")
    assert nameless.message.name == "Dewi Anggraini"
    assert nameless.person.profile.name == "Dewi Anggraini"
    assert decline().press("make").message.name == "Dewi Lestari"
