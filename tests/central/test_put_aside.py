"""An event that a hub may not take ends no chain: at the hub, at the server above, and at who reads from them."""

import asyncio
import hashlib
from contextlib import ExitStack

import msgspec
import pytest

from central import ingest
from central.outbox import Outbox
from central.postgres_log import PostgresEventLog
from central.signing_key import SigningKey
from kiosk.chain import PlaceHolder, SignedHead, head_bytes
from kiosk.entities import ENTITIES
from kiosk.errors import HubRefused
from kiosk.events import Draft, read
from kiosk.node import Node
from kiosk.office import Device
from kiosk.ports import PushAnswer, Via
from kiosk.put_aside import PUT_ASIDE, TAKEN_IN, place_in
from kiosk.queue import ticket
from tests.central.office import OFFICE, PACK, QUEUE, Bench, Running, batch, event, issue, until

OWN = "urn:shopfront:device:d1:1"


@pytest.fixture(scope="session", autouse=True)
def _server(postgres_server: str) -> None:
    """Start PostgreSQL before the first test, so that no test seems to leave it behind."""


@pytest.fixture(params=["sqlite", "postgres"])
def central(request: pytest.FixtureRequest, tmp_path):
    """A bench and the server above, on either log."""
    address = request.getfixturevalue("postgres") if request.param == "postgres" else ""
    with ExitStack() as stack:
        bench = Bench(tmp_path, stack)
        device = Device(uuid="c" * 32, role="hub", name="central")
        if not address:
            yield bench, bench.hub(bench.node("hub", device=device, serving=True))
            return
        log = PostgresEventLog(address, ENTITIES, office="HBR")
        stack.callback(log.close)
        node = Node(log=log, device=device, office=OFFICE, pack=PACK)
        stack.callback(node.stop)
        node.start()
        node.serve()
        yield bench, bench.hub(node)


def whole(source: str, *nodes: Node) -> set[int]:
    """How far each holds all of a source."""
    return {node.log.whole_until(source) for node in nodes}


def test_a_poison_event_leaves_a_place_everywhere_and_nothing_is_sent_again(central):
    bench, above = central
    office = bench.hub()
    bench.sync(office.node, above.url, above.token("hub", office.node.device.uuid))
    key = SigningKey.new()
    kiosk, _ = bench.device("kiosk", office)
    own = kiosk.device.source
    counter, _ = bench.device("counter", office)
    issue(kiosk)
    kiosk.write([Draft(ticket.CALLED, "ticket/x", {"counter": "1"})], QUEUE).result(20)
    issue(kiosk)
    last = kiosk.log.last_sequence(own)
    nodes = office.node, above.node, counter

    assert until(lambda: whole(own, *nodes) == {last}, above.node)

    assert len(office.node.log.quarantined()) == 1
    assert {node.log.chain_of(own) for node in nodes} == {kiosk.log.chain_of(own)}
    assert [node.log.vector([QUEUE])[own] for node in nodes] == [last] * 3
    head = kiosk.log.chain_of(own)
    for node in nodes:  # what the device signs is compared, and fits
        assert node.query(lambda log: log.keep_head(head, key.sign(head_bytes(head)))).result(20)
        assert node.log.heads_signed([own]) == {own: SignedHead(head, key.sign(head_bytes(head)))}
        assert node.log.verify().faults == ()
    [state] = kiosk.read(lambda queue: list(queue.asides.values()))
    assert (state.device, state.what, state.why, state.taken_in) == (kiosk.device.uuid, ticket.CALLED, "refused", False)


@pytest.mark.parametrize(
    "poison",
    [event(2, hlc="noon"), event(2, specversion="2.0"), event(2, stream="office/XYZ/queue"), event(2, id=None),
     event(2, data={"much": "x" * 65_536}), event(2, type=ticket.CALLED)],
)  # fmt: skip
def test_whatever_tells_its_number_gets_a_place(hub: Running, poison):
    raw = msgspec.json.encode(poison)
    answer = hub.send(batch(event(1), poison, event(3))).json()

    assert [(one["sha256"], one["placed"]) for one in answer["quarantined"]] == [
        (hashlib.sha256(raw).hexdigest(), "yes")
    ]
    log = hub.node.log
    assert (answer["expected"], log.whole_until(OWN)) == ({}, 3)
    assert log.stands_at(OWN, 2) == hashlib.sha256(raw).digest()
    told = log.count(QUEUE)
    assert hub.send(batch(poison)).json()["expected"] == hub.send(batch(event(4))).json()["expected"] == {}
    assert log.count(QUEUE) == told + 1, "it is told once"


@pytest.mark.parametrize("poison", [b"17", b"{}", b'{"source":"' + OWN.encode() + b'","sequence":"2"}'])
def test_what_tells_no_number_is_left_to_its_sender(hub: Running, poison):
    answer = hub.send(b"[" + batch(event(1))[1:-1] + b"," + poison + b"]").json()

    assert [one["placed"] for one in answer["quarantined"]] == [""]
    assert hub.node.log.last_sequence(OWN) == 1


