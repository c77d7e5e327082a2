"""What a running device does with submissions: seal, send, move on, erase. Each is decided on the writing thread."""

from __future__ import annotations

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeVar

import msgspec

from kiosk.erasure import ASKED, REASONS
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.forms.submissions import reference as references
from kiosk.forms.submissions import submission as events
from kiosk.forms.submissions.submission import Blob, Submission
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.forms.ports import BlobStore, Writing
    from kiosk.ports import EventLog

_T = TypeVar("_T")
_Other = TypeVar("_Other")
_STAFF: Final = frozenset({"counter", "hub"})
MOST_BLOB: Final = 64 * 1024 * 1024
"""Bytes of one sealed blob."""

VERBS: Final = {
    "start": events.STARTED,
    "ask": events.ASKED,
    "decide": events.DECIDED,
    "withdraw": events.WITHDRAWN,
    "reopen": events.REOPENED,
}
"""What an officer may do with a submission, by word."""


class Sending(msgspec.Struct, frozen=True, kw_only=True):
    """What the event of a submission says; nothing about a person. The first blob holds the form."""

    form: str
    version: str
    day: str
    blobs: tuple[Blob, ...]
    service: str = ""
    ticket: str = ""
    agencies: tuple[str, ...] = ()
    officer: str = ""
    """Who sends it for the citizen."""
    accompanied: str = ""
    """Who helped in person, as `kiosk.assist.companion` writes it."""


