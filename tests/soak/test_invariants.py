"""The checker can fail: an honest history is tampered with, once for each way to break a promise, and it objects."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.soak.history import (
    Did,
    Failed,
    History,
    Kept,
    Over,
    Promised,
    Reopened,
    Row,
    Saw,
    Stood,
    Told,
    Trouble,
    of_kind,
)
from tests.soak.honest import BUDI, CLOCK, SARI, honest, place
from tests.soak.invariants import CHECKS, breaches


def answer_lost(history: History) -> None:
    history.kept[SARI].cases[0]["answers"].pop("reason")


def answer_of_another_case(history: History) -> None:
    (kept,) = history.kept[SARI].cases
    other = {"id": 2, "answers": {"reason": kept["answers"].pop("reason")}}
    history.kept[SARI].cases.append(other)


def answer_gone_without_a_trace(history: History) -> None:
    history.moments.append(Told(9.0, SARI, 1, "reason", "null"))  # what is written where a reason was taken back
    answer_lost(history)


def all_answers_lost(history: History) -> None:
    del history.kept[SARI]


def handled_twice(history: History) -> None:
    where = place(history, "12")
    history.moments.insert(where + 1, Saw(2.3, SARI, "12b", "Apa alasannya?", ("1.9.reason.health",)))


def reply_lost(history: History) -> None:
    del history.moments[place(history, "14")]


def refused(history: History) -> None:
    history.kept[SARI].rows[2] = Row("message", "refused", None)


def given_up_without_doubt(history: History) -> None:
    del history.moments[place(history, "13")]
    history.kept[SARI].rows[2] = Row("message", "uncertain", None)


def given_up_more_often_than_in_doubt(history: History) -> None:
    history.moments.append(Trouble(3.3, "", "unreachable", 3.4, True))
    history.kept[SARI].rows += [Row("prompt", "uncertain", None)] * 2


def given_up_after_a_crash(history: History) -> None:
    history.moments.append(Trouble(3.3, "", "killed", 3.4, True))
    given_up_without_doubt(history)


def sent_and_nowhere(history: History) -> None:
    del history.moments[place(history, "13")]
    history.kept[SARI].rows[2] = Row("message", "sent", None)


def finished_and_not_shown(history: History) -> None:
    history.moments += [Did(9.0, SARI, "presses review.make"), Saw(9.2, SARI, "18", "Kirim itu.", ("1.8.result.sent",))]
    history.kept[SARI].rows.append(Row("prompt", "sent", "18"))


def left_open(history: History) -> None:
    history.kept[SARI].rows.append(Row("prompt", None, None))


def doubled_without_a_crash(history: History) -> None:
    where = place(history, "14")
    history.moments.insert(where + 1, replace(history.moments[where], at=3.4))


def doubled_long_before_the_crash(history: History) -> None:
    doubled_without_a_crash(history)
    history.moments.append(Trouble(9.9, "", "killed", 10.0, True))


def doubled_at_a_call_that_was_not_carried_out(history: History) -> None:
    doubled_without_a_crash(history)
    history.moments.append(Failed(3.3, SARI, "cut of sendmessage", 43.3, doubtful=True))


def doubled_while_it_was_only_busy(history: History) -> None:
    doubled_without_a_crash(history)
    history.moments.append(Trouble(3.3, "", "busy machine", 3.4, False))


def doubled_while_the_other_channel_was_away(history: History) -> None:
    doubled_without_a_crash(history)
    history.moments.append(Trouble(3.3, "", "deaf", 3.4, True))


def came_out_of_nowhere(history: History) -> None:
    history.moments.insert(place(history, "15"), Saw(4.1, SARI, "14b", "Semoga lancar."))


def came_out_of_nowhere_after_erasing(history: History) -> None:
    history.moments.append(Saw(9.0, BUDI, "w3", "Halo lagi."))
    history.kept[BUDI] = Kept([], [], [])


def reminder_lost(history: History) -> None:
    del history.moments[place(history, "16") : place(history, "17") + 3]


def reminder_stuck(history: History) -> None:
    history.kept[SARI].reminders.append((1, "day_before_line", CLOCK - 600))


def reminded_too_early(history: History) -> None:
    history.moved.clear()
    promise_for(history, history.shown(4.2) + 3570)


def promised_for_another_hour(history: History) -> None:
    promise_for(history, history.shown(4.2) + 7200)
    reminder_lost(history)


def reminded_too_late(history: History) -> None:
    where = place(history, "16")
    history.moments[where] = replace(history.moments[where], at=90.0)
    history.moments = [one for one in history.moments if not isinstance(one, Over) or one.case is None]


def never_reminded_before_it_was_sent(history: History) -> None:
    where = next(index for index, one in enumerate(history.moments) if isinstance(one, Over) and one.case == 1)
    history.moments[where] = replace(history.moments[where], at=90.0)
    del history.moments[place(history, "16")]


def promised_too_soon(history: History) -> None:
    promise_for(history, history.shown(4.2) + 1800)


def promise_for(history: History, due: float) -> None:
    """Sari's reminder was confirmed for then."""
    (promised,) = of_kind(history.moments, Promised)
    history.moments[history.moments.index(promised)] = replace(promised, due=due)


