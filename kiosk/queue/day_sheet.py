"""The day sheet: every appointment of today with what became of it, from what this device knows, also cut off."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.queue.appointment_ticket import ticket_of
from kiosk.queue.ticket_state import AT_COUNTER, Status
from kiosk.text import Text

if TYPE_CHECKING:
    from kiosk.queue.appointment import Appointment
    from kiosk.queue.state import Queue
    from kiosk.queue.ticket_state import Ticket

_MINUTE = 60_000


class Attendance(StrEnum):
    """What became of an appointment so far."""

    DUE = "due"
    LATE = "late"
    ARRIVED = "arrived"
    SERVED = "served"
    DID_NOT_COME = "did_not_come"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class DayRow:
    """One appointment. `label` and `counter` are those of its ticket, empty before somebody checks in."""

    appointment: str
    due: int
    code: str
    service: str
    language: str
    needs: tuple[str, ...]
    attendance: Attendance
    ticket: str = ""
    label: str = ""
    counter: str = ""

    @property
    def told(self) -> Text:
        """The state in words."""
        return Text.of(f"appointment.{self.attendance.value}")


def day_sheet(queue: Queue, now_ms: int) -> list[DayRow]:
    """Today's appointments in order of time."""
    today = (one for one in queue.appointments.values() if one.day == queue.day)
    ordered = sorted(today, key=lambda one: (one.due, one.code, one.id))
    return [_row(one, ticket_of(queue, one.id), now_ms, queue.rules.late_minutes * _MINUTE) for one in ordered]


def _row(appointment: Appointment, ticket: Ticket | None, now_ms: int, tolerance: int) -> DayRow:
    return DayRow(
        appointment=appointment.id,
        due=appointment.due,
        code=appointment.code,
        service=ticket.service if ticket else appointment.service,
        language=appointment.language,
        needs=appointment.needs,
        attendance=_attendance(appointment, ticket, now_ms, tolerance),
        ticket=ticket.id if ticket else "",
        label=ticket.label if ticket else "",
        counter=ticket.counter if ticket and ticket.status in AT_COUNTER else "",
    )


def _attendance(appointment: Appointment, ticket: Ticket | None, now_ms: int, tolerance: int) -> Attendance:
    if ticket is not None:
        return _after_check_in(ticket)
    if appointment.cancelled:
        return Attendance.CANCELLED
    if now_ms <= appointment.due:
        return Attendance.DUE
    return Attendance.LATE if now_ms <= appointment.due + tolerance else Attendance.DID_NOT_COME


def _after_check_in(ticket: Ticket) -> Attendance:
    if ticket.status is Status.FINISHED:
        return Attendance.SERVED
    gone = ticket.status in {Status.NO_SHOW, Status.LEFT, Status.CANCELLED}
    return Attendance.DID_NOT_COME if gone else Attendance.ARRIVED
