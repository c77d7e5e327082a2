"""Wrong PINs slow down the next try."""

import pytest

from ui.counter.tries import Tries

NOW = 1_000_000


@pytest.mark.parametrize(
    ("wrong", "seconds"), [(0, 0), (1, 0), (2, 0), (3, 5), (4, 10), (5, 20), (6, 40), (7, 60), (40, 60)]
)
def test_each_wrong_try_costs_more_up_to_a_minute(wrong: int, seconds: int) -> None:
    tries = Tries()
    for _ in range(wrong):
        tries = tries.after_wrong(NOW)
    assert tries.seconds_left(NOW) == seconds
    assert tries.seconds_left(NOW + seconds * 1000) == 0


def test_a_begun_second_counts_whole() -> None:
    assert Tries(3, NOW + 4001).seconds_left(NOW) == 5
