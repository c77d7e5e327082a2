"""An appointment, `appointment/<id>`: a time, a service and a code, and nothing about who comes.

Made at a counter or elsewhere (a calendar, the central service), it reaches every device of the office as any event
does, so that a kiosk that is cut off can still check somebody in. Its ticket has the same id. What two devices change
without knowing of each other is a conflict (`kiosk.merge`); called off by one and changed by another, it holds.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from kiosk import merge
from kiosk.event_data import MOST_MS, convert
from kiosk.merge import Causes, Conflict, Settled, Step, Write
from kiosk.queue import needs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.events import Event

BOOKED = "appointment.booked.v1"
MOVED = "appointment.moved.v1"
CANCELLED = "appointment.cancelled.v1"

KEPT_DAYS = 7
"""A device still knows so old ones, so that it can say when an appointment was."""
_Day = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
_Due = Annotated[int, msgspec.Meta(ge=1, le=MOST_MS - 2 * 86_400_000)]
"""Also in a time zone that is ahead, it is a date."""
_Minutes = Annotated[int, msgspec.Meta(ge=0, le=24 * 60)]
_Sequence = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
_ALIKE = str.maketrans("OIL", "011")


class Appointment(msgspec.Struct, frozen=True, kw_only=True):
    """The folded state. `due` is in milliseconds since 1970; an unknown appointment has an empty day."""

    id: str
    day: str = ""
    due: int = 0
    service: str = ""
    language: str = ""
    needs: tuple[str, ...] = ()
    code: str = ""
    """What the citizen types or shows, as `plain_code` writes it."""
    uid: str = ""
    """What the system that it comes from calls it, as a hash; empty for one that was made here."""
    minutes: int = 0
    """How long it is planned to take; 0: as long as the service usually does."""
    sequence: int = 0
    """SEQUENCE of the calendar entry that was taken last (RFC 5545, 3.8.7.4)."""
    fingerprint: str = ""
    """Of that entry: what has not changed there does not undo what staff changed here."""
    cancelled: bool = False
    conflicts: tuple[Conflict, ...] = ()
    """What was written at several devices without knowing of each other, and waits for a person."""
    settled: tuple[Settled, ...] = ()

    @property
    def subject(self) -> str:
        """The entity's name in events."""
        return f"appointment/{self.id}"


class _Booked(msgspec.Struct):
    day: _Day
    due: _Due
    service: str
    code: str
    language: str = ""
    needs: tuple[str, ...] = ()
    uid: str = ""
    minutes: _Minutes = 0
    sequence: _Sequence = 0
    fingerprint: str = ""


class _Moved(msgspec.Struct):
    day: _Day
    due: _Due
    service: str = ""
    minutes: _Minutes | None = None
    language: str | None = None
    needs: tuple[str, ...] | None = None
    sequence: _Sequence | None = None
    fingerprint: str | None = None


class _Cancelled(msgspec.Struct):
    sequence: _Sequence | None = None
    fingerprint: str | None = None


class Time(msgspec.Struct, frozen=True):
    """When it is, as one value."""

    day: _Day
    due: _Due


FIELDS: dict[str, Any] = {"time": Time, "service": str, "minutes": _Minutes, "language": str, "needs": tuple[str, ...]}
"""What is changed of an appointment, each by itself. To call it off is a step of its life."""
CALLED_OFF = "cancelled"


class _Meant(msgspec.Struct, frozen=True):
    """What an event says: of the appointment's life, of its fields (as JSON), and of what stands beside them."""

    step: Step
    fields: dict[str, Any] = {}
    beside: dict[str, Any] = {}


def fold(subject: str, events: Sequence[Event]) -> Appointment:
    """The appointment as it stands; booked again after it was cancelled, it holds again, under its first code."""
    appointment = Appointment(id=subject.partition("/")[2])
    settled = {event.id: told for event, told in merge.settlements(events)}
    meant = [(event, one) for event in events if (one := _meant(event, settled.get(event.id))) is not None]
    causes = Causes(events)
    lived = merge.life([(event, one.step) for event, one in meant], causes)
    writes: dict[str, list[Write]] = {name: [] for name in FIELDS}
    for event, one in meant:
        known = event.id in lived.knew
        if event.type == BOOKED and (known or not appointment.day):
            appointment = _book(one, appointment)
        elif event.type != BOOKED and appointment.day and not known:
            appointment = _changed(one, appointment)
        else:
            continue
        for name, value in one.fields.items():
            writes[name].append(Write(event, value))
    if not appointment.day:
        return appointment
    found = merge.outcome([(CALLED_OFF, lived.writes), *writes.items()], causes)
    return msgspec.structs.replace(appointment, cancelled=lived.gone, conflicts=found.conflicts, settled=found.settled)


_SHAPES: dict[str, type[msgspec.Struct]] = {BOOKED: _Booked, MOVED: _Moved, CANCELLED: _Cancelled}


def _meant(event: Event, settled: merge.Settlement | None) -> _Meant | None:
    if settled is not None:
        return _settlement(settled)
    shape = _SHAPES.get(event.type)
    told = convert(event, shape) if shape else None
    if told is None or (isinstance(told, _Booked) and not plain_code(told.code)):
        return None
    said = msgspec.structs.asdict(told)
    if not isinstance(told, _Booked):  # what such an event says and nothing else
        said = {name: value for name, value in said.items() if value not in {None, ""}}
    fields = {name: said.pop(name) for name in FIELDS if name in said}
    if "day" in said:
        fields["time"] = {"day": said.pop("day"), "due": said.pop("due")}
    if "needs" in fields:
        fields["needs"] = list(needs.known(fields["needs"]))
    return _Meant({BOOKED: Step.RESTORE, CANCELLED: Step.DELETE}.get(event.type, Step.EDIT), fields, said)


def _settlement(settled: merge.Settlement) -> _Meant | None:
    if settled.field == CALLED_OFF and isinstance(settled.value, bool):
        return _Meant(Step.DELETE if settled.value else Step.RESTORE)
    if settled.field not in FIELDS:
        return None
    try:
        value = msgspec.convert(settled.value, FIELDS[settled.field])
    except msgspec.ValidationError:
        return None
    return _Meant(Step.EDIT, {settled.field: msgspec.to_builtins(value)})


def _book(one: _Meant, appointment: Appointment) -> Appointment:
    code = appointment.code or plain_code(one.beside["code"])
    return _changed(one, Appointment(id=appointment.id), {"code": code})


def _changed(one: _Meant, appointment: Appointment, more: dict[str, Any] | None = None) -> Appointment:
    said = one.beside | one.fields | (more or {})
    said |= said.pop("time", {})
    if "needs" in said:
        said["needs"] = needs.known(said["needs"])
    return msgspec.structs.replace(appointment, **said)


def plain_code(typed: str) -> str:
    """A code as it is compared: capitals and digits only, with O for zero and I or L for one forgiven.

    People type codes from paper, in any case and script of digits, with spaces and dashes (the set of characters and
    what is forgiven are those of Crockford's Base 32).
    """
    plain = unicodedata.normalize("NFKC", typed[:100]).upper()
    digits = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in plain if one.isalnum())
    return "".join(digits).translate(_ALIKE)
