"""What every event log promises (kiosk.ports.EventLog), whatever it is made of."""

import json
import random
import threading

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.apart import set_apart
from kiosk.chain import Head
from kiosk.errors import CursorUnknown, DataFault
from kiosk.events import Record, read
from kiosk.folding import canonical, causal_order, digest, heads
from kiosk.ports import EventLog, Via
from kiosk.put_aside import in_quarantine
from tests.contract.conftest import Shelf
from tests.contract.journal import OTHER_STREAM, PAGE, STREAM, Page, Pen, tangle

every_log = settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])


def whole_feed(log: EventLog, stream: str = STREAM, after: str | None = None, limit: int = 3) -> list[bytes]:
    raws: list[bytes] = []
    while (page := log.feed(stream, after, limit)).raws:
        raws += page.raws
        after = page.last_id
    assert page.last_id == after
    return raws


def ids(raws: list[bytes]) -> list[str]:
    return [read(raw).event.id for raw in raws]


# --- appending


def test_append_keeps_the_events_and_folds_their_entities(log: EventLog):
    pen = Pen()
    first, second = pen.write("tahi", day="2026-11-21"), pen.write("rua", "page/2")

    appended = log.append([first, second], Via.OWN)

    assert appended.fresh == (first.event, second.event)
    assert appended.changed == {"page/1": Page(("tahi",), "2026-11-21"), "page/2": Page(("rua",))}
    assert appended.forked == ()
    assert log.state("page/1") == Page(("tahi",), "2026-11-21")
    assert log.state("page/9") is None
    assert log.count(STREAM) == 2
    assert log.last_sequence(pen.source) == 2


def test_how_far_a_source_is_held_without_a_gap(log: EventLog):
    pen, late = Pen(), Pen("late")
    records = [pen.write(str(number), stream=OTHER_STREAM if number % 2 else STREAM) for number in range(6)]
    found = []
    for number in (0, 1, 4, 5, 2, 3):
        log.append([records[number]], Via.PEER)
        found.append(log.whole_until(pen.source))
    log.append([late.write("x", sequence=2)], Via.PEER)

    assert found == [1, 2, 2, 2, 3, 6]
    assert (log.whole_until(late.source), log.whole_until("nobody")) == (0, 0)


def test_events_named_are_told_in_the_order_of_their_feed(log: EventLog):
    pen = Pen()
    first, second = pen.write("tahi"), pen.write("rua")
    log.append([second], Via.OWN)
    log.append([first, pen.write("toru", stream=OTHER_STREAM)], Via.OWN)

    assert log.in_order(STREAM, ["never", first.event.id, second.event.id]) == [second.event.id, first.event.id]
    assert log.in_order(OTHER_STREAM, [first.event.id]) == []


def test_an_empty_log_answers_everything(log: EventLog):
    assert log.append([], Via.OWN).fresh == ()
    assert log.fold_pending() == {}
    assert log.rebuild() == 0
    assert log.history("page/1") == []
    assert log.heads("page/1") == ()
    assert log.states("page") == {}
    assert log.feed(STREAM, None, 10).raws == ()
    assert log.feed(STREAM, None, 10).last_id is None
    assert (log.count(STREAM), log.last_sequence("nobody"), log.outbox_size(0)) == (0, 0, 0)
    assert (log.outbox(0, 10), log.unsent_subjects(0), log.quarantined()) == ([], set(), [])
    assert log.digest(STREAM) == digest({})
    assert log.verify().faults == ()


def test_a_duplicate_changes_nothing(log: EventLog):
    records = Pen().chain(3)
    log.append(records, Via.OWN)
    before = (log.digest(STREAM), whole_feed(log), log.outbox_size(0))

    again = log.append([records[1], records[0], records[1]], Via.UPSTREAM)

    assert (again.fresh, again.changed, again.forked) == ((), {}, ())
    assert (log.digest(STREAM), whole_feed(log), log.outbox_size(0)) == before
    assert log.quarantined() == []


