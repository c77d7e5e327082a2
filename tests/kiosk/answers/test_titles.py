"""A title is found while it is typed, and first when it is whole."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.answers.titles import WHOLE, Titles

TITLES = Titles(["Renew a passport", "", "Renew a licence", "护照丢了", "पासपोर्ट खो गया"])


def test_a_beginning_finds_each_title_that_has_it():
    assert set(TITLES.begun("ReNEW a")) == {0, 2}
    assert set(TITLES.begun("renew a li")) == {2}
    assert TITLES.begun("re") == TITLES.begun("") == TITLES.begun("?") == {}


def test_a_whole_title_is_worth_more_than_anything():
    assert TITLES.begun(" renew  a PASSPORT?! ") == {0: WHOLE}
    assert TITLES.begun("护照丢了") == {3: WHOLE}
    assert TITLES.begun("पासपोर्ट खो गया") == {4: WHOLE}


@given(st.lists(st.text(max_size=12), max_size=8), st.data())
def test_the_more_is_typed_the_more_it_is_worth(titles, data):
    found = Titles(titles)
    title = data.draw(st.sampled_from(titles or [""]))
    worth = [
        found.begun(title[:end]).get(titles.index(title) if title in titles else 0, 0.0)
        for end in range(len(title) + 1)
    ]
    assert worth == sorted(worth)
