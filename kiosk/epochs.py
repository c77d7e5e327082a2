"""Epochs of a device: each counts its events from 1 under a source of its own.

Where somebody else writes under our source, this device's data is a copy, or was put back from one: the device opens
its next epoch. Events of which the number was given twice are set apart, with the same ids (`kiosk.apart`), so that
what builds on them still does.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import EventRefused
from kiosk.events import Record, read
from kiosk.office import device_of
from kiosk.ports import Appended, Via
from kiosk.put_aside import in_quarantine

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from concurrent.futures import Future

    from kiosk.keeper import Keeper
    from kiosk.office import Device
    from kiosk.ports import EventLog

_log = logging.getLogger(__name__)


class Epochs:
    """Opens epochs of a device, and tells `become` who it is then.

    `keep` makes that durable before anything is written as that.
    """

    def __init__(self, keeper: Keeper, device: Device, become: Callable[[Device], None]) -> None:
        self.keep: Callable[[Device], None] = _in_memory
        self._keeper, self._device, self._become = keeper, device, become
        keeper.met_twin = self._leave

    def begin(self, refused: Iterable[Record]) -> Future[None]:
        """Set these apart, whose numbers others have at the hub; leave our source where they are of it."""
        records = list(refused)
        return self._keeper.submit(lambda: self._begin(records))

    def _leave(self) -> None:
        """Somebody else writes under our source; done once what shows it is durable."""
        source = self._device.source
        self._keeper.submit(lambda: self._begin([], left=source))

    def _begin(self, records: list[Record], left: str = "") -> None:
        device = self._device
        if device.source == left or any(record.event.source == device.source for record in records):
            self._keeper.log.leave(device.source, self._keeper.log.whole_until(device.source) + 1)
            device = msgspec.structs.replace(device, epoch=device.epoch + 1)
            self.keep(device)
            _log.warning("another machine writes as this device does; it goes on as %s", device.source)
        log = self._keeper.log
        changed = log.set_apart(records)
        self._device = device
        self._become(device)
        self._keeper.become(device, Appended((), changed))
        # what a twin has written under these numbers was refused here, as ours was at the hub
        self._keeper.take(twins(log, device.uuid), Via.UPSTREAM)


def twins(log: EventLog, device: str) -> list[Record]:
    """Events in quarantine that a twin of this device has written."""
    found: list[Record] = []
    for item in in_quarantine(log):
        try:
            record = read(item.raw)
        except EventRefused:
            continue
        if device_of(record.event.source) == device and not log.in_order(record.event.stream, [record.event.id]):
            found.append(record)
    return found


def _in_memory(_device: Device) -> None:
    """A device of a test has no file that says who it is."""
