"""What calls of a time say."""

from kiosk.assist.figures import help_figures
from kiosk.assist.help_call import HelpCall, HelpStatus
from tests.kiosk.story import NINE

DAY = "2026-11-21"


def call(number: int, answered: float = 0, joined: float = 0, **more) -> HelpCall:
    at = {
        name: NINE + round(seconds * 1000)
        for name, seconds in (("first_answered_at", answered), ("joined_at", joined))
        if seconds
    }
    return HelpCall(id=str(number), day=DAY, service="lost-card", called_at=NINE, **at, **more)


def test_by_day_and_service():
    [row] = help_figures([
        call(1, 10, 20, typed_by_helper=1, typed_by_citizen=3),
        call(2, 60, 90, typed_by_citizen=4),
        call(3, 61),
        call(4, status=HelpStatus.LOST),
        HelpCall(id="5"),
    ])  # fmt: skip
    assert (row.day, row.service, row.calls, row.answered, row.in_time, row.sessions) == (DAY, "lost-card", 4, 3, 2, 2)
    assert (row.to_answer, row.to_join, row.in_time_share, row.lost) == (60, 55, 0.5, 1)
    assert row.helper_typed_ratio == 1 / 8


def test_what_was_not_seen_is_not_told():
    [row] = help_figures([call(1)])
    assert (row.to_answer, row.to_join, row.helper_typed_ratio, row.in_time_share) == (None, None, None, 0)
    assert help_figures([]) == []
