"""People who come in, and how long they stand about before they have a ticket."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.queue import door, labels
from kiosk.queue.door import LONGEST_MS, Door
from kiosk.queue.door_acts import pre_ticket_waits
from kiosk.queue.ticket import Ticket
from tests.kiosk.memory_device import MemoryDevice
from tests.kiosk.queue.timetable import at, kiosk_of, serving
from tests.kiosk.story import DAY, MINUTE, NINE, Story

SERVICE = {"service": "renew-passport"}


@pytest.fixture
def hub() -> MemoryDevice:
    return serving()


def test_counts_are_kept_by_the_hour(hub):
    kiosk = kiosk_of(hub)
    kiosk.do("door.count", {})
    at(hub, f"{DAY}T09:59")
    kiosk.do("door.count", {"count": 3})
    at(hub, f"{DAY}T10:00")
    hub.do("door.count", {})
    assert kiosk.queue.doors == {f"door/{DAY}/09": Door(DAY, ((NINE, 1), (NINE + 59 * MINUTE, 3)))}
    assert list(hub.queue.doors) == [f"door/{DAY}/10"]


@pytest.mark.parametrize("count", [0, -1, 201, "3", None, 1.5])
def test_a_count_that_is_none(hub, count):
    with pytest.raises(Refused, match="cannot be read"):
        hub.do("door.count", {"count": count})
    story = Story(f"door/{DAY}/09")
    story.add(door.COUNTED, {"count": count})
    assert story.folded(door.fold).counts == ()


def test_the_wait_before_the_ticket(hub):
    kiosk = kiosk_of(hub)
    for minute, count in ((0, 2), (4, 1)):
        at(hub, f"{DAY}T09:{minute:02d}")
        kiosk.do("door.count", {"count": count})
    for minute in (3, 5, 9, 10):
        at(hub, f"{DAY}T09:{minute:02d}")
        kiosk.do("ticket.issue", SERVICE)
    assert [wait // MINUTE for wait in pre_ticket_waits(kiosk.queue)] == [3, 5, 5]


def test_who_came_more_than_an_hour_before_came_for_something_else(hub):
    hub.do("door.count", {"count": 2})
    at(hub, f"{DAY}T10:00")
    hub.do("ticket.issue", SERVICE)
    at(hub, f"{DAY}T10:00:01")
    hub.do("ticket.issue", SERVICE)
    assert pre_ticket_waits(hub.queue) == [LONGEST_MS]


def test_nobody_who_comes_later_is_matched(hub):
    hub.do("ticket.issue", SERVICE)
    at(hub, f"{DAY}T09:01")
    hub.do("door.count", {})
    assert pre_ticket_waits(hub.queue) == []


@given(st.lists(st.integers(0, 300), max_size=30), st.lists(st.integers(0, 300), max_size=30))
def test_first_in_first_out(came, given_out):
    """Each person and each ticket at most once, in order, within the hour; and no pair is left that could be."""
    hub = serving()
    hub.queue.doors["d"] = Door(DAY, tuple(sorted((NINE + minute * MINUTE, 1) for minute in came)))
    for number, minute in enumerate(given_out):
        ticket = Ticket(id=str(number), day=DAY, service="x", series="A", number=number, arrived=NINE + minute * MINUTE)
        hub.queue.tickets[ticket.id] = ticket
    paper = Ticket(id="paper", day=DAY, service="x", series=labels.PAPER, number=1, arrived=NINE)
    hub.queue.tickets[paper.id] = paper
    waits = pre_ticket_waits(hub.queue)
    assert all(0 <= wait <= LONGEST_MS for wait in waits)
    assert len(waits) <= min(len(came), len(given_out))
    free = sorted(came)
    expected = []
    for minute in sorted(given_out):
        free = [one for one in free if one >= minute - 60]
        if free and free[0] <= minute:
            expected.append((minute - free.pop(0)) * MINUTE)
    assert waits == expected
