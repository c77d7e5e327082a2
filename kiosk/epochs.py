"""Epochs of a device: each counts its events from 1 under a source of its own.

Where the hub holds other events under our numbers, this device's data is a copy, or was put back from one: the device
opens its next epoch. What was refused, and nobody has yet, is written again under the new source with the same ids, so
that what builds on it still does.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import EventRefused
from kiosk.events import Record, read, seal
from kiosk.office import device_of
from kiosk.ports import Appended, Via

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

    def begin(self, refused: Iterable[Record]) -> Future[None]:
        """Write these events of our own again, under a source that nobody has written by."""
        records = sorted(refused, key=lambda record: record.event.order[1:])
        return self._keeper.submit(lambda: self._begin(records))

    def _begin(self, records: list[Record]) -> None:
        device = self._device
        if any(record.event.source == device.source for record in records):
            device = msgspec.structs.replace(device, epoch=device.epoch + 1)
            self.keep(device)
            _log.warning("the hub holds other events under the numbers of this device; it goes on as %s", device.source)
        log = self._keeper.log
        number = log.last_sequence(device.source)
        again = [_under(record, device.source, number + count) for count, record in enumerate(records, 1)]
        changed = log.rewrite(again)
        self._device = device
        self._become(device)
        self._keeper.become(device, Appended((), changed))
        # what a twin has written under these numbers was refused here, as ours was at the hub
        self._keeper.take(twins(log, device.uuid), Via.UPSTREAM)


def twins(log: EventLog, device: str) -> list[Record]:
    """Events in quarantine that a twin of this device has written."""
    found: list[Record] = []
    for item in log.quarantined():
        try:
            record = read(item.raw)
        except EventRefused:
            continue
        if device_of(record.event.source) == device and not log.in_order(record.event.stream, [record.event.id]):
            found.append(record)
    return found


def _under(record: Record, source: str, sequence: int) -> Record:
    return seal(msgspec.structs.replace(record.event, source=source, sequence=sequence))


def _in_memory(_device: Device) -> None:
    """A device of a test has no file that says who it is."""
