"""The sync of an office's hub, or of the standby in its place, with the central above."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from central.blob_sender import BlobSender
from central.client import HttpHubLink
from central.content_courier import ContentCourier
from central.device_reporter import DeviceReporter
from central.officer_feeds import OfficerFeeds
from central.pace import Pace
from central.sync import Sync
from kiosk.equipment import Equipment
from kiosk.office import streams_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import ExitStack
    from pathlib import Path

    from central.standby import Upstream
    from kiosk.forms.ports import BlobStore
    from kiosk.node import Node
    from kiosk.renewal import Renewal


def upstream_sync(node: Node, data: Path, above: Upstream, blobs: BlobStore, renewal: Renewal) -> Sync:
    """The sync of an office's hub with the central above, not started yet."""
    link, streams = HttpHubLink(above.url, above.access), streams_of(node.office, "hub")

    def sending(heard: Any) -> DeviceReporter:
        sender = BlobSender(blobs, link, heard, forget=False)
        courier = ContentCourier(sender, renewal, blobs, link, heard)
        return DeviceReporter(node, link, heard, data, Equipment(), courier)

    def hearing(heard: Any, waited: Any) -> dict[str, Any]:
        feeds = OfficerFeeds(node, link, heard, waited, Pace().poll, streams, lambda: sync.wake())  # noqa: PLW0108 - not made yet
        return {"reading what officers in the field tell": feeds.work}

    sync = Sync(node, link, streams, None, sending, hears=hearing)
    node.connect(sync)
    return sync


def uplink_while_serving(
    node: Node, data: Path, above: Upstream, blobs: BlobStore, renewal: Renewal, stack: ExitStack
) -> Callable[[bool], None]:
    """A standby talks to the central above in the hub's place, while it has that."""
    running: list[Sync] = []

    def turn(serves: bool) -> None:
        while running:
            running.pop().stop()
        if serves and above.url:
            running.append(upstream_sync(node, data, above, blobs, renewal).start())

    stack.callback(turn, False)
    return turn
