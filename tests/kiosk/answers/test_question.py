"""A question is understood by the words that a pack knows: slips, sounds, beginnings and what means the same."""

import pytest

from kiosk.answers.question import understood
from kiosk.answers.vocabulary import Vocabulary
from kiosk.answers.words import read
from kiosk.catalogue.synonyms import Synonyms

TEXTS = [
    "Renew a passport when it has expired",
    "A new driver licence costs money",
    "The phone of the office, or a machine",
    "The school is full in winter",
    "Somebody lost a job",
    "The payment did not come",
    "Three who came home from the war",
]
SAME = Synonyms(same=(("licence", "license", "permit"), ("lost a job", "sacked")), leads={"ran out": ("expired",)})
ENGLISH = Vocabulary([read(text, "en") for text in TEXTS], "en", SAME)


def looked_for(text, own=ENGLISH, english=None):
    sought = understood(text, own, english).sought
    return {stem for one in sought for term in one.terms for stem in term.stems}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("passprot ", "passport"),
        ("fone ", "phone"),
        ("mashine ", "machine"),  # codespell:ignore
        ("driverlicence ", "driver licence"),
        ("expierd ", "expired"),
    ],
)
def test_a_slip_is_read_as_what_was_meant(typed, meant):
    assert understood(typed, ENGLISH, None).corrected == ((typed.strip(), meant),)


@pytest.mark.parametrize("typed", ["thier ", "shoud ", "becuase "])  # codespell:ignore
def test_a_slip_in_a_word_that_tells_nothing_is_no_other_word(typed):
    assert understood(f"{typed} passport ", ENGLISH, None).corrected == ()


def test_a_word_that_exists_is_never_taken_for_another():
    assert understood("cost ", ENGLISH, None).corrected == ()


def test_what_means_the_same_is_looked_for():
    assert "licenc" in looked_for("permit ")
    assert {"lost", "job"} <= looked_for("I was sacked ")
    assert "expir" in looked_for("it ran out ")
    assert "ran" not in looked_for("it expired ")


def test_the_last_word_may_be_begun():
    assert "passport" in looked_for("passp")
    assert "passport" not in looked_for("pas ")


def test_a_rare_word_that_stands_for_a_common_one_tells_no_more():
    many = Vocabulary([read(f"car {number}", "en") for number in range(50)] + [read("ute", "en")], "en",
                      Synonyms(same=(("car", "ute"),)))  # fmt: skip
    (sought,) = understood("car ", many, None).sought
    assert max(term.worth for term in sought.terms) == sought.terms[0].worth


def test_a_homophone_is_read_as_the_word_that_exists():
    chinese = Vocabulary([read("护照丢了", "zh_CN"), read("换护照 驾照", "zh_CN")], "zh_CN")
    assert ("户照", "护照") in understood("户照丢了", chinese, None).corrected


HINDI = Vocabulary([read(text, "hi") for text in ("पैसे वापस", "पेश करना", "ठेला लगाना", "गवाह", "नौकरी छूटी")], "hi")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ठला ", "ठेला"),  # the sign of a vowel is left out, of a short word
        ("गवह ", "गवाह"),
        ("थेला ", "ठेला"),  # the first letter sounds alike
        ("nokri ", "नौकरी"),  # in Latin letters
        ("thela ", "ठेला"),
    ],
)
def test_hindi_is_understood_by_its_consonants(typed, meant):
    assert understood(typed, HINDI, None).corrected == ((typed.strip(), meant),)


def test_words_of_hindi_that_tell_nothing_tell_nothing_in_latin_letters_either():
    assert understood("mera hai kya ", HINDI, None).corrected == ()
    assert understood("i do get a thing ", HINDI, ENGLISH).corrected == (), "nor do those of English"


def test_a_word_that_nobody_wrote_may_be_a_slip_though_its_stem_is_known():
    found = understood("पेसे ", HINDI, None)
    assert {term.said for one in found.sought for term in one.terms} == {"पेसे", "पैसे"}
    assert found.corrected == (), "it is not said to be read as another"


def test_english_words_are_found_on_a_page_in_another_language():
    arabic = Vocabulary([read("جواز السفر", "ar")], "ar")
    found = understood("passport جواز", arabic, ENGLISH).sought
    assert [(term.stems, term.english) for one in found for term in one.terms] == [
        (("passport",), True),
        (("جواز",), False),
    ]
