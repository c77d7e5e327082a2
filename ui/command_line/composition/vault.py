"""The lock of a laptop for the field: its vault opened by a passphrase, and the order to wipe it obeyed."""

from __future__ import annotations

import os
import sys
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

from kiosk.errors import DataFault
from ui.command_line.composition.enrolment import called
from ui.command_line.terminal import passphrase, say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from kiosk.field.ports import Door
    from kiosk.node import Node
    from kiosk.settings import Settings
    from kiosk.wiping import Wiping
    from local_db.vault import FolderVault
    from local_db.vault_contents import OpenVault


@contextmanager
def inside_vault(data: Path, settings: Settings) -> Iterator[OpenVault]:
    """The open vault of a laptop for the field: made, or unlocked by the passphrase of whoever sits here."""
    from kiosk.field.asking import unlocked
    from kiosk.field.lock import FieldLock

    vault = vault_in(data, settings)
    with obeying(data, settings, vault):
        key = unlocked(vault, FieldLock(vault), passphrase, say, again=sys.stdin.isatty())
    with closing(vault.open(key)) as inside:
        yield inside


def vault_in(data: Path, settings: Settings) -> FolderVault:
    """The vault in a folder, locked; the folder of another device is refused."""
    from kiosk import identity as identities
    from local_db.keystore import SystemKeystore
    from local_db.vault import FolderVault
    from local_db.visit_keys import leave_no_core

    found = identities.load(data)
    if found is not None and found.device.role != "field":
        message = f"{data} belongs to a {called(found.device.role)}. Choose another folder for a laptop with --data."
        raise DataFault(message)
    leave_no_core()
    return FolderVault(data, SystemKeystore.found() if settings.flag("keystore") else None)


def wiping(
    data: Path,
    office: str,
    device: str,
    destroy: Callable[[str], None],
    servers: Callable[[], list[str]],
    door: Door | None = None,
) -> Wiping:
    """What a laptop does when its office orders it to wipe itself, locked or not; a window says so afterwards."""
    from kiosk.wiping import Wiping, is_order
    from local_db.vault import FolderVault

    vault = FolderVault(data)

    def ended() -> None:
        vault.remove_files()
        say(vault.wiped() or "")
        if door is not None:
            door.wiped()
        os._exit(1)  # nothing may be written any more, and what is in memory goes with the process

    return Wiping(lambda order: is_order(order, office, device, servers()), destroy, ended)


def server_keys(node: Node) -> list[str]:
    """Keys of those whose orders to wipe count."""
    from kiosk.queue.hub import keys_of_servers

    return node.read(lambda queue: keys_of_servers(queue.devices.values()))


@contextmanager
def obeying(data: Path, settings: Settings, vault: FolderVault, door: Door | None = None) -> Iterator[None]:
    """Meanwhile a laptop asks its office now and then whether it is to wipe itself: it may be locked."""
    from kiosk import identity as identities

    found = None if vault.wiped() else identities.load(data)
    if found is None:
        yield
        return
    from central.wipe_watch import WipeWatch
    from kiosk.pins import Pins

    wiped = wiping(data, found.office.code, found.device.uuid, vault.destroy_key, vault.servers, door)
    urls = dict.fromkeys([settings.text("hub_url"), found.hub_url, *settings.text("hub_candidates").split()])
    with WipeWatch([*urls], found.device.uuid, wiped.heard, Pins(found.pins)):
        yield
