"""Whatever comes over the wire is read or refused in words: bodies, batches, cursors."""

import gzip
import zlib
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from central import squeezing
from central.squeezing import inflate, pressed, zstd
from central.wire import MAX_BYTES
from kiosk.cloudevents import join_batch, split_batch
from kiosk.errors import EventRefused, HubRefused
from kiosk.events import read
from tests.central.office import QUEUE, Running

ENCODINGS = {"gzip": gzip.compress, "zstd": zstd.compress}
_MEBIBYTE = 1024 * 1024


@given(body=st.binary(max_size=200).map(lambda body: body * 300), accepted=st.sampled_from(["", "gzip", "zstd, gzip"]))
def test_what_was_pressed_is_read_again(body: bytes, accepted: str):
    small, encoding = pressed(body, accepted)
    assert inflate(small, encoding) == body


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_bomb_is_refused_and_not_unpacked(encoding: str, monkeypatch):
    asked: list[int] = []

    class Watched:
        """The decompressor itself; notes how much it is asked for at most."""

        def __init__(self, *args, **more):
            self._inner = inner(*args, **more)

        def decompress(self, body: bytes, most: int) -> bytes:
            found = self._inner.decompress(body, most)
            asked.append(len(found))
            return found

        def __getattr__(self, name: str):
            return getattr(self._inner, name)

    bomb = ENCODINGS[encoding](bytes(64 * _MEBIBYTE))
    assert len(bomb) < MAX_BYTES
    if encoding == "zstd":
        inner = zstd.ZstdDecompressor
        monkeypatch.setattr(zstd, "ZstdDecompressor", Watched)
    else:
        inner = zlib.decompressobj
        monkeypatch.setattr(squeezing.zlib, "decompressobj", Watched)

    with pytest.raises(HubRefused) as refused:
        inflate(bomb, encoding)

    assert refused.value.code == "too_large"
    assert asked == [MAX_BYTES + 1]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("more", [b"x", b"second"])
def test_what_follows_a_body_is_not_left_out_in_silence(encoding: str, more: bytes):
    first = ENCODINGS[encoding](b"[]")
    for body in (first + more, first + ENCODINGS[encoding](more)):
        with pytest.raises(HubRefused, match="follows"):
            inflate(body, encoding)


@given(
    body=st.binary(max_size=120), encoding=st.sampled_from(["gzip", "zstd", "br", "identity"]), cut=st.integers(0, 60)
)
def test_any_body_is_read_or_refused(body: bytes, encoding: str, cut: int):
    for one in (body, ENCODINGS[encoding](body)[:cut] if encoding in ENCODINGS else body):
        with suppress(HubRefused):
            inflate(one, encoding)


RAWS = [zlib.decompress(zlib.compress(raw)) for raw in split_batch(join_batch([b'{"a":1}', b'{"b":[2,"]"]}']))]


@given(at=st.integers(0, 40), gone=st.integers(0, 12), put=st.binary(max_size=8))
def test_a_batch_that_was_changed_is_read_or_refused(at: int, gone: int, put: bytes):
    batch = join_batch(RAWS)
    changed = batch[:at] + put + batch[at + gone :]
    with suppress(HubRefused, EventRefused):
        for member in split_batch(changed):  # each is read, or put aside
            with suppress(EventRefused):
                read(member)


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=40)


def test_any_cursor_is_known_or_refused(hub: Running):
    @settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
    @given(last=texts, place=texts, generation=texts)
    def ask(last: str, place: str, generation: str) -> None:
        given_ = {"lastEventId": last, "readAt": place, "generation": generation}
        answer = hub.ask("GET", f"/feed/{QUEUE}", params=given_)
        assert answer.status_code in {200, 400, 410}, answer.text
        assert answer.status_code != 200 or not last
        assert answer.status_code == 200 or answer.json()["code"] in {
            "bad_request",
            "unknown_cursor",
            "other_generation",
        }

    ask()
