"""A device's numbers: asks the hub for blocks before they run out, and when they have."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import HubRefused, HubUnreachable, Refused
from kiosk.events import new_id
from kiosk.ports import GrantAnswer
from kiosk.queue import answers, labels
from kiosk.queue.asked import LeaseLabels

if TYPE_CHECKING:
    from kiosk.keeper import Keeper
    from kiosk.queue.state import Queue

Ask = Callable[[str, str, msgspec.Struct], GrantAnswer]
"""(request id, act, arguments) -> the hub's decision; raises HubUnreachable or HubRefused."""


class Numbers:
    """Leases blocks of numbers for a device. `always` is for kiosks: they hold spare blocks before the first ticket."""

    def __init__(self, keeper: Keeper, ask: Ask, *, always: bool) -> None:
        self._keeper = keeper
        self._ask = ask
        self._always = always

    def top_up(self, days: tuple[str, ...]) -> None:
        """Lease where fewer than `labels.LOW` are left; waits for the hub, and gives up quietly if it is silent."""
        try:
            for day in days:
                for series in self._keeper.read(partial(self._low, day)):
                    self._lease(day, series)
        except (HubUnreachable, HubRefused, Refused):
            return

    def ran_out(self, series: str) -> bool:
        """Lease a block of a series for today; True if there is still no number."""
        if self._left(series):
            return False
        try:
            self._lease(self._keeper.read(lambda queue: queue.day), series)
        except (HubUnreachable, HubRefused, Refused):
            return True
        return not self._left(series)

    def _left(self, series: str) -> bool:
        return self._keeper.read(lambda queue: queue.next_number(series)) is not None

    def _low(self, day: str, queue: Queue) -> list[str]:
        offered = {service.series for service in queue.pack.services}
        if queue.rules.appointment_series and queue.appointments:
            offered.add(queue.rules.appointment_series)
        wanted = offered if self._always else offered & queue.series_given()
        return [series for series in sorted(wanted) if queue.numbers_left(day, series) < labels.LOW]

    def _lease(self, day: str, series: str) -> None:
        answer = self._ask(new_id(), "labels.lease", LeaseLabels(day, series))
        if not answer.ok:
            raise answers.refused(answer)
