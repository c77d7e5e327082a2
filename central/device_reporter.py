"""Telling the hub how this device is, and hearing on a staff machine how the others are."""

from __future__ import annotations

import asyncio
import logging
import shutil
import threading
import time
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.equipment import REPORT_MS, DeviceReport, Equipment, OfficeDevices
from kiosk.errors import HubRefused
from kiosk.version import program_version

if TYPE_CHECKING:
    from pathlib import Path

    from central.blob_sender import Asking, Heard
    from central.content_courier import Sender
    from kiosk.node import Node

_log = logging.getLogger(__name__)
_SECONDS: Final = REPORT_MS / 1000
_MOST_PROBLEM: Final = 300


def measured(node: Node, folder: Path | None, equipment: Equipment) -> DeviceReport:
    """How this device is now. `folder` is where its data is."""
    status = node.status()
    return DeviceReport(
        clock_ms=max(node.clock.raw_ms(), 0),
        version=program_version()[:40],
        printer=equipment.printer,
        unsent=status.pending,
        disk_free=_disk_free(folder),
        problem=status.link.problem[:_MOST_PROBLEM],
        content=equipment.content(),
    )


class DeviceReporter:
    """Sends a report when it is due, or at once when something here is otherwise; then whatever blobs wait."""

    def __init__(  # noqa: PLR0917 - what it measures, and how it tells
        self, node: Node, link: Asking, heard: Heard, folder: Path, equipment: Equipment, blobs: Sender
    ) -> None:
        self._node, self._link, self._heard = node, link, heard
        self._folder, self._equipment, self._blobs = folder, equipment, blobs
        self._due = 0.0
        self._changed = threading.Event()
        equipment.on_change(self._changed.set)

    async def send_some(self) -> bool:
        """Report if it is time, and send blobs; False if there was nothing to send. Raises HubUnreachable."""
        if self._changed.is_set() or time.monotonic() >= self._due:
            self._changed.clear()
            self._due = 0.0  # until the hub has heard it
            await self._report()
            self._due = time.monotonic() + _SECONDS
        return await self._blobs.send_some()

    async def _report(self) -> None:
        report = await asyncio.to_thread(measured, self._node, self._folder, self._equipment)
        body = msgspec.json.encode(report)
        try:
            answer = await self._heard(lambda: self._link.ask("POST", "/devices", body=body))
            found = msgspec.json.decode(answer.body, type=OfficeDevices)
        except (HubRefused, msgspec.DecodeError) as error:
            _log.info("the hub does not take how this device is: %s", error)
        else:
            if found.known_ms:
                self._equipment.tell_office(found)


def _disk_free(folder: Path | None) -> int | None:
    if folder is None:
        return None
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return None
