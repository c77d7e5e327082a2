"""`forecast`: what people are told at their ticket against what they waited, on simulated days, beside other ways."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from statistics import fmean
from typing import Any

from benchmarks import forecast_check
from benchmarks.amounts import Amounts
from benchmarks.figure import Figure, spread
from benchmarks.forecast_peers import PEERS, ZMS, Peers
from benchmarks.simulated_day import MINUTE, SKILLED, Day, Plan, Simulation, days, pack, queue
from kiosk.catalogue.pack import Pack
from kiosk.queue import Forecast, outlook
from kiosk.queue.durations import Durations, learned, observed
from kiosk.queue.staffing import Staffing, at_work
from kiosk.queue.state import Queue
from kiosk.queue.ticket_state import Ticket

PLANS = {
    "busy": Plan(20),
    "typical": Plan(18),
    "mixed": Plan(18, roster=SKILLED, priority=0.1, booked=0.2, away=0.05),
}
"""The last one is with skills, priorities, appointments and people who do not come when called."""
BETTER = 0.35
MOST_MS = 2.0
_TRAINING, _TESTING = 1, 2


def measure(amounts: Amounts) -> Figure:
    """Learn on some days, tell on others."""
    content = pack()
    details: dict[str, Any] = {"peer": "ZMS's formula, same days"}
    found = {name: _Told(content, plan, amounts.days) for name, plan in PLANS.items()}
    for name, told in found.items():
        details[name] = told.summary()
    speed = forecast_check.milliseconds()
    details["milliseconds with 40 waiting, 8 counters"] = speed
    details["milliseconds with a roster"] = planned = forecast_check.milliseconds(planned=True)
    details["waits beside ciw"] = forecast_check.beside_ciw()
    ratios = [found[name].error() / found[name].error(ZMS) for name in ("busy", "typical")]
    met = max(ratios) <= 1 - BETTER and max(speed["p50"], planned["p50"]) <= MOST_MS
    mark = f"at least {BETTER:.0%} better than ZMS's formula, busy and typical; at most {MOST_MS:g} ms"
    return Figure("forecast", "minutes", found["busy"].error(), mark, met, found["busy"].error(ZMS), details=details)


class _Told:
    """Days of one plan: what everybody was told when they came, and how long it was."""

    def __init__(self, content: Pack, plan: Plan, number: int) -> None:
        self._content = content
        self._ours: dict[str, Forecast] = {}
        self._waits: dict[str, float] = {}
        self._theirs: dict[str, dict[str, float]] = {name: {} for name in PEERS}
        self._seconds: list[float] = []
        self._durations = Durations()
        self._staffing: list[Staffing] = []
        trained = [self._day(day) for day in days(plan, number, _TRAINING)]
        self._durations = learned(observed(tickets) for tickets in trained)
        self._staffing = [at_work(tickets, _utc) for tickets in trained]
        self._peers = Peers([ticket for tickets in trained for ticket in tickets])
        for day in days(plan, number, _TESTING):
            for ticket in self._day(day, asked=self._ask, called=self._peers.called):
                self._waits[ticket.id] = (ticket.first_called - ticket.arrived) / MINUTE

    def error(self, peer: str = "") -> float:
        """Mean absolute error in minutes."""
        told = self._theirs[peer] if peer else {one: forecast.median for one, forecast in self._ours.items()}
        return fmean(abs(minutes - self._waits[one]) for one, minutes in told.items())

    def summary(self) -> dict[str, Any]:
        """Errors of all ways, and whether our promise was kept."""
        waited = {one: forecast for one, forecast in self._ours.items() if self._waits[one] > 0}
        kept = fmean(self._waits[one] <= forecast.high for one, forecast in waited.items())
        inside = fmean(forecast.low <= self._waits[one] <= forecast.high for one, forecast in waited.items())
        waits = sorted(self._waits.values())
        return {
            "people": len(waits),
            "mean wait": round(fmean(waits), 1),
            "p90": round(waits[len(waits) * 9 // 10], 1),
            "ours": round(self.error(), 2),
            **{peer: round(self.error(peer), 2) for peer in PEERS},
            "better than ZMS": f"{1 - self.error() / self.error(ZMS):.0%}",
            "high kept": f"{kept:.1%}",
            "in the range": f"{inside:.1%}",
            "range": round(fmean(forecast.high - forecast.low for forecast in waited.values()), 1),
            "ms": spread([1000 * one for one in self._seconds]),
        }

    def _day(self, day: Day, **hooks: Callable[..., None]) -> list[Ticket]:
        live = queue(self._content, day)
        live.learn(self._durations, self._staffing)
        return Simulation(live, day, **hooks).run()

    def _ask(self, live: Queue, ticket: Ticket, now: int) -> None:
        if not live.open_counters():
            return
        begun = time.perf_counter()
        found = outlook.of_ticket(live, ticket.id, now)
        self._seconds.append(time.perf_counter() - begun)
        if found is not None:
            self._ours[ticket.id] = found
            for name, minutes in self._peers.told(live, ticket, now).items():
                self._theirs[name][ticket.id] = minutes


def _utc(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
