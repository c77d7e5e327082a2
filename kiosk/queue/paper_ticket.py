"""A ticket of a day on paper, as one event with the true times of its whole life."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import msgspec

from kiosk.event_data import Milliseconds, convert
from kiosk.office import device_of
from kiosk.queue.ticket_state import Span, Status

if TYPE_CHECKING:
    from kiosk.events import Event
    from kiosk.queue.ticket_state import Ticket

ENTERED = "ticket.entered.v1"
_Number = Annotated[int, msgspec.Meta(ge=1, le=999_999)]


class Entered(msgspec.Struct):
    """Data of `ticket.entered`. Times that are 0 did not come about; without `ended` the person still waits."""

    day: str
    service: str
    series: str
    number: _Number
    arrived: Milliseconds
    called: Milliseconds = 0
    served: Milliseconds = 0
    ended: Milliseconds = 0
    counter: str = ""
    officer: str = ""
    language: str = "en"
    visit: str = ""

    @property
    def status(self) -> Status:
        """How far it came."""
        if not self.ended:
            return Status.WAITING
        if self.served:
            return Status.FINISHED
        return Status.NO_SHOW if self.called else Status.LEFT

    @property
    def in_order(self) -> bool:
        """Whether nothing happens before what has to come first."""
        times = [time for time in (self.arrived, self.called, self.served, self.ended) if time]
        return bool(self.arrived) and times == sorted(times)


def entered(event: Event, ticket: Ticket) -> Ticket:
    """The ticket as the paper tells it; one that is known already stays as it is."""
    data = convert(event, Entered)
    if data is None or ticket.day or not data.in_order:
        return ticket
    status, called = data.status, data.called or data.served
    gone = status is not Status.WAITING
    return msgspec.structs.replace(
        ticket,
        day=data.day,
        service=data.service,
        series=data.series,
        number=data.number,
        arrived=data.arrived,
        queued=data.arrived,
        status=status,
        language=data.language,
        device=device_of(event.source),
        printed="noted",
        counter=data.counter if gone else "",
        officer=data.officer if gone else "",
        called=called if gone else 0,
        first_called=called if gone else 0,
        served=data.served if gone else 0,
        ended=data.ended,
        visit=data.visit,
        spans=_spans(data, called) if gone else (Span(Status.WAITING, data.arrived),),
    )


def _spans(data: Entered, called: int) -> tuple[Span, ...]:
    desk = (data.counter, data.officer)
    found = [Span(Status.WAITING, data.arrived, called or data.ended)]
    if called and (called < data.served or not data.served):
        found.append(Span(Status.CALLED, called, data.served or data.ended, *desk))
    if data.served:
        found.append(Span(Status.SERVING, data.served, data.ended, *desk))
    return tuple(found)
