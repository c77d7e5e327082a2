"""The statistics of a day and of the days before it as QML sees them, counted on a thread of their own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist.figures import HelpDay, help_day
from kiosk.assist.handover_record import Handover
from kiosk.assist.help_call import HelpCall
from kiosk.node import Node
from kiosk.queue.door import Door, people, waits_before
from kiosk.queue.export import of_log
from kiosk.queue.help_measures import help_of_log
from kiosk.queue.measures import GROUPINGS, MEASURES, Measure, Unit
from kiosk.queue.state import Queue
from kiosk.queue.statistics import LEAST, DayStatistics, day_statistics
from kiosk.queue.ticket_state import Ticket
from kiosk.text import Text
from ui.bridge import NodeBridge
from ui.chart_model import ChartModel
from ui.counter import overview_charts as charts
from ui.counter import overview_words as say
from ui.counter.overview_funnel import funnel_chart
from ui.counter.words import Words, stopwatch
from ui.forms.background import Background
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

DAYS = 14
"""Two weeks: enough to tell a change from chance."""


@dataclass(frozen=True, slots=True)
class FigureLine:
    """One measure: its value in words, of how many cases, and how it is counted."""

    key: str
    name: str
    value: str
    of: str
    how: str
    last: bool


@dataclass(frozen=True, slots=True)
class _Days:
    """What was counted: the day that is shown, and the days up to it."""

    shown: DayStatistics
    week: tuple[DayStatistics, ...]
    helped: tuple[HelpDay, ...]


@QmlElement
@QmlUncreatable("The counter makes it")
class OverviewFigures(QObject):
    """A day, the week that ends with it, and what every figure means."""

    changed = Signal()

    def __init__(self, bridge: NodeBridge, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._words = words
        self._background = Background(self)
        self._past: dict[str, _Day] = {}
        self._day = ""
        self._counting = self._again = False
        self._days: _Days | None = None
        self._figures = RowModel(FigureLine, key="key", parent=self)
        self._arrivals = ChartModel(self)
        self._waits = ChartModel(self)
        self._waits_by_series = ChartModel(self)
        self._today_waits = ChartModel(self)
        self._served = ChartModel(self)
        self._funnel = ChartModel(self)
        self._tickets_by_day = ChartModel(self)
        self._waits_by_day = ChartModel(self)
        self._kept_by_day = ChartModel(self)
        self._told_by_day = ChartModel(self)

    @property
    def today(self) -> DayStatistics | None:
        """Today, as last counted."""
        day = self._bridge.node.queue.day
        return next((one for one in self._days.week if one.day == day), None) if self._days else None

    @property
    def day(self) -> str:
        """The day that is shown."""
        return self._day or self._bridge.node.queue.day

    @property
    def statistics(self) -> DayStatistics | None:
        """What is shown of it."""
        return self._days.shown if self._days else None

    @property
    def helped(self) -> tuple[HelpDay, ...]:
        """The calls for help of the day that is shown, which is the last, and of those before it."""
        return self._days.helped if self._days else ()

    def close(self) -> None:
        """End the thread."""
        self._background.close()

    def turn(self, days: int) -> None:
        """Show a day before or after; today is the last one."""
        today = self._bridge.node.queue.day
        wanted = min((date.fromisoformat(self.day) + timedelta(days=days)).isoformat(), today)
        self._day = "" if wanted == today else wanted
        self.count()

    def count(self) -> None:
        """Count again; while it is being counted, once more afterwards."""
        if self._counting:
            self._again = True
            return
        self._counting = True
        node = self._bridge.node
        today = self._bridge.read(_today)
        asked = _Asked(node, self.day, node.queue.day, today, dict(self._past), node.clock.now_ms())
        self._background.run(lambda: _count(asked), self._counted)

    def retell(self) -> None:
        """Say the same in another language."""
        if self._days is not None:
            self._show(self._days)

    def _counted(self, days: object, error: BaseException | None) -> None:
        self._counting = False
        if isinstance(days, _Days):
            both = zip(days.week, days.helped, strict=True)
            self._past |= {one[0].day: one for one in both if one[0].day != self._bridge.node.queue.day}
            self._show(days)
        if error is not None:
            raise error
        if self._again:
            self._again = False
            self.count()

    def _show(self, days: _Days) -> None:
        words, standard = self._words(), self._bridge.node.pack.queue.standard_minutes
        self._days = days
        self._figures.replace(figure_lines(days.shown, words))
        self._arrivals.show(charts.arrivals(days.shown))
        self._waits.show(charts.waits(days.shown, standard))
        if self.today is not None:
            self._today_waits.show(charts.waits(self.today, standard))
        self._waits_by_series.show(charts.waits_by_series(days.shown, words, standard))
        self._served.show(charts.served(days.shown))
        self._funnel.show(funnel_chart(days.shown.funnel))
        worked = [one for one in days.week if one.whole.issued or one is days.shown]
        self._tickets_by_day.show(charts.tickets_by_day(worked))
        self._waits_by_day.show(charts.waits_by_day(worked, standard))
        self._kept_by_day.show(charts.kept_by_day(worked))
        self._told_by_day.show(charts.told_by_day([(one.day, one.whole.promised) for one in worked]))
        self.changed.emit()

    def _get_title(self) -> str:
        return say.day_title(date.fromisoformat(self.day), self._words(), is_today=not self._day)

    def _get_day_name(self) -> str:
        return say.day_title(date.fromisoformat(self.day), self._words(), is_today=False)

    def _get_week_title(self) -> str:
        return say.week_title(date.fromisoformat(self.day), self._words(), DAYS)

    def _get_is_today(self) -> bool:
        return not self._day

    _figure_rows = held("_figures")
    _get_arrivals = held("_arrivals")
    _get_waits = held("_waits")
    _get_waits_by_series = held("_waits_by_series")
    _get_today_waits = held("_today_waits")
    _get_served = held("_served")
    _get_funnel = held("_funnel")
    _get_tickets_by_day = held("_tickets_by_day")
    _get_waits_by_day = held("_waits_by_day")
    _get_kept_by_day = held("_kept_by_day")
    _get_told_by_day = held("_told_by_day")
    title = Property(str, _get_title, notify=changed)
    dayName = Property(str, _get_day_name, notify=changed)
    weekTitle = Property(str, _get_week_title, notify=changed)
    isToday = Property(bool, _get_is_today, notify=changed)
    figureRows = Property(QObject, _figure_rows, constant=True)
    arrivals = Property(ChartModel, _get_arrivals, constant=True)
    waits = Property(ChartModel, _get_waits, constant=True)
    waitsBySeries = Property(ChartModel, _get_waits_by_series, constant=True)
    todayWaits = Property(ChartModel, _get_today_waits, constant=True)
    served = Property(ChartModel, _get_served, constant=True)
    funnel = Property(ChartModel, _get_funnel, constant=True)
    ticketsByDay = Property(ChartModel, _get_tickets_by_day, constant=True)
    waitsByDay = Property(ChartModel, _get_waits_by_day, constant=True)
    keptByDay = Property(ChartModel, _get_kept_by_day, constant=True)
    toldByDay = Property(ChartModel, _get_told_by_day, constant=True)


def figure_lines(day: DayStatistics, words: Words) -> list[FigureLine]:
    """Every measure of a day."""
    return [
        FigureLine(
            key=measure.id,
            name=words.text(measure.name),
            value=_value(measure, day),
            of=_of(measure, day),
            how=words.text(measure.how),
            last=measure is MEASURES[-1],
        )
        for measure in MEASURES
    ]


def how_groups(words: Words) -> list[str]:
    """Which ticket counts where, and what is not told."""
    told = [words.text(Text.of(f"measure.by.{one}.how")) for one in GROUPINGS]
    return [*told, words.text(Text.of("measure.few", least=LEAST)), words.text(Text.of("measure.funnel.how"))]


def _value(measure: Measure, day: DayStatistics) -> str:
    found = measure.of(day.whole)
    if found is None:
        return say.nothing_yet()
    if measure.unit is Unit.MILLISECONDS:
        return stopwatch(found)
    return f"{found} %" if measure.unit is Unit.PERCENT else str(found)


def _of(measure: Measure, day: DayStatistics) -> str:
    if measure.unit is Unit.CASES or measure.of(day.whole) is None:
        return ""
    return say.cases(measure.base(day.whole))


_Day = tuple[DayStatistics, HelpDay]


@dataclass(frozen=True, slots=True)
class _Today:
    """What this machine holds of today."""

    tickets: tuple[Ticket, ...]
    doors: tuple[Door, ...]
    calls: tuple[HelpCall, ...]
    handovers: tuple[Handover, ...]


def _today(queue: Queue) -> _Today:
    return _Today(
        tuple(queue.tickets.values()),
        tuple(queue.doors.values()),
        tuple(queue.help_calls.values()),
        tuple(queue.handovers.values()),
    )


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is counted: today from what this machine knows now, the days before from its log."""

    node: Node
    day: str
    today: str
    now: _Today
    past: dict[str, _Day]
    now_ms: int


def _count(asked: _Asked) -> _Days:
    office, pack, log, now = asked.node.office, asked.node.pack, asked.node.log, asked.now

    def of(one: str) -> _Day:
        if one == asked.today:
            before = waits_before(now.doors, now.tickets)
            statistics = day_statistics(one, now.tickets, office, pack.queue, before, came=people(now.doors))
            return statistics, help_day(one, now.calls, now.handovers, asked.now_ms)
        return asked.past.get(one) or (of_log(log, one, office, pack)[1], help_of_log(log, one))

    last = date.fromisoformat(asked.day)
    days = tuple(of((last - timedelta(days=ago)).isoformat()) for ago in reversed(range(DAYS)))
    return _Days(days[-1][0], tuple(one for one, _ in days), tuple(one for _, one in days))
