"""Names of files that come from elsewhere: only those that stay in the folder they are meant for are used."""

from __future__ import annotations

import re
from typing import Final

_MOST: Final = 120
"""Characters; file systems take 255 bytes, and a character has up to four in UTF-8, but few names have only such."""
_MOST_BYTES: Final = 240
_FORBIDDEN: Final = re.compile(r'[\x00-\x1f\x7f<>:"|?*\\/]')
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?:\.|$)", re.IGNORECASE)
"""Names that Windows keeps for devices, whatever follows the dot."""


def is_plain(name: str) -> bool:
    """Whether a name is that of a file in a folder itself, on every system: no path, not hidden, nothing special."""
    return (
        0 < len(name) <= _MOST
        and len(name.encode("utf-8", "surrogatepass")) <= _MOST_BYTES
        and name.isprintable()
        and not name.startswith((".", " ", "~"))
        and not name.endswith((".", " "))
        and not _FORBIDDEN.search(name)
        and not _DEVICES.match(name)
    )


def file_stem(words: str) -> str:
    """A plain name, without a suffix, made of whatever a form is called; two forms may get the same."""
    plain = re.sub(r"[^\w-]+", "_", words).strip("_")[:60]
    return plain if plain and is_plain(plain) else f"form_{plain}"
