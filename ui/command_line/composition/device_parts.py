"""What a device is made of, for those who put it together."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.first_names import FirstNames
from kiosk.visit_notes import VisitNotes

if TYPE_CHECKING:
    from contextlib import ExitStack
    from pathlib import Path

    from central.access import Access
    from central.help_link import HelpLinks
    from kiosk.equipment import Equipment
    from kiosk.forms.ports import BlobStore
    from kiosk.identity import Identity
    from kiosk.node import Node
    from kiosk.renewal import Renewal
    from kiosk.settings import Settings
    from local_db.pack_shelf import PackShelf
    from local_db.vault_contents import OpenVault


@dataclass(frozen=True)
class DeviceParts:
    """The parts of a device around its node; what any of them opens is closed with `stack`."""

    data: Path
    settings: Settings
    identity: Identity
    inside: OpenVault | None
    """The open vault of a laptop for the field."""
    node: Node
    hub_url: str
    access: Access
    blobs: BlobStore
    shelf: PackShelf
    content: tuple[Renewal, BlobStore]
    """What takes a published pack, and where its pieces arrive."""
    equipment: Equipment
    live: HelpLinks
    stack: ExitStack
    names: FirstNames = field(default_factory=FirstNames)
    notes: VisitNotes = field(default_factory=VisitNotes)
