"""What excuses lateness and copies, and what does not; and a moved clock is read both ways."""

import pytest

from tests.soak.excuses import troubles, well, without_excuse
from tests.soak.history import Failed, Moment, Trouble
from tests.soak.honest import BUDI, SARI, honest

CRASH = Trouble(10.0, "", "killed", 11.0, True)


def test_a_moment_of_the_moved_clock_is_found_again() -> None:
    history = honest()
    history.moved = [(100.0, 3600.0), (200.0, 60.0)]
    for at in (0.0, 99.0, 101.0, 150.0, 201.0, 399.0):
        assert abs(history.when(history.shown(at)) - at) < 0.01
    assert history.when(history.shown(99.0) + 1800) == 100.0, "passed over"
    assert history.when(history.shown(199.0) + 30) == 200.0


@pytest.mark.parametrize(
    ("wrong", "longest"),
    [
        ([], 100.0),
        ([(40.0, 50.0)], 50.0),
        ([(10.0, 20.0), (30.0, 100.0)], 10.0),
        ([(0.0, 60.0), (20.0, 30.0)], 40.0),
        ([(-10.0, 5.0), (95.0, 200.0)], 90.0),
    ],
)
def test_the_longest_time_that_all_was_well(wrong: list[tuple[float, float]], longest: float) -> None:
    assert well(wrong, 0.0, 100.0) == longest


def test_a_trouble_is_of_everybody_or_of_one_channel_or_of_one_person() -> None:
    history = honest()
    history.moments = [CRASH, Trouble(20.0, "", "deaf", 21.0, False), Trouble(30.0, "", "unreachable", 31.0, True)]
    own: list[Moment] = [Failed(40.0, SARI, "hang", 80.0, doubtful=True)]
    assert troubles(history, SARI, own) == [(10.0, 11.0), (30.0, 31.0), (40.0, 80.0)]
    assert troubles(history, BUDI, []) == [(10.0, 11.0), (20.0, 21.0)]


@pytest.mark.parametrize(
    ("copies", "left"),
    [
        ([(9.9, 12.0)], []),
        ([(9.9, 12.0), (9.9, 13.0)], [(9.9, 13.0)]),
        ([(15.0, 16.0)], [(15.0, 16.0)]),
        ([(1.0, 5.0)], [(1.0, 5.0)]),
        ([(9.0, 30.0), (9.5, 10.5)], []),
        ([(9.0, 22.0), (22.5, 25.0)], []),
    ],
)
def test_a_crash_excuses_one_copy_of_its_time(
    copies: list[tuple[float, float]], left: list[tuple[float, float]]
) -> None:
    history = honest()
    history.moments = [CRASH, Trouble(24.0, "", "killed", 25.0, True), Trouble(16.0, "", "busy machine", 17.0, False)]
    assert without_excuse(history, SARI, [], copies) == left
