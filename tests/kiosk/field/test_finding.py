"""Finding on a laptop: whoever is there is found by the beginning of any of their words, in any order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.plain_words import words
from kiosk.field.finding import Thing, found, outline

THINGS = (
    Thing("person", "1", "Grace Pomare", "Lost card · Q 001", "7 Mill Road 021 555", "2026-11-21", open=True),
    Thing("person", "2", "Đinh Văn Lộc", "Disability", "", "2026-11-22"),
    Thing("stop", "3", "Kaimai School hall", "Open table", "Grace has the key", "2026-11-23"),
    Thing("note", "4", "brings the card on Monday", "Grace Pomare", "", "2026-11-20"),
    Thing("person", "5", "李强", "Enrol to vote", "", "2026-11-19", open=True),
)


@pytest.mark.parametrize(
    ("query", "ids"),
    [
        ("grace", ["1", "3", "4"]),
        ("pom gra", ["1", "4"]),
        ("dinh loc", ["2"]),
        ("021", ["1"]),
        ("card", ["4", "1"]),
        ("李", ["5"]),
        ("", []),
        ("nobody", []),
        ("%_*' OR", []),
    ],
)
def test_what_is_found(query, ids):
    assert [one.id for one in found(THINGS, query, 9)] == ids


def test_without_a_question_the_people_stand_there():
    assert [one.id for one in outline(THINGS, 9)] == ["1", "5", "2"]
    assert [one.id for one in outline(THINGS, 1)] == ["1"]


PLAIN = st.text(st.characters(categories=("Lu", "Ll", "Nd")), min_size=1, max_size=8)


@given(st.lists(PLAIN, min_size=1, max_size=4), st.data())
def test_every_thing_is_found_by_the_beginning_of_any_of_its_words(said, data):
    thing = Thing("note", "x", " ".join(said), "")
    for word in words(thing.title):
        start = word[: data.draw(st.integers(1, len(word)))]
        if words(start) == [start]:
            assert found([thing], start, 1) == [thing]