def test_a_duplicate_inside_one_batch_is_kept_once(log: EventLog):
    record = Pen().write("tahi")

    assert log.append([record, record], Via.PEER).fresh == (record.event,)
    assert log.count(STREAM) == 1


def test_hundreds_at_once_are_kept_and_folded_as_they_are_one_by_one(shelf: Shelf):
    """Some are held already, some are twice among them, and their entities have events of before and of now."""
    pens = [Pen(f"p{number}") for number in range(9)]
    records = [one for turn in zip(*(pen.chain(30, f"page/{pen.source}") for pen in pens), strict=True) for one in turn]
    slowly, at_once = shelf.new(), shelf.new()
    for log in (slowly, at_once):
        log.append(records[:60:2], Via.PEER)
    for record in records:
        slowly.append([record], Via.PEER)

    many = at_once.append([*records, *records[100:110]], Via.PEER)
    assert list(many.fresh) == [one.event for one in records if one not in records[:60:2]]
    assert many.changed == at_once.states("page") == slowly.states("page")
    assert at_once.digest(STREAM) == slowly.digest(STREAM)
    assert {at_once.heads(one.event.subject) for one in records} == {(one.event.id,) for one in records[-9:]}
    assert at_once.verify().faults == ()

    more = [pen.write("after", f"page/{pen.source}") for pen in pens for _ in range(30)]
    assert len(at_once.append(more, Via.UPSTREAM).fresh) == len(more)
    assert at_once.verify().faults == ()


def test_states_by_kind_and_day(log: EventLog):
    pen = Pen()
    today = pen.write("now", "page/1", day="2026-11-21")
    yesterday = pen.write("then", "page/2", day="2026-11-20")
    log.append([today, yesterday, pen.write("never", "page/3")], Via.OWN)

    assert set(log.states("page")) == {"page/1", "page/2", "page/3"}
    assert log.states("page", "2026-11-21") == {"page/1": Page(("now",), "2026-11-21")}
    assert log.states("page", "2026-11-19") == {}
    assert set(log.states("page", "2026-11-20", onward=True)) == {"page/1", "page/2"}
    assert set(log.states("page", "2026-11-21", onward=True)) == {"page/1"}
    assert log.states("page", "2026-11-22", onward=True) == {}
    assert log.states("book") == {}


def test_an_event_that_moves_an_entity_to_another_day(log: EventLog):
    pen = Pen()
    late = pen.write("second", day="2026-11-21")
    log.append([late], Via.OWN)
    early = Pen("b", clock=1).write("first", day="2026-11-20")
    log.append([early], Via.PEER)

    assert log.states("page", "2026-11-21") == {}
    assert list(log.states("page", "2026-11-20")) == ["page/1"]


# --- order


@every_log
@given(seed=st.integers(0, 10_000), data=st.data())
def test_any_order_split_and_repetition_gives_the_same_state(shelf: Shelf, seed: int, data: st.DataObject):
    records = tangle(seed)
    arriving = data.draw(st.permutations(records)) + data.draw(st.lists(st.sampled_from(records), max_size=5))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(arriving) - 1), max_size=4)))
    log = shelf.new()
    for start, end in zip([0, *cuts], [*cuts, len(arriving)], strict=True):
        log.append(
            arriving[start:end], data.draw(st.sampled_from([Via.PEER, Via.UPSTREAM])), fold=data.draw(st.booleans())
        )
        if data.draw(st.booleans()):
            log.fold_pending()
    log.fold_pending()

    by_subject = {record.event.subject: [] for record in records}
    for record in records:
        by_subject[record.event.subject].append(record.event)
    expected = {subject: canonical(PAGE.fold(subject, causal_order(events))) for subject, events in by_subject.items()}
    assert log.digest(STREAM) == digest(expected)
    for subject, events in by_subject.items():
        assert log.heads(subject) == heads(events)
        assert log.history(subject) == causal_order(events)
    assert log.verify().faults == ()
    log.close()


