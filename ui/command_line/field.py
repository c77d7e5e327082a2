"""`field …`: an officer's laptop, its window, its lock and its way to the office."""

from __future__ import annotations

import os
import sys
from contextlib import ExitStack, closing
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kiosk.errors import DataFault, ShopfrontError
from ui.command_line.options import command, data_option, face_options, group, setting
from ui.command_line.terminal import passphrase, progress, say

if TYPE_CHECKING:
    from ui.command_line.composition.device import Opened
    from ui.devices.camera import SystemCamera
    from ui.devices.metered import SystemMetered
    from ui.face import OpenFace
    from ui.field.open_desk import OpenDesk


@click.group("field", invoke_without_command=True)
@data_option("field")
@setting("keystore")
@setting("lock_minutes")
@face_options
@click.pass_context
def field(context: click.Context, /, **given: Any) -> None:
    """An officer's laptop in the field: the day's stops, offline for days; its lock, its road."""
    if context.invoked_subcommand is None:
        try:
            _field_face(**given)
        except ShopfrontError as error:
            raise click.ClickException(str(error)) from error


def _field_face(data: Path, code: str, name: str, drive: bool, **given: Any) -> None:
    """The window comes first, locked; what is kept is opened and closed with its lock."""
    from kiosk.field.lock import FieldLock
    from ui.command_line.composition import stores, vault
    from ui.command_line.composition.device import opened_in
    from ui.devices.camera import SystemCamera
    from ui.devices.metered import SystemMetered
    from ui.face import run_face
    from ui.field.app import field_face, wiped_face
    from ui.field.doorstep import Doorstep

    with stores.folder(data, given) as settings:
        box, door = vault.vault_in(data, settings), Doorstep(_begin_again)
        if box.wiped() is not None:
            sys.exit(run_face(wiped_face(settings, box.wiped_at() or ""), partial(_begun, None, drive)))

        def open_desk(key: bytes) -> OpenDesk:
            with ExitStack() as opening:
                inside = opening.enter_context(closing(box.open(key)))
                here = opened_in(data, settings, "field", code, name, visited=True, inside=inside, door=door)
                return _desk(opening.enter_context(here), system, camera, opening)

        system, camera = SystemMetered(), SystemCamera()
        lock = FieldLock(box, settings.whole("lock_minutes") * 60_000)
        with vault.obeying(data, settings, box, door):
            face = field_face(lock, settings, open_desk, None if box.exists else box.make, door)
            sys.exit(run_face(face, partial(_begun, system, drive)))


def _begun(system: SystemMetered | None, drive: bool, face: OpenFace) -> None:
    """The window is there: what the system knows of the network is followed, and whoever drives it heard."""
    if system is not None:
        system.follow()
    if drive:
        from ui.driver import Driver

        Driver(face.window, None)


def _begin_again() -> None:
    """The program takes its own place, and with it goes all that was in memory."""
    os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])  # noqa: S606 - what was started already


def _desk(here: Opened, system: SystemMetered, camera: SystemCamera, opening: ExitStack) -> OpenDesk:
    """What the face works with; all that was opened for it is closed with it."""
    from ui.field.app import field_forms
    from ui.field.open_desk import OpenDesk

    here.road().system = system
    here.start_sync()
    desk = here.field_desk()
    return OpenDesk(
        here.node,
        desk,
        here.answers,
        desk.officer,
        forms=field_forms(here.forms, here.pack_forms, here.folder, here.node.office.timezone, camera),
        close=opening.pop_all().close,
        live=here.live,
        callbacks=here.callbacks,
        road=here.road(),
    )


@command("ready")
@data_option("field")
@setting("keystore")
@setting("hub_url", "--hub")
@click.option("--days", type=click.IntRange(1, 7), default=3, show_default=True, help="Today and the days after it.")
def ready(data: Path, days: int, **given: Any) -> None:
    """Fetch all that the coming days need, and say what is on this laptop then."""
    from ui.command_line.composition.device import opened

    with opened(data, "field", "", "", given) as here, progress() as tell:
        here.field_desk()  # tells the office to whom plans are sealed
        here.start_sync()
        found = here.road().prepare(tell, days)
    for good, text in found.lines():
        click.echo(f"{'+' if good else '-'} {text.english()}")
    click.echo(found.statement().english())


@command("out")
@data_option("field")
@setting("keystore")
@click.argument("stick", type=click.Path(exists=True, file_okay=False, path_type=Path))
def bundle_out(data: Path, stick: Path, **given: Any) -> None:
    """Put all that the office does not have yet on a STICK, sealed and signed, and read it back."""
    from ui.command_line.composition.device import opened

    with opened(data, "field", "", "", given) as here, progress() as tell:
        written = here.road().bundle_out(stick, partial(tell, "writing"))
    click.echo(written.english() if written else "There is nothing to hand on: the office has everything.")


@command("receipt")
@data_option("field")
@setting("keystore")
@click.argument("stick", type=click.Path(exists=True, file_okay=False, path_type=Path))
def bundle_receipt(data: Path, stick: Path, **given: Any) -> None:
    """Take the office's receipt, and its news, from a STICK that came back."""
    from ui.command_line.composition.device import opened

    with opened(data, "field", "", "", given) as here:
        click.echo(here.road().bundle_receipt(stick).english())


@command("passphrase")
@data_option("field")
@setting("keystore")
def new_passphrase(data: Path, **given: Any) -> None:
    """Change the passphrase of a laptop, which is to be closed meanwhile; the old one opens nothing any more."""
    from kiosk.field.asking import changed
    from kiosk.field.lock import FieldLock
    from ui.command_line.composition.stores import folder
    from ui.command_line.composition.vault import vault_in

    with folder(data, given) as settings:
        vault = vault_in(data, settings)
        changed(vault, FieldLock(vault), passphrase, say, again=sys.stdin.isatty())
    click.echo("The passphrase is changed.")


@command("wipe")
@data_option("field")
@setting("keystore")
@click.option("--yes", is_flag=True, help="Do not ask.")
def wipe(data: Path, yes: bool, **given: Any) -> None:
    """Destroy everything on a laptop, for good: first its key, then its files. What was not sent is lost."""
    from ui.command_line.composition.stores import folder
    from ui.command_line.composition.vault import vault_in

    if not yes and click.prompt(f"To wipe {data}, type WIPE", err=True) != "WIPE":
        raise click.Abort
    with folder(data, given) as settings:
        vault = vault_in(data, settings)
        if vault.wiped() is None:
            if not vault.exists:
                message = f"{data} is no laptop for the field. Nothing was changed."
                raise DataFault(message)
            vault.destroy_key("Somebody who sat at it asked for that.")
        click.echo(vault.wiped())


_bundle = group(
    "bundle", "A stick to the office and back, where there is no network at all.", bundle_out, bundle_receipt
)
for _each in (ready, _bundle, new_passphrase, wipe):
    field.add_command(_each)
