"""Whatever somebody does first is answered at once, the first bubble ends with the notice; a group is refused once."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from bot.wording.catalog import Catalog
from tests.app.guest import Guest
from tests.app.house import MORNING, House
from tests.app.test_conversations import INVITATION
from tests.app.test_erase import counted
from tests.servers.telegram import TelegramServer, User

FIRST: dict[str, Callable[[User], Awaitable[object]]] = {
    "the start button": lambda user: user.start(),
    "a link with a payload": lambda user: user.start("decline"),
    "a link with nonsense": lambda user: user.start("x7_%$"),
    "an unknown command": lambda user: user.say("/frobnicate"),
    "a request": lambda user: user.say("batalin interview besok jam 10 di PT Maju, saya sakit"),
    "small talk": lambda user: user.say("halo kak"),
    "nothing but spaces and signs": lambda user: user.say(" \u200b… 🙏"),
    "an invitation": lambda user: user.forward(INVITATION, date=MORNING - timedelta(days=1)),
    "a forward of nothing": lambda user: user.forward("wkwk", date=MORNING - timedelta(days=1)),
    "a sticker": lambda user: user.sticker(),
    "a voice message": lambda user: user.voice(),
    "a photo": lambda user: user.photo(),
    "a photo with words": lambda user: user.photo("undangan interview di PT Maju besok jam 9"),
    "a document": lambda user: user.document("undangan.pdf", b"%PDF"),
    "a place": lambda user: user.location(),
    "a contact": lambda user: user.contact("+6281234567890", "Ratna"),
    "a poll": lambda user: user.poll(),
    "a deletion": lambda user: user.say("/delete"),
    "the notice itself": lambda user: user.say("/privacy"),
}


async def test_anything_first_is_answered_with_the_notice(telegram: TelegramServer, opened: House) -> None:
    catalog = Catalog()
    notice = catalog.text("id", "say", "notice")
    for number, (name, act) in enumerate(FIRST.items(), 100):
        guest = Guest(telegram.user(number))
        await act(guest.user)
        assert await guest.asked(), name
        said = guest.texts
        assert said[0].endswith(notice), name
        assert sum(notice in text for text in said) == 1, name
        assert await guest.says("/help"), name
        assert sum(notice in text for text in guest.texts) == 1, name


@pytest.mark.parametrize(
    ("code", "language"), [("id", "id"), ("en-GB", "en"), ("ms", "id"), ("de", "id"), (None, "id")]
)
async def test_the_language_of_the_app_is_the_first_guess(
    telegram: TelegramServer, opened: House, code: str | None, language: str
) -> None:
    guest = Guest(telegram.user(7, "Kim", code))
    assert await guest.says("/start") == "menu"
    assert guest.texts[0].endswith(Catalog().text(language, "say", "notice"))


@pytest.mark.parametrize(
    "name",
    [
        "<b>Sari</b> & Co",
        "_S*ri_ [x](y) `z`",
        "👩🏽‍💻 Sari",
        "\u202eاسم\u202c",
        "Ṣ̴̛a̷r̶i",
        "A" * 64,
        "{{ 7*7 }}",
        "O'Neill; DROP",
    ],
)
async def test_no_name_breaks_a_send(telegram: TelegramServer, opened: House, name: str) -> None:
    guest = Guest(telegram.user(8, name, last_name="\u200fب"))
    assert await guest.says("/start decline") == "channel"
    assert await guest.taps("email") == "company"
    assert await guest.says("PT <i>Maju & Jaya</i> _satu_") == "position"
    assert await guest.says("Staf R&D") == "contact"
    assert await guest.taps("skip") == "day"
    assert await guest.taps("skip") == "reason"
    asked = await guest.taps("skip")
    if asked == "name":
        asked = await guest.says("Sari Wulandari")
    assert asked == "review"
    assert await guest.taps("make") == "result"
    assert "49" not in guest.finished
    assert {call.status for call in telegram.calls} == {200}
    assert all(not one.entities for one in guest.user.sent() if not one.rows)


async def keeps_one(telegram: TelegramServer, house: House) -> bool:
    """Whether before long a single chat is known."""
    for _ in range(100):
        if counted(f"sqlite:///{house.file}")["chats"] == 1:
            return True
        await telegram.journal.until(lambda: None, 0.1)
    return False


async def test_a_group_is_refused_once_and_left(telegram: TelegramServer, house: House, sari: Guest) -> None:
    group = telegram.group(-1001, privacy=False)
    refusal = Catalog().text("id", "say", "group")
    async with house.open():
        for times in (1, 2):  # whoever brings the bot back gets the same answer
            await group.add_bot(sari.user)
            for text in ("/start", "halo semuanya", "batalin interview besok di PT Rahasia"):
                await sari.user.say(text, group)
            assert await sari.says("/start") == "menu"  # alone, as ever; by now the group's messages are handled too
            assert await keeps_one(telegram, house), "of a group nothing is kept"
            assert [one.text for one in group.sent()] == [refusal] * times
            assert telegram.world.chats[-1001].standing == "left"


async def test_a_channel_is_none_of_our_business(telegram: TelegramServer, house: House, sari: Guest) -> None:
    channel = telegram.channel(-1002)
    async with house.open():
        await channel.post("Lowongan baru, interview besok jam 10")
        assert await sari.says("/start") == "menu"
        assert channel.sent() == [] and await keeps_one(telegram, house)
