"""How long everybody at an office will wait, from the live queue: one roll-forward answers all who ask in a minute.

It is done again when something has changed. What it takes from the pick rule is the rule itself: the order from
`pick.place`, who may serve whom from `Queue.reach`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final
from weakref import WeakKeyDictionary

from kiosk.catalogue import opening
from kiosk.queue import pick, roll_forward
from kiosk.queue.desks_ahead import desks_ahead, kind_of
from kiosk.queue.durations import Durations, learned, observed
from kiosk.queue.situation import InLine, Situation
from kiosk.queue.ticket_state import Ticket

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.queue.durations import Spread
    from kiosk.queue.roll_forward import Forecast
    from kiosk.queue.state import Queue

_MINUTE: Final = 60_000
_LEARN_AGAIN: Final = 10 * _MINUTE
"""What the services of today have taken is looked at so often."""


@dataclass(frozen=True, slots=True)
class _Known:
    """The last forecasts of a queue, and what they were made of."""

    key: tuple[int, int]
    lesson: tuple[Durations, int]
    spreads: Mapping[str, Spread]
    forecasts: Mapping[str, Forecast]


_KNOWN: WeakKeyDictionary[Queue, _Known] = WeakKeyDictionary()


def of_ticket(queue: Queue, ticket: str, now_ms: int) -> Forecast | None:
    """The wait from now of one who waits; None where no counter is open that will call them."""
    return _forecasts(queue, now_ms).get(ticket)


def of_newcomer(queue: Queue, service: str, now_ms: int) -> Forecast | None:
    """The wait of somebody who takes a ticket for a service now."""
    return _forecasts(queue, now_ms).get(_newcomer(_stand_ins(queue).get(service, service)))


def of_newcomers(queue: Queue, now_ms: int, series: str = "") -> Forecast | None:
    """The wait of somebody who takes a ticket of a series now, or any: the longest, so that nobody is told too little.

    None where no counter is open for one of its services.
    """
    forecasts = _forecasts(queue, now_ms)
    services = {one for one in _stand_ins(queue).values() if series in {"", queue.kinds[one][0]}}
    told = [forecasts[_newcomer(one)] for one in sorted(services) if _newcomer(one) in forecasts]
    return max(told, key=lambda one: one.median, default=None)


def newcomer(queue: Queue, service: str, now_ms: int) -> Ticket:
    """The ticket of somebody who might come for a service now."""
    return _ticket(queue, service, now_ms, _newcomer(service))


def promise(queue: Queue, service: str, now_ms: int, told: Mapping[str, Any]) -> dict[str, int]:
    """The wait, in whole minutes, of somebody who is given a ticket now; empty while no counter is open for it.

    `told` is what its event will say: priority, an appointment or a visit give it another place than newcomers have.
    """
    place = {name: told[name] for name in ("priority", "due", "queued", "visit") if told.get(name)}
    if place:
        ticket = _ticket(queue, service, now_ms, _newcomer(service), **place)
        spreads = _spreads(queue, now_ms, _KNOWN.get(queue))[0]
        asked = replace(situation(queue, now_ms, spreads), newcomers=(_in_line(queue, ticket),))
        found = roll_forward.forecast(asked, ticket.id)
    else:
        found = of_newcomer(queue, service, now_ms)
    return {"low": found.low, "high": found.high, "middle": round(found.median)} if found else {}


def situation(queue: Queue, now_ms: int, spreads: Mapping[str, Spread]) -> Situation:
    """What is so in a queue now."""
    newcomers = [newcomer(queue, service, now_ms) for service in sorted(set(_stand_ins(queue).values()))]
    return Situation(
        now=now_ms,
        waiting=tuple(_in_line(queue, ticket) for ticket in (*queue.waiting(), *_expected(queue, now_ms))),
        newcomers=tuple(_in_line(queue, ticket) for ticket in newcomers),
        desks=desks_ahead(queue, _kinds(queue, now_ms), now_ms),
        spreads=spreads,
        long_wait=queue.rules.fallback_minutes * _MINUTE,
        closes=_closes(queue, now_ms),
    )


def _forecasts(queue: Queue, now_ms: int) -> Mapping[str, Forecast]:
    known = _KNOWN.get(queue)
    key = (queue.changes, now_ms // _MINUTE)
    if known is None or known.key != key:
        spreads, lesson = _spreads(queue, now_ms, known)
        forecasts = roll_forward.forecast_all(situation(queue, now_ms, spreads))
        known = _KNOWN[queue] = _Known(key, lesson, spreads, forecasts)
    return known.forecasts


def _spreads(queue: Queue, now_ms: int, known: _Known | None) -> tuple[Mapping[str, Spread], tuple[Durations, int]]:
    """How long the services take, from past days and today."""
    lesson = (queue.durations, now_ms // _LEARN_AGAIN)
    in_use = _services(queue)
    if known is not None and known.lesson == lesson and in_use <= known.spreads.keys():
        return known.spreads, lesson
    durations = learned([queue.durations.seen, observed(queue.tickets.values())])
    return {service: durations.spread(service, queue.usual_minutes(service)) for service in in_use}, lesson


def _services(queue: Queue) -> set[str]:
    """Those of the pack, and those of people whose service the pack no longer has."""
    booked = (one.service for one in queue.appointments.values())
    return {*queue.kinds, *booked, *(one.service for one in queue.tickets.values())}


def _stand_ins(queue: Queue) -> Mapping[str, str]:
    """For each service one that desks do not tell apart from it: who comes now waits equally long for both."""
    quick = queue.rules.quick_minutes
    first: dict[tuple[str, bool], str] = {}
    return {
        service: first.setdefault((letter, minutes <= quick), service)
        for service, (letter, minutes) in queue.kinds.items()
    }


def _newcomer(service: str) -> str:
    return f"new/{service}"


def _ticket(queue: Queue, service: str, at: int, ticket_id: str, **place: Any) -> Ticket:  # noqa: ANN401 - its fields
    """A ticket that might be given."""
    letter = queue.kinds.get(service, ("", 0))[0]
    return Ticket(id=ticket_id, day=queue.day, service=service, series=letter, number=0, arrived=at, **place)


def _in_line(queue: Queue, ticket: Ticket) -> InLine:
    place = pick.place(ticket, queue.rules)
    return InLine(
        ticket.id, place, ticket.service, ticket.queued, ticket.not_before, ticket.visit, kind_of(queue, ticket)
    )


def _kinds(queue: Queue, now_ms: int) -> dict[str, Ticket]:
    """A ticket of each kind that desks tell apart, walked in and booked."""
    one_of_each = {kind: service for service, kind in queue.kinds.items()}.values()
    booked = {one.service for one in queue.appointments.values() if one.day == queue.day} - queue.kinds.keys()
    some = {kind_of(queue, one): one for one in queue.tickets.values()}
    for service in (*one_of_each, *booked):
        for due in (0, now_ms):
            one = _ticket(queue, service, now_ms, "", due=due)
            some[kind_of(queue, one)] = one
    return some


def _expected(queue: Queue, now_ms: int) -> list[Ticket]:
    """Tickets of the appointments of today that are still to come, as if each person came on time."""
    return [
        _ticket(queue, one.service, one.due, one.id, due=one.due, not_before=one.due)
        for one in queue.appointments.values()
        if one.day == queue.day and one.due > now_ms and not one.cancelled and one.id not in queue.tickets
    ]


def _closes(queue: Queue, now_ms: int) -> int:
    """When the office closes today; 0 while it is closed."""
    state = opening.state_at(queue.pack.office, queue.office.local(now_ms))
    return round(state.until.timestamp() * 1000) if isinstance(state, opening.Open) else 0
