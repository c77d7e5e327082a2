"""Characters of Chinese that a wrong choice put into a text are read as those that were meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.answers.characters import Characters

_TWICE = "护照 丢了 公司 裁员 工资 资条 现金 老板 一直 最后 生病 时才"
PAIRS = dict.fromkeys(_TWICE.split(), 2) | {"复最": 1}
KNOWN = Characters({"没有", "现在"}, PAIRS)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("户照丢了", "护照丢了"),  # the same sound
        ("公司裁圆", "公司裁员"),  # and a known word beside it stays
        ("狰兼没有", "狰兼没有"),  # what nobody knows stays
        ("显金工姿", "现金工资"),
        ("宫思", "公司"),
        ("工志", "工资"),  # nearly the same sound: zhi for zi
        ("主病", "生病"),  # looks much the same
        ("病生", "生病"),  # the other way round
        ("先在没有", "现在没有"),  # words that tell nothing as well
        ("付最后", "付最后"),  # what stands once somewhere by chance is no word
    ],
)
def test_what_was_meant_is_read(typed, meant):
    assert KNOWN.meant(typed).text == meant


@given(st.text("护照户丢了公司裁员圆时才最后付现金先在没有主病", max_size=12))
def test_the_length_stays_and_what_is_known_is_not_touched(text):
    found = KNOWN.meant(text)
    assert len(found.text) == len(text)
    assert found.changed == {place for place, letter in enumerate(text) if found.text[place] != letter}
    for place in range(len(text) - 1):
        if text[place : place + 2] in PAIRS:
            assert not {place, place + 1} & found.changed
