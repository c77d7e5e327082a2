"""A device and its hub: grants, cut cables, late answers, numbers, and the merge afterwards."""

import threading

import msgspec
import pytest

from kiosk.errors import EventRefused, HubRefused, Refused
from kiosk.ports import GrantAnswer, LinkState, Via
from kiosk.queue import answers
from kiosk.queue.ticket import Status
from kiosk.text import Text
from tests.kiosk.running import (
    ScriptedUplink,
    changes,
    digest,
    events,
    pass_on,
    settle,
    to_hub,
    types,
    unreachable,
    wait,
)

ISSUE = {"service": "lost-card"}
CALL = {"counter": "1"}


@pytest.fixture
def hub(machines):
    """A machine that serves the office."""
    return machines.start("hub", "hub", serve=True)


@pytest.fixture
def left(machines, hub):
    """A counter that the hub knows, its cable in."""
    return plugged(machines, hub, "left", "G")


def plugged(machines, hub, name: str, letter: str, role: str = "counter"):
    node = machines.start(name, role, letter=letter)
    node.connect(ScriptedUplink(to_hub(hub, name)))
    pass_on(hub, node)
    return node


def pull(node) -> ScriptedUplink:
    """Pull the cable out."""
    uplink = ScriptedUplink(unreachable)
    node.connect(uplink)
    return uplink


def merge(*nodes) -> None:
    """All events to everybody."""
    for _ in range(2):
        for one in nodes:
            for other in nodes:
                if one is not other:
                    pass_on(one, other, via=Via.PEER)
    for node in nodes:
        settle(node)


def waiting(machines, hub, count: int = 1) -> list[str]:
    """So many tickets, a second apart."""
    tickets = []
    for _ in range(count):
        tickets.append(wait(hub.act("ticket.issue", ISSUE))["ticket"])
        machines.time.pass_(1 / 60)
    return tickets


def test_a_grant_is_durable_here_when_the_act_is_done(machines, hub, left):
    (ticket,) = waiting(machines, hub)
    called = wait(left.act("ticket.call", CALL))
    assert (called["ticket"], called["state"], called["counter"]) == (ticket, "called", "1")
    assert left.read(lambda queue: queue.tickets[ticket].status) is Status.CALLED
    call = events(left)[-1]
    assert (call.source, call.data["device"]) == ("urn:shopfront:device:hub:1", "left")
    assert wait(left.query(lambda log: log.outbox_size(0))) == 0


def test_a_refusal_of_the_hub_travels_with_its_sentence(machines, hub, left):
    with pytest.raises(Refused) as refused:
        wait(left.act("ticket.call", CALL))
    assert (refused.value.code, refused.value.text) == ("nobody_waiting", Text.of("refused.nobody_waiting"))
    assert types(left) == ["hub.serving"]


def test_values_of_a_refusal_travel_too(machines, hub, left):
    wait(hub.act("counter.take", {"counter": "1", "officer": "priya", "name": "Priya"}))
    with pytest.raises(Refused) as refused:
        wait(left.act("counter.take", {"counter": "1", "officer": "hana"}))
    assert refused.value.text == Text.of("refused.counter_taken", name="Priya", counter="1")


def silent(_request, _do, _args):
    raise HubRefused(code="not_serving", message="another hub serves")


def not_serving(_request, _do, _args):
    return answers.refusal(Refused(Text.of("refused.not_serving")))


@pytest.mark.parametrize("answer", [unreachable, silent, not_serving])
def test_cut_off_a_device_decides_alone_and_says_so(machines, hub, left, answer):
    (ticket,) = waiting(machines, hub)
    pass_on(hub, left)
    left.connect(ScriptedUplink(answer))
    called = wait(left.act("ticket.call", CALL))
    assert called["ticket"] == ticket
    call = events(left)[-1]
    assert (call.source, call.data["granted"]) == ("urn:shopfront:device:left:1", False)
    assert wait(left.act("ticket.serve", {"ticket": ticket}))["state"] == "serving"


def test_a_failure_nobody_thought_of_is_told_to_whoever_asked(left):
    def broken(_request, _do, _args):
        message = "no such wire"
        raise ZeroDivisionError(message)

    left.connect(ScriptedUplink(broken))
    with pytest.raises(ZeroDivisionError):
        wait(left.act("ticket.call", CALL))


def test_a_grant_without_events_is_done(left):
    left.connect(ScriptedUplink(lambda *_: GrantAnswer(ok=True)))
    assert wait(left.act("ticket.call", CALL)) == {}


