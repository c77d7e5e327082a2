"""Six words: one code in six languages, found again however it is typed, and told apart from any other."""

import re
import unicodedata
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist import word_code
from kiosk.assist.word_code import COUNT, LANGUAGES, folded, is_name, is_one_slip, name_from, name_of, words_of
from kiosk.errors import Refused

LISTS = Path(word_code.__file__).with_name("words")
NAMES = st.binary(min_size=COUNT - 1, max_size=COUNT - 1).map(name_from)
LANGUAGE = st.sampled_from(LANGUAGES)
ALIKE = {
    "en": ("ph f", "ck k", "qu kw", "c k", "ea e", "ee e", "oo u", "kn n", "wr r", "y i", "z s"),
    "mi": ("wh f", "ng n"),
    "vi": ("ng n", "tr ch", "gi d", "r d", "x s"),
    "zh_CN": ("zh z", "ch c", "sh s", "ng n", "l n"),
    "ar": ("ط ت", "ض د", "ظ ز", "ذ ز", "ص س", "ث س", "ق ك", "ح ه", "ع ا"),
    "hi": ("ी ि", "ू ु", "श स", "ष स"),
}
"""Letters that are heard as others, by language."""


def words(language: str) -> list[str]:
    """The words of a list by their letters; Chinese ones by their sound."""
    lines = (LISTS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return [folded(line.split("\t")[-1]) for line in lines]


def heard(word: str, language: str) -> str:
    for pair in ALIKE[language]:
        word = word.replace(*pair.split(" "))
    return re.sub(r"(.)\1", r"\1", word)


def distance(one: str, other: str) -> int:
    """Letters to put in, take out, change or swap with their neighbour (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i, sign in enumerate(one, 1):
        row = [i]
        for j, theirs in enumerate(other, 1):
            steps = [rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (sign != theirs)]
            if i > 1 and j > 1 and (sign, one[i - 2]) == (other[j - 2], theirs):
                steps.append(rows[-2][j - 2] + 1)
            row.append(min(steps))
        rows.append(row)
    return rows[-1][-1]


def likely(one: str, other: str) -> bool:
    """Whether two words can be within two letters of each other: all others need not be measured."""
    return abs(len(one) - len(other)) <= 2 and len(set(one) ^ set(other)) <= 4


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_words_of_a_list_are_alike(language):
    found = words(language)
    assert len(found) == len(set(found)) == 256
    for one, other in combinations(found, 2):
        if likely(one, other):
            assert distance(one, other) > 2, (one, other)
    sounds = [heard(word, language) for word in found]
    for one, other in combinations(sounds, 2):
        if abs(len(one) - len(other)) <= 1 and len(set(one) ^ set(other)) <= 2:
            assert distance(one, other) > 1, (one, other)


@given(NAMES, LANGUAGE)
def test_a_code_is_found_again(name, language):
    said = words_of(name, language)
    assert len(said) == COUNT
    assert name_of(" ".join(said)) == name
    assert name_of("  ".join(said).upper()) == name
    assert name_of(", ".join(unicodedata.normalize("NFD", word) for word in said)) == name


@given(NAMES, st.lists(LANGUAGE, min_size=COUNT, max_size=COUNT))
def test_in_words_of_several_languages(name, languages):
    said = [words_of(name, language)[place] for place, language in enumerate(languages)]
    assert name_of("\n".join(said)) == name


@given(NAMES, LANGUAGE, st.data())
def test_with_one_letter_wrong_in_a_word(name, language, data):
    said = list(words_of(name, language))
    place = data.draw(st.integers(0, COUNT - 1))
    word = said[place]
    sign = data.draw(st.integers(0, len(word) - 1))
    kind = data.draw(st.sampled_from(("drop", "double", "swap")))
    wrong = {
        "drop": word[:sign] + word[sign + 1 :],
        "double": word[: sign + 1] + word[sign:],
        "swap": word[:sign] + word[sign : sign + 2][::-1] + word[sign + 2 :],
    }[kind]
    said[place] = wrong
    assert name_of(" ".join(said)) == name


@given(NAMES, st.integers(0, COUNT - 1), st.integers(1, 255))
def test_another_word_is_noticed(name, place, step):
    whole = bytearray(bytes.fromhex(name))
    whole[place] = (whole[place] + step) % 256
    assert not is_name(whole.hex())
    with pytest.raises(Refused) as refused:
        name_of(" ".join(words_of(whole.hex(), "en")))
    assert refused.value.code == "words_wrong"


@given(NAMES, st.permutations(range(COUNT)))
def test_two_that_changed_places_are_noticed(name, order):
    whole = bytes.fromhex(name)
    one, other = order[:2]
    swapped = bytearray(whole)
    swapped[one], swapped[other] = whole[other], whole[one]
    assert is_name(swapped.hex()) == (swapped == whole)


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", "words_none"),
        ("7 8 9 ...", "words_none"),
        ("acorn anchor animal", "words_count"),
        ("acorn airport almond anchor animal apple apricot", "words_count"),
        ("acorn airport xyzzyq anchor animal apple", "words_unknown"),
        ("acorn airport almond anchor animal ap", "words_unknown"),
        ("<script>alert(1)</script>", "words_unknown"),
        ("x" * 100_000, "words_unknown"),
        ("apple " * 100_000, "words_count"),
    ],
)
def test_what_is_no_code_is_told(typed, code):
    with pytest.raises(Refused) as refused:
        name_of(typed)
    assert refused.value.code == code


@given(st.text(max_size=60))
def test_whatever_is_typed_is_a_name_or_refused(typed):
    try:
        found = name_of(typed)
    except Refused as refused:
        found = refused.code
    assert is_name(found) or found.startswith("words_")


@given(st.text("abc", min_size=1, max_size=6), st.text("abc", min_size=1, max_size=6))
def test_one_slip_is_a_distance_of_one(one, other):
    assert is_one_slip(one, other) == (distance(one, other) <= 1)
