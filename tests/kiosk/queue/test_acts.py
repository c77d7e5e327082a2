"""What may be asked of the queue: every refusal by its code, every act once."""

import re

import msgspec
import pytest

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.office import Device
from kiosk.queue import acts, hub
from kiosk.queue.acts import ACTS
from kiosk.text import TEXTS
from tests.kiosk.memory_device import MemoryDevice, Time
from tests.kiosk.story import DAY


@pytest.fixture
def office() -> MemoryDevice:
    """A hub that serves."""
    device = MemoryDevice("hub", "hub", Time())
    device.serves = True
    device.write(Draft(hub.SERVING, "hub/HBR", {"term": 1, "device": "hub"}))
    return device


def issued(office: MemoryDevice, service: str = "lost-card", **args) -> str:
    return office.do("ticket.issue", {"service": service, **args}).subject.removeprefix("ticket/")


def called(office: MemoryDevice, counter: str = "1") -> str:
    ticket = issued(office)
    office.do("ticket.call", {"counter": counter, "ticket": ticket})
    return ticket


def refusal(office: MemoryDevice, name: str, args: object, request: str = "") -> Refused:
    """The refusal of an act, which changes nothing."""
    before = dict(office.events)
    with pytest.raises(Refused) as refused:
        office.do(name, args, request)
    assert office.events == before
    assert f"refused.{refused.value.code}" in TEXTS
    assert not re.search(r"\{\w+\}", str(refused.value))
    return refused.value


ONE_TICKET = ["ticket.serve", "ticket.finish", "ticket.hold", "ticket.recall", "ticket.no_show", "ticket.left"]
ONE_TICKET += ["ticket.return", "ticket.undo"]


@pytest.mark.parametrize("name", ONE_TICKET)
def test_unknown_ticket(office, name):
    assert refusal(office, name, {"ticket": "nobody"}).code == "unknown_ticket"


@pytest.mark.parametrize(
    ("name", "args"),
    [
        ("ticket.call", {"counter": 1, "ticket": "nobody"}),
        ("ticket.transfer", {"ticket": "nobody", "service": "pay-fine"}),
        ("ticket.print", {"ticket": "nobody", "outcome": "printed"}),
    ],
)
def test_unknown_ticket_elsewhere(office, name, args):
    assert refusal(office, name, args).code == "unknown_ticket"


def test_unknown_service(office):
    assert refusal(office, "ticket.issue", {"service": "haircut"}).code == "unknown_service"
    ticket = issued(office)
    assert refusal(office, "ticket.transfer", {"ticket": ticket, "service": "haircut"}).code == "unknown_service"


def test_nobody_waiting(office):
    assert refusal(office, "ticket.call", {"counter": 1}).code == "nobody_waiting"


@pytest.mark.parametrize("counter", ["", "   ", "1/2", "/", "x" * 21, "9" * 200])
def test_unknown_counter(office, counter):
    issued(office)
    assert refusal(office, "ticket.call", {"counter": counter}).code == "unknown_counter"
    assert refusal(office, "counter.take", {"counter": counter, "officer": "priya"}).code == "unknown_counter"
    assert refusal(office, "counter.release", {"counter": counter}).code == "unknown_counter"


WRONG_STATES = [
    ("waiting", ["ticket.serve", "ticket.finish", "ticket.hold", "ticket.recall", "ticket.no_show", "ticket.return"]),
    ("called", ["ticket.return"]),
    ("serving", ["ticket.serve", "ticket.recall", "ticket.no_show", "ticket.left", "ticket.return"]),
    ("hold", ["ticket.serve", "ticket.finish", "ticket.hold", "ticket.recall", "ticket.no_show"]),
    ("finished", [name for name in ONE_TICKET if name != "ticket.undo"]),
    ("no_show", [name for name in ONE_TICKET if name not in {"ticket.return", "ticket.undo"}]),
    ("left", [name for name in ONE_TICKET if name not in {"ticket.return", "ticket.undo"}]),
]
WAYS = {
    "waiting": [],
    "called": ["call"],
    "serving": ["call", "serve"],
    "hold": ["call", "hold"],
    "finished": ["call", "serve", "finish"],
    "no_show": ["call", "no_show"],
    "left": ["left"],
}


