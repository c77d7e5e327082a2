"""Natural limits: chance stays inside, a jump does not, and a lasting shift is seen before it jumps."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.natural_limits import natural_limits

shares = st.lists(st.integers(0, 100), min_size=5, max_size=30)


def test_worked_by_hand():
    found = natural_limits([10, 12, 10, 12, 10])
    assert (found.centre, found.lower, found.upper) == pytest.approx((10.8, 10.8 - 5.32, 10.8 + 5.32))
    assert found.signals == frozenset()


def test_too_few_say_nothing():
    assert natural_limits([1, 2, 3, 4]) is None


def test_a_jump_is_a_signal():
    assert natural_limits([50, 52, 48, 50, 52, 90]).signals == {5}


def test_eight_on_one_side_are_a_signal_and_seven_are_none():
    low, high = [10, 12] * 4, [13, 15] * 4
    assert natural_limits(low + high).signals == frozenset(range(16))
    assert natural_limits(low[:7] + high[:7]).signals == frozenset()


@given(shares, st.integers(-50, 50), st.integers(1, 5))
def test_another_unit_tells_the_same(values, shift, scale):
    found, other = natural_limits(values), natural_limits([shift + scale * value for value in values])
    assert other.centre == pytest.approx(shift + scale * found.centre)
    assert other.upper == pytest.approx(shift + scale * found.upper)


@given(st.integers(0, 100), st.integers(5, 30))
def test_what_never_changes_gives_no_signal(value, count):
    assert natural_limits([value] * count).signals == frozenset()
