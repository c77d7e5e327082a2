"""What may be asked about appointments: make, move and call one off (staff), and check in for it (everybody).

Guessing codes is slowed down by the kiosk that people stand at, not here: a decision has no memory of those who failed.
"""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.catalogue.opening import Closed, state_at
from kiosk.days import day_and_time, named_day
from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue import appointment as appointments
from kiosk.queue import giving, needs, pick, ticket_acts
from kiosk.queue.act import EVERYBODY, Act
from kiosk.queue.appointment_ticket import holds, next_id, ticket_of
from kiosk.queue.decision import Decision
from kiosk.queue.leading import officer_here
from kiosk.queue.told_time import ToldTime, told_ms
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.queue.appointment import Appointment
    from kiosk.queue.decision import Moment
    from kiosk.queue.state import Queue

_MINUTE = 60_000
_YEARS_AHEAD = 3
_CODE_LENGTH = 6
_SHORTEST_CODE, _LONGEST_CODE = 4, 20
_CODE_ALPHABET = "BCDFGHJKMNPQRSTVWXYZ23456789"
"""No vowels that make words; nothing that reads as something else, though `plain_code` forgives it."""

_Id = Annotated[str, msgspec.Meta(max_length=200)]
_Short = Annotated[str, msgspec.Meta(max_length=35)]
_Whole = Annotated[int, msgspec.Meta(ge=0, le=2**53)]
_Minutes = Annotated[int, msgspec.Meta(ge=0, le=480)]


class BookAppointment(msgspec.Struct, forbid_unknown_fields=True):
    """`appointment.book`. A `code` is given where the citizen has one already."""

    service: _Id
    due: ToldTime
    language: _Short = ""
    needs: tuple[_Short, ...] = ()
    minutes: _Minutes = 0
    code: _Short = ""


class MoveAppointment(msgspec.Struct, forbid_unknown_fields=True):
    """`appointment.move`."""

    appointment: _Id
    due: ToldTime


class OneAppointment(msgspec.Struct, forbid_unknown_fields=True):
    """`appointment.cancel`."""

    appointment: _Id


class CheckIn(msgspec.Struct, forbid_unknown_fields=True):
    """`appointment.check_in`. The code as it was typed or scanned; `language` is what the citizen chose there."""

    code: _Id
    language: _Short = ""
    request: _Id | _Whole | None = None


def book(queue: Queue, args: BookAppointment, moment: Moment) -> Decision:
    """A new appointment; the answer holds its code."""
    due = told_ms(queue, args.due, "due")
    check_due(queue, due, moment.now_ms)
    if queue.pack.service(args.service) is None:
        raise Refused(Text.of("refused.unknown_service"))
    code = free_code({one.code for one in queue.appointments.values() if not one.cancelled}, args.code)
    data = {
        "day": queue.office.day(due),
        "due": due,
        "service": args.service,
        "language": args.language,
        "needs": needs.known(args.needs),
        "minutes": args.minutes,
        "code": code,
    }
    subject = f"appointment/{new_id()}"
    return Decision(subject, (Draft(appointments.BOOKED, subject, data),))


def move(queue: Queue, args: MoveAppointment, moment: Moment) -> Decision:
    """To another time; the code stays."""
    found = _open_appointment(queue, args.appointment)
    due = told_ms(queue, args.due, "due")
    check_due(queue, due, moment.now_ms)
    data = {"day": queue.office.day(due), "due": due, **_by(queue, moment)}
    return Decision(found.subject, (Draft(appointments.MOVED, found.subject, data),))


def cancel(queue: Queue, args: OneAppointment, moment: Moment) -> Decision:
    """It will not be; its code then says so."""
    found = _open_appointment(queue, args.appointment)
    return Decision(found.subject, (Draft(appointments.CANCELLED, found.subject, _by(queue, moment)),))


