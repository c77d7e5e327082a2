"""Bringing the appointments of a calendar file in: what is new, moved, changed or cancelled, and nothing twice.

An entry is known by the hash of its UID and RECURRENCE-ID. It is taken over when it differs from what was taken over
last and its SEQUENCE is not lower (RFC 5546, 2.1.5); so the same file changes nothing the second time, and an old one
never. What staff have changed here since stays until the entry itself changes.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final
from zoneinfo import ZoneInfo

from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue import appointment as appointments
from kiosk.queue import appointment_acts, needs
from kiosk.queue.appointment_ticket import holds, ticket_of
from kiosk.queue.calendar_file import Entry, Problem, read_calendar

if TYPE_CHECKING:
    from kiosk.queue.appointment import Appointment
    from kiosk.queue.state import Queue

OUTCOMES: Final = ("new", "changed", "cancelled", "unchanged", "older", "past", "here already")

_GONE: Final = "cancelled"
"""Fingerprint of an entry that is called off."""


@dataclass(slots=True)
class Import:
    """What a file comes to: events to write, entries that need mending, and how many of each outcome."""

    drafts: list[Draft] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=lambda: dict.fromkeys(OUTCOMES, 0))
    codes: list[tuple[str, str, int]] = field(default_factory=list)
    """UID, code and time (milliseconds) of every appointment to come, for the letters that tell people their code."""

    @property
    def summary(self) -> str:
        """`3 new, 1 changed, 12 unchanged.`"""
        told = [f"{count} {outcome}" for outcome, count in self.counts.items() if count]
        return f"{', '.join(told) or 'no appointments'}."


def plan(content: bytes, queue: Queue, now_ms: int) -> Import:
    """What a calendar file means for the queue, which has to hold all appointments to come. Nothing is written.

    Raises DataFault for a file that is not whole.
    """
    found = read_calendar(content, ZoneInfo(queue.office.timezone))
    planning = _Planning(queue, now_ms, Import(problems=list(found.problems)))
    for entry in found.entries:
        planning.take(entry)
    planning.result.problems.sort(key=lambda one: one.number)
    return planning.result


class _Objection(Exception):
    """Why an entry is not taken, as a sentence."""


class _Planning:
    """One pass over the entries of a file."""

    def __init__(self, queue: Queue, now_ms: int, result: Import) -> None:
        self._queue = queue
        self._now_ms = now_ms
        self.result = result
        self._known = {one.uid: one for one in queue.appointments.values() if one.uid}
        self._codes = {one.code for one in queue.appointments.values() if not one.cancelled}

    def take(self, entry: Entry) -> None:
        """Note what becomes of an entry."""
        try:
            outcome = self._outcome(entry, self._known.get(entry.uid))
        except _Objection as objection:
            self.result.problems.append(Problem(entry.number, entry.name, str(objection)))
        else:
            self.result.counts[outcome] += 1

    def _outcome(self, entry: Entry, known: Appointment | None) -> str:
        if known is not None and entry.sequence < known.sequence:
            return "older"
        if entry.cancelled:
            return self._cancel(entry, known)
        if max(entry.due, known.due if known else 0) < self._now_ms:
            return "past"
        told = _told(entry, self._queue)
        if known is not None and known.fingerprint == told["fingerprint"]:
            if not known.cancelled:
                self.result.codes.append((entry.name, known.code, known.due))
            return "unchanged"
        if known is not None and holds(ticket_of(self._queue, known.id)):
            return "here already"
        _check_time(entry, self._queue, self._now_ms)
        return self._book(entry, known, told)

    def _book(self, entry: Entry, known: Appointment | None, told: dict[str, Any]) -> str:
        code = known.code if known else self._code(entry.code)
        self._codes.add(code)
        self.result.codes.append((entry.name, code, entry.due))
        if known is not None and not known.cancelled:
            self.result.drafts.append(Draft(appointments.MOVED, known.subject, told))
            return "changed"
        subject = known.subject if known else f"appointment/{new_id()}"
        self.result.drafts.append(Draft(appointments.BOOKED, subject, told | {"code": code, "uid": entry.uid}))
        return "new"

    def _cancel(self, entry: Entry, known: Appointment | None) -> str:
        if known is None or known.cancelled or known.fingerprint == _GONE:
            return "unchanged"  # also where it was called off and changed at once: a person settles that, not the file
        if holds(ticket_of(self._queue, known.id)):
            return "here already"
        told = {"sequence": entry.sequence, "fingerprint": _GONE}
        self.result.drafts.append(Draft(appointments.CANCELLED, known.subject, told))
        return "cancelled"

    def _code(self, wanted: str) -> str:
        try:
            return appointment_acts.free_code(self._codes, wanted)
        except Refused as refused:
            message = f"X-SHOPFRONT-CODE: {refused}"
            raise _Objection(message) from refused


def _told(entry: Entry, queue: Queue) -> dict[str, Any]:
    told: dict[str, Any] = {
        "day": queue.office.day(entry.due),
        "due": entry.due,
        "service": _service(entry, queue),
        "language": _language(entry.language, queue),
        "needs": list(needs.known(entry.needs)),
        "minutes": entry.minutes,
    }
    fingerprint = hashlib.sha256(repr(sorted(told.items())).encode()).hexdigest()[:16]
    return told | {"sequence": entry.sequence, "fingerprint": fingerprint}


def _service(entry: Entry, queue: Queue) -> str:
    named = next((one for one in entry.services if queue.pack.service(one) is not None), None)
    if named is None:
        some = ", ".join(service.id for service in queue.pack.services[:3])
        message = (
            "it names no service of this office. Write CATEGORIES:ID or X-SHOPFRONT-SERVICE:ID, with an id such as "
            f"{some}; `office appointments services` lists all."
        )
        raise _Objection(message)
    return named


def _language(tag: str, queue: Queue) -> str:
    """The language of the pack that a tag means (`zh-CN` zh_CN, `ar-EG` ar); empty for another."""
    wanted = tag.replace("-", "_").lower()
    exact = {code.lower(): code for code in queue.pack.languages}
    return exact.get(wanted) or exact.get(wanted.partition("_")[0]) or ""


def _check_time(entry: Entry, queue: Queue, now_ms: int) -> None:
    try:
        appointment_acts.check_due(queue, entry.due, now_ms)
    except Refused as refused:
        message = f"{queue.office.local(entry.due):%Y-%m-%d %H:%M}: {refused}"
        raise _Objection(message) from refused
