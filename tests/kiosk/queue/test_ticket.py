"""The life of a ticket, step by step, and back again."""

import pytest

from kiosk.queue import ticket as tickets
from kiosk.queue.ticket import Status, Ticket, label
from tests.kiosk.story import ISSUED, MINUTE, NINE, Story


def life(*steps: str) -> Story:
    """A ticket with these steps; `call`, `call2` … are calls to counter 1, 2 …, later steps belong to the last call."""
    story = Story()
    story.add(tickets.ISSUED, ISSUED)
    belongs: dict[str, str] = {}
    for step in steps:
        if step.startswith("call"):
            called = story.add(tickets.CALLED, {"counter": step[4:] or "1", "officer": "priya"})
            belongs = {"call": called}
        elif step == "undo":
            story.add(tickets.UNDONE, {"event": story.folded(tickets.fold).last_step})
        else:
            story.add(f"ticket.{step}.v1", belongs | EXTRA.get(step, {}))
            if step in {"transferred", "returned"}:
                belongs = {}
    return story


EXTRA = {
    "held": {"reason": "copies", "place": "room 4"},
    "transferred": {"service": "pay-fine"},
    "printed": {"outcome": "printed"},
    "postponed": {"until": NINE + 30 * MINUTE},
}

LIVES = [
    ((), Status.WAITING),
    (("printed",), Status.WAITING),
    (("call",), Status.CALLED),
    (("call", "recalled"), Status.CALLED),
    (("call", "served"), Status.SERVING),
    (("call", "served", "finished"), Status.FINISHED),
    (("call", "finished"), Status.FINISHED),
    (("call", "held"), Status.HOLD),
    (("call", "served", "held", "call2"), Status.CALLED),
    (("call", "served", "held", "call2", "served", "finished"), Status.FINISHED),
    (("call", "no_show"), Status.NO_SHOW),
    (("call", "no_show", "returned"), Status.WAITING),
    (("call", "held", "returned"), Status.WAITING),
    (("left",), Status.LEFT),
    (("left", "returned"), Status.WAITING),
    (("call", "left"), Status.LEFT),
    (("call", "held", "left"), Status.LEFT),
    (("transferred",), Status.WAITING),
    (("call", "transferred"), Status.WAITING),
    (("call", "served", "transferred"), Status.WAITING),
    (("call", "held", "transferred"), Status.WAITING),
    (("call", "transferred", "call2", "served"), Status.SERVING),
    (("postponed",), Status.WAITING),
    (("cancelled",), Status.CANCELLED),
    (("call", "cancelled"), Status.CANCELLED),
    (("call", "held", "cancelled"), Status.CANCELLED),
    (("call", "no_show", "cancelled"), Status.CANCELLED),
]


@pytest.mark.parametrize(("steps", "status"), LIVES, ids=["-".join(steps) or "issued" for steps, _ in LIVES])
def test_life(steps, status):
    story = life(*steps)
    ticket = story.folded(tickets.fold)
    assert ticket.status is status
    assert (ticket.day, ticket.label, ticket.arrived) == ("2026-11-21", "A 007", NINE)


NO_EFFECT = [
    ((), "served"),
    ((), "finished"),
    ((), "recalled"),
    ((), "held"),
    ((), "no_show"),
    ((), "returned"),
    (("call",), "returned"),
    (("call", "served"), "no_show"),
    (("call", "served"), "recalled"),
    (("call", "served"), "served"),
    (("call", "served"), "left"),
    (("call", "served", "finished"), "held"),
    (("call", "served", "finished"), "transferred"),
    (("call", "served", "finished"), "returned"),
    (("call", "held"), "held"),
    (("call", "no_show"), "finished"),
    (("left",), "left"),
    (("left",), "cancelled"),
    (("call", "served"), "cancelled"),
    (("cancelled",), "returned"),
    (("call",), "postponed"),
    (("call", "held"), "postponed"),
    (("call", "served"), "issued"),
    (("call",), "invented"),
]


@pytest.mark.parametrize(
    ("steps", "step"), NO_EFFECT, ids=[f"{'-'.join(steps)}-then-{step}" for steps, step in NO_EFFECT]
)
def test_step_that_does_not_apply_has_no_effect(steps, step):
    before = life(*steps)
    after = life(*steps, step)
    assert len(after.events) == len(before.events) + 1
    assert after.folded(tickets.fold) == before.folded(tickets.fold)


