"""What is in a pack, be it a folder that somebody writes in or a file that was built from one."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.packing.members import members
from kiosk.catalogue.packing.pack_file import MOST_FILE, opened
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.catalogue.pack import Pack


def content_of(path: Path) -> tuple[Pack, Mapping[str, bytes]]:
    """The pack in a folder or file, and its forms and media by path; whoever signed it. Raises DataFault."""
    if path.is_dir():
        files: Mapping[str, bytes] = members(path)
        pack = load_pack(path)
    else:
        files = opened(read_pack_file(path), None).members
        with tempfile.TemporaryDirectory() as folder:
            unpack(files, Path(folder))
            pack = load_pack(Path(folder))
    written = (".toml", ".md")
    return pack, {name: content for name, content in files.items() if not name.endswith(written)}


def unpack(files: Mapping[str, bytes], folder: Path) -> None:
    """Write the members of a pack below a folder."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def read_pack_file(file: Path) -> bytes:
    """The bytes of a pack's file; raises DataFault."""
    try:
        with file.open("rb") as source:
            return source.read(MOST_FILE + 1)
    except OSError as error:
        message = f"{file} cannot be read ({error.strerror})."
        raise DataFault(message) from error
