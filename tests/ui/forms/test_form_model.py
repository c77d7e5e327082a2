"""The form for QML: what Continue says, what a key stroke touches, and what another language leaves alone."""

import datetime as dt

import pytest

from kiosk.text import Text
from tests.kiosk.forms.pages.written import asked, filling_of, grouped, household, ticked
from ui.forms import form_words
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
        self.sent.append((xml, done, refused))


def opened(filling, background=None):
    form, keeper, words = FormModel(), Keeper(), Counting(filling)
    tools = FormTools(attachments=keeper.attachments, background=background, files=True)
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


def test_an_outcome_that_comes_late_is_not_that_of_the_next_form():
    form, keeper, _ = opened(filling_of("<a/>", "", asked("/data/a")))
    form.goOn()
    form.goOn()
    form.close()
    other = filling_of("<a/>", "", asked("/data/a"))
    form.open(other, Counting(other), FormTools(), Keeper(), FormFacts(title=lambda _language: "B"))
    _, done, refused = keeper.sent[0]
    done("BDFG-HJKM-NPQ")
    assert (form.kind, form.reference) == ("questions", "")
    refused(Text.of("refused.draft_needs_hub"))
    assert form.problem == ""


def test_how_long_a_form_is_kept_is_said_in_the_language_of_the_page(monkeypatch):
    form, _, _ = opened(household())
    form.kept("CODE", "SAID", "", dt.date(2026, 12, 22))
    assert form.until.startswith("Kept until")
    monkeypatch.setattr(form_words, "kept_until", lambda day: f"ar {day:%d}")
    form.speak("ar")
    assert (form.kind, form.until, form.title) == ("kept", "ar 22", "Form ar")


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


@pytest.mark.parametrize(("kind", "typed", "kept", "stands"), [
    ("decimal", "12", "12.0", "12"),
    ("decimal", "7.5", "7.5", "7.5"),
    ("decimal", "0.50", "0.5", "0.50"),
    ("int", "120", "120", "120"),
])  # fmt: skip
def test_a_number_is_what_somebody_types_key_by_key(kind, typed, kept, stands):
    filling = filling_of("<n/>", f'<bind nodeset="/data/n" type="{kind}"/>', asked("/data/n"))
    form, _, _ = opened(filling)
    box = question(form, "/data/n").part
    for end in range(1, len(typed) + 1):
        box.type(box.text + typed[end - 1])
    assert (box.text, filling.state("/data/n").value) == (stands, kept)


def test_a_number_that_was_given_before_is_shown_as_people_write_it():
    filling = filling_of("<n/>", '<bind nodeset="/data/n" type="decimal"/>', asked("/data/n"))
    filling.answer("/data/n", "7")
    form, _, _ = opened(filling)
    assert question(form, "/data/n").part.text == "7"
    filling.answer("/data/n", "")
    form.speak("en")
    assert question(form, "/data/n").part.text == ""


def test_a_number_that_is_too_large_stays_and_is_said_to_be():
    filling = filling_of("<n/><z/>", '<bind nodeset="/data/n" type="int"/>', asked("/data/n") + asked("/data/z"))
    form, _, _ = opened(filling)
    box = question(form, "/data/n").part
    for sign in "3000000000":
        box.type(box.text + sign)
    assert box.text == "3000000000"
    form.goOn()
    assert question(form, "/data/n").errors == ["This number is too large. Enter a smaller one"]


def test_a_typed_place_is_what_somebody_types_key_by_key():
    filling = filling_of("<p/>", '<bind nodeset="/data/p" type="geopoint"/>', asked("/data/p"))
    form, _, _ = opened(filling)
    part = question(form, "/data/p").part
    for box, text in (("latitude", "-41.29"), ("longitude", "174.77")):
        for sign in text:
            part.type(box, getattr(part, box) + sign)
    assert (part.latitude, part.longitude) == ("-41.29", "174.77")
    assert filling.state("/data/p").value.startswith("-41.29 174.77 ")


_DISTRICTS = "".join(
    f"<item><name>{code}</name><label>{region} {code}</label><of>{region}</of></item>"
    for region in ("North", "South")
    for code in "12"
)


def test_a_list_with_the_same_codes_has_the_labels_of_its_own_parent():
    filling = filling_of(
        "<of/><at/>",
        f'<instance id="all"><root>{_DISTRICTS}</root></instance>',
        asked("/data/of")
        + '<select1 ref="/data/at"><label>Where</label>'
        + """<itemset nodeset="instance('all')/root/item[of = /data/of]"><value ref="name"/><label ref="label"/>"""
        + "</itemset></select1>",
    )
    form, _, _ = opened(filling)
    for region in ("North", "South"):
        question(form, "/data/of").answer(region)
        form.goOn()
        assert list(question(form, "/data/at").question.choices.labels) == [f"{region} 1", f"{region} 2"]
        form.back()


def test_a_choice_that_names_an_earlier_answer_follows_it():
    choice = '<item><label>Me, <output value="/data/name"/></label><value>me</value></item>'
    filling = filling_of(
        "<name/><who/>",
        "",
        asked("/data/name") + f'<select1 ref="/data/who"><label>Who</label>{choice}</select1>',
    )
    form, _, _ = opened(filling)
    for name in ("Ana", "Bea"):
        question(form, "/data/name").answer(name)
        form.goOn()
        assert list(question(form, "/data/who").question.choices.labels) == [f"Me, {name}"]
        form.back()


def test_what_follows_from_the_only_question_of_a_group_joins_it():
    filling = filling_of(
        "<g><a/><b/></g>",
        """<bind nodeset="/data/g/b" relevant="/data/g/a = 'yes'"/>""",
        grouped("/data/g", "Both", asked("/data/g/a"), asked("/data/g/b"), appearance="field-list"),
    )
    form, _, _ = opened(filling)
    question(form, "/data/g/a").answer("yes")
    assert [row.ref for row in form.questions.rows] == ["/data/g/a", "/data/g/b"]


def test_a_rule_that_cannot_be_worked_out_is_an_error_that_somebody_sees():
    rule = "regex(., '(a|aa)+$')"
    filling = filling_of(
        "<a/><z/>", f'<bind nodeset="/data/a" constraint="{rule}"/>', asked("/data/a") + asked("/data/z")
    )
    form, _, _ = opened(filling)
    question(form, "/data/a").answer("a" * 60 + "!")
    form.goOn()
    assert form.errors


def test_a_form_that_cannot_be_worked_out_says_so_and_can_be_mended():
    action = '<setvalue xmlns="http://www.w3.org/2002/xforms" event="xforms-revalidate" ref="/data/b"'
    filling = filling_of("<a/><b/>", f"""{action} value="regex(/data/a, '(a|aa)+$')"/>""", asked("/data/a"))
    form, keeper, _ = opened(filling)
    question(form, "/data/a").answer("a" * 60 + "!")
    form.goOn()
    form.goOn()
    assert (form.busy, keeper.sent) == (False, [])
    assert form.problem
    form.back()
    question(form, "/data/a").answer("short")
    form.goOn()
    form.goOn()
    assert len(keeper.sent) == 1
