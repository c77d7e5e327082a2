"""What lies in quarantine is looked at again when a program starts: a newer one may understand it.

It is judged by the same rules as when it came, and takes its own place in the chain of its source.
"""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from central.carried import Carriers
from central.credentials import Gate, Principal
from central.ingest import sort_out
from kiosk.errors import HubRefused
from kiosk.office import device_of
from kiosk.ports import Via
from kiosk.put_aside import READ_ABOVE, SOME, is_free, nothing_stands, released, was_told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from central.credentials import OfficeKeys
    from kiosk.events import Draft, Record
    from kiosk.node import Node
    from kiosk.ports import EventLog, Quarantined

_log = logging.getLogger(__name__)


def look_again(node: Node, keys: OfficeKeys) -> int:
    """Take in what devices have sent a server, and may be taken now; tell the place of the rest. How much was taken."""
    carriers, stream = Carriers(node, Gate(keys, node.office)), node.office.queue_stream
    server = Principal(node.device.uuid, "hub", frozenset())
    drafts: list[Draft] = []
    taken = 0
    for one in _in_quarantine(node):
        try:
            sender = carriers.judged(server, device_of(one.came_from)) if one.came_from != READ_ABOVE else server
        except HubRefused:  # shut out meanwhile, or never let in
            continue
        good, doubts, _ = sort_out([one.raw], sender) if sender is not server else ([], [], [])
        free = bool(good) and node.query(partial(is_free, good[0])).result()
        if free:
            node.receive(good, Via.PEER, sender.device).result()
            taken += 1
        if free or (good and node.query(partial(_was_taken, good[0])).result()):
            node.write(partial(released, good), stream).result()
        drafts += [doubt.draft for doubt in doubts if doubt.draft is not None]
    if drafts:
        node.write(partial(nothing_stands, drafts), stream).result()
    if taken:
        _log.warning("%d events that were in quarantine were taken in", taken)
    return taken


def _in_quarantine(node: Node) -> Iterator[Quarantined]:
    """All of it, some at a time: a device may have put more there than memory holds."""
    after = 0
    while page := node.query(partial(_some, after)).result():
        yield from page
        after = page[-1].number


def _some(after: int, log: EventLog) -> list[Quarantined]:
    return log.quarantined(after, SOME)


def _was_taken(record: Record, log: EventLog) -> bool:
    """Whether the program was ended between taking it in and telling that."""
    event = record.event
    return was_told(record.raw, log) and log.of_source(event.source, event.sequence - 1, 1) == [record.raw]
