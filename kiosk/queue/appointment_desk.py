"""What an operator does with appointments from the command line: bring a calendar in, list a day, name the services."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kiosk.errors import DataFault
from kiosk.queue.appointment import KEPT_DAYS
from kiosk.queue.appointment_import import plan
from kiosk.queue.calendar_file import MOST_BYTES
from kiosk.queue.day_sheet import day_sheet
from kiosk.queue.state import Queue

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kiosk.catalogue.pack import Pack
    from kiosk.events import Draft
    from kiosk.office import Office
    from kiosk.ports import EventLog
    from kiosk.queue.appointment_import import Import


@dataclass(frozen=True, slots=True)
class Report:
    """What to tell; `complaints` are entries that need mending."""

    lines: list[str]
    complaints: list[str] = field(default_factory=list)


def queue_of(log: EventLog, office: Office, pack: Pack, now_ms: int, day: str = "") -> Queue:
    """Appointments and tickets of a day as a log holds them, today's if none is named; without a running device."""
    queue = Queue(office, pack, "", day or office.day(now_ms))
    first = date.fromisoformat(queue.day) - timedelta(days=KEPT_DAYS)
    queue.apply(log.states("appointment", first.isoformat(), onward=True))
    queue.apply(log.states("ticket", queue.day))
    queue.apply(log.states("paper", queue.day))
    return queue


def bring_in(
    file: Path, queue: Queue, now_ms: int, write: Callable[[Sequence[Draft]], None] | None, codes: Path | None = None
) -> Report:
    """Take over a calendar file; without `write` it is only looked at. Raises DataFault, with nothing changed."""
    found = plan(_content(file), queue, now_ms)
    if codes is not None and write is not None:
        _write_codes(codes, found, queue.office)
    if write is not None and found.drafts:
        write(found.drafts)
    said = found.summary if write is not None else f"Nothing was changed. It would be: {found.summary}"
    return Report([said], [f"{file.name}, {problem}" for problem in found.problems])


def day_lines(queue: Queue, now_ms: int) -> list[str]:
    """The day sheet, an appointment a line."""
    return [
        f"{queue.office.local(row.due):%H:%M}  {row.code:<8}  {row.service:<28}  {row.label or '-':<8}  "
        f"{row.told.english()}"
        for row in day_sheet(queue, now_ms)
    ]


def service_lines(pack: Pack) -> list[str]:
    """Every service by the id that a calendar names it by."""
    return [f"{service.id:<32}{service.title.en}" for service in pack.services]


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            return source.read(MOST_BYTES + 1)
    except OSError as error:
        message = f"{file} can't be read ({error.strerror})."
        raise DataFault(message) from error


def _write_codes(file: Path, found: Import, office: Office) -> None:
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(("uid", "code", "time"))
    table.writerows((_cell(uid), code, f"{office.local(due):%Y-%m-%dT%H:%M}") for uid, code, due in found.codes)
    try:
        file.write_text(text.getvalue(), encoding="utf-8")
    except OSError as error:
        message = f"{file} can't be written ({error.strerror}). Nothing was changed."
        raise DataFault(message) from error


def _cell(text: str) -> str:
    """Text from a file of somebody else: a spreadsheet runs what begins like a formula."""
    return f"'{text}" if text[:1] in {"=", "+", "-", "@"} else text
