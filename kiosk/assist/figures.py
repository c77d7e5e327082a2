"""What the calls for help of a time say, by service and day: how soon somebody came, and who did the typing.

The part that the helper typed is to fall: digital skills are built, not bypassed. Shares come with how many they are
of; nothing here names an officer.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from kiosk.assist.help_call import HelpStatus

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.assist.help_call import HelpCall

TARGET_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True)
class HelpFigures:
    """The calls of one service on one day; `service` is empty for those that named none. Seconds, None where unseen."""

    day: str
    service: str
    calls: int
    answered: int
    in_time: int
    """Answered within a minute."""
    sessions: int
    """Calls in which the citizen let somebody join, or somebody came."""
    to_answer: float | None
    """Median seconds from the call to its first answer."""
    to_join: float | None
    """Median seconds from the call until somebody was with them."""
    lost: int
    tickets: int
    """Calls that became a ticket."""
    typed_by_helper: int
    typed_by_citizen: int

    @property
    def in_time_share(self) -> float | None:
        """Of all calls, also those that nobody answered; None without calls."""
        return self.in_time / self.calls if self.calls else None

    @property
    def helper_typed_ratio(self) -> float | None:
        """The part of the fields filled in sessions that the helper typed; None where nothing was typed."""
        typed = self.typed_by_helper + self.typed_by_citizen
        return self.typed_by_helper / typed if typed else None


def help_figures(calls: Iterable[HelpCall]) -> list[HelpFigures]:
    """One row for each day and service, in that order."""
    grouped: dict[tuple[str, str], list[HelpCall]] = defaultdict(list)
    for call in calls:
        if call.day:
            grouped[call.day, call.service].append(call)
    return [_row(day, service, grouped[day, service]) for day, service in sorted(grouped)]


def _row(day: str, service: str, calls: list[HelpCall]) -> HelpFigures:
    answers = [_seconds(call.called_at, call.first_answered_at) for call in calls if call.first_answered_at]
    joins = [_seconds(call.called_at, call.joined_at) for call in calls if call.joined_at]
    return HelpFigures(
        day=day,
        service=service,
        calls=len(calls),
        answered=len(answers),
        in_time=sum(one <= TARGET_SECONDS for one in answers),
        sessions=len(joins),
        to_answer=median(answers) if answers else None,
        to_join=median(joins) if joins else None,
        lost=sum(call.status is HelpStatus.LOST for call in calls),
        tickets=sum(bool(call.ticketed_at) for call in calls),
        typed_by_helper=sum(call.typed_by_helper for call in calls),
        typed_by_citizen=sum(call.typed_by_citizen for call in calls),
    )


def _seconds(start: int, end: int) -> float:
    return max(end - start, 0) / 1000
