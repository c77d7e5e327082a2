"""What waits for a person because devices that were cut off wrote differently: every conflict that still matters.

An appointment of a day gone by, a roster of yesterday and a ticket that has ended need nobody any more; their conflicts
stay in their states and are not asked about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import msgspec

from kiosk.field.matter import PERSONAL, Case
from kiosk.merge import Conflict, Version
from kiosk.queue.appointment import CALLED_OFF, Appointment
from kiosk.queue.appointment_ticket import holds, ticket_of
from kiosk.queue.roster import Roster
from kiosk.queue.ticket import ENDED
from kiosk.staff.officer import may_lead

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.field.stop import Stop
    from kiosk.queue.counter import Counter
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket import Ticket

    _State = Appointment | Roster | Counter | Ticket | Stop | Case

Kind = Literal["appointment", "roster", "counter", "ticket", "stop", "case"]


class Item(msgspec.Struct, frozen=True):
    """One conflict of one entity. `name` says which: an appointment's code, a day, a counter, a label or a place."""

    subject: str
    kind: Kind
    name: str
    conflict: Conflict
    shown: Any = None
    """The value that shows meanwhile."""

    @property
    def field(self) -> str:
        """What was written differently."""
        return self.conflict.field

    @property
    def id(self) -> str:
        """Tells one from another, also from a later one of the same field."""
        return f"{self.subject} {self.field}"

    @property
    def began(self) -> int:
        """When the second of them was written: since then there are two. Milliseconds since 1970."""
        return sorted(one.at for one in self.conflict.versions)[1]

    @property
    def apart_ms(self) -> int:
        """How far apart the first and the last were written."""
        at = sorted(one.at for one in self.conflict.versions)
        return at[-1] - at[0]

    def version(self, event: str) -> Version | None:
        """The version that an event wrote."""
        return next((one for one in self.conflict.versions if one.event == event), None)


class Done(msgspec.Struct, frozen=True):
    """Something that was settled and stands: it can be taken back."""

    subject: str
    kind: Kind
    name: str
    field: str
    version: Version


def waiting(queue: Queue) -> list[Item]:
    """All of the office that wait, the oldest first."""
    found = [
        Item(subject, kind, name, conflict, _shown(state, conflict.field))
        for subject, kind, name, state in _concerned(queue)
        for conflict in state.conflicts
        if not (isinstance(state, Appointment) and state.cancelled and conflict.field != CALLED_OFF)
    ]
    return sorted(found, key=lambda one: (one.began, one.id))


def item_row(item: Item) -> dict[str, Any]:
    """An item in a list of the `device` command. Times are milliseconds since 1970."""
    told = {"subject": item.subject, "field": item.field, "name": item.name, "began": item.began, "shows": item.shown}
    return told | {"versions": [msgspec.to_builtins(one) for one in item.conflict.versions]}


def settled(queue: Queue) -> list[Done]:
    """What was settled and nobody has changed since, the last first."""
    found = [
        Done(subject, kind, name, one.field, one.version)
        for subject, kind, name, state in _concerned(queue)
        for one in state.settled
    ]
    return sorted(found, key=lambda one: (-one.version.at, one.subject, one.field))


def may_settle(queue: Queue, kind: Kind, name: str, officer: str) -> bool:
    """Whether an officer may: whoever may change it. Rosters are planned by who leads, and a desk is the business of
    who sits there as well.
    """
    if kind in {"appointment", "ticket"} or may_lead(queue.officers, officer):
        return True
    held = queue.counters.get(name)
    return kind == "counter" and held is not None and held.officer == officer


def _concerned(queue: Queue) -> Iterator[tuple[str, Kind, str, _State]]:
    """Whatever has had a conflict and still matters, with what it is called."""
    for appointment in queue.appointments.values():
        if (appointment.conflicts or appointment.settled) and _is_to_come(queue, appointment):
            yield appointment.subject, "appointment", appointment.code, appointment
    for roster in queue.rosters.values():
        if roster.day >= queue.day:
            yield f"roster/{roster.day}", "roster", roster.day, roster
    for counter in queue.counters.values():
        yield f"counter/{queue.day}/{counter.number}", "counter", counter.number, counter
    for ticket in queue.tickets.values():
        if (ticket.conflicts or ticket.settled) and ticket.status not in ENDED:
            yield ticket.subject, "ticket", ticket.label, ticket
    yield from _in_the_field(queue)


def _in_the_field(queue: Queue) -> Iterator[tuple[str, Kind, str, _State]]:
    for stop in queue.field.stops.values():
        if stop.conflicts or stop.settled:
            yield stop.subject, "stop", stop.place or stop.at, stop
    for case in queue.field.cases.values():
        if case.conflicts or case.settled:
            yield case.subject, "case", case.label, case


def _is_to_come(queue: Queue, appointment: Appointment) -> bool:
    """By any of the times that were written: the one that shows may be of yesterday."""
    if holds(ticket_of(queue, appointment.id)):
        return False
    times = (one.value for told in appointment.conflicts if told.field == "time" for one in told.versions)
    days = [appointment.day, *(str(one["day"]) for one in times)]
    return max(days) >= queue.day


def _shown(state: _State, field: str) -> object:
    if isinstance(state, Appointment) and field == "time":
        return {"day": state.day, "due": state.due}
    if isinstance(state, Roster):
        return None if state.shifts is None else msgspec.to_builtins(state.shifts)
    if isinstance(state, Case) and field in PERSONAL:
        return state.fields.get(field, "")
    value = getattr(state, field, None)
    return list(value) if isinstance(value, tuple) else value
