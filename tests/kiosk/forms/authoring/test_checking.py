"""Faults in a spreadsheet: each at its cell, all of them in one run, each with a sentence that mends it."""

from __future__ import annotations

import pytest

from kiosk.forms.authoring import choices as choices_module
from kiosk.forms.authoring.checking import check_form
from tests.kiosk.forms.authoring.workbooks import HEADER, at, faults, only, saved, workbook, write

LOGIC = ["type", "name", "label", "relevant", "constraint", "calculation", "required"]
YES_NO = [["list_name", "name", "label"], ["yes_no", "yes", "Yes"], ["yes_no", "no", "No"]]


def test_a_good_form_has_no_faults_and_becomes_xml(tmp_path):
    file = write(tmp_path, survey=[HEADER, ["text", "name", "What is your name?"]])
    checked = check_form(file)
    assert checked.report.faults == ()
    assert b"What is your name?" in checked.xml
    assert checked.xml.startswith(b"<?xml")


def test_everything_is_told_in_one_run(tmp_path):
    found = faults(
        tmp_path,
        survey=[
            LOGIC,
            ["txet", "q1", "One"],
            ["text", "two words", "Two"],
            ["select_one colours", "q3", "Three"],
            ["integer", "q4", "Four", "${q9} > 3", ". >"],
            ["calculate", "q5", "", "", "", "iff(1, 2, 3)"],
            ["text", "q1", "Again"],
            ["begin_group", "g", "Group"],
        ],
    )
    places = {fault.code: str(fault.spot) for fault in found if fault.severity == "error"}
    assert places == {
        "unknown-type": "survey!A2",
        "bad-name": "survey!B3",
        "unknown-list": "survey!A4",
        "unknown-reference": "survey!D5",
        "expression": "survey!F6",
        "duplicate-name": "survey!B7",
        "not-ended": "survey!A8",
    }
    assert at(found, "expression") == ["survey!E5", "survey!F6"]
    assert [fault.spot.row for fault in found] == sorted(fault.spot.row for fault in found)


@pytest.mark.parametrize(
    ("kind", "mend"),
    [
        ("txet", "text"),
        ("Integer", "integer"),
        ("select_on yes_no", "select_one"),
        ("begn group", "begin_group"),
        ("datetime_", "dateTime"),
    ],
)
def test_an_unknown_type_is_guessed(tmp_path, kind, mend):
    fault = only(faults(tmp_path, survey=[HEADER, [kind, "q", "Label"]], choices=YES_NO), "unknown-type")
    assert str(fault.spot) == "survey!A2"
    assert f"“{mend}”" in fault.mend


@pytest.mark.parametrize(
    "kind",
    [
        "text", "integer", "decimal", "date", "time", "dateTime", "note", "acknowledge", "geopoint", "geotrace",
        "geoshape", "image", "audio", "video", "file", "barcode", "range", "select_one yes_no",
        "select_multiple yes_no", "rank yes_no", "select one from yes_no", "select_one yes_no or_other",
        "add text prompt",
    ],
)  # fmt: skip
def test_types_that_are_known(tmp_path, kind):
    checked = check_form(write(tmp_path, survey=[HEADER, [kind, "q", "Label"]], choices=YES_NO))
    assert [fault.told("") for fault in checked.report.errors] == []
    assert checked.xml


@pytest.mark.parametrize(
    ("header", "mend"),
    [
        ("labl", "label"),
        ("relevnt", "relevant"),
        ("konstraint", "constraint"),
        ("kalculation", "calculation"),
        ("appearnce", "appearance"),
        ("hnt::English (en)", "hint"),
    ],
)
def test_a_wrong_header_is_guessed(tmp_path, header, mend):
    found = faults(tmp_path, survey=[["type", "name", "label::English (en)", header], ["text", "q", "Label", "x"]])
    fault = only(found, "unknown-column")
    assert (str(fault.spot), fault.severity) == ("survey!D1", "error")
    assert f"“{mend}”" in fault.mend


