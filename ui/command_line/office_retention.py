"""`office retention` and `office erase`: what goes when, and having it erased for the person whom it is about."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import click

from kiosk.erasure import ASKED, REASONS
from ui.command_line.options import command, server_options

if TYPE_CHECKING:
    from pathlib import Path


@command("retention")
@server_options
@click.option("--days", default=7, show_default=True, type=click.IntRange(0, 36_500), help="What goes within so many.")
@click.option("--known", is_flag=True, help="After a restore: what was erased since the backup is known; go on.")
def retention(data: Path, database: str, days: int, known: bool, **given: Any) -> None:
    """List what is erased by itself soon, and how long each kind is kept."""
    from ui.command_line.composition.beside_server import erasing_desk

    with ExitStack() as stack:
        desk = erasing_desk(data, database, given, stack)
        if known:
            click.echo(desk.note_known())
        for line in desk.listed(days):
            click.echo(line)


@command("erase")
@server_options
@click.argument("reference")
@click.option("--officer", required=True, metavar="ID", help="Who has it erased; that is written down, for good.")
@click.option("--reason", default=ASKED, show_default=True, type=click.Choice(REASONS), help="Why.")
@click.option("--yes", is_flag=True, help="Do not ask again.")
def erase(reference: str, officer: str, reason: str, yes: bool, data: Path, database: str, **given: Any) -> None:
    """Erase for good what was written in the form with this REFERENCE (or in case/…, stop/…, saw/…), on every machine.

    What is about the same person goes along: the case of a form, and the visit. The log keeps that it was there.
    """
    from ui.command_line.composition.beside_server import erasing_desk

    with ExitStack() as stack:
        desk = erasing_desk(data, database, given, stack)
        found = desk.find(reference)
        click.echo(desk.told(found))
        if not found.erased and (yes or click.confirm("Erase it for good, everywhere?", default=False)):
            click.echo(desk.erase(found, officer, reason))
