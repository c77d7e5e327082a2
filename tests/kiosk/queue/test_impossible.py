"""What cannot be done is refused with a sentence that says what to do instead, and changes nothing."""

import pytest

from kiosk.errors import Refused
from kiosk.queue import needs
from kiosk.queue.ticket import Status
from tests.kiosk.memory_device import MemoryDevice, Time


@pytest.fixture
def office() -> MemoryDevice:
    """A hub that serves."""
    device = MemoryDevice("hub", "hub", Time())
    device.serves = True
    return device


def issued(office: MemoryDevice, service: str = "lost-card", **args) -> str:
    return office.do("ticket.issue", {"service": service, **args}).subject.removeprefix("ticket/")


def refusal(office: MemoryDevice, act: str, args: dict) -> tuple[str, str]:
    """Code and sentence of a refusal that changed nothing."""
    before = dict(office.events)
    with pytest.raises(Refused) as refused:
        office.do(act, args)
    assert office.events == before
    return refused.value.code, str(refused.value)


STATES = {
    "waiting": [],
    "called": ["call"],
    "serving": ["call", "serve"],
    "hold": ["call", "hold"],
    "finished": ["call", "serve", "finish"],
    "no_show": ["call", "no_show"],
    "left": ["left"],
    "cancelled": ["cancel"],
}


def in_state(office: MemoryDevice, state: str) -> str:
    ticket = issued(office)
    for step in STATES[state]:
        office.do(f"ticket.{step}", {"ticket": ticket} | ({"counter": 1} if step == "call" else {}))
    assert office.queue.tickets[ticket].status == state
    return ticket


