"""How many counters work at which time: told by those who had to wait, compared within a day."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue.staffing import AHEAD, at_work, changes, slot
from kiosk.queue.ticket_state import Status, Ticket
from tests.kiosk.story import DAY, MINUTE, NINE


def local(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


def served(begins: int, ends: int, *, waited: int = 5) -> Ticket:
    """Called and finished so many minutes after nine."""
    called = NINE + begins * MINUTE
    return Ticket(
        id=f"{begins}-{ends}", day=DAY, service="s", series="A", number=1, arrived=called - waited * MINUTE,
        status=Status.FINISHED, counter="1", called=called, ended=NINE + ends * MINUTE,
    )  # fmt: skip


def test_counters_at_work_when_somebody_is_called_who_waited():
    tickets = [served(0, 40), served(10, 20), served(20, 45), served(35, 50), served(70, 80)]
    assert at_work(tickets, local) == {18: pytest.approx((1 + 2 + 2) / 3), 19: 3, 20: 1}


def test_quiet_times_and_services_under_way_say_nothing():
    going_on = Ticket(id="g", day=DAY, service="s", series="A", number=1, arrived=NINE, called=NINE + 9 * MINUTE)
    assert at_work([served(0, 40, waited=0), served(10, 20, waited=1), going_on], local) == {}


LUNCH = [{24: 5.0, 25: 4.6, 26: 4.0, 30: 5.0}] * 4


def test_what_usually_changes_in_the_half_hours_that_follow():
    noon = local(NINE + 3 * 60 * MINUTE)
    assert slot(noon) == 24
    assert changes(LUNCH, noon) == [0, -1, None, None, None, 0, None, None]
    assert changes(LUNCH, local(NINE + 4 * 60 * MINUTE)) == [None, None, None, 1, None, None, None, None]


def test_days_are_compared_with_themselves():
    """On the few days on which people still wait late an officer is missing from the morning on."""
    days = [{24: 5.0}] * 20 + [{24: 3.0, 26: 3.0}] * 4
    assert changes(days, local(NINE + 3 * 60 * MINUTE))[1] == 0


@given(st.lists(st.dictionaries(st.integers(0, 47), st.floats(1, 9)), max_size=3), st.integers(0, 86_399_000))
def test_a_few_days_say_nothing(days, time):
    assert changes(days, local(NINE + time)) == [None] * AHEAD
