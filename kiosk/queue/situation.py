"""What is so in the queue at one moment, as plain data that a forecast rolls forward."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.queue.durations import Spread
    from kiosk.queue.pick import Place

NEVER: Final = 1 << 60


@dataclass(frozen=True, slots=True)
class InLine:
    """Somebody who waits, or will: times in milliseconds since 1970."""

    id: str
    place: Place
    """The sort key of the pick rule."""
    service: str
    queued: int = 0
    ready: int = 0
    """Is called at this time at the earliest: asked for more time, has an appointment; 0: now."""
    visit: str = ""
    kind: str = ""
    """By what desks tell people apart; empty: by the service."""


@dataclass(frozen=True, slots=True)
class Desk:
    """A counter at which somebody is, or a ticket; or one that will open."""

    own: frozenset[str]
    """Kinds of people that it calls."""
    helps: frozenset[str] = frozenset()
    """Kinds outside its profile that its officer may do: called when nobody of its own waits, or somebody long."""
    ticket: str = ""
    """Who is there now, empty where nobody is; with the service, the time of the call and the visit."""
    service: str = ""
    since: int = 0
    visit: str = ""
    away: tuple[tuple[int, int], ...] = ()
    """When it calls nobody (from, until), now or later: a break, the end of a shift (until `NEVER`)."""
    opens: int = 0
    """From when on somebody will be there; 0: somebody is."""
    then: tuple[tuple[int, frozenset[str], frozenset[str]], ...] = ()
    """What it is for from a time on (own, helps): another shift, which begins when who is there is served."""


@dataclass(frozen=True, slots=True)
class Situation:
    """All that is known now. Appointments still to come stand in `waiting`, ready when they are due.

    `newcomers` are told how long they would wait, and take nobody's turn. `long_wait` is after how many milliseconds
    anybody is helped by a desk with another profile.
    """

    now: int
    waiting: tuple[InLine, ...]
    newcomers: tuple[InLine, ...]
    desks: tuple[Desk, ...]
    spreads: Mapping[str, Spread]
    long_wait: int = NEVER
    closes: int = 0
