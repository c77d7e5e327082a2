"""`fairness`: a year of hostile days over the real queue; nobody is passed by more than the rules promise."""

from typing import Any

from benchmarks.amounts import Amounts
from benchmarks.figure import Figure
from benchmarks.simulated_day import MINUTE, Plan, Shift, Simulation, days, pack, queue
from kiosk.queue.state import Queue
from kiosk.queue.ticket_state import ENDED, Ticket

_SKILLS = (Shift(skills=("A",)), Shift(lunch=4, skills=("A", "C")), Shift(skills=("C", "D")), Shift(), Shift(1, 7))
_PROFILES = (Shift(profile="quick"), Shift(lunch=4, profile="papers"), Shift(profile="payments"), Shift(), Shift(1, 7))
_BOTH = (Shift(skills=("A", "C"), profile="quick"), Shift(lunch=4, profile="papers"), Shift(skills=("D",)), Shift())
PLANS = {
    "every second one has priority": Plan(20, priority=0.5),
    "appointments late and early": Plan(19, booked=0.6, priority=0.2),
    "people who do not come and come back": Plan(20, away=0.4, priority=0.2),
    "officers with skills": Plan(18, _SKILLS, priority=0.3, booked=0.3, away=0.2),
    "desks with profiles": Plan(20, _PROFILES, priority=0.3, booked=0.3, away=0.2),
    "all of it, too few officers": Plan(22, _BOTH, priority=0.4, booked=0.3, away=0.3),
}
_SEED = 7


class _Watch:
    """Looks at every call for those who wait longer, at a counter that may serve both."""

    def __init__(self) -> None:
        self.calls = self.passed = 0
        self.greatest = 0

    def called(self, live: Queue, ticket: Ticket, counter: str, now: int) -> None:
        self.calls += 1
        able = live.reach(counter)
        can = list(live.callable_now(counter, now))
        own = [one for one in can if able.is_own(one)]
        for other in can:
            by = max(ticket.queued, ticket.arrived) - other.queued
            if by > 0 and (not own or able.is_own(other) or able.helps_out(other, now)):
                self.passed += 1
                self.greatest = max(self.greatest, by)


def measure(amounts: Amounts) -> Figure:
    """The plans take turns over the year, each with the same part of it."""
    content = pack()
    bound = content.queue.most_overtaking_ms
    details: dict[str, Any] = {"bound in minutes": bound // MINUTE}
    number = max(amounts.year // len(PLANS), 1)
    greatest = waiting = 0
    for name, plan in PLANS.items():
        watch, tickets = _Watch(), []
        for day in days(plan, number, _SEED):
            tickets += Simulation(queue(content, day), day, called=watch.called).run()
        left = sum(ticket.status not in ENDED for ticket in tickets)
        greatest, waiting = max(greatest, watch.greatest), waiting + left
        waits = [(ticket.first_called - ticket.arrived) / MINUTE for ticket in tickets if ticket.first_called]
        details[name] = {
            "days": number,
            "calls": watch.calls,
            "passed": watch.passed,
            "by": round(watch.greatest / MINUTE, 1),
            "longest wait": round(max(waits)),
            "never called": left,
        }
    met = greatest <= bound and not waiting
    mark = f"nobody is passed by more than {bound // MINUTE} minutes, and everybody is called"
    return Figure("fairness", "minutes", greatest / MINUTE, mark, met, details=details)
