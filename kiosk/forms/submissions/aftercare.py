"""What a server does by itself with submissions: notes what has arrived whole, and knows those of today's tickets."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

from kiosk.events import Draft
from kiosk.forms.submissions import submission as events
from kiosk.forms.submissions.submission import Status, Submission

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.ports import BlobStore, Writing
    from kiosk.ports import EventLog


class Aftercare:
    """Follows the submissions of a node. `receives`: this node tells when all of one has arrived (hubs do).

    It also knows the submissions of today's tickets, for their pages.
    """

    def __init__(self, node: Writing, blobs: BlobStore, *, receives: bool) -> None:
        self._node = node
        self._blobs = blobs
        self._receives = receives
        self._stream = node.office.case_stream
        self._lock = threading.Lock()
        self._waiting: dict[str, set[str]] = {}
        self._of_tickets: dict[str, dict[str, Submission]] = {}
        self._stop: Callable[[], None] | None = None

    def start(self) -> None:
        """Look at what the log holds, then follow it."""
        self._stop = self._node.subscribe(self._heard)
        for state in self._node.log.states("submission").values():
            self._look(state)

    def stop(self) -> None:
        """Follow it no more."""
        if self._stop is not None:
            self._stop()
            self._stop = None

    def blob_arrived(self, name: str) -> None:
        """A blob is held whole now."""
        with self._lock:
            subjects = self._waiting.pop(name, set())
        for subject in subjects:
            self._look(self._node.log.state(subject))

    def of_ticket(self, ticket: str) -> list[Submission]:
        """Submissions of one of today's tickets, the oldest first."""
        with self._lock:
            found = list(self._of_tickets.get(ticket, {}).values())
        return sorted(found, key=lambda one: (one.sent, one.id))

    def _heard(self, change: Any) -> None:  # noqa: ANN401 - a change, of which only the subjects matter here
        for subject in change.subjects:
            if subject.startswith("submission/"):
                self._look(self._node.log.state(subject))

    def _look(self, state: object) -> None:
        if not isinstance(state, Submission) or not state.sent:
            return
        self._note_ticket(state)
        if not state.erased and self._receives and state.status is Status.SENT:
            # first wait for all, then look: what arrives in between is heard of
            with self._lock:
                for blob in state.blobs:
                    self._waiting.setdefault(blob.sha256, set()).add(state.subject)
            missing = {blob.sha256 for blob in state.blobs if self._blobs.size(blob.sha256) != blob.size}
            with self._lock:
                for blob in state.blobs:
                    if blob.sha256 not in missing:
                        self._waiting.get(blob.sha256, set()).discard(state.subject)
            if not missing:
                self._note_received(state.subject)

    def _note_ticket(self, state: Submission) -> None:
        today = self._node.office.day(self._node.clock.now_ms())
        with self._lock:
            if state.ticket and state.day == today:
                self._of_tickets.setdefault(state.ticket, {})[state.id] = state
            for ticket, held in list(self._of_tickets.items()):
                if all(one.day != today for one in held.values()):
                    del self._of_tickets[ticket]

    def _note_received(self, subject: str) -> None:
        def decide(log: EventLog) -> Sequence[Draft]:
            found = log.state(subject)
            new = isinstance(found, Submission) and found.status is Status.SENT
            return (Draft(events.RECEIVED, subject, {}),) if new else ()

        self._node.write(decide, self._stream)
