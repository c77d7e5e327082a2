"""The life of a ticket: what an event may change, and the fold.

waiting ─ called ─ serving ─ finished
   │        ├─ hold ─ (called)
   │        └─ no_show ─ returned ─ (waiting)
   └─ left         transferred: back to waiting at its old arrival time; undone: one step back
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeVar

import msgspec

from kiosk.clock import parse_reading, parse_rfc3339
from kiosk.folding import ancestors
from kiosk.office import device_of
from kiosk.queue.clash import Claim, losers
from kiosk.queue.ticket_state import AT_COUNTER, Call, Status, Ticket, label

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.events import Event

__all__ = ["AT_COUNTER", "Call", "Status", "Ticket", "label"]

_Shape = TypeVar("_Shape")
_MOST_MS = 253_402_300_799_999
"""The last millisecond of the year 9999: no calendar here goes further."""
_Milliseconds = Annotated[int, msgspec.Meta(ge=0, le=_MOST_MS)]
_Number = Annotated[int, msgspec.Meta(ge=1, le=999_999)]

ISSUED = "ticket.issued.v1"
PRINTED = "ticket.printed.v1"
CALLED = "ticket.called.v1"
SERVED = "ticket.served.v1"
RECALLED = "ticket.recalled.v1"
HELD = "ticket.held.v1"
NO_SHOW = "ticket.no_show.v1"
FINISHED = "ticket.finished.v1"
TRANSFERRED = "ticket.transferred.v1"
LEFT = "ticket.left.v1"
RETURNED = "ticket.returned.v1"
UNDONE = "ticket.undone.v1"


class _Issued(msgspec.Struct):
    day: str
    service: str
    series: str
    number: _Number
    arrived: _Milliseconds = 0
    language: str = "en"
    priority: bool = False
    why: str = ""
    request: str = ""


class _Called(msgspec.Struct):
    counter: str
    officer: str = ""
    granted: bool = False
    term: int = 0
    request: str = ""
    device: str = ""


class _Step(msgspec.Struct):
    call: str = ""
    reason: str = ""
    service: str = ""
    outcome: str = ""
    event: str = ""


def at_ms(event: Event) -> int:
    """When an event happened, in milliseconds since 1970."""
    try:
        found = parse_rfc3339(event.time)
    except ValueError:
        found = parse_reading(event.hlc)[0]
    return min(max(found, 0), _MOST_MS)


def named(event: Event, key: str) -> str:
    """The id of another event that an event's data names; empty for none, and for whatever is no id."""
    found = event.data.get(key)
    return found if isinstance(found, str) else ""


def fold(subject: str, events: Sequence[Event]) -> Ticket:
    """The state of a ticket; an unknown one (no `issued` event yet) has an empty day."""
    lost = _lost_calls(events)
    ticket = Ticket(id=subject.partition("/")[2], day="", service="", series="", number=0, arrived=0)
    steps: list[tuple[str, str, Ticket]] = []
    calls: list[Call] = []
    for event in events:
        if event.type == CALLED:
            _note_call(event, lost, calls)
        before = ticket
        if event.type == UNDONE:
            ticket = _undo(event, ticket, steps)
        elif event.id not in lost and named(event, "call") not in lost:
            ticket = _apply(event, ticket)
            if ticket is not before and event.type in _UNDOABLE:
                steps.append((event.id, event.type, before))
    last = steps[-1] if steps else ("", "", ticket)
    return msgspec.structs.replace(ticket, calls=tuple(calls), last_step=last[0], last_step_type=last[1])


def _lost_calls(events: Sequence[Event]) -> Mapping[str, str]:
    found = [(event, data) for event in events if event.type == CALLED and (data := _convert(event, _Called))]
    if not found:
        return {}
    before = ancestors(events)
    served = {named(event, "call") for event in events if event.type == SERVED}
    undone = {named(event, "event") for event in events if event.type == UNDONE}
    return losers([
        Claim(event.id, before[event.id], event.order, event.id in served, event.id in undone, data.granted, data.term)
        for event, data in found
    ])  # fmt: skip