@pytest.mark.parametrize(
    ("state", "name"), [(state, name) for state, names in WRONG_STATES for name in names], ids=lambda part: part
)
def test_wrong_state(office, state, name):
    ticket = in_state(office, state)
    found = refusal(office, name, {"ticket": ticket})
    assert found.code == "wrong_state"
    assert "E 001" in str(found)


@pytest.mark.parametrize("state", ["called", "serving", "finished", "no_show", "left"])
def test_only_who_waits_or_is_on_hold_is_called(office, state):
    ticket = in_state(office, state)
    assert refusal(office, "ticket.call", {"counter": 2, "ticket": ticket}).code == "wrong_state"


@pytest.mark.parametrize("state", ["finished", "no_show", "left"])
def test_only_who_is_still_here_is_transferred(office, state):
    ticket = in_state(office, state)
    assert refusal(office, "ticket.transfer", {"ticket": ticket, "service": "pay-fine"}).code == "wrong_state"


@pytest.mark.parametrize("state", ["waiting", "called", "serving", "hold"])
def test_whoever_is_here_is_transferred(office, state):
    ticket = in_state(office, state)
    arrived = office.queue.tickets[ticket].arrived
    office.do("ticket.transfer", {"ticket": ticket, "service": "pay-fine"})
    moved = office.queue.tickets[ticket]
    assert (moved.service, moved.status.value, moved.arrived) == ("pay-fine", "waiting", arrived)


def in_state(office: MemoryDevice, state: str) -> str:
    ticket = issued(office)
    for step in WAYS[state]:
        office.do(f"ticket.{step}", {"ticket": ticket} | ({"counter": 1} if step == "call" else {}))
    assert office.queue.tickets[ticket].status == state
    return ticket


def test_nothing_to_undo(office):
    ticket = issued(office)
    assert refusal(office, "ticket.undo", {"ticket": ticket}).code == "nothing_to_undo"
    office.do("ticket.left", {"ticket": ticket})
    office.do("ticket.undo", {"ticket": ticket})
    assert refusal(office, "ticket.undo", {"ticket": ticket}).code == "nothing_to_undo"


def test_too_many_recalls(office):
    ticket = called(office)
    for _ in range(office.queue.rules.recalls):
        office.time.pass_(1)
        office.do("ticket.recall", {"ticket": ticket})
    office.time.pass_(1)
    found = refusal(office, "ticket.recall", {"ticket": ticket})
    assert found.code == "too_many_recalls"
    assert f"called {office.queue.rules.recalls + 1} times" in str(found)


@pytest.mark.parametrize("outcome", ["", "eaten", "PRINTED"])
def test_a_print_has_a_known_outcome(office, outcome):
    ticket = issued(office)
    assert refusal(office, "ticket.print", {"ticket": ticket, "outcome": outcome}).code == "bad_request"


@pytest.mark.parametrize("outcome", ["printed", "failed", "unknown", "noted"])
def test_what_became_of_the_paper_is_kept(office, outcome):
    ticket = issued(office)
    office.do("ticket.print", {"ticket": ticket, "outcome": outcome})
    assert office.queue.tickets[ticket].printed == outcome


# counters


def test_a_counter_is_one_officers(office):
    office.do("counter.take", {"counter": "1", "officer": "priya", "name": "Priya Raman"})
    act, typed = acts.read_args("counter.take", {"counter": " 1 ", "officer": "hana"})
    with pytest.raises(Refused) as refused:
        office._decide(act, typed, "r", granted=True, device="another")
    assert refused.value.code == "counter_taken"
    assert "Priya Raman" in str(refused.value)


def test_an_officer_moves_to_another_machine_and_hands_over_on_the_same(office):
    office.do("counter.take", {"counter": "1", "officer": "priya"})
    act, typed = acts.read_args("counter.take", {"counter": "1", "officer": "priya"})
    office._decide(act, typed, "r", granted=True, device="another")
    assert office.queue.counters["1"].device == "another"
    act, typed = acts.read_args("counter.take", {"counter": "1", "officer": "hana"})
    office._decide(act, typed, "r2", granted=True, device="another")
    assert office.queue.counters["1"].officer == "hana"


