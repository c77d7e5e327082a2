"""Calls for help between real devices of one hub: heard, answered by one, and the alarm of staff by staff alone."""

from concurrent.futures import wait

import pytest

from central.callback_link import CallBackLink
from central.callbacks import NumberDesk
from central.client import HttpHubLink
from central.credentials import Principal
from central.enrolling import enrol
from central.sync import Sync
from kiosk.errors import Refused
from kiosk.office import Device
from kiosk.queue.ringing import rings_at
from tests.central.office import KEYS, QUICK, STAFF, batch, connected, event, until


@pytest.fixture
def office(bench, hub):
    """A kiosk, two counters with officers, and a board, all of one hub."""
    made = {name: bench.device(role, hub) for name, role in ROLES.items()}
    assert until(lambda: all(connected(sync) for _, sync in made.values()))
    nodes = {name: node for name, (node, _) in made.items()}
    for number, who in (("1", "priya"), ("2", "omar")):
        nodes[number].act("counter.take", {"counter": number, "officer": who, "name": who.title()}).result(20)
    return nodes | {"hub": hub.node}


ROLES = {"kiosk": "kiosk", "1": "counter", "2": "counter", "board": "board"}


def state(node, help_id):
    return node.read(lambda queue: queue.help_calls.get(help_id))


def test_pressed_at_a_kiosk_it_rings_at_the_counters_and_one_answers(office):
    pressed = office["kiosk"].act("help.call", {"kind": "talk", "page": "Form", "language": "en"}).result(20)
    called = pressed["help"]

    def rings(number: str) -> bool:
        node = office[number]
        now = node.clock.now_ms()
        return node.read(
            lambda queue: called in queue.help_calls and rings_at(queue, queue.help_calls[called], number, now)
        )

    assert until(lambda: rings("1") and rings("2"))
    asked = [office[number].act("help.answer", {"help": called, "counter": number}) for number in "12"]
    wait(asked, 20)
    refusals = [one.exception() for one in asked if one.exception()]
    assert len(refusals) == 1
    assert isinstance(refusals[0], Refused)
    assert refusals[0].code == "help_taken"
    assert until(lambda: state(office["kiosk"], called).status == "answered", office["kiosk"])
    helper = state(office["kiosk"], called).counter
    office["kiosk"].act("help.consent", {"help": called, "version": "1"}).result(20)
    assert until(lambda: all(state(office[name], called).may_flow for name in ("hub", helper)))


def test_an_alarm_reaches_counters_and_nobody_else(office):
    raised = office["1"].act("alarm.raise", {"counter": "1", "officer": "priya"}).result(20)["alarm"]
    assert until(lambda: raised in office["2"].read(lambda queue: queue.alarms))
    office["2"].act("alarm.answer", {"alarm": raised, "counter": "2", "officer": "omar"}).result(20)
    assert until(lambda: office["1"].read(lambda queue: queue.alarms[raised].answered_by) == "omar")
    office["1"].act("ticket.issue", {"service": "lost-card"}).result(20)  # heard after the alarm, so that was not
    assert until(lambda: all(office[name].read(lambda queue: queue.tickets) for name in ("kiosk", "board")))
    assert not any(office[name].log.count(STAFF) for name in ("kiosk", "board"))


FORGED = (
    ("kiosk", "help.answered.v1", {"counter": "1", "officer": "priya"}),
    ("counter", "help.answered.v1", {"counter": "1", "officer": "priya", "granted": True}),
    ("counter", "help.consented.v1", {"version": "1", "answer": "x"}),
    ("counter", "help.called.v1", {"day": "2026-11-21", "kind": "talk"}),
    ("board", "help.called.v1", {"day": "2026-11-21", "kind": "talk"}),
    ("kiosk", "alarm.raised.v1", {"day": "2026-11-21", "counter": "1"}),
)


def test_what_only_others_may_write(hub):
    """Past all acts, straight to the hub."""
    for number, (role, kind, data) in enumerate(FORGED):
        forged = event(device=f"d{number}", type=kind, subject=f"{kind.partition('.')[0]}/h1", data=data)
        answer = hub.send(batch(forged), role=role, device=f"d{number}")
        assert [one["code"] for one in answer.json()["quarantined"]] == ["not_valid"], (role, kind)
    assert not hub.node.log.history("help/h1")
    in_staff = event(device="d9", type="alarm.raised.v1", subject="alarm/h1", stream=STAFF, data=FORGED[-1][-1])
    hub.send(batch(in_staff), role="kiosk", device="d9")
    assert not hub.node.log.history("alarm/h1")


