"""A form on the desk: its page, its list of questions, who changed what, and what becomes of it when it is closed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.drafts.records import By, Entry, Opened
from kiosk.ports import LinkState
from kiosk.queue import views
from ui.staff_forms import form_sentences as say
from ui.staff_forms.form_keeping import OfficersDrafts, OfficersKeeper
from ui.staff_forms.form_opening import FormOpening
from ui.staff_forms.form_printing import FormPrinting
from ui.staff_forms.form_shown import FormsShown
from ui.staff_forms.form_turning import FormTurning

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from datetime import datetime
    from types import ModuleType

    from PySide6.QtCore import QObject

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.records import Record
    from kiosk.text import Text
    from ui.bridge import NodeBridge
    from ui.counter.words import Words
    from ui.forms.background import Background
    from ui.staff_forms.form_filling import DeskForm
    from ui.staff_forms.form_ledger import Ledger
    from ui.staff_forms.form_opening import ReadyForm
    from ui.staff_forms.form_place import FormPlace

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_LISTS_MS = 60
"""The lists beside the page follow what is typed at most this often."""
_LIVE = "here"
"""What is typed here in a row is one change."""


def parts() -> ModuleType:
    """Everything that only an open form needs, loaded with the first one."""
    from ui.staff_forms import form_parts  # noqa: PLC0415 - the reason for this function

    return form_parts


@dataclass
class Sitting:
    """Everything that goes when the form is closed. `unkept`: something was changed that no kept copy has."""

    ready: ReadyForm
    ledger: Ledger
    keeper: OfficersKeeper
    drafts: OfficersDrafts
    unkept: bool = False
    keeping: bool = False

    @property
    def filling(self) -> Filling:
        """The form being filled in."""
        return self.ready.opened.filling


@QmlElement
@QmlUncreatable("made by its face")
class FormSitting(FormTurning):
    """What happens to the form that is open; what a person presses is in CounterForms."""

    def __init__(
        self,
        place: FormPlace,
        bridge: NodeBridge,
        words: Callable[[], Words],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._place, self._bridge, self._words, self._background = place, bridge, words, background
        self._opening = FormOpening(place, lambda: bridge.node.pack)
        self._printing = FormPrinting(place.papers, place.view)
        self._officer = ""
        self._sitting: Sitting | None = None
        self._hidden: FormsShown | None = None
        self._visit = 0
        self._lists = QTimer(self, interval=_LISTS_MS, singleShot=True)
        self._lists.timeout.connect(self._show_lists)
        self._printing.forget()

    # opened

    def _open(self, opening: Future[ReadyForm], refused: Callable[[Text], None]) -> None:
        visit = self._visit

        def ready(found: ReadyForm) -> None:
            if visit == self._visit and self._sitting is None:
                self._sit_down(found)
            else:  # who asked for it has gone
                self._opening.later(lambda desk: desk.drafts.end_visit(found.draft.id).result())

        self._bridge.later(opening, ready, refused)

    def _sit_down(self, ready: ReadyForm) -> None:
        """A form has been opened."""
        drafts = OfficersDrafts(self._place.desk().drafts, self._officer, str(self._now()))
        sitting = self._seated(ready, drafts)
        self._sitting = sitting
        opened = ready.draft.opened
        self._desk_form()
        problem = say.form_changed() if ready.opened.changed else ""
        if self._hidden is not None:
            self._hidden = FormsShown(stage="open", by_code=ready.by_code, problem=problem)
            return
        origin = self._origin(opened)
        self._tell(stage="open", dialog="", busy=False, by_code=ready.by_code, origin=origin, problem=problem)
        self._present(sitting)

    def _seated(self, ready: ReadyForm, drafts: OfficersDrafts) -> Sitting:
        keeper = OfficersKeeper(drafts, ready.draft.id, ready.held, self._bridge.later)  # type: ignore[arg-type]
        sitting = Sitting(ready, parts().Ledger.of(ready.draft.entries, ready.draft.undone), keeper, drafts)
        keeper.noted = self._note
        keeper.asked = lambda: self._tell(dialog="agree")
        keeper.trouble = self._refused
        return sitting

    def _desk_form(self) -> DeskForm:
        """Made with the first form."""
        if self._form is None:
            form = self._form = parts().DeskForm(self)
            form.changed.connect(self._soon)
            form.stampChanged.connect(self._keep)
            form.sentOff.connect(self._sent)
            form.left.connect(self.leave)
            self.changed.emit()
        return self._form

    def _present(self, sitting: Sitting) -> None:
        """Show the form where it stands."""
        own, form = parts(), self._desk_form()
        ready, filling, pack = sitting.ready, sitting.filling, self._bridge.node.pack
        service = pack.service(ready.draft.opened.service)
        facts = own.FormFacts(
            title=service.title.get if service is not None else lambda _language: filling.form.title,
            agency=partial(pack.reader_name, service.agency if service is not None else ""),
            tells=service.form_tells if service is not None else "",
            named=pack.reader_name,
            render=lambda text, _language: say.mended(text, self._words().text),
        )
        tools = own.FormTools(
            attachments=sitting.keeper.attachments,
            background=self._background,
            camera=self._place.camera,
            files=True,
            now=self._local,
        )
        form.speak(self._words().language)
        form.open(filling, own.MarkedWords(filling, ready.opened.resources, self._mark), tools, sitting.keeper, facts)
        self._show_lists()

    # while it is open

    @Slot()
    def agree(self) -> None:
        """The citizen has heard it and agrees: send."""
        sitting = self._sitting
        if self._shown.dialog == "agree" and sitting is not None:
            self._tell(dialog="")
            sitting.keeper.agree()

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog; nothing is sent, nothing is opened."""
        sitting = self._sitting
        if self._shown.dialog == "agree" and sitting is not None:
            sitting.keeper.disagree()
            self._desk_form().tell(busy=False)
        self._tell(dialog="", code_problem="")

    @Slot()
    def dismissProblem(self) -> None:
        """It was read."""
        self._tell(problem="", taken_over=False)

    def _note(self, record: Record) -> None:
        sitting = self._sitting
        if sitting is not None:
            entry = Entry(Opened(""), By.OFFICER, self._officer, self._now())
            sitting.ledger.note(record, entry, step=_LIVE)
            sitting.unkept = True
            self._soon()

    def _mark(self, ref: str) -> str:
        """Under a question: who changed it at a counter, when, and what it was."""
        sitting = self._sitting
        change = sitting.ledger.last_of(ref) if sitting is not None else None
        if sitting is None or change is None or change.by is By.CITIZEN:
            return ""
        name = say.who(change.by, self._names().get(change.who, ""))
        own = parts()
        old = own.shortened(own.in_words(sitting.filling, ref, change.old)) if change.old else ""
        return say.mark(name, self._words().time(change.at), old)

    def _soon(self) -> None:
        if not self._lists.isActive():
            self._lists.start()

    def _show_lists(self) -> None:
        sitting = self._sitting
        if sitting is None or self._hidden is not None or self._form is None:
            return
        names, words = self._names(), self._words()
        self._change_rows.replace(parts().change_lines(sitting.ledger, sitting.filling, words, names))
        if self._shown.stage != "open":
            return
        outline = parts().outline_of(sitting.filling, sitting.ledger.by_staff(), names)
        self._outline_rows.replace(outline.lines)
        here = next((place for place, line in enumerate(outline.lines) if line.here), -1)
        title = self._desk_form().facts.title(words.language)
        self._tell(title=title, answered=say.answered_of(outline), here=here)

    def _keep(self) -> None:
        """With every page: the copy at the hub follows, so that little is lost, and a second place is noticed."""
        sitting = self._sitting
        if sitting is None or not sitting.ready.by_code or not sitting.unkept or sitting.keeping:
            return
        if self._shown.stage != "open" or self._shown.busy or self._desk_form().busy:
            return
        sitting.keeping, sitting.unkept = True, False

        def kept(_kept: object) -> None:
            sitting.keeping = False

        def refused(text: Text) -> None:
            sitting.keeping, sitting.unkept = False, True
            if text.id == say.TAKEN_OVER and self._sitting is sitting:
                self._tell(taken_over=True)

        self._bridge.later(sitting.drafts.save(sitting.ready.draft.id), kept, refused)

    def _refused(self, text: Text) -> None:
        self._tell(busy=False, dialog="", problem=say.mended(text, self._words().text))

    # over

    def _sent(self, reference: str) -> None:
        self._outline_rows.replace(())
        self._change_rows.replace(())
        unsent = self._cut_off()
        self._tell(stage="sent", reference=reference, unsent=unsent, problem="", taken_over=False, paper="")

    def _end(self) -> None:
        """Nothing of the form stays, neither on the screen nor in memory."""
        self._sitting = None
        self._clear()
        self._printing.forget()

    def _clear(self, **stays: str) -> None:
        if self._form is not None:
            self._form.close()
        self._outline_rows.replace(())
        self._change_rows.replace(())
        here = self._shown
        empty = FormsShown(starts=here.starts, begun=here.begun, service=here.service, any_sent=here.any_sent)
        self._shown = replace(empty, **stays)  # type: ignore[arg-type]
        self.changed.emit()
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():  # an officer may have copied an answer from here
            clipboard.clear()

    def leave(self) -> None:
        """Somebody went back from the first page."""

    # about

    def _origin(self, opened: Opened) -> str:
        sitting = self._sitting
        began = sitting.ready.draft.entries[0].at if sitting is not None else 0
        label = self._bridge.read(lambda queue: views.desk_ticket(queue, opened.ticket)) if opened.ticket else None
        return say.opened_from(label.label if label else "", self._words().time(began))

    def _names(self) -> dict[str, str]:
        return {row.officer: row.name for row in self._bridge.read(views.officer_rows)}

    def _cut_off(self) -> bool:
        return self._bridge.status().link.state is LinkState.CUT_OFF

    def _now(self) -> int:
        return self._bridge.node.clock.now_ms()

    def _local(self) -> datetime:
        return self._bridge.node.office.local(self._now()).replace(tzinfo=None)
