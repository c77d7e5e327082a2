"""Forms within a visit, without a window: what was found, what waits, and that nobody's form hurts another's."""

from concurrent.futures import Future
from types import SimpleNamespace

import pytest

from kiosk.forms.drafts.records import Opened
from kiosk.forms.form_desk import FormDesk
from kiosk.forms.form_shelf import OpenedForm
from kiosk.forms.pages.filling import Filling
from kiosk.forms.session.records import Answered, Began, decoded
from kiosk.text import Translations
from tests.kiosk.forms.drafts.stage import Stage, wait
from tests.kiosk.forms.pages.written import NOW, asked, form_of
from ui.bridge import NodeBridge
from ui.face import SENTENCES_PATH
from ui.forms.background import Background
from ui.kiosk.form_door import KioskForms
from ui.kiosk.form_machine import Machine
from ui.kiosk.form_visit import FormVisit

pytestmark = pytest.mark.usefixtures("qapp")

FORM = form_of("<a/><b/>", "", asked("/data/a") + asked("/data/b"))
ADDRESS, BIRTH = "change-address", "register-birth"


class Shelf:
    """One form under every name."""

    def begin(self, _name, _language):
        return OpenedForm(Filling(FORM, FORM.start(now=NOW, zone="UTC")), {})

    def go_on(self, _name, answers):
        return OpenedForm(Filling(FORM, FORM.replay([decoded(one) for one in answers], now=NOW)), {})


class Visits:
    """The visits of one kiosk, over drafts in real files."""

    def __init__(self, stage, qtbot) -> None:
        self.stage, self.qtbot = stage, qtbot
        self.begin()

    def begin(self) -> None:
        """The program starts."""
        stage = self.stage
        self.bridge, self.background = NodeBridge(stage.node), Background()
        forms = KioskForms(lambda: FormDesk(stage.drafts, stage.submissions), Shelf(), lambda: True)
        translations = Translations.load(SENTENCES_PATH)
        copy = SimpleNamespace(prints=False)
        self.visit = FormVisit(forms, Machine(self.bridge, self.background, copy, lambda: translations, 10**6))

    def stop(self) -> None:
        """The program ends, and leaves its drafts."""
        self.visit.close()
        self.background.close()
        self.bridge.close()

    def until(self, holds) -> None:
        """Wait for news."""
        self.qtbot.waitUntil(holds, timeout=10_000)

    def open(self, service) -> str:
        """Open a form by its service; its draft."""
        self.visit.openForm(service)
        self.until(lambda: self.visit._ready is not None and self.visit._ready.service.id == service)
        return self.visit._ready.keeper.draft

    def answer(self, value) -> None:
        """Answer what the page asks."""
        self.visit.form.questions.rows[0].asked.answer(value)

    def left(self) -> list[str]:
        """Drafts whose keys are still there."""
        return self.stage.keys.drafts()


@pytest.fixture
def visits(tmp_path, qtbot):
    """A kiosk that has just started."""
    stage = Stage(tmp_path)
    found = Visits(stage, qtbot)
    yield found
    found.stop()
    stage.stop()


@pytest.fixture
def killed(visits):
    """A kiosk that starts again: somebody was filling in a form."""
    visits.open(ADDRESS)
    visits.answer("Zebrafinch")
    visits.stop()
    visits.stage.restart()
    visits.begin()
    return visits


def test_what_is_found_late_is_not_asked_about_over_the_form_of_another(killed):
    drafts, late = killed.stage.drafts, Future()
    look, drafts.found = drafts.found, lambda _age: late
    killed.visit.look()
    own = killed.open(ADDRESS)
    late.set_result(wait(look(10**6)))
    killed.until(lambda: killed.visit._looked)
    assert killed.visit.found == ""
    killed.visit.answerFound(False)
    assert own in killed.left()
    killed.visit.end()
    killed.until(lambda: killed.left() == [])


def test_not_mine_clears_what_was_found_and_nothing_else(killed):
    killed.visit.look()
    killed.until(lambda: killed.visit.found == "open")
    own = killed.stage.open()
    killed.visit.answerFound(False)
    killed.until(lambda: killed.left() == [own])


def test_what_was_left_is_looked_for_after_the_visit_of_somebody_quicker(killed):
    killed.visit._look_later.stop()
    killed.open(ADDRESS)
    killed.visit.look()
    assert not killed.visit.found
    killed.visit.end()
    killed.until(lambda: killed.visit.found == "open")
    assert len(killed.left()) == 1


def test_what_was_found_and_does_not_open_is_cleared_too(killed):
    killed.visit.look()
    killed.until(lambda: killed.visit.found == "open")
    wait(killed.stage.drafts.append(killed.visit._found[0].id, b"?"))
    killed.visit._found = [wait(killed.stage.drafts.records(killed.visit._found[0].id))]
    killed.visit.answerFound(True)
    killed.until(lambda: killed.visit.found == "refused")
    killed.visit.answerFound(False)
    killed.until(lambda: killed.left() == [])


def test_a_form_that_was_not_yet_begun_begins_anew(visits):
    wait(visits.stage.drafts.open(Opened("f", service=ADDRESS, language="en", agencies=("x",))))
    visits.stop()
    visits.stage.restart()
    visits.begin()
    visits.visit.look()
    visits.until(lambda: visits.visit.found == "open")
    visits.visit.answerFound(True)
    visits.until(lambda: visits.visit._ready is not None)
    visits.answer("x")
    records = [decoded(one) for one in visits.stage.answers(visits.visit._ready.keeper.draft)]
    assert [type(one) for one in records] == [Began, Answered]


def test_a_form_waits_while_that_of_another_service_is_filled_in(visits):
    first = visits.open(ADDRESS)
    visits.answer("one")
    visits.visit.form.goOn()
    second = visits.open(BIRTH)
    visits.answer("two")
    assert visits.visit.begun(ADDRESS)
    assert visits.open(ADDRESS) == first
    form = visits.visit.form
    assert form.questions.rows[0].ref == "/data/b", "where it was left"
    form.back()
    assert form.questions.rows[0].asked.value == "one"
    visits.answer("one more")
    assert visits.open(BIRTH) == second
    assert form.questions.rows[0].asked.value == "two"
    assert decoded(visits.stage.answers(first)[-1]).value == "one more"
    visits.visit.end()
    visits.until(lambda: visits.left() == [])
    assert not visits.visit.begun(ADDRESS)


def test_trouble_with_a_form_that_waits_is_not_told_on_another(visits):
    visits.open(ADDRESS)
    trouble = visits.visit._ready.keeper.trouble
    visits.open(BIRTH)
    trouble(SimpleNamespace(id="refused.not_saved", args={}))
    assert visits.visit.form.problem == ""
