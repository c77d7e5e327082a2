"""The queue of one office day in memory: a projection of folded states that is cheap to ask."""

from __future__ import annotations

import bisect
from typing import TYPE_CHECKING

from kiosk.queue import labels, pick
from kiosk.queue.counter import Counter
from kiosk.queue.hub import EnrolledDevice, Serving
from kiosk.queue.labels import LabelBook
from kiosk.queue.ticket import AT_COUNTER, Status, Ticket
from kiosk.staff.officer import Officer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import msgspec

    from kiosk.catalogue.pack import Pack
    from kiosk.office import Office

_Place = tuple[int, int, str]


class Queue:
    """Today's tickets with everything that decides about them. Changed by `apply` only."""

    def __init__(self, office: Office, pack: Pack, device: str, day: str) -> None:
        self.office = office
        self.pack = pack
        self.device = device
        self.day = day
        self.tickets: dict[str, Ticket] = {}
        self.counters: dict[str, Counter] = {}
        self.books: dict[tuple[str, str], LabelBook] = {}
        self.devices: dict[str, EnrolledDevice] = {}
        self.officers: dict[str, Officer] = {}
        self.serving = Serving()
        self.issued: dict[tuple[str, str], str] = {}
        self.calls: dict[str, tuple[str, str]] = {}
        """(ticket id, event id) by the request that asked for the call."""
        self._order: list[_Place] = []
        self._at_counters: dict[str, Ticket] = {}
        self._numbers: dict[tuple[str, str], set[int]] = {}

    def apply(self, changed: Mapping[str, msgspec.Struct]) -> None:
        """Take over the new states of entities, by subject."""
        for subject, state in changed.items():
            if isinstance(state, Ticket):
                self._apply_ticket(state)
            elif isinstance(state, Counter):
                if state.day == self.day:
                    self.counters[state.number] = state
            elif isinstance(state, LabelBook):
                self.books[state.day, state.series] = state
            elif isinstance(state, EnrolledDevice):
                self.devices[state.uuid] = state
            elif isinstance(state, Officer):
                self.officers[state.id] = state
            elif isinstance(state, Serving) and subject == f"hub/{self.office.code}":
                self.serving = state

    def waiting(self) -> list[Ticket]:
        """Everybody who waits, as they will be called."""
        return [self.tickets[place[2]] for place in self._order]

    def next_ticket(self) -> Ticket | None:
        """Who is called next; None if nobody waits."""
        return self.tickets[self._order[0][2]] if self._order else None

    def ahead_of(self, ticket: Ticket) -> list[Ticket]:
        """Who is called before this ticket."""
        end = bisect.bisect_left(self._order, pick.place(ticket))
        return [self.tickets[place[2]] for place in self._order[:end]]

    def waiting_count(self) -> int:
        """How many wait."""
        return len(self._order)

    def at_counters(self) -> Iterable[Ticket]:
        """Tickets that are called or being served."""
        return self._at_counters.values()

    def at_counter(self, number: str) -> list[Ticket]:
        """Tickets at one counter, the one called last first."""
        found = [ticket for ticket in self._at_counters.values() if ticket.counter == number]
        return sorted(found, key=lambda ticket: ticket.called, reverse=True)

    def open_counters(self) -> int:
        """Counters that serve now: somebody signed in and not on a break, or a ticket there."""
        staffed = {counter.number for counter in self.counters.values() if counter.is_open}
        return len(staffed | {ticket.counter for ticket in self._at_counters.values()})

    def next_number(self, series: str) -> int | None:
        """The next number that this device owns of a series today."""
        return labels.next_number(self.books.get((self.day, series)), self.device, self._used(self.day, series))

    def numbers_left(self, day: str, series: str) -> int:
        """How many numbers this device still owns of a series."""
        return labels.numbers_left(self.books.get((day, series)), self.device, self._used(day, series))

    def series_given(self) -> frozenset[str]:
        """Series of which this device has given numbers today."""
        return frozenset(series for day, series in self._numbers if day == self.day)

    def own_letter_number(self, letter: str) -> int:
        """The next number under this device's own letter."""
        return max(self._used(self.day, letter), default=0) + 1

    def term(self) -> int:
        """The term of the serving hub."""
        return self.serving.term

    def usual_minutes(self, service: str) -> float:
        """How long a service usually takes at a counter."""
        found = self.pack.service(service)
        return float(found.minutes) if found else 10.0

    def _used(self, day: str, series: str) -> set[int]:
        return self._numbers.get((day, series), set())

    def _apply_ticket(self, ticket: Ticket) -> None:
        self._take_out(self.tickets.get(ticket.id))
        if ticket.day != self.day:
            self.tickets.pop(ticket.id, None)
            return
        self.tickets[ticket.id] = ticket
        if ticket.status is Status.WAITING:
            bisect.insort(self._order, pick.place(ticket))
        if ticket.status in AT_COUNTER:
            self._at_counters[ticket.id] = ticket
        if ticket.device == self.device:
            self._numbers.setdefault((ticket.day, ticket.series), set()).add(ticket.number)
        if ticket.request:
            self.issued[ticket.device, ticket.request] = ticket.id
        for call in ticket.calls:
            if call.request:
                self.calls[call.request] = (ticket.id, call.id)

    def _take_out(self, before: Ticket | None) -> None:
        """Forget where a ticket stood."""
        if before is None:
            return
        self._at_counters.pop(before.id, None)
        if before.status is Status.WAITING:
            at = bisect.bisect_left(self._order, pick.place(before))
            if at < len(self._order) and self._order[at][2] == before.id:
                del self._order[at]
