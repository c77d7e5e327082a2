"""One person's business as QML sees it: what is known, with who wrote it and when, and notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.days import dated_day
from kiosk.event_data import at_ms
from kiosk.field.matter import PERSONAL
from kiosk.office import device_of
from kiosk.text import Text
from ui.field import field_words as say
from ui.rows import RowModel
from ui.shown import held, shown

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.events import Event
    from kiosk.field.matter import Case
    from ui.field.field_day import FieldDay
    from ui.field.means import Means

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One thing that is known of the person."""

    field: str
    label: str
    words: str
    told: str
    last: bool


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note."""

    blob: str
    words: str
    time: str


@dataclass(frozen=True, slots=True)
class CaseShown:
    """The head of the card."""

    case: str = ""
    name: str = ""
    line: str = ""
    needs: str = ""
    form: str = ""
    state: str = ""
    status: str = ""
    erased: bool = False


@QmlElement
@QmlUncreatable("The face makes it")
class FieldCase(QObject):
    """The card of whoever is looked at; nobody while `chosen` is empty."""

    changed = Signal()
    told = Signal(str)

    def __init__(self, means: Means, day: FieldDay, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge, self._words, self._desk = means.bridge, means.words, means.desk
        self._unsealed, self._day = means.unsealed, day
        self._chosen = ""
        self._shown = CaseShown()
        self._writers: Mapping[str, Event] = {}
        self._problem: Text | None = None
        self._busy = False
        self._fields = RowModel(FieldLine, key="field", parent=self)
        self._notes = RowModel(NoteLine, key="blob", parent=self)
        day.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Derive the card again."""
        case = self.case
        if case is None:
            self._chosen = ""
        fresh = self._head(case) if case else CaseShown()
        self._fields.replace(self._field_lines(case) if case else [])
        self._notes.replace(self._note_lines(case) if case else [])
        self._shown = fresh
        self.changed.emit()

    @Slot(str)
    def open(self, case: str) -> None:
        """Look at somebody; empty: at the table again."""
        self._chosen, self._problem, self._writers = case, None, {}
        self._ask_history()
        self.refresh()

    @Slot(str, result=str)
    def value(self, field: str) -> str:
        """What stands in a field."""
        return next((one.words for one in self._fields.rows if one.field == field), "")

    @Slot(str, str)
    def write(self, field: str, words: str) -> None:
        """Write a field of the person."""
        chosen = self._chosen
        if chosen and words.strip() and field in PERSONAL:
            self._do(lambda: self._desk.write(chosen, field, words.strip()))

    @Slot(str)
    def note(self, words: str) -> None:
        """Write a note."""
        chosen = self._chosen
        if chosen and words.strip():
            self._do(lambda: self._desk.note(chosen, words.strip()))

    @Slot()
    def finish(self) -> None:
        """The person goes."""
        name = "case.close" if self._shown.state == "open" else "case.reopen"
        self._bridge.act(name, {"case": self._chosen}, lambda _done: self._day.refresh(), self._refuse)

    @property
    def case(self) -> Case | None:
        """Whoever is looked at; nobody while the table is."""
        found = self._bridge.read(lambda queue: queue.field.cases.get(self._chosen))
        return found if found is not None and found.day and not found.deleted else None

    def _do(self, work: Callable[[], object]) -> None:
        if self._busy:
            return

        def done(_result: object) -> None:
            self._busy = False
            self._ask_history()
            self._day.refresh()
            self.told.emit(say.noted())

        self._busy, self._problem = True, None
        self._unsealed.do(work, done, self._refuse)
        self.changed.emit()

    def _refuse(self, text: Text) -> None:
        self._busy, self._problem = False, text
        self.changed.emit()

    def _ask_history(self) -> None:
        chosen = self._chosen
        if not chosen:
            return

        def told(history: list[Event]) -> None:
            if chosen == self._chosen:
                fields = ((name, event) for event in history for name in event.data.get("fields", {}))
                self._writers = dict(fields)
                self.refresh()

        self._bridge.later(self._bridge.node.query(lambda log: log.history(f"case/{chosen}")), told)

    def _head(self, case: Case) -> CaseShown:
        lines, words = self._day.lines(), self._words()
        return CaseShown(
            case=case.id,
            name=lines.person(case),
            line=say.about([words.service(case.service) if case.service else "", case.label]),
            needs=lines.needs(case.language, case.needs),
            form=say.form_state(case.draft, case.submission, has_form=lines.has_form(case.service)),
            state=case.state,
            status=self._erased(case) or say.case_state(case.state, unsent=case.subject in lines.unsent),
            erased=case.erased,
        )

    def _erased(self, case: Case) -> str:
        if case.erasure is None:
            return ""
        words, why = self._words(), Text.of(f"erased.{case.erasure.why}")
        day = dated_day(words.office.local(case.erasure.at).date())
        return words.text(Text.of("erased.line", day=day, why=why))

    def _field_lines(self, case: Case) -> list[FieldLine]:
        lines = self._day.lines()
        known = [name for name in PERSONAL if case.fields.get(name)]
        return [
            FieldLine(
                field=name,
                label=say.field_name(name),
                words=lines.value(case.fields[name]) or say.sealed_name(),
                told=self._writer(self._writers.get(name)),
                last=name == known[-1],
            )
            for name in known
        ]

    def _writer(self, event: Event | None) -> str:
        if event is None:
            return ""
        node = self._bridge.node
        who = say.you() if device_of(event.source) == node.device.uuid else say.the_office()
        return say.about([who, say.when(self._words(), at_ms(event), node.clock.now_ms())])

    def _note_lines(self, case: Case) -> list[NoteLine]:
        lines, now = self._day.lines(), self._bridge.node.clock.now_ms()
        return [
            NoteLine(one.blob, lines.value(one.blob) or say.sealed_name(), say.when(self._words(), one.at, now))
            for one in case.notes
        ]

    def _get_problem(self) -> str:
        return self._words().text(self._problem) if self._problem else ""

    _get_fields, _get_notes = held("_fields"), held("_notes")
    _get_busy = held("_busy")
    fields = Property(QObject, _get_fields, constant=True)
    notes = Property(QObject, _get_notes, constant=True)
    busy = Property(bool, _get_busy, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    chosen = Property(str, shown("case"), notify=changed)
    name = Property(str, shown("name"), notify=changed)
    line = Property(str, shown("line"), notify=changed)
    needs = Property(str, shown("needs"), notify=changed)
    form = Property(str, shown("form"), notify=changed)
    state = Property(str, shown("state"), notify=changed)
    status = Property(str, shown("status"), notify=changed)
    erased = Property(bool, shown("erased"), notify=changed)