def reminded_of_another_case(history: History) -> None:
    choices = ("2.4.reminder.sent", "2.4.reminder.snooze")
    reminder_lost(history)
    history.moments.append(Saw(5.0, SARI, "16", "Sesuai permintaanmu: Xabudirola", choices))


def reminder_planned_of_another_case(history: History) -> None:
    reminder_lost(history)
    history.kept[SARI].reminders.append((2, "asked_for", CLOCK + 600))


def reminded_after_sent(history: History) -> None:
    choices = ("1.6.reminder.sent", "1.6.reminder.snooze")
    history.moments.append(Saw(9.0, SARI, "18", "Sudah sempat terkirim? Xabudirola", choices))


def reminded_though_another_case_was_reopened(history: History) -> None:
    history.moments.append(Reopened(8.5, SARI, 2))
    reminded_after_sent(history)


def reminded_before_it_was_asked_for_again(history: History) -> None:
    reminded_after_sent(history)
    history.moments.append(Promised(9.5, SARI, 1, CLOCK + 3180, 9.2, 9.3))


def reminded_after_erasing(history: History) -> None:
    history.moments.append(Saw(9.0, BUDI, "w3", "Sudah sempat terkirim?", ("1.6.reminder.sent",)))


def order_swapped(history: History) -> None:
    one, other = place(history, "13"), place(history, "14")
    history.moments[one], history.moments[other] = history.moments[other], history.moments[one]


def turns_swapped(history: History) -> None:
    one, other = place(history, "11"), place(history, "12")
    history.moments[one], history.moments[other] = history.moments[other], history.moments[one]


def order_swapped_twice_after_one_late_failure(history: History) -> None:
    history.moments.append(Failed(3.25, SARI, "told late to have failed", 43.3, doubtful=False, late=True))
    order_swapped(history)
    one, other = place(history, "15"), place(history, "17")
    history.moments[one], history.moments[other] = history.moments[other], history.moments[one]


def leaked(history: History) -> None:
    where = place(history, "w1")
    history.moments[where] = Saw(7.2, BUDI, "w1", "Hapus Xabudirola?", ("0.1.erase.yes",))


def leaked_in_a_document(history: History) -> None:
    where = place(history, "w1")
    history.moments[where] = Saw(7.2, BUDI, "w1", "Ini salinannya", ("0.1.erase.yes",), '{"name": "Dewi Xasarimeli"}')


def name_invented(history: History) -> None:
    where = place(history, "15")
    history.moments[where] = Saw(4.2, SARI, "15", "Baik, saya ingatkan Xagonalida.")


def hour_invented(history: History) -> None:
    where = place(history, "13")
    history.moments[where] = Saw(3.2, SARI, "13", "Mohon maaf, Xabudirola, 7 Desember 2026 pukul 10.43.")


