"""`office operator-code` and `office status`: how a server and its devices stand, for who looks after them."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Any

import click

from kiosk.errors import DataFault
from ui.command_line.options import command, data_option, setting

if TYPE_CHECKING:
    from pathlib import Path


@command("operator-code")
@data_option("central")
@setting("host")
@setting("port")
@click.option(
    "--hours", type=click.IntRange(1, 12), default=1, show_default=True, help="For how long it shows the page."
)
def operator_code(data: Path, hours: int, **given: Any) -> None:
    """Make a code that opens the page of operators once, within 10 minutes, in one browser."""
    from central.credentials import FILE_NAME, OfficeKeys
    from central.operators.codes import OperatorCodes
    from central.operators.html import PATH
    from central.own_server import own_address
    from kiosk import settings as table
    from ui.command_line.composition.stores import identity_in

    identity = identity_in(data)
    if not (data / FILE_NAME).exists():
        message = f"{data} is not the folder of a server. Name that with --data."
        raise DataFault(message)
    settings = table.load(data, os.environ, given)
    address = own_address(identity, settings.text("host"), settings.whole("port"))
    click.echo(OperatorCodes(data, OfficeKeys.at(data)).make(hours))
    click.echo(f"Type it at {address}{PATH} within 10 minutes.", err=True)


@command("status")
@data_option("central")
@setting("host")
@setting("port")
@click.option("--json", "as_json", is_flag=True, help="Everything, for a monitor.")
def status(data: Path, as_json: bool, **given: Any) -> None:
    """How a running server stands, and what needs somebody; exit code 1 if something does."""
    import msgspec

    from central.credentials import FILE_NAME
    from central.operators.asking import asked
    from central.operators.report import lines
    from kiosk import settings as table
    from ui.command_line.composition.stores import identity_in

    identity = identity_in(data)
    if not (data / FILE_NAME).exists():
        message = f"{data} is not the folder of a server. Name that with --data."
        raise DataFault(message)
    settings = table.load(data, os.environ, given)
    found = msgspec.json.decode(asked(identity, data, settings.text("host"), settings.whole("port")))
    if as_json:
        click.echo(msgspec.json.encode(found).decode())
    else:
        for line in lines(found):
            click.echo(line)
    sys.exit(1 if found["needs"] else 0)
