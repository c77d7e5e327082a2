"""The desk of a laptop: what names a person is sealed before anything is written, and only the two can read it."""

import msgspec
import pytest

from kiosk.device_lines import answer_line
from kiosk.entities import ENTITIES
from kiosk.errors import Refused
from kiosk.field.desk import FieldDesk
from kiosk.field.lines import field_lines
from kiosk.forms.submissions.sealing import new_identity, unseal
from kiosk.node import Node
from kiosk.office import Device
from local_db.blob_store import FileBlobStore
from local_db.sqlite_log import SqliteEventLog
from tests.kiosk.memory_device import OFFICE, harbour
from tests.kiosk.running import wait

SECRET, RECIPIENT = new_identity()
HOSTILE = '"Grace"; DROP <b>Pomare</b> \u202e\x00'


class Laptop:
    def __init__(self, folder, recipient=RECIPIENT):
        self.log = SqliteEventLog(folder / "log.db", ENTITIES)
        office = msgspec.structs.replace(OFFICE, recipient=recipient)
        device = Device(uuid="laptop", role="field", name="laptop", letter="Q", officers=("hemi",))
        self.node = Node(log=self.log, device=device, office=office, pack=harbour())
        self.node.start()
        self.blobs = FileBlobStore(folder / "blobs")
        self.desk = FieldDesk.of(self.node, self.blobs)
        plan = {"day": self.node.queue.day, "at": "10:45", "kind": "table", "place": "Hall"}
        self.plan = plan

    def person(self, **said):
        stop = wait(self.desk.add_stop(self.plan))["stop"]
        return wait(self.desk.new_person(stop, "lost-card", said=said))["case"]

    def case(self, name):
        return self.node.read(lambda queue: queue.field.cases[name])

    def close(self):
        self.node.stop()
        self.log.close()


@pytest.fixture
def laptop(tmp_path):
    found = Laptop(tmp_path)
    yield found
    found.close()


def test_no_byte_of_the_log_names_anybody(laptop):
    case = laptop.person(name=HOSTILE, phone="021 555")
    wait(laptop.desk.note(case, f"{HOSTILE} lost it"))
    wait(laptop.desk.attach(case, "photo", f"{HOSTILE}.jpg", b"\xff\xd8\xff a picture"))
    wait(laptop.desk.write(case, "address", "9 Mill Road"))
    found = laptop.case(case)
    assert laptop.desk.sealed.open(found.fields["name"]) == {"name": HOSTILE.strip()}
    assert laptop.desk.sealed.open_file(found.attachments[0].blob).name == '"Grace"; DROP <b>Pomare</b> .jpg'
    name = found.fields["address"]
    assert msgspec.msgpack.decode(unseal(laptop.blobs.read(name, 0, 10**6), SECRET)) == {"address": "9 Mill Road"}
    raws = [
        raw
        for stream in ("officer/hemi", OFFICE.queue_stream)
        for raw in wait(laptop.node.query(lambda log, stream=stream: log.feed(stream, None, 1000))).raws
    ]
    assert len(raws) > 8
    assert not any(word in raw for raw in raws for word in (b"Pomare", b"021 555", b"Mill"))
    wait(laptop.desk.write(case, "address", " "))
    assert "address" not in laptop.case(case).fields


def test_what_is_not_here_or_was_changed_is_said(laptop):
    case = laptop.person()
    wait(laptop.node.act("case.attach", {"case": case, "blob": "ab" * 32, "kind": "scan"}))
    with pytest.raises(Refused, match="not arrived"):
        laptop.desk.sealed.open_file("ab" * 32)
    assert laptop.desk.missing() == ["ab" * 32]
    other = laptop.blobs.put(b"no sealed thing at all")
    with pytest.raises(Refused, match="changed"):
        laptop.desk.sealed.open(other)
    with pytest.raises(Refused, match="There is no field shoe"):
        laptop.desk.write(case, "shoe", "42")
    assert not any("shoe" in one.fields for one in [laptop.case(case)])


def test_without_a_key_of_the_office_nothing_is_taken(tmp_path):
    laptop = Laptop(tmp_path, recipient="")
    try:
        stop = wait(laptop.desk.add_stop(laptop.plan))["stop"]
        with pytest.raises(Refused):
            laptop.desk.new_person(stop, "lost-card", said={"name": "Grace"})
        assert laptop.blobs.unsent() == []
    finally:
        laptop.close()


def test_all_can_be_driven_by_lines(laptop):
    lines = field_lines(laptop.desk)

    def ask(do, **told):
        return answer_line(laptop.node, msgspec.json.encode({"id": 1, "do": do, "with": told}), lines)

    blob = ask("field.seal", fields={"name": "Grace"})["result"]["blob"]
    stop = ask("stop.add", officer="hemi", **laptop.plan)["result"]["stop"]
    case = ask("case.open", officer="hemi", stop=stop, service="lost-card", fields={"name": blob})["result"]
    assert case["label"] == "Q 001"
    assert ask("field.open", blob=blob)["result"] == {"name": "Grace"}
    day = ask("day.show")["result"]
    assert [one["people"][0]["case"] for one in day["stops"]] == [case["case"]]
    assert day["kept"] == {"total": 2, "cases": 1, "forms": 0, "stops": 1, "saws": 0, "tickets": 0, "blobs": 1}
    assert ask("day.show", day="soon")["error"]["code"] == "bad_request"
    assert ask("field.open", blob="cd" * 32)["error"]["code"] == "blob_not_here"
    assert ask("day.show", officer="aroha")["result"]["stops"] == []


def test_what_is_sealed_for_something_that_is_refused_does_not_stay(laptop):
    """No event would name it, and nobody could have it erased."""
    case = laptop.person(name="Grace")
    wait(laptop.node.act("case.erase", {"case": case, "reason": "asked"}))
    before = laptop.blobs.unsent()
    for told in (
        laptop.desk.note(case, "too late"),
        laptop.desk.write(case, "address", "9 Mill Road"),
        laptop.desk.attach(case, "photo", "a.jpg", b"\xff\xd8\xff a picture"),
        laptop.desk.new_person("hemi.nowhere", "no-such-service", said={"name": "Grace", "phone": "021"}),
    ):
        with pytest.raises(Refused):
            wait(told)
    wait(laptop.node.query(lambda _log: None))  # behind what was refused
    assert laptop.blobs.unsent() == before
