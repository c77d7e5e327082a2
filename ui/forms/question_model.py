"""One question for QML: its words, its answer, and the part that knows how such an answer is given."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.markdown import Block, blocks, plain
from ui.film_model import FilmModel
from ui.forms import painted  # noqa: F401 - QML knows its items once they are imported
from ui.forms.answer_part import AnswerPart, Fault, plain_text, western_digits
from ui.forms.attachments import Attachments, MemoryAttachments
from ui.forms.background import Background
from ui.forms.choice_list import IndexShelf
from ui.forms.choices_part import ChoicesPart
from ui.forms.code_part import CodePart
from ui.forms.date_part import DatePart
from ui.forms.number_part import NumberPart
from ui.forms.picture_part import PicturePart
from ui.forms.place_part import PlacePart
from ui.forms.question import QuestionShown, widget_for
from ui.forms.range_part import RangePart
from ui.forms.rank_part import RankPart
from ui.forms.sketch_part import SketchPart
from ui.forms.time_part import MomentPart, TimePart
from ui.forms.typing_hints import input_hints
from ui.rows import RowModel
from ui.shown import held

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.devices.camera import Camera
    from ui.devices.receiver import Receiver
    from ui.forms.outline import Outline

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST_TEXT: Final = 10_000
_IN_FIGURES: Final = frozenset({"numbers", "phone", "tel"})
"""Texts of digits: every script has its own, and whoever reads the answer wants 0-9."""
_SIGNS: Final = {"email": ["@", ".com", ".org"], "url": ["https://", "/", ".com"]}
"""What an address needs and no keyboard has on its first page."""


@dataclass(frozen=True, slots=True)
class FormTools:
    """What the questions of one form share. What a machine has not got is None, and no widget offers it."""

    attachments: Attachments = field(default_factory=MemoryAttachments)
    background: Background = field(default_factory=Background)
    camera: Camera | None = None
    receiver: Receiver | None = None
    outline: Outline | None = None
    shelf: IndexShelf = field(default_factory=IndexShelf)
    files: bool = False
    """Whether people may choose files of this machine: on desks, never on a kiosk."""
    now: Callable[[], dt.datetime] = dt.datetime.now


def part_for(widget: str, tools: FormTools, parent: QObject) -> AnswerPart | None:
    """The part that a widget needs; None where the answer is the text itself."""
    makers: dict[str, Callable[[], AnswerPart]] = {
        "Number": lambda: NumberPart(parent),
        "Date": lambda: DatePart(tools.now().date(), parent),
        "Time": lambda: TimePart(tools.now(), parent),
        "DateTime": lambda: MomentPart(tools.now(), parent),
        "Rank": lambda: RankPart(parent),
        "Range": lambda: RangePart(parent),
        "Rating": lambda: RangePart(parent),
        "Sketch": lambda: SketchPart(tools.attachments, tools.background, tools.camera, parent),
        "Code": lambda: CodePart(tools.background, tools.camera, parent),
        "Place": lambda: PlacePart(tools.outline, tools.receiver, parent),
        "Points": lambda: PlacePart(tools.outline, tools.receiver, parent),
    }
    if widget in {"Rows", "Grid", "Likert", "Minimal", "Search"}:
        return ChoicesPart(tools.background, tools.shelf, parent)
    if widget in {"Photo", "File", "Recording"}:
        return PicturePart(tools.attachments, tools.background, tools.camera, files=tools.files, parent=parent)
    maker = makers.get(widget)
    return maker() if maker else None


@QmlElement
@QmlUncreatable("made by its page")
class QuestionModel(QObject):
    """A question. `answered(ref, text)` is for the form; `helpAsked` is for whoever can call a person.

    The form answers with `show`: that is how labels, errors and choices change. Errors of the boxes themselves (a day
    that does not exist) are found by `check`, which the page calls on Continue and never before.
    """

    changed = Signal()
    answered = Signal(str, str)
    helpAsked = Signal()
    handed = Signal(str)
    doneAsked = Signal()
    """A quick answer was touched: the page may go on by itself."""

    def __init__(self, question: QuestionShown, tools: FormTools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._question = question
        self._widget = widget_for(question)
        self._value = question.value
        self._faults: tuple[Fault, ...] = ()
        self._label = RowModel(Block, key="place", parent=self)
        self._guidance = RowModel(Block, key="place", parent=self)
        self._film = FilmModel(parent=self)
        self._part = part_for(self._widget, tools, self)
        if self._part is not None:
            self._part.edited.connect(self.answer)
            self._part.show(question)
        if isinstance(self._part, ChoicesPart):
            self._part.picked.connect(self._picked)
        self._set_words()

    @property
    def question(self) -> QuestionShown:
        """What was shown last."""
        return self._question

    def show(self, question: QuestionShown) -> None:
        """Show the question as the form has it now. Raises ValueError if it needs another widget: make a new model."""
        if widget_for(question) != self._widget:
            message = f"{question.ref} is asked by {widget_for(question)} now, not by {self._widget}"
            raise ValueError(message)
        if question == self._question and question.value == self._value:
            return
        self._question, self._value = question, question.value
        if self._part is not None:
            self._part.show(question)
        self._set_words()
        self.changed.emit()

    @Slot(str)
    def answer(self, text: str) -> None:
        """The answer as the form keeps it; "" takes it back."""
        kept = plain_text(text)[:LONGEST_TEXT]
        if self._question.appearances & _IN_FIGURES:
            kept = western_digits(kept)
        if kept == self._value and not self._drawn():
            return
        self._value = kept
        self.changed.emit()
        self.answered.emit(self._question.ref, kept)

    @Slot(result=bool)
    def check(self) -> bool:
        """Show what is wrong with what stands in the boxes; True if nothing is."""
        self._faults = self._part.faults() if self._part is not None else ()
        self.changed.emit()
        return not self._faults

    @Slot()
    def askHelp(self) -> None:
        """Somebody would rather do this with a person."""
        self.helpAsked.emit()

    @Slot()
    def hand(self) -> None:
        """Let the helper type this, or take that back."""
        self.handed.emit(self._question.ref)

    def retranslate(self) -> None:
        """The language has changed; `show` brings the new words of the form, this those of the widget."""
        if self._part is not None:
            self._part.retranslate()
        if self._faults:
            self.check()
        self.changed.emit()

    def close(self) -> None:
        """The page goes: cameras, receivers and videos rest."""
        self._film.shut()
        if self._part is not None:
            self._part.close()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What the last check found."""
        return self._faults

    def _drawn(self) -> bool:
        # The name of a signature's file stays the same when it is drawn anew.
        return isinstance(self._part, (SketchPart, PicturePart)) and self.sender() is self._part

    def _picked(self) -> None:
        if isinstance(self._part, ChoicesPart) and self._part.property("quick"):
            self.doneAsked.emit()

    def _set_words(self) -> None:
        self._label.replace(blocks(self._question.label))
        self._guidance.replace(blocks(self._question.guidance))
        shown = self._question
        self._film.show(shown.video, lambda: shown.film)

    def _get_ref(self) -> str:
        return self._question.ref

    def _get_widget(self) -> str:
        return self._widget

    def _get_value(self) -> str:
        return self._value

    def _get_label(self) -> str:
        return plain(self._question.label)

    def _get_label_blocks(self) -> RowModel[Block]:
        return self._label

    def _get_hint(self) -> str:
        return plain(self._question.hint)

    def _get_guidance(self) -> RowModel[Block]:
        return self._guidance

    def _get_guided(self) -> bool:
        return bool(self._question.guidance.strip())

    def _get_image(self) -> str:
        return self._question.image

    def _get_errors(self) -> list[str]:
        own = [fault.text for fault in self._faults]
        return own or ([plain(self._question.error)] if self._question.error else [])

    def _get_faulty(self) -> list[str]:
        return [fault.place for fault in self._faults] or ([""] if self._question.error else [])

    def _get_optional(self) -> bool:
        # What asks for no answer is neither optional nor required.
        return not self._question.required and self._widget not in {"Note", "Fact"}

    def _get_told(self) -> str:
        return self._question.told

    def _get_echoes(self) -> bool:
        return self._question.echoes

    def _get_shared_with(self) -> str:
        return self._question.shared_with

    def _get_pointed_by(self) -> str:
        return self._question.pointed_by

    def _get_read_back(self) -> str:
        return self._question.read_back or self._value

    def _get_hints(self) -> int:
        return input_hints(self._question)

    def _get_signs(self) -> list[str]:
        return next((signs for look, signs in _SIGNS.items() if look in self._question.appearances), [])

    def _get_masked(self) -> bool:
        return self._question.kind == "secret" or "masked" in self._question.appearances

    def _get_lines(self) -> int:
        rows = self._question.parameter("rows")
        return min(max(int(rows), 2), 12) if rows.isdecimal() else 4

    def _get_part(self) -> AnswerPart | None:
        return self._part

    ref = Property(str, _get_ref, constant=True)
    widget = Property(str, _get_widget, constant=True)
    value = Property(str, _get_value, notify=changed)
    label = Property(str, _get_label, notify=changed)
    labelBlocks = Property(QObject, _get_label_blocks, constant=True)
    hint = Property(str, _get_hint, notify=changed)
    guidanceBlocks = Property(QObject, _get_guidance, constant=True)
    guided = Property(bool, _get_guided, notify=changed)
    image = Property(str, _get_image, notify=changed)
    film = Property(FilmModel, held("_film"), constant=True)
    errors = Property(list, _get_errors, notify=changed)
    faulty = Property(list, _get_faulty, notify=changed)
    optional = Property(bool, _get_optional, notify=changed)
    told = Property(str, _get_told, notify=changed)
    echoes = Property(bool, _get_echoes, notify=changed)
    sharedWith = Property(str, _get_shared_with, notify=changed)
    pointedBy = Property(str, _get_pointed_by, notify=changed)
    pointedHow = Property(str, lambda self: self._question.pointed_how, notify=changed)
    typist = Property(str, lambda self: self._question.typist.verb, notify=changed)
    typistLine = Property(str, lambda self: self._question.typist.line, notify=changed)
    readBack = Property(str, _get_read_back, notify=changed)
    inputHints = Property(int, _get_hints, notify=changed)
    signs = Property(list, _get_signs, constant=True)
    masked = Property(bool, _get_masked, notify=changed)
    lines = Property(int, _get_lines, notify=changed)
    part = Property(QObject, _get_part, constant=True)
