"""Statistics of a day: laws over any tickets, and each definition in a story that would get it wrong."""

from dataclasses import astuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.rules import QueueRules
from kiosk.queue import ticket as tickets
from kiosk.queue.measures import GROUPINGS, MEASURES, Unit
from kiosk.queue.statistics import (
    LEAST,
    MINUTE,
    DayStatistics,
    Figures,
    Share,
    Times,
    day_statistics,
    figures,
    times,
    wait_of,
)
from kiosk.queue.ticket_state import Span, Status, Ticket
from kiosk.text import Text
from tests.kiosk.memory_device import OFFICE
from tests.kiosk.story import DAY, ISSUED, NINE, Story

RULES = QueueRules(counter_figures=True, standard_minutes=20)
STATES = ("waiting", "at_counters", "hold", "finished", "no_show", "left", "cancelled")
_CALL = {"counter": "2", "granted": True, "term": 1}


def told(*steps: tuple[int, str, dict], **issued) -> Ticket:
    """A ticket by its steps: minutes after nine, type, data; `{call}` is filled in."""
    story = Story()
    story.add(tickets.ISSUED, {**ISSUED, **issued}, minute=0)
    call = ""
    for minute, kind, data in steps:
        known = {} if kind in {tickets.CALLED, tickets.UNDONE} or not call else {"call": call}
        made = story.add(kind, {**known, **data}, minute=minute)
        call = made if kind == tickets.CALLED else "" if kind in {tickets.TRANSFERRED, tickets.RETURNED} else call
    return story.folded(tickets.fold)


@st.composite
def some_tickets(draw) -> list[Ticket]:
    """Tickets in any state, with spans that touch as those of a fold do."""
    made = []
    for number in range(draw(st.integers(0, 12))):
        at = NINE + draw(st.integers(0, 600)) * MINUTE
        arrived, spans = at, []
        kinds = (Status.WAITING, Status.CALLED, Status.SERVING, Status.HOLD, Status.NO_SHOW)
        for kind in draw(st.lists(st.sampled_from(kinds), max_size=6)):
            until = at + draw(st.integers(0, 90)) * MINUTE
            spans.append(Span(kind, at, until, draw(st.sampled_from("12"))))
            at = until
        made.append(
            Ticket(
                id=str(number),
                day=draw(st.sampled_from((DAY, DAY, DAY, "2026-11-20"))),
                service=draw(st.sampled_from(("lost-card", "pay-fine"))),
                series=draw(st.sampled_from("AB")),
                number=number,
                arrived=arrived,
                due=draw(st.sampled_from((0, arrived + 5 * MINUTE))),
                status=draw(st.sampled_from(Status)),
                undone=draw(st.integers(0, 2)),
                spans=tuple(spans),
            )
        )
    return made


def of(day: DayStatistics, grouping: str):
    return {"hour": day.hours, "service": day.services, "series": day.series, "counter": day.counters}[grouping]


@given(some_tickets())
def test_every_ticket_is_in_one_state(found):
    whole = day_statistics(DAY, found, OFFICE, RULES).whole
    assert whole.issued == sum(getattr(whole, state) for state in STATES)
    assert whole.issued == sum(ticket.day == DAY for ticket in found)


@given(some_tickets(), st.randoms(use_true_random=False))
def test_the_order_of_tickets_does_not_matter(found, random):
    other = random.sample(found, len(found))
    assert day_statistics(DAY, other, OFFICE, RULES) == day_statistics(DAY, found, OFFICE, RULES)


@given(some_tickets())
def test_groups_add_up_to_the_day(found):
    day = day_statistics(DAY, found, OFFICE, RULES)
    for grouping in ("hour", "service", "series"):
        for measure in MEASURES:
            if measure.unit is Unit.CASES:
                assert sum(measure.of(group.figures) for group in of(day, grouping)) == measure.of(day.whole)
        waits = sum(group.figures.wait.n for group in of(day, grouping) if group.figures.wait)
        assert waits == (day.whole.wait.n if day.whole.wait else 0)
    served = sum(group.figures.wait.n for group in day.counters if group.figures.wait)
    assert served == (day.whole.wait.n if day.whole.wait else 0)


@given(st.lists(st.integers(0, 10**7), min_size=1, max_size=40))
def test_a_percentile_is_a_value_that_this_part_does_not_exceed(lengths):
    found = times(lengths)
    for value, percent in ((found.median_ms, 50), (found.p90_ms, 90)):
        assert value in lengths
        assert 100 * sum(one <= value for one in lengths) >= percent * len(lengths)
        assert 100 * sum(one < value for one in lengths) < percent * len(lengths)


@pytest.mark.parametrize(
    ("lengths", "wanted"),
    [((), None), ((7,), Times(1, 7, 7)), ((1, 2), Times(2, 1, 2)), (tuple(range(1, 11)), Times(10, 5, 9))],
)
def test_nearest_rank(lengths, wanted):
    assert times(lengths) == wanted


CALL = (tickets.CALLED, _CALL)
SERVE, HOLD, NO_SHOW = (tickets.SERVED, {}), (tickets.HELD, {}), (tickets.NO_SHOW, {})
FINISH, RETURN = (tickets.FINISHED, {}), (tickets.RETURNED, {})
MOVE = (tickets.TRANSFERRED, {"service": "pay-fine"})


