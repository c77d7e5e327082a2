"""A pack that is tried is taken back when more people go unserved than by itself on the days before."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.packing.release import Content, Release
from kiosk.equipment import ContentHealth, DeviceReport, DeviceRow
from kiosk.queue.canary import LEAST_TICKETS, Lost, complaint, lost, objection, trial_of
from kiosk.queue.ticket import Status, Ticket

BEFORE = [Lost(number, 40) for number in (4, 6, 5, 3, 5, 6, 4)]


def test_usual_days_and_few_tickets_stop_nothing():
    assert objection(BEFORE, Lost(6, 40)) == ""
    assert objection(BEFORE, Lost(LEAST_TICKETS - 1, LEAST_TICKETS - 1)) == ""
    assert objection(BEFORE[:4], Lost(40, 40)) == ""


def test_what_is_out_of_its_limits_is_stopped_with_the_figures():
    assert objection(BEFORE, Lost(20, 40)) == (
        "stopped by itself: 20 of 40 tickets of the devices that tried it ended unserved (50%);"
        " on the days before that was 12%, at most 23%"
    )


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(30, 60)), min_size=5, max_size=20), st.integers(0, 60))
def test_more_who_go_never_speak_for_it(days, gone):
    before = [Lost(*day) for day in days]
    if objection(before, Lost(gone, 60)):
        assert objection(before, Lost(60, 60))


def test_only_the_tickets_of_those_devices_since_then_count():
    def ticket(device, status, arrived):
        known = {"day": "2026-11-22", "service": "pay-fine", "series": "B", "number": 1}
        return Ticket(id=f"{device}{status}{arrived}", device=device, status=status, arrived=arrived, **known)

    tickets = [
        ticket("k1", Status.LEFT, 10), ticket("k1", Status.FINISHED, 10), ticket("k1", Status.WAITING, 10),
        ticket("k1", Status.LEFT, 5), ticket("k2", Status.LEFT, 10),
    ]  # fmt: skip
    assert lost(tickets, ["k1"], 10) == (1, 2)


def test_a_trial_is_the_last_release_while_only_some_show_it():
    all_of = Release(1, "harbour", "1", "a" * 64, 1)
    some = Release(2, "harbour", "2", "b" * 64, 1, ("k1",))
    assert trial_of(Content()) is trial_of(Content((all_of,))) is None
    assert trial_of(Content((all_of, some))) == some
    assert trial_of(Content((some, all_of))) is None


def row(device, **health):
    return DeviceRow(device, device, "kiosk", report=DeviceReport(0, content=ContentHealth(**health)))


TRIAL = Release(2, "harbour", "1.2", "b" * 64, 9, ("k1",))


def test_a_device_that_cannot_show_it_stops_it():
    told = complaint(TRIAL, [row("k1", shows="a" * 64, wanted="b" * 64, problem="No room.")])
    assert told == "stopped by itself: k1 cannot show it: No room."
    assert complaint(TRIAL, [row("k1", wanted="c" * 64, problem="Of before.")]) == ""
    assert complaint(TRIAL, [row("k2", wanted="b" * 64, problem="It tries nothing.")]) == ""


def test_more_errors_than_where_it_is_not_tried_stop_it():
    usual = [row("k2", shows="a" * 64, hours=50, errors=5), row("k3", shows="a" * 64, hours=50, errors=5)]
    mine = {"shows": "b" * 64, "wanted": "b" * 64, "hours": 10}
    assert complaint(TRIAL, [row("k1", **mine, errors=4), *usual]) == ""
    assert complaint(TRIAL, [row("k1", **mine, errors=5), *usual]).startswith("stopped by itself: 5 errors in 10.0")
    assert complaint(TRIAL, [row("k1", **mine | {"shows": "a" * 64}, errors=9), *usual]) == ""
    assert complaint(TRIAL, [row("k1", **mine, errors=2)]) == ""
    assert complaint(TRIAL, [row("k1", **mine, errors=3)]) != "", "nobody else there who has any"
