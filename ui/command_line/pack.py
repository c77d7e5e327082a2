"""`pack …`: check, build, sign and compare packs; `pack_publishing.py` brings them to an office."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from ui.command_line.options import ASSETS, Run, command, group
from ui.command_line.pack_publishing import publish, releases, rollback


def pack_folder(run: Run) -> Run:
    """`FOLDER`, in which a pack is written."""
    kind = click.Path(exists=True, file_okay=False, path_type=Path)
    return click.argument("folder", type=kind)(run)


@command("check")
@pack_folder
def check(folder: Path) -> None:
    """Report every fault of the pack in FOLDER, at its file and line or cell. Exit code 1 if it cannot be used.

    Warnings name what is not translated or not told yet; a pack with warnings can be used.
    """
    sys.exit(0 if _checked_pack(folder) else 1)


def _checked_pack(folder: Path) -> bool:
    import datetime

    from kiosk.catalogue.packing.checking import check_pack

    today = datetime.datetime.now().astimezone().date()
    found = check_pack(folder, ASSETS / "icons", today)
    for finding in found:
        click.echo(finding.told())
    errors = sum(finding.severity == "error" for finding in found)
    click.echo(f"{folder}: {errors} errors, {len(found) - errors} warnings.")
    return not errors


@command("build")
@pack_folder
@click.argument("out", type=click.Path(dir_okay=False, path_type=Path))
def build(folder: Path, out: Path) -> None:
    """Check the pack in FOLDER and write it to the file OUT; the same folder gives the same bytes."""
    from kiosk.catalogue.loading import load_pack
    from kiosk.catalogue.packing import pack_file

    if not _checked_pack(folder):
        sys.exit(1)
    raw = pack_file.build(folder, load_pack(folder))
    out.write_bytes(raw)
    click.echo(f"{out}: {len(raw)} bytes, not signed yet.")


@command("keygen")
@click.argument("key", type=click.Path(dir_okay=False, path_type=Path))
def keygen(key: Path) -> None:
    """Make a publisher's key: the secret half is the file KEY, the other KEY.pub, which offices are told."""
    from kiosk.catalogue.packing.keys import make_key

    click.echo(make_key(key))


@command("sign")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--key", required=True, type=click.Path(path_type=Path), help="The publisher's key, of `pack keygen`.")
def sign(file: Path, key: Path) -> None:
    """Sign FILE, in place."""
    from kiosk.catalogue.packing import pack_file
    from kiosk.catalogue.packing.content import read_pack_file
    from kiosk.catalogue.packing.keys import key_name, public_text, read_key
    from local_db.durable_file import write_whole

    private = read_key(key)
    raw = pack_file.sign(read_pack_file(file), private)
    label = pack_file.opened_label(raw, [public_text(private)])
    write_whole(file, raw)
    click.echo(f"{file}: {label.pack} {label.version}, signed with the key {key_name(public_text(private))}.")


@command("diff")
@click.argument("before", type=click.Path(exists=True, path_type=Path))
@click.argument("after", type=click.Path(exists=True, path_type=Path))
def diff(before: Path, after: Path) -> None:
    """Tell what AFTER shows otherwise than BEFORE, sentence by sentence. Each is a folder or a built file."""
    from kiosk.catalogue.packing.content import content_of
    from kiosk.catalogue.packing.difference import difference

    (old, old_files), (new, new_files) = content_of(before), content_of(after)
    for line in difference(old, new, (old_files, new_files)):
        click.echo(line)


@command("hsds-export")
@pack_folder
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def hsds_export(folder: Path, file: Path) -> None:
    """Write the services of the pack in FOLDER to FILE, as Open Referral HSDS 3 (JSON), and tell what stays behind."""
    from kiosk.catalogue.hsds.transfer import export_pack

    click.echo("\n".join(export_pack(folder, file)))


@command("hsds-import")
@click.argument("file", type=click.Path(path_type=Path))
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--leave-out-faulty", is_flag=True, help="Take the services that are in order, and name the others.")
def hsds_import(file: Path, folder: Path, leave_out_faulty: bool) -> None:
    """Read FILE, Open Referral HSDS 3 (JSON), into the pack in FOLDER, which is made if it is not there."""
    from kiosk.catalogue.hsds.transfer import import_file

    click.echo("\n".join(import_file(file, folder, leave_out_faulty=leave_out_faulty)))


pack = group(
    "pack",
    "Check, build, sign and publish packs: what an office shows and offers.",
    check,
    build,
    keygen,
    sign,
    publish,
    rollback,
    releases,
    diff,
    hsds_export,
    hsds_import,
)
