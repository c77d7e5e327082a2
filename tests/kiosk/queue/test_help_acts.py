"""A call for help from the press to the end, and everything that is refused on the way."""

import pytest

from kiosk.assist import help_call
from kiosk.assist.help_call import HelpStatus
from kiosk.assist.help_fold import fold
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.folding import causal_order
from kiosk.queue import hub
from kiosk.queue.authority import objection
from kiosk.queue.ringing import ringing_at
from kiosk.text import TEXTS
from tests.kiosk.memory_device import MemoryDevice
from tests.kiosk.queue.helping import HelpingOffice
from tests.kiosk.story import MINUTE, Story


@pytest.fixture
def office():
    office = HelpingOffice()
    office.sit("1", "priya")
    office.sit("2", "omar")
    return office


def refused(device, name: str, **args) -> str:
    before = dict(device.events)
    with pytest.raises(Refused) as refusal:
        device.do(name, args)
    assert device.events == before
    assert refusal.value.text.id in TEXTS
    return refusal.value.code


def test_from_the_press_to_the_receipt(office):
    called = office.call(language="ar", needs=["quiet"], service="lost-card")
    state = office.state(called)
    assert (state.kiosk, state.page, state.language, state.needs) == ("Kiosk 3", "Form", "ar", ("quiet",))
    office.time.pass_(0.25)
    office.answer(called)
    state = office.state(called)
    assert (state.status, state.officer, state.name, state.counter, state.helper) == (
        *(HelpStatus.ANSWERED, "priya", "Priya Raman", "1", "c1"),
    )
    assert not state.may_flow
    office.do(office.kiosk, "help.consent", help=called, version="2026-11")
    assert (office.state(called).status, office.state(called).consent) == (HelpStatus.JOINED, "2026-11")
    assert office.state(called).may_flow
    office.time.pass_(3)
    office.do(office.kiosk, "help.end", help=called, by="citizen", typed_by_helper=1, typed_by_citizen=4, cards=2)
    office.do(office.desks["1"], "help.end", help=called, by="helper", typed_by_helper=1, messages=7)
    state = office.state(called)
    assert (state.status, state.ended_by, state.typed_by_helper, state.typed_by_citizen) == ("ended", "citizen", 1, 4)
    assert (state.cards, state.messages, state.ended_at - state.called_at) == (2, 7, round(3.25 * MINUTE))
    assert not state.may_flow
    assert all(device.queue.help_calls[called] == state for device in office.devices)


def test_somebody_comes(office):
    called = office.call("come")
    office.answer(called)
    assert office.state(called).status is HelpStatus.COMING
    assert refused(office.kiosk, "help.consent", help=called, version="1") == "help_not_now"
    office.do(office.desks["1"], "help.came", help=called, counter="1")
    assert (office.state(called).status, office.state(called).may_flow) == (HelpStatus.JOINED, False)
    office.do(office.desks["1"], "help.end", help=called, by="helper")
    assert office.state(called).ended_by == "helper"


def test_a_no_shows_nothing_and_the_helper_may_come(office):
    called = office.call()
    office.answer(called)
    office.do(office.kiosk, "help.decline", help=called)
    assert (office.state(called).status, office.state(called).may_flow) == (HelpStatus.DECLINED, False)
    office.do(office.desks["1"], "help.came", help=called, counter="1")
    assert not office.state(called).may_flow


def test_a_yes_can_be_taken_back(office):
    called = office.call()
    office.answer(called)
    office.do(office.kiosk, "help.consent", help=called, version="1")
    office.do(office.kiosk, "help.decline", help=called)
    assert (office.state(called).status, office.state(called).consent) == (HelpStatus.DECLINED, "")


def test_passed_on_it_rings_again_and_a_new_helper_needs_a_new_yes(office):
    called = office.call()
    office.answer(called)
    office.do(office.kiosk, "help.consent", help=called, version="1")
    office.do(office.desks["1"], "help.pass", help=called, counter="1", officer="priya")
    state = office.state(called)
    assert (state.status, state.helper, state.consent, state.passed_by) == (HelpStatus.CALLING, "", "", ("1",))
    office.answer(called, "2")
    assert (office.state(called).officer, office.state(called).may_flow) == ("omar", False)


