"""How far people came: nobody is counted at a stage who was not at the one before, and nobody is lost twice."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue.funnel import Stage, funnel
from kiosk.queue.ticket_state import Span, Status, Ticket

W, C, S = Status.WAITING, Status.CALLED, Status.SERVING


def ticket(status: Status, *kinds: Status) -> Ticket:
    spans = tuple(Span(kind, place, place + 1) for place, kind in enumerate(kinds))
    return Ticket(id="t", day="2026-11-21", service="s", series="A", number=1, arrived=0, status=status, spans=spans)


DAY = [
    ticket(Status.FINISHED, W, C, S),
    ticket(Status.FINISHED, W),  # entered from paper, without its steps
    ticket(Status.LEFT, W),
    ticket(Status.CANCELLED, W),
    ticket(Status.NO_SHOW, W, C),
    ticket(Status.LEFT, W, C, S, Status.HOLD),
    ticket(W, W, C, S),  # moved to another service
    ticket(W, W),
]


def test_every_loss_is_told_where_it_was():
    found = {step.stage: step for step in funnel(DAY, came=11)}
    assert [step.people for step in found.values()] == [11, 8, 5, 4, 2]
    assert found[Stage.ARRIVED].without_ticket == 3
    assert (found[Stage.TICKET].left, found[Stage.TICKET].cancelled) == (1, 1)
    assert found[Stage.CALLED].no_show == 1
    assert (found[Stage.SERVED].left, found[Stage.FINISHED].left) == (1, 0)


def test_the_door_is_left_out_where_nobody_counts_and_is_never_too_few():
    assert funnel(DAY)[0].stage is Stage.TICKET
    assert (funnel(DAY, came=2)[0].people, funnel(DAY, came=2)[0].without_ticket) == (8, 0)


@given(st.lists(st.builds(ticket, st.sampled_from(Status), st.sampled_from([W, C, S])), min_size=1), st.integers(0, 9))
def test_a_funnel_only_narrows_and_loses_nobody_twice(found, came):
    steps = funnel(found, came)
    for one, then in pairwise(steps):
        assert one.people - then.people >= one.left + one.no_show + one.cancelled + one.without_ticket >= 0
