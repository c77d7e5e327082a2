"""From when a place counts: on time, late, or back too late; and a paper that two devices gave for one ticket."""

import pytest

from kiosk.catalogue.rules import QueueRules
from kiosk.events import Draft
from kiosk.queue import labels, pick
from kiosk.queue import ticket as tickets
from tests.kiosk.memory_device import MemoryDevice, Time
from tests.kiosk.story import DAY, ISSUED, MINUTE, NINE


@pytest.fixture
def office() -> MemoryDevice:
    """A hub that serves."""
    device = MemoryDevice("hub", "hub", Time())
    device.serves = True
    return device


def issued(office: MemoryDevice, **args) -> str:
    return office.do("ticket.issue", {"service": "lost-card", **args}).subject.removeprefix("ticket/")


@pytest.mark.parametrize("away", ["no_show", "left"])
@pytest.mark.parametrize(("minutes", "in_time"), [(0, True), (15, True), (15.1, False), (300, False)])
def test_back_in_time_keeps_the_place(office, away, minutes, in_time):
    ticket = issued(office)
    if away == "no_show":
        office.do("ticket.call", {"counter": "1"})
    office.do(f"ticket.{away}", {"ticket": ticket})
    office.time.pass_(minutes)
    office.do("ticket.return", {"ticket": ticket})
    found = office.queue.tickets[ticket]
    assert (found.queued, found.returned) == ((found.arrived, True) if in_time else (office.time.ms, False))
    reason = pick.reason(found, office.time.ms, longest=False).english()
    assert reason == ("Came back in time" if in_time else "Came back late, waits from then")


def test_somebody_on_hold_keeps_the_place_however_long(office):
    """It was the office that had them wait."""
    ticket = issued(office)
    office.do("ticket.call", {"counter": "1"})
    office.do("ticket.hold", {"ticket": ticket})
    office.time.pass_(300)
    office.do("ticket.return", {"ticket": ticket})
    assert office.queue.tickets[ticket].queued == office.queue.tickets[ticket].arrived


def test_undo_of_a_late_return_is_absence_again(office):
    ticket = issued(office)
    office.do("ticket.left", {"ticket": ticket})
    before = office.queue.tickets[ticket]
    office.time.pass_(60)
    office.do("ticket.return", {"ticket": ticket})
    office.do("ticket.undo", {"ticket": ticket})
    after = office.queue.tickets[ticket]
    assert (after.status, after.queued, after.ended, after.spans) == (
        before.status, before.queued, before.ended, before.spans,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("lateness", "counts"), [(-60, 0), (-1, 0), (0, 0), (15, 0), (16, 16), (90, 90)], ids=lambda part: f"{part}m"
)
def test_from_when_an_appointment_counts(lateness, counts):
    arrived = NINE + lateness * MINUTE
    assert pick.counts_from(arrived, NINE, QueueRules()) == NINE + counts * MINUTE
    assert pick.counts_from(arrived, 0, QueueRules()) == arrived


def test_who_came_early_for_an_appointment_waits_for_its_time_but_not_for_nothing(office):
    """An hour early is no hour of a wait: walk-ins come first until then; with nobody else there it is called."""
    due = NINE + 60 * MINUTE
    told = ISSUED | {"series": "K", "due": due, "queued": due, "appointment": "a", "visit": "va"}
    office.write(Draft(tickets.ISSUED, "ticket/a", told))
    office.time.pass_(40)
    walk_in = issued(office)
    assert [one.id for one in office.queue.waiting()] == [walk_in, "a"]
    office.do("ticket.call", {"counter": "1"})
    assert office.queue.next_ticket("2", office.time.ms).id == "a"


def test_a_number_of_a_second_paper_is_not_given_again(office):
    """The kiosk whose paper came second in order has given that number all the same."""
    kiosk = MemoryDevice("kiosk", "kiosk", office.time, letter="F")
    office.write(Draft(labels.LEASED, f"labels/{DAY}/E", {"first": 1, "last": 3, "device": "kiosk"}))
    kiosk.take(office.events.values())
    office.write(Draft(tickets.ISSUED, "ticket/a", ISSUED | {"series": "G", "number": 1, "visit": "va"}))
    office.time.pass_(1)
    kiosk.write(Draft(tickets.ISSUED, "ticket/a", ISSUED | {"series": "E", "number": 1, "visit": "va"}))
    kiosk.take(office.events.values())
    kiosk.restart()
    assert kiosk.queue.tickets["a"].also == ("E 001",)
    assert kiosk.queue.numbers_left(DAY, "E") == 2
    assert kiosk.queue.tickets[issued(kiosk)].label == "E 002"
    assert kiosk.queue.find("e1") == kiosk.queue.find("G 001") == kiosk.queue.tickets["a"]
    assert kiosk.queue.find("E 009") is kiosk.queue.find("nothing") is None
