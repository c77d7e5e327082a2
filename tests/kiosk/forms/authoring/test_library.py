"""The forms of a pack: converted once, kept by their bytes, never read half-written."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.forms import compile_form
from kiosk.forms.authoring import library
from kiosk.forms.authoring.library import FormLibrary
from kiosk.forms.errors import FormError
from tests.kiosk.forms.authoring.workbooks import HEADER, write

ROOT = Path(__file__).resolve().parents[4]
PROBE = """
import sys
from pathlib import Path
from kiosk.catalogue.loading import load_pack
from kiosk.forms.authoring.library import FormLibrary
pack = Path(sys.argv[1])
load_pack(pack)
library = FormLibrary(pack / "forms", Path(sys.argv[2]))
for name in library.names():
    library.source(name)
print(sorted({"pyxform", "openpyxl", "lark", "PySide6"} & {name.partition(".")[0] for name in sys.modules}))
"""


@pytest.fixture
def conversions(monkeypatch):
    """The forms that were converted, in order."""
    done = []
    convert = library._converted

    def counted(file):
        done.append(file.name)
        return convert(file)

    monkeypatch.setattr(library, "_converted", counted)
    return done


@pytest.fixture
def forms(tmp_path):
    folder = tmp_path / "forms"
    folder.mkdir()
    write(folder, survey=[HEADER, ["text", "a", "A"]])
    return FormLibrary(folder, tmp_path / "kept")


def test_a_form_is_converted_once(forms, conversions):
    first, second = forms.source("form.xlsx"), forms.source("form.xlsx")
    assert conversions == ["form.xlsx"]
    assert first == second
    assert compile_form(first.xml, first.resources).form_id == "a-form"


def test_a_changed_form_is_converted_again(forms, conversions, tmp_path):
    forms.source("form.xlsx")
    write(tmp_path / "forms", survey=[HEADER, ["text", "b", "B"]])
    assert b"<b/>" in forms.source("form.xlsx").xml
    assert len(conversions) == 2


@pytest.mark.parametrize(("begin", "end"), [(0, -1), (0, 10), (0, 0), (1, None)])
def test_what_was_kept_and_harmed_is_made_anew(forms, conversions, tmp_path, begin, end):
    whole = forms.source("form.xlsx")
    (kept,) = (tmp_path / "kept").iterdir()
    kept.write_bytes(kept.read_bytes()[begin:end])
    assert forms.source("form.xlsx") == whole
    assert len(conversions) == 2
    assert forms.source("form.xlsx") == whole
    assert len(conversions) == 2


def test_files_beside_the_form_come_fresh(forms, conversions, tmp_path):
    forms.source("form.xlsx")
    (tmp_path / "forms" / "form-media").mkdir()
    (tmp_path / "forms" / "form-media" / "a.csv").write_bytes(b"x")
    assert forms.source("form.xlsx").resources == {"a.csv": b"x"}
    assert len(conversions) == 1


@pytest.mark.parametrize("name", ["none.xlsx", "../form.xlsx", "/etc/passwd", "", "forms"])
def test_a_form_that_is_not_there(forms, name):
    with pytest.raises(FormError, match="There is no form"):
        forms.source(name)


def test_a_form_with_errors_says_where(forms, tmp_path):
    write(tmp_path / "forms", survey=[HEADER, ["txet", "a", "A"]])
    with pytest.raises(FormError, match=r"form\.xlsx:survey!A2"):
        forms.source("form.xlsx")
    assert not (tmp_path / "kept").exists()
    assert list(forms.convert_all()) == ["form.xlsx"]


def test_all_forms_are_converted_ahead(forms, conversions, tmp_path):
    shutil.copy(tmp_path / "forms" / "form.xlsx", tmp_path / "forms" / "other.xlsx")
    (tmp_path / "forms" / "~$form.xlsx").write_bytes(b"left by a spreadsheet program")
    assert forms.names() == ("form.xlsx", "other.xlsx")
    assert forms.convert_all() == {}
    assert forms.convert_all() == {}
    assert conversions == ["form.xlsx", "other.xlsx"]
    assert not [file for file in (tmp_path / "kept").iterdir() if file.suffix == ".part"]


def test_a_kiosk_with_its_forms_kept_never_loads_the_converter(tmp_path):
    pack = ROOT / "assets" / "packs" / "harbour"
    probe = [sys.executable, "-c", PROBE, str(pack), str(tmp_path / "kept")]
    first, second = (subprocess.run(probe, cwd=ROOT, capture_output=True, text=True, check=True) for _ in range(2))
    assert "pyxform" in first.stdout, "the test does not see what is loaded"
    assert second.stdout.strip() == "[]"
