"""Files that are whole or not there: written aside, forced to the disk, then named."""

import os
from pathlib import Path


def write_whole(path: Path, content: bytes) -> None:
    """Keep a file for its owner only; after a stop at any instant there is the old one, or the new one whole."""
    unfinished = path.with_name(f"{path.name}.unfinished")
    handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.replace(path)
    settle(path.parent)


def settle(folder: Path) -> None:
    """Make names in a folder durable; where a folder cannot be opened (Windows) the system does it by itself."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except PermissionError:
        return
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
