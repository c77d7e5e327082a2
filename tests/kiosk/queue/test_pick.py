"""Who is next: the bound on overtaking holds on every day, and the order never surprises anybody."""

import random

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.rules import QueueRules
from kiosk.queue import pick
from kiosk.queue.ticket import Status, Ticket
from tests.kiosk.memory_device import SERVICES, MemoryDevice, Time
from tests.kiosk.story import DAY, MINUTE, NINE

RULES = QueueRules()
BOUND = max(RULES.priority_minutes, RULES.returned_minutes, RULES.appointment_minutes) * MINUTE


def ticket(number: int, minutes: float = 0, *, back: int = 0, **more) -> Ticket:
    """A ticket that waits, `minutes` after nine; too late back at a minute after nine."""
    return Ticket(
        id=f"t{number:03d}", day=DAY, service="lost-card", series="A", number=number,
        arrived=NINE + round(minutes * MINUTE), queued=NINE + back * MINUTE if back else 0, **more,
    )  # fmt: skip


def booked(number: int, minutes: int, *, due: int, late: bool = False, **more) -> Ticket:
    """Somebody with an appointment at a minute after nine, or who came too late for it."""
    one = ticket(number, minutes, due=NINE + due * MINUTE, **more)
    return one if late else msgspec.structs.replace(one, queued=one.due)


@st.composite
def waiting_lists(draw):
    size = draw(st.integers(0, 15))
    arrivals = draw(st.lists(st.integers(0, 60), min_size=size, max_size=size))
    classes = st.sampled_from([{}, {"priority": True}, {"returned": True}, {"priority": True, "returned": True}])
    return [ticket(number, minutes, **draw(classes)) for number, minutes in enumerate(arrivals)]


@given(waiting_lists())
def test_nobody_is_passed_by_somebody_who_came_much_later(waiting):
    order = pick.in_order(waiting, RULES)
    for place, one in enumerate(order):
        for later in order[place + 1 :]:
            assert one.arrived - later.arrived <= BOUND


@given(st.lists(st.integers(0, 60), max_size=15, unique=True), st.sampled_from([{}, {"priority": True}]))
def test_within_a_class_it_is_first_come_first_served(arrivals, kind):
    waiting = [ticket(number, minutes, **kind) for number, minutes in enumerate(arrivals)]
    assert [one.arrived for one in pick.in_order(waiting, RULES)] == sorted(one.arrived for one in waiting)


@given(waiting_lists(), st.data())
def test_more_tickets_never_change_the_order_of_the_others(waiting, data):
    some = data.draw(st.lists(st.sampled_from(waiting), unique_by=lambda one: one.id)) if waiting else []
    chosen = {one.id for one in some}
    assert [one for one in pick.in_order(waiting, RULES) if one.id in chosen] == pick.in_order(some, RULES)


@given(waiting_lists(), st.randoms(use_true_random=False))
def test_the_order_in_which_tickets_are_known_does_not_matter(waiting, chance):
    shuffled = random.Random(chance.random()).sample(waiting, len(waiting))
    assert pick.in_order(shuffled, RULES) == pick.in_order(waiting, RULES)


ORDERS = {
    "priority passes fifteen minutes": (ticket(1, 0), ticket(2, 14, priority=True), [2, 1]),
    "and no more": (ticket(1, 0), ticket(2, 16, priority=True), [1, 2]),
    "at the bound itself the earlier is next": (ticket(1, 0), ticket(2, 15, priority=True), [1, 2]),
    "returned passes ten minutes": (ticket(1, 0), ticket(2, 9, returned=True), [2, 1]),
    "returned passes no more than that": (ticket(1, 0), ticket(2, 11, returned=True), [1, 2]),
    "priority passes returned of the same minute": (ticket(1, 0, returned=True), ticket(2, 0, priority=True), [2, 1]),
    "an appointment passes fifteen minutes from its time": (ticket(1, 0), booked(2, 5, due=14), [2, 1]),
    "and no more than that": (ticket(1, 0), booked(2, 5, due=16), [1, 2]),
    "late within the tolerance it counts from its time": (ticket(1, 0), booked(2, 20, due=6), [2, 1]),
    "too late for it, it is no class": (ticket(1, 0), booked(2, 1, due=-60, late=True), [1, 2]),
    "of two classes the better one counts": (ticket(1, 0), booked(2, 14, due=14, priority=True), [2, 1]),
    "and not both": (ticket(1, 0), booked(2, 16, due=16, priority=True), [1, 2]),
    "a return that was too late counts from then": (ticket(1, 5), ticket(2, 0, back=6), [1, 2]),
    "a transfer has no class of its own": (ticket(1, 0), ticket(2, 1, moved=True), [1, 2]),
}


@pytest.mark.parametrize(("one", "other", "expected"), ORDERS.values(), ids=ORDERS)
def test_order(one, other, expected):
    assert [found.number for found in pick.in_order([other, one], RULES)] == expected


@pytest.mark.parametrize("seed", range(5))
def test_simulated_days_keep_the_bound(seed):
    """Two hundred people come, three counters call; returns, transfers, holds and priorities included."""
    chance = random.Random(seed)
    time = Time()
    office = MemoryDevice("hub", "hub", time)
    office.serves = True
    called_before: list[Ticket] = []
    for _ in range(200):
        time.pass_(chance.expovariate(1.2))
        priority = chance.random() < 0.15
        office.do("ticket.issue", {"service": chance.choice(SERVICES), "priority": priority})
        while office.queue.waiting() and chance.random() < 0.55:
            expected = office.queue.waiting()
            found = office.do("ticket.call", {"counter": chance.randint(1, 3)})
            called = office.queue.tickets[found.subject.removeprefix("ticket/")]
            assert called.id == expected[0].id
            assert all(called.arrived - other.arrived <= BOUND for other in office.queue.waiting())
            called_before.append(called)
            after = chance.choice(["finish", "finish", "no_show", "hold", "transfer"])
            extra = {"service": chance.choice(SERVICES)} if after == "transfer" else {}
            office.do(f"ticket.{after}", {"ticket": called.id, **extra})
            if after in {"no_show", "hold"} and chance.random() < 0.5:
                office.do("ticket.return", {"ticket": called.id})
    assert len(called_before) > 100
    emptied = office.queue.waiting()
    for expected in emptied:
        found = office.do("ticket.call", {"counter": 1})
        assert found.subject == expected.subject
    assert office.queue.waiting() == []


REASONS = [
    (ticket(1, priority=True, why="cannot stand long"), "Priority: cannot stand long"),
    (ticket(1, priority=True), "Priority"),
    (ticket(1, returned=True), "Came back in time"),
    (ticket(1, moved=True), "Moved here, kept its place"),
    (booked(1, 0, due=5), "Has an appointment"),
    (booked(1, 0, due=-60, late=True), "Late for an appointment, waits from arrival"),
    (ticket(1, back=1), "Came back late, waits from then"),
    (ticket(1, not_before=NINE + 90_000), "Asked for 2 minutes more"),
    (ticket(1), "Waits longest"),
]


@pytest.mark.parametrize(("one", "sentence"), REASONS, ids=[sentence for _, sentence in REASONS])
def test_the_reason_is_told(one, sentence):
    assert pick.reason(one, NINE, longest=True).english() == sentence


def test_without_a_reason_it_is_their_turn():
    assert pick.reason(ticket(1), NINE, longest=False).english() == "Next in turn"
    assert ticket(1).status is Status.WAITING
