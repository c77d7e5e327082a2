"""Two checks beside the forecast: how long one takes, and whether the simulation waits as another simulator does."""

import time
from dataclasses import replace
from itertools import pairwise
from typing import Any

from benchmarks.figure import spread
from benchmarks.simulated_day import HOUR, MINUTE, OPENS, Day, Person, Plan, Shift, Simulation, days, pack, queue
from kiosk.queue import forecast
from kiosk.queue.durations import Durations
from kiosk.queue.situation import NEVER, Desk, InLine, Situation

_COUNTERS = 4
_ASKED = 200


def milliseconds(*, planned: bool = False) -> dict[str, float]:
    """The pure function for a newcomer, with 40 waiting before them and 8 counters of three kinds.

    With a roster, one after the other closes within two hours, and another opens.
    """
    services = {"short": 5.0, "usual": 12.0, "long": 28.0}
    kinds = list(services)
    waiting = [_in_line(f"t{place}", kinds[place % 3], OPENS - (41 - place) * MINUTE) for place in range(40)]
    desks = [
        Desk(
            frozenset(kinds[: 1 + number % 3]),
            frozenset(kinds),
            f"b{number}",
            kinds[number % 3],
            OPENS - number * MINUTE,
        )
        for number in range(8)
    ]
    if planned:
        ends = [OPENS + (20 + 15 * number) * MINUTE for number in range(8)]
        later = [replace(desk, ticket="", opens=at) for desk, at in zip(desks, ends, strict=True)]
        desks = [*(replace(desk, away=((at, NEVER),)) for desk, at in zip(desks, ends, strict=True)), *later]
    spreads = {service: Durations().spread(service, minutes) for service, minutes in services.items()}
    newcomer = _in_line("new", "long", OPENS)
    found = Situation(OPENS, tuple(waiting), (newcomer,), tuple(desks), spreads, 20 * MINUTE)
    times = []
    for _ in range(_ASKED):
        begun = time.perf_counter()
        forecast(found, "new")
        times.append(1000 * (time.perf_counter() - begun))
    return spread(times)


def beside_ciw(number: int = 5) -> dict[str, Any] | str:
    """The greatest difference (ms) between our waits and Ciw's: first come first served, constant counters."""
    try:
        import ciw
    except ImportError:
        return "ciw is not installed"
    content, people, greatest = pack(), 0, 0.0
    plan = Plan(20, roster=(Shift(),) * _COUNTERS, ill=0.0)
    for day in days(plan, number, seed=3):
        ours = {one.id: one.first_called - one.arrived for one in Simulation(queue(content, day), day).run()}
        theirs = _ciw_waits(ciw, day)
        people += len(theirs)
        greatest = max(greatest, *(abs(ours[one] - wait) for one, wait in theirs.items()))
    return {"people": people, "greatest difference in ms": round(greatest, 3)}


def _ciw_waits(ciw: Any, day: Day) -> dict[str, float]:  # noqa: ANN401 - an untyped library
    people: list[Person] = list(day.people)
    comes = [one.comes for one in people]
    gaps = [after - before for before, after in pairwise([day.opens, *comes])]
    network = ciw.create_network(
        arrival_distributions=[ciw.dists.Sequential([*gaps, float("inf")])],
        service_distributions=[ciw.dists.Sequential([one.takes for one in people])],
        number_of_servers=[_COUNTERS],
    )
    simulation = ciw.Simulation(network)
    simulation.simulate_until_max_time(100 * HOUR)
    records = sorted(simulation.get_all_records(), key=lambda one: one.arrival_date)
    return {person.id: record.waiting_time for person, record in zip(people, records, strict=True)}


def _in_line(name: str, service: str, queued: int) -> InLine:
    return InLine(name, (queued, queued, name), service, queued)
