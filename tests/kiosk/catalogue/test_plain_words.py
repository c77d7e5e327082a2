"""Words are made comparable whatever the spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.plain_words import folded, stem, words


@given(st.text(max_size=300))
def test_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Élan ĀĒĪ", "elan aei"),
        ("Straße", "strasse"),
        ("آلة إلى أُمّ", "اله الي ام"),
        ("مؤسسة", "موسسه"),
        ("مـــيـــناء", "ميناء"),
        ("٠١٢ ۳۴", "012 34"),
        ("Tiếng Việt", "tieng viet"),
    ],
)
def test_folding(text, plain):
    assert folded(text) == plain


@pytest.mark.parametrize(
    ("word", "shorter"), [("الجواز", "جواز"), ("للسفر", "سفر"), ("والسيارة", "سيارة"), ("الى", "الى"), ("all", "all")]
)
def test_the_arabic_article(word, shorter):
    assert stem(word) == shorter


def test_words_leave_out_signs():
    assert words("Pay, now: $215 (card_or cash)") == ["pay", "now", "215", "card", "or", "cash"]