def late(history: History, start: str, arrival: str, *, about: int = 1) -> None:
    """Sari chooses to be half an hour late to what case `about` is; the message of case 1 says both hours."""
    history.moments += [
        Saw(9.0, SARI, "18", "Berapa lama?", (f"{about}.6.delay.30",)),
        Did(9.1, SARI, "presses delay.30"),
        Saw(9.2, SARI, "19", f"Xabudirola, 7 Desember 2026 pukul {start}. Saya tiba pukul {arrival} WIB."),
        Saw(9.3, SARI, "20", "Kirim sebelum itu.", ("1.7.result.sent",)),
    ]


def arrival_invented(history: History) -> None:
    late(history, "09.43", "10.23")


def arrival_after_an_hour_nobody_said(history: History) -> None:
    late(history, "09.53", "10.23")


def arrival_of_another_case(history: History) -> None:
    late(history, "09.43", "10.13", about=2)


def cell_left(history: History) -> None:
    history.held += b"a sealed cell of Budi's alone"


def word_left(history: History) -> None:
    history.held += b"PT Xabudirola Jaya"


def word_remembered(history: History) -> None:
    where = place(history, "w1")
    history.moments.insert(where, Did(7.1, BUDI, "says", "PT Xalimadaro"))
    history.moments.append(Saw(9.0, BUDI, "w3", "Draf: Xalimadaro"))


def secret_logged(history: History) -> None:
    history.logs.append('{"says": "calling with a-secret"}')


def word_logged(history: History) -> None:
    history.logs.append('{"says": "no company in xabudirola"}')


def never_answered(history: History) -> None:
    history.moments.append(Did(300.0, SARI, "says", "halo"))


def lost_and_answered_only_when_asked_again(history: History) -> None:
    history.moments += [
        Did(300.0, SARI, "says", "halo"),
        Did(315.0, SARI, "sticker"),
        Saw(315.2, SARI, "18", "Halo", ("1.7.menu.cancel",)),
    ]


def answered_too_late(history: History) -> None:
    history.moments += [Did(300.0, SARI, "says"), Saw(370.0, SARI, "18", "Halo", ("1.7.menu.cancel",))]


def work_left(history: History) -> None:
    history.waiting["inbox"] = 1


def died(history: History) -> None:
    history.processes[0].how = "died"


def grown(history: History) -> None:
    history.processes[0].memory = [(at, size + int(at * 60)) for at, size in history.processes[0].memory]


TAMPERED: list[tuple[str, Callable[[History], None], str]] = [
    ("I1", answer_lost, "is lost"),
    ("I1", answer_of_another_case, "is lost"),
    ("I1", answer_gone_without_a_trace, "is lost"),
    ("I1", all_answers_lost, "is lost"),
    ("I2", handled_twice, "a prompt that nothing asked for"),
    ("I3", reply_lost, "ended as sent"),
    ("I3", refused, "ended as refused"),
    ("I3", given_up_without_doubt, "ended as uncertain"),
    ("I3", given_up_more_often_than_in_doubt, "ended as uncertain"),
    ("I3", given_up_after_a_crash, "ended as uncertain"),
    ("I3", sent_and_nowhere, "a message ended as sent"),
    ("I3", finished_and_not_shown, "not the message"),
    ("I3", left_open, "ended as None"),
    ("I3", doubled_without_a_crash, "a prompt came at"),
    ("I3", doubled_long_before_the_crash, "a prompt came at"),
    ("I3", doubled_at_a_call_that_was_not_carried_out, "a prompt came at"),
    ("I3", doubled_while_it_was_only_busy, "a prompt came at"),
    ("I3", doubled_while_the_other_channel_was_away, "a prompt came at"),
    ("I3", came_out_of_nowhere, "nothing accounts for"),
    ("I3", came_out_of_nowhere_after_erasing, "nothing accounts for"),
    ("I4", reminder_lost, "did not come"),
    ("I4", reminder_stuck, "still pending"),
    ("I4", reminded_too_early, "too early"),
    ("I4", reminded_too_late, "had not come"),
    ("I4", never_reminded_before_it_was_sent, "had not come"),
    ("I4", promised_for_another_hour, "was promised for"),
    ("I4", promised_too_soon, "was promised for"),
    ("I4", reminded_of_another_case, "did not come"),
    ("I4", reminder_planned_of_another_case, "did not come"),
    ("I4", reminded_after_sent, "after the end"),
    ("I4", reminded_though_another_case_was_reopened, "after the end"),
    ("I4", reminded_before_it_was_asked_for_again, "after the end"),
    ("I4", reminded_after_erasing, "after the end"),
    ("I5", order_swapped, "in their places"),
    ("I5", order_swapped_twice_after_one_late_failure, "in their places"),
    ("I5", turns_swapped, "for the first time after"),
    ("I6", leaked, "is a word of"),
    ("I6", leaked_in_a_document, "is a word of"),
    ("I7", name_invented, "nobody told"),
    ("I7", hour_invented, "nobody told"),
    ("I7", arrival_invented, "nobody told"),
    ("I7", arrival_after_an_hour_nobody_said, "nobody told"),
    ("I7", arrival_of_another_case, "nobody told"),
    ("I8", cell_left, "are still there"),
    ("I8", word_left, "as it was written"),
    ("I8", word_remembered, "said again"),
    ("I9", secret_logged, "a secret is logged"),
    ("I9", word_logged, "is logged"),
    ("I10", never_answered, "waited"),
    ("I10", lost_and_answered_only_when_asked_again, "waited"),
    ("I10", answered_too_late, "waited"),
    ("I10", work_left, "should have been done"),
    ("I10", died, "a process died"),
    ("memory", grown, "has grown"),
]


