"""Every rule of CloudEvents 1.0 in its JSON format, and the official cases where they are at hand."""

import base64
import json
import os
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cloudevents import (
    MAX_EVENT_BYTES,
    CloudEvent,
    decode_batch,
    decode_event,
    encode_event,
    join_batch,
    split_batch,
)
from kiosk.errors import EventRefused

LEAST = {"specversion": "1.0", "id": "1", "source": "urn:x", "type": "t"}


def raw(**changes: object) -> bytes:
    """The least event with attributes changed or added; those that are `...` are left out."""
    return json.dumps({name: value for name, value in (LEAST | changes).items() if value is not ...}).encode()


def test_the_least_event():
    event = decode_event(raw())

    assert event == CloudEvent(id="1", source="urn:x", type="t")
    assert event.data is msgspec.UNSET
    assert (event.datacontenttype, event.dataschema, event.subject, event.time, event.extensions) == (
        None, None, None, None, {},
    )  # fmt: skip


VALID = {
    "a source that is only a fragment": {"source": "#kiosk"},
    "a source that is a path": {"source": "/office/kiosk/2"},
    "a source with an escape": {"source": "urn:x:%20y"},
    "a source in another script": {"source": "https://example.org/tāmaki"},
    "UTC": {"time": "2026-11-21T09:30:00Z"},
    "lower case": {"time": "2026-11-21t09:30:00z"},
    "an offset": {"time": "2026-11-21T22:30:00+13:00"},
    "the other offset": {"time": "2026-11-21T06:30:00-03:30"},
    "nanoseconds": {"time": "2026-11-21T09:30:00.123456789Z"},
    "a leap second": {"time": "2016-12-31T23:59:60Z"},
    "a leap day": {"time": "2028-02-29T00:00:00Z"},
    "a media type": {"datacontenttype": "application/json"},
    "a media type with a parameter": {"datacontenttype": "text/plain; charset=utf-8"},
    "a media type with a suffix": {"datacontenttype": "application/vnd.example+json"},
    "a schema": {"dataschema": "https://example.org/schema/1"},
    "a subject": {"subject": "ticket/7 – pō mārie"},
    "a subject in an astral plane": {"subject": "ticket/𠀋"},
    "a text extension": {"newextra": "x"},
    "a boolean extension": {"newextra": False},
    "an integer extension": {"newextra": -5},
    "the greatest integer": {"newextra": 2**31 - 1},
    "the least integer": {"newextra": -(2**31)},
    "an empty text extension": {"newextra": ""},
    "an extension named with digits": {"7up": "x"},
    "data that is an object": {"data": {"a": [1, 2.5, None, True]}},
    "data that is a text": {"data": "a text"},
    "data that is a number": {"data": 5},
    "data that is false": {"data": False},
    "control characters inside data": {"data": "\x00\x1f"},
}


@pytest.mark.parametrize("changes", VALID.values(), ids=VALID)
def test_valid(changes: dict[str, object]):
    event = decode_event(raw(**changes))

    for name, value in changes.items():
        assert (getattr(event, name) if hasattr(event, name) else event.extensions[name]) == value
    assert decode_event(encode_event(event)) == event


@pytest.mark.parametrize("name", ["subject", "time", "datacontenttype", "dataschema", "newextra", "data_base64"])
def test_null_is_the_same_as_absent(name: str):
    assert decode_event(raw(**{name: None})) == decode_event(raw())


