"""Officers' laptops at a real hub: days offline, then everything arrives, and nobody sees another one's people."""

import asyncio
from pathlib import Path

import msgspec
import pytest

from central.access import Access
from central.blob_sender import BlobSender
from central.client import HttpHubLink
from central.credentials import Gate
from central.device_desk import DeviceDesk
from central.enrolling import enrol, enrol_at
from central.field_planning import FieldPlanning
from central.officer_feeds import OfficerFeeds
from central.sync import Sync
from kiosk import founding
from kiosk.entities import ENTITIES
from kiosk.errors import DataFault, HubRefused, Refused
from kiosk.events import Draft
from kiosk.field.desk import FieldDesk
from kiosk.forms.submissions.desk import Sending, Submissions
from kiosk.forms.submissions.sealing import new_identity, unseal
from kiosk.forms.submissions.submission import Blob
from kiosk.node import Node
from kiosk.office import Device, officer_stream, streams_of
from kiosk.queue import conflicts
from kiosk.queue.hub import officer_streams
from kiosk.queue.statistics import day_statistics
from kiosk.staff.officer import added
from local_db.blob_store import FileBlobStore
from local_db.sqlite_log import SqliteEventLog
from tests.central.office import KEYS, OFFICE, PACK, QUEUE, QUICK, STAFF, Bench, Running, until

SECRET, RECIPIENT = new_identity()
HEMI, AROHA = officer_stream("hemi"), officer_stream("aroha")
GRACE = "Grace <Pomare>'); DROP TABLE"


class Laptop:
    """Let in by a one-time code for an officer; its sync runs over a cable."""

    def __init__(self, bench: Bench, hub: Running, folder: Path, officer: str) -> None:
        desk = DeviceDesk(hub.node.log, KEYS, lambda drafts: hub.node.write(list(drafts), QUEUE).result(20))
        code = desk.make_code("field", 30, approved=True, officers=[officer])
        identity = founding.let_in(
            enrol_at(folder, hub.url, code, "field", officer, pytest.fail), "field", officer, hub.url
        )
        assert identity.device.officers == (officer,)
        assert identity.streams == streams_of(OFFICE, "field", (officer,))
        self.hub, self.access = hub, Access(identity.token, folder=folder)
        self.blobs = FileBlobStore(folder / "blobs")
        log = SqliteEventLog(folder / "log.db", ENTITIES)
        bench.at_end(log.close)
        office = msgspec.structs.replace(OFFICE, recipient=RECIPIENT)
        self.node = Node(log=log, device=identity.device, office=office, pack=PACK)
        bench.at_end(self.node.stop)
        self.node.start()
        self.field = FieldDesk.of(self.node, self.blobs)
        self.cable = bench.cable(hub)
        link = HttpHubLink(self.cable.url, self.access)
        streams = streams_of(OFFICE, "field", identity.device.officers)
        self.sync = Sync(
            self.node, link, streams, QUICK, lambda heard: BlobSender(self.blobs, link, heard, forget=False)
        )
        bench.at_end(self.sync.stop)
        self.node.connect(self.sync)
        self.sync.start()

    @property
    def day(self):
        return self.node.queue.day

    def settled(self):
        """Whether the hub has all, and the laptop all that is its officer's."""
        return (
            self.node.status().pending == 0
            and not self.blobs.unsent()
            and digest(self.node, self.stream) == digest(self.hub.node, self.stream)
        )

    @property
    def stream(self):
        return officer_stream(self.node.device.officers[0])

    def ask(self, path):
        """A refusal's code, or the answer's bytes."""

        async def ask():
            link = HttpHubLink(self.hub.url, self.access)
            try:
                return (await link.ask("GET", path)).body
            except HubRefused as refusal:
                return refusal.code
            finally:
                await link.close()

        return asyncio.run(ask())


def digest(node, stream):
    return node.query(lambda log: log.digest(stream)).result(20)


def raws(node, stream):
    return b"".join(node.query(lambda log: log.feed(stream, None, 1000)).result(20).raws)


@pytest.fixture
def office(bench):
    hub = bench.hub()
    hub.node.write([added(one, one.title(), "1111", []) for one in ("hemi", "aroha")], STAFF).result(20)
    return hub


@pytest.fixture
def hemi(bench, office, tmp_path):
    return Laptop(bench, office, tmp_path / "hemi", "hemi")


@pytest.fixture
def aroha(bench, office, tmp_path):
    return Laptop(bench, office, tmp_path / "aroha", "aroha")


