"""`office phone …`: phones and tablets with ODK Collect."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from ui.command_line.options import command, data_option, group

if TYPE_CHECKING:
    from pathlib import Path


@command("add")
@data_option("central")
@click.argument("name")
@click.option("--qr", is_flag=True, help="Show the QR code that Collect scans; it holds the password.")
def add(data: Path, name: str, qr: bool) -> None:
    """Let a phone in and show its password, once. A phone that is known gets a new one."""
    from central.openrosa.collect_settings import settings_code
    from central.openrosa.field_devices import FieldDevices
    from ui.command_line.composition.stores import identity_in

    identity = identity_in(data)
    password = FieldDevices(data).add(name)
    address = f"{identity.office.public_address.rstrip('/') or 'https://ADDRESS-OF-THIS-SERVER'}/openrosa"
    click.echo(f"In ODK Collect: server {address}, name {name}, password {password}")
    if qr:
        import qrcode

        code = qrcode.QRCode(border=2)
        code.add_data(settings_code(address, name, password, identity.office.title("en")))
        code.print_ascii(out=sys.stdout, invert=True)


@command("remove")
@data_option("central")
@click.argument("name")
def remove(data: Path, name: str) -> None:
    """Shut a phone out, at once."""
    from central.openrosa.field_devices import FieldDevices

    FieldDevices(data).remove(name)


@command("list")
@data_option("central")
def names(data: Path) -> None:
    """Name the phones that are let in."""
    from central.openrosa.field_devices import FieldDevices

    for name in FieldDevices(data).names():
        click.echo(name)


phone = group("phone", "Phones and tablets with ODK Collect that send forms to this office.", add, remove, names)