def test_a_late_event_finds_its_place_before_those_that_build_on_it(log: EventLog):
    first = Pen("fast", clock=9_000_000).write("first")
    second = Pen("slow", clock=1_000).write("second", basis=[first.event.id])

    log.append([second], Via.PEER)
    log.append([first], Via.PEER)

    assert log.state("page/1") == Page(("first", "second"))
    assert log.heads("page/1") == (second.event.id,)


def test_heads_are_all_events_that_nothing_builds_on(log: EventLog):
    root = Pen("a").write("root")
    left = Pen("b").write("left", basis=[root.event.id])
    right = Pen("c").write("right", basis=[root.event.id])

    log.append([root], Via.PEER)
    assert log.heads("page/1") == (root.event.id,)
    log.append([left], Via.PEER)
    log.append([right], Via.PEER, fold=False)
    assert log.heads("page/1") == tuple(sorted([left.event.id, right.event.id]))


def test_a_basis_of_a_thousand_events(log: EventLog):
    pens = [Pen(f"device{number}") for number in range(1000)]
    crowd = [pen.write("one") for pen in pens]
    last = Pen("last", clock=1).write("last", basis=[record.event.id for record in crowd])

    log.append([last, *crowd], Via.PEER)

    assert log.heads("page/1") == (last.event.id,)
    assert log.state("page/1").words[-1] == "last"


# --- folding later


def test_folding_later_gives_what_folding_at_once_gives(shelf: Shelf):
    records = tangle(seed=5)
    at_once, later = shelf.new(), shelf.new()
    folded = at_once.append(records, Via.PEER).changed
    unfolded = later.append(records, Via.PEER, fold=False)

    assert unfolded.fresh == tuple(record.event for record in records)
    assert unfolded.changed == {}
    assert later.states("page") == {}
    assert later.fold_pending() == folded
    assert later.fold_pending() == {}
    assert later.digest(STREAM) == at_once.digest(STREAM)


def test_what_is_not_folded_yet_is_known_after_a_restart(shelf: Shelf):
    log = shelf.new()
    log.append(Pen().chain(2), Via.PEER, fold=False)

    assert shelf.reopen(log).fold_pending() == {"page/1": Page(("0", "1"))}


def test_folding_one_event_at_once_also_folds_those_that_waited(log: EventLog):
    first, second = Pen().chain(2)
    log.append([first], Via.PEER, fold=False)

    assert log.append([second], Via.PEER).changed == {"page/1": Page(("0", "1"))}
    assert log.fold_pending() == {}


def test_rebuilding_gives_the_same_states(log: EventLog):
    log.append(tangle(seed=3), Via.PEER)
    before = (log.digest(STREAM), log.states("page"))

    assert log.rebuild() == len(log.states("page"))
    assert (log.digest(STREAM), log.states("page")) == before


def test_the_digest_is_that_of_one_stream(log: EventLog):
    pen = Pen()
    log.append([pen.write("here")], Via.OWN)
    before = log.digest(STREAM)
    log.append([pen.write("there", "page/2", stream=OTHER_STREAM)], Via.OWN)

    assert log.digest(STREAM) == before == digest({"page/1": canonical(Page(("here",)))})
    assert log.digest(OTHER_STREAM) == digest({"page/2": canonical(Page(("there",)))})


# --- the feed


@every_log
@given(seed=st.integers(0, 10_000), limit=st.integers(1, 7))
def test_a_reader_sees_every_event_exactly_once(shelf: Shelf, seed: int, limit: int):
    chance = random.Random(seed)
    log, records = shelf.new(), tangle(seed)
    seen: list[bytes] = []
    after: str | None = None
    while records:
        size = chance.randint(1, 4)
        log.append(records[:size], chance.choice(list(Via)), fold=chance.random() < 0.5)
        del records[:size]
        page = log.feed(STREAM, after, limit)
        seen, after = seen + list(page.raws), page.last_id
    seen += whole_feed(log, after=after, limit=limit)

    assert seen == [record.raw for record in tangle(seed)]
    assert [ids(whole_feed(log, after=cursor)) for cursor in [None, *ids(seen)]] == [
        ids(seen)[start:] for start in range(len(seen) + 1)
    ]
    log.close()


