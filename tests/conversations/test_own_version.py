"""The message in other words, and in the person's own: kept, checked, mended, and given up again."""

from datetime import timedelta

from conversations.effects import MESSAGE, Deliver
from conversations.own import LONGEST
from tests.conversations.driver import Chat, cancel, decline

OWN = "Selamat pagi Bu Rina, saya Dewi Lestari. Terimakasih undangannya, tp saya gak bisa lanjut ya kak."


def delivered(chat: Chat) -> Deliver:
    return next(effect for effect in chat.effects if isinstance(effect, Deliver))


def test_another_wording_goes_round_the_sets_and_stays_in_its_place() -> None:
    chat = decline().press("make")
    seen = []
    for _ in range(3):
        chat.press("another_wording")
        seen.append(chat.message.wording)
        assert delivered(chat).edits == MESSAGE and chat.said[-1].edits == chat.last_ref
    assert seen == [1, 2, 0]


def test_a_variant_from_an_old_button_comes_anew() -> None:
    chat = decline().press("make").wait(days=2)
    chat.old("words", "shorter", case=1)
    assert chat.message.style == "short" and delivered(chat).edits is None


def test_a_doubled_press_does_not_lead_on() -> None:
    chat = decline().press("make")
    turn = chat.person.turn
    chat.press("another_wording")
    chat.old("result", "another_wording", case=1, turn=turn)
    assert chat.message.wording == 1


def test_without_a_reason_is_offered_only_where_one_is_named() -> None:
    chat = decline().press("make", "words")
    assert "without_reason" in chat.choices
    assert chat.press("without_reason").message.reason is None
    assert "without_reason" not in chat.press("words").choices


def test_back_leads_to_the_actions_without_the_message_again() -> None:
    chat = decline().press("make", "words", "back")
    assert chat.keys == ["result"] and not any(isinstance(effect, Deliver) for effect in chat.effects)


def test_an_own_version_takes_the_place_of_ours() -> None:
    chat = decline().press("make", "words", "own_text")
    assert chat.keys == ["own_text"]
    chat.say(OWN)
    assert delivered(chat).own == OWN and {"check", "ours", "sent"} <= set(chat.choices)
    assert "words" not in chat.choices
    assert delivered(chat.press("ours")).own is None


def test_an_own_version_survives_a_reminder_and_is_sent() -> None:
    chat = decline().press("make", "words", "own_text").say(OWN).wait(days=1).due("day_before_line")
    assert delivered(chat.press("show")).own == OWN
    assert chat.press("sent").person.cases[1].thread[0].family == "decline"


def test_its_courtesy_is_checked_and_mended() -> None:
    chat = decline().press("make", "words", "own_text").say(OWN).press("check")
    assert chat.keys == ["checked"]
    found = {finding.rule for finding in chat.said[0].facts["found"]}  # type: ignore[attr-defined]
    assert {"spelling", "slang"} & found
    mended = delivered(chat.press("mend")).own
    assert mended is not None and "Terima kasih" in mended and "Terimakasih" not in mended


def test_ours_is_always_clean() -> None:
    assert decline().press("make", "words", "check").keys == ["checked", "result"]


def test_a_word_of_command_is_no_message() -> None:
    chat = decline().press("make", "words", "own_text").say("kembali")
    assert not any(isinstance(effect, Deliver) and effect.own for effect in chat.effects)


def test_a_text_that_no_channel_takes_is_asked_to_be_shorter() -> None:
    chat = decline().press("make", "words", "own_text").say("a" * (LONGEST + 1))
    assert chat.problem == "own_too_long" and chat.person.cases[1].own is None


def test_a_fact_that_changes_gives_up_no_own_words() -> None:
    chat = cancel().press("make", "words", "own_text").say(OWN)
    chat.press("edit", "reason", "family")
    assert delivered(chat).own == OWN


def test_any_text_can_be_checked() -> None:
    chat = Chat().command("check")
    assert chat.keys == ["check_text"]
    chat.say(OWN)
    assert chat.keys == ["checked", "mended"] and "Terima kasih" in str(chat.said[1].facts["text"])
    assert chat.press("another").keys == ["check_text"]
    assert chat.person.cases == {}


def test_a_courteous_text_is_said_to_be_so() -> None:
    fine = (
        "Selamat pagi, Bu Rina. Saya Dewi Lestari, kandidat untuk posisi Kasir. Terima kasih atas undangan interview "
        "pada Selasa, 1 Desember 2026 pukul 10.00 WIB. Mohon maaf, saya memutuskan untuk tidak melanjutkan prosesnya "
        "karena sudah menerima tawaran lain. Semoga Ibu segera menemukan kandidat yang tepat."
    )
    chat = Chat().say("tolong cek pesan saya").say(fine)
    assert chat.keys == ["checked"] and chat.said[0].facts["found"] == ()


def test_an_edit_of_the_own_version_is_the_new_one() -> None:
    chat = cancel().press("make", "words", "own_text").say("Halo Bu, saya batal.")
    chat.wait(minutes=1).edit(chat.last_ref, "Halo Bu, mohon maaf, saya batal.")
    assert chat.case.own == "Halo Bu, mohon maaf, saya batal." and chat.keys == ["result"]


def test_an_own_version_knows_what_was_pressed_in_the_second_it_was_written_in() -> None:
    chat = cancel().press("make", "words", "own_text").say("Halo Bu, saya batal.", late=timedelta(milliseconds=700))
    assert not chat.said[-1].facts["behind"]


def test_what_is_put_right_later_is_said_not_to_be_in_the_own_version() -> None:
    chat = cancel().press("make", "words", "own_text").say("Halo Bu, saya batal.")
    assert not chat.said[-1].facts["behind"]
    assert chat.wait(minutes=1).say("posisinya Kasir").said[-1].facts["behind"]
    chat.press("own_text").wait(minutes=1).say("Halo Bu, saya batal sebagai kasir.")
    assert not chat.said[-1].facts["behind"]
