"""Which widget asks which question, and plain data in."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.forms.answer_part import plain_text
from ui.forms.question import FEW_CHOICES, ChoiceColumns, QuestionShown, question_from, widget_for

FEW = ChoiceColumns.of([("a", "A"), ("b", "B")])
MANY = ChoiceColumns.of((str(number), str(number)) for number in range(FEW_CHOICES + 1))


@pytest.mark.parametrize(
    ("fields", "widget"),
    [
        ({}, "Text"),
        ({"appearance": "multiline"}, "LongText"),
        ({"parameters": {"rows": "5"}}, "LongText"),
        ({"appearance": "numbers"}, "Text"),
        ({"appearance": "ex:org.example.app(x='1')"}, "Text"),
        ({"kind": "secret", "data_type": "int"}, "Text"),
        ({"data_type": "int"}, "Number"),
        ({"data_type": "decimal", "appearance": "thousands-sep"}, "Number"),
        ({"data_type": "date"}, "Date"),
        ({"data_type": "date", "appearance": "month-year"}, "Date"),
        ({"data_type": "dateTime"}, "DateTime"),
        ({"data_type": "time"}, "Time"),
        ({"data_type": "geopoint", "appearance": "placement-map"}, "Place"),
        ({"data_type": "geotrace"}, "Points"),
        ({"data_type": "geoshape"}, "Points"),
        ({"data_type": "barcode"}, "Code"),
        ({"data_type": "unheard-of"}, "Text"),
        ({"readonly": True}, "Note"),
        ({"readonly": True, "value": "7", "data_type": "int"}, "Fact"),
        ({"kind": "note"}, "Note"),
        ({"kind": "trigger"}, "Acknowledge"),
        ({"kind": "select1", "choices": FEW}, "Rows"),
        ({"kind": "select1", "choices": FEW, "appearance": "minimal"}, "Minimal"),
        ({"kind": "select1", "choices": FEW, "appearance": "minimal search"}, "Search"),
        ({"kind": "select1", "choices": FEW, "appearance": "likert"}, "Likert"),
        ({"kind": "select1", "choices": FEW, "appearance": "columns-pack no-buttons"}, "Grid"),
        ({"kind": "select1", "choices": FEW, "appearance": "columns-5"}, "Grid"),
        ({"kind": "select", "choices": FEW, "appearance": "horizontal-compact"}, "Grid"),
        ({"kind": "select", "choices": FEW, "appearance": "quickcompact-2"}, "Grid"),
        ({"kind": "select1", "choices": FEW, "appearance": "image-map"}, "Rows"),
        ({"kind": "select", "choices": FEW, "appearance": "autocomplete"}, "Search"),
        ({"kind": "select1", "choices": MANY}, "Search"),
        ({"kind": "select1", "choices": MANY, "appearance": "minimal"}, "Search"),
        ({"kind": "rank", "choices": FEW}, "Rank"),
        ({"kind": "range"}, "Range"),
        ({"kind": "range", "appearance": "rating"}, "Rating"),
        ({"kind": "upload", "parameters": {"mediatype": "image/*"}}, "Photo"),
        ({"kind": "upload", "parameters": {"mediatype": "image/*"}, "appearance": "signature"}, "Sketch"),
        ({"kind": "upload", "parameters": {"mediatype": "image/*"}, "appearance": "annotate"}, "Sketch"),
        ({"kind": "upload", "parameters": {"mediatype": "audio/*"}}, "Recording"),
        ({"kind": "upload"}, "File"),
    ],
)
def test_each_type_and_appearance_has_its_widget(fields, widget) -> None:
    assert widget_for(QuestionShown("/it", **fields)) == widget


def test_plain_data_makes_a_question() -> None:
    question = question_from({"ref": "/it", "kind": "select1", "choices": [("y", "Yes")], "required": True})
    assert question.choices == ChoiceColumns(("y",), ("Yes",))
    assert question.required


def test_a_name_that_no_question_has_is_told() -> None:
    with pytest.raises(TypeError, match="a question has no title"):
        question_from({"ref": "/it", "title": "x"})


@given(st.text(max_size=30))
def test_an_answer_holds_nothing_that_hides(text) -> None:
    kept = plain_text(text)
    assert plain_text(kept) == kept
    assert not {"Cc", "Cs"} & {unicodedata.category(sign) for sign in kept if sign not in "\n\t"}
    assert not set(kept) & set("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\x00\uffff")


def test_words_that_are_spelt_with_joiners_stay() -> None:
    assert plain_text("می‌خواهم क्‍ष\u202e\x07") == "می‌خواهم क्‍ष"