def test_a_feed_holds_its_stream_only(log: EventLog):
    pen = Pen()
    here, there = pen.write("here"), pen.write("there", "page/2", stream=OTHER_STREAM)
    log.append([here, there], Via.OWN)

    assert whole_feed(log) == [here.raw]
    assert whole_feed(log, OTHER_STREAM) == [there.raw]
    assert whole_feed(log, "office/cbd/que") == []
    assert (log.count(STREAM), log.count(OTHER_STREAM)) == (1, 1)


def test_a_cursor_that_the_feed_does_not_know_is_refused(log: EventLog):
    pen = Pen()
    there = pen.write("there", stream=OTHER_STREAM)
    log.append([pen.write("here"), there], Via.OWN)

    for unknown in ("never-was", there.event.id, ""):
        with pytest.raises(CursorUnknown, match=STREAM):
            log.feed(STREAM, unknown, 10)


def test_feeds_give_the_bytes_that_came(log: EventLog):
    strange = (
        '{ "hlc":"0000000f4241.0000",\n "sequence" : 7, "data":{"word":"p\\u016b","Ω":[1.50,null]},"newextra":"x",'
        '"specversion":"1.0","type":"page.rebound.v9","source":"urn:x","id":"odd","stream":"office/cbd/queue",'
        '"subject":"book/7","time":"2026-11-21T09:30:00+13:00" }'
    ).encode()

    appended = log.append([read(strange)], Via.PEER)

    assert appended.changed == {}
    assert log.state("book/7") is None
    assert log.heads("book/7") == ("odd",)
    assert [event.id for event in log.history("book/7")] == ["odd"]
    assert whole_feed(log) == [strange]
    assert log.outbox(0, 5)[0].raw == strange
    assert log.fold_pending() == {}
    assert log.verify().faults == ()


# --- the outbox


def test_the_outbox_holds_what_did_not_come_from_upstream(log: EventLog):
    pen = Pen()
    own, peer, upstream = pen.write("own"), pen.write("peer", "page/2"), pen.write("upstream", "page/3")
    log.append([own], Via.OWN)
    log.append([upstream], Via.UPSTREAM)
    log.append([peer], Via.PEER)

    first, second = log.outbox(0, 10)
    assert [(item.subject, item.raw) for item in (first, second)] == [("page/1", own.raw), ("page/2", peer.raw)]
    assert first.position < second.position
    assert log.outbox(0, 1) == [first]
    assert log.outbox(first.position, 10) == [second]
    assert log.outbox(second.position, 10) == []
    assert [log.outbox_size(after) for after in (0, first.position, second.position)] == [2, 1, 0]
    assert log.unsent_subjects(0) == {"page/1", "page/2"}
    assert log.unsent_subjects(first.position) == {"page/2"}


def test_cursors_are_kept(shelf: Shelf):
    log = shelf.new()
    log.set_cursor("sent", "17")
    log.set_cursor("sent", "18")
    log.set_cursor(f"feed {STREAM}", "a-1-1")

    again = shelf.reopen(log)
    assert again.cursor("sent") == "18"
    assert again.cursor(f"feed {STREAM}") == "a-1-1"
    assert again.cursor("other") is None


# --- what cannot be taken


def test_two_events_with_one_sequence_are_a_fork(log: EventLog):
    pen = Pen()
    held = pen.write("held", sequence=5)
    other = pen.write("other", sequence=5)
    more = pen.write("more", sequence=6)
    log.append([held], Via.PEER)

    appended = log.append([other, more], Via.PEER)

    assert appended.forked == (other,)
    assert [event.data["word"] for event in appended.fresh] == ["more", "other"]
    assert whole_feed(log) == [held.raw, more.raw, set_apart(other).raw]
    assert log.state("page/1") == Page(("held", "other", "more"))
    (told,) = log.quarantined()
    assert (told.raw, told.came_from) == (other.raw, pen.source)
    assert "sequence 5" in told.reason
    assert log.append([other, set_apart(other)], Via.PEER).fresh == ()
    assert log.verify().faults == ()


