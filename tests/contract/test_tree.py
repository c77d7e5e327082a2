"""Every log keeps a Merkle tree over its events, in the order of its feeds (kiosk.merkle.TreeStore)."""

from contextlib import suppress

import pytest

from central.checkpoints import found
from kiosk import merkle
from kiosk.errors import DataFault, HubRefused
from kiosk.merkle import WIDTH, leaf
from kiosk.ports import EventLog, Via
from local_db.verify_log import root_of
from tests.contract.conftest import Shelf
from tests.contract.journal import OTHER_STREAM, STREAM, Pen

COUNT = 2 * WIDTH + 40


def filled(log: EventLog, count: int = COUNT) -> list[bytes]:
    pen = Pen()
    records = [
        pen.write(str(number), f"page/{number % 50}", stream=OTHER_STREAM if number % 3 else STREAM)
        for number in range(count)
    ]
    for start in range(0, count, 97):
        log.append(records[start : start + 97], Via.PEER, fold=False)
    return [record.raw for record in records]


def grown(log: EventLog, most: int) -> list[int]:
    steps = [merkle.grow(log.tree(), most)]
    while steps[-1]:
        steps.append(merkle.grow(log.tree(), most))
    return steps[:-1]


def test_the_tree_follows_the_log_and_knows_every_event(shelf: Shelf):
    log = shelf.new()
    raws = filled(log)
    assert log.tree().size() == 0
    assert log.tree().find("a-1-1") == (0, raws[0])

    assert grown(log, 200) == [200, 200, COUNT - 400]

    tree = shelf.reopen(log).tree()
    assert tree.size() == COUNT
    assert merkle.root(tree, COUNT) == root_of([leaf(raw) for raw in raws])
    assert merkle.root(tree, 300) == root_of([leaf(raw) for raw in raws[:300]])
    assert [tree.find(f"a-1-{number + 1}") for number in range(COUNT)] == list(enumerate(raws))
    assert tree.find("nobody") is None


def test_what_failed_leaves_the_tree_as_it_was(log: EventLog):
    raws = filled(log, 300)
    grown(log, 280)
    with suppress(RuntimeError), log.transaction():
        log.append([Pen("late").write("x")], Via.PEER)
        merkle.grow(log.tree(), 100)
        raise RuntimeError
    assert log.tree().size() == 300
    assert merkle.root(log.tree(), 300) == root_of([leaf(raw) for raw in raws])


def test_an_event_that_was_altered_is_not_proven(shelf: Shelf):
    log = shelf.new()
    filled(log, 10)
    grown(log, 100)
    assert found(log.tree(), "a-1-5", 10)[0] == 4
    with pytest.raises(HubRefused, match="not in the signed tree yet"):
        found(log.tree(), "a-1-5", 4)
    with pytest.raises(HubRefused, match="holds no event"):
        found(log.tree(), "a-1-11", 10)
    shelf.damage(log, "events SET raw = hash WHERE id = 'a-1-5'")
    with pytest.raises(DataFault, match="not as it was"):
        found(log.tree(), "a-1-5", 10)


def test_a_tree_that_was_thrown_away_grows_anew(log: EventLog):
    raws = filled(log, 300)
    grown(log, 1000)
    log.tree().forget()
    assert log.tree().size() == 0
    grown(log, 100)
    assert merkle.root(log.tree(), 300) == root_of([leaf(raw) for raw in raws])


def test_events_of_a_source_after_a_sequence(log: EventLog):
    pen = Pen()
    raws = [pen.write(str(number)) for number in range(6)]
    log.append([raws[number] for number in (5, 0, 1, 3)], Via.PEER)
    assert log.of_source(pen.source, 0, 10) == [raws[number].raw for number in (0, 1, 3, 5)]
    assert log.of_source(pen.source, 2, 1) == [raws[3].raw]
    assert log.of_source("nobody", 0, 10) == []
