"""Counting who comes in, and what that tells: how long people stand about before they have a ticket."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk.events import Draft
from kiosk.queue.act import EVERYBODY, Act
from kiosk.queue.decision import Decision
from kiosk.queue.door import COUNTED, Count, waits_before

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue


class CountDoor(msgspec.Struct, forbid_unknown_fields=True):
    """`door.count`."""

    count: Count = 1


def count(queue: Queue, args: CountDoor, moment: Moment) -> Decision:
    """So many people came in now."""
    subject = f"door/{queue.day}/{queue.office.local(moment.now_ms):%H}"
    return Decision(subject, (Draft(COUNTED, subject, {"count": args.count}),))


def pre_ticket_waits(queue: Queue) -> list[int]:
    """Those of today; see `waits_before`."""
    return waits_before(queue.doors.values(), queue.tickets.values())


ACTS = {"door.count": Act(CountDoor, count, EVERYBODY)}
