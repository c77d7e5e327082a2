"""Which changes of a figure from day to day mean something: the chart of single values and their moving range (XmR).

Limits are the mean ± 2.66 times the mean of the steps from one value to the next (Wheeler, Understanding Variation,
1993; 2.66 = 3 / 1.128, the mean range of two values in standard deviations). A point outside of them is a signal, and
so are eight in a row on one side of the mean.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_SCALE = 2.66
_LEAST = 5
"""Of fewer values nothing can be said."""
_RUN = 8


@dataclass(frozen=True, slots=True)
class NaturalLimits:
    """Between `lower` and `upper` a value moves by itself. `signals` are the places of values that do not."""

    centre: float
    lower: float
    upper: float
    signals: frozenset[int]


def natural_limits(values: Sequence[float]) -> NaturalLimits | None:
    """The limits of values in the order of time; None for too few."""
    if len(values) < _LEAST:
        return None
    centre = sum(values) / len(values)
    steps = [abs(after - before) for before, after in pairwise(values)]
    reach = _SCALE * sum(steps) / len(steps)
    outside = {place for place, value in enumerate(values) if abs(value - centre) > reach}
    return NaturalLimits(centre, centre - reach, centre + reach, frozenset(outside | _runs(values, centre)))


def _runs(values: Sequence[float], centre: float) -> set[int]:
    sides = groupby(enumerate(values), key=lambda each: (each[1] > centre) - (each[1] < centre))
    runs = [[place for place, _ in run] for side, run in sides if side]
    return {place for run in runs if len(run) >= _RUN for place in run}
