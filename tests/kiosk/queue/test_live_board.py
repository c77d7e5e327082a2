"""The live board: who will wait too long, and what every counter does since when."""

import pytest

from kiosk.queue.counter import Counter
from kiosk.queue.live_board import Doing, Snapshot, live_board
from kiosk.queue.ticket_state import Span, Status, Ticket
from tests.kiosk.memory_device import OFFICE, harbour
from tests.kiosk.story import DAY, MINUTE, NINE

NOW = NINE + 60 * MINUTE
STANDARD = harbour().queue.standard_minutes


def waiting(number: int, waited: float, *, series: str = "A", due: int = 0, **more) -> Ticket:
    arrived = NOW - round(waited * MINUTE)
    spans = (Span(Status.WAITING, arrived),)
    fixed = {"day": DAY, "service": "lost-card", "series": series, "number": number, "spans": spans}
    return Ticket(id=f"t{number}", arrived=arrived, due=due, **fixed, **more)


def at(counter: str, status: Status, minutes: int, number: int = 90) -> Ticket:
    since = NOW - minutes * MINUTE
    times = {"called": since, "served": since if status is Status.SERVING else 0, "counter": counter}
    fixed = {"day": DAY, "service": "lost-card", "series": "A", "number": number, "arrived": NINE}
    return Ticket(id=f"t{number}", status=status, **times, **fixed)


def board(*tickets: Ticket, counters=(), expected=None):
    line = tuple(ticket for ticket in tickets if ticket.status is Status.WAITING)
    return live_board(Snapshot(NOW, tickets, tuple(counters), line, expected or {}, OFFICE, harbour()))


def here(number: str, **more) -> Counter:
    return Counter(number=number, day=DAY, officer="priya", name="Priya", since=NINE, **more)


@pytest.mark.parametrize(
    ("waited", "expected", "late"),
    [
        (STANDARD - 10, 5, False),  # called before it
        (STANDARD - 10, 15, True),
        (STANDARD - 10, None, True),  # no counter will call them
        (STANDARD + 1, 1, True),  # over it already, however soon it ends
        (STANDARD - 31, None, False),  # more than half an hour ahead is not told
    ],
)
def test_who_will_pass_the_standard(waited, expected, late):
    ticket = waiting(1, waited)
    found = board(ticket, expected={} if expected is None else {"t1": expected})
    assert [one.ticket for one in found.late] == (["t1"] if late else [])


def test_the_first_to_pass_comes_first_with_its_times():
    found = board(waiting(1, 20), waiting(2, 24), expected={"t1": 30, "t2": 30})
    assert [one.label for one in found.late] == ["A 002", "A 001"]
    first = found.late[0]
    assert (first.at, first.expected) == (NOW + (STANDARD - 24) * MINUTE, NOW + 30 * MINUTE)


def test_who_is_early_for_an_appointment_waits_from_its_time_on():
    found = board(waiting(1, 40, due=NOW - 2 * MINUTE), waiting(2, 3))
    assert (found.longest_label, found.longest_ms) == ("A 002", 3 * MINUTE)


def test_series_add_up_also_where_the_pack_does_not_name_one():
    found = board(waiting(1, 2), waiting(2, 9), waiting(3, 5, series="X"))
    assert sum(one.waiting for one in found.series) == found.waiting == 3
    assert [(one.letter, one.longest_ms) for one in found.series if one.waiting] == [
        ("A", 9 * MINUTE),
        ("X", 5 * MINUTE),
    ]


def test_what_every_counter_does():
    served = at("1", Status.SERVING, 6)
    paused = here("3", break_since=NOW - MINUTE, break_until=NOW + MINUTE, break_reason="back-office")
    found = {one.number: one for one in board(served, counters=[here("1"), here("2"), paused, here("4")]).counters}
    assert {number: one.doing for number, one in found.items()} == {
        "1": Doing.SERVING,
        "2": Doing.READY,
        "3": Doing.BREAK,
        "4": Doing.READY,
    }
    assert (found["1"].label, found["1"].since) == ("A 090", NOW - 6 * MINUTE)
    assert (found["3"].until, found["3"].reason) == (NOW + MINUTE, "back-office")


def test_a_counter_is_idle_since_the_last_person_left_it():
    spans = (Span(Status.SERVING, NINE, NOW - 7 * MINUTE, "1", "priya"),)
    gone = Ticket(
        id="g", day=DAY, service="lost-card", series="A", number=9, arrived=NINE, status=Status.FINISHED, spans=spans
    )
    first = board(gone, counters=[here("1"), here("2")]).counters
    assert [one.since for one in first] == [NOW - 7 * MINUTE, NINE]


def test_a_called_person_is_on_the_way():
    found = board(at("1", Status.CALLED, 1), counters=[here("1")])
    assert (found.counters[0].doing, found.busy, found.staffed) == (Doing.CALLED, 1, 1)


def test_nobody_anywhere():
    found = board()
    assert {one.doing for one in found.counters} == {Doing.NOBODY}
    assert (found.waiting, found.longest_ms, found.late, found.staffed) == (0, 0, (), 0)
