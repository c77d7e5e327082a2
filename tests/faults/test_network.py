"""Pulling the cable at the worst moments: nothing accepted is lost, nothing happens twice, and all agree in the end."""

import asyncio
import threading

import pytest

from central.client import HttpHubLink
from central.enrolling import enrol
from kiosk.errors import HubUnreachable
from kiosk.office import Device
from tests.central.office import KEYS, QUEUE, SILENCE, batch, connected, event, events_of, issue, same, until

RAWS = [batch(event(number, data={"x": "y" * 50}))[1:-1] for number in range(1, 31)]
SOURCE = "urn:shopfront:device:d1:1"


def waiting(node):
    return node.read(lambda queue: queue.waiting_count())


def asked(url, token, *questions):
    """Ask over one link, one after the other; a failure is an answer too."""

    async def ask():
        link = HttpHubLink(url, token)
        found = []
        try:
            for question in questions:
                try:
                    found.append(await question(link))
                except HubUnreachable as error:
                    found.append(error)
        finally:
            await link.close()
        return found

    return asyncio.run(ask())


def test_an_answer_lost_after_the_commit_gives_no_duplicate(bench, hub):
    cable = bench.cable(hub)
    before = events_of(hub.node)
    cable.drop_answer_after(0)
    lost, again = asked(cable.url, hub.token(), lambda link: link.push(RAWS), lambda link: link.push(RAWS))
    assert isinstance(lost, HubUnreachable)
    assert again.acked == {SOURCE: 30}
    assert events_of(hub.node) == before + 30


@pytest.mark.parametrize("passed", [0, 1, 200, 900, 5000])
def test_a_batch_cut_on_the_way_changes_nothing_until_it_comes_again(bench, hub, passed):
    cable = bench.cable(hub)
    before = events_of(hub.node)
    cable.drop_request_after(passed)
    lost, again = asked(cable.url, hub.token(), lambda link: link.push(RAWS), lambda link: link.push(RAWS))
    assert isinstance(lost, HubUnreachable)
    assert again.acked == {SOURCE: 30}
    assert events_of(hub.node) == before + 30


@pytest.mark.parametrize("passed", [0, 100, 700, 3000])
def test_a_feed_cut_on_the_way_is_read_again(bench, hub, passed):
    cable = bench.cable(hub)
    hub.send(batch(*(event(number, data={"x": "y" * 50}) for number in range(1, 31))))
    cable.drop_answer_after(passed)
    pull = [lambda link: link.pull(QUEUE, None, 0)] * 2
    first, again = asked(cable.url, hub.token(), *pull)
    assert again[-30:] == RAWS
    assert isinstance(first, HubUnreachable) or first == again, "half a batch was taken for a whole one"
    assert cable.answers.left is None, "nothing was cut"


