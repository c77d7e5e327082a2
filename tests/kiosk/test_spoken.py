"""How labels are said."""

import pytest

from kiosk.spoken import spoken_label


@pytest.mark.parametrize(
    ("series", "number", "said"),
    [("D", 47, "D, 0 4 7"), ("A", 0, "A, 0 0 0"), ("K", 112, "K, 1 1 2"), ("E", 1234, "E, 1 2 3 4")],
)
def test_letter_then_digits(series, number, said):
    assert spoken_label(series, number) == said