def test_the_honest_history_breaks_nothing() -> None:
    assert breaches(honest()) == []


@pytest.mark.parametrize(("invariant", "tamper", "why"), TAMPERED, ids=[tamper.__name__ for _, tamper, _ in TAMPERED])
def test_what_was_tampered_with_is_objected_to(invariant: str, tamper: Callable[[History], None], why: str) -> None:
    history = honest()
    tamper(history)
    found = [breach.what for breach in CHECKS[invariant](history)]
    assert any(why in what for what in found), found


def test_every_check_is_shown_to_fail() -> None:
    assert {invariant for invariant, _, _ in TAMPERED} == set(CHECKS)


def test_a_crash_accounts_for_one_copy_and_a_lost_answer_for_a_wait() -> None:
    history = honest()
    doubled_without_a_crash(history)
    history.moments.append(Trouble(3.3, "", "killed", 3.4, True))
    assert breaches(history) == []
    doubled_without_a_crash(history)
    assert [breach.invariant for breach in breaches(history)] == ["I3", "I3"]


def test_what_is_told_late_to_have_failed_may_be_refused_only_when_the_window_has_closed() -> None:
    history = honest()
    history.kept[BUDI] = Kept([Row("notice", "refused", "w0")], [], [])
    late = Failed(8.1, BUDI, "told late to have failed", 48.1, doubtful=False, late=True)
    for moved, broken in (([], ["I3"]), ([(7.0, 90_000.0)], ["I3"]), ([(9.0, 90_000.0)], [])):
        history.moved = moved
        history.moments.append(late)
        assert [one.invariant for one in CHECKS["I3"](history)] == broken
        history.moments.remove(late)
    assert [one.invariant for one in CHECKS["I3"](history)] == ["I3"]


def test_a_reminder_in_doubt_stands_for_one_that_was_promised_and_for_no_other() -> None:
    history = honest()
    reminder_lost(history)
    history.kept[SARI].rows.append(Row("reminder", "uncertain", None))
    assert [*CHECKS["I4"](history)] == []
    (promised,) = of_kind(history.moments, Promised)
    history.moments.append(replace(promised, case=2))
    assert len([*CHECKS["I4"](history)]) == 1


def test_a_reminder_may_come_before_its_promise_is_noted_and_not_before_it_is_given() -> None:
    history = honest()
    (promised,) = of_kind(history.moments, Promised)
    history.moments.remove(promised)
    history.moments.insert(place(history, "16") + 1, replace(promised, at=5.5))
    assert breaches(history) == []
    history.moments[place(history, "16") + 1] = replace(promised, at=5.5, since=5.1)
    history.moments = [one for one in history.moments if not isinstance(one, Over) or one.case is None]
    assert [breach.invariant for breach in breaches(history)] == ["I4"]