def test_a_column_of_the_authors_own_is_a_warning(tmp_path):
    fault = only(faults(tmp_path, survey=[[*HEADER, "todo"], ["text", "q", "Label", "ask Ana"]]), "unknown-column")
    assert fault.severity == "warning"


@pytest.mark.parametrize(
    "header", ["bind::relevant", "Relevance", "RELEVANT", "media::image", "read_only", "caption::fr"]
)
def test_other_spellings_of_headers_are_known(tmp_path, header):
    found = faults(tmp_path, survey=[["type", "name", "label", header], ["text", "q", "Label", ""]])
    assert at(found, "unknown-column") == []


@pytest.mark.parametrize(
    ("sheet", "header", "missing"),
    [
        ("survey", ["name", "label"], "type"),
        ("survey", ["type", "label"], "name"),
        ("choices", ["name", "label"], "list_name"),
    ],
)
def test_a_missing_column(tmp_path, sheet, header, missing):
    survey = [HEADER, ["text", "q", "Label"]]
    found = faults(tmp_path, **{"survey": survey, sheet: [header, ["a", "b"]]})
    fault = only(found, "missing-column")
    assert fault.spot.sheet == sheet
    assert f"“{missing}”" in fault.problem


def test_headers_that_say_the_same(tmp_path):
    found = faults(tmp_path, survey=[[*HEADER, "relevant", "relevance"], ["text", "q", "Label", "", "1"]])
    assert at(found, "duplicate-header") == ["survey!E1"]


def test_a_column_without_header(tmp_path):
    found = faults(tmp_path, survey=[HEADER, ["text", "q", "Label", "lost"]])
    assert at(found, "no-header") == ["survey!D2"]


def test_names_twice_in_one_group_and_once_in_another(tmp_path):
    found = faults(
        tmp_path,
        survey=[
            HEADER,
            ["text", "a", "A"],
            ["begin_group", "g", "G"],
            ["text", "a", "A of G"],
            ["text", "a", "A of G again"],
            ["end_group"],
        ],
    )
    assert at(found, "duplicate-name") == ["survey!B5"]


@pytest.mark.parametrize("name", ["two words", "1st", "a$b", "a/b", "-a", "<x>", "a'b", "meta"])
def test_names_that_xml_does_not_take(tmp_path, name):
    found = faults(tmp_path, survey=[HEADER, ["text", name, "Label"]])
    assert at(found, "reserved-name" if name == "meta" else "bad-name") == ["survey!B2"]


def test_a_name_in_arabic_is_one(tmp_path):
    assert at(faults(tmp_path, survey=[HEADER, ["text", "اسم", "Label"]]), "bad-name") == []


@pytest.mark.parametrize(
    ("rows", "code", "spots"),
    [
        ([["end_group"]], "wrong-end", ["survey!A2"]),
        ([["begin_group", "g", "G"], ["text", "q", "Q"], ["end_repeat"]], "wrong-end", ["survey!A4"]),
        ([["begin_repeat", "r", "R"], ["text", "q", "Q"]], "not-ended", ["survey!A2"]),
        ([["begin_group", "g"], ["begin_repeat", "r"], ["text", "q", "Q"], ["end_group"]], "wrong-end", ["survey!A5"]),
        ([["begin_group", "g", "G"], ["end_group"]], "empty-group", ["survey!A2"]),
    ],
)
def test_groups_that_do_not_end_where_they_should(tmp_path, rows, code, spots):
    assert at(faults(tmp_path, survey=[HEADER, *rows]), code) == spots


EXPRESSIONS = [
    ("1 +", "ends where a value was expected"),
    ("foo(1)", "no function foo()"),
    ("if(1, 2)", "3 arguments, not 2"),
    ("${a} == 3", "one = for"),
    ("${a} && ${a}", "“and” and “or”"),
    ("(${a} = 3", "1 opening and 0 closing"),
    ("${a} ${a}", "${…}"),
    ("'yes", "no end"),
    ("slcted(${a}, 'x')", "Did you mean selected()?"),
]


