"""The box in which an officer types for the citizen: the widget that fits the question, with its choices."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist.frames import MOST_CHOICES, MOST_SOUGHT, MOST_VALUE, Declined, Fill, Look, plain
from ui.counter import help_words as say
from ui.counter.help_state import MAY_TYPE
from ui.forms.question import ChoiceColumns, QuestionShown
from ui.forms.question_model import FormTools, QuestionModel
from ui.forms.question_rows import QuestionRow
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from kiosk.assist.frames import Choice, SeenField
    from ui.counter.help_sessions import HelpSessions, Session

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_CHOOSING: Final = {"one": "select1", "several": "select"}
_TYPES: Final = {
    "whole": "int", "number": "decimal", "date": "date", "month": "date", "year": "date", "time": "time",
    "moment": "dateTime",
}  # fmt: skip
_LOOKS: Final = {"month": "month-year", "year": "year"}


@QmlElement
@QmlUncreatable("The counter makes it")
class DeskHelpBox(QObject):
    """The field that is meant, while the citizen lets the officer fill it in. `wanted` has what to say where they
    asked for it by themselves, and `ready` follows once it can be filled in."""

    changed = Signal()
    wanted = Signal(str)
    ready = Signal()

    def __init__(self, sessions: HelpSessions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions = sessions
        self._numbers = count()
        self._rows = RowModel(QuestionRow, key="key", parent=self)
        self._at: tuple[str, str, str] = ("", "", "")
        """The session, the field and its box that stand there."""
        self._seen: tuple[Choice, ...] = ()
        """Choices that stand there, or were chosen before others were looked for."""
        self._query = self._note = ""
        self._searches = self._waits = False
        """Long lists are searched; and somebody waits for the choices."""
        sessions.changed.connect(self.refresh)
        sessions.handed.connect(self._tell)

    def refresh(self) -> None:
        """Follow the field that is meant."""
        session = self._sessions.current
        field = session.state.field(session.chosen) if session and session.chosen and not session.over else None
        if session is None or field is None or session.state.stage(field.ref) not in MAY_TYPE:
            self._clear()
        else:
            self._stand(session, field)
        if session is not None and field is not None and field.box in _CHOOSING:
            self._seek(session, field)

    @Slot(str)
    def look(self, words: str) -> None:
        """Look for choices by these words."""
        fresh = plain(words, MOST_SOUGHT)
        if fresh != self._query:
            self._query = fresh
            self.refresh()

    @Slot(result=bool)
    def send(self) -> bool:
        """Send what stands in the box; it is read back to the citizen."""
        asked = self._asked
        if asked is None or not asked.check():
            return False
        value = str(asked.property("value")).strip()[:MOST_VALUE]
        return bool(value) and self._sessions.send(Fill(self._at[1], value))

    @Slot()
    def leave(self) -> None:
        """Leave it to the citizen, and point at it."""
        if self._asked is not None:
            self._sessions.send(Declined(self._at[1]))

    @property
    def _asked(self) -> QuestionModel | None:
        return self._rows.rows[0].asked if self._rows.rows else None

    def _stand(self, session: Session, field: SeenField) -> None:
        at = (session.call.id, field.ref, field.box)
        if at != self._at:
            self._clear()
            self._at = at
        offer = session.state.offer(field.ref)
        asked, fresh = self._asked, self._shown(field, offer.choices if offer else ())
        note = say.found(len(offer.choices), offer.total) if offer else ""
        searches = field.ref in session.state.long
        if asked is None:
            asked = QuestionModel(fresh, FormTools(), self)
            self._rows.replace([QuestionRow(f"{next(self._numbers)}", field.ref, asked)])
        elif fresh != asked.question:
            asked.show(fresh)
        if (note, searches) != (self._note, self._searches):
            self._note, self._searches = note, searches
            self.changed.emit()
        if self._waits and (offer is not None or field.box not in _CHOOSING):
            self._waits = False
            self.ready.emit()

    def _shown(self, field: SeenField, choices: tuple[Choice, ...]) -> QuestionShown:
        asked = self._asked
        value = str(asked.property("value")) if asked is not None else ""
        chosen = value.split() if field.box == "several" else [value]
        kept = [one for one in self._seen if one.value in chosen and one not in choices]
        self._seen = (*kept, *choices)[:MOST_CHOICES]
        return QuestionShown(
            ref=f"help.box.{field.ref}",
            kind=_CHOOSING.get(field.box, "input"),
            data_type=_TYPES.get(field.box, "string"),
            appearance=_LOOKS.get(field.box, ""),
            label=field.label,
            value=value,
            choices=ChoiceColumns.of((one.value, one.label) for one in self._seen),
            required=True,
        )

    def _seek(self, session: Session, field: SeenField) -> None:
        """Ask for the choices, once for the same words and answers; what is found comes by itself."""
        words = self._query if self._at[1] == field.ref else ""
        if (session.state.sought or {}).get(field.ref) != words:
            self._sessions.send(Look(field.ref, words))

    def _clear(self) -> None:
        asked = self._asked
        self._at, self._seen = ("", "", ""), ()
        self._rows.replace([])
        self._waits = False
        if asked is not None:
            asked.close()
            asked.deleteLater()
        if self._query or self._note or self._searches:
            self._query, self._note, self._searches = "", "", False
            self.changed.emit()

    def _tell(self, help_id: str, ref: str) -> None:
        session = self._sessions.current
        field = session.state.field(ref) if session is not None and session.call.id == help_id else None
        if field is not None:
            self._waits = True
            self.wanted.emit(say.wanted(field.label))
            self.refresh()

    def _get_query(self) -> str:
        return self._query

    def _get_note(self) -> str:
        return self._note

    def _get_searches(self) -> bool:
        return self._searches

    rows = Property(QObject, held("_rows"), constant=True)
    query = Property(str, _get_query, notify=changed)
    note = Property(str, _get_note, notify=changed)
    searches = Property(bool, _get_searches, notify=changed)
