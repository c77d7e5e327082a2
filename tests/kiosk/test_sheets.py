"""Tables as files: every value comes back, nothing is ever a formula, a file is whole or not there."""

import csv
import string
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from kiosk import sheets
from kiosk.errors import Refused
from kiosk.sheets import Table, defused

NOON = datetime.fromisoformat("2026-11-21 12:00:07")
TABLE = Table(
    "Tickets", ("Ticket", "Wait", "Came"), (("A 001", 7, NOON), ("ب", None, None), ('say "yes",\nor no', 1.5, NOON))
)
SECOND = Table("Statistics", ("Measure",), (("Wait, median",),))
ATTACKS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", '=HYPERLINK("http://x","y")', "%0A", "|calc"]


def read_csv(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_csv_is_what_the_rfc_says(tmp_path):
    (path, _) = sheets.write(tmp_path / "day.csv", [TABLE, SECOND])
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "Excel would spoil the Arabic"
    assert raw.count(b"\r\n") == 4
    assert b'"say ""yes"",\nor no"' in raw
    assert read_csv(path)[1:3] == [["A 001", "7", "2026-11-21 12:00:07"], ["ب", "", ""]]


def test_a_csv_holds_one_table_so_the_second_stands_beside_it(tmp_path):
    made = sheets.write(tmp_path / "day.csv", [TABLE, SECOND])
    assert [path.name for path in made] == ["day.csv", "day Statistics.csv"]
    assert read_csv(made[1]) == [["Measure"], ["Wait, median"]]


def test_a_workbook_has_a_sheet_for_each_and_keeps_kinds(tmp_path):
    (path,) = sheets.write(tmp_path / "day.XLSX", [TABLE, SECOND])
    book = load_workbook(path)
    assert book.sheetnames == ["Tickets", "Statistics"]
    rows = list(book["Tickets"].iter_rows(values_only=True))
    assert rows == [TABLE.head, *TABLE.rows]


@pytest.mark.parametrize("attack", ATTACKS)
def test_nothing_is_calculated(tmp_path, attack):
    table = Table("T", ("h",), ((attack,),))
    (path,) = sheets.write(tmp_path / "x.csv", [table])
    assert read_csv(path)[1][0].startswith("'")
    (path,) = sheets.write(tmp_path / "x.xlsx", [table])
    cell = load_workbook(path)["T"]["A2"]
    assert (cell.data_type, cell.value, cell.quotePrefix) == ("s", attack, True)


@given(st.text(max_size=20))
def test_a_defused_text_begins_harmlessly_and_loses_nothing(text):
    safe = defused(text)
    assert safe.removeprefix("'") == text or safe == text
    assert not safe.lstrip().startswith(("=", "+", "-", "@"))


@given(st.text(alphabet=string.ascii_letters + "أبت中é ", max_size=20))
def test_an_honest_text_is_left_alone(text):
    assert defused(text) == text


def test_characters_that_xml_does_not_know_are_left_out(tmp_path):
    (path,) = sheets.write(tmp_path / "x.xlsx", [Table("T", ("h",), (("a\x00b\x0bc",),))])
    assert load_workbook(path)["T"]["A2"].value == "abc"


def test_an_unknown_format_is_refused_with_what_to_do(tmp_path):
    with pytest.raises(Refused, match=r"End the name with \.xlsx or \.csv") as refused:
        sheets.write(tmp_path / "day.pdf", [TABLE])
    assert refused.value.code == "no_format"
    assert list(tmp_path.iterdir()) == []


def test_where_nothing_can_be_written_nothing_is_left(tmp_path):
    (tmp_path / "day.xlsx").mkdir()
    with pytest.raises(Refused, match="choose another folder"):
        sheets.write(tmp_path / "day.xlsx", [TABLE])
    assert [path.name for path in tmp_path.iterdir()] == ["day.xlsx"]
    with pytest.raises(Refused, match="choose another folder"):
        sheets.write(tmp_path / "nowhere" / "day.csv", [TABLE])
