"""The forecast of a live queue: it calls people as the queue will, knows who is where, and is asked once a change."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from kiosk.queue import outlook, roll_forward
from kiosk.queue.appointment import Appointment
from kiosk.queue.counter import Counter
from kiosk.queue.durations import Durations, Spread
from kiosk.queue.situation import NEVER
from kiosk.queue.state import Queue
from kiosk.queue.ticket_state import AT_COUNTER, Status, Ticket
from kiosk.staff.officer import Officer
from tests.kiosk.memory_device import OFFICE, SERVICES, harbour
from tests.kiosk.story import DAY, MINUTE, NINE

PACK = structs.replace(
    harbour(), services=tuple(one for one in harbour().services if one.id in {*SERVICES, "residence-permit"})
)
SERVICE = st.sampled_from([one.id for one in PACK.services])
SHARP = {one.id: Spread((one.minutes * MINUTE,) * 9, 1.0) for one in PACK.services}
"""Every service takes as long as the pack says."""


def queue(*states, pack=PACK) -> Queue:
    made = Queue(OFFICE, pack, "here", DAY)
    made.apply({getattr(state, "subject", f"{place}"): state for place, state in enumerate(states)})
    return made


def ticket(name: str, service: str = "lost-card", *, ago: int = 10, **more) -> Ticket:
    letter = PACK.service(service).series
    return Ticket(id=name, day=DAY, service=service, series=letter, number=1, arrived=NINE - ago * MINUTE, **more)


def counter(number: str = "1", **more) -> Counter:
    return Counter(number=number, day=DAY, officer=f"officer {number}", **more)


@st.composite
def queues(draw, profiles=("", "", "quick", "papers", "payments", "appointments")) -> Queue:
    """Officers with skills, desks with profiles, breaks, and people of every class."""
    states = []
    for number in range(1, draw(st.integers(1, 3)) + 1):
        skills = draw(st.sampled_from([(), ("E",), ("C", "E"), ("A", "C")]))
        until = draw(st.sampled_from([0, 0, 7]))
        pause = {"break_since": NINE - MINUTE, "break_until": NINE + until * MINUTE} if until else {}
        profile = draw(st.sampled_from(profiles))
        states += [Officer(f"officer {number}", skills=skills), counter(str(number), profile=profile, **pause)]
    for place in range(draw(st.integers(0, 8))):
        more = draw(
            st.sampled_from(
                [
                    {},
                    {"priority": True},
                    {"returned": True},
                    {"due": NINE - 5 * MINUTE, "queued": NINE - 5 * MINUTE},
                    {"not_before": NINE + 6 * MINUTE},
                    {"visit": "v"},
                    {"visit": "w"},
                ]
            )
        )
        states.append(ticket(f"a{place}", draw(SERVICE), ago=draw(st.integers(0, 40)), **more))
    return queue(*states)


def lived(live: Queue, minutes: int) -> dict[str, int]:
    """The minute in which the live queue calls each: every counter calls its next as soon as it can."""
    called, ends = {}, {}
    for minute in range(minutes):
        now = NINE + minute * MINUTE
        for one in [one for one in live.at_counters() if ends[one.id] == minute]:
            live.apply({one.subject: structs.replace(one, status=Status.FINISHED, ended=now)})
        for number, held in sorted(live.counters.items()):
            if held.break_until > now or live.at_counter(number):
                continue
            found = live.next_ticket(number, now)
            if found:
                called[found.id], ends[found.id] = minute, minute + live.kinds[found.service][1]
                serving = structs.replace(found, status=Status.SERVING, counter=number, called=now, served=now)
                live.apply({found.subject: serving})
    return called


@settings(deadline=None)
@given(queues())
def test_where_nothing_is_left_to_chance_it_tells_what_the_live_queue_does(live):
    told = roll_forward.forecast_all(outlook.situation(live, NINE, SHARP))
    expected = lived(live, 200)
    assert {one: round(told[one].median) for one in live.tickets if one in told} == expected


@settings(deadline=None)
@given(queues(profiles=[""]), SERVICE)
def test_a_newcomer_waits_as_long_as_if_it_were_there(live, service):
    """Where desks have profiles it nearly does: who has waited long is passed no more once its own kind is there."""
    told = roll_forward.forecast_all(outlook.situation(live, NINE, SHARP)).get(f"new/{service}")
    live.apply({"ticket/~": ticket("~", service, ago=0)})
    assert (told and round(told.median)) == lived(live, 200).get("~")


def test_no_counter_no_forecast():
    assert outlook.of_newcomers(queue(), NINE) is None
    assert outlook.promise(queue(), "lost-card", NINE, {}) == {}
    assert outlook.of_newcomers(queue(counter(break_since=NINE)), NINE) is None, "nobody knows until when"


def test_a_break_that_is_planned_or_overdue():
    planned = queue(counter(break_since=NINE, break_until=NINE + 20 * MINUTE))
    assert outlook.of_newcomers(planned, NINE).median == 20
    overdue = queue(counter(break_since=NINE, break_until=NINE + 20 * MINUTE))
    assert outlook.of_newcomers(overdue, NINE + 30 * MINUTE).median == 3
    beside = queue(
        counter("1", break_since=NINE), counter("2"), ticket("t", status=Status.SERVING, counter="2", called=NINE)
    )
    assert outlook.of_newcomers(beside, NINE) is not None


def test_what_no_officer_here_can_do_has_no_forecast():
    live = queue(Officer("officer 1", skills=("C",)), counter(), ticket("t", "lost-card"))
    assert outlook.of_ticket(live, "t", NINE) is None
    assert outlook.of_newcomer(live, "pay-fine", NINE).low == 0
    assert outlook.of_newcomers(live, NINE, "E") is None


def test_the_longest_of_a_series_is_told():
    here = ticket("t", "lost-card", status=Status.SERVING, counter="1", called=NINE)
    live = queue(
        Officer("officer 1", skills=("E",)), Officer("officer 2", skills=("C",)), counter("1"), counter("2"), here
    )
    assert outlook.of_newcomers(live, NINE) == outlook.of_newcomer(live, "lost-card", NINE)
    assert outlook.of_newcomer(live, "pay-fine", NINE).low == 0 == outlook.of_newcomers(live, NINE, "C").low


def test_an_appointment_to_come_takes_its_turn():
    due = {"day": DAY, "due": NINE + 2 * MINUTE, "service": "lost-card", "code": "X"}
    before = queue(counter(), ticket("at", status=Status.SERVING, counter="1", called=NINE))
    booked = queue(*before.counters.values(), *before.tickets.values(), Appointment(id="a", **due))
    assert outlook.of_newcomers(booked, NINE).median > outlook.of_newcomers(before, NINE).median + 5
    for gone in (
        Appointment(id="a", **due, cancelled=True),
        Appointment(id="at", **due),
        Appointment(id="a", **{**due, "due": NINE - MINUTE}),
    ):
        same = queue(*before.counters.values(), *before.tickets.values(), gone)
        assert outlook.of_newcomers(same, NINE) == outlook.of_newcomers(before, NINE)


@pytest.fixture
def rolled(monkeypatch) -> list[int]:
    """The times at which a roll-forward was made."""
    made, real = [], roll_forward.forecast_all
    monkeypatch.setattr(roll_forward, "forecast_all", lambda found: made.append(found.now) or real(found))
    return made


def test_it_is_made_once_a_minute_and_after_each_change(rolled):
    live = queue(counter(), ticket("t"))
    for now in (NINE, NINE + 1, NINE + MINUTE - 1):
        outlook.of_ticket(live, "t", now)
        outlook.of_newcomers(live, now)
    assert len(rolled) == 1
    outlook.of_ticket(live, "t", NINE + MINUTE)
    live.apply({"u": ticket("u")})
    outlook.of_ticket(live, "u", NINE + MINUTE)
    assert len(rolled) == 3


def test_what_was_learned_is_believed_from_then_on():
    here = ticket("at", status=Status.SERVING, counter="1", called=NINE)
    live = queue(counter(), here, ticket("t"))
    before = outlook.of_newcomers(live, NINE)
    live.learn(Durations({"lost-card": (60 * MINUTE,) * 1000}), ())
    after = outlook.of_newcomers(live, NINE)
    assert after.median > before.median * 4
    assert (before.sure, after.sure > 0.9) == (0, True)


def test_today_counts_too():
    done = [
        ticket(f"d{number}", ago=100, status=Status.FINISHED, counter="9", called=NINE - (2 + number) * 60 * MINUTE,
               ended=NINE - (1 + number) * 60 * MINUTE)
        for number in range(30)
    ]  # fmt: skip
    live = queue(counter(), ticket("at", status=Status.SERVING, counter="1", called=NINE), ticket("t"))
    busy = queue(*live.counters.values(), *live.tickets.values(), *done)
    assert outlook.of_newcomers(busy, NINE).median > outlook.of_newcomers(live, NINE).median * 2


@pytest.mark.parametrize(
    ("told", "sooner"), [({}, False), ({"priority": True}, True), ({"due": NINE, "queued": NINE - 15 * MINUTE}, True)]
)
def test_the_promise_is_of_the_place_that_the_ticket_will_have(told, sooner):
    waiting = [ticket(f"t{number}", ago=number % 10) for number in range(12)]
    live = queue(counter(), *waiting)
    said = outlook.promise(live, "lost-card", NINE, told)
    assert said["low"] <= said["middle"] <= said["high"]
    plain = outlook.of_newcomer(live, "lost-card", NINE)
    assert (said["middle"] < plain.median - 30) is sooner
    live.apply({"n": ticket("n", ago=0, **told)})
    assert said["middle"] == pytest.approx(outlook.of_ticket(live, "n", NINE).median, abs=1)


def test_a_ticket_at_a_counter_has_no_wait():
    live = queue(counter(), ticket("at", status=Status.CALLED, counter="1", called=NINE))
    assert {one.status for one in live.tickets.values()} <= AT_COUNTER
    assert outlook.of_ticket(live, "at", NINE) is None
    assert replace(outlook.of_newcomers(live, NINE), median=0.0).low >= 0


def desks(live: Queue) -> list[tuple[tuple[int, int], ...]]:
    """When each counter of the situation is away, in minutes after nine; -1 for never back."""
    found = outlook.situation(live, NINE, SHARP).desks
    return [
        tuple(((at - NINE) // MINUTE, -1 if until == NEVER else (until - NINE) // MINUTE) for at, until in one.away)
        for one in found
    ]


def half_hours(*counts: float | None) -> list[dict[int, float]]:
    """Days on which so many counters worked at nine, half past nine and so on."""
    return [{18 + place: count for place, count in enumerate(counts) if count is not None}] * 4


def test_counters_that_usually_go_are_expected_to():
    live = queue(counter("1"), counter("2"), counter("3"))
    live.learn(Durations(), half_hours(5, 4, 4, 5, None, 3))
    assert desks(live) == [(), ((150, 180),), ((30, 90), (150, 180))]
    live.learn(Durations(), half_hours(9, 1))
    assert desks(live) == [(), ((30, 60),), ((30, 60),)], "one stays: somebody will be told something"


def test_counters_that_usually_come_are_expected_to():
    live = queue(counter("1"))
    live.learn(Durations(), half_hours(3, 4, 4, 3, 5))
    gone = (-NINE // MINUTE, 30)
    assert desks(live) == [(), (gone, (90, 120), (150, -1)), (((-NINE // MINUTE), 120), (150, -1))]


def test_who_is_back_from_a_break_is_not_expected_twice():
    on_break = {"break_since": NINE, "break_until": NINE + 30 * MINUTE}
    live = queue(counter("1"), counter("2", **on_break))
    live.learn(Durations(), half_hours(4, 5, 4))
    assert desks(live) == [(), ((0, 30), (60, 90))], "then it is usually somebody else's turn"
