"""What a counter shows for people who have no ticket yet: what may be said of them, and who has an appointment."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.languages import OWN_NAMES
from kiosk.queue.day_sheet import Attendance, DayRow
from kiosk.queue.needs import NEEDS, PRIORITIES
from kiosk.text import Text, isolated
from ui.counter import words as say
from ui.counter.waiting import NEED_ICONS, need_marks
from ui.counter.words import Words

translate = QCoreApplication.translate

_HERE = frozenset({Attendance.DUE, Attendance.LATE})
_ICONS = {
    Attendance.DUE: "clock",
    Attendance.LATE: "hourglass-medium",
    Attendance.ARRIVED: "check",
    Attendance.SERVED: "check-circle",
    Attendance.DID_NOT_COME: "user-minus",
    Attendance.CANCELLED: "x-circle",
}


@dataclass(frozen=True, slots=True)
class ChoiceLine:
    """Something that may be said of a person with one press."""

    value: str
    name: str
    icon: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class DayLine:
    """One appointment of today."""

    appointment: str
    time: str
    code: str
    service: str
    word: str
    icon: str
    open: bool
    """Whether the person can be checked in."""
    last: bool


def language_choices(words: Words, chosen: str) -> list[ChoiceLine]:
    """In which language somebody is called and helped."""
    return [ChoiceLine(code, name, "", code == (chosen or words.language)) for code, name in OWN_NAMES.items()]


def need_choices(words: Words, chosen: Collection[str]) -> list[ChoiceLine]:
    """What somebody needs."""
    names = [name for _, name in need_marks(NEEDS, words)]
    return [ChoiceLine(need, name, NEED_ICONS[need], need in chosen) for need, name in zip(NEEDS, names, strict=True)]


def priority_choices(words: Words, chosen: str) -> list[ChoiceLine]:
    """Why somebody comes earlier; the first: they do not."""
    return [
        ChoiceLine(code, name, "", code == chosen)
        for code, name in (
            ("", translate("Counter", "none")),
            *((code, words.text(Text.of(f"priority.{code}"))) for code in PRIORITIES),
        )
    ]


def day_lines(rows: Sequence[DayRow], words: Words) -> list[DayLine]:
    """Today's appointments with what became of them."""
    return [
        DayLine(
            appointment=row.appointment,
            time=words.time(row.due),
            code=row.code,
            service=words.service(row.service),
            word=" · ".join(part for part in (words.text(row.told), *_where(row)) if part),
            icon=_ICONS[row.attendance],
            open=row.attendance in _HERE,
            last=row is rows[-1],
        )
        for row in rows
    ]


def _where(row: DayRow) -> tuple[str, str]:
    return isolated(row.label) if row.label else "", say.counter(row.counter) if row.counter else ""


def day_summary(rows: Sequence[DayRow]) -> str:
    """How many are still to come today."""
    to_come = sum(row.attendance in _HERE for row in rows)
    return translate("Counter", "%n still to come", "", to_come) if rows else ""
