"""What is learned from answers: counted, settled by an editor, and never a word that is not the pack's own."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from kiosk.answers.insight import ASKED, JUDGED, SETTLED, fold, unanswered
from kiosk.answers.known_words import KnownWords
from kiosk.catalogue.answer import Answer, LocalisedBody
from kiosk.catalogue.localised import LANGUAGES, Localised
from kiosk.errors import Refused
from kiosk.folding import canonical, causal_order
from kiosk.queue.authority import objection
from kiosk.staff import officer
from tests.kiosk.memory_device import MemoryDevice, Time, harbour
from tests.kiosk.story import DAY, Story

ANSWER = Answer(
    id="gone-abroad",
    title=Localised(en="My passport was stolen abroad", ar="سُرق جوازي في الخارج"),
    also=Localised(en="robbed on holiday"),
    body=LocalisedBody(en="Go to the police first.\n\n1. Ask for 1 report on paper."),
    services=("renew-passport",),
    topics=(),
    owner="travel-papers",
    assured=datetime.date(2026, 10, 12),
)
PACK = structs.replace(harbour(), answers=(ANSWER,))
KNOWN = KnownWords(PACK)


def device(role: str, who: str = "") -> MemoryDevice:
    made = MemoryDevice(f"the {role}", role, Time())
    made.queue.pack = PACK
    made.write(officer.added("ruth", "Ruth", "1111", (), ["edit"]))
    made.write(officer.added("tama", "Tama", "1111", (), ["lead"]))
    if who:
        made.do("counter.take", {"counter": "1", "officer": who})
    return made


def code(at: MemoryDevice, name: str, **args) -> str:
    before = dict(at.events)
    with pytest.raises(Refused) as found:
        at.do(name, args)
    assert before == at.events
    return found.value.code


def ask(kiosk: MemoryDevice, *words: str, language: str = "en") -> None:
    kiosk.do("insight.ask", {"language": language, "words": words})


def test_an_answer_is_judged_and_counted_by_language():
    kiosk = device("kiosk")
    for yes, language in ((True, "en"), (False, "en"), (False, "hi"), (False, "en")):
        kiosk.do("insight.judge", {"answer": "gone-abroad", "language": language, "yes": yes})
    (one,) = kiosk.queue.insights.values()
    assert (one.answer, one.yes, one.no) == ("gone-abroad", {"en": 1}, {"en": 2, "hi": 1})
    assert code(kiosk, "insight.judge", answer="elephants", language="en", yes=True) == "unknown_answer"
    assert code(kiosk, "insight.judge", answer="gone-abroad", language="my words", yes=True) == "bad_request"


def test_equal_questions_are_one_and_an_editor_settles_them():
    kiosk, desk = device("kiosk"), device("counter", "ruth")
    ask(kiosk, "stolen", "passport")
    ask(kiosk, "passport", "stolen")
    ask(kiosk, language="hi")
    desk.take(kiosk.events.values())
    first, second = unanswered(desk.queue.insights.values())
    assert (first.words, first.count, second.language, second.words) == (("passport", "stolen"), 2, "hi", ())
    args = {"insights": list(first.insights), "how": "answered", "answer": "gone-abroad", "officer": "ruth"}
    assert code(desk, "insight.settle", **(args | {"officer": "tama"})) == "edit_only"
    assert code(desk, "insight.settle", **(args | {"answer": "elephants"})) == "unknown_answer"
    assert code(desk, "insight.settle", **(args | {"insights": ["x"]})) == "unknown_insight"
    assert code(device("counter"), "insight.settle", **args) == "edit_not_here"
    desk.do("insight.settle", args)
    assert [one.language for one in unanswered(desk.queue.insights.values())] == ["hi"]
    kiosk.take(desk.events.values())
    ask(kiosk, "passport", "stolen")
    desk.take(kiosk.events.values())
    assert [one.count for one in unanswered(desk.queue.insights.values())] == [1, 1], "asked again, it is open again"


@pytest.mark.parametrize(
    "words", [["Priya"], ["1987"], ["passport", "4711"], ["stol"], ["passport stolen"], ["police."]]
)
def test_words_that_are_not_the_packs_own_are_refused(words):
    assert code(device("kiosk"), "insight.ask", language="en", words=words) == "words_not_ours"


def test_only_words_of_the_pack_are_kept_of_a_question():
    told = "My PASSPORTS, number LM 4711, was stolen in 1987 by Joe Quigglesworth of 12 Xylander Lane"
    assert KNOWN.of(told, "en") == ("number", "passport", "stolen")
    assert KNOWN.of("我的护照丢了", "zh_CN") == ("护照",)


def _texts():
    for one in (*PACK.services, *PACK.answers, *PACK.topics):
        for name in ("title", "keywords", "line", "summary", "also", "body", "name"):
            text = getattr(one, name, None)
            if text is not None:
                yield " ".join(text.by_language().values()).casefold()


WHOLE = "\n".join(_texts())


@given(
    st.text(max_size=80) | st.lists(st.sampled_from(WHOLE.split()), max_size=12).map(" ".join),
    st.sampled_from(LANGUAGES),
)
def test_whatever_is_typed_what_is_kept_stands_in_the_pack(text, language):
    kept = KNOWN.of(text, language)
    assert all(word in WHOLE and not any(map(str.isdigit, word)) for word in kept)
    assert KNOWN.has(kept, language), kept
    assert list(kept) == sorted(set(kept))


_EVENTS = st.sampled_from((
    (JUDGED, {"day": DAY, "answer": "a", "language": "en", "yes": True}),
    (JUDGED, {"day": DAY, "answer": "b", "language": "en", "yes": False}),
    (JUDGED, {"day": "today", "answer": "a", "language": "en", "yes": "maybe"}),
    (ASKED, {"day": DAY, "language": "hi", "words": ["pass"]}),
    (ASKED, {"day": DAY, "language": "hi", "words": ["x" * 41]}),
    (ASKED, {}),
    (SETTLED, {"how": "answered", "officer": "ruth"}),
    (SETTLED, {"how": "burnt"}),
))  # fmt: skip


@given(st.lists(st.tuples(_EVENTS, st.sampled_from(("k1", "k2", "hub"))), max_size=8), st.randoms())
def test_the_fold_is_total_and_does_not_depend_on_the_order_of_arrival(written, chance):
    story = Story("insight/x")
    for (kind, data), by in written:
        story.add(kind, data, device=by)
    state = story.folded(fold)
    chance.shuffle(story.events)
    assert canonical(fold("insight/x", causal_order(story.events))) == canonical(state)
    assert 0 <= state.settled <= state.asked
    assert not (state.answer and state.asked), "an answer or a question, never both"


def test_a_counter_judges_nothing_and_a_kiosk_settles_nothing():
    story = Story("insight/x")
    for kind in (JUDGED, ASKED, SETTLED):
        story.add(kind)
    judged, asked, settled = story.events
    assert not objection(judged, "kiosk")
    assert not objection(asked, "kiosk")
    assert not objection(settled, "counter")
    assert objection(judged, "counter")
    assert objection(asked, "board")
    assert objection(settled, "kiosk")
