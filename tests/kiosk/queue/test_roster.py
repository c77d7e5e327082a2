"""Who sits where on a day: planned by who leads, the usual where nobody planned, taken back, and never impossible."""

from datetime import time

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.shifts import UsualShift, clashing
from kiosk.errors import Refused
from kiosk.queue import planned, roster
from kiosk.queue.roster import PLANNED, UNDONE, Shift
from kiosk.staff import officer
from tests.kiosk.memory_device import MemoryDevice, Time, harbour
from tests.kiosk.queue.timetable import obey, serving, strict
from tests.kiosk.story import DAY, Story

MONDAY = "2026-11-23"
MORNING = {"counter": "1", "from": "08:30", "to": "12:00", "profile": "quick", "officer": "hana"}
LATER = {"counter": "2", "from": "10:00", "to": "16:30"}


@pytest.fixture
def hub() -> MemoryDevice:
    return staffed(serving())


def staffed(device: MemoryDevice) -> MemoryDevice:
    for who, roles in (("ruth", ["lead"]), ("hana", [])):
        device.write(officer.added(who, who.title(), "1111", ["A"] if who == "hana" else [], roles))
    return device


def desk(hub: MemoryDevice, who: str) -> MemoryDevice:
    """A counter's own machine, with somebody at it."""
    made = MemoryDevice(f"desk of {who}", "counter", hub.time)
    obey(made, hub.queue.pack)
    made.take(hub.events.values())
    made.do("counter.take", {"counter": "1", "officer": who})
    return made


def plan(device: MemoryDevice, *shifts: dict, day: str = DAY, **more: str):
    return device.do("roster.plan", {"day": day, "shifts": list(shifts), **more})


def refusal(device: MemoryDevice, name: str, args: dict) -> Refused:
    before = dict(device.events)
    with pytest.raises(Refused) as found:
        device.do(name, args)
    assert device.events == before
    assert "{" not in str(found.value)
    return found.value


def test_a_plan_is_all_of_a_day_and_is_taken_back_step_by_step(hub):
    plan(hub, LATER, MORNING)
    first = planned.of_day(hub.queue, DAY)
    assert [(one.counter, one.begins, one.ends, one.profile, one.officer, one.skills) for one in first] == [
        ("1", "08:30", "12:00", "quick", "hana", ("A",)),
        ("2", "10:00", "16:30", "", "", ()),
    ]
    assert not plan(hub, MORNING, LATER).drafts, "the same again is nothing new"
    plan(hub, LATER)
    assert [one.counter for one in planned.of_day(hub.queue, DAY)] == ["2"]
    hub.do("roster.undo", {"day": DAY})
    assert planned.of_day(hub.queue, DAY) == first
    hub.do("roster.undo", {"day": DAY})
    assert planned.of_day(hub.queue, DAY) == ()
    assert refusal(hub, "roster.undo", {"day": DAY}).code == "roster_nothing_to_undo"
    other = MemoryDevice("other", "kiosk", Time())
    other.take(reversed(list(hub.events.values())))
    assert other.digest() == hub.digest()


def test_a_day_that_nobody_planned_is_as_usual(hub):
    usual = UsualShift(("monday",), "2", time(9), time(15), "papers", "hana")
    elsewhere = msgspec.structs.replace(usual, counter="6")
    obey(hub, msgspec.structs.replace(strict(), roster=(usual, elsewhere)))
    assert planned.of_day(hub.queue, MONDAY) == (Shift("2", "09:00", "15:00", "papers", "hana", ("A",)),)
    assert planned.of_day(hub.queue, DAY) == ()  # a Saturday
    assert planned.usual(hub.queue, "2026-12-24") == ()  # a closure
    plan(hub, LATER, day=MONDAY)
    assert [one.begins for one in planned.of_day(hub.queue, MONDAY)] == ["10:00"]
    hub.do("roster.usual", {"day": MONDAY})
    assert [one.begins for one in planned.of_day(hub.queue, MONDAY)] == ["09:00"]
    assert not hub.do("roster.usual", {"day": MONDAY}).drafts
    hub.do("roster.undo", {"day": MONDAY})
    assert [one.begins for one in planned.of_day(hub.queue, MONDAY)] == ["10:00"]


