"""The last checkpoint of a server, in a file beside its database: shows whether an old copy was put in its place."""

from __future__ import annotations

import base64
import binascii
import logging
import os
from typing import TYPE_CHECKING, Final

from kiosk import merkle
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.merkle import TreeStore

_log = logging.getLogger(__name__)
FILE_NAME: Final = "checkpoint"


def keep(folder: Path, note: str) -> None:
    """Write it down, whole or not at all; raises DataFault."""
    unfinished = folder / f"{FILE_NAME}.unfinished"
    try:
        with unfinished.open("w", encoding="utf-8") as file:
            file.write(note)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(folder / FILE_NAME)
    except OSError as error:
        message = f"The checkpoint cannot be kept in {folder} ({error.strerror}). Free some space."
        raise DataFault(message) from error


def forget(folder: Path) -> None:
    """The database becomes another on purpose."""
    (folder / FILE_NAME).unlink(missing_ok=True)


def went_back(folder: Path, tree: TreeStore, name: str) -> bool:
    """Whether the tree of a log of this name is not a later one of that whose checkpoint was kept."""
    try:
        kept, size, root = (folder / FILE_NAME).read_text(encoding="utf-8").split("\n")[:3]
        wanted, count = base64.b64decode(root, validate=True), int(size)
    except FileNotFoundError:
        return False
    except (OSError, ValueError, binascii.Error) as error:
        _log.warning("the last checkpoint in %s cannot be read: %s", folder, error)
        return False
    held = tree.size()
    if kept == name and count <= held and merkle.root(tree, count) == wanted:
        return False
    _log.error(
        "the database is not the one that this server had: %s of %s events was signed, and %s of %s events is here. "
        "An older copy was put in its place; it goes on as a restored one, and devices send again what it lacks",
        kept, count, name, held,
    )  # fmt: skip
    return True
