"""Which of several claims stands: made by devices that did not know of each other."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clash import Claim, concurrent, losers
from kiosk.queue import counter, ticket
from tests.kiosk.story import ISSUED, Story

STRENGTHS = st.tuples(st.booleans(), st.booleans(), st.booleans(), st.integers(0, 2))


def claim(number: int, before: frozenset[str], strength: tuple[bool, bool, bool, int], moment: int) -> Claim:
    undone, served, granted, term = strength
    order = (f"{moment:012x}.0000", f"d{number}", 1)
    return Claim(f"c{number}", before, order, served=served, undone=undone, granted=granted, term=term)


@st.composite
def claims(draw, *, mutual: bool = False):
    """Claims in an order of cause: what came before one came before all that it came before."""
    size = draw(st.integers(1, 7))
    found: list[Claim] = []
    for number in range(size):
        seen = [] if mutual or not found else draw(st.lists(st.sampled_from(found), max_size=3, unique=True))
        before = frozenset(one.id for one in seen).union(*(one.before for one in seen))
        found.append(claim(number, before, draw(STRENGTHS), draw(st.integers(0, 3))))
    return found


def rank(one: Claim):
    """Design §1: undone gives way; serving beats not; granted beats alone; then the higher term; then the earlier."""
    return (one.undone, not one.served, not one.granted, -one.term, one.order)


@given(claims())
def test_what_stands_is_pairwise_not_concurrent(found):
    lost = losers(found)
    standing = [one for one in found if one.id not in lost]
    assert standing
    assert not any(concurrent(one, other) for one, other in combinations(standing, 2))


@given(claims())
def test_who_lost_lost_to_a_stronger_concurrent_one_that_stands(found):
    by_id = {one.id: one for one in found}
    lost = losers(found)
    for loser, winner in lost.items():
        assert winner not in lost
        assert concurrent(by_id[loser], by_id[winner])
        assert rank(by_id[winner]) < rank(by_id[loser])


@given(claims(mutual=True))
def test_of_mutually_concurrent_ones_exactly_the_first_by_rank_stands(found):
    best = min(found, key=rank)
    assert losers(found) == {one.id: best.id for one in found if one is not best}


@given(st.data())
def test_the_order_in_which_claims_come_does_not_matter(data):
    found = data.draw(claims())
    assert losers(data.draw(st.permutations(found))) == losers(found)


@given(claims())
def test_a_claim_that_knew_all_others_takes_nothing_from_anybody(found):
    """A later call, after an undo, a hold or a return, is no clash."""
    ids = frozenset(one.id for one in found)
    later = claim(99, ids, (True, False, False, 0), 0)
    assert losers([*found, later]) == losers(found)


ALONE: dict[str, object] = {"counter": "1", "device": "left"}
OTHER: dict[str, object] = {"counter": "2", "device": "right"}
GRANTED = {"granted": True, "term": 1}

# what the left and the right counter did, and which counter the ticket is at when all is known; left came first
TABLE = {
    "equal: the earlier": (ALONE, [], OTHER, [], "1"),
    "granted beats alone": (ALONE, [], OTHER | GRANTED, [], "2"),
    "higher term beats lower": (ALONE | GRANTED, [], OTHER | GRANTED | {"term": 2}, [], "2"),
    "a term does not make up for a grant": (ALONE | {"term": 9}, [], OTHER | GRANTED, [], "2"),
    "serving beats granted": (ALONE | GRANTED | {"term": 9}, [], OTHER, ["served"], "2"),
    "both serve: granted": (ALONE, ["served"], OTHER | GRANTED, ["served"], "2"),
    "both serve alone: the earlier": (ALONE, ["served"], OTHER, ["served"], "1"),
    "undone gives way, also when granted": (ALONE | GRANTED, ["undone"], OTHER, [], "2"),
    "undone gives way, also when served": (ALONE | GRANTED, ["undone"], OTHER, ["served"], "2"),
}


def two_counters(left, left_steps, right, right_steps) -> Story:
    """Both halves of an office go on alone from the same waiting ticket; the right half's clock is later."""
    story = Story()
    issued = story.add(ticket.ISSUED, ISSUED)
    for device, data, steps in (("left", left, left_steps), ("right", right, right_steps)):
        called = last = story.add(ticket.CALLED, data, device=device, basis=[issued])
        for step in steps:
            named = {"event": called} if step == "undone" else {"call": called}
            last = story.add(f"ticket.{step}.v1", named, device=device, basis=[last])
    return story


@pytest.mark.parametrize(("left", "left_steps", "right", "right_steps", "counter_no"), TABLE.values(), ids=TABLE)
def test_two_counters_cut_off_from_each_other(left, left_steps, right, right_steps, counter_no):
    state = two_counters(left, left_steps, right, right_steps).folded(ticket.fold)
    assert state.counter == counter_no
    won = next(call for call in state.calls if call.counter == counter_no)
    lost = next(call for call in state.calls if call.counter != counter_no)
    assert (won.beaten_by, lost.beaten_by) == ("", won.id)
    assert state.call == won.id


def test_nothing_that_the_losing_counter_did_counts():
    state = two_counters(ALONE, ["served", "finished"], OTHER | GRANTED, ["served"]).folded(ticket.fold)
    assert (state.status, state.counter) == (ticket.Status.SERVING, "2")


def test_three_counters_cut_off_have_one_winner():
    story = Story()
    issued = story.add(ticket.ISSUED, ISSUED)
    for number in "123":
        story.add(ticket.CALLED, {"counter": number, "granted": number == "3"}, device=f"d{number}", basis=[issued])
    state = story.folded(ticket.fold)
    assert state.counter == "3"
    assert [call.beaten_by for call in state.calls] == ["d3-1", "d3-1", ""]


def test_a_call_after_an_undo_is_no_clash():
    story = Story()
    story.add(ticket.ISSUED, ISSUED)
    called = story.add(ticket.CALLED, ALONE | GRANTED)
    story.add(ticket.UNDONE, {"event": called})
    story.add(ticket.CALLED, OTHER)
    state = story.folded(ticket.fold)
    assert state.counter == "2"
    assert [call.beaten_by for call in state.calls] == ["", ""]


def test_two_officers_cut_off_take_one_counter():
    story = Story("counter/2026-11-21/3")
    story.add(counter.TAKEN, {"officer": "tomas", "device": "left"}, device="left", basis=[])
    story.add(counter.TAKEN, {"officer": "hana", "device": "right"} | GRANTED, device="right", basis=[])
    state = story.folded(counter.fold)
    assert (state.officer, state.device, state.beaten) == ("hana", "right", ("left",))
