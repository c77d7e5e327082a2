"""A counter: taken, left, on a break, and what came too late."""

import pytest

from kiosk.queue import counter
from tests.kiosk.story import MINUTE, NINE, Story

TAKEN = {"officer": "priya", "name": "Priya Raman", "device": "d1", "request": "r1"}


def at_counter(*steps: tuple[str, dict]) -> Story:
    story = Story("counter/2026-11-21/3")
    story.add(counter.TAKEN, TAKEN)
    for type_, data in steps:
        story.add(type_, data)
    return story


def test_taken():
    state = at_counter().folded(counter.fold)
    assert (state.number, state.officer, state.name, state.device) == ("3", "priya", "Priya Raman", "d1")
    assert (state.since, state.request, state.taken, state.is_open) == (NINE, "r1", "hub-1", True)


def test_released():
    state = at_counter((counter.RELEASED, {"taken": "hub-1"})).folded(counter.fold)
    assert state == counter.Counter(number="3", day="2026-11-21")
    assert not state.is_open


def test_break_and_its_end():
    on_break = at_counter((counter.BREAK_STARTED, {}), (counter.BREAK_STARTED, {})).folded(counter.fold)
    assert (on_break.break_since, on_break.is_open, on_break.officer) == (NINE + MINUTE, False, "priya")
    back = at_counter((counter.BREAK_STARTED, {}), (counter.BREAK_ENDED, {})).folded(counter.fold)
    assert (back.break_since, back.is_open) == (0, True)


@pytest.mark.parametrize("type_", [counter.RELEASED, counter.BREAK_STARTED, counter.BREAK_ENDED, "counter.taken.v2"])
def test_nobody_there_nothing_happens(type_):
    story = Story("counter/2026-11-21/3")
    story.add(type_, TAKEN)
    assert story.folded(counter.fold) == counter.Counter(number="3", day="2026-11-21")


@pytest.mark.parametrize("type_", [counter.RELEASED, counter.BREAK_STARTED])
def test_what_belongs_to_an_earlier_stay_does_not_touch_the_one_now(type_):
    """Priya moved to another machine; the first, cut off until now, says later that she left it."""
    story = at_counter()
    second = story.add(counter.TAKEN, TAKEN | {"device": "d2"})
    story.add(type_, {"taken": "hub-1"}, device="d1", basis=["hub-1"])
    state = story.folded(counter.fold)
    assert (state.officer, state.device, state.taken, state.is_open) == ("priya", "d2", second, True)


@pytest.mark.parametrize("wrong", [{}, {"officer": 7}, {"officer": "x", "term": "1"}, {"officer": "x", "granted": 1}])
def test_a_taking_that_is_none_has_no_effect(wrong):
    story = at_counter()
    story.add(counter.TAKEN, wrong)
    assert story.folded(counter.fold) == at_counter().folded(counter.fold)


@pytest.mark.parametrize("value", [[], {}, 7, None, ["hub-1"]])
def test_a_step_that_names_no_taking_of_this_world_is_harmless(value):
    state = at_counter((counter.BREAK_STARTED, {"taken": value})).folded(counter.fold)
    assert state.officer == "priya"


def test_a_device_is_not_beaten_by_itself():
    """It went on alone, and then its grant came after all."""
    story = Story("counter/2026-11-21/3")
    story.add(counter.TAKEN, TAKEN, device="d1", basis=[])
    story.add(counter.TAKEN, TAKEN | {"granted": True}, device="hub", basis=[])
    assert story.folded(counter.fold).beaten == ()


def test_who_was_beaten_is_forgotten_with_the_next_taking():
    story = Story("counter/2026-11-21/3")
    story.add(counter.TAKEN, TAKEN, device="d1", basis=[])
    story.add(counter.TAKEN, TAKEN | {"device": "d2", "granted": True}, device="d2", basis=[])
    assert story.folded(counter.fold).beaten == ("d1",)
    story.add(counter.TAKEN, TAKEN | {"device": "d3"}, device="d3")
    assert story.folded(counter.fold).beaten == ()
