"""A visit: one person with several tickets is asked once, keeps the place, and is never called to two counters."""

import pytest

from kiosk.errors import Refused
from kiosk.queue import views, visit
from kiosk.queue.ticket import Status
from kiosk.staff.officer import added
from tests.kiosk.memory_device import MemoryDevice, Time


@pytest.fixture
def office() -> MemoryDevice:
    """A hub that serves."""
    device = MemoryDevice("hub", "hub", Time())
    device.serves = True
    return device


def issued(office: MemoryDevice, service: str = "lost-card", **args) -> str:
    return office.do("ticket.issue", {"service": service, **args}).subject.removeprefix("ticket/")


def call(office: MemoryDevice, counter: str, ticket: str = "") -> str:
    args = {"ticket": ticket} if ticket else {}
    return office.do("ticket.call", {"counter": counter, **args}).subject.removeprefix("ticket/")


def test_every_ticket_begins_a_visit(office):
    one, other = (office.queue.tickets[issued(office)] for _ in range(2))
    assert one.visit
    assert one.visit != other.visit
    assert office.queue.visits == {one.visit: (one.id,), other.visit: (other.id,)}


def test_another_service_in_the_same_visit_asks_nothing_again(office):
    first = office.queue.tickets[
        issued(office, language="ar", needs=["hearing"], priority="cannot-stand", officer="hana")
    ]
    office.time.pass_(30)
    second = office.queue.tickets[issued(office, "pay-fine", visit=first.visit, officer="priya")]
    assert (second.visit, second.language, second.needs) == (first.visit, "ar", ("hearing",))
    assert (second.priority, second.why) == (True, "cannot-stand")
    assert (second.queued, second.arrived) == (first.arrived, first.arrived + 30 * 60_000)
    assert (first.issued_by, second.issued_by) == ("hana", "priya")
    assert visit.tickets_of(office.queue, first.visit) == (first, second)


def test_what_is_said_anew_counts(office):
    first = office.queue.tickets[issued(office, language="ar", needs=["hearing"], priority=True)]
    second = issued(office, "pay-fine", visit=first.visit, language="en", needs=["quiet"], priority=False)
    found = office.queue.tickets[second]
    assert (found.language, found.needs, found.priority) == ("en", ("quiet",), False)


def test_a_visit_that_is_not_known(office):
    with pytest.raises(Refused) as refused:
        issued(office, visit="of yesterday")
    assert refused.value.code == "unknown_visit"


def test_a_visit_that_is_over_keeps_no_place(office):
    first = issued(office, language="ar")
    call(office, "1")
    office.do("ticket.finish", {"ticket": first})
    of_first = office.queue.tickets[first]
    office.time.pass_(14)
    soon = office.queue.tickets[issued(office, visit=of_first.visit)]
    assert soon.queued == of_first.arrived, "the person is still at the counter"
    office.do("ticket.left", {"ticket": soon.id})
    office.time.pass_(16)
    later = office.queue.tickets[issued(office, visit=of_first.visit)]
    assert (later.queued, later.language) == (office.time.ms, "ar")


def test_nobody_is_called_to_two_counters(office):
    first = issued(office, "lost-card")
    office.time.pass_(1)
    person = office.queue.tickets[first].visit
    second = issued(office, "pay-fine", visit=person)
    other = issued(office, "renew-passport")
    assert call(office, "1") == first
    assert call(office, "2") == other, "the second of the visit has waited longer, but its person is at counter 1"
    with pytest.raises(Refused) as refused:
        call(office, "3", second)
    assert refused.value.code == "visit_elsewhere"
    assert str(refused.value) == (
        "The person with ticket C 001 is at counter 1 now, with ticket E 001. Wait until that ends."
    )
    office.do("ticket.finish", {"ticket": first})
    assert call(office, "3") == second


def test_somebody_on_hold_is_at_no_counter(office):
    first = issued(office)
    second = issued(office, "pay-fine", visit=office.queue.tickets[first].visit)
    call(office, "1", first)
    office.do("ticket.hold", {"ticket": first})
    assert call(office, "2", second) == second
    with pytest.raises(Refused) as refused:
        call(office, "1", first)
    assert refused.value.code == "visit_elsewhere"


def test_the_counter_is_offered_the_next_of_the_visit(office):
    office.do("counter.take", {"counter": "1", "officer": "priya"})
    first = issued(office, "lost-card")
    person = office.queue.tickets[first].visit
    call(office, "1")
    office.time.pass_(10)
    issued(office, "renew-passport")
    second = issued(office, "pay-fine", visit=person)
    office.do("ticket.finish", {"ticket": first})
    done = office.queue.tickets[first]
    assert views.next_of_visit(office.queue, done) == office.queue.tickets[second]
    office.write(added("priya", "Priya", "1111", ["A", "E"]))
    assert views.next_of_visit(office.queue, done) is None, "she cannot serve payments"
    office.write(added("priya", "Priya", "1111", ["C"]))
    assert views.next_of_visit(office.queue, done) == office.queue.tickets[second]
    call(office, "1", second)
    assert views.next_of_visit(office.queue, done) is None


def test_a_ticket_of_before_there_were_visits_is_alone(office):
    ticket = office.queue.tickets[issued(office)]
    import msgspec

    old = msgspec.structs.replace(ticket, visit="", counter="1")
    office.queue.apply({old.subject: old})
    assert office.queue.visits == {}
    assert views.next_of_visit(office.queue, old) is None
    assert visit.at_a_counter(office.queue, old) is None


def test_a_transfer_keeps_everything_but_the_service(office):
    first = issued(office, language="ar", needs=["wheelchair"], priority="cannot-stand", request="tap")
    office.time.pass_(20)
    call(office, "1")
    office.time.pass_(5)
    before = office.queue.tickets[first]
    office.do("ticket.transfer", {"ticket": first, "service": "pay-fine"})
    moved = office.queue.tickets[first]
    for name in ("id", "label", "arrived", "queued", "visit", "needs", "language", "priority", "why", "request"):
        assert getattr(moved, name) == getattr(before, name), name
    assert (moved.service, moved.status, moved.counter) == ("pay-fine", Status.WAITING, "")
    assert [span.kind for span in moved.spans] == ["waiting", "called", "waiting"]
    assert call(office, "2") == first


def test_a_form_stays_with_a_ticket_that_is_moved(office):
    """Submissions name their ticket by its id, which no step of its life changes."""
    from kiosk.events import Draft
    from kiosk.forms.submissions import submission

    ticket = issued(office)
    sent = {"form": "lost-card", "version": "1", "day": office.day, "reference": "BDFGHJKMNPQ", "ticket": ticket}
    blobs = [{"sha256": "0" * 64, "size": 1}]
    office.write(Draft(submission.SENT, "submission/s1", {**sent, "blobs": blobs, "agencies": ["residents"]}))
    call(office, "1")
    office.do("ticket.transfer", {"ticket": ticket, "service": "pay-fine"})
    assert office._state("submission/s1").ticket == ticket == office.queue.find("E 001").id
