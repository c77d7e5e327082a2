"""What the log knows of packets and of who helps: opened once, closed by who opened it, and never a name."""

import pytest

from kiosk.assist import companion, handover_record
from kiosk.assist.companion import Companion
from kiosk.assist.handover_record import HandoverStatus
from kiosk.errors import Refused
from kiosk.events import Draft, new_id
from kiosk.queue.authority import objection
from kiosk.queue.handover_acts import asked_again, companion_of
from kiosk.text import TEXTS
from tests.kiosk.queue.helping import HelpingOffice
from tests.kiosk.story import MINUTE


@pytest.fixture
def office():
    return HelpingOffice()


def made(office, **more):
    identity = new_id()
    until = office.time.ms + 30 * MINUTE
    office.do(office.kiosk, "handover.make", handover=identity, until=until, service="lost-card", **more)
    return identity


def refused(device, name, **args):
    before = dict(device.events)
    with pytest.raises(Refused) as refusal:
        device.do(name, args)
    assert device.events == before
    assert refusal.value.text.id in TEXTS
    return refusal.value.code


def test_from_made_to_closed(office):
    identity = made(office, language="ar")
    state = office.hub.queue.handovers[identity]
    assert (state.status, state.to, state.language, state.device) == ("made", "counter", "ar", "k1")
    office.do(office.desks["1"], "handover.open", handover=identity, counter="1", officer="priya")
    assert refused(office.desks["2"], "handover.open", handover=identity) == "handover_opened"
    assert refused(office.desks["2"], "handover.close", handover=identity) == "handover_not_yours"
    again = office.do(office.desks["1"], "handover.open", handover=identity)
    assert again.extra == {"repeated": True}
    office.do(office.desks["1"], "handover.close", handover=identity, came=9, retold=2)
    state = office.hub.queue.handovers[identity]
    assert (state.status, state.counter, state.officer, state.came, state.retold) == ("closed", "1", "priya", 9, 2)
    assert asked_again(office.desks["2"].queue) == (1, 9, 2)
    assert all(device.queue.handovers[identity] == state for device in office.devices)


def test_two_that_opened_it_while_cut_off(office):
    """The hub hands a packet out once, so only a forged event comes second: the first stands everywhere."""
    identity = made(office)
    office.desks["1"].do("handover.open", {"handover": identity, "counter": "1"})
    office.time.pass_(1)
    office.desks["2"].do("handover.open", {"handover": identity, "counter": "2"})
    office.meet()
    assert {device.queue.handovers[identity].counter for device in office.devices} == {"1"}


def test_what_is_closed_before_it_is_known_counts(office):
    identity = new_id()
    desk = office.desks["1"]
    office.kiosk.do("handover.make", {"handover": identity, "until": office.time.ms + MINUTE})
    office.time.pass_(1)
    desk.do("handover.open", {"handover": identity, "counter": "1"})
    desk.do("handover.close", {"handover": identity, "came": 4, "retold": 1})
    assert identity not in desk.queue.handovers
    office.meet()
    assert asked_again(office.hub.queue) == (1, 4, 1)


def test_it_runs_out(office):
    identity = made(office)
    assert refused(office.hub, "handover.expire", handover=identity) == "handover_not_expired"
    assert refused(office.hub, "handover.expire", handover=new_id()) == "handover_unknown"
    office.time.pass_(31)
    office.do(office.hub, "handover.expire", handover=identity)
    assert office.kiosk.queue.handovers[identity].status is HandoverStatus.EXPIRED


@pytest.mark.parametrize(
    ("event", "role"),
    [
        (handover_record.EXPIRED, "counter"),
        (handover_record.EXPIRED, "kiosk"),
        (handover_record.OPENED, "board"),
        (companion.NOTED, "board"),
    ],
)
def test_who_may_not_write_it(office, event, role):
    office.hub.write(Draft(event, "handover/x", {}))
    written = next(one for one in office.hub.events.values() if one.type == event)
    assert objection(written, role)


def test_who_helps_is_kept_with_the_visit(office):
    ticket = office.do(office.kiosk, "ticket.issue", service="lost-card").subject.removeprefix("ticket/")
    assert companion_of(office.hub.queue, ticket) is None
    office.do(office.kiosk, "companion.note", ticket=ticket, role="nominee", authority="court")
    assert companion_of(office.hub.queue, ticket) == Companion("nominee", "court")
    assert refused(office.kiosk, "companion.note", ticket=ticket, role="nominee", authority="asked") == (
        "companion_authority"
    )
    assert refused(office.kiosk, "companion.note", ticket=ticket, role="nominee") == "companion_authority"
    assert (
        refused(office.kiosk, "companion.note", ticket="unknown", role="carer", authority="asked") == "unknown_ticket"
    )
    office.time.pass_(1)
    office.do(office.desks["1"], "companion.note", ticket=ticket)
    assert companion_of(office.hub.queue, ticket) is None
    data = [event.data for event in office.hub.events.values() if event.type == companion.NOTED]
    assert {key for one in data for key in one} == {"day", "role", "authority"}
