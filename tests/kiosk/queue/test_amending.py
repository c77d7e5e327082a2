"""Two officers amend what is shown: never one alone, never more than the pack allows, and never half."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.catalogue.amending.amendment import (
    APPROVED,
    PROPOSED,
    SENT_BACK,
    UNDONE,
    WITHDRAWN,
    Change,
    Status,
    in_force,
)  # fmt: skip
from kiosk.catalogue.amending.overlay import amended, with_changes
from kiosk.catalogue.amending.places import changes_between, copy_of, part_of, plain, value_at
from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue.authority import objection
from kiosk.staff import officer
from tests.kiosk.memory_device import MemoryDevice, harbour
from tests.kiosk.queue.timetable import obey, serving
from tests.kiosk.story import Story

TITLE = {"place": "title.en", "before": "Lost identity card", "after": "Replace an identity card"}

PEOPLE = [
    officer.added(who, who.title(), "1111", (), [role])
    for who, role in (("ruth", "edit"), ("priya", "edit"), ("tama", "lead"))
]


@pytest.fixture
def hub() -> MemoryDevice:
    hub = serving()
    obey(hub, harbour())
    for one in PEOPLE:
        hub.write(one)
    return hub


def desk(hub: MemoryDevice, who: str, number: str) -> MemoryDevice:
    made = MemoryDevice(f"desk of {who}", "counter", hub.time)
    made.take(hub.events.values())
    made.hub = hub
    made.do("counter.take", {"counter": number, "officer": who})
    return made


@pytest.fixture
def ruth(hub):
    return desk(hub, "ruth", "1")


@pytest.fixture
def priya(hub):
    return desk(hub, "priya", "2")


def changes(target: str, **fields):
    before = plain(part_of(harbour(), target), target)
    return [msgspec.to_builtins(one) for one in changes_between(before, {**copy_of(before), **fields})]


def propose(device: MemoryDevice, target="service/lost-card", changed=None, reason="simpler", who="ruth") -> str:
    title = {"place": "title.en", "before": harbour().service("lost-card").title.en, "after": "Replace a card"}
    args = {"target": target, "changes": [title] if changed is None else changed, "reason": reason, "officer": who}
    return device.do("amendment.propose", args).subject.partition("/")[2]


def decide(device: MemoryDevice, what: str, one: str, who: str, reason: str = "") -> None:
    device.do(f"amendment.{what}", {"amendment": one, "officer": who, "reason": reason})


def code(device: MemoryDevice, name: str, **args) -> str:
    before = dict(device.hub.events if device.hub else device.events)
    with pytest.raises(Refused) as found:
        device.do(f"amendment.{name}", args)
    assert before == (device.hub.events if device.hub else device.events)
    assert "{" not in str(found.value)
    return found.value.code


def shown(device: MemoryDevice):
    return amended(harbour(), in_force(device.queue.amendments.values())).pack


def test_it_is_shown_once_a_second_officer_approves_and_goes_in_one_step(hub, ruth, priya):
    one = propose(ruth)
    assert shown(hub) == harbour()
    decide(priya, "approve", one, "priya")
    assert shown(hub).service("lost-card").title.en == "Replace a card"
    assert (hub.queue.amendments[one].officer, hub.queue.amendments[one].decided_by) == ("ruth", "priya")
    decide(ruth, "undo", one, "ruth")
    assert shown(hub) == harbour()


def test_nobody_approves_their_own_and_the_fold_does_not_believe_it_either(hub, ruth, priya):
    one = propose(ruth)
    assert code(ruth, "approve", amendment=one, officer="ruth") == "edit_own"
    assert code(ruth, "approve", amendment=one, officer="priya") == "edit_not_here"
    hub.write(Draft("amendment.approved.v1", f"amendment/{one}", {"officer": "ruth"}))
    hub._fold({f"amendment/{one}"})
    assert hub.queue.amendments[one].status is Status.PROPOSED


def test_who_may(hub, ruth):
    tama = desk(hub, "tama", "2")
    args = {"target": "service/lost-card", "changes": [TITLE], "reason": "x"}
    assert code(tama, "propose", **args, officer="tama") == "edit_only"
    assert code(tama, "propose", **args, officer="ruth") == "edit_not_here"
    ruth.hub = None
    assert code(ruth, "propose", **args, officer="ruth") == "edit_needs_hub"


def test_what_was_withdrawn_or_sent_back_meanwhile_is_not_approved(hub, ruth, priya):
    one, other = propose(ruth), propose(ruth)
    assert code(priya, "withdraw", amendment=one, officer="priya") == "edit_not_own"
    decide(ruth, "withdraw", one, "ruth")
    assert code(priya, "approve", amendment=one, officer="priya") == "amend_state"
    assert code(priya, "send_back", amendment=other, officer="priya") == "amend_reason"
    decide(priya, "send_back", other, "priya", "The fee is missing")
    assert hub.queue.amendments[other].why == "The fee is missing"
    assert code(priya, "approve", amendment=other, officer="priya") == "amend_state"
    assert code(priya, "approve", amendment="nothing", officer="priya") == "amend_gone"


def test_of_two_for_one_place_the_second_is_refused(hub, ruth, priya):
    one, other = propose(ruth), propose(priya, who="priya")
    decide(priya, "approve", one, "priya")
    assert amended(shown(hub), in_force(hub.queue.amendments.values())).pack == shown(hub)
    decide(ruth, "approve", other, "ruth")  # both want the same words
    third = propose(ruth, changed=[{"place": "title.en", "before": "Replace a card", "after": "Another"}])
    fourth = propose(priya, changed=[{"place": "title.en", "before": "Replace a card", "after": "Any"}], who="priya")
    decide(priya, "approve", third, "priya")
    assert code(ruth, "approve", amendment=fourth, officer="ruth") == "amend_moved"
    assert code(ruth, "undo", amendment=one, officer="ruth") == "amend_covered"


HOSTILE = {
    "unknown": ("service/nothing", [TITLE], "amend_unknown"),
    "agency": ("agency/roads", [TITLE], "amend_unknown"),
    "other field": ("service/lost-card", [{"place": "series", "before": "A", "after": "B"}], "amend_fixed"),
    "form": ("service/lost-card", [{"place": "form", "before": None, "after": "x.xlsx"}], "amend_fixed"),
    "stale": ("service/lost-card", [TITLE | {"before": "Something else"}], "amend_moved"),
    "nothing": ("service/lost-card", [], "amend_nothing"),
    "huge": ("service/lost-card", [TITLE | {"after": "x" * 40_000}], "amend_large"),
    "long": ("service/lost-card", "title.en=" + "x" * 601, "amend_faulty"),
    "turned round": ("service/lost-card", "title.en=\u202eevil", "amend_faulty"),
    "no English": ("service/lost-card", "title.en=", "amend_faulty"),
    "number": ("service/lost-card", "title.en=7", "amend_faulty"),
    "icon": ("service/lost-card", "facts.0.icon=skull", "amend_fixed"),
    "strange picture": ("service/lost-card", "bring.0.icon=strange", "amend_fixed"),
    "no place": ("service/lost-card", [{"place": "title.en.x", "before": None, "after": "x"}], "amend_moved"),
    "service": ("life-event/moving-house", "steps.0.service=pay-fine", "amend_fixed"),
    "hidden step": ("life-event/moving-house", "steps.0.discreet=yes", "amend_fixed"),
    "hours": ("office", "hours.0.close=07:00:00", "amend_faulty"),
    "no time": ("office", "hours.0.open=soon", "amend_faulty"),
    "code": ("office", [{"place": "code", "before": "HBR", "after": "X"}], "amend_fixed"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_nobody_may_propose(ruth, name):
    target, changed, said = HOSTILE[name]
    if isinstance(changed, str):
        place, _, after = changed.partition("=")
        value = {"7": 7, "yes": True}.get(after, after)
        before = value_at(plain(part_of(harbour(), target), target), place)
        changed = [{"place": place, "before": before, "after": value}]
    args = {"target": target, "changes": changed, "reason": "x", "officer": "ruth"}
    assert code(ruth, "propose", **args) == said


def test_hours_and_the_order_of_steps(hub, ruth, priya):
    event = harbour().life_event("moving-house")
    steps = plain(event, "life-event/moving-house")["steps"]
    one = propose(ruth, "life-event/moving-house", changes("life-event/moving-house", steps=steps[::-1]))
    hours = plain(harbour().office, "office")["hours"]
    hours[0]["close"], hours[0]["last_ticket"] = "12:00:00", "11:45:00"
    other = propose(ruth, "office", changes("office", hours=hours))
    for each in (one, other):
        decide(priya, "approve", each, "priya")
    pack = shown(hub)
    assert pack.life_event("moving-house").steps == event.steps[::-1]
    assert pack.office.hours[0].close.hour == 12
    assert all(shift.ends.hour <= 12 for shift in pack.roster if "monday" in shift.days)
    assert {shift.ends for shift in pack.roster if "tuesday" in shift.days} == {
        shift.ends for shift in harbour().roster if "tuesday" in shift.days
    }


def test_a_pack_that_lets_nothing_be_amended(hub, ruth, priya):
    one = propose(ruth)
    decide(priya, "approve", one, "priya")
    strict = msgspec.structs.replace(harbour(), amendable=())
    found = amended(strict, in_force(hub.queue.amendments.values()))
    assert found.pack == strict
    assert found.left_out[one].id == "refused.amend_not_allowed"


def test_what_the_publisher_has_rewritten_stays_theirs(hub, ruth, priya):
    one = propose(ruth)
    decide(priya, "approve", one, "priya")
    services = tuple(
        msgspec.structs.replace(each, title=msgspec.structs.replace(each.title, en="Theirs"))
        if each.id == "lost-card"
        else each
        for each in harbour().services
    )
    newer = msgspec.structs.replace(harbour(), services=services)
    found = amended(newer, in_force(hub.queue.amendments.values()))
    assert (found.pack, [text.id for text in found.left_out.values()]) == (newer, ["refused.amend_moved"])


WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=20)


@given(st.lists(st.tuples(st.sampled_from(["title", "line", "summary"]), st.sampled_from(["en", "ar"]), WORDS)))
def test_laid_over_twice_is_laid_over_once(edits):
    """What differs between two versions leads from one to the other, and again to the same."""
    before = plain(part_of(harbour(), "service/pay-fine"), "service/pay-fine")
    after = copy_of(before)
    for field, language, words in edits:
        after[field][language] = words
    found = tuple(changes_between(before, after))
    once = with_changes(harbour(), "service/pay-fine", found)
    assert plain(once.service("pay-fine"), "service/pay-fine") == after
    assert with_changes(once, "service/pay-fine", found) == once
    assert all(isinstance(one, Change) for one in found)


@pytest.mark.parametrize("event_type", [PROPOSED, APPROVED, SENT_BACK, WITHDRAWN, UNDONE])
def test_nobody_but_a_server_writes_it(event_type):
    story = Story("amendment/x")
    story.add(event_type, {"officer": "ruth"})
    for role in ("counter", "kiosk", "board"):
        assert objection(story.events[-1], role)
    assert not objection(story.events[-1], "hub")
