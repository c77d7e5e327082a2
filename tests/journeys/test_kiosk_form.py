"""Forms at a kiosk, from the first touch to the reference: pages, errors, changes, what was added, languages, paper."""

import pytest

from tests.journeys.form_filling import Person
from tests.journeys.kiosk_forms import filling_in

pytestmark = pytest.mark.usefixtures("qapp")

BIRTH = {
    "born_on": "14 9 2026",
    "place": "harbour-hospital",
    "how_many": "1",
    "both": "yes",
    "parent_given": "Aroha",
    "parent_family": "Walker",
    "parent_born": "2 3 1990",
    "had_other": "no",
    "child_given": "Anahera",
    "child_family": "Walker",
    "sex": "girl",
    "siblings": "1",
    "sibling_name": "Tama",
    "copies": "1",
    "declaration": "OK",
}
MOVE = {
    "full_name": "Mere Tui",
    "birth_date": "1 2 1980",
    "tell": "fees",
    "region": "lakes",
    "street": "12 Tui Lane",
    "moved_on": "1 11 2026",
    "others": "yes",
    "person_name": "Tama Tui",
    "person_born": "3 4 2015",
    "relation": "child",
    "reach": "letter",
}


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_birth_from_the_first_touch_to_the_reference(tmp_path, qtbot, language):
    with filling_in(tmp_path, qtbot) as at:
        person = Person(at, BIRTH)
        person.open("register-birth", language)
        person.fill_until("check")
        for name in ("Aroha", "Anahera", "Tama"):
            at.kiosk.until(lambda name=name: name in " ".join(at.kiosk.texts()), f"{name} is there to be checked")
        person.go_on()
        assert person.form.kind == "declaration"
        person.answer_page()
        person.go_on()
        assert person.form.kind == "sent"
        assert at.kiosk.see("form.reference").property("text")
        (sent,) = at.desk.submissions.every()
        assert sent.reference.replace("-", "") == person.form.reference.replace("-", "")
        at.kiosk.touch("form.done")
        at.kiosk.page("Welcome")


def test_errors_are_told_first_focused_spoken_and_lead_to_the_question(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, BIRTH)
        person.open("register-birth")
        ref = person.asked()[0]
        person.type(f"{ref}.day", "31")
        person.type(f"{ref}.month", "2")
        person.type(f"{ref}.year", "2026")
        assert person.form.errors == [], "nothing is said while somebody types"
        kiosk.touch("form.continue")
        kiosk.until(lambda: bool(person.form.errors))
        (words,) = person.form.errors
        assert kiosk.see("form.errors").property("activeFocus")
        assert kiosk.voice.said[-1][0] == f"There is a problem. {words}"
        assert kiosk.see(f"{ref}.error").property("text") == words, "the same words stand at the question"
        person.form.goTo(0)
        kiosk.until(lambda: bool(kiosk.see(f"{ref}.day").property("activeFocus")))
        assert kiosk.see(f"{ref}.day").property("text") == "31", "what was typed is still there"
        person.answer_page()
        person.go_on()
        assert person.form.errors == []


def test_change_leads_to_the_answer_and_straight_back(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, BIRTH)
        person.open("register-birth")
        person.fill_until("check")
        kiosk.touch("/data/child/child_given.change")
        kiosk.until(lambda: person.asked() == ["/data/child/child_given"])
        person.type("/data/child/child_given", "Moana")
        person.go_on()
        assert person.form.kind == "check"
        assert kiosk.see("/data/child/child_given.answer").property("text") == "Moana"


def test_a_change_that_brings_new_questions_asks_them_and_then_comes_back(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, BIRTH | {"place": "other", "place_other": "In a taxi"})
        person.open("register-birth")
        person.answers = BIRTH
        person.fill_until("check")
        kiosk.touch("/data/birth_facts/place.change")
        kiosk.until(lambda: person.asked() == ["/data/birth_facts/place"])
        kiosk.touch("/data/birth_facts/place.other")
        person.go_on()
        assert person.asked() == ["/data/birth_facts/place_other"]
        person.type("/data/birth_facts/place_other", "In a taxi")
        person.go_on()
        assert person.form.kind == "check"


def test_back_keeps_every_answer_and_so_does_another_language(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, BIRTH)
        person.open("register-birth")
        for _ in range(4):
            person.answer_page()
            person.go_on()
        kiosk.model.comfort.chooseLanguage("ar")
        for _ in range(4):
            stamp = person.form.stamp
            kiosk.touch("form.back")
            kiosk.until(lambda stamp=stamp: person.form.stamp != stamp)
        asked = person.form.questions.rows[0].asked
        assert asked.value == "2026-09-14"
        assert not asked.label.isascii(), "the question is asked in Arabic"
        kiosk.touch("form.back")
        kiosk.page("Service")
        kiosk.touch("service.form")
        kiosk.page("Form")
        assert person.form.questions.rows[0].asked.value == "2026-09-14", "the form is still open"


def test_people_are_added_taken_away_and_brought_back(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, MOVE)
        person.open("change-address")
        while person.form.kind != "repeat":
            row = person.form.questions.rows[0]
            if row.asked.widget == "Search":
                row.asked.answer("stillwater")
            else:
                person.answer_page()
            person.go_on()
        person.answers = MOVE | {"person_name": "Ana Tui"}
        kiosk.touch("form.add")
        kiosk.until(lambda: person.form.kind == "questions")
        person.fill_until("repeat")
        names = [row.line.partition(",")[0] for row in person.form.added.rows]
        assert names == ["Tama Tui", "Ana Tui"]
        kiosk.touch("/data/household/person[1].remove")
        kiosk.until(lambda: bool(person.form.removed))
        assert [row.line.partition(",")[0] for row in person.form.added.rows] == ["Ana Tui"]
        kiosk.touch("form.undo")
        kiosk.until(lambda: len(person.form.added.rows) == 2)
        draft = at.desk.drafts.records(kiosk.model.forms._ready.keeper.draft).result(10)
        replayed = kiosk.model.forms._door._forms.shelf.go_on("change-address.xlsx", draft.answers())
        assert replayed.filling.session.count("/data/household/person") == 2, "the journal knows of the undo"
        kiosk.touch("/data/household/person[2].change")
        kiosk.until(lambda: person.form.kind == "questions")
        assert person.asked() == ["/data/household/person[2]/person_name"]


def test_after_sending_there_is_a_ticket_for_the_same_service_and_a_copy_on_paper(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, BIRTH)
        person.open("register-birth")
        person.fill_until("declaration")
        person.answer_page()
        person.go_on()
        kiosk.touch("form.copy")
        kiosk.until(lambda: person.form.paper == "printed")
        assert len(kiosk.paper.jobs) == 1
        kiosk.touch("form.ticket")
        kiosk.page("Ticket")
        assert [row.service for row in kiosk.tickets()] == ["register-birth"]
        ticket = kiosk.tickets()[0].ticket
        kiosk.until(lambda: [one.form for one in at.desk.submissions.of_ticket(ticket)] == ["birth"])
