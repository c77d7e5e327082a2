"""A laptop that comes back brings everything once, also where its cable is pulled: the figure in short."""

import hashlib

import pytest

from benchmarks.away import be_away, own_chain
from benchmarks.wire_meter import WireMeter
from central.blob_sender import PIECE, BlobSender
from central.client import HttpHubLink
from central.sync import Sync
from kiosk.field.desk import FieldDesk
from kiosk.field.sealed import Sealed, laptop_recipient
from kiosk.field.travel import urgency_in
from kiosk.office import streams_of
from tests.central.laptop_stage import LaptopStage
from tests.central.office import OFFICE, QUICK, bench, connected, until

__all__ = ["bench"]
_VISITS, _BYTES = 4, 2_000_000
_LEAST_ASKED = 700
"""Bytes of headers with a signature, rounded up; what a request without a piece takes."""


@pytest.fixture
def stage(bench, tmp_path):
    return LaptopStage(bench, tmp_path)


def test_a_laptop_that_is_cut_off_in_the_middle_sends_only_what_is_missing(stage, bench):
    node, store = stage.laptop, stage.blobs
    own = node.query(laptop_recipient).result()
    away = be_away(node, FieldDesk(node, Sealed(store, lambda: [own])), _VISITS, _BYTES)
    names = store.unsent()
    content = sum(store.size(name) for name in names)

    with WireMeter(stage.serve().url, rate=20e6) as cable:
        cable.cut(at=content // 2)
        sync = synced(bench, stage, cable.url)
        assert until(lambda: cable.is_cut)
        assert until(lambda: not connected(sync))
        had = {name: stage.hub_blobs.offset(name) for name in names}
        cable.reset()
        cable.mend()
        assert until(lambda: not store.unsent() and node.status().pending == 0)
        again = cable.bytes[True]

    assert own_chain(stage.node.log, node.device.source) == own_chain(node.log, node.device.source)
    assert len(away.photos) == 4 * _VISITS
    for name in names:
        assert hashlib.sha256(stage.hub_blobs.read(name, 0, content)).hexdigest() == name
    missing = content - sum(had.values())
    assert 0 < missing < content
    assert again < missing + PIECE + 2 * len(names) * _LEAST_ASKED


def synced(bench, stage, url):
    """The sync of a laptop, as the program puts it together, apart from what looks for other servers."""
    node, link = stage.laptop, HttpHubLink(url, stage.access)

    def sending(heard):
        urgency = lambda: node.read(lambda queue: urgency_in(queue.field))  # noqa: E731
        pending = lambda: node.status().pending  # noqa: E731
        return BlobSender(stage.blobs, link, heard, forget=False, events=pending, urgency=urgency)

    sync = Sync(node, link, streams_of(OFFICE, "field", node.device.officers), QUICK, sending)
    bench.at_end(sync.stop)
    node.connect(sync)
    return sync.start()