def check_in(queue: Queue, args: CheckIn, moment: Moment) -> Decision:
    """The person is here: a ticket, whose place counts from the appointment's time where they are not too late."""
    found = by_code(queue, args.code, moment.now_ms)
    if found is None:
        raise Refused(Text.of("refused.unknown_appointment"))
    known = ticket_of(queue, found.id)
    if known is not None and holds(known):
        return Decision(known.subject, extra={"repeated": True})
    if found.cancelled:
        raise Refused(Text.of("refused.appointment_cancelled"))
    _check_day(queue, found, moment)
    service = queue.pack.service(found.service)
    if service is None:
        raise Refused(Text.of("refused.unknown_service"))
    arrival = arrival_of(queue, found.due, moment.now_ms)
    # without an appointment now, and so under the rules of those who have none
    walks_in = moment.role == "kiosk" and arrival == "too_late"
    if walks_in and (objection := giving.objection(queue, service.series, moment.now_ms)):
        raise Refused(objection)
    told = {
        "language": args.language or found.language or "en",
        "needs": found.needs,
        "request": "" if args.request is None else str(args.request),
        "appointment": found.id,
        "due": found.due,
        "queued": pick.counts_from(moment.now_ms, found.due, queue.rules),
    }
    draft = ticket_acts.issued(
        queue, service, moment, told, ticket=next_id(queue, found.id), series=queue.rules.appointment_series
    )
    return Decision(draft.subject, (draft,), {"arrival": arrival, "message": arrival_text(arrival).english()})


def arrival_of(queue: Queue, due: int, arrived: int) -> str:
    """`in_time`, `late` within the tolerance, or `too_late`: served as if without an appointment."""
    if arrived <= due:
        return "in_time"
    return "late" if pick.counts_from(arrived, due, queue.rules) == due else "too_late"


def arrival_text(arrival: str) -> Text:
    """What somebody is told who has checked in."""
    return Text.of(f"checkin.{arrival}")


def by_code(queue: Queue, typed: str, now_ms: int) -> Appointment | None:
    """The appointment of a code: today's before others, one that holds before a cancelled one, the nearest first."""
    code = appointments.plain_code(typed)
    found = [one for one in queue.appointments.values() if one.code == code]

    def rank(one: Appointment) -> tuple[bool, bool, int, str]:
        return one.day != queue.day, one.cancelled, abs(one.due - now_ms), one.id

    return min(found, key=rank, default=None)


def check_due(queue: Queue, due: int, now_ms: int) -> None:
    """An appointment is to come, within three years, at a time when the office is open; raises Refused."""
    if not now_ms <= due <= now_ms + _YEARS_AHEAD * 366 * 24 * 60 * _MINUTE:
        raise Refused(Text.of("refused.appointment_past"))
    state = state_at(queue.pack.office, queue.office.local(due))
    # An office that can be tried at night still has its holidays.
    if isinstance(state, Closed) and (state.reason or queue.rules.keeps_hours):
        day = named_day(queue.office.local(due).date())
        raise Refused(Text.of("refused.appointment_closed", day=day))


def free_code(taken: Collection[str], wanted: str = "") -> str:
    """A code that no appointment to come has; one that is given from elsewhere is checked for that."""
    if wanted:
        code = appointments.plain_code(wanted)
        if not _SHORTEST_CODE <= len(code) <= _LONGEST_CODE or not code.isascii():
            raise Refused(Text.of("refused.appointment_code"))
        if code in taken:
            raise Refused(Text.of("refused.appointment_code_taken"))
        return code
    while (code := "".join(secrets.choice(_CODE_ALPHABET) for _ in range(_CODE_LENGTH))) in taken:
        pass
    return code


def _by(queue: Queue, moment: Moment) -> dict[str, str]:
    who = officer_here(queue, moment)
    return {"officer": who} if who else {}


def _check_day(queue: Queue, found: Appointment, moment: Moment) -> None:
    """Too early, on another day: refused, with when to come."""
    opens = found.due - queue.rules.early_minutes * _MINUTE
    due = queue.office.local(found.due)
    if found.day != queue.day:
        code = "refused.appointment_gone" if found.day < queue.day else "refused.appointment_other_day"
        raise Refused(Text.of(code, when=day_and_time(due)))
    if moment.now_ms < opens:
        start = f"{queue.office.local(opens):%H:%M}"
        raise Refused(Text.of("refused.appointment_early", time=f"{due:%H:%M}", start=start))


def _open_appointment(queue: Queue, appointment_id: str) -> Appointment:
    found = queue.appointments.get(appointment_id)
    if found is None:
        raise Refused(Text.of("refused.no_appointment"))
    if found.cancelled:
        raise Refused(Text.of("refused.appointment_cancelled"))
    ticket = ticket_of(queue, appointment_id)
    if ticket is not None and holds(ticket):
        raise Refused(Text.of("refused.appointment_here", label=ticket.label))
    return found


ACTS = {
    "appointment.book": Act(BookAppointment, book),
    "appointment.move": Act(MoveAppointment, move),
    "appointment.cancel": Act(OneAppointment, cancel),
    "appointment.check_in": Act(CheckIn, check_in, EVERYBODY),
}
