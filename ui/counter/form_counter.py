"""The forms of a counter: opened by code, begun for a ticket, helped with, sent with the citizen's word, given back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.days import day_and_time
from kiosk.forms.submissions import reference as references
from kiosk.queue import views
from ui.counter.form_along import AlongForms
from ui.forms import form_words
from ui.staff_forms import form_sentences as say
from ui.staff_forms.form_opening import put_away
from ui.staff_forms.form_sitting import parts

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.drafts.coming_back import KeptDraft
    from kiosk.text import Text
    from ui.bridge import NodeBridge
    from ui.counter.words import Words
    from ui.forms.background import Background
    from ui.staff_forms.form_place import FormPlace

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by its counter")
class CounterForms(AlongForms):
    """One form at a time, and the forms of the ticket at the counter."""

    def __init__(
        self,
        place: FormPlace,
        bridge: NodeBridge,
        words: Callable[[], Words],
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(place, bridge, words, background, parent)
        self._counter = self._service = self._here = self._language = ""

    # for the counter

    def sit(self, counter: str, officer: str) -> None:
        """Somebody begins here; what they had open when the program ended is offered to them."""
        self._counter, self._officer = counter, officer
        self._look()

    def refresh(self) -> None:
        """Follow who is at the counter."""
        counter = self._counter
        found = self._bridge.read(lambda queue: views.desk_tickets(queue, counter)) if counter else []
        here = found[0] if found else None
        self._here = here.ticket if here else ""
        self._service = here.service if here else ""
        self._language = here.language if here else ""
        service = self._bridge.node.pack.service(self._service) if here else None
        starts = service is not None and bool(service.form)
        self._tell(starts=starts, service=self._words().service(self._service) if starts else "")
        self._ticket.follow(self._here)
        self._tell_companion(self._here)
        if self._shown.stage == "sent":
            self._tell(unsent=self._cut_off())

    def retell(self) -> None:
        """The language has changed."""
        if self._form is not None:
            self._form.speak(self._words().language)
        self._ticket.refresh()
        self._soon()

    def hide(self) -> None:
        """The desk is locked: nothing of the form is on the screen or in what draws it; it waits in memory."""
        self._hidden = self._shown
        self._clear()

    def show(self) -> None:
        """The officer is back."""
        hidden, self._hidden = self._hidden, None
        if hidden is not None and hidden.stage:
            self._shown = replace(hidden, dialog="", busy=False, code_problem="")
            if hidden.stage == "open" and self._sitting is not None:
                self._tell(origin=self._origin(self._sitting.ready.draft.opened))
                self._present(self._sitting)
        self.changed.emit()

    def sign_out(self) -> None:
        """The officer goes: a form that came by its code goes back to where it was kept, any other is wiped."""
        sitting, officer = self._sitting, self._officer
        self._put_found_away()
        self._visit += 1
        self._hidden = None
        self._end()
        if sitting is not None:
            self._opening.later(lambda desk: put_away(desk, sitting.ready.draft, officer, changed=sitting.unkept))
        self._officer = self._counter = ""

    def close(self) -> None:
        """The program ends."""
        self._unsubscribe()
        sitting = self._sitting
        self._end()
        if sitting is not None:
            self._opening.later(lambda desk: desk.drafts.end_visit(sitting.ready.draft.id).result())
        self._opening.close()

    # opening

    @Slot()
    def askCode(self) -> None:
        """Open a form that is kept under a code, or one that was sent, by its reference."""
        if not self._shown.stage:
            self._tell(dialog="code", code_problem="")

    @Slot(str)
    def enter(self, typed: str) -> None:
        """A code or a reference, typed or scanned."""
        if self._shown.busy or self._shown.dialog != "code":
            return
        if not typed.strip():
            self._tell(code_problem=say.nothing_typed())
            return
        self._tell(busy=True, code_problem="")
        if references.parse(typed):
            self._ticket.find(typed, self._found_sent)
        else:
            self._open(self._opening.by_code(typed, self._officer), self._code_refused)

    @Slot()
    def begin(self) -> None:
        """A new form for the ticket that is here."""
        if self._shown.busy or self._shown.stage or not self._shown.starts:
            return
        self._tell(busy=True, problem="")
        language = self._language or self._words().language
        self._open(self._opening.begin(self._service, self._here, language, self._officer), self._refused)

    @Slot(str)
    def ask(self, dialog: str) -> None:
        """Show a dialog: keys."""
        self._tell(dialog=dialog)

    @Slot()
    def dismiss(self) -> None:
        """Close the dialog; nothing is sent, nothing is opened."""
        if self._shown.dialog == "found":
            self._put_found_away()
        if not (self._shown.dialog == "code" and self._shown.busy):
            super().dismiss()

    # with a form open

    @Slot()
    def giveBack(self) -> None:
        """Keep it at the hub and let go of it here: it goes on where its code is given."""
        sitting = self._sitting
        if sitting is None or self._shown.busy or self._shown.stage != "open":
            return
        self._tell(busy=True, dialog="", problem="")
        visit = self._visit
        handing = sitting.drafts.hand_over(sitting.ready.draft.id)
        self._bridge.later(handing, lambda kept: self._given(kept, visit), self._not_given)

    @Slot()
    def leave(self) -> None:
        """Close: at once where nothing would be lost, else it is asked."""
        if self._shown.stage != "open":
            self._end()
        elif self._sitting is not None and (self._sitting.unkept or not self._sitting.ready.by_code):
            self._tell(dialog="leave")
        else:
            self.wipe()

    @Slot()
    def wipe(self) -> None:
        """Close it here and keep nothing of what was changed here."""
        sitting = self._sitting
        self._visit += 1
        self._end()
        if sitting is not None:
            self._opening.later(lambda desk: desk.drafts.end_visit(sitting.ready.draft.id).result())

    @Slot()
    def printCopy(self) -> None:
        """The answers, or the code, on paper."""
        shown, sitting, words = self._shown, self._sitting, self._words()
        if shown.stage == "given":
            paper = parts().code_on_paper(words, shown.title, shown.code, shown.picture, shown.until)
        elif sitting is not None:
            code = (say.reference_word(), shown.reference) if shown.reference else (say.copy_word(), say.not_sent())
            now = self._bridge.node.clock.now_ms()
            time = words.text(day_and_time(self._bridge.node.office.local(now)))
            paper = parts().answers_on_paper(sitting.filling, words, shown.title, time, code)
        else:
            return
        printed = self._printing.print(paper, f"form-{shown.reference}")
        told = say.printed() if printed.done and not printed.file else say.saved_in(printed.file, opened=printed.opened)
        self._tell(paper=told if printed.done else say.not_printed(), printed=printed.done)

    # what comes back

    def _code_refused(self, text: Text) -> None:
        self._tell(busy=False, code_problem=say.mended(text, self._words().text))

    def _given(self, kept: KeptDraft, visit: int) -> None:
        if visit != self._visit:
            return
        title, sitting = self._shown.title, self._sitting
        self._close_packet()
        self._sitting = None
        until = form_words.kept_until(self._bridge.node.office.local(kept.expires_ms).date())
        given = {"stage": "given", "title": title, "code": kept.code, "picture": kept.qr, "until": until}
        if self._hidden is not None:
            self._hidden = replace(self._hidden, **given)
            return
        self._clear(**given)
        if sitting is not None:
            self._give_words(sitting, kept, visit)

    def _not_given(self, text: Text) -> None:
        taken = text.id == say.TAKEN_OVER
        problem = "" if taken else say.keeping_failed(text, self._words().text)
        self._tell(busy=False, taken_over=taken, problem=problem)
