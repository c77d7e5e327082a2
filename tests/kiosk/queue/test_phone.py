"""The page of a ticket offers what the rules allow, and leaving can be taken back without any gain."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.queue import Forecast
from kiosk.queue.phone import ticket_page
from kiosk.queue.ticket import Status, Ticket
from kiosk.text import Text
from tests.kiosk.memory_device import MemoryDevice, Time
from tests.kiosk.story import MINUTE

STEPS = (
    "call", "serve", "recall", "hold", "finish", "no_show", "left", "return", "undo", "postpone", "cancel", "stay",
    "pass",
)  # fmt: skip


def hub():
    device = MemoryDevice("hub", "hub", Time())
    device.serves = True
    return device


def issued(office, **args):
    return office.do("ticket.issue", {"service": "lost-card", **args}).subject.removeprefix("ticket/")


def page(office, ticket):
    return ticket_page(office.queue, ticket, office.time.ms)


def tried(office, step, ticket):
    """Whether a step was allowed."""
    if step == "pass":
        office.time.pass_(6)
        return True
    args = {"ticket": ticket, **({"counter": "1"} if step == "call" else {})}
    try:
        office.do(f"ticket.{step}", args)
    except Refused:
        return False
    return True


@given(st.lists(st.sampled_from(STEPS), max_size=12))
def test_a_page_offers_just_what_the_rules_allow(steps):
    office = hub()
    ticket = issued(office)
    for step in steps:
        shown = page(office, ticket)
        assert shown.state is office.queue.tickets[ticket].status
        offered = {
            "left": shown.may_leave,
            "stay": shown.may_stay,
            "postpone": shown.may_ask_for_more and shown.more_left > 0,
        }
        allowed = tried(office, step, ticket)
        assert allowed == offered.get(step, allowed), (step, shown)


@settings(max_examples=30)
@given(st.sampled_from(["waiting", "hold"]), st.integers(0, 14), st.booleans())
def test_leaving_and_staying_after_all_changes_nothing(state, minutes, priority):
    office = hub()
    others = [issued(office), issued(office, priority=True)]
    ticket = issued(office, priority=priority)
    if state == "hold":
        office.do("ticket.call", {"counter": "1", "ticket": ticket})
        office.do("ticket.hold", {"ticket": ticket})
    before, order = office.queue.tickets[ticket], office.queue.waiting()
    office.do("ticket.left", {"ticket": ticket})
    assert [one.id for one in office.queue.waiting() if one.id in others] == [
        one.id for one in order if one.id in others
    ]
    office.time.pass_(minutes)
    office.do("ticket.stay", {"ticket": ticket})
    after = msgspec.structs.replace(office.queue.tickets[ticket], undone=before.undone)
    assert after == before
    assert [one.id for one in office.queue.waiting()] == [one.id for one in order]


def test_who_was_called_and_stays_after_all_waits_again():
    office = hub()
    ticket = issued(office)
    office.do("ticket.call", {"counter": "1", "ticket": ticket})
    office.do("ticket.left", {"ticket": ticket})
    office.do("ticket.stay", {"ticket": ticket})
    assert (office.queue.tickets[ticket].status, office.queue.tickets[ticket].counter) == (Status.WAITING, "")


@pytest.mark.parametrize(("how", "step"), [(Status.LEFT, "left"), (Status.NO_SHOW, "no_show")])
def test_the_place_is_kept_for_the_tolerance_and_no_longer(how, step):
    office = hub()
    ticket = issued(office)
    office.do("ticket.call", {"counter": "1", "ticket": ticket})
    office.do(f"ticket.{step}", {"ticket": ticket})
    until = office.time.ms + office.queue.rules.late_minutes * MINUTE
    assert (page(office, ticket).state, page(office, ticket).back_until) == (how, until)
    office.time.ms = until
    assert page(office, ticket).back_until == 0


def test_staying_too_late_says_what_to_do():
    office = hub()
    ticket = issued(office)
    office.do("ticket.left", {"ticket": ticket})
    office.time.pass_(60)
    with pytest.raises(Refused, match="Take a new ticket") as refused:
        office.do("ticket.stay", {"ticket": ticket})
    assert refused.value.code == "left_long_ago"


def test_a_page_of_a_ticket_of_no_known_service_still_shows():
    office = hub()
    ticket = issued(office)
    found = office.queue.tickets[ticket]
    office.queue.apply({found.subject: msgspec.structs.replace(found, service="gone")})
    assert page(office, ticket).service_title == {"en": "gone"}


@pytest.mark.parametrize(("in_time", "told"), [(1.0, False), (0.5, False), (0.4, True)])
def test_a_turn_that_is_rather_too_late_is_told(monkeypatch, in_time, told):
    monkeypatch.setattr("kiosk.queue.phone.wait_of", lambda *_: Forecast(10, 20, in_time=in_time))
    office = hub()
    assert page(office, issued(office)).may_close is told


def test_there_is_no_page_without_a_ticket():
    assert page(hub(), "nobody") is None


@pytest.mark.parametrize(("late", "told"), [(0, "print.appointment"), (20, "print.appointment_over")])
def test_an_appointment_is_told_with_its_time_and_whether_it_still_counts(late, told):
    office = hub()
    due = office.time.ms
    queued = due + late * MINUTE
    held = Ticket(
        id="k", day=office.queue.day, service="", series="K", number=1, arrived=queued, due=due, queued=queued
    )
    office.queue.apply({held.subject: held})
    assert page(office, "k").appointment == Text.of(told, time=f"{office.queue.office.local(due):%H:%M}")
    assert page(office, issued(office)).appointment is None