def test_times_and_names_of_a_whole_visit():
    ticket = life("call", "recalled", "served", "finished").folded(tickets.fold)
    assert ticket.called == ticket.first_called == NINE + MINUTE
    assert ticket.recalled == NINE + 2 * MINUTE
    assert ticket.recalls == 1
    assert ticket.served == NINE + 3 * MINUTE
    assert ticket.ended == NINE + 4 * MINUTE
    assert (ticket.counter, ticket.officer, ticket.call) == ("1", "priya", "hub-2")


def test_transfer_keeps_arrival_and_label_and_frees_the_counter():
    ticket = life("call", "served", "transferred").folded(tickets.fold)
    assert (ticket.arrived, ticket.label, ticket.service, ticket.moved) == (NINE, "A 007", "pay-fine", True)
    assert (ticket.counter, ticket.officer, ticket.call, ticket.called, ticket.served) == ("", "", "", 0, 0)
    assert ticket.first_called == NINE + MINUTE


def test_hold_keeps_counter_reason_and_place():
    ticket = life("call", "held").folded(tickets.fold)
    assert (ticket.hold_reason, ticket.hold_place, ticket.counter) == ("copies", "room 4", "1")


def test_time_that_was_asked_for_is_over_with_a_call():
    waiting = life("postponed", "postponed").folded(tickets.fold)
    assert (waiting.not_before, waiting.postpones) == (NINE + 30 * MINUTE, 2)
    called = life("postponed", "call").folded(tickets.fold)
    assert (called.not_before, called.postpones) == (0, 1)


def test_back_in_time_keeps_the_place_and_too_late_does_not():
    in_time = life("call", "no_show", "returned").folded(tickets.fold)
    assert (in_time.queued, in_time.returned) == (NINE, True)
    story = life("call", "no_show")
    story.add(tickets.RETURNED, {"call": "hub-2", "queued": NINE + 40 * MINUTE})
    late = story.folded(tickets.fold)
    assert (late.queued, late.returned, late.arrived) == (NINE + 40 * MINUTE, False, NINE)


def test_needs_outside_the_list_are_not_kept():
    story = Story()
    story.add(tickets.ISSUED, ISSUED | {"needs": ["quiet", "Jane is deaf", "hearing"]})
    assert story.folded(tickets.fold).needs == ("hearing", "quiet")


def test_what_a_ticket_of_an_appointment_knows():
    story = Story()
    told = {"visit": "v", "appointment": "t1", "due": NINE + MINUTE, "queued": NINE + MINUTE, "officer": "hana"}
    story.add(tickets.ISSUED, ISSUED | told)
    ticket = story.folded(tickets.fold)
    assert (ticket.visit, ticket.appointment, ticket.due) == ("v", "t1", NINE + MINUTE)
    assert (ticket.queued, ticket.arrived, ticket.issued_by) == (NINE + MINUTE, NINE, "hana")


def test_a_call_from_hold_begins_a_new_visit_to_a_counter():
    ticket = life("call", "recalled", "served", "held", "call2").folded(tickets.fold)
    assert (ticket.counter, ticket.served, ticket.recalls, ticket.called) == ("2", 0, 0, NINE + 5 * MINUTE)
    assert [call.counter for call in ticket.calls] == ["1", "2"]


def test_return_is_marked_and_ends_nothing():
    ticket = life("call", "no_show", "returned").folded(tickets.fold)
    assert (ticket.returned, ticket.ended, ticket.counter) == (True, 0, "")


UNDOABLE = [
    ("call",),
    ("call", "recalled"),
    ("call", "served"),
    ("call", "served", "finished"),
    ("call", "held"),
    ("call", "held", "call2"),
    ("call", "no_show"),
    ("call", "no_show", "returned"),
    ("left",),
    ("transferred",),
    ("call", "served", "transferred"),
    ("postponed",),
    ("postponed", "postponed"),
    ("cancelled",),
    ("call", "cancelled"),
    ("call", "no_show", "cancelled"),
    ("postponed", "call"),
]


def without_calls(ticket: Ticket) -> Ticket:
    """All of a state but the record of calls and of undoing, which an undo does not strike out."""
    from msgspec.structs import replace

    return replace(ticket, calls=(), undone=0)


@pytest.mark.parametrize("steps", UNDOABLE, ids="-".join)
def test_undo_is_as_if_the_step_had_not_been(steps):
    """The clocks go on: times of earlier steps are those they had."""
    before = life(*steps[:-1]).folded(tickets.fold)
    undone = life(*steps, "undo").folded(tickets.fold)
    assert without_calls(undone) == without_calls(before)


