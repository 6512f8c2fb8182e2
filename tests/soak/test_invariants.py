"""The checker can fail: an honest history is tampered with, once for each way to break a promise, and it objects."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from tests.soak.history import (
    Did,
    Failed,
    History,
    Kept,
    Moment,
    Over,
    Process,
    Promised,
    Reopened,
    Rested,
    Row,
    Saw,
    Stood,
    Told,
    Trouble,
    of_kind,
)
from tests.soak.invariants import CHECKS, breaches

SARI, BUDI = "telegram:1001", "whatsapp:6281200000002"
CLOCK = 1_795_000_000.0
INVITED = "Undangan interview di PT Xabudirola Jaya, Senin, 7 Desember 2026 pukul 09.43 WIB"


def honest() -> History:
    """Two people; Sari is reminded, after the clock was moved by an hour, and sends her message; Budi has everything
    erased."""
    moments: list[Moment] = [
        Did(0.0, SARI, "profile", "Dewi Xasarimeli"),
        Did(0.0, BUDI, "profile", "Budi Xabunalido"),
        Did(1.0, SARI, "forwards", INVITED),
        Saw(1.2, SARI, "11", "Xabudirola: mau dijawab bagaimana?", ("1.1.intent.cancel",)),
        Rested(1.2, SARI, 0),
        Told(1.2, SARI, 1, "company", "Xabudirola"),
        Did(2.0, SARI, "presses intent.cancel"),
        Saw(2.2, SARI, "12", "Apa alasannya?", ("1.2.reason.health",)),
        Rested(2.2, SARI, 0),
        Did(3.0, SARI, "presses reason.health"),
        Saw(3.2, SARI, "13", "Mohon maaf, Xabudirola, 7 Desember 2026 pukul 09.43. Dewi Xasarimeli"),
        Saw(3.3, SARI, "14", "Kirim sebelum itu.", ("1.3.result.sent", "1.3.result.remind")),
        Rested(3.3, SARI, 0),
        Told(3.3, SARI, 1, "reason", "health"),
        Did(4.0, SARI, "presses remind_when.hour"),
        Saw(4.2, SARI, "15", "Baik, saya ingatkan."),
        Rested(4.2, SARI, 0),
        Promised(4.2, SARI, 1, CLOCK - 490, 4.1, 4.2),
        Saw(5.0, SARI, "16", "Sesuai permintaanmu: Xabudirola", ("1.4.reminder.sent", "1.4.reminder.snooze")),
        Did(6.0, SARI, "presses reminder.sent"),
        Saw(6.2, SARI, "17", "Semoga lancar.", ("1.5.sent.menu",)),
        Rested(6.2, SARI, 0),
        Over(6.2, SARI, 1),
        Did(7.0, BUDI, "says", "/delete"),
        Saw(7.2, BUDI, "w1", "Hapus semua?", ("0.1.erase.yes",)),
        Rested(7.2, BUDI, 0),
        Did(8.0, BUDI, "presses erase.yes"),
        Saw(8.2, BUDI, "w2", "Semua datamu sudah dihapus."),
        Over(8.2, BUDI, None),
    ]
    rows = [Row("prompt", "sent", ref) for ref in ("11", "12")]
    rows += [Row("message", "sent", "13"), *(Row("prompt", "sent", ref) for ref in ("14", "15", "16", "17"))]
    case = {"id": 1, "answers": {"company": {"value": "PT Xabudirola Jaya"}, "reason": {"value": "health"}}}
    words = {"xasarimeli": SARI, "xabudirola": SARI, "xabunalido": BUDI}
    memory = [(float(at), 90_000) for at in range(0, 400, 2)]
    return History(
        1,
        "",
        moments,
        words,
        ["a-secret"],
        [Process(0.0, 400.0, "stopped", 0, memory)],
        ['{"says": "ready"}'],
        {SARI: Kept(rows, [case], [])},
        {BUDI: frozenset({b"a sealed cell of Budi's alone"})},
        b"|sealed cells of others|",
        {},
        400.0,
        CLOCK,
        [(4.6, 3660.0)],
    )


def place(history: History, ref: str) -> int:
    """Where a bubble came for the first time."""
    return next(index for index, one in enumerate(history.moments) if isinstance(one, Saw) and one.ref == ref)


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
    history.kept[SARI].rows[2] = Row("message", "uncertain", None)


def given_up_more_often_than_in_doubt(history: History) -> None:
    history.moments.append(Trouble(3.3, "", "killed", 3.4, True))
    history.kept[SARI].rows += [Row("prompt", "uncertain", None)] * 2


def given_up_after_a_crash_in_somebody_elses_time(history: History) -> None:
    history.moments.append(Trouble(90.0, "", "killed", 91.0, True))
    given_up_without_doubt(history)


def sent_and_nowhere(history: History) -> None:
    history.kept[SARI].rows[2] = Row("message", "sent", None)


def left_open(history: History) -> None:
    history.kept[SARI].rows.append(Row("prompt", None, None))


def doubled_without_a_crash(history: History) -> None:
    where = place(history, "14")
    history.moments.insert(where + 1, replace(history.moments[where], at=3.4))


def doubled_long_before_the_crash(history: History) -> None:
    doubled_without_a_crash(history)
    history.moments.append(Trouble(5.9, "", "killed", 6.0, True))


def doubled_while_the_other_channel_was_away(history: History) -> None:
    doubled_without_a_crash(history)
    history.moments.append(Trouble(3.3, "", "deaf", 3.4, True))


def came_out_of_nowhere(history: History) -> None:
    history.moments.insert(place(history, "15"), Saw(4.1, SARI, "14b", "Semoga lancar."))


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


TAMPERED: list[tuple[str, Callable[[History], None]]] = [
    ("I1", answer_lost),
    ("I1", answer_of_another_case),
    ("I1", answer_gone_without_a_trace),
    ("I1", all_answers_lost),
    ("I2", handled_twice),
    ("I3", reply_lost),
    ("I3", refused),
    ("I3", given_up_without_doubt),
    ("I3", given_up_more_often_than_in_doubt),
    ("I3", given_up_after_a_crash_in_somebody_elses_time),
    ("I3", sent_and_nowhere),
    ("I3", left_open),
    ("I3", doubled_without_a_crash),
    ("I3", doubled_long_before_the_crash),
    ("I3", doubled_while_the_other_channel_was_away),
    ("I3", came_out_of_nowhere),
    ("I4", reminder_lost),
    ("I4", reminder_stuck),
    ("I4", reminded_too_early),
    ("I4", reminded_too_late),
    ("I4", promised_for_another_hour),
    ("I4", reminded_of_another_case),
    ("I4", reminder_planned_of_another_case),
    ("I4", reminded_after_sent),
    ("I4", reminded_though_another_case_was_reopened),
    ("I4", reminded_before_it_was_asked_for_again),
    ("I4", reminded_after_erasing),
    ("I5", order_swapped),
    ("I5", order_swapped_twice_after_one_late_failure),
    ("I5", turns_swapped),
    ("I6", leaked),
    ("I6", leaked_in_a_document),
    ("I7", name_invented),
    ("I7", hour_invented),
    ("I7", arrival_invented),
    ("I7", arrival_after_an_hour_nobody_said),
    ("I7", arrival_of_another_case),
    ("I8", cell_left),
    ("I8", word_left),
    ("I8", word_remembered),
    ("I9", secret_logged),
    ("I9", word_logged),
    ("I10", never_answered),
    ("I10", lost_and_answered_only_when_asked_again),
    ("I10", answered_too_late),
    ("I10", work_left),
    ("I10", died),
    ("memory", grown),
]


def test_the_honest_history_breaks_nothing() -> None:
    assert breaches(honest()) == []


@pytest.mark.parametrize(("invariant", "tamper"), TAMPERED, ids=[tamper.__name__ for _, tamper in TAMPERED])
def test_what_was_tampered_with_is_objected_to(invariant: str, tamper: Callable[[History], None]) -> None:
    history = honest()
    tamper(history)
    assert [*CHECKS[invariant](history)]


def test_every_check_is_shown_to_fail() -> None:
    assert {invariant for invariant, _ in TAMPERED} == set(CHECKS)


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
    history.moments.append(Failed(310.0, SARI, "hang of sendmessage", 370.0, doubtful=False))
    assert breaches(history) == []


def test_what_is_told_late_to_have_failed_may_come_once_more_behind_what_followed_it() -> None:
    history = honest()
    late = history.moments.pop(place(history, "13"))
    history.moments.insert(place(history, "17"), replace(late, at=6.1))
    assert [*CHECKS["I5"](history)]
    history.moments.append(Failed(3.2, SARI, "told late to have failed", 43.2, doubtful=False, late=True))
    assert [*CHECKS["I5"](history)] == []


def test_a_moment_of_the_moved_clock_is_found_again() -> None:
    history = honest()
    history.moved = [(100.0, 3600.0), (200.0, 60.0)]
    for at in (0.0, 99.0, 101.0, 150.0, 201.0, 399.0):
        assert abs(history.when(history.shown(at)) - at) < 0.01
    assert history.when(history.shown(99.0) + 1800) == 100.0, "passed over"
    assert history.when(history.shown(199.0) + 30) == 200.0
