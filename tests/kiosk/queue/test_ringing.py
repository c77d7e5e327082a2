"""Where a call rings at which second, and what wait is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.queue.ringing import HelpWait, expected_wait, free_helpers, ringing_at, rings_at, stage
from tests.kiosk.queue.helping import HelpingOffice
from tests.kiosk.story import MINUTE


@pytest.fixture
def office():
    office = HelpingOffice()
    for counter, who in (("1", "priya"), ("2", "tomas"), ("3", "omar")):
        office.sit(counter, who)
    return office


def where(office: HelpingOffice, help_id: str, seconds: float) -> str:
    call = office.state(help_id)
    at = call.called_at + round(seconds * 1000)
    return "".join(number for number in "123" if rings_at(office.hub.queue, call, number, at))


@pytest.mark.parametrize(("seconds", "expected"), [(0, 0), (29.999, 0), (30, 1), (59.999, 1), (60, 2), (9999, 2)])
def test_stages(office, seconds, expected):
    call = office.state(office.call())
    assert stage(call, call.called_at + round(seconds * 1000)) == expected


def test_first_who_knows_the_service_and_the_language(office):
    called = office.call(service="lost-card", language="ar")
    assert where(office, called, 0) == "3"
    assert where(office, called, 30) == "123"


def test_english_and_no_service_ring_everywhere_at_once(office):
    assert where(office, office.call(), 0) == "123"


def test_nobody_fits_so_nobody_waits_half_a_minute_for_them(office):
    assert where(office, office.call(language="vi"), 0) == "123"


def test_a_break_is_respected_until_a_minute_is_over_and_then_whoever_leads_hears(office):
    for number in "12":
        office.do(office.desks[number], "counter.pause", counter=number)
    called = office.call()
    assert [where(office, called, second) for second in (0, 30, 60)] == ["3", "3", "13"]


def test_whoever_gave_it_back_hears_it_again_after_a_minute(office):
    called = office.call()
    office.answer(called, "1")
    assert where(office, called, 0) == ""
    office.do(office.desks["1"], "help.pass", help=called, counter="1")
    assert [where(office, called, second) for second in (10, 40, 60)] == ["23", "23", "123"]


def test_trainees_and_empty_counters_hear_nothing(office):
    office.do(office.desks["3"], "counter.release", counter="3")
    called = office.call()
    assert where(office, called, 90) == "12"
    office.sit("3", "nia")
    assert where(office, called, 90) == "12"


def test_the_oldest_rings_first(office):
    first = office.call()
    office.time.pass_(0.1)
    second = office.do(office.other, "help.call", kind="come").subject.removeprefix("help/")
    assert [one.id for one in ringing_at(office.hub.queue, "1", office.time.ms)] == [first, second]


def test_who_is_free_and_how_long_it_takes(office):
    queue = office.hub.queue
    assert free_helpers(queue) == ("1", "2", "3")
    called = office.call()
    assert expected_wait(queue, office.state(called), office.time.ms) == HelpWait(0, 1)
    for number, service in (("1", "lost-card"), ("2", "pay-fine"), ("3", "lost-card")):
        office.do(office.other, "ticket.issue", service=service)
        office.do(office.desks[number], "ticket.call", counter=number)
    assert free_helpers(queue) == ()
    told = expected_wait(queue, office.state(called), office.time.ms)
    assert told is not None
    assert 0 < told.high <= 60
    for number in "123":
        office.do(office.desks[number], "counter.pause", counter=number)
    assert expected_wait(queue, office.state(called), office.time.ms) is None


def test_who_helps_is_not_free(office):
    office.answer(office.call(), "2")
    assert free_helpers(office.hub.queue) == ("1", "3")


@given(st.integers(0, 10 * MINUTE), st.integers(0, 10 * MINUTE))
def test_a_call_never_rings_at_fewer_counters_later(one, other):
    """As long as nobody comes or goes."""
    office = STANDING
    sooner, later = sorted((one, other))
    for called in office.hub.queue.help_calls:
        assert set(where(office, called, sooner / 1000)) <= set(where(office, called, later / 1000))


def _standing() -> HelpingOffice:
    office = HelpingOffice()
    for counter, who in (("1", "priya"), ("2", "tomas"), ("3", "omar")):
        office.sit(counter, who)
    office.do(office.desks["1"], "counter.pause", counter="1")
    office.call(service="lost-card", language="ar")
    office.do(office.other, "help.call", kind="come", language="vi")
    return office


STANDING = _standing()
