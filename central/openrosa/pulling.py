"""Fetching forms from another server into a folder: whole and checked, or as they were before.

`<form>.xml` and `<form>-media/` lie there as in the forms of a pack; `openrosa.json` remembers what was fetched.
"""

from __future__ import annotations

import asyncio
import hashlib
import re
from dataclasses import dataclass
from enum import StrEnum
from html import unescape
from typing import TYPE_CHECKING, Final

from central.openrosa.addresses import followed, shown
from central.openrosa.faults import NotAdmitted, NotOpenRosa, OpenRosaFault, ServerAway
from central.openrosa.form_folder import FormFolder, Kept
from central.openrosa.listings import read_forms, read_manifest
from kiosk.errors import DataFault
from kiosk.forms.definition.markup import MOST_BYTES, local, parse_markup
from kiosk.forms.errors import FormError

if TYPE_CHECKING:
    from pathlib import Path

    from central.openrosa.connection import Connection
    from central.openrosa.listings import ListedForm, MediaFile

MOST_MEDIA: Final = 512 * 1024 * 1024
"""Bytes of one file beside a form."""
_MD5: Final = "md5:"
_NAMED: Final = re.compile(rb"jr://[a-z-]+/([^\"'<>/]+)")
"""A file beside a form, as the form names it."""


class Outcome(StrEnum):
    """What became of a form."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Pulled:
    """A form of the list. `missing`: files that it names and the server does not have; `reason`: why it failed."""

    form_id: str
    version: str
    outcome: Outcome
    file: str = ""
    reason: str = ""
    missing: tuple[str, ...] = ()


async def pull(connection: Connection, folder: Path) -> list[Pulled]:
    """Fetch the forms that a server offers; one that fails holds up no other, and stays as it was.

    Raises OpenRosaFault where the list can't be had or the server is gone, DataFault where the folder can't be used.
    """
    address = f"{connection.address}/formList"
    listed = read_forms(await connection.get(address))
    kept = await asyncio.to_thread(FormFolder.at, folder)
    found = []
    for form in listed:
        try:
            found.append(await _Pull(connection, kept, form).run(address))
        except (ServerAway, NotAdmitted, DataFault):
            raise
        except (OpenRosaFault, FormError) as error:
            found.append(Pulled(form.form_id, form.version, Outcome.FAILED, reason=str(error)))
    return found


class _Pull:
    """One form while it is fetched."""

    def __init__(self, connection: Connection, folder: FormFolder, form: ListedForm) -> None:
        self._connection = connection
        self._folder = folder
        self._form = form
        self._before = folder.kept(form.form_id)
        self._file = self._before.file if self._before else folder.free_name(form.form_id)
        self._media = dict(self._before.media) if self._before else {}

    async def run(self, base: str) -> Pulled:
        xml = await self._xml(base)
        media = await self._manifest(base)
        changed = xml is not None
        for file in media:
            changed |= await self._one(base, file)
        names = {file.filename for file in media}
        changed |= bool(self._media.keys() - names)
        hashes = {file.filename: file.hash for file in media}
        kept = Kept(self._file, self._form.version, self._form.hash, hashes)
        whole = await asyncio.to_thread(self._folder.settle, self._form.form_id, kept, xml)
        outcome = Outcome.NEW if self._before is None else Outcome.CHANGED if changed else Outcome.SAME
        missing = await asyncio.to_thread(_missing, whole, names)
        return Pulled(self._form.form_id, self._form.version, outcome, self._file, missing=missing)

    async def _xml(self, base: str) -> bytes | None:
        """The form, checked; None where the one that is held is the one on the list."""
        before, wanted = self._before, self._form.hash
        if before and wanted and before.hash == wanted and self._folder.has(before.file):
            return None
        address = followed(base, self._form.download_url)
        xml = await self._connection.get(address, most=MOST_BYTES)
        if wanted.startswith(_MD5) and _MD5 + hashlib.md5(xml, usedforsecurity=False).hexdigest() != wanted:
            message = f"What came from {shown(address)} is not the form on the list. Its hash differs; pull again."
            raise NotOpenRosa(message)
        if local(parse_markup(xml).tag) != "html":
            message = f"What came from {shown(address)} is no form."
            raise NotOpenRosa(message)
        return xml

    async def _manifest(self, base: str) -> list[MediaFile]:
        if not self._form.manifest_url:
            return []
        return read_manifest(await self._connection.get(followed(base, self._form.manifest_url)))

    async def _one(self, base: str, file: MediaFile) -> bool:
        """Fetch a file into the waiting place, unless it is there; whether it is another than before."""
        if file.hash and self._media.get(file.filename) == file.hash and self._folder.has(self._file, file.filename):
            return False
        wanted = "" if file.is_entity_list or not file.hash.startswith(_MD5) else file.hash
        waits: bool = await asyncio.to_thread(self._folder.is_waiting, self._file, file.filename, wanted)
        if waits:
            return True
        address = followed(base, file.download_url)
        with self._folder.waiting(self._file, file.filename) as sink:
            await self._connection.get(address, most=MOST_MEDIA, sink=sink.write)
            if wanted and sink.md5 != wanted:
                message = f"The file {file.filename} is not the one in the manifest: its hash differs. Pull again."
                raise NotOpenRosa(message)
            sink.keep()
        return True


def _missing(xml: bytes, held: set[str]) -> tuple[str, ...]:
    """Files that a form names and that did not come with it; a list that the server lacks would read as empty."""
    named = {unescape(found.decode("utf-8", "replace")).strip() for found in _NAMED.findall(xml)}
    return tuple(sorted(named - held - {"", "last-saved"}))
