"""Who may write what: a stolen kiosk cannot play the hub."""

import pytest

from kiosk.events import Event
from kiosk.queue import appointment, counter, door, hub, labels, paper, paper_ticket, stopping, ticket
from kiosk.queue.authority import objection
from kiosk.staff import officer

EVERY_TYPE = [
    *(value for name, value in vars(ticket).items() if name.isupper() and isinstance(value, str)),
    counter.TAKEN, counter.RELEASED, counter.BREAK_STARTED, counter.BREAK_ENDED, counter.PROFILED,
    appointment.BOOKED, appointment.MOVED, appointment.CANCELLED, stopping.STOPPED, stopping.RESUMED,
    door.COUNTED, paper.ENTERED, paper_ticket.ENTERED,
    labels.LEASED, hub.SERVING, hub.ENROLLED, officer.ADDED,
]  # fmt: skip
KIOSK_MAY = {ticket.ISSUED, ticket.PRINTED, ticket.LEFT, ticket.POSTPONED, ticket.CANCELLED, door.COUNTED}
HUB_ONLY = {labels.LEASED, hub.SERVING, hub.ENROLLED, officer.ADDED}


def event(type_: str, **data: object) -> Event:
    common = {"id": "e", "source": "urn:shopfront:device:d:1", "subject": "ticket/t", "time": "", "stream": "s"}
    return Event(type=type_, sequence=1, hlc="000000000001.0000", data=data, **common)


@pytest.mark.parametrize("type_", EVERY_TYPE)
def test_each_role_writes_what_is_its_own(type_: str) -> None:
    allowed = {role for role in ("hub", "counter", "kiosk", "board") if not objection(event(type_), role)}
    expected = {"hub"}
    if type_ not in HUB_ONLY:
        expected.add("counter")
    if type_ in KIOSK_MAY:
        expected.add("kiosk")
    assert allowed == expected


@pytest.mark.parametrize("type_", [ticket.CALLED, counter.TAKEN])
def test_only_a_hub_grants(type_: str) -> None:
    assert "only the hub grants" in objection(event(type_, granted=True), "counter")
    assert not objection(event(type_, granted=False), "counter")
    assert not objection(event(type_, granted=True), "hub")


def test_an_unknown_role_may_nothing_that_has_an_effect() -> None:
    assert objection(event(ticket.ISSUED), "printer")


def test_an_unknown_type_passes() -> None:
    assert not objection(event("ticket.teleported.v1"), "kiosk")
