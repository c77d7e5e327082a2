"""What the calls for help of a day say: how soon somebody answered, who did the typing, what was asked again.

The part that helpers type is to fall: digital skills are built, not bypassed. Nothing here names an officer.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

from kiosk.share import Share

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kiosk.assist.handover_record import Handover
    from kiosk.assist.help_call import HelpCall

LEAST: Final = 5
"""Of fewer calls only their number is told: chance would rule the rest, and it would be of persons."""
TARGET_MS: Final = 60_000
SOON_MS: Final = (30_000, TARGET_MS, 120_000, 300_000)
"""Answers are counted up to each of these times, and after the last."""


@dataclass(frozen=True, slots=True)
class HelpFigures:
    """Some calls of a day. Times are milliseconds, None for too few."""

    calls: int = 0
    ringing: int = 0
    """Not answered yet, and not over."""
    unanswered: int = 0
    """Over, and nobody ever answered."""
    tickets: int = 0
    """Of these, the calls that became a ticket."""
    callbacks_open: int = 0
    """Left a number that has not been rung, or is being rung now."""
    soon: tuple[int, ...] = ()
    """How many were answered up to each time of SOON_MS, not counting those before it, and later."""
    to_answer_ms: int | None = None
    """Median from the call to its first answer."""
    to_join_ms: int | None = None
    """Median from the call until somebody was with them."""
    joined: int = 0
    in_time: Share | None = None
    """Answered within a minute, of all of which that is known; who was never answered was not."""
    sessions: int = 0
    """Those in which something was typed."""
    typed: Share | None = None
    """Of the fields typed in them, those that the helper typed."""

    @property
    def answered(self) -> int:
        """Calls that somebody answered."""
        return sum(self.soon)


@dataclass(frozen=True, slots=True)
class HelpDay:
    """The calls of one office day, together and by service, and what was handed over."""

    day: str
    whole: HelpFigures = HelpFigures()
    services: tuple[tuple[str, HelpFigures], ...] = ()
    """By id, empty for calls that named none. Where few typed, `typed` is None for more of them than need be, so that
    no difference tells it either."""
    forms: int = 0
    """Handed over, and closed on this day."""
    came: int = 0
    """The answers in them."""
    asked_again: int = 0
    """Those of them that were asked or entered again."""


def help_day(day: str, calls: Iterable[HelpCall], handovers: Iterable[Handover] = (), now_ms: int = 0) -> HelpDay:
    """A day from its calls and from all that was handed over; those of other days are left out.

    `now_ms` is 0 once the day is over: then nothing rings any more.
    """
    found = [call for call in calls if call.day == day]
    by_service: dict[str, list[HelpCall]] = defaultdict(list)
    for call in found:
        by_service[call.service].append(call)
    named = [(service, by_service[service]) for service in sorted(by_service)]
    told = _told([_sessions(some) for _, some in named])
    closed = [one for one in handovers if one.closed_day == day]
    return HelpDay(
        day=day,
        whole=_figures(found, now_ms),
        services=tuple(
            (service, _figures(some, now_ms, typing=place in told)) for place, (service, some) in enumerate(named)
        ),
        forms=len(closed),
        came=sum(one.came for one in closed),
        asked_again=sum(one.retold for one in closed),
    )


def _figures(calls: Sequence[HelpCall], now_ms: int, *, typing: bool = True) -> HelpFigures:
    unheard = [call for call in calls if not call.first_answered_at]
    ringing = [call for call in unheard if now_ms and call.is_open]
    answers = [_since(call, call.first_answered_at) for call in calls if call.first_answered_at]
    joins = [_since(call, call.joined_at) for call in calls if call.joined_at]
    soon = [0] * (len(SOON_MS) + 1)
    for one in answers:
        soon[bisect_left(SOON_MS, one)] += 1
    known = len(calls) - sum(now_ms - call.called_at <= TARGET_MS for call in ringing)
    sessions = _sessions(calls)
    helper, citizen = (sum(getattr(call, f"typed_by_{who}") for call in calls) for who in ("helper", "citizen"))
    return HelpFigures(
        calls=len(calls),
        ringing=len(ringing),
        unanswered=len(unheard) - len(ringing),
        tickets=sum(bool(call.ticketed_at) for call in unheard),
        callbacks_open=sum(call.callback and call.is_open for call in calls),
        soon=tuple(soon),
        to_answer_ms=_median(answers),
        to_join_ms=_median(joins),
        joined=len(joins),
        in_time=Share(sum(one <= TARGET_MS for one in answers), known) if known >= LEAST else None,
        sessions=sessions,
        typed=Share(helper, helper + citizen, to_fall=True) if typing and sessions >= LEAST else None,
    )


def _told(sessions: Sequence[int]) -> set[int]:
    """Places of the groups of which a share may be told: what the others make together is of LEAST sessions or none."""
    told = {place for place, count in enumerate(sessions) if count >= LEAST}
    while told and 0 < sum(count for place, count in enumerate(sessions) if place not in told) < LEAST:
        told.remove(min(told, key=lambda place: sessions[place]))
    return told


def _sessions(calls: Iterable[HelpCall]) -> int:
    return sum(call.typed_by_helper + call.typed_by_citizen > 0 for call in calls)


def _median(lengths: Sequence[int]) -> int | None:
    return round(median(lengths)) if len(lengths) >= LEAST else None


def _since(call: HelpCall, end: int) -> int:
    return max(end - call.called_at, 0)
