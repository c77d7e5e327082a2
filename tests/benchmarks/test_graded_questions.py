"""The graded questions hold together, and their scores are what they are called."""

from collections import Counter

import pytest

from benchmarks.graded_questions import (
    Graded,
    Typing,
    fresh,
    graded,
    hit,
    interval,
    ndcg,
    nothing,
    score,
    typed,
    typing,
)
from tests.kiosk.memory_device import harbour

QUESTIONS = graded()
TYPED = typed()


def question(*grades, kind="plain", pair=""):
    return Graded("en", kind, "?", tuple(frozenset(one) for one in grades), pair, "held out")


def test_there_are_enough_of_each_language_and_all_name_what_there_is():
    pack = harbour()
    known = {answer.id for answer in pack.answers} | {f"service:{service.id}" for service in pack.services}
    assert not {name for one in (*QUESTIONS, *TYPED, *fresh()) for grade in one.grades for name in grade} - known
    assert all(one.grades[0] for one in QUESTIONS)
    languages = Counter(one.language for one in QUESTIONS)
    assert languages["en"] >= 170
    assert all(languages[language] >= 32 for language in pack.languages)
    assert len(nothing("tuned on")) == len(nothing("held out")) == 45
    assert len(nothing("tuned on", later=True)) == len(nothing("held out", later=True)) == 60
    assert not {one.text for one in fresh() if one.kind != "misspelt"} & {one.text for one in (*QUESTIONS, *TYPED)}


def test_a_misspelt_question_is_in_the_same_half_as_its_twin():
    halves = {}
    for one in QUESTIONS:
        if one.pair:
            halves.setdefault((one.language, one.pair), []).append(one.half)
    assert all(len(found) == 2 and len(set(found)) == 1 for found in halves.values())
    twins = {}
    for one in TYPED:
        twins.setdefault(one.pair, set()).add(one.half)
    assert len(twins) == 256
    assert all(len(found) == 1 for found in twins.values())
    counts = Counter(one.half for one in QUESTIONS)
    assert abs(counts["held out"] - counts["tuned on"]) <= 20


def test_an_answer_counts_among_the_first_three():
    asked = question({"a"}, {"b"}, {"c"})
    assert hit(asked, ["x", "y", "a"])
    assert not hit(asked, ["x", "y", "z", "a"])


def test_the_best_order_is_worth_one():
    asked = question({"a"}, {"b"}, {"c"})
    assert ndcg(asked, ["a", "b", "c"]) == pytest.approx(1)
    assert 0 < ndcg(asked, ["c", "b", "a"]) < ndcg(asked, ["a", "c", "b"]) < 1
    assert ndcg(asked, []) == ndcg(asked, ["x"]) == 0


def test_what_typing_loses():
    pairs = [question({"a"}, (), (), pair="1"), question({"a"}, (), (), kind="misspelt", pair="1")]
    assert typing(pairs, lambda one: ["a"] if one.kind == "plain" else ["x"]) == Typing(1, 1, 0)
    assert typing(pairs, lambda _one: ["a"]).loss == 0
    assert score(pairs, lambda _one: []).told() == {"n": 2, "recall@3": 0.0, "nDCG@10": 0.0, "none": 1.0}


def test_few_pairs_say_little():
    assert interval(1, 31) == pytest.approx((0.0057, 0.1619), abs=0.001)
    assert interval(0, 0) == (0.0, pytest.approx(0.79, abs=0.01))
