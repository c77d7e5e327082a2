"""`forms …`: check, fill in, look at and open forms; what goes to other servers is in `forms_elsewhere.py`."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from kiosk.errors import ShopfrontError
from ui.command_line.forms_elsewhere import pull, push
from ui.command_line.options import command, group, server_options, setting


@command("check")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON for programs.")
def check(files: tuple[Path, ...], as_json: bool) -> None:
    """Report every fault of FILES at its cell or line. Exit code 1 if one of them cannot be used."""
    from kiosk.forms.authoring.telling import check_files

    said, usable = check_files(files, "json" if as_json else "lines")
    click.echo(said)
    sys.exit(0 if usable else 1)


@command("run")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--answers", required=True, type=click.Path(path_type=Path), help="JSON: answers by path, in order.")
@click.option("--language", default="", help="Language of the form, as a code (ar) or as its columns call it.")
@click.option("--now", default="", metavar="TIME", help="Fill it in as if at this time: 2026-03-05T17:30+13:00.")
@click.option("--zone", default="UTC", metavar="ZONE", help="Time zone to fill it in, such as Pacific/Auckland.")
@click.option("--allow-invalid", is_flag=True, help="Print the submission though answers break its rules.")
def run(file: Path, answers: Path, language: str, now: str, zone: str, allow_invalid: bool) -> None:
    """Fill FILE in without a window and print the submission."""
    from kiosk.forms.authoring.filling import fill

    filled = fill(file, answers, language=language, now=now, zone=zone)
    for complaint in filled.complaints:
        click.echo(complaint, err=True)
    if filled.complaints and not allow_invalid:
        sys.exit(1)
    click.echo(filled.submission)


@command("preview")
@click.argument("file", type=click.Path(path_type=Path))
@setting("language")
def preview(file: Path, language: str | None) -> None:
    """Open FILE as citizens see it on a kiosk. Nothing is kept or sent."""
    from ui.forms import preview as shown

    sys.exit(shown.preview(file, language or "en"))


@command("decrypt")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--key", required=True, type=click.Path(path_type=Path), help="The private key of the form (PEM).")
@click.option("--to", "folder", required=True, type=click.Path(file_okay=False, path_type=Path), help="Where to.")
@click.option("--even-if-changed", is_flag=True, help="Open what has no good signature too.")
def decrypt(files: tuple[Path, ...], key: Path, folder: Path, even_if_changed: bool) -> None:
    """Open encrypted submissions: FILES are their manifests, what they name lies beside them."""
    from kiosk.forms.encryption.cipher import needs_password, private_key
    from kiosk.forms.encryption.opening import open_submission, read_file

    content = read_file(key)
    password = click.prompt("Password of the key", hide_input=True, err=True) if needs_password(content) else None
    private = private_key(content, password.encode() if password else None)
    failed = False
    for file in files:
        try:
            found = open_submission(file, private, folder, unvouched=even_if_changed)
            click.echo(f"{found.folder}{'' if found.vouched else ' (changed on its way, or not signed)'}")
        except ShopfrontError as error:
            failed = True
            click.echo(f"{file}: {error}", err=True)
    sys.exit(1 if failed else 0)


@command("read")
@server_options
@click.argument("reference")
@click.option("--officer", required=True, metavar="ID", help="Who reads it; that is written down first, for good.")
@click.option(
    "--to", "folder", type=click.Path(file_okay=False, path_type=Path), help="Write it there, with its files."
)
def read(reference: str, officer: str, folder: Path | None, data: Path, database: str, **given: Any) -> None:
    """Open the sealed form with this REFERENCE (or id), on the server that made the office.

    Prints its XML. While the server runs, it is asked to write down who reads; name its port if that is another.
    """
    from central.submission_identity import identity_to_read_with
    from kiosk.forms.submissions import reading
    from ui.command_line.composition.beside_server import reading_desk

    secret = identity_to_read_with(data)
    with ExitStack() as stack:
        log, desk = reading_desk(data, database, given, stack)
        found = reading.read_for(officer, reading.find_submission(log, reference), log, desk, secret)
    if folder is not None:
        click.echo("\n".join(str(made) for made in found.write(folder)))
    else:
        click.echo(found.left_out(), err=True, nl=False)
        click.echo(found.shown(terminal=sys.stdout.isatty()))


forms = group(
    "forms",
    "Check, fill in and look at forms: XLSForm workbooks (.xlsx) and XForms XML.",
    check,
    run,
    preview,
    pull,
    push,
    decrypt,
    read,
)
