"""The office's own key pair for submissions: the public half goes to every device, the secret one stays here."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final

from kiosk.errors import DataFault
from kiosk.forms.submissions import sealing

if TYPE_CHECKING:
    from pathlib import Path

FILE_NAME: Final = "submission-identity.txt"
"""In the form that age's own tools read (`age --decrypt --identity`)."""
OF_BUNDLES: Final = "bundle-identity.txt"
"""The server's own pair, for what comes on sticks."""
_SECRET: Final = re.compile(r"^AGE-SECRET-KEY-1[0-9A-Z]+$", re.MULTILINE)


def secret_identity(folder: Path, name: str = FILE_NAME) -> str:
    """The secret key kept in a data directory; raises DataFault where there is none."""
    path = folder / name
    try:
        found = _SECRET.search(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path} cannot be read ({error}). Restore it from a backup: without it no form can be read."
        raise DataFault(message) from error
    if found is None:
        message = f"{path} holds no secret key. Restore it from a backup: without it no form can be read."
        raise DataFault(message)
    return found[0]


def identity_to_read_with(folder: Path) -> str:
    """The secret key, for whoever reads forms; raises DataFault on every machine but the one that holds it."""
    if not (folder / FILE_NAME).exists():
        message = (
            f"The office's key to forms is not in {folder}. Only the server that made the office has it, and no kiosk,"
            " counter or hub: use this command there, and name the server's folder with --data."
        )
        raise DataFault(message)
    return secret_identity(folder)


def office_recipient(folder: Path, known: str = "") -> str:
    """The public key of a data directory; a pair is made there the first time.

    `known` is what devices were told before: raises DataFault where the secret key to that is not here. They would
    go on sealing to it, and nobody would notice until a form is to be read.
    """
    path = folder / FILE_NAME
    if not path.exists() and not known:
        make_identity(path)
    found = sealing.public_key(secret_identity(folder))
    if known and found != known:
        message = f"{path} is another office's. Restore the right one from a backup: without it no form can be read."
        raise DataFault(message)
    return found


def own_recipient(folder: Path) -> str:
    """The public key to which laptops seal what they bring this server on a stick; the pair is made the first time.

    Raises DataFault.
    """
    path = folder / OF_BUNDLES
    if not path.exists():
        make_identity(path)
    return sealing.public_key(secret_identity(folder, OF_BUNDLES))


def make_identity(path: Path) -> None:
    """Make a pair, for its owner's eyes only, whole or not at all; raises DataFault."""
    secret, public = sealing.new_identity()
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        target = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(target, "w", encoding="utf-8") as file:
            file.write(f"# public key: {public}\n{secret}\n")
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
        settled = os.open(path.parent, os.O_RDONLY) if os.name == "posix" else None
        if settled is not None:
            os.fsync(settled)
            os.close(settled)
    except OSError as error:
        message = f"The office's key for forms cannot be kept in {path.parent} ({error.strerror}). Mend that."
        raise DataFault(message) from error