INVALID = {
    "no id": {"id": ...},
    "no source": {"source": ...},
    "no type": {"type": ...},
    "no specversion": {"specversion": ...},
    "an empty id": {"id": ""},
    "an empty source": {"source": ""},
    "an empty type": {"type": ""},
    "an empty subject": {"subject": ""},
    "an empty time": {"time": ""},
    "an empty schema": {"dataschema": ""},
    "an empty media type": {"datacontenttype": ""},
    "id null": {"id": None},
    "id a number": {"id": 25},
    "id an object": {"id": {"a": 1}},
    "id true": {"id": True},
    "type a list": {"type": ["t"]},
    "subject a number": {"subject": 7},
    "specversion a number": {"specversion": 1.0},
    "an old specversion": {"specversion": "0.3"},
    "a later specversion": {"specversion": "1.1"},
    "a source with a space": {"source": "urn: x"},
    "a source with a quote": {"source": 'urn:"x"'},
    "a source with half an escape": {"source": "urn:%2"},
    "a schema that is no absolute URI": {"dataschema": "schema/1"},
    "a media type without a slash": {"datacontenttype": "json"},
    "a media type with a space": {"datacontenttype": "text /plain"},
    "time in words": {"time": "lunchtime"},
    "time a number": {"time": 1795253400},
    "time without a zone": {"time": "2026-11-21T09:30:00"},
    "time without seconds": {"time": "2026-11-21T09:30Z"},
    "time without a T": {"time": "2026-11-21 09:30:00Z"},
    "a month too many": {"time": "2026-13-21T09:30:00Z"},
    "a day that the month has not": {"time": "2026-02-30T09:30:00Z"},
    "a leap day in another year": {"time": "2026-02-29T09:30:00Z"},
    "an hour too many": {"time": "2026-11-21T24:30:00Z"},
    "an offset too great": {"time": "2026-11-21T09:30:00+25:00"},
    "an offset of hours only": {"time": "2026-11-21T09:30:00+05"},
    "time with a line after it": {"time": "2026-11-21T09:30:00Z\n"},
    "digits of another script": {"time": "٢٠٢٦-11-21T09:30:00Z"},
    "a capital in a name": {"newExtra": "x"},
    "a dot in a name": {"new.extra": "x"},
    "an underscore in a name": {"new_extra": "x"},
    "an accent in a name": {"pō": "x"},
    "an empty name": {"": "x"},
    "a name with a line after it": {"newextra\n": "x"},
    "a fraction": {"newextra": 1.5},
    "an integer too great": {"newextra": 2**31},
    "an integer too small": {"newextra": -(2**31) - 1},
    "an object as extension": {"newextra": {}},
    "a list as extension": {"newextra": []},
    "a control character in an id": {"id": "a\x00b"},
    "a tab in a subject": {"subject": "ticket/\t7"},
    "a C1 control character in a type": {"type": "t\x85"},
    "a control character in an extension": {"newextra": "\x7f"},
    "a noncharacter in an id": {"id": "a\ufffe"},
    "a noncharacter of another plane": {"subject": "ticket/\U0001ffff"},
    "a noncharacter in the middle": {"newextra": "\ufdd0"},
    "half a surrogate pair": {"id": "\ud800"},
    "data twice": {"data": "x", "data_base64": "eA=="},
    "no base64": {"data_base64": "not base64!"},
    "base64 without its end": {"data_base64": "eA"},
    "base64 that is a number": {"data_base64": 5},
}


@pytest.mark.parametrize("changes", INVALID.values(), ids=INVALID)
def test_invalid(changes: dict[str, object]):
    with pytest.raises(EventRefused):
        decode_event(raw(**changes))


@pytest.mark.parametrize(
    ("bytes_", "words"),
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b"\xff\xfe", "is not JSON"),
        (b'{"id":"\xff"}', "is not JSON"),
        (b"[" * 10_000, "is not JSON"),
        (b'{"data":' + b"[" * 30_000, "is not JSON"),
        (b"[]", "is a JSON object"),
        (b"null", "is a JSON object"),
        (b'"text"', "is a JSON object"),
        (raw(id=None), "'id' is missing"),
        (raw(time="noon"), r"time is 'noon'; it takes the form 2026-11-21T09:30:00Z"),
        (raw(data="x" * MAX_EVENT_BYTES), f"at most {MAX_EVENT_BYTES} are taken"),
    ],
)
def test_a_refusal_says_what_to_mend(bytes_: bytes, words: str):
    with pytest.raises(EventRefused, match=words):
        decode_event(bytes_)


def test_an_event_of_64_kib_is_taken():
    least = len(raw(data=""))
    assert len(decode_event(raw(data="x" * (MAX_EVENT_BYTES - least))).data) == MAX_EVENT_BYTES - least


def test_binary_data():
    event = decode_event(raw(data_base64=base64.b64encode(b"\x00\xff").decode(), datacontenttype="image/png"))

    assert event.data == b"\x00\xff"
    assert json.loads(encode_event(event))["data_base64"] == "AP8="
    assert "data" not in json.loads(encode_event(event))


@given(st.binary(max_size=300))
def test_any_bytes_are_an_event_or_refused(noise: bytes):
    try:
        event = decode_event(noise)
    except EventRefused:
        return
    assert decode_event(encode_event(event)) == event


