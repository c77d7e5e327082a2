"""What devices wrote without knowing of each other: shown exactly while nobody has seen both, and never lost."""

from functools import partial
from itertools import combinations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import record
from kiosk.clock import reading
from kiosk.events import Event
from kiosk.folding import ancestors, canonical, causal_order
from kiosk.merge import DELETED, REOPENED, SETTLED, Causes, Write, conflict_of, unseen
from kiosk.record import Count, Granted, Latest, Many, Owned, Record, RecordKind, Steps
from tests.kiosk.story import NINE, STREAM, Story, source

CASE = RecordKind(
    "case",
    {
        "place": Latest(),
        "rooms": Latest(int),
        "visits": Count(),
        "needs": Many(),
        "state": Steps("open", {"open": ("visited", "closed"), "visited": ("closed",), "closed": ("open",)}),
        "number": Owned(),
        "worker": Granted(),
    },
)
FOLD = partial(record.fold, CASE)
MADE, WRITTEN, GONE, BACK = CASE.made, CASE.written, CASE.deleted, CASE.restored


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Events of one case: any types, values and bases, clocks that go as they like."""
    some = st.sampled_from
    value = some(["a", "b", "visited", "closed", "open", 1, -2, 2**60, None, True, {"add": ["x"]}, {"remove": ["x"]}])
    found: list[Event] = []
    for number in range(draw(st.integers(1, 9))):
        basis = draw(st.sets(some(range(number)), max_size=3)) if number else set()
        type_ = draw(some([MADE, WRITTEN, WRITTEN, WRITTEN, GONE, BACK, SETTLED, REOPENED, "case.written.v9"]))
        data = {"fields": draw(st.dictionaries(some([*CASE.fields, "other"]), value, max_size=2))}
        told = {
            "field": draw(some([*CASE.fields, DELETED])),
            "value": draw(value),
            "event": draw(some(["e0", "e1", "e5"])),
        }
        grant = {"granted": draw(st.booleans()), "term": draw(st.integers(-1, 2))}
        found.append(
            Event(
                id=f"e{number}", source=source(draw(some("xyz"))), type=type_, subject="case/1", time="", stream=STREAM,
                sequence=number + 1, hlc=reading(NINE + draw(st.integers(0, 3)), 0),
                basis=tuple(f"e{one}" for one in sorted(basis)), data=data | told | grant,
            )
        )  # fmt: skip
    return found


@given(histories())
def test_a_conflict_is_shown_exactly_for_concurrent_writes_with_different_values_that_no_later_write_has_seen(events):
    """Said again in other words than the code's: over all pairs, by the ids that came before."""
    ordered = causal_order(events)
    before = ancestors(ordered)
    writes = [Write(one, one.data["value"]) for one in ordered]
    fresh = [one for one in writes if not any(one.event.id in before[other.event.id] for other in writes)]
    same = {msgspec.json.encode(one.value, order="sorted") for one in fresh}
    found = conflict_of("field", writes, Causes(ordered))
    assert (found is not None) == (len(same) > 1)
    if found is not None:
        assert [one.event for one in found.versions] == [one.event.id for one in fresh]
        for one, other in combinations(fresh, 2):
            assert one.event.id not in before[other.event.id]
    assert unseen(writes, Causes(ordered))[-1] is writes[-1], "what shows is one of them"


@given(histories(), st.data())
def test_the_same_events_give_the_same_record_however_they_came(events, data):
    state = FOLD("case/1", causal_order(events))
    again = data.draw(st.permutations(events + data.draw(st.lists(st.sampled_from(events), max_size=4))))
    assert canonical(FOLD("case/1", causal_order({one.id: one for one in again}.values()))) == canonical(state)
    assert msgspec.json.decode(canonical(state), type=Record) == state


@given(histories(), st.sampled_from(["place", "rooms", "state", DELETED]))
def test_whoever_has_seen_all_settles_all(events, field):
    """Whatever happened before: one event on top of everything, and the field is no conflict."""
    story = Story("case/1")
    story.events = events
    story.add(SETTLED, {"field": field, "value": {"rooms": 3, "state": "closed", DELETED: False}.get(field, "here")})
    assert field not in {one.field for one in story.folded(FOLD).conflicts}


@pytest.fixture
def story() -> Story:
    made = Story("case/1")
    made.add(MADE, {"fields": {"place": "Quay"}})
    return made


def write(story: Story, device: str, basis: list[str], **fields: object) -> str:
    return story.add(WRITTEN, {"fields": fields, "officer": device.title()}, device=device, basis=basis)


def shown(story: Story) -> dict:
    return story.folded(FOLD).values


def fields(story: Story) -> list[str]:
    return [one.field for one in story.folded(FOLD).conflicts]