@pytest.mark.parametrize(
    ("wrong", "code"),
    [
        ([{**LATER, "counter": "9"}], "roster_counter"),
        ([{**LATER, "officer": "nobody"}], "unknown_officer"),
        ([{**LATER, "profile": "fast"}], "unknown_profile"),
        ([{**LATER, "to": "10:00"}], "roster_order"),
        ([{**LATER, "from": "08:29"}], "roster_hours"),
        ([{**LATER, "to": "16:31"}], "roster_hours"),
        ([{**LATER, "to": "24:00"}], "bad_request"),
        ([LATER, {**LATER, "from": "16:00"}], "roster_counter_twice"),
        ([MORNING, {**LATER, "officer": "hana"}], "roster_officer_twice"),
        ([{**LATER, "room": "x"}], "bad_request"),
        ([LATER] * 201, "bad_request"),
    ],
)
def test_a_plan_that_cannot_be(hub, wrong, code):
    assert refusal(hub, "roster.plan", {"day": DAY, "shifts": wrong}).code == code


@pytest.mark.parametrize(
    ("day", "code"),
    [
        ("2026-11-20", "roster_past"),
        ("2026-12-25", "roster_closed"),
        ("2026-13-01", "roster_day"),
        ("20261123", "roster_day"),
    ],
)
def test_a_day_that_cannot_be_planned(hub, day, code):
    assert refusal(hub, "roster.plan", {"day": day, "shifts": [LATER]}).code == code


def test_one_after_the_other_is_no_overlap(hub):
    assert plan(hub, {**MORNING, "to": "10:00"}, {**LATER, "officer": "hana"}, {**LATER, "counter": "1"}).drafts


def test_an_office_that_keeps_no_hours_is_planned_at_any_time(hub):
    obey(hub, harbour())
    assert plan(hub, {**LATER, "from": "00:00", "to": "23:59"}).drafts


shifts = st.builds(
    Shift,
    counter=st.sampled_from("12"),
    begins=st.integers(8, 12).map("{:02}:00".format),
    ends=st.integers(9, 13).map("{:02}:00".format),
    officer=st.sampled_from(["", "hana", "ruth"]),
).filter(lambda one: one.begins < one.ends)


@given(st.lists(shifts, max_size=6))
def test_what_does_not_clash_has_nobody_twice_at_any_time(found):
    def twice(clock: str) -> bool:
        there = [one for one in found if one.covers(clock)]
        who = [one.officer for one in there if one.officer]
        return len({one.counter for one in there}) < len(there) or len(set(who)) < len(who)

    assert (clashing(found) is not None) == any(twice(f"{hour:02}:00") for hour in range(24))


def test_only_who_leads_plans_stops_and_says_what_anothers_desk_is_for(hub):
    lead, other = desk(hub, "ruth"), desk(hub, "hana")
    assert plan(lead, LATER).drafts
    assert lead.do("queue.stop", {"reason": "full", "series": "A"}).drafts
    for name, args in (
        ("roster.plan", {"day": DAY, "shifts": []}),
        ("roster.usual", {"day": DAY}),
        ("roster.undo", {"day": DAY}),
        ("queue.stop", {"reason": "full"}),
        ("queue.resume", {}),
        ("queue.stop", {"reason": "full", "officer": "hana"}),
    ):
        wrong = refusal(other, name, args)
        assert (wrong.code, "Ruth" in str(wrong)) == ("lead_only", True)
    assert other.do("counter.profile", {"counter": "1", "profile": "quick"}).drafts, "their own desk they may"
    other.queue.apply({"counter/2": msgspec.structs.replace(lead.queue.counters["1"], number="2")})
    assert refusal(other, "counter.profile", {"counter": "2", "profile": "quick"}).code == "lead_only"


def test_where_nobody_was_said_to_lead_everybody_may_as_before():
    hub = serving()
    hub.write(officer.added("hana", "Hana", "1111"))
    assert plan(desk(hub, "hana"), LATER).drafts


def test_the_fold_takes_what_it_can_read():
    story = Story(f"roster/{DAY}")
    first = story.add(PLANNED, {"shifts": [MORNING]})
    story.add(PLANNED, {"shifts": [{"counter": 1}]})
    story.add(PLANNED, {"shifts": [{**MORNING, "to": "25:00"}]})
    story.add(PLANNED, {"shifts": [MORNING] * 201})
    story.add(UNDONE, {"event": "another"})
    story.add(UNDONE, {})
    assert story.folded(roster.fold).plan == first
    story.add(UNDONE, {"event": first})
    assert story.folded(roster.fold) == roster.Roster(DAY)