@pytest.mark.parametrize(("expression", "said"), EXPRESSIONS)
@pytest.mark.parametrize("column", ["relevant", "constraint", "calculation", "required"])
def test_expressions_that_cannot_be_read(tmp_path, expression, said, column):
    row = {"type": "integer", "name": "b", "label": "B", column: expression}
    found = faults(tmp_path, survey=[LOGIC, ["integer", "a", "A"], [row.get(field, "") for field in LOGIC]])
    fault = only(found, "expression")
    assert str(fault.spot) == f"survey!{'ABCDEFG'[LOGIC.index(column)]}3"
    assert said in f"{fault.problem} {fault.mend}"
    assert "__" not in fault.problem


@pytest.mark.parametrize("column", ["repeat_count", "default", "choice_filter"])
def test_other_columns_hold_expressions_too(tmp_path, column):
    kind = {"repeat_count": "begin_repeat", "default": "text", "choice_filter": "select_one yes_no"}[column]
    rows = [[*HEADER, column], [kind, "q", "Q", "today("], ["text", "b", "B"]]
    if kind == "begin_repeat":
        rows.append(["end_repeat"])
    assert at(faults(tmp_path, survey=rows, choices=YES_NO), "expression") == ["survey!D2"]


def test_an_instance_name_is_an_expression(tmp_path):
    settings = [["form_title", "form_id", "version", "instance_name"], ["A", "a", "1", "concat(${nayme}, "]]
    found = faults(tmp_path, survey=[HEADER, ["text", "name", "N"]], settings=settings)
    assert at(found, "expression") == ["settings!D2"]
    assert only(found, "unknown-reference").mend == "Did you mean ${name}?"


@pytest.mark.parametrize("column", ["label", "relevant", "constraint", "calculation", "required"])
def test_unknown_references_are_found_wherever_they_stand(tmp_path, column):
    row = {"type": "text", "name": "b", "label": "B"} | {column: "${birht}"}
    found = faults(tmp_path, survey=[LOGIC, ["date", "birth", "A"], [row.get(field, "") for field in LOGIC]])
    fault = only(found, "unknown-reference")
    assert str(fault.spot) == f"survey!{'ABCDEFG'[LOGIC.index(column)]}3"
    assert fault.mend == "Did you mean ${birth}?"


@pytest.mark.parametrize("column", ["trigger", "parameters", "repeat_count"])
def test_references_in_other_columns(tmp_path, column):
    found = faults(tmp_path, survey=[[*HEADER, column], ["text", "a", "A"], ["text", "b", "B", "${aa}"]])
    assert at(found, "unknown-reference") == (["survey!D3"])


def test_references_in_choices(tmp_path):
    choices = [["list_name", "name", "label"], ["l", "a", "Like ${naem}"]]
    fault = only(faults(tmp_path, survey=[HEADER, ["select_one l", "name", "N"]], choices=choices), "unknown-reference")
    assert (str(fault.spot), fault.mend) == ("choices!C2", "Did you mean ${name}?")


@pytest.mark.parametrize(
    ("appearance", "near"),
    [
        ("autocomplet", "autocomplete"),
        ("w2 minimaal", "minimal"),
        ("Likert", "likert"),
        ("minimal w3", ""),
        ("columns-3 no-buttons", ""),
        ("search('towns') minimal", ""),
        ("our-own-thing", ""),
    ],
)
def test_appearances_are_guessed_and_others_let_be(tmp_path, appearance, near):
    found = faults(tmp_path, survey=[[*HEADER, "appearance"], ["text", "a", "A", appearance]])
    mends = [fault.mend for fault in found if fault.code == "appearance"]
    assert mends == ([f"Did you mean “{near}”?"] if near else [])


def test_a_reference_that_could_be_either(tmp_path):
    group = [["begin_group", "g", "G"], ["text", "a", "A"], ["end_group"]]
    found = faults(tmp_path, survey=[HEADER, ["text", "a", "A"], *group, ["note", "n", "Hello ${a}"]])
    assert at(found, "unclear-reference") == ["survey!C6"]


def test_a_reference_without_its_brace(tmp_path):
    found = faults(tmp_path, survey=[HEADER, ["text", "a", "A"], ["note", "n", "Hello ${a"]])
    assert at(found, "reference-not-ended") == ["survey!C3"]


