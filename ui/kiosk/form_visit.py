"""A form within a visit, for QML: what is filled in, the code to come back by, and what a killed kiosk left."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ports import LinkState
from kiosk.text import Text
from ui.kiosk.form_door import FormDoor, KioskForms, Ready
from ui.kiosk.form_machine import FormVisitShown, Machine
from ui.kiosk.service_model import FormFacts
from ui.kiosk.told_in_visit import ToldInVisit
from ui.shown import held, shown

if TYPE_CHECKING:
    from types import ModuleType

    from kiosk.forms.drafts.desk import Found
    from kiosk.forms.drafts.records import OpenDraft
    from ui.forms.form_model import FormModel
    from ui.forms.question_model import QuestionModel

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_LOOK_AFTER_MS = 1500
"""The first page is drawn before anybody looks for what a killed program left."""


@QmlElement
@QmlUncreatable("made by the kiosk")
class FormVisit(QObject):
    """Forms for QML. `opened` says which service's form is to be shown now."""

    changed = Signal()
    opened = Signal(str)
    foundSome = Signal()
    left = Signal()
    doneAsked = Signal()
    ticketAsked = Signal()
    helpAsked, alongAsked = Signal(), Signal()
    spoke = Signal(str)

    def __init__(self, forms: KioskForms | None, machine: Machine, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._door = FormDoor(forms, machine.bridge, machine.background) if forms is not None else None
        self._machine = machine
        self._shown = FormVisitShown()
        self._camera = forms.camera if forms is not None else None
        self._form: FormModel | None = None
        self._code: QuestionModel | None = None
        self._language, self._simple = "en", False
        self._ready: Ready | None = None
        self.told = ToldInVisit()
        self._aside: dict[str, Ready] = {}
        """Forms of other services that this visit has begun; they wait as they are."""
        self._found: list[OpenDraft] = []
        self._looked = forms is None or not forms.left_behind()
        self._look_later = QTimer(self, interval=_LOOK_AFTER_MS, singleShot=True)
        self._look_later.timeout.connect(self.look)
        machine.bridge.changed.connect(self._tell_link)
        machine.bridge.ticked.connect(self._tell_link)
        if not self._looked:
            self._look_later.start()

    def facts(self, name: str) -> FormFacts | None:
        """How it stands with the form of a service; None where it has none, or this kiosk has no forms."""
        service = self._machine.bridge.node.pack.service(name)
        if self._door is None or service is None or not service.form:
            return None
        return FormFacts(self.begun(name), self._shown.busy, self._shown.problem)

    def begun(self, service: str) -> bool:
        """Whether the form of this service is being filled in."""
        ready = self.unsent()
        return service in self._aside or bool(ready and ready.service.id == service)

    @property
    def offers(self) -> bool:
        """Whether forms are filled in here."""
        return self._door is not None

    @property
    def asks(self) -> bool:
        """Whether somebody has to say whose form was found."""
        return bool(self._shown.found)

    # what a person does

    @Slot(str)
    def openForm(self, name: str) -> None:
        """Open the form of a service, or go on with it."""
        service = self._machine.bridge.node.pack.service(name)
        if self._door is None or service is None or self._shown.busy:
            return
        if name in self._aside:
            self._take(self._aside[name])
        elif self.begun(name):
            self.opened.emit(name)
        else:
            self._put_aside()
            self._place(replace(self._shown, busy=True, problem=""))
            self._door.begin(service, self._language, self._take, self._refused)

    @Slot()
    def comeBack(self) -> None:
        """Open the form that is kept under the code that was typed or read."""
        code = self._typed_code()
        if self._door is None or self._shown.busy:
            return
        if not code:
            self._refused(Text.of("refused.draft_code"))
            return
        self._place(replace(self._shown, busy=True, problem=""))
        self._door.fetch(code, self._take, self._refused)

    @Slot(bool)
    def answerFound(self, mine: bool) -> None:
        """Whether the person was filling in what was found."""
        self._place(replace(self._shown, found="", reference=""))
        if self._door is not None and self._found:
            if mine:
                self._door.restore(self._found[-1], self._take, self._not_opened)
            else:
                self._door.put_away(self._found)
                self._found = []
        self.foundSome.emit()

    # for the kiosk

    def close(self) -> None:
        """The kiosk goes."""
        self._look_later.stop()
        self._close()

    def look(self) -> None:
        """Ask what a killed program left behind; while a form is open, that has time until the visit ends."""
        if self._door is not None and self._ready is None and not self._looked:
            self._door.look(self._machine.idle_ms, self._take_found)

    def speak(self, language: str, *, simple: bool = False) -> None:
        """Go on in another language, or in simple words."""
        if (language, simple) == (self._language, self._simple):
            return
        self._language, self._simple = language, simple
        if self._form is not None:
            self._form.speak(language, simple=simple)
        if self._code is not None:
            self._ask_code(self._typed_code())
            self._code.retranslate()

    def ask_code(self) -> None:
        """Somebody comes to type the code of a form."""
        if self._code is None:
            machine, parts = self._machine, _parts()
            tools = parts.tools_of(machine.bridge, machine.background, self._camera)
            self._code = parts.code_model(tools, self)
            self.changed.emit()
        self.forget_problem()

    def forget_problem(self) -> None:
        """Another page: what was refused before is no news there."""
        self._ask_code("")
        self._place(replace(self._shown, problem="", busy=False))

    def ticketed(self, ticket: str) -> None:
        """Whoever sent this form took a ticket: its page tells how the form stands."""
        if self._door is not None and self._ready is not None and self._form is not None and self._form.kind == "sent":
            self._door.give_ticket(self._ready.keeper.draft, ticket)

    def end(self) -> None:
        """The visit is over: nothing of any form stays on this machine."""
        self._close()
        self.told.forget()
        self._aside, self._found = {}, []
        self._place(FormVisitShown())
        if self._door is not None:
            self._door.wipe()
        if not self._looked:
            self._look_later.start()

    # inside

    def _take(self, ready: Ready) -> None:
        machine, form, parts = self._machine, self._made(), _parts()
        self._put_aside()
        self._aside.pop(ready.service.id, None)
        self._found = []
        ready.keeper.trouble = lambda text: form.tell(problem=self._rendered(text)) if ready is self._ready else None
        self._ready = ready
        self._place(FormVisitShown())
        self._ask_code("")
        parts.take_up(
            form,
            ready,
            parts.tools_of(machine.bridge, machine.background, self._camera),
            machine.bridge,
            lambda text, language: machine.translations().render(text, language),
            told=self.told,
            prints=machine.copy.prints,
        )
        self.opened.emit(ready.service.id)

    def _take_found(self, found: Found) -> None:
        self._looked = True
        kind = "open" if found.drafts else "sent" if found.sent else "lost" if found.lost or found.damaged else ""
        if not kind or self._ready is not None or self._shown.busy:
            return  # somebody fills in another form: what was found goes with this visit
        self._found = list(found.drafts)
        reference = found.sent[-1].reference if found.sent else ""
        self._place(replace(self._shown, found=kind, reference=reference))
        self.foundSome.emit()

    def unsent(self) -> Ready | None:
        """The form that is open, unless it was sent."""
        return self._ready if self._form is not None and self._form.kind not in {"", "sent"} else None

    def _put_aside(self) -> None:
        ready = self.unsent()
        if ready is not None:
            self._aside[ready.service.id] = ready
        self._close()

    def _keep(self) -> None:
        ready, form = self._ready, self._form
        if ready is not None and form is not None:
            _parts().keep(form, ready, self._machine.bridge, lambda: ready is self._ready, self._rendered)

    def _print(self) -> None:
        ready, form = self._ready, self._form
        if ready is not None and form is not None:
            _parts().print_copy(form, ready, self._machine.copy, self._language, lambda: ready is self._ready)

    def _tell_link(self) -> None:
        if self._form is not None and self._form.kind == "sent":
            self._form.tell(unsent=self._machine.bridge.status().link.state is LinkState.CUT_OFF)

    def _refused(self, text: Text) -> None:
        words = self._rendered(text)
        self._place(replace(self._shown, busy=False, problem=words))
        self._ask_code(self._typed_code(), words)

    def _not_opened(self, text: Text) -> None:
        self._place(replace(self._shown, busy=False, found="refused", problem=self._rendered(text)))
        self.foundSome.emit()

    def _made(self) -> FormModel:
        if self._form is None:
            form = self._form = _parts().FormModel(self)
            form.speak(self._language, simple=self._simple)
            form.keepAsked.connect(self._keep)
            form.copyAsked.connect(self._print)
            form.sentOff.connect(self._tell_link)
            for name in ("left", "doneAsked", "ticketAsked", "helpAsked", "alongAsked", "spoke"):
                getattr(form, name).connect(getattr(self, name))
            self.changed.emit()
        return self._form

    def _close(self) -> None:
        self.told.remember(self._ready)
        self._ready = None
        if self._form is not None:
            self._form.close()
        if self._code is not None:
            self._ask_code("")
            self._code.close()

    def _typed_code(self) -> str:
        return str(self._code.value).strip() if self._code is not None else ""

    def _ask_code(self, value: str, error: str = "") -> None:
        if self._code is not None:
            _parts().ask_code(self._code, value, error)

    def _rendered(self, text: Text) -> str:
        return self._machine.translations().render(text, self._language)

    def _place(self, fresh: FormVisitShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    form = Property(QObject, held("_form"), notify=changed)
    offered = Property(bool, held("offers"), constant=True)
    code = Property(QObject, held("_code"), notify=changed)
    busy = Property(bool, shown("busy"), notify=changed)
    problem = Property(str, shown("problem"), notify=changed)
    found = Property(str, shown("found"), notify=changed)
    reference = Property(str, shown("reference"), notify=changed)


def _parts() -> ModuleType:
    """Everything that only forms need, loaded with the first one."""
    from ui.kiosk import form_parts  # noqa: PLC0415 - the reason for this function

    return form_parts