def test_nobody_gets_a_place_for_what_another_wrote(hub: Running):
    hub.send(batch(event(2, device="d2", hlc="noon")))
    claimed = {"source": "urn:shopfront:device:d2:1", "sequence": 1, "hash": "ab" * 32}
    answer = hub.send(batch(event(1, type=PUT_ASIDE, subject=f"aside/{'ab' * 16}", data=claimed))).json()

    assert "only a server" in answer["quarantined"][0]["reason"]
    assert hub.node.log.last_sequence("urn:shopfront:device:d2:1") == 0
    assert hub.send(batch(event(2, type=TAKEN_IN, subject=f"aside/{'ab' * 16}"))).json()["quarantined"]


@pytest.mark.parametrize("fate", ["choked", "older hub", "damaged"])
def test_a_sender_tells_where_it_belongs_what_its_hub_cannot_place(bench: Bench, fate: str):
    """Also that it has told is never told of again, or two programs could go on like that for ever."""
    node = bench.node("kiosk")
    node.write([Draft(ticket.LEFT, f"ticket/{number}", {}) for number in range(3)], QUEUE).result(20)
    poison = node.log.of_source(node.device.source, 1, 1)[0]
    taken: list[bytes] = []

    async def push(raws) -> PushAnswer:
        bad = [raw for raw in raws if raw == poison or PUT_ASIDE.encode() in raw]
        if fate == "choked" and poison in raws:
            raise HubRefused(code="internal_error", message="")
        taken.extend(raw for raw in raws if raw not in bad)
        names = [{"id": read(raw).event.id} if fate == "older hub" else
                 {"id": "", "sha256": hashlib.sha256(raw).hexdigest(), "placed": ""} for raw in bad]  # fmt: skip
        return PushAnswer({}, {}, [name | {"code": "not_valid", "reason": "bad"} for name in names])

    async def send_all() -> None:
        outbox = Outbox(node, push)
        while await outbox.send_some():
            pass

    asyncio.run(send_all())

    told = [one for raw in node.log.of_source(node.device.source, 3, 9) if (one := read(raw).event)]
    assert [one.type for one in told] == [PUT_ASIDE]
    place = place_in(told[0])
    assert place == PlaceHolder(node.device.source, 2, hashlib.sha256(poison).digest())
    assert len(taken) == 2
    assert node.log.verify().faults == ()


def test_after_an_update_it_takes_its_place_and_everybody_gets_it(central, monkeypatch):
    bench, above = central
    office = bench.hub()
    bench.sync(office.node, above.url, above.token("hub", office.node.device.uuid))
    kiosk, _ = bench.device("kiosk", office)
    counter, _ = bench.device("counter", office)
    own = kiosk.device.source
    with monkeypatch.context() as older:
        older.setattr(ingest, "objection", lambda one, _: "not known" if one.type == ticket.LEFT else "")
        kiosk.write([Draft(ticket.LEFT, "ticket/x", {})], QUEUE).result(20)
        assert until(lambda: whole(own, office.node, above.node, counter) == {1}, above.node)
    assert office.node.log.of_source(own, 0, 9) == []
    office.hub.stop()

    bench.hub(office.node)

    [raw] = kiosk.log.of_source(own, 0, 9)
    assert office.node.log.of_source(own, 0, 9) == [raw]
    assert office.node.log.quarantined() == []
    [state] = office.node.read(lambda queue: list(queue.asides.values()))
    assert state.taken_in
    bench.sync(office.node, above.url, above.token("hub", office.node.device.uuid))
    assert until(lambda: above.node.log.of_source(own, 0, 9) == [raw], above.node)
    assert above.node.log.chain_of(own) == kiosk.log.chain_of(own)
    assert above.node.log.verify().faults == ()


def test_what_may_still_not_be_taken_stays_where_it_is(bench: Bench):
    office = bench.hub()
    kiosk, _ = bench.device("kiosk", office)
    kiosk.write([Draft(ticket.CALLED, "ticket/x", {"counter": "1"})], QUEUE).result(20)
    assert until(lambda: office.node.log.quarantined() != [], office.node)
    office.hub.stop()
    bench.hub(office.node)

    assert len(office.node.log.quarantined()) == 1
    assert office.node.log.of_source(kiosk.device.source, 0, 9) == []


def test_what_an_older_release_put_aside_gets_its_place_at_the_next_start(bench: Bench):
    office = bench.hub()
    kiosk, _ = bench.device("kiosk", office)
    raw = msgspec.json.encode(event(1, device=kiosk.device.uuid, type=ticket.CALLED))
    source = read(raw).event.source
    later = read(msgspec.json.encode(event(2, device=kiosk.device.uuid)))
    office.node.receive([later], Via.PEER).result(20)
    office.node.quarantine(raw, "a kiosk may not write ticket.called.v1", kiosk.device.uuid).result(20)
    office.hub.stop()
    assert office.node.log.whole_until(source) == 0

    bench.hub(office.node)

    assert office.node.log.whole_until(source) == 2
