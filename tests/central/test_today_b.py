"""Today: what a poison event does."""
import pytest
from contextlib import closing
from central.postgres_log import PostgresEventLog
from kiosk.entities import ENTITIES
from kiosk.events import Draft
from kiosk.node import Node
from kiosk.office import Device
from tests.central.office import *
from tests.central.office import bench  # noqa

@pytest.fixture(params=["sqlite","postgres"])
def central(request, bench):
    if request.param == "sqlite":
        node = bench.node("hub", device=Device(uuid="c"*32, role="hub", name="central"), serving=True)
        return bench.hub(node)
    log = PostgresEventLog(request.getfixturevalue("postgres"), ENTITIES, office="HBR")
    bench._stack.callback(log.close)
    node = Node(log=log, device=Device(uuid="c"*32, role="hub", name="central"), office=OFFICE, pack=PACK)
    bench._stack.callback(node.stop)
    node.start(); node.serve()
    return bench.hub(node)

def test_today(bench, central):
    office = bench.hub()
    up = bench.sync(office.node, central.url, Gate(KEYS, OFFICE).token(office.node.device.uuid, "hub"))
    kiosk, sync = bench.device("kiosk", office)
    counter, _ = bench.device("counter", office)
    issue(kiosk)
    kiosk.write([Draft("ticket.called.v1", "ticket/x", {"counter": "1"})], QUEUE).result(20)
    issue(kiosk)
    own = kiosk.device.source
    last = kiosk.log.last_sequence(own)
    assert until(lambda: office.node.log.last_sequence(own) == last and central.node.log.last_sequence(own) == last, central.node)
    assert until(lambda: counter.log.last_sequence(own) == last, counter)
    for name, node in [("kiosk", kiosk), ("hub", office.node), ("central", central.node), ("counter", counter)]:
        print(name, "whole", node.log.whole_until(own), "of", node.log.last_sequence(own), "vector", node.log.vector([QUEUE]).get(own), "quarantined", [q.reason for q in node.log.quarantined()])
    from central.client import HttpHubLink
    print("another batch:", office.send(batch(event(9, device=kiosk.device.uuid, source=own, sequence=last+1)), device=kiosk.device.uuid, role="kiosk").json())
