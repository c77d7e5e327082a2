"""Labels are owned: the hub leases blocks of numbers, and a device only ever gives numbers of its own blocks.

A device holds a spare block for today and tomorrow of every series. Cut off and out of numbers, it goes on with a
letter that only it has. Promise 4 (a number is given once) follows: blocks do not overlap, letters are not shared.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.events import Event

LEASED = "labels.leased.v1"
BLOCK = 20
"""Numbers in a block."""
LOW = 10
"""With fewer numbers than this left of a series, a device asks for another block."""
_LETTERS = "FGHJLMNPRSTUVWXYZ"
"""Letters for devices: none of the sample series, no I or O that read as digits, no Q that reads as O."""

_Number = Annotated[int, msgspec.Meta(ge=1, le=999_999)]


class Lease(msgspec.Struct, frozen=True):
    """A block of numbers (both ends belong to it) and the device that owns it."""

    first: _Number
    last: _Number
    device: str
    term: int = 0
    request: str = ""
    event: str = ""


class LabelBook(msgspec.Struct, frozen=True):
    """All blocks of one series and day, `labels/<day>/<series>`."""

    day: str
    series: str
    leases: tuple[Lease, ...] = ()

    @property
    def next_free(self) -> int:
        """The first number that no device owns."""
        return max((lease.last for lease in self.leases), default=0) + 1


def fold(subject: str, events: Sequence[Event]) -> LabelBook:
    """The blocks that stand; one that overlaps an earlier one does not."""
    _, day, series = [*subject.split("/", 2), "", ""][:3]
    leases: list[Lease] = []
    for event in events:
        lease = _lease(event)
        if lease is not None and not any(_overlap(lease, held) for held in leases):
            leases.append(lease)
    return LabelBook(day, series, tuple(leases))


def next_number(book: LabelBook | None, device: str, used: Iterable[int]) -> int | None:
    """The lowest number of the device's blocks that it has not used; None if there is none."""
    taken = set(used)
    for lease in book.leases if book else ():
        if lease.device == device:
            for number in range(lease.first, lease.last + 1):
                if number not in taken:
                    return number
    return None


def numbers_left(book: LabelBook | None, device: str, used: Iterable[int]) -> int:
    """How many numbers the device still owns."""
    owned = sum(lease.last - lease.first + 1 for lease in (book.leases if book else ()) if lease.device == device)
    return owned - len(set(used))


def device_letter(given: Iterable[str]) -> str:
    """A letter, or two, that no other device of the office has."""
    taken = set(given)
    letters: list[str] = [*_LETTERS, *(one + other for one in _LETTERS for other in _LETTERS)]
    return next(letter for letter in letters if letter not in taken)


def _overlap(one: Lease, other: Lease) -> bool:
    return one.first <= other.last and other.first <= one.last


def _lease(event: Event) -> Lease | None:
    if event.type != LEASED:
        return None
    try:
        lease = msgspec.convert({**event.data, "event": event.id}, Lease)
    except msgspec.ValidationError:
        return None
    return lease if lease.first <= lease.last else None