def test_slips_that_are_read_otherwise_than_meant(tmp_path):
    rows = [LOGIC, ["integer", "age", "A"], ["text", "b", "B", "age > 3"], ["text", "c", "C", "'${age}' = 3"]]
    found = faults(tmp_path, survey=rows)
    assert (at(found, "no-braces"), at(found, "quoted-reference")) == (["survey!D3"], ["survey!D4"])
    assert {fault.severity for fault in found} == {"warning"}


def test_a_circle_names_the_questions_on_its_way(tmp_path):
    rows = [["a", "${c} + 1"], ["b", "${a} + 1"], ["c", "${b} + 1"]]
    found = faults(tmp_path, survey=[["type", "name", "calculation"], *(["calculate", *row] for row in rows)])
    fault = only(found, "cycle")
    assert "a → c → b → a" in fault.problem
    assert fault.spot.column == "C"


def test_a_question_that_waits_for_itself(tmp_path):
    assert at(faults(tmp_path, survey=[LOGIC, ["text", "a", "A", "${a} = ''"]]), "cycle") == ["survey!D2"]


def test_a_group_that_waits_for_what_is_in_it(tmp_path):
    rows = [LOGIC, ["begin_group", "g", "G", "${a} = 1"], ["text", "a", "A"], ["end_group"]]
    assert at(faults(tmp_path, survey=rows), "cycle") == ["survey!D2"]


def test_no_circle_where_none_is(tmp_path):
    rows = [
        [*LOGIC, "repeat_count"],
        ["integer", "n", "N", "", ". > 0 and . < ${top}"],
        ["calculate", "top", "", "", "", "10"],
        ["begin_repeat", "r", "R", "", "", "", "", "${n}"],
        ["calculate", "before", "", "", "", "indexed-repeat(${before}, ${r}, position(..) - 1) + 1"],
        ["text", "q", "Q"],
        ["end_repeat"],
        ["calculate", "many", "", "", "", "count(${r})"],
        ["text", "either", "E", "", "", "", "${or} = ''"],
        ["text", "or", "O", "", "", "", "${either} = ''"],
    ]
    assert not [fault for fault in faults(tmp_path, survey=rows) if fault.severity == "error"]


def test_choice_lists(tmp_path):
    found = faults(
        tmp_path,
        survey=[HEADER, ["select_one yes_on", "a", "A"], ["select_multiple yes_no", "b", "B"], ["rank", "c", "C"]],
        choices=[
            *YES_NO,
            ["yes_no", "yes", "Yes again"],
            ["yes_no", "may be", "Maybe"],
            ["", "x", "X"],
            ["yes_no", "", "Y"],
        ],
    )
    fault = only(found, "unknown-list")
    assert (str(fault.spot), fault.mend) == ("survey!A2", "Did you mean “yes_no”?")
    assert at(found, "duplicate-choice") == ["choices!B4"]
    assert at(found, "space-in-value") == ["choices!B5"]
    assert at(found, "no-list") == ["survey!A4", "choices!A6"]
    assert at(found, "no-value") == ["choices!B7"]


def test_values_may_repeat_where_the_settings_say_so(tmp_path):
    settings = [["form_title", "form_id", "version", "allow_choice_duplicates"], ["A", "a", "1", "yes"]]
    survey = [HEADER, ["select_one yes_no", "a", "A"]]
    found = faults(tmp_path, survey=survey, choices=[*YES_NO, ["yes_no", "yes", "Other"]], settings=settings)
    assert found == ()


def test_lists_without_a_sheet(tmp_path):
    fault = only(faults(tmp_path, survey=[HEADER, ["select_one yes_no", "a", "A"]]), "unknown-list")
    assert "Add a sheet “choices”" in fault.mend


def test_a_filter_looks_at_columns_of_the_choices(tmp_path):
    choices = [["list_name", "name", "label", "region"], ["town", "a", "A", "north"]]
    rows = [[*HEADER, "choice_filter"], ["text", "where", "W"], ["select_one town", "t", "T", "regiom = ${where}"]]
    fault = only(faults(tmp_path, survey=rows, choices=choices), "unknown-column")
    assert (str(fault.spot), fault.mend) == ("survey!D3", "Did you mean “region”?")


