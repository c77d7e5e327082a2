"""The acts of a desk: one at a time, each remembered so that it can be taken back."""

import time
from collections.abc import Callable
from typing import Any

from kiosk.queue import views
from kiosk.queue.rows import DeskTicket
from kiosk.queue.state import Queue
from kiosk.queue.ticket import Status
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.counter import words as say
from ui.counter.undoing import Done, History

PRESS_GUARD_S = 0.4
"""A second press of the primary within this time is the echo of the first: it would finish who has just come."""
_LEADS_ON = frozenset({"ticket.call", "ticket.serve"})
"""After these the primary means the next step of the same person."""


class DeskActs:
    """Acts for one officer at one counter. A press while an act is under way is not heard.

    `changed` is called whenever something that the desk shows may have changed, `toast` with a sentence and whether
    it can be taken back.
    """

    def __init__(
        self,
        bridge: NodeBridge,
        changed: Callable[[], None],
        toast: Callable[[str, bool], None],
        press_guard_s: float = PRESS_GUARD_S,
    ) -> None:
        self._bridge = bridge
        self._changed = changed
        self._toast = toast
        self._press_guard_s = press_guard_s
        self._led_on_at = -press_guard_s
        self._finished = ""
        self.counter = ""
        self.officer = ""
        self.history = History()
        self.problem: Text | None = None
        self.busy = False

    def sit(self, counter: str, officer: str) -> None:
        """Somebody begins here; with another officer than before, nothing of before can be undone."""
        if officer != self.officer:
            self.history = History()
        self.counter, self.officer = counter, officer
        self.problem, self._finished = None, ""

    def here(self) -> DeskTicket | None:
        """The ticket at this counter that was called last."""
        found = self._bridge.read(lambda queue: views.desk_tickets(queue, self.counter))
        return found[0] if found else None

    def next_label(self) -> str:
        """Who is called next; empty if nobody waits."""
        found = self._bridge.read(lambda queue: queue.next_ticket(self.counter, self._now()))
        return found.label if found else ""

    def go_on(self) -> None:
        """Call; the person is here; finish and call who is next: whichever is due."""
        if time.monotonic() - self._led_on_at < self._press_guard_s:
            return
        here = self.here()
        if here is None:
            self._call({"counter": self.counter, "officer": self.officer}, ())
        elif here.status is Status.CALLED:
            self.serve()
        elif self.next_label():
            self._finish(here, lambda: self._call_after(here))
        else:
            self._finish(here, self._noting(here, self._finished_sentence(here)))

    def pick(self, ticket: str) -> None:
        """Call one out of turn, after finishing who is here."""
        here = self.here()
        if here is None:
            self.call_ticket(ticket)
        else:
            self._finish(here, lambda: self._call_after(here, {"ticket": ticket}))

    def call_ticket(self, ticket: str) -> None:
        """Call one that is on hold; only with nobody here."""
        here = self.here()
        if here is not None:
            self._refuse(Text.of("refused.counter_busy", label=here.label))
            return
        self._call({"counter": self.counter, "officer": self.officer, "ticket": ticket}, ())

    def call_again(self) -> None:
        """The person did not hear it."""
        self._step("recall")

    def serve(self) -> None:
        """The person is here."""
        self._step("serve")

    def hold(self, place: str = "") -> None:
        """Later: something is missing; `place` is where the person waits."""
        self._step("hold", {"place": place} if place else None)

    def no_show(self) -> None:
        """Nobody came."""
        self._step("no_show")

    def finish(self) -> None:
        """Done, without calling anybody."""
        here = self.here()
        if here is not None:
            self._finish(here, self._noting(here, self._finished_sentence(here)))

    def cancel(self, ticket: str, reason: str) -> None:
        """A ticket that should not be: never printed, or taken by mistake."""
        found = self._bridge.read(lambda queue: views.desk_ticket(queue, ticket))
        if found is not None:
            args = {"ticket": ticket, "reason": reason}
            self._do("ticket.cancel", args, self._noting(found, say.outcome("cancel")(found.label)))

    def of_visit(self) -> DeskTicket | None:
        """The ticket of the same person that is offered next: while they are here, and after they were finished."""
        here = self.here()
        if here is not None and here.status is Status.CALLED:
            return None  # never seen, so never finished by going on
        before = here.ticket if here else self._finished

        def find(queue: Queue) -> DeskTicket | None:
            ticket = queue.tickets.get(before)
            following = views.next_of_visit(queue, ticket) if ticket is not None else None
            return views.desk_ticket(queue, following.id) if following is not None else None

        return self._bridge.read(find) if before else None

    def take_visit(self) -> None:
        """Go on with the same person's next ticket."""
        following = self.of_visit()
        if following is not None:
            self.pick(following.ticket)

    def move_to(self, service: str) -> None:
        """Back to the waiting list for another service."""
        self._step("transfer", {"service": service})

    def came_back(self, ticket: str) -> None:
        """Who was on hold or did not come waits again."""
        found = self._bridge.read(lambda queue: views.desk_ticket(queue, ticket))
        if found is not None:
            self._do("ticket.return", {"ticket": ticket}, self._noting(found, say.outcome("return")(found.label)))

    def undo(self) -> None:
        """Take back the last press of this session; after a restart, the last step of who is here."""
        done = self.history.last
        here = self.here()
        if done is None and here is not None and here.can_undo:
            done = Done((here.ticket,), "", here.label)
        if done is None:
            self._refuse(Text.of("refused.nothing_to_undo"))
            return
        self._undo(done, done.tickets)

    def start_break(self, reason: str, minutes: int) -> None:
        """Nobody is called here until it ends; no minutes: not said how long."""
        here = self.here()
        if here is not None:
            self._refuse(Text.of("refused.counter_busy", label=here.label))
            return
        planned = {"minutes": minutes} if minutes else {}
        self._do("counter.pause", {"counter": self.counter, "reason": reason, **planned}, lambda: None)

    def end_break(self) -> None:
        """Back at the counter."""
        self._do("counter.resume", {"counter": self.counter}, lambda: None)

    # doing

    def _step(self, kind: str, more: dict[str, str] | None = None) -> None:
        here = self.here()
        if here is not None:
            note = self._noting(here, say.outcome(kind)(here.label), toast=kind not in {"serve", "recall"})
            self._do(f"ticket.{kind}", {"ticket": here.ticket, **(more or {})}, note)

    def _finish(self, here: DeskTicket, then: Callable[[], None]) -> None:
        self._finished = here.ticket
        self._do("ticket.finish", {"ticket": here.ticket}, then)

    def _call_after(self, here: DeskTicket, more: dict[str, str] | None = None) -> None:
        sentence = self._finished_sentence(here)
        self.history = self.history.with_done(Done((here.ticket,), sentence, here.label, self._now()))
        args = {"counter": self.counter, "officer": self.officer, **(more or {})}
        self._call(args, (here.ticket,), sentence)

    def _call(self, args: dict[str, Any], before: tuple[str, ...], sentence: str = "") -> None:
        def called(result: dict[str, Any]) -> None:
            if before:
                self.history = self.history.without_last()
            label = str(result["label"])
            told = " · ".join(part for part in (sentence, say.outcome("call")(label)) if part)
            self._note(Done((str(result["ticket"]), *before), told, label, self._now()), toast=bool(before))

        self._do("ticket.call", args, called)

    def _undo(self, done: Done, left: tuple[str, ...]) -> None:
        def undone() -> None:
            if left[1:]:
                self._undo(done, left[1:])
                return
            self.history = self.history.without_last()
            self._toast(say.undone(done.label), False)

        self._do("ticket.undo", {"ticket": left[0]}, undone)

    def _do(self, name: str, args: dict[str, Any], done: Callable[..., None]) -> None:
        if self.busy:
            return

        def settle(result: dict[str, Any]) -> None:
            self.busy = False
            if name in _LEADS_ON:
                self._led_on_at = time.monotonic()
            done(result) if name == "ticket.call" else done()
            self._changed()

        self.busy, self.problem = True, None
        self._bridge.act(name, args, settle, self._refuse)  # its answer comes by the event loop, so after what follows
        self._changed()

    def _refuse(self, text: Text) -> None:
        self.busy = False
        self.problem = text
        self._changed()

    def _noting(self, ticket: DeskTicket, sentence: str, *, toast: bool = True) -> Callable[[], None]:
        return lambda: self._note(Done((ticket.ticket,), sentence, ticket.label, self._now()), toast=toast)

    def _note(self, done: Done, *, toast: bool) -> None:
        self.history = self.history.with_done(done)
        if toast:
            self._toast(done.sentence, True)

    def _finished_sentence(self, here: DeskTicket) -> str:
        return say.finished(here.label, self._now() - here.served if here.served else 0)

    def _now(self) -> int:
        return self._bridge.node.clock.now_ms()