def test_days_without_a_network_arrive_whole_and_are_nobody_elses(office, hemi, aroha):
    assert until(hemi.settled, hemi.node)
    hemi.cable.cut()
    people = day_of_three_stops(hemi)
    submissions = Submissions(hemi.node, hemi.blobs, lambda _agencies: [RECIPIENT])
    name = hemi.blobs.put(b"a sealed form")
    sending = Sending(form="f", version="1", day=hemi.day, blobs=(Blob(name, 13),), ticket=people[0]["ticket"])
    submissions.send("s1", sending).result(20)
    hemi.node.act("case.form", {"case": people[0]["case"], "submission": "s1"}).result(20)
    assert hemi.node.status().pending > 0
    hemi.cable.restore()
    assert until(hemi.settled, office.node)
    mine = {one["ticket"] for one in people}
    tickets = office.node.query(lambda log: log.states("ticket", hemi.day)).result(20).values()
    tickets = [one for one in tickets if one.id in mine]
    counted = day_statistics(hemi.day, tickets, OFFICE, PACK.queue).whole
    assert (counted.issued, counted.finished) == (5, 5)
    assert office.node.read(lambda queue: (queue.waiting_count(), list(queue.at_counters()))) == (0, [])
    cases = office.node.read(lambda queue: dict(queue.field.cases))
    grace = cases[people[0]["case"]]
    assert {one["case"] for one in people} <= set(cases)
    assert (grace.state, grace.label) == ("closed", people[0]["label"])
    assert unsealed_at(office, grace.fields["name"]) == {"name": GRACE}
    everything = [raws(office.node, one) for one in (*streams_of(OFFICE, "hub"), HEMI)]
    assert not any(b"Grace" in one or b"Pomare" in one for one in everything)
    assert until(lambda: aroha.node.query(lambda log: log.digest(QUEUE)).result(20) == digest(office.node, QUEUE))
    assert raws(aroha.node, HEMI) == b""
    assert aroha.node.read(lambda queue: dict(queue.field.cases)) == {}
    assert aroha.ask(f"/feed/{HEMI}") == "stream_not_granted"
    assert aroha.ask(f"/vector?stream={HEMI}") == "stream_not_granted"
    assert aroha.ask(f"/blob/{grace.fields['name']}") == "stream_not_granted"
    assert hemi.ask(f"/blob/{grace.fields['name']}") == hemi.blobs.read(grace.fields["name"], 0, 10**6)
    for role in ("kiosk", "board", "counter"):
        assert office.ask("GET", f"/feed/{HEMI}", role).status_code == 403
    check_that_nothing_is_forged(office, aroha, grace)


def check_that_nothing_is_forged(office, aroha, case):
    """Neither by an act nor by a program that writes what it likes."""
    with pytest.raises(Refused):
        aroha.node.act("case.note", {"case": case.id, "blob": "ab" * 32}).result(20)
    with pytest.raises(Refused):
        aroha.field.add_stop({"officer": "hemi", "day": aroha.day, "kind": "table", "place": "Hall"}).result(20)
    before = digest(office.node, HEMI)
    forged = Draft("case.written.v1", case.subject, {"fields": {"state": "open"}})
    aroha.node.write([forged], HEMI).result(20)
    aroha.node.write([forged], AROHA).result(20)
    assert until(lambda: aroha.node.status().pending == 0, aroha.node)
    assert digest(office.node, HEMI) == before
    assert office.node.read(lambda queue: queue.field.cases[case.id]) == case
    found = office.node.query(lambda log: [told.reason for told in log.quarantined()]).result(20)
    assert any("may not write to the stream" in reason for reason in found)


def day_of_three_stops(laptop):
    people = []
    for at, place, names in (
        ("08:30", "Marae at Te Awa", [GRACE, "Tama Reweti"]),
        ("09:45", "Kaimai School hall", ["Li Qiang 李强", "Aroha Pita"]),
        ("13:00", "Rua Valley store", ["Zahra Karimi"]),
    ):
        plan = {"day": laptop.day, "at": at, "kind": "table", "place": place}
        stop = laptop.field.add_stop(plan, {"notes": "Key from Ms Pomare"}).result(20)["stop"]
        laptop.node.act("stop.arrive", {"stop": stop}).result(20)
        for name in names:
            found = laptop.field.new_person(stop, "lost-card", said={"name": name}).result(20)
            laptop.field.note(found["case"], f"{name} said something").result(20)
            laptop.field.attach(found["case"], "photo", f"{name}.jpg", b"\xff\xd8\xff" + name.encode() * 99).result(20)
            laptop.node.act("case.close", {"case": found["case"]}).result(20)
            people.append(found)
        laptop.node.act("stop.close", {"stop": stop}).result(20)
    return people


def unsealed_at(office, name):
    answer = office.ask("GET", f"/blob/{name}", "counter")
    return msgspec.msgpack.decode(unseal(answer.content, SECRET))


