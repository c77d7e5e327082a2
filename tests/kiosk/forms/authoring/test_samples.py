"""The forms of the sample pack: without a fault, in both languages, in our words, and filled in from end to end."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kiosk.forms.authoring.checking import check_form
from kiosk.forms.authoring.columns import TRANSLATED, Table
from kiosk.forms.authoring.filling import fill
from kiosk.forms.authoring.workbook import read_workbook

ROOT = Path(__file__).resolve().parents[4]
FORMS = ROOT / "assets" / "packs" / "harbour" / "forms"
ANSWERS = Path(__file__).with_name("sample_answers.json")
NAMES = ("birth", "change-address", "concession-card", "feedback", "relief-grant")
DISLIKED = ("please", "sorry", "oops", "invalid", "ok", "عذراً", "من فضلك", "يرجى", "خطأ")


def sentences(name: str):
    read = read_workbook((FORMS / f"{name}.xlsx").read_bytes())
    for table in map(Table, (read.sheets["survey"], read.sheets["choices"])):
        for row in table.rows():
            for field in TRANSLATED:
                for column in table.of(field):
                    if text := row.cells.get(column.number):
                        yield str(row.spot(field)), column.language, text


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_has_no_faults_at_all(name):
    assert [fault.told(name) for fault in check_form(FORMS / f"{name}.xlsx").report.faults] == []


@pytest.mark.parametrize("name", NAMES)
def test_a_sample_speaks_as_we_do(name):
    for place, language, text in sentences(name):
        plain = re.sub(r"\$\{\w+\}", "7", text)
        words = {word.lower() for word in re.findall(r"[\w']+", plain)}
        assert not words & set(DISLIKED), f"{place}: {text}"
        assert "!" not in plain, f"{place}: {text}"
        assert "  " not in plain.strip(), f"{place}: {text}"
        if language == "Arabic (ar)":
            assert not re.search(r"[,;?]", plain), f"{place}: Arabic has ، ؛ ؟ of its own: {text}"


@pytest.mark.parametrize("name", NAMES)
def test_questions_say_why_and_how_to_mend(name):
    table = Table(read_workbook((FORMS / f"{name}.xlsx").read_bytes()).sheets["survey"])
    for row in table.rows():
        if row.get("constraint"):
            assert row.get("constraint_message"), row.spot("name")
        if row.get("required"):
            assert row.get("required_message"), row.spot("name")
        asked = row.get("type").partition(" ")[0]
        if asked in {"text", "date", "integer", "image", "barcode", "geopoint"} and not row.get("required"):
            assert "(optional)" in row.get("label"), f"{row.spot('label')}: optional is said in words"
            assert "(اختياري)" in row.cells[table.of("label")[1].number]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_sample_is_filled_in(tmp_path, name, language):
    sample = json.loads(ANSWERS.read_text(encoding="utf-8"))[name]
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps(sample["answers"]), encoding="utf-8")
    done = fill(FORMS / f"{name}.xlsx", answers, language=language, now="2026-11-22T10:00", zone="Pacific/Auckland")
    assert done.complaints == ()
    root = ElementTree.fromstring(done.submission)  # noqa: S314 - our own
    assert root.get("id") == name
    assert {path: root.findtext(path) for path in sample["expected"]} == sample["expected"]


def test_nothing_is_sent_that_was_not_asked(tmp_path):
    sample = json.loads(ANSWERS.read_text(encoding="utf-8"))["change-address"]["answers"]
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps({**sample, "/data/household/others": "no"}), encoding="utf-8")
    without = {key: value for key, value in sample.items() if "/person[" not in key} | {"/data/household/others": "no"}
    answers.write_text(json.dumps(without), encoding="utf-8")
    done = fill(FORMS / "change-address.xlsx", answers, now="2026-11-22", zone="Pacific/Auckland")
    assert "<person>" not in done.submission
