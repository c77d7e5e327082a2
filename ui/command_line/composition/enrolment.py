"""Lets a device or server in the first time, and knows it again afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk import identity as identities
from kiosk.errors import DataFault
from ui.command_line.terminal import say

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.field.ports import Door
    from kiosk.identity import Identity
    from local_db.vault_contents import OpenVault


def called(role: str) -> str:
    """What people call a machine of a role."""
    return {"field": "laptop for the field", "hub": "server"}.get(role, role)


def identified(
    data: Path, hub_url: str, code: str, role: str, name: str, inside: OpenVault | None, door: Door | None = None
) -> Identity:
    """Whose folder this is, let in the first time; a laptop for the field keeps its token in its vault."""
    found = identities.load(data)
    if found is None:
        found = enrol(data, hub_url, code, role, name, inside, door)
        identities.save(data, inside.keeping(found) if inside else found)
    elif found.device.role != role:
        whose, ours = called(found.device.role), called(role)
        message = f"{data} belongs to a {whose}. Choose another folder for a {ours} with --data."
        raise DataFault(message)
    elif not inside and code.startswith("shopfront:"):
        take_key(data, hub_url or found.hub_url, code, found)
    return inside.whole(found) if inside else found


def take_key(data: Path, hub_url: str, code: str, found: Identity) -> None:
    """Have the key of a device known that was let in without one, where the code was made for that."""
    from central.enrolling import enrol_at
    from central.invitation import is_for_key, read

    if is_for_key(code):
        plain, hub_url = read(code, hub_url)
        enrol_at(data, hub_url, plain, found.device.role, found.device.name, say, token=found.token)


def enrol(
    data: Path,
    hub_url: str,
    code: str,
    role: str,
    name: str,
    inside: OpenVault | None = None,
    door: Door | None = None,
) -> Identity:
    """Ask a server to be let in, with the code for a role; a window shows the fingerprint, else the terminal."""
    from central.enrolling import enrol_at
    from central.invitation import read
    from central.key_place import FolderKeys, KeptKeys
    from kiosk.founding import let_in

    code, hub_url = read(code, hub_url)
    if not hub_url or not code:
        message = f"This {called(role)} is not enrolled yet. Give it --hub URL and --enrol CODE; the hub shows both."
        raise DataFault(message)
    keys = KeptKeys(inside) if inside else FolderKeys(data)
    answer = enrol_at(data, hub_url, code, role, name or role, say, keys=keys, waits=door.waits if door else None)
    return let_in(answer, role, name or role, hub_url)


def stand_by(data: Path, hub_url: str, code: str, name: str) -> None:
    """Let a standby in at its hub, the first time, and keep what it inherits."""
    from central.standby import inherited
    from kiosk.founding import at_hub

    found = identities.load(data)
    if found is None:
        _inherit(data, hub_url, code, name)
        return
    if inherited(data) is None:
        message = f"{data} belongs to another server. Choose an empty folder for a standby with --data."
        raise DataFault(message)
    identities.save(data, at_hub(found, hub_url))


def _inherit(data: Path, hub_url: str, code: str, name: str) -> None:
    from central.enrolling import enrol_at
    from central.invitation import read
    from central.standby import Inheritance
    from kiosk.forms.submissions.sealing import new_identity
    from kiosk.founding import let_in

    code, hub_url = read(code, hub_url)
    if not code:
        message = "This standby is not enrolled yet. Give it --enrol CODE, the hub's code for hubs."
        raise DataFault(message)
    secret, public = new_identity()
    answer = enrol_at(data, hub_url, code, "hub", name, say, public)
    Inheritance.opened(answer.inheritance, secret).keep(data)
    identities.save(data, let_in(answer, "hub", name, hub_url))
