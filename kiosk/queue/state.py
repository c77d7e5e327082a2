"""The queue of one office day in memory: a projection of folded states that is cheap to ask."""

from __future__ import annotations

import bisect
import re
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from kiosk.answers.insight import Insight
from kiosk.assist.alarm import Alarm
from kiosk.assist.companion import Accompanied
from kiosk.assist.handover_record import Handover
from kiosk.assist.help_call import HelpCall
from kiosk.catalogue.amending.amendment import Amendment
from kiosk.catalogue.packing.release import Content
from kiosk.field.book import FieldBook
from kiosk.put_aside import PutAside
from kiosk.queue import labels, pick, remote
from kiosk.queue.appointment import Appointment
from kiosk.queue.counter import Counter
from kiosk.queue.door import Door
from kiosk.queue.durations import Durations
from kiosk.queue.enrolment_code import EnrolmentCode
from kiosk.queue.hub import EnrolledDevice, Server, Serving
from kiosk.queue.labels import LabelBook
from kiosk.queue.paper import PaperDay
from kiosk.queue.reach import Reach, first, reach_of
from kiosk.queue.roster import Roster
from kiosk.queue.stopping import Stops
from kiosk.queue.ticket import AT_COUNTER, Status, Ticket, label
from kiosk.staff.officer import Officer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    import msgspec

    from kiosk.catalogue.pack import Pack
    from kiosk.catalogue.rules import QueueRules
    from kiosk.office import Office
    from kiosk.queue.staffing import Staffing

_LABEL = re.compile(r"([A-Z]+)\s*([0-9]{1,6})")
_HELD: Mapping[type[msgspec.Struct], tuple[str, Callable[[Any], Any], bool]] = {
    LabelBook: ("books", attrgetter("day", "series"), False),
    EnrolledDevice: ("devices", attrgetter("uuid"), False),
    Server: ("servers", attrgetter("uuid"), False),
    Officer: ("officers", attrgetter("id"), False),
    EnrolmentCode: ("codes", attrgetter("mark"), False),
    Amendment: ("amendments", attrgetter("id"), False),
    PaperDay: ("papers", attrgetter("day"), False),
    Roster: ("rosters", attrgetter("day"), False),
    Insight: ("insights", attrgetter("id"), False),
    PutAside: ("asides", attrgetter("hash"), False),
    Counter: ("counters", attrgetter("number"), True),
    HelpCall: ("help_calls", attrgetter("id"), True),
    Alarm: ("alarms", attrgetter("id"), True),
    Accompanied: ("companions", attrgetter("id"), True),
}
"""Kinds that are just held: in which table of the queue, by what, and whether of its own day only."""


