"""The life of a ticket: what an event may change, and the fold.

waiting ─ called ─ serving ─ finished
   │        ├─ hold ─ (called)
   │        └─ no_show ─ returned ─ (waiting)
   ├─ left          transferred: back to waiting at its old place; undone: one step back
   └─ cancelled     (also from called, hold, no_show); postponed: waits on, not called before a time
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from kiosk import merge
from kiosk.clash import Claim, losers
from kiosk.event_data import at_ms, convert, named
from kiosk.folding import ancestors
from kiosk.merge import Causes, Outcome, Write
from kiosk.office import device_of
from kiosk.queue import needs
from kiosk.queue.on_paper import known_after
from kiosk.queue.paper_ticket import ENTERED, entered
from kiosk.queue.spans import latest, stepped
from kiosk.queue.ticket_events import (
    CALLED,
    CANCELLED,
    FINISHED,
    HELD,
    ISSUED,
    LEFT,
    NO_SHOW,
    POSTPONED,
    PRINTED,
    RECALLED,
    RETURNED,
    SERVED,
    TRANSFERRED,
    UNDONE,
    Called,
    Issued,
    Step,
)
from kiosk.queue.ticket_state import AT_COUNTER, ENDED, Call, Span, Status, Ticket, label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from kiosk.events import Event

__all__ = ["AT_COUNTER", "CALLED", "CANCELLED", "ENDED", "FINISHED", "HELD", "ISSUED", "LEFT", "NO_SHOW", "POSTPONED"]
__all__ += ["PRINTED", "RECALLED", "RETURNED", "SERVED", "TRANSFERRED", "UNDONE"]
__all__ += ["Call", "Span", "Status", "Ticket", "allowed_from", "at_ms", "fold", "label", "named"]


def fold(subject: str, events: Sequence[Event]) -> Ticket:
    """The state of a ticket; an unknown one (no `issued` event yet) has an empty day."""
    lost = _lost_calls(events)
    settled = {event.id: value for event, value in _settlements(events)}
    ticket = Ticket(id=subject.partition("/")[2], day="", service="", series="", number=0, arrived=0)
    steps: list[tuple[str, str, Ticket]] = []
    calls: list[Call] = []
    for event in events:
        if event.type == CALLED:
            _note_call(event, lost, calls)
        before = ticket
        if event.type == UNDONE:
            ticket = _undo(event, ticket, steps)
        elif event.id in settled:
            ticket = _settle(settled[event.id], ticket)
        elif event.id not in lost and named(event, "call") not in lost:
            ticket = _apply(event, ticket)
            if ticket is not before and event.type in _UNDOABLE:
                steps.append((event.id, event.type, before))
    last = steps[-1] if steps else ("", "", ticket)
    found = _merged(events, {step for step, type_, _before in steps if type_ == TRANSFERRED}, settled)
    told = {"last_step": last[0], "last_step_type": last[1], "conflicts": found.conflicts, "settled": found.settled}
    return msgspec.structs.replace(ticket, calls=tuple(calls), **told)


def _settlements(events: Sequence[Event]) -> Iterator[tuple[Event, str]]:
    for event, told in merge.settlements(events):
        if told.field == "service" and isinstance(told.value, str):
            yield event, told.value


def _settle(service: str, ticket: Ticket) -> Ticket:
    if not service or not ticket.day or ticket.status in ENDED:
        return ticket
    return msgspec.structs.replace(ticket, service=service)


def _merged(events: Sequence[Event], moved: set[str], settled: Mapping[str, str]) -> Outcome:
    """Moved to different services by people who did not know of each other; a step that was undone does not count."""
    if len(moved) < 2:  # noqa: PLR2004 - it takes two
        return Outcome()
    told = {event.id: named(event, "service") for event in events if event.id in moved}
    told |= settled
    writes = [Write(event, told[event.id]) for event in events if told.get(event.id)]
    return merge.outcome([("service", writes)], Causes(events))


def _lost_calls(events: Sequence[Event]) -> Mapping[str, str]:
    called = [event for event in events if event.type == CALLED]
    if len(called) < 2:  # noqa: PLR2004 - it takes two
        return {}
    found = [(event, data) for event in called if (data := convert(event, Called))]
    if len(found) < 2:  # noqa: PLR2004 - it takes two
        return {}
    before = ancestors(events)
    served = {named(event, "call") for event in events if event.type == SERVED}
    undone = {named(event, "event") for event in events if event.type == UNDONE}
    return losers([
        Claim(event.id, before[event.id], event.order, event.id in served, event.id in undone, data.granted, data.term)
        for event, data in found
    ])  # fmt: skip


def _note_call(event: Event, lost: Mapping[str, str], calls: list[Call]) -> None:
    data = convert(event, Called)
    if data is not None:
        device = data.device or device_of(event.source)
        beaten_by = lost.get(event.id, "")
        calls.append(Call(event.id, data.counter, device, data.request, data.granted, at_ms(event), beaten_by))


def _undo(event: Event, ticket: Ticket, steps: list[tuple[str, str, Ticket]]) -> Ticket:
    if steps and steps[-1][0] == named(event, "event"):
        kept = {"printed": ticket.printed, "also": ticket.also, "undone": ticket.undone + 1}
        return msgspec.structs.replace(steps.pop()[2], **kept)
    return ticket


def _apply(event: Event, ticket: Ticket) -> Ticket:
    whole = _WHOLE.get(event.type)
    if whole is not None:
        return whole(event, ticket)
    data = convert(event, Step)
    if data is None or not ticket.day:
        return ticket
    if event.type == PRINTED:
        return msgspec.structs.replace(ticket, printed=known_after(ticket.printed, data.outcome))
    allowed, change = _STEPS.get(event.type, (frozenset(), None))
    # A step that was made without knowing of the call (a transfer of somebody waiting) does not reach into it. Out in
    # the field nobody else calls.
    knows = {ticket.call} if ticket.status in AT_COUNTER and not ticket.stop else {"", ticket.call}
    if change is None or ticket.status not in allowed or data.call not in knows:
        return ticket
    at = max(at_ms(event), latest(ticket))
    return stepped(ticket, change(ticket, data, at), at)


def _issue(event: Event, ticket: Ticket) -> Ticket:
    data = convert(event, Issued)
    if data is None:
        return ticket
    if ticket.day:
        return _issued_again(data, ticket)
    arrived = data.arrived or at_ms(event)
    return msgspec.structs.replace(
        ticket,
        day=data.day,
        service=data.service,
        series=data.series,
        number=data.number,
        arrived=arrived,
        queued=data.queued or arrived,
        language=data.language,
        priority=data.priority,
        why=data.why,
        request=data.request,
        device=device_of(event.source),
        visit=data.visit,
        appointment=data.appointment,
        due=data.due,
        needs=needs.known(data.needs),
        issued_by=data.officer,
        stop=data.stop,
        promise=data.promise,
        spans=(Span(Status.WAITING, arrived),),
    )


def _issued_again(data: Issued, ticket: Ticket) -> Ticket:
    """Two devices that were cut off gave a paper for one appointment: one ticket, and its other label is kept."""
    other = label(data.series, data.number)
    if data.day != ticket.day or other == ticket.label or other in ticket.also:
        return ticket
    return msgspec.structs.replace(ticket, also=(*ticket.also, other))


def _call(event: Event, ticket: Ticket) -> Ticket:
    data = convert(event, Called)
    if data is None or not ticket.day or ticket.status not in {Status.WAITING, Status.HOLD}:
        return ticket
    at = max(at_ms(event), latest(ticket))
    called = msgspec.structs.replace(
        ticket,
        status=Status.CALLED,
        counter=data.counter,
        officer=data.officer,
        call=event.id,
        called=at,
        first_called=ticket.first_called or at,
        served=0,
        recalls=0,
        recalled=0,
        not_before=0,
    )
    return stepped(ticket, called, at)


def _serve(ticket: Ticket, _data: Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.SERVING, served=at)


def _recall(ticket: Ticket, _data: Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, recalls=ticket.recalls + 1, recalled=at)


def _hold(ticket: Ticket, data: Step, _at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.HOLD, hold_reason=data.reason, hold_place=data.place)


def _no_show(ticket: Ticket, _data: Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.NO_SHOW, ended=at)


def _finish(ticket: Ticket, _data: Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.FINISHED, ended=at)


def _transfer(ticket: Ticket, data: Step, _at: int) -> Ticket:
    return msgspec.structs.replace(_back(ticket), service=data.service or ticket.service, moved=True)


def _leave(ticket: Ticket, _data: Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.LEFT, ended=at)


def _return(ticket: Ticket, data: Step, _at: int) -> Ticket:
    """Back in time keeps the place; `queued` says that it was too late for that."""
    return msgspec.structs.replace(
        _back(ticket), returned=not data.queued, queued=data.queued or ticket.queued, ended=0
    )


def _postpone(ticket: Ticket, data: Step, _at: int) -> Ticket:
    return msgspec.structs.replace(ticket, not_before=data.until, postpones=ticket.postpones + 1)


def _cancel(ticket: Ticket, _data: Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.CANCELLED, ended=ticket.ended or at)


def _back(ticket: Ticket) -> Ticket:
    return msgspec.structs.replace(
        ticket,
        status=Status.WAITING,
        counter="",
        officer="",
        call="",
        called=0,
        served=0,
        recalls=0,
        recalled=0,
    )


_WHOLE = {ISSUED: _issue, CALLED: _call, ENTERED: entered}
"""Events with data of their own; all others are steps."""
_STEPS: dict[str, tuple[frozenset[Status], Callable[[Ticket, Step, int], Ticket] | None]] = {
    SERVED: (frozenset({Status.CALLED}), _serve),
    RECALLED: (frozenset({Status.CALLED}), _recall),
    HELD: (AT_COUNTER, _hold),
    NO_SHOW: (frozenset({Status.CALLED}), _no_show),
    FINISHED: (AT_COUNTER, _finish),
    TRANSFERRED: (AT_COUNTER | {Status.WAITING, Status.HOLD}, _transfer),
    LEFT: (frozenset({Status.WAITING, Status.CALLED, Status.HOLD}), _leave),
    RETURNED: (frozenset({Status.NO_SHOW, Status.LEFT, Status.HOLD}), _return),
    POSTPONED: (frozenset({Status.WAITING}), _postpone),
    CANCELLED: (frozenset({Status.WAITING, Status.CALLED, Status.HOLD, Status.NO_SHOW}), _cancel),
}
_UNDOABLE = frozenset({CALLED, *_STEPS})


def allowed_from(event_type: str) -> frozenset[Status]:
    """The states in which a step is allowed."""
    return _STEPS[event_type][0]
