"""`pack publish`, `pack rollback` and `pack releases`: which pack the devices of an office show."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from kiosk.errors import DataFault
from ui.command_line.options import Run, command, server_options


def from_elsewhere(run: Run) -> Run:
    """Options of what a publisher does at a server that is not on this machine."""
    run = click.option("--key", type=click.Path(path_type=Path), help="The publisher's key, of `pack keygen`.")(run)
    return click.option("--hub", default="", metavar="URL", help="The office's server, from elsewhere.")(run)


@command("publish")
@server_options
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--canary", multiple=True, metavar="DEVICE", help="Only there for now: the name or id of a device.")
@from_elsewhere
def publish(
    file: Path, canary: tuple[str, ...], hub: str, key: Path | None, data: Path, database: str, **given: Any
) -> None:
    """Have every device of the office show the signed FILE, on the machine of a server, also while that runs.

    From any other machine, name the server with --hub and the publisher's key with --key.

    Kiosks change once the visit ends, counters between two citizens, boards at once. With --canary only these devices
    do; publish the same file without it for all of them, or take it back with `pack rollback`.
    """
    from kiosk.catalogue.packing.content import read_pack_file
    from ui.command_line.composition.beside_server import press

    raw = read_pack_file(file)
    if hub:
        click.echo(_ordered(hub, key, raw, canary))
        return
    with ExitStack() as stack:
        click.echo(press(data, database, given, stack).publish(raw, canary))


@command("rollback")
@server_options
@from_elsewhere
def rollback(hub: str, key: Path | None, data: Path, database: str, **given: Any) -> None:
    """Show again what every device showed before the last `pack publish`."""
    from ui.command_line.composition.beside_server import press

    if hub:
        click.echo(_ordered(hub, key))
        return
    with ExitStack() as stack:
        click.echo(press(data, database, given, stack).go_back())


@command("releases")
@server_options
def releases(data: Path, database: str, **given: Any) -> None:
    """List what was published, the last at the end."""
    from ui.command_line.composition.beside_server import press

    with ExitStack() as stack:
        for line in press(data, database, given, stack).lines():
            click.echo(line)


def _ordered(hub: str, key: Path | None, raw: bytes = b"", canary: tuple[str, ...] = ()) -> str:
    """Done by the server at an address, for whoever has the publisher's key."""
    from central.publishing import publish_to
    from kiosk.catalogue.packing.keys import read_key

    if key is None:
        message = "An order from elsewhere is signed. Name the publisher's key with --key, as at `pack sign`."
        raise DataFault(message)
    return publish_to(hub, read_key(key), raw, canary)
