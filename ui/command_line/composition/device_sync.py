"""The sync of a device with whichever server of its office is the hub, and all that travels with it."""

from __future__ import annotations

from contextlib import ExitStack, closing, contextmanager
from functools import cache
from typing import TYPE_CHECKING, Any

from central.blob_sender import BlobSender
from central.content_courier import ContentCourier
from central.device_reporter import DeviceReporter
from central.key_change import KeyChange
from central.key_place import FolderKeys, KeptKeys
from central.name_link import NameLink
from central.note_link import NoteLink
from central.pace import ROAMING
from central.roaming import Roaming
from central.sync import Sync
from kiosk.office import streams_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from central.announcing import Listening
    from central.road import RoadToOffice
    from kiosk.identity import Identity
    from ui.command_line.composition.device_parts import DeviceParts


def device_sync(parts: DeviceParts, road: Callable[[], RoadToOffice]) -> Sync:
    """The sync of a device, not started yet."""
    node, settings, identity = parts.node, parts.settings, parts.identity
    addresses = [parts.hub_url, *settings.text("hub_candidates").split()]
    suggested = parts.stack.enter_context(_suggestions(identity)) if settings.flag("mdns") else tuple
    link = Roaming(node, parts.access, addresses, suggested)
    streams = streams_of(identity.office, node.device.role, node.device.officers)
    parts.live.connect(lambda: link.url)

    def sending(heard: Any) -> DeviceReporter:
        courier = ContentCourier(_blob_sender(parts, link, heard, road), *parts.content, link, heard)
        return DeviceReporter(node, link, heard, parts.data, parts.equipment, courier)

    def hearing(heard: Any, waited: Any) -> dict[str, Any]:
        return _hearing(parts, link, heard, waited)

    sync = Sync(node, link, streams, ROAMING, sending, roaming=link, hears=hearing)
    node.connect(sync)
    return sync


def _hearing(parts: DeviceParts, link: Roaming, heard: Any, waited: Any) -> dict[str, Any]:
    """What a device listens for beside events."""
    asked = (link, heard, waited, ROAMING.poll)
    keys = KeptKeys(parts.inside) if parts.inside else FolderKeys(parts.data)
    return {
        "hearing first names": NameLink(parts.node, parts.names, *asked).work,
        "hearing notes": NoteLink(parts.node, parts.notes, *asked).work,
        "changing the key": KeyChange(parts.node, parts.access, link, heard, keys).work,
    }


def _blob_sender(parts: DeviceParts, link: Roaming, heard: Any, road: Callable[[], RoadToOffice]) -> BlobSender:
    """What sends sealed papers; a laptop keeps those of its cases, and chooses what goes first and what waits."""
    from kiosk.field.travel import AsSaid, urgency_in
    from kiosk.forms.submissions.desk import is_of_form

    node, settings = parts.node, parts.settings
    if node.device.role != "field":
        return BlobSender(parts.blobs, link, heard, forget=True)
    road().said = said = AsSaid(settings.text("metered"), road())
    sender = BlobSender(
        parts.blobs, link, heard, forget=lambda name: is_of_form(node.log, name),
        events=lambda: node.status().pending,
        urgency=lambda: node.read(lambda queue: urgency_in(queue.field)),
        metered=said,
        large=settings.whole("metered_kb") * 1024,
    )  # fmt: skip
    road().left = sender.left
    return sender


@contextmanager
def _suggestions(identity: Identity) -> Iterator[Callable[[], Sequence[str]]]:
    """Addresses of servers that announce themselves; looked for once somebody asks."""
    with ExitStack() as stack:

        @cache
        def listening() -> Listening:
            from central.announcing import Listening

            return stack.enter_context(closing(Listening(identity.office.code)))

        yield lambda: listening().urls()
