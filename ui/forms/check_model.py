"""Check your answers, for QML: cards with rows, in parts where a form has many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.pages.check import CheckRow, CheckSection, check_of, parts_of
from kiosk.markdown import plain
from ui.forms import form_words
from ui.forms.written_answer import written_answer
from ui.rows import RowModel
from ui.shown import shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.pages.filling import Filling

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class CheckLine:
    """A card. Each row says ref, label, echoes, answer, given, told, and instance: a heading before it, or ""."""

    key: str
    title: str
    rows: list[dict[str, Any]]


@dataclass(frozen=True, slots=True)
class CheckShown:
    """The words around the cards."""

    part: int = 1
    parts: int = 1
    where: str = ""
    seen: str = ""


@QmlElement
@QmlUncreatable("made by its form")
class CheckModel(QObject):
    """The cards for QML."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = CheckShown()
        self._cards = RowModel(CheckLine, key="key", parent=self)
        self.told: Callable[[str, str], str] = lambda _ref, _value: ""
        """Says where an answer was told before."""

    def show(self, filling: Filling | None, part: int = 1) -> None:
        """Show a part of the answers; nothing for no form."""
        if filling is None:
            self._cards.replace(())
            self._place(CheckShown())
            return
        sections = check_of(filling.plan, filling.session, filling.asks)
        parts = parts_of(sections)
        part = min(max(part, 1), len(parts))
        self._cards.replace([_card(section, self.told) for section in parts[part - 1]])
        count = sum(len(section.rows) for section in sections)
        where = form_words.part_of(part, len(parts))
        self._place(CheckShown(part, len(parts), where, form_words.all_seen(count)))

    @property
    def more(self) -> bool:
        """Whether another part follows."""
        return self._shown.part < self._shown.parts

    @property
    def number(self) -> int:
        """The part shown."""
        return self._shown.part

    def _place(self, fresh: CheckShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    def _get_cards(self) -> QObject:
        return self._cards

    part = Property(int, shown("part"), notify=changed)
    parts = Property(int, shown("parts"), notify=changed)
    where = Property(str, shown("where"), notify=changed)
    seen = Property(str, shown("seen"), notify=changed)
    cards = Property(QObject, _get_cards, constant=True)


def _card(section: CheckSection, told: Callable[[str, str], str]) -> CheckLine:
    rows = []
    before = ""
    for row in section.rows:
        heading = form_words.numbered(plain(row.instance), row.number) if row.number else ""
        here = heading if heading != before else ""
        rows.append({**_row(row, here), "told": told(row.ref, row.state.value)})
        before = heading
    return CheckLine(section.key, plain(section.label) or form_words.other_questions(), rows)


def _row(row: CheckRow, heading: str) -> dict[str, Any]:
    answer = written_answer(row.state)
    return {
        "ref": row.ref,
        "label": plain(row.state.label or ""),
        "echoes": row.state.words is not None and row.state.words.echoes,
        "answer": answer or form_words.not_provided(),
        "given": bool(answer),
        "instance": heading,
    }
