"""A date by three boxes and by a calendar to touch; also a month, or a year alone."""

import datetime as dt
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import Property, QLocale, QObject, Qt, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.forms.answer_part import AnswerPart, Fault
from ui.forms.dates import (
    TypedDate,
    in_calendar,
    month_and_year,
    month_names,
    month_number,
    people_locale,
    read_date,
    spoken_date,
)
from ui.forms.question import QuestionShown
from ui.rows import RowModel
from ui.shown import shown

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WEEK: Final = 7
_FIRST_YEAR, _LAST_YEAR = 1, 9999


@dataclass(frozen=True, slots=True)
class DayCell:
    """A place of the calendar: a day, or nothing (`day` 0) before the first and after the last."""

    place: int
    day: int = 0
    spoken: str = ""
    chosen: bool = False
    today: bool = False


@dataclass(frozen=True, slots=True)
class MonthCell:
    """A month to touch."""

    number: int
    name: str
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class DateShown:
    """Boxes and calendar."""

    day: str = ""
    month: str = ""
    year: str = ""
    has_day: bool = True
    has_month: bool = True
    by_calendar: bool = True
    calendar_open: bool = False
    words: str = ""
    shown_month: int = 1
    shown_year: int = 2000


@QmlElement
@QmlUncreatable("made by its question")
class DatePart(AnswerPart):
    """The date for QML."""

    changed = Signal()

    def __init__(self, today: dt.date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._looks: frozenset[str] = frozenset()
        self._shown = DateShown(shown_month=today.month, shown_year=today.year)
        self._days = RowModel(DayCell, key="place", parent=self)
        self._months = RowModel(MonthCell, key="number", parent=self)

    def show(self, question: QuestionShown) -> None:
        """Show the answer, unless what is typed already means it."""
        looks = self._looks = question.appearances
        has_month = "year" not in looks
        has_day = has_month and "month-year" not in looks
        fresh = replace(self._shown, has_day=has_day, has_month=has_month, by_calendar="no-calendar" not in looks)
        self._shown, before = fresh, self._shown
        value = question.value.partition("T")[0]
        if self._kept() != value:
            self._shown = self._boxes(_date_of(value))
        self._settle(before)

    @Slot(str, str)
    def type(self, box: str, text: str) -> None:
        """What now stands in `day`, `month` or `year`."""
        if getattr(self._shown, box) == text:
            return
        before, kept = self._shown, self._kept()
        self._shown = replace(self._shown, **{box: text})
        self._settle(before)
        self._tell(kept)

    @Slot(int)
    def chooseDay(self, day: int) -> None:
        """A day of the calendar was touched: it fills the boxes and folds the calendar."""
        self._choose(dt.date(self._shown.shown_year, self._shown.shown_month, day))

    @Slot(int)
    def chooseMonth(self, month: int) -> None:
        """A month was touched."""
        before, kept = self._shown, self._kept()
        year = self._shown.year or str(self._shown.shown_year)
        self._shown = replace(self._shown, month=month_names()[month - 1], year=year)
        self._settle(before)
        self._tell(kept)

    @Slot()
    def chooseToday(self) -> None:
        """The answer is today."""
        self._choose(self._today)

    @Slot(int)
    def turn(self, months: int) -> None:
        """Look that many months on, or back."""
        before = self._shown
        at = self._shown.shown_year * 12 + self._shown.shown_month - 1 + months
        at = min(max(at, _FIRST_YEAR * 12), _LAST_YEAR * 12 + 11)
        self._shown = replace(self._shown, shown_year=at // 12, shown_month=at % 12 + 1)
        self._settle(before)

    @Slot()
    def openCalendar(self) -> None:
        """Show the calendar, or fold it."""
        before = self._shown
        date = self._read()[0] or self._today
        self._shown = replace(
            self._shown,
            calendar_open=not self._shown.calendar_open,
            shown_month=date.month,
            shown_year=date.year,
        )
        self._settle(before)

    def faults(self) -> tuple[Fault, ...]:
        """What the boxes lack, once one of them holds something."""
        return () if self._typed().empty else self._read()[1]

    def retranslate(self) -> None:
        """Names of months and days in the new language."""
        date = self._read()[0]
        if date is not None:
            self._shown = self._boxes(date)
        self._fill()
        self.changed.emit()

    def _choose(self, date: dt.date) -> None:
        before, kept = self._shown, self._kept()
        self._shown = replace(self._boxes(date), calendar_open=False)
        self._settle(before)
        self._tell(kept)

    def _boxes(self, date: dt.date | None) -> DateShown:
        if date is None:
            return replace(self._shown, day="", month="", year="")
        # The name of the month cannot be taken for a day, as a number can.
        month = month_names()[date.month - 1] if self._shown.has_month else ""
        return replace(
            self._shown,
            day=str(date.day) if self._shown.has_day else "",
            month=month,
            year=f"{date.year:04}",
            shown_month=date.month,
            shown_year=date.year,
        )

    def _typed(self) -> TypedDate:
        return TypedDate(self._shown.day, self._shown.month, self._shown.year)

    def _read(self) -> tuple[dt.date | None, tuple[Fault, ...]]:
        day = self._shown.day if self._shown.has_day else "1"
        month = self._shown.month if self._shown.has_month else "1"
        return read_date(TypedDate(day, month, self._shown.year))

    def _kept(self) -> str:
        date = None if self._typed().empty else self._read()[0]
        return date.isoformat() if date else ""

    def _tell(self, before: str) -> None:
        if self._kept() != before:
            self.edited.emit(self._kept())

    def _settle(self, before: DateShown) -> None:
        date = None if self._typed().empty else self._read()[0]
        words = spoken_date(date) if date and self._shown.has_day else ""
        other = in_calendar(date, self._looks) if words and date else ""
        words = f"{words} ({other})" if other else words
        self._shown = replace(self._shown, words=words)
        if self._shown != before or not self._days.rows:
            self._fill()
            self.changed.emit()

    def _fill(self) -> None:
        chosen = None if self._typed().empty else self._read()[0]
        self._days.replace(day_cells(self._shown.shown_year, self._shown.shown_month, chosen, self._today))
        month = month_number(self._shown.month)
        self._months.replace([MonthCell(number, name, number == month) for number, name in enumerate(month_names(), 1)])

    def _get_days(self) -> RowModel[DayCell]:
        return self._days

    def _get_months(self) -> RowModel[MonthCell]:
        return self._months

    def _get_heading(self) -> str:
        return month_and_year(self._shown.shown_month, str(self._shown.shown_year))

    def _get_weekdays(self) -> list[str]:
        return weekdays()

    day = Property(str, shown("day"), notify=changed)
    month = Property(str, shown("month"), notify=changed)
    year = Property(str, shown("year"), notify=changed)
    hasDay = Property(bool, shown("has_day"), notify=changed)
    hasMonth = Property(bool, shown("has_month"), notify=changed)
    byCalendar = Property(bool, shown("by_calendar"), notify=changed)
    calendarOpen = Property(bool, shown("calendar_open"), notify=changed)
    words = Property(str, shown("words"), notify=changed)
    heading = Property(str, _get_heading, notify=changed)
    weekdays = Property(list, _get_weekdays, notify=changed)
    days = Property(QObject, _get_days, constant=True)
    months = Property(QObject, _get_months, constant=True)


def weekdays() -> list[str]:
    """Short names of the days, beginning with the day on which weeks begin in this language."""
    locale = people_locale()
    first = _first_weekday()
    return [
        locale.standaloneDayName((first - 1 + offset) % WEEK + 1, QLocale.FormatType.ShortFormat)
        for offset in range(WEEK)
    ]


def day_cells(year: int, month: int, chosen: dt.date | None, today: dt.date) -> list[DayCell]:
    """Weeks of places with the days of the month at theirs."""
    first = dt.date(year, month, 1)
    offset = (first.isoweekday() - _first_weekday()) % WEEK
    last = (dt.date(year + month // 12, month % 12 + 1, 1) - first).days if (year, month) != (_LAST_YEAR, 12) else 31
    cells = []
    for place in range(-(-(offset + last) // WEEK) * WEEK):
        day = place - offset + 1
        if not 1 <= day <= last:
            cells.append(DayCell(place))
            continue
        date = dt.date(year, month, day)
        cells.append(DayCell(place, day, spoken_date(date), date == chosen, date == today))
    return cells


def _first_weekday() -> int:
    day = people_locale().firstDayOfWeek()
    return day.value if isinstance(day, Qt.DayOfWeek) else int(day)


def _date_of(value: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        return None
