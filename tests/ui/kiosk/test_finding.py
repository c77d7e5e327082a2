"""Answers and services in one list: best first, never without services, each with why it was found."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from kiosk.answers.ports import Findings, Found, Happening, Reason
from kiosk.catalogue.answer import Answer, LocalisedBody
from kiosk.catalogue.localised import Localised
from tests.journeys.kiosk_stage import PACK
from ui.kiosk import sentences
from ui.kiosk.finding import LEAST_SERVICES, MOST_RESULTS, MOST_UNSURE, Finder, Shelf, reason

ANSWERS = tuple(
    Answer(
        id=f"answer-{number}",
        title=Localised(en=f"Question {number}"),
        also=Localised(en="x"),
        body=LocalisedBody(en="Yes."),
        services=(),
        topics=(),
        owner="travel-papers",
        assured=datetime.date(2026, 10, 12),
    )
    for number in range(10)
)
WITH_ANSWERS = structs.replace(PACK, answers=ANSWERS)
SERVICES = [one.id for one in PACK.services[:10]]


class Given:
    """A search that finds what it is told."""

    def __init__(self, found):
        self.found = found
        self.asked = 0

    def find(self, _text, _language, *, events=(), only=None, limit=10):
        self.asked += 1
        return Findings(tuple(self.found)[:limit])


KINDS = st.lists(st.sampled_from(("answer", "service")), max_size=12)


@given(KINDS)
def test_the_best_stand_first_and_services_stay_in_sight(kinds):
    names = {"answer": iter([one.id for one in ANSWERS] * 2), "service": iter(SERVICES * 2)}
    found = [Found(kind, next(names[kind]), 10.0 - place) for place, kind in enumerate(kinds)]
    found = list({(one.kind, one.id): one for one in found}.values())
    lines = Finder(WITH_ANSWERS, Given(found)).find("words", "en").lines
    shown = [(line.kind, line.about) for line in lines]
    order = [(one.kind, one.id) for one in found]
    assert sorted(shown, key=order.index) == shown
    assert len(shown) == min(MOST_RESULTS, len(found))
    known = sum(one.kind == "service" for one in found)
    assert sum(kind == "service" for kind, _ in shown) >= min(LEAST_SERVICES, known)
    assert [line.last for line in lines] == [False] * (len(lines) - 1) + [True] * bool(lines)


def test_the_same_words_are_looked_for_once_and_forgotten_with_the_visit():
    search = Given([Found("answer", "answer-1", 1.0)])
    finder = Finder(WITH_ANSWERS, search)
    assert finder.find("word", "en") == finder.find("word", "en")
    assert search.asked == 1
    assert finder.find("", "en") == Shelf()
    assert "word" not in str(finder._last)


@pytest.mark.parametrize(
    ("reasons", "words"),
    [
        ((Reason("title", "passport"), Reason("words", "gone")), ""),
        ((Reason("words", "robbed"),), "Found by: robbed"),
        ((Reason("synonym", "mother"),), "Means the same: mother"),
        ((Reason("title", "card"), Reason("spelling", "passport")), "Read as: passport"),
        ((Reason("event", "having-a-baby"),), "Belongs to: Having a baby"),
        ((Reason("service", "renew-passport"),), "Belongs to: Renew a passport"),
        ((Reason("event", "nothing-known"),), ""),
    ],
)
def test_every_reason_is_told_in_a_short_sentence(reasons, words):
    told = reason(reasons, PACK, "en")
    assert told.replace("\u2068", "").replace("\u2069", "").replace("\u2066", "") == words


def test_what_only_comes_near_is_little_and_says_so():
    found = [Found("answer", one.id, 1.0) for one in ANSWERS]
    search = Given(found)
    search.find = lambda *_args, **_more: Findings(tuple(found), event_ideas=(Happening("having-a-baby"),), sure=False)
    shelf = Finder(WITH_ANSWERS, search).find("words", "en")
    assert (len(shelf.lines), shelf.ideas, shelf.sure) == (MOST_UNSURE, (), False)
    assert "person" in sentences.found(len(shelf.lines), "words", sure=False)
