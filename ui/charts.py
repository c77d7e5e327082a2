"""A chart before it is drawn: values become places between 0 and 1, so that a page only has to stretch them.

A `Chart` says what is shown; `drawn` says where. Every chart has a message (its finding as a sentence), a unit, and a
table with the same figures.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import ceil, floor

_STEPS = (1, 2, 5, 10, 15, 20, 25, 30, 50, 60, 100, 120, 150, 200, 250, 300, 500, 600, 1000)
"""Distances of grid lines that people count in; hours and quarters are among them, since most units are minutes."""
_LINES = 4
"""At most so many grid lines above the axis: more are noise at the size of a card."""
_WHOLE = 100
"""Per cent."""
_WORD = 0.11
"""Height that the word of a limit takes, as part of the chart's."""
_BAR = 0.62
"""Part of its room that a bar takes."""


@dataclass(frozen=True, slots=True)
class Point:
    """One place along the axis. `value` is None where nothing is known; `high` makes a range of it."""

    label: str
    value: float | None
    shown: str = ""
    """The value in words, as at the mark and in the table."""
    high: float | None = None
    high_shown: str = ""
    count: str = ""
    """Of how many cases the value tells, for the table."""
    changed: bool = False
    """Something changed here that chance does not explain."""
    lost: str = ""
    """In a funnel: who does not reach the next place, in words."""
    between: tuple[float, float] | None = None
    """How far chance may have moved the value."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A line across the chart that has a meaning: a standard, a mean, a natural limit."""

    value: float
    word: str
    strict: bool = True
    """A standard to keep, drawn dashed; otherwise a calm line."""


@dataclass(frozen=True, slots=True)
class Chart:
    """What a chart shows. `head` names the columns of its table: the axis, the values, and so on."""

    title: str = ""
    message: str = ""
    unit: str = ""
    points: tuple[Point, ...] = ()
    head: tuple[str, ...] = ()
    limits: tuple[Limit, ...] = ()
    swing: tuple[float, float] | None = None
    """Between these two values a figure moves by itself."""
    reach: float = 0
    """The axis goes up to here at least: of shares, to all there is."""
    from_zero: bool = True
    """Bars and bands stand on zero; a line of shares may begin where its figures do."""
    steady: bool = True
    """Along the axis runs time, left to right in every language; otherwise it follows the direction of reading."""
    flow: bool = False
    """Stages: the first is all there is, and nothing is higher."""
    note: str = ""
    """What the marks are, where their place does not say it."""
    nothing: str = ""
    """What is said instead while there is nothing to show."""

    @property
    def empty(self) -> bool:
        """No point has a value."""
        return all(point.value is None for point in self.points)


@dataclass(frozen=True, slots=True)
class Mark:
    """A point with its place, all parts of the room.

    `at` is along the axis, `low` and `high` are above it, `part` is the width of a bar.
    """

    key: int
    label: str
    at: float
    low: float
    high: float
    part: float
    known: bool
    shown: str
    highShown: str
    told: bool
    """Its value stands at the mark: the highest and the last."""
    below: bool
    """Its value stands under the mark, since the line comes from above."""
    changed: bool
    lost: str
    following: float
    """How high the next one is; less than nothing after the last."""
    least: float
    most: float
    """Ends of the range that chance leaves; equal if there is none."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across the chart at a level, part of the height, with its word."""

    key: int
    level: float
    word: str
    strict: bool = False
    wordLevel: float = 0.0


@dataclass(frozen=True, slots=True)
class TableRow:
    """One line of the table."""

    key: int
    cells: list[str]
    """A list, since Qt hands no tuple to QML."""
    spoken: str
    last: bool


