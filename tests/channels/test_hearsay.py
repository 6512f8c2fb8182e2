"""A platform's words about a fault keep their sense and lose what they repeat."""

import pytest

from bot.channels.hearsay import hearsay


@pytest.mark.parametrize(
    "words",
    [
        "Bad Request: message is too long",
        "Bad Request: BUTTON_URL_INVALID",
        "Forbidden: bot was blocked by the user",
        "Too Many Requests: retry after 35",
        "131026: Message Undeliverable.",
        "there is no approved text for reminder.too_late",
        "(#131009) Parameter value is not valid",
        "no connection to the Graph API (ClientConnectorError)",
    ],
)
def test_what_helps_stays(words: str) -> None:
    assert hearsay(words) == words


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Bad Request: URL 'https://t.me/sari?text=saya sakit' is wrong", "Bad Request: URL …:…?… … is wrong"),
        ("131009: text of Sari Wulandari is not valid", "131009: text of … … is not valid"),
        ("no user 6281200001111 and no @sari_w", "no user … and no …"),
        ("Bad Request: entity <b>Rahasia", "Bad Request: entity …"),
        ("saya sakit tifus", "… … …"),
    ],
)
def test_what_may_be_somebodys_goes(words: str, told: str) -> None:
    assert hearsay(words) == told
