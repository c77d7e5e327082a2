"""Putting answers in order by touching them one after the other; nothing is dragged."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.forms.answer_part import AnswerPart
from ui.forms.choice_list import spoken_label
from ui.forms.question import ChoiceColumns, QuestionShown
from ui.rows import RowModel

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class RankRow:
    """An answer with its place; `rank` 0 while it has none."""

    choice: str
    label: str
    image: str = ""
    rank: int = 0
    first: bool = False
    last: bool = False


@QmlElement
@QmlUncreatable("made by its question")
class RankPart(AnswerPart):
    """The order for QML: ranked answers first, in their order, then those without a place."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choices = ChoiceColumns()
        self._ranked: tuple[str, ...] = ()
        self._value = ""
        self._rows = RowModel(RankRow, key="choice", parent=self)

    def show(self, question: QuestionShown) -> None:
        """Show the order of the answer; an order that is begun stays while the answer is still empty."""
        if question.choices != self._choices or question.value != self._value:
            self._choices, self._value = question.choices, question.value
            known = set(question.choices.values)
            kept = question.value.split() or (self._ranked if not question.value else ())
            self._ranked = tuple(one for one in dict.fromkeys(kept) if one in known)
        self._fill()

    @Slot(str)
    def touch(self, choice: str) -> None:
        """Give the next place to this answer, or take its place away."""
        if choice in self._ranked:
            self._become(tuple(one for one in self._ranked if one != choice))
        elif choice in self._choices.values:
            self._become((*self._ranked, choice))

    @Slot(str, int)
    def move(self, choice: str, by: int) -> None:
        """One place up (-1) or down (1)."""
        if choice not in self._ranked:
            return
        order = [one for one in self._ranked if one != choice]
        order.insert(min(max(self._ranked.index(choice) + by, 0), len(order)), choice)
        self._become(tuple(order))

    @Slot()
    def clear(self) -> None:
        """Begin again."""
        self._become(())

    def _become(self, ranked: tuple[str, ...]) -> None:
        if ranked == self._ranked:
            return
        self._ranked = ranked
        self._fill()
        whole = " ".join(ranked) if len(ranked) == len(set(self._choices.values)) else ""
        if whole != self._value:
            self._value = whole
            self.edited.emit(whole)

    def _fill(self) -> None:
        choices = dict(zip(self._choices.values, self._choices.labels, strict=True))
        images = self._choices.images
        ranks = {choice: rank for rank, choice in enumerate(self._ranked, 1)}
        order = [*self._ranked, *(choice for choice in choices if choice not in ranks)]
        self._rows.replace(
            [
                RankRow(
                    choice,
                    spoken_label(choices[choice]),
                    images.get(choice, ""),
                    ranks.get(choice, 0),
                    first=ranks.get(choice) == 1,
                    last=ranks.get(choice) == len(ranks),
                )
                for choice in order
            ]
        )
        self.changed.emit()

    def _get_rows(self) -> RowModel[RankRow]:
        return self._rows

    def _get_left(self) -> int:
        return len(set(self._choices.values)) - len(self._ranked)

    def _get_begun(self) -> bool:
        return bool(self._ranked)

    rows = Property(QObject, _get_rows, constant=True)
    left = Property(int, _get_left, notify=changed)
    begun = Property(bool, _get_begun, notify=changed)
