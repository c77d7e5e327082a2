"""One answer of several, or several: rows to touch, and a list to search when there are too many to show."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.forms.answer_part import AnswerPart
from ui.forms.background import Background
from ui.forms.choice_list import FEW_KEYS, ChoiceIndex, IndexShelf, spoken_label
from ui.forms.question import FEW_CHOICES, ChoiceColumns, QuestionShown
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

OTHER: Final = "other"
PAGE_SIZE: Final = 6


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """An answer on the page. `apart` is "Other", which stands last behind a line."""

    choice: str
    label: str
    image: str = ""
    chosen: bool = False
    apart: bool = False


@dataclass(frozen=True, slots=True)
class ChoicesShown:
    """What is chosen and what is looked for."""

    many: bool = False
    columns: int = 0
    packed: bool = False
    plain: bool = False
    quick: bool = False
    chosen_words: str = ""
    query: str = ""
    found: int = 0
    first: int = 0
    last: int = 0


@QmlElement
@QmlUncreatable("made by its question")
class ChoicesPart(AnswerPart):
    """The choices for QML. `picked` comes after a single answer was touched, for lists that then close."""

    changed = Signal()
    picked = Signal()

    def __init__(
        self,
        background: Background | None = None,
        shelf: IndexShelf | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background = background
        self._shelf = shelf or IndexShelf()
        self._shown = ChoicesShown()
        self._choices = ChoiceColumns()
        self._chosen: tuple[str, ...] = ()
        self._rows = RowModel(ChoiceRow, key="choice", parent=self)
        self._page = RowModel(ChoiceRow, key="choice", parent=self)
        self._found: Sequence[int] = ()
        self._at, self._size = 0, PAGE_SIZE
        self._index: ChoiceIndex | None = None

    def show(self, question: QuestionShown) -> None:
        """Show the list with its marks."""
        looks = question.appearances
        many = question.kind == "select"
        self._chosen = _chosen(question.value, many=many)
        fresh = replace(
            self._shown,
            many=many,
            columns=columns_of(looks),
            packed=bool(looks & {"columns-pack", "compact", "quickcompact"}),
            plain=any("no-buttons" in look for look in looks),
            quick=any(look.startswith("quick") for look in looks),
        )
        self._shown = fresh
        if question.choices != self._choices:
            self._choices = question.choices
            self._index = self._shelf.index(question.choices)
            self._prepare()
            self._look_for(fresh.query)
        self._mark()

    @Slot(str)
    def toggle(self, choice: str) -> None:
        """Choose this answer; among several, take it back if it was chosen. A single answer stays chosen."""
        if not self._shown.many:
            if self._chosen != (choice,):
                self._chosen = (choice,)
                self._tell()
            self.picked.emit()
            return
        kept = set(self._chosen) ^ {choice}
        # In the order of the list, so that the same answers are always the same text.
        self._chosen = tuple(sorted(kept, key=self._row))
        self._tell()

    @Slot()
    def clear(self) -> None:
        """Choose nothing."""
        if self._chosen:
            self._chosen = ()
            self._tell()

    @Slot(str)
    def search(self, words: str) -> None:
        """Look for these words while they are typed."""
        if words != self._shown.query:
            self._look_for(words)
            self._mark()

    @Slot(int)
    def turn(self, pages: int) -> None:
        """So many pages on, or back."""
        at = self._at + pages * self._size
        if 0 <= at < len(self._found):
            self._at = at
            self._mark()

    @property
    def ready(self) -> bool:
        """Whether a search finds at once; until then all rows stay."""
        return self._index is not None or len(self._choices) <= FEW_KEYS or self._background is None

    def _prepare(self) -> None:
        choices, background = self._choices, self._background
        if background is not None and not self.ready:
            background.run(lambda: ChoiceIndex(choices), lambda index, _error: self._prepared(choices, index))

    def _prepared(self, choices: ChoiceColumns, index: object) -> None:
        if not isinstance(index, ChoiceIndex):
            return
        self._shelf.keep(choices, index)
        if choices is self._choices:
            self._index = index
            self._look_for(self._shown.query)
            self._mark()

    def _look_for(self, words: str) -> None:
        searching = words.strip() and self.ready
        self._found = self._searchable().find(words) if searching else range(len(self._choices))
        self._at = 0
        self._shown = replace(self._shown, query=words, found=len(self._found))

    def _searchable(self) -> ChoiceIndex:
        if self._index is None:
            self._index = ChoiceIndex(self._choices)
        return self._index

    def _row(self, value: str) -> int:
        if self._index is not None:
            return self._index.row(value)
        values = self._choices.values
        return values.index(value) if value in values else len(values)

    def _tell(self) -> None:
        self._mark()
        self.edited.emit(" ".join(self._chosen))

    def _mark(self) -> None:
        chosen = frozenset(self._chosen)
        if len(self._choices) <= FEW_CHOICES:
            self._rows.replace(_rows(self._choices, range(len(self._choices)), chosen))
        page = self._found[self._at : self._at + self._size]
        self._page.replace(_rows(self._choices, page, chosen))
        words = "\n".join(self._label(value) for value in self._chosen)
        first = self._at + 1 if page else 0
        self._shown = replace(self._shown, chosen_words=words, first=first, last=self._at + len(page))
        self.changed.emit()

    def _label(self, value: str) -> str:
        row = self._row(value)
        labels = self._choices.labels
        return spoken_label(labels[row]) if 0 <= row < len(labels) else value

    def _get_rows(self) -> RowModel[ChoiceRow]:
        return self._rows

    def _get_page(self) -> RowModel[ChoiceRow]:
        return self._page

    def _get_size(self) -> int:
        return self._size

    def _set_size(self, size: int) -> None:
        if size > 0 and size != self._size:
            self._size = size
            self._at = self._at // size * size
            self._mark()

    many = Property(bool, shown("many"), notify=changed)
    columns = Property(int, shown("columns"), notify=changed)
    packed = Property(bool, shown("packed"), notify=changed)
    plain = Property(bool, shown("plain"), notify=changed)
    quick = Property(bool, shown("quick"), notify=changed)
    chosenWords = Property(str, shown("chosen_words"), notify=changed)
    query = Property(str, shown("query"), notify=changed)
    found = Property(int, shown("found"), notify=changed)
    first = Property(int, shown("first"), notify=changed)
    last = Property(int, shown("last"), notify=changed)
    pageSize = Property(int, _get_size, _set_size, notify=changed)
    rows = Property(QObject, _get_rows, constant=True)
    page = Property(QObject, _get_page, constant=True)


def columns_of(looks: frozenset[str]) -> int:
    """The columns that the author asks for: 0 for as many as fit."""
    for look in sorted(looks):
        name, _, number = look.rpartition("-")
        if name in {"columns", "compact", "quickcompact"} and number.isdecimal():
            return min(max(int(number), 1), 10)
    return 0


def _chosen(value: str, *, many: bool) -> tuple[str, ...]:
    if many:
        return tuple(dict.fromkeys(value.split()))
    return (value,) if value else ()


def _rows(choices: ChoiceColumns, places: Sequence[int], chosen: frozenset[str]) -> list[ChoiceRow]:
    last = len(choices) - 1
    seen: dict[str, ChoiceRow] = {}
    for place in places:
        value = choices.values[place]
        label, image = spoken_label(choices.labels[place]), choices.images.get(value, "")
        apart = value == OTHER and place == last and last > 1
        seen.setdefault(value, ChoiceRow(value, label, image, value in chosen, apart))
    return list(seen.values())
