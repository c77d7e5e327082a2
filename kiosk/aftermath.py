"""What a step of the log means for this device: calls of its own that did not stand, grants that came too late."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.events import Draft
from kiosk.keeper import Notice
from kiosk.queue import ticket as tickets
from kiosk.queue.ticket import Ticket

if TYPE_CHECKING:
    from kiosk.events import Event
    from kiosk.keeper import Keeper
    from kiosk.ports import Appended
    from kiosk.queue.ticket import Call

_DONE_WITH = frozenset({tickets.FINISHED, tickets.NO_SHOW, tickets.TRANSFERRED, tickets.HELD, tickets.CANCELLED})


class Aftermath:
    """Runs on the writing thread. What it remembers of lone decisions is gone after a restart: a grant that comes later
    still stays at the counter, for the officer to see.
    """

    def __init__(self, device: str, stream: str) -> None:
        self._device = device
        self._stream = stream
        self._alone: dict[str, str] = {}
        self._told: set[str] = set()

    def begin(self, keeper: Keeper) -> None:
        """Take what the log holds already as told."""
        known = keeper.queue.tickets.values()
        self._told.update(call.id for ticket in known for call in ticket.calls if call.beaten_by)

    def decided_alone(self, request: str, subject: str) -> None:
        """A grant was not to be had: this entity was chosen without, or none (empty) because the rules refused."""
        self._alone[request] = subject

    def observe(self, keeper: Keeper, appended: Appended) -> tuple[Notice, ...]:
        """Look at a step; returns what people have to be told."""
        for event in appended.fresh:
            if event.type == tickets.CALLED:
                self._return_unwanted(keeper, event)
        changed = (state for state in appended.changed.values() if isinstance(state, Ticket))
        return tuple(notice for ticket in changed for notice in self._lost_calls(keeper, ticket))

    def _return_unwanted(self, keeper: Keeper, event: Event) -> None:
        """A grant that came too late: we had decided alone, so its ticket goes back to its place.

        It stays as the counter's next where the one that we had called alone turns out to be another counter's.
        """
        if event.data.get("device") != self._device or not event.data.get("granted"):
            return
        request = str(event.data.get("request"))
        alone = self._alone.get(request, event.subject)
        if alone != event.subject and not self._is_next_instead(keeper, event, alone):
            draft = Draft(tickets.UNDONE, event.subject, {"event": event.id})
            keeper.submit(lambda: keeper.append(draft, self._stream))

    @staticmethod
    def _is_next_instead(keeper: Keeper, granted: Event, alone: str) -> bool:
        ticket = keeper.queue.tickets.get(alone.removeprefix("ticket/"))
        request = granted.data.get("request")
        lost = ticket is not None and any(call.request == request and call.beaten_by for call in ticket.calls)
        there = keeper.queue.at_counter(str(granted.data.get("counter")))
        return lost and all(other.subject == granted.subject for other in there)

    def _lost_calls(self, keeper: Keeper, ticket: Ticket) -> list[Notice]:
        found = []
        for call in ticket.calls:
            if call.beaten_by and call.device == self._device and call.id not in self._told:
                self._told.add(call.id)
                winner = next(one for one in ticket.calls if one.id == call.beaten_by)
                if winner.device != self._device:
                    needs_next = self._waits_for_somebody(keeper, ticket, call)
                    found.append(Notice(ticket.id, call.counter, winner.counter, needs_next))
        return found

    @staticmethod
    def _waits_for_somebody(keeper: Keeper, ticket: Ticket, call: Call) -> bool:
        """Whether the officer still expected the person whose call did not stand."""
        counter = keeper.queue.counters.get(call.counter)
        away = counter is not None and not counter.is_open
        history = keeper.log.history(ticket.subject)
        done = any(event.type in _DONE_WITH and tickets.named(event, "call") == call.id for event in history)
        return not away and not done and not keeper.queue.at_counter(call.counter)
