"""What an officer saw go wrong: sealed words, two codes, taken back; and what the office published of it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.events import Draft
from kiosk.field import saw
from kiosk.field.saw import Reply, Saw, last_replies
from tests.kiosk.field.test_desk import laptop  # noqa: F401 - the fixture
from tests.kiosk.field.test_field_acts import BLOB, Laptop, refusal
from tests.kiosk.memory_device import OFFICE
from tests.kiosk.running import wait

TOLD = {"officer": "hemi", "service": "lost-card", "about": "papers", "words": BLOB}


def test_it_is_told_once_and_taken_back():
    device = Laptop()
    first = device.do("saw.tell", TOLD | {"request": "one"})
    before = len(device.events)
    assert device.do("saw.tell", TOLD | {"request": "one"}).subject == first.subject
    assert len(device.events) == before
    (seen,) = device.queue.field.saws_of("hemi")
    assert (seen.service, seen.about, seen.words, seen.officer) == ("lost-card", "papers", BLOB, "hemi")
    assert list(device.queue.field.blobs("hemi")) == [BLOB]
    device.do("saw.take_back", {"saw": seen.id})
    assert device.queue.field.saws_of("hemi") == []


@pytest.mark.parametrize(
    ("name", "args", "code"),
    [
        ("saw.tell", TOLD | {"officer": "aroha"}, "not_your_laptop"),
        ("saw.tell", TOLD | {"service": "no-such"}, "unknown_service"),
        ("saw.take_back", {"saw": "hemi.none"}, "unknown_saw"),
    ],
)
def test_what_cannot_be_told(name, args, code):
    assert refusal(Laptop(), name, args) == code


def test_the_words_are_in_no_event(laptop):  # noqa: F811
    wait(laptop.desk.tell_saw("lost-card", "papers", "Grace Pomare brought a glossy photo"))
    (seen,) = laptop.node.read(lambda queue: queue.field.saws_of("hemi"))
    assert laptop.desk.sealed.open(seen.words) == {"saw": "Grace Pomare brought a glossy photo"}
    raws = wait(laptop.node.query(lambda log: log.feed("officer/hemi", None, 100))).raws
    assert raws
    assert not any(b"Pomare" in raw for raw in raws)


def test_what_the_office_published_is_read_from_its_stream_only(laptop):  # noqa: F811
    data = {"day": laptop.node.queue.day, "said": "Wrong photo", "did": "The sheet says it", "by": "Jo Marsh"}
    wait(laptop.node.write([Draft(saw.PUBLISHED, "reply/one", data)], OFFICE.content_stream))
    wait(laptop.node.write([Draft(saw.PUBLISHED, "reply/two", data)], "officer/hemi"))
    found = laptop.node.read(lambda queue: dict(queue.field.replies))
    assert [(one.id, one.did) for one in found.values() if one.day] == [("one", "The sheet says it")]
    wait(laptop.node.write([Draft(saw.WITHDRAWN, "reply/one", {})], OFFICE.content_stream))
    assert last_replies(laptop.node.read(lambda queue: tuple(queue.field.replies.values())), ()) == []


REPLY = st.builds(
    Reply,
    id=st.uuids().map(str),
    day=st.just("2026-11-21"),
    at=st.integers(0, 99),
    saws=st.lists(st.sampled_from(("hemi.a", "aroha.b")), max_size=2).map(tuple),
    withdrawn=st.booleans(),
)


@given(st.lists(REPLY, max_size=8))
def test_answers_to_ones_own_come_first_and_nothing_withdrawn_is_shown(replies):
    shown = last_replies(replies, [Saw(id="hemi.a", officer="hemi")])
    mine = ["hemi.a" in one.saws for one in shown]
    assert mine == sorted(mine, reverse=True)
    assert not any(one.withdrawn for one in shown)
    standing = [one for one in replies if not one.withdrawn]
    assert len(shown) == min(saw.MOST_SHOWN, len(standing))
    if shown and not mine[0]:
        assert shown[0].at == max(one.at for one in standing)