def test_a_lost_decision_is_asked_again_and_stays_one(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    issue(kiosk, "1")
    issue(kiosk, "2")
    assert until(lambda: waiting(hub.node) == 2, hub.node)
    cable = bench.cable(hub)
    cable.drop_answer_after(0)

    def call(link):
        return link.grant("r1", "ticket.call", {"counter": "1"})

    answers = asked(cable.url, hub.token("counter", "c1"), call, call)
    given = [answer.result["ticket"] for answer in answers if not isinstance(answer, HubUnreachable)]
    assert len(set(given)) == 1
    assert waiting(hub.node) == 1


def test_tickets_taken_while_the_cable_is_out_arrive_when_it_is_back(bench, hub):
    cable = bench.cable(hub)
    kiosk, sync = bench.device("kiosk", hub, over=cable)
    counter, _ = bench.device("counter", hub)
    issue(kiosk)
    assert until(lambda: waiting(counter) == 1, counter)
    cable.cut()
    assert until(lambda: not connected(sync))
    labels = {issue(kiosk, f"alone {number}")["label"] for number in range(8)}
    assert len(labels) == 8
    assert until(lambda: kiosk.status().pending >= 8, kiosk)
    assert waiting(counter) == 1
    cable.restore()
    assert until(lambda: waiting(counter) == 9, counter)
    assert until(lambda: same(kiosk, counter, hub.node), kiosk)
    assert until(lambda: kiosk.status().pending == 0, kiosk)


def test_a_silent_network_is_noticed_and_forgiven(bench, hub):
    cable = bench.cable(hub)
    kiosk, sync = bench.device("kiosk", hub, over=cable, pace=SILENCE)
    counter, _ = bench.device("counter", hub)
    assert until(lambda: connected(sync))
    cable.silence()
    issue(kiosk, "quiet")
    assert until(lambda: not connected(sync))
    cable.restore()
    assert until(lambda: waiting(counter) == 1, counter)
    issue(counter, "from the desk")
    assert until(lambda: waiting(kiosk) == 2, kiosk)


def test_two_counters_that_are_cut_off_agree_afterwards(bench, hub):
    kiosk, _ = bench.device("kiosk", hub)
    cables = [bench.cable(hub), bench.cable(hub)]
    counters = [bench.device("counter", hub, over=cable) for cable in cables]
    for number in range(3):
        issue(kiosk, str(number))
    assert all(until(lambda node=node: waiting(node) == 3, node) for node, _ in counters)
    for cable in cables:
        cable.cut()
    for number, (node, _) in enumerate(counters):
        node.act("ticket.call", {"counter": str(number + 1)}).result(10)
    for cable in cables:
        cable.restore()
    nodes = [kiosk, hub.node, *(node for node, _ in counters)]
    assert until(lambda: same(*nodes) and all(node.status().pending == 0 for node in nodes[2:]), hub.node)
    called = hub.node.read(lambda queue: sorted(ticket.id for ticket in queue.at_counters()))
    assert len(called) == len(set(called))


def test_a_hub_that_comes_back_on_its_port_goes_on(bench):
    node = bench.node("hub", serving=True)
    hub = bench.hub(node)
    kiosk, sync = bench.device("kiosk", hub)
    issue(kiosk, "1")
    assert until(lambda: waiting(node) == 1, node)
    hub.hub.stop()
    assert until(lambda: not connected(sync))
    issue(kiosk, "2")
    bench.hub(node, port=hub.port)
    assert until(lambda: waiting(node) == 2, node)
    assert until(lambda: connected(sync))


def test_a_device_that_starts_without_its_hub_catches_up(bench, hub):
    cable = bench.cable(hub)
    enrolled = enrol(cable.url, KEYS.code, "board", "the board")
    cable.cut()
    board = bench.node("board", device=Device(uuid=enrolled.device, role="board", name="the board"))
    sync = bench.sync(board, cable.url, enrolled.token)
    kiosk, _ = bench.device("kiosk", hub)
    for number in range(5):
        issue(kiosk, str(number))
    assert not connected(sync)
    cable.restore()
    assert until(lambda: waiting(board) == 5, board)
    assert until(lambda: same(board, hub.node), board)


def test_a_cable_that_flaps_under_load_loses_and_doubles_nothing(bench, hub):
    cable = bench.cable(hub)
    kiosk, _ = bench.device("kiosk", hub, over=cable)
    flapping = threading.Event()
    flaps = []

    def flap():
        while not flapping.wait(0.03):
            cable.cut()
            cable.restore()
            cable.drop_answer_after(len(flaps) * 37 % 900)
            flaps.append(1)

    flapper = threading.Thread(target=flap)
    flapper.start()
    labels = [issue(kiosk, str(number))["label"] for number in range(60)]
    flapping.set()
    flapper.join()
    cable.answers.left = None
    assert len(set(labels)) == 60
    assert until(lambda: kiosk.status().pending == 0 and waiting(hub.node) == 60, hub.node)
    assert until(lambda: same(kiosk, hub.node), hub.node)
    assert hub.node.log.quarantined() == []
