"""What every log promises of events that a server has put aside: their numbers do not end the chain of their source."""

import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.chain import Head, PlaceHolder, SignedHead, first, linked
from kiosk.events import Record
from kiosk.ports import EventLog, Via
from kiosk.put_aside import PUT_ASIDE, Why, not_told_yet, nothing_stands, telling
from tests.contract.conftest import Shelf
from tests.contract.journal import STREAM, Pen
from tests.contract.test_chains import head_at, undone

every_log = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)


def place_of(record: Record, lie: int = 0) -> PlaceHolder:
    """Where an event belongs; with a `lie`, and another hash."""
    event = record.event
    raw = record.raw + b" " * lie
    return PlaceHolder(event.source, event.sequence, hashlib.sha256(raw).digest())


def told(server: Pen, place: PlaceHolder) -> Record:
    """A server tells of it."""
    draft = telling(place, Why.REFUSED)
    return server.write("aside", draft.subject, type=draft.type, data=draft.data)


@every_log
@given(data=st.data())
def test_chains_follow_from_what_was_told_and_held_in_whatever_order(shelf: Shelf, data: st.DataObject):
    """The law: a number has the event that is held, else the lowest hash that was told, else it is a gap."""
    pens, server = [Pen("a"), Pen("b")], Pen("server")
    written = [record for pen in pens for record in (pen.write(str(number)) for number in range(5))]
    aside = data.draw(st.sets(st.sampled_from(range(10)), max_size=5))
    later = data.draw(st.sets(st.sampled_from(sorted(aside)), max_size=2)) if aside else set()
    lies = data.draw(st.sets(st.sampled_from(sorted(aside)), max_size=2)) if aside else set()
    places = [place_of(written[one]) for one in sorted(aside)] + [place_of(written[one], 1) for one in sorted(lies)]
    asides = [told(server, place) for place in places]
    held = [record for number, record in enumerate(written) if number not in aside or number in later]
    records = held + asides
    arriving = data.draw(st.permutations(records)) + data.draw(st.lists(st.sampled_from(records), max_size=4))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(arriving)), max_size=6)))
    log = shelf.new()
    for start, end in zip([0, *cuts], [*cuts, len(arriving)], strict=True):
        if data.draw(st.booleans()):
            undone(log, arriving[start:end])
        log.append(arriving[start:end], Via.PEER, fold=False)
        if data.draw(st.integers(0, 5)) == 0:
            log = shelf.reopen(log)

    for pen in pens:
        stands = {place.sequence: place.hash for place in sorted(places, key=lambda one: one.hash, reverse=True)
                  if place.source == pen.source}  # fmt: skip
        stands |= {one.event.sequence: place_of(one).hash for one in held if one.event.source == pen.source}
        chain = first(pen.source)
        for number in range(1, 6):
            chain = linked(chain, stands[number])
            assert log.stands_at(pen.source, number) == stands[number]
            assert log.chain_of(pen.source, number) == Head(pen.source, number, chain)
        assert log.whole_until(pen.source) == 5
    assert log.verify().faults == ()
    log.close()


def test_what_its_device_has_signed_is_compared_over_it(shelf: Shelf):
    log, pen, server = shelf.new(), Pen(), Pen("server")
    records = [pen.write(str(number)) for number in range(4)]
    log.append([records[0], records[2], records[3]], Via.PEER)
    signed = head_at(pen.source, records)
    assert log.keep_head(signed, b"four")
    assert log.heads_signed([pen.source]) == {}, "it cannot be compared yet"

    log.append([told(server, place_of(records[1]))], Via.PEER)
    log = shelf.reopen(log)
    assert log.vector([STREAM])[pen.source] == 4
    assert log.keep_head(head_at(pen.source, records[:3]), b"three")
    assert log.heads_signed([pen.source]) == {pen.source: SignedHead(signed, b"four")}
    assert log.quarantined() == []


def test_a_hash_that_is_not_that_of_its_device_is_an_alarm(log: EventLog):
    pen, server = Pen(), Pen("server")
    records = [pen.write(str(number)) for number in range(2)]
    log.append([records[1], told(server, place_of(records[0], 1))], Via.PEER)

    assert not log.keep_head(head_at(pen.source, records), b"signed")
    assert "does not fit" in log.quarantined()[0].reason


