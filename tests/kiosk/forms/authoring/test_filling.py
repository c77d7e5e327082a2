"""Filling in a form without a window: answers from JSON in, the submission or every slip out."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import pytest

from kiosk.forms.authoring.filling import fill
from kiosk.forms.errors import FormError
from tests.kiosk.forms.authoring.workbooks import write

if TYPE_CHECKING:
    from pathlib import Path

HEADER = [
    "type",
    "name",
    "label::English (en)",
    "label::Arabic (ar)",
    "required",
    "relevant",
    "constraint",
    "calculation",
]
MESSAGE = "constraint_message::English (en)"
ROWS = [
    [*HEADER, MESSAGE, "constraint_message::Arabic (ar)", "readonly"],
    ["text", "name", "Name", "الاسم", "yes"],
    ["integer", "age", "Age", "العمر", "", "", ". < 120", "", "Write an age below 120.", "اكتب عمراً أقل من 120."],
    ["select_multiple pet", "pets", "Pets", "الحيوانات"],
    ["begin_repeat", "cat", "Cat", "قطة", "", "selected(${pets}, 'cat')"],
    ["text", "cat_name", "Its name", "اسمها"],
    ["begin_repeat", "kitten", "Kitten", "هريرة"],
    ["text", "kitten_name", "Its name", "اسمها"],
    ["end_repeat"],
    ["end_repeat"],
    ["calculate", "cats", "", "", "", "", "", "count(${cat})"],
    ["date", "day", "Day", "اليوم", "", "", ". <= today()"],
    ["geopoint", "spot", "Spot", "المكان"],
    ["text", "office", "Office", "المكتب", "", "", "", "", "", "", "yes"],
    ["acknowledge", "done", "Done", "تم"],
]
CHOICES = [
    ["list_name", "name", "label::English (en)", "label::Arabic (ar)"],
    ["pet", "cat", "Cat", "قطة"],
    ["pet", "dog", "Dog", "كلب"],
]


def filled(folder: Path, answers: Any, **how: str):
    form = write(folder, survey=ROWS, choices=CHOICES)
    file = folder / "answers.json"
    file.write_text(answers if isinstance(answers, str) else json.dumps(answers), encoding="utf-8")
    return fill(form, file, **how)


def refused(folder: Path, answers: Any, **how: str) -> str:
    with pytest.raises(FormError) as caught:
        filled(folder, answers, **how)
    return str(caught.value)


def values(submission: str) -> list[tuple[str, str]]:
    root = ElementTree.fromstring(submission)  # noqa: S314 - our own
    return [(element.tag, element.text or "") for element in root.iter() if len(element) == 0]


def test_answers_become_a_submission(tmp_path):
    answers = {
        "/data/name": "Ana",
        "/data/age": 31,
        "/data/pets": ["cat", "dog"],
        "/data/cat[1]/cat_name": "Tiger",
        "/data/cat[1]/kitten[1]/kitten_name": "Mila",
        "/data/cat[1]/kitten[2]/kitten_name": "Otto",
        "/data/cat[2]/cat_name": "Luna",
        "/data/day": "2026-03-05",
        "/data/spot": "-36.84 174.76",
        "/data/done": True,
    }
    done = filled(tmp_path, answers, now="2026-03-05T17:30", zone="Pacific/Auckland")
    assert done.complaints == ()
    found = values(done.submission)
    assert [text for tag, text in found if tag.endswith("_name") and text] == ["Tiger", "Mila", "Otto", "Luna"]
    assert {"name": "Ana", "age": "31", "pets": "cat dog", "cats": "2", "done": "OK"}.items() <= dict(found).items()


def test_the_same_answers_at_the_same_time_give_the_same_but_for_the_id(tmp_path):
    one, other = (values(filled(tmp_path, {"/data/name": "Ana"}, now="2026-03-05").submission) for _ in range(2))
    assert [pair for pair in one if pair[0] != "instanceID"] == [pair for pair in other if pair[0] != "instanceID"]


def test_one_path_twice_changes_the_answer(tmp_path):
    done = filled(tmp_path, '{"/data/name": "Ana", "/data/name": "Bea"}')
    assert ("name", "Bea") in values(done.submission)


def test_rules_that_answers_break_are_told_and_the_submission_is_still_there(tmp_path):
    done = filled(tmp_path, {"/data/age": 121})
    assert [complaint.partition(":")[0] for complaint in done.complaints] == ["/data/name", "/data/age"]
    assert "Write an age below 120." in done.complaints[1]
    assert ("age", "121") in values(done.submission)


@pytest.mark.parametrize("language", ["ar", "AR", "Arabic (ar)"])
def test_messages_come_in_the_language(tmp_path, language):
    assert "اكتب عمراً" in filled(tmp_path, {"/data/name": "A", "/data/age": 121}, language=language).complaints[0]


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ({"/data/nayme": "Ana"}, "Did you mean /data/name?"),
        ({"/form/x": "Ana"}, "no such question"),
        ({"name": "Ana"}, "a path begins with /"),
        ({"/data/age": "old"}, "a whole number"),
        ({"/data/age": 3.5}, "a whole number"),
        ({"/data/age": True}, "to acknowledge only"),
        ({"/data/day": "5/3/2026"}, "a date, as 2026-03-31"),
        ({"/data/day": "2026-02-30"}, "a date"),
        ({"/data/spot": "north"}, "latitude and longitude"),
        ({"/data/spot": "91 0"}, "latitude and longitude"),
        ({"/data/pets": ["cat", "dgo"]}, "Did you mean dog?"),
        ({"/data/pets": "horse"}, "It has cat, dog."),
        ({"/data/name": ["a", "b"]}, "choices only"),
        ({"/data/name": {"first": "Ana"}}, "a list of texts"),
        ({"/data/pets": [1, 2]}, "a list of texts"),
        ({"/data/cats": "7"}, "computes this itself"),
        ({"/data/office": "HBR"}, "nobody can write here"),
        ({"/data/cat[1]/cat_name": "Tiger"}, "not asked"),
        ({"/data/pets": "cat", "/data/cat[3]/cat_name": "Tiger"}, "no [3]"),
        ({"/data/pets": "cat", "/data/cat[0]/cat_name": "Tiger"}, "no [0]"),
        ([1, 2], "no object"),
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("\ud800".encode("utf-16", "surrogatepass").decode("latin-1"), "not JSON"),
    ],
)
def test_answers_that_cannot_be_given(tmp_path, answers, said):
    assert said in refused(tmp_path, answers)


def test_every_slip_is_told_at_once(tmp_path):
    said = refused(tmp_path, {"/data/nayme": "A", "/data/age": "x", "/data/pets": "horse"})
    assert len(said.splitlines()) == 3


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"now": "yesterday"}, "no moment"),
        ({"zone": "Mars/Olympus"}, "no time zone"),
        ({"zone": "../etc/passwd"}, "no time zone"),
        ({"language": "fr"}, "It has English (en), Arabic (ar)."),
    ],
)
def test_options_that_cannot_be_used(tmp_path, how, said):
    assert said in refused(tmp_path, {"/data/name": "Ana"}, **how)


def test_a_form_with_errors_is_not_filled_in(tmp_path):
    form = write(tmp_path, survey=[["type", "name", "label"], ["txet", "a", "A"]])
    (tmp_path / "answers.json").write_text("{}")
    with pytest.raises(FormError, match=r"survey!A2: error"):
        fill(form, tmp_path / "answers.json")


def test_answers_that_are_not_there_or_too_long(tmp_path):
    form = write(tmp_path, survey=ROWS, choices=CHOICES)
    with pytest.raises(FormError, match="can't be read"):
        fill(form, tmp_path / "none.json")
    with (tmp_path / "long.json").open("wb") as out:
        out.truncate(100 * 1024 * 1024)
    with pytest.raises(FormError, match="larger than 16 MB"):
        fill(form, tmp_path / "long.json")
