"""What an officer saw, from the field to the office and back: told offline, read there, answered for everybody."""

import pytest

from central.field_saws import FieldSaws, short
from kiosk.errors import DataFault
from tests.central.office import until
from tests.central.test_field import GRACE, HEMI, SECRET, hemi, office, raws  # noqa: F401 - the fixtures

JPEG = b"\xff\xd8\xff\xe0 a picture"


def saws_at(office, bench):  # noqa: F811
    blobs = bench.forms(office.node).blobs

    def fetch(name):
        if blobs.size(name) is None:
            raise DataFault(name)
        return blobs.read(name, 0, 10**6)

    def write(drafts, stream):
        office.node.write(list(drafts), stream).result(20)

    return FieldSaws(office.node.log, office.node.office, fetch, write, SECRET), blobs


def test_what_was_seen_offline_arrives_is_read_and_answered(office, hemi, bench):  # noqa: F811
    desk, blobs = saws_at(office, bench)
    assert until(hemi.settled, hemi.node)
    hemi.cable.cut()
    stop = hemi.field.add_stop({"day": hemi.day, "kind": "table", "place": "Hall"}).result(20)["stop"]
    case = hemi.field.new_person(stop, "lost-card", said={"name": GRACE}).result(20)["case"]
    for name in ("wrong.jpg", "right.jpg"):
        hemi.field.attach(case, "photo", name, JPEG + name.encode()).result(20)
    wrong, right = hemi.node.read(lambda queue: queue.field.cases[case].attachments)
    hemi.field.detach(case, wrong.blob)
    hemi.field.tell_saw("lost-card", "papers", f"{GRACE} brought\x1b[2J a glossy photo").result(20)
    hemi.field.tell_saw("lost-card", "wait", "not meant so").result(20)
    meant, slip = sorted(hemi.node.read(lambda queue: queue.field.saws_of("hemi")), key=lambda one: one.about)
    hemi.node.act("saw.take_back", {"saw": slip.id}).result(20)
    assert list(desk.lines()) == []
    hemi.cable.restore()
    assert until(hemi.settled, office.node)
    assert (blobs.size(right.blob), blobs.size(wrong.blob)) == (right.bytes, None)
    counted, told = desk.lines()
    assert counted == "1 x lost-card, papers"
    assert told.startswith(f"{short(meant.id)}  ")
    assert told.endswith(f"{GRACE} brought [2J a glossy photo")
    assert b"glossy" not in raws(office.node, HEMI)
    with pytest.raises(DataFault, match="no report"):
        desk.answer(["hemi.nobody"], "a", "b", "c", 0)
    with pytest.raises(DataFault, match="--did has between"):
        desk.answer([meant.id], "a", " ", "c", 0)
    said = desk.answer(
        [short(meant.id)], "The wrong photo", "The sheet says it", "Jo Marsh", office.node.clock.now_ms()
    )
    assert said.startswith("Published")
    assert until(lambda: len(hemi.node.read(lambda queue: dict(queue.field.replies))) == 1, hemi.node)
    (reply,) = hemi.node.read(lambda queue: list(queue.field.replies.values()))
    assert (reply.did, reply.by, reply.service, reply.saws) == (
        "The sheet says it",
        "Jo Marsh",
        "lost-card",
        (meant.id,),
    )
    assert "answered" in list(desk.lines())[1]
    assert desk.withdraw(reply.id[:8]).startswith("Withdrawn")
    assert not any(line.startswith("reply") for line in desk.lines())
