"""What is happening, in a person's own words: the right life event, and the reason that is shown."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kiosk.memory_device import harbour
from tests.pack_search import PackSearch

INDEX = PackSearch(harbour)


def happening(text, language="en"):
    return INDEX.find(text, language).event_ideas


@pytest.mark.parametrize(
    ("text", "event", "words"),
    [
        ("my baby is coming", "having-a-baby", ("baby",)),
        ("lost my job", "losing-a-job", ("lost", "job")),
        ("there was a flood in my house", "after-a-disaster", ("flood", "house")),
        ("my mother died", "after-a-death", ("mother", "died")),
        ("we are getting divorced", "separating", ()),
    ],
)
def test_own_words_lead_to_a_life_event_and_say_why(text, event, words):
    best = happening(text)[0]
    assert best.event == event
    assert set(words) <= set(best.words)


@pytest.mark.parametrize("text", ["passport", "pay a fine", "money", "", "   ", "qqqq", "🙂", "to my the"])
def test_words_of_no_life_event_lead_to_none(text):
    assert happening(text) == ()


@given(st.text(max_size=300), st.sampled_from(["en", "ar", "zh_CN", "xx"]))
def test_any_text_will_do(text, language):
    assert all(harbour().life_event(one.event) for one in happening(text, language))
