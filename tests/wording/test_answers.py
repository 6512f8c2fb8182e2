"""What a recruiter's answer seems to mean is said of somebody, with or without a form of address."""

import pytest

from bot.wording.bubbles import Capabilities
from bot.wording.catalog import Catalog
from bot.wording.composer import Composer
from bot.wording.messages import Messages
from tests.conversations.driver import Chat, cancel


@pytest.mark.parametrize(
    ("language", "said"),
    [("id", "Kelihatannya Bapak/Ibu Rina Lestari setuju"), ("en", "It looks as if Rina Lestari agrees")],
)
def test_somebody_whose_title_nobody_knows(language: str, said: str) -> None:
    chat = cancel(Chat(language=language), contact="Rina Lestari", honorific="unknown").press("make", "sent")
    chat.forward("Baik, tidak apa-apa. Semoga sukses ya.", None)
    [(_, bubble)] = Composer(Catalog(), Messages()).bubbles(chat.said, language, Capabilities(), chat.now)
    assert said in bubble.text
