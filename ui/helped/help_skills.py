"""How a kind of box is filled in: told where the helper would rather have the citizen try, and again at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.helped.help_receipt import Lesson

if TYPE_CHECKING:
    from kiosk.assist.frames import Box

translate = QCoreApplication.translate


def skill(box: Box) -> Lesson:
    """What the citizen can do alone next time."""
    return {
        "date": _date, "month": _month, "year": _number, "whole": _number, "number": _number, "time": _time,
        "moment": _time, "one": _one, "several": _several,
    }.get(box, _text)()  # fmt: skip


def _text() -> Lesson:
    return Lesson(
        translate("Help", "To type an answer"),
        translate("Help", "Touch the box. A keyboard comes up. Touch one letter after the other, then Continue."),
    )


def _number() -> Lesson:
    return Lesson(
        translate("Help", "To type a number"),
        translate("Help", "Touch the box. Digits come up. Touch one after the other, then Continue."),
    )


def _date() -> Lesson:
    return Lesson(
        translate("Help", "To enter a date"),
        translate("Help", "Type day, month and year, each in its own box. Or open the calendar and touch the day."),
    )


def _month() -> Lesson:
    return Lesson(
        translate("Help", "To enter a month"), translate("Help", "Type the month and the year, each in its own box.")
    )


def _time() -> Lesson:
    return Lesson(
        translate("Help", "To enter a time"),
        translate("Help", "Type hours and minutes, each in its own box. Half past two is 2 and 30."),
    )


def _one() -> Lesson:
    return Lesson(
        translate("Help", "To choose an answer"),
        translate("Help", "Touch the row that fits. In a long list, type a few letters first."),
    )


def _several() -> Lesson:
    return Lesson(
        translate("Help", "To choose several answers"),
        translate("Help", "Touch each row that fits. Touch it again to take it back."),
    )
