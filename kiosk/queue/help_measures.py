"""The measures of help on a day: what each is called, how it is counted, and where its value stands in the figures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.assist.figures import help_day
from kiosk.assist.handover_record import KEPT_DAYS, Handover
from kiosk.assist.help_call import HelpCall
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.assist.figures import HelpDay
    from kiosk.ports import EventLog
    from kiosk.share import Share


class HelpUnit(StrEnum):
    """What a value counts."""

    CALLS = "calls"
    ANSWERS = "answers"
    MILLISECONDS = "milliseconds"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class HelpMeasure:
    """One measure. `of` gives its value, None for nothing or too few; `base` of how many cases, where that is more."""

    id: str
    unit: HelpUnit
    of: Callable[[HelpDay], int | Share | None]
    base: Callable[[HelpDay], int] | None = None

    @property
    def name(self) -> Text:
        """What it is called."""
        return Text.of(f"measure.{self.id}")

    @property
    def how(self) -> Text:
        """How it is counted."""
        return Text.of(f"measure.{self.id}.how")


_CALLS, _MS, _PERCENT = HelpUnit.CALLS, HelpUnit.MILLISECONDS, HelpUnit.PERCENT

HELP_MEASURES: tuple[HelpMeasure, ...] = (
    HelpMeasure("help_calls", _CALLS, lambda day: day.whole.calls),
    HelpMeasure("help_ringing", _CALLS, lambda day: day.whole.ringing),
    HelpMeasure("help_unanswered", _CALLS, lambda day: day.whole.unanswered),
    HelpMeasure("help_tickets", _CALLS, lambda day: day.whole.tickets),
    HelpMeasure("help_in_time", _PERCENT, lambda day: day.whole.in_time),
    HelpMeasure("help_to_answer", _MS, lambda day: day.whole.to_answer_ms, lambda day: day.whole.answered),
    HelpMeasure("help_to_join", _MS, lambda day: day.whole.to_join_ms, lambda day: day.whole.joined),
    HelpMeasure("help_typed", _PERCENT, lambda day: day.whole.typed),
    HelpMeasure("help_asked_again", HelpUnit.ANSWERS, lambda day: day.asked_again, lambda day: day.came),
    HelpMeasure("help_callbacks", _CALLS, lambda day: day.whole.callbacks_open),
)
"""In the order in which they are shown and exported."""


def help_of_log(log: EventLog, day: str, now_ms: int = 0) -> HelpDay:
    """The help of a day that a log holds; `now_ms` is 0 once the day is over."""
    calls = [one for one in log.states("help", day).values() if isinstance(one, HelpCall)]
    first = (date.fromisoformat(day) - timedelta(days=KEPT_DAYS)).isoformat()
    made = log.states("handover", first, onward=True).values()
    return help_day(day, calls, (one for one in made if isinstance(one, Handover)), now_ms)