def test_both_values_wait_with_who_where_and_when(story):
    one = write(story, "priya", ["hub-1"], place="Mill", rooms=2)
    other = write(story, "tomas", ["hub-1"], place="Dock", rooms=2)
    (found,) = story.folded(FOLD).conflicts
    assert found.field == "place", "of the rooms they say the same"
    assert [(v.event, v.value, v.device, v.officer) for v in found.versions] == [
        (one, "Mill", "priya", "Priya"), (other, "Dock", "tomas", "Tomas"),
    ]  # fmt: skip
    assert found.versions[1].at - found.versions[0].at == 60_000
    assert shown(story)["place"] == "Dock"


def test_settled_it_is_none_and_a_later_write_that_had_not_seen_it_makes_one_again(story):
    one = write(story, "priya", ["hub-1"], place="Mill")
    write(story, "tomas", ["hub-1"], place="Dock")
    settled = story.add(SETTLED, {"field": "place", "value": "Mill"})
    state = story.folded(FOLD)
    assert (state.values["place"], state.conflicts, state.settled[0].version.event) == ("Mill", (), settled)
    write(story, "ruth", [one], place="Pier")
    state = story.folded(FOLD)
    assert [v.value for v in state.conflicts[0].versions] == ["Mill", "Pier"]
    assert state.settled == ()


def test_two_who_settle_differently_at_once_have_a_conflict_and_alike_they_have_none(story):
    both = [write(story, name, ["hub-1"], place=place) for name, place in (("priya", "Mill"), ("tomas", "Dock"))]
    story.add(SETTLED, {"field": "place", "value": "Mill"}, device="priya", basis=both)
    other = story.add(SETTLED, {"field": "place", "value": "Dock"}, device="tomas", basis=both)
    assert fields(story) == ["place"]
    story.add(REOPENED, {"event": other})
    assert shown(story)["place"] == "Mill"
    story.add(SETTLED, {"field": "place", "value": "Mill"}, device="ruth", basis=both)
    assert fields(story) == []


def test_a_settlement_that_is_taken_back_was_never_there_and_nothing_else_can_be_taken_back(story):
    one = write(story, "priya", ["hub-1"], place="Mill")
    write(story, "tomas", ["hub-1"], place="Dock")
    settled = story.add(SETTLED, {"field": "place", "value": "Mill"})
    story.add(REOPENED, {"event": one})
    assert fields(story) == []
    story.add(REOPENED, {"event": settled})
    assert (fields(story), shown(story)["place"]) == (["place"], "Dock")


def test_what_is_counted_adds_up_and_is_no_conflict(story):
    write(story, "priya", ["hub-1"], visits=2)
    write(story, "tomas", ["hub-1"], visits=3)
    write(story, "tomas", ["hub-1"], visits="many")
    assert (shown(story)["visits"], fields(story)) == (5, [])


def test_what_is_added_wins_over_a_removal_that_had_not_seen_it(story):
    one = write(story, "priya", ["hub-1"], needs={"add": ["quiet", "lift"]})
    write(story, "tomas", [one], needs={"remove": ["quiet", "lift"]})
    write(story, "ruth", [one], needs={"add": ["quiet"]})
    assert (shown(story)["needs"], fields(story)) == (["quiet"], [])


def test_steps_are_taken_where_they_apply_and_different_ones_at_once_are_shown(story):
    visited = write(story, "priya", ["hub-1"], state="visited")
    write(story, "tomas", ["hub-1"], state="closed")
    assert (shown(story)["state"], fields(story)) == ("closed", ["state"])
    story.add(SETTLED, {"field": "state", "value": "visited"})
    assert (shown(story)["state"], fields(story)) == ("visited", [])
    write(story, "ruth", [visited], state="open")
    assert shown(story)["state"] == "visited", "who wrote it could not go back to open, so it is no step"


def test_a_deletion_loses_to_an_edit_that_had_not_seen_it_and_that_is_shown(story):
    gone = story.add(GONE, {"officer": "Priya"}, device="priya")
    assert story.folded(FOLD).deleted
    write(story, "tomas", [gone], rooms=9)
    assert (story.folded(FOLD).deleted, shown(story)["rooms"]) == (True, None), "who knew it cannot write it"
    write(story, "tomas", ["hub-1"], place="Dock")
    state = story.folded(FOLD)
    assert (state.deleted, state.values["place"], fields(story)) == (False, "Dock", [DELETED])
    assert [v.value for v in state.conflicts[0].versions] == [True, False]
    story.add(SETTLED, {"field": DELETED, "value": True})
    assert (story.folded(FOLD).deleted, fields(story)) == (True, [])
    story.add(BACK)
    assert not story.folded(FOLD).deleted


def test_what_is_owned_is_written_by_its_owner_and_what_is_granted_by_the_hub(story):
    write(story, "priya", ["hub-1"], number="P 1")
    write(story, "tomas", ["hub-1"], number="T 1", worker="tomas")
    for device, term in (("standby", 2), ("hub", 1)):
        data = {"fields": {"worker": device}, "granted": True, "term": term}
        story.add(WRITTEN, data, device=device, basis=["hub-1"])
    assert (shown(story)["number"], shown(story)["worker"], fields(story)) == ("P 1", "standby", [])