class Queue:
    """Today's tickets with everything that decides about them. Changed by `apply` only."""

    def __init__(self, office: Office, pack: Pack, device: str, day: str) -> None:  # noqa: PLR0915 - a line a kind
        self.office = office
        self.pack = pack
        self.rules: QueueRules = pack.queue
        self.kinds = {one.id: (one.series, one.minutes) for one in pack.services}
        """Letter of the series and typical minutes by service."""
        self.device = device
        self.day = day
        self.tickets: dict[str, Ticket] = {}
        self.counters: dict[str, Counter] = {}
        self.books: dict[tuple[str, str], LabelBook] = {}
        self.devices: dict[str, EnrolledDevice] = {}
        self.codes: dict[str, EnrolmentCode] = {}
        """One-time codes that let devices in, by their marks."""
        self.servers: dict[str, Server] = {}
        self.officers: dict[str, Officer] = {}
        self.serving = Serving()
        self.appointments: dict[str, Appointment] = {}
        """Of the last days and all to come, by id; the cancelled ones too."""
        self.stops = Stops()
        self.content = Content()
        """What was published for the office to show."""
        self.amendments: dict[str, Amendment] = {}
        """What officers want to be shown otherwise, by id, whatever became of it."""
        self.doors: dict[str, Door] = {}
        self.papers: dict[str, PaperDay] = {}
        self.rosters: dict[str, Roster] = {}
        """What was planned for today and the days to come, by day."""
        self.help_calls: dict[str, HelpCall] = {}
        """Today's calls for help, by id, whatever became of them."""
        self.alarms: dict[str, Alarm] = {}
        """Today's emergency calls of staff; empty on kiosks and boards, which do not hold them."""
        self.insights: dict[str, Insight] = {}
        """What citizens said of answers in the last days, by id; a kiosk has its own only."""
        self.handovers: dict[str, Handover] = {}
        """Packets of the last days that were handed over, by id."""
        self.companions: dict[str, Accompanied] = {}
        """Who helps whoever has a ticket of today, by ticket; a kiosk has its own only."""
        self.asides: dict[str, PutAside] = {}
        """What a server could not take, by the hash of its bytes."""
        self.field = FieldBook()
        self.issued: dict[tuple[str, str], str] = {}
        self.calls: dict[str, tuple[str, str]] = {}
        """(ticket id, event id) by the request that asked for the call."""
        self.visits: dict[str, tuple[str, ...]] = {}
        """Ids of the tickets of each visit, as they were given."""
        self.changes = 0
        """How often something was applied: what is derived and kept knows by it whether it is still so."""
        self.durations = Durations()
        self.staffing: Sequence[Staffing] = ()
        """What past days say."""
        self._order: list[pick.Place] = []
        self._at_counters: dict[str, Ticket] = {}
        self._numbers: dict[tuple[str, str], set[int]] = {}

    def apply(self, changed: Mapping[str, msgspec.Struct]) -> None:
        """Take over the new states of entities, by subject."""
        self.changes += 1
        for subject, state in changed.items():
            if held := _HELD.get(type(state)):
                table, key, of_today = held
                if not of_today or getattr(state, "day", "") == self.day:
                    getattr(self, table)[key(state)] = state
            elif isinstance(state, Ticket):
                self._apply_ticket(state)
            else:
                self._apply_office(subject, state)

    def _apply_office(self, subject: str, state: msgspec.Struct) -> None:
        if isinstance(state, Serving) and subject == f"hub/{self.office.code}":
            self.serving = state
        elif isinstance(state, Appointment) and state.day:
            self.appointments[state.id] = state
        elif isinstance(state, Handover) and state.day:
            self.handovers[state.id] = state
        elif isinstance(state, Stops) and subject == f"queue/{self.office.code}":
            self.stops = state
        elif isinstance(state, Content) and subject == f"content/{self.office.code}":
            self.content = state
        elif isinstance(state, Door) and state.day == self.day:
            self.doors[subject] = state
        else:
            self.field.take(state)

    def learn(self, durations: Durations, staffing: Sequence[Staffing]) -> None:
        """Take over what past days say: how long services take, how many counters work at which time."""
        self.durations, self.staffing = durations, staffing
        self.changes += 1

    def waiting(self) -> list[Ticket]:
        """Everybody who waits, as they will be called."""
        return [self.tickets[place[-1]] for place in self._order]

    def reach(self, counter: str) -> Reach:
        """What a counter can do now."""
        held = self.counters.get(counter)
        return reach_of(held, self.officers.get(held.officer) if held else None, self.pack, self.kinds)

    def callable_now(self, counter: str, now_ms: int) -> Iterator[Ticket]:
        """Who can be called to a counter, in order: its officer can serve them, they are at no other counter under
        another ticket of their visit, and they have not asked for more time. Nobody can go to a desk elsewhere.
        """
        held, reach = self.counters.get(counter), self.reach(counter)
        if held is not None and remote.is_remote(self, held):
            return
        elsewhere = {ticket.visit for ticket in self._at_counters.values() if ticket.visit}
        for place in self._order:
            ticket = self.tickets[place[-1]]
            if ticket.not_before <= now_ms and ticket.visit not in elsewhere and reach.has_skill(ticket):
                yield ticket

    def next_ticket(self, counter: str, now_ms: int) -> Ticket | None:
        """Who is called next at a counter; None if nobody waits whom it can serve now."""
        return first(self.reach(counter), self.callable_now(counter, now_ms), now_ms)

    def find(self, typed: str) -> Ticket | None:
        """The ticket of a label as people type it (`G 001`, `g1`), also where it is on a second paper; None if none."""
        found = _LABEL.fullmatch(typed.strip().upper())
        wanted = label(found[1], int(found[2])) if found else ""
        return next((one for one in self.tickets.values() if wanted == one.label or wanted in one.also), None)

    def ahead_of(self, ticket: Ticket) -> list[Ticket]:
        """Who is called before this ticket."""
        end = bisect.bisect_left(self._order, pick.place(ticket, self.rules))
        return [self.tickets[place[-1]] for place in self._order[:end]]

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
        """Counters of the building that serve now: somebody signed in and not on a break, or a ticket there."""
        staffed = {one.number for one in self.counters.values() if one.is_open and not remote.is_remote(self, one)}
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

    def lane(self) -> int | None:
        """The lane of numbers that this device leases from, as a server; None where the office has one server only."""
        if not any(server.lane for server in self.servers.values()):
            return None
        own = self.servers.get(self.device)
        return own.lane if own else 0

    def usual_minutes(self, service: str) -> float:
        """How long a service usually takes at a counter."""
        return float(self.kinds[service][1]) if service in self.kinds else 10.0

    def _used(self, day: str, series: str) -> set[int]:
        return self._numbers.get((day, series), set())

    def _apply_ticket(self, ticket: Ticket) -> None:
        before = self.tickets.get(ticket.id)
        self._take_out(before)
        if ticket.day != self.day:
            self.tickets.pop(ticket.id, None)
            self._forget_visit(before)
            return
        self.tickets[ticket.id] = ticket
        if ticket.status is Status.WAITING and not ticket.stop:  # nobody of the field waits in the building
            bisect.insort(self._order, pick.place(ticket, self.rules))
        if ticket.status in AT_COUNTER and not ticket.stop:
            self._at_counters[ticket.id] = ticket
        if ticket.device == self.device:
            self._numbers.setdefault((ticket.day, ticket.series), set()).add(ticket.number)
        for paper in ticket.also:  # a number of somebody else's does no harm here: only own blocks are looked at
            series, _, number = paper.rpartition(" ")
            self._numbers.setdefault((ticket.day, series), set()).add(int(number))
        self._note_visit(before, ticket)
        if ticket.request:
            self.issued[ticket.device, ticket.request] = ticket.id
        for call in ticket.calls:
            if call.request:
                self.calls[call.request] = (ticket.id, call.id)

    def _note_visit(self, before: Ticket | None, ticket: Ticket) -> None:
        if before is not None and (before.visit, before.arrived) == (ticket.visit, ticket.arrived):
            return
        self._forget_visit(before)
        if ticket.visit:
            mine = [self.tickets[one] for one in (*self.visits.get(ticket.visit, ()), ticket.id)]
            given = sorted(mine, key=lambda one: (one.arrived, one.id))
            self.visits[ticket.visit] = tuple(one.id for one in given)

    def _forget_visit(self, before: Ticket | None) -> None:
        if before is None or before.visit not in self.visits:
            return
        left = tuple(one for one in self.visits.pop(before.visit) if one != before.id)
        if left:
            self.visits[before.visit] = left

    def _take_out(self, before: Ticket | None) -> None:
        """Forget where a ticket stood."""
        if before is None:
            return
        self._at_counters.pop(before.id, None)
        if before.status is Status.WAITING:
            at = bisect.bisect_left(self._order, pick.place(before, self.rules))
            if at < len(self._order) and self._order[at][-1] == before.id:
                del self._order[at]
