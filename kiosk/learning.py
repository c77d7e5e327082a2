"""What past days say of services and counters, read from the log when a device starts and when its day begins.

One day of the log at a time, each a job of its own on the writing thread, so that no tap waits for more than one.
Until it is done, forecasts go by the usual minutes of the pack.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from kiosk.queue.durations import days_before, learned, observed
from kiosk.queue.staffing import at_work
from kiosk.queue.ticket_state import Ticket

if TYPE_CHECKING:
    from kiosk.keeper import Change, Keeper
    from kiosk.queue.durations import Observed
    from kiosk.queue.staffing import Staffing

    _Day = tuple[Observed, Staffing]


class Learning:
    """Brings the queue of a device what its log knows."""

    def __init__(self, keeper: Keeper) -> None:
        self._keeper = keeper

    def begin(self) -> None:
        """Read the days before today, and again on each day that follows; returns at once."""
        self._keeper.subscribe(self._after)
        self._start()

    def _after(self, change: Change) -> None:
        if f"day/{self._keeper.queue.day}" in change.subjects:
            self._start()

    def _start(self) -> None:
        day = self._keeper.queue.day
        self._read_next(day, days_before(day), [])

    def _read_next(self, today: str, days: list[str], seen: list[_Day]) -> None:
        if days:
            self._keeper.submit(partial(self._read, today, days, seen))

    def _read(self, today: str, days: list[str], seen: list[_Day]) -> None:
        queue = self._keeper.queue
        if queue.day != today:
            return
        states = self._keeper.log.states("ticket", days[0]).values()
        tickets = [state for state in states if isinstance(state, Ticket)]
        if tickets:
            seen = [*seen, (observed(tickets), at_work(tickets, queue.office.local))]
        if len(days) == 1 and seen:
            queue.learn(learned(services for services, _ in seen), [counters for _, counters in seen])
        self._read_next(today, days[1:], seen)
