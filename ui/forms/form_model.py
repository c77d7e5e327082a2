"""A form for QML: its page of the moment, and every touch that leads on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.errors import FormError
from kiosk.markdown import plain
from ui.forms import form_words
from ui.forms.added_model import added_rows, task_rows
from ui.forms.form_helped import FormHelped
from ui.forms.form_shown import FormFacts, FormShown, page_shown
from ui.forms.question_rows import Mend, fault_words

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence

    from kiosk.forms.pages.filling import Filling
    from kiosk.forms.session.state import Fault
    from kiosk.text import Text
    from ui.forms.form_keeper import FormKeeper
    from ui.forms.question_model import FormTools
    from ui.forms.question_words import QuestionWords

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NO_ANSWERS = frozenset({"told", "sent", "kept"})
"""Pages on which nothing is answered."""


@QmlElement
@QmlUncreatable("made by its face")
class FormModel(FormHelped):
    """One form, or none. Whoever opens it hears of what leads out of it by the signals below."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: QuestionWords | None = None
        self._simple = False
        self._check.told = self._told_in
        self._asked.answered.connect(self._answer)
        self._asked.doneAsked.connect(self.goOn)
        self._asked.helpAsked.connect(self.helpAsked)
        self._asked.handed.connect(self.handed)

    # for whoever opens it

    @property
    def filling(self) -> Filling | None:
        """The form that is open."""
        return self._filling

    @property
    def facts(self) -> FormFacts:
        """What is known about it."""
        return self._facts

    def open(
        self, filling: Filling, words: QuestionWords, tools: FormTools, keeper: FormKeeper, facts: FormFacts
    ) -> None:
        """Take up a form where it stands, or ask first what may be filled in."""
        self.close()
        self._filling, self._words, self._keeper, self._facts = filling, words, keeper, facts
        self._asked.begin(words, tools)
        filling.session.listener = self._record
        filling.set_language(self._language, simple=self._simple)
        self._dress(words)
        self._begin()

    def close(self) -> None:
        """Nothing of the form stays."""
        if self._filling is not None:
            self._filling.session.listener = None
        self._filling = self._words = self._keeper = None
        self._mends = ()
        self._asked.close()
        self._check.show(None)
        self._take_back()
        self._forget_helper()
        self._added.replace(())
        self._tasks.replace(())
        self._place(FormShown(stamp=self._shown.stamp + 1))

    def speak(self, language: str, *, simple: bool = False) -> None:
        """Go on in another language, or in simple words; answers stay."""
        self._language, self._simple = language, simple
        if self._filling is None or self._words is None:
            return
        self._filling.set_language(language, simple=simple)
        self._words.forget()
        self._asked.speak()
        self._refresh()
        self._show_offer()
        if self._shown.kind in {"sent", "kept"}:
            day = self._shown.day
            self.tell(title=self._facts.title(language), until=form_words.kept_until(day) if day else "")
        if self._mends:
            self._summarise(self._faults())

    def kept(self, code: str, said: str, picture: str, day: dt.date) -> None:
        """It is kept under a code until a day; `said` is what the picture of it says."""
        page = replace(self._next(), kind="kept", busy=False, paper="", day=day, until=form_words.kept_until(day))
        self._place(replace(page, code=code, said=said, picture=picture))

    def tell(self, **news: object) -> None:
        """Say how paper, link and waiting stand: `paper`, `unsent`, `busy`, `problem`, `renewed`."""
        self._place(replace(self._shown, **news))  # type: ignore[arg-type]

    # what a person does

    @Slot()
    def goOn(self) -> None:
        """Continue: with what is wrong said, or on the next page."""
        filling = self._filling
        if filling is None or self._shown.busy or self._shown.kind in _NO_ANSWERS:
            return
        if self._shown.kind == "tasks":
            self._from_tasks(filling)
            return
        mends = self._faults()
        if mends:
            self._summarise(mends)
        elif self._shown.kind == "check" and self._check.more:
            self._check.show(filling, self._check.number + 1)
            self._place(replace(self._next()))
        elif self._shown.sends:
            self._send(filling)
        else:
            filling.forward()
            self._open()

    @Slot()
    def back(self) -> None:
        """The page before; with everything still there."""
        filling = self._filling
        if filling is None or self._shown.busy:
            return
        if self._shown.kind == "kept":
            self._open()
        elif self._shown.kind == "check" and self._check.number > 1:
            self._check.show(filling, self._check.number - 1)
            self._place(replace(self._next()))
        elif self._shown.kind != "told" and filling.back():
            self._open()
        else:
            self.left.emit()

    @Slot(str)
    def change(self, ref: str) -> None:
        """From the check to a question, and straight back from there."""
        if self._filling is not None and self._filling.change(ref):
            self._open()

    @Slot(int)
    def goTo(self, place: int) -> None:
        """To what an entry of the summary is about."""
        if not 0 <= place < len(self._mends):
            return
        mend = self._mends[place]
        if any(row.ref == mend.ref for row in self._questions.rows):
            self.focusAsked.emit(mend.ref, mend.place)
        else:
            self.change(mend.ref)

    @Slot()
    def add(self) -> None:
        """Add another one."""
        if self._filling is not None:
            self._filling.add()
            self._open()

    @Slot(str)
    def openAdded(self, ref: str) -> None:
        """Change one that was added."""
        if self._filling is not None:
            self._filling.open_instance(ref)
            self._open()

    @Slot(str)
    def removeAdded(self, ref: str) -> None:
        """Take one away; it can come back."""
        if self._filling is None:
            return
        name = next((row.title for row in self._added.rows if row.ref == ref), "")
        self._filling.remove(ref)
        self._refresh()
        self._place(replace(self._shown, removed=form_words.took_away(name)))

    @Slot()
    def undoRemoved(self) -> None:
        """Bring back what was taken away."""
        if self._filling is not None and self._keeper is not None and self._filling.can_undo:
            self._filling.undo()
            self._keeper.undo()
            self._refresh()
            self._place(replace(self._shown, removed=""))

    @Slot(str)
    def openTask(self, section: str) -> None:
        """To a section of a long form."""
        if self._filling is not None:
            self._filling.open_task(section)
            self._open()

    # inside

    def _answer(self, ref: str, text: str) -> None:
        if self._filling is None or self._shown.busy:
            return
        changed = self._filling.answer(ref, text)
        # Pages are found again where questions that stand together may come and go, and else when a page is turned.
        together = self._filling.flow.place.key != ref
        page = self._filling.page if together and changed - {ref} else None
        if page is not None:
            self._asked.show(page.refs)
        else:
            self._asked.refresh(changed)

    def _from_tasks(self, filling: Filling) -> None:
        open_task = next((task for task in filling.tasks() if task.state.value != "done"), None)
        if open_task is None:
            filling.to_check()
        else:
            filling.open_task(open_task.section.key)
        self._open()

    def _faults(self) -> list[Mend]:
        filling = self._filling
        if filling is None:
            return []
        if self._shown.kind not in {"questions", "declaration"}:
            return [self._elsewhere(fault) for fault in filling.faults()]
        mends = self._asked.check() + self._asked.mark(filling.faults())
        order = {row.ref: place for place, row in enumerate(self._questions.rows)}
        return sorted(mends, key=lambda mend: order.get(mend.ref, 0))

    def _elsewhere(self, fault: Fault) -> Mend:
        return Mend(form_words.about(plain(fault.label), fault_words(fault, "")), fault.ref)

    def _summarise(self, mends: Sequence[Mend]) -> None:
        self._mends = tuple(mends)
        self.changed.emit()
        if mends:
            self.erred.emit()
            self.spoke.emit(form_words.problem(mend.text for mend in mends))

    def _send(self, filling: Filling) -> None:
        if self._keeper is None:
            return
        try:
            xml = filling.finish()
        except FormError:
            self.tell(problem=form_words.not_worked_out())
            return
        self._place(replace(self._shown, busy=True, problem=""))

        def if_open(tell: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda outcome: tell(outcome) if filling is self._filling else None

        self._keeper.finish(xml, if_open(self._sent), if_open(self._refused))

    def _sent(self, reference: str) -> None:
        self._asked.open(())
        self._place(replace(self._next(), kind="sent", reference=reference, busy=False))
        self.sentOff.emit(reference)

    def _refused(self, text: Text) -> None:
        self.tell(busy=False, problem=self._facts.render(text, self._language))

    def _open(self) -> None:
        filling = self._filling
        if filling is None:
            return
        self._mends = ()
        page = filling.page
        self._asked.open(page.refs if page is not None else ())
        fresh = replace(self._next(), removed="", problem="", renewed=False, paper="")
        self._show(filling, page_shown(fresh, filling, self._facts, self._language))

    def _refresh(self) -> None:
        if self._filling is not None and self._shown.kind not in _NO_ANSWERS:
            fresh = page_shown(self._shown, self._filling, self._facts, self._language)
            self._show(self._filling, fresh)

    def _show(self, filling: Filling, fresh: FormShown) -> None:
        kind, page = fresh.kind, filling.page
        self._check.show(filling if kind == "check" else None, self._check.number)
        self._added.replace(added_rows(filling, page.repeat) if kind == "repeat" and page else ())
        self._tasks.replace(task_rows(filling.tasks()) if kind == "tasks" else ())
        self._place(fresh)
