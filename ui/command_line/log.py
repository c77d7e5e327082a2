"""`log …`: verify, export, prove, back up and rebuild the log of a device or server."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.errors import DataFault
from ui.command_line.options import command, data_option, database_option, group

if TYPE_CHECKING:
    from kiosk.ports import EventLog


@command("verify")
@data_option("central")
@database_option
def verify(data: Path, database: str) -> None:
    """Read everything again: bytes, sequences, and states against a fresh fold. Exit code 1 if anything is wrong.

    Also while its server or device runs.
    """
    with ExitStack() as stack:
        report = stack.enter_context(closing(_existing(data, database, stack, reads=True))).verify()
    for fault in report.faults:
        click.echo(fault)
    if report.faults:
        count = len(report.faults)
        message = f"{count} faults among {report.events} events. `log rebuild` mends states, a backup the rest."
        raise DataFault(message)
    click.echo(f"All is well: {report.events} events, {report.entities} entities.")


@command("export")
@data_option("central")
@database_option
@click.argument("target", type=click.Path(path_type=Path))
def export(data: Path, database: str, target: Path) -> None:
    """Write a copy to TARGET that any SQLite tool opens; of a log in PostgreSQL, one event a line.

    Also while its server or device runs.
    """
    with ExitStack() as stack:
        events = stack.enter_context(closing(_existing(data, database, stack, reads=True))).export(target)
    click.echo(f"{events} events are in {target}.")


@command("prove")
@data_option("central")
@database_option
@click.argument("event")
@click.argument("target", type=click.Path(path_type=Path))
def prove(data: Path, database: str, event: str, target: Path) -> None:
    """Write to TARGET the proof that the signed log holds the event with the id EVENT; verify_log.py checks it."""
    from central import checkpoints
    from ui.command_line.composition.beside_server import log_of_server

    with ExitStack() as stack:
        identity, held, running = log_of_server(data, database, {}, stack)
        checkpoints.prove(held, identity, data, event, target, running=running is not None)
    click.echo(f"The proof is in {target}. It holds the event itself: give it to whoever may read that.")


@command("backup")
@data_option("central")
@click.argument("target", type=click.Path(path_type=Path))
def backup(data: Path, target: Path) -> None:
    """Copy a whole data folder to TARGET while its program runs, and check it: log, keys, sealed blobs."""
    from kiosk.entities import ENTITIES
    from local_db.backup import back_up

    made = back_up(data, target, ENTITIES)
    click.echo(f"{made.events} events and {len(made.files)} files of {made.name!r} ({made.office}) are in {target}.")


@command("restore")
@data_option("central")
@click.option("--replace", is_flag=True, help="Keep what is in the folder beside it, under another name.")
@click.argument("source", type=click.Path(path_type=Path))
def restore(data: Path, replace: bool, source: Path) -> None:
    """Put the backup in SOURCE back, as a new life of its device: others then send again what it lacks."""
    from kiosk.entities import ENTITIES
    from local_db import backup as backups

    made, before = backups.restore(source, data, ENTITIES, replace=replace)
    click.echo(f"{data} is {made.name!r} of {made.office} as of {made.at}, with {made.events} events.")
    click.echo(
        f"What was there is kept in {before}." if before else "Start it as ever; its devices give back the rest."
    )


@command("drill")
@data_option("central")
@click.argument("source", type=click.Path(path_type=Path))
def drill(data: Path, source: Path) -> None:
    """Rehearse the bad day: restore SOURCE aside, start it, give it what came since, and compare. Changes nothing."""
    from tempfile import TemporaryDirectory

    from central.credentials import OfficeKeys
    from central.drill import Drill
    from kiosk.entities import ENTITIES
    from local_db import backup as backups
    from ui.command_line.composition.running import running
    from ui.command_line.composition.stores import log_to_read, sqlite_log

    with TemporaryDirectory(prefix="shopfront-drill-") as scratch, ExitStack() as stack:
        restored, today = Path(scratch) / "restored", Path(scratch) / "today"
        made, _ = backups.restore(source, restored, ENTITIES)
        identity = backups.server_in(restored)
        since = backups.back_up(data, today, ENTITIES).blobs - made.blobs
        click.echo(f"The backup of {made.at} is whole: {len(made.files)} files, {made.events} events, all read again.")
        now = stack.enter_context(closing(log_to_read(today)))
        node = stack.enter_context(running(identity, stack.enter_context(closing(sqlite_log(restored))), restored))
        for proven in Drill(node, identity, restored, OfficeKeys.at(restored), now).ran():
            click.echo(proven)
    click.echo(f"Not proven: that devices are there to give back, and {len(since)} sealed blobs that came since.")


@command("rebuild")
@data_option("central")
@database_option
def rebuild(data: Path, database: str) -> None:
    """Throw the states away and fold every event again."""
    with ExitStack() as stack:
        entities = stack.enter_context(closing(_existing(data, database, stack))).rebuild()
    click.echo(f"{entities} entities were folded again.")


def _existing(data: Path, database: str, stack: ExitStack, *, reads: bool = False) -> EventLog:
    """A log that is there; for who only `reads`, also where another program has it. A laptop's is locked meanwhile."""
    from ui.command_line.composition.stores import folder, log_of, log_to_read, logged_identity
    from ui.command_line.composition.vault import inside_vault

    identity = logged_identity(data, database)
    try:
        settings = stack.enter_context(folder(data, {}))
    except DataFault:
        if not reads or identity.device.role == "field":
            raise
        return log_to_read(data, database, identity.office.code)
    inside = stack.enter_context(inside_vault(data, settings)) if identity.device.role == "field" else None
    return log_of(data, database, identity.office.code, inside)


log = group(
    "log",
    "Verify, export and rebuild the log of a device or server.",
    verify,
    export,
    prove,
    backup,
    restore,
    drill,
    rebuild,
)
