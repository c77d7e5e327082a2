"""Things that were written twice: once here, and once on a machine that did not know of it."""

from collections.abc import Sequence
from typing import Any

from kiosk.clock import reading, rfc3339
from kiosk.events import Draft, Event, new_id, seal
from kiosk.ports import Via
from kiosk.queue import appointment, roster, ticket
from kiosk.queue.hub import ENROLLED
from tests.journeys.desk_stage import OFFICE, PATIENCE, Machine

TABLET = "tablet"
_HOUR = 3_600_000


class Elsewhere:
    """A counter in another room, cut off when it wrote."""

    def __init__(self, machine: Machine) -> None:
        self._machine, self._sequence = machine, 0
        enrolled = Draft(ENROLLED, f"device/{TABLET}", {"role": "counter", "name": "Counter 2", "letter": "T"})
        machine.node.write([enrolled], OFFICE.queue_stream).result(PATIENCE)

    def heads(self, subject: str) -> tuple[str, ...]:
        return self._machine.node.query(lambda log: log.heads(subject)).result(PATIENCE)

    def wrote(self, type_: str, subject: str, basis: Sequence[str], *, minutes_ago: float = 3, **data: Any) -> None:
        """An event of theirs comes in."""
        self._sequence += 1
        at = self._machine.node.clock.now_ms() - round(minutes_ago * 60_000)
        event = Event(
            id=new_id(), source=f"urn:shopfront:device:{TABLET}:1", type=type_, subject=subject, time=rfc3339(at),
            stream=OFFICE.queue_stream, sequence=self._sequence, hlc=reading(at, 0), basis=tuple(basis), data=data,
        )  # fmt: skip
        self._machine.node.receive([seal(event)], Via.UPSTREAM).result(PATIENCE)


def next_opening(machine: Machine, hours: int) -> int:
    """A time in a week, so many hours after ten in the morning."""
    local = OFFICE.local(machine.node.clock.now_ms() + 7 * 24 * _HOUR)
    while local.weekday() != 2:  # not a Wednesday
        local = OFFICE.local(round(local.timestamp() * 1000) + 24 * _HOUR)
    return round(local.replace(hour=10, minute=0, second=0, microsecond=0).timestamp() * 1000) + hours * _HOUR


def appointment_twice(machine: Machine, away: Elsewhere) -> str:
    """Moved here to one o'clock, and there to noon; the answer is its subject."""
    due = next_opening(machine, 0)
    booked = machine.act("appointment.book", service="renew-passport", due=due, code="ABC234")["appointment"]
    subject = f"appointment/{booked}"
    heads = away.heads(subject)
    machine.ahead_ms += 20 * 60_000
    machine.act("appointment.move", appointment=booked, due=due + 3 * _HOUR)
    noon = due + 2 * _HOUR
    away.wrote(appointment.MOVED, subject, heads, day=OFFICE.day(noon), due=noon, officer="hana")
    return subject


def roster_twice(machine: Machine, away: Elsewhere) -> str:
    """Two plans of today with one shift in common."""
    day = machine.node.queue.day
    morning = {"counter": "1", "from": "09:00", "to": "12:00", "profile": "", "officer": "hana"}
    mine, theirs = (
        {"counter": "2", "from": begins, "to": "16:00", "profile": "", "officer": ""} for begins in ("10:00", "13:00")
    )
    subject = f"roster/{day}"
    data = {"shifts": [{**one, "skills": []} for one in (morning, mine)], "officer": "ruth"}
    machine.node.write([Draft(roster.PLANNED, subject, data)], OFFICE.queue_stream).result(PATIENCE)
    data["shifts"] = [{**one, "skills": []} for one in (morning, theirs)]
    away.wrote(roster.PLANNED, subject, (), minutes_ago=90, **data)
    return subject


def ticket_twice(machine: Machine, away: Elsewhere) -> str:
    """Somebody who waits was moved to two services."""
    waits = machine.issue("register-birth")
    subject = f"ticket/{waits}"
    heads = away.heads(subject)
    machine.ahead_ms += 20 * 60_000
    machine.act("ticket.transfer", ticket=waits, service="renew-passport")
    away.wrote(ticket.TRANSFERRED, subject, heads, service="pay-fine", officer="hana")
    return subject
