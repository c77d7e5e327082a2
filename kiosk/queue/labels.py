"""Labels are owned: the hub leases blocks of numbers, and a device only ever gives numbers of its own blocks.

A device holds a spare block for today and tomorrow of every series. Cut off and out of numbers, it goes on with a
letter that only it has. Promise 4 (a number is given once) follows: blocks do not overlap, letters are not shared.

Where a cable is cut, several servers of an office may each believe that it leases. So numbers and letters are split
between servers beforehand too: each has a lane of its own. Of every thousand the office's first server leases 1 to 500,
the first standby 501 to 600, and so on. An office without a standby has no lanes.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Annotated

import msgspec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kiosk.events import Event

LEASED = "labels.leased.v1"
BLOCK = 20
"""Numbers in a block."""
LOW = 10
"""With fewer numbers than this left of a series, a device asks for another block."""
LANES = 6
"""Servers of one office at most: the first, and five standbys."""
_CYCLE, _FIRST_LANE, _OTHER_LANES = 1000, 500, 100
"""Numbers of one turn of the lanes, of the first server's stretch of it, and of each standby's; whole blocks all."""
PAPER = "Z"
"""The letter of pre-printed rolls, which no machine gives."""
_LETTERS = "FGHJLMNPRSTUVWXY"
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
    taken = set(used)
    mine = (lease for lease in (book.leases if book else ()) if lease.device == device)
    return sum(number not in taken for lease in mine for number in range(lease.first, lease.last + 1))


def next_block(book: LabelBook, lane: int | None) -> tuple[int, int]:
    """The next block of a lane, both ends; of all numbers where the office has no lanes (None)."""
    if lane is None:
        return book.next_free, book.next_free + BLOCK - 1
    leased = {number for lease in book.leases for number in range(lease.first, lease.last + 1)}
    blocks = ((first, first + BLOCK - 1) for first in _firsts(lane))
    return next((first, last) for first, last in blocks if leased.isdisjoint(range(first, last + 1)))


def _firsts(lane: int) -> Iterator[int]:
    """Where each block of a lane begins, without end."""
    start, width = (0, _FIRST_LANE) if lane == 0 else (_FIRST_LANE + (lane - 1) * _OTHER_LANES, _OTHER_LANES)
    for turn in count(0, _CYCLE):
        yield from range(turn + start + 1, turn + start + width + 1, BLOCK)


def device_letter(given: Iterable[str], lane: int | None = None) -> str:
    """A letter, or two, that no other device of the office has; standbys give pairs of their lane only.

    Empty where all are given: such a device has leased numbers only.
    """
    taken = set(given)
    pairs = [one + other for one in _LETTERS for other in _LETTERS + PAPER]
    letters: list[str] = [*("" if lane else _LETTERS), *(pairs if lane is None else pairs[lane::LANES])]
    return next((letter for letter in letters if letter not in taken), "")


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
