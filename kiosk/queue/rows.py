"""Rows that faces show of the queue: facts that never change, derived in `kiosk.queue.views`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.catalogue.localised import Localised
    from kiosk.queue import Forecast
    from kiosk.queue.ticket import Status
    from kiosk.text import Text


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """One line of the counter's waiting list. `waited_ms` counts from arrival."""

    ticket: str
    label: str
    series: str
    service: str
    reason: Text
    next: bool
    waited_ms: int
    language: str
    priority: bool
    printed: str
    why_next: Text | None = None
    """Why this one is next here; None for all others."""
    mine: bool = True
    """Whether this counter's officer can serve it."""
    visit: str = ""
    needs: tuple[str, ...] = ()
    due: int = 0
    not_before: int = 0


@dataclass(frozen=True, slots=True)
class DeskTicket:
    """A ticket at a counter, with the times of its visit so far (milliseconds since 1970, 0: not yet)."""

    ticket: str
    label: str
    series: str
    service: str
    status: Status
    counter: str
    officer: str
    language: str
    reason: Text
    arrived: int
    called: int
    served: int
    recalls: int
    can_undo: bool
    visit: str = ""
    needs: tuple[str, ...] = ()
    place: str = ""
    """Where somebody on hold waits."""


@dataclass(frozen=True, slots=True)
class CounterRow:
    """Who is at a counter. `ticket` is the label there, empty if none."""

    number: str
    side: str
    officer: str
    name: str
    on_break: bool
    since: int
    ticket: str
    device: str
    profile: str = ""
    break_reason: str = ""
    break_until: int = 0


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """Somebody who may sign in. `counters` are the numbers where they sit now."""

    officer: str
    name: str
    counters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CallRow:
    """One call on the board; the newest first. `call` changes when the ticket is called again."""

    ticket: str
    call: str
    label: str
    series: str
    number: int
    counter: str
    side: str
    language: str
    called: int
    recalls: int
    serving: bool


@dataclass(frozen=True, slots=True)
class SeriesWait:
    """The wait of somebody who takes a ticket of a series now; None while no counter is open."""

    series: str
    name: Localised
    waiting: int
    wait: Forecast | None


@dataclass(frozen=True, slots=True)
class Figures:
    """Today at one office: counts, and the median wait of those called (milliseconds; 0 with nobody called)."""

    issued: int
    waiting: int
    called: int
    finished: int
    no_show: int
    left: int
    median_wait_ms: int
    longest_wait_ms: int
    cancelled: int = 0
