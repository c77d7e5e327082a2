"""A time of day by two boxes and big steps; with a date before it, a moment."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.forms.answer_part import AnswerPart, Fault
from ui.forms.date_part import DatePart
from ui.forms.dates import read_time
from ui.forms.question import QuestionShown
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate

STEP_MINUTES: Final = 5
_DAY_MINUTES: Final = 24 * 60
_NOON: Final = 12


@dataclass(frozen=True, slots=True)
class TimeShown:
    """The boxes, and the time in words."""

    hour: str = ""
    minute: str = ""
    words: str = ""


@QmlElement
@QmlUncreatable("made by its question")
class TimePart(AnswerPart):
    """A time of day. The form's zone offset, if the answer has one, is kept as it is."""

    changed = Signal()

    def __init__(self, now: dt.datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self._shown = TimeShown()

    def show(self, question: QuestionShown) -> None:
        """Show the answer, unless what is typed already means it."""
        at = time_of(question.value)
        if at != self._time():
            self._place(TimeShown() if at is None else _boxes(at))

    @Slot(str, str)
    def type(self, box: str, text: str) -> None:
        """What now stands in `hour` or `minute`."""
        if getattr(self._shown, box) != text:
            self._place(replace(self._shown, **{box: text}), tell=True)

    @Slot(int)
    def step(self, minutes: int) -> None:
        """Later by so many minutes, or earlier; an empty answer begins at the present."""
        at = self._time()
        if at is None:
            at = self._now.time().replace(minute=self._now.minute // STEP_MINUTES * STEP_MINUTES)
            total = at.hour * 60 + at.minute
        else:
            total = (at.hour * 60 + at.minute + minutes) % _DAY_MINUTES
        self._place(_boxes(dt.time(total // 60, total % 60)), tell=True)

    def faults(self) -> tuple[Fault, ...]:
        """What the boxes lack, once one of them holds something."""
        if not self._shown.hour.strip() and not self._shown.minute.strip():
            return ()
        return read_time(self._shown.hour, self._shown.minute)[1]

    def retranslate(self) -> None:
        """The time in words, in the new language."""
        self._place(replace(self._shown, words=""))

    @property
    def kept(self) -> str:
        """The time as the form keeps it, or ""."""
        at = self._time()
        return at.strftime("%H:%M:%S.000") if at else ""

    def _time(self) -> dt.time | None:
        if not self._shown.hour.strip():
            return None
        return read_time(self._shown.hour, self._shown.minute)[0]

    def _place(self, fresh: TimeShown, *, tell: bool = False) -> None:
        before = self.kept
        self._shown = fresh
        at = self._time()
        self._shown = replace(fresh, words=spoken_time(at) if at else "")
        self.changed.emit()
        if tell and self.kept != before:
            self.edited.emit(self.kept)

    hour = Property(str, shown("hour"), notify=changed)
    minute = Property(str, shown("minute"), notify=changed)
    words = Property(str, shown("words"), notify=changed)


@QmlElement
@QmlUncreatable("made by its question")
class MomentPart(AnswerPart):
    """A date and a time of day that are one answer."""

    changed = Signal()

    def __init__(self, now: dt.datetime, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._date = DatePart(now.date(), self)
        self._time = TimePart(now, self)
        self._kept = ""
        self._date_text = ""
        self._date.edited.connect(self._date_edited)
        self._time.edited.connect(self._tell)

    def show(self, question: QuestionShown) -> None:
        """Show both halves; one that is still missing stays as it is typed."""
        if question.value == self._kept and not (question.value == "" and self._kept == ""):
            return
        if question.value or self._kept:
            self._date_text = question.value.partition("T")[0]
            self._date.show(question)
            self._time.show(replace(question, value=question.value.partition("T")[2]))
        else:
            self._date.show(replace(question, value=self._date_text))
        self._kept = question.value

    def faults(self) -> tuple[Fault, ...]:
        """What either half lacks, once one of them is begun."""
        found = (*self._date.faults(), *self._time.faults())
        if found or bool(self._date_text) == bool(self._time.kept):
            return found
        if self._date_text:
            return (Fault(translate("Forms", "Enter the time too"), "hour"),)
        return (Fault(translate("Forms", "Enter the date too"), "day"),)

    def retranslate(self) -> None:
        """Both halves in the new language."""
        self._date.retranslate()
        self._time.retranslate()

    def _date_edited(self, text: str) -> None:
        self._date_text = text
        self._tell()

    def _tell(self) -> None:
        whole = f"{self._date_text}T{self._time.kept}" if self._date_text and self._time.kept else ""
        if whole != self._kept:
            self._kept = whole
            self.edited.emit(whole)

    def _get_date(self) -> DatePart:
        return self._date

    def _get_time(self) -> TimePart:
        return self._time

    date = Property(DatePart, _get_date, constant=True)
    time = Property(TimePart, _get_time, constant=True)


def time_of(value: str) -> dt.time | None:
    """The time of day in an answer such as "14:30:00.000+13:00", or None."""
    try:
        return dt.time.fromisoformat(value).replace(second=0, microsecond=0, tzinfo=None)
    except ValueError:
        return None


def spoken_time(at: dt.time) -> str:
    """The time by both clocks, so that nobody mistakes 2 for 14."""
    half = translate("Forms", "am") if at.hour < _NOON else translate("Forms", "pm")
    short = f"{(at.hour + 11) % 12 + 1}:{at.minute:02}"
    words = translate("Forms", "%1 %2", "time, am or pm").replace("%1", short).replace("%2", half)
    return f"\u2066{at.hour}:{at.minute:02}\u2069 ({words})"


def _boxes(at: dt.time) -> TimeShown:
    return TimeShown(str(at.hour), f"{at.minute:02}")
