"""Classes of questions: told at their cell where they mean nothing or show too much, and in the form that is made."""

import pytest

from kiosk.forms.authoring.checking import check_form
from kiosk.forms.session import compile_form
from kiosk.forms.sharing import PERSONAL, classes_of
from kiosk.forms.told_once import TERMS
from tests.kiosk.forms.authoring.test_xforms_xml import FORM, found_in
from tests.kiosk.forms.authoring.workbooks import faults, only, write

HEADER = ["type", "name", "label", "Sharing", "told_once"]


def test_classes_arrive_in_the_form_beside_terms_and_nothing_is_private(tmp_path):
    survey = [
        HEADER,
        ["text", "who", "Who?", "sensitive", "name"],
        ["begin_repeat", "r", "R"],
        ["text", "what", "What?", "shareable"],
        ["end_repeat"],
        ["text", "bank", "Bank?", "secret"],
        ["text", "why", "Why?"],
    ]
    checked = check_form(write(tmp_path, survey=survey))
    assert checked.report.faults == ()
    classes = classes_of(compile_form(checked.xml).definition)
    assert classes == {"/data/who": "sensitive", "/data/r/what": "shareable", "/data/bank": "secret"}


@pytest.mark.parametrize(
    ("rows", "cell", "says", "severity"),
    [
        ([["text", "q", "Q", "sharable"]], "D2", "Did you mean “shareable”?", "error"),
        ([["text", "q", "Q", "everybody"]], "D2", "nothing is shared", "error"),
        (
            [["begin_group", "g", "G", "shareable"], ["text", "q", "Q"], ["end_group"]],
            "D2",
            "nothing is asked",
            "error",
        ),
        ([["note", "q", "Q", "secret"]], "D2", "nothing is asked", "error"),
        ([["image", "q", "Q", "shareable"]], "D2", "never the file", "warning"),
        ([["text", "q", "Q", "shareable", "name"]], "D2", "who somebody is", "warning"),
        (
            [
                ["begin_repeat", "r", "R"],
                ["text", "n", "N"],
                ["end_repeat"],
                ["select_one ${n}", "q", "Q", "shareable"],
            ],
            "D5",
            "are answers to others",
            "error",
        ),
    ],
)
def test_a_class_that_means_nothing_or_shows_too_much_is_told_at_its_cell(tmp_path, rows, cell, says, severity):
    fault = only(faults(tmp_path, survey=[HEADER, *rows]), "sharing")
    assert (str(fault.spot), fault.severity) == (f"survey!{cell}", severity)
    assert says in f"{fault.problem} {fault.mend}"


@pytest.mark.parametrize(("node", "line"), [("age", 7), ("adult", 8)])
def test_a_class_in_xml_is_told_at_its_line(tmp_path, node, line):
    name = "public" if node == "age" else "secret"
    old = f'<bind nodeset="/data/{node}"'
    _, found = found_in(tmp_path, FORM.replace(old, f'{old} xmlns:s="urn:shopfront:xforms" s:sharing="{name}"'))
    assert found == [("sharing", line)]


def test_terms_that_say_who_somebody_is_exist():
    assert TERMS.keys() >= PERSONAL
