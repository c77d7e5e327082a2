"""Causal order is the same on every node, whatever the order of arrival and whoever writes nonsense."""

import random

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import reading
from kiosk.events import Event
from kiosk.folding import ancestors, canonical, causal_order, digest, heads


def event(number: int, clock: int, source: str = "a", basis: tuple[str, ...] = ()) -> Event:
    return Event(
        id=f"e{number}", source=source, type="t", subject="ticket/7", time="", stream="s", sequence=number + 1,
        hlc=reading(clock, 0), basis=basis,
    )  # fmt: skip


@st.composite
def histories(draw: st.DrawFn, *, wrong_clocks: bool = True, circles: bool = False) -> list[Event]:
    """Events of one entity by a few writers, each on a basis that it may have seen."""
    found: list[Event] = []
    size = draw(st.integers(0, 12))
    for number in range(size):
        reachable = range(size + 1) if circles else range(number)
        basis = draw(st.sets(st.sampled_from(reachable), max_size=3)) if reachable else set()
        ids = tuple(f"e{other}" for other in sorted(basis))
        clock = draw(st.integers(0, 5)) if wrong_clocks else number
        found.append(event(number, clock, draw(st.sampled_from("abc")), ids))
    return found


def ids(events: list[Event]) -> list[str]:
    return [one.id for one in events]


@given(histories(circles=True), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_arrival_and_loses_nothing(events: list[Event], chance: random.Random):
    shuffled = chance.sample(events, len(events))

    assert causal_order(shuffled) == causal_order(events)
    assert sorted(ids(causal_order(events))) == sorted(ids(events))


@given(histories())
def test_an_event_comes_after_its_basis_whatever_the_clocks_say(events: list[Event]):
    order = ids(causal_order(events))

    for one in events:
        assert all(order.index(basis) < order.index(one.id) for basis in one.basis)


@given(histories(wrong_clocks=False))
def test_where_clocks_agree_with_causes_the_order_is_that_of_the_clocks(events: list[Event]):
    assert causal_order(events) == sorted(events, key=lambda one: one.order)


@given(histories(), st.data())
def test_concurrent_events_are_ordered_by_clock_source_and_sequence(events: list[Event], data: st.DataObject):
    """At each step the first of those whose basis is placed already comes next."""
    placed: set[str] = set()
    left = list(events)
    for one in causal_order(events):
        ready = [other for other in left if set(other.basis) <= placed]
        assert one == min(ready, key=lambda other: other.order)
        placed.add(one.id)
        left.remove(one)


@given(histories(), histories())
def test_a_basis_that_is_not_here_does_not_count(events: list[Event], others: list[Event]):
    elsewhere = [msgspec.structs.replace(one, basis=(*one.basis, "unknown")) for one in events]

    assert ids(causal_order(elsewhere)) == ids(causal_order(events))


def test_circles_come_last_in_their_plain_order():
    circle = [event(1, 5, basis=("e2",)), event(2, 4, basis=("e1",)), event(3, 3, basis=("e3",))]
    behind = event(4, 1, basis=("e1",))
    sane = [event(5, 9), event(6, 2, basis=("e5",))]

    assert ids(causal_order([*circle, behind, *sane])) == ["e5", "e6", "e4", "e3", "e2", "e1"]


def test_ten_thousand_events_that_build_on_each_other_backwards_in_time():
    chain = [event(number, 10_000 - number, basis=(f"e{number - 1}",) if number else ()) for number in range(10_000)]

    assert causal_order(reversed(chain)) == chain


@given(histories(circles=True), st.randoms(use_true_random=False))
def test_heads_are_what_nothing_builds_on(events: list[Event], chance: random.Random):
    found = heads(events)

    assert found == heads(chance.sample(events, len(events))) == tuple(sorted(found))
    followed = {basis for one in events for basis in one.basis}
    assert set(found) == set(ids(events)) - followed


@given(histories())
def test_an_event_on_all_heads_becomes_the_only_head_and_the_last(events: list[Event]):
    last = event(99, 0, basis=heads(events))

    assert heads([*events, last]) == ("e99",)
    assert causal_order([last, *events])[-1] == last


@given(histories())
def test_ancestors_are_reached_through_any_number_of_steps(events: list[Event]):
    found = ancestors(causal_order(events))
    by_id = {one.id: one for one in events}

    def reached(one: Event) -> set[str]:
        return set(one.basis).union(*(reached(by_id[basis]) for basis in one.basis))

    assert {name: set(known) for name, known in found.items()} == {one.id: reached(one) for one in events}


class State(msgspec.Struct, frozen=True):
    zulu: dict[str, int]
    alpha: frozenset[str] = frozenset()


def test_equal_states_have_equal_bytes():
    one = State({"b": 1, "a": 2}, frozenset("xyz"))
    other = State({"a": 2, "b": 1}, frozenset("zyx"))

    assert canonical(one) == canonical(other) == b'{"alpha":["x","y","z"],"zulu":{"a":2,"b":1}}'


states = st.dictionaries(st.text(max_size=5), st.binary(max_size=8), max_size=5)


@given(states, st.randoms(use_true_random=False))
def test_the_digest_is_that_of_a_set(found: dict[str, bytes], chance: random.Random):
    shuffled = dict(chance.sample(list(found.items()), len(found)))

    assert digest(shuffled) == digest(found)
    assert len(digest(found)) == 64


def test_the_digest_tells_any_change():
    base = {"ticket/1": b"{}", "ticket/2": b"[]"}
    changed = [
        {},
        {"ticket/1": b"{}"},
        base | {"ticket/2": b"{}"},
        base | {"ticket/3": b"{}"},
        {"ticket/1": b"[]", "ticket/2": b"{}"},
    ]

    assert len({digest(one) for one in [base, *changed]}) == 6
