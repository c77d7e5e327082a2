"""What a data folder holds: the log, sealed blobs, packs that were sent; and the folder itself for one program."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from kiosk.errors import DataFault
from ui.command_line.options import ASSETS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kiosk.forms.ports import BlobStore
    from kiosk.identity import Identity
    from kiosk.ports import EventLog
    from kiosk.settings import Settings
    from local_db.pack_shelf import PackShelf
    from local_db.vault_contents import OpenVault


@contextmanager
def folder(data: Path, given: dict[str, Any]) -> Iterator[Settings]:
    """A data folder for this program alone, and the settings that hold in it."""
    from kiosk import log_lines
    from kiosk import settings as table
    from local_db.data_directory import DataDirectory

    with DataDirectory(data):
        settings = table.load(data, os.environ, given)
        log_lines.begin(settings, data)
        yield settings


def identity_in(data: Path) -> Identity:
    """Whose folder this is; a folder without an office is refused."""
    from kiosk import identity as identities

    identity = identities.load(data)
    if identity is None:
        message = f"There is no office in {data}. Name the folder of its server with --data."
        raise DataFault(message)
    return identity


def logged_identity(data: Path, database: str) -> Identity:
    """Whose log this is; a folder without one is refused."""
    from kiosk import identity as identities

    identity = identities.load(data)
    if identity is None or not (database or (data / "log.db").exists()):
        message = f"There is no log in {data}. Name the folder of a device or server with --data."
        raise DataFault(message)
    return identity


def log_of(data: Path, database: str, office: str, inside: OpenVault | None = None) -> EventLog:
    """The log of a folder, in PostgreSQL where a database is named."""
    return postgres_log(database, office) if database else sqlite_log(data, inside)


def sqlite_log(data: Path, inside: OpenVault | None = None) -> EventLog:
    """The log in a folder; that of a laptop for the field is locked with its vault."""
    from kiosk.entities import ENTITIES
    from local_db.sqlite_log import SqliteEventLog

    return SqliteEventLog(data / "log.db", ENTITIES, key=inside.key if inside else None)


def log_to_read(data: Path, database: str = "", office: str = "") -> EventLog:
    """The log of a folder that another program may have, to read only; in PostgreSQL where a database is named."""
    from kiosk.entities import ENTITIES
    from local_db.sqlite_log import SqliteEventLog

    if database:
        return postgres_log(database, office, shared=True)
    return SqliteEventLog(data / "log.db", ENTITIES, read_only=True)


def postgres_log(url: str, office: str, *, shared: bool = False) -> EventLog:
    """The log of a server in PostgreSQL; `shared` where that may be running."""
    from central.postgres_log import PostgresEventLog
    from kiosk.entities import ENTITIES

    return PostgresEventLog(url, ENTITIES, office=office, shared=shared)


def blobs_in(data: Path) -> BlobStore:
    """Sealed blobs in a folder."""
    from local_db.blob_store import FileBlobStore

    return FileBlobStore(data / "blobs")


def shelf_in(data: Path, identity: Identity) -> PackShelf:
    """The packs that were sent here, over the one that the program brings along."""
    from local_db.pack_shelf import PackShelf

    return PackShelf(data / "content", ASSETS / "packs" / identity.office.pack, identity.office.publishers)
