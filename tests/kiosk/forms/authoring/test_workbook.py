"""Cells that hold something else than text: formulas, dates, errors, merged cells, control characters."""

from __future__ import annotations

import datetime
import io
import zipfile

import pytest

from kiosk.forms.authoring.checking import check_form
from kiosk.forms.authoring.workbook import letters, read_workbook
from tests.kiosk.forms.authoring.workbooks import GOOD_SETTINGS, HEADER, at, only, saved, workbook


def form(*rows: list, header: list = HEADER):
    return workbook(survey=[header, *rows], settings=GOOD_SETTINGS)


def found_in(tmp_path, book):
    file = tmp_path / "form.xlsx"
    file.write_bytes(saved(book))
    return check_form(file).report.faults


@pytest.mark.parametrize(
    ("column", "name"), [(1, "A"), (26, "Z"), (27, "AA"), (702, "ZZ"), (703, "AAA"), (16384, "XFD")]
)
def test_letters(column, name):
    assert letters(column) == name


def test_a_formula_without_result_is_an_error(tmp_path):
    fault = only(found_in(tmp_path, form(["text", "a", '=CONCATENATE("A", "B")'])), "formula")
    assert (str(fault.spot), fault.severity) == ("survey!C2", "error")
    assert "column calculation" in fault.mend


def test_a_formula_with_result_is_a_warning_and_its_result_is_read():
    raw = saved(form(["text", "a", "=B2"]))
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = {part: archive.read(part) for part in archive.namelist()}
    sheet = parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = sheet.replace(
        b'<c r="C2"><f>B2</f><v /></c>', b'<c r="C2" t="str"><f>B2</f><v>So</v></c>'
    )
    assert parts["xl/worksheets/sheet1.xml"] != sheet
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    read = read_workbook(out.getvalue())
    assert read.sheets["survey"].rows[2][3] == "So"
    assert [(fault.code, fault.severity) for fault in read.faults] == [("formula", "warning")]


def test_merged_cells(tmp_path):
    book = form(["text", "a", "A"], ["text", "b", "B"])
    book["survey"].merge_cells("C2:C3")
    fault = only(found_in(tmp_path, book), "merged-cells")
    assert str(fault.spot) == "survey!C2"
    assert "C2:C3" in fault.problem


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime.date(2026, 3, 31), "2026-03-31"),
        (datetime.datetime(2026, 3, 31, 8, 30), "2026-03-31T08:30:00"),  # noqa: DTZ001 - a spreadsheet knows no zone
        (datetime.time(8, 30), "08:30:00"),
    ],
)
def test_a_date_is_read_as_iso_with_a_warning(tmp_path, value, text):
    fault = only(found_in(tmp_path, form(["text", "a", "A", value], header=[*HEADER, "default"])), "date-cell")
    assert (str(fault.spot), fault.severity) == ("survey!D2", "warning")
    assert text in fault.problem


def test_an_error_in_a_cell(tmp_path):
    book = form(["text", "a", "A"])
    book["survey"]["C2"] = "#REF!"
    book["survey"]["C2"].data_type = "e"
    assert at(found_in(tmp_path, book), "cell-error") == ["survey!C2"]


def test_numbers_and_truth_are_read_as_they_are_shown():
    read = read_workbook(saved(form([1.0, 2.5, True], [" a\u00a0b ", "l1\nl2", None])))
    assert read.sheets["survey"].rows == {2: {1: "1", 2: "2.5", 3: "TRUE"}, 3: {1: "a b", 2: "l1\nl2"}}


def test_marks_that_turn_writing_around(tmp_path):
    fault = only(found_in(tmp_path, form(["text", "a", "A\u202egnp.exe"])), "direction-override")
    assert str(fault.spot) == "survey!C2"


def test_a_control_character_cannot_be_in_a_cell():
    raw = saved(form(["text", "a", "A?B"]))
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.namelist():
            new.writestr(part, old.read(part).replace(b"A?B", b"A_x0007_B"))
    read = read_workbook(out.getvalue())
    assert all("\x07" not in text for row in read.sheets["survey"].rows.values() for text in row.values())


def test_a_far_away_cell_costs_nothing(tmp_path):
    book = form(["text", "a", "A"])
    book["survey"]["XFD1048576"] = "lost"
    assert at(found_in(tmp_path, book), "no-header") == ["survey!XFD1048576"]


def test_a_row_far_below_the_others(tmp_path):
    book = form(["text", "a", "A"])
    book["survey"]["B1048576"] = "lost"
    fault = only(found_in(tmp_path, book), "far-row")
    assert str(fault.spot) == "survey!B1048576"
    assert "1,048,573 empty rows" in fault.problem


def test_sheets_are_found_in_any_case_and_a_single_one_by_any_name():
    assert set(read_workbook(saved(workbook(Survey=[HEADER], CHOICES=[["name"]]))).sheets) == {"survey", "choices"}
    assert set(read_workbook(saved(workbook(Sheet1=[HEADER]))).sheets) == {"survey"}
