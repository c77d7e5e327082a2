"""Shares: rounded against themselves, with a range that is honest about few cases."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.share import Share

CASES = st.integers(1, 10_000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


# the first four as Newcombe (1998) has them, rounded outwards
@pytest.mark.parametrize(
    ("part", "n", "between"),
    [(81, 263, (25, 37)), (15, 148, (6, 17)), (0, 20, (0, 17)), (1, 29, (0, 18)), (0, 5, (0, 44)), (38, 45, (71, 93))],
)
def test_the_range_of_a_share(part, n, between):
    assert Share(part, n).between == between


@given(CASES)
def test_the_range_holds_the_share_and_mirrors(case):
    part, n = case
    low, high = Share(part, n).between
    assert 0 <= low <= Share(part, n).percent <= high <= 100
    assert Share(n - part, n).between == (100 - high, 100 - low)


@pytest.mark.parametrize(("part", "to_fall", "percent"), [(1, False, 33), (1, True, 34), (3, True, 100), (0, True, 0)])
def test_a_share_is_never_told_better_than_it_was(part, to_fall, percent):
    assert Share(part, 3, to_fall=to_fall).percent == percent
