"""Reading a bundle from a stick: everything is checked before anything of it is taken."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import msgspec

from central import bundle_files as files
from central.bundle_identity import unseal
from central.wire import MAX_EVENTS
from kiosk.cloudevents import split_batch
from kiosk.errors import DataFault, EventRefused, Refused
from kiosk.field.bundle import LETTER, MANIFEST, UNFINISHED, Letter, Manifest, is_signed, read_manifest
from kiosk.queue.hub import EnrolledDevice, is_shut_out

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.office import Office
    from kiosk.ports import EventLog

_MOST: Final = 64 * 1024 * 1024
"""Bytes of a manifest, or of one sealed part."""


@dataclass(frozen=True)
class Bundle:
    """A bundle that is whole, signed by a device of this office, and opened."""

    folder: Path
    manifest: Manifest
    sha256: str
    """Of the manifest."""
    letter: Letter
    batches: tuple[tuple[bytes, ...], ...]
    device: EnrolledDevice


def bundles_in(folder: Path) -> list[Path]:
    """The bundle that a folder is, or those that lie in it; raises DataFault where there is none."""
    if (folder / MANIFEST).exists():
        return [folder]
    with files.usable(folder):
        named = (one for one in folder.iterdir() if one.name.startswith("bundle-"))
        inside = sorted(one for one in named if one.is_dir() and not one.is_symlink())
    found = [one for one in inside if not one.name.endswith(UNFINISHED)]
    if found:
        return found
    message = f"There is no bundle in {folder}. Name the stick, or the folder on it that `field bundle out` made."
    if inside:
        message = f"The bundle in {folder} was not finished. Write it again with `field bundle out`."
    raise DataFault(message)


def open_bundle(folder: Path, office: Office, log: EventLog, keys: Path, tell: Callable[[int, int], None]) -> Bundle:
    """Check all of a bundle, and open it with the keys in a server's folder. Raises DataFault; takes nothing."""
    with files.usable(folder):
        files.check_no_links(folder)
        content, signed = (_read(folder / name) for name in (MANIFEST, f"{MANIFEST}.sig"))
        manifest = read_manifest(content)
        device = _checked_device(manifest, office, log)
        if not any(is_signed(key, signed, content) for key in (device.key, *device.former)):
            message = f"The bundle of {device.name} is not signed with its key: it was altered. Nothing was taken."
            raise DataFault(message)
        _check_parts(folder, manifest, tell)
        try:
            opened = {
                part.name: unseal((folder / part.name).read_bytes(), keys)
                for part in manifest.parts
                if part.name.endswith(".age")
            }
            letter = msgspec.json.decode(opened.pop(LETTER), type=Letter)
            batches = tuple(tuple(split_batch(opened[name])) for name in sorted(opened))
        except Refused as error:
            message = (
                f"The bundle of {device.name} is not sealed to this server. Take it where the office's key to forms is,"
                " or have the laptop connect once, so that it learns this server's key."
            )
            raise DataFault(message) from error
        except (KeyError, msgspec.DecodeError, EventRefused) as error:
            message = f"The bundle of {device.name} cannot be read ({error}). Write it again."
            raise DataFault(message) from error
    if sum(map(len, batches)) != manifest.events or any(len(batch) > MAX_EVENTS for batch in batches):
        message = f"The bundle of {device.name} does not hold what it says. Write it again."
        raise DataFault(message)
    return Bundle(folder, manifest, hashlib.sha256(content).hexdigest(), letter, batches, device)


def _checked_device(manifest: Manifest, office: Office, log: EventLog) -> EnrolledDevice:
    if manifest.office != office.code:
        message = f"This bundle is of the office {manifest.office}; this is {office.code}. Take it there."
        raise DataFault(message)
    device = log.state(f"device/{manifest.device}")
    if not isinstance(device, EnrolledDevice) or not device.key or not (device.role or device.standing):
        message = (
            f"This bundle is of a device that this office does not know ({manifest.device[:8]}). Was it let in at"
            " another server? Take it there."
        )
        raise DataFault(message)
    if is_shut_out(device):
        message = f"{device.name} was shut out of this office. Nothing of its bundle is taken."
        raise DataFault(message)
    return device


def _check_parts(folder: Path, manifest: Manifest, tell: Callable[[int, int], None]) -> None:
    missing = [part for part in manifest.parts if not (folder / part.name).is_file()]
    short = [
        part for part in manifest.parts if part not in missing and (folder / part.name).stat().st_size != part.bytes
    ]
    if any(part.bytes > _MOST for part in manifest.parts if part not in manifest.blobs):
        message = "Sealed entries in this bundle are longer than is taken. Nothing was taken."
        raise DataFault(message)
    if missing or short:
        message = (
            f"Of {len(manifest.parts)} files of this bundle {len(missing)} are missing and {len(short)} are cut: it"
            " was copied in part. Copy the whole folder again. Nothing was taken."
        )
        raise DataFault(message)
    done = 0
    for part in manifest.parts:
        if files.hash_of(folder / part.name) != part.sha256:
            message = f"{part.name} of this bundle was altered. Write the bundle again. Nothing was taken."
            raise DataFault(message)
        done += part.bytes
        tell(done, manifest.size)


def _read(path: Path) -> bytes:
    if not path.is_file():
        message = f"{path.name} is missing: the bundle was copied in part. Copy the whole folder again."
        raise DataFault(message)
    if path.stat().st_size > _MOST:
        message = f"{path.name} is too long for a bundle. Write it again."
        raise DataFault(message)
    return path.read_bytes()