def test_whoever_leaves_the_counter_passes_on_what_they_had(office):
    called = office.call("come")
    office.answer(called)
    office.do(office.desks["2"], "counter.release", counter="2")
    assert office.state(called).status is HelpStatus.COMING
    office.do(office.desks["1"], "counter.release", counter="1")
    assert (office.state(called).status, office.state(called).officer) == (HelpStatus.CALLING, "")


def test_one_open_call_a_kiosk_and_the_same_request_gives_the_same(office):
    called = office.call(request="r1")
    assert office.kiosk.do("help.call", {"kind": "come", "request": "r1"}).subject == f"help/{called}"
    assert refused(office.kiosk, "help.call", kind="come") == "help_open"
    office.do(office.other, "help.call", kind="come")
    office.do(office.kiosk, "help.withdraw", help=called)
    assert office.call() != called


def test_a_ticket_that_keeps_the_place(office):
    called = office.call(service="lost-card", language="ar", needs=["quiet"])
    office.time.pass_(5)
    came_later = office.do(office.other, "ticket.issue", service="lost-card")
    kept = office.do(office.kiosk, "help.ticket", help=called)
    ticket = office.hub.queue.tickets[kept.subject.removeprefix("ticket/")]
    assert (ticket.queued, ticket.arrived - ticket.queued) == (office.state(called).called_at, 5 * MINUTE)
    assert (ticket.language, ticket.needs) == ("ar", ("quiet",))
    assert [one.subject for one in office.hub.queue.waiting()] == [kept.subject, came_later.subject]
    state = office.state(called)
    assert (state.status, state.ticket, bool(state.ticketed_at)) == (HelpStatus.WITHDRAWN, ticket.id, True)
    assert office.kiosk.do("help.ticket", {"help": called}).subject == kept.subject
    assert len(office.hub.queue.tickets) == 2


def test_who_holds_a_ticket_keeps_it(office):
    held = office.do(office.kiosk, "ticket.issue", service="lost-card").subject
    called = office.call(ticket=held.removeprefix("ticket/"))
    assert office.do(office.kiosk, "help.ticket", help=called).subject == held
    assert len(office.hub.queue.tickets) == 1


def test_a_ticket_needs_a_service(office):
    called = office.call()
    assert refused(office.kiosk, "help.ticket", help=called) == "help_service"
    assert refused(office.kiosk, "help.ticket", help=called, service="dragons") == "unknown_service"


def test_a_kiosk_that_died(office):
    called = office.call()
    office.answer(called)
    office.do(office.kiosk, "help.consent", help=called, version="1")
    assert refused(office.other, "help.lost", help=called) == "help_not_yours"
    office.do(office.hub, "help.lost", help=called)
    assert (office.state(called).status, office.state(called).ended_by) == (HelpStatus.LOST, "lost")
    assert not office.state(called).may_flow
    assert office.call() != called


def test_no_sides_are_swapped(office):
    """Nobody says yes, comes, passes on or ends for somebody else."""
    called = office.call()
    office.answer(called)
    for name, args in (("consent", {"version": "1"}), ("decline", {}), ("withdraw", {}), ("ticket", {})):
        assert refused(office.other, f"help.{name}", help=called, **args) == "help_not_yours"
        assert refused(office.desks["1"], f"help.{name}", help=called, **args) == "wrong_role"
    for name in ("came", "pass"):
        assert refused(office.desks["2"], f"help.{name}", help=called, counter="2") == "help_taken"
    assert refused(office.desks["2"], "help.end", help=called, by="helper") == "help_not_yours"
    assert refused(office.desks["1"], "help.end", help=called, by="citizen") == "help_not_yours"
    assert refused(office.kiosk, "help.answer", help=called, counter="1") == "wrong_role"
    assert refused(office.desks["1"], "help.call", kind="talk") == "wrong_role"


