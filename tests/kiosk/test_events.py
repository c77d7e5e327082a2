"""Events are written once and read by anybody: what is refused, and what is carried on unread."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import reading
from kiosk.cloudevents import MAX_EVENT_BYTES, decode_event
from kiosk.errors import EventRefused
from kiosk.events import Event, _as_written, _examined, new_id, read, seal

EVENT = Event(
    id="1f", source="urn:shopfront:device:a:1", type="ticket.issued.v1", subject="ticket/7",
    time="2026-11-21T09:30:00.123Z", stream="office/cbd/queue", sequence=1, hlc="0000000f4241.0000",
)  # fmt: skip


def raw(**changes: object) -> bytes:
    """The bytes of EVENT with attributes changed or added; those that are `...` are left out."""
    found = json.loads(seal(EVENT).raw) | changes
    return json.dumps({name: value for name, value in found.items() if value is not ...}).encode()


names = st.from_regex(r"[a-z0-9][a-z0-9.-]{0,20}", fullmatch=True)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@given(
    st.builds(
        Event,
        id=names,
        source=names.map(lambda name: f"urn:shopfront:device:{name}:1"),
        type=names,
        subject=names.map(lambda name: f"ticket/{name}"),
        time=st.just("2026-11-21T09:30:00.123Z"),
        stream=names.map(lambda name: f"office/{name}/queue"),
        sequence=st.integers(1, 2**31 - 1),
        hlc=st.builds(reading, st.integers(0, 2**48 - 1), st.integers(0, 0xFFFF)),
        basis=st.lists(names, max_size=4).map(tuple),
        data=st.dictionaries(st.text(max_size=8), values, max_size=4),
    )
)
def test_what_is_sealed_is_read_back_and_is_a_cloudevent(event: Event):
    record = seal(event)

    assert record.event == event
    assert read(record.raw) == record
    assert decode_event(record.raw).id == event.id


def test_unknown_types_versions_and_attributes_stay_in_the_bytes():
    bytes_ = raw(type="ticket.teleported.v9", newextra="x", data={"unknown": [1.50, None]}, dataschema="urn:y")

    record = read(bytes_)
    assert record.raw == bytes_
    assert record.event.type == "ticket.teleported.v9"
    assert record.event.data == {"unknown": [1.5, None]}


@pytest.mark.parametrize("changes", [{"time": ...}, {"basis": ...}, {"data": ...}, {"data": [1]}, {"data": "text"}])
def test_what_may_be_missing_or_of_another_form(changes: dict[str, object]):
    event = read(raw(**changes)).event

    assert event.id == "1f"
    assert isinstance(event.data, dict)


REFUSED = {
    "no sequence": ({"sequence": ...}, "sequence"),
    "sequence 0": ({"sequence": 0}, "sequence"),
    "sequence below 0": ({"sequence": -1}, "sequence"),
    "sequence true": ({"sequence": True}, "sequence"),
    "sequence a text": ({"sequence": "1"}, "sequence"),
    "sequence too great": ({"sequence": 2**31}, "sequence"),
    "no stream": ({"stream": ...}, "stream"),
    "stream empty": ({"stream": ""}, "stream"),
    "stream a number": ({"stream": 5}, "stream"),
    "no subject": ({"subject": ...}, "subject"),
    "subject without a kind": ({"subject": "ticket"}, "subject"),
    "subject with an empty kind": ({"subject": "/7"}, "subject"),
    "subject with an empty key": ({"subject": "ticket/"}, "subject"),
    "no clock": ({"hlc": ...}, "hlc"),
    "clock in words": ({"hlc": "noon"}, "hlc"),
    "clock in capitals": ({"hlc": "0000000F4241.0000"}, "hlc"),
    "an id with a space": ({"id": "a b"}, "'id'"),
    "an id with a wide space": ({"id": "a\u2003b"}, "'id'"),
    "an id that no index takes": ({"id": "x" * 3000}, "'id'"),
    "a source that no index takes": ({"source": "urn:" + "x" * 3000}, "'source'"),
    "a subject that no index takes": ({"subject": "ticket/" + "x" * 3000}, "'subject'"),
    "a stream that no index takes": ({"stream": "office/" + "x" * 3000}, "'stream'"),
    "a type that no index takes": ({"type": "x" * 3000}, "'type'"),
    "no id": ({"id": ...}, "id"),
    "too long": ({"data": {"x": "x" * MAX_EVENT_BYTES}}, "at most"),
}


@pytest.mark.parametrize(("changes", "words"), REFUSED.values(), ids=REFUSED)
def test_refused(changes: dict[str, object], words: str):
    with pytest.raises(EventRefused, match=words):
        read(raw(**changes))


def test_the_kind_is_the_first_part_of_the_subject():
    assert read(raw(subject="labels/2026-11-21/D")).event.kind == "labels"


def test_ids_are_new():
    ids = [new_id() for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert all(len(one) == 32 and int(one, 16) >= 0 for one in ids)


ODD = [
    "", " ", "a b", "é", "\x00", "\x7f", "a\nb", "a\\b", "ticket/", "/7", "x" * 501, "1.0", "0.3", "<", "%zz",
    "2026-02-30T09:30:00Z", "a  b",
    "2026-11-21T09:30:00+13:00", "0000000f4241.0000", "0000000F4241.0000", None, True, 0, 1, 1.0, 1.5, -1, 2**31, {},
    {"a": None}, [], ...,
]  # fmt: skip
ATTRIBUTES = [
    "specversion", "id", "source", "type", "subject", "time", "sequence", "hlc", "stream", "basis", "data",
    "datacontenttype", "more", "More", "data_base64",
]  # fmt: skip


@pytest.mark.parametrize("name", ATTRIBUTES)
def test_the_quick_way_to_read_says_what_the_close_look_says(name):
    escaped = [(value, raw(**{name: value})) for value in ODD]
    bare = [(value, json.dumps(json.loads(given), ensure_ascii=False).encode()) for value, given in escaped]
    for value, given_bytes in escaped + bare:
        quick = _as_written(given_bytes)
        try:
            closely = _examined(given_bytes).event
        except EventRefused:
            closely = None
        assert quick is None or quick == closely, value


def test_nearly_all_are_read_the_quick_way():
    assert _as_written(seal(EVENT).raw) == EVENT