@pytest.mark.parametrize("name", ["counter.release", "counter.pause", "counter.resume"])
def test_a_counter_where_nobody_is(office, name):
    assert refusal(office, name, {"counter": "1"}).code == "counter_not_yours"
    office.do("counter.take", {"counter": "1", "officer": "priya"})
    office.do("counter.release", {"counter": "1"})
    assert refusal(office, name, {"counter": "1"}).code == "counter_not_yours"


def test_break(office):
    office.do("counter.take", {"counter": 1, "officer": "priya"})
    assert office.queue.open_counters() == 1
    office.do("counter.pause", {"counter": "1"})
    assert office.queue.open_counters() == 0
    office.do("counter.resume", {"counter": "1"})
    assert office.queue.open_counters() == 1


@pytest.mark.parametrize("counter", ["3", 3, " 3 "])
def test_a_call_carries_the_officer_who_sits_there(office, counter):
    office.do("counter.take", {"counter": "3", "officer": "priya"})
    ticket = issued(office)
    office.do("ticket.call", {"counter": counter})
    assert (office.queue.tickets[ticket].counter, office.queue.tickets[ticket].officer) == ("3", "priya")


# once


def test_one_request_is_one_ticket(office):
    first = office.do("ticket.issue", {"service": "lost-card", "request": "tap 1"})
    again = office.do("ticket.issue", {"service": "pay-fine", "request": "tap 1"})
    assert (again.subject, again.drafts, again.extra) == (first.subject, (), {"repeated": True})
    assert len(office.queue.tickets) == 1
    office.restart()
    assert office.do("ticket.issue", {"service": "lost-card", "request": "tap 1"}).subject == first.subject
    assert office.do("ticket.issue", {"service": "lost-card", "request": "tap 2"}).subject != first.subject


def test_a_request_may_be_a_number(office):
    first = office.do("ticket.issue", {"service": "lost-card", "request": 7})
    assert office.do("ticket.issue", {"service": "lost-card", "request": "7"}).subject == first.subject


@pytest.mark.parametrize("request_", [None, ""])
def test_no_request_is_another_ticket_each_time(office, request_):
    subjects = {office.do("ticket.issue", {"service": "lost-card", "request": request_}).subject for _ in range(3)}
    assert len(subjects) == 3


def test_two_devices_may_use_the_same_request(office):
    office.do("ticket.issue", {"service": "lost-card", "request": "1"})
    kiosk = MemoryDevice("kiosk", "kiosk", Time(), letter="F")
    kiosk.take(office.events.values())
    kiosk.do("ticket.issue", {"service": "lost-card", "request": "1"})
    assert len(kiosk.queue.tickets) == 2


def test_one_request_is_one_call(office):
    issued(office)
    issued(office)
    first = office.do("ticket.call", {"counter": 1}, "press 1")
    again = office.do("ticket.call", {"counter": 1}, "press 1")
    assert (again.subject, again.drafts) == (first.subject, ())
    office.restart()
    assert office.do("ticket.call", {"counter": 1}, "press 1").subject == first.subject
    assert office.do("ticket.call", {"counter": 1}, "press 2").subject != first.subject


def test_one_request_is_one_taking_and_one_lease(office):
    for _ in range(2):
        office.do("counter.take", {"counter": 1, "officer": "priya"}, "press 1")
        office.do("labels.lease", {"day": DAY, "series": "A"}, "lease 1")
    assert [event.type for event in office.events.values()][1:] == ["counter.taken.v1", "labels.leased.v1"]


# leases


def test_leases_follow_each_other(office):
    for number in range(3):
        office.do("labels.lease", {"day": DAY, "series": "A"}, f"lease {number}")
    leases = office.queue.books[DAY, "A"].leases
    assert [(lease.first, lease.last) for lease in leases] == [(1, 20), (21, 40), (41, 60)]


def test_a_device_that_is_cut_off_leases_nothing_to_itself():
    """Or it would give numbers that the hub leases to another at the same time."""
    kiosk = MemoryDevice("kiosk", "kiosk", Time(), letter="F")
    assert refusal(kiosk, "labels.lease", {"day": DAY, "series": "A"}).code == "not_serving"


@pytest.mark.parametrize(
    "args",
    [
        {"day": DAY, "series": "Z"},
        {"day": DAY, "series": "A/B"},
        {"day": DAY, "series": ""},
        {"day": "tomorrow", "series": "A"},
        {"day": f"{DAY}\n", "series": "A"},
        {"day": f"{DAY}/A", "series": "A"},
        {"day": "2030-01-01", "series": "A"},
    ],
)
def test_only_blocks_that_the_office_has_are_leased(office, args):
    assert refusal(office, "labels.lease", args).code == "bad_request"


