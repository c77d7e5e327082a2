"""A hub that was put back to a backup gets back what it lacks, also what it wrote itself; nothing else is believed."""

import shutil
import time
from pathlib import Path

from msgspec.structs import replace

from central.credentials import Principal
from central.returning import may_be_given_back, takes_all, takes_back
from kiosk.entities import ENTITIES
from kiosk.events import Event
from kiosk.office import Device
from kiosk.queue import hub as hubs
from kiosk.queue import labels, ticket
from kiosk.restoring import RESTORED
from kiosk.term import TOOK_OVER
from local_db.backup import _copy_log
from local_db.sqlite_log import SqliteEventLog
from tests.central.office import QUEUE, STAFF, Bench, Running, issue, same, until


def put_back(bench: Bench, hub: Running, folder: Path, copy: Path) -> Running:
    """The same server on the same port, with the older copy of its log, as `log restore` leaves it."""
    hub.hub.stop()
    hub.node.stop()
    hub.node.log.close()
    now = int(time.time() * 1000)
    path = folder / f"{hub.node.device.uuid}.db"
    for left in folder.glob(f"{path.name}*"):
        left.unlink()
    shutil.copy(copy, path)
    log = SqliteEventLog(path, ENTITIES)
    log.begin_generation()
    log.set_cursor(RESTORED, str(now))
    log.close()
    before = hub.node.device
    device = Device(uuid=before.uuid, role=before.role, name=before.name, epoch=now // 1000)
    return bench.hub(bench.node("hub", device=device), port=hub.port)


def test_what_a_hub_lost_comes_back_from_its_devices(bench: Bench, tmp_path: Path):
    hub = bench.hub()
    kiosk, _ = bench.device("kiosk", hub)
    counter, _ = bench.device("counter", hub)
    issue(kiosk)
    assert until(lambda: same(hub.node, kiosk, counter), hub.node)
    _copy_log(tmp_path / f"{hub.node.device.uuid}.db", tmp_path / "copy", None)
    copied = hub.node.log.count(QUEUE)
    late, _ = bench.device("kiosk", hub)
    given = [issue(node)["label"] for node in (kiosk, late, kiosk)]
    assert until(lambda: same(hub.node, kiosk, counter, late), hub.node)
    written, was = hub.node.log.count(QUEUE), hub.node.device.source
    assert copied < written

    again = put_back(bench, hub, tmp_path, tmp_path / "copy")

    assert until(lambda: same(again.node, kiosk, counter, late), again.node)
    assert again.node.log.count(QUEUE) >= written
    assert again.node.log.whole_until(was) == again.node.log.last_sequence(was)
    assert [node.log.quarantined() for node in (again.node, kiosk, counter, late)] == [[], [], [], []]
    assert again.node.device.source != was
    later = [issue(node)["label"] for node in (kiosk, late)]
    assert len({*given, *later}) == len(given) + len(later)
    assert until(lambda: same(again.node, kiosk, counter, late), again.node)


OWN = "urn:shopfront:device:h1:1"


def event(type: str = ticket.CALLED, source: str = OWN, stream: str = QUEUE) -> Event:
    return Event(id="e", source=source, type=type, subject="ticket/1", time="", stream=stream, sequence=1, hlc="")


def test_only_what_it_may_have_written_is_taken_back(bench: Bench):
    node = bench.node("hub", device=Device(uuid="h1", role="hub", name="hub", epoch=5))
    kiosk = Principal("k1", "kiosk", frozenset({QUEUE}))
    counter = Principal("c1", "counter", frozenset({QUEUE, STAFF}))

    assert not takes_back(node)
    assert not may_be_given_back(node, event(), counter)
    node.query(lambda log: log.set_cursor(RESTORED, str(node.clock.now_ms() - 1000))).result()
    assert may_be_given_back(node, event(), kiosk)
    assert may_be_given_back(node, event(labels.LEASED), kiosk)
    assert not may_be_given_back(node, event(hubs.REVOKED), kiosk)
    assert may_be_given_back(node, event(hubs.REVOKED), counter)
    assert not may_be_given_back(node, event(hubs.SERVING), counter)
    for subject, data, taken in (
        ("device/k1", {"role": "kiosk", "letter": "D"}, True),
        ("device/k1", {"role": "counter"}, False),
        ("device/k1", {"role": "kiosk", "streams": ["case"]}, False),
        ("device/k2", {"role": "kiosk"}, False),
    ):
        assert may_be_given_back(node, replace(event(hubs.ENROLLED), subject=subject, data=data), kiosk) is taken
    assert not may_be_given_back(node, event(stream=STAFF), kiosk)
    assert not may_be_given_back(node, event(source="urn:shopfront:device:h1:5"), counter)
    other = event(source="urn:shopfront:device:k2:1")
    assert may_be_given_back(node, other, counter), "what another device wrote, which may have lost it as well"
    assert not may_be_given_back(node, event(source="urn:shopfront:device:c1:1"), counter), "its own it just sends"
    node.query(lambda log: log.set_cursor(RESTORED, str(node.clock.now_ms() - 8 * 24 * 3600 * 1000))).result()
    assert not may_be_given_back(node, event(), counter)
    node.query(lambda log: log.set_cursor(TOOK_OVER, str(node.clock.now_ms() - 1000))).result()
    assert takes_all(node), "what the one before had acknowledged may not have come here"
    assert may_be_given_back(node, other, counter)
