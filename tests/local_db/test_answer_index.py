"""Answers and services are found by what people write, whatever they write, and by several threads at once."""

import gc
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.answers.ports import Findings, Reason
from local_db.answer_index import AnswerIndex
from tests.kiosk.memory_device import harbour
from tests.pack_search import index_of

PACK = harbour()
INDEX = index_of(PACK)


def first(text, language="en", **more):
    found = INDEX.find(text, language, **more).results
    return found[0].id if found else None


@pytest.mark.parametrize("language", PACK.languages)
@pytest.mark.parametrize("each", [12, pytest.param(1, marks=pytest.mark.long)])
def test_its_own_title_finds_each_answer_and_service_first(language, each):
    for one in (*PACK.answers, *PACK.services)[::each]:
        if title := one.title.exact(language):
            assert first(f" {title.upper()}? ", language) == one.id


@pytest.mark.parametrize(
    ("text", "language", "answer"),
    [
        ("somebody pinched my wallet", "en", "lost-wallet-all-cards"),
        ("my pasport was stollen in another contry", "en", "passport-stolen-abroad"),  # codespell:ignore
        ("pasport overseas stolen", "en", "passport-stolen-abroad"),
        ("ضاعت محفظتي وكل بطاقاتي", "ar", "lost-wallet-all-cards"),
        ("bị mất bóp với hết giấy tờ", "vi", "lost-wallet-all-cards"),
        ("我的钱包不见了", "zh_CN", "lost-wallet-all-cards"),
        ("kiraya badh gaya", "hi", "rent-went-up"),
    ],
)
def test_people_are_understood(text, language, answer):
    assert first(text, language, only="answer") == answer


FOUND_FIRST = [
    ("new bab", "en", "register-birth"),
    ("passprot", "en", "renew-passport"),
    ("i lost my wallet", "en", "lost-card"),
    ("how do i pay my parking ticket", "en", "pay-fine"),
    ("drivers license", "en", "driver-licence"),
    ("VOTE", "en", "enrol-to-vote"),
    ("we are moving", "en", "change-address"),
    ("new surname after marriage", "en", "name-change"),
    ("retirement", "en", "pension-card"),
    ("visa", "en", "residence-permit"),
    ("مولود", "ar", "register-birth"),
    ("الجواز", "ar", "renew-passport"),
    ("جَوَازُ السَّفَرِ", "ar", "renew-passport"),
    ("اقامه", "ar", "residence-permit"),
    ("الإقـــامة", "ar", "residence-permit"),
    ("رخصه السياقة", "ar", "driver-licence"),
    ("ضاعت بطاقتي", "ar", "lost-card"),
    ("مخالفه مرور", "ar", "pay-fine"),
    ("انتخاب", "ar", "enrol-to-vote"),
    ("passport", "ar", "renew-passport"),
]


@pytest.mark.parametrize(("text", "language", "service"), FOUND_FIRST)
def test_the_service_that_is_meant_stands_first(text, language, service):
    assert first(text, language, only="service") == service


@pytest.mark.parametrize(
    ("text", "anything"),
    [
        ('"', False),
        ("*", False),
        ("--", False),
        ("' OR 1=1; DROP TABLE known; --", None),
        ('passport" OR "x', True),
        ("NEAR(passport fee, 2)", True),
        ("title:passport AND NOT fee", True),
        ("{title body} : passport*", True),
        ("^passport + fee", True),
        ("a" * 10_000, False),
        ("passport " * 2_000, True),
        ("😀🇳🇿👶" * 500, False),
        ("\x00\u2028\x1b[2J\ud800", False),
        ("passport 护照 جواز uruwhenua पासपोर्ट", True),
        ("p\u0301a\u0301ssport", True),
    ],
)
@pytest.mark.parametrize("language", ["en", "zh_CN"])
def test_what_looks_like_a_command_is_only_words(text, anything, language):
    found = INDEX.find(text, language)
    assert anything is None or bool(found.results) == anything
    assert first("passport") is not None


@given(st.text(max_size=120), st.sampled_from([*PACK.languages, "", "nonsense"]), st.sampled_from([None, "service"]))
def test_any_text_gives_what_exists_once_and_best_first(text, language, only):
    found = INDEX.find(text, language, only=only, limit=7).results
    assert len({(one.kind, one.id) for one in found}) == len(found) <= 7
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    for one in found:
        assert (PACK.service if one.kind == "service" else PACK.answer)(one.id)
        assert only in {None, one.kind}


