"""Everything that a server needs to speak OpenRosa with field devices, put together over a running node."""

from __future__ import annotations

import hmac
from typing import TYPE_CHECKING

from central.openrosa.field_devices import FieldDevices
from central.openrosa.gatekeeping import Gatekeeper
from central.openrosa.published import PublishedForms
from central.openrosa.received import ReceivedRecords
from central.openrosa.receiving import Receiving
from kiosk.forms.submissions.desk import Submissions

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from central.openrosa.published import Library
    from kiosk.forms.ports import BlobStore
    from kiosk.node import Node

FOLDER = "from-the-field"


class FieldDesk:
    """`forms`: what field devices may fill in; `gatekeeper`: who they are; `receiving`: what they send.

    `folder` is the server's data directory, `library` the forms of its pack, `key` the office's secret.
    """

    def __init__(self, folder: Path, library: Library, key: bytes) -> None:
        self.gatekeeper = Gatekeeper(FieldDevices(folder))
        self._folder = folder / FOLDER
        self._library = library
        self._key = hmac.digest(key, b"field devices", "sha256")

    def forms(self, node: Node) -> PublishedForms:
        """The forms that the node's pack publishes."""
        return PublishedForms(self._library, lambda: node.pack)

    def receiving(self, node: Node, blobs: BlobStore, forms: PublishedForms) -> Receiving:
        """Who takes what comes; sealed to the office and to the agency that the form is for."""

        def recipients(agencies: Sequence[str]) -> list[str]:
            named = [node.pack.agency(one) for one in agencies]
            return [node.office.recipient, *(one.recipient for one in named if one)]

        records = ReceivedRecords(self._folder, self._key)
        return Receiving(node, forms, Submissions(node, blobs, recipients), records)
