"""A log that is younger than what others have read of it begins a new life: nothing of it may be taken for the old."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

import msgspec

from kiosk import identity as identities
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.identity import Identity
    from kiosk.ports import EventLog

_log = logging.getLogger(__name__)
RESTORED: Final = "restored"
"""Name of the cursor that says when the log was put back (milliseconds since 1970)."""
LOOKED: Final = "retention:looked"
"""Name of the cursor that says when it was last looked whose time is over; a log that is put back is late by itself."""


def begin_anew(folder: Path, log: EventLog, now_ms: int) -> Identity:
    """Give the device of a folder a new epoch, and its log a new generation; returns who it is now.

    The epoch is durable before the generation: a stop between them costs an epoch, and no number is given twice.
    Before the node starts.
    """
    anew = next_epoch(folder, now_ms)
    with log.transaction():
        log.begin_generation()
        log.set_cursor(RESTORED, str(now_ms))
        log.set_cursor(LOOKED, str(now_ms))
    _log.info("%s goes on as epoch %s, and its log as a new generation", anew.device.name, anew.device.epoch)
    return anew


def next_epoch(folder: Path, now_ms: int) -> Identity:
    """Give the device of a folder a new epoch, durably; returns who it is now. Before the node starts.

    It is the second of this moment, so that two that begin with copies of one folder never share one.
    """
    found = identities.load(folder)
    if found is None:
        message = f"{folder} belongs to no device. Name the folder of a device or server with --data."
        raise DataFault(message)
    epoch = max(found.device.epoch + 1, now_ms // 1000)
    anew = msgspec.structs.replace(found, device=msgspec.structs.replace(found.device, epoch=epoch))
    identities.save(folder, anew)
    return anew
