"""A day in the field as a face shows it, and what is kept on the laptop until there is a network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.field.book import FieldBook
    from kiosk.field.matter import Case
    from kiosk.field.stop import Stop


@dataclass(frozen=True, slots=True)
class StopRow:
    """A stop with the people seen there, as they came."""

    stop: Stop
    cases: tuple[Case, ...]

    @property
    def forms(self) -> int:
        """How many of them have a form that is finished."""
        return sum(1 for one in self.cases if one.submission)

    @property
    def conflicts(self) -> int:
        """How much of it waits for somebody to choose."""
        return len(self.stop.conflicts) + sum(len(one.conflicts) for one in self.cases)


@dataclass(frozen=True, slots=True)
class Day:
    """An officer's day, its stops in the order in which they are gone to."""

    officer: str
    day: str
    stops: tuple[StopRow, ...]

    @property
    def here(self) -> StopRow | None:
        """Where the officer is: of several that were not closed, the one arrived at last."""
        there = [one for one in self.stops if one.stop.state == "here"]
        return max(there, key=lambda one: one.stop.arrived, default=None)

    @property
    def next(self) -> StopRow | None:
        """The first that is still to come."""
        return next((one for one in self.stops if one.stop.state == "planned"), None)

    @property
    def metres(self) -> int:
        """The way of the day."""
        return sum(one.stop.metres for one in self.stops)


@dataclass(frozen=True, slots=True)
class Kept:
    """How many things are on this laptop and have not been sent, by kind."""

    cases: int = 0
    forms: int = 0
    stops: int = 0
    saws: int = 0
    """Reports of what the officer saw."""
    tickets: int = 0
    """Tickets that belong to no case."""
    blobs: int = 0
    """Sealed notes, papers and fields that have yet to go; they belong to cases."""

    @property
    def total(self) -> int:
        """All that somebody would count, the blobs with what they belong to."""
        return self.cases + self.forms + self.stops + self.saws + self.tickets


def day_of(book: FieldBook, officer: str, day: str) -> Day:
    """A day of an officer."""
    rows = (StopRow(one, tuple(book.cases_at(one.id))) for one in book.stops_of(officer, day))
    return Day(officer, day, tuple(rows))


def kept(book: FieldBook, unsent: Collection[str], blobs: Collection[str] = ()) -> Kept:
    """What waits, of the subjects (`EventLog.unsent_subjects`) and blobs (`BlobStore.unsent`) not sent yet."""
    by_kind: dict[str, set[str]] = {}
    for subject in unsent:
        kind, _, key = subject.partition("/")
        by_kind.setdefault(kind, set()).add(key)
    of_cases = {case.ticket for case in book.cases.values()}
    return Kept(
        cases=len(by_kind.get("case", ())),
        forms=len(by_kind.get("submission", ())),
        stops=len(by_kind.get("stop", ())),
        saws=len({one for one in by_kind.get("saw", ()) if one in book.saws and book.saws[one].stands}),
        tickets=len(by_kind.get("ticket", set()) - of_cases),
        blobs=len(blobs),
    )


def stop_row(row: StopRow) -> dict[str, Any]:
    """A stop in a list of the `device` command. Times are milliseconds since 1970."""
    named = ("id", "day", "at", "minutes", "kind", "place", "language", "service", "state", "outcome", "hint")
    told = {"stop": row.stop.id} | {name: getattr(row.stop, name) for name in named[1:]}
    told |= {"needs": list(row.stop.needs), "km": row.stop.km, "sealed": row.stop.sealed or None}
    return told | {"conflicts": len(row.stop.conflicts), "people": [case_row(one) for one in row.cases]}


def case_row(case: Case) -> dict[str, Any]:
    """A case in a list of the `device` command."""
    return {
        "case": case.id,
        "stop": case.stop,
        "ticket": case.ticket or None,
        "label": case.label or None,
        "service": case.service,
        "state": case.state,
        "fields": case.fields,
        "notes": len(case.notes),
        "attachments": [msgspec.to_builtins(one) for one in case.attachments],
        "conflicts": len(case.conflicts),
    }
