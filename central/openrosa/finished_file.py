"""A finished form in a folder, with its attachments beside it, and how far it has come on its way to a server.

`form.xml` lies among the files that it names. `form.xml.<server>.push.json` remembers what a server has acknowledged,
`form.xml.encrypted/` holds the bytes that are sent where the form asks for encryption: made once, sent every time.
"""

from __future__ import annotations

import hashlib
import os
from typing import TYPE_CHECKING, Final

import msgspec

from central.openrosa.posts import Attachment
from central.openrosa.pushing import Outgoing
from kiosk.errors import DataFault
from kiosk.forms.encryption.submission import encrypt
from kiosk.forms.file_names import is_plain
from kiosk.forms.sent_xml import MOST_XML, SentXml, read_sent_xml

if TYPE_CHECKING:
    from pathlib import Path

_MANIFEST: Final = "submission.xml"


class FinishedFile:
    """One finished form. Raises DataFault where it can't be read, FormError where it is none."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.xml = _bytes(path)
        self.said: SentXml = read_sent_xml(self.xml)
        self._encrypted = path.with_name(f"{path.name}.encrypted")

    @property
    def attachments(self) -> list[Attachment]:
        """The files that the form names and that lie beside it, in the order of their names."""
        return _named_in(self.said, self.path)

    @property
    def is_encrypted(self) -> bool:
        """Whether what is sent is encrypted already."""
        return self.said.encrypted or (self._encrypted / _MANIFEST).exists()

    def encrypt(self, base64_key: str) -> None:
        """Make the bytes that are sent, with the key of the form."""
        files = {one.name: _bytes(self.path.with_name(one.name)) for one in self.attachments}
        made = encrypt(self.xml, files, base64_key)
        try:
            self._encrypted.mkdir(mode=0o700, exist_ok=True)
            for name, content in made.files.items():
                _write(self._encrypted / name, content)
            _write(self._encrypted / _MANIFEST, made.xml)  # last: what it names is there
        except OSError as error:
            message = f"{self._encrypted} can't be written ({error.strerror})."
            raise DataFault(message) from error

    def as_sent(self) -> tuple[bytes, list[Attachment]]:
        """The bytes that are sent, and what goes with them."""
        manifest = self._encrypted / _MANIFEST
        if self.said.encrypted or not manifest.exists():
            return self.xml, self.attachments
        xml = _bytes(manifest)
        return xml, _named_in(read_sent_xml(xml), manifest)

    def progress(self, server: str, xml: bytes) -> Outgoing:
        """What is remembered of this server; a file that can't be read counts as none."""
        try:
            return msgspec.json.decode(self._progress_file(server).read_bytes(), type=Outgoing)
        except (OSError, msgspec.DecodeError):
            return Outgoing.of(xml)

    def keep(self, server: str, outgoing: Outgoing) -> None:
        """Remember a step; durable when it returns."""
        try:
            _write(self._progress_file(server), msgspec.json.format(msgspec.json.encode(outgoing)))
        except OSError as error:
            message = f"What was sent can't be remembered beside {self.path} ({error.strerror})."
            raise DataFault(message) from error

    def _progress_file(self, server: str) -> Path:
        # a hash, since an address may hold a key
        return self.path.with_name(f"{self.path.name}.{hashlib.sha256(server.encode()).hexdigest()[:12]}.push.json")


def _named_in(said: SentXml, path: Path) -> list[Attachment]:
    names = sorted(name for name in said.values if is_plain(name) and name != path.name)
    found = [path.with_name(name) for name in names]
    return [Attachment.of(file.name, file) for file in found if file.is_file()]


def _bytes(path: Path) -> bytes:
    try:
        if path.suffix == ".xml" and path.stat().st_size > MOST_XML:
            message = f"{path} is too large for a finished form: more than {MOST_XML >> 20} MB."
            raise DataFault(message)
        return path.read_bytes()
    except OSError as error:
        message = f"{path} can't be read ({error.strerror})."
        raise DataFault(message) from error


def _write(path: Path, content: bytes) -> None:
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