def test_the_number_of_the_hub_stays_and_ours_is_set_apart_and_sent(log: EventLog):
    pen = Pen("a")
    first, ours = pen.write("first"), pen.write("ours")
    theirs = Pen("a").write("theirs", sequence=2, id="theirs")
    log.append([first, ours], Via.OWN)
    log.set_cursor("sent", str(log.outbox(0, 9)[-1].position))
    log.keep_head(Head(pen.source, 2, log.chain_of(pen.source).chain), b"signed")
    before = log.generation()

    appended = log.append([theirs], Via.UPSTREAM)

    assert (appended.fresh, appended.forked, appended.left) == ((theirs.event,), (), (pen.source,))
    assert [item.raw for item in log.outbox(int(log.cursor("sent")), 9)][-1] == set_apart(ours).raw
    assert log.state("page/1") == Page(("first", "theirs", "ours"))
    assert log.generation() != before
    assert (log.whole_until(pen.source), log.heads_signed([pen.source])) == (2, {})
    assert log.append([ours], Via.PEER).forked == (ours,), "whoever has it under its number is told"
    assert log.verify().faults == ()


@given(order=st.permutations(range(6)), cut=st.integers(0, 6), ways=st.lists(st.sampled_from(Via), min_size=7))
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_whatever_order_three_copies_are_met_all_is_held_once(shelf: Shelf, order, cut, ways):
    copies = [Pen("a").write(word, sequence=1, id=word) for word in ("one", "two", "three")]
    met = [*copies, *(set_apart(one) for one in copies)]
    log = shelf.new()
    for step, some in enumerate((order[:cut], order[cut:])):
        log.append([met[number] for number in some], Via.PEER if ways[step] is Via.OWN else ways[step])

    assert sorted(whole_feed(log)) == sorted(one.raw for one in met[3:])
    assert log.verify().faults == ()


def test_a_fork_inside_one_batch(log: EventLog):
    pen = Pen()
    held, other = pen.write("held", sequence=5), pen.write("other", sequence=5)

    appended = log.append([held, other], Via.PEER)

    assert (appended.fresh, appended.forked) == ((held.event, set_apart(other).event), (other,))


def test_an_id_with_other_bytes_is_a_fork(log: EventLog):
    pen = Pen()
    held = pen.write("held")
    altered = Record(held.event, held.raw.replace(b"held", b"HELD"))
    stolen = Pen("thief").write("stolen", id=held.event.id)
    log.append([held], Via.PEER)

    assert log.append([altered, stolen], Via.PEER).forked == (altered, stolen)
    assert whole_feed(log) == [held.raw]
    assert [item.raw for item in log.quarantined()] == [altered.raw, stolen.raw]


def test_the_quarantine_keeps_the_same_bytes_once_and_takes_any(shelf: Shelf):
    log = shelf.new()
    log.quarantine(b"\xff\x00 not JSON", "the event is not JSON", "kiosk 2")
    log.quarantine(b"\xff\x00 not JSON", "again", "kiosk 2")
    log.quarantine(b"", "empty", "kiosk 3")

    first, second = shelf.reopen(log).quarantined()
    assert (first.raw, first.reason, first.came_from) == (b"\xff\x00 not JSON", "the event is not JSON", "kiosk 2")
    assert first.at.endswith("Z")
    assert second.raw == b""


