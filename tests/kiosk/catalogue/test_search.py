"""People find a service by their own words, with slips, in their language."""

from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.loading import load_pack
from kiosk.catalogue.plain_words import folded, stem, words
from kiosk.catalogue.search import ServiceSearch
from kiosk.catalogue.spelling import Spelling, distance

PACK = load_pack(Path(__file__).resolve().parents[3] / "assets" / "packs" / "harbour")
SEARCH = ServiceSearch(PACK)

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
def test_found_first(text, language, service):
    assert SEARCH.find(text, language)[0] == service


@pytest.mark.parametrize("text", ["", "   ", "?!", "qqqqxzzz", "\u2066\u2069"])
def test_nothing_is_found_for_nothing(text):
    assert SEARCH.find(text, "en") == ()


@pytest.mark.parametrize("language", PACK.languages)
def test_a_title_finds_its_service(language):
    for service in PACK.services:
        if title := service.title.exact(language):
            assert SEARCH.find(f"  {title.upper()} ", language)[0] == service.id


@pytest.mark.parametrize("language", PACK.languages)
def test_a_title_is_found_while_it_is_typed(language):
    for service in PACK.services:
        if title := service.title.exact(language):
            for typed in (title[:-5], title[:-1]):
                assert not typed or service.id in SEARCH.find(typed, language)[:3], typed


@given(st.text(max_size=300), st.sampled_from(["en", "ar", "hi", "", "nonsense"]))
def test_any_text_gives_known_services_once(text, language):
    found = SEARCH.find(text, language)
    assert len(set(found)) == len(found)
    assert all(PACK.service(identity) for identity in found)


@given(st.text(max_size=300))
def test_folding_twice_changes_nothing(text):
    assert folded(folded(text)) == folded(text)


def test_an_endless_text_is_cut():
    assert SEARCH.find("passport " * 100_000, "en")[0] == "renew-passport"


@pytest.mark.parametrize(
    ("text", "language", "first"),
    [
        ("passport" + " " * 10_000, "en", "renew-passport"),
        ("a" * 10_000, "en", None),
        ("👶🏠😀" * 3_000, "en", None),
        ("👶 passport 🎉", "en", "renew-passport"),
        ("passport 护照 جواز uruwhenua हिंदी", "en", "renew-passport"),
        ("\u202epass\u200bport\u202c\ufeff", "en", "renew-passport"),
        ("\u200fجو\u200dاز\u061c السفر\u2069", "ar", "renew-passport"),
        ("p\u0301" * 5_000, "en", None),
        ("\x00\u2028\x1b[2J", "en", None),
    ],
)
def test_hostile_texts_are_answered_sensibly(text, language, first):
    found = SEARCH.find(text, language)
    assert (found[0] if found else None) == first


def test_a_slip_is_only_forgiven_where_nothing_fits():
    assert SEARCH.find("car", "en") == SEARCH.find("CAR", "en")
    assert SEARCH.find("vote", "en")[0] == "enrol-to-vote"
    assert "change-address" not in SEARCH.find("vote", "en")  # "note" is a slip away


def test_a_language_that_the_pack_lacks_is_searched_in_english():
    assert SEARCH.find("passport", "fr") == SEARCH.find("passport", "en")


def test_a_translation_that_is_missing_is_searched_in_english():
    service = PACK.service("pay-fine")
    english = msgspec.structs.replace(service, title=msgspec.structs.replace(service.title, ar=""))
    search = ServiceSearch(msgspec.structs.replace(PACK, services=(english,)))
    assert search.find(service.title.en, "ar") == ("pay-fine",)


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


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_distance_is_a_distance(one, other):
    assert (distance(one, other) == 0) == (one == other)
    assert distance(one, other) == distance(other, one)
    assert distance(one, other) <= max(len(one), len(other))


@given(st.text("abcd", min_size=4, max_size=12), st.data())
def test_one_slip_is_always_found(word, data):
    place = data.draw(st.integers(0, len(word) - 1))
    letter = data.draw(st.sampled_from("abcd"))
    slips = [
        word[:place] + letter + word[place + 1 :],
        word[:place] + letter + word[place:],
        word[:place] + word[place + 1 :],
        word[: place - 1] + word[place] + word[place - 1] + word[place + 1 :] if place else word,
    ]
    spelling = Spelling([word])
    for typed in slips:
        assert word in spelling.near(typed) or len(typed) < 4


def test_chinese_is_found_within_a_sentence():
    passport = PACK.service("renew-passport")
    chinese = msgspec.structs.replace(passport.title, zh_CN="更换护照")
    services = tuple(
        msgspec.structs.replace(service, title=chinese) if service is passport else service for service in PACK.services
    )
    search = ServiceSearch(msgspec.structs.replace(PACK, languages=("en", "zh_CN"), services=services))
    assert search.find("我想换护照", "zh_CN")[0] == "renew-passport"
    assert search.find("护", "zh_CN")[0] == "renew-passport"
    assert search.find("我想", "zh_CN") == ()
