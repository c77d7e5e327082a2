"""What every event log promises of the chains of its sources (kiosk.chain.Chained), whatever it is made of."""

import hashlib
from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.apart import set_apart
from kiosk.chain import Head, SignedHead, first, head_bytes, link
from kiosk.events import Record
from kiosk.ports import EventLog, Via
from tests.contract.conftest import Shelf
from tests.contract.journal import OTHER_STREAM, STREAM, Page, Pen

every_log = settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


class Stop(Exception):
    """Raised by a test."""


def undone(log: EventLog, records: list[Record]) -> None:
    """Append, and take it all back."""
    with suppress(Stop), log.transaction():
        log.append(records, Via.PEER, fold=False)
        raise Stop


def head_at(source: str, records: list[Record]) -> Head:
    """The head of a source after these events, by the definition."""
    chain = first(source)
    for record in records:
        chain = link(chain, record.raw)
    return Head(source, len(records), chain)


def test_a_link_is_what_the_wire_says_it_is():
    chain = hashlib.sha256(b"urn:x").digest()
    assert first("urn:x") == chain
    assert link(chain, b"{}") == hashlib.sha256(chain + hashlib.sha256(b"{}").digest()).digest()
    assert head_bytes(Head("urn:x", 7, b"\x0f" * 32)) == b"shopfront-head-v1\nurn:x\n7\n" + b"0f" * 32 + b"\n"


@every_log
@given(data=st.data())
def test_the_chain_is_the_same_for_any_split_order_repetition_and_undoing(shelf: Shelf, data: st.DataObject):
    pens = [Pen("a"), Pen("b")]
    written = {pen.source: [pen.write(str(number)) for number in range(6)] for pen in pens}
    records = [record for some in written.values() for record in some]
    thief = Pen("thief").write("taken", id=records[3].event.id)
    arriving = data.draw(st.permutations(records)) + data.draw(st.lists(st.sampled_from(records), max_size=4))
    if stolen := data.draw(st.booleans()):
        arriving.insert(data.draw(st.integers(0, 4)), thief)
    cuts = sorted(data.draw(st.sets(st.integers(1, len(arriving) - 1), max_size=5)))
    log = shelf.new()
    for start, end in zip([0, *cuts], [*cuts, len(arriving)], strict=True):
        if data.draw(st.booleans()):
            undone(log, arriving[start:end])
        log.append(arriving[start:end], Via.PEER, fold=False)

    for source, some in written.items():
        lost = stolen and log.whole_until(source) < len(some)
        whole = 3 if lost else 6
        assert log.whole_until(source) == whole
        assert log.chain_of(source) == head_at(source, some[:whole])
        assert log.chain_of(source, 2) == head_at(source, some[:2])
        assert (log.chain_of(source, 6) is None) == lost
    assert log.verify().faults == ()
    log.close()


def test_a_source_of_which_nothing_is_held_begins_with_its_name(log: EventLog):
    late = Pen("late")
    log.append([late.write("x", sequence=2)], Via.PEER)

    for source in (late.source, "nobody"):
        assert log.chain_of(source) == Head(source, 0, first(source))
        assert log.chain_of(source, 2) is None


def test_chains_go_on_after_a_restart(shelf: Shelf):
    log, pen = shelf.new(), Pen()
    records = [pen.write(str(number)) for number in range(4)]
    log.append([records[0], records[2]], Via.PEER)
    log = shelf.reopen(log)
    log.append([records[1]], Via.PEER)
    log = shelf.reopen(log)
    log.append([records[3]], Via.PEER)

    assert log.chain_of(pen.source) == head_at(pen.source, records)


def test_signed_heads_are_kept_if_they_fit(shelf: Shelf):
    log, pen = shelf.new(), Pen()
    records = [pen.write(str(number)) for number in range(3)]
    log.append(records[:2], Via.PEER)
    two = head_at(pen.source, records[:2])
    assert log.keep_head(two, b"two")
    assert log.keep_head(head_at(pen.source, records[:1]), b"an older one")

    log = shelf.reopen(log)
    assert log.heads_signed([pen.source, "nobody"]) == {pen.source: SignedHead(two, b"two")}
    assert log.quarantined() == []


def test_a_signed_head_that_does_not_fit_is_an_alarm(log: EventLog):
    pen = Pen()
    records = [pen.write(str(number)) for number in range(2)]
    log.append(records, Via.PEER)

    assert not log.keep_head(head_at(pen.source, [records[1], records[0]]), b"signed")

    (alarm,) = log.quarantined()
    assert f"the chain of {pen.source} does not fit: at event 2" in alarm.reason
    assert log.heads_signed([pen.source]) == {}


