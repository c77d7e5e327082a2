"""The waiting list as one counter sees it: who is next here and why, and what is to be known of everybody."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.text import Text, isolated
from ui.counter import words as say
from ui.counter.words import Words, stopwatch
from ui.languages import listed_here

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.queue.rows import WaitingRow
    from ui.counter.desk import DeskFacts

translate = QCoreApplication.translate

_NONE_KNOWN: Mapping[str, KnownLine] = MappingProxyType({})
LONG_WAIT_MS = 20 * 60_000
"""From here on a wait is drawn in ochre, and said to be long."""
_NOT_ON_PAPER = frozenset({"failed", "unknown", "saved", "noted"})
_PLAIN = frozenset({"reason.turn", "reason.longest"})
_REASON_ICONS = {
    "reason.priority": "person-arms-spread",
    "reason.priority_plain": "person-arms-spread",
    "reason.returned": "arrow-u-up-left",
    "reason.returned_late": "arrow-u-up-left",
    "reason.appointment": "calendar-check",
    "reason.appointment_late": "calendar-blank",
    "reason.postponed": "clock-countdown",
    "reason.moved": "arrows-left-right",
    "reason.longest": "hourglass-medium",
    "reason.turn": "arrow-right",
}
NEED_ICONS = {
    "wheelchair": "wheelchair",
    "interpreter": "translate",
    "sign-language": "hand-waving",
    "hearing": "ear",
    "seeing": "eye",
    "reading": "book-open",
    "quiet": "speaker-slash",
}
Mark = tuple[str, str]
"""An icon and its word."""


@dataclass(frozen=True, slots=True)
class QueueLine:
    """One waiting person."""

    ticket: str
    label: str
    series: str
    service: str
    reason: str
    reasonIcon: str
    language: str
    age: str
    ageNote: str
    warm: bool
    next: bool
    last: bool
    person: str = ""
    marks: list[str] = field(default_factory=list)
    markIcons: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class KnownLine:
    """A line with what it was made of."""

    row: WaitingRow
    also: tuple[str, ...]
    last: bool
    person: str
    words: Words
    line: QueueLine


def queue_lines(facts: DeskFacts, known: Mapping[str, KnownLine] = _NONE_KNOWN) -> dict[str, KnownLine]:
    """The waiting list by ticket, who is next here first, then as it will be called.

    A line whose facts have not changed is not made again.
    """
    rows, words = sorted(facts.waiting, key=lambda row: not row.next), facts.words
    together = _visits(facts)
    lines = {}
    for place, row in enumerate(rows, start=1):
        last, old = place == len(rows), known.get(row.ticket)
        also = tuple(label for label in together.get(row.visit, ()) if label != row.label)
        person = facts.names.get(row.ticket, "")
        if old is None or (old.row, old.also, old.last, old.person, old.words) != (row, also, last, person, words):
            line = _queue_line(row, also, words, last=last, person=person)
            old = KnownLine(row, also, last, person, words, line)
        lines[row.ticket] = old
    return lines


def why_next(row: WaitingRow, words: Words) -> str:
    """Why the one that is next at this counter is next."""
    first = row.why_next is None or row.why_next.id == "next.first"
    own = _own_reason(row, words) if first or row.reason.id not in _PLAIN else ""
    return " · ".join(part for part in (words.text(row.why_next) if row.why_next and not first else "", own) if part)


def need_marks(needs: Iterable[str], words: Words) -> list[Mark]:
    """What somebody needs, in words."""
    return [(NEED_ICONS.get(need, "info"), words.text(Text.of(f"need.{need}"))) for need in needs]


def _visits(facts: DeskFacts) -> dict[str, list[str]]:
    """The labels of every visit, of those who are still in the office."""
    together: dict[str, list[str]] = defaultdict(list)
    for ticket in (*facts.here, *facts.held, *facts.waiting):
        if ticket.visit:
            together[ticket.visit].append(ticket.label)
    return together


def _queue_line(row: WaitingRow, also: tuple[str, ...], words: Words, *, last: bool, person: str) -> QueueLine:
    unprinted = row.printed in _NOT_ON_PAPER
    reason, icon = _reason(row, words)
    if unprinted:
        reason, icon = " · ".join((reason, _not_printed(row))), "printer"
    long = row.waited_ms >= LONG_WAIT_MS
    marks = _marks(row, also, words)
    return QueueLine(
        ticket=row.ticket,
        label=row.label,
        series=row.series,
        service=words.service(row.service),
        reason=reason,
        reasonIcon=icon,
        language=words.foreign(row.language),
        age=stopwatch(row.waited_ms),
        ageNote=translate("Counter", "long wait") if long else "",
        warm=long,
        next=row.next,
        last=last,
        person=person,
        marks=[word for _, word in marks],
        markIcons=[icon for icon, _ in marks],
    )


def _reason(row: WaitingRow, words: Words) -> tuple[str, str]:
    if row.next:
        return why_next(row, words), _REASON_ICONS.get(row.reason.id, "arrow-right")
    if not row.mine:
        return translate("Counter", "Served at other counters"), "users-three"
    return _own_reason(row, words), _REASON_ICONS.get(row.reason.id, "arrow-right")


def _own_reason(row: WaitingRow, words: Words) -> str:
    return " ".join((words.text(row.reason), *((isolated(words.time(row.due)),) if row.due else ())))


def _marks(row: WaitingRow, also: tuple[str, ...], words: Words) -> list[Mark]:
    marks: list[Mark] = []
    if row.reason.id == "reason.postponed":
        marks.append(("clock-countdown", say.fill(translate("Counter", "not before %1"), words.time(row.not_before))))
    marks += need_marks(row.needs, words)
    if also:
        marks.append(("ticket", say.fill(translate("Counter", "same person as %1"), listed_here(also))))
    return marks


def _not_printed(row: WaitingRow) -> str:
    if row.printed == "noted":
        return translate("Counter", "Not printed, seen on screen")
    if row.printed == "unknown":
        return translate("Counter", "Not known whether it was printed")
    return translate("Counter", "Not printed")
