"""`office init`, and what makes an office itself: its server's certificate and the publishers that it believes."""

from __future__ import annotations

import re
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any

import click

from kiosk.errors import DataFault
from ui.command_line.options import ASSETS, command, data_option, pack_option, timezone_option


def _office_code(_context: click.Context, _option: click.Parameter, value: str) -> str:
    """It names streams and stands on paper: capitals, digits and hyphens."""
    if value and not re.fullmatch(r"[A-Z0-9](?:[A-Z0-9-]{0,10}[A-Z0-9])?", value):
        message = f"{value!r} cannot be an office's code. It has up to 12 capitals, digits and hyphens, such as HBR."
        raise click.BadParameter(message)
    return value


@command("init")
@data_option("central")
@timezone_option
@pack_option
@click.option(
    "--code", default="", callback=_office_code, help="Short code of the office, such as HBR; the pack has one."
)
@click.option("--name", default="", help="What people call its server.")
@click.option("--publisher", type=click.Path(path_type=Path), help="The .pub file of whose packs the office takes.")
def init(data: Path, pack: str, code: str, name: str, timezone: str, publisher: Path | None) -> None:
    """Make an office: its data, its keys and the code that lets devices in."""
    from central.credentials import OfficeKeys
    from central.submission_identity import office_recipient
    from kiosk import founding
    from kiosk import identity as identities
    from ui.command_line.composition.running import running
    from ui.command_line.composition.stores import folder, sqlite_log

    with ExitStack() as stack:
        stack.enter_context(folder(data, {}))
        if identities.load(data) is not None:
            message = f"{data} holds an office already. Choose another folder with --data."
            raise DataFault(message)
        made = founding.new_office(ASSETS / "packs" / pack, name=name, code=code, timezone=timezone)
        identity = founding.as_started(made, "", "", office_recipient(data))
        if publisher is not None:
            identity = founding.trusting(identity, publisher)
        node = stack.enter_context(running(identity, stack.enter_context(closing(sqlite_log(data))), data))
        founding.begin_office(node)
        identities.save(data, identity)
        OfficeKeys.at(data)
        click.echo(f"Office {made.office.code} is in {data}. A device is let in with `office code --role ROLE`.")


@command("certificate")
@data_option("central")
@click.option("--next", "prepares", is_flag=True, help="Make the next certificate, and tell all devices its key.")
@click.option("--file", type=click.Path(exists=True, path_type=Path), help="With --next: the one you will use, as PEM.")
@click.option("--use", is_flag=True, help="Use the next one from the next start of the server on.")
def certificate(data: Path, **given: Any) -> None:
    """The address of this server with the key of its certificate, and how that is changed."""
    from central.certificate import shown
    from ui.command_line.composition.stores import identity_in

    click.echo(shown(data, identity_in(data), **given))


@command("publisher")
@data_option("central")
@click.argument("keys", nargs=-1, type=click.Path(path_type=Path))
def publisher(data: Path, keys: tuple[Path, ...]) -> None:
    """Take packs of the publishers with these KEYS (.pub files) from now on, and of no others; without KEYS tell whose.

    DIR is the folder of a server or device, which is to be stopped meanwhile. Devices that are let in later are told by
    their server.
    """
    from kiosk import founding
    from kiosk import identity as identities
    from ui.command_line.composition.stores import folder, identity_in

    identity = identity_in(data)
    if keys:
        with folder(data, {}):
            identity = founding.trusting(identity, *keys)
            identities.save(data, identity)
    for key in identity.office.publishers:
        click.echo(key)
