"""What is on a laptop before it leaves the office, of when, and what is still missing: said, and shown line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

import msgspec

from kiosk.field.book import blobs_of
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable
    from pathlib import Path

    from kiosk.field.book import FieldBook
    from kiosk.field.matter import Case
    from kiosk.field.stop import Stop
    from kiosk.field.travel import Left

DAYS: Final = 3
"""Days that a laptop is made ready for, today with them."""
LEAST_FREE: Final = 2 * 10**9
"""Bytes of the disk below which a day with photos may not fit."""
STEPS: Final = ("streams", "papers", "content", "numbers")


class Readiness(msgspec.Struct, frozen=True, kw_only=True):
    """What is here. Times are milliseconds since 1970."""

    days: tuple[str, ...]
    """What it is ready for, 2026-11-23 and so on."""
    day: str = ""
    time: str = ""
    """When the office was last heard of, in its own time; empty: never."""
    stops: int = 0
    cases: int = 0
    forms: int = 0
    answers: int = 0
    papers_missing: int = 0
    content_missing: bool = False
    """Whether other forms and answers were published than are here."""
    numbers: dict[str, int] = {}
    """By day, the numbers left of the series that has the fewest."""
    free: int | None = None
    """Bytes of the disk; None where it does not tell."""
    unsent: int = 0
    """Things that the office does not have yet."""

    @property
    def ready(self) -> bool:
        """Whether nothing is missing."""
        return all(good for good, _text in self.lines())

    def lines(self) -> tuple[tuple[bool, Text], ...]:
        """What to show, each with whether it is in order."""
        without = [day for day in self.days if self.numbers.get(day, 0) == 0]
        days = {"first": self.days[0], "last": self.days[-1]}
        found = [
            (bool(self.time), Text.of("ready.heard", day=self.day, time=self.time) if self.time else _NEVER),
            (True, Text.of("ready.stops", count=self.stops, **days)),
            (self.papers_missing == 0, Text.of("ready.cases", count=self.cases)),
            (not self.content_missing, Text.of("ready.forms", forms=self.forms, answers=self.answers)),
            (not without, Text.of("ready.no_numbers", day=without[0]) if without else Text.of("ready.numbers", **days)),
        ]
        if self.papers_missing:
            found.append((False, Text.of("ready.papers_missing", count=self.papers_missing)))
        if self.content_missing:
            found.append((False, Text.of("ready.content_missing")))
        if self.free is not None:
            space = Text.of("ready.space", gigabytes=f"{self.free / 1e9:.1f}")
            found.append((self.free >= LEAST_FREE, space))
        return tuple(found)

    def statement(self) -> Text:
        """All in one sentence."""
        if not self.ready:
            return Text.of("ready.not_yet")
        of = {"day": self.day, "time": self.time}
        return Text.of("ready.all", n=self.cases, forms=self.forms, answers=self.answers, **of)


_NEVER: Final = Text.of("ready.never")


class Told(Protocol):
    """What came of a stick."""

    def texts(self) -> tuple[Text, ...]:
        """In sentences."""


class Road(Protocol):
    """Everything between a laptop and its office that an officer decides about. Blocks: not for the GUI thread."""

    def left(self) -> Left:
        """What is left to hand on."""

    def readiness(self, days: int = DAYS) -> Readiness:
        """What is here, without a network."""

    def prepare(self, tell: Callable[[str, int, int], None], days: int = DAYS) -> Readiness:
        """Fetch all for the coming days; `tell` hears a step of STEPS, how far, and of how much (0: not known). Goes on
        where it was cut. Raises HubUnreachable or HubRefused.
        """

    def send_anyway(self) -> None:
        """What waits for a network that costs nothing goes now, until the laptop is locked."""

    def bundle_out(self, stick: Path, tell: Callable[[int, int], None]) -> Told | None:
        """Put all that is not handed on yet on a stick; None where there is nothing. Raises DataFault."""

    def bundle_receipt(self, stick: Path) -> Told:
        """Take the office's receipts from a stick. Raises DataFault."""


def coming(book: FieldBook, officers: Collection[str], days: Collection[str]) -> tuple[list[Stop], list[Case]]:
    """The stops of these days, and every case that is not closed."""
    stops = [one for one in book.stops.values() if one.officer in officers and one.day in days and not one.deleted]
    cases = [one for one in book.cases.values() if one.officer in officers and one.day and not one.deleted]
    return stops, [one for one in cases if one.state != "closed"]


def papers(stops: Iterable[Stop], cases: Iterable[Case]) -> list[str]:
    """The sealed blobs that they name, each once."""
    named: list[Stop | Case] = [*stops, *cases]
    return list(dict.fromkeys(name for one in named for name in blobs_of(one)))