def test_each_result_says_why():
    found = INDEX.find("somebody nicked my walet", "en").results
    reasons = {reason for one in found if one.id == "lost-wallet-all-cards" for reason in one.reasons}
    assert Reason("spelling", "wallet") in reasons
    jobs = INDEX.find("mum got laid off", "en").results
    assert "synonym" in {reason.kind for one in jobs if one.id == "lost-job-first-steps" for reason in one.reasons}
    assert Reason("title", "passport") in INDEX.find("passport ", "en").results[0].reasons


def test_words_that_were_read_as_others_are_told():
    assert INDEX.find("passprot ", "en").corrected == (("passprot", "passport"),)


def test_what_belongs_to_a_life_event_that_somebody_is_in_stands_higher():
    usual = INDEX.find("which papers do I need", "en", limit=30).results
    found = INDEX.find("which papers do I need", "en", events=["having-a-baby"], limit=30).results
    of_event = [one for one in found if Reason("event", "having-a-baby") in one.reasons]
    before = {(one.kind, one.id): one.score for one in usual}
    assert of_event
    assert all(one.score > before[one.kind, one.id] for one in of_event if (one.kind, one.id) in before)
    assert [one.id for one in found] != [one.id for one in usual]


def test_a_situation_suggests_its_life_event():
    assert "after-a-death" in [one.event for one in INDEX.find("my father died last week", "en").event_ideas]


def test_nothing_is_found_for_nothing():
    assert INDEX.find("   ", "en") == INDEX.find("", "ar") == Findings()


def test_many_threads_find_the_same():
    texts = ["passport", "lost wallet", "baby name", "tax bill"] * 6
    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(first, texts)) == [first(text) for text in texts]


def test_a_new_pack_is_searched_when_it_is_indexed():
    few = {"services": PACK.services[:2], "life_events": ()}
    shown = msgspec.structs.replace(PACK, answers=PACK.answers[:3], **few)
    later = msgspec.structs.replace(PACK, answers=PACK.answers[3:5], **few)
    packs = [shown]
    with closing(AnswerIndex(lambda: packs[-1])) as index:
        title = PACK.answers[3].title.en
        assert index.find(title, "en").results[0].id != PACK.answers[3].id
        packs.append(later)
        index.find(title, "en")
        index.close()
        assert index.find(title, "en").results[0].id == PACK.answers[3].id


def test_warming_indexes_all_languages_beside_the_caller():
    small = msgspec.structs.replace(PACK, answers=PACK.answers[:2], services=PACK.services[:2], life_events=())
    with closing(AnswerIndex(lambda: small)) as index:
        index.warm()
        index.close()
        assert index.find(small.answers[0].title.get("hi"), "hi").results
    gc.collect()
    assert "answers" not in {thread.name for thread in threading.enumerate()}


def test_the_language_of_a_visit_is_forgotten_with_the_next():
    small = msgspec.structs.replace(PACK, answers=PACK.answers[:2], services=PACK.services[:2], life_events=())
    with closing(AnswerIndex(lambda: small)) as index:
        for language in ("ar", "hi", "en"):
            index.warm(language)
            index.close()
            assert set(index._shown.made()) == {"en", language}
        assert index.find(small.answers[0].title.get("ar"), "ar").results, "it is made again where somebody asks"


def test_plainly_everything_has_to_be_there():
    assert INDEX.plainly("lost my passport here", "en")[0] == ("answer", "lost-passport-at-home")
    assert INDEX.plainly("passport elephant", "en") == INDEX.plainly("?", "en") == []


@pytest.mark.parametrize(
    ("text", "language", "sure"),
    [
        ("i lost my wallet", "en", True),
        ("passport", "en", True),
        ("how do i pay my parking ticket", "en", True),
        ("best pizza place round here", "en", False),
        ("how do i get a fishing licence", "en", False),
        ("who won the football last night", "en", False),
        ("كيف الطقس غدًا", "ar", False),
        ("passport", "ar", True),
        ("جواز السفر", "ar", True),
        ("怎么弹吉他", "zh_CN", False),
        ("昨晚足球谁赢了", "zh_CN", False),
    ],
)
def test_what_nothing_here_is_about_is_told(text, language, sure):
    assert INDEX.find(text, language).sure == sure


def test_nothing_is_said_against_a_word_that_is_still_typed():
    title = "Renew a passport"
    assert all(INDEX.find(title[:length], "en").sure for length in range(3, len(title)))