def test_who_may_answer(office):
    called = office.call()
    assert refused(office.desks["3"], "help.answer", help=called, counter="3") == "counter_not_yours"
    assert refused(office.desks["1"], "help.answer", help=called, counter="2") == "counter_not_yours"
    assert refused(office.desks["1"], "help.answer", help=called, counter="1", officer="omar") == "counter_not_yours"
    office.sit("3", "nia")
    assert refused(office.desks["3"], "help.answer", help=called, counter="3") == "may_not_help"
    office.answer(called)
    assert refused(office.desks["2"], "help.answer", help=called, counter="2") == "help_taken"
    office.do(office.kiosk, "help.end", help=called, by="citizen")
    assert refused(office.desks["2"], "help.answer", help=called, counter="2") == "help_over"


def test_the_same_question_gets_the_same_answer(office):
    called = office.call()
    office.do(office.desks["1"], "help.answer", "q1", help=called, counter="1")
    before = len(office.hub.events)
    assert office.do(office.desks["1"], "help.answer", "q1", help=called, counter="1").extra == {"repeated": True}
    assert len(office.hub.events) == before


@pytest.mark.parametrize("name", ["withdraw", "decline", "lost", "ticket", "consent", "end"])
def test_calls_that_there_are_not(office, name):
    more = {"consent": {"version": "1"}, "end": {"by": "citizen"}}.get(name, {})
    assert refused(office.kiosk, f"help.{name}", help="nobody", **more) == "unknown_help"


@pytest.mark.parametrize(
    "args",
    [
        {"kind": "shout"},
        {"kind": "talk", "page": "Form<script>"},
        {"kind": "talk", "page": "x" * 1_000_000},
        {"kind": "talk", "language": "x" * 1_000_000},
        {"kind": "talk", "service": "x" * 1_000_000},
        {"kind": "talk", "needs": ["quiet"] * 11},
        {"kind": "talk", "phone": "021 555 0101"},
    ],
)
def test_what_is_no_call(office, args):
    assert refused(office.kiosk, "help.call", **args) == "bad_request"


def test_what_is_not_known_here(office):
    assert refused(office.kiosk, "help.call", kind="talk", needs=["lottery"]) == "unknown_need"
    assert refused(office.kiosk, "help.call", kind="talk", service="dragons") == "unknown_service"
    assert refused(office.kiosk, "help.call", kind="talk", ticket="t9") == "unknown_ticket"


def test_two_counters_cut_off_answer_and_one_stands(office):
    """A yes that was said to the one who gave way is none to the other."""
    called = office.call()
    for number in "12":
        office.desks[number].hub = None
        office.desks[number].do("help.answer", {"help": called, "counter": number})
        office.time.pass_(0.01)
    office.kiosk.take(office.desks["2"].events.values())
    office.kiosk.do("help.consent", {"help": called, "version": "1"})
    assert office.kiosk.queue.help_calls[called].may_flow
    office.meet()
    state = office.state(called)
    assert (state.officer, state.beaten, state.may_flow) == ("priya", ("c2",), False)


def test_a_forged_yes_has_no_effect():
    """Written past all acts, by another kiosk, by the helper, or to another answer."""
    story = Story("help/h1")
    story.add(help_call.CALLED, {"day": "2026-11-21", "kind": "talk"}, device="k1")
    answer = story.add(help_call.ANSWERED, {"counter": "1", "officer": "priya", "device": "c1"})
    for device, said in (("k2", answer), ("c1", answer), ("k1", "elsewhere"), ("k1", "")):
        story.add(help_call.CONSENTED, {"version": "1", "answer": said}, device=device)
        assert not story.folded(fold).may_flow
    story.add(help_call.CONSENTED, {"version": "1", "answer": answer}, device="k1")
    assert story.folded(fold).may_flow
    events = causal_order(story.events)
    assert objection(events[2], "counter")
    assert not objection(events[-1], "kiosk")
    assert objection(events[1], "kiosk")


