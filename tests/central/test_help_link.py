"""The live link of a help session over a real hub: who is admitted, when anything passes, and that nothing is lost."""

import pytest

from kiosk.assist.frames import Joined, Point, Said, Seen
from tests.assist.live_office import HelpOffice


@pytest.fixture
def office(bench, hub):
    return HelpOffice(bench, hub)


def test_both_sides_hear_each_other_in_order_and_it_ends_for_both(office):
    kiosk, helper = office.live()
    said = [Said(f"k{number}", f"word {number}") for number in range(100)]
    kiosk.send(Seen("Form", "Title"), *said)
    helper.send(Joined("Priya"), Point("/data/x"))
    assert helper.hears(Seen("Form", "Title"), *said)
    assert kiosk.hears(Joined("Priya"), Point("/data/x"))
    office.kiosk.act("help.end", help=office.help, by="citizen")
    assert kiosk.is_("ended")
    assert helper.is_("ended")
    kiosk.send(Said("late", "too late"))
    assert len(helper.frames) == 101
