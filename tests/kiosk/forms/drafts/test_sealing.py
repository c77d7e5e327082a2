"""A journal that is not exactly what was written does not open."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.forms.drafts import sealing

KEY = bytes(range(32))
DRAFT = "d" * 32
RECORDS = st.lists(st.binary(max_size=40), min_size=1, max_size=8)


def journal(records, key=KEY, draft=DRAFT):
    tag, found = sealing.NO_TAG, []
    for sequence, record in enumerate(records, 1):
        found.append(sealing.seal_record(key, draft, sequence, tag, record))
        tag = sealing.tag_of(found[-1])
    return found


def opened(sealed, reached=None, key=KEY, draft=DRAFT):
    reached = sealed if reached is None else reached
    tag = sealing.tag_of(reached[-1]) if reached else sealing.NO_TAG
    return sealing.open_records(key, draft, sealed, len(reached), tag)


def refused(*args, **other):
    with pytest.raises(Refused) as told:
        opened(*args, **other)
    assert told.value.code == "draft_damaged"


@given(RECORDS)
def test_a_journal_opens_as_it_was_written(records):
    assert opened(journal(records)) == records


@given(RECORDS, st.data())
def test_a_journal_that_was_cut_says_so(records, data):
    whole = journal(records)
    kept = data.draw(st.integers(0, len(whole) - 1))
    refused(whole[:kept], whole)
    if kept:
        refused(whole[kept:], whole[:1])


@given(RECORDS, st.data())
def test_a_journal_of_which_one_bit_changed_says_so(records, data):
    whole = journal(records)
    which = data.draw(st.integers(0, len(whole) - 1))
    changed = bytearray(whole[which])
    bit = data.draw(st.integers(0, len(changed) * 8 - 1))
    changed[bit // 8] ^= 1 << bit % 8
    refused([*whole[:which], bytes(changed), *whole[which + 1 :]], whole)


@given(st.lists(st.binary(max_size=4), min_size=2, max_size=5), st.data())
def test_a_journal_in_another_order_or_with_a_record_twice_says_so(records, data):
    whole = journal(records)
    order = data.draw(st.permutations(range(len(whole))).filter(lambda found: list(found) != sorted(found)))
    refused([whole[index] for index in order], whole)
    again = data.draw(st.integers(0, len(whole) - 1))
    refused([*whole[: again + 1], whole[again], *whole[again + 1 :]], whole)


@given(RECORDS)
def test_a_record_of_another_run_does_not_fit(records):
    """The same key, draft, place and words, written at another time: an old copy mixed in."""
    one, other = journal(records), journal(records)
    for place in range(1, len(one)):
        refused([*one[:place], other[place], *one[place + 1 :]], one)
    refused(other, one)


@given(RECORDS)
def test_another_key_or_draft_opens_nothing(records):
    refused(journal(records), key=bytes(32))
    refused(journal(records), draft="e" * 32)


def test_more_than_was_known_of_is_taken_if_it_fits():
    """A stop between the commit and the note of how far it goes."""
    whole = journal([b"1", b"2", b"3"])
    assert opened(whole, whole[:2]) == [b"1", b"2", b"3"]


def test_the_same_words_never_look_alike():
    sealed = {sealing.seal(KEY, b"yes", "record") for _ in range(1000)}
    assert len(sealed) == 1000
    assert not any(b"yes" in one for one in sealed)


@pytest.mark.parametrize("sealed", [b"", b"x", bytes(12), bytes(28), bytes(100)])
def test_what_was_never_sealed_is_refused(sealed):
    with pytest.raises(Refused):
        sealing.unseal(KEY, sealed, "record")


def test_a_part_belongs_to_its_draft_and_number():
    sealed = sealing.seal_part(KEY, DRAFT, 1, b"photo")
    assert sealing.open_part(KEY, DRAFT, 1, sealed) == b"photo"
    for draft, number in ((DRAFT, 2), ("e" * 32, 1)):
        with pytest.raises(Refused):
            sealing.open_part(KEY, draft, number, sealed)


def test_a_code_gives_the_same_locker_and_key_in_one_office_only():
    one, again, elsewhere, other = (
        sealing.from_code(code, office)
        for code, office in (("BCDFGHJKMNPQ", "HBR"), ("BCDFGHJKMNPQ", "HBR"), ("BCDFGHJKMNPQ", "CBD"), ("X", "HBR"))
    )
    assert one == again
    assert len({one, elsewhere, other}) == 3
    parts = [part if isinstance(part, bytes) else bytes.fromhex(part) for part in itertools.chain(one, other)]
    assert len(set(parts)) == 4
    assert all(len(part) == 32 for part in parts)


def test_codes_are_not_given_twice():
    assert len({sealing.new_code() for _ in range(2000)}) == 2000
