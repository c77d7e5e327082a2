"""A number between two ends: big steps to touch, a row of values, or stars. Nothing is dragged."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.forms.answer_part import AnswerPart
from ui.forms.question import QuestionShown
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST_MARKS: Final = 11
"""With more values than this, the row shows every second, fifth, tenth ... of them."""
_MOST_STEPS: Final = 1_000_000
"""Ends that are further apart make no sense on a screen."""
_LEAPS: Final = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A value to touch. `reached` holds for all up to the answer, as stars show it."""

    value: str
    chosen: bool = False
    reached: bool = False


@dataclass(frozen=True, slots=True)
class RangeShown:
    """Ends, answer, and how it lies between them."""

    value: str = ""
    low: str = "0"
    high: str = "10"
    share: float = 0.0
    at_low: bool = False
    at_high: bool = False
    upright: bool = False
    leap: str = ""


@QmlElement
@QmlUncreatable("made by its question")
class RangePart(AnswerPart):
    """The range for QML. Before an answer is given, none is shown: the middle is not an answer."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = RangeShown()
        self._low, self._high, self._step, self._start = Decimal(0), Decimal(10), Decimal(1), Decimal(5)
        self._marks = RowModel(MarkRow, key="value", parent=self)
        self._upright = self._stars = False

    def show(self, question: QuestionShown) -> None:
        """Show ends, steps and answer; ends that make no sense become 0 to 10."""
        low, high = _number(question.parameter("start"), 1), _number(question.parameter("end"), 10)
        step = abs(_number(question.parameter("step"), 1)) or Decimal(1)
        if low == high or not 1 <= abs(high - low) / step <= _MOST_STEPS:
            low, high, step = Decimal(0), Decimal(10), Decimal(1)
        self._low, self._high, self._step = min(low, high), max(low, high), step
        middle = (self._high - self._low) / 2 // step * step
        self._start = _number(question.parameter("placeholder"), self._low + middle)
        self._upright = "vertical" in question.appearances
        self._stars = "rating" in question.appearances
        self._place(question.value)

    @Slot(str)
    def choose(self, value: str) -> None:
        """Answer with this value, brought to the nearest step within the ends."""
        steps = ((_number(value, self._start) - self._low) / self._step).to_integral_value()
        last = (self._high - self._low) // self._step
        nearest = self._low + min(max(steps, Decimal(0)), last) * self._step
        self._tell(_text(nearest))

    @Slot(int)
    def stepBy(self, steps: int) -> None:
        """So many steps up or down; the first step of all begins in the middle."""
        if not self._shown.value:
            self.choose(_text(self._start))
        else:
            self.choose(_text(_number(self._shown.value, self._start) + steps * self._step))

    @Slot()
    def clear(self) -> None:
        """No answer."""
        self._tell("")

    def _tell(self, value: str) -> None:
        if value != self._shown.value:
            self._place(value)
            self.edited.emit(value)

    def _place(self, value: str) -> None:
        at = _number(value, self._low) if value else None
        width = self._high - self._low
        leap = next((leap for leap in _LEAPS if width / (self._step * leap) <= MOST_MARKS - 1), _LEAPS[-1])
        self._shown = RangeShown(
            value=_text(at) if at is not None else "",
            low=_text(self._low),
            high=_text(self._high),
            share=float((at - self._low) / width) if at is not None else 0.0,
            at_low=at is not None and at <= self._low,
            at_high=at is not None and at + self._step > self._high,
            upright=self._upright,
            leap=_text(self._step * leap) if leap > 1 else "",
        )
        self._fill(at, leap)
        self.changed.emit()

    def _fill(self, at: Decimal | None, leap: int) -> None:
        count = int((self._high - self._low) / (self._step * leap)) + 1
        values = [self._low + place * self._step * leap for place in range(min(count, MOST_MARKS))]
        if values[-1] != self._high and len(values) < MOST_MARKS and (self._high - self._low) % self._step == 0:
            values.append(self._high)
        if self._stars:
            # No star is no answer, so nobody touches a star for nothing.
            values = [one for one in values if one > 0] or values
        if self._upright:
            values.reverse()
        self._marks.replace([MarkRow(_text(one), one == at, at is not None and one <= at) for one in values])

    def _get_marks(self) -> RowModel[MarkRow]:
        return self._marks

    value = Property(str, shown("value"), notify=changed)
    low = Property(str, shown("low"), notify=changed)
    high = Property(str, shown("high"), notify=changed)
    share = Property(float, shown("share"), notify=changed)
    atLow = Property(bool, shown("at_low"), notify=changed)
    atHigh = Property(bool, shown("at_high"), notify=changed)
    upright = Property(bool, shown("upright"), notify=changed)
    marks = Property(QObject, _get_marks, constant=True)


def _number(text: str, otherwise: Decimal | int) -> Decimal:
    try:
        number = Decimal(text)
    except InvalidOperation:
        return Decimal(otherwise)
    return number if number.is_finite() else Decimal(otherwise)


def _text(number: Decimal) -> str:
    words = format(number, "f")
    return words.rstrip("0").rstrip(".") if "." in words else words
