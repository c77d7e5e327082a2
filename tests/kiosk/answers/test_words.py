"""Words are brought to what they are found by, as each language is written and mistyped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.answers.words import MOST_WORDS, read, read_typed
from kiosk.catalogue.localised import LANGUAGES


def stems(text, language):
    return [word.stem for word in read(text, language)]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("en", "drivers’ licences", "DRIVER LICENCE"),
        ("en", "can't pay", "cant paying"),
        ("ar", "البطاقة", "بطاقتي"),
        ("ar", "غدًا", "غداً"),
        ("ar", "مخالفات", "المخالفه"),
        ("mi", "rēhitatanga", "reehitatia"),
        ("vi", "hộ chiếu", "ho chieu"),
        ("vi", "được", "duoc"),
        ("hi", "हिन्दी", "हिंदी"),
        ("hi", "फ़ीस", "फीस"),
        ("hi", "पाँच", "पांच"),
        ("zh_CN", "护照", "「护照」"),
    ],
)
def test_what_is_meant_alike_is_found_alike(language, one, other):
    assert stems(one, language) == stems(other, language)


def test_chinese_is_read_by_characters_and_pairs():
    assert stems("换护照", "zh_CN") == ["换", "换护", "护", "护照", "照"]


def test_vietnamese_is_read_by_syllables_and_pairs():
    assert stems("mất hộ chiếu", "vi") == ["mat", "matǀho", "ho", "hoǀchieu", "chieu"]


@pytest.mark.parametrize(
    ("language", "text", "left"),
    [
        ("en", "how do I renew my passport?", ["renew", "passport"]),
        ("ar", "أين أجدد الجواز", ["اجدد", "جواز"]),
        ("zh_CN", "我的护照丢了怎么办", ["护", "护照", "照", "照丢", "丢"]),
        ("vi", "tôi muốn đổi", ["muonǀdoi", "doi"]),
        ("hi", "मेरा पासपोर्ट कहाँ है", ["पासपोरट"]),
        ("en", "to be or not to be", ["to", "be", "or", "not", "to", "be"]),
    ],
)
def test_what_tells_nothing_is_left_out_unless_it_is_all(language, text, left):
    assert [word.stem for word in read_typed(text, language)] == left


@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_any_text_is_read(text, language):
    found = read_typed(text, language)
    assert len(found) <= MOST_WORDS
    assert all(word.stem and word.plain and not set(word.stem) & set(" \"'*()") for word in found)
