"""`office saw …`: what officers saw go wrong for people in the field, and what the office made of it."""

from __future__ import annotations

from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING, Any

import click

from ui.command_line.options import command, group, server_options

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from central.field_saws import FieldSaws


@contextmanager
def _saws(data: Path, database: str, given: dict[str, Any]) -> Iterator[FieldSaws]:
    from central.field_saws import saws_at
    from central.submission_identity import identity_to_read_with
    from ui.command_line.composition.beside_server import log_of_server
    from ui.command_line.composition.running import running
    from ui.command_line.composition.stores import blobs_in

    secret = identity_to_read_with(data)
    with ExitStack() as stack:
        identity, log, address = log_of_server(data, database, given, stack)
        server = address or stack.enter_context(running(identity, log, data))
        yield saws_at(identity, data, log, blobs_in(data), server, secret)


@command("list")
@server_options
def listed(data: Path, database: str, **given: Any) -> None:
    """What officers told, by service and sort, then each in their words; on the server that made the office."""
    with _saws(data, database, given) as desk:
        for line in list(desk.lines()) or ["Nothing was told yet."]:
            click.echo(line)


@command("answer")
@server_options
@click.argument("reports", nargs=-1, required=True)
@click.option("--said", required=True, help="What was said, in words that everybody may read.")
@click.option("--did", required=True, help="What was done about it.")
@click.option("--by", required=True, help="Who did it: a name and an office.")
def answer(data: Path, database: str, reports: tuple[str, ...], said: str, did: str, by: str, **given: Any) -> None:
    """Publish what became of REPORTS: you said, we did."""
    from kiosk.clock import wall_ms

    with _saws(data, database, given) as desk:
        click.echo(desk.answer(reports, said, did, by, wall_ms()))


@command("withdraw")
@server_options
@click.argument("reply")
def withdraw(data: Path, database: str, reply: str, **given: Any) -> None:
    """Take a REPLY back that was published."""
    with _saws(data, database, given) as desk:
        click.echo(desk.withdraw(reply))


saw = group("saw", "What officers saw go wrong for people in the field.", listed, answer, withdraw)
