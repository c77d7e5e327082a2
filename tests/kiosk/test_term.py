"""The right to decide: it ends as soon as anybody of the office knows of a higher term."""

import pytest

from tests.kiosk.running import Machines, settle, wait


@pytest.fixture
def machines(tmp_path):
    found = Machines(tmp_path)
    yield found
    found.stop_all()


def test_a_server_that_heard_of_a_higher_term_decides_nothing(machines):
    hub = machines.start("hub", "hub", serve=True)
    assert hub.serving
    hub.term.hear(5)
    assert (hub.serving, hub.term.known) == (False, 5)
    assert wait(hub.grant("r", "counter.take", {"counter": "1", "officer": "o"}, "c")).error["code"] == "not_serving"


def test_it_begins_a_term_above_all_that_it_heard_of(machines):
    hub = machines.start("hub", "hub", serve=True)
    hub.term.hear(5)
    hub.serve()
    assert (hub.serving, hub.term.known, hub.queue.term()) == (True, 6, 6)


def test_a_server_that_serves_begins_no_other_term(machines):
    hub = machines.start("hub", "hub", serve=True)
    hub.serve()
    hub.term.hear(1)
    settle(hub)
    assert hub.queue.term() == 1
    assert hub.serving
