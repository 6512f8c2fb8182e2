"""Every message that Sopan writes stands before the courtesy check that it offers to people."""

from bot.wording.messages import Messages
from bot.wording.proof import AT_START, discourteous, flaws
from bot.wording.situations import spread
from conversations.coherence import settle

MESSAGES = Messages()


def test_every_message_of_ours_is_courteous() -> None:
    checked = 0
    for facts in spread(4_000):
        settled = settle(facts).facts
        message = MESSAGES.render(settled)
        assert [*discourteous(settled, message)] == [], f"{settled}\n\n{message.text}"
        checked += 1
    assert checked >= 3_500


def test_what_the_check_finds_is_told_with_its_letter() -> None:
    found = [*flaws(MESSAGES, AT_START, lambda facts, message: ["wrong"] if facts.family == "thanks" else [])]
    assert found
    assert all(line.startswith("templates/messages/thanks/") and line.endswith(": wrong") for line in found)
