"""`forms pull` and `forms push`: the forms of somebody else's server that speaks OpenRosa."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from ui.command_line.options import Run, command

if TYPE_CHECKING:
    from collections.abc import Callable

    from central.openrosa.admission import Login
    from central.openrosa.errands import Report


def login_option(run: Run) -> Run:
    """Credentials for somebody else's server: from a file or by a prompt, never on the command line."""
    words = "File with a name and a password, a line each; - asks for them. Asked for anyway where a server wants them."
    return click.option("--login", "login_file", default="", metavar="FILE", help=words)(run)


@command("pull")
@click.argument("url")
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
@login_option
def pull(url: str, folder: Path, login_file: str) -> None:
    """Fetch the forms of a server that speaks OpenRosa, such as ODK Central or KoboToolbox.

    URL is what ODK Collect takes: https://HOST/v1/projects/7, or @FILE that holds it. Exit code 1 if a form failed.
    """
    from central.openrosa.errands import pull_forms

    address = _server_address(url)
    _admitted(login_file, lambda login: pull_forms(address, login, folder))


@command("push")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--to", "url", required=True, help="The server, or @FILE that holds its address.")
@click.option("--form", "sources", multiple=True, type=click.Path(path_type=Path), help="XForm that the server lacks.")
@login_option
def push(files: tuple[Path, ...], url: str, sources: tuple[Path, ...], login_file: str) -> None:
    """Send finished forms (XML, attachments beside it) to a server that speaks OpenRosa.

    What was sent is remembered beside each of FILES and not sent again. Exit code 1 if one was not taken.
    """
    from central.openrosa.errands import push_files

    address = _server_address(url)
    _admitted(login_file, lambda login: push_files(address, login, files, sources))


def _admitted(login_file: str, errand: Callable[[Login | None], Report]) -> None:
    """Run an errand with the credentials that it takes, and tell what came of it."""
    from central.openrosa.admission import Login
    from central.openrosa.errands import login_from
    from central.openrosa.faults import NotAdmitted

    def asked() -> Login:
        return Login(click.prompt("Name", err=True), click.prompt("Password", hide_input=True, err=True))

    login = None if not login_file else asked() if login_file == "-" else login_from(Path(login_file))
    try:
        report = errand(login)
    except NotAdmitted:
        if login is not None or not sys.stdin.isatty():
            raise
        report = errand(asked())
    for line in report.lines:
        click.echo(line)
    sys.exit(0 if report.well else 1)


def _server_address(given: str) -> str:
    from central.openrosa.addresses import holds_key
    from central.openrosa.errands import address_from

    address = address_from(given)
    if holds_key(given):
        warning = "This address holds a key, which others on this machine can see. Put it into a file and give @FILE."
        click.echo(f"Warning: {warning}", err=True)
    return address