class Submissions:
    """Submissions of a running device over its log and its store of blobs.

    `recipients` gives the public key of the office, then those of agencies; one that has none is empty.
    """

    def __init__(self, node: Writing, blobs: BlobStore, recipients: Callable[[Sequence[str]], list[str]]) -> None:
        self._node = node
        self.blobs = blobs
        self._recipients = recipients
        self._stream = node.office.case_stream

    def recipients(self, agencies: Sequence[str]) -> list[str]:
        """Public keys of the office and of those of these agencies that have one; the office passes on to the others.

        Raises Refused `no_recipients` where the office has none.
        """
        office, *others = self._recipients(agencies)
        if not office:
            raise Refused(Text.of("refused.no_recipients"))
        return [office, *(one for one in others if one)]

    def send(self, identity: str, sending: Sending, *, beside: bool = False) -> Future[Submission]:
        """Send a submission, once: with the same id it is the one that was sent first, whatever is asked.

        With `beside`, other blobs are sent as well, for officers to look at both; those that were sent are not again.
        """
        subject = f"submission/{identity}"

        def decide(log: EventLog) -> Sequence[Draft]:
            found = _state(log, subject)
            if found.sent and not (beside and any(blob not in found.all_blobs for blob in sending.blobs)):
                return ()
            sequence = log.last_sequence(self._node.device.source) + 1
            data = msgspec.to_builtins(sending)
            if not sending.officer:
                del data["officer"]
            if not sending.accompanied:
                del data["accompanied"]
            device = self._node.device
            # a later epoch counts anew, and would give numbers twice under the letter
            data["reference"] = references.new_reference("" if device.epoch > 1 else device.letter, sequence)
            return (Draft(events.SENT, subject, data),)

        return self._decided(subject, decide)

    def step(self, identity: str, verb: str, officer: str = "", ask: str = "") -> Future[Submission]:
        """An officer moves a submission on (`VERBS`); done already, it stays as it is. `ask` is a code, never words."""
        subject = f"submission/{identity}"
        event_type = VERBS.get(verb, "")

        def decide(log: EventLog) -> Sequence[Draft]:
            found = self._for_staff(log, subject)
            if not event_type:
                raise Refused(Text.of("refused.unknown_act"))
            if found.status not in events.allowed_from(event_type):
                if found.status is events.after(event_type):
                    return ()
                state = Text.of(f"submission.{found.status.value}")
                raise Refused(Text.of("refused.submission_state", state=state))
            data = {"officer": officer} | ({"ask": ask} if ask and ask.replace("-", "").isalnum() else {})
            return (Draft(event_type, subject, data),)

        return self._decided(subject, decide)

    def give_ticket(self, identity: str, ticket: str) -> Future[Submission]:
        """The citizen took a ticket after it was sent; one that has a ticket keeps it."""
        subject = f"submission/{identity}"

        def decide(log: EventLog) -> Sequence[Draft]:
            found = _state(log, subject)
            return (Draft(events.TICKETED, subject, {"ticket": ticket}),) if found.sent and not found.ticket else ()

        return self._decided(subject, decide)

    def note_read(self, identity: str, officer: str) -> Future[Submission]:
        """Write down that an officer saw the contents; also of a draft, whose id its submission will have."""
        subject = f"submission/{identity}"

        def decide(_log: EventLog) -> Sequence[Draft]:
            if self._node.device.role not in _STAFF:
                raise Refused(Text.of("refused.wrong_role"))
            return (Draft(events.READ, subject, {"officer": officer}),)

        return self._decided(subject, decide)

    def erase(self, identity: str, officer: str = "", reason: str = ASKED) -> Future[Submission]:
        """Delete the contents everywhere, for one of `REASONS`; that there was one, and when, stays in the log."""
        subject = f"submission/{identity}"

        def decide(log: EventLog) -> Sequence[Draft]:
            found = self._for_staff(log, subject)
            if reason not in REASONS:
                raise Refused(Text.of("refused.unknown_act"))
            return () if found.erased else (Draft(events.ERASED, subject, {"officer": officer, "reason": reason}),)

        return self._decided(subject, decide)

    def get(self, identity: str) -> Submission | None:
        """A submission that this device knows of. Reads the disk."""
        found = _state(self._node.log, f"submission/{identity}")
        return found if found.sent else None

    def find(self, typed: str) -> Submission | None:
        """The submission with a reference, however it was typed. Reads the disk; staff machines know all."""
        wanted = references.parse(typed)
        return next((one for one in self.every() if wanted in {one.reference, *one.other_references}), None)

    def of_ticket(self, ticket: str) -> list[Submission]:
        """Submissions of a ticket, the oldest first. Reads the disk."""
        found = (one for one in self.every() if ticket and one.ticket == ticket)
        return sorted(found, key=lambda one: (one.sent, one.id))

    def every(self) -> list[Submission]:
        """All submissions that this device knows of. Reads the disk."""
        states = self._node.log.states("submission").values()
        return [state for state in states if isinstance(state, Submission) and state.sent]

    def _for_staff(self, log: EventLog, subject: str) -> Submission:
        if self._node.device.role not in _STAFF:
            raise Refused(Text.of("refused.wrong_role"))
        found = _state(log, subject)
        if not found.sent:
            raise Refused(Text.of("refused.unknown_submission"))
        return found

    def _decided(self, subject: str, decide: Callable[[EventLog], Sequence[Draft]]) -> Future[Submission]:
        written = self._node.write(decide, self._stream)
        return then(written, lambda _records: _state(self._node.log, subject))


def is_of_form(log: EventLog, name: str) -> bool:
    """Whether a blob belongs to a form that was sent: only the office can open that again. Reads the disk."""
    sent = (one for one in log.states("submission").values() if isinstance(one, Submission))
    return any(blob.sha256 == name for one in sent for blob in one.all_blobs)


def then(future: Future[_T], change: Callable[[_T], _Other]) -> Future[_Other]:
    """A future of what a result becomes."""
    changed: Future[_Other] = Future()
    future.add_done_callback(partial(_pass_on, change=change, to=changed))
    return changed


def _pass_on(done: Future[Any], change: Callable[[Any], Any], to: Future[Any]) -> None:
    try:
        to.set_result(change(done.result()))
    except BaseException as error:  # whoever waits has to hear of it, whatever it is
        to.set_exception(error)


def _state(log: EventLog, subject: str) -> Submission:
    found = log.state(subject)
    return found if isinstance(found, Submission) else Submission(id=subject.partition("/")[2])
