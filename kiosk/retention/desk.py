"""What is told and done about retention at a server: what goes when, and erasing for the person whom it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.errors import Refused
from kiosk.forms.submissions import reference as references
from kiosk.forms.submissions.reading import check_officer, find_submission
from kiosk.forms.submissions.submission import Submission
from kiosk.retention.clerk import erasing, stream_of
from kiosk.retention.due import DAY_MS, all_due, counts, due, named

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kiosk.catalogue.pack import Pack
    from kiosk.events import Draft
    from kiosk.office import Office
    from kiosk.ports import EventLog
    from kiosk.retention.due import Holding

    Write = Callable[[Sequence[Draft], str], object]
    """Has events written into a stream at the server; durable when it returns."""


class ErasingDesk:
    """Of an operator. `note_heard` has it noted that everything erased is known, after a restore."""

    def __init__(  # noqa: PLR0917 - an office, and how it is written to
        self, log: EventLog, pack: Pack, office: Office, now_ms: int, write: Write, note_heard: Callable[[], None]
    ) -> None:
        self._log, self._pack, self._office, self._now = log, pack, office, now_ms
        self._write, self._note_heard = write, note_heard

    def find(self, typed: str) -> Holding:
        """What a reference, an id or a name stands for. Raises Refused or DataFault."""
        try:
            return find_submission(self._log, typed)
        except Refused:
            if "/" not in typed:
                raise
            return named(self._log, typed.strip())

    def told(self, state: Holding) -> str:
        """What is to be erased, with nothing of what is in it."""
        if state.erasure:
            return (
                f"{_called(state)} was erased on {self._time(state.erasure.at)} ({state.erasure.why or 'no reason'})."
            )
        goes = due(state, self._pack, self._office)
        until = f" It would be erased by itself on {self._time(goes.at)}." if goes else ""
        return f"{_called(state)}, of {state.day}.{until}"

    def erase(self, state: Holding, officer: str, reason: str) -> str:
        """Have it erased. Raises DataFault for somebody who is no officer here."""
        check_officer(self._log, officer)
        self._write([erasing(state, officer, reason)], stream_of(state, self._office))
        return f"{_called(state)} is erased here. Machines that are away erase it when they are back."

    def listed(self, days: int) -> Iterator[str]:
        """How long each kind is kept, and what goes within so many days."""
        kept = self._pack.kept
        yield (
            f"Kept after the last step: forms {kept.forms.days} days, cases {kept.cases.days}, stops {kept.stops.days},"
            f" what officers saw {kept.saws.days}."
        )
        own = [f"{one.id} {one.retention.days}" for one in self._pack.services if one.retention]
        if own:
            yield f"Days of services that say so themselves: {', '.join(own)}."
        found = all_due(self._log, self._pack, self._office, self._now + days * DAY_MS)
        yield f"Erased by themselves within {days} days: {len(found)}."
        for one in found:
            name = references.shown(one.reference) if one.reference else one.subject
            yield f"  {self._time(one.at)}  {name}  {one.service}".rstrip()
        yield f"Erased so far: {counts(self._log, self._pack, self._office, self._now)[1]}."

    def note_known(self) -> str:
        """An operator says that nothing was erased since the backup, or that it was erased again."""
        self._note_heard()
        return "Noted. Sealed forms are handed out again."

    def _time(self, milliseconds: int) -> str:
        return f"{self._office.local(milliseconds):%Y-%m-%d %H:%M}"


def _called(state: Holding) -> str:
    return f"Form {references.shown(state.reference)}" if isinstance(state, Submission) else state.subject
