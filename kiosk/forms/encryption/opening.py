"""Opening encrypted submissions that lie in folders, for the officer who holds the key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.errors import DataFault
from kiosk.forms.encryption.submission import XML_NAME, decrypt
from kiosk.forms.errors import FormError
from kiosk.forms.file_names import file_stem, is_plain
from kiosk.forms.sent_xml import read_sent_xml

if TYPE_CHECKING:
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey


@dataclass(frozen=True, slots=True)
class Opened:
    """A submission that was opened into a folder of its own."""

    folder: Path
    files: int
    vouched: bool


def open_submission(manifest: Path, key: RSAPrivateKey, target: Path, *, unvouched: bool = False) -> Opened:
    """Open the submission whose manifest this is into `<target>/<instance>`; its files lie beside the manifest.

    Raises FormError where it can't be opened and, without `unvouched`, where it was changed on its way; DataFault
    where a file can't be read or written.
    """
    found = decrypt(read_file(manifest), lambda name: _beside(manifest, name), key)
    if not found.vouched and not unvouched:
        message = f"{manifest.name}: the signature is not that of these files; something was changed or left out"
        raise FormError(message)
    for name in found.files:
        if not is_plain(name):
            message = f"{manifest.name}: {name!r} is no name of a file"
            raise FormError(message)
    folder = target / file_stem(read_sent_xml(found.xml).instance_id)
    try:
        folder.mkdir(parents=True, mode=0o700, exist_ok=True)
        for name, content in found.files.items():
            (folder / name).write_bytes(content)
        (folder / XML_NAME).write_bytes(found.xml)
    except OSError as error:
        message = f"{folder} can't be written ({error.strerror})."
        raise DataFault(message) from error
    return Opened(folder, len(found.files), found.vouched)


def _beside(manifest: Path, name: str) -> bytes:
    if not is_plain(name):
        message = f"{manifest.name}: {name!r} is no name of a file"
        raise FormError(message)
    return read_file(manifest.with_name(name))


def read_file(path: Path) -> bytes:
    """The bytes of a file; raises DataFault with a sentence."""
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"{path} can't be read ({error.strerror})."
        raise DataFault(message) from error
