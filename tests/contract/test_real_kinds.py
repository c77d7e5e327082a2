"""The entities of the product itself converge in every log, whoever wrote whatever in whatever order."""

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.entities import ENTITIES
from kiosk.events import Record
from kiosk.folding import canonical, digest
from kiosk.keeping import keep
from kiosk.ports import Via
from tests.contract.conftest import Shelf
from tests.contract.journal import STREAM, Pen

DAY = "2026-11-21"
TYPES = {
    "ticket/1": "issued printed called served recalled held no_show finished transferred left returned undone"
    " postponed cancelled",
    "ticket/2": "issued called served finished undone",
    "counter/2026-11-21/1": "taken released break_started break_ended profiled",
    "labels/2026-11-21/A": "leased",
    "hub/cbd": "serving",
    "device/1": "enrolled",
    "ticket/odd": "issued teleported",
}
VALUES: dict[str, list[object]] = {
    "day": [DAY, "2026-11-20", 7], "service": ["cards", "permits"], "series": ["A"], "number": [1, 2, -1, "x"],
    "arrived": [1_795_251_600_000, 0, None], "language": ["en", "ar"], "priority": ["", "carer", None],
    "reason": ["", "away"], "request": ["r1", "r2"], "outcome": ["printed", "failed"], "counter": ["1", "2"],
    "officer": ["o1", "o2"], "granted": [True, False, "yes"], "term": [1, 2, 2**40], "first": [1, 31],
    "last": [30, 60, 10**9], "device": ["a", "b"], "role": ["kiosk", "hub"], "name": ["Mere"], "letter": ["K"],
    "pin_verifier": ["x"], "skills": [["cards"], "cards", []],
    "visit": ["v1", 7], "due": [1_795_251_600_000, 0, -1], "needs": [["quiet"], ["quiet", "Jane"], "quiet"],
    "queued": [1_795_251_600_000, 0], "until": [1_795_251_900_000, "soon"], "profile": ["quick", "", None],
}  # fmt: skip


def day_at_the_office(seed: int) -> list[Record]:
    """Events of every kind, with values that are right, wrong or missing, by devices with wrong clocks."""
    chance = random.Random(seed)
    pens = [Pen(f"device{number}", clock=chance.randrange(1_000_000, 9_000_000)) for number in range(3)]
    records: list[Record] = []
    for _ in range(30):
        subject = chance.choice(list(TYPES))
        earlier = [record.event.id for record in records if record.event.subject == subject]
        data = {name: chance.choice(values) for name, values in VALUES.items() if chance.random() < 0.9}
        data |= {name: chance.choice([*earlier, "never-was"]) for name in ("call", "event")}
        verb = chance.choice(TYPES[subject].split())
        basis = chance.sample(earlier, chance.randint(0, min(2, len(earlier))))
        type_ = f"{subject.partition('/')[0]}.{verb}.v1"
        records.append(chance.choice(pens).write("", subject, basis, type=type_, data=data))
    return records


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.randoms(use_true_random=False))
def test_two_logs_that_hold_the_same_events_hold_the_same_states(shelf: Shelf, seed: int, chance: random.Random):
    records = day_at_the_office(seed)
    shuffled = chance.sample(records, len(records))
    in_order, in_disorder = shelf.new(ENTITIES), shelf.new(ENTITIES)
    in_order.append(records, Via.PEER)
    for record in shuffled:
        in_disorder.append([record], Via.PEER, fold=chance.random() < 0.5)
    in_disorder.fold_pending()

    by_subject: dict[str, list[Record]] = {}
    for record in records:
        by_subject.setdefault(record.event.subject, []).append(record)
    kept = [keep(ENTITIES, subject, [one.event for one in found]) for subject, found in by_subject.items()]
    expected = digest({one.subject: one.canonical for one in kept if one is not None})
    assert in_order.digest(STREAM) == in_disorder.digest(STREAM) == expected
    for one in kept:
        assert one is not None
        stored = in_disorder.state(one.subject)
        assert stored is not None
        assert canonical(stored) == one.canonical
        assert in_disorder.states(one.kind, one.day)[one.subject] == stored
    for log in (in_order, in_disorder):
        assert log.verify().faults == ()
        log.close()


def test_an_officer_who_comes_by_the_queue_stream_is_none(shelf: Shelf):
    """A kiosk may write to the queue stream; nobody signs in with what it says there."""
    log = shelf.new(ENTITIES)
    forged = {"name": "Mallory", "pin_verifier": "x"}
    log.append([Pen().write("", "officer/m", type="officer.added.v1", data=forged)], Via.PEER)

    assert log.state("officer/m") is None
    assert log.count(STREAM) == 1, "the event is kept and passed on"
