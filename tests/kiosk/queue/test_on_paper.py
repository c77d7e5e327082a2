"""Who holds a ticket, by what was told of its paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue import ticket
from kiosk.queue.on_paper import CONFIRMED, known_after
from kiosk.queue.ticket_acts import _OUTCOMES
from tests.kiosk.story import Story

OUTCOMES = st.sampled_from(sorted(_OUTCOMES))


@given(st.lists(OUTCOMES, min_size=1))
def test_what_somebody_holds_nobody_takes_away(outcomes):
    told = ""
    for outcome in outcomes:
        before, told = told, known_after(told, outcome)
        assert told not in {""}
        assert before not in CONFIRMED or told in CONFIRMED
    assert (told in CONFIRMED) is bool(CONFIRMED & set(outcomes))


@pytest.mark.parametrize(
    ("outcomes", "known"),
    [
        (["failed"], "failed"),
        (["unknown", "noted"], "noted"),
        (["printed", "failed"], "printed"),
        (["noted", "unknown"], "noted"),
        (["failed", "noted", "printed"], "printed"),
        (["failed", ""], "failed"),
    ],
)
def test_a_copy_that_failed_leaves_the_first_ticket(outcomes, known):
    story = Story("ticket/t1")
    story.add(ticket.ISSUED, {"day": "2026-11-21", "service": "register-birth", "series": "D", "number": 1})
    for outcome in outcomes:
        story.add(ticket.PRINTED, {"outcome": outcome})
    assert story.folded(ticket.fold).printed == known
