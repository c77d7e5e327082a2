"""Who changed which answer of a draft, and when: the journal read as a list of changes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kiosk.forms.drafts import records as journal
from kiosk.forms.drafts.records import By, Entry
from kiosk.forms.session.records import Answered, RepeatAdded, RepeatRemoved, decoded

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.forms.session.records import Record

_PEOPLE: Final = frozenset({By.CITIZEN, By.OFFICER, By.HELPER})


@dataclass(frozen=True, slots=True)
class Change:
    """One change. `kind` is answer, added or removed; `ref` is where the question stands now, empty if it is gone."""

    kind: str
    ref: str
    by: By
    who: str
    at: int
    old: str = ""
    new: str = ""
    undone: bool = False
    step: str = ""


class Ledger:
    """The changes of one draft, the oldest first; what is typed in a row is one change."""

    def __init__(self) -> None:
        self._values: dict[str, str] = {}
        self.changes: list[Change] = []

    @classmethod
    def of(cls, entries: Sequence[Entry], undone: frozenset[int]) -> Ledger:
        """The ledger of a journal."""
        ledger = cls()
        for sequence, entry in enumerate(entries, 1):
            if isinstance(entry.what, journal.Answered) and entry.by in _PEOPLE:
                ledger.note(decoded(entry.what.body), entry, undone=sequence in undone, step=entry.what.step)
        return ledger

    def note(self, record: Record, entry: Entry, *, undone: bool = False, step: str = "") -> None:
        """One more record; `entry` says by whom and when."""
        if isinstance(record, Answered):
            self._answered(record, entry, undone=undone, step=step)
        elif isinstance(record, RepeatAdded):
            self.changes.append(Change("added", record.ref, entry.by, entry.who, entry.at, undone=undone))
        elif isinstance(record, RepeatRemoved):
            self.changes.append(Change("removed", _repeat(record.ref), entry.by, entry.who, entry.at, undone=undone))
            if not undone:
                self._take_away(record.ref)

    def last_of(self, ref: str) -> Change | None:
        """The change that gave a question its answer."""
        return next((one for one in reversed(self.changes) if one.ref == ref and not one.undone), None)

    def by_staff(self) -> dict[str, Change]:
        """Questions whose answer of now was given at a counter or by a helper; none where nobody else gave one."""
        found: dict[str, Change] = {}
        for change in self.changes:
            if change.kind == "answer" and not change.undone:
                found[change.ref] = change
        if not any(change.by is By.CITIZEN for change in self.changes):
            return {}
        return {ref: change for ref, change in found.items() if change.by is not By.CITIZEN}

    @property
    def undone(self) -> int:
        """How many changes were taken back."""
        return sum(change.undone for change in self.changes)

    def _answered(self, record: Answered, entry: Entry, *, undone: bool, step: str) -> None:
        old, new = self._values.get(record.ref, ""), value_text(record.value)
        if not undone:
            self._values[record.ref] = new
        last = self.changes[-1] if self.changes else None
        fresh = Change("answer", record.ref, entry.by, entry.who, entry.at, old, new, undone, step)
        if last is not None and _same_run(last, fresh):
            fresh = replace(fresh, old=last.old)
            self.changes.pop()
        if fresh.old != fresh.new:
            self.changes.append(fresh)

    def _take_away(self, instance: str) -> None:
        self._values = {
            moved: value for ref, value in self._values.items() if (moved := after_removal(ref, instance)) is not None
        }
        self.changes = [replace(one, ref=after_removal(one.ref, instance) or "") for one in self.changes]


def value_text(value: str | bool | float | list[str] | None) -> str:
    """An answer as the form keeps it."""
    if value is None or value is False:
        return ""
    if value is True:
        return "OK"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return " ".join(value) if isinstance(value, list) else str(value)


def after_removal(ref: str, instance: str) -> str | None:
    """Where a question stands once an instance of a repeat was taken away; None where it went with it."""
    repeat, _, number = instance.rstrip("]").rpartition("[")
    found = re.match(rf"{re.escape(repeat)}\[(\d+)\](/.*)?$", ref)
    if found is None:
        return ref
    place = int(found[1])
    if place == int(number):
        return None
    return f"{repeat}[{place - (place > int(number))}]{found[2] or ''}"


def _repeat(instance: str) -> str:
    return instance.rpartition("[")[0]


def _same_run(last: Change, fresh: Change) -> bool:
    return (last.ref, last.by, last.who, last.undone, last.step) == (
        fresh.ref, fresh.by, fresh.who, fresh.undone, fresh.step,
    )  # fmt: skip