def test_a_promise_that_came_late_may_have_been_kept_before_and_only_then() -> None:
    history = honest()
    (promised,) = of_kind(history.moments, Promised)
    history.moments = [one for one in history.moments if not isinstance(one, Over) or one.case is None]
    history.moments[history.moments.index(promised)] = replace(promised, since=5.1)
    late = Failed(4.5, SARI, "told late to have failed", 44.5, doubtful=False, late=True)
    for failed, broken in ((late, False), (replace(late, late=False), True), (replace(late, at=4.0), True)):
        history.moments.append(failed)
        assert [breach.invariant for breach in CHECKS["I4"](history)] == ["I4"] * broken
        history.moments.remove(failed)


def test_what_was_sent_is_urged_again_only_once_there_is_another_message_or_a_wish() -> None:
    for reopened in (Reopened(8.5, SARI, 1), Promised(9.5, SARI, 1, CLOCK + 3180, 8.4, 8.5)):
        history = honest()
        reminded_after_sent(history)
        assert [*CHECKS["I4"](history)]
        history.moments.append(reopened)
        history.moments.sort(key=lambda one: one.at)
        assert [*CHECKS["I4"](history)] == []


def test_an_edit_that_found_nothing_to_change_has_its_place_as_well() -> None:
    history = honest()
    history.kept[SARI].rows.append(Row("message", "sent", "13"))
    assert [breach.invariant for breach in breaches(history)] == ["I5"]
    history.moments.append(Stood(9.0, SARI, "13"))
    assert breaches(history) == []


def test_an_answer_given_anew_takes_the_place_of_the_old_one_of_its_case_alone() -> None:
    history = honest()
    history.kept[SARI].cases[0]["answers"]["reason"]["value"] = "family"
    assert [breach.invariant for breach in breaches(history)] == ["I1"]
    history.moments.append(Told(9.0, SARI, 2, "reason", "family"))
    history.kept[SARI].cases.append({"id": 2, "answers": {"reason": {"value": "family"}}})
    assert [breach.invariant for breach in breaches(history)] == ["I1"]
    history.moments.append(Told(9.1, SARI, 1, "reason", "family"))
    assert breaches(history) == []


def test_who_says_that_they_are_ill_gives_their_reason_anew_and_no_other_answer() -> None:
    history = honest()
    where = next(at for at, one in enumerate(history.moments) if isinstance(one, Told) and one.question == "reason")
    history.moments[where] = Told(3.3, SARI, 1, "reason", "family")
    assert "the answer to reason" in told(history, "I1")
    history.moments.append(Did(9.0, SARI, "says", "batalin interview di PT Xabudirola Jaya, saya sakit"))
    assert told(history, "I1") == "[]"
    answer_lost(history)
    assert "the answer to reason" in told(history, "I1")
    all_answers_lost(history)
    assert "the answer to company" in told(history, "I1")


def test_an_erasure_may_be_noted_after_the_first_answer_to_somebody_who_came_back() -> None:
    history = honest()
    history.moments += [
        Did(9.0, BUDI, "sticker"),
        Saw(9.2, BUDI, "w3", "Halo", ("0.1.menu.cancel",)),
        Over(9.3, BUDI, None),
    ]
    history.kept[BUDI] = Kept([Row("prompt", "sent", "w3")], [], [])
    assert [*CHECKS["I3"](history), *CHECKS["I5"](history)] == []


def test_after_everything_was_erased_the_same_number_is_another_case() -> None:
    history = honest()
    history.moments += [Over(9.0, SARI, None), Told(9.1, SARI, 1, "contact", "Xabanidolo")]
    history.kept[SARI].cases[:] = [{"id": 1, "answers": {"contact": {"value": "Xabanidolo"}}}]
    assert [*CHECKS["I1"](history)] == []
    choices = ("1.8.reminder.sent", "1.8.reminder.snooze")
    history.moments.append(Saw(9.2, SARI, "18", "Sudah sempat terkirim?", choices))
    assert [*CHECKS["I4"](history)] == []


