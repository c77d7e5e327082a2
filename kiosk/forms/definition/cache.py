"""Compiled forms and lists on disk, by the hash of what they were made from and the version of the engine."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec

from kiosk.forms.definition.attached import list_from
from kiosk.forms.definition.model import ChoiceTable, FormDefinition

if TYPE_CHECKING:
    from pathlib import Path

ENGINE: Final = 3
"""Goes up with every change of what a definition holds."""

_Kept = TypeVar("_Kept")
_FORMS: Final = msgspec.msgpack.Decoder(FormDefinition)
_TABLES: Final = msgspec.msgpack.Decoder(ChoiceTable)


class FormCache:
    """A folder of its own; what is damaged in it counts as missing."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def definition(self, xml: bytes) -> FormDefinition | None:
        """The definition of a form that was compiled before."""
        return self._read(xml, "form", _FORMS)

    def keep(self, xml: bytes, definition: FormDefinition) -> None:
        """Keep the definition of a form."""
        self._write(xml, "form", definition)

    def list_from(self, name: str, content: bytes) -> ChoiceTable | bytes:
        """A list as columns, from the cache or else read and kept."""
        known = self._read(content, "list", _TABLES)
        if known is not None:
            return known
        found = list_from(name, content)
        if isinstance(found, ChoiceTable):
            self._write(content, "list", found)
        return found

    def _path(self, content: bytes, kind: str) -> Path:
        return self._folder / f"{hashlib.sha256(content).hexdigest()}.{ENGINE}.{kind}"

    def _read(self, content: bytes, kind: str, decoder: msgspec.msgpack.Decoder[_Kept]) -> _Kept | None:
        try:
            return decoder.decode(self._path(content, kind).read_bytes())
        except (OSError, msgspec.MsgspecError):
            return None

    def _write(self, content: bytes, kind: str, found: object) -> None:
        path = self._path(content, kind)
        half = path.with_suffix(".part")
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            half.write_bytes(msgspec.msgpack.encode(found))
            half.replace(path)
        except OSError:
            return