def test_a_colleague_at_another_place_answers_through_central(bench):
    """Their counter is enrolled with central: it hears of the call, answers alone, and everybody hears of that."""
    central = bench.hub(serving=False)
    enrolled = enrol(central.url, KEYS.hub_code, "hub", "hub")
    node = bench.node("hub", device=Device(uuid=enrolled.device, role="hub", name="hub"), serving=True)
    office = bench.hub(node, upstream=Sync(node, HttpHubLink(central.url, enrolled.token), enrolled.streams, QUICK))
    kiosk, _ = bench.device("kiosk", office)
    remote, _ = bench.device("counter", central)
    remote.act("counter.take", {"counter": "R1", "officer": "hana", "name": "Hana"}).result(20)
    called = kiosk.act("help.call", {"kind": "talk", "page": "Form"}).result(20)["help"]
    assert until(lambda: state(remote, called) is not None, remote)
    later = remote.clock.now_ms() + 61_000
    assert remote.read(lambda queue: rings_at(queue, queue.help_calls[called], "R1", later))
    remote.act("help.answer", {"help": called, "counter": "R1"}).result(20)
    assert until(lambda: state(kiosk, called).name == "Hana", kiosk)
    kiosk.act("help.consent", {"help": called, "version": "1"}).result(20)
    assert until(lambda: state(remote, called).may_flow, remote)


def test_a_number_to_ring_is_told_to_the_counter_that_answers_and_is_in_no_log(bench, hub, caplog):
    enrolled = {role: enrol(hub.url, KEYS.code, role, role) for role in ("kiosk", "counter")}
    nodes = {
        role: bench.node(role, device=Device(uuid=one.device, role=role, name=role)) for role, one in enrolled.items()
    }
    for role, node in nodes.items():
        bench.sync(node, hub.url, enrolled[role].token)
    links = {role: CallBackLink(node, enrolled[role].token, lambda: hub.url) for role, node in nodes.items()}
    kiosk, counter = nodes["kiosk"], nodes["counter"]
    called = kiosk.act("help.call", {"kind": "come"}).result(20)["help"]
    assert until(lambda: state(counter, called) is not None and state(hub.node, called) is not None, counter)
    assert refusal(links["kiosk"].leave(called, "ring me!")) == "phone_number"
    assert links["kiosk"].leave(called, "+٦٤ 21 555-0101").result(20) is None
    assert until(lambda: state(counter, called).status == "callback", counter)
    assert refusal(links["counter"].number(called)) == "no_number"
    counter.act("counter.take", {"counter": "1", "officer": "priya"}).result(20)
    counter.act("help.answer", {"help": called, "counter": "1"}).result(20)
    assert links["counter"].number(called).result(20) == "+64215550101"
    assert refusal(links["kiosk"].number(called)) == "no_number"
    assert hub.ask("GET", f"/help/{called}/number", role="counter", device="another").status_code == 404
    with pytest.raises(Refused):
        kiosk.act("help.consent", {"help": called, "version": "1"}).result(20)
    kiosk.act("help.call", {"kind": "talk"}).result(20)  # whoever stands there now
    counter.act("help.end", {"help": called, "by": "helper"}).result(20)
    assert until(lambda: state(hub.node, called).status == "ended", hub.node)
    assert refusal(links["counter"].number(called)) == "no_number"
    logs = [str(event.data) for node in (hub.node, kiosk, counter) for event in node.log.history(f"help/{called}")]
    assert "5550101" not in "".join(logs) + caplog.text
    for link in links.values():
        link.close()


def test_what_is_no_number(hub):
    for body in (b"", b"{}", b'{"number": 7}', b'{"number": "' + b"5" * 1_000_000 + b'"}', b"[]"):
        answer = hub.ask("PUT", "/help/h1/number", content=body, headers={"Content-Type": "application/json"})
        assert answer.status_code in {400, 413}


def refusal(done):
    error = done.exception(20)
    assert isinstance(error, Refused)
    return error.code


def test_a_number_is_forgotten_as_soon_as_the_call_is_over(hub):
    called = "help/h1"
    hub.send(batch(event(type="help.called.v1", subject=called, data={"day": hub.node.queue.day, "kind": "talk"})))
    desk = NumberDesk(hub.node)
    desk.open()
    desk.put(Principal("d1", "kiosk", frozenset(), frozenset()), "h1", "021 555 0101")
    assert desk._numbers == {"h1": "0215550101"}
    hub.send(batch(event(2, type="help.withdrawn.v1", subject=called)))
    assert until(lambda: not desk._numbers)
    desk.close()
