"""The serving hub watches a pack that some devices try, and goes back where it drives people away."""

from __future__ import annotations

import asyncio
import logging
from functools import partial
from typing import TYPE_CHECKING, Final

from central.settled import settled
from kiosk.catalogue.packing import release
from kiosk.errors import ShopfrontError
from kiosk.queue import canary
from kiosk.queue.durations import days_before

if TYPE_CHECKING:
    from collections.abc import Sequence

    from central.device_reports import DeviceReports
    from kiosk.catalogue.packing.release import Release
    from kiosk.events import Draft
    from kiosk.node import Node
    from kiosk.ports import EventLog
    from kiosk.queue.canary import Lost

_log = logging.getLogger(__name__)
_SECONDS: Final = 60.0


class CanaryWatch:
    """Looks once a minute while something is tried."""

    def __init__(self, node: Node, reports: DeviceReports | None = None) -> None:
        self._node, self._reports = node, reports
        self._before: tuple[int, list[Lost]] = (0, [])
        """Serial of the release, and the days before it."""

    async def watch(self) -> None:
        """Go on until cancelled."""
        while True:
            await asyncio.sleep(_SECONDS)
            try:
                await self.look()
            except ShopfrontError as error:
                _log.warning("the trial of a pack is not watched just now: %s", error)

    async def look(self) -> None:
        """Stop the trial if it has to be."""
        trial = canary.trial_of(self._node.read(lambda queue: queue.content))
        if trial is None or not self._node.serving:
            return
        why = await self._complaint(trial) or await self._objection(trial)
        if why:
            _log.warning("version %s of the content is taken back: %s", trial.version, why)
            office = self._node.office
            stop = partial(self._stopped, trial, why)
            await settled(self._node.write(stop, office.content_stream))

    async def _complaint(self, trial: Release) -> str:
        """By what the devices report of themselves."""
        if self._reports is None:
            return ""
        return canary.complaint(trial, (await asyncio.to_thread(self._reports.office)).devices)

    async def _objection(self, trial: Release) -> str:
        """By what became of the tickets."""
        before = await self._days_before(trial)
        tickets = self._node.read(lambda queue: tuple(queue.tickets.values()))
        return canary.objection(before, canary.lost(tickets, trial.only, trial.at))

    async def _days_before(self, trial: Release) -> list[Lost]:
        """One day of the log at a time, so that no act waits for more than one."""
        if self._before[0] != trial.serial:
            found = []
            for day in days_before(self._node.office.day(trial.at))[: canary.DAYS]:
                found.append(await settled(self._node.query(partial(_lost_on, day, trial.only))))
            self._before = (trial.serial, found[::-1])
        return self._before[1]

    def _stopped(self, trial: Release, why: str, log: EventLog) -> Sequence[Draft]:
        """What goes back, unless somebody has decided otherwise meanwhile."""
        office = self._node.office
        content = log.state(f"content/{office.code}")
        if not isinstance(content, release.Content) or content.serial != trial.serial:
            return []
        return [release.draft(office.code, release.back(content, office.pack, why))]


def _lost_on(day: str, devices: Sequence[str], log: EventLog) -> Lost:
    return canary.lost(log.states("ticket", day).values(), devices)