json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from([*LEAST, "time", "subject", "data", "data_base64", "x", "X"]), json_values))
def test_any_object_is_an_event_or_refused(changes: dict[str, object]):
    try:
        event = decode_event(raw(**changes))
    except EventRefused:
        return
    assert decode_event(encode_event(event)) == event


texts = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]).filter(
        lambda one: ord(one) & 0xFFFE != 0xFFFE and not 0xFDD0 <= ord(one) <= 0xFDEF
    ),
    min_size=1,
    max_size=30,
)


@given(
    st.builds(
        CloudEvent,
        id=texts,
        source=st.from_regex(r"urn:[a-z0-9:]{1,20}", fullmatch=True),
        type=texts,
        subject=st.none() | texts,
        time=st.none() | st.datetimes().map(lambda moment: moment.isoformat() + "Z"),
        extensions=st.dictionaries(
            st.from_regex(r"x[a-z0-9]{1,8}", fullmatch=True), texts | st.booleans() | st.integers(-(2**31), 2**31 - 1)
        ),
        data=json_values.filter(lambda value: value is not None) | st.binary(max_size=20),
    )
)
def test_what_is_written_is_read_back(event: CloudEvent):
    assert decode_event(encode_event(event)) == event


# --- batches


def test_batches():
    one, two = raw(id="1"), raw(id="2")

    assert decode_batch(b"[]") == []
    assert [event.id for event in decode_batch(join_batch([one, two]))] == ["1", "2"]
    assert join_batch([]) == b"[]"


def test_a_batch_gives_back_the_bytes_of_its_members():
    odd = b'{ "id":"1" ,\n"specversion":"1.0","source":"urn:x", "type":"t","data":1.50}'

    assert split_batch(b" [\n" + odd + b" ,\t" + raw() + b"] ") == [odd, raw()]
    assert split_batch(join_batch([odd, raw()])) == [odd, raw()]


@pytest.mark.parametrize("body", [b"", b"{}", raw(), b"[", b"[1,]", b"null", b"\xff", b"[" * 10_000])
def test_what_is_no_batch(body: bytes):
    with pytest.raises(EventRefused, match="not a JSON array"):
        split_batch(body)


@pytest.mark.parametrize("member", [b"1", b"null", b'"x"', b"[]", raw(specversion="0.3"), raw(id=...)])
def test_a_batch_with_a_member_that_is_no_event(member: bytes):
    with pytest.raises(EventRefused):
        decode_batch(join_batch([raw(), member]))
    assert split_batch(join_batch([raw(), member])) == [raw(), member]


# --- the official cases of the CloudEvents project, which are not ours to ship

OFFICIAL = Path(
    os.environ.get("SHOPFRONT_CLOUDEVENTS_CASES")
    or Path(__file__).resolve().parents[3] / "shared" / "sync" / "cloudevents"
)


def official(name: str, member: str) -> list[object]:
    """Cases of one of the official files; none where the folder is not there."""
    if not (OFFICIAL / f"{name}.json").is_file():
        return []
    cases = json.loads((OFFICIAL / f"{name}.json").read_text(encoding="utf-8"))["tests"]
    return [pytest.param(json.dumps(case[member]).encode(), id=case["id"]) for case in cases]


def test_all_official_cases_are_there_or_none():
    found = [len(list(OFFICIAL.glob(f"{kind}-*.json"))) for kind in ("valid", "invalid")]
    assert found in ([2, 2], [0, 0])


if OFFICIAL.is_dir():

    @pytest.mark.parametrize("event", official("valid-events", "event"))
    def test_official_valid_event(event: bytes):
        assert decode_event(encode_event(decode_event(event))) == decode_event(event)

    @pytest.mark.parametrize("event", official("invalid-events", "event"))
    def test_official_invalid_event(event: bytes):
        with pytest.raises(EventRefused):
            decode_event(event)

    @pytest.mark.parametrize("batch", official("valid-batches", "batch"))
    def test_official_valid_batch(batch: bytes):
        assert [decode_event(member) for member in split_batch(batch)] == decode_batch(batch)

    @pytest.mark.parametrize("batch", official("invalid-batches", "batch"))
    def test_official_invalid_batch(batch: bytes):
        with pytest.raises(EventRefused):
            decode_batch(batch)
