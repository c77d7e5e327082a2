"""What only who runs the office may do: plan the desks, say what another's desk is for, stop the queue."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import Refused
from kiosk.staff.officer import LEAD, may_lead
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue


def officer_here(queue: Queue, moment: Moment) -> str:
    """Who sits at the device that asks; empty where nobody does."""
    here = (one.officer for one in queue.counters.values() if one.officer and one.device == moment.device)
    return next(here, "")


def require_lead(queue: Queue, officer: str, moment: Moment) -> None:
    """Refuse an officer who does not lead; none named, whoever sits at this device. A program at a server may."""
    if moment.role == "hub" and not officer:
        return
    if not may_lead(queue.officers, officer or officer_here(queue, moment)):
        names = sorted(one.name or one.id for one in queue.officers.values() if LEAD in one.roles)
        raise Refused(Text.of("refused.lead_only", names=", ".join(names)))
