"""The wait: a range that grows with the queue, shrinks with counters, and is honest about a closed office."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.queue.forecast import Wait, estimate
from kiosk.queue.ticket import Status, Ticket
from tests.kiosk.story import DAY, MINUTE, NINE

MINUTES = {"short": 4.0, "usual": 12.0, "long": 35.0}


def ticket(service: str, served_for: float | None = None) -> Ticket:
    """A ticket; `served_for` minutes, where it is at a counter."""
    served = 0 if served_for is None else NINE - round(served_for * MINUTE)
    status = Status.WAITING if served_for is None else Status.SERVING
    return Ticket(id="t", day=DAY, service=service, series="A", number=1, arrived=NINE, status=status, served=served)


SERVICES = st.sampled_from(sorted(MINUTES))
AHEAD = st.lists(SERVICES.map(ticket), max_size=12)
AT_COUNTERS = st.lists(st.builds(ticket, SERVICES, st.none() | st.floats(0, 60)), max_size=5)


def wait(ahead, at_counters, counters) -> Wait | None:
    return estimate(ahead, at_counters, counters, NINE, MINUTES.__getitem__)


@given(AHEAD, AT_COUNTERS, st.integers(1, 6))
def test_a_range_in_steps_of_five_minutes(ahead, at_counters, counters):
    found = wait(ahead, at_counters, counters)
    assert found.low % 5 == found.high % 5 == 0
    assert 0 <= found.low < found.high


@given(AHEAD, AT_COUNTERS, st.integers(1, 6), SERVICES, st.integers(0, 12))
def test_one_more_before_me_never_shortens_my_wait(ahead, at_counters, counters, service, place):
    assume(place <= len(ahead))
    fewer = wait(ahead, at_counters, counters)
    more = wait([*ahead[:place], ticket(service), *ahead[place:]], at_counters, counters)
    assert (more.low, more.high) >= (fewer.low, fewer.high)
    assert more.low >= fewer.low
    assert more.high >= fewer.high


@given(AHEAD, AT_COUNTERS, st.integers(1, 6))
def test_one_more_counter_never_lengthens_my_wait(ahead, at_counters, counters):
    fewer = wait(ahead, at_counters, counters)
    more = wait(ahead, at_counters, counters + 1)
    assert more.low <= fewer.low
    assert more.high <= fewer.high


@given(AHEAD, AT_COUNTERS, st.integers(-3, 0))
def test_nobody_can_tell_while_no_counter_is_open(ahead, at_counters, counters):
    assert wait(ahead, at_counters, counters) is None


WAITS = [
    ([], [], 1, Wait(0, 5)),
    (["usual"], [], 1, Wait(5, 20)),
    (["usual"] * 4, [], 1, Wait(30, 65)),
    (["usual"] * 4, [], 4, Wait(5, 20)),
    ([], ["usual"], 1, Wait(5, 20)),
    ([], ["usual"], 2, Wait(0, 5)),
    ([], ["usual", "usual"], 2, Wait(5, 20)),
    (["usual"], ["usual", "short"], 2, Wait(5, 20)),
]


@pytest.mark.parametrize(("ahead", "at_counters", "counters", "expected"), WAITS)
def test_wait(ahead, at_counters, counters, expected):
    assert wait([ticket(one) for one in ahead], [ticket(one) for one in at_counters], counters) == expected


def test_a_service_under_way_is_shorter_by_what_has_gone():
    assert wait([], [ticket("long", 0)], 1) == Wait(20, 50)
    assert wait([], [ticket("long", 25)], 1) == Wait(5, 15)


def test_a_service_over_its_time_still_needs_a_part_of_it():
    assert wait([], [ticket("long", 500)], 1) == Wait(5, 15)
