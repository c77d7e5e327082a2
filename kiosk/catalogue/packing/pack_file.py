"""A pack as one file: three lines that say what it is and who signed it, then a zip archive that nothing is packed in.

    shopfront-pack 1
    {"pack":"harbour","version":"2026.11","size":…,"sha256":"…of the archive"}
    <name of the key> <signature of the two lines above, base64>      or: unsigned

Whoever has the publisher's key reads nothing but these lines before it has made sure of the signature. Stored, not
compressed: the same folder gives the same bytes everywhere, and no archive is larger inside than outside.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
import stat
import zipfile
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Final

import msgspec

from kiosk.catalogue.packing import version
from kiosk.catalogue.packing.keys import key_name, public_text, signed_by
from kiosk.catalogue.packing.members import MOST_BYTES, check_amount, check_name, members
from kiosk.catalogue.part import Name
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from kiosk.catalogue.pack import Pack

_FIRST: Final = b"shopfront-pack 1"
_UNSIGNED: Final = b"unsigned"
_MOST_LINE: Final = 1024
_LINES: Final = 3
_MODE: Final = stat.S_IFREG | 0o644
_LONG_AGO: Final = (1980, 1, 1, 0, 0, 0)
MOST_FILE: Final = MOST_BYTES + 4 * 1024 * 1024
"""Bytes of a whole file, with the names and heads of its members."""


class Label(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a file says it is."""

    pack: Name
    version: str
    size: Annotated[int, msgspec.Meta(ge=1)]
    sha256: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$")]


@dataclass(frozen=True, slots=True)
class PackFile:
    """A file that was taken apart: its label, and its members by path."""

    label: Label
    members: Mapping[str, bytes]


def build(folder: Path, pack: Pack) -> bytes:
    """The unsigned file of a folder that holds this pack; raises DataFault for what cannot be in one."""
    version.order(pack.version)
    archive = _archived(members(folder))
    label = Label(pack.id, pack.version, len(archive), hashlib.sha256(archive).hexdigest())
    return b"\n".join((_FIRST, msgspec.json.encode(label), _UNSIGNED, archive))


def sign(raw: bytes, key: Ed25519PrivateKey) -> bytes:
    """The same file with a signature; one that it has is replaced."""
    said, _, archive = _lines(raw)
    opened_label(raw, None)
    return b"\n".join((said, _signed_line(public_text(key), key.sign(said)), archive))


def opened_label(raw: bytes, keys: Sequence[str] | None) -> Label:
    """What a file says it is; raises DataFault unless one of the keys signed it. None: it is believed."""
    said, signed, archive = _lines(raw)
    if keys is not None:
        _check_signature(said, signed, keys)
    try:
        label = msgspec.json.decode(said.partition(b"\n")[2], type=Label)
    except msgspec.DecodeError as error:
        message = f"This file does not say what it is ({error}). Build the pack again."
        raise DataFault(message) from error
    if len(archive) != label.size or hashlib.sha256(archive).hexdigest() != label.sha256:
        message = (
            f"This file was cut or changed on its way: {len(archive)} bytes came of {label.size}. Fetch it once more."
        )
        raise DataFault(message)
    return label


def opened(raw: bytes, keys: Sequence[str] | None) -> PackFile:
    """Take a file apart that one of the keys signed (None: any); raises DataFault."""
    label = opened_label(raw, keys)
    return PackFile(label, _unarchived(_lines(raw)[2]))


def is_signed(raw: bytes) -> bool:
    """Whether a file has a signature at all."""
    return _lines(raw)[1] != _UNSIGNED


def _lines(raw: bytes) -> tuple[bytes, bytes, bytes]:
    """What is signed, the line of the signature, and the archive."""
    head = raw[: _LINES * _MOST_LINE].split(b"\n", _LINES)
    if len(raw) > MOST_FILE or len(head) <= _LINES or head[0] != _FIRST:
        message = "This is no pack of this release of Shopfront. Make one with `pack build`."
        raise DataFault(message)
    said = b"\n".join(head[:2])
    return said, head[2], raw[len(said) + len(head[2]) + 2 :]


def _check_signature(said: bytes, signed: bytes, keys: Sequence[str]) -> None:
    if not keys:
        message = "This office trusts no publisher of packs yet. Name the key with `office publisher`."
        raise DataFault(message)
    if signed == _UNSIGNED:
        message = "This pack is not signed. Its publisher signs it with `pack sign`."
        raise DataFault(message)
    name, _, written = signed.decode("ascii", "replace").partition(" ")
    try:
        signature = base64.b64decode(written, validate=True)
    except (ValueError, binascii.Error):
        signature = b""
    signers = [key for key in keys if key_name(key) == name and signed == _signed_line(key, signature)]
    if not signed_by(signers, signature, said):
        known = ", ".join(key_name(key) for key in keys)
        message = (
            f"This pack was not signed by this office's publisher: it names the key {name[:16]!r}, the office trusts"
            f" {known}. Ask the publisher; do not use it."
        )
        raise DataFault(message)


def _signed_line(public: str, signature: bytes) -> bytes:
    """The only way to write a signature down: a file has one hash."""
    return f"{key_name(public)} {base64.b64encode(signature).decode()}".encode()


def _archived(files: Mapping[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, content in sorted(files.items()):
            entry = zipfile.ZipInfo(name, _LONG_AGO)
            entry.external_attr = _MODE << 16
            entry.create_system = 3
            archive.writestr(entry, content)
    return target.getvalue()


def _unarchived(raw: bytes) -> dict[str, bytes]:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            entries = archive.infolist()
            _check_entries(entries, len(raw))
            return {entry.filename: archive.read(entry) for entry in entries}
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        message = f"The archive in this pack is broken ({error}). Build the pack again."
        raise DataFault(message) from error


def _check_entries(entries: Sequence[zipfile.ZipInfo], size: int) -> None:
    check_amount(len(entries), sum(entry.file_size for entry in entries))
    names = [entry.orig_filename for entry in entries]
    for entry, name in zip(entries, names, strict=True):
        check_name(name)
        if entry.external_attr >> 16 != _MODE or entry.compress_type != zipfile.ZIP_STORED or entry.flag_bits & 1:
            message = f"{name!r} in this pack is a link, packed, encrypted or something else. Use `pack build`."
            raise DataFault(message)
    inner = sum(entry.file_size for entry in entries)
    if len({name.lower() for name in names}) < len(names) or inner > size:
        message = "This pack holds the same file twice, or more than there is. Use `pack build`."
        raise DataFault(message)
