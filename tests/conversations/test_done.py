""" "Sudah", "belum" and "kembali" say what the question before them makes of them."""

import pytest

from tests.conversations.driver import Chat, cancel


@pytest.mark.parametrize("text", ["sudah", "udah kok", "iya sudah", "udah dikirim kemarin", "already sent", "done"])
def test_done_says_that_the_message_was_sent(text: str) -> None:
    chat = cancel().press("make")
    first = chat.planned[1][0] if 1 in chat.planned else chat.case.plan[0]
    chat.at(first.due).due(first.key).say(text)
    assert chat.keys == ["sent"] and chat.person.cases[1].sent_at is not None


def test_not_yet_shows_the_message() -> None:
    chat = cancel().press("make")
    first = chat.case.plan[0]
    assert chat.at(first.due).due(first.key).say("belum").keys == ["result"]


@pytest.mark.parametrize(("text", "value"), [("sudah", "yes"), ("iya udah", "yes"), ("belum tanya", "no")])
def test_whether_a_friend_agreed_is_told_by_one_word(text: str, value: str) -> None:
    chat = Chat().command("start", "referral").press("whatsapp").say("PT Maju Jaya").press("skip", "skip")
    chat.say("Rudi Hartono").press("skip")
    assert chat.place == "consent"
    assert chat.say(text).answers["consent"] == value


@pytest.mark.parametrize("ways", [("words",), ("words", "own_text")])
def test_back_typed_under_the_message_leads_to_its_actions(ways: tuple[str, ...]) -> None:
    assert cancel().press("make", *ways).say("kembali").keys == ["result"]


def test_what_was_not_sent_after_all_is_not_in_the_record() -> None:
    chat = cancel().press("make", "sent").say("belum kukirim")
    assert chat.person.cases[1].thread == ()
    assert len(chat.press("sent").person.cases[1].thread) == 1
