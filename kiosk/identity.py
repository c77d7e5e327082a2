"""Who a data directory belongs to: written once at enrolment, read at every start."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import msgspec

from kiosk.errors import DataFault
from kiosk.office import Device, Office

if TYPE_CHECKING:
    from pathlib import Path

_FILE = "device.json"


class Identity(msgspec.Struct, frozen=True, kw_only=True):
    """The device, its office, and how it reaches its hub (empty for a central without one)."""

    device: Device
    office: Office
    hub_url: str = ""
    token: str = ""
    streams: tuple[str, ...] = ()
    pins: tuple[str, ...] = ()
    """Keys of the certificate of its hub (`kiosk.pins`); with any, it speaks with nobody else, and never in clear."""
    served: tuple[str, ...] = ()
    """Of a server: the key of the certificate that it answers with itself; empty: plain HTTP."""


def load(folder: Path) -> Identity | None:
    """The identity kept in a data directory, None in a new one; raises DataFault if it cannot be read."""
    path = folder / _FILE
    try:
        return msgspec.json.decode(path.read_bytes(), type=Identity)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        message = (
            f"{path} cannot be read ({error}). Restore it from a backup, or choose another folder with --data and "
            "enrol this device again."
        )
        raise DataFault(message) from error


def save(folder: Path, identity: Identity) -> None:
    """Keep an identity, whole or not at all; only its owner may read it (it holds the token)."""
    temporary = folder / f"{_FILE}.new"
    target = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(target, "wb") as file:
        file.write(msgspec.json.format(msgspec.json.encode(identity)))
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(folder / _FILE)
    _settle(folder)


def keep_device(folder: Path, device: Device) -> None:
    """The device has opened another epoch: durable when it returns. Raises DataFault."""
    found = load(folder)
    if found is not None:
        try:
            save(folder, msgspec.structs.replace(found, device=device))
        except OSError as error:
            message = f"{folder / _FILE} cannot be written ({error.strerror}). Free some space or mend it."
            raise DataFault(message) from error


def _settle(folder: Path) -> None:
    """Make the new name durable; where a folder cannot be opened (Windows) the system does it by itself."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
