"""A word that was nearly typed is found."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.spelling import Spelling, distance


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_distance_is_a_distance(one, other):
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) == distance(other, one)
    assert distance(one, other) <= max(len(one), len(other))


@given(st.text("abcd", min_size=4, max_size=12), st.data())
def test_one_slip_is_always_found(word, data):
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcd"))
    slips = [
        word[:place] + letter + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + word[place + 1 :],
        word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :] if place else word,
    ]
    spelling = Spelling([word])
    for typed in slips:
        assert word in spelling.near(typed) or len(typed) < 4
