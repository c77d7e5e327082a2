"""How true the forecasts were: from the tickets alone, by the hour of the office, and nobody left out who left."""

from datetime import UTC, datetime, timedelta

import pytest
from msgspec import structs

from kiosk.queue import ticket as tickets
from kiosk.queue.accuracy import Accuracy, DayAccuracy, accuracy
from kiosk.queue.ticket import fold
from kiosk.queue.ticket_state import Promise
from tests.kiosk.story import ISSUED, MINUTE, NINE, Story

TOLD = {"promise": {"low": 5, "high": 20, "middle": 10}}


def local(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC) + timedelta(hours=3)


def waited(minutes: int, *before: tuple[int, str, dict], arrived: int = 0, **told):
    """A ticket called so many minutes after it was given at nine, or some minutes after that."""
    story = Story()
    story.add(tickets.ISSUED, {**ISSUED, "arrived": NINE + arrived * MINUTE, **TOLD, **told}, minute=arrived)
    for minute, kind, data in before:
        story.add(kind, data, minute=arrived + minute)
    story.add(tickets.CALLED, {"counter": "1"}, minute=arrived + minutes)
    return story.folded(fold)


def test_of_nothing():
    assert accuracy([], local) == DayAccuracy()


def test_a_day_and_its_hours():
    found = accuracy([waited(12), waited(22), waited(4), waited(15, arrived=70)], local)
    assert found == DayAccuracy(
        4, (2 + 12 + 6 + 5) / 4, 0.75, 0.25,
        {12: Accuracy(3, 20 / 3, 2 / 3, 1 / 3), 13: Accuracy(1, 5, 1, 0)},
    )  # fmt: skip


def test_the_promise_is_kept_on_its_last_minute():
    assert accuracy([waited(20)], local).kept == 1


def test_who_left_counts_where_the_promise_was_broken_by_then():
    gone = [(minute, tickets.LEFT, {}) for minute in (19, 33)]
    assert [accuracy([waited(90, one)], local).forecasts for one in gone] == [0, 1]
    assert accuracy([waited(90, gone[1])], local) == DayAccuracy(1, 23, 0, 0, {12: Accuracy(1, 23, 0, 0)})


@pytest.mark.parametrize(
    "ticket",
    [
        waited(12, promise=None),
        waited(12, (5, tickets.POSTPONED, {"until": NINE + 11 * MINUTE})),
        waited(12, (5, tickets.LEFT, {}), (8, tickets.RETURNED, {})),
        waited(12, (5, tickets.CANCELLED, {})),
        structs.replace(waited(12), first_called=0),
    ],
    ids=["told nothing", "asked for time", "was away", "void", "still waits"],
)
def test_left_out(ticket):
    assert accuracy([ticket], local).forecasts == 0


def test_a_second_wait_does_not_change_the_first():
    once = waited(12)
    story = Story()
    story.add(tickets.ISSUED, {**ISSUED, **TOLD}, minute=0)
    call = story.add(tickets.CALLED, {"counter": "1"}, minute=12)
    story.add(tickets.TRANSFERRED, {"service": "pay-fine", "call": call}, minute=15)
    story.add(tickets.CALLED, {"counter": "2"}, minute=60)
    assert accuracy([story.folded(fold)], local) == accuracy([once], local)


def test_a_promise_that_is_none_is_no_ticket_and_an_old_log_has_none():
    assert waited(1).promise == Promise(5, 20, 10)
    story = Story()
    story.add(tickets.ISSUED, ISSUED)
    assert story.folded(fold).promise is None
