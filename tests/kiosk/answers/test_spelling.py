"""A word that was nearly typed is found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.answers.spelling import Spelling, dearest, price


@given(st.text("abcx", max_size=7), st.text("abcx", max_size=7))
def test_what_is_typed_right_costs_nothing_and_no_slip_more_than_its_letters(typed, meant):
    assert (price(typed, meant) == 0) == (typed == meant)
    assert price(typed, meant) < max(len(typed), len(meant)) + 1


@pytest.mark.parametrize(
    ("meant", "likely", "unlikely"),
    [
        ("passport", "passporr", "passporq"),  # a neighbour on the keyboard
        ("address", "adress", "addess"),  # one of two that are the same; codespell:ignore
        ("ticket", "tikcet", "tipket"),  # in another order
        ("licence", "lisence", "lipence"),  # sounds the same; codespell:ignore
        ("birth", "birht", "girth"),  # the first letter is mostly right
        ("مدرسة", "مدرصة", "مدركة"),
    ],
)
def test_a_likely_slip_costs_less(meant, likely, unlikely):
    assert 0 < price(likely, meant) < price(unlikely, meant)


@given(st.text("abcd", min_size=4, max_size=12), st.data())
def test_one_slip_is_found_unless_it_costs_too_much(word, data):
    place = data.draw(st.integers(1, len(word) - 1))
    letter = data.draw(st.sampled_from("abcd"))
    slips = [
        word[:place] + letter + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + word[place + 1 :],
        word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :],
    ]
    spelling = Spelling([word, "passport"])
    for typed in slips:
        found = spelling.within(typed)
        assert (word in found) == (price(typed, word) <= dearest(typed))
        assert "passport" not in found or word == "passport"
