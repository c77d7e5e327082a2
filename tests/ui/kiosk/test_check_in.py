"""Codes of appointments: what a letter's QR may hold; and honest waits."""

import pytest

from kiosk.queue import Forecast
from ui.kiosk import sentences
from ui.kiosk.check_in_model import scanned_code


@pytest.mark.parametrize(
    "text", ["BCD234", " bcd-234 ", "https://office.example.org/a/BCD234", "https://x.org/?code=bcd234", "APPT:BCD 234"]
)
def test_a_letter_may_hold_the_code_or_an_address_that_ends_with_it(text):
    assert scanned_code(text) == "BCD234"


def test_a_wait_that_nobody_knows_is_not_made_up():
    assert sentences.wait_now(None) == "No counter is open yet"
    assert sentences.wait_now(None, counters=3) == "No counter for this is open at the moment"
    assert sentences.wait_now(Forecast(10, 20), counters=3) == "10 to 20 minutes’ wait now"
