"""Of the answers that came with a packet, those that were asked or entered again at the counter; only counted.

Again is: the same answer once more, or one that was emptied and then given. Mending an answer is neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.drafts import records as journal
from kiosk.forms.session.records import Answered, decoded

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.forms.drafts.records import OpenDraft
    from kiosk.forms.session.records import Record

    Value = str | bool | float | list[str] | None


def came_with(draft: OpenDraft) -> dict[str, Value]:
    """The answers that stand in a draft, by question."""
    found: dict[str, Value] = {}
    for body in draft.answers():
        record = decoded(body)
        if isinstance(record, Answered):
            found[record.ref] = record.value
    return {ref: value for ref, value in found.items() if not _is_empty(value)}


def retold(came: dict[str, Value], heard: Iterable[Record]) -> frozenset[str]:
    """Questions of those that came whose answer was given again; `heard` is what was recorded since, in order."""
    found: set[str] = set()
    emptied: set[str] = set()
    for record in heard:
        if not isinstance(record, Answered) or record.ref not in came:
            continue
        if _is_empty(record.value):
            emptied.add(record.ref)
        elif record.ref in emptied or record.value == came[record.ref]:
            found.add(record.ref)
    return frozenset(found)


def retold_by_officers(entries: Iterable[journal.Entry]) -> frozenset[str]:
    """The same from the records of a draft: what officers gave again of what citizens had given."""
    came: dict[str, Value] = {}
    heard: list[Record] = []
    for entry in entries:
        record = decoded(entry.what.body) if isinstance(entry.what, journal.Answered) else None
        if not isinstance(record, Answered):
            continue
        if entry.by is journal.By.OFFICER:
            heard.append(record)
        elif not heard:
            came[record.ref] = record.value
    return retold({ref: value for ref, value in came.items() if not _is_empty(value)}, heard)


def _is_empty(value: Value) -> bool:
    return value is None or value is False or value in ("", [])
