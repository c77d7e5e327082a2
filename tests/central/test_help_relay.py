"""Help from another place: kiosk, hub, central and a counter that central let in, all real."""

from types import SimpleNamespace

import pytest

from central.client import HttpHubLink
from central.enrolling import enrol
from central.help_room import REFUSED, UNREADABLE
from central.standby import Upstream
from central.sync import Sync
from kiosk.assist import help_call
from kiosk.assist.frames import Joined, Point, Said, Seen
from kiosk.events import Draft
from kiosk.office import Device
from kiosk.queue.ringing import free_helpers
from tests.assist.live_office import SECONDS, HelpOffice, Place
from tests.central.office import KEYS, QUEUE, QUICK, until
from tests.central.test_help_link import piece, rude, said


class Apart(HelpOffice):
    """A kiosk at its hub and a helper at the central above it; `line` is what the two servers speak over."""

    def __init__(self, bench) -> None:
        self.above = bench.hub(serving=False)
        self.line = bench.cable(self.above)
        enrolled = enrol(self.above.url, KEYS.hub_code, "hub", "hub")
        self.token = enrolled.token
        node = bench.node("hub", device=Device(uuid=enrolled.device, role="hub", name="hub"), serving=True)
        sync = Sync(node, HttpHubLink(self.line.url, enrolled.token), enrolled.streams, QUICK)
        self.hub = bench.hub(node, upstream=sync, above=Upstream(self.line.url, enrolled.token))
        self.kiosk, self.counter = Place(bench, self.hub, "kiosk"), Place(bench, self.above, "counter")
        self.counter.act("counter.take", counter="1", officer="priya")
        self.begin()

    def agree(self) -> None:
        super().agree()
        assert until(lambda: self.flows(self.above))

    def flows(self, server) -> bool:
        return server.node.read(lambda queue: queue.help_calls[self.help].may_flow)


@pytest.fixture
def apart(bench):
    return Apart(bench)


def at_central(apart, token, *messages, help_id=""):
    """What central does with a program that keeps no rule."""
    return rude(SimpleNamespace(hub=apart.above, help=apart.help), token, *messages, help_id=help_id)


def test_all_passes_through_central_goes_on_after_a_break_and_ends_at_both_ends(apart):
    kiosk, helper = apart.kiosk.open(apart.help), apart.counter.open(apart.help)
    kiosk.send(Seen("Form", "Early"), *said(20))
    helper.send(Joined("Priya"), Point("/data/x"))
    apart.agree()
    assert helper.hears(Seen("Form", "Early"), *said(20))
    assert kiosk.hears(Joined("Priya"), Point("/data/x"))
    apart.line.cut()
    assert kiosk.is_("waiting")
    assert helper.is_("waiting")
    kiosk.send(*said(70, "K"))
    helper.send(*said(70, "H"))
    apart.line.restore()
    assert helper.hears(*said(20), *said(70, "K"))
    assert kiosk.hears(Point("/data/x"), *said(70, "H"))
    assert (len(helper.frames), len(kiosk.frames)) == (91, 72)
    apart.kiosk.act("help.decline", help=apart.help)
    assert kiosk.is_("ended")
    assert helper.is_("ended")
    apart.counter.act("help.pass", help=apart.help, counter="1")
    assert until(lambda: apart.kiosk.call(apart.help).status == "calling")
    apart.answer()  # and is carried anew
    kiosk, helper = apart.live()
    helper.send(Said("bye", "Goodbye"))
    helper.session.close()
    assert kiosk.hears(Said("bye", "Goodbye"))
    assert kiosk.is_("ended")


def test_central_takes_the_kiosks_side_from_the_hub_of_its_office_only_and_after_the_yes_only(apart, bench):
    for place in (apart.kiosk, apart.counter):  # all of them know that this desk is elsewhere
        assert place.node.read(lambda queue: (free_helpers(queue), queue.open_counters())) == ((), 0)
    early = piece(Said("1", "too early"))
    assert at_central(apart, apart.token, early) == REFUSED
    other = Place(bench, apart.above, "kiosk")
    assert until(lambda: other.call(apart.help) is not None)
    forged = {"version": "v1", "answer": other.call(apart.help).answer}
    subject = f"help/{apart.help}"
    other.node.write([Draft(help_call.CONSENTED, subject, forged)], QUEUE).result(SECONDS)
    for server in (apart.above, apart.hub):
        assert until(lambda at=server: len(at.node.log.history(subject)) == 3), "both hold the forged yes"
        assert not apart.flows(server)
    assert at_central(apart, apart.token, early) == REFUSED
    apart.agree()
    another = enrol(apart.above.url, KEYS.hub_code, "hub", "another")
    assert at_central(apart, another.token, early) == REFUSED
    assert at_central(apart, apart.token, piece(Joined("I am the helper"))) == UNREADABLE
    own = other.act("help.call", kind="talk")["help"]
    assert until(lambda: apart.counter.call(own) is not None)
    apart.counter.act("help.answer", help=own, counter="1")
    assert until(lambda: apart.above.node.read(lambda queue: queue.help_calls[own].helper))
    assert at_central(apart, apart.token, help_id=own) == REFUSED, "a kiosk that central let in speaks for itself"
