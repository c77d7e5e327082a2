"""`office appointments …`: appointments that were made elsewhere."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from ui.command_line.options import command, data_option, group, server_options


@command("import")
@server_options
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--check", is_flag=True, help="Only say what would be done.")
@click.option("--codes", type=click.Path(path_type=Path), help="Write UID, code and time of each to this CSV file.")
def bring(file: Path, check: bool, codes: Path | None, data: Path, database: str, **given: Any) -> None:
    """Take over the appointments of FILE, an iCalendar file (.ics), on the machine of a server; it may be running.

    Run it again with each new export: an entry is known by its UID and RECURRENCE-ID, followed when it moves
    (SEQUENCE) or is cancelled (STATUS:CANCELLED), and never taken twice. Times without a zone are the office's own.
    Exit code 1 if an entry could not be taken; the others are.

    \b
    An entry needs      UID, DTSTART with a time
    its service         X-SHOPFRONT-SERVICE or CATEGORIES: an id of `office appointments services`
    and may have        X-SHOPFRONT-CODE (what the citizen types; made up if missing), X-SHOPFRONT-LANGUAGE
                        (such as ar), X-SHOPFRONT-NEEDS (wheelchair,interpreter ...), DTEND or DURATION

    Who comes is not read: not SUMMARY, DESCRIPTION, ATTENDEE or anything else.
    """
    from kiosk.queue.appointment_desk import bring_in
    from ui.command_line.composition.beside_server import appointments as known

    with ExitStack() as stack:
        queue, now_ms, write = known(data, database, given, stack)
        report = bring_in(file, queue, now_ms, None if check else write, codes)
    for complaint in report.complaints:
        click.echo(complaint, err=True)
    click.echo("\n".join(report.lines))
    sys.exit(1 if report.complaints else 0)


@command("list")
@server_options
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Another day than today, such as 2026-11-23.")
def of_day(day: Any, data: Path, database: str, **given: Any) -> None:
    """The appointments of a day: time, code, service, ticket, and what became of them."""
    from kiosk.queue.appointment_desk import day_lines
    from ui.command_line.composition.beside_server import appointments as known

    with ExitStack() as stack:
        queue, now_ms, _ = known(data, database, given, stack, f"{day:%Y-%m-%d}" if day else "")
        for line in day_lines(queue, now_ms):
            click.echo(line)


@command("services")
@data_option("central")
def services(data: Path) -> None:
    """The ids by which a calendar names the services of this office."""
    from kiosk.queue.appointment_desk import service_lines
    from ui.command_line.composition.stores import identity_in, shelf_in

    for line in service_lines(shelf_in(data, identity_in(data)).load()):
        click.echo(line)


appointments = group(
    "appointments",
    "Bring appointments in that were made elsewhere, and look at them.",
    bring,
    of_day,
    services,
)
