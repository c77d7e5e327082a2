"""How long services take: learned from tickets that are over, believed little by little, robust to misclicks."""

import math
from statistics import fmean

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue.durations import BELIEF, DAYS, POINTS, Durations, Spread, days_before, learned, observed
from kiosk.queue.ticket_state import Status, Ticket
from tests.kiosk.story import DAY, MINUTE, NINE

VALUES = st.lists(st.integers(20_000, 240 * MINUTE), min_size=1, max_size=60)


def over(called: float, ended: float, *, counter: str = "1", status: Status = Status.FINISHED, **more) -> Ticket:
    """A ticket that was at a counter from and to so many minutes after nine."""
    times = {"called": NINE + round(called * MINUTE), "ended": NINE + round(ended * MINUTE)}
    made = {"id": f"{called}", "day": DAY, "service": "s", "series": "A", "number": 1, "arrived": NINE, **more}
    return Ticket(status=status, counter=counter, **times, **made)


def kept(*tickets: Ticket) -> list[float]:
    return sorted(value / MINUTE for value in observed(tickets).get("s", []))


def test_from_the_call_to_the_end():
    assert kept(over(0, 12), over(30, 35), over(3, 5, status=Status.NO_SHOW, counter="2")) == [2, 5, 12]


@pytest.mark.parametrize(
    ("called", "arrived", "minutes"), [(12.5, 0, 12.5), (14, 5, 14), (16, 0, 12), (12.5, 12.2, 12)]
)
def test_what_an_officer_does_before_the_next_call_counts_where_somebody_waited(called, arrived, minutes):
    following = over(called, 40, arrived=NINE + round(arrived * MINUTE))
    assert kept(over(0, 12), following)[0] == minutes


def test_misclicks_and_forgotten_ones_are_nothing():
    assert kept(over(0, 0.3), over(10, 10 + 241)) == []
    going_on = [over(0, 0, status=one) for one in (Status.CALLED, Status.SERVING, Status.HOLD, Status.WAITING)]
    assert kept(*going_on, over(0, 9, status=Status.LEFT), over(0, 9, counter="")) == []


@given(VALUES, VALUES)
def test_days_add_up_and_the_longest_are_capped(one, other):
    seen = learned([{"s": one}, {"s": other, "t": [1]}]).seen
    assert len(seen["s"]) == len(one) + len(other)
    assert list(seen["s"]) == sorted(seen["s"])
    assert seen["s"][-1] == sorted(one + other)[math.ceil(0.99 * len(one + other)) - 1]
    assert seen["t"] == (1,)


@given(st.integers(1, 240))
def test_with_nothing_learned_the_usual_minutes_are_the_mean(minutes):
    found = Durations().spread("s", minutes)
    assert (len(found.values), found.measured) == (POINTS, 0)
    mean = fmean(found.values) / MINUTE
    assert mean == pytest.approx(minutes, rel=0.03)
    variation = math.sqrt(fmean((value / MINUTE - mean) ** 2 for value in found.values)) / mean
    assert variation == pytest.approx(0.65, rel=0.1)


@pytest.mark.parametrize(("number", "measured"), [(0, 0), (BELIEF, 0.5), (72, 0.9)])
def test_what_was_seen_takes_over_little_by_little(number, measured):
    found = Durations({"s": (40 * MINUTE,) * number}).spread("s", 10)
    assert found.measured == pytest.approx(measured)
    assert sum(value == 40 * MINUTE for value in found.values) == pytest.approx(POINTS * measured, abs=1)


@given(VALUES, st.integers(1, 60), st.integers(0, 300 * MINUTE), st.integers(1, 50))
def test_draws_are_values_and_what_is_left_is_of_longer_ones(values, minutes, elapsed, number):
    spread = Durations({"s": tuple(sorted(values))}).spread("s", minutes)
    draws, left = spread.draws(number), spread.left(elapsed, number)
    assert len(draws) == len(left) == number
    assert set(draws) <= set(spread.values)
    assert draws == sorted(draws)
    assert left == sorted(left)
    assert left[0] >= 0
    longer = {value - elapsed for value in spread.values if value > elapsed}
    if sum(value > elapsed for value in spread.values) >= 5:
        assert set(left) <= longer


def test_a_service_longer_than_any_before_is_not_about_to_end_for_ever():
    left = Spread((MINUTE,) * 9).left(40 * MINUTE, 40)
    assert 5 * MINUTE < fmean(left) < 15 * MINUTE


def test_four_weeks_the_newest_first():
    days = days_before("2026-03-02")
    assert (days[0], days[1], len(days)) == ("2026-03-01", "2026-02-28", DAYS)
