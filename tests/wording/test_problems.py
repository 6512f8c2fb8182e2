"""Why an answer was not taken is said with what the person needs to know for the next one."""

import pytest

from bot.wording.bubbles import Capabilities
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from conversations.own import LONGEST
from tests.conversations.driver import Chat, decline


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize(
    "chat",
    [decline().press("make", "words", "own_text"), Chat().command("check")],
    ids=["own version", "any text"],
)
def test_how_long_a_text_may_be(chat: Chat, language: str) -> None:
    chat.say("a" * (LONGEST + 1))
    [(_, bubble)] = Composer(Catalog(), Messages()).bubbles(chat.said, language, Capabilities(), chat.now)
    assert str(LONGEST) in bubble.text
