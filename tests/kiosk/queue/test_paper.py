"""A day on paper, entered later with its true times."""

import pytest

from kiosk.errors import Refused
from kiosk.queue import paper, paper_ticket
from kiosk.queue import ticket as tickets
from kiosk.queue.ticket import Span, Status
from kiosk.text import TEXTS
from tests.kiosk.memory_device import MemoryDevice
from tests.kiosk.queue.timetable import at, kiosk_of, ms, serving
from tests.kiosk.story import DAY, NINE, Story

SERVICE = "renew-passport"
TIMES = {"arrived": "09:00", "called": "09:20", "served": "09:22", "ended": "09:40", "counter": 3, "officer": "mei"}


@pytest.fixture
def hub() -> MemoryDevice:
    """It is three in the afternoon; the power came back."""
    device = serving()
    at(device, f"{DAY}T15:00")
    return device


def enter(device: MemoryDevice, request: str = "", **args):
    decision = device.do("paper.enter", {"service": SERVICE, "label": "Z 014", **TIMES, **args}, request)
    return device.queue.tickets[decision.subject.removeprefix("ticket/")]


def refused(device: MemoryDevice, **args) -> Refused:
    before = dict(device.events)
    with pytest.raises(Refused) as found:
        enter(device, **args)
    assert device.events == before
    assert f"refused.{found.value.code}" in TEXTS
    return found.value


def test_the_whole_life_of_a_ticket_with_its_true_times(hub):
    ticket = enter(hub)
    assert (ticket.label, ticket.day, ticket.status) == ("Z 014", DAY, Status.FINISHED)
    assert (ticket.arrived, ticket.queued) == (ms(f"{DAY}T09:00"), ms(f"{DAY}T09:00"))
    assert ticket.first_called == ticket.called == ms(f"{DAY}T09:20")
    assert (ticket.served, ticket.ended) == (ms(f"{DAY}T09:22"), ms(f"{DAY}T09:40"))
    assert (ticket.counter, ticket.officer, ticket.printed) == ("3", "mei", "noted")
    assert ticket.spans == (
        Span(Status.WAITING, ms(f"{DAY}T09:00"), ms(f"{DAY}T09:20")),
        Span(Status.CALLED, ms(f"{DAY}T09:20"), ms(f"{DAY}T09:22"), "3", "mei"),
        Span(Status.SERVING, ms(f"{DAY}T09:22"), ms(f"{DAY}T09:40"), "3", "mei"),
    )
    assert not hub.queue.waiting()


@pytest.mark.parametrize(
    ("times", "status", "kinds"),
    [
        ({"called": None}, Status.FINISHED, ["waiting", "serving"]),
        ({"served": None}, Status.NO_SHOW, ["waiting", "called"]),
        ({"called": None, "served": None, "counter": ""}, Status.LEFT, ["waiting"]),
        ({"called": None, "served": None, "ended": None, "counter": ""}, Status.WAITING, ["waiting"]),
    ],
)
def test_how_it_ended_follows_from_the_times(hub, times, status, kinds):
    ticket = enter(hub, **times)
    assert (ticket.status, [span.kind for span in ticket.spans]) == (status, kinds)
    assert all(one.end == after.start for one, after in zip(ticket.spans, ticket.spans[1:], strict=False))


def test_who_still_waits_is_called_at_the_place_of_their_true_arrival(hub):
    machine = hub.do("ticket.issue", {"service": SERVICE}).subject
    ticket = enter(hub, arrived="14:00", called=None, served=None, ended=None, counter="")
    assert [one.subject for one in hub.queue.waiting()] == [ticket.subject, machine]
    assert hub.do("ticket.call", {"counter": 1}).subject == ticket.subject
    hub.do("ticket.serve", {"ticket": ticket.id})
    hub.do("ticket.finish", {"ticket": ticket.id})
    assert hub.queue.tickets[ticket.id].status is Status.FINISHED


