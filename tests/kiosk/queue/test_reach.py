"""Whom a counter serves: skills, desk profiles with their fallback, and the bound that holds whatever the mix."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk.catalogue.rules import Profile, QueueRules
from kiosk.queue import desks, pick, views
from kiosk.queue.counter import Counter
from kiosk.queue.reach import reach_of
from kiosk.queue.state import Queue
from kiosk.queue.ticket import Status, Ticket
from kiosk.staff.officer import Officer
from tests.kiosk.memory_device import OFFICE, harbour
from tests.kiosk.story import DAY, MINUTE, NINE

SERVICES = {"lost-card": "E", "pay-fine": "C", "renew-passport": "A", "residence-permit": "A", "register-birth": "D"}
ANYBODY, EVERYTHING = "9", ""


RULES_OF_MOST = QueueRules()


def queue(*states, rules: QueueRules = RULES_OF_MOST) -> Queue:
    made = Queue(OFFICE, replace(harbour(), queue=rules), "here", DAY)
    made.apply({str(place): state for place, state in enumerate(states)})
    return made


def desk(profile: str = EVERYTHING, number: str = "1", officer: str = "priya") -> Counter:
    return Counter(number=number, day=DAY, officer=officer, profile=profile)


def ticket(number: int, service: str = "lost-card", minutes: float = 0, **more) -> Ticket:
    """A ticket that waits since `minutes` after nine."""
    since = NINE + round(minutes * MINUTE)
    return Ticket(
        id=f"t{number:03d}", day=DAY, service=service, series=SERVICES[service], number=number, arrived=since, **more
    )


def following(made: Queue, minutes: float, counter: str = "1") -> int:
    found = made.next_ticket(counter, NINE + round(minutes * MINUTE))
    return found.number if found else 0


def test_an_officer_serves_what_they_have_learnt():
    waiting = [ticket(1, "renew-passport", 0), ticket(2, "pay-fine", 1), ticket(3, "lost-card", 2)]
    skilled = queue(*waiting, desk(), Officer("priya", skills=("C", "E")))
    assert following(skilled, 5) == 2
    assert following(queue(*waiting, desk(), Officer("priya")), 5) == 1, "none listed: all"
    assert following(queue(*waiting, desk()), 5) == 1, "a device that does not hold the officers"
    assert following(skilled, 5, ANYBODY) == 1
    assert [row.mine for row in views.waiting_rows(skilled, NINE, "1")] == [False, True, True]


def test_the_service_counts_and_not_the_letter_on_the_paper():
    """A kiosk that ran out of numbers gives its own letter, and a transfer keeps the paper."""
    cut_off = replace(ticket(1, "pay-fine"), series="F")
    moved = replace(ticket(2, "pay-fine", 1), series="A", moved=True)
    made = queue(cut_off, moved, desk(), Officer("priya", skills=("C",)))
    assert following(made, 2) == 1
    assert following(queue(moved, desk(), Officer("priya", skills=("C",))), 2) == 2
    assert following(queue(moved, desk(), Officer("priya", skills=("A",))), 2) == 0


def test_nobody_waits_long_only_because_nobody_can_serve_them():
    """Skills are never set aside, however long somebody waits: the officer could not help them."""
    made = queue(ticket(1, "renew-passport"), desk(), Officer("priya", skills=("C",)))
    assert following(made, 600) == 0


PROFILES = {
    "its own before others": (
        "payments", [ticket(1, "lost-card", 0), ticket(2, "pay-fine", 10)], 15, 2, "next.first_here",
    ),
    "others when nobody of its own waits": ("payments", [ticket(1, "lost-card", 0)], 1, 1, "next.helps_out"),
    "others who have waited long": (
        "payments", [ticket(1, "lost-card", 0), ticket(2, "pay-fine", 10)], 20, 1, "next.waited_long",
    ),
    "a quick desk takes what is quick": (
        "quick", [ticket(1, "residence-permit", 0), ticket(2, "pay-fine", 10)], 12, 2, "next.first_here",
    ),
    "and what is long when nothing quick is there": (
        "quick", [ticket(1, "residence-permit", 0)], 5, 1, "next.helps_out",
    ),
    "of its own the first in order": (
        "papers", [ticket(1, "renew-passport", 0), ticket(2, "register-birth", 5)], 6, 1, "next.first",
    ),
    "priority among its own": (
        "papers", [ticket(1, "renew-passport", 0), ticket(2, "register-birth", 5, priority=True)], 6, 2, "next.first",
    ),
    "a profile that the pack no longer has is for everything": (
        "gone", [ticket(1, "lost-card", 0), ticket(2, "pay-fine", 10)], 11, 1, "next.first",
    ),
    "own ones who want more time are not there": (
        "payments", [ticket(1, "lost-card", 0), ticket(2, "pay-fine", 0, not_before=NINE + 9 * MINUTE)], 5, 1,
        "next.helps_out",
    ),
    "a desk for appointments takes who has one": (
        "appointments", [ticket(1, "lost-card", 0), ticket(2, "pay-fine", 10, due=NINE)], 12, 2, "next.first_here",
    ),
    "and helps out while nobody has one": ("appointments", [ticket(1, "lost-card", 0)], 5, 1, "next.helps_out"),
}  # fmt: skip


@pytest.mark.parametrize(("profile", "waiting", "minutes", "expected", "why"), PROFILES.values(), ids=PROFILES)
def test_a_desk_profile_with_its_fallback(profile, waiting, minutes, expected, why):
    made, now = queue(*waiting, desk(profile)), NINE + minutes * MINUTE
    assert following(made, minutes) == expected
    rows = views.waiting_rows(made, now, "1")
    assert [row.ticket for row in rows if row.next] == [f"t{expected:03d}"]
    assert [row.why_next.id for row in rows if row.why_next] == [why]


def test_why_it_stands_there_and_what_the_rule_promises():
    made = queue(ticket(1, "lost-card", 0), ticket(2, "pay-fine", 4, priority=True, why="cannot-stand"))
    first, second = views.waiting_rows(made, NINE + 5 * MINUTE, "1")
    assert (first.reason.english(), second.reason.english()) == ("Priority: cannot stand long", "Waits longest")
    assert first.why_next.english() == "First in the list"
    assert pick.bound(made.rules).english() == (
        "Nobody is called before somebody whose place counts from 30 minutes earlier."
    )


# laws

RULES = st.builds(
    QueueRules,
    priority_minutes=st.integers(0, 40),
    returned_minutes=st.integers(0, 40),
    appointment_minutes=st.integers(0, 40),
    late_minutes=st.integers(0, 40),
    fallback_minutes=st.integers(0, 40),
)
CLASSES = st.sampled_from(
    ["walk-in", "priority", "returned", "appointment", "late", "returned late", "priority booked"]
)
PROFILE = st.sampled_from([EVERYTHING, "quick", "papers", "payments", "appointments"])
SKILLS = st.sets(st.sampled_from("ACDE"))


def of_class(kind: str, number: int, service: str, minutes: int) -> Ticket:
    plain = ticket(number, service, minutes)
    due = plain.arrived + (10 - number % 20) * MINUTE
    return {
        "walk-in": plain,
        "priority": replace(plain, priority=True),
        "returned": replace(plain, returned=True),
        "appointment": replace(plain, due=due, queued=due),
        "late": replace(plain, due=plain.arrived - 60 * MINUTE),
        "returned late": replace(plain, queued=plain.arrived + 30 * MINUTE),
        "priority booked": replace(plain, priority=True, due=due, queued=due),
    }[kind]


@st.composite
def lists(draw):
    size = draw(st.integers(0, 12))
    made = st.builds(of_class, CLASSES, st.just(0), st.sampled_from(sorted(SERVICES)), st.integers(0, 90))
    return [replace(draw(made), id=f"t{number:03d}", number=number) for number in range(size)]


@given(lists(), RULES, PROFILE, SKILLS, st.integers(0, 200))
def test_nobody_is_passed_by_more_than_the_bound(waiting, rules, profile, skills, minutes):
    """At a counter that may serve both, for any mix of classes and any rules."""
    made, now = (
        queue(*waiting, desk(profile), Officer("priya", skills=tuple(skills)), rules=rules),
        NINE + minutes * MINUTE,
    )
    called = made.next_ticket("1", now)
    able = [one for one in waiting if desks.may_serve(made, "1", one, now)]
    assert (called is None) == (not able)
    for one in able:
        assert called.queued - one.queued <= rules.most_overtaking_ms
        assert pick.place(called, rules) <= pick.place(one, rules)


@given(lists(), PROFILE, SKILLS, st.integers(0, 200))
def test_whoever_can_be_served_is_served_in_the_end(waiting, profile, skills, minutes):
    """Nobody starves: called one after the other, all are called whom the officer can serve, and nobody else."""
    made = queue(*waiting, desk(profile), Officer("priya", skills=tuple(skills)))
    called = []
    while (one := made.next_ticket("1", NINE + minutes * MINUTE)) is not None:
        called.append(one.id)
        made.apply({one.subject: replace(one, status=Status.FINISHED)})
    can = [one.id for one in waiting if not skills or SERVICES[one.service] in skills]
    assert sorted(called) == sorted(can)


@given(lists(), PROFILE, st.integers(0, 200))
def test_who_has_waited_long_is_passed_by_nobody_behind_them(waiting, profile, minutes):
    """A profile never makes anybody wait longer than the fallback for a desk whose officer can serve them."""
    made, now = queue(*waiting, desk(profile)), NINE + minutes * MINUTE
    called = made.next_ticket("1", now)
    long = [one for one in made.waiting() if now - one.queued >= made.rules.fallback_minutes * MINUTE]
    if long:
        assert pick.place(called, made.rules) <= pick.place(long[0], made.rules)


def test_a_profile_is_of_the_pack():
    assert [one.id for one in harbour().profiles] == ["everything", "quick", "papers", "payments", "appointments"]
    assert isinstance(harbour().profile("quick"), Profile)
    assert harbour().profile("") is None


def test_a_device_without_the_staffs_stream_knows_the_skills_of_who_sits_there():
    taken = Counter(number="3", officer="tomas", skills=("B",))
    told = reach_of(taken, None, harbour(), {})
    assert told.skills == {"B"}
    known = Officer(id="tomas", name="Tomas", skills=("B", "C"))
    assert reach_of(taken, known, harbour(), {}).skills == {"B", "C"}