# shapes and roles


@pytest.mark.parametrize("name", ["", "ticket", "ticket.eat", "TICKET.ISSUE", "labels.leased", "__class__"])
def test_unknown_act(office, name):
    assert refusal(office, name, {}).code == "unknown_act"


LONG = "x" * 5000
BAD_SHAPES = [
    ("ticket.issue", {}),
    ("ticket.issue", {"service": 7}),
    ("ticket.issue", {"service": None}),
    ("ticket.issue", {"service": LONG}),
    ("ticket.issue", {"service": "lost-card", "priority": []}),
    ("ticket.issue", {"service": "lost-card", "priority": 1.5}),
    ("ticket.issue", {"service": "lost-card", "priority": LONG}),
    ("ticket.issue", {"service": "lost-card", "request": LONG}),
    ("ticket.issue", {"service": "lost-card", "request": 10**30}),
    ("ticket.issue", {"service": "lost-card", "request": True}),
    ("ticket.issue", {"service": "lost-card", "request": {"a": 1}}),
    ("ticket.issue", {"service": "lost-card", "language": LONG}),
    ("ticket.issue", {"service": "lost-card", "number": 3}),
    ("ticket.call", {}),
    ("ticket.call", {"counter": 1.0}),
    ("ticket.call", {"counter": True}),
    ("ticket.call", {"counter": 10**400}),
    ("ticket.call", {"counter": "1", "officer": LONG}),
    ("ticket.call", {"counter": "1", "granted": True}),
    ("ticket.serve", {"ticket": ["a"]}),
    ("ticket.hold", {"ticket": "a", "reason": LONG}),
    ("ticket.hold", {"ticket": "a", "reason": None}),
    ("counter.take", {"counter": "1"}),
    ("counter.take", {"counter": "1", "officer": "priya", "name": LONG}),
    *((name, args) for name in ACTS for args in (None, 7, "service", ["service"], {1: 2}, {"": ""})),
]


@pytest.mark.parametrize(("name", "args"), BAD_SHAPES, ids=[f"{name}-{str(args)[:30]}" for name, args in BAD_SHAPES])
def test_a_request_of_a_wrong_shape(office, name, args):
    roles = ACTS[name].roles
    office = office if "hub" in roles else MemoryDevice("d1", min(roles), Time())
    assert refusal(office, name, args).code == "bad_request"


def test_no_event_of_an_act_is_too_long_to_be_sent(office):
    """The longest arguments allowed, in letters of four bytes, still fit into one event."""
    from kiosk.cloudevents import MAX_EVENT_BYTES
    from kiosk.events import seal

    ticket = issued(office, priority="🎫" * 500, request="🎫" * 200, language="🎫" * 35)
    office.do("ticket.call", {"counter": "🎫" * 20, "officer": "🎫" * 200, "ticket": ticket}, "🎫" * 200)
    office.do("ticket.hold", {"ticket": ticket, "reason": "🎫" * 500})
    assert max(len(seal(event).raw) for event in office.events.values()) < MAX_EVENT_BYTES / 8


OF_CITIZENS = {f"help.{name}" for name in ("call", "withdraw", "consent", "decline", "ticket", "callback")} | {
    "insight.judge", "insight.ask",
}  # fmt: skip
OF_OFFICERS = {*(f"help.{name}" for name in ("answer", "pass", "came")), "alarm.raise", "alarm.answer", "alarm.end"}
OF_PLACES = {"handover.make", "handover.open", "handover.close", "companion.note"}
OF_PLANS = {f"stop.{name}" for name in ("add", "change", "remove", "restore")}
IN_THE_FIELD = {name for name in ACTS if name.startswith(("stop.", "case."))} | {"saw.tell", "saw.take_back"}
AT_COUNTERS = {"saw.tell_here", "saw.take_back_here"}
MAY = {
    "kiosk": {
        *("ticket.issue", "ticket.print", "ticket.left", "ticket.stay", "ticket.postpone", "ticket.cancel"),
        *("appointment.check_in", "door.count", *OF_CITIZENS, *OF_PLACES, "help.end", "help.lost"),
    },
    "board": set(),
    "counter": set(ACTS) - OF_CITIZENS - IN_THE_FIELD - {"help.lost", "handover.expire"},
    "hub": set(ACTS)
    - OF_CITIZENS
    - OF_OFFICERS
    - {"companion.note", "help.end"}
    - (IN_THE_FIELD - OF_PLANS)
    - AT_COUNTERS,
    "field": {
        *("ticket.issue", "ticket.print", "ticket.left", "ticket.stay", "ticket.postpone", "ticket.cancel"),
        *("ticket.serve", "ticket.hold", "ticket.no_show", "ticket.finish", "ticket.return", "ticket.undo"),
        *("appointment.check_in", "door.count", "conflict.settle", "conflict.reopen", *IN_THE_FIELD),
        *(f"help.{name}" for name in ("call", "withdraw", "consent", "decline", "callback", "end", "lost")),
    },
}


