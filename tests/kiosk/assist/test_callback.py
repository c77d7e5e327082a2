"""Numbers to ring, as people type them."""

import pytest

from kiosk.assist.callback import phone_number
from kiosk.errors import Refused


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("021 555 0101", "0215550101"),
        (" +64 (21) 555-0101 ", "+64215550101"),
        ("٠٢١٥٥٥٠١٠١", "0215550101"),
        ("０２１．５５５０１０１", "0215550101"),
    ],
)
def test_digits_of_any_script(typed, kept):
    assert phone_number(typed) == kept


@pytest.mark.parametrize(
    "typed", ["", "+", "12345", "1" * 16, "021 555 0101 ask for Jo", "+64+21555", "1" * 1_000_000, "½½½½½½"]
)
def test_what_is_none(typed):
    with pytest.raises(Refused):
        phone_number(typed)
