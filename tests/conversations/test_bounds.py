"""However much somebody begins, what is kept has a bound; one line says what made room, and the way goes on."""

from conversations.scene import MOST_CASES
from tests.conversations.driver import Chat


def test_the_case_left_alone_longest_makes_room_and_it_is_said() -> None:
    chat = Chat()
    for number in range(MOST_CASES + 3):
        chat.wait(minutes=1).say(f"batalin interview lusa jam 10 di PT Nama{number} Jaya, saya sakit")
        while "skip" in chat.choices or "email" in chat.choices:
            chat.press("email" if "email" in chat.choices else "skip")
        made_room = [say.facts["company"] for say in chat.said if say.key == "made_room"]
        assert len(made_room) <= 1
    assert len(chat.person.cases) == MOST_CASES
    companies = {case.word("company") for case in chat.person.cases.values()}
    assert "PT Nama0 Jaya" not in companies and f"PT Nama{MOST_CASES + 2} Jaya" in companies
    assert sum(len(case.plan) for case in chat.person.cases.values()) <= 6 * MOST_CASES
    chat.say("batalin interview lusa jam 10 di PT Baru Sekali, saya sakit")
    assert [say.facts["most"] for say in chat.said if say.key == "made_room"] == [MOST_CASES]
    assert chat.person.offered is not None, "and the way goes on"
