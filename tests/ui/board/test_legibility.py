"""A called label is large enough to be read from where people sit."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.board.legibility import CAPITAL, MM_A_METRE, Legible
from ui.tokens import tokens


def capital_mm(size: float, inches: float, *, upright: bool) -> float:
    long, short = inches * 25.4 * 16 / 337**0.5, inches * 25.4 * 9 / 337**0.5
    return size * CAPITAL * (long / 1920 if upright else short / 1080)


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize(("metres", "inches"), [(10, 55), (5, 32), (3, 55), (12, 65)])
def test_capitals_are_six_millimetres_for_each_metre(metres, inches, upright) -> None:
    size = Legible(metres, inches).least_label(upright=upright)
    assert capital_mm(size, inches, upright=upright) == pytest.approx(metres * MM_A_METRE)


def test_the_look_counts_alike() -> None:
    display = tokens()["type"]["board"]["scale"]["display"]
    assert capital_mm(display["px"], 55, upright=False) == pytest.approx(display["cap_mm"], rel=0.01)


@given(st.floats(2, 40), st.floats(15, 150), st.booleans())
def test_what_does_not_fit_is_known_by_its_distance(metres, inches, upright) -> None:
    legible = Legible(metres, inches)
    size = legible.least_label(upright=upright)
    reached = capital_mm(size, inches, upright=upright) / MM_A_METRE
    assert reached == pytest.approx(min(metres, legible.furthest(upright=upright)))
