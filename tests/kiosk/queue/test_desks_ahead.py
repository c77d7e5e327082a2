"""The forecast reckons with the roster: desks that will open and close, and nobody is taken away from anybody."""

import pytest
from msgspec import structs

from kiosk.queue import outlook, roll_forward
from kiosk.queue.appointment import Appointment
from kiosk.queue.roster import Roster, Shift
from kiosk.queue.situation import NEVER
from kiosk.queue.ticket_state import Status
from kiosk.staff.officer import Officer
from tests.kiosk.queue.test_outlook import PACK, SHARP, counter, queue, ticket
from tests.kiosk.story import DAY, MINUTE, NINE

ALL_DAY = Shift("1", "08:00", "16:00")
LINE = [ticket(f"t{number:02}", ago=10) for number in range(12)]
"""Twelve people of eight minutes each at one counter: an hour and a half."""


def planned(*shifts: Shift) -> Roster:
    return Roster(DAY, tuple(sorted(shifts)), "e")


def wait(*states) -> roll_forward.Forecast | None:
    return outlook.of_newcomer(queue(*states), "lost-card", NINE)


def desks(*states):
    return outlook.situation(queue(*states), NINE, SHARP).desks


def test_a_desk_that_opens_soon_shortens_the_range_and_one_that_closes_lengthens_it():
    alone = wait(counter("1"), *LINE, planned(ALL_DAY))
    opens = wait(counter("1"), *LINE, planned(ALL_DAY, Shift("2", "09:20", "16:00")))
    both = wait(counter("1"), counter("2"), *LINE, planned(ALL_DAY, Shift("2", "08:00", "16:00")))
    closes = wait(counter("1"), counter("2"), *LINE, planned(ALL_DAY, Shift("2", "08:00", "09:20")))
    assert both.high < opens.high < alone.high
    assert both.high < closes.high < alone.high
    assert alone == wait(counter("1"), *LINE), "a plan that changes nothing changes nothing"


def test_closing_cuts_off_no_service_and_who_is_there_beyond_the_shift_stays():
    here = ticket("at", status=Status.SERVING, counter="2", called=NINE - 60 * MINUTE, served=NINE - 60 * MINUTE)
    over = desks(counter("1"), counter("2"), here, planned(ALL_DAY, Shift("2", "08:00", "09:10")))[1]
    assert (over.ticket, over.away) == ("at", ((NINE + 10 * MINUTE, NEVER),))
    beyond = desks(counter("1"), counter("2"), planned(ALL_DAY, Shift("2", "08:00", "08:50")))
    assert beyond[1].away == ()
    unplanned = desks(counter("1"), counter("2"), planned(ALL_DAY))
    assert unplanned[1].away == ()


def test_the_last_to_go_serves_whoever_is_left():
    found = desks(counter("1"), counter("2"), planned(Shift("1", "08:00", "10:00"), Shift("2", "08:00", "10:00")))
    assert [desk.away for desk in found] == [(), ()]
    assert wait(counter("1"), *LINE, planned(Shift("1", "08:00", "09:01"))) is not None


def test_an_officer_is_at_one_counter_and_a_counter_has_one_officer():
    moves = desks(counter("1"), planned(ALL_DAY, Shift("2", "09:30", "16:00", officer="officer 1")))
    relieved = desks(counter("1"), planned(Shift("1", "09:30", "16:00", officer="another")))
    for one in (moves, relieved):
        assert [(desk.away, desk.then[0][0]) for desk in one] == [
            (((NINE + 30 * MINUTE, NEVER),), NINE + 30 * MINUTE),
        ]


def test_a_new_shift_at_a_desk_does_not_begin_beside_the_service_that_is_under_way():
    """Or there would be one officer too many at every change."""
    here = ticket("at", "residence-permit", status=Status.SERVING, counter="1", called=NINE - MINUTE)
    left = PACK.service("residence-permit").minutes - 1
    change = planned(Shift("1", "08:00", "09:05"), Shift("1", "09:05", "16:00"))
    found = roll_forward.forecast_all(outlook.situation(queue(counter("1"), here, ticket("t"), change), NINE, SHARP))
    assert round(found["t"].median) == left > 5


@pytest.mark.parametrize(
    ("begins", "opens"), [("08:55", 3), ("08:40", None), ("09:00", 3), ("09:25", 25), ("10:00", 60), ("10:01", None)]
)
def test_who_is_late_comes_soon_and_who_comes_in_hours_is_no_answer(begins, opens):
    found = wait(planned(Shift("1", begins, "16:00")))
    assert (found and round(found.median)) == opens


def test_a_desk_closes_opens_and_closes_again():
    twice = planned(ALL_DAY, Shift("2", "08:00", "09:10"), Shift("2", "09:20", "09:40", "payments"))
    desk = desks(counter("1"), counter("2"), twice)[1]
    assert desk.away == ((NINE + 10 * MINUTE, NEVER), (NINE + 40 * MINUTE, NEVER))
    assert [(begins, own) for begins, own, _ in desk.then] == [(NINE + 20 * MINUTE, {"C quick", "C quick booked"})]


def test_a_break_that_ends_after_the_shift_is_the_end_of_it():
    away = counter("2", break_since=NINE - MINUTE, break_until=NINE + 20 * MINUTE)
    found = desks(counter("1"), away, planned(ALL_DAY, Shift("2", "08:00", "09:10")))[1]
    assert found.away == ((NINE - MINUTE, NEVER),)
    back = desks(counter("1"), away, planned(ALL_DAY, Shift("2", "08:00", "09:30")))[1]
    assert back.away == ((NINE - MINUTE, NINE + 20 * MINUTE), (NINE + 30 * MINUTE, NEVER))


def test_a_desk_that_opens_serves_what_it_is_for_and_its_officer_can():
    later = Shift("2", "09:05", "16:00", "payments", "hana")
    known = desks(Officer("hana", skills=("C", "E")), counter("1"), planned(ALL_DAY, later))[1]
    told = desks(counter("1"), planned(ALL_DAY, structs.replace(later, skills=("C", "E"))))[1]
    assert known.own == told.own == {"C quick", "C quick booked"}
    assert "E quick" in known.helps
    assert not any(kind.startswith("A") for kind in known.own | known.helps)


def test_a_desk_for_appointments_is_for_who_has_one():
    desk = desks(counter("1", profile="appointments"))[0]
    assert desk.own
    assert all(kind.endswith("booked") for kind in desk.own)
    assert not any(kind.endswith("booked") for kind in desk.helps)
    due = Appointment(id="a", day=DAY, due=NINE + 2 * MINUTE, service="lost-card", code="X")
    here = ticket("at", status=Status.SERVING, counter="1", called=NINE - 6 * MINUTE)
    walks = [ticket("w", ago=1)]
    found = roll_forward.forecast_all(
        outlook.situation(queue(counter("1", profile="appointments"), here, *walks, due), NINE, SHARP)
    )
    assert found["w"].median > 8, "the booked one comes first at this desk"
