"""The form for QML: what Continue says, what a key stroke touches, and what another language leaves alone."""

import pytest

from tests.kiosk.forms.pages.written import asked, filling_of, grouped, household, ticked
from ui.forms.form_keeper import NothingKept
from ui.forms.form_model import FormModel
from ui.forms.form_shown import FormFacts
from ui.forms.question_model import FormTools
from ui.forms.question_words import QuestionWords

pytestmark = pytest.mark.usefixtures("qapp")


class Counting(QuestionWords):
    """Remembers which questions were looked at."""

    def __init__(self, filling):
        super().__init__(filling, {})
        self.looked = []

    def shown(self, ref, error=""):
        self.looked.append(ref)
        return super().shown(ref, error)


class Keeper(NothingKept):
    """Remembers what was to be kept, and sends nothing until it is told to."""

    def __init__(self):
        super().__init__()
        self.steps, self.sent = [], []

    def record(self, record, step):
        self.steps.append(step)

    def finish(self, xml, done, refused):
        self.sent.append((xml, done))


def opened(filling):
    form, keeper, words = FormModel(), Keeper(), Counting(filling)
    tools = FormTools(attachments=keeper.attachments)
    form.open(filling, words, tools, keeper, FormFacts(title=lambda language: f"Form {language}"))
    return form, keeper, words


def question(form, ref):
    return next(row.asked for row in form.questions.rows if row.ref == ref)


def test_continue_says_what_is_missing_and_typing_never_does():
    form, _, _ = opened(household())
    heard = []
    form.spoke.connect(heard.append)
    question(form, "/data/you/name").answer("M")
    question(form, "/data/you/name").answer("")
    assert form.errors == []
    assert question(form, "/data/you/name").errors == []
    form.goOn()
    assert form.errors == ["Enter an answer"]
    assert question(form, "/data/you/name").errors == ["Enter an answer"], "the same words at the question"
    assert heard == ["There is a problem. Enter an answer"]
    question(form, "/data/you/name").answer("Mere")
    form.goOn()
    assert form.errors == []
    assert form.questions.rows[0].ref == "/data/you/mail"


def test_the_summary_leads_to_the_question():
    form, _, _ = opened(household())
    form.goOn()
    led = []
    form.focusAsked.connect(lambda ref, place: led.append((ref, place)))
    form.goTo(0)
    form.goTo(7)
    assert led == [("/data/you/name", "")]


def test_every_key_stroke_is_kept_under_the_name_of_its_question():
    form, keeper, _ = opened(household())
    question(form, "/data/you/name").answer("M")
    question(form, "/data/you/name").answer("Me")
    assert keeper.steps == ["/data/you/name", "/data/you/name"]


def test_a_key_stroke_in_a_large_form_touches_its_own_question_alone():
    nodes = "".join(f"<q{one}/>" for one in range(1000))
    filling = filling_of(nodes, "", "".join(asked(f"/data/q{one}") for one in range(1000)))
    form, _, words = opened(filling)
    assert words.looked == ["/data/q0"], "a page looks at what it asks"
    words.looked.clear()
    for length in range(1, 6):
        question(form, "/data/q0").answer("x" * length)
    assert set(words.looked) == {"/data/q0"}


def test_questions_that_stand_together_come_and_go_and_the_others_stay_as_they_are():
    body = grouped("/data/g", "G", asked("/data/g/a"), asked("/data/g/b"), asked("/data/g/c"), appearance="field-list")
    filling = filling_of("<g><a/><b/><c/></g>", '<bind nodeset="/data/g/b" relevant="/data/g/a = \'1\'"/>', body)
    form, _, _ = opened(filling)
    first, last = question(form, "/data/g/a"), question(form, "/data/g/c")
    first.answer("1")
    assert [row.ref for row in form.questions.rows] == ["/data/g/a", "/data/g/b", "/data/g/c"]
    assert question(form, "/data/g/a") is first, "what is being typed into is not made anew"
    assert question(form, "/data/g/c") is last
    first.answer("2")
    assert [row.ref for row in form.questions.rows] == ["/data/g/a", "/data/g/c"]


def test_a_declaration_is_asked_for_and_the_form_is_sent_once():
    form, keeper, _ = opened(
        filling_of(
            "<a/><sure/>", '<bind nodeset="/data/sure" required="true()"/>', asked("/data/a") + ticked("/data/sure")
        )
    )
    form.goOn()
    assert form.kind == "check"
    assert not form.sends
    form.goOn()
    assert (form.kind, form.sends) == ("declaration", True)
    form.goOn()
    assert form.errors, "it has to be ticked"
    question(form, "/data/sure").answer("OK")
    form.goOn()
    form.goOn()
    assert len(keeper.sent) == 1
    assert form.busy
    keeper.sent[0][1]("BDFG-HJKM-NPQ")
    assert (form.kind, form.reference) == ("sent", "BDFG-HJKM-NPQ")


def test_without_a_declaration_the_check_sends():
    form, _, _ = opened(filling_of("<a/>", "", asked("/data/a")))
    form.goOn()
    assert (form.kind, form.sends) == ("check", True)


def test_another_language_changes_words_and_no_answer():
    form, _, _ = opened(household())
    question(form, "/data/you/name").answer("Mere")
    form.speak("ar")
    assert form.title == "Form ar"
    assert question(form, "/data/you/name").value == "Mere"


def test_nothing_stays_after_the_form_is_closed():
    form, _, _ = opened(household())
    question(form, "/data/you/name").answer("Zebrafinch")
    form.goOn()
    form.close()
    assert form.kind == ""
    assert form.questions.rows == ()
    assert form.filling is None
    form.goOn()
    form.back()
