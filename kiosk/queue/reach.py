"""Whom a counter may serve: the officer's skills, and what the desk is for, with its fallback."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kiosk.catalogue.pack import Pack
    from kiosk.catalogue.rules import Profile
    from kiosk.queue.counter import Counter
    from kiosk.queue.ticket_state import Ticket
    from kiosk.staff.officer import Officer

_MINUTE = 60_000


@dataclass(frozen=True, slots=True)
class Reach:
    """What one counter can do now. No `skills`: everything; no `profile`: a desk for everything."""

    skills: frozenset[str]
    profile: Profile | None
    quick_minutes: int
    fallback_ms: int
    kinds: Mapping[str, tuple[str, int]]
    """Letter of the series and typical minutes by service."""

    def has_skill(self, ticket: Ticket) -> bool:
        """Whether the officer can serve it. The service decides, not the letter on the paper, which may be another."""
        if not self.skills:
            return True
        kind = self.kinds.get(ticket.service)
        return (kind[0] if kind else ticket.series) in self.skills

    def is_own(self, ticket: Ticket) -> bool:
        """Whether the desk is for this."""
        if self.profile is None:
            return True
        if self.profile.appointments and not ticket.due:
            return False
        letter, minutes = self.kinds.get(ticket.service) or (ticket.series, 0)
        quick = not self.profile.quick or minutes <= self.quick_minutes
        return quick and (not self.profile.series or letter in self.profile.series)

    def helps_out(self, ticket: Ticket, now_ms: int) -> bool:
        """Whether it has waited so long that any desk serves it."""
        return now_ms - ticket.queued >= self.fallback_ms


def reach_of(held: Counter | None, officer: Officer | None, pack: Pack, kinds: Mapping[str, tuple[str, int]]) -> Reach:
    """What a counter can do; one where nobody sits is for everything.

    `officer` is None on a device that does not hold the staff's stream; then what was known at the taking counts.
    """
    told = held.skills if held else ()
    return Reach(
        skills=frozenset(officer.skills if officer else told),
        profile=pack.profile(held.profile) if held and held.profile else None,
        quick_minutes=pack.queue.quick_minutes,
        fallback_ms=pack.queue.fallback_minutes * _MINUTE,
        kinds=kinds,
    )


def first(reach: Reach, able: Iterable[Ticket], now_ms: int) -> Ticket | None:
    """Who is next of those who can be called: the first in order that the desk is for, or that has waited so long that
    any desk is.

    With nobody for this desk the first of all is next: it helps out.
    """
    anybody: Ticket | None = None
    long: Ticket | None = None
    for ticket in able:
        if reach.is_own(ticket):
            return long or ticket
        anybody = anybody or ticket
        if long is None and reach.helps_out(ticket, now_ms):
            long = ticket
    return anybody
