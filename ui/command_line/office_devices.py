"""`office code` and what follows it: who is let in, who is shut out, and how the machines are."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from kiosk.errors import DataFault
from ui.command_line.options import command, data_option, database_option, server_options, setting

if TYPE_CHECKING:
    from collections.abc import Sequence

BY: Final = "The id of the officer who decides this: it stands in the log then."


@command("code")
@server_options
@click.option("--role", type=click.Choice(["kiosk", "counter", "board", "field", "hub"]))
@click.option("--for", "owner", default="", help="Instead of --role: a device inside that has no key; its name or id.")
@click.option("--officer", "officers", multiple=True, help="With --role field: whose laptop it is; repeatable.")
@click.option("--minutes", type=click.IntRange(1, 10080), default=30, show_default=True, help="How long it lasts.")
@click.option("--stream", "streams", multiple=True, help="Only this stream of the role's, such as queue; repeatable.")
@click.option("--approved", is_flag=True, help="Let in who brings it without asking again: for machines in sight.")
@click.option("--by", default="", help=BY)
@click.option("--hub", "url", default="", help="With --qr and --png: where the device will find its hub.")
@click.option("--qr", is_flag=True, help="Show it as a QR code too.")
@click.option("--png", type=click.Path(dir_okay=False, path_type=Path), help="Write the QR code into a picture.")
def code(
    data: Path, database: str, role: str | None, minutes: int, streams: tuple[str, ...], approved: bool, **given: Any
) -> None:
    """Make a one-time code, which lets one device of a role ask to be let in, or one that is inside have a key."""
    from central.invitation import show
    from ui.command_line.composition.beside_server import device_desk
    from ui.command_line.composition.stores import identity_in

    shown, officers = {name: given.pop(name) for name in ("url", "qr", "png")}, given.pop("officers")
    by, owner = given.pop("by"), given.pop("owner")
    if bool(role) == bool(owner):
        message = "Say with --role what the code lets in, or with --for which device inside it gives a key to."
        raise DataFault(message)
    with ExitStack() as stack:
        desk = device_desk(data, database, given, stack)
        if role:
            made = desk.make_code(role, minutes, approved=approved, streams=streams, officers=officers, by=by)
        else:
            made = desk.make_code_for(owner, minutes, approved=approved, by=by)
        show(made, click.echo, pin="".join(identity_in(data).served), for_key=bool(owner), **shown)


def _decision(name: str, words: str, *more: Any) -> click.Command:
    """A command that decides about one device."""

    def decide(data: Path, database: str, device: str, *, by: str, wipe: bool = False, **given: Any) -> None:
        from ui.command_line.composition.beside_server import device_desk

        with ExitStack() as stack:
            click.echo(device_desk(data, database, given, stack).decide(name, device, wipe=wipe, by=by))

    decide.__doc__ = words
    options = [data_option("central"), database_option, setting("host"), setting("port"), click.argument("device")]
    options.append(click.option("--by", default="", help=BY))
    return command(name)(reduce(lambda run, option: option(run), [*options, *more], decide))


approve = _decision(
    "approve", "Let in the waiting DEVICE whose fingerprint you have compared: its fingerprint, name or id."
)
refuse = _decision("refuse", "Do not let in the waiting DEVICE: its fingerprint, name or id.")
revoke = _decision(
    "revoke",
    "Shut DEVICE out for good: its fingerprint, name or id. It is refused from its next word on.",
    click.option(
        "--wipe", is_flag=True, help="A laptop for the field: have it wipe itself when it next reaches this server."
    ),
)
rotate = _decision("rotate", "Have DEVICE make itself a new key: its fingerprint, name or id.")


@command("devices")
@data_option("central")
@setting("host")
@setting("port")
def devices(data: Path, **given: Any) -> None:
    """How the office's machines are, and what to do about those that are not well; exit code 1 if there are such.

    DIR is the folder of the office's server, which has to be running, or of a counter.
    """
    from central import device_list
    from kiosk import identity as identities
    from kiosk import settings as table
    from kiosk.device_table import device_lines

    identity = identities.load(data)
    if identity is None:
        message = f"There is no office in {data}. Name the folder of its server or of a counter with --data."
        raise DataFault(message)
    settings = table.load(data, os.environ, given)
    found = device_list.office_devices(identity, data, settings.text("host"), settings.whole("port"))
    lines = device_lines(found, identity.office)
    waiting = [f"{one.name} ({one.role}) waits to be let in: {one.fingerprint}" for one in found.asking]
    troubles = [trouble for line in lines for trouble in line.troubles]
    _show([line.cells for line in lines], [*waiting, *troubles])
    sys.exit(1 if troubles else 0)


def _show(rows: Sequence[Sequence[str]], said: Sequence[str]) -> None:
    from rich.console import Console
    from rich.table import Table

    shown = Table("Device", "Role", "Printer", "Last heard", "Not sent", "Disk left", "Clock", "Version", box=None)
    for cells in rows:
        shown.add_row(*cells)
    console = Console(soft_wrap=True, markup=False, emoji=False, highlight=False)  # a device may be called [/b]
    console.print(shown)
    for sentence in said:
        console.print(sentence)
