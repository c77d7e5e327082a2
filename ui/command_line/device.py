"""`device`: a face without a window, for hardware and tests."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from ui.command_line.options import command, data_option, device_options, setting

if TYPE_CHECKING:
    from pathlib import Path


@command("device")
@data_option("device")
@click.option(
    "--role", type=click.Choice(["kiosk", "counter", "board", "field"]), required=True, help="What it may do."
)
@setting("keystore")
@device_options
def device(data: Path, role: str, code: str, name: str, **given: Any) -> None:
    """A face without a window: a JSON question a line in, an answer a line out.

    For button boxes and other hardware, and for load and fault tests; docs/device.md lists the acts.

    \b
    {"id": 7, "do": "ticket.issue", "with": {"service": "register-birth", "request": "tap-1"}}

    A laptop for the field asks for its passphrase first; where no terminal is, that is the first line.
    """
    from kiosk.device_lines import serve_lines
    from kiosk.field.lines import field_lines
    from ui.command_line.composition.device import opened

    def answer(line: bytes) -> None:
        sys.stdout.buffer.write(line + b"\n")
        sys.stdout.buffer.flush()

    with opened(data, role, code, name, given) as here:
        here.start_sync()
        more = field_lines(here.field_desk()) if role == "field" else {}
        serve_lines(here.node, iter(sys.stdin.buffer.readline, b""), answer, more)
