"""Wrong PINs and wrong codes slow down the next try, by one rule."""

from dataclasses import replace

import pytest

from ui.counter.sign_in import PIN_TRIES
from ui.kiosk.check_in_model import CODE_TRIES

NOW = 1_000_000


@pytest.mark.parametrize(
    ("tries", "pauses"),
    [(PIN_TRIES, [0, 0, 5, 10, 20, 40, 60, 60]), (CODE_TRIES, [0, 0, 0, 0, 10, 20, 40, 60, 60])],
    ids=["pin", "code"],
)
def test_after_a_few_each_wrong_try_costs_more_up_to_a_minute(tries, pauses):
    found = []
    for seconds in pauses:
        tries = tries.after_wrong(NOW)
        found.append(tries.seconds_left(NOW))
        assert tries.seconds_left(NOW + seconds * 1000) == 0
        assert tries.slowed == bool(seconds)
    assert found == pauses


def test_a_begun_second_counts_whole():
    assert replace(PIN_TRIES, wrong=3, open_at=NOW + 4001).seconds_left(NOW) == 5
