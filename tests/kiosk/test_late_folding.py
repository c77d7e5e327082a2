"""A burst at a serving hub is folded behind its answer: nothing is decided, and nothing lost, in between."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.keeper import LateFolding
from kiosk.late_folding import AT_ONCE, MOST_EVENTS, MOST_SECONDS
from kiosk.ports import Via
from tests.kiosk.memory_device import same
from tests.kiosk.running import records, settle, wait

ISSUE = {"service": "lost-card"}
BURST = AT_ONCE + 4


@pytest.fixture
def hub(machines):
    """A hub that is never quiet for long enough to fold by itself."""
    node = machines.start("hub", "hub", serve=True)
    node._keeper._writer._quiet = 3600
    return node


@pytest.fixture
def burst(machines):
    """Tickets that a kiosk gave while it was cut off."""
    kiosk = machines.start("left", "counter", letter="G")
    for _ in range(BURST):
        kiosk.act("ticket.issue", ISSUE)
    settle(kiosk)
    return records(kiosk)


def unfolded(hub) -> int:
    """How many of those tickets the log has and no state."""
    return BURST - len(hub.log.states("ticket"))


def test_an_act_after_a_burst_sees_it(hub, burst):
    wait(hub.receive(burst, Via.PEER))
    assert unfolded(hub) == BURST
    assert wait(hub.act("ticket.call", {"counter": 1}))["label"].startswith("G")
    assert unfolded(hub) == 0


def test_a_grant_after_a_burst_sees_it(hub, burst):
    wait(hub.receive(burst, Via.PEER))
    answer = wait(hub.grant("r1", "ticket.call", {"counter": 1}, "left"))
    assert answer.ok
    assert answer.result["label"].startswith("G")


def test_what_looks_at_no_state_does_not_wait_for_it(hub, burst):
    wait(hub.receive(burst, Via.PEER))
    assert len(wait(hub.query(lambda log: log.outbox(0, 100), folded=False))) >= BURST
    assert unfolded(hub) == BURST


def test_a_power_cut_before_the_folding_is_harmless(machines, hub, burst):
    wait(hub.receive(burst, Via.PEER))
    assert unfolded(hub) == BURST
    found = wait(hub.query(lambda _log: hub._keeper._load(hub.queue.day), folded=False))  # what a start does
    assert len(found.waiting()) == BURST


def test_a_quiet_hub_folds(machines, hub, burst):
    hub._keeper._writer._quiet = 0
    wait(hub.receive(burst, Via.PEER))
    hub._keeper.stop()  # the end waits for what is left
    assert unfolded(hub) == 0
    assert len(hub.read(lambda queue: queue.waiting())) == BURST


class Shelf:
    """A log of which only what is not folded matters."""

    def __init__(self, waits: int) -> None:
        self.waits = waits

    def fold_pending(self, most=None):
        """Fold, and say of which."""
        done = self.waits if most is None else min(most, self.waits)
        self.waits -= done
        return {f"page/{self.waits + number}": None for number in range(done)}


@given(st.integers(0, 2000))
def test_parts_fold_everything_once(waits):
    late = LateFolding(Shelf(waits))
    late.left(waits)
    found: list[str] = []
    while late.waits:
        found += late.part()
    assert len(found) == len(set(found)) == waits


def test_it_waits_neither_too_long_nor_for_too_much():
    now = 0.0
    late = LateFolding(Shelf(9), lambda: now)
    late.left(AT_ONCE + 1)
    assert not late.due
    now = MOST_SECONDS
    late.left(1)
    assert late.due
    late.all()
    assert not late.waits
    late.left(MOST_EVENTS)
    assert late.due


@settings(max_examples=8, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.sampled_from(["burst", "issue", "call", "look"]), max_size=6))
def test_whatever_comes_between_the_projection_is_that_of_the_log(hub, burst, steps):
    for step in steps:
        if step == "burst":
            hub.receive(burst, Via.PEER)
        elif step == "issue":
            wait(hub.act("ticket.issue", ISSUE))
        elif step == "call" and wait(hub.query(lambda _log: hub.queue.waiting())):
            wait(hub.act("ticket.call", {"counter": 1}))
        else:
            wait(hub.query(lambda log: log.count(hub.office.queue_stream), folded=False))
    assert same(wait(hub.query(lambda _log: hub.queue)), wait(hub.query(lambda _log: hub._keeper._load(hub.queue.day))))
