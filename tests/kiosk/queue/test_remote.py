"""Desks that the central above the office let in: they help from a minute on, and are no open counters."""

import pytest

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import hub
from kiosk.queue.in_front import in_front
from kiosk.queue.live_board import live_board, snapshot
from kiosk.queue.outlook import of_newcomer
from kiosk.queue.remote import carries_for, is_elsewhere
from kiosk.queue.ringing import HelpWait, expected_wait, free_helpers, rings_at
from kiosk.queue.views import counter_rows
from tests.kiosk.memory_device import MemoryDevice
from tests.kiosk.queue.helping import HelpingOffice

SERVICE = "lost-card"


class Apart(HelpingOffice):
    """Counters 1 and 2 are let in by the hub, 3 by the central that let the hub in."""

    def __init__(self) -> None:
        super().__init__()
        self.central = MemoryDevice("central", "hub", self.time)
        self.devices.append(self.central)
        for server, device in ((self.central, "hub"), (self.hub, "c1"), (self.hub, "c2"), (self.central, "c3")):
            role = "hub" if device == "hub" else "counter"
            server.write(Draft(hub.ENROLLED, f"device/{device}", {"role": role, "name": device}))
        self.meet()

    def rings(self, help_id: str, seconds: int) -> str:
        call = self.state(help_id)
        at = call.called_at + 1000 * seconds
        return "".join(number for number in "123" if rings_at(self.hub.queue, call, number, at))

    def told(self):
        """All that people are told of counters that are open."""
        queue, now = self.hub.queue, self.time.ms
        shown = [(one.number, one.doing, one.name) for one in live_board(snapshot(queue, now, {})).counters]
        return (
            of_newcomer(queue, SERVICE, now), in_front(queue, SERVICE, now), queue.open_counters(),
            free_helpers(queue), shown,
        )  # fmt: skip


@pytest.fixture
def office():
    return Apart()


def test_it_rings_when_a_minute_is_over_for_who_wants_to_be_talked_through(office):
    for counter, who in (("1", "priya"), ("3", "omar")):
        office.sit(counter, who)
    called = office.call(language="ar", service=SERVICE)
    assert [office.rings(called, second) for second in (0, 30, 59, 60)] == ["1", "1", "1", "13"]
    office.do(office.kiosk, "help.callback", help=called)
    assert office.rings(called, 60) == "1", "the number is told in the building only"
    assert office.rings(office.call("come"), 60) == "1", "nobody comes from another place"


def test_nothing_that_is_told_of_open_counters_changes_by_it_and_nobody_is_called_there(office):
    assert office.told() == Apart().told()
    for service in (SERVICE, "pay-fine"):  # at that desk nobody could pay
        office.do(office.other, "ticket.issue", service=service)
    for seats in ((), (("1", "priya"),)):
        for counter, who in seats:
            office.sit(counter, who)
        before = office.told()
        office.sit("3", "omar")
        assert office.told() == before
        for which in ({}, {"ticket": office.hub.queue.waiting()[0].id}):
            with pytest.raises(Refused, match="3"):
                office.do(office.desks["3"], "ticket.call", counter="3", **which)
        office.do(office.desks["3"], "counter.release", counter="3")


def test_alone_it_is_no_answer_for_a_minute_and_none_at_all_to_who_wants_somebody_beside_them(office):
    office.sit("3", "omar")
    queue, talk = office.hub.queue, office.state(office.call())
    assert expected_wait(queue, talk, talk.called_at) == HelpWait(1, 1)
    assert expected_wait(queue, talk, talk.called_at + 60_000) == HelpWait(0, 1)
    office.do(office.kiosk, "help.withdraw", help=talk.id)
    come = office.state(office.call("come"))
    assert expected_wait(queue, come, come.called_at) is None


def test_who_is_elsewhere_is_known_by_the_server_that_let_them_in(office):
    queue = office.hub.queue
    found = [is_elsewhere(queue, one) for one in ("c1", "c3", "k1", "hub", "nobody", "")]
    assert found == [False, True, False, True, False, False]
    office.hub.write(Draft(hub.REACHABLE, "server/hub", {"url": "http://hub"}))
    office.hub.write(Draft(hub.ENROLLED, "device/spare", {"role": "hub"}))
    office.hub.write(Draft(hub.JOINED, "server/spare", {"lane": 1}))
    office.hub.write(Draft(hub.SERVING, "hub/HBR", {"term": 2, "device": "spare"}))
    office.meet()
    assert [is_elsewhere(queue, one) for one in ("c1", "c3", "k1")] == [False, True, False], "after a takeover too"
    at_central = office.central.queue
    speaks = [carries_for(at_central, one, "k1") for one in ("hub", "spare", "central", "c1", "")]
    assert speaks == [True, True, False, False, False]
    assert not carries_for(at_central, "hub", "c3"), "who is let in there speaks for itself"
    office.central.write(Draft(hub.SERVING, "hub/HBR", {"term": 3, "device": "central"}))
    office.meet()
    assert not is_elsewhere(queue, "c3"), "an office without a hub of its own"


def test_at_such_a_desk_its_own_place_is_offered(office):
    office.central.write(Draft(hub.ENROLLED, "device/c3", {"letter": "H"}))
    office.sit("1", "priya")
    places = [[row.number for row in counter_rows(office.desks[one].queue)] for one in "13"]
    assert places == [["1", "2"], ["1", "RH"]]
