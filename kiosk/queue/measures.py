"""The measures of a day: what each is called, how it is counted, and where its value stands in the figures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kiosk.queue.statistics import LEAST
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.queue.statistics import Figures, Times
    from kiosk.share import Share


class Unit(StrEnum):
    """What a value counts."""

    CASES = "cases"
    MILLISECONDS = "milliseconds"
    PERCENT = "percent"


@dataclass(frozen=True, slots=True)
class Measure:
    """One measure. `of` gives its value, or None while there is nothing that it could be of."""

    id: str
    unit: Unit
    of: Callable[[Figures], int | None]
    base: Callable[[Figures], int] = lambda found: found.issued
    """Of how many cases the value tells."""
    by_group: bool = True
    """Whether it can be told for a part of a day."""

    @property
    def name(self) -> Text:
        """What it is called."""
        return Text.of(f"measure.{self.id}")

    @property
    def how(self) -> Text:
        """How it is counted."""
        return Text.of(f"measure.{self.id}.how")

    def of_group(self, figures: Figures) -> int | None:
        """Its value for a part of a day; times and shares of few cases are not told."""
        return self.of(figures) if self.unit is Unit.CASES or self.base(figures) >= LEAST else None


def _median(times: Times | None) -> int | None:
    return times.median_ms if times else None


def _p90(times: Times | None) -> int | None:
    return times.p90_ms if times else None


def _n(cases: Times | Share | None) -> int:
    return cases.n if cases else 0


_MS = Unit.MILLISECONDS

MEASURES: tuple[Measure, ...] = (
    Measure("issued", Unit.CASES, lambda found: found.issued),
    Measure("finished", Unit.CASES, lambda found: found.finished),
    Measure("waiting", Unit.CASES, lambda found: found.waiting),
    Measure("at_counters", Unit.CASES, lambda found: found.at_counters),
    Measure("hold", Unit.CASES, lambda found: found.hold),
    Measure("no_show", Unit.CASES, lambda found: found.no_show),
    Measure("left", Unit.CASES, lambda found: found.left),
    Measure("cancelled", Unit.CASES, lambda found: found.cancelled),
    Measure("undone", Unit.CASES, lambda found: found.undone),
    Measure("wait_median", _MS, lambda found: _median(found.wait), lambda found: _n(found.wait)),
    Measure("wait_p90", _MS, lambda found: _p90(found.wait), lambda found: _n(found.wait)),
    Measure(
        "kept", Unit.PERCENT, lambda found: found.kept.percent if found.kept else None, lambda found: _n(found.kept)
    ),
    Measure(
        "promised",
        Unit.PERCENT,
        lambda found: found.promised.percent if found.promised else None,
        lambda found: _n(found.promised),
        by_group=False,
    ),
    Measure("walk_median", _MS, lambda found: _median(found.walk), lambda found: _n(found.walk)),
    Measure("serve_median", _MS, lambda found: _median(found.serve), lambda found: _n(found.serve)),
    Measure("serve_p90", _MS, lambda found: _p90(found.serve), lambda found: _n(found.serve)),
    Measure("hold_median", _MS, lambda found: _median(found.held), lambda found: _n(found.held)),
    Measure(
        "queued_before_median", _MS, lambda found: _median(found.before), lambda found: _n(found.before), by_group=False
    ),
)
"""In the order in which they are shown and exported."""

BY_ID = {measure.id: measure for measure in MEASURES}
GROUPINGS = ("hour", "service", "series", "counter")
"""How a day is divided; `measure.by.<grouping>` says which ticket counts where."""
