"""Who stands in front of a newcomer: told only where every desk that may serve both agrees, and then it comes true."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.queue import outlook
from kiosk.queue.in_front import in_front
from kiosk.queue.ticket import Status
from kiosk.staff.officer import Officer
from tests.kiosk.queue.test_outlook import SERVICE, counter, queue, queues, ticket
from tests.kiosk.story import MINUTE, NINE

CARD, FINE, PASSPORT = "lost-card", "pay-fine", "renew-passport"


def desk(number: str, *skills: str, **more):
    return [Officer(f"officer {number}", skills=skills), counter(number, **more)]


LATER = NINE + 40 * MINUTE
OTHERS = [ticket("a", CARD, ago=9), ticket("b", PASSPORT, ago=8)]
CASES = {
    "one line": ([*OTHERS, *desk("1"), *desk("2")], ["a", "b"]),
    "lines that do not cross": ([*OTHERS, *desk("1", "E"), *desk("2", "A")], ["a"]),
    "lines that cross": ([*OTHERS, *desk("1"), *desk("2", "E")], None),
    "nobody can serve it": ([*OTHERS, *desk("1", "A")], None),
    "no counter is open": (OTHERS, None),
    "a desk that is away has no say": ([*OTHERS, *desk("1", "E"), *desk("2", break_since=NINE)], ["a"]),
    "a desk for something else": ([ticket("b", PASSPORT, ago=1), *desk("1", profile="quick")], []),
    "who may have waited long by then": ([*OTHERS, *desk("1", profile="quick")], None),
    "whoever waits long is helped by any desk": (
        [replace(OTHERS[1], arrived=NINE - 30 * MINUTE, queued=NINE - 30 * MINUTE), *desk("1", profile="quick")],
        ["b"],
    ),
    "an appointment that is due later": ([ticket("k", CARD, due=LATER, queued=LATER), *desk("1")], []),
    "somebody who asked for more time": ([replace(OTHERS[0], not_before=NINE + MINUTE), *desk("1")], None),
}  # fmt: skip


@pytest.mark.parametrize(("states", "expected"), CASES.values(), ids=CASES)
def test_they_are_told_as_far_as_that_can_be_said(states, expected):
    found = in_front(queue(*states), CARD, NINE)
    assert (found if found is None else [one.id for one in found]) == expected


@given(queues(), SERVICE, st.randoms(use_true_random=False))
def test_what_is_told_comes_true_whichever_desk_is_free_first(live, service, chance: random.Random):
    told = in_front(live, service, NINE)
    if told is None:
        return
    new = outlook.newcomer(live, service, NINE)
    live.apply({new.subject: new})
    desks = [held.number for held in live.counters.values() if held.is_open]
    own = [number for number in desks if live.reach(number).has_skill(new) and live.reach(number).is_own(new)]
    left, called_by_own = {one.id for one in told}, set()
    while new.id in (here := {one.id for one in live.waiting()}):
        number = chance.choice([one for one in desks if live.next_ticket(one, NINE)])
        following = live.next_ticket(number, NINE)
        if following.id == new.id:
            assert not left & here, "somebody in front still waits"
            break
        if number in own:
            called_by_own.add(following.id)
        live.apply({following.subject: replace(following, status=Status.FINISHED, ended=NINE)})
    assert called_by_own <= left, "somebody passed who was not told"
