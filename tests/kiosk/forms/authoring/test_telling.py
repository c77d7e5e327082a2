"""`forms check` and `forms run` on the command line: what they print, and their exit codes."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

import main
from tests.kiosk.forms.authoring.workbooks import HEADER, write

GOOD = [HEADER, ["text", "a", "A"]]


def run(*arguments: object):
    return CliRunner().invoke(main.cli, [str(argument) for argument in arguments])


def test_a_good_form(tmp_path):
    done = run("forms", "check", write(tmp_path, survey=GOOD))
    assert done.exit_code == 0
    assert done.output.endswith("form.xlsx: all is well.\n")


def test_a_bad_form_among_good_ones(tmp_path):
    (tmp_path / "good").mkdir()
    good = write(tmp_path / "good", survey=GOOD)
    bad = write(tmp_path, survey=[[*HEADER, "hint"], ["txet", "a", "A", "=1+1"]])
    done = run("forms", "check", good, bad)
    assert done.exit_code == 1
    assert f"{bad}:survey!A2: error: There is no question type “txet”. Did you mean “text”?" in done.output
    assert f"{bad}:survey!D2: error: The cell holds the spreadsheet formula =1+1" in done.output
    assert f"{bad}: 2 errors." in done.output


def test_json_for_programs(tmp_path):
    bad = write(tmp_path, survey=[HEADER, ["txet", "a", "A"]])
    done = run("forms", "check", "--json", bad)
    assert done.exit_code == 1
    (told,) = json.loads(done.output)
    assert (told["file"], told["errors"], told["warnings"]) == (str(bad), 1, 0)
    assert told["faults"] == [
        {
            "severity": "error",
            "code": "unknown-type",
            "problem": "There is no question type “txet”.",
            "mend": "Did you mean “text”?",
            "sheet": "survey",
            "row": 2,
            "column": "A",
        }
    ]


def test_warnings_alone_are_no_failure(tmp_path):
    done = run("forms", "check", write(tmp_path, survey=GOOD, settings=[["form_title"], ["A"]]))
    assert done.exit_code == 0
    assert "2 warnings." in done.output


@pytest.mark.parametrize(("flags", "code"), [((), 1), (("--allow-invalid",), 0)])
def test_a_form_is_filled_in(tmp_path, flags, code):
    form = write(tmp_path, survey=[[*HEADER, "required"], ["text", "a", "A", "yes"], ["text", "b", "B"]])
    (tmp_path / "answers.json").write_text('{"/data/b": "Ōtara"}', encoding="utf-8")
    done = run("forms", "run", form, "--answers", tmp_path / "answers.json", *flags)
    assert done.exit_code == code
    assert "/data/a: " in done.stderr
    assert ("<b>Ōtara</b>" in done.stdout) is (code == 0)


def test_slips_in_answers_are_told_without_a_traceback(tmp_path):
    form = write(tmp_path, survey=GOOD)
    (tmp_path / "answers.json").write_text('{"/data/aa": 1, "/data/b": 2}')
    done = run("forms", "run", form, "--answers", tmp_path / "answers.json")
    assert done.exit_code == 1
    assert "Did you mean /data/a?" in done.stderr
    assert "Traceback" not in done.output


@pytest.mark.parametrize("name", ["form.xlsx", "none.xlsx"])
def test_a_form_that_cannot_be_looked_at_opens_no_window(tmp_path, name):
    write(tmp_path, survey=[HEADER, ["txet", "a", "A"]])
    done = run("forms", "preview", tmp_path / name)
    assert done.exit_code == 1
    assert name in done.stderr
    assert "Traceback" not in done.output
