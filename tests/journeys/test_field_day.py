"""An officer in the field, cut off: a stop is added, reached, somebody is met there, and the laptop is locked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt

from tests.journeys.desk_stage import PATIENCE
from tests.journeys.field_stage import laptop, write_elsewhere

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


@pytest.fixture
def field(tmp_path: Path, qtbot):
    with laptop(tmp_path, qtbot) as found:
        yield found


def a_table(face):
    """Added by keys, at the hall."""
    face.control(Key.Key_N)
    face.see("field.adding.at")
    face.write("9:30")
    face.click("field.adding.kind.table")
    face.click("field.adding.title")
    face.write("Kaimai School hall")
    face.key(Key.Key_Return)
    face.reads("field.stop.title", "Kaimai School hall")


def a_person(face, name):
    """By keys: language and needs, then what for, then the name."""
    face.key(Key.Key_F2)
    face.click("field.new.need.wheelchair")
    face.click("field.new.search")
    face.write("renew passport")
    face.key(Key.Key_Return)
    face.see("field.new.name")
    face.write(name)
    face.key(Key.Key_Return)
    face.reads("field.case.name", name)


def test_a_day_without_a_network(field):
    face, inside = field
    face.unlock("not this one")
    face.until(lambda: face.model.problem != "")
    assert face.session is None
    face.unlock()
    face.see("field.stops.none")
    a_table(face)
    face.key(Key.Key_F5)
    face.see("field.person.new")
    a_person(face, "Tama")
    face.control(Key.Key_M)
    face.see("field.write.words")
    face.write("brings the card")
    face.key(Key.Key_Return)
    face.reads("field.case.noted.0", "brings the card", of="title")
    face.reads("field.kept.total", "2")
    face.key(Key.Key_Escape)
    face.key(Key.Key_F8)
    face.click("field.close.done")
    face.see("field.reopen")
    face.control(Key.Key_Z)
    face.see("field.close")
    face.key(Key.Key_F8)
    face.key(Key.Key_Return)
    face.see("field.reopen")
    face.key(Key.Key_F12)
    face.see("field.locked.unlock")
    shown = [str(one.property("text")) for one in face.face.window.findChildren(QObject)]
    assert not any(word in text for text in shown for word in ("Tama", "Kaimai", "Hana")), "hidden while locked"
    face.until(lambda: inside.node is None)
    face.unlock()
    face.reads("field.stop.title", "Kaimai School hall")
    face.click("field.person.0")
    face.reads("field.case.name", "Tama")
    face.reads("field.case.noted.0", "brings the card", of="title")


def test_two_addresses_are_seen_side_by_side_and_one_is_taken(field):
    face, inside = field
    face.unlock()
    a_table(face)
    face.key(Key.Key_F5)
    face.see("field.person.new")
    a_person(face, "Li")
    node, desk = inside.node, inside.desk
    (case,) = node.read(lambda queue: list(queue.field.cases))
    office = desk.sealed.seal({"address": "9 Mill Road"})
    heads = node.query(lambda log: log.heads(f"case/{case}")).result(PATIENCE)
    desk.write(case, "address", "7 Mill Road").result(PATIENCE)
    write_elsewhere(node, f"case/{case}", heads, office)
    face.see("field.use.0.1")
    face.until(lambda: any("9 Mill" in face.text(f"field.use.0.{at}") for at in (0, 1)))
    theirs = next(at for at in (0, 1) if "9 Mill" in face.text(f"field.use.0.{at}"))
    face.click(f"field.use.0.{theirs}")
    face.until(lambda: not face.session.day.versions.rows)
    face.reads("field.case.known.address", "9 Mill Road", of="title")
