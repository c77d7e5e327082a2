"""An officer in the field, cut off: a form is begun and taken up again, papers are attached, something seen is told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage

from kiosk.events import Draft
from kiosk.field import saw
from tests.journeys.desk_stage import PATIENCE
from tests.journeys.field_stage import laptop
from tests.journeys.test_field_day import a_table

pytestmark = pytest.mark.usefixtures("qapp")
Key = Qt.Key


@pytest.fixture
def field(tmp_path: Path, qtbot):
    with laptop(tmp_path, qtbot) as found:
        yield found


def met(face, inside, service="feedback", name="Tama"):
    """Somebody at a table of today, for a service that has a form."""
    face.unlock()
    a_table(face)
    face.key(Key.Key_F5)
    face.see("field.person.new")
    (stop,) = inside.node.read(lambda queue: list(queue.field.stops))
    case = inside.desk.new_person(stop, service, said={"name": name}).result(PATIENCE)["case"]
    face.session.person.open(case)
    face.reads("field.case.name", name)
    return case


def a_picture(folder):
    picture = QImage(900, 600, QImage.Format.Format_RGB32)
    picture.fill(0x2F7E86)
    picture.save(str(folder / "licence.jpg"), "JPEG")
    return folder / "licence.jpg"


ANSWERS = {"/data/about/kind": "idea", "/data/about/topic": "waiting"}
STORY = "/data/about/story"


def form_open(face):
    face.until(lambda: face.session.forms.stage == "open" and face.session.forms.outlineRows.count > 0)


def test_a_form_is_begun_kept_taken_up_and_finished_without_a_network(field):
    face, inside = field
    case = met(face, inside)
    face.until(lambda: face.session.forms.starts)
    face.control(Key.Key_F)
    form_open(face)
    face.session.forms.form.toQuestion(STORY)
    face.until(lambda: face.see(STORY).property("activeFocus"))
    face.write("Sign the door")
    face.until(lambda: any(one.answer == "Sign the door" for one in face.session.forms.outlineRows.rows))
    face.key(Key.Key_F12)
    face.see("field.locked.unlock")
    face.until(lambda: inside.node is None)
    face.unlock()
    face.control(Key.Key_2)
    face.click("field.forms.draft.0")
    form_open(face)
    assert any(one.answer == "Sign the door" for one in face.session.forms.outlineRows.rows)
    for ref, value in ANSWERS.items():
        face.session.forms.form._answer(ref, value)
    face.key(Key.Key_F8)
    face.key(Key.Key_F2)
    face.until(lambda: face.session.forms.form.kind == "declaration")
    face.session.forms.form.questions.rows[0].asked.answer("OK")
    face.key(Key.Key_F2)
    face.click("counter.agree.send")
    face.see("field.form.reference")
    face.see("field.form.unsent")
    found = lambda: inside.node.read(lambda queue: queue.field.cases[case])  # noqa: E731 - it changes
    face.until(lambda: bool(found().submission))
    assert found().submission == found().draft
    face.key(Key.Key_Escape)
    face.reads("field.forms.finished.0", "Tama", of="title")
    assert not face.session.forms.draftRows.rows
    assert [one.gone for one in face.session.forms.finishedRows.rows] == [False]


def test_papers_reports_and_finding_without_a_network(field, tmp_path):
    face, inside = field
    case = met(face, inside, service="lost-card", name="Tama Reweti")
    a_paper_is_attached_taken_away_and_put_back(face, inside, case, tmp_path)
    what_was_seen_is_kept_answered_and_taken_back(face, inside)
    whatever_is_on_the_laptop_is_found(face, inside, case)


def a_paper_is_attached_taken_away_and_put_back(face, inside, case, tmp_path):
    face.control(Key.Key_P)
    face.click("field.attach.document")
    part = lambda: face.session.papers.question.part  # noqa: E731 - it is another one for each sort
    (tmp_path / "setup.exe").write_bytes(b"MZ\x90\x00 a program")
    part().choose(QUrl.fromLocalFile(str(tmp_path / "setup.exe")))
    face.until(lambda: part().stage == "kept")
    face.control(Key.Key_S)
    face.until(lambda: "not taken" in face.text("field.attach.problem", "title"))
    face.click("field.attach.photo")
    part().choose(QUrl.fromLocalFile(str(a_picture(tmp_path))))
    face.until(lambda: part().stage == "kept")
    face.control(Key.Key_S)
    face.reads("field.case.paper.0", "licence.jpg", of="title")
    face.reads("field.case.paper.0", "Kept here, not sent yet", of="status")
    face.until(lambda: face.session.papers.rows.rows[0].picture.startswith("data:image/png"))
    papers = lambda: inside.node.read(lambda queue: queue.field.cases[case].attachments)  # noqa: E731
    (paper,) = papers()
    face.click("field.case.paper.0.away")
    face.until(lambda: not papers() and face.session.papers.can_undo)
    assert not inside.desk.sealed.is_here(paper.blob)
    face.control(Key.Key_Z)
    face.until(lambda: len(papers()) == 1)
    assert inside.desk.sealed.open_file(paper.blob).name == "licence.jpg"


def what_was_seen_is_kept_answered_and_taken_back(face, inside):
    face.key(Key.Key_F9)
    face.reads("field.saw.service", "Report a lost card")
    face.key(Key.Key_Return)
    face.see("field.saw.problem")
    face.write("People bring a glossy photo")
    face.click("field.saw.about.papers")
    face.click("field.saw.tell")
    face.reads("field.saw.told.0", "People bring a glossy photo", of="title")
    seen = lambda: inside.node.read(lambda queue: queue.field.saws_of("hana"))  # noqa: E731 - it changes
    ((identity, about),) = [(one.id, one.about) for one in seen()]
    assert about == "papers"
    data = {"said": "The wrong photo", "did": "The sheet says it now", "by": "Jo Marsh, Passports policy"}
    data |= {"day": inside.node.queue.day, "saws": [identity]}
    inside.node.write([Draft(saw.PUBLISHED, "reply/one", data)], inside.office.content_stream).result(PATIENCE)
    face.reads("field.did.0", "The sheet says it now")
    face.until(lambda: face.session.saw.rows.rows[0].status == "The office answered")
    face.session.undo()
    face.until(lambda: not seen())
    face.until(lambda: not face.session.saw.rows.rows)


def whatever_is_on_the_laptop_is_found(face, inside, case):
    face.control(Key.Key_1)
    inside.desk.note(case, "brings the blue folder").result(PATIENCE)
    face.session.person.open("")
    face.control(Key.Key_K)
    face.reads("field.find.0", "Tama Reweti", of="title")
    face.write("blue fol")
    face.reads("field.find.0", "brings the blue folder", of="title")
    face.key(Key.Key_Return)
    face.reads("field.case.name", "Tama Reweti")
    face.control(Key.Key_K)
    face.write("lost card")
    face.until(lambda: any(one.key == "service lost-card" for one in face.session.find.rows.rows))
    place = next(at for at, one in enumerate(face.session.find.rows.rows) if one.key == "service lost-card")
    face.click(f"field.find.{place}")
    face.reads("field.answers.title", "Report a lost card")
    assert face.session.find.rows.rows == ()