def test_the_office_plans_and_two_who_move_a_stop_have_both_versions(office, hemi, bench):
    check_codes(office)
    assert until(hemi.settled, hemi.node)
    planning, before = planning_at(office, bench), digest(office.node, HEMI)
    table = f"day,at,kind,place,who,address\n{hemi.day},07:45,visit,,Mrs Aroha Pita,9 Mill Road\n"
    with pytest.raises(DataFault, match="line 3"):
        planning.take(table.encode() + b"2026-13-01,1:00,table,Hall,,\n", "hemi")
    assert digest(office.node, HEMI) == before
    assert planning.take(table.encode(), "hemi").startswith("1 stops for 1 officers")

    def planned():
        return hemi.node.read(lambda queue: [one for one in queue.field.stops.values() if one.at == "07:45"])

    assert until(lambda: bool(planned()), hemi.node)
    (stop,) = planned()
    assert b"Pita" not in raws(office.node, HEMI)
    with pytest.raises(Refused) as refused:
        hemi.field.sealed.open(stop.sealed)
    assert (refused.value.code, hemi.field.missing()) == ("blob_not_here", [stop.sealed])
    content = hemi.ask(f"/blob/{stop.sealed}")
    hemi.blobs.receive(stop.sealed, 0, len(content), content)
    assert hemi.field.sealed.open(stop.sealed) == {"who": "Mrs Aroha Pita", "address": "9 Mill Road"}

    hemi.cable.cut()
    office.node.act("stop.change", {"stop": stop.id, "fields": {"at": "11:00"}}).result(20)
    hemi.node.act("stop.change", {"stop": stop.id, "fields": {"at": "12:30"}}).result(20)
    hemi.cable.restore()
    assert until(lambda: bool(hemi.node.read(conflicts.waiting)), hemi.node)
    (item,) = hemi.node.read(conflicts.waiting)
    versions = [one.event for one in item.conflict.versions]
    told = {"subject": item.subject, "field": "at", "versions": versions, "value": "11:45"}
    hemi.node.act("conflict.settle", told).result(20)
    assert until(hemi.settled, office.node)
    assert office.node.read(lambda queue: queue.field.stops[stop.id].at) == "11:45"
    assert office.node.read(conflicts.waiting) == []


def check_codes(office):
    """A code for the field names its officers."""
    desk = DeviceDesk(office.node.log, KEYS, lambda drafts: office.node.write(list(drafts), QUEUE).result(20))
    for role, officers, told in (
        ("field", [], "whose laptop"), ("field", ["omar"], "no officer 'omar'"), ("kiosk", ["hemi"], "belongs to no"),
    ):  # fmt: skip
        with pytest.raises(DataFault, match=told):
            desk.make_code(role, 5, officers=officers)
    with pytest.raises(HubRefused, match="one-time code"):
        enrol(office.url, KEYS.code, "field", "laptop")


def planning_at(office, bench):
    put = bench.forms(office.node).blobs.put
    office_now = msgspec.structs.replace(OFFICE, recipient=RECIPIENT)

    def write(drafts, stream):
        office.node.write(list(drafts), stream).result(20)

    return FieldPlanning(office.node.log, office_now, PACK, put, write)


def test_a_hub_brings_an_officer_who_was_let_in_while_it_runs_up_to_the_central(bench, tmp_path):
    central = bench.hub()
    enrolled = enrol(central.url, KEYS.hub_code, "hub", "hub")
    node = bench.node("hub", device=Device(uuid=enrolled.device, role="hub", name="hub"), serving=True)
    base, link = streams_of(OFFICE, "hub"), HttpHubLink(central.url, enrolled.token)
    sync = Sync(
        node, link, base, QUICK,
        hears=lambda heard, waited: {
            "officers": OfficerFeeds(node, link, heard, waited, QUICK.poll, base, lambda: None).work
        },
    )  # fmt: skip
    hub = bench.hub(node, upstream=sync)
    node.write([added("hemi", "Hemi", "1111", [])], STAFF).result(20)
    laptop = Laptop(bench, hub, tmp_path / "hemi", "hemi")
    stop = laptop.field.add_stop({"day": laptop.day, "kind": "table", "place": "Hall"}).result(20)["stop"]
    laptop.field.new_person(stop, "lost-card", said={"name": GRACE}).result(20)
    assert until(laptop.settled, laptop.node)
    assert until(lambda: digest(central.node, HEMI) == digest(node, HEMI), central.node)
    assert central.node.read(lambda queue: (len(queue.field.cases), officer_streams(queue.devices.values()))) == (
        1, (HEMI,),
    )  # fmt: skip
    central.node.act("stop.change", {"stop": stop, "fields": {"hint": "blue door"}}).result(20)
    assert until(lambda: laptop.node.read(lambda queue: queue.field.stops[stop].hint) == "blue door", laptop.node)
    assert Gate(KEYS, OFFICE).streams("hub") == base
