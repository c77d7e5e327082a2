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
_SECRET: Final = re.compile(r"^AGE-SECRET-KEY-1[0-9A-Z]+$", re.MULTILINE)


def secret_identity(folder: Path) -> str:
    """The secret key kept in a data directory; raises DataFault where there is none."""
    path = folder / FILE_NAME
    try:
        found = _SECRET.search(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        message = f"{path} cannot be read ({error}). Restore it from a backup: without it no form can be read."
        raise DataFault(message) from error
    if found is None:
        message = f"{path} holds no secret key. Restore it from a backup: without it no form can be read."
        raise DataFault(message)
    return found[0]


def office_recipient(folder: Path) -> str:
    """The public key of a data directory; a pair is made there the first time."""
    path = folder / FILE_NAME
    if not path.exists():
        _make(path)
    return sealing.public_key(secret_identity(folder))


def _make(path: Path) -> None:
    secret, public = sealing.new_identity()
    unfinished = path.with_name(f"{path.name}.unfinished")
    try:
        target = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(target, "w", encoding="utf-8") as file:
            file.write(f"# public key: {public}\n{secret}\n")
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError as error:
        message = f"The office's key for forms cannot be kept in {path.parent} ({error.strerror}). Mend that."
        raise DataFault(message) from error