def test_undo_of_finish_lets_the_clock_of_the_service_go_on():
    undone = life("call", "served", "finished", "undo").folded(tickets.fold)
    assert (undone.status, undone.served, undone.ended) == (Status.SERVING, NINE + 2 * MINUTE, 0)


def test_undo_twice_goes_back_two_steps():
    assert life("call", "served", "undo", "undo").folded(tickets.fold).status is Status.WAITING


def test_after_an_undo_life_goes_on():
    ticket = life("call", "served", "finished", "undo", "held").folded(tickets.fold)
    assert ticket.status is Status.HOLD


def test_undo_keeps_what_is_known_of_the_paper():
    assert life("call", "printed", "undo").folded(tickets.fold).printed == "printed"


@pytest.mark.parametrize("event", ["hub-1", "hub-2", "nonsense", 7, None, ["hub-3"], {"id": "hub-3"}])
def test_undo_of_anything_but_the_last_step_has_no_effect(event):
    story = life("call", "served")
    before = story.folded(tickets.fold)
    story.add(tickets.UNDONE, {"event": event})
    assert story.folded(tickets.fold) == before


def test_undo_of_nothing_has_no_effect():
    story = life()
    story.add(tickets.UNDONE, {"event": ""})
    assert story.folded(tickets.fold) == life().folded(tickets.fold)


def test_steps_of_another_call_have_no_effect():
    """A late `finished` from the counter before last does not end the visit."""
    story = life("call", "held", "call2")
    story.add(tickets.FINISHED, {"call": "hub-2"})
    assert story.folded(tickets.fold).status is Status.CALLED


def test_only_a_few_steps_can_be_undone():
    assert life("printed").folded(tickets.fold).last_step == ""
    called = life("call").folded(tickets.fold)
    assert (called.last_step, called.last_step_type) == ("hub-2", tickets.CALLED)


def test_a_second_issue_changes_nothing():
    story = life()
    story.add(tickets.ISSUED, ISSUED | {"number": 8})
    assert story.folded(tickets.fold).number == 7


def test_papers_of_two_devices_for_one_appointment_are_one_ticket():
    """Whichever comes first in order has its label on the board; the others find it too, also after an undo."""
    story = Story()
    story.add(tickets.ISSUED, ISSUED, device="a", basis=[])
    story.add(tickets.ISSUED, ISSUED | {"series": "F", "number": 1}, device="b", basis=[])
    story.add(tickets.ISSUED, ISSUED | {"series": "F", "number": 1}, device="b")
    ticket = story.folded(tickets.fold)
    assert (ticket.label, ticket.also, ticket.device) == ("A 007", ("F 001",), "a")
    story.add(tickets.CALLED, {"counter": "1"})
    story.add(tickets.ISSUED, ISSUED | {"series": "G", "number": 2}, device="c", basis=[])
    story.add(tickets.UNDONE, {"event": "hub-1"})
    assert story.folded(tickets.fold).also == ("F 001", "G 002")
    story.add(tickets.ISSUED, ISSUED | {"day": "2026-11-22", "number": 8}, device="d")
    assert story.folded(tickets.fold).also == ("F 001", "G 002")


def test_events_before_the_issue_are_kept_and_have_no_effect():
    story = Story()
    story.add(tickets.CALLED, {"counter": "1"})
    assert story.folded(tickets.fold).day == ""
    assert story.folded(tickets.fold).status is Status.WAITING


def test_arrival_is_when_the_event_was_written_where_it_does_not_say():
    story = Story()
    story.add(tickets.ISSUED, {name: value for name, value in ISSUED.items() if name != "arrived"}, minute=3)
    assert story.folded(tickets.fold).arrived == NINE + 3 * MINUTE


@pytest.mark.parametrize(("number", "expected"), [(1, "D 001"), (47, "D 047"), (999, "D 999"), (1000, "D 1000")])
def test_label(number, expected):
    assert label("D", number) == expected


def test_a_slow_clock_does_not_turn_cause_and_effect_around():
    """The counter's clock is an hour behind the hub's: its `served` still comes after the call that it names."""
    story = life("call")
    served = story.add(tickets.SERVED, {"call": "hub-2"}, device="slow", minute=-60)
    assert story.folded(tickets.fold).status is Status.SERVING
    story.add(tickets.UNDONE, {"event": served}, device="slower", minute=-120)
    assert story.folded(tickets.fold).status is Status.CALLED
