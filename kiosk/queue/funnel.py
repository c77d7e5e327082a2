"""How far people came on a day: from the door to the end of their service, and where they were lost on the way."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.queue.ticket_state import Status, Ticket

if TYPE_CHECKING:
    from collections.abc import Iterable


class Stage(StrEnum):
    """The stages, in order."""

    ARRIVED = "arrived"
    TICKET = "ticket"
    CALLED = "called"
    SERVED = "served"
    FINISHED = "finished"


_LOST = {Status.LEFT, Status.NO_SHOW, Status.CANCELLED}


@dataclass(frozen=True, slots=True)
class Step:
    """How many reached a stage, and how many of them ended there; who is still on the way is in neither loss."""

    stage: Stage
    people: int
    left: int = 0
    no_show: int = 0
    cancelled: int = 0
    without_ticket: int = 0


def funnel(tickets: Iterable[Ticket], came: int = 0) -> tuple[Step, ...]:
    """Every stage; that of the door only where somebody counts there. `came` is that count.

    Whoever has a ticket has come, also where the count missed them.
    """
    found = list(tickets)
    ended: dict[Stage, list[Ticket]] = {stage: [] for stage in Stage}
    for ticket in found:
        ended[_furthest(ticket)].append(ticket)
    steps = []
    people = len(found)
    for stage in (Stage.TICKET, Stage.CALLED, Stage.SERVED, Stage.FINISHED):
        here = [ticket.status for ticket in ended[stage] if ticket.status in _LOST]
        steps.append(
            Step(
                stage,
                people,
                left=here.count(Status.LEFT),
                no_show=here.count(Status.NO_SHOW),
                cancelled=here.count(Status.CANCELLED),
            )
        )
        people -= len(ended[stage])
    door = max(came, len(found))
    return (Step(Stage.ARRIVED, door, without_ticket=door - len(found)), *steps) if came else tuple(steps)


def _furthest(ticket: Ticket) -> Stage:
    if ticket.status is Status.FINISHED:
        return Stage.FINISHED
    kinds = {span.kind for span in ticket.spans}
    if Status.SERVING in kinds:
        return Stage.SERVED
    return Stage.CALLED if Status.CALLED in kinds else Stage.TICKET
