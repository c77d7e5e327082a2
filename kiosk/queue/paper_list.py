"""The emergency list: what staff need to go on with on paper, as rows, from what any device of the office knows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.errors import DataFault
from kiosk.queue.day_sheet import Attendance, day_sheet
from kiosk.queue.labels import PAPER
from kiosk.queue.paper import LONGEST_ROLL
from kiosk.queue.ticket_state import label

if TYPE_CHECKING:
    from datetime import datetime

    from kiosk.queue.state import Queue

ROWS_OF_A_PAGE = 25
_EXPECTED = frozenset({Attendance.DUE, Attendance.LATE})


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """Somebody who waits, in the order of calling. `due` and `came` are the office's own times, 09:30; empty: none."""

    label: str
    service: dict[str, str]
    language: str
    came: str
    due: str
    needs: tuple[str, ...]
    priority: bool


@dataclass(frozen=True, slots=True)
class AppointmentLine:
    """Somebody who is still expected today."""

    due: str
    code: str
    service: dict[str, str]
    language: str
    needs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EmergencyList:
    """Everything that is printed. `blanks` are the next numbers of the paper roll, a line for each."""

    office: dict[str, str]
    at: datetime
    waiting: tuple[WaitingLine, ...]
    appointments: tuple[AppointmentLine, ...]
    blanks: tuple[str, ...]


def emergency_list(queue: Queue, now_ms: int, blanks: int = 2 * ROWS_OF_A_PAGE) -> EmergencyList:
    """The waiting list as of now, today's appointments that nobody has come for, and empty lines."""
    titles = {service.id: service.title.by_language() for service in queue.pack.services}
    waiting = tuple(
        WaitingLine(
            label=ticket.label,
            service=titles.get(ticket.service, {"en": ticket.service}),
            language=ticket.language,
            came=f"{queue.office.local(ticket.arrived):%H:%M}",
            due=f"{queue.office.local(ticket.due):%H:%M}" if ticket.due else "",
            needs=ticket.needs,
            priority=ticket.priority,
        )
        for ticket in queue.waiting()
    )
    expected = tuple(
        AppointmentLine(
            due=f"{queue.office.local(row.due):%H:%M}",
            code=row.code,
            service=titles.get(row.service, {"en": row.service}),
            language=row.language,
            needs=row.needs,
        )
        for row in day_sheet(queue, now_ms)
        if row.attendance in _EXPECTED
    )
    return EmergencyList(
        queue.office.name, queue.office.local(now_ms), waiting, expected, tuple(next_numbers(queue, blanks))
    )


def roll_labels(first: int, count: int) -> list[str]:
    """The labels of a roll to print. Raises DataFault past the numbers that a roll may have."""
    if first + count - 1 > LONGEST_ROLL:
        message = f"A roll has numbers up to {LONGEST_ROLL}. Print fewer, or begin lower."
        raise DataFault(message)
    return [label(PAPER, number) for number in range(first, first + count)]


def next_numbers(queue: Queue, count: int) -> list[str]:
    """So many labels of the roll that were not entered today, the lowest first; no more than the roll has."""
    held = queue.papers.get(queue.day)
    entered = {paper.number for paper in held.papers} if held else set()
    free = (number for number in range(1, LONGEST_ROLL + 1) if number not in entered)
    return [label(PAPER, number) for number, _ in zip(free, range(count), strict=False)]
