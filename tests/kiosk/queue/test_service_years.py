"""Days of a whole office, act by act: the bound holds at every call, no visit is at two counters, all are called."""

import random

import pytest

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import desks, pick, visit
from kiosk.queue import ticket as tickets
from kiosk.queue.ticket import ENDED, Status, Ticket
from kiosk.staff.officer import added
from tests.kiosk.memory_device import MemoryDevice, Time, harbour
from tests.kiosk.queue.test_projection import assert_covered
from tests.kiosk.story import DAY, MINUTE, NINE

SERVICES = [service.id for service in harbour().services]
DESKS = {"1": ("priya", "ABCDEK", ""), "2": ("hana", "ADK", "papers"), "3": ("tomas", "BCE", "quick")}
PEOPLE = 120


class OfficeDay:
    """One day by chance: people come, some with appointments or for several things, and three counters call."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.office = MemoryDevice("hub", "hub", Time())
        self.office.serves = True
        for number, (officer, skills, profile) in DESKS.items():
            self.office.write(added(officer, officer, "1111", skills))
            self.office.do("counter.take", {"counter": number, "officer": officer})
            self.office.do("counter.profile", {"counter": number, "profile": profile})
        self.calls = 0

    def run(self) -> None:
        for number in range(PEOPLE):
            self.office.time.pass_(self.chance.expovariate(0.6))
            self.somebody_comes(number)
            for counter in DESKS:
                if self.chance.random() < 0.4:
                    self.serve(counter)
                    self.call(counter)
        for _ in range(PEOPLE * 4):
            self.office.time.pass_(5)
            for counter in DESKS:
                self.serve(counter, ending=True)
                self.call(counter)

    def somebody_comes(self, number: int) -> None:
        """A walk-in, somebody with an appointment (early or late), or one more thing of somebody who is here."""
        kind = self.chance.choice(["walk-in", "walk-in", "priority", "appointment", "again", "waits"])
        service = self.chance.choice(SERVICES)
        queue = self.office.queue
        someone = self.chance.choice(list(queue.tickets.values())) if queue.tickets else None
        if kind == "appointment":
            now = self.office.time.ms
            due = now + self.chance.randint(-40, 40) * MINUTE
            told = {"due": due, "queued": pick.counts_from(now, due, queue.rules), "visit": f"v{number}"}
            data = {"day": DAY, "service": service, "series": "K", "number": number + 1, "arrived": now}
            self.office.write(Draft(tickets.ISSUED, f"ticket/a{number}", data | told))
        elif kind == "again" and someone:
            self.attempt("ticket.issue", {"service": service, "visit": someone.visit})
        elif kind == "waits" and someone:
            act = self.chance.choice(["ticket.postpone", "ticket.left", "ticket.return", "ticket.cancel"])
            self.attempt(act, {"ticket": someone.id})
        else:
            self.attempt("ticket.issue", {"service": service, "priority": kind == "priority"})

    def serve(self, counter: str, *, ending: bool = False) -> None:
        """Whoever is at the counter goes on, one way or another."""
        for one in self.office.queue.at_counter(counter):
            after = self.chance.choice(["finish", "finish", "no_show", "hold", "transfer", "undo"])
            act = "finish" if ending else after
            more = {"service": self.chance.choice(SERVICES)} if act == "transfer" else {}
            self.attempt(f"ticket.{act}", {"ticket": one.id, **more})

    def call(self, counter: str) -> None:
        queue, now = self.office.queue, self.office.time.ms
        able = self.whom(counter)
        try:
            done = self.office.do("ticket.call", {"counter": counter})
        except Refused:
            assert able == [], "somebody could have been called"
            return
        called = queue.tickets[done.subject.removeprefix("ticket/")]
        assert called.id in {one.id for one in able}
        assert visit.at_a_counter(queue, called) is None
        assert called.not_before <= now
        for one in able:
            assert called.queued - one.queued <= queue.rules.most_overtaking_ms
        self.calls += 1

    def whom(self, counter: str) -> list[Ticket]:
        """Those whom the counter may call now."""
        queue, now = self.office.queue, self.office.time.ms
        ready = queue.callable_now(counter, now)
        return [one for one in ready if desks.may_serve(queue, counter, one, now)]

    def attempt(self, act: str, args: dict) -> None:
        try:
            self.office.do(act, args)
        except Refused:
            return


def check_day(seed: int) -> None:
    day = OfficeDay(seed)
    day.run()
    found = day.office.queue.tickets.values()
    assert day.calls > PEOPLE / 4
    assert {one.status for one in found} <= ENDED | {Status.HOLD}, "nobody waits for ever"
    for one in found:
        assert_covered(one)
    assert day.office.time.ms > NINE


@pytest.mark.parametrize("seed", range(3))
def test_a_day_keeps_the_bound(seed):
    check_day(seed)


@pytest.mark.long
@pytest.mark.timeout(900)
def test_many_days_keep_the_bound():
    for seed in range(1000, 1120):
        check_day(seed)
