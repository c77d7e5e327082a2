"""Numbers as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.forms.number_part import cursor_after, grouped, parse_number


@pytest.mark.parametrize(
    ("text", "whole", "kept"),
    [
        ("12", True, "12"),
        (" 1 234 ", True, "1234"),
        ("1,234,567", True, "1234567"),
        ("1'234", True, "1234"),
        ("-5", True, "-5"),
        ("−5", True, "-5"),
        ("007", True, "7"),
        ("٤٢", True, "42"),
        ("१२", True, "12"),
        ("3.0", True, "3"),
        ("3.5", True, None),
        ("3.5", False, "3.5"),
        ("3,5", False, "3.5"),
        ("1,234.5", False, "1234.5"),
        ("٣٫٥", False, "3.5"),
        (".5", False, "0.5"),
        ("5.", False, "5"),
        ("1e3", False, None),
        ("nan", False, None),
        ("twelve", True, None),
        ("1,23,4", False, None),
        ("", True, None),
        ("9" * 30, True, None),
    ],
)
def test_what_is_meant(text, whole, kept) -> None:
    assert parse_number(text, whole=whole) == kept


@given(st.integers(-(10**18), 10**18))
def test_a_grouped_number_is_the_same_number(number) -> None:
    assert grouped(str(number)) == f"{number:,}"
    assert parse_number(grouped(str(number)), whole=True) == str(number)


@given(st.text(alphabet="0123456789,.", max_size=20), st.integers(0, 20))
def test_the_cursor_keeps_its_digits(text, cursor) -> None:
    fresh = grouped(text)
    at = cursor_after(text, cursor, fresh)
    assert 0 <= at <= len(fresh)


def test_typing_answers_at_once_and_complains_only_when_asked(ask) -> None:
    asked = ask(data_type="int")
    for text in ("1", "12", "12x"):
        asked.part.type(text)
    assert asked.answers == ["1", "12", ""]
    assert asked.errors == []
    assert not asked.model.check()
    assert asked.errors == ["Enter a whole number in figures, such as 12"]
    assert asked.part.property("text") == "12x"


def test_what_is_typed_stays_when_the_form_answers_with_the_same_number(ask) -> None:
    from dataclasses import replace

    asked = ask(data_type="int")
    asked.part.type("007")
    asked.model.show(replace(asked.model.question, value="7"))
    assert asked.part.property("text") == "007"
    asked.model.show(replace(asked.model.question, value="9"))
    assert asked.part.property("text") == "9"


def test_thousands_are_set_apart_while_typing(ask) -> None:
    asked = ask(data_type="decimal", appearance="thousands-sep")
    asked.part.type("1234567.8")
    assert asked.part.property("text") == "1,234,567.8"
    assert asked.answer == "1234567.8"