def test_who_will_be_late_arrives_at_the_interviews_hour_and_the_delay_they_chose() -> None:
    history = honest()
    late(history, "09.43", "10.13")
    assert [*CHECKS["I7"](history)] == []


def test_waiting_counts_only_while_nothing_is_wrong() -> None:
    history = honest()
    answered_too_late(history)
    history.kept[SARI].rows.append(Row("prompt", "sent", "18"))
    history.moments.append(Failed(305.0, SARI, "hang of sendmessage", 370.0, doubtful=False))
    assert breaches(history) == []


def test_what_is_told_late_to_have_failed_may_come_once_more_behind_what_followed_it() -> None:
    history = honest()
    late = history.moments.pop(place(history, "13"))
    history.moments.insert(place(history, "17"), replace(late, at=6.1))
    assert [*CHECKS["I5"](history)]
    history.moments.append(Failed(3.2, SARI, "told late to have failed", 43.2, doubtful=False, late=True))
    assert [*CHECKS["I5"](history)] == []


def test_a_prompt_that_was_told_late_to_have_failed_may_come_behind_a_newer_one() -> None:
    history = honest()
    turns_swapped(history)
    history.moments.append(Failed(1.1, SARI, "told late to have failed", 41.1, doubtful=False, late=True))
    assert [*CHECKS["I5"](history)] == []


def test_a_reminder_waits_for_what_is_wrong_and_for_the_morning() -> None:
    for wrong, evening in ((True, False), (False, True), (False, False)):
        history = honest()
        reminded_too_late(history)
        if wrong:
            history.moments.append(Trouble(4.0, "", "stalled", 85.0, False))
        if evening:  # it is four in the afternoon; the clock is moved by three hours more, and then to the morning
            history.moved += [(4.7, 3 * 3600.0), (85.0, 12 * 3600.0)]
            history.clock += 15 * 3600
        assert bool([*CHECKS["I4"](history)]) is not (wrong or evening)


def test_a_promise_is_kept_to_the_end_of_the_minute_it_named_and_from_when_it_was_seen() -> None:
    history = honest()
    reminded_too_late(history)
    where = place(history, "16")
    history.moments[where] = replace(history.moments[where], at=62.0)
    promise_for(history, history.shown(4.61) - 10)  # the minute is over at 54.6 s
    assert "had not come" not in told(history, "I4")
    history = honest()
    reminded_too_late(history)
    (promised,) = of_kind(history.moments, Promised)
    history.moments[history.moments.index(promised)] = replace(promised, since=85.0)
    assert "had not come" not in told(history, "I4")


def test_a_promise_made_anew_does_not_forgive_that_the_old_one_was_not_kept() -> None:
    history = honest()
    reminder_lost(history)
    anew = Promised(80.2, SARI, 1, history.shown(80.1) + 3570, 80.0, 80.2)
    history.moments.append(anew)
    assert "had not come after" in told(history, "I4")
    history.moments[-1] = replace(anew, at=5.2, asked=5.0, since=5.2)
    assert "had not come after" not in told(history, "I4")


def test_a_confirmation_that_came_late_names_the_minute_of_an_earlier_wish() -> None:
    history = honest()
    promise_for(history, history.shown(4.2) + 1800)
    assert "was promised for" in told(history, "I4")
    history.moments.append(Failed(4.15, SARI, "told late to have failed", 44.1, doubtful=False, late=True))
    assert "was promised for" not in told(history, "I4")


def test_a_finished_message_may_be_missing_where_it_was_given_up() -> None:
    history = honest()
    finished_and_not_shown(history)
    history.kept[SARI].rows.append(Row("message", "uncertain", None))
    assert "not the message" not in told(history, "I3")


def test_of_two_bubbles_of_one_name_the_first_is_the_one_in_doubt() -> None:
    history = honest()
    again = history.moments[place(history, "14")]
    history.moments.append(replace(again, at=9.5))
    history.moments.append(Trouble(3.4, "", "killed", 3.5, True))
    assert [*CHECKS["I3"](history)] == []


def told(history: History, invariant: str) -> str:
    return str([*CHECKS[invariant](history)])
