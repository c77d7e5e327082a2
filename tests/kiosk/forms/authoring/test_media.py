"""Files beside a form: named and there, plain names only, lists with the columns that are used."""

from __future__ import annotations

import pytest

from kiosk.forms.authoring.checking import check_form
from kiosk.forms.authoring.media import is_plain_name, resources
from tests.kiosk.forms.authoring.workbooks import HEADER, at, faults, only, write

PATHS = [
    "../secret.png", "..\\secret.png", "/etc/passwd", "a/b.png", "C:\\a.png", "..", ".", ".hidden", "~/a.png",
    "http://example.org/a.png", "jr://images/../a.png", "file:a.png", "a.png\0.txt", "", "x" * 200,
]  # fmt: skip


@pytest.mark.parametrize("name", PATHS)
def test_a_name_with_a_path_is_none(name):
    assert not is_plain_name(name)


@pytest.mark.parametrize("name", ["a.png", "map of town (2).svg", "صورة.png", "A-1_b+c.jpeg"])
def test_plain_names(name):
    assert is_plain_name(name)


@pytest.mark.parametrize(
    "name", ["../secret.png", "/etc/passwd", "jr://images/../../a.png", "http://example.org/a.png"]
)
def test_media_that_leave_their_folder_are_refused_at_their_cell(tmp_path, name):
    found = faults(tmp_path, survey=[[*HEADER, "media::image"], ["text", "a", "A", name]])
    assert at(found, "media-path") == ["survey!D2"]


def test_missing_and_unused_files(tmp_path):
    (tmp_path / "form-media").mkdir()
    (tmp_path / "form-media" / "house.png").write_bytes(b"x")
    (tmp_path / "form-media" / "old.png").write_bytes(b"x")
    rows = [[*HEADER, "image", "audio"], ["text", "a", "A", "hous.png"], ["text", "b", "B", "house.png", "b.mp3"]]
    found = faults(tmp_path, survey=rows)
    assert at(found, "no-media") == ["survey!D2", "survey!E3"]
    assert next(fault.mend for fault in found if fault.code == "no-media") == "Did you mean “house.png”?"
    assert "old.png" in only(found, "unused-media").problem


def test_a_link_out_of_the_folder_is_not_followed(tmp_path):
    (tmp_path / "secret.csv").write_bytes(b"x")
    (tmp_path / "form-media").mkdir()
    (tmp_path / "form-media" / "towns.csv").symlink_to(tmp_path / "secret.csv")
    assert resources(tmp_path / "form.xlsx") == {}


def csv_form(tmp_path, content: bytes, *, parameters: str = "", choice_filter: str = ""):
    (tmp_path / "form-media").mkdir(exist_ok=True)
    (tmp_path / "form-media" / "towns.csv").write_bytes(content)
    header = [*HEADER, "parameters", "choice_filter"]
    row = ["select_one_from_file towns.csv", "town", "Town", parameters, choice_filter]
    return faults(tmp_path, survey=[header, ["text", "where", "Where"], row])


GOOD = "name,label,region\na,Alder Bay,north\nb,Ōtara,south\n".encode()


def test_a_list_in_a_file(tmp_path):
    assert csv_form(tmp_path, GOOD, choice_filter="region = ${where}") == ()
    assert resources(tmp_path / "form.xlsx") == {"towns.csv": GOOD}


@pytest.mark.parametrize(
    ("content", "parameters", "choice_filter", "code", "said"),
    [
        (b"code,label\na,A\n", "", "", "csv-column", "“name”"),
        (b"code,label\na,A\n", "value=code", "", "", ""),
        (b"code,label\na,A\n", "value=coda", "", "csv-column", "“code”"),
        (GOOD, "", "regiom = ${where}", "unknown-column", "“region”"),
        (b"name,label\na,Alder, Bay\n", "", "", "csv-row", "row 2"),
        (b"name,label\na,A\nb,B\na,C\n", "", "", "csv-row", "row 4"),
        ("name,label\na,Ōtara\n".encode("utf-16"), "", "", "csv-encoding", "UTF-8"),
        (b"\xef\xbb\xbfname,label\na,A\n", "", "", "", ""),
    ],
)
def test_a_list_that_cannot_be_used(tmp_path, content, parameters, choice_filter, code, said):  # noqa: PLR0917
    found = csv_form(tmp_path, content, parameters=parameters, choice_filter=choice_filter)
    assert [fault.code for fault in found] == ([code] if code else [])
    if code:
        assert said in f"{found[0].problem} {found[0].mend}"
        assert found[0].spot.row == 3


def test_other_ways_to_name_a_file(tmp_path):
    rows = [
        ["type", "name", "label", "calculation", "appearance"],
        ["calculate", "c", "", "pulldata('prices', 'a', 'b', '1')"],
        ["select_one x", "s", "S", "", "minimal search('places')"],
        ["csv-external", "more"],
    ]
    found = faults(tmp_path, survey=rows, choices=[["list_name", "name", "label"], ["x", "a", "A"]])
    assert at(found, "no-media") == ["survey!D2", "survey!E3", "survey!B4"]


def test_what_is_beside_the_form_does_not_hide_what_is_in_it(tmp_path):
    rows = [[*HEADER, "image"], ["text", "a", "A", "gone.png"]]
    checked = check_form(write(tmp_path, survey=rows))
    assert [fault.code for fault in checked.report.faults] == ["no-media"]
    assert checked.xml == b""