def test_translations_that_are_missing(tmp_path):
    survey = [
        ["type", "name", "label::English (en)", "label::Arabic (ar)", "hint::English (en)"],
        ["text", "a", "Name", "الاسم", "Why"],
        ["text", "b", "Age"],
        ["select_one yes_no", "c", "", "ثالث"],
    ]
    choices = [["list_name", "name", "label"], ["yes_no", "yes", "Yes"]]
    found = faults(tmp_path, survey=survey, choices=choices)
    assert at(found, "no-translation") == ["survey!E1", "survey!D3", "survey!C4"]
    assert at(found, "no-language") == ["choices!C1"]
    assert {fault.severity for fault in found} == {"warning"}


def test_languages_spelt_in_two_ways_and_without_code(tmp_path):
    header = ["type", "name", "label::English (en)", "label::French", "hint::english(en)", "hint::French"]
    settings = [["form_title", "form_id", "version", "default_language"], ["A", "a", "1", "Englisch (en)"]]
    found = faults(tmp_path, survey=[header, ["text", "a", "A", "A", "h", "h"]], settings=settings)
    assert at(found, "language-spelling") == ["survey!E1"]
    assert at(found, "language-code") == ["survey!D1"]
    assert only(found, "unknown-language").mend == "Did you mean “English (en)”?"


def test_a_bare_column_is_in_the_default_language(tmp_path):
    settings = [["form_title", "form_id", "version", "default_language"], ["A", "a", "1", "English (en)"]]
    header = ["type", "name", "label", "label::Arabic (ar)"]
    assert faults(tmp_path, survey=[header, ["text", "a", "Name", "الاسم"]], settings=settings)[0:] == ()


@pytest.mark.parametrize(
    ("kind", "parameters", "near"),
    [
        ("range", "start=0 ennd=10", "end"),
        ("range", "start=a", "number"),
        ("range", "start=3 end=3", "differ"),
        ("text", "row=3", "rows"),
        ("image", "1600", "pairs"),
        ("integer", "start=0", "Remove"),
    ],
)
def test_parameters(tmp_path, kind, parameters, near):
    fault = only(faults(tmp_path, survey=[[*HEADER, "parameters"], [kind, "a", "A", parameters]]), "parameters")
    assert str(fault.spot) == "survey!D2"
    assert near in f"{fault.problem} {fault.mend}"


@pytest.mark.parametrize(
    ("kind", "default", "code"),
    [
        ("integer", "three", "default"),
        ("decimal", "1,5", "default"),
        ("date", "31/3/2026", "default"),
        ("date", 46112, "serial-date"),
        ("time", "half past", "default"),
        ("select_one yes_no", "yess", "default"),
        ("select_multiple yes_no", "yes nope", "default"),
    ],
)
def test_defaults_that_cannot_be(tmp_path, kind, default, code):
    found = faults(tmp_path, survey=[[*HEADER, "default"], [kind, "a", "A", default]], choices=YES_NO)
    assert at(found, code) == ["survey!D2"]


@pytest.mark.parametrize(
    ("kind", "default"),
    [("integer", 3), ("decimal", "-.5"), ("date", "2026-03-31"), ("date", "today()"), ("select_one yes_no", "no")],
)
def test_defaults_that_can(tmp_path, kind, default):
    found = faults(tmp_path, survey=[[*HEADER, "default"], [kind, "a", "A", default]], choices=YES_NO)
    assert not [fault for fault in found if fault.severity == "error"]


def test_columns_without_an_effect(tmp_path):
    header = ["type", "name", "label", "required", "required_message", "constraint", "choice_filter"]
    found = faults(
        tmp_path, survey=[header, ["text", "a", "A", "", "Why", ". != ''"], ["note", "n", "N", "yes", "", "", "x = 1"]]
    )
    assert at(found, "no-effect") == ["survey!E2", "survey!D3", "survey!G3"]
    assert at(found, "no-message") == ["survey!F2"]