@pytest.mark.parametrize(
    ("args", "code"),
    [
        ({"called": "08:59"}, "paper_order"),
        ({"served": "09:10"}, "paper_order"),
        ({"ended": "09:21"}, "paper_order"),
        ({"ended": "15:01"}, "paper_future"),
        ({"arrived": "2026-11-22T09:00"}, "paper_future"),
        ({"arrived": "2026-11-20T09:00"}, "paper_days"),
        ({"arrived": "soon"}, "bad_request"),
        ({"arrived": "9999-12-31T23:59+00:00"}, "bad_request"),
        ({"arrived": 2**47 - 1}, "bad_request"),
        ({"ended": None}, "paper_unfinished"),
        ({"counter": ""}, "paper_counter"),
        ({"counter": "1/2"}, "unknown_counter"),
        ({"service": "haircut"}, "unknown_service"),
        ({"label": "A 014"}, "paper_label"),
        ({"label": "Z"}, "paper_label"),
        ({"label": "Z 0"}, "paper_label"),
        ({"label": "14a"}, "paper_label"),
    ],
)
def test_what_cannot_be_is_refused(hub, args, code):
    assert refused(hub, **args).code == code


@pytest.mark.parametrize("typed", ["Z 014", "z14", "14", " 014 ", "Z014"])
def test_a_number_is_entered_once_however_it_is_typed(hub, typed):
    first = enter(hub, label=typed)
    assert first.label == "Z 014"
    wrong = refused(hub, label="z 14")
    assert (wrong.code, "Z 014" in str(wrong)) == ("paper_label_taken", True)
    assert enter(hub, label="15").label == "Z 015"


def test_without_a_number_it_gets_one_that_no_roll_has(hub):
    assert [enter(hub, label="").label for _ in range(2)] == ["Z 501", "Z 502"]


def test_the_same_request_is_the_same_ticket(hub):
    first = enter(hub, "r1")
    events = len(hub.events)
    assert enter(hub, "r1") == first
    assert len(hub.events) == events


def test_a_day_before_is_entered_too_and_is_not_in_today_s_list(hub):
    day = {"arrived": "2026-11-20T09:00", "called": None, "served": "2026-11-20T09:30", "ended": "2026-11-20T09:50"}
    decision = hub.do("paper.enter", {"service": SERVICE, "label": "Z 014", "counter": "1", **day})
    assert decision.subject.removeprefix("ticket/") not in hub.queue.tickets
    assert [one.number for one in hub.queue.papers["2026-11-20"].papers] == [14]
    assert enter(hub).label == "Z 014"  # another day's paper with this number
    with pytest.raises(Refused) as twice:
        hub.do("paper.enter", {"service": SERVICE, "label": "14", "counter": "1", **day})
    assert twice.value.code == "paper_label_taken"


def test_a_week_later_it_is_too_late(hub):
    old = {"arrived": "2026-11-13T09:00", "called": None, "served": None, "ended": "2026-11-13T09:50"}
    wrong = refused(hub, **old)
    assert (wrong.code, "Friday 13 November" in str(wrong)) == ("paper_old", True)


def test_a_person_of_another_day_waits_no_more(hub):
    only = {"arrived": "2026-11-20T09:00", "called": None, "served": None, "ended": None, "counter": ""}
    assert refused(hub, **only).code == "paper_unfinished"


def test_a_kiosk_enters_no_paper(hub):
    with pytest.raises(Refused) as wrong:
        kiosk_of(hub).do("paper.enter", {"service": SERVICE, "arrived": "09:00"})
    assert wrong.value.code == "wrong_role"


def test_it_reaches_other_devices_and_they_fold_it_alike(hub):
    ticket = enter(hub)
    kiosk = kiosk_of(hub)
    assert kiosk.queue.tickets[ticket.id] == ticket
    assert kiosk.digest() == hub.digest()


ENTERED = {"day": DAY, "service": SERVICE, "series": "Z", "number": 14, "arrived": NINE}


@pytest.mark.parametrize("wrong", [{"number": 0}, {"arrived": 0}, {"ended": NINE - 1}, {"served": "x"}, {"day": 1}])
def test_an_entry_that_is_none_has_no_effect(wrong):
    story = Story()
    story.add(paper_ticket.ENTERED, ENTERED | wrong)
    assert story.folded(tickets.fold).day == ""


def test_entered_twice_the_first_stands():
    story = Story()
    story.add(paper_ticket.ENTERED, ENTERED)
    story.add(paper_ticket.ENTERED, ENTERED | {"number": 15})
    assert story.folded(tickets.fold).number == 14


def test_of_two_papers_with_one_number_the_first_is_known():
    story = Story(f"paper/{DAY}")
    story.add(paper.ENTERED, {"number": 14, "ticket": "t1"})
    story.add(paper.ENTERED, {"number": 14, "ticket": "t2"})
    story.add(paper.ENTERED, {"number": "x", "ticket": "t3"})
    assert [(one.number, one.ticket) for one in story.folded(paper.fold).papers] == [(14, "t1")]
