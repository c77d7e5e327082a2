"""The acts of labels: the hub leases blocks of numbers to devices."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import labels
from kiosk.queue.act import EVERYBODY, Act
from kiosk.queue.asked import LeaseLabels
from kiosk.queue.decision import Decision
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue


AHEAD_DAYS: Final = 7
"""A laptop takes numbers for as many days on the road, a kiosk those of tomorrow."""


def lease(queue: Queue, args: LeaseLabels, moment: Moment) -> Decision:
    """The next block of numbers for a device (owned; only the hub decides)."""
    if not moment.granted:
        raise Refused(Text.of("refused.not_serving"))
    if queue.pack.series_of(args.series) is None or not _is_near(args.day, queue.day):
        raise Refused(Text.of("refused.bad_request", detail="a series of this office and a day like 2026-11-21"))
    subject = f"labels/{args.day}/{args.series}"
    book = queue.books.get((args.day, args.series), labels.LabelBook(args.day, args.series))
    if any(held.request == moment.request for held in book.leases):
        return Decision(subject, extra={"repeated": True})
    first, last = labels.next_block(book, queue.lane())
    data = {
        "first": first,
        "last": last,
        "device": moment.device,
        "term": moment.term,
        "request": moment.request,
    }
    return Decision(subject, (Draft(labels.LEASED, subject, data),))


def _is_near(text: str, today: str) -> bool:
    """Numbers are leased for the coming days, and for yesterday by a clock that is slow."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        return False
    return found.isoformat() == text and -1 <= (found - date.fromisoformat(today)).days <= AHEAD_DAYS


ACTS = {"labels.lease": Act(LeaseLabels, lease, EVERYBODY, granted=True, public=False)}
