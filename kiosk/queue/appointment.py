"""An appointment, `appointment/<id>`: a time, a service and a code, and nothing about who comes.

Made at a counter or elsewhere (a calendar, the central service), it reaches every device of the office as any event
does, so that a kiosk that is cut off can still check somebody in. Its ticket has the same id.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.event_data import MOST_MS, convert
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


def fold(subject: str, events: Sequence[Event]) -> Appointment:
    """The appointment as it stands; booked again after it was cancelled, it holds again, under its first code."""
    appointment = Appointment(id=subject.partition("/")[2])
    for event in events:
        appointment = _apply(event, appointment)
    return appointment


def _apply(event: Event, appointment: Appointment) -> Appointment:
    if event.type == BOOKED and (not appointment.day or appointment.cancelled):
        return _book(convert(event, _Booked), appointment)
    if event.type == MOVED and appointment.day and not appointment.cancelled:
        return _changed(appointment, convert(event, _Moved), {})
    if event.type == CANCELLED and appointment.day:
        return _changed(appointment, convert(event, _Cancelled), {"cancelled": True})
    return appointment


def _book(data: _Booked | None, appointment: Appointment) -> Appointment:
    code = appointment.code or plain_code(data.code if data else "")
    if data is None or not data.day or not code:
        return appointment
    given = msgspec.structs.asdict(data) | {"needs": needs.known(data.needs), "code": code}
    return Appointment(id=appointment.id, **given)


def _changed(appointment: Appointment, data: msgspec.Struct | None, more: dict[str, bool]) -> Appointment:
    """What the event says and nothing else."""
    if data is None:
        return appointment
    told = {name: value for name, value in msgspec.structs.asdict(data).items() if value not in {None, ""}}
    if "needs" in told:
        told["needs"] = needs.known(told["needs"])
    return msgspec.structs.replace(appointment, **told, **more)


def plain_code(typed: str) -> str:
    """A code as it is compared: capitals and digits only, with O for zero and I or L for one forgiven.

    People type codes from paper, in any case and script of digits, with spaces and dashes (the set of characters and
    what is forgiven are those of Crockford's Base 32).
    """
    plain = unicodedata.normalize("NFKC", typed[:100]).upper()
    digits = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in plain if one.isalnum())
    return "".join(digits).translate(_ALIKE)
