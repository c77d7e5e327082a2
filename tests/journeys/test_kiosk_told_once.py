"""Told once: what somebody says in a life event and in one form is filled into the next, if they want that."""

import pytest

from tests.faults.test_drafts import traces
from tests.journeys.form_filling import Person
from tests.journeys.kiosk_forms import filling_in
from tests.journeys.test_kiosk_form import BIRTH
from tests.journeys.test_kiosk_life_event import answer, to_event

pytestmark = pytest.mark.usefixtures("qapp")

GIVEN, FAMILY, PLACE = (f"/data/child/{name}" for name in ("child_given", "child_family", "born_in"))
CANARY, OTHER = "Zebrafinchling", "Quetzalcoatlia-2281"
BENEFIT = {
    "full_name": "Aroha Walker",
    "birth_date": "2 3 1990",
    "lives": "always",
    "street": "12 Tui Lane",
    "account": "123456789012345",
    "declaration": "OK",
}


def test_what_was_told_is_filled_into_the_next_form_and_leaves_nothing(tmp_path, qtbot, caplog):
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, {**BIRTH, "child_given": CANARY})
        to_event(kiosk, "having-a-baby")
        answer(kiosk, "here", "no", "no", "no")
        kiosk.touch("checklist.register-birth.form")
        kiosk.page("Form")
        assert person.form.kind == "questions", "nothing in this form was told before"
        person.fill_until("declaration")
        person.answer_page()
        person.go_on()
        assert person.form.kind == "sent"
        kiosk.touch("form.ticket")
        kiosk.page("Ticket")
        kiosk.touch("ticket.list")
        kiosk.touch("checklist.child-benefit.form")
        kiosk.until(lambda: person.form.kind == "told", person.form.kind)
        assert person.form.heading == "We can fill in 4 answers"
        offered = {row.ref: (row.answer, row.source) for row in person.form.offers.rows}
        assert offered[GIVEN] == (CANARY, "From “Register a birth”")
        assert offered[PLACE] == ("In this country", "From “Having a baby”")
        assert CANARY in kiosk.texts()
        kiosk.touch("form.fillThemIn")
        kiosk.until(lambda: person.form.kind == "questions")
        assert person.asked() == [GIVEN]
        told = "You told us this in “Register a birth”. Change it if it is different here."
        assert kiosk.see(f"{GIVEN}.told").property("text") == told
        person.go_on()
        person.type(FAMILY, OTHER)
        kiosk.until(lambda: not kiosk.sees(f"{FAMILY}.told"), "it is from here now")
        person.answers = BENEFIT
        person.go_on()
        person.fill_until("check")
        assert kiosk.see(f"{GIVEN}.told").property("text") == "From “Register a birth”"
        kiosk.until(lambda: kiosk.sees(f"{FAMILY}.answer"))
        assert not kiosk.sees(f"{FAMILY}.told")
        person.fill_until("declaration")
        person.answer_page()
        person.go_on()
        assert len(list(at.desk.submissions.every())) == 2
        assert len(kiosk.tickets()) == 1
        kiosk.touch("form.done")
        kiosk.page("Welcome")
        assert at.kiosk.model.forms.told._told == {}
        kiosk.until(lambda: not list((tmp_path / "memory").iterdir()), "the keys are gone")
    assert traces([tmp_path], [CANARY.encode(), OTHER.encode()]) == []
    assert CANARY not in caplog.text


def test_start_empty_fills_in_nothing_and_is_asked_once(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, {})
        to_event(kiosk, "having-a-baby")
        answer(kiosk, "abroad", "no", "no", "no")
        kiosk.touch("checklist.child-benefit.form")
        kiosk.until(lambda: person.form is not None and person.form.kind == "told")
        kiosk.touch("form.startEmpty")
        kiosk.until(lambda: person.form.kind == "questions")
        assert not person.form.filling.state(PLACE).value
        kiosk.touch("form.back")
        kiosk.page("Service")
        kiosk.touch("service.form")
        kiosk.until(lambda: person.form.kind == "questions", "nobody is asked again")
