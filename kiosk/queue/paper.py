"""A day on paper: tickets torn from a pre-printed roll, written on the emergency list, and entered later.

The roll has a letter of its own, so that no machine gives its numbers. That a number of one day is entered once is
granted: the hub decides alone over `paper/<day>`, which holds what was entered. Cut off, two counters may enter the
same paper; the first stands there, and both tickets are seen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.event_data import convert

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

ENTERED = "paper.entered.v1"
LONGEST_ROLL = 500
"""Numbers above are for people who had no paper of the roll."""
DAYS_LATER = 7
"""A paper can be entered so long after its day."""
_Number = Annotated[int, msgspec.Meta(ge=1, le=999_999)]


class Paper(msgspec.Struct, frozen=True):
    """One number that was entered."""

    number: _Number
    ticket: str
    request: str = ""


class PaperDay(msgspec.Struct, frozen=True):
    """All that was entered of one day."""

    day: str
    papers: tuple[Paper, ...] = ()


def fold(subject: str, events: Sequence[Event]) -> PaperDay:
    """The numbers of a day; of two papers with one number the first stands."""
    found: dict[int, Paper] = {}
    for event in events:
        if event.type == ENTERED and (paper := convert(event, Paper)) is not None:
            found.setdefault(paper.number, paper)
    return PaperDay([*subject.split("/", 1), ""][1], tuple(found[number] for number in sorted(found)))
