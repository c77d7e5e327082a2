"""What holds for every fold: it is total, and the same set of events gives the same state however it arrived."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import merge
from kiosk.assist import alarm, help_call
from kiosk.clock import reading
from kiosk.entities import ENTITIES
from kiosk.events import Event, read, seal
from kiosk.folding import canonical, causal_order
from kiosk.forms.submissions import submission
from kiosk.queue import appointment, counter, door, labels, paper, paper_ticket, roster, stopping, ticket
from kiosk.queue.ticket import Status
from tests.kiosk.story import ISSUED, NINE, STREAM, Story, outcome, source

KINDS = sorted(ENTITIES)
SUBJECTS = {"labels": "labels/2026-11-21/A", "counter": "counter/2026-11-21/1"}

TYPES = [
    *(getattr(ticket, name) for name in ("ISSUED", "PRINTED", "CALLED", "SERVED", "RECALLED", "HELD", "NO_SHOW")),
    *(getattr(ticket, name) for name in ("FINISHED", "TRANSFERRED", "LEFT", "RETURNED", "UNDONE")),
    *(getattr(ticket, name) for name in ("POSTPONED", "CANCELLED")),
    *(getattr(counter, name) for name in ("TAKEN", "RELEASED", "BREAK_STARTED", "BREAK_ENDED", "PROFILED")),
    labels.LEASED,
    paper_ticket.ENTERED,
    *(appointment.BOOKED, appointment.MOVED, appointment.CANCELLED, roster.PLANNED, roster.UNDONE),
    *(stopping.STOPPED, stopping.RESUMED, door.COUNTED, paper.ENTERED),
    *(getattr(help_call, name) for name in ("CALLED", "WITHDRAWN", "ANSWERED", "PASSED", "CONSENTED", "DECLINED")),
    *(getattr(help_call, name) for name in ("CAME", "CALLBACK_WANTED", "TICKETED", "ENDED", "LOST")),
    *(alarm.RAISED, alarm.ANSWERED, alarm.ENDED),
    "hub.serving.v1",
    "device.enrolled.v1",
    "officer.added.v1",
    *(getattr(submission, name) for name in ("SENT", "RECEIVED", "STARTED", "ASKED", "DECIDED", "WITHDRAWN")),
    *(getattr(submission, name) for name in ("REOPENED", "ERASED", "READ", "TICKETED")),
]
MERGED = ("field", "value", "event")
"""What a settled conflict says."""
NAMES = {
    "ticket": [
        "day",
        "service",
        "series",
        "number",
        "arrived",
        "priority",
        "request",
        "counter",
        "granted",
        "term",
        "call",
        "event",
        "reason",
        *("visit", "appointment", "due", "queued", "until", "needs", "officer", "place", "field", "value"),
    ],
    "counter": [
        "officer",
        "name",
        "device",
        "granted",
        "term",
        "request",
        "taken",
        "profile",
        "reason",
        "until",
        *MERGED,
    ],
    "appointment": [
        *("day", "due", "service", "language", "needs", "code", "uid", "minutes", "sequence", "fingerprint"),
        *MERGED,
    ],
    "roster": ["shifts", *MERGED],
    "queue": ["series", "reason", "day", "officer"],
    "door": ["count"],
    "paper": ["number", "ticket", "request"],
    "labels": ["first", "last", "device", "term", "request", "event"],
    "hub": ["term", "device"],
    "device": ["role", "name", "letter", "uuid"],
    "officer": ["name", "pin_verifier", "skills", "id"],
    "help": [
        *("day", "kind", "kiosk", "page", "language", "needs", "service", "ticket", "counter", "officer", "device"),
        *("granted", "term", "request", "version", "by", "answer", "typed_by_helper", "cards"),
    ],
    "alarm": ["day", "counter", "officer", "request"],
    "submission": ["form", "reference", "blobs", "day", "version", "service", "ticket", "agencies", "officer"],
}

EVENT_IDS = [f"e{number}" for number in range(8)]
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(EVENT_IDS),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)
PLAUSIBLE = {
    "day": st.just("2026-11-21"),
    "field": st.sampled_from(["time", "service", "profile", "plan", "cancelled", "needs"]),
    "value": st.sampled_from(["a", True, None, ["quiet"], [], {"day": "2026-11-21", "due": NINE}]),
    "number": st.integers(1, 40),
    "arrived": st.integers(NINE, NINE + 10),
    "counter": st.sampled_from(["1", "2"]),
    "granted": st.booleans(),
    "term": st.integers(0, 3),
    "call": st.sampled_from(EVENT_IDS),
    "event": st.sampled_from(EVENT_IDS),
    "taken": st.sampled_from(EVENT_IDS),
    "first": st.integers(1, 30),
    "last": st.integers(1, 60),
    "priority": st.booleans(),
    "due": st.integers(NINE, NINE + 10),
    "queued": st.integers(NINE, NINE + 10),
    "until": st.integers(NINE, NINE + 10),
    "needs": st.lists(st.sampled_from(["wheelchair", "quiet", "Jane"])),
    "skills": st.lists(st.sampled_from("AB")),
    "blobs": st.lists(
        st.fixed_dictionaries({"sha256": st.sampled_from(["0" * 64, "1" * 64]), "size": st.just(1)}), min_size=1
    ),
    "kind": st.sampled_from(["talk", "come"]),
    "by": st.sampled_from(["citizen", "helper"]),
    "answer": st.sampled_from(EVENT_IDS),
    "typed_by_helper": st.integers(0, 3),
    "cards": st.integers(0, 3),
    "reference": st.sampled_from(["BDFGHJKMNPQ", "BDFGHJKMNPR"]),
    "agencies": st.lists(st.sampled_from(["births", "tax"])),
}


def _names(kind: str):
    """What the fold of a kind reads; of one that is not listed here, the fields of its state."""
    return NAMES.get(kind) or ENTITIES[kind].state.__struct_fields__


def _data(kind: str, *, hostile: bool):
    """Data with the names that the fold reads: values that it expects, or (hostile) anything now and then."""
    values = {name: PLAUSIBLE.get(name, st.sampled_from(["a", "b", ""])) for name in _names(kind)}
    if hostile:
        values = {name: expected | ANYTHING for name, expected in values.items()}
    return st.fixed_dictionaries({}, optional=values)


DATA = {(kind, hostile): _data(kind, hostile=hostile) for kind in KINDS for hostile in (True, False)}


BEGINNINGS = {
    ticket.ISSUED: ISSUED,
    help_call.CALLED: {"day": "2026-11-21", "kind": "talk"},
    help_call.ANSWERED: {"counter": "1", "officer": "a"},
    help_call.ENDED: {"by": "citizen"},
    alarm.RAISED: {"day": "2026-11-21", "counter": "1"},
}
"""What an event needs to count at all."""


@st.composite
def histories(draw, kind: str, *, hostile: bool = False):
    """Events of one entity by up to three devices: any types and data, any basis, clocks in any order."""
    size = draw(st.integers(1, 8))
    events = []
    for number in range(size):
        device = draw(st.sampled_from("xyz"))
        basis = draw(st.lists(st.sampled_from([*EVENT_IDS, "elsewhere"]), max_size=3, unique=True)) if number else []
        type_ = draw(st.sampled_from(TYPES) | st.text(max_size=12)) if hostile else _type(draw, kind)
        given_data = draw(DATA[kind, hostile])
        if not hostile:
            given_data = BEGINNINGS.get(type_, {}) | given_data
        events.append(
            Event(
                id=f"e{number}",
                source=source(device),
                type=type_,
                subject=SUBJECTS.get(kind, f"{kind}/1"),
                time=draw(st.sampled_from(["", "2026-11-21T09:00:00Z", "2016-12-31T23:59:60Z", "yesterday"])),
                stream=STREAM,
                sequence=number + 1,
                hlc=reading(NINE + draw(st.integers(0, 4)), 0),
                basis=tuple(basis),
                data=given_data,
            )
        )
    return events


def _type(draw, kind: str) -> str:
    prefix = {"labels": "labels.", "hub": "hub.", "device": "device."}.get(kind, f"{kind}.")
    known = [type_ for type_ in TYPES if type_.startswith(prefix)]
    if "conflicts" in ENTITIES[kind].state.__struct_fields__:
        known += [merge.SETTLED, merge.REOPENED]
    return draw(st.sampled_from(known) if known else st.text(max_size=12))


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_no_event_stops_a_fold(kind, data):
    """Totality: wrong types, huge numbers, unknown events, circles in the basis, clocks that run backwards."""
    events = data.draw(histories(kind, hostile=True))
    entity = ENTITIES[kind]
    state = entity.fold(events[0].subject, causal_order(events))
    assert msgspec.json.decode(canonical(state), type=entity.state) == state
    assert entity.day(state) is None or isinstance(entity.day(state), str)


@pytest.mark.parametrize("kind", KINDS)
@given(st.data())
def test_order_and_repetition_of_arrival_do_not_matter(kind, data):
    events = data.draw(histories(kind))
    fold = ENTITIES[kind].fold
    expected = outcome(fold, events[0].subject, events)
    shuffled = data.draw(st.permutations(events + data.draw(st.lists(st.sampled_from(events), max_size=4))))
    assert outcome(fold, events[0].subject, shuffled) == expected
    cut = data.draw(st.integers(0, len(shuffled)))
    in_two = causal_order({event.id: event for event in shuffled[:cut]}.values())
    assert outcome(fold, events[0].subject, [*in_two, *shuffled[cut:]]) == expected


@given(st.data())
def test_a_digest_tells_states_apart(data):
    """Or the law above would hold for a fold that does nothing."""
    number = data.draw(st.integers(1, 999))
    one, other = Story(), Story()
    one.add(ticket.ISSUED, ISSUED | {"number": number})
    other.add(ticket.ISSUED, ISSUED | {"number": number + 1})
    assert outcome(ticket.fold, "ticket/t1", one.events) != outcome(ticket.fold, "ticket/t1", other.events)


@pytest.mark.parametrize("version", ["v0", "v2", "v9", "v1.1", "V1"])
@pytest.mark.parametrize(
    "name", ["ticket.called", "ticket.served", "ticket.left", "ticket.transferred", "ticket.undone"]
)
def test_unknown_versions_have_no_effect(name, version):
    story = Story()
    story.add(ticket.ISSUED, ISSUED)
    before = story.folded(ticket.fold)
    story.add(f"{name}.{version}", {"counter": "1", "event": "hub-1", "service": "pay-fine"})
    assert story.folded(ticket.fold) == before


HOSTILE_ISSUES = {
    "number as text": {"number": "7"},
    "number as fraction": {"number": 7.5},
    "number as yes": {"number": True},
    "number of nothing": {"number": None},
    "number zero": {"number": 0},
    "number below zero": {"number": -1},
    "number too long for any paper": {"number": 10**6},
    "number of 400 digits": {"number": 10**400},
    "arrival before all time": {"arrived": -1},
    "arrival after all time": {"arrived": 10**300},
    "day as number": {"day": 20261121},
    "series as list": {"series": ["A"]},
    "priority as text": {"priority": "yes"},
    "request as object": {"request": {"request": 1}},
}


@pytest.mark.parametrize("change", HOSTILE_ISSUES.values(), ids=HOSTILE_ISSUES)
def test_an_issue_that_is_not_one_has_no_effect(change):
    story = Story()
    story.add(ticket.ISSUED, ISSUED | change)
    assert story.folded(ticket.fold).day == ""
    story.add(ticket.ISSUED, ISSUED)
    assert story.folded(ticket.fold).day == "2026-11-21"


@pytest.mark.parametrize("value", [[], {}, 7, None, ["hub-2"], {"hub-2": 1}, 10**300, True, 0.5])
@pytest.mark.parametrize("type_", [ticket.SERVED, ticket.FINISHED, ticket.HELD, ticket.TRANSFERRED, ticket.LEFT])
def test_a_step_that_names_no_call_of_this_world_has_no_effect(type_, value):
    """Two calls, so that the clash of calls reads the data too."""
    story = Story()
    story.add(ticket.ISSUED, ISSUED)
    story.add(ticket.CALLED, {"counter": "1"}, basis=["hub-1"])
    story.add(ticket.CALLED, {"counter": "2"}, basis=["hub-1"])
    before = story.folded(ticket.fold)
    story.add(type_, {"call": value})
    assert story.folded(ticket.fold) == before


def test_deep_data_is_kept_and_has_no_effect():
    deep: object = "bottom"
    for _ in range(400):
        deep = [deep]
    story = Story()
    story.add(ticket.ISSUED, ISSUED)
    story.add(ticket.CALLED, {"counter": deep})
    story.add(ticket.SERVED, {"call": deep, "more": deep})
    assert story.folded(ticket.fold).status is Status.WAITING


def test_an_event_survives_its_bytes():
    story = Story()
    story.add(ticket.ISSUED, ISSUED)
    story.add(ticket.CALLED, {"counter": "١", "term": 3})
    for event in story.events:
        assert read(seal(event).raw).event == event


def test_a_time_that_is_none_falls_back_to_the_clock_reading():
    story = Story()
    story.add(ticket.ISSUED, ISSUED)
    event = msgspec.structs.replace(story.events[0], time="2016-12-31T23:59:60Z", hlc=reading(NINE + 5, 0))
    assert ticket.at_ms(event) == NINE + 5
    wild = msgspec.structs.replace(event, hlc="ffffffffffff.0000")
    assert ticket.at_ms(wild) == 253_402_300_799_999
