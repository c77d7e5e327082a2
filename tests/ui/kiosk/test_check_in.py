"""Codes of appointments: how wrong ones slow down, and what a letter's QR may hold; and honest waits."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue import Forecast
from ui.kiosk import sentences
from ui.kiosk.check_in_model import LONGEST_PAUSE, Tries, scanned_code


def test_the_fifth_wrong_code_slows_down_and_each_one_more():
    tries, pauses = Tries(), []
    for _ in range(9):
        tries = tries.after_wrong(100.0)
        pauses.append(tries.seconds_left(100.0))
    assert pauses == [0, 0, 0, 0, 10, 20, 40, 60, 60]


@given(st.integers(0, 40), st.floats(0, 1e6))
def test_a_pause_ends(wrong, now):
    tries = Tries()
    for _ in range(wrong):
        tries = tries.after_wrong(now)
    assert tries.seconds_left(now + LONGEST_PAUSE) == 0
    assert tries.helps == (wrong >= 5)


@pytest.mark.parametrize(
    "text", ["BCD234", " bcd-234 ", "https://office.example.org/a/BCD234", "https://x.org/?code=bcd234", "APPT:BCD 234"]
)
def test_a_letter_may_hold_the_code_or_an_address_that_ends_with_it(text):
    assert scanned_code(text) == "BCD234"


def test_a_wait_that_nobody_knows_is_not_made_up():
    assert sentences.wait_now(None) == "No counter is open yet"
    assert sentences.wait_now(None, counters=3) == "No counter for this is open at the moment"
    assert sentences.wait_now(Forecast(10, 20), counters=3) == "10 to 20 minutes’ wait now"
