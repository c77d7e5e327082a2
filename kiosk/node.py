"""The running device: an act becomes a decision, events, one durable step, and news for the screens.

Kiosk, counter, board, field, hub and the `device` command are all a Node; they differ in role and in what is plugged
in.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from kiosk.clock import HybridClock
from kiosk.errors import DataFault, HubRefused, HubUnreachable, Refused
from kiosk.events import Draft, Event, Record, new_id, read, seal
from kiosk.keeper import Change, Keeper, Notice
from kiosk.ports import Appended, EventLog, GrantAnswer, LinkState, LinkStatus, Uplink, Via
from kiosk.queue import acts, answers, hub, labels
from kiosk.queue import ticket as tickets
from kiosk.queue.acts import Moment, NumbersNeeded
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.catalogue.pack import Pack
    from kiosk.office import Device, Office
    from kiosk.queue.state import Queue

_T = TypeVar("_T")
_Result = Future[dict[str, Any]]
_REFUSED = "refused"
_DAY_MS = 24 * 3600 * 1000
_CLOSING = "this device is closing"

__all__ = ["Change", "Node", "NodeStatus", "Notice"]


@dataclass(frozen=True, slots=True)
class NodeStatus:
    """What a status strip tells: the link, how many events have yet to be sent, how wrong this clock is."""

    link: LinkStatus
    pending: int
    clock_wrong_ms: int


class Node:
    """One device with its log. The hub that decides for an office is the node whose term is the highest."""

    def __init__(
        self, *, log: EventLog, device: Device, office: Office, pack: Pack, clock: HybridClock | None = None
    ) -> None:
        self.device = device
        self.office = office
        self.pack = pack
        self.clock = clock or HybridClock()
        self._alone: dict[str, str] = {}
        self._told: set[str] = set()
        self._uplink: Uplink | None = None
        self._keeper = Keeper(log, device, office, pack, self.clock, self._observe)
        self._told.update(call.id for ticket in self.queue.tickets.values() for call in ticket.calls if call.beaten_by)
        self._ending = False
        self._asking = ThreadPoolExecutor(1, thread_name_prefix="asking")
        self._leasing = ThreadPoolExecutor(1, thread_name_prefix="leasing")

    # life

    def start(self) -> None:
        """Begin to write."""
        self._keeper.start()
        self._keeper.subscribe(self._after_change)

    def serve(self) -> None:
        """Take the hub's place: write a higher term than any known, unless this node serves already."""
        if not self.serving:
            self._keeper.submit(self._begin_term).result()

    def stop(self) -> None:
        """Finish what is under way and end all threads; the log stays open."""
        self._ending = True
        if self._uplink is not None:
            self._uplink.stop()
        self._asking.shutdown()
        self._leasing.shutdown()
        self._keeper.stop()

    def connect(self, uplink: Uplink) -> None:
        """From now on, ask this hub where a decision is granted."""
        self._uplink = uplink
        self._keeper.link()

    @property
    def serving(self) -> bool:
        """Whether this node decides for the office."""
        return self._keeper.serving

    @property
    def log(self) -> EventLog:
        """The log, for reads; writes go through the node."""
        return self._keeper.log

    @property
    def queue(self) -> Queue:
        """The projection; other threads use `read`."""
        return self._keeper.queue

    # doing

    def act(self, name: str, args: Mapping[str, Any], request: str | None = None) -> _Result:
        """Do one act; the future holds its result once it is durable, or Refused with nothing changed."""
        future: _Result = Future()
        try:
            act, typed = acts.read_args(name, args, self.device)
        except Refused as refusal:
            future.set_exception(refusal)
            return future
        request = request or new_id()
        if act.granted and not self.serving and self._uplink is not None:
            self._hand_over(self._asking, future, lambda: self._ask_hub(name, typed, request, future))
        else:
            self._decide_here(name, typed, request, future)
        return future

    def grant(self, request: str, do: str, args: Mapping[str, Any], device: str) -> Future[GrantAnswer]:
        """Decide for a device of the office, as its hub; refusals come as an answer that is not ok."""

        def decide() -> GrantAnswer:
            try:
                if not self.serving:
                    raise Refused(Text.of("refused.not_serving"))
                act, typed = acts.read_args(do, args)
                if not act.granted:
                    raise Refused(Text.of("refused.unknown_act"))
                return self._grant(act, typed, request, device)
            except Refused as refusal:
                return answers.refusal(refusal)

        return self._keeper.submit(decide)

    def receive(self, records: Sequence[Record], via: Via, came_from: str = "") -> Future[Appended]:
        """Take events from elsewhere; done once they are durable. A serving hub folds them right afterwards."""
        del came_from
        return self._keeper.ingest(records, via)

    def write(self, drafts: Sequence[Draft], stream: str) -> Future[list[Record]]:
        """Append events of our own that no act stands for (enrolments, officers)."""
        return self._keeper.submit(lambda: [self._keeper.append(draft, stream) for draft in drafts])

    def quarantine(self, raw: bytes, reason: str, came_from: str) -> Future[None]:
        """Keep what could not be taken, for an operator."""
        return self._keeper.submit(lambda: self.log.quarantine(raw, reason, came_from))

    def top_up(self) -> None:
        """Ask the hub for numbers where fewer than `labels.LOW` are left, for today and tomorrow; returns at once."""
        if self._uplink is not None and self.device.role in acts.EVERYBODY:
            self._hand_over(self._leasing, Future(), self._lease_low)

    # asking

    def read(self, view: Callable[[Queue], _T]) -> _T:
        """Look at the queue; `view` must be quick, and keep nothing that changes."""
        return self._keeper.read(view)

    def query(self, question: Callable[[EventLog], _T]) -> Future[_T]:
        """Ask the log (or set a cursor) on the writing thread."""
        return self._keeper.submit(lambda: question(self.log))

    def status(self) -> NodeStatus:
        """The link and what waits."""
        link = self._uplink.status() if self._uplink else LinkStatus(LinkState.ALONE)
        return NodeStatus(link, self._keeper.pending, -self.clock.offset_ms)

    def subscribe(self, listener: Callable[[Change], None]) -> Callable[[], None]:
        """Hear of every durable step, on the writing thread; returns how to stop hearing."""
        return self._keeper.subscribe(listener)

    def roll_day(self) -> None:
        """Load the new day if the office's date has changed; called by a timer."""
        if self.office.day(self.clock.now_ms()) != self.queue.day:
            self._keeper.submit(lambda: None)

    # deciding

    def _moment(self, request: str, *, device: str = "", granted: bool = False, out: bool = False) -> Moment:
        return Moment(
            now_ms=self.clock.now_ms(),
            device=device or self.device.uuid,
            letter=self.device.letter,
            request=request,
            granted=granted,
            term=self.queue.term(),
            out_of_numbers=out,
        )

    def _decide_here(
        self, name: str, typed: msgspec.Struct, request: str, future: _Result, *, out: bool = False
    ) -> None:
        act = acts.ACTS[name]

        def decide() -> dict[str, Any]:
            told = act.granted and not self.serving
            try:
                moment = self._moment(request, granted=self.serving and act.granted, out=out)
                decision = act.decide(self.queue, typed, moment)
            except NumbersNeeded as needed:
                series = needed.series
                again = partial(self._lease_then, series, name, typed, request, future)
                self._hand_over(self._leasing, future, again)
                raise
            except Refused:
                if told:
                    self._alone[request] = _REFUSED
                raise
            for draft in decision.drafts:
                self._keeper.append(draft, self.office.queue_stream)
            if told:
                self._alone[request] = decision.subject
            return answers.result(self.queue, decision.subject) | decision.extra

        self._keeper.submit(decide, future)

    def _hand_over(self, thread: ThreadPoolExecutor, future: Future[Any], work: Callable[[], None]) -> None:
        """Do what waits for the hub on a thread of its own; `future` is told if it cannot be done."""

        def guarded() -> None:
            try:
                if self._ending:
                    raise DataFault(_CLOSING)
                work()
            except Exception as error:
                if not future.done():
                    future.set_exception(error)

        try:
            thread.submit(guarded)
        except RuntimeError:  # the thread has ended
            future.set_exception(DataFault(_CLOSING))

    def _ask_hub(self, name: str, typed: msgspec.Struct, request: str, future: _Result) -> None:
        try:
            answer = self._grant_of_hub(request, name, typed)
        except (HubUnreachable, HubRefused):
            self._decide_here(name, typed, request, future)
        else:
            if answer.ok:
                future.set_result(answer.result)
            else:
                future.set_exception(answers.refused(answer))

    def _grant_of_hub(self, request: str, name: str, typed: msgspec.Struct) -> GrantAnswer:
        args = msgspec.to_builtins(typed)
        if self.serving:
            return self.grant(request, name, args, self.device.uuid).result()
        if self._uplink is None:
            message = "no hub is configured"
            raise HubUnreachable(message)
        answer = self._uplink.grant(request, name, args)
        if not answer.ok and (answer.error or {}).get("code") == "not_serving":
            message = "that hub does not serve the office now"
            raise HubUnreachable(message)
        if answer.ok:
            self.receive([read(bytes(raw)) for raw in answer.events], Via.UPSTREAM).result()
        return answer

    def _grant(self, act: acts.Act, typed: msgspec.Struct, request: str, device: str) -> GrantAnswer:
        decision = act.decide(self.queue, typed, self._moment(request, device=device, granted=True))
        records = [self._keeper.append(draft, self.office.queue_stream) for draft in decision.drafts]
        is_ticket = decision.subject.startswith("ticket/")
        if not records or is_ticket:
            # a ticket whole: the device may not have heard of it yet, and may be cut off the moment after
            history = self.log.history(decision.subject)
            records = [seal(event) for event in history if is_ticket or event.data.get("request") == request]
        result = answers.result(self.queue, decision.subject) | decision.extra
        return GrantAnswer(True, [msgspec.Raw(record.raw) for record in records], result)

    def _begin_term(self) -> None:
        data = {"term": self.queue.term() + 1, "device": self.device.uuid}
        self._keeper.append(Draft(hub.SERVING, f"hub/{self.office.code}", data), self.office.queue_stream)

    # numbers

    def _lease_low(self) -> None:
        now = self.clock.now_ms()
        try:
            for day in (self.office.day(now), self.office.day(now + _DAY_MS)):
                for series in self.read(partial(_low_series, day)):
                    self._lease(day, series)
        except (HubUnreachable, HubRefused, Refused):
            return

    def _lease(self, day: str, series: str) -> None:
        answer = self._grant_of_hub(new_id(), "labels.lease", acts.LeaseLabels(day, series))
        if not answer.ok:
            raise answers.refused(answer)

    def _lease_then(self, series: str, name: str, typed: msgspec.Struct, request: str, future: _Result) -> None:
        out = False
        try:
            if self.read(lambda queue: queue.next_number(series)) is None:
                self._lease(self.read(lambda queue: queue.day), series)
                out = self.read(lambda queue: queue.next_number(series)) is None
        except (HubUnreachable, HubRefused, Refused):
            out = True
        self._decide_here(name, typed, request, future, out=out)

    # what a step of the log means for this device, on the writing thread

    def _observe(self, appended: Appended) -> tuple[Notice, ...]:
        for event in appended.fresh:
            self._return_unwanted(event)
        return tuple(
            notice
            for state in appended.changed.values()
            if isinstance(state, tickets.Ticket)
            for notice in self._lost_calls(state)
        )

    def _return_unwanted(self, event: Event) -> None:
        """A grant that came too late: we had decided alone, so its ticket goes back to its place.

        It stays as the counter's next where the one that we had called alone turns out to be another counter's.
        """
        if (
            event.type != tickets.CALLED
            or event.data.get("device") != self.device.uuid
            or not event.data.get("granted")
        ):
            return
        request = str(event.data.get("request"))
        alone = self._alone.get(request, event.subject)
        if alone != event.subject and not self._is_next_instead(event, alone, request):
            draft = Draft(tickets.UNDONE, event.subject, {"event": event.id})
            self._keeper.submit(lambda: self._keeper.append(draft, self.office.queue_stream))

    def _is_next_instead(self, granted: Event, alone: str, request: str) -> bool:
        ticket = self.queue.tickets.get(alone.removeprefix("ticket/"))
        lost = ticket is not None and any(call.request == request and call.beaten_by for call in ticket.calls)
        there = self.queue.at_counter(str(granted.data.get("counter")))
        return lost and all(other.subject == granted.subject for other in there)

    def _lost_calls(self, ticket: tickets.Ticket) -> list[Notice]:
        found = []
        for call in ticket.calls:
            if call.beaten_by and call.device == self.device.uuid and call.id not in self._told:
                self._told.add(call.id)
                winner = next(one for one in ticket.calls if one.id == call.beaten_by)
                if winner.device != self.device.uuid:
                    found.append(Notice(ticket.id, call.counter, winner.counter))
        return found

    def _after_change(self, change: Change) -> None:
        for notice in change.notices:
            if self.device.role == "counter" and not self.queue.at_counter(notice.counter):
                self.act("ticket.call", {"counter": notice.counter})
        if self._uplink is not None and self._keeper.pending:
            self._uplink.wake()


def _low_series(day: str, queue: Queue) -> list[str]:
    offered = {service.series for service in queue.pack.services}
    return [series for series in sorted(offered) if queue.numbers_left(day, series) < labels.LOW]
