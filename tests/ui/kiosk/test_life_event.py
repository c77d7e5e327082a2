"""A life event in a visit: what is remembered, what goes on paper, and which tickets are offered."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.life_event import PREFER_NOT
from tests.kiosk.memory_device import harbour
from ui.kiosk import flow
from ui.kiosk.flow import Page, Place, Visit
from ui.kiosk.life_event_memory import Mark, Remembered, answered, marked, open_steps, steps_of
from ui.kiosk.life_event_rows import Today, choice_rows, progress, step_lines
from ui.kiosk.plan_model import PlanModel
from ui.kiosk.plan_text import Plan, PlanStep, plan_codes
from ui.kiosk.printing import Paper
from ui.kiosk.step_tickets import ticket_choices

BABY = harbour().life_event("having-a-baby")
STEPS = tuple(PlanStep(f"Title {number}", "Agency", "within 2 months") for number in range(9))
PLAN = Plan("Harbour Street", "Having a baby", "22 November 2026", STEPS, "en")
QUIET = Today({}, {})


def test_answers_make_the_list_and_not_saying_takes_nothing_off():
    memory = answered(Remembered(), BABY.id, "travel", "no")
    assert "first-passport" not in [step.service for step in steps_of(memory, BABY)]
    memory = answered(memory, BABY.id, "travel", PREFER_NOT)
    assert "first-passport" in [step.service for step in steps_of(memory, BABY)]
    assert [row.choice for row in choice_rows(BABY, "travel", memory, "en") if row.chosen] == [PREFER_NOT]


def test_what_is_ticked_off_stays_in_its_place_and_can_be_taken_back():
    memory = marked(Remembered(), "child-benefit", Mark.DONE)
    rows = step_lines(BABY, harbour(), memory, "en", QUIET)
    assert [row.service for row in rows] == [step.service for step in BABY.steps]
    assert [row.service for row in rows if row.mark] == ["child-benefit"]
    assert "child-benefit" not in [step.service for step in open_steps(memory, BABY)]
    assert open_steps(marked(memory, "child-benefit", Mark.DONE), BABY) == open_steps(Remembered(), BABY)
    assert marked(memory, "child-benefit", Mark.NOT_MINE).marks["child-benefit"] is Mark.NOT_MINE


def test_a_list_with_nothing_left_says_so():
    memory = Remembered(marks={step.service: Mark.DONE for step in BABY.steps})
    assert progress(BABY, memory) == "Nothing is left on this list."
    assert progress(BABY, Remembered()) == f"{len(BABY.steps)} things to do."


def test_tickets_are_offered_for_what_is_open_and_given_here_now():
    memory = marked(Remembered(), "child-benefit", Mark.DONE)
    series = harbour().service("first-passport").series
    rows = step_lines(BABY, harbour(), memory, "en", Today({series: "full"}, {"register-birth": "D 001"}))
    offered = [row.service for row in ticket_choices(rows, ["book-vaccination"])]
    assert offered
    assert not {"child-benefit", "register-birth", "first-passport"} & set(offered)


def test_only_the_danger_of_a_discreet_step_keeps_it_off_paper():
    discreet = [step.service for event in harbour().life_events for step in event.steps if step.discreet]
    assert discreet == ["protection-order"]


@given(st.integers(60, 900), st.integers(0, 9), st.sampled_from(["Title", "شهادة الميلاد", "出生证明"]))
def test_codes_hold_every_word_and_none_is_too_long(most, count, title):
    plan = replace(PLAN, steps=tuple(replace(step, title=f"{title} {step.title}") for step in STEPS[:count]))
    codes = plan_codes(plan, most)
    assert all(len(code.encode()) <= most for code in codes)
    words = " ".join(codes).split()
    assert [word for word in words if word.startswith("Title")] == ["Title"] * (count * (2 if title == "Title" else 1))
    assert words[:3] == ["Having", "a", "baby"]


def test_a_short_plan_is_one_code():
    assert len(plan_codes(replace(PLAN, steps=STEPS[:3]))) == 1


def tickets(*taken):
    trail = tuple(Place(page) for page in (Page.WELCOME, Page.HOME, Page.CHOOSE, Page.LIFE_EVENT, Page.CHECKLIST))
    return Visit("v", (*trail, Place(Page.TICKETS, BABY.id)), tickets=taken)


def test_several_tickets_are_asked_for_one_after_the_other():
    visit = flow.wanting(tickets(), ["a", "b"])
    assert visit.request == "v.a"
    visit = flow.issued(visit, "t1")
    assert (visit.page, visit.request) == (Page.TICKETS, "v.b")
    visit = flow.issued(visit, "t2")
    assert (visit.page, visit.tickets, visit.wanted) == (Page.TICKET, ("t1", "t2"), ())


@pytest.mark.parametrize(("taken", "most"), [((), 3), (("t1", "t2"), 1), (("t1", "t2", "t3"), 0)])
def test_a_visit_asks_for_no_more_than_it_may_have(taken, most):
    assert len(flow.wanting(tickets(*taken), ["a", "b", "c", "d"]).wanted) == most


def test_a_form_of_a_step_leads_back_to_the_list():
    at_list = replace(tickets(), trail=tickets().trail[:-1])
    visit = flow.filling_in(at_list, "register-birth")
    assert visit.page is Page.FORM
    assert flow.back(flow.back(visit)).page is Page.CHECKLIST


def test_every_step_of_every_event_has_a_reason_that_says_when_nobody_confirmed_it():
    for event in harbour().life_events:
        for row, step in zip(step_lines(event, harbour(), Remembered(), "en", QUIET), event.steps, strict=True):
            assert row.why.startswith("Perhaps: because " if step.needs else "Because "), (event.id, row.service)
        memory = Remembered()
        for question in event.questions:
            memory = answered(memory, event.id, question.id, question.choices[0].id)
        assert not [row for row in step_lines(event, harbour(), memory, "en", QUIET) if "Perhaps" in row.why]


def test_the_paper_of_a_list_is_told_though_the_page_is_shown_again_meanwhile(qapp):
    """Whatever happens in the office shows the page anew; only another list makes the paper one of before."""
    sheets = []
    office = SimpleNamespace(pack=harbour(), title=lambda _: "Harbour Street", today=lambda: date(2026, 11, 22))
    desk = SimpleNamespace(office=office, prints=True, print_sheet=lambda _png, told: sheets.append(told))
    plan = PlanModel(desk)
    plan.show(BABY, open_steps(Remembered(), BABY), "en")
    plan.print()
    plan.show(BABY, open_steps(Remembered(), BABY), "en")
    sheets[0](Paper.PRINTED)
    assert plan.paper == "printed"
    plan.print()
    plan.show(BABY, open_steps(marked(Remembered(), "child-benefit", Mark.DONE), BABY), "en")
    sheets[1](Paper.PRINTED)
    assert plan.paper == ""
    plan.print()
    plan.forget()
    sheets[2](Paper.PRINTED)
    assert plan.paper == ""
