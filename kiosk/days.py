"""Days as people say them, in every language: “Monday 23 November”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.text import Text

if TYPE_CHECKING:
    from datetime import date, datetime

_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def named_day(day: date) -> Text:
    """“Monday 23 November”."""
    weekday = Text.of(f"day.{_WEEKDAYS[day.weekday()]}")
    return Text.of("day.named", weekday=weekday, day=day.day, month=Text.of(f"month.{day.month}"))


def dated_day(day: date) -> Text:
    """“Monday 23 November 2026”: a day that may be years away."""
    return Text.of("day.dated", day=named_day(day), year=day.year)


def day_and_time(local: datetime) -> Text:
    """“Monday 23 November at 09:30”."""
    return Text.of("day.at", day=named_day(local.date()), time=f"{local:%H:%M}")
