"""What a device has still to hand on, in which order it goes, and what it keeps back while the network costs money."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, NamedTuple, Protocol

import msgspec

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from kiosk.field.book import FieldBook

LARGE: Final = 300 * 1024
"""Bytes from which a blob waits for a network that costs nothing, unless the setting says otherwise."""
_MOST_SEEN: Final = 60.0
"""Seconds of sending that the pace is measured over."""
TELLING: Final = 16 * 1024
"""Bytes of a request from which it tells of the pace; a shorter one tells how long the way there and back is."""
_MOST_ON_WAY: Final = 1024 * 1024
"""Bytes that are under way at once, however fast the line is: they are in the memory of the other side, too."""
MOST_REQUESTS: Final = 8
"""Under way at once, however short they are."""
_AHEAD_SECONDS: Final = 0.1
"""Sending that is under way beyond what the line takes: what becomes urgent meanwhile comes so much later."""
_BESIDE: Final = 4
"""What is less urgent than something under way goes in such a part of a piece, in the waits of that."""


class Metered(Protocol):
    """Knows whether the network costs by the megabyte: a phone's hotspot, mostly."""

    def metered(self) -> bool:
        """Whether it does now. Any thread may ask; an answer takes no time."""


class NotMetered:
    """A network that costs nothing."""

    def metered(self) -> bool:
        """Never."""
        return False


class AsSaid:
    """What the setting `metered` says; what the system says where it says `system`, if that can tell."""

    def __init__(self, setting: str, system: Metered | None = None) -> None:
        self._setting, self._system = setting, system
        self.anyway = False
        """Send large things on this network too, until the laptop is locked: the officer has said so."""

    def metered(self) -> bool:
        """Whether large things wait."""
        if self.anyway:
            return False
        if self._setting != "system":
            return self._setting == "yes"
        return self._system is not None and self._system.metered()


class Waiting(NamedTuple):
    """A blob that has yet to be sent: 0 is most urgent; `left` is what the hub does not hold yet, as far as is known.

    `unsure`: the hub has to be asked first how much it holds.
    """

    urgency: int
    size: int
    name: str
    left: int = 0
    unsure: bool = False


class Step(NamedTuple):
    """One request: the next `length` bytes of a blob, or the question how much of it the hub holds."""

    name: str
    urgency: int
    length: int = 0
    asks: bool = False


class Left(msgspec.Struct, frozen=True):
    """What is left to hand on."""

    things: int = 0
    """Events and blobs, those held back included."""
    bytes: int = 0
    """Of blobs that go now."""
    seconds: int | None = None
    """At the pace seen; None where none was seen, or nothing is on its way."""
    held_back: int = 0
    """Blobs that wait for a network that costs nothing."""
    held_bytes: int = 0

    @property
    def megabytes(self) -> float:
        """Of all blobs, with one decimal; never 0 while there is something."""
        total = self.bytes + self.held_bytes
        return max(round(total / 1e6, 1), 0.1) if total else 0.0

    @property
    def minutes(self) -> int | None:
        """Rounded up."""
        return None if self.seconds is None else -(-self.seconds // 60)


class PaceSeen:
    """How many bytes a second went through of late, and how long the way there and back is."""

    def __init__(self) -> None:
        self._bytes = self._seconds = 0.0
        self._until, self._way = -math.inf, math.inf

    def note(self, count: int, began: float, now: float) -> None:
        """A request with so many bytes began then and is answered now; others may have been under way meanwhile. What
        lies further back counts for less.
        """
        self._way = min(self._way, now - began)
        if count < TELLING:
            return
        seconds, self._until = now - max(began, self._until), now
        keep = max(0.0, 1 - seconds / _MOST_SEEN)
        self._bytes, self._seconds = self._bytes * keep + count, self._seconds * keep + seconds

    def pause(self) -> None:
        """What follows may go another way."""
        self._way = math.inf

    @property
    def bytes_a_second(self) -> float:
        """0 where nothing went through."""
        return self._bytes / self._seconds if self._seconds else 0.0

    def room(self, piece: int) -> int:
        """Bytes that may be under way at once, so that the line is never idle and what is urgent comes soon: two pieces
        and, on a line that is fast or long, what goes through until an answer could be here. One while none was seen.
        """
        if not self.bytes_a_second:
            return piece
        wait = _AHEAD_SECONDS + (self._way if math.isfinite(self._way) else 0.0)
        return max(2 * piece, min(int(self.bytes_a_second * wait), _MOST_ON_WAY))


def in_order(waiting: Iterable[Waiting]) -> list[Waiting]:
    """Urgent first, of those the small ones: a film of a roof holds up no form."""
    return sorted(waiting)


def next_steps(waiting: Iterable[Waiting], way: Collection[Step], piece: int, room: int) -> list[Step]:
    """What is begun now, of blobs in their order, beside the steps under way: one for each blob, so that no piece
    overtakes another of its blob; a piece of which half has room; one that is less urgent than something under way
    alone and short, so that the line is not idle while the urgent one waits for its answer.
    """
    found = [*way]
    for one in waiting:
        if any(step.name == one.name for step in found):
            continue
        first = min((step.urgency for step in found), default=one.urgency)
        beside = one.urgency > first
        length = 0 if one.unsure else min(one.left, piece // _BESIDE if beside else piece)
        full = len(found) >= MOST_REQUESTS or (found and sum(step.length for step in found) + length // 2 > room)
        if full or (beside and any(step.urgency > first for step in found)):
            break
        found.append(Step(one.name, one.urgency, length, one.unsure))
    return found[len(way) :]


def left(pending: int, going: Collection[Waiting], held: Collection[Waiting], pace: PaceSeen) -> Left:
    """What is left, of blobs that go now and of blobs that wait; `pending` are events."""
    going_bytes = sum(one.left for one in going)
    known = pace.bytes_a_second > 0 and going_bytes > 0
    return Left(
        things=pending + len(going) + len(held),
        bytes=going_bytes,
        seconds=round(going_bytes / pace.bytes_a_second + 0.5) if known else None,
        held_back=len(held),
        held_bytes=sum(one.left for one in held),
    )


def urgency_in(book: FieldBook, forms: Collection[str] = ()) -> Callable[[str], int]:
    """How urgent the blobs of cases are: forms that were finished and what says who it is (0), then papers that
    somebody signed or handed over (1), then pictures (2).
    """
    kinds = {"signature": 1, "document": 1, "scan": 2, "photo": 2}
    found = {one.blob: kinds[one.kind] for case in book.cases.values() for one in case.attachments}
    found |= dict.fromkeys(forms, 0)
    return lambda name: found.get(name, 0)