def test_a_kiosk_does_not_raise_the_alarm_of_staff(office):
    assert refused(office.kiosk, "alarm.raise", counter="1") == "wrong_role"
    raised = office.do(office.desks["1"], "alarm.raise", counter="1", officer="priya").subject.removeprefix("alarm/")
    assert office.desks["1"].do("alarm.raise", {"counter": "1"}).extra == {"repeated": True}
    assert refused(office.desks["1"], "alarm.answer", alarm=raised, counter="1") == "alarm_own"
    office.do(office.desks["2"], "alarm.answer", alarm=raised, counter="2", officer="omar")
    state = office.hub.queue.alarms[raised]
    assert (state.counter, state.officer, state.device) == ("1", "priya", "c1")
    assert (state.status, state.answered_by, state.answered_at_counter) == ("answered", "omar", "2")
    office.do(office.desks["1"], "alarm.end", alarm=raised, counter="1")
    assert not office.hub.queue.alarms[raised].is_open
    assert refused(office.desks["2"], "alarm.end", alarm=raised, counter="2") == "alarm_over"
    assert refused(office.desks["2"], "alarm.answer", alarm="x", counter="2") == "unknown_alarm"


def test_an_alarm_by_the_stream_of_kiosks_is_not_heard():
    from kiosk.assist import alarm
    from kiosk.entities import ENTITIES

    draft = Draft(alarm.RAISED, "alarm/a1", {"day": "2026-11-21", "counter": "1"})
    story = Story(draft.subject)
    story.add(draft.type, draft.data, device="k1")
    assert not ENTITIES["alarm"].hears(story.events[0])


@pytest.fixture
def village(office):
    """A laptop in the field, which belongs to the office as a kiosk does."""
    office.hub.write(Draft(hub.ENROLLED, "device/l1", {"role": "field", "name": "Laptop 1"}))
    laptop = MemoryDevice("l1", "field", office.time, letter="H")
    laptop.hub = office.hub
    office.devices.append(laptop)
    office.meet()
    return office, laptop


def test_from_a_laptop_in_the_field_somebody_is_called_who_stays_where_they_are(village):
    office, laptop = village
    assert refused(laptop, "help.call", kind="come") == "help_too_far"
    called = office.do(laptop, "help.call", kind="talk", page="Form", language="ar").subject.removeprefix("help/")
    assert ringing_at(office.hub.queue, "2", office.time.ms)[0].kiosk == "Laptop 1"
    office.answer(called, "2")
    assert refused(office.desks["2"], "help.came", help=called, counter="2") == "help_too_far"
    office.do(laptop, "help.consent", help=called, version="1")
    assert office.state(called).may_flow
    office.do(laptop, "help.end", help=called, by="citizen")
    assert office.state(called).status is HelpStatus.ENDED


def test_a_laptop_in_the_field_speaks_for_its_own_citizen_only(village):
    office, laptop = village
    called = office.call(service="lost-card")
    for name, args in (("help.withdraw", {}), ("help.callback", {}), ("help.lost", {})):
        assert refused(laptop, name, help=called, **args) == "help_not_yours"
    office.answer(called)
    assert refused(laptop, "help.consent", help=called, version="1") == "help_not_yours"
    assert refused(laptop, "help.end", help=called, by="helper") == "help_not_yours"


@pytest.mark.parametrize("name", ["answered", "passed", "came", "ticketed"])
def test_what_a_laptop_in_the_field_may_not_write_of_help(name):
    story = Story("help/h1")
    story.add(f"help.{name}.v1", {"counter": "1"})
    assert objection(story.events[-1], "field")


def test_nobody_is_asked_to_walk_to_a_laptop_in_the_field_by_a_forged_event():
    story = Story("help/h1")
    story.add(help_call.CALLED, {"day": "2026-11-21", "kind": "come"})
    assert objection(story.events[-1], "field")
    assert not objection(story.events[-1], "kiosk")
    story.add(help_call.CALLED, {"day": "2026-11-21", "kind": "talk"})
    assert not objection(story.events[-1], "field")
