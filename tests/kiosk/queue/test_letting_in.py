"""Codes, waiting, a yes or a no, new keys and the end of a device: as its events fold, in whatever order they come."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import HubRefused
from kiosk.queue import enrolment_code, hub
from kiosk.queue.authority import objection
from tests.kiosk.queue.test_authority import event
from tests.kiosk.story import Story

KEYS = [f"ed25519:{letter * 43}=" for letter in "AB"]
ASKED = (hub.ASKED, {"role": "kiosk", "name": "Door", "key": KEYS[0]})
ENROLLED = (hub.ENROLLED, {"role": "kiosk", "name": "Door", "letter": "F", "key": KEYS[0]})
STEPS = [
    ASKED,
    ENROLLED,
    (hub.APPROVED, {"streams": ["queue"]}),
    (hub.REFUSED, {}),
    (hub.REVOKED, {}),
    (hub.ROTATION, {}),
    (hub.KEYED, {"key": KEYS[1]}),
    (hub.KEYED, {"key": "nonsense"}),
    (hub.ASKED, {"role": 7, "key": 7}),
    (hub.ENROLLED, {"key": 7, "streams": "all"}),
    (hub.APPROVED, {"streams": [7]}),
]


def folded(*steps):
    story = Story("device/d1")
    for kind, data in steps:
        story.add(kind, data)
    return story.folded(hub.fold_device)


def test_a_device_waits_is_agreed_to_and_let_in():
    assert (folded(ASKED).standing, folded(ASKED).role, folded(ASKED).wants) == (hub.WAITING, "", "kiosk")
    approved = folded(ASKED, (hub.APPROVED, {"streams": ["queue"]}))
    assert (approved.standing, approved.streams) == (hub.GRANTED, ("queue",))
    inside = folded(ASKED, (hub.APPROVED, {"streams": ["queue"]}), ENROLLED)
    assert (inside.standing, inside.role, inside.letter, inside.key, inside.streams) == (
        "", "kiosk", "F", KEYS[0], ("queue",),
    )  # fmt: skip


def test_a_key_changes_and_the_old_one_is_remembered():
    changing = folded(ASKED, ENROLLED, (hub.ROTATION, {}))
    assert (changing.changing, changing.key) == (True, KEYS[0])
    changed = folded(ASKED, ENROLLED, (hub.ROTATION, {}), (hub.KEYED, {"key": KEYS[1]}))
    assert (changed.changing, changed.key, changed.former) == (False, KEYS[1], (KEYS[0],))
    assert folded(ASKED, (hub.KEYED, {"key": KEYS[1]})).key == KEYS[0], "who waits changes nothing"


@given(before=st.lists(st.sampled_from(STEPS), max_size=6), after=st.lists(st.sampled_from(STEPS), max_size=6))
def test_who_was_shut_out_stays_so_whatever_comes(before, after):
    found = folded(*before, (hub.REVOKED, {}), *after)
    assert found.standing == hub.SHUT_OUT
    assert hub.is_shut_out(found)


@given(st.lists(st.sampled_from(STEPS), max_size=8))
def test_nobody_is_in_who_was_not_enrolled_and_nobody_who_was_turned_away(steps):
    found = folded(*steps)
    assert found.key == "" or found.key in KEYS
    assert not found.role or any(kind == hub.ENROLLED for kind, _ in steps)
    kinds = [kind for kind, _ in steps]
    if hub.REFUSED in kinds and hub.ENROLLED not in kinds[: kinds.index(hub.REFUSED)]:
        assert hub.is_shut_out(found)


def code(*steps):
    story = Story("code/abc")
    for kind, data in steps:
        story.add(kind, data)
    return story.folded(enrolment_code.fold)


def refusal(found, role="kiosk", now=5):
    with pytest.raises(HubRefused) as refused:
        found.check(role, now)
    return refused.value.code


def test_a_code_is_for_one_device_of_one_role_until_its_time():
    made = code((enrolment_code.MADE, {"role": "kiosk", "until": 10, "approved": True, "streams": ["queue"]}))
    made.check("kiosk", 9)
    assert (made.approved, made.streams) == (True, ("queue",))
    assert (refusal(made, now=10), refusal(made, "hub")) == ("code_expired", "wrong_role")
    used = code(
        (enrolment_code.MADE, {"role": "kiosk", "until": 10}),
        (enrolment_code.USED, {"device": "d1"}),
        (enrolment_code.USED, {"device": "d2"}),
        (enrolment_code.MADE, {"role": "hub", "until": 99, "approved": True}),
    )
    assert (used.device, used.role, used.until, used.approved) == ("d1", "kiosk", 10, False)
    assert refusal(used) == "code_used"


@given(st.lists(st.tuples(st.sampled_from([enrolment_code.MADE, enrolment_code.USED]), st.dictionaries(
    st.sampled_from(["role", "until", "approved", "streams", "device"]),
    st.none() | st.integers() | st.text(max_size=3) | st.lists(st.integers(), max_size=2)))))  # fmt: skip
def test_any_events_make_a_code(steps):
    found = code(*steps)
    assert isinstance(found.until, int)
    assert all(isinstance(one, str) for one in (found.role, found.device, *found.streams))


@pytest.mark.parametrize(
    "kind",
    [hub.ASKED, hub.APPROVED, hub.REFUSED, hub.REVOKED, hub.ROTATION, hub.KEYED,
     enrolment_code.MADE, enrolment_code.USED],
)  # fmt: skip
def test_only_servers_let_in_and_shut_out(kind):
    assert [role for role in ("hub", "counter", "kiosk", "board") if not objection(event(kind), role)] == ["hub"]