def test_a_grant_with_events_that_are_none_is_told(left):
    left.connect(ScriptedUplink(lambda *_: GrantAnswer(ok=True, events=[msgspec.Raw(b"{}")])))
    with pytest.raises(EventRefused):
        wait(left.act("ticket.call", CALL))


def test_a_ticket_that_was_granted_can_be_served_though_the_cable_is_out_again(machines, hub, left):
    """The feed has not brought the ticket yet: the grant does."""
    (ticket,) = waiting(machines, hub)
    wait(left.act("ticket.call", CALL))
    pull(left)
    assert wait(left.act("ticket.serve", {"ticket": ticket}))["label"] == "E 001"
    pass_on(hub, left)
    assert wait(left.query(lambda log: log.quarantined())) == []


# the answer comes after all


def late_grant(hub, left, alone_acts):
    """The hub has decided, but its answer is lost; the device decides alone; then the feed brings the grant."""
    uplink = ScriptedUplink()

    def lost(request, do, args):
        wait(hub.grant(request, do, args, "left"))
        return unreachable(request, do, args)

    uplink.answer = lost
    left.connect(uplink)
    found = alone_acts()
    pass_on(hub, left)
    settle(left)
    return found


def test_a_late_grant_of_another_ticket_goes_back_to_its_place(machines, hub, left):
    """The hub chose somebody of whom the device had not heard."""
    (known,) = waiting(machines, hub)
    pass_on(hub, left)
    urgent = wait(hub.act("ticket.issue", ISSUE | {"priority": True}))["ticket"]
    alone = late_grant(hub, left, lambda: wait(left.act("ticket.call", CALL)))
    assert alone["ticket"] == known
    merge(hub, left)
    for node in (hub, left):
        assert node.read(lambda queue: [ticket.id for ticket in queue.at_counter("1")]) == [known]
        assert node.read(lambda queue: [ticket.id for ticket in queue.waiting()]) == [urgent]
    assert types(hub).count("ticket.undone") == 1
    assert digest(hub) == digest(left)


def test_a_late_grant_is_the_next_of_a_counter_that_lost_its_call(machines, hub, left):
    """Alone, the device called whom the hub had already given to another counter."""
    first, second = waiting(machines, hub, 2)
    pass_on(hub, left)
    wait(hub.grant("other", "ticket.call", {"counter": "2"}, "right"))
    alone = late_grant(hub, left, lambda: wait(left.act("ticket.call", CALL)))
    assert alone["ticket"] == first
    merge(hub, left)
    for node in (hub, left):
        assert node.read(lambda queue: [ticket.id for ticket in queue.at_counter("1")]) == [second]
        assert node.read(lambda queue: [ticket.id for ticket in queue.at_counter("2")]) == [first]
    assert types(hub).count("ticket.called") == 3
    assert "ticket.undone" not in types(hub)


def test_a_late_grant_after_a_refusal_goes_back_too(machines, hub, left):
    """Alone, the device knew of nobody who waits."""
    (ticket,) = waiting(machines, hub)

    def act():
        with pytest.raises(Refused):
            wait(left.act("ticket.call", CALL))

    late_grant(hub, left, act)
    assert left.read(lambda queue: queue.tickets[ticket].status) is Status.WAITING
    merge(hub, left)
    assert hub.read(lambda queue: queue.tickets[ticket].status) is Status.WAITING
    assert types(hub).count("ticket.undone") == 1


def test_a_late_grant_of_the_same_ticket_stays(machines, hub, left):
    (ticket,) = waiting(machines, hub)
    pass_on(hub, left)
    with changes(left) as heard:
        alone = late_grant(hub, left, lambda: wait(left.act("ticket.call", CALL)))
    assert alone["ticket"] == ticket
    assert "ticket.undone" not in types(left)
    assert not [notice for change in heard for notice in change.notices]
    merge(hub, left)
    state = hub.read(lambda queue: queue.tickets[ticket])
    assert (state.status, state.counter) == (Status.CALLED, "1")
    assert wait(left.act("ticket.serve", {"ticket": ticket}))["state"] == "serving"


# two counters cut off


def both_call(machines, hub, left, tickets: int = 1):
    """Left and right, cut off, call the same ticket; then only the hub's own is granted."""
    found = waiting(machines, hub, tickets)
    right = plugged(machines, hub, "right", "H")
    pass_on(hub, left)
    pull(left)
    machines.time.pass_(1)
    assert wait(left.act("ticket.call", {"counter": "1"}))["ticket"] == found[0]
    machines.time.pass_(1)
    assert wait(right.act("ticket.call", {"counter": "2"}))["ticket"] == found[0]
    return right, found


