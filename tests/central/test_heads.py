"""Signed heads of chains on the wire: kept where they fit, an alarm where they do not."""

import asyncio
import contextlib
from contextlib import ExitStack

import pytest
from hypothesis import given
from hypothesis import strategies as st

from central import heads
from central.client import HttpHubLink
from central.signing_key import SigningKey
from kiosk.chain import Head, SignedHead, head_bytes
from kiosk.errors import HubRefused
from kiosk.events import Draft
from kiosk.office import Device
from tests.central.office import QUEUE, Bench, connected, until
from tests.central.test_who_may_speak import place  # noqa: F401 - a fixture

KEY = SigningKey.new()


def signed(sequence=1, source="urn:shopfront:device:d1:1", chain=bytes(32), key=KEY):
    head = Head(source, sequence, chain)
    return SignedHead(head, key.sign(head_bytes(head)))


@given(st.lists(st.tuples(st.integers(0, 10**17), st.binary(min_size=32, max_size=32)), max_size=heads.MOST))
def test_what_is_written_is_read(several):
    found = [signed(sequence, f"urn:d{index}:1", chain) for index, (sequence, chain) in enumerate(several)]
    assert heads.read(heads.written(found)) == found


@given(st.text(max_size=60))
def test_no_header_breaks_the_reader(text):
    found: list = []
    with contextlib.suppress(HubRefused):
        found = heads.read(text)
    assert found == []


def test_a_header_with_too_many_is_refused():
    with pytest.raises(HubRefused):
        heads.read(heads.written([signed()] * (heads.MOST + 1)))


def test_a_device_signs_what_it_sends_and_the_hub_keeps_it(place, tmp_path):  # noqa: F811
    found, access = place.let_in("signer")
    with ExitStack() as stack:
        bench = Bench(tmp_path, stack)
        node = bench.node("kiosk", device=Device(uuid=found.device, role="kiosk", name="signer", letter=found.letter))
        sync = bench.sync(node, place.hub.url, access)
        assert until(lambda: connected(sync))
        for _ in range(3):
            node.write([Draft("ticket.left.v1", "ticket/x", {})], QUEUE).result(20)
        own, log = node.device.source, place.hub.node.log
        sequence = node.log.last_sequence(own)
        assert until(lambda: own in log.heads_signed([own]) and log.heads_signed([own])[own].head.sequence == sequence)
        assert log.heads_signed([own])[own].head == node.log.chain_of(own)
        assert log.quarantined() == []


def test_heads_that_lie_are_an_alarm(place):  # noqa: F811
    found, access = place.let_in("liar")
    own = f"urn:shopfront:device:{found.device}:1"
    log = place.hub.node.log
    before = len(log.quarantined())

    def push(*several):
        async def ask():
            link = HttpHubLink(place.hub.url, access)
            try:
                await link.push([], heads.written(several))
            finally:
                await link.close()

        asyncio.run(ask())

    push(signed(source=own, key=SigningKey.new()))
    assert until(lambda: len(log.quarantined()) == before + 1)
    assert "not signed" in log.quarantined()[-1].reason
    push(signed(source="urn:shopfront:device:another:1", key=access.key))
    push(signed(0, own, key=access.key))
    assert until(lambda: len(log.quarantined()) == before + 2), "a chain that does not fit"
    assert log.heads_signed([own]) == {}
