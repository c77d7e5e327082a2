"""A draft at a counter: everything that is done to it carries the officer's id, and nothing is sent unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.drafts.records import By
from ui.forms.form_keeper import DraftKeeper

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from concurrent.futures import Future

    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.forms.drafts.desk import Drafts
    from kiosk.forms.drafts.finishing import Sent
    from kiosk.forms.session.records import Record
    from kiosk.text import Text

    Refusing = Callable[[Text], None]
    Later = Callable[[Future[object], object, object], None]


_OF_THE_SCREEN = frozenset({"LanguageSet", "Finished"})
"""In which language an officer reads, and that sending was begun, is nothing that the citizen answered."""


class OfficersDrafts:
    """The drafts of this device in an officer's name.

    Steps are named apart from those of anybody else, so that an undo here never takes back what a citizen answered.
    """

    def __init__(self, drafts: Drafts, officer: str, sitting: str) -> None:
        self._drafts, self._officer, self._sitting = drafts, officer, sitting
        self._run = 0
        self._last = ""

    def append(self, draft: str, body: bytes, *, step: str = "") -> Future[int]:
        """Keep an answer."""
        if step != self._last:
            self._run, self._last = self._run + 1, step
        name = f"{self._officer} {self._sitting} {self._run} {step}"
        return self._drafts.append(draft, body, step=name, by=By.OFFICER, who=self._officer)

    def attach(self, draft: str, filename: str, content: bytes) -> Future[int]:
        """Keep a file."""
        return self._drafts.attach(draft, filename, content, by=By.OFFICER, who=self._officer)

    def undo(self, draft: str) -> Future[tuple[int, ...]]:
        """Take back the last step."""
        self._last = ""
        return self._drafts.undo(draft, by=By.OFFICER, who=self._officer)

    def save(self, draft: str) -> Future[KeptDraft]:
        """Keep a copy at the hub."""
        return self._drafts.save(draft, by=By.OFFICER, who=self._officer)

    def accompany(self, draft: str, companion: str) -> Future[int]:
        """Note who helps the citizen in person."""
        return self._drafts.accompany(draft, companion, by=By.OFFICER, who=self._officer)

    def hand_over(self, draft: str) -> Future[KeptDraft]:
        """Keep it at the hub, and let go of it here."""
        return self._drafts.hand_over(draft, by=By.OFFICER, who=self._officer)

    def finish(self, draft: str, xml: bytes, files: Sequence[str]) -> Future[Sent]:
        """Freeze, seal and send, with these files."""
        return self._drafts.finish(draft, xml, files, by=By.OFFICER, who=self._officer)


class OfficersKeeper(DraftKeeper):
    """Keeps the answers of one form; sends it only after `agree`."""

    def __init__(self, drafts: OfficersDrafts, draft: str, held: dict[str, bytes], later: Later) -> None:
        super().__init__(drafts, draft, held, later)  # type: ignore[arg-type]
        self.noted: Callable[[Record], None] = lambda _record: None
        """Told of each answer, before it is durable."""
        self.asked: Callable[[], None] = lambda: None
        """The form is complete: ask whether the citizen agrees."""
        self._finishing: tuple[bytes, Callable[[str], None], Refusing] | None = None

    def record(self, record: Record, step: str) -> None:
        """Keep an answer; returns at once."""
        if type(record).__name__ not in _OF_THE_SCREEN:
            super().record(record, step)
            self.noted(record)

    def finish(self, xml: bytes, done: Callable[[str], None], refused: Refusing) -> None:
        """Hold it until the citizen agrees."""
        self._finishing = (xml, done, refused)
        self.asked()

    def agree(self) -> None:
        """Send what is held."""
        if self._finishing is not None:
            finishing, self._finishing = self._finishing, None
            super().finish(*finishing)

    def disagree(self) -> None:
        """Send nothing; the form goes on."""
        self._finishing = None
