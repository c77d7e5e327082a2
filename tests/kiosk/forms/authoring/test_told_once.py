"""Terms of questions: told at their cell where nobody could fill them in, and in the form that is made."""

import pytest

from kiosk.forms.authoring.checking import check_form
from kiosk.forms.definition.terms import terms_of
from kiosk.forms.session import compile_form
from kiosk.forms.told_once import TERMS
from tests.kiosk.forms.authoring.test_xforms_xml import FORM, found_in
from tests.kiosk.forms.authoring.workbooks import faults, only, write

HEADER = ["type", "name", "label", "Told Once"]


def test_terms_arrive_in_the_form_whatever_else_its_namespaces_are(tmp_path):
    settings = [["form_title", "form_id", "version", "namespaces"], ["A", "a", "1", 'x="urn:x"']]
    survey = [
        HEADER,
        ["text", "who", "Who?", "name"],
        ["begin_group", "g", "G"],
        ["date", "born", "?", "date-of-birth"],
    ]
    checked = check_form(write(tmp_path, survey=[*survey, ["end_group"]], settings=settings))
    assert checked.report.faults == ()
    terms = terms_of(compile_form(checked.xml).definition)
    assert terms == {"name": "/data/who", "date-of-birth": "/data/g/born"}
    assert b'xmlns:x="urn:x"' in checked.xml


@pytest.mark.parametrize(
    ("rows", "cell", "says"),
    [
        ([["text", "q", "Q", "date-of-brith"]], "D2", "Did you mean “date-of-birth”?"),
        ([["text", "q", "Q", "date-of-birth"]], "D2", "the type date"),
        ([["note", "q", "Q", "name"]], "D2", "the type text"),
        ([["begin_repeat", "r", "R"], ["text", "q", "Q", "name"], ["end_repeat"]], "D3", "outside of the repeat"),
        ([["text", "q", "Q", "name"], ["text", "p", "P", "name"]], "D3", "row 2"),
    ],
)
def test_a_term_that_nobody_can_fill_in_is_told_at_its_cell(tmp_path, rows, cell, says):
    fault = only(faults(tmp_path, survey=[HEADER, *rows]), "told-once")
    assert str(fault.spot) == f"survey!{cell}"
    assert says in f"{fault.problem} {fault.mend}"


@pytest.mark.parametrize("term", ["name", "given-nam"])
def test_a_term_in_xml_is_told_at_its_line(tmp_path, term):
    bind = f'type="int" xmlns:s="urn:shopfront:xforms" s:told_once="{term}"'
    _, found = found_in(tmp_path, FORM.replace('type="int"', bind))
    assert found == [("told-once", 7)]


def test_a_term_names_types_that_a_sheet_can_have():
    assert {kind for term in TERMS.values() for kind in term.types} <= {"text", "date", "select_one"}
    assert all(bool(term.choices) == (term.types == ("select_one",)) for term in TERMS.values())
