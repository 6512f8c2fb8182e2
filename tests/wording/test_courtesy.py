"""Every message that Sopan writes stands before the courtesy check that it offers to people."""

from bot.wording.messages import Messages
from conversations.courtesy import Known, check
from tests.wording.situations import spread

MESSAGES = Messages()


def test_every_message_of_ours_is_courteous() -> None:
    checked = 0
    for facts in spread(4_000):
        text = MESSAGES.render(facts).text
        found = check(
            text,
            language=facts.language,
            channel=facts.channel,
            situation="missed" if facts.notice == "past" and facts.family == "cancel" else facts.family,
            tone=facts.tone,
            known=Known.of(facts),
            sent_at=facts.now,
        )
        assert not found, f"{facts}\n\n{[(f.rule, text[slice(*f.span)] if f.span else '') for f in found]}\n\n{text}"
        checked += 1
    assert checked >= 3_500
