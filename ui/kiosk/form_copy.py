"""The copy of a form, or of the code it is kept under, on the paper of this kiosk. Nothing of it touches a disk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.events import new_id
from kiosk.markdown import plain
from kiosk.text import RTL_LANGUAGES
from ui.forms import form_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future

    from ui.bridge import NodeBridge
    from ui.forms.form_model import FormModel
    from ui.forms.form_paper import PaperForm
    from ui.kiosk.form_door import Ready
    from ui.kiosk.printing import Paper, TicketPrinting

translate = QCoreApplication.translate


class FormCopy:
    """Prints on the printer of the tickets."""

    def __init__(self, printing: TicketPrinting, bridge: NodeBridge) -> None:
        self._printing, self._bridge = printing, bridge

    @property
    def prints(self) -> bool:
        """Whether there is paper: a PDF file would stay on this machine, and help nobody."""
        return self._printing.prints

    def print(self, form: FormModel, ready: Ready, language: str, told: Callable[[str], None]) -> None:
        """Print what the page is about; `told` hears printed or failed."""
        paper = self._kept(form, language) if form.kind == "kept" else self._sent(form, ready, language)

        def draw() -> bytes:
            from ui.forms.form_paper import roll_png  # noqa: PLC0415 - drawn beside the page, with the first copy

            return roll_png(paper)

        outcome = self.print_picture(draw, new_id())
        self._bridge.later(outcome, lambda found: told("printed" if found.value == "printed" else "failed"))

    def print_picture(self, draw: Callable[[], bytes], job: str) -> Future[Paper]:
        """Print what is drawn."""
        return self._printing.print_picture(draw, job)

    def _sent(self, form: FormModel, ready: Ready, language: str) -> PaperForm:
        return self._paper(
            language,
            title=str(form.title),
            code_word=translate("Forms", "Your reference"),
            code=str(form.reference),
            lines=(self._time(), translate("Forms", "With it, staff find your form at once.")),
            sections=tuple(_sections(ready)),
        )

    def _kept(self, form: FormModel, language: str) -> PaperForm:
        lines = (
            str(form.until),
            translate("Forms", "At any kiosk or counter of this office, choose “Go on with a form”."),
            translate("Forms", "Whoever has this code can open your form and read it. Keep it to yourself."),
        )
        word = translate("Forms", "Your code")
        return self._paper(
            language, title=str(form.title), code_word=word, code=str(form.code), lines=lines, picture=str(form.said)
        )

    def _paper(self, language: str, **parts: object) -> PaperForm:
        from ui.forms.form_paper import PaperForm  # noqa: PLC0415 - its libraries come with the first copy

        office = self._bridge.node.office.title(language)
        return PaperForm(office=office, rtl=language in RTL_LANGUAGES, **parts)  # type: ignore[arg-type]

    def _time(self) -> str:
        node = self._bridge.node
        now = node.clock.now_ms()
        return f"{node.office.day(now)} {node.office.local(now):%H:%M}"


def _sections(ready: Ready) -> Iterator[tuple[str, tuple[tuple[str, str], ...]]]:
    # What reads forms is loaded with the first form, and not by the start of the kiosk.
    from kiosk.forms.pages.check import check_of  # noqa: PLC0415
    from ui.forms.written_answer import written_answer  # noqa: PLC0415

    filling = ready.found.filling
    for section in check_of(filling.plan, filling.session, filling.asks):
        rows = tuple(
            (plain(row.state.label or ""), written_answer(row.state) or form_words.not_provided())
            for row in section.rows
        )
        yield plain(section.label) or form_words.other_questions(), rows