def _note_call(event: Event, lost: Mapping[str, str], calls: list[Call]) -> None:
    data = _convert(event, _Called)
    if data is not None:
        device = data.device or device_of(event.source)
        beaten_by = lost.get(event.id, "")
        calls.append(Call(event.id, data.counter, device, data.request, data.granted, at_ms(event), beaten_by))


def _undo(event: Event, ticket: Ticket, steps: list[tuple[str, str, Ticket]]) -> Ticket:
    if steps and steps[-1][0] == named(event, "event"):
        return msgspec.structs.replace(steps.pop()[2], printed=ticket.printed)
    return ticket


def _apply(event: Event, ticket: Ticket) -> Ticket:
    if event.type == ISSUED:
        return _issue(event, ticket)
    if event.type == CALLED:
        return _call(event, ticket)
    data = _convert(event, _Step)
    if data is None or not ticket.day:
        return ticket
    if event.type == PRINTED:
        return msgspec.structs.replace(ticket, printed=data.outcome)
    allowed, change = _STEPS.get(event.type, (frozenset(), None))
    # A step that was made without knowing of the call (a transfer of somebody waiting) does not reach into it.
    knows = {ticket.call} if ticket.status in AT_COUNTER else {"", ticket.call}
    if change is None or ticket.status not in allowed or data.call not in knows:
        return ticket
    return change(ticket, data, at_ms(event))


def _issue(event: Event, ticket: Ticket) -> Ticket:
    data = _convert(event, _Issued)
    if data is None or ticket.day:
        return ticket
    return msgspec.structs.replace(
        ticket,
        day=data.day,
        service=data.service,
        series=data.series,
        number=data.number,
        arrived=data.arrived or at_ms(event),
        language=data.language,
        priority=data.priority,
        why=data.why,
        request=data.request,
        device=device_of(event.source),
    )


def _call(event: Event, ticket: Ticket) -> Ticket:
    data = _convert(event, _Called)
    if data is None or not ticket.day or ticket.status not in {Status.WAITING, Status.HOLD}:
        return ticket
    at = at_ms(event)
    return msgspec.structs.replace(
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
    )


def _serve(ticket: Ticket, _data: _Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.SERVING, served=at)


def _recall(ticket: Ticket, _data: _Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, recalls=ticket.recalls + 1, recalled=at)


def _hold(ticket: Ticket, data: _Step, _at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.HOLD, hold_reason=data.reason)


def _no_show(ticket: Ticket, _data: _Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.NO_SHOW, ended=at)


def _finish(ticket: Ticket, _data: _Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.FINISHED, ended=at)


def _transfer(ticket: Ticket, data: _Step, _at: int) -> Ticket:
    return msgspec.structs.replace(_back(ticket), service=data.service or ticket.service, moved=True)


def _leave(ticket: Ticket, _data: _Step, at: int) -> Ticket:
    return msgspec.structs.replace(ticket, status=Status.LEFT, ended=at)


def _return(ticket: Ticket, _data: _Step, _at: int) -> Ticket:
    return msgspec.structs.replace(_back(ticket), returned=True, ended=0)


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


_STEPS: dict[str, tuple[frozenset[Status], Callable[[Ticket, _Step, int], Ticket] | None]] = {
    SERVED: (frozenset({Status.CALLED}), _serve),
    RECALLED: (frozenset({Status.CALLED}), _recall),
    HELD: (AT_COUNTER, _hold),
    NO_SHOW: (frozenset({Status.CALLED}), _no_show),
    FINISHED: (AT_COUNTER, _finish),
    TRANSFERRED: (AT_COUNTER | {Status.WAITING, Status.HOLD}, _transfer),
    LEFT: (frozenset({Status.WAITING, Status.CALLED, Status.HOLD}), _leave),
    RETURNED: (frozenset({Status.NO_SHOW, Status.LEFT, Status.HOLD}), _return),
}
_UNDOABLE = frozenset({CALLED, *_STEPS})


def allowed_from(event_type: str) -> frozenset[Status]:
    """The states in which a step is allowed."""
    return _STEPS[event_type][0]


def _convert(event: Event, shape: type[_Shape]) -> _Shape | None:
    try:
        return msgspec.convert(event.data, shape)
    except msgspec.ValidationError:
        return None
