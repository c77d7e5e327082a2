"""Files that are no forms, or not safe to open: a sentence for each, and nothing unpacked."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.forms.authoring import container
from kiosk.forms.authoring.checking import check_form
from kiosk.forms.authoring.container import kind_of, read_bytes
from kiosk.forms.authoring.fault import Fault
from tests.kiosk.forms.authoring.workbooks import HEADER, saved, workbook

GOOD = saved(workbook(survey=[HEADER, ["text", "a", "A"]]))


def zipped(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return out.getvalue()


def with_part(name: str, content: bytes) -> bytes:
    out = io.BytesIO(GOOD)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return out.getvalue()


@pytest.mark.parametrize(
    ("raw", "code", "mend"),
    [
        (b"", "empty-file", "Save"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old-excel", ".xlsx"),
        (b"survey\n,type,name,label\n,text,a,A\n", "csv", ".xlsx"),
        (b"| survey |\n| | type | name |\n", "csv", ".xlsx"),
        (b"%PDF-1.7 ...", "pdf", "spreadsheet"),
        (b"<!DOCTYPE html><html><body>Sign in", "web-page", "spreadsheet"),
        (b"\x89PNG\r\n\x1a\n\0\0", "no-form", ".xlsx"),
        (b"hello", "no-form", ".xlsx"),
        (b"PK\x03\x04 and then nothing", "broken-zip", "again"),
        (GOOD[: len(GOOD) // 2], "broken-zip", "again"),
        (zipped(hello=b"x"), "no-workbook", ".xlsx"),
        (zipped(mimetype=b"application/vnd.oasis.opendocument.spreadsheet"), "ods", ".xlsx"),
        (with_part("xl/workbook.bin", b"x"), "xlsb", ".xlsx"),
        (with_part("xl/worksheets/sheet9.xml", b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'), "entities", "again"),
        (with_part("xl/media/image1.png", b"\0" * (container.MOST_UNPACKED + 1)), "zip-bomb", "CSV"),
        (with_part("xl/worksheets/sheet9.xml", b"<c/>" * (container.MOST_CELLS + 1)), "too-many-cells", "CSV"),
    ],
)
def test_bytes_that_are_no_form(raw, code, mend):
    fault = kind_of(raw)
    assert isinstance(fault, Fault)
    assert fault.code == code
    assert mend in fault.mend


def test_a_hundred_megabytes_are_not_read(tmp_path):
    file = tmp_path / "form.xlsx"
    with file.open("wb") as out:
        out.truncate(100 * 1024 * 1024)
    fault = read_bytes(file)
    assert isinstance(fault, Fault)
    assert "larger than 20 MB" in fault.problem


def test_a_file_that_is_not_there(tmp_path):
    (fault,) = check_form(tmp_path / "none.xlsx").report.faults
    assert fault.code == "unreadable"


def test_the_bytes_count_and_not_the_name(tmp_path):
    file = tmp_path / "form.xls"
    file.write_bytes(GOOD)
    fault = check_form(file).report.faults[0]
    assert (fault.code, fault.severity, fault.mend) == ("wrong-name", "warning", "Call it form.xlsx.")


def test_an_entity_across_two_chunks_is_seen(monkeypatch):
    monkeypatch.setattr(container, "_CHUNK", 7)
    fault = kind_of(with_part("xl/worksheets/sheet9.xml", b'<a> <!DOCTYPE a [<!ENTITY b "c">]></a>'))
    assert isinstance(fault, Fault)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_a_damaged_workbook_is_refused_or_read_but_never_raises(tmp_path_factory, data):
    raw = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        raw[data.draw(st.integers(0, len(raw) - 1))] = data.draw(st.integers(0, 255))
    file = tmp_path_factory.mktemp("damaged") / "form.xlsx"
    file.write_bytes(bytes(raw))
    check_form(file)


@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_kind_or_a_fault(raw):
    assert isinstance(kind_of(raw), Fault | str)