def test_a_question_that_asks_nothing(tmp_path):
    rows = [HEADER, ["text", "a", ""], ["calculate", "b", ""], ["", "c", "C"], ["text", "", "D"]]
    found = faults(tmp_path, survey=rows)
    assert at(found, "no-label") == ["survey!C2"]
    assert at(found, "no-calculation") == ["survey!A3"]
    assert at(found, "no-type") == ["survey!A4"]
    assert at(found, "no-name") == ["survey!B5"]


def test_rows_that_the_author_switched_off_or_left_as_notes(tmp_path):
    rows = [[*HEADER, "disabled", "note"], ["nonsense", "a", "A", "yes"], ["", "", "", "", "later"], ["text", "b", "B"]]
    assert not [fault for fault in faults(tmp_path, survey=rows) if fault.severity == "error"]


def test_settings(tmp_path):
    survey = [HEADER, ["text", "a", "A"]]
    found = faults(tmp_path, survey=survey, settings=[["form_title", "form_id"], ["A", "my form"], ["B", "b"]])
    assert at(found, "no-setting") == ["settings!A2"] or at(found, "no-setting") == ["settings!A2"]
    assert at(found, "form-id") == ["settings!B2"]
    assert at(found, "second-settings") == ["settings!A3"]
    assert {fault.severity for fault in found} == {"warning"}


def test_a_workbook_without_survey(tmp_path):
    file = tmp_path / "form.xlsx"
    file.write_bytes(saved(workbook(surveys=[HEADER], choices=YES_NO)))
    found = check_form(file).report.faults
    assert [fault.code for fault in found] == ["sheet-name", "no-survey"]
    assert "Did you mean “survey”?" in found[0].mend


def test_a_form_that_asks_nothing(tmp_path):
    assert at(faults(tmp_path, survey=[HEADER]), "no-questions") == ["survey!A2"]


def test_a_form_that_nobody_can_fill_in(tmp_path):
    rows = [HEADER, *(["text", f"q{number}", "Q"] for number in range(5001))]
    assert at(faults(tmp_path, survey=rows), "too-long") == ["survey!A5002"]


@pytest.mark.parametrize(("count", "severity"), [(5_001, "warning"), (51, "error")])
def test_lists_that_are_too_long_for_a_sheet(tmp_path, monkeypatch, count, severity):
    if severity == "error":
        monkeypatch.setattr(choices_module, "MANY", 40)
        monkeypatch.setattr(choices_module, "MOST", 50)
    rows = [["list_name", "name", "label"], *(["l", f"c{number}", "C"] for number in range(count))]
    fault = only(faults(tmp_path, survey=[HEADER, ["select_one l", "q", "Q"]], choices=rows), "many-choices")
    assert (fault.severity, "CSV file" in fault.mend) == (severity, True)


def test_typographic_quotation_marks_stay_in_sentences_and_work_in_expressions(tmp_path):
    rows = [[*HEADER, "relevant"], ["text", "a", "Whose is it? The “owner’s”"], ["text", "b", "B", "${a} = ‘x’"]]
    checked = check_form(write(tmp_path, survey=rows))
    assert "The “owner’s”" in checked.xml.decode()
    assert "/data/a  = 'x'" in checked.xml.decode()


def test_what_only_the_converter_refuses_comes_at_its_row(tmp_path):
    rows = [[*HEADER, "trigger"], ["text", "a", "A"], ["background-geopoint", "b", "", ""]]
    found = faults(tmp_path, survey=rows)
    assert at(found, "converter") == ["survey!A3"]


def test_simple_words_are_wanted_in_no_cell_and_stand_beside_a_language(tmp_path):
    header = [
        "type",
        "name",
        "label::English (en)",
        "label::Simple English (en-simple)",
        "image::Simple English (en-simple)",
    ]
    rows = [["text", "a", "What is your name?", "Your name?", None], ["text", "b", "Why?", None, None]]
    assert not faults(tmp_path, survey=[header, *rows])
    alone = [one.replace("en-simple", "ar-simple") for one in header]
    assert at(faults(tmp_path, survey=[alone, *rows]), "simple-language") == ["survey!D1"]