def test_taken_in_later_it_stands_in_its_own_place(shelf: Shelf):
    log, pen, server = shelf.new(), Pen(), Pen("server")
    records = [pen.write(str(number), f"page/{number}") for number in range(4)]
    log.append([records[0], told(server, place_of(records[1])), *records[2:]], Via.PEER)
    before = log.chain_of(pen.source)

    assert log.append([records[1]], Via.PEER).fresh == (records[1].event,)

    assert log.chain_of(pen.source) == before == head_at(pen.source, records)
    log = shelf.reopen(log)
    assert log.chain_of(pen.source, 2) == head_at(pen.source, records[:2])
    assert log.of_source(pen.source, 0, 9) == [record.raw for record in records]
    assert log.verify().faults == ()


def test_the_last_number_of_a_source_may_be_put_aside_and_is_not_given_again(log: EventLog):
    pen, server = Pen(), Pen("server")
    records = [pen.write(str(number)) for number in range(2)]
    log.append([records[0], told(server, place_of(records[1]))], Via.PEER)

    assert log.last_sequence(pen.source) == log.whole_until(pen.source) == 2
    assert log.append([pen.write("three")], Via.PEER).forked == ()
    assert log.whole_until(pen.source) == 3


def test_a_reader_holds_a_place_without_being_told(log: EventLog):
    pen = Pen()
    records = [pen.write(str(number)) for number in range(2)]
    log.append([records[1]], Via.UPSTREAM)
    log.hold(place_of(records[0]))

    assert log.chain_of(pen.source) == head_at(pen.source, records)


def test_nothing_is_told_twice_nor_of_what_is_held(log: EventLog):
    pen, server = Pen(), Pen("server")
    records = [pen.write(str(number)) for number in range(2)]
    drafts = [telling(place_of(record), Why.REFUSED, record.raw) for record in records]
    log.append([records[0]], Via.PEER)

    assert nothing_stands(drafts, log) == [drafts[1]]
    assert not_told_yet([*drafts, drafts[0]], log) == drafts
    assert drafts[1].data["what"] == "page.written.v1"
    log.append([told(server, place_of(records[1]))], Via.PEER)
    assert nothing_stands(drafts, log) == []
    assert not_told_yet(drafts, log) == [drafts[0]]


@pytest.mark.parametrize(
    "data",
    [{}, {"source": "", "sequence": 1, "hash": "ab" * 32}, {"source": "x", "sequence": 0, "hash": "ab" * 32},
     {"source": "x", "sequence": 1, "hash": "AB" * 32}, {"source": "x", "sequence": True, "hash": "ab" * 32}],
)  # fmt: skip
def test_a_place_that_is_none_has_no_effect(log: EventLog, data: dict[str, object]):
    server = Pen("server")
    log.append([server.write("x", "aside/1", type=PUT_ASIDE, data=data)], Via.PEER)

    assert log.last_sequence("x") == 0
    assert log.verify().faults == ()


def test_the_outbox_knows_the_number_of_each_place(log: EventLog):
    own = Pen("own")
    records = [own.write(str(number)) for number in range(2)]
    log.append(records, Via.OWN)

    assert [log.place_at(item.position) for item in log.outbox(0, 9)] == [place_of(one) for one in records]
    assert log.place_at(10**6) is None


def test_what_is_released_leaves_the_quarantine(log: EventLog):
    log.quarantine(b"one", "bad", "kiosk 1")
    log.quarantine(b"two", "bad", "kiosk 1")
    log.release(b"one")

    assert [item.raw for item in log.quarantined()] == [b"two"]


def test_a_number_of_its_own_that_only_a_hub_remembers_is_no_gap(log: EventLog):
    """A disk was put back to before the event that the hub put aside: nobody has its bytes but the quarantine."""
    own, server = Pen("own"), Pen("server")
    lost = own.write("lost")
    log.append([told(server, place_of(lost))], Via.UPSTREAM)
    log.append([own.write("two")], Via.OWN)

    assert log.verify().faults == ()
