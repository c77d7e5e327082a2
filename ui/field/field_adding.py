"""What is written down anew, as QML sees it: a person at this stop, and a stop of the day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.counter.counter_choices import CounterChoices
from ui.counter.reception import ChoiceLine, language_choices, need_choices
from ui.field import field_words as say
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.text import Text
    from ui.field.field_day import FieldDay
    from ui.field.means import Means

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1
_TIME = re.compile(r"([01]?[0-9]|2[0-3])[:.]?([0-5][0-9])")
_KINDS = ("visit", "table", "errand")


@QmlElement
@QmlUncreatable("The face makes it")
class FieldAdding(QObject):
    """What the two dialogs hold until it is written down; a refusal stays where it was asked."""

    changed = Signal()
    done = Signal(str, str)
    """A sentence about it, and the case where a person was written down."""

    def __init__(self, means: Means, day: FieldDay, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._desk, self._officer = means.words, means.desk, means.officer
        self._unsealed, self._day = means.unsealed, day
        self._language, self._service, self._kind, self._problem = "", "", "visit", ""
        self._needs: frozenset[str] = frozenset()
        self._busy = False
        self._choices = CounterChoices(means.answers, means.words, tuple, self)
        self._languages = RowModel(ChoiceLine, key="value", parent=self)
        self._need_rows = RowModel(ChoiceLine, key="value", parent=self)
        self._kinds = RowModel(ChoiceLine, key="value", parent=self)

    @Slot()
    def begin(self) -> None:
        """Nothing is told yet."""
        self._language, self._service, self._problem, self._needs = "", "", "", frozenset()
        self._choices.look("")
        self.retell()

    def retell(self) -> None:
        """What may be said, with what is."""
        words = self._words()
        self._languages.replace(language_choices(words, self._language))
        self._need_rows.replace(need_choices(words, self._needs))
        self._kinds.replace([ChoiceLine(one, say.kind(one), "", one == self._kind) for one in _KINDS])
        self.changed.emit()

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """In which language the person is helped."""
        self._language = language
        self.retell()

    @Slot(str)
    def toggleNeed(self, need: str) -> None:
        """The person needs this, or not after all."""
        self._needs ^= {need}
        self.retell()

    @Slot(str)
    def chooseService(self, service: str) -> None:
        """What the person came for; empty: it is chosen anew."""
        self._service, self._problem = service, ""
        self.retell()

    @Slot(str)
    def chooseKind(self, kind: str) -> None:
        """What sort of stop it is."""
        self._kind = kind
        self.retell()

    @Slot(str, str)
    def person(self, name: str, phone: str) -> None:
        """Write the person down."""
        row = self._day.row
        if not self._service or self._busy:
            return
        personal = {"name": name.strip(), "phone": phone.strip()}
        told: dict[str, Any] = {
            "officer": self._officer,
            "language": self._language or self._words().language,
            "needs": sorted(self._needs),
            "said": personal,
        }
        stop, service = row.stop.id if row else "", self._service
        self._do(
            lambda: self._desk.new_person(stop, service, **told),
            lambda result: self.done.emit(say.begun(str(result["label"])), str(result["case"])),
        )

    @Slot(str, str, str, str)
    def stop(self, at: str, title: str, address: str, about: str) -> None:
        """Add a stop to the day that is shown: where, or for a visit whom."""
        time = _TIME.fullmatch(at.strip())
        if time is None or not title.strip():
            self._problem = say.choose_day() if time is None else say.say_where()
            self.changed.emit()
            return
        visit = self._kind == "visit"
        personal = {"who": title, "address": address, "about": about} if visit else {}
        plan: dict[str, Any] = {
            "officer": self._officer,
            "day": self._day.date,
            "at": f"{int(time[1]):02d}:{time[2]}",
            "kind": self._kind,
            "place": "" if visit else title.strip(),
            "hint": "" if visit else about.strip(),
        }
        self._do(lambda: self._desk.add_stop(plan, personal), lambda _result: self.done.emit(say.added(title), ""))

    def _do(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        if self._busy:
            return

        def done(result: object) -> None:
            self._busy = False
            self._day.refresh()
            then(result)

        def refused(text: Text) -> None:
            self._busy, self._problem = False, self._words().text(text)
            self.changed.emit()

        self._busy, self._problem = True, ""
        self._unsealed.do(work, done, refused)
        self.changed.emit()

    def _get_service_title(self) -> str:
        return self._words().service(self._service) if self._service else ""

    _get_languages, _get_needs, _get_kinds = held("_languages"), held("_need_rows"), held("_kinds")
    _get_choices, _get_problem, _get_busy = held("_choices"), held("_problem"), held("_busy")
    _get_service, _get_kind = held("_service"), held("_kind")
    choices = Property(CounterChoices, _get_choices, constant=True)
    languageRows = Property(QObject, _get_languages, constant=True)
    needRows = Property(QObject, _get_needs, constant=True)
    kindRows = Property(QObject, _get_kinds, constant=True)
    kind = Property(str, _get_kind, notify=changed)
    service = Property(str, _get_service, notify=changed)
    serviceTitle = Property(str, _get_service_title, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    busy = Property(bool, _get_busy, notify=changed)
