"""A day as tables: its tickets, its statistics and its help, with how each figure is counted.

Nobody can be found in it: no officer, no need, no room, no reason that says something about a person.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kiosk import sheets
from kiosk.errors import Refused
from kiosk.queue.door import Door, people, waits_before
from kiosk.queue.help_export import help_table
from kiosk.queue.help_measures import help_of_log
from kiosk.queue.measures import GROUPINGS, MEASURES, Measure, Unit
from kiosk.queue.statistics import LEAST, DayStatistics, Figures, Group, day_statistics, served_at, spent, wait_of
from kiosk.queue.ticket_state import Status, Ticket
from kiosk.sheets import Cell, Table
from kiosk.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import datetime
    from pathlib import Path

    from kiosk.catalogue.pack import Pack
    from kiosk.office import Office
    from kiosk.ports import EventLog
    from kiosk.text import Translations

    Render = Callable[[Text], str]

_TICKET = (
    "label", "series", "service", "service_id", "state", "counter", "language", "priority", "due", "arrived", "called",
    "served", "ended", "wait", "serving", "held", "recalls", "moved", "returned", "undone",
)  # fmt: skip
_STATISTIC = ("part", "of", "measure", "value", "unit", "cases", "how")


@dataclass(frozen=True, slots=True)
class Wording:
    """The language of an export."""

    language: str
    translations: Translations

    def render(self, text: Text) -> str:
        """A sentence in it."""
        return self.translations.render(text, self.language)


def save_day(
    log: EventLog, day: str, target: Path, *, office: Office, pack: Pack, words: Wording, now_ms: int = 0
) -> list[Path]:
    """Write a day that a log holds as a file; returns what was made. Raises Refused, and then nothing is changed.

    With the time given, a day that still goes on is told as such.
    """
    tickets, statistics = of_log(log, read_day(day), office, pack)
    goes_on = bool(now_ms) and office.day(now_ms) == day
    helped = help_table(help_of_log(log, day, now_ms if goes_on else 0), pack, words.render, words.language)
    return sheets.write(target, (*day_tables(tickets, statistics, office, pack, words), helped))


def of_log(log: EventLog, day: str, office: Office, pack: Pack) -> tuple[list[Ticket], DayStatistics]:
    """The tickets that a log holds of a day, and their statistics."""
    tickets = [one for one in log.states("ticket", day).values() if isinstance(one, Ticket)]
    doors = [one for one in log.states("door", day).values() if isinstance(one, Door)]
    before = waits_before(doors, tickets)
    return tickets, day_statistics(day, tickets, office, pack.queue, before, came=people(doors))


def day_tables(
    tickets: Iterable[Ticket], statistics: DayStatistics, office: Office, pack: Pack, words: Wording
) -> tuple[Table, Table]:
    """Tickets in the order of their arrival, then the statistics."""
    render = words.render
    found = sorted((one for one in tickets if one.day == statistics.day), key=lambda one: (one.arrived, one.id))
    rows = tuple(_ticket_row(one, office, pack, words) for one in found)
    return (
        Table(render(Text.of("export.tickets")), _head(_TICKET, render), rows),
        Table(render(Text.of("export.statistics")), _head(_STATISTIC, render), tuple(_statistics(statistics, render))),
    )


def read_day(text: str) -> str:
    """A day as it is written, 2026-11-21; raises Refused."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise Refused(Text.of("refused.bad_request", detail="a day like 2026-11-21")) from error


def _head(columns: tuple[str, ...], render: Render) -> tuple[str, ...]:
    return tuple(render(Text.of(f"export.{column}")) for column in columns)


def _ticket_row(ticket: Ticket, office: Office, pack: Pack, words: Wording) -> tuple[Cell, ...]:
    def local(milliseconds: int) -> datetime | None:
        return office.local(milliseconds).replace(tzinfo=None, microsecond=0) if milliseconds else None

    def yes(*, is_so: bool) -> str:
        return words.render(Text.of("export.yes")) if is_so else ""

    service = pack.service(ticket.service)
    served = next((span.start for span in ticket.spans if span.kind is Status.SERVING), 0)
    return (
        ticket.label,
        ticket.series,
        service.title.get(words.language) if service else ticket.service,
        ticket.service,
        words.render(Text.of(f"state.{ticket.status.value}")),
        served_at(ticket),
        ticket.language,
        yes(is_so=ticket.priority),
        local(ticket.due),
        local(ticket.arrived),
        local(ticket.first_called),
        local(served),
        local(ticket.ended),
        _seconds(wait_of(ticket)),
        _seconds(spent(ticket, Status.SERVING)),
        _seconds(spent(ticket, Status.HOLD)),
        len(ticket.calls) + ticket.recalls,
        yes(is_so=ticket.moved),
        yes(is_so=ticket.returned),
        ticket.undone,
    )


def _statistics(day: DayStatistics, render: Render) -> Iterator[tuple[Cell, ...]]:
    whole = render(Text.of("export.day"))
    for measure in MEASURES:
        told = measure.of(day.whole)
        nothing = render(Text.of("export.nothing"))
        yield (whole, day.day, *_figure(measure, day.whole, told, nothing, render), render(measure.how))
    for name, groups in zip(GROUPINGS, (day.hours, day.services, day.series, day.counters), strict=True):
        how = render(Text.of(f"measure.by.{name}.how"))
        for group in groups:
            yield from _group(render(Text.of(f"measure.by.{name}")), group, how, render)


def _group(part: str, group: Group, how: str, render: Render) -> Iterator[tuple[Cell, ...]]:
    few = render(Text.of("export.few"))
    for measure in MEASURES:
        if measure.by_group:
            told = measure.of_group(group.figures)
            counted = f"{render(measure.how)} {how}"
            yield (part, group.key, *_figure(measure, group.figures, told, few, render), counted)


def _figure(
    measure: Measure, figures: Figures, told: int | None, instead: str, render: Render
) -> tuple[Cell, Cell, Cell, Cell]:
    """Measure, value, unit and cases; `instead` is said where there is no value."""
    value: Cell = instead if told is None else told
    if measure.unit is Unit.MILLISECONDS and told is not None:
        value = _seconds(told)
    unit = render(Text.of(f"export.unit.{measure.unit.value}"))
    base = measure.base(figures)
    hidden = told is None and 0 < base < LEAST
    return render(measure.name), value, unit, None if hidden else base


def _seconds(milliseconds: int | None) -> int | None:
    return None if milliseconds is None else round(milliseconds / 1000)
