"""The running device: an act becomes a decision, events, one durable step, and news for the screens.

Kiosk, counter, board, field, hub and the `device` command are all a Node; they differ in role and in what is plugged
in.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

from kiosk.aftermath import Aftermath
from kiosk.change import Change, Notice
from kiosk.clock import HybridClock
from kiosk.epochs import Epochs
from kiosk.errands import Errands
from kiosk.errors import HubRefused, HubUnreachable, Refused
from kiosk.events import Record, new_id, read
from kiosk.keeper import Keeper
from kiosk.learning import Learning
from kiosk.numbers import Numbers
from kiosk.ports import Appended, EventLog, GrantAnswer, LinkState, LinkStatus, NodeStatus, Uplink, Via
from kiosk.queue import acts, answers
from kiosk.queue.decision import Moment, NumbersNeeded
from kiosk.term import Term
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kiosk.catalogue.pack import Pack
    from kiosk.events import Draft
    from kiosk.forms.ports import Decide
    from kiosk.office import Device, Office
    from kiosk.queue.state import Queue

_T = TypeVar("_T")
_Result = Future[dict[str, Any]]
_SEND_SECONDS = 0.3
_DAY_MS = 24 * 3600 * 1000

__all__ = ["Change", "Node", "NodeStatus", "Notice"]


class Node:
    """One device with its log. The hub that decides for an office is the node whose term is the highest."""

    def __init__(
        self, *, log: EventLog, device: Device, office: Office, pack: Pack, clock: HybridClock | None = None
    ) -> None:
        self.device = device
        self.office = office
        self.clock = clock or HybridClock()
        self._uplink: Uplink | None = None
        self._aftermath = Aftermath(device.uuid, office.queue_stream)
        self._keeper = Keeper(log, device, office, pack, self.clock, self._aftermath.observe)
        self._aftermath.begin(self._keeper)
        self.hear = self._keeper.hear
        self.term = Term(self._keeper, device, office)
        self.epochs = Epochs(self._keeper, device, partial(setattr, self, "device"))
        self._numbers = Numbers(self._keeper, self._grant_of_hub, always=device.role in {"kiosk", "field"})
        self._all_sent = threading.Event()
        self.at_rest: Callable[[], None] = _nothing
        """A face calls it whenever nobody is in the middle of something there: the moment for another pack."""
        self.left_out: Mapping[str, Text] = {}
        """Amendments that are approved and do not fit the pack that is shown, each with the reason."""
        self._asking, self._leasing = Errands("asking"), Errands("leasing")

    # life

    def start(self) -> None:
        """Begin to write."""
        self._keeper.start()
        self._keeper.subscribe(self._after_change)
        Learning(self._keeper).begin()

    def serve(self, *, anew: bool = False) -> None:
        """Take the hub's place: write a higher term than any known, unless this node serves already (but `anew`)."""
        self.term.begin(anew=anew)

    def stop(self) -> None:
        """Finish what is under way and end all threads; the log stays open."""
        self._asking.refuse()
        self._leasing.refuse()
        if self._uplink is not None:
            self._uplink.stop()
        self._asking.end()
        self._leasing.end()
        self._keeper.stop()

    def connect(self, uplink: Uplink) -> None:
        """From now on, ask this hub where a decision is granted."""
        self._uplink = uplink
        self._keeper.link()

    @property
    def serving(self) -> bool:
        """Whether this node decides for the office."""
        return self.term.held

    @property
    def log(self) -> EventLog:
        """The log, for reads; writes go through the node."""
        return self._keeper.log

    @property
    def queue(self) -> Queue:
        """The projection; other threads use `read`."""
        return self._keeper.queue

    @property
    def pack(self) -> Pack:
        """What the office offers now; another one after `renew`."""
        return self._keeper.pack

    def renew(self, pack: Pack, begin: Callable[[], None]) -> Future[None]:
        """Go by another pack from now on; `begin` is done in the same step, and nothing changes where it raises."""
        return self._keeper.renew(pack, begin)

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
            self._asking.run(future, lambda: self._ask_hub(name, typed, request, future))
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
        """Take events from elsewhere; done once they are durable. A serving hub folds them afterwards."""
        del came_from
        return self._keeper.ingest(records, via)

    def write(self, drafts: Sequence[Draft] | Decide, stream: str) -> Future[list[Record]]:
        """Append events of our own that no act stands for (enrolments, officers), or what a decision then yields."""
        return self._keeper.submit(
            lambda: [self._keeper.append(one, stream) for one in (drafts(self.log) if callable(drafts) else drafts)]
        )

    def quarantine(self, raw: bytes, reason: str, came_from: str) -> Future[None]:
        """Keep what could not be taken, for an operator."""
        return self._keeper.submit(lambda: self.log.quarantine(raw, reason, came_from), folded=False)

    def top_up(self, days: int = 2) -> None:
        """Ask the hub for numbers where fewer than `labels.LOW` are left, for the coming days; returns at once."""
        if self._uplink is not None and self.device.role in acts.EVERYBODY:
            named = tuple(self.office.day(self.clock.now_ms() + later * _DAY_MS) for later in range(days))
            self._leasing.run(Future(), lambda: self._numbers.top_up(named))

    # asking

    def read(self, view: Callable[[Queue], _T]) -> _T:
        """Look at the queue; `view` must be quick, and keep nothing that changes."""
        return self._keeper.read(view)

    def query(self, question: Callable[[EventLog], _T], *, folded: bool = True) -> Future[_T]:
        """Ask the log (or set a cursor) on the writing thread; not `folded`: what looks at no state of an entity."""
        return self._keeper.submit(lambda: question(self.log), folded=folded)

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
            role="" if device else self.device.role,
            officers=self.device.officers,
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
                ran_out = partial(self._numbers.ran_out, needed.series)
                again = partial(self._decide_here, name, typed, request, future)
                self._leasing.run(future, lambda: again(out=ran_out()))
                raise
            except Refused:
                if told:
                    self._aftermath.decided_alone(request, "")
                raise
            for draft in decision.drafts:
                self._keeper.append(draft, act.stream_of(draft, self.office))
            if told:
                self._aftermath.decided_alone(request, decision.subject)
            return answers.result(self.queue, decision.subject) | decision.extra

        self._keeper.submit(decide, future)

    def _ask_hub(self, name: str, typed: msgspec.Struct, request: str, future: _Result) -> None:
        try:
            answer = self._grant_of_hub(request, name, typed)
            if answers.nobody(answer) and self._keeper.pending and self._all_sent.wait(_SEND_SECONDS):
                # The hub had not heard yet of what this device has just written, a ticket perhaps.
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
        records = [self._keeper.append(draft, act.stream_of(draft, self.office)) for draft in decision.drafts]
        is_ticket = decision.subject.startswith("ticket/")
        if not records or is_ticket:
            # a ticket whole: the device may not have heard of it yet, and may be cut off the moment after
            held = self.log.records(decision.subject)
            records = [one for one in held if is_ticket or one.event.data.get("request") == request]
        result = answers.result(self.queue, decision.subject) | decision.extra
        return GrantAnswer(True, [msgspec.Raw(record.raw) for record in records], result)

    # what follows

    def _after_change(self, change: Change) -> None:
        if self._keeper.pending:
            self._all_sent.clear()
        else:
            self._all_sent.set()
        for notice in change.notices:
            if notice.needs_next and self.device.role == "counter":
                self.act("ticket.call", {"counter": notice.counter})
        if self._uplink is not None and self._keeper.pending:
            self._uplink.wake()


def _nothing() -> None:
    """What happens at rest where nothing waits for it."""