Place = tuple[float, float]
Path = tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A chart with everything in its place. Heights in paths count from the top, as a screen does."""

    marks: tuple[Mark, ...] = ()
    ticks: tuple[Rule, ...] = ()
    limits: tuple[Rule, ...] = ()
    lines: tuple[Path, ...] = ()
    edges: tuple[Path, ...] = ()
    areas: tuple[Path, ...] = ()
    table: tuple[TableRow, ...] = ()
    swing: tuple[float, float] = (0.0, 0.0)
    """Levels of the swing; equal if there is none."""
    widest_tick: str = ""
    widest_label: str = ""
    widest_limit: str = ""


def drawn(chart: Chart) -> Drawn:
    """Where everything of a chart stands."""
    ticks = _ticks(chart)
    scale = _Scale(ticks[0], ticks[-1])
    marks = tuple(_mark(chart, place, scale) for place in range(len(chart.points)))
    runs = [tuple(run) for known, run in groupby(marks, lambda mark: mark.known) if known]
    ranged = any(point.high is not None for point in chart.points)
    lows = tuple(tuple((mark.at, 1 - mark.low) for mark in run) for run in runs)
    highs = tuple(tuple((mark.at, 1 - mark.high) for mark in run) for run in runs)
    rules = _limits(chart, scale)
    return Drawn(
        marks=marks,
        ticks=tuple(Rule(key, scale.level(value), str(value)) for key, value in enumerate(ticks)),
        limits=rules,
        lines=lows if ranged else highs,
        edges=highs if ranged else (),
        areas=tuple((*low, *reversed(high)) for low, high in zip(lows, highs, strict=True)) if ranged else (),
        table=tuple(_table(chart)),
        swing=(scale.level(chart.swing[0]), scale.level(chart.swing[1])) if chart.swing else (0.0, 0.0),
        widest_tick=str(ticks[-1]),
        widest_label=max((point.label for point in chart.points), key=len, default=""),
        widest_limit=max((rule.word for rule in rules), key=len, default=""),
    )


@dataclass(frozen=True, slots=True)
class _Scale:
    """Values become parts of the height."""

    bottom: float
    top: float

    def level(self, value: float) -> float:
        """How far up a value is."""
        return (value - self.bottom) / (self.top - self.bottom)


def _ticks(chart: Chart) -> list[int]:
    """Grid lines, so that no value lies outside them."""
    values = [value for point in chart.points for value in (point.value, point.high) if value is not None]
    values += [*(limit.value for limit in chart.limits), *(chart.swing or ())]
    if chart.flow:
        return [0, max(1, ceil(max(values, default=1)))]
    least = 0 if chart.from_zero else min(values, default=0)
    most = max([*values, least + 1, chart.reach])
    if chart.unit == "%" and least == _WHOLE == max(values):  # there is nothing above all
        least, most = 0, _WHOLE
    step = next((step for step in _STEPS if step * _LINES >= most - least), ceil((most - least) / _LINES))
    return [step * line for line in range(floor(least / step), ceil(most / step) + 1)]


def _limits(chart: Chart, scale: _Scale) -> tuple[Rule, ...]:
    """Lines across the chart; their words make room for one another."""
    found: list[Rule] = []
    lowest = 0.0
    for key, one in sorted(enumerate(chart.limits), key=lambda each: each[1].value):
        level = scale.level(one.value)
        found.append(Rule(key, level, one.word, one.strict, max(level, lowest)))
        lowest = found[-1].wordLevel + _WORD
    return tuple(found)


def _mark(chart: Chart, place: int, scale: _Scale) -> Mark:
    point = chart.points[place]
    value = scale.bottom if point.value is None else point.value
    least, most = point.between or (value, value)
    return Mark(
        key=place,
        label=point.label,
        at=(place + 0.5) / len(chart.points),
        low=scale.level(value) if point.high is not None else 0,
        high=scale.level(value if point.high is None else point.high),
        part=_BAR / len(chart.points),
        known=point.value is not None,
        shown=point.shown,
        highShown=point.high_shown,
        told=place in _told(chart),
        below=_below(chart, place, scale.level(value)),
        changed=point.changed,
        lost=point.lost,
        following=scale.level(chart.points[place + 1].value or 0) if place + 1 < len(chart.points) else -1,
        least=scale.level(least),
        most=scale.level(most),
    )


def _below(chart: Chart, place: int, level: float) -> bool:
    """Where a value has room under its mark: where the line comes from above; in a band, if it is not near the axis.

    The last one of a band has room beside it.
    """
    point, before = chart.points[place], chart.points[place - 1].value if place else None
    if point.high is None:
        return before is not None and point.value is not None and before > point.value
    return level > _WORD and any(one.value is not None for one in chart.points[place + 1 :])


def _told(chart: Chart) -> set[int]:
    """Where values are written beside the line: at its highest and at its last known point."""
    known = [place for place, point in enumerate(chart.points) if point.value is not None]
    if not known:
        return set()
    return {max(known, key=lambda place: chart.points[place].high or chart.points[place].value or 0), known[-1]}


def _table(chart: Chart) -> Iterator[TableRow]:
    for key, point in enumerate(chart.points):
        cells = [point.label, point.shown, *filter(None, (point.high_shown, point.count))][: len(chart.head)]
        yield table_row(key, chart.head, cells, last=key == len(chart.points) - 1)


def table_row(key: int, head: Sequence[str], cells: Sequence[str], *, last: bool) -> TableRow:
    """One line of a table, and how it is read aloud."""
    return TableRow(key, list(cells), _spoken(head, cells), last)


def _spoken(head: Sequence[str], cells: Sequence[str]) -> str:
    """A line of the table as it is read aloud: every figure with its column."""
    rest = [f"{word}: {cell}" for word, cell in zip(head[1:], cells[1:], strict=False) if cell]
    return ". ".join([cells[0], *rest])
