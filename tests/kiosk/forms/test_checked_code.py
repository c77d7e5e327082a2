"""Codes for people: every slip of one character, and every two that changed places, are noticed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.forms import checked_code
from kiosk.forms.submissions import reference

CODES = st.builds(checked_code.random_code, st.just(12))


def test_no_character_reads_as_another_and_none_is_a_vowel():
    assert len(set(checked_code.ALPHABET)) == len(checked_code.ALPHABET) == 28
    assert not set(checked_code.ALPHABET) & set("ILO01AEU")


@given(CODES, st.integers(0, 11), st.sampled_from(checked_code.ALPHABET))
def test_a_wrong_character_is_noticed(code, place, character):
    typed = code[:place] + character + code[place + 1 :]
    assert (checked_code.parse(typed, 12) is not None) == (typed == code)


@given(CODES, st.integers(0, 11), st.integers(0, 11))
def test_two_that_changed_places_are_noticed(code, one, other):
    typed = list(code)
    typed[one], typed[other] = typed[other], typed[one]
    swapped = "".join(typed)
    assert (checked_code.parse(swapped, 12) is not None) == (swapped == code)


@given(CODES, st.sampled_from(["{}", " {} ", "{}\n"]), st.booleans())
def test_case_spaces_and_dashes_do_not_matter(code, around, small):
    typed = around.format(checked_code.grouped(code).replace("-", " - "))
    assert checked_code.parse(typed.lower() if small else typed, 12) == code


@given(st.text())
def test_whatever_is_typed_is_a_code_or_none(typed):
    found = checked_code.parse(typed, 12)
    assert found is None or len(found) == 12


def test_groups():
    assert checked_code.grouped("BDFGHJKMNPQ") == "BDFG-HJKM-NPQ"


# references


@given(st.lists(st.tuples(st.sampled_from(["K", "M", "KM", "ZZ", "AA", "A", "Z"]), st.integers(1, 10**6)), unique=True))
def test_no_two_references_are_alike(events):
    """Whatever the random characters are: the letter of a device and the number of its event tell them apart."""
    found = [reference.new_reference(letter, sequence) for letter, sequence in events]
    assert len({one[:7] for one in found}) == len(events)
    assert all(reference.parse(reference.shown(one)) == one for one in found)


def test_one_event_after_the_other():
    found = [reference.new_reference(letter, sequence)[:7] for letter in ("K", "ZZ") for sequence in range(1, 2000)]
    assert len(set(found)) == len(found)


def test_every_letter_that_a_device_can_have_has_a_prefix_of_its_own():
    from kiosk.queue.labels import device_letter

    letters: list[str] = []
    while letter := device_letter(letters):
        letters.append(letter)
    assert len(letters) > 250
    prefixes = {reference.new_reference(letter, 1)[:2] for letter in letters}
    assert len(prefixes) == len(letters)
    assert not prefixes & {reference.new_reference("", 1)[:2] for _ in range(500)}


@pytest.mark.parametrize("letter", ["", "k", "ABC", "é", "1"])
def test_a_device_without_a_letter_has_references_too(letter):
    assert len({reference.new_reference(letter, 5) for _ in range(50)}) > 40, "by chance two may be alike"