def test_the_losing_counter_is_told_once_and_given_its_next(machines, hub, left):
    right, (first, second) = both_call(machines, hub, left, tickets=2)
    with changes(left) as heard, changes(right) as heard_right:
        left.connect(ScriptedUplink(to_hub(hub, "left")))
        pass_on(hub, left)
        done = threading.Event()
        unsubscribe = left.subscribe(lambda change: done.set() if f"ticket/{second}" in change.subjects else None)
        found = left.read(lambda queue: queue.tickets[second].status) is Status.CALLED or done.wait(20)
        unsubscribe()
        merge(hub, left, right)
    assert found
    notices = [notice for change in heard for notice in change.notices]
    assert [(notice.ticket, notice.counter, notice.winner) for notice in notices] == [(first, "1", "2")]
    assert not [notice for change in heard_right for notice in change.notices]
    for node in (hub, left, right):
        assert node.read(lambda queue: [ticket.label for ticket in queue.at_counter("2")]) == ["E 001"]
        assert node.read(lambda queue: [ticket.label for ticket in queue.at_counter("1")]) == ["E 002"]


def test_told_before_is_not_told_again_after_a_restart(machines, hub, left):
    right, _ = both_call(machines, hub, left)
    merge(hub, left, right)
    machines.stop(left)
    left = machines.start("left", "counter", letter="G")
    with changes(left) as heard:
        merge(hub, left, right)
    assert not [notice for change in heard for notice in change.notices]


def test_a_kiosk_calls_nobody_when_a_call_is_lost(machines, hub, left):
    right, _ = both_call(machines, hub, left, tickets=2)
    board = machines.start("board", "board")
    merge(hub, left, right, board)
    assert types(board).count("ticket.called") == types(hub).count("ticket.called")


# numbers


def test_numbers_are_fetched_when_they_are_needed(machines, hub):
    kiosk = plugged(machines, hub, "kiosk", "F", "kiosk")
    labels = [wait(kiosk.act("ticket.issue", ISSUE))["label"] for _ in range(25)]
    assert labels == [f"E {number:03d}" for number in range(1, 26)]
    assert [do for _, do, _ in kiosk._uplink.asked] == ["labels.lease"] * 2


def test_two_kiosks_get_numbers_of_their_own(machines, hub):
    one, other = (plugged(machines, hub, name, letter, "kiosk") for name, letter in (("k1", "F"), ("k2", "G")))
    labels = [wait(node.act("ticket.issue", ISSUE))["label"] for _ in range(30) for node in (one, other)]
    assert len(set(labels)) == 60
    assert all(label.startswith("E ") for label in labels)


def test_cut_off_and_out_of_numbers_a_kiosk_uses_its_own_letter(machines, hub):
    kiosk = plugged(machines, hub, "kiosk", "F", "kiosk")
    wait(kiosk.act("ticket.issue", ISSUE))
    pull(kiosk)
    labels = [wait(kiosk.act("ticket.issue", ISSUE))["label"] for _ in range(22)]
    assert labels == [f"E {number:03d}" for number in range(2, 21)] + ["F 001", "F 002", "F 003"]
    machines.stop(kiosk)
    kiosk = plugged(machines, hub, "kiosk", "F", "kiosk")
    assert wait(kiosk.act("ticket.issue", ISSUE))["label"] == "E 021"


def test_without_hub_and_letter_the_citizen_is_told(machines):
    kiosk = machines.start("kiosk", "kiosk")
    with pytest.raises(Refused) as refused:
        wait(kiosk.act("ticket.issue", ISSUE))
    assert refused.value.code == "no_labels"


def test_a_hub_that_leases_nothing_is_asked_once(machines):
    kiosk = machines.start("kiosk", "kiosk", letter="F")
    kiosk.connect(ScriptedUplink(lambda *_: GrantAnswer(ok=True)))
    assert wait(kiosk.act("ticket.issue", ISSUE))["label"] == "F 001"
    assert len(kiosk._uplink.asked) == 1


def test_a_hub_that_fails_while_leasing_is_told_to_whoever_asked(machines):
    def broken(*_):
        message = "no such wire"
        raise ZeroDivisionError(message)

    kiosk = machines.start("kiosk", "kiosk", letter="F")
    kiosk.connect(ScriptedUplink(broken))
    with pytest.raises(ZeroDivisionError):
        wait(kiosk.act("ticket.issue", ISSUE))