def test_a_long_quarantine_is_read_in_parts(log, monkeypatch):
    for number in range(7):
        log.quarantine(str(number).encode(), "no event", "kiosk 2")
    asked, whole = [], log.quarantined

    def some(*limits):
        asked.append(len(page := whole(*limits)))
        return page

    monkeypatch.setattr("kiosk.put_aside.SOME", 3)
    monkeypatch.setattr(log, "quarantined", some)
    assert b"".join(one.raw for one in in_quarantine(log)) == b"0123456"
    assert (asked, log.quarantine_size()) == ([3, 3, 1, 0], 7)
    assert [one.raw for one in whole(most=2, newest=True)] == [b"6", b"5"]


# --- transactions


class Stop(Exception):
    """Raised by a test."""


def test_a_transaction_that_fails_leaves_nothing(shelf: Shelf):
    log = shelf.new()
    pen = Pen()
    log.append([pen.write("before")], Via.OWN)
    before = (log.digest(STREAM), log.heads("page/1"), log.last_sequence(pen.source), log.outbox_size(0))

    def fail() -> None:
        log.append(pen.chain(3), Via.OWN)
        log.append(pen.chain(1, "page/2"), Via.OWN, fold=False)
        log.set_cursor("sent", "9")
        log.quarantine(b"x", "y", "z")
        assert log.last_sequence(pen.source) == 5
        raise Stop

    with pytest.raises(Stop), log.transaction():
        fail()

    def holds_nothing_new(held: EventLog) -> None:
        after = (held.digest(STREAM), held.heads("page/1"), held.last_sequence(pen.source), held.outbox_size(0))
        assert after == before
        assert (held.cursor("sent"), held.quarantined(), held.fold_pending()) == (None, [], {})
        assert held.states("page") == {"page/1": Page(("before",))}

    holds_nothing_new(log)
    holds_nothing_new(shelf.reopen(log))


def test_a_transaction_sees_its_own_writes(log: EventLog):
    pen = Pen()
    with log.transaction():
        first = pen.write("tahi")
        log.append([first], Via.OWN)
        assert log.state("page/1") == Page(("tahi",))
        log.append([pen.write("rua", basis=log.heads("page/1"))], Via.OWN)
        log.set_cursor("sent", "1")
        assert log.cursor("sent") == "1"
    assert log.state("page/1") == Page(("tahi", "rua"))


def test_a_nested_transaction_joins_the_outermost(log: EventLog):
    pen = Pen()

    def fail() -> None:
        with log.transaction():
            log.append([pen.write("lost")], Via.OWN)
        raise Stop

    with pytest.raises(Stop), log.transaction():
        fail()
    assert log.count(STREAM) == 0


def test_a_nested_transaction_that_fails_undoes_its_own_writes_only(log: EventLog):
    pen = Pen()

    def fail() -> None:
        log.append([pen.write("lost")], Via.OWN)
        raise Stop

    with log.transaction():
        log.append([pen.write("kept")], Via.OWN)
        with pytest.raises(Stop), log.transaction():
            fail()
        log.append([pen.write("kept too")], Via.OWN)
    assert log.state("page/1") == Page(("kept", "kept too"))


def test_other_threads_read_what_was_committed_and_wait_for_nothing(log: EventLog):
    found: list[object] = []
    with log.transaction():
        log.append([Pen().write("tahi")], Via.OWN)
        reader = threading.Thread(target=lambda: found.extend([log.state("page/1"), log.feed(STREAM, None, 5).raws]))
        reader.start()
        reader.join()
    assert found == [None, ()]
    assert log.state("page/1") == Page(("tahi",))


