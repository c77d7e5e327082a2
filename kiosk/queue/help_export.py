"""The help of a day as a table, with how each figure is counted. No officer and no citizen is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.queue.help_measures import HELP_MEASURES, HelpUnit
from kiosk.share import Share
from kiosk.sheets import Cell, Table
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.assist.figures import HelpDay
    from kiosk.catalogue.pack import Pack
    from kiosk.queue.help_measures import HelpMeasure

    Render = Callable[[Text], str]

_COLUMNS = ("part", "of", "measure", "value", "unit", "cases", "how")
_BY_ID = {measure.id: measure for measure in HELP_MEASURES}


def help_table(day: HelpDay, pack: Pack, render: Render, language: str) -> Table:
    """The whole day, then what helpers typed by service."""
    head = tuple(render(Text.of(f"export.{column}")) for column in _COLUMNS)
    return Table(render(Text.of("export.help")), head, tuple(_rows(day, pack, render, language)))


def _rows(day: HelpDay, pack: Pack, render: Render, language: str) -> Iterator[tuple[Cell, ...]]:
    whole = render(Text.of("export.day"))
    for measure in HELP_MEASURES:
        base = measure.base(day) if measure.base else None
        for told in _figure(measure, measure.of(day), base, render):
            yield (whole, day.day, *told)
    part, typed = render(Text.of("export.help_by_service")), _BY_ID["help_typed"]
    for identity, figures in day.services:
        service = pack.service(identity)
        name = service.title.get(language) if service else identity or render(Text.of("measure.help.no_service"))
        for told in _figure(_BY_ID["help_calls"], figures.calls, None, render):
            yield (part, name, *told)
        for told in _figure(typed, figures.typed, None, render):
            yield (part, name, *told)


def _figure(
    measure: HelpMeasure, found: int | Share | None, base: int | None, render: Render
) -> Iterator[tuple[Cell, ...]]:
    """Measure, value, unit, cases, how; a share has a second line for its range."""
    name, how = render(measure.name), render(measure.how)
    unit = render(Text.of(f"export.unit.{measure.unit.value}"))
    if isinstance(found, Share):
        low, high = found.between
        yield name, found.percent, unit, found.n, how
        spread = render(Text.of("export.range", measure=measure.name))
        yield spread, f"{low}–{high}", unit, found.n, render(Text.of("measure.help.range"))
    elif found is None:
        yield name, render(Text.of("export.few")), unit, None, how
    else:
        value = round(found / 1000) if measure.unit is HelpUnit.MILLISECONDS else found
        yield name, value, unit, found if base is None else base, how
