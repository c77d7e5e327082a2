"""What the calls of a day say, and what they do not tell of few."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.assist.figures import LEAST, HelpDay, HelpFigures, help_day
from kiosk.assist.handover_record import Handover
from kiosk.assist.help_call import HelpCall, HelpStatus
from kiosk.share import Share
from tests.kiosk.story import NINE

DAY = "2026-11-21"
ENDED, CALLING, LOST = HelpStatus.ENDED, HelpStatus.CALLING, HelpStatus.LOST
WITHDRAWN, CALLBACK, ANSWERED = HelpStatus.WITHDRAWN, HelpStatus.CALLBACK, HelpStatus.ANSWERED


def call(answered: float = 0, joined: float = 0, status: HelpStatus = ENDED, **more) -> HelpCall:
    at = {
        name: NINE + round(seconds * 1000)
        for name, seconds in (("first_answered_at", answered), ("joined_at", joined))
        if seconds
    }
    return HelpCall(
        **({"id": "h", "day": DAY, "service": "lost-card", "called_at": NINE, "status": status} | at | more)
    )


def typed(helper: int, citizen: int, service: str = "lost-card") -> HelpCall:
    return call(10, 20, service=service, typed_by_helper=helper, typed_by_citizen=citizen)


FIVE = [call(10), call(60), call(60.001), call(290), call(400)]
TAKEN_BACK = call(status=WITHDRAWN, ended_at=NINE + 1)
NUMBER = call(status=CALLBACK, callback=True)


@pytest.mark.parametrize(
    ("calls", "seconds", "told"),
    [
        ([], 0, {"calls": 0, "in_time": None, "soon": (0, 0, 0, 0, 0)}),
        (FIVE[:4], 0, {"calls": 4, "in_time": None, "to_answer_ms": None, "answered": 4}),
        (FIVE, 0, {"in_time": Share(2, 5), "to_answer_ms": 60_001, "soon": (1, 1, 1, 1, 1), "unanswered": 0}),
        # who was never answered counts as not in time, and in no median
        ([*FIVE, TAKEN_BACK, call(status=LOST)], 0, {"in_time": Share(2, 7), "to_answer_ms": 60_001, "unanswered": 2}),
        # what rings for less than a minute is not known yet; once the day is over nothing rings
        ([*FIVE, call(status=CALLING)], 59, {"in_time": Share(2, 5), "ringing": 1, "unanswered": 0}),
        ([*FIVE, call(status=CALLING)], 61, {"in_time": Share(2, 6), "ringing": 1, "unanswered": 0}),
        ([*FIVE, call(status=CALLING)], 0, {"in_time": Share(2, 6), "ringing": 0, "unanswered": 1}),
        # answered, given back, and it rings again: it was answered
        ([call(10, status=CALLING)], 90, {"ringing": 0, "unanswered": 0, "answered": 1}),
        ([call(status=WITHDRAWN, ticketed_at=NINE + 9)], 0, {"unanswered": 1, "tickets": 1}),
        # rung, being rung, left
        ([NUMBER, call(5, status=ANSWERED, callback=True), call(5, callback=True)], 9, {"callbacks_open": 2}),
        ([call(10, second) for second in (20, 30, 40, 50, 90)], 0, {"to_join_ms": 40_000, "joined": 5}),
        ([call(day="2026-11-20")], 0, {"calls": 0}),
    ],
)
def test_the_figures_of_a_day(calls, seconds, told):
    found = help_day(DAY, calls, (), NINE + seconds * 1000 if seconds else 0).whole
    assert {name: getattr(found, name) for name in told} == told


def by_service(*calls: HelpCall) -> dict[str, Share | None]:
    return {name: figures.typed for name, figures in help_day(DAY, calls).services}


def test_who_typed_is_told_by_service_where_enough_did():
    calls = [*(typed(1, 3) for _ in range(5)), *(typed(0, 2, "id-card") for _ in range(5)), typed(0, 0)]
    assert by_service(*calls) == {"lost-card": Share(5, 20, to_fall=True), "id-card": Share(0, 10, to_fall=True)}
    assert help_day(DAY, calls).whole.typed == Share(5, 30, to_fall=True)
    assert help_day(DAY, calls[1:5]).whole.typed is None


def test_a_service_of_few_is_not_told_by_a_difference():
    many, some, few = ([typed(1, 1, name)] * count for name, count in (("a", 9), ("b", 6), ("c", 1)))
    assert by_service(*many, *some, *few) == {"a": Share(9, 18, to_fall=True), "b": None, "c": None}
    assert by_service(*many, *some)["b"] == Share(6, 12, to_fall=True)


@given(st.lists(st.tuples(st.sampled_from("abcde"), st.integers(0, 2), st.integers(0, 2)), max_size=40))
def test_what_is_left_out_is_of_enough_sessions_or_of_none(sessions):
    found = help_day(DAY, [typed(helper, citizen, service) for service, helper, citizen in sessions])
    told = [figures.sessions for _, figures in found.services if figures.typed is not None]
    assert all(count >= LEAST for count in told)
    left = found.whole.sessions - sum(told)
    assert left == 0 or left >= LEAST or not told
    assert (found.whole.typed is None) == (found.whole.sessions < LEAST)


@pytest.mark.parametrize(
    ("closed_days", "told"), [([], (0, 0, 0)), ([DAY, DAY, "2026-11-20", ""], (2, 14, 4))], ids=["none", "two"]
)
def test_what_was_handed_over_counts_on_the_day_when_it_is_done(closed_days, told):
    made = [Handover(id=str(n), day=DAY, closed_day=day, came=7, retold=2) for n, day in enumerate(closed_days)]
    found = help_day(DAY, (), made)
    assert (found.forms, found.came, found.asked_again) == told


def test_a_day_without_calls():
    assert help_day(DAY, ()) == HelpDay(DAY, HelpFigures(soon=(0,) * 5))
