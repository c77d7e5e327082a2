"""The simulator: the same days for a seed, everybody served, the waits of another simulator, a bound it can miss."""

from dataclasses import replace
from itertools import pairwise

import pytest

from benchmarks import fairness
from benchmarks.amounts import Amounts
from benchmarks.fairness import PLANS
from benchmarks.forecast_check import beside_ciw
from benchmarks.simulated_day import MINUTE, Plan, Shift, Simulation, days, pack, queue
from kiosk.queue import pick
from kiosk.queue.ticket_state import ENDED, Status


def run(plan: Plan, seed: int = 1, **hooks):
    (day,) = days(plan, 1, seed)
    return day, Simulation(queue(pack(), day), day, **hooks).run()


def test_a_seed_is_a_day():
    plan = Plan(20, priority=0.2, booked=0.3, away=0.1)
    assert run(plan) == run(plan)
    assert run(plan) != run(plan, seed=2)


@pytest.mark.parametrize("plan", PLANS.values(), ids=PLANS)
def test_everybody_comes_and_the_day_ends(plan):
    day, tickets = run(plan)
    assert len(tickets) == len(day.people) > 50
    assert {ticket.status for ticket in tickets} <= ENDED
    finished = {ticket.id: ticket for ticket in tickets if ticket.status is Status.FINISHED}
    assert all(
        ticket.ended - ticket.served == person.takes for person in day.people if (ticket := finished.get(person.id))
    )
    stay_away = {person.id for person in day.people if person.away}
    assert set(finished) | stay_away == {person.id for person in day.people}


def test_officers_keep_their_hours():
    """One counter with lunch and an end: nobody is called outside of it."""
    hour = 60 * MINUTE
    plan = Plan(10, roster=(Shift(starts=1, lunch=4), Shift()), ill=0.0)
    seen = []
    day, _ = run(plan, called=lambda _queue, _ticket, counter, now: seen.append((counter, now)))
    first = [now - day.opens for counter, now in seen if counter == "1"]
    assert min(first) >= hour
    lunch = [later - at for at, later in pairwise(first) if later > 4 * hour >= at]
    assert lunch[0] >= hour


def test_first_come_first_served_waits_as_in_ciw():
    pytest.importorskip("ciw")
    found = beside_ciw(1)
    assert found["people"] > 100
    assert found["greatest difference in ms"] == 0


def test_strict_priority_breaks_the_bound(monkeypatch):
    monkeypatch.setattr(pick, "credit", lambda ticket, _rules: 600 * MINUTE if ticket.priority else 0)
    found = fairness.measure(Amounts(year=1))
    assert not found.met
    assert found.ours > 60


def test_a_plan_is_what_its_name_says():
    calm = replace(PLANS["every second one has priority"], priority=0.0)
    _, tickets = run(calm)
    assert not any(ticket.priority for ticket in tickets)
