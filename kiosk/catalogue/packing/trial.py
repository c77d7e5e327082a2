"""Trying a pack before it is published: everything that a device would refuse is told to whoever publishes it."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue.packing.checking import check_pack
from kiosk.catalogue.packing.content import unpack
from kiosk.catalogue.packing.pack_file import opened
from kiosk.errors import DataFault

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_TOLD = 20


def try_pack(raw: bytes, keys: Sequence[str], name: str, icons: Path) -> None:
    """Raise DataFault unless the office whose pack is called `name` can show this file; takes seconds for forms."""
    found = opened(raw, keys)
    if found.label.pack != name:
        message = f"This is the pack {found.label.pack!r}; the office has {name!r}. Publish that one."
        raise DataFault(message)
    with tempfile.TemporaryDirectory() as folder:
        unpack(found.members, Path(folder))
        faults = [finding.told() for finding in check_pack(Path(folder), icons) if finding.severity == "error"]
    if faults:
        raise DataFault("\n".join(["This pack cannot be used:", *faults[:_MOST_TOLD]]))
