"""What a pack consists of: which files belong to one, and how much at most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.errors import DataFault

if TYPE_CHECKING:
    from pathlib import Path

MOST_FILES: Final = 5_000
MOST_BYTES: Final = 48 * 1024 * 1024
"""Of all files together: what the smallest kiosk takes in without noticing."""
_ENDINGS: Final = "toml|md|xlsx|xml|csv|geojson|json|txt|png|jpg|jpeg|svg|webp|mp3|ogg|wav|mp4|webm"
_NAME: Final = re.compile(rf"(?:[a-zA-Z0-9][a-zA-Z0-9_-]{{0,80}}/){{0,4}}[a-zA-Z0-9][\w.-]{{0,80}}\.(?:{_ENDINGS})")
_DEVICES: Final = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)")
"""What Windows takes for a machine, whatever the ending."""


def check_name(name: str) -> None:
    """Raise DataFault unless this may be the path of a file in a pack: plain, relative, of a known kind."""
    parts = name.split("/")
    if not _NAME.fullmatch(name) or not name.isascii() or any(_DEVICES.fullmatch(one.split(".")[0]) for one in parts):
        message = (
            f"{name[:120]!r} cannot be a file of a pack. Its path is made of plain letters, digits, - and _; it ends"
            f" in one of: {', '.join(_ENDINGS.split('|'))}. Rename it, or take it out."
        )
        raise DataFault(message)


def check_amount(files: int, size: int) -> None:
    """Raise DataFault for more than a pack may hold."""
    if files > MOST_FILES or size > MOST_BYTES:
        message = (
            f"This pack has {files} files and {size >> 20} MB; at most {MOST_FILES} and {MOST_BYTES >> 20} MB."
            " Make its media smaller."
        )
        raise DataFault(message)


def members(folder: Path) -> dict[str, bytes]:
    """The files of a pack's folder by their path, in order; hidden ones and those of an open spreadsheet left out.

    Raises DataFault for a link, a file of another kind, or too much of all.
    """
    found: dict[str, bytes] = {}
    total = 0
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if any(part.startswith((".", "~$")) for part in name.split("/")):
            continue
        if file.is_symlink():
            message = f"{name} is a link. Put the file itself into the pack."
            raise DataFault(message)
        if file.is_dir():
            continue
        check_name(name)
        total += file.stat().st_size
        check_amount(len(found) + 1, total)
        found[name] = file.read_bytes()
    return found
