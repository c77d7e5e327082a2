"""The intervals of a ticket: they touch, cover its stay, and an undone step leaves none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.folding import causal_order
from kiosk.queue import ticket as tickets
from kiosk.queue.ticket import Span, Status
from tests.kiosk.queue.test_fold_laws import histories
from tests.kiosk.queue.test_projection import assert_covered
from tests.kiosk.queue.test_ticket import LIVES, UNDOABLE, life
from tests.kiosk.story import ISSUED, MINUTE, NINE, Story


def minutes(spans: tuple[Span, ...]) -> list[tuple[str, int, int | None]]:
    """Kind, first and last minute of each; None while it lasts."""
    return [
        (span.kind.value, (span.start - NINE) // MINUTE, (span.end - NINE) // MINUTE if span.end else None)
        for span in spans
    ]


def test_a_day_with_everything_in_it():
    steps = ("call", "recalled", "served", "held", "call2", "no_show", "returned", "call3", "served", "finished")
    ticket = life(*steps).folded(tickets.fold)
    assert minutes(ticket.spans) == [
        ("waiting", 0, 1),
        ("called", 1, 3),
        ("serving", 3, 4),
        ("hold", 4, 5),
        ("called", 5, 6),
        ("no_show", 6, 7),
        ("waiting", 7, 8),
        ("called", 8, 9),
        ("serving", 9, 10),
    ]
    assert [span.counter for span in ticket.spans] == ["", "1", "1", "1", "2", "", "", "3", "3"]
    assert [bool(span.officer) for span in ticket.spans] == [bool(span.counter) for span in ticket.spans]
    assert ticket.ended == ticket.spans[-1].end


def test_the_clock_before_a_misclick_goes_on():
    ticket = life("call", "served", "finished", "undo", "held", "undo", "finished").folded(tickets.fold)
    assert minutes(ticket.spans) == [("waiting", 0, 1), ("called", 1, 2), ("serving", 2, 7)]
    ticket = life("cancelled", "undo", "postponed", "undo", "call", "undo").folded(tickets.fold)
    assert minutes(ticket.spans) == [("waiting", 0, None)]


@pytest.mark.parametrize("steps", UNDOABLE, ids="-".join)
def test_an_undone_step_leaves_no_interval(steps):
    before, undone = life(*steps[:-1]).folded(tickets.fold), life(*steps, "undo").folded(tickets.fold)
    assert undone.spans == before.spans


@pytest.mark.parametrize("steps", [steps for steps, _ in LIVES], ids="-".join)
def test_every_life_is_covered(steps):
    assert_covered(life(*steps).folded(tickets.fold))


def test_a_move_while_waiting_is_one_wait():
    assert minutes(life("transferred", "transferred").folded(tickets.fold).spans) == [("waiting", 0, None)]


def test_a_slow_clock_makes_no_time_run_backwards():
    story = Story()
    story.add(tickets.ISSUED, ISSUED)
    called = story.add(tickets.CALLED, {"counter": "1"}, minute=10)
    story.add(tickets.SERVED, {"call": called}, device="slow", minute=-50)
    story.add(tickets.FINISHED, {"call": called}, device="slow", minute=-40)
    ticket = story.folded(tickets.fold)
    assert (ticket.called, ticket.served, ticket.ended) == (NINE + 10 * MINUTE,) * 3
    assert_covered(ticket)


@given(st.data())
def test_spans_touch_and_cover_whatever_happened(data):
    """Concurrent steps, clocks that run backwards and steps that do not apply included."""
    events = data.draw(histories("ticket"))
    ticket = tickets.fold("ticket/1", causal_order(events))
    if ticket.day:
        assert_covered(ticket)


def test_an_ended_one_that_came_back_has_its_absence_as_an_interval():
    ticket = life("left", "returned").folded(tickets.fold)
    assert [span.kind for span in ticket.spans] == [Status.WAITING, Status.LEFT, Status.WAITING]
