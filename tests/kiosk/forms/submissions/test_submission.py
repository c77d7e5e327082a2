"""The life of a submission: which step leads where, and that what is no step has no effect."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import reading, rfc3339
from kiosk.events import Event
from kiosk.folding import causal_order
from kiosk.forms.submissions import submission as events
from kiosk.forms.submissions.submission import Status, fold

NINE = 1_795_251_600_000
BLOB = {"sha256": "a" * 64, "size": 5}
OTHER = {"sha256": "b" * 64, "size": 7}
SENT = {
    "form": "address",
    "version": "3",
    "day": "2026-11-22",
    "ticket": "t1",
    "reference": "BDFGHJKMNPQ",
    "blobs": [BLOB],
}


def story(*told, device="a"):
    found = []
    for number, (event_type, data) in enumerate(told):
        found.append(
            Event(
                id=f"{device}{number}",
                source=f"urn:shopfront:device:{device}:1",
                type=event_type,
                subject="submission/s1",
                time=rfc3339(NINE + number),
                stream="office/HBR/case",
                sequence=number + 1,
                hlc=reading(NINE + number, 0),
                basis=(found[-1].id,) if found else (),
                data=data,
            )
        )
    return found


def folded(*told):
    return fold("submission/s1", story(*told))


def test_what_is_sent():
    found = folded((events.SENT, SENT))
    assert (found.id, found.form, found.reference, found.status, found.sent) == (
        "s1", "address", "BDFGHJKMNPQ", Status.SENT, NINE,
    )  # fmt: skip
    assert found.device == "a"
    assert folded().status is Status.UNKNOWN


STEPS = {
    "receive": events.RECEIVED,
    "start": events.STARTED,
    "ask": events.ASKED,
    "decide": events.DECIDED,
    "withdraw": events.WITHDRAWN,
    "reopen": events.REOPENED,
}


@pytest.mark.parametrize(
    ("steps", "status"),
    [
        ("receive", "received"),
        ("start", "in_progress"),
        ("receive start", "in_progress"),
        ("receive start ask", "needs_something"),
        ("receive start ask start", "in_progress"),
        ("start decide", "decided"),
        ("decide start", "decided"),
        ("decide receive", "decided"),
        ("decide withdraw", "decided"),
        ("decide reopen", "in_progress"),
        ("withdraw", "withdrawn"),
        ("withdraw decide", "withdrawn"),
        ("withdraw reopen decide", "decided"),
        ("start receive", "in_progress"),
        ("reopen", "sent"),
    ],
)
def test_steps(steps, status):
    told = [(STEPS[step], {"officer": "priya"}) for step in steps.split()]
    assert folded((events.SENT, SENT), *told).status == status


def test_erasing_keeps_what_happened():
    found = folded((events.SENT, SENT), (events.DECIDED, {}), (events.ERASED, {}))
    assert (found.erased, found.status, len(found.blobs)) == (True, Status.DECIDED, 1)
    assert not folded((events.ERASED, {})).erased


def test_the_first_that_was_sent_stands_and_others_are_told():
    found = folded(
        (events.SENT, SENT), (events.SENT, SENT | {"blobs": [OTHER], "reference": "BDFGHJKMNPR"}), (events.SENT, SENT)
    )
    assert (found.reference, found.others) == ("BDFGHJKMNPQ", ("a1",))
    assert [blob.sha256[0] for blob in found.all_blobs] == ["a", "b"]


def test_two_that_were_sent_apart_give_the_same_in_any_order():
    here = story((events.SENT, SENT), device="a")
    there = story((events.SENT, SENT | {"blobs": [OTHER]}), device="b")
    one, other = (fold("submission/s1", causal_order(found)) for found in ([*here, *there], [*there, *here]))
    assert one == other
    assert len(one.others) == 1


@pytest.mark.parametrize(
    "change",
    [
        {"blobs": []}, {"blobs": None}, {"blobs": [{"sha256": "A" * 64, "size": 1}]},
        {"blobs": [{"sha256": "a" * 63, "size": 1}]},
        {"blobs": [{"sha256": "a" * 64, "size": -1}]}, {"blobs": [BLOB] * 201}, {"form": 7}, {"reference": "x" * 201},
        {"blobs": [{"sha256": "a" * 64 + "\n", "size": 1}]}, {"reference": "<b>x</b>"}, {"reference": "BDFGHJKMNPQ\n"},
        {"day": ""}, {"day": "2026-11-22\n"}, {"day": "\x00"},
        {"ticket": None}, {"agencies": "births"},
    ],
)  # fmt: skip
def test_what_is_no_submission_has_no_effect(change):
    assert folded((events.SENT, SENT | change)).status is Status.UNKNOWN
    assert folded((events.SENT, SENT | change), (events.SENT, SENT)).status is Status.SENT


def test_who_read_it_is_kept_also_before_it_was_sent():
    found = folded((events.READ, {"officer": "priya"}), (events.SENT, SENT | {"officer": "priya"}), (events.READ, {}))
    assert [reading.officer for reading in found.reads] == ["priya", ""]
    assert (found.officer, found.status) == ("priya", Status.SENT)
    assert folded((events.READ, {"officer": 5})).status is Status.UNKNOWN


def test_a_ticket_that_was_taken_afterwards_is_its_ticket_once():
    without = SENT | {"ticket": ""}
    first, second = (events.TICKETED, {"ticket": "t7"}), (events.TICKETED, {"ticket": "t8"})
    assert folded((events.SENT, without), first, second).ticket == "t7"
    assert folded((events.SENT, SENT), first).ticket == SENT["ticket"]
    assert folded((events.SENT, without), (events.TICKETED, {"ticket": 7}), (events.TICKETED, {})).ticket == ""
    assert folded(first).status is Status.UNKNOWN


def test_the_last_step_names_its_officer():
    assert folded((events.SENT, SENT), (events.STARTED, {"officer": "priya"}), (events.DECIDED, {})).by == ""
    assert folded((events.SENT, SENT), (events.STARTED, {"officer": "priya"})).by == "priya"


def test_only_the_last_reads_stay_in_the_state():
    found = folded((events.SENT, SENT), *((events.READ, {"officer": str(number)}) for number in range(60)))
    assert [reading.officer for reading in found.reads] == [str(number) for number in range(10, 60)]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
TYPES = st.sampled_from(
    [events.SENT, events.ERASED, events.READ, events.TICKETED, *STEPS.values(), "submission.other.v9"]
)
DATA = st.fixed_dictionaries(
    {},
    optional={
        name: JSON | st.just(good)
        for name, good in {**SENT, "officer": "priya", "agencies": ["births"], "version": "3"}.items()
    },
)
SENDING = st.builds(
    lambda digit, tail: SENT | {"blobs": [{"sha256": digit * 64, "size": 1}], "reference": "BDFGHJKMNP" + tail},
    st.sampled_from("abc"),
    st.sampled_from("QRST"),
)
TOLD = st.tuples(TYPES, DATA) | st.tuples(st.just(events.SENT), SENDING)


@given(st.lists(TOLD, max_size=6), st.lists(TOLD, max_size=6), st.randoms(use_true_random=False))
def test_whatever_two_places_write_every_order_gives_the_same(here, there, random):
    """Total, and the same on every node: an event that does not apply has no effect."""
    written = [*story(*here, device="a"), *story(*there, device="b")]
    expected = fold("submission/s1", causal_order(written))
    random.shuffle(written)
    assert fold("submission/s1", causal_order(written)) == expected
    assert all(blob in expected.all_blobs for blob in expected.blobs)
    assert len(expected.others) == len(expected.other_references)
    again = msgspec.json.decode(msgspec.json.encode(expected), type=events.Submission)
    assert again == expected
