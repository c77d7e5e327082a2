"""What other products would have told: averages of the past, and queue lengths over counters."""

from collections import deque
from collections.abc import Sequence
from statistics import fmean
from typing import Final

from benchmarks.simulated_day import MINUTE
from kiosk.queue.durations import observed
from kiosk.queue.state import Queue
from kiosk.queue.ticket_state import Ticket

AVERAGE: Final = "all-day average"
ROLLING: Final = "mean of the last 10"
LAST: Final = "last to enter service"
ZMS: Final = "ZMS"
LENGTH: Final = "queue length × true mean"
PEERS: Final = (AVERAGE, ROLLING, LAST, ZMS, LENGTH)
_TYPED: Final = 12
"""What an administrator would have typed as the usual minutes of a service."""


class Peers:
    """Minutes from now by name. What has to be learned is learned from tickets of other days."""

    def __init__(self, past: Sequence[Ticket]) -> None:
        self._average = fmean((ticket.first_called - ticket.arrived) / MINUTE for ticket in past)
        self._mean = fmean(value / MINUTE for values in observed(past).values() for value in values)
        self._last: deque[float] = deque(maxlen=10)
        self._day = ""

    def called(self, queue: Queue, ticket: Ticket, _counter: str, now: int) -> None:
        """A counter calls somebody."""
        if queue.day != self._day:
            self._day = queue.day
            self._last.clear()
        self._last.append((now - ticket.arrived) / MINUTE)

    def told(self, queue: Queue, ticket: Ticket, _now: int) -> dict[str, float]:
        """What each would say to somebody who has just taken a ticket."""
        before, counters = len(queue.ahead_of(ticket)), queue.open_counters()
        seen = self._last if queue.day == self._day else ()
        free = before == 0 and len(list(queue.at_counters())) < counters
        return {
            AVERAGE: self._average,
            ROLLING: fmean(seen) if seen else 0.0,
            LAST: self._last[-1] if seen else 0.0,
            ZMS: float((before + 1) * _TYPED // counters),
            LENGTH: 0.0 if free else (before + 1) * self._mean / counters,
        }
