"""Leaving a form: saved for another kiosk, killed in the middle, wiped at the end; and a link that is down."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.forms.session.records import Answered, encoded
from kiosk.settings import BY_NAME
from tests.journeys.form_filling import Person
from tests.journeys.kiosk_forms import filling_in
from tests.journeys.kiosk_stage import Cut
from tests.journeys.test_kiosk_form import BIRTH
from tests.kiosk.forms.pages.written import NOW
from ui.devices.camera import FileCamera
from ui.devices.qr import qr_image

pytestmark = pytest.mark.usefixtures("qapp")

CANARY = "Zebrafinch"
ROOT = Path(__file__).parents[2]
IDLE = int(BY_NAME["idle_seconds"].default)
WARNING = int(BY_NAME["idle_warning_seconds"].default)


def nothing_is_left(at, folder):
    kiosk = at.kiosk
    kiosk.until(lambda: not list((folder / "memory").glob("*.key")), "the key of the draft is gone")
    assert not [text for text in kiosk.texts() if CANARY in text]
    assert CANARY not in QGuiApplication.clipboard().text()
    form = kiosk.model.forms.form
    assert form.kind == ""
    assert form.questions.rows == ()
    assert form.check.cards.rows == ()
    kept = [path for path in folder.rglob("*") if path.is_file() and CANARY.encode() in path.read_bytes()]
    assert not kept


def answer_first(person):
    person.answers = {"full_name": f"{CANARY} Walker"}
    person.open("change-address")
    person.answer_page()
    person.go_on()


@pytest.mark.parametrize("how", ["exit", "idle"])
def test_the_end_of_the_visit_leaves_nothing(tmp_path, qtbot, how):
    with filling_in(tmp_path, qtbot) as at:
        answer_first(Person(at, {}))
        if how == "exit":
            at.kiosk.touch("help.exit")
        else:
            at.kiosk.pass_seconds(IDLE + 1)
            at.kiosk.see("sheet.idle")
            at.kiosk.pass_seconds(WARNING)
        at.kiosk.page("Welcome")
        nothing_is_left(at, tmp_path)


def test_a_form_saved_at_one_kiosk_goes_on_at_another(tmp_path, qtbot):
    room = tmp_path / "room"
    with filling_in(tmp_path / "one", qtbot, room=room) as at:
        person = Person(at, {})
        answer_first(person)
        at.kiosk.touch("form.keep")
        at.kiosk.until(lambda: person.form.kind == "kept")
        code = person.form.code
        assert at.kiosk.see("form.code.until").property("text").startswith("Kept until")
        at.kiosk.touch("form.copy")
        at.kiosk.until(lambda: person.form.paper == "printed")
        assert len(at.kiosk.paper.jobs) == 1
        at.kiosk.touch("form.done")
        at.kiosk.page("Welcome")
        nothing_is_left(at, tmp_path / "one")
    with filling_in(tmp_path / "two", qtbot, room=room) as at:
        kiosk, person = at.kiosk, Person(at, {})
        kiosk.touch("welcome.en")
        kiosk.touch("home.comeBack")
        kiosk.page("ComeBack")
        kiosk.touch("comeback.continue")
        kiosk.until(lambda: bool(kiosk.see("comeback.errors").property("activeFocus")))
        person.type("code", code.replace("-", "").lower())
        kiosk.touch("comeback.continue")
        kiosk.page("Form")
        kiosk.see("form.continue")
        assert person.asked() == ["/data/you/full_name"], "at the last answer that was given"
        assert person.form.questions.rows[0].asked.value == f"{CANARY} Walker"
        person.go_on()
        assert person.asked() == ["/data/you/birth_date"]


def test_without_a_hub_nothing_can_be_kept_and_the_form_goes_on(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        person = Person(at, {})
        answer_first(person)
        at.kiosk.touch("form.keep")
        at.kiosk.see("form.problem")
        assert "server does not answer" in person.form.problem
        assert person.asked() == ["/data/you/birth_date"]
        assert not person.form.busy


def test_the_picture_of_the_code_is_enough(tmp_path, qtbot):
    room, photo = tmp_path / "room", tmp_path / "photo.png"
    with filling_in(tmp_path / "one", qtbot, room=room) as at:
        person = Person(at, {})
        answer_first(person)
        at.kiosk.touch("form.keep")
        at.kiosk.until(lambda: person.form.kind == "kept")
        assert qr_image(person.form.said, 400).save(str(photo))
    with filling_in(tmp_path / "two", qtbot, room=room, camera=FileCamera([photo])) as at:
        kiosk, person = at.kiosk, Person(at, {})
        kiosk.touch("welcome.en")
        kiosk.touch("home.comeBack")
        kiosk.touch("code.look")
        kiosk.until(lambda: str(kiosk.model.forms.code.value).startswith("SHOPFRONT-FORM:"))
        kiosk.touch("comeback.continue")
        kiosk.page("Form")
        assert person.asked() == ["/data/you/full_name"]


def test_a_killed_kiosk_asks_before_it_shows_anything(tmp_path, qtbot):
    program = [sys.executable, "-m", "tests.journeys.form_program", str(tmp_path)]
    with subprocess.Popen(program, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as killed:
        try:
            said = killed.stdout.readline().strip()
            assert said == "answered", killed.stderr.read()
        finally:
            os.kill(killed.pid, signal.SIGKILL)
    with filling_in(tmp_path, qtbot) as at:
        kiosk, person = at.kiosk, Person(at, {})
        kiosk.see("sheet.found")
        assert not [text for text in kiosk.texts() if CANARY in text], (
            "nothing is shown before somebody says whose it is"
        )
        kiosk.touch("found.mine")
        kiosk.page("Form")
        kiosk.see("form.continue")
        assert person.asked() == ["/data/you/birth_date"]
        assert person.form.questions.rows[0].asked.value == "1990-03-02"
        kiosk.touch("form.back")
        kiosk.until(lambda: person.asked() == ["/data/you/full_name"])
        assert person.form.questions.rows[0].asked.value == f"{CANARY} Walker"


def test_whoever_says_it_is_not_theirs_has_it_cleared(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        answer_first(Person(at, {}))
    with filling_in(tmp_path, qtbot) as at:
        at.kiosk.touch("found.notMine")
        at.kiosk.until(lambda: not at.kiosk.sees("sheet.found"))
        assert at.kiosk.model.page == "Welcome"
        at.kiosk.until(lambda: not list((tmp_path / "memory").glob("*.key")))


def test_a_form_that_has_changed_since_goes_on_and_says_so(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        answer_first(Person(at, {}))
        gone = encoded(Answered(NOW, "/data/you/gone", "x"))
        at.desk.drafts.append(at.kiosk.model.forms._ready.keeper.draft, gone, step="gone").result(10)
    with filling_in(tmp_path, qtbot) as at:
        person = Person(at, {})
        at.kiosk.touch("found.mine")
        at.kiosk.page("Form")
        assert "has changed" in at.kiosk.see("form.problem").property("title")
        assert person.form.questions.rows[0].asked.value == f"{CANARY} Walker"
        person.go_on()
        assert not at.kiosk.sees("form.problem")


def test_a_form_that_was_found_and_does_not_open_is_told_of(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot) as at:
        answer_first(Person(at, {}))
        at.desk.drafts.append(at.kiosk.model.forms._ready.keeper.draft, b"?").result(10)
    with filling_in(tmp_path, qtbot) as at:
        at.kiosk.touch("found.mine")
        at.kiosk.until(lambda: at.kiosk.model.forms.found == "refused")
        assert "Ask at a counter" in at.kiosk.see("sheet.found").property("line")
        at.kiosk.touch("found.noted")
        at.kiosk.until(lambda: not at.kiosk.sees("sheet.found"))


def test_cut_off_the_reference_stands_and_the_page_says_that_it_waits(tmp_path, qtbot):
    with filling_in(tmp_path, qtbot, uplink=Cut()) as at:
        person = Person(at, BIRTH)
        person.open("register-birth")
        person.fill_until("declaration")
        person.answer_page()
        person.go_on()
        assert person.form.reference
        at.kiosk.see("form.unsent")
        at.kiosk.see("form.reference")
