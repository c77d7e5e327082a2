"""The flow of pages as a table: where steps lead, what Back keeps, and what a request is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.kiosk import flow
from ui.kiosk.flow import FLOW, NO_WAY_BACK, Page, Place, Step, Visit

STEPS = st.lists(st.tuples(st.sampled_from([*Step, "back"]), st.sampled_from(["a", "b", ""])), max_size=30)


def walk(steps):
    visit = Visit("visit")
    for step, about in steps:
        visit = flow.back(visit) if step == "back" else flow.go(visit, step, about)
    return visit


def test_every_page_is_reached_from_welcome():
    reached, before = {Page.WELCOME}, set()
    while reached != before:
        before = set(reached)
        reached |= {to for (page, _step), to in FLOW.items() if page in reached}
    assert reached == set(Page)


def test_a_ticket_is_three_touches_from_home_at_most():
    visit = walk([(Step.START, ""), (Step.GET_TICKET, ""), (Step.SERVICE, "pay-fine")])
    assert flow.issued(visit, "t1").page is Page.TICKET


@pytest.mark.parametrize("page", sorted(NO_WAY_BACK))
def test_no_way_back_from(page):
    visit = Visit("visit", (Place(Page.WELCOME), Place(page)))
    assert not visit.can_go_back
    assert flow.back(visit) == visit


@given(STEPS)
def test_back_undoes_exactly_the_last_step(steps):
    visit = walk(steps)
    for step in Step:
        further = flow.go(visit, step, "x")
        if further != visit and further.can_go_back:
            assert flow.back(further) == visit


@given(STEPS)
def test_a_step_that_a_page_does_not_have_changes_nothing(steps):
    visit = walk(steps)
    for step in Step:
        if (visit.page, step) not in FLOW:
            assert flow.go(visit, step, "x") == visit


def test_back_keeps_what_was_typed():
    visit = flow.searched(walk([(Step.START, ""), (Step.FIND, "")]), "passport")
    assert flow.back(flow.go(visit, Step.SERVICE, "renew-passport")).query == "passport"


def test_the_same_wish_has_the_same_request():
    start = walk([(Step.START, ""), (Step.GET_TICKET, "")])
    once, twice = (
        flow.go(start, Step.SERVICE, "a"),
        flow.go(flow.back(flow.go(start, Step.SERVICE, "a")), Step.SERVICE, "a"),
    )
    assert once.request == twice.request
    assert once.request != flow.go(start, Step.SERVICE, "b").request
    assert once.request != Visit("other", once.trail).request


def test_a_ticket_comes_only_to_the_page_of_its_service():
    assert flow.issued(walk([(Step.START, "")]), "t1").tickets == ()
