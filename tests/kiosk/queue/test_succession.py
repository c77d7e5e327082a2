"""Who takes the hub's place, and when: pure, and the same on every server."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue.hub import Server
from kiosk.queue.succession import SILENCE, STEP, WITNESS, patience, takes_over

HUB, FIRST, SECOND = (Server(name, lane, f"http://{name}") for lane, name in enumerate(("hub", "first", "second")))
ALL = [SECOND, HUB, FIRST]


def test_each_waits_a_step_longer_than_the_one_before_it():
    assert [patience(one, "hub", ALL) for one in ("first", "second")] == [SILENCE, SILENCE + STEP]
    assert [patience(one, "first", ALL) for one in ("hub", "second")] == [SILENCE, SILENCE + STEP]
    assert patience("hub", "", ALL) == SILENCE


def test_whoever_cannot_be_reached_or_is_not_of_the_office_takes_nobodys_place():
    assert patience("stranger", "hub", ALL) is None
    assert patience("first", "hub", [HUB, Server("first", 1)]) is None
    assert not takes_over(None, 1e9, 0)


@pytest.mark.parametrize(
    ("silent", "since_witness", "wanted"),
    [(SILENCE, 0, True), (SILENCE - 0.01, 0, False), (1e6, WITNESS, True), (1e6, WITNESS + 0.01, False)],
)
def test_it_takes_silence_and_somebody_who_misses_the_hub(silent, since_witness, wanted):
    assert takes_over(SILENCE, silent, since_witness) is wanted


@given(st.permutations(range(6)), st.integers(0, 5))
def test_no_two_of_them_are_due_within_a_step(order, serving):
    servers = [Server(f"s{lane}", lane, "http://x") for lane in order]
    limits = sorted(limit for one in servers if (limit := patience(one.uuid, f"s{serving}", servers)) is not None)
    assert len(limits) == 5
    assert all(later - earlier >= STEP for earlier, later in itertools.pairwise(limits))
