"""Dates and times from what people type, and what to say when there is no such day."""

import datetime as dt
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCalendar, QCoreApplication, QDate, QLocale

from ui.forms.answer_part import Fault, western_digits

translate = QCoreApplication.translate

MONTHS: Final = 12
_CALENDARS: Final = {"persian": QCalendar.System.Jalali, "islamic": QCalendar.System.IslamicCivil}
_LEAST_LETTERS: Final = 3
_FULL_YEAR: Final = 4
_HALVES: Final = {
    "am": ("am", "a:m:", "ص", "上午", "早上", "sa", "sáng", "सुबह", "पूर्वाह्न", "i te ata"),
    "pm": ("pm", "p:m:", "م", "下午", "晚上", "ch", "chiều", "tối", "शाम", "अपराह्न", "i te ahiahi"),
}
"""Before or after noon, said before the hour or after it."""
_LAST_HOUR, _LAST_MINUTE, _NOON = 23, 59, 12


@dataclass(frozen=True, slots=True)
class TypedDate:
    """What stands in the boxes; a box that is not shown holds "1"."""

    day: str = ""
    month: str = ""
    year: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing was typed."""
        return not (self.day.strip() or self.month.strip() or self.year.strip())


def people_locale() -> QLocale:
    """The locale of the language of the moment; plain English is that of Britain, whose weeks begin on Monday."""
    locale = QLocale()
    british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    return british if locale.language() == QLocale.Language.English else locale


def month_names() -> tuple[str, ...]:
    """The months in the language of the moment."""
    locale = people_locale()
    return tuple(_month(locale, month, locale.standaloneMonthName) for month in range(1, MONTHS + 1))


def month_and_year(month: int, year: str) -> str:
    """A month of a year, which stands first in Chinese."""
    words = translate("Forms", "%1 %2", "month, year")
    return words.replace("%1", month_names()[month - 1]).replace("%2", year)


def _month(locale: QLocale, month: int, name: Callable[[int], str]) -> str:
    # Chinese writes the months of a date with digits.
    return f"{month}月" if locale.language() == QLocale.Language.Chinese else name(month)


def month_number(text: str) -> int | None:
    """The month that is meant by a number or by a name in this language or in English, also cut short; or None."""
    words = western_digits(text).strip().strip(".").casefold().removesuffix("月")
    if words.isdecimal():
        number = int(words)
        return number if 1 <= number <= MONTHS else None
    key = _letters(words)
    english = QLocale(QLocale.Language.English)
    for months in (month_names(), [english.standaloneMonthName(month) for month in range(1, MONTHS + 1)]):
        names = [_letters(name.casefold()) for name in months]
        if key in names:
            return names.index(key) + 1
        found = [place for place, name in enumerate(names, 1) if name.startswith(key)]
        if len(found) == 1 and len(key) >= _LEAST_LETTERS:
            return found[0]
    return None


def read_date(typed: TypedDate) -> tuple[dt.date | None, tuple[Fault, ...]]:
    """The day that is meant, or how to mend what is typed, box by box."""
    day, month, year = _number(typed.day), month_number(typed.month), _number(typed.year)
    faults = [*_day_faults(typed.day, day), *_month_faults(typed.month, month), *_year_faults(typed.year, year)]
    if faults or day is None or month is None or year is None:
        return None, tuple(faults)
    try:
        return dt.date(year, month, day), ()
    except ValueError:
        return None, (Fault(_no_such_day(day, month, year), "day"),)


def spoken_date(date: dt.date) -> str:
    """Weekday, day, month and year in words, with the digits 0-9."""
    locale = people_locale()
    weekday = locale.standaloneDayName(date.isoweekday())
    # Within a date, where Vietnamese writes the month small.
    month = _month(locale, date.month, locale.monthName)
    return (
        translate("Forms", "%1 %2 %3 %4", "weekday, day, month, year")
        .replace("%1", weekday)
        .replace("%2", str(date.day))
        .replace("%3", month)
        .replace("%4", str(date.year))
    )


def in_calendar(date: dt.date, appearances: frozenset[str]) -> str:
    """The same day in the calendar that the form asks for, or "": answers are kept in the common one."""
    system = next((system for name, system in _CALENDARS.items() if name in appearances), None)
    if system is None:
        return ""
    calendar = QCalendar(system)
    parts = calendar.partsFromDate(QDate(date.year, date.month, date.day))
    name = calendar.standaloneMonthName(people_locale(), parts.month, parts.year)
    return f"{parts.day} {name} {parts.year}"


def read_time(hour: str, minute: str) -> tuple[dt.time | None, tuple[Fault, ...]]:
    """The time of day that is meant, or how to mend it. "2 pm" and "14" are one hour; "14:30" may stand in one box."""
    words = western_digits(hour).strip().casefold().replace(".", ":").replace("：", ":")
    half, words = _half_of_day(words)
    if ":" in words and not minute.strip():
        words, _, minute = words.partition(":")
    hours, minutes = _number(words), _number(minute) if minute.strip() else 0
    faults = []
    if hours is None or hours > _LAST_HOUR or (half and not 1 <= hours <= _NOON):
        faults.append(Fault(translate("Forms", "Enter an hour from 0 to 23"), "hour"))
    if minutes is None or minutes > _LAST_MINUTE:
        faults.append(Fault(translate("Forms", "Enter minutes from 0 to 59"), "minute"))
    if faults or hours is None or minutes is None:
        return None, tuple(faults)
    if half:
        hours = hours % _NOON + (_NOON if half == "pm" else 0)
    return dt.time(hours, minutes), ()


def _half_of_day(words: str) -> tuple[str, str]:
    for half, names in _HALVES.items():
        for name in names:
            if words.endswith(name):
                return half, words.removesuffix(name).strip()
            if words.startswith(name):
                return half, words.removeprefix(name).strip()
    return "", words


def _letters(text: str) -> str:
    bare = unicodedata.normalize("NFKD", text)
    return "".join(sign for sign in bare if not unicodedata.combining(sign))


def _number(text: str) -> int | None:
    words = western_digits(text).strip().strip(".")
    return int(words) if words.isdecimal() and len(words) <= _FULL_YEAR else None


def _day_faults(text: str, day: int | None) -> list[Fault]:
    if not text.strip():
        return [Fault(translate("Forms", "Enter the day"), "day")]
    if day is None or not 1 <= day <= 31:  # noqa: PLR2004 - days of the longest month
        return [Fault(translate("Forms", "Enter a day from 1 to 31"), "day")]
    return []


def _month_faults(text: str, month: int | None) -> list[Fault]:
    if not text.strip():
        return [Fault(translate("Forms", "Enter the month"), "month")]
    if month is None:
        return [Fault(translate("Forms", "Enter a month from 1 to 12, or its name"), "month")]
    return []


def _year_faults(text: str, year: int | None) -> list[Fault]:
    if not text.strip():
        return [Fault(translate("Forms", "Enter the year"), "year")]
    if year is None or len(western_digits(text).strip()) != _FULL_YEAR or year == 0:
        return [Fault(translate("Forms", "Enter the year with four digits"), "year")]
    return []


def _no_such_day(day: int, month: int, year: int) -> str:
    name = month_names()[month - 1]
    last = (dt.date(year + month // MONTHS, month % MONTHS + 1, 1) - dt.timedelta(days=1)).day
    words = translate("Forms", "%1 %2 %3 does not exist. That month has %4 days", "day, month, year, days")
    return words.replace("%1", str(day)).replace("%2", name).replace("%3", str(year)).replace("%4", str(last))
