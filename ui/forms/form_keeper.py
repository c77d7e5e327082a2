"""Where what somebody fills in goes while they fill it in: nowhere, or into a draft of this device."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from kiosk.forms.drafts.records import By
from ui.forms.attachments import MemoryAttachments

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future

    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.forms.drafts.desk import Drafts
    from kiosk.forms.drafts.finishing import Sent
    from kiosk.forms.session.records import Record
    from kiosk.text import Text
    from ui.forms.attachments import Attachments

    Refusing = Callable[[Text], None]

_T = TypeVar("_T")


class Later(Protocol):
    """Brings the outcome of a future to the GUI thread, as `NodeBridge.later` does."""

    def __call__(self, future: Future[_T], done: Callable[[_T], None], refused: Refusing = ..., /) -> None:
        """Call one of the two, later."""


class FormKeeper(Protocol):
    """What a form needs beside its questions. Answers come on the GUI thread, by one of the two callbacks."""

    helper: str
    """The officer who types for the person just now; empty: answers are the person's own."""

    @property
    def attachments(self) -> Attachments:
        """The files of the form."""

    def record(self, record: Record, step: str) -> None:
        """Keep an answer; returns at once."""

    def undo(self) -> None:
        """Take back the last step."""

    def save(self, done: Callable[[KeptDraft], None], refused: Refusing) -> None:
        """Keep a copy to come back to."""

    def finish(self, xml: bytes, done: Callable[[str], None], refused: Refusing) -> None:
        """Send it; `done` gets the reference."""


@dataclass
class NothingKept:
    """For previews: nothing leaves the window."""

    attachments: MemoryAttachments = field(default_factory=MemoryAttachments)
    helper: str = ""

    def record(self, record: Record, step: str) -> None:
        """Keep nothing."""

    def undo(self) -> None:
        """There is nothing to take back."""

    def save(self, done: Callable[[KeptDraft], None], refused: Refusing) -> None:
        """Keep nothing."""

    def finish(self, xml: bytes, done: Callable[[str], None], refused: Refusing) -> None:  # noqa: ARG002 - all is well
        """Send nothing."""
        done("")


class DraftAttachments:
    """The files of a draft: in memory for the screen, and sealed in the draft."""

    def __init__(self, drafts: Drafts, draft: str, held: dict[str, bytes], look: Callable[[Future[Any]], None]) -> None:
        self._drafts, self._draft, self._held, self._look = drafts, draft, held, look

    def keep(self, name: str, content: bytes, media_type: str) -> None:  # noqa: ARG002 - the draft has no use for it
        """Keep a file."""
        self._held[name] = content
        self._drafts.attach(self._draft, name, content).add_done_callback(self._look)

    def read(self, name: str) -> bytes | None:
        """The content of a file, or None."""
        return self._held.get(name)

    def drop(self, name: str) -> None:
        """Forget a file; in the draft nothing is left of its content."""
        if self._held.pop(name, None) is not None:
            self._drafts.attach(self._draft, name, b"").add_done_callback(self._look)


class DraftKeeper:
    """A draft that is open on this device. `later` brings the outcome of a future to the GUI thread."""

    def __init__(
        self,
        drafts: Drafts,
        draft: str,
        held: dict[str, bytes],
        later: Callable[[Future[object], object, object], None],
    ) -> None:
        self._drafts, self.draft, self._held, self._later = drafts, draft, held, later
        self.attachments: Attachments = DraftAttachments(drafts, draft, held, self._look)
        self.trouble: Refusing = lambda _text: None
        """Called where an answer or a file could not be kept."""
        self.helper = ""

    def record(self, record: Record, step: str) -> None:
        """Keep an answer; returns at once."""
        from kiosk.forms.session.records import encoded  # noqa: PLC0415 - the engine comes with the first form

        body, helper = encoded(record), self.helper
        kept = (
            self._drafts.append(self.draft, body, step=step, by=By.HELPER, who=helper)
            if helper
            else self._drafts.append(self.draft, body, step=step)
        )
        kept.add_done_callback(self._look)

    def undo(self) -> None:
        """Take back the last step."""
        self._drafts.undo(self.draft).add_done_callback(self._look)

    def save(self, done: Callable[[KeptDraft], None], refused: Refusing, days: int = 0) -> None:
        """Keep a copy at the hub, one that has none yet for so many `days` (0: as long as others)."""
        keeping = self._drafts.save(self.draft, days=days) if days else self._drafts.save(self.draft)
        self._later(keeping, done, refused)

    def accompany(self, companion: str) -> None:
        """Note who helps in person."""
        self._drafts.accompany(self.draft, companion).add_done_callback(self._look)

    def finish(self, xml: bytes, done: Callable[[str], None], refused: Refusing) -> None:
        """Freeze, seal and send; the draft is gone then. Files that the form no longer names stay here."""
        from kiosk.forms.sent_xml import values_in  # noqa: PLC0415 - with the first form

        named = values_in(xml)
        files = [name for name in self._held if name in named]

        def sent(outcome: Sent) -> None:
            done(outcome.reference)

        self._later(self._drafts.finish(self.draft, xml, files), sent, refused)

    def _look(self, kept: Future[Any]) -> None:
        # Only a failure is news, and then it takes the way of all news to the GUI thread.
        if kept.exception() is not None:
            self._later(kept, lambda _kept: None, self.trouble)