@pytest.mark.parametrize(
    ("steps", "minutes"),
    [
        (((4, *CALL),), None),  # called and not there yet
        (((4, *CALL), (6, *SERVE)), 4),  # the walk is no wait
        (((4, *CALL), (6, *SERVE), (9, *MOVE), (30, *CALL), (31, *SERVE)), 4),  # no second wait
        (((4, *CALL), (6, *NO_SHOW), (20, *RETURN), (25, *CALL), (26, *SERVE)), 11),  # 4, the call of 2, then 5
        (((4, *CALL), (6, *HOLD), (20, *CALL), (21, *SERVE)), 6),  # 14 minutes of hold are not in it
        (((4, *CALL), (6, *MOVE), (20, *CALL), (21, *SERVE)), 20),  # never served before it was moved
    ],
)
def test_what_counts_as_a_wait(steps, minutes):
    wait = wait_of(told(*steps))
    assert wait == (None if minutes is None else minutes * MINUTE)


def test_who_comes_early_waits_from_the_appointment_on():
    steps = ((15, *CALL), (16, *SERVE))
    assert wait_of(told(*steps, due=NINE + 10 * MINUTE)) == 5 * MINUTE
    assert wait_of(told(*steps, due=NINE + 30 * MINUTE)) == 0
    assert wait_of(told(*steps, due=NINE - 10 * MINUTE)) == 15 * MINUTE


def test_times_at_the_counter_without_the_hold():
    ticket = told((4, *CALL), (6, *SERVE), (10, *HOLD), (30, *CALL), (31, *SERVE), (36, *FINISH))
    found = figures([ticket], 20)
    assert (found.serve, found.held) == (Times(1, 9 * MINUTE, 9 * MINUTE), Times(1, 20 * MINUTE, 20 * MINUTE))
    assert found.walk == Times(2, MINUTE, 2 * MINUTE)


def test_a_step_taken_back_leaves_a_trace_and_no_time():
    story = Story()
    story.add(tickets.ISSUED, ISSUED, minute=0)
    call = story.add(tickets.CALLED, _CALL, minute=5)
    story.add(tickets.UNDONE, {"event": call}, minute=6)
    again = story.add(tickets.CALLED, _CALL, minute=9)
    story.add(tickets.SERVED, {"call": again}, minute=10)
    found = figures([story.folded(tickets.fold)], 20)
    assert (found.undone, found.wait.median_ms) == (1, 9 * MINUTE)


def test_the_share_within_the_standard_is_never_told_better():
    early = told((20, *CALL), (21, *SERVE))
    late = told((21, *CALL), (22, *SERVE))
    found = figures([early, late, late], 20)
    assert (found.kept, found.kept.percent) == (Share(1, 3), 33)


def test_an_empty_day_has_no_times():
    day = day_statistics(DAY, [], OFFICE, RULES)
    assert day == DayStatistics(DAY)
    assert [measure.of(Figures()) for measure in MEASURES if measure.unit is not Unit.CASES] == [None] * 9


def test_hours_without_anybody_stand_between_the_others():
    nine, noon = told(), told(arrived=NINE + 180 * MINUTE)
    day = day_statistics(DAY, [noon, nine], OFFICE, RULES)
    assert [(group.key, group.figures.issued) for group in day.hours] == [("09", 1), ("10", 0), ("11", 0), ("12", 1)]


def test_a_counter_is_told_only_where_the_pack_allows_it():
    served = told((4, *CALL), (6, *SERVE))
    assert [group.key for group in day_statistics(DAY, [served], OFFICE, RULES).counters] == ["2"]
    assert day_statistics(DAY, [served], OFFICE, QueueRules()).counters == ()


def test_a_ticket_counts_at_the_counter_that_served_it_last():
    steps = ((4, *CALL), (6, *SERVE), (9, *MOVE), (12, tickets.CALLED, {**_CALL, "counter": "1"}), (13, *SERVE))
    assert [group.key for group in day_statistics(DAY, [told(*steps)], OFFICE, RULES).counters] == ["1"]


def test_times_of_few_cases_are_not_told_for_a_group():
    wait = next(measure for measure in MEASURES if measure.id == "wait_median")
    few, enough = Figures(wait=Times(LEAST - 1, 1, 1)), Figures(wait=Times(LEAST, 1, 1))
    assert (wait.of_group(few), wait.of(few), wait.of_group(enough)) == (None, 1, 1)


def test_every_measure_has_a_name_and_a_definition():
    for measure in MEASURES:
        assert measure.name.english()
        assert measure.how.english().endswith(".")
    assert all(Text.known(f"measure.by.{grouping}{part}") for grouping in GROUPINGS for part in ("", ".how"))


def test_every_figure_is_measured():
    whole = Figures(*range(1, 10), *(Times(1, 10, 11),), Share(1, 1), *(Times(1, 12, 13),) * 4, Share(1, 1))
    assert len(astuple(whole)) == 16
    assert None not in [measure.of(whole) for measure in MEASURES]
