"""The rules of every kiosk page hold for the pages of forms: both languages, upright and wide, small and largest."""

from itertools import product

import pytest
from PySide6.QtCore import QRectF

from tests.journeys.form_filling import Person
from tests.journeys.kiosk_forms import filling_in
from tests.journeys.kiosk_stage import PORTRAIT, WIDE
from tests.journeys.test_kiosk_form import BIRTH, MOVE
from tests.journeys.test_kiosk_pages import check, walk_down

pytestmark = pytest.mark.usefixtures("qapp")


def look_at(person, name):
    kiosk = person.kiosk
    kiosk.see("form.continue" if person.form.kind not in {"sent", "kept"} else "form.done")
    check(kiosk, name)
    walk_down(kiosk, name)
    for action in ("form.continue", "form.back", "form.done"):
        if kiosk.sees(action):
            item = kiosk.see(action)
            box = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
            assert box.bottom() < kiosk.see("help.exit").mapToScene(QRectF().topLeft()).y(), f"{name}: {action}"


@pytest.mark.parametrize(
    ("language", "step", "size"),
    [
        pytest.param(*one, marks=() if place in {0, 7} else pytest.mark.long)
        for place, one in enumerate(product(["en", "ar"], ["standard", "largest"], [PORTRAIT, WIDE]))
    ],
)
def test_the_pages_of_a_form_keep_the_rules(tmp_path, qtbot, language, step, size):
    look = {"language": language, "text_size": step, "theme": "highContrast" if step == "largest" else "light"}
    with filling_in(tmp_path, qtbot, room=tmp_path / "room", size=size, **look) as at:
        person = Person(at, MOVE)
        at.kiosk.touch(f"welcome.{language}")
        at.kiosk.page("Home")
        check(at.kiosk, "home")
        assert (step, language) != ("standard", "en") or not at.kiosk.sees("scroll.down"), "home needs no scrolling"
        at.kiosk.model.openService("change-address")
        at.kiosk.page("Service")
        check(at.kiosk, "service")
        walk_down(at.kiosk, "service")
        at.kiosk.touch("service.form")
        at.kiosk.page("Form")
        look_at(person, "question")
        person.form.goOn()
        look_at(person, "errors")
        _quickly(person, "repeat")
        look_at(person, "added")
        person.form.removeAdded(person.form.added.rows[0].ref)
        look_at(person, "removed")
        person.form.undoRemoved()
        _quickly(person, "check")
        look_at(person, "check")
        _quickly(person, "declaration")
        look_at(person, "declaration")
        person.form.keepAsked.emit()
        at.kiosk.until(lambda: person.form.kind == "kept")
        look_at(person, "kept")
        person.form.back()
        person.form.questions.rows[0].asked.answer("OK")
        person.form.goOn()
        at.kiosk.until(lambda: person.form.kind == "sent")
        look_at(person, "sent")


@pytest.mark.parametrize(
    ("language", "size"),
    [
        pytest.param(*one, marks=() if place == 1 else pytest.mark.long)
        for place, one in enumerate(product(["en", "ar"], [PORTRAIT, WIDE]))
    ],
)
def test_coming_back_and_being_asked_keep_the_rules(tmp_path, qtbot, language, size):
    with filling_in(tmp_path, qtbot, size=size, language=language, text_size="largest") as at:
        kiosk = at.kiosk
        kiosk.touch(f"welcome.{language}")
        kiosk.page("Home")
        check(kiosk, "home")
        walk_down(kiosk, "home")
        kiosk.touch("home.comeBack")
        kiosk.page("ComeBack")
        check(kiosk, "comeback")
        kiosk.touch("comeback.continue")
        kiosk.see("comeback.errors")
        check(kiosk, "comeback with an error")
        visit = kiosk.model.forms
        for found in ("open", "sent", "lost"):
            visit._place(type(visit._shown)(found=found, reference="BDFG-HJKM-NPQ"))
            kiosk.model.closeSheet()
            kiosk.see("sheet.found")
            check(kiosk, f"found {found}")
            visit.answerFound(False)


def _quickly(person, kind):
    """To a page by the view-model, with answers that the rules of the form take."""
    exact = {"birth_date": "1980-02-01", "moved_on": "2026-11-01", "person_born": "2015-04-03", "town": "stillwater"}
    for _ in range(40):
        if person.form.kind == kind:
            return
        for row in person.form.questions.rows:
            name = row.ref.rpartition("/")[2]
            value = exact.get(name, MOVE.get(name, BIRTH.get(name)))
            if value is not None:
                row.asked.answer(value)
                person.form._answer(row.ref, value)
        person.form.goOn()
    message = f"no page {kind}, but {person.form.kind}: {person.form.errors}"
    raise AssertionError(message)
