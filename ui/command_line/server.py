"""`central` and `beside`: the server of everything or of an office, and its helpers over one database."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import TYPE_CHECKING, Any

import click

from ui.command_line.options import (
    command,
    data_option,
    database_option,
    pack_option,
    setting,
    timezone_option,
)

if TYPE_CHECKING:
    from pathlib import Path


@command("central")
@data_option("central")
@setting("host")
@setting("port")
@setting("public_address")
@database_option
@click.option(
    "--upstream", default="", metavar="URL", help="Be the hub of an office: sync to this central. Remembered."
)
@click.option(
    "--standby", default="", metavar="URL", help="Take the place of the office's hub at this address when it is silent."
)
@click.option("--serve", "takes", is_flag=True, help="Be the hub of the office from now on, also where another one is.")
@click.option("--enrol", "code", default="", help="The code for hubs of that server, the first time only.")
@click.option("--name", default="", help="What people call this server.")
@setting("own_url")
@setting("tls")
@setting("certificate")
@setting("certificate_key")
@setting("mdns")
@setting("open_enrolment")
@pack_option
@timezone_option
@click.option("--renew-keys", is_flag=True, help="With --database: the keys in the folder are new ones, on purpose.")
@click.option("--json", "as_json", is_flag=True, help="Print one line of JSON when ready: url, office, enrol.")
@setting("log_level")
def central(data: Path, as_json: bool, **given: Any) -> None:
    """The service that everything syncs to; with --upstream the hub of an office, with --standby its spare.

    Started for the first time it makes a sample office (`office init` makes your own).
    """
    from kiosk.founding import welcome
    from ui.command_line.composition.server import Wish, serve

    wish = Wish(**{part.name: given.pop(part.name) for part in fields(Wish)})
    serve(data, wish, given, lambda ready: click.echo(json.dumps(ready) if as_json else welcome(ready)))


@command("beside")
@data_option("central")
@setting("host")
@setting("port")
@database_option
@click.option(
    "--takes-over", is_flag=True, help="Decide for the office whenever no other process over the database does."
)
@setting("log_level")
def beside(data: Path, database: str, takes_over: bool, **given: Any) -> None:
    """Take in and hand out events beside a running central, over its database; --data is its folder, or a copy."""
    from ui.command_line.composition.taking_turns import Beside

    Beside(data, database, given, lambda ready: click.echo(json.dumps(ready))).run(takes_over=takes_over)