IMPOSSIBLE = {
    "finish what was never called": ("waiting", "finish", "Ticket E 001 is waiting. Call it first."),
    "serve what was never called": ("waiting", "serve", "Ticket E 001 is waiting. Call it first."),
    "call a finished ticket": (
        "finished", "call", "Ticket E 001 is finished. Undo that, or give the person a new ticket.",
    ),
    "call somebody who left": (
        "left", "call",
        "The person with ticket E 001 left. If they are here now, put it back to waiting first.",
    ),
    "call who did not come": (
        "no_show", "call",
        "Ticket E 001 was called and nobody came. If the person is here now, put it back to waiting first.",
    ),
    "call a cancelled ticket": (
        "cancelled", "call", "Ticket E 001 was cancelled. Undo that, or give the person a new ticket.",
    ),
    "cancel what is being served": (
        "serving", "cancel", "Ticket E 001 is being served. Finish it, move it or put it on hold first.",
    ),
    "cancel what is over": (
        "finished", "cancel", "Ticket E 001 is finished. Undo that, or give the person a new ticket.",
    ),
    "postpone what was called": (
        "called", "postpone", "Ticket E 001 was called. Say first whether the person came, or undo the call.",
    ),
    "postpone what is on hold": (
        "hold", "postpone", "Ticket E 001 is on hold. Call it, or put it back to waiting first.",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("state", "act", "sentence"), IMPOSSIBLE.values(), ids=IMPOSSIBLE)
def test_a_step_in_a_wrong_state(office, state, act, sentence):
    ticket = in_state(office, state)
    found = refusal(office, f"ticket.{act}", {"ticket": ticket} | ({"counter": "2"} if act == "call" else {}))
    assert found == ("wrong_state", sentence)


@pytest.mark.parametrize("state", ["waiting", "called", "hold", "no_show"])
def test_a_ticket_that_was_a_mistake_is_cancelled(office, state):
    ticket = in_state(office, state)
    office.do("ticket.cancel", {"ticket": ticket, "reason": "not-printed"})
    found = office.queue.tickets[ticket]
    assert (found.status, found.ended > 0) == (Status.CANCELLED, True)
    assert list(office.events.values())[-1].data["reason"] == "not-printed"
    assert office.queue.waiting() == []


def test_a_service_that_does_not_exist(office):
    ticket = in_state(office, "serving")
    code, sentence = refusal(office, "ticket.transfer", {"ticket": ticket, "service": "haircut"})
    assert code == "unknown_service"
    assert "Choose one from its list" in sentence


def test_a_recall_that_comes_too_soon(office):
    ticket = in_state(office, "called")
    office.time.pass_(5 / 60)
    assert refusal(office, "ticket.recall", {"ticket": ticket})[0] == "recall_too_soon"
    office.time.pass_(10 / 60)
    office.do("ticket.recall", {"ticket": ticket})
    office.time.pass_(10 / 60)
    assert refusal(office, "ticket.recall", {"ticket": ticket}) == (
        "recall_too_soon", "Ticket E 001 was called a moment ago. Give the person 5 seconds more.",
    )  # fmt: skip
    assert office.queue.tickets[ticket].recalls == 1


def test_a_call_of_a_clock_that_is_ahead_can_be_repeated(office):
    """Or nobody could, until our clock comes there."""
    ticket = in_state(office, "called")
    office.time.pass_(-60)
    office.do("ticket.recall", {"ticket": ticket})
    assert office.queue.tickets[ticket].recalls == 1


def test_a_recall_too_many(office):
    ticket = in_state(office, "called")
    for _ in range(office.queue.rules.recalls):
        office.time.pass_(1)
        office.do("ticket.recall", {"ticket": ticket})
    office.time.pass_(1)
    assert refusal(office, "ticket.recall", {"ticket": ticket}) == (
        "too_many_recalls", "Ticket E 001 was called 4 times. Mark that the person did not come.",
    )  # fmt: skip


def test_put_off_too_often(office):
    ticket = issued(office)
    for _ in range(2):
        office.do("ticket.postpone", {"ticket": ticket})
    assert refusal(office, "ticket.postpone", {"ticket": ticket}) == (
        "too_many_postpones",
        "Ticket E 001 was put off 2 times already. Come when it is called, or ask at a counter.",
    )


def test_who_asked_for_more_time_is_not_called_until_then(office):
    first = issued(office)
    office.time.pass_(1)
    second = issued(office)
    office.do("ticket.postpone", {"ticket": first})
    now = office.time.ms
    assert office.queue.tickets[first].not_before == now + 10 * 60_000
    assert [one.id for one in office.queue.waiting()] == [first, second], "the place is kept"
    assert office.queue.next_ticket("1", now).id == second
    assert office.queue.next_ticket("1", now + 10 * 60_000).id == first
    office.do("ticket.call", {"counter": "1", "ticket": first})
    assert office.queue.tickets[first].status == "called", "an officer who sees them there may still pick them"


def test_nobody_but_somebody_who_wants_more_time(office):
    office.do("ticket.postpone", {"ticket": issued(office)})
    code, sentence = refusal(office, "ticket.call", {"counter": "1"})
    assert code == "nobody_to_serve"
    assert "counter 1" in sentence


@pytest.mark.parametrize("given", [["flying-carpet"], ["quiet", "Jane is deaf"], [""]])
def test_needs_that_are_not_in_the_list(office, given):
    code, sentence = refusal(office, "ticket.issue", {"service": "lost-card", "needs": given})
    assert code == "unknown_need"
    assert all(need in sentence for need in needs.NEEDS)


def test_needs_are_kept_once_and_in_one_order(office):
    ticket = issued(office, needs=["quiet", "wheelchair", "quiet"])
    assert office.queue.tickets[ticket].needs == ("wheelchair", "quiet")


def test_a_place_on_hold_is_short(office):
    ticket = in_state(office, "serving")
    assert refusal(office, "ticket.hold", {"ticket": ticket, "place": "x" * 41})[0] == "bad_request"
    assert refusal(office, "ticket.hold", {"ticket": ticket, "place": "with Mr Jones"})[0] == "unknown_place"
    office.do("ticket.hold", {"ticket": ticket, "place": " room-2 "})
    assert office.queue.tickets[ticket].hold_place == "room-2"


# counters


def test_an_officer_on_two_counters(office):
    office.do("counter.take", {"counter": "1", "officer": "priya", "name": "Priya"})
    assert refusal(office, "counter.take", {"counter": "2", "officer": "priya", "name": "Priya"}) == (
        "officer_elsewhere", "Priya is at counter 1. Leave it first, or move from there.",
    )  # fmt: skip
    office.do("counter.take", {"counter": "2", "officer": "priya", "name": "Priya", "move": True})
    assert {number: one.officer for number, one in office.queue.counters.items()} == {"1": "", "2": "priya"}


def test_two_officers_on_one_counter(office):
    counter = MemoryDevice("left", "counter", office.time, letter="G")
    counter.hub = office
    counter.do("counter.take", {"counter": "1", "officer": "priya", "name": "Priya"})
    assert refusal(office, "counter.take", {"counter": "1", "officer": "hana", "move": True}) == (
        "counter_taken", "Priya is at counter 1. Choose another, or ask them to leave it.",
    )  # fmt: skip


def test_a_profile_that_does_not_exist(office):
    office.do("counter.take", {"counter": "1", "officer": "priya"})
    code, sentence = refusal(office, "counter.profile", {"counter": "1", "profile": "fast"})
    assert code == "unknown_profile"
    assert "quick" in sentence
    office.do("counter.profile", {"counter": "1", "profile": "quick"})
    assert office.queue.counters["1"].profile == "quick"
    office.do("counter.release", {"counter": "1"})
    assert refusal(office, "counter.profile", {"counter": "1", "profile": ""})[0] == "counter_not_yours"
    office.do("counter.take", {"counter": "1", "officer": "hana"})
    assert office.queue.counters["1"].profile == "quick", "a desk is for what it is for, whoever sits there"
    office.do("counter.profile", {"counter": "1", "profile": ""})
    assert office.queue.counters["1"].profile == ""


def test_a_break_with_its_reason_and_its_end(office):
    office.do("counter.take", {"counter": "1", "officer": "priya"})
    for args in ({"reason": "lunch with Jane"}, {"minutes": 0}, {"minutes": 481}):
        assert refusal(office, "counter.pause", {"counter": "1", **args})[0] == "bad_request"
    office.do("counter.pause", {"counter": "1", "reason": "back-office", "minutes": 30})
    place = office.queue.counters["1"]
    assert (place.break_reason, place.break_until) == ("back-office", office.time.ms + 30 * 60_000)
    office.time.pass_(5)
    office.do("counter.pause", {"counter": "1", "minutes": 10})
    again = office.queue.counters["1"]
    assert (again.break_since, again.break_reason) == (place.break_since, "break")
    office.do("counter.resume", {"counter": "1"})
    place = office.queue.counters["1"]
    assert (place.break_since, place.break_reason, place.break_until) == (0, "", 0)