@pytest.mark.parametrize("role", MAY)
@pytest.mark.parametrize("name", ACTS)
def test_roles(role, name):
    device = Device(uuid="d", role=role, name="d")
    with pytest.raises(Refused) as refused:
        acts.read_args(name, None, device)
    if name == "labels.lease":
        assert refused.value.code == "unknown_act", "a node leases by itself; nobody asks it to"
    else:
        assert refused.value.code == ("bad_request" if name in MAY[role] else "wrong_role")


def test_what_the_hub_grants():
    granted = {name for name, act in ACTS.items() if act.granted}
    amendments = {name for name in ACTS if name.startswith("amendment.")}
    published = {"saw.answer", "reply.withdraw"}
    settled = {"saw.settle", "saw.settle_told_here"}
    others = {"ticket.call", "counter.take", "labels.lease", "paper.enter", "help.answer"}
    assert granted == others | amendments | published | settled
    content = {name for name, act in ACTS.items() if act.stream == "content"}
    assert content == amendments | published, "a server writes these"
    alarms = {"alarm.raise", "alarm.answer", "alarm.end"}
    assert {name for name, act in ACTS.items() if act.stream == "staff"} == alarms, "kiosks do not hear of these"


def test_every_act_takes_what_it_gives_back():
    """A question to the hub carries the typed arguments as JSON."""
    act, typed = acts.read_args("ticket.call", {"counter": 4})
    sent = msgspec.json.decode(msgspec.json.encode(typed))
    assert acts.read_args("ticket.call", sent) == (act, typed)


# what is written


def test_priority_is_a_flag_or_a_code(office):
    """Free words may be about a person, and an event is on every kiosk's disk: they are not kept."""
    given = [
        (True, True, ""),
        (1, True, ""),
        ("cannot-stand", True, "cannot-stand"),
        ("Jane Doe cannot stand", True, ""),
        ("JANE", True, ""),
        (False, False, ""),
        ("", False, ""),
    ]
    for priority, flag, why in given:
        ticket = office.queue.tickets[issued(office, priority=priority)]
        assert (ticket.priority, ticket.why) == (flag, why)


def test_words_of_a_reason_are_not_kept(office):
    ticket = called(office)
    office.do("ticket.hold", {"ticket": ticket, "reason": "her phone is 021 555"})
    assert office.queue.tickets[ticket].hold_reason == ""
    office.do("ticket.undo", {"ticket": ticket})
    office.do("ticket.hold", {"ticket": ticket, "reason": "copy-shop"})
    assert office.queue.tickets[ticket].hold_reason == "copy-shop"


def test_nobody_leaves_or_pauses_the_counter_of_another_device(office):
    kiosk = office
    kiosk.do("counter.take", {"counter": 3, "officer": "priya"})
    other = MemoryDevice("other", "counter", Time(), letter="G")
    other.take(kiosk.events.values())
    for name in ("counter.release", "counter.pause", "counter.resume"):
        assert refusal(other, name, {"counter": 3}).code == "counter_not_yours"


def test_a_grant_bears_its_term_and_a_call_alone_does_not(office):
    granted = office.queue.tickets[called(office)].calls[0]
    assert granted.granted
    counter = MemoryDevice("left", "counter", Time(), letter="G")
    ticket = issued(counter)
    counter.do("ticket.call", {"counter": 1})
    assert not counter.queue.tickets[ticket].calls[0].granted
