"""A chart as QML sees it: places to stretch over the room there is, a sentence, and a table."""

from PySide6.QtCore import Property, QObject, QPointF, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from ui.charts import Chart, Drawn, Mark, Path, Rule, TableRow, drawn
from ui.rows import RowModel

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("Whoever knows the figures makes it")
class ChartModel(QObject):
    """One chart; `show` swaps what it shows."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, chart: Chart | None = None) -> None:
        super().__init__(parent)
        self._chart = Chart()
        self._drawn = Drawn()
        self._marks = RowModel(Mark, key="key", parent=self)
        self._ticks = RowModel(Rule, key="key", parent=self)
        self._limits = RowModel(Rule, key="key", parent=self)
        self._table = RowModel(TableRow, key="key", parent=self)
        if chart is not None:
            self.show(chart)

    @property
    def chart(self) -> Chart:
        """What is shown."""
        return self._chart

    def show(self, chart: Chart) -> None:
        """Show this instead."""
        if chart == self._chart:
            return
        self._chart, self._drawn = chart, drawn(chart)
        self._marks.replace(self._drawn.marks)
        self._ticks.replace(self._drawn.ticks)
        self._limits.replace(self._drawn.limits)
        self._table.replace(self._drawn.table)
        self.changed.emit()

    def _get_title(self) -> str:
        return self._chart.title

    def _get_message(self) -> str:
        return self._chart.message

    def _get_unit(self) -> str:
        return self._chart.unit

    def _get_note(self) -> str:
        return self._chart.note

    def _get_nothing(self) -> str:
        return self._chart.nothing

    def _get_empty(self) -> bool:
        return self._chart.empty

    def _get_steady(self) -> bool:
        return self._chart.steady

    def _get_head(self) -> list:
        return list(self._chart.head)

    def _get_swing_low(self) -> float:
        return self._drawn.swing[0]

    def _get_swing_high(self) -> float:
        return self._drawn.swing[1]

    def _get_widest_tick(self) -> str:
        return self._drawn.widest_tick

    def _get_widest_label(self) -> str:
        return self._drawn.widest_label

    def _get_widest_limit(self) -> str:
        return self._drawn.widest_limit

    def _get_lines(self) -> list:
        return _paths(self._drawn.lines)

    def _get_edges(self) -> list:
        return _paths(self._drawn.edges)

    def _get_areas(self) -> list:
        return _paths(self._drawn.areas)

    def _get_marks(self) -> QObject:
        return self._marks

    def _get_ticks(self) -> QObject:
        return self._ticks

    def _get_limits(self) -> QObject:
        return self._limits

    def _get_table(self) -> QObject:
        return self._table

    title = Property(str, _get_title, notify=changed)
    message = Property(str, _get_message, notify=changed)
    unit = Property(str, _get_unit, notify=changed)
    note = Property(str, _get_note, notify=changed)
    nothing = Property(str, _get_nothing, notify=changed)
    empty = Property(bool, _get_empty, notify=changed)
    steady = Property(bool, _get_steady, notify=changed)
    head = Property(list, _get_head, notify=changed)
    swingLow = Property(float, _get_swing_low, notify=changed)
    swingHigh = Property(float, _get_swing_high, notify=changed)
    widestTick = Property(str, _get_widest_tick, notify=changed)
    widestLabel = Property(str, _get_widest_label, notify=changed)
    widestLimit = Property(str, _get_widest_limit, notify=changed)
    lines = Property(list, _get_lines, notify=changed)
    edges = Property(list, _get_edges, notify=changed)
    areas = Property(list, _get_areas, notify=changed)
    marks = Property(QObject, _get_marks, constant=True)
    ticks = Property(QObject, _get_ticks, constant=True)
    limits = Property(QObject, _get_limits, constant=True)
    table = Property(QObject, _get_table, constant=True)


def _paths(paths: tuple[Path, ...]) -> list[list[QPointF]]:
    return [[QPointF(*place) for place in path] for path in paths]