def test_threads_that_read_and_write_at_once(log: EventLog):
    faults: list[BaseException] = []

    def write(name: str) -> None:
        for record in Pen(name).chain(15, f"page/{name}"):
            log.append([record], Via.PEER)

    def follow() -> None:
        seen: list[bytes] = []
        while len(seen) < 45:
            seen += log.feed(STREAM, read(seen[-1]).event.id if seen else None, 50).raws
        assert len(set(seen)) == 45

    def run(job, *args) -> None:
        try:
            job(*args)
        except BaseException as error:
            faults.append(error)

    threads = [threading.Thread(target=run, args=(write, name)) for name in "abc"]
    threads += [threading.Thread(target=run, args=(follow,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []


# --- after a restart, and under inspection


def test_everything_is_there_after_a_restart(shelf: Shelf):
    log = shelf.new()
    log.append(tangle(seed=8), Via.PEER)
    before = (log.digest(STREAM), whole_feed(log), log.states("page"), log.outbox(0, 100), log.count(STREAM))

    again = shelf.reopen(log)
    assert before == (
        again.digest(STREAM), whole_feed(again), again.states("page"), again.outbox(0, 100), again.count(STREAM),
    )  # fmt: skip
    assert again.verify().faults == ()


def test_verify_counts(log: EventLog):
    log.append(Pen().chain(3), Via.OWN)
    log.append(Pen("b").chain(2, "book/1"), Via.PEER)

    report = log.verify()
    assert (report.events, report.entities, report.faults) == (5, 1, ())


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ("events SET raw = replace(raw, 'tahi', 'toru') WHERE id = 'a-1-1'", "bytes are not those"),
        ("events SET type = 'page.burnt.v1' WHERE id = 'a-1-1'", "columns differ"),
        ("events SET subject = 'page/2' WHERE id = 'a-1-1'", "columns differ"),
        ("entities SET state = '{\"words\":[]}' WHERE subject = 'page/1'", "page/1: its state differs"),
        ("entities SET day = '2020-01-01' WHERE subject = 'page/1'", "page/1: its state differs"),
        ("entities SET heads = 'x' WHERE subject = 'page/1'", "page/1: its heads differ"),
        ("entities SET subject = 'page/9' WHERE subject = 'page/1'", "page/9: there is a state, but no event"),
        ("events SET sequence = 9 WHERE id = 'a-1-2'", "2 events, numbered 1 to 9"),
    ],
)
def test_verify_finds_what_was_changed_behind_its_back(shelf: Shelf, change: str, fault: str):
    log = shelf.new()
    first, second = (Pen().write("tahi"), Pen().write("rua", sequence=2, id="a-1-2"))
    log.append([first, second], Via.OWN)
    assert log.verify().faults == ()
    if "replace(raw" in change:
        altered = first.raw.replace(b"tahi", b"toru").hex()
        postgres = "postgres" in type(shelf).__name__.lower()
        literal = f"'\\x{altered}'" if postgres else f"x'{altered}'"
        change = f"events SET raw = {literal} WHERE id = 'a-1-1'"
    if "SET state" in change and "postgres" not in type(shelf).__name__.lower():
        change = change.replace("'{", "CAST('{").replace("}'", "}' AS BLOB)")

    shelf.damage(log, change)

    assert any(fault in found for found in log.verify().faults)


def test_an_export_holds_every_event_and_is_never_written_over_another(log: EventLog, tmp_path):
    records = tangle(seed=2)
    log.append(records, Via.PEER)
    target = tmp_path / "copy"

    assert log.export(target) == len(records)
    assert target.stat().st_size > 0
    assert target.stat().st_mode & 0o077 == 0
    with pytest.raises(DataFault, match="exists already"):
        log.export(target)
    with pytest.raises(DataFault, match="cannot be"):
        log.export(tmp_path / "missing" / "copy")
    assert [path.name for path in tmp_path.iterdir() if "unfinished" in path.name] == []


def test_states_of_another_version_are_a_fault_that_names_the_cure(shelf: Shelf):
    log = shelf.new()
    log.append([Pen().write("tahi")], Via.OWN)
    broken = json.dumps({"words": 3})
    literal = f"'{broken}'" if "postgres" in type(shelf).__name__.lower() else f"CAST('{broken}' AS BLOB)"
    shelf.damage(log, f"entities SET state = {literal} WHERE subject = 'page/1'")

    with pytest.raises(DataFault, match="`log rebuild` mends it"):
        log.states("page")
    log.rebuild()
    assert log.state("page/1") == Page(("tahi",))