def test_a_head_further_on_is_compared_when_its_events_are_there(log: EventLog):
    pen, other = Pen(), Pen("b")
    records = [pen.write(str(number)) for number in range(3)]
    lies = [other.write(str(number)) for number in range(3)]
    for source, some in ((pen.source, records), (other.source, lies)):
        log.append(some[:1], Via.PEER)
        assert log.keep_head(head_at(source, some[:2] if some is records else [some[1], some[0]]), b"two")
        log.append(some[1:], Via.PEER)
    assert log.heads_signed([pen.source, other.source]) == {}

    assert log.keep_head(head_at(pen.source, records[:1]), b"one")
    assert log.heads_signed([pen.source])[pen.source].signature == b"two"
    assert not log.keep_head(head_at(other.source, lies), b"three")
    assert len(log.quarantined()) == 1


def test_a_log_has_a_generation_until_it_takes_another(shelf: Shelf):
    log, other = shelf.new(), shelf.new()
    before = log.generation()
    assert before
    assert before != other.generation()
    log = shelf.reopen(log)
    assert log.generation() == before
    after = log.begin_generation()
    assert after != before
    assert shelf.reopen(log).generation() == after


def test_the_vector_says_how_far_each_source_of_a_stream_is_held(log: EventLog):
    both, queue, staff = Pen("both"), Pen("queue"), Pen("staff")
    log.append([both.write("1"), both.write("2", stream=OTHER_STREAM), both.write("3")], Via.PEER)
    log.append([queue.write("1"), queue.write("3", sequence=3), staff.write("1", stream=OTHER_STREAM)], Via.PEER)

    assert log.vector([STREAM]) == {both.source: 3, queue.source: 1}
    assert log.vector([STREAM, OTHER_STREAM]) == {both.source: 3, queue.source: 1, staff.source: 1}
    assert log.vector([]) == log.vector(["office/cbd/none"]) == {}


def test_the_outbox_goes_back_to_what_another_log_lacks(log: EventLog):
    own, peer, above = Pen("own"), Pen("peer"), Pen("above")
    log.append([above.write("above")], Via.UPSTREAM)
    log.append([own.write("1"), own.write("2"), peer.write("1"), own.write("3")], Via.OWN)
    places = [item.position for item in log.outbox(0, 10)]

    def lacks(**held: int) -> list[int]:
        after = log.sent_again({f"urn:shopfront:device:{name}:1": last for name, last in held.items()})
        return [] if after is None else [item.position for item in log.outbox(after, 10)]

    assert lacks(own=3, peer=1) == lacks(above=0) == lacks() == []
    assert lacks(own=2) == places[3:]
    assert lacks(own=3, peer=0) == places[2:]
    assert lacks(own=0, peer=1) == places


def test_events_whose_numbers_another_has_are_set_apart(shelf: Shelf):
    log, old = shelf.new(), Pen("a")
    records = old.chain(4)
    log.append(records, Via.OWN)
    before = [item.position for item in log.outbox(0, 9)]
    again = [set_apart(one) for one in records[1:3]]

    changed = log.set_apart(records[1:3])

    assert changed == {"page/1": Page(("0", "1", "2", "3"))}
    assert [item.raw for item in log.outbox(0, 9)] == [records[0].raw, again[0].raw, again[1].raw, records[3].raw]
    assert [item.position for item in log.outbox(0, 9)] == before
    assert [log.chain_of(one.event.source) for one in again] == [head_at(one.event.source, [one]) for one in again]
    assert log.chain_of(old.source) == head_at(old.source, records[:1])
    twin = Pen("a")
    theirs = [twin.write("x", "page/2", id=f"twin-{number}") for number in range(3)]
    assert len(log.append(theirs[1:], Via.UPSTREAM).fresh) == 2
    assert log.chain_of(old.source) == head_at(old.source, [records[0], *theirs[1:], records[3]])
    log = shelf.reopen(log)
    assert log.last_sequence(again[0].event.source) == 1
    assert log.verify().faults == ()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("events SET chain = {other} WHERE id = 'a-1-2'", "event 2 does not follow from those before it"),
        ("events SET chain = NULL WHERE id = 'a-1-2'", "event 2 has no link"),
        ("events SET sequence = 9 WHERE id = 'a-1-2'", "event 3 has a link of the chain, and event 2 is missing"),
        ("signed_heads SET chain = {other} WHERE sequence = 2", "the events up to 2 are not those for which"),
        ("signed_heads SET sequence = 7 WHERE sequence = 2", "signed for 7 events, and they are held only up to 3"),
    ],
)
def test_verify_says_which_chain_is_broken_and_where(shelf: Shelf, change: str, fault: str):
    log, pen = shelf.new(), Pen()
    records = [pen.write(str(number)) for number in range(3)]
    log.append(records, Via.PEER)
    log.keep_head(head_at(pen.source, records[:2]), b"two")
    assert log.verify().faults == ()

    other = "ab" * 32
    literal = f"'\\x{other}'" if "postgres" in type(shelf).__name__.lower() else f"x'{other}'"
    shelf.damage(log, change.format(other=literal))

    assert any(found.startswith(pen.source) and fault in found for found in log.verify().faults)
