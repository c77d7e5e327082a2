"""A call for help, `help/<id>`: what an event may change, and the fold.

calling ─ answered ─ joined ─ ended          (talk: the citizen says yes to the helper who answered)
   │         └─ declined                      (says no: the helper may still come, or end it)
   ├─ coming ─ joined ─ ended                 (come: an officer is on the way, then stands beside them)
   ├─ callback ─ answered …                   (nobody was free: a number to ring is left)
   └─ withdrawn                               lost: the kiosk died, from any that is open; passed: back to calling

What the citizen says counts from the kiosk that called and from no other device; what the helper says, from the
counter whose answer stands. Every step names that answer, so that a yes to one helper is never a yes to another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import msgspec

from kiosk.assist.help_call import (
    ANSWERED,
    CALLBACK_WANTED,
    CALLED,
    CAME,
    CONSENTED,
    COUNTS,
    DECLINED,
    ENDED,
    LOST,
    OPEN,
    PASSED,
    RINGING,
    TAKEN,
    TICKETED,
    WITHDRAWN,
    Answered,
    Called,
    Consented,
    Ended,
    HelpCall,
    HelpStatus,
    Kind,
    Ticketed,
)
from kiosk.clash import Claim, losers
from kiosk.event_data import at_ms, convert, named
from kiosk.folding import ancestors
from kiosk.office import device_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.events import Event


def fold(subject: str, events: Sequence[Event]) -> HelpCall:
    """The state of a call."""
    answers = {event.id: data for event in events if event.type == ANSWERED and (data := convert(event, Answered))}
    lost = _lost(events, answers)
    call = HelpCall(id=subject.partition("/")[2])
    for event in events:
        if event.id not in lost:
            call = _apply(event, answers.get(event.id), call)
    beaten = {_device(answers[claim], events, claim) for claim, winner in lost.items() if winner == call.answer}
    return msgspec.structs.replace(call, beaten=tuple(sorted(beaten - {call.helper})))


def _lost(events: Sequence[Event], answers: Mapping[str, Answered]) -> Mapping[str, str]:
    before = ancestors(events)
    found = [(event, answers[event.id]) for event in events if event.id in answers]
    return losers([
        Claim(event.id, before[event.id], event.order, granted=data.granted, term=data.term) for event, data in found
    ])  # fmt: skip


def _device(answer: Answered, events: Sequence[Event], claim: str) -> str:
    return answer.device or next(device_of(event.source) for event in events if event.id == claim)


def _apply(event: Event, answered: Answered | None, call: HelpCall) -> HelpCall:
    if event.type == CALLED:
        return call if call.day else _begin(event, call)
    if not call.day:
        return call
    at = max(at_ms(event), call.called_at, call.answered_at, call.joined_at)
    if answered is not None:
        return _answer(event, answered, call, at)
    change = _STEPS.get(event.type)
    return change(event, call, at) if change else call


def _begin(event: Event, call: HelpCall) -> HelpCall:
    data = convert(event, Called)
    if data is None:
        return call
    told = msgspec.structs.asdict(data)
    return HelpCall(id=call.id, device=device_of(event.source), called_at=at_ms(event), **told)


def _answer(event: Event, data: Answered, call: HelpCall, at: int) -> HelpCall:
    if call.status not in RINGING:
        return call
    comes = call.kind is Kind.COME and not call.callback
    return msgspec.structs.replace(
        call,
        status=HelpStatus.COMING if comes else HelpStatus.ANSWERED,
        answered_at=at,
        first_answered_at=call.first_answered_at or at,
        officer=data.officer,
        name=data.name,
        counter=data.counter,
        helper=data.device or device_of(event.source),
        answer=event.id,
        answer_request=data.request,
    )


def _of_citizen(event: Event, call: HelpCall) -> bool:
    return device_of(event.source) == call.device


def _knows_answer(event: Event, call: HelpCall) -> bool:
    return bool(call.answer) and named(event, "answer") == call.answer


def _of_helper(event: Event, call: HelpCall) -> bool:
    return device_of(event.source) == call.helper and _knows_answer(event, call)


def _consent(event: Event, call: HelpCall, at: int) -> HelpCall:
    data = convert(event, Consented)
    asked = call.status in {HelpStatus.ANSWERED, HelpStatus.DECLINED}
    if data is None or not asked or call.callback or not _of_citizen(event, call) or not _knows_answer(event, call):
        return call
    return msgspec.structs.replace(call, status=HelpStatus.JOINED, joined_at=at, consent=data.version)


def _decline(event: Event, call: HelpCall, _at: int) -> HelpCall:
    """Also later: whoever said yes may take it back."""
    shares = call.status is HelpStatus.ANSWERED or call.may_flow
    if not shares or not _of_citizen(event, call) or not _knows_answer(event, call):
        return call
    return msgspec.structs.replace(call, status=HelpStatus.DECLINED, consent="")


def _come(event: Event, call: HelpCall, at: int) -> HelpCall:
    if call.status not in TAKEN - {HelpStatus.JOINED} or not _of_helper(event, call):
        return call
    return msgspec.structs.replace(call, status=HelpStatus.JOINED, joined_at=at)


def _pass_on(event: Event, call: HelpCall, _at: int) -> HelpCall:
    if call.status not in TAKEN or not _of_helper(event, call):
        return call
    return msgspec.structs.replace(
        call,
        status=HelpStatus.CALLBACK if call.callback else HelpStatus.CALLING,
        passed_by=tuple(sorted({*call.passed_by, call.counter})),
        **_NOBODY,
    )


_NOBODY: Final = {
    "officer": "", "name": "", "counter": "", "helper": "", "answer": "", "answer_request": "", "consent": "",
    "answered_at": 0, "joined_at": 0,
}  # fmt: skip


def _want_callback(event: Event, call: HelpCall, _at: int) -> HelpCall:
    if call.status is not HelpStatus.CALLING or not _of_citizen(event, call):
        return call
    return msgspec.structs.replace(call, status=HelpStatus.CALLBACK, callback=True)


def _take_ticket(event: Event, call: HelpCall, at: int) -> HelpCall:
    data = convert(event, Ticketed)
    if data is None or call.status not in RINGING or not _of_citizen(event, call):
        return call
    told = {"ticket": data.ticket, "ticketed_at": at, "ended_at": at, "ended_by": "citizen"}
    return msgspec.structs.replace(call, status=HelpStatus.WITHDRAWN, **told)


def _withdraw(event: Event, call: HelpCall, at: int) -> HelpCall:
    if call.status not in OPEN - {HelpStatus.JOINED} or not _of_citizen(event, call):
        return call
    return msgspec.structs.replace(call, status=HelpStatus.WITHDRAWN, ended_at=at, ended_by="citizen", consent="")


def _end(event: Event, call: HelpCall, at: int) -> HelpCall:
    """Where both sides end it, each with its counts, the higher ones count."""
    data = convert(event, Ended)
    if data is None or call.status not in TAKEN | {HelpStatus.ENDED}:
        return call
    said = {"citizen": _of_citizen, "helper": _of_helper}.get(data.by)
    if said is None or not said(event, call):
        return call
    if call.status is not HelpStatus.ENDED:
        call = msgspec.structs.replace(call, status=HelpStatus.ENDED, ended_at=at, ended_by=data.by)
    counts = {name: max(getattr(call, name), getattr(data, name)) for name in COUNTS}
    return msgspec.structs.replace(call, **counts)


def _lose(_event: Event, call: HelpCall, at: int) -> HelpCall:
    if call.status not in OPEN - {HelpStatus.CALLBACK}:
        return call
    return msgspec.structs.replace(call, status=HelpStatus.LOST, ended_at=at, ended_by="lost")


_STEPS: Final[Mapping[str, Callable[[Event, HelpCall, int], HelpCall]]] = {
    CONSENTED: _consent,
    DECLINED: _decline,
    CAME: _come,
    PASSED: _pass_on,
    CALLBACK_WANTED: _want_callback,
    TICKETED: _take_ticket,
    WITHDRAWN: _withdraw,
    ENDED: _end,
    LOST: _lose,
}
