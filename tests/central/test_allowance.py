"""So many goes a minute, for each key alone."""

from hypothesis import given
from hypothesis import strategies as st

from central.allowance import _MOST_KEYS, Allowance


@given(st.lists(st.floats(0, 30), min_size=1, max_size=60), st.integers(1, 10))
def test_no_minute_holds_more_than_twice_the_allowance(pauses, most):
    """Those that were saved up, and those of the minute."""
    now = [0.0]
    allowance = Allowance(most, lambda: now[0])
    taken = []
    for pause in pauses:
        now[0] += pause
        if allowance.take("one"):
            taken.append(now[0])
    for start in taken:
        assert sum(start <= at < start + 60 for at in taken) <= 2 * most


def test_keys_do_not_share():
    allowance = Allowance(1, lambda: 0.0)
    assert [allowance.take(key) for key in ("a", "b", "a")] == [True, True, False]


def test_it_comes_back_with_time():
    now = [0.0]
    allowance = Allowance(2, lambda: now[0])
    assert [allowance.take("a") for _ in range(3)] == [True, True, False]
    now[0] = 31.0
    assert [allowance.take("a") for _ in range(2)] == [True, False]


def test_many_keys_take_no_more_than_so_much_memory():
    allowance = Allowance(1, lambda: 0.0)
    for number in range(_MOST_KEYS + 10):
        allowance.take(str(number))
    assert len(allowance._left) == _MOST_KEYS
    assert not allowance.take(str(_MOST_KEYS + 9))
