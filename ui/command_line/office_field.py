"""`office field-plan` and `office bundle …`: what the office does for its officers in the field."""

from __future__ import annotations

from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import click

from ui.command_line.options import command, group, server_options
from ui.command_line.terminal import progress


@command("field-plan")
@server_options
@click.option("--officer", default="", help="Of rows that name none.")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def field_plan(data: Path, database: str, officer: str, file: Path, **given: Any) -> None:
    """Plan days in the field from FILE (CSV; docs/field.md has its columns); whole, or nothing of it."""
    from central.field_planning import planning
    from ui.command_line.composition.beside_server import log_of_server
    from ui.command_line.composition.running import running
    from ui.command_line.composition.stores import blobs_in, shelf_in

    with ExitStack() as stack:
        identity, log, address = log_of_server(data, database, given, stack)
        server = address or stack.enter_context(running(identity, log, data))
        desk = planning(identity, data, log, shelf_in(data, identity).load(), blobs_in(data), server)
        click.echo(desk.take(file.read_bytes(), officer))


@command("in")
@server_options
@click.argument("stick", type=click.Path(exists=True, file_okay=False, path_type=Path))
def bundle_in(data: Path, database: str, stick: Path, **given: Any) -> None:
    """Take the bundles on a STICK, and leave receipts on it for the laptops; twice does no harm."""
    from central.bundle_desk import told
    from central.bundle_reading import bundles_in
    from ui.command_line.composition.beside_server import bundle_desk

    with ExitStack() as stack, progress() as tell:
        desk = bundle_desk(data, database, given, stack)
        for folder in bundles_in(stick):
            click.echo(told(folder, desk.take(folder, partial(tell, folder.name))))


bundle = group("bundle", "Sticks that officers bring from the field.", bundle_in)
