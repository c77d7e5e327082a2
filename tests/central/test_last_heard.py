"""A server that does not decide for the office says since when it knows nothing new."""

import re

import httpx
import pytest

from central.credentials import Gate
from central.enrolling import enrol
from central.last_heard import LastHeard
from kiosk.office import Device
from kiosk.queue.ticket import Status
from tests.central.office import KEYS, OFFICE, issue, until

MINUTE = 60_000


@pytest.fixture
def above(bench):
    """A central above a hub that serves, with a cable between them."""
    central = bench.hub(serving=False)
    cable = bench.cable(central)
    enrolled = enrol(central.url, KEYS.hub_code, "hub", "a hub")
    node = bench.node("hub", device=Device(uuid=enrolled.device, role="hub", name="hub"), serving=True)
    bench.sync(node, cable.url, enrolled.token)
    ticket = issue(node)["ticket"]
    assert until(lambda: central.node.read(lambda queue: ticket in queue.tickets), central.node)
    assert until(lambda: central.node.queue.serving.device == node.device.uuid, central.node)
    return central, cable, node, ticket


def test_a_hub_that_serves_has_its_news_itself(bench):
    assert LastHeard(bench.node("hub", serving=True)).silent_since() == 0


def test_an_office_that_nobody_serves_yet_is_not_called_silent(bench):
    assert LastHeard(bench.node("hub")).silent_since() == 0


def test_the_page_of_the_central_says_since_when_the_office_is_silent(above, monkeypatch):
    central, cable, _, ticket = above
    page = f"{central.url}/t/{ticket}"
    assert "no news from the office" not in httpx.get(page).text
    cable.cut()
    at = central.node.clock.now_ms()
    monkeypatch.setattr(central.node.clock, "now_ms", lambda: at + 20 * MINUTE)
    text = httpx.get(page).text
    said = re.search(r"no news from the office since (\d\d:\d\d)", text)[1]
    assert said in {f"{OFFICE.local(one):%H:%M}" for one in (at, at - MINUTE)}
    assert "You are next" in text
    assert "Your wait from now" not in text
    assert "Last news" not in text


def test_what_is_done_on_the_page_meanwhile_arrives_later(above):
    central, cable, hub, ticket = above
    cable.cut()
    httpx.post(f"{central.url}/t/{ticket}", data={"do": "leave"})
    assert central.node.queue.tickets[ticket].status is Status.LEFT
    assert hub.queue.tickets[ticket].status is Status.WAITING
    cable.restore()
    assert until(lambda: hub.queue.tickets[ticket].status is Status.LEFT, hub)


def test_after_a_restart_the_last_event_tells(above, monkeypatch):
    central, _, _, ticket = above
    heard = LastHeard(central.node)
    assert heard.silent_since() == central.node.queue.tickets[ticket].arrived


def test_only_the_hub_brings_news(above):
    central, _, hub, _ = above
    heard = LastHeard(central.node)
    gate = Gate(KEYS, OFFICE)
    heard.note(gate.principal(f"Bearer {gate.token('d1', 'kiosk')}"))
    assert heard.silent_since()
    heard.note(gate.principal(f"Bearer {gate.token(hub.device.uuid, 'hub')}"))
    assert heard.silent_since() == 0
