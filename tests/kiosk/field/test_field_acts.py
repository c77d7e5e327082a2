"""An officer's laptop out of the office: stops, people, what is kept, and what two laptops write differently."""

from itertools import pairwise

import pytest

from kiosk.errors import Refused
from kiosk.field.day import day_of, kept
from kiosk.queue import conflicts
from kiosk.queue.statistics import day_statistics
from kiosk.queue.ticket import Status
from tests.kiosk.memory_device import OFFICE, MemoryDevice, Time
from tests.kiosk.story import DAY, MINUTE

BLOB, OTHER = "ab" * 32, "cd" * 32


class Laptop(MemoryDevice):
    """Of one officer, in memory."""

    def __init__(self, uuid="laptop", officer="hemi", time=None, letter="Q"):
        super().__init__(uuid, "field", time or Time(), letter=letter, officers=(officer,))
        self.officer = officer

    def plan(self, at="10:45", **more):
        told = {"officer": self.officer, "day": DAY, "at": at, "kind": "table", "place": "Kaimai School hall"} | more
        return self.do("stop.add", told).subject.removeprefix("stop/")

    def person(self, stop, **more):
        told = {"officer": self.officer, "stop": stop, "service": "lost-card"} | more
        return self.queue.field.cases[self.do("case.open", told).subject.removeprefix("case/")]

    def stop(self, name):
        return self.queue.field.stops[name]

    def case(self, name):
        return self.queue.field.cases[name]


def refusal(device, name, args):
    before = len(device.events)
    with pytest.raises(Refused) as refused:
        device.do(name, args)
    assert len(device.events) == before
    return refused.value.code


@pytest.fixture
def laptop():
    return Laptop()


def test_a_new_person_has_a_ticket_that_is_served_at_once_and_stands_in_no_queue(laptop):
    stop = laptop.plan()
    laptop.do("stop.arrive", {"stop": stop})
    case = laptop.person(stop, language="vi", needs=["interpreter"], fields={"name": BLOB})
    ticket = laptop.queue.tickets[case.ticket]
    assert (ticket.status, ticket.counter, ticket.officer, ticket.stop) == (Status.SERVING, "field", "hemi", stop)
    assert (ticket.label, ticket.language, ticket.needs) == ("Q 001", "vi", ("interpreter",))
    assert case.label == ticket.label
    assert case.fields == {"name": BLOB}
    assert laptop.queue.waiting() == []
    assert list(laptop.queue.at_counters()) == []
    assert laptop.queue.open_counters() == 0
    laptop.time.pass_(12)
    laptop.do("case.close", {"case": case.id})
    ended = laptop.queue.tickets[case.ticket]
    assert (ended.status, ended.ended - ended.served) == (Status.FINISHED, 12 * MINUTE)
    counted = day_statistics(DAY, laptop.queue.tickets.values(), OFFICE, laptop.queue.rules).whole
    assert (counted.issued, counted.finished, counted.serve.median_ms, counted.wait) == (1, 1, 12 * MINUTE, None)


def test_the_same_request_makes_one_case(laptop):
    stop = laptop.plan()
    first, again = (laptop.person(stop, request="tap-1") for _ in range(2))
    assert first.id == again.id
    assert len(laptop.queue.tickets) == 1


def test_a_case_of_a_day_before_ends_its_ticket_too(laptop):
    case = laptop.person(laptop.plan())
    later = Laptop(time=laptop.time)
    later.day = "2026-11-22"
    later.take(laptop.events.values())
    later.restart()
    assert case.ticket not in later.queue.tickets
    later._sequence = laptop._sequence
    later.do("case.close", {"case": case.id})
    laptop.take(later.events.values())
    assert laptop.queue.tickets[case.ticket].status is Status.FINISHED


def test_a_day_is_shown_in_the_order_in_which_it_is_gone(laptop):
    late, early = laptop.plan("13:00"), laptop.plan("08:30")
    errand = laptop.plan("", kind="errand", place="Rua Valley store", metres=38_000)
    assert [one.stop.id for one in day_of(laptop.queue.field, "hemi", DAY).stops] == [early, late, errand]
    laptop.do("stop.arrive", {"stop": early})
    laptop.person(early)
    laptop.do("stop.close", {"stop": early})
    laptop.do("stop.arrive", {"stop": late})
    day = day_of(laptop.queue.field, "hemi", DAY)
    assert (day.here.stop.id, day.next.stop.id, day.metres) == (late, errand, 38_000)
    assert len(day.stops[0].cases) == 1
    assert day_of(laptop.queue.field, "aroha", DAY).stops == ()
    waiting = kept(laptop.queue.field, {event.subject for event in laptop.events.values()}, [BLOB])
    assert (waiting.stops, waiting.cases, waiting.tickets, waiting.blobs, waiting.total) == (3, 1, 0, 1, 4)


def test_steps_of_a_stop(laptop):
    stop = laptop.plan()
    assert refusal(laptop, "stop.reopen", {"stop": stop}) == "stop_planned"
    for act, state in (
        ("arrive", "here"), ("leave", "planned"), ("skip", "skipped"), ("reopen", "here"), ("close", "done"),
        ("arrive", "here"),
    ):  # fmt: skip
        laptop.do(f"stop.{act}", {"stop": stop})
        assert laptop.stop(stop).state == state
    laptop.do("stop.close", {"stop": stop, "outcome": "nobody-there"})
    assert laptop.stop(stop).outcome == "nobody-there"
    assert refusal(laptop, "stop.skip", {"stop": stop}) == "stop_done"
    laptop.do("stop.remove", {"stop": stop})
    assert refusal(laptop, "stop.arrive", {"stop": stop}) == "unknown_stop"
    laptop.do("stop.restore", {"stop": stop})
    assert not laptop.stop(stop).deleted


