"""The forms that were sent for a ticket, and what an officer does with them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from kiosk.forms.submissions import reference as references
from kiosk.forms.submissions.submission import Submission

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ports import EventLog
    from kiosk.text import Text
    from ui.bridge import NodeBridge
    from ui.staff_forms.form_opening import FormOpening

_TAKEN_BACK: Final = frozenset({"decide", "withdraw"})
"""What `reopen` takes back."""


class TicketForms:
    """Submissions, read from the log of this machine; a counter sees how far they are, never what is in them."""

    def __init__(self, bridge: NodeBridge, opening: FormOpening, changed: Callable[[list[Submission]], None]) -> None:
        self._bridge, self._opening, self._changed = bridge, opening, changed
        self._ticket = ""
        self._asking = False
        self._again = False
        self.last_step = ""
        """The submission whose last step can be taken back."""

    def follow(self, ticket: str) -> None:
        """Show those of this ticket."""
        if ticket != self._ticket:
            self._ticket, self.last_step = ticket, ""
            self.refresh()

    def refresh(self) -> None:
        """Look again; while the log is asked, once more is enough."""
        if self._asking:
            self._again = True
            return
        self._asking, self._again = True, False
        self._bridge.later(self._bridge.node.query(partial(_of_ticket, self._ticket)), self._found, self._failed)

    def find(self, reference: str, found: Callable[[Submission | None], None]) -> None:
        """The submission with a reference."""
        self._bridge.later(self._bridge.node.query(partial(_find, reference)), found)

    def get(self, submission: str, found: Callable[[Submission | None], None]) -> None:
        """A submission as it stands."""
        self._bridge.later(self._bridge.node.query(partial(_get, submission)), found)

    def step(
        self,
        submission: str,
        verb: str,
        officer: str,
        done: Callable[[Submission, bool], None],
        refused: Callable[[Text], None],
    ) -> None:
        """Move it on; `done` hears how it stands, and whether that can be taken back."""

        def stepped(found: Submission) -> None:
            undoable = verb in _TAKEN_BACK
            self.last_step = submission if undoable else ""
            self.refresh()
            done(found, undoable)

        moving = self._opening.later(lambda desk: desk.submissions.step(submission, verb, officer).result())
        self._bridge.later(moving, stepped, refused)

    def erase(
        self,
        submission: str,
        officer: str,
        reason: str,
        done: Callable[[Submission], None],
        refused: Callable[[Text], None],
    ) -> None:
        """Erase what was written in it; `done` hears how it stands."""

        def erased(found: Submission) -> None:
            self.last_step = ""
            self.refresh()
            done(found)

        erasing = self._opening.later(lambda desk: desk.submissions.erase(submission, officer, reason).result())
        self._bridge.later(erasing, erased, refused)

    def _found(self, submissions: list[Submission]) -> None:
        self._asking = False
        self._changed(submissions)
        if self._again:
            self.refresh()

    def _failed(self, _text: Text) -> None:
        self._asking = False


def _every(log: EventLog) -> list[Submission]:
    return [one for one in log.states("submission").values() if isinstance(one, Submission) and one.sent]


def _of_ticket(ticket: str, log: EventLog) -> list[Submission]:
    found = (one for one in _every(log) if one.ticket == ticket) if ticket else ()
    return sorted(found, key=lambda one: (one.sent, one.id))


def _find(reference: str, log: EventLog) -> Submission | None:
    return next((one for one in _every(log) if one.reference == references.parse(reference)), None)


def _get(submission: str, log: EventLog) -> Submission | None:
    found = log.state(f"submission/{submission}")
    return found if isinstance(found, Submission) else None
