"""A device that decides and folds as a node does, but in memory and on one thread, for tests of rules."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.pack import Pack
from kiosk.clock import reading, rfc3339
from kiosk.entities import ENTITIES
from kiosk.events import Draft, Event
from kiosk.folding import canonical, causal_order, digest, heads
from kiosk.office import CounterPlace, Device, Office
from kiosk.queue import acts
from kiosk.queue.decision import Decision, Moment, NumbersNeeded
from kiosk.queue.state import Queue
from tests.kiosk.story import DAY, MINUTE, NINE, source

OFFICE = Office(
    code="HBR",
    name={"en": "Harbour Street", "ar": "شارع الميناء"},
    counters=(CounterPlace("1", "left"), CounterPlace("2", "right")),
)
SERVICES = ("lost-card", "pay-fine", "renew-passport")
"""Of three series."""


@cache
def harbour() -> Pack:
    """The sample pack."""
    return load_pack(Path(__file__).resolve().parents[2] / "assets" / "packs" / "harbour")


class Time:
    """The one clock of a simulated office."""

    def __init__(self) -> None:
        self.ms = NINE

    def pass_(self, minutes: float) -> None:
        self.ms += round(minutes * MINUTE)


class MemoryDevice:
    """Events in a dictionary, a projection, and the acts over it. With a `hub`, what is granted is asked of it."""

    def __init__(
        self, uuid: str, role: str, time: Time, *, letter: str = "", day: str = DAY, officers: tuple[str, ...] = ()
    ) -> None:
        self.device = Device(uuid=uuid, role=role, name=uuid, letter=letter, officers=officers)
        self.events: dict[str, Event] = {}
        self.hub: MemoryDevice | None = None
        self.serves = False
        self.time = time
        self._sequence = 0
        self._requests = 0
        self.day = day
        self.queue = self.fresh_queue()

    def do(self, name: str, args: dict, request: str = "") -> Decision:
        """Decide as a node does: with a grant where the hub is reached, alone otherwise; raises Refused."""
        asked_by = self.device if acts.ACTS.get(name, acts.ACTS["ticket.issue"]).public else None
        act, typed = acts.read_args(name, args, asked_by)
        self._requests += 1
        request = request or f"{self.device.uuid}-{self._requests}"
        if act.granted and self.hub is not None:
            return self.ask(name, args, request)
        try:
            return self._decide(act, typed, request, granted=self.serves)
        except NumbersNeeded as needed:
            return self._decide(act, typed, request, granted=self.serves, out=not self._lease(needed.series, request))

    def ask(self, name: str, args: dict, request: str) -> Decision:
        """Have the hub decide, and take what it wrote."""
        act, typed = acts.read_args(name, args)
        known = set(self.hub.events)
        decision = self.hub._decide(act, typed, request, granted=True, device=self.device.uuid)
        self.take(event for event in self.hub.events.values() if event.id not in known)
        return decision

    def take(self, events: Iterable[Event]) -> None:
        """Learn of events from elsewhere, in any order and as often as they come."""
        new = [event for event in events if event.id not in self.events]
        self.events |= {event.id: event for event in new}
        self._fold({event.subject for event in new})

    def restart(self) -> None:
        """Lose all that is not an event."""
        self.queue = self.fresh_queue()

    def fresh_queue(self) -> Queue:
        """The projection that a start of the device loads."""
        queue = Queue(OFFICE, harbour(), self.device.uuid, self.day)
        for subject in sorted({event.subject for event in self.events.values()}):
            queue.apply({subject: self._state(subject)})
        return queue

    def digest(self) -> str:
        """Over all folded states."""
        subjects = {event.subject for event in self.events.values()}
        return digest({subject: canonical(self._state(subject)) for subject in subjects})

    def _lease(self, series: str, request: str) -> bool:
        args = {"day": self.day, "series": series}
        if self.serves:
            self._decide(*acts.read_args("labels.lease", args), f"{request}-lease", granted=True)
        elif self.hub is not None:
            self.ask("labels.lease", args, f"{request}-lease")
        return self.serves or self.hub is not None

    def _decide(self, act, typed, request: str, *, granted: bool, device: str = "", out: bool = False) -> Decision:
        moment = Moment(
            now_ms=self.time.ms,
            device=device or self.device.uuid,
            role="" if device else self.device.role,
            officers=self.device.officers,
            letter=self.device.letter,
            request=request,
            granted=granted and act.granted,
            term=self.queue.term(),
            out_of_numbers=out,
        )
        decision = act.decide(self.queue, typed, moment)
        for draft in decision.drafts:
            self.write(draft, act.stream_of(draft, OFFICE))
        return decision

    def write(self, draft: Draft, stream: str = OFFICE.queue_stream) -> None:
        """Append one event of its own."""
        self._sequence += 1
        event = Event(
            id=f"{self.device.uuid}-{self._sequence}",
            source=source(self.device.uuid),
            type=draft.type,
            subject=draft.subject,
            time=rfc3339(self.time.ms),
            stream=stream,
            sequence=self._sequence,
            hlc=reading(self.time.ms, self._sequence),
            basis=heads(self._history(draft.subject)),
            data=draft.data,
        )
        self.events[event.id] = event
        self._fold({event.subject})

    def _fold(self, subjects: Iterable[str]) -> None:
        self.queue.apply({subject: self._state(subject) for subject in subjects})

    def _state(self, subject: str):
        kind = ENTITIES[subject.partition("/")[0]]
        return kind.fold(subject, self._history(subject))

    def _history(self, subject: str) -> list[Event]:
        return causal_order(event for event in self.events.values() if event.subject == subject)


def same(one: Queue, other: Queue) -> bool:
    """Whether two projections answer alike."""
    return all(
        getattr(one, name) == getattr(other, name)
        for name in (
            "tickets",
            "counters",
            "books",
            "devices",
            "officers",
            "serving",
            "issued",
            "calls",
            "visits",
            "help_calls",
        )
    ) and (one.waiting(), _at_counters(one)) == (other.waiting(), _at_counters(other))


def _at_counters(queue: Queue) -> dict:
    return {ticket.id: ticket for ticket in queue.at_counters()}