def test_what_cannot_be_planned_changes_nothing(laptop):
    plan = {"officer": "hemi", "day": DAY, "at": "10:00", "kind": "table", "place": "Hall"}
    for change, code in (
        ({"officer": "aroha"}, "not_your_laptop"),
        ({"day": "2026-02-30"}, "unknown_day"),
        ({"day": "tomorrow"}, "bad_request"),
        ({"at": "25:00"}, "bad_request"),
        ({"kind": "visit", "place": "Mrs Aroha Pita"}, "home_has_no_name"),
        ({"service": "no-such"}, "unknown_service"),
        ({"needs": ["everything"]}, "unknown_need"),
        ({"sealed": "Mrs Aroha Pita"}, "bad_request"),
        ({"place": "x" * 81}, "bad_request"),
    ):
        assert refusal(laptop, "stop.add", plan | change) == code
    case = laptop.person(laptop.plan())
    for act, args, code in (
        ("case.open", {"officer": "hemi", "stop": "hemi.none", "service": "lost-card"}, "unknown_stop"),
        (
            "case.open",
            {"officer": "hemi", "stop": case.stop, "service": "lost-card", "request": "Grace.1"},
            "bad_request",
        ),
        ("case.write", {"case": case.id, "fields": {"name": "Grace"}}, "bad_request"),
        ("case.write", {"case": case.id, "fields": {"shoe": BLOB}}, "unknown_field"),
        ("case.note", {"case": "hemi.none", "blob": BLOB}, "unknown_case"),
        ("case.attach", {"case": case.id, "blob": BLOB, "kind": "film"}, "bad_request"),
    ):
        assert refusal(laptop, act, args) == code


def test_papers_notes_and_the_form_of_a_case(laptop):
    case = laptop.person(laptop.plan()).id
    for _twice in range(2):
        laptop.do("case.note", {"case": case, "blob": BLOB})
        laptop.do("case.attach", {"case": case, "blob": OTHER, "kind": "photo", "bytes": 9})
    laptop.do("case.form", {"case": case, "draft": "d1"})
    assert laptop.case(case).state == "open"
    laptop.do("case.form", {"case": case, "submission": "d1"})
    found = laptop.case(case)
    assert (found.state, found.draft, found.submission) == ("kept", "d1", "d1")
    assert ([one.blob for one in found.notes], [one.kind for one in found.attachments]) == ([BLOB], ["photo"])
    assert set(found.blobs) == {BLOB, OTHER}
    assert all(laptop.queue.field.has_blob("hemi", one) for one in found.blobs)
    assert not laptop.queue.field.has_blob("aroha", BLOB)


@pytest.fixture
def two():
    """Two laptops of the same officer, and the office that plans; cut off until they `meet`."""
    time = Time()
    hub, one, other = MemoryDevice("hub", "hub", time), Laptop("one", time=time), Laptop("other", time=time, letter="W")
    return hub, one, other


def meet(*devices):
    for one in devices:
        for other in devices:
            one.take(list(other.events.values()))
    for one, other in pairwise(devices):
        assert one.digest() == other.digest()


def test_a_stop_moved_on_two_machines_waits_for_somebody_who_settles_it_in_its_own_stream(two):
    hub, one, other = two
    stop = one.plan()
    meet(*two)
    hub.do("stop.change", {"stop": stop, "fields": {"at": "11:30"}})
    one.do("stop.change", {"stop": stop, "fields": {"at": "12:00"}})
    other.do("stop.change", {"stop": stop, "fields": {"hint": "blue door"}})
    meet(*two)
    (item,) = conflicts.waiting(one.queue)
    assert (item.kind, item.field, {told.value for told in item.conflict.versions}) == (
        "stop", "at", {"11:30", "12:00"},
    )  # fmt: skip
    assert one.stop(stop).hint == "blue door"
    told = {"subject": item.subject, "field": "at", "versions": [told.event for told in item.conflict.versions]}
    stranger = Laptop("third", "aroha", one.time)
    stranger.take(one.events.values())
    assert refusal(stranger, "conflict.settle", told | {"value": "11:45"}) == "not_your_laptop"
    assert refusal(one, "conflict.settle", told | {"value": "noon"}) == "bad_request"
    one.do("conflict.settle", told | {"value": "11:45"})
    assert list(one.events.values())[-1].stream == "officer/hemi"
    meet(*two)
    assert (other.stop(stop).at, conflicts.waiting(hub.queue)) == ("11:45", [])


def test_two_addresses_are_two_versions_of_the_address_only(two):
    _hub, one, other = two
    case = one.person(one.plan(), fields={"address": BLOB}).id
    meet(*two)
    one.do("case.write", {"case": case, "fields": {"address": "1" * 64}})
    other.do("case.write", {"case": case, "fields": {"address": "2" * 64, "phone": OTHER}})
    meet(*two)
    (item,) = conflicts.waiting(one.queue)
    assert (item.kind, item.field, item.name, item.shown) == (
        "case",
        "address",
        "Q 001",
        one.case(case).fields["address"],
    )
    assert {"1" * 64, "2" * 64, OTHER} <= set(one.case(case).blobs), "both can be read to choose"
    versions = [told.event for told in item.conflict.versions]
    one.do(
        "conflict.settle", {"subject": item.subject, "field": "address", "versions": versions, "choose": versions[0]}
    )
    meet(*two)
    assert other.case(case).fields["phone"] == OTHER
    assert not other.case(case).conflicts