def test_topping_up_fetches_today_and_tomorrow_once(machines, hub):
    kiosk = plugged(machines, hub, "kiosk", "F", "kiosk")
    kiosk.top_up()
    kiosk.top_up()
    kiosk._leasing._thread.submit(lambda: None).result(20)
    asked = [(args["day"], args["series"]) for _, do, args in kiosk._uplink.asked if do == "labels.lease"]
    days = ("2026-11-21", "2026-11-22")
    assert sorted(asked) == [(day, series) for day in days for series in "ABCDE"]
    assert kiosk.read(lambda queue: [queue.numbers_left(day, "E") for day in days]) == [20, 20]


def test_a_board_fetches_no_numbers(machines, hub):
    board = plugged(machines, hub, "board", "", "board")
    board.top_up()
    board._leasing._thread.submit(lambda: None).result(20)
    assert board._uplink.asked == []


def test_topping_up_without_a_hub_or_cut_off_is_quiet(machines):
    kiosk = machines.start("kiosk", "kiosk", letter="F")
    kiosk.top_up()
    pull(kiosk)
    kiosk.top_up()
    kiosk._leasing._thread.submit(lambda: None).result(20)
    assert types(kiosk) == []


# the merge


@pytest.mark.parametrize("backwards", [False, True])
def test_nodes_that_exchanged_all_events_hold_the_same_state(machines, hub, left, backwards):
    right, tickets = both_call(machines, hub, left, tickets=4)
    for act, ticket in (("serve", tickets[0]), ("hold", tickets[0])):
        wait(left.act(f"ticket.{act}", {"ticket": ticket}))
    wait(right.act("ticket.left", {"ticket": tickets[3]}))
    pull(right)
    assert digest(left) != digest(right)
    for _ in range(3):
        for one, other in ((left, hub), (right, hub), (hub, left), (hub, right)):
            pass_on(one, other, via=Via.PEER, backwards=backwards)
            settle(other)
    assert digest(left) == digest(right) == digest(hub)
    assert wait(left.query(lambda log: log.verify())).faults == ()


def test_receiving_again_changes_nothing(machines, hub, left):
    waiting(machines, hub, 3)
    pass_on(hub, left)
    before = digest(left)
    again = pass_on(hub, left)
    assert (again.fresh, dict(again.changed), again.forked) == ((), {}, ())
    assert digest(left) == before


def test_a_serving_hub_folds_what_it_receives(machines, hub, left):
    pull(left)
    label = wait(left.act("ticket.issue", ISSUE))["label"]
    pass_on(left, hub, via=Via.PEER)
    wait(hub.query(lambda _log: None))
    assert hub.read(lambda queue: [ticket.label for ticket in queue.waiting()]) == [label] == ["G 001"]


def test_a_device_wakes_its_uplink_for_its_own_events_only(machines, hub, left):
    waiting(machines, hub)
    pass_on(hub, left)
    settle(left)
    assert left._uplink.wakes == 0
    uplink = pull(left)
    wait(left.act("ticket.call", CALL))
    settle(left)
    assert uplink.wakes > 0
    assert left.status().pending == 1


def test_status_tells_of_the_link(left):
    left._uplink.state = LinkState.CUT_OFF
    assert left.status().link.state is LinkState.CUT_OFF


def test_an_old_copy_of_a_log_gives_none_of_its_numbers_again(machines, hub, left):
    """A disk image put back: the hub holds events of this device that the device has forgotten."""
    pull(left)
    wait(left.act("ticket.issue", ISSUE))
    pass_on(left, hub, via=Via.PEER)
    other = machines.start("left-again", "counter", letter="G")
    object.__setattr__(other, "device", left.device)
    other._keeper._device = left.device
    pass_on(hub, other)
    wait(other.act("ticket.issue", ISSUE))
    assert [event.sequence for event in events(other) if event.source == left.device.source] == [1]
    assert [event.sequence for event in events(other) if event.source == other._keeper._device.source] == [1]


def test_a_number_given_before_is_refused_and_not_lost_in_silence(machines, left):
    """As above, but the forgotten events have not come back yet."""
    pull(left)
    wait(left.act("ticket.issue", ISSUE))
    left._keeper._sequence = 0
    with pytest.raises(Refused) as refused:
        wait(left.act("ticket.issue", ISSUE))
    assert refused.value.code == "not_saved"
    assert wait(left.act("ticket.issue", ISSUE))["label"] == "G 002"
