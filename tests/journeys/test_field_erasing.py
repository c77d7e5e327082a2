"""Somebody asks on the doorstep that all be erased that was written down of them: by keys, and by touch."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.retention.eraser import Eraser
from tests.journeys.desk_stage import PATIENCE
from tests.journeys.field_stage import laptop
from tests.journeys.test_field_papers import form_open, met

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


@pytest.fixture
def field(tmp_path: Path, qtbot):
    with laptop(tmp_path, qtbot) as found:
        yield found


def written_down(face, inside):
    """Somebody with a note, a paper, and a form that is begun."""
    case = met(face, inside)
    inside.desk.note(case, "brings the card").result(PATIENCE)
    inside.desk.attach(case, "document", "card.txt", b"what stands on the card").result(PATIENCE)
    face.until(lambda: face.session.forms.starts)
    face.control(Key.Key_F)
    form_open(face)
    face.until(lambda: state(inside, case).draft != "")
    face.control(Key.Key_1)
    face.reads("field.case.noted.0", "brings the card", of="title")
    return case


def state(inside, case):
    return inside.node.read(lambda queue: queue.field.cases[case])


def test_it_is_erased_after_a_second_look_by_keys_and_by_touch(field):
    face, inside = field
    case = written_down(face, inside)
    eraser = Eraser(inside.node, inside.blobs).start()
    blobs = state(inside, case).blobs
    assert len(blobs) == 3
    face.control(Key.Key_Delete)
    face.see("field.erase.asked")
    face.control(Key.Key_Delete)  # nobody has said why yet
    face.write("1")
    face.see("field.erase.now")
    what = face.text("field.erase.what")
    assert all(part in what for part in ("1 thing", "1 note", "1 paper", "form that is begun"))
    assert "no network" in face.text("field.erase.when")
    face.key(Key.Key_Escape)
    face.until(lambda: face.session.dialog == "")
    assert not state(inside, case).erased
    face.control(Key.Key_Delete)
    face.see("field.erase.asked")
    face.write("3")
    face.see("field.erase.now")
    face.control(Key.Key_Delete)
    face.until(lambda: state(inside, case).erased)
    assert (state(inside, case).erasure.why, state(inside, case).erasure.officer) == ("order", "hana")
    face.until(lambda: face.session.dialog == "")
    face.until(lambda: "a law or a court says so" in face.text("field.case.erased", of="title"))
    assert face.text("field.case.name") == "Name erased"
    assert not any(face.sees(name) for name in ("field.case.note", "field.case.erase", "field.case.noted.0"))
    face.control(Key.Key_Delete)
    face.control(Key.Key_M)
    assert face.session.dialog == "", "there is nothing to erase, and nothing is written down any more"
    assert all(inside.blobs.is_erased(name) for name in blobs)
    assert face.session.forms.stage == ""
    assert not face.session.forms.draftRows.rows
    eraser.stop()
    by_touch(face, inside)


def by_touch(face, inside):
    """Somebody else at the same table."""
    (stop,) = inside.node.read(lambda queue: list(queue.field.stops))
    case = inside.desk.new_person(stop, "feedback", said={"name": "Li"}).result(PATIENCE)["case"]
    face.session.person.open(case)
    face.reads("field.case.name", "Li")
    face.click("field.case.erase")
    face.click("field.erase.mistake")
    assert "Li" in face.see("field.eraseDialog").property("title")
    face.click("field.erase.now")
    face.until(lambda: state(inside, case).erased)
    assert state(inside, case).erasure.why == "mistake"
    face.until(lambda: not face.sees("field.erase.now"))
