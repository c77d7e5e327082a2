"""Numbers as people type them: any digits, any separators, and read back in groups."""

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.forms.session.datatypes import fits, number_of
from ui.forms.answer_part import AnswerPart, Fault, western_digits
from ui.forms.question import QuestionShown
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

MOST_SIGNS: Final = 24
_SPACES: Final = re.compile(r"[\s'’_٬]")
_NUMBER: Final = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)")
_GROUPED: Final = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")


def parse_number(text: str, *, whole: bool) -> str | None:
    """The number as the form keeps it ("-1234.5"), or None.

    Spaces and apostrophes may group; so may commas where they stand between groups of three. Any other single comma is
    the decimal sign. A whole number may end with ".0".
    """
    words = _SPACES.sub("", western_digits(text)).replace("٫", ".").replace("−", "-").replace("،", ",")
    if _GROUPED.fullmatch(words):
        words = words.replace(",", "")
    elif words.count(",") == 1 and "." not in words:
        words = words.replace(",", ".")
    if len(words) > MOST_SIGNS or not _NUMBER.fullmatch(words):
        return None
    try:
        number = Decimal(words)
    except InvalidOperation:
        return None
    if whole:
        return str(int(number)) if number == number.to_integral_value() else None
    return format(number.normalize(), "f")


def grouped(text: str) -> str:
    """What is typed with a comma between groups of three, as far as it is a number; anything else as it is."""
    words = western_digits(text).replace(",", "")
    found = re.fullmatch(r"([+-]?)(\d*)((?:\.\d*)?)", words)
    return f"{found[1]}{int(found[2]):,}{found[3]}" if found and found[2] else words


def cursor_after(text: str, cursor: int, fresh: str) -> int:
    """Where the cursor stands in the regrouped text: behind as many digits as before."""
    digits = sum(sign.isdigit() for sign in text[:cursor])
    for place, sign in enumerate(fresh):
        if digits == 0:
            return place
        digits -= sign.isdigit()
    return len(fresh)


@dataclass(frozen=True, slots=True)
class NumberShown:
    """The box."""

    text: str = ""
    whole: bool = True
    groups: bool = False
    unit: str = ""


@QmlElement
@QmlUncreatable("made by its question")
class NumberPart(AnswerPart):
    """A whole or decimal number."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shown = NumberShown()
        self._type = "int"

    def show(self, question: QuestionShown) -> None:
        """Show the answer, unless what is typed already means it."""
        self._type = question.data_type
        whole = question.data_type != "decimal"
        groups = "thousands-sep" in question.appearances
        text = self._shown.text if self._means(question.value, whole=whole) else _short(question.value, whole=whole)
        self._place(NumberShown(grouped(text) if groups else text, whole, groups, _unit(question)))

    def _means(self, value: str, *, whole: bool) -> bool:
        """Whether what is typed is this answer; the form writes 7 as 7.0, and keeps nothing that is too large."""
        typed = parse_number(self._shown.text, whole=whole)
        if typed is None or not value:
            return not value and (typed is None or not fits(self._type, typed))
        number = number_of(value)
        return number is not None and float(typed) == number

    @Slot(str)
    def type(self, text: str) -> None:
        """What now stands in the box."""
        fresh = grouped(text) if self._shown.groups else text
        if fresh == self._shown.text:
            if fresh != text:
                self.changed.emit()
            return
        self._place(NumberShown(fresh, self._shown.whole, self._shown.groups, self._shown.unit))
        self.edited.emit(parse_number(fresh, whole=self._shown.whole) or "")

    @Slot(str, int, result=int)
    def cursor(self, text: str, cursor: int) -> int:
        """Where the cursor stands after `type`."""
        return cursor_after(text, cursor, self._shown.text)

    def faults(self) -> tuple[Fault, ...]:
        """Words that are no number."""
        text = self._shown.text
        number = parse_number(text, whole=self._shown.whole)
        if number is not None and not fits(self._type, number):
            return (Fault(translate("Forms", "This number is too large. Enter a smaller one")),)
        if not text.strip() or number is not None:
            return ()
        if self._shown.whole:
            return (Fault(translate("Forms", "Enter a whole number in figures, such as 12")),)
        return (Fault(translate("Forms", "Enter a number in figures, such as 3.5")),)

    def _place(self, fresh: NumberShown) -> None:
        if fresh != self._shown:
            self._shown = fresh
            self.changed.emit()

    text = Property(str, shown("text"), notify=changed)
    whole = Property(bool, shown("whole"), notify=changed)
    groups = Property(bool, shown("groups"), notify=changed)
    unit = Property(str, shown("unit"), notify=changed)


def _short(value: str, *, whole: bool) -> str:
    """The form's 7.0 as people write it."""
    return parse_number(value, whole=whole) or value


def _unit(question: QuestionShown) -> str:
    return translate("Forms", "degrees") if "bearing" in question.appearances else ""
