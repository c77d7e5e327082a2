"""When an office is open: hours, closures, and a clock that is put forward."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.opening import Closed, Open, state_at
from kiosk.catalogue.rules import Closure
from tests.kiosk.memory_device import harbour

ZONE = ZoneInfo("Pacific/Auckland")
HOLIDAY = Closure(date(2026, 11, 30), date(2026, 12, 2), Localised("Stocktaking"))
OFFICE = msgspec.structs.replace(harbour().office, closures=(HOLIDAY,))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZONE)


MONDAY = "2026-11-23"


@pytest.mark.parametrize("time", ["08:30", "12:00", "16:15", "16:29:59.999999"])
def test_open_until_the_end_of_the_hours(time):
    assert state_at(OFFICE, at(f"{MONDAY} {time}")) == Open(at(f"{MONDAY} 16:30"), at(f"{MONDAY} 16:15"))


@pytest.mark.parametrize(
    ("now", "opens"),
    [
        (f"{MONDAY} 08:29:59", f"{MONDAY} 08:30"),
        (f"{MONDAY} 16:30", "2026-11-24 08:30"),
        ("2026-11-27 23:00", "2026-12-03 08:30"),  # a weekend, then a closure
        ("2026-11-28 12:00", "2026-12-03 08:30"),
    ],
)
def test_closed_outside_the_hours_says_when_it_opens(now, opens):
    assert state_at(OFFICE, at(now)) == Closed(None, at(opens))


@pytest.mark.parametrize("day", ["2026-11-30", "2026-12-01", "2026-12-02"])
def test_a_closure_says_why(day):
    assert state_at(OFFICE, at(f"{day} 10:00")) == Closed(HOLIDAY.reason, at("2026-12-03 08:30"))


def test_the_first_of_two_closures_says_why():
    two = (HOLIDAY, Closure(date(2026, 12, 1), date(2026, 12, 4), Localised("Moving house")))
    found = state_at(msgspec.structs.replace(OFFICE, closures=two), at("2026-12-01 10:00"))
    assert found == Closed(HOLIDAY.reason, at("2026-12-07 08:30"))


def test_an_office_that_never_opens_knows_no_opening():
    assert state_at(msgspec.structs.replace(OFFICE, hours=()), at(f"{MONDAY} 10:00")) == Closed(None, None)
    always = (Closure(date(2026, 1, 1), date(2036, 1, 1), Localised("Closed down")),)
    found = state_at(msgspec.structs.replace(OFFICE, closures=always), at(f"{MONDAY} 10:00"))
    assert isinstance(found, Closed)
    assert found.next_open is None


def test_the_clock_that_is_put_forward_moves_no_opening():
    """Daylight saving began in New Zealand on 2026-09-27."""
    found = state_at(OFFICE, at("2026-09-26 21:30"))
    assert isinstance(found, Closed)
    assert found.next_open == at("2026-09-28 08:30")
    assert found.next_open.utcoffset() == timedelta(hours=13)


@given(st.integers(0, 2 * 365 * 24 * 60))
def test_the_next_opening_is_an_opening_and_there_is_none_before_it(minutes):
    now = at("2026-01-01 00:00") + timedelta(minutes=minutes)
    found = state_at(OFFICE, now)
    if isinstance(found, Open):
        assert now.timestamp() < found.until.timestamp()
        assert found.last_ticket <= found.until
        assert isinstance(state_at(OFFICE, found.until), Closed)
        return
    assert found.next_open is not None
    assert found.next_open > now
    assert isinstance(state_at(OFFICE, found.next_open), Open)
    between = now + (found.next_open - now) / 2
    assert isinstance(state_at(OFFICE, between), Closed)
