"""The figures of help as QML sees them: of the day that is shown, and of the days up to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.assist.figures import LEAST, HelpDay
from kiosk.queue.help_measures import HELP_MEASURES, HelpMeasure, HelpUnit
from kiosk.share import Share
from kiosk.text import Text
from ui.chart_model import ChartModel
from ui.counter import overview_help_charts as charts
from ui.counter import overview_words as say
from ui.counter.overview_figures import FigureLine
from ui.counter.words import Words, stopwatch
from ui.rows import RowModel
from ui.shown import held

QML_IMPORT_NAME = "Shopfront.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The counter makes it")
class OverviewHelp(QObject):
    """Four charts, and every measure of help."""

    changed = Signal()

    def __init__(self, words: Callable[[], Words], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._figures = RowModel(FigureLine, key="key", parent=self)
        self._soon = ChartModel(self)
        self._typed = ChartModel(self)
        self._typed_by_day = ChartModel(self)
        self._asked_again = ChartModel(self)

    def show(self, days: Sequence[HelpDay]) -> None:
        """The last of these days, and the days before it on which there was something."""
        if not days:
            return
        shown, words = days[-1], self._words()
        some = [day for day in days if day.whole.calls or day.forms or day is shown]
        self._figures.replace(help_lines(shown, words))
        self._soon.show(charts.soon(shown))
        self._typed.show(charts.typed(shown, words))
        self._typed_by_day.show(charts.typed_by_day(some))
        self._asked_again.show(charts.asked_again(some))
        self.changed.emit()

    def _get_how_groups(self) -> list:
        words = self._words()
        rest = ("measure.help.by.service", "measure.help.range")
        return [*(words.text(Text.of(one)) for one in rest), words.text(Text.of("measure.help.few", least=LEAST))]

    _figure_rows = held("_figures")
    _get_soon = held("_soon")
    _get_typed = held("_typed")
    _get_typed_by_day = held("_typed_by_day")
    _get_asked_again = held("_asked_again")
    howGroups = Property(list, _get_how_groups, notify=changed)
    figureRows = Property(QObject, _figure_rows, constant=True)
    soon = Property(ChartModel, _get_soon, constant=True)
    typed = Property(ChartModel, _get_typed, constant=True)
    typedByDay = Property(ChartModel, _get_typed_by_day, constant=True)
    askedAgain = Property(ChartModel, _get_asked_again, constant=True)


def help_lines(day: HelpDay, words: Words) -> list[FigureLine]:
    """Every measure of a day's help."""
    return [
        FigureLine(
            key=measure.id,
            name=words.text(measure.name),
            value=_value(measure, day),
            of=_of(measure, day),
            how=words.text(measure.how),
            last=measure is HELP_MEASURES[-1],
        )
        for measure in HELP_MEASURES
    ]


def _value(measure: HelpMeasure, day: HelpDay) -> str:
    found = measure.of(day)
    if found is None:
        return say.too_few() if day.whole.calls else say.nothing_yet()
    if isinstance(found, Share):
        return f"{found.percent} %"
    if measure.base and not measure.base(day):
        return say.nothing_yet()
    return stopwatch(found) if measure.unit is HelpUnit.MILLISECONDS else str(found)


def _of(measure: HelpMeasure, day: HelpDay) -> str:
    found = measure.of(day)
    if isinstance(found, Share):
        return say.cases_between(found)
    base = measure.base(day) if measure.base and found is not None else 0
    return say.cases(base) if base else ""
