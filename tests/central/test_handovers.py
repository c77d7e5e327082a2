"""Packets at a real hub: left and opened once, guessed at slowly, and seen by a phone only sealed."""

import asyncio
import re

import pytest

from central.handover_link import HubHandovers
from central.handover_routes import HandoverDesk
from central.throttle import MOST_WRONG
from kiosk.assist import word_code
from kiosk.assist.handover import Handing, Packet, said
from kiosk.assist.handover_record import MADE, HandoverStatus
from kiosk.errors import DataFault, Refused
from kiosk.events import Draft, new_id

NAME = word_code.name_from(b"hello")


def handing(hub, role, device):
    return Handing(HubHandovers(hub.url, hub.token(role, device)), hub.node.office, hub.node.clock.now_ms)


def packet(hub):
    now = hub.node.clock.now_ms()
    return Packet(id=new_id(), office=hub.node.office.code, made_ms=now, since_ms=now, page="/data/name")


def test_from_device_to_hub_to_device_once_and_guessing_is_slow(hub):
    made, office = packet(hub), hub.node.office.code
    given = handing(hub, "kiosk", "k1").give(made, 30)
    words = " ".join(word_code.words_of(given.name, "ar"))
    assert handing(hub, "counter", "c1").take(words) == made
    with pytest.raises(Refused) as refusal:
        handing(hub, "counter", "c2").take(words)
    assert refusal.value.code == "handover_opened"
    other = handing(hub, "kiosk", "k1").give(packet(hub), 30)
    guesser = handing(hub, "counter", "bad")
    for number in range(MOST_WRONG):
        with pytest.raises(Refused) as refusal:
            guesser.take(said(office, word_code.name_from(bytes([number] * 5))))
        assert refusal.value.code == "handover_unknown"
    with pytest.raises(Refused) as refusal:
        guesser.take(said(office, other.name))
    assert refusal.value.code == "too_many_tries", "also the right one: it would tell itself"
    assert handing(hub, "counter", "good").take(said(office, other.name)).id


def test_what_is_no_packet_and_who_opens_none(hub, bench, monkeypatch):
    for role in ("board", "hub"):
        answer = hub.ask("POST", f"/handovers/{NAME}/open", json={"request": "r" * 8}, role=role)
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_role")
    whole = {"sealed": "eA==", "key": "eA==", "minutes": 30}
    for change, status in (({"minutes": 0}, 400), ({"more": 1}, 400), ({"sealed": "x" * 300_000}, 413)):
        assert hub.ask("PUT", f"/handovers/{NAME}", json=whole | change).status_code == status
    assert hub.ask("PUT", "/handovers/..%2fcard", json=whole).status_code in {400, 404}

    def fail(*_args):
        message = "The folder cannot be used (no space). Free some space."
        raise DataFault(message)

    monkeypatch.setattr(bench.forms(hub.node).handovers, "leave", fail)
    answer = hub.ask("PUT", f"/handovers/{NAME}", json=whole)
    assert (answer.status_code, answer.json()["code"]) == (503, "not_saved")


def test_a_phone_sees_what_only_it_can_open_and_what_nobody_came_for_is_written_down(hub, bench):
    given = handing(hub, "kiosk", "k1").give(packet(hub), 30, plan=(b"sealed for a phone", b"key"))
    page = hub.ask("GET", f"/h/{given.name}", headers={"Authorization": "", "Accept-Language": "ar,en;q=0.5"})
    assert page.status_code == 200
    assert 'dir="rtl"' in page.text
    assert "'unsafe-inline'" not in page.headers["content-security-policy"]
    plan = hub.ask("GET", f"/h/{given.name}/plan", headers={"Authorization": ""})
    assert plan.content == b"sealed for a phone"
    handing(hub, "counter", "c1").take(said(hub.node.office.code, given.name))
    assert hub.ask("GET", f"/h/{given.name}/plan").status_code == 404
    pages = [hub.ask("GET", f"/h/{name}").text for name in ("0" * 12, given.name)]
    assert len({re.sub('value="[0-9a-f]{16}"', "", page) for page in pages}) == 1, "it tells nothing"

    identity, late = new_id(), hub.node.clock.now_ms() - 1
    draft = Draft(MADE, f"handover/{identity}", {"day": hub.node.office.day(late), "until": late})
    hub.node.write([draft], hub.node.office.queue_stream).result(10)
    asyncio.run(HandoverDesk(bench.forms(hub.node).handovers, hub.node).look())
    assert hub.node.read(lambda queue: queue.handovers[identity].status) is HandoverStatus.EXPIRED
    with pytest.raises(Refused):
        hub.node.act("handover.expire", {"handover": new_id()}).result(10)
