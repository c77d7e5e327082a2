"""The errands of the command line: fetch the forms of a server, bring finished ones there."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from central.openrosa.addresses import followed
from central.openrosa.admission import Login
from central.openrosa.connection import Connection
from central.openrosa.faults import Declined
from central.openrosa.finished_file import FinishedFile
from central.openrosa.listings import read_forms
from central.openrosa.pulling import Outcome, Pulled, pull
from central.openrosa.pushing import Outgoing, State, Target, push
from kiosk.errors import DataFault
from kiosk.forms.definition.markup import MOST_BYTES
from kiosk.forms.encryption.submission import key_of_form
from kiosk.forms.errors import FormError

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_SECRET: Final = 4096


@dataclass(frozen=True, slots=True)
class Report:
    """What is told at the end: a line for each form, and whether all is well."""

    lines: list[str]
    well: bool


def address_from(given: str) -> str:
    """The address on the command line; `@FILE` stands for the one in a file, since an address may hold a key."""
    return _lines(Path(given[1:]))[0] if given.startswith("@") else given


def login_from(path: Path) -> Login:
    """Name and password from the first two lines of a file; raises DataFault."""
    lines = _lines(path)
    if len(lines) < 2 or not lines[0]:  # noqa: PLR2004 - name and password
        message = f"{path} has to hold a name on its first line, and a password on its second."
        raise DataFault(message)
    return Login(lines[0], lines[1])


def pull_forms(address: str, login: Login | None, folder: Path) -> Report:
    """Fetch all forms of a server into a folder. Raises OpenRosaFault or DataFault."""

    async def run() -> list[Pulled]:
        async with Connection(address, login) as connection:
            return await pull(connection, folder)

    found = asyncio.run(run())
    lines = [line for one in found for line in _told(one)] or ["The server offers no forms."]
    return Report(lines, all(one.outcome is not Outcome.FAILED for one in found))


def push_files(address: str, login: Login | None, files: Sequence[Path], forms: Sequence[Path]) -> Report:
    """Bring finished forms to a server. `forms`: their XForms, where the server does not list them any more.

    Raises OpenRosaFault where the server can't be reached or used; what was not sent then stays queued.
    """
    lines: list[str] = []

    async def run() -> bool:
        well = True
        async with Connection(address, login) as connection:
            target, keys = Target(connection), _FormKeys(connection, forms)
            await target.find()
            for path in files:
                try:
                    outgoing = await _push_file(path, connection, target, keys)
                except (FormError, DataFault, Declined) as error:
                    lines.append(f"{path}: {error}")
                    well = False
                else:
                    lines.append(f"{path}: {outgoing.state}{f'. {outgoing.reason}' if outgoing.reason else ''}")
                    well &= outgoing.state is State.SENT
        return well

    return Report(lines, asyncio.run(run()))


async def _push_file(path: Path, connection: Connection, target: Target, keys: _FormKeys) -> Outgoing:
    file = FinishedFile(path)
    if not file.is_encrypted:
        key = await keys.of(file.said.form_id)
        if key:
            file.encrypt(key)
    xml, attachments = file.as_sent()
    server = connection.address
    return await push(target, xml, attachments, file.progress(server, xml), lambda step: file.keep(server, step))


class _FormKeys:
    """The public keys of forms: a form that has one is never sent in clear."""

    def __init__(self, connection: Connection, forms: Sequence[Path]) -> None:
        self._connection = connection
        self._known = {_form_id(xml): key_of_form(xml) for xml in map(_form, forms)}
        self._listed: dict[str, str] | None = None

    async def of(self, form_id: str) -> str:
        """The key of a form, empty where it has none; raises DataFault where nobody knows."""
        if form_id not in self._known:
            address = (await self._addresses()).get(form_id)
            if address is None:
                message = (
                    f"The server does not list the form {form_id}, so nobody knows whether it has to be encrypted."
                    " Give the form itself with --form."
                )
                raise DataFault(message)
            self._known[form_id] = key_of_form(await self._connection.get(address, most=MOST_BYTES))
        return self._known[form_id]

    async def _addresses(self) -> dict[str, str]:
        if self._listed is None:
            base = f"{self._connection.address}/formList"
            listed = read_forms(await self._connection.get(base))
            self._listed = {one.form_id: followed(base, one.download_url) for one in listed}
        return self._listed


def _form(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"{path} can't be read ({error.strerror})."
        raise DataFault(message) from error


def _form_id(xml: bytes) -> str:
    from kiosk.forms.definition import read_form  # noqa: PLC0415 - takes a while to load

    return read_form(xml).form_id


def _told(one: Pulled) -> list[str]:
    if one.outcome is Outcome.FAILED:
        return [f"{one.form_id}: failed. {one.reason}"]
    version = f" (version {one.version})" if one.version else ""
    missing = [f"{one.form_id}: the server does not have {name}, which the form needs" for name in one.missing]
    return [f"{one.form_id}{version}: {one.outcome}, {one.file}", *missing]


def _lines(path: Path) -> list[str]:
    try:
        with path.open(encoding="utf-8") as file:
            found = file.read(_MOST_SECRET).splitlines()
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path} can't be read as text ({error})."
        raise DataFault(message) from error
    if not found or not found[0].strip():
        message = f"{path} is empty."
        raise DataFault(message)
    return [line.strip() for line in found]
