"""From the parts of a form to pages: what is asked together, what is left out, what follows the check."""

from kiosk.forms.pages.page import PageKind
from tests.kiosk.forms.pages.written import asked, filling_of, grouped, household, ticked


def refs(filling):
    return [page.refs or page.key for page in filling.plan.pages]


def test_every_question_has_a_page_of_its_own_and_its_section():
    filling = household()
    assert refs(filling)[:3] == [("/data/you/name",), ("/data/you/mail",), ("/data/home/others",)]
    assert [section.label for section in filling.plan.sections] == ["You", "Home", "End"]


def test_what_the_author_put_together_is_one_page():
    filling = filling_of(
        "<g><a/><b/><c/></g>",
        '<bind nodeset="/data/g/c" relevant="/data/g/a = \'1\'"/>',
        grouped("/data/g", "Both", asked("/data/g/a"), asked("/data/g/b"), asked("/data/g/c"), appearance="field-list"),
    )
    assert refs(filling) == [("/data/g/a", "/data/g/b")]
    assert filling.plan.pages[0].title == "Both"
    filling.answer("/data/g/a", "1")
    assert refs(filling) == [("/data/g/a", "/data/g/b", "/data/g/c")], "a question that became relevant joins the page"


def test_a_repeat_that_is_not_relevant_is_not_asked_about():
    filling = household()
    assert not [page for page in filling.plan.pages if page.kind is PageKind.REPEAT]
    filling.answer("/data/home/others", "yes")
    assert refs(filling)[3:6] == [
        ("/data/home/who[1]/given",),
        ("/data/home/who[1]/age",),
        "/data/home/who#added",
    ]


def test_an_empty_repeat_is_asked_about_only_where_one_more_would_be_relevant():
    filling = household()
    filling.answer("/data/home/others", "yes")
    filling.remove("/data/home/who[1]")
    assert "/data/home/who#added" in refs(filling)
    filling.answer("/data/home/others", "no")
    assert "/data/home/who#added" not in refs(filling)


def test_a_counted_repeat_has_no_page_of_what_was_added():
    body = '<repeat nodeset="/data/r" jr:count="/data/n">' + asked("/data/r/x") + "</repeat>"
    filling = filling_of("<n/><r><x/></r>", '<bind nodeset="/data/n" type="int"/>', asked("/data/n") + body)
    filling.answer("/data/n", "2")
    assert refs(filling) == [("/data/n",), ("/data/r[1]/x",), ("/data/r[2]/x",)]


def test_what_is_signed_at_the_end_follows_the_check():
    filling = household()
    assert filling.plan.declaration is not None
    assert filling.plan.declaration.refs == ("/data/sure",)
    assert ("/data/sure",) not in refs(filling)


def test_a_signature_alone_is_a_question_and_no_declaration():
    signature = '<upload ref="/data/s" mediatype="image/*" appearance="signature"><label>Sign</label></upload>'
    filling = filling_of("<a/><s/>", '<bind nodeset="/data/s" type="binary"/>', asked("/data/a") + signature)
    assert filling.plan.declaration is None
    assert refs(filling) == [("/data/a",), ("/data/s",)]


def test_a_long_form_is_a_list_of_tasks():
    sections = [f"s{place}" for place in range(4)]
    nodes = "".join(f"<{name}>" + "".join(f"<q{one}/>" for one in range(10)) + f"</{name}>" for name in sections)
    body = "".join(
        grouped(f"/data/{name}", name, *(asked(f"/data/{name}/q{one}") for one in range(10))) for name in sections
    )
    filling = filling_of(nodes, "", body + "")
    assert filling.plan.long
    assert filling.flow.place.stop == "tasks"
    assert not household().plan.long


def test_a_form_of_a_declaration_alone_can_be_sent():
    filling = filling_of("<sure/>", "", ticked("/data/sure"))
    assert filling.flow.place.stop == "check"
    filling.forward()
    assert filling.page is filling.plan.declaration


def test_pages_are_planned_again_only_where_an_answer_changes_them():
    filling = filling_of(
        "<a/><b/><c/>",
        """<bind nodeset="/data/c" relevant="/data/a = '1'"/>""",
        asked("/data/a") + asked("/data/b") + asked("/data/c"),
    )
    plan = filling.plan
    filling.answer("/data/b", "7")
    assert filling.plan is plan
    filling.answer("/data/a", "1")
    assert refs(filling) == [("/data/a",), ("/data/b",), ("/data/c",)]
    filling.answer("/data/a", "2")
    assert refs(filling) == [("/data/a",), ("/data/b",)]


def test_words_over_a_page_follow_an_answer():
    filling = filling_of(
        "<name/><g><b/></g>",
        "",
        asked("/data/name")
        + '<group ref="/data/g"><label>About <output value="/data/name"/></label>'
        + asked("/data/g/b")
        + "</group>",
    )
    filling.answer("/data/name", "Ana")
    assert [section.label for section in filling.plan.sections] == ["", "About Ana"]
    filling.answer("/data/name", "Ben")
    assert [section.label for section in filling.plan.sections] == ["", "About Ben"]


def test_a_question_that_is_asked_twice_hides_nothing_between():
    filling = filling_of("<a/><b/>", "", asked("/data/a") + asked("/data/b") + asked("/data/a"))
    seen = []
    while filling.page is not None:
        seen.append(filling.page.refs)
        filling.forward()
    assert seen == [("/data/a",), ("/data/b",), ("/data/a",)]


def test_what_is_worked_out_at_the_end_may_ask_one_question_more():
    filling = filling_of(
        "<a/><e/><b/>",
        '<bind nodeset="/data/e" type="dateTime" jr:preload="timestamp" jr:preloadParams="end"/>'
        """<bind nodeset="/data/b" relevant="/data/e != ''"/>""",
        asked("/data/a") + asked("/data/b"),
    )
    assert refs(filling) == [("/data/a",)]
    filling.finish()
    assert refs(filling) == [("/data/a",), ("/data/b",)]
