"""What staff need to go on with on paper."""

import pytest

from kiosk.errors import DataFault
from kiosk.queue.paper_list import emergency_list, next_numbers, roll_labels
from tests.kiosk.memory_device import MemoryDevice
from tests.kiosk.queue.timetable import at, serving
from tests.kiosk.story import DAY

SERVICE = "renew-passport"


@pytest.fixture
def hub() -> MemoryDevice:
    return serving()


def test_who_waits_and_who_is_expected(hub):
    hub.do("appointment.book", {"service": SERVICE, "due": f"{DAY}T09:30", "code": "HERE", "needs": ["quiet"]})
    hub.do("appointment.book", {"service": "pay-fine", "due": f"{DAY}T11:00", "code": "LATER1", "language": "ar"})
    hub.do("appointment.book", {"service": SERVICE, "due": "2026-11-22T11:00", "code": "AN0THER"})
    gone = hub.do("appointment.book", {"service": SERVICE, "due": f"{DAY}T12:00"}).subject
    hub.do("appointment.cancel", {"appointment": gone.removeprefix("appointment/")})
    first = hub.do("ticket.issue", {"service": SERVICE, "language": "vi", "priority": "cannot-stand"}).subject
    hub.do("ticket.issue", {"service": SERVICE})
    called = hub.do("ticket.issue", {"service": SERVICE}).subject.removeprefix("ticket/")
    hub.do("ticket.call", {"counter": 1, "ticket": called})
    at(hub, f"{DAY}T09:20")
    hub.do("appointment.check_in", {"code": "here"})
    found = emergency_list(hub.queue, hub.time.ms, 3)
    assert found.at.strftime("%H:%M") == "09:20"
    assert [line.label for line in found.waiting] == [one.label for one in hub.queue.waiting()]
    top = found.waiting[0]
    assert (top.label, top.language, top.came, top.due, top.priority) == ("A 001", "vi", "09:00", "", True)
    assert hub.queue.waiting()[0].subject == first
    booked = next(line for line in found.waiting if line.due)
    assert (booked.due, booked.came, booked.needs) == ("09:30", "09:20", ("quiet",))
    (expected,) = found.appointments
    assert (expected.due, expected.code, expected.language) == ("11:00", "1ATER1", "ar")
    assert expected.service["en"] == "Pay a fine or a fee"
    assert found.blanks == ("Z 001", "Z 002", "Z 003")


def test_numbers_that_were_entered_are_not_given_again(hub):
    at(hub, f"{DAY}T10:00")
    for number in ("2", "3", ""):
        hub.do("paper.enter", {"service": SERVICE, "arrived": "09:00", "ended": "09:30", "label": number})
    assert next_numbers(hub.queue, 3) == ["Z 001", "Z 004", "Z 005"]
    assert len(next_numbers(hub.queue, 1000)) == 498


def test_a_roll(hub):
    assert roll_labels(9, 3) == ["Z 009", "Z 010", "Z 011"]
    assert roll_labels(500, 1) == ["Z 500"]
    with pytest.raises(DataFault, match="up to 500"):
        roll_labels(500, 2)
