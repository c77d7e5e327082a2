"""Laws of stops and cases: equal events give equal states, nothing said is lost, and streams are kept apart."""

import random

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.entities import ENTITIES
from kiosk.errors import Refused
from kiosk.field import matter, stop
from kiosk.field.matter import PERSONAL
from kiosk.folding import canonical, causal_order
from kiosk.keeping import keep
from tests.kiosk.memory_device import MemoryDevice, Time
from tests.kiosk.story import DAY, Story

STEP = st.one_of(
    st.tuples(st.just("stop.change"), st.sampled_from(("08:30", "10:45", "13:00"))),
    st.tuples(st.sampled_from(("stop.arrive", "stop.close", "stop.skip", "stop.remove", "stop.restore")), st.none()),
    st.tuples(st.just("case.write"), st.sampled_from(("a", "b", "c"))),
    st.tuples(
        st.sampled_from(("case.note", "case.attach", "case.detach", "case.close", "case.reopen")),
        st.sampled_from(("a", "b")),
    ),
    st.tuples(st.just("meet"), st.none()),
)


def args_of(act, value, place, case):
    if act == "stop.change":
        return {"stop": place, "fields": {"at": value}}
    if act.startswith("stop."):
        return {"stop": place}
    told = {"write": {"fields": {"address": value and value * 64}}, "note": {"blob": value and value * 64}}
    told["attach"] = {"blob": value and value * 64, "kind": "scan"}
    told["detach"] = told["note"]
    return {"case": case} | told.get(act.removeprefix("case."), {})


@settings(max_examples=30, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 1), STEP), max_size=14), st.integers(0, 2**32))
def test_laptops_that_were_cut_off_agree_and_lose_nothing(steps, seed):
    time = Time()
    one, other = (MemoryDevice(name, "field", time, letter=name[0], officers=("hemi",)) for name in ("QQ", "WW"))
    told = {"officer": "hemi", "day": DAY, "kind": "table", "place": "Hall"}
    place = one.do("stop.add", told).subject.removeprefix("stop/")
    case = one.do("case.open", {"officer": "hemi", "stop": place, "service": "lost-card"}).subject.removeprefix("case/")

    def meet():
        for here, there in ((one, other), (other, one)):
            events = list(there.events.values())
            random.Random(seed).shuffle(events)
            here.take(events)

    meet()
    for who, (act, value) in steps:
        time.pass_(1)
        if act == "meet":
            meet()
            continue
        try:
            (one, other)[who].do(act, args_of(act, value, place, case))
        except Refused:
            continue
    meet()
    assert one.digest() == other.digest()
    state = one.queue.field.cases[case]
    addresses = [event for event in one.events.values() if "address" in event.data.get("fields", {})]
    seen = {basis for event in one.events.values() if event.subject == state.subject for basis in event.basis}
    last = {event.data["fields"]["address"] for event in addresses if event.id not in seen}
    assert last <= set(state.blobs), "what nobody has seen since is shown, or waits beside"


def story(subject, stream, type_, fields):
    told = Story(subject)
    told.add(type_, {"fields": fields})
    return [msgspec.structs.replace(event, stream=stream) for event in told.events]


@pytest.mark.parametrize(
    "stream", ["officer/aroha", "officer/", "officer/hemi/x", "office/HBR/queue", "x/officer/hemi"]
)
def test_only_the_officers_own_stream_tells_of_a_stop_or_case(stream):
    for subject, type_ in (("stop/hemi.1", stop.STOP.made), ("case/hemi.1", matter.CASE.made)):
        assert keep(ENTITIES, subject, story(subject, stream, type_, {"day": DAY})) is None
        assert keep(ENTITIES, subject, story(subject, "officer/hemi", type_, {"day": DAY})).state.day == DAY


def test_an_officer_whose_name_is_that_of_a_stream_tells_nothing_there():
    events = story("ticket/t1", "officer/queue", "ticket.issued.v1", {})
    assert keep(ENTITIES, "ticket/t1", events) is None


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(("day", "at", "sealed", "needs", "state", "place", *PERSONAL)),
            st.one_of(st.none(), st.text(max_size=5), st.integers(), st.lists(st.text(max_size=3), max_size=2)),
        ),
        max_size=4,
    )
)
def test_whatever_is_written_folds(written):
    """A hostile program may write anything into its own stream."""
    for kind, fold, name in ((stop.STOP, stop.fold, "stop/hemi.1"), (matter.CASE, matter.fold, "case/hemi.1")):
        told = Story(name)
        for fields in written:
            told.add(kind.made, {"fields": fields})
            told.add(matter.NOTED, fields)
        state = fold(name, causal_order(told.events))
        assert msgspec.json.decode(canonical(state), type=type(state)) == state
    assert all(len(one) <= 64 for one in state.blobs)
