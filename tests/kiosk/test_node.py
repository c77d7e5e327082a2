"""The running device alone: acts, days, restarts, threads."""

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from kiosk.errors import CursorUnknown, DataFault, Refused
from kiosk.ports import LinkState, Via
from kiosk.queue.ticket import Status
from tests.kiosk.running import PATIENCE, ScriptedUplink, changes, digest, events, records, settle, types, wait
from tests.kiosk.story import DAY

ISSUE = {"service": "lost-card"}


@pytest.fixture
def hub(machines):
    """A machine that serves the office."""
    return machines.start("hub", "hub", serve=True)


def code(future) -> str:
    with pytest.raises(Refused) as refused:
        wait(future)
    return refused.value.code


def test_a_whole_visit(hub):
    issued = wait(hub.act("ticket.issue", ISSUE))
    assert (issued["label"], issued["state"], issued["counter"]) == ("E 001", "waiting", None)
    called = wait(hub.act("ticket.call", {"counter": 2}))
    assert (called["ticket"], called["state"], called["counter"]) == (issued["ticket"], "called", "2")
    for act, state in (("serve", "serving"), ("finish", "finished"), ("undo", "serving"), ("hold", "hold")):
        assert wait(hub.act(f"ticket.{act}", {"ticket": issued["ticket"]}))["state"] == state
    steps = ["issued", "called", "served", "finished", "undone", "held"]
    assert types(hub) == ["hub.serving", "labels.leased", *(f"ticket.{step}" for step in steps)]


def test_each_event_builds_on_the_one_before(hub):
    ticket = wait(hub.act("ticket.issue", ISSUE))["ticket"]
    wait(hub.act("ticket.call", {"counter": 2}))
    wait(hub.act("ticket.serve", {"ticket": ticket}))
    issued, called, served = (event for event in events(hub) if event.kind == "ticket")
    assert (issued.basis, called.basis, served.basis) == ((), (issued.id,), (called.id,))
    assert [event.sequence for event in events(hub)] == [1, 2, 3, 4, 5]
    assert called.data["granted"]
    assert called.data["term"] == 1


def test_refusals_come_through_the_future_and_change_nothing(hub):
    before = digest(hub)
    assert code(hub.act("ticket.call", {"counter": 1})) == "nobody_waiting"
    assert code(hub.act("ticket.issue", {"service": "haircut"})) == "unknown_service"
    assert code(hub.act("ticket.issue", {"service": "x" * 100_000})) == "bad_request"
    assert code(hub.act("ticket.eat", {})) == "unknown_act"
    assert types(hub) == ["hub.serving"]
    assert digest(hub) == before


@pytest.mark.parametrize(
    ("role", "act"), [("board", "ticket.issue"), ("kiosk", "ticket.call"), ("kiosk", "ticket.undo")]
)
def test_a_role_that_may_not(machines, role, act):
    assert code(machines.start("one", role).act(act, {})) == "wrong_role"


def test_one_request_is_one_ticket_also_after_a_restart(machines):
    kiosk = machines.start("kiosk", "kiosk", letter="F")
    asked = ISSUE | {"request": "tap"}
    first = wait(kiosk.act("ticket.issue", asked))
    assert wait(kiosk.act("ticket.issue", asked)) == first | {"repeated": True}
    machines.stop(kiosk)
    kiosk = machines.start("kiosk", "kiosk", letter="F")
    assert wait(kiosk.act("ticket.issue", asked)) == first | {"repeated": True}
    assert types(kiosk).count("ticket.issued") == 1


def test_a_double_tap_is_one_ticket_also_while_numbers_are_fetched(hub):
    taps = [hub.act("ticket.issue", ISSUE | {"request": "tap"}) for _ in range(10)]
    assert len({wait(tap)["ticket"] for tap in taps}) == 1


def test_one_request_is_one_grant_also_after_a_restart(machines, hub):
    wait(hub.act("ticket.issue", ISSUE))
    wait(hub.act("ticket.issue", ISSUE))
    first = wait(hub.grant("press", "ticket.call", {"counter": 1}, "left"))
    assert wait(hub.grant("press", "ticket.call", {"counter": 1}, "left")).events == first.events
    machines.stop(hub)
    hub = machines.start("hub", "hub")
    again = wait(hub.grant("press", "ticket.call", {"counter": 1}, "left"))
    assert [bytes(raw) for raw in again.events] == [bytes(raw) for raw in first.events]
    assert again.result == first.result | {"repeated": True}
    assert types(hub).count("ticket.called") == 1


def test_a_grant_never_raises_a_refusal(machines, hub):
    assert wait(hub.grant("1", "ticket.call", {"counter": 1}, "left")).error["code"] == "nobody_waiting"
    assert wait(hub.grant("2", "ticket.call", {"counter": []}, "left")).error["code"] == "bad_request"
    assert wait(hub.grant("3", "ticket.issue", ISSUE, "left")).error["code"] == "unknown_act"
    assert wait(hub.grant("4", "nonsense", {}, "left")).error["code"] == "unknown_act"
    other = machines.start("other")
    assert wait(other.grant("5", "ticket.call", {"counter": 1}, "left")).error["code"] == "not_serving"


def test_the_higher_term_serves(machines, hub):
    other = machines.start("other", "hub")
    wait(other.receive(records(hub), Via.UPSTREAM))
    assert not other.serving
    other.serve()
    assert other.serving
    assert other.read(lambda queue: queue.term()) == 2
    wait(hub.receive(records(other), Via.PEER))
    settle(hub)
    assert not hub.serving
    assert wait(hub.grant("1", "ticket.call", {"counter": 1}, "left")).error["code"] == "not_serving"
    hub.serve()
    assert hub.read(lambda queue: queue.term()) == 3


def test_serving_twice_writes_one_term(hub):
    hub.serve()
    assert types(hub) == ["hub.serving"]


def test_many_threads_get_labels_of_their_own(hub):
    def tap(number: int) -> str:
        return wait(hub.act("ticket.issue", ISSUE | {"request": number}))["label"]

    with ThreadPoolExecutor(8) as people:
        labels = list(people.map(tap, range(80)))
    assert sorted(labels) == [f"E {number:03d}" for number in range(1, 81)]
    assert wait(hub.query(lambda log: log.verify())).faults == ()


def test_many_counters_never_get_the_same_ticket(hub):
    for _ in range(20):
        wait(hub.act("ticket.issue", ISSUE))
    with ThreadPoolExecutor(8) as counters:
        answers = list(
            counters.map(
                lambda number: wait(hub.grant(f"press {number}", "ticket.call", {"counter": number % 8}, "d")),
                range(30),
            )
        )
    called = [answer.result["ticket"] for answer in answers if answer.ok]
    assert len(called) == len(set(called)) == 20
    assert {answer.error["code"] for answer in answers if not answer.ok} == {"nobody_waiting"}


def test_a_new_day_begins_with_an_empty_list(machines, hub):
    wait(hub.act("ticket.issue", ISSUE))
    wait(hub.act("counter.take", {"counter": 1, "officer": "priya"}))
    machines.time.pass_(24 * 60)
    with changes(hub) as heard:
        hub.roll_day()
        settle(hub)
    assert any("day/2026-11-22" in change.subjects for change in heard)
    assert hub.read(lambda queue: (queue.day, queue.waiting_count())) == ("2026-11-22", 0)
    assert hub.read(lambda queue: queue.open_counters()) == 0
    assert wait(hub.act("ticket.issue", ISSUE))["label"] == "E 001"
    assert hub.serving


def test_an_act_after_midnight_needs_no_timer(machines, hub):
    wait(hub.act("ticket.issue", ISSUE))
    machines.time.pass_(24 * 60)
    assert wait(hub.act("ticket.issue", ISSUE))["label"] == "E 001"
    assert len({event.data["day"] for event in events(hub) if event.type == "ticket.issued.v1"}) == 2


def test_on_the_same_day_nothing_is_rolled(hub):
    with changes(hub) as heard:
        hub.roll_day()
        wait(hub.act("ticket.issue", ISSUE))
    assert not any(subject.startswith("day/") for change in heard for subject in change.subjects)
    assert hub.read(lambda queue: queue.day) == DAY


def test_listeners_hear_after_the_commit_until_they_stop(hub):
    with changes(hub) as heard:
        issued = wait(hub.act("ticket.issue", ISSUE))
        settle(hub)
        assert any(f"ticket/{issued['ticket']}" in change.subjects for change in heard)
        assert all(change.streams <= {"office/HBR/queue"} for change in heard)
    count = len(heard)
    wait(hub.act("ticket.issue", ISSUE))
    settle(hub)
    assert len(heard) == count


def test_unsubscribing_twice_does_no_harm(hub):
    unsubscribe = hub.subscribe(lambda _change: None)
    unsubscribe()
    unsubscribe()


def test_a_listener_that_fails_disturbs_nobody(hub, caplog):
    def broken(_change) -> None:
        message = "a screen is broken"
        raise ValueError(message)

    unsubscribe = hub.subscribe(broken)
    with changes(hub) as heard:
        wait(hub.act("ticket.issue", ISSUE))
        settle(hub)
    assert heard
    assert "a listener failed" in caplog.text
    unsubscribe()


def test_query_gives_the_answer_or_the_error(hub):
    assert wait(hub.query(lambda log: log.count("office/HBR/queue"))) == 1
    with pytest.raises(CursorUnknown):
        wait(hub.query(lambda log: log.feed("office/HBR/queue", "nobody", 1)))


def test_status_of_a_device_without_a_hub(hub):
    status = hub.status()
    assert (status.link.state, status.pending, status.clock_wrong_ms) == (LinkState.ALONE, 0, 0)
    wait(hub.act("counter.take", {"counter": 1, "officer": "priya"}))
    assert hub.status().pending == 0, "nothing waits where there is nobody to send it to"
    hub.clock.offset_ms = -90_000
    assert hub.status().clock_wrong_ms == 90_000


def test_quarantine(hub):
    wait(hub.quarantine(b"{}", "not an event", "kiosk"))
    kept = wait(hub.query(lambda log: log.quarantined()))
    assert [(one.raw, one.reason, one.came_from) for one in kept] == [(b"{}", "not an event", "kiosk")]


def test_stop_finishes_what_is_under_way_and_leaves_no_thread(machines):
    before = set(threading.enumerate())
    hub = machines.start("hub", "hub", serve=True)
    futures = [hub.act("ticket.issue", ISSUE) for _ in range(20)]
    hub.stop()
    assert set(threading.enumerate()) <= before
    for future in futures:
        outcome = future.exception(0)
        assert outcome is None or isinstance(outcome, DataFault)
    kept = hub.log.states("ticket", DAY)
    assert len(kept) == sum(future.exception(0) is None for future in futures)


@pytest.mark.parametrize("act", ["ticket.issue", "ticket.call", "ticket.serve"])
@pytest.mark.parametrize("uplink", [None, ScriptedUplink()])
def test_after_the_end_every_act_is_answered(machines, act, uplink):
    node = machines.start("left", "counter")
    if uplink:
        node.connect(uplink)
    node.stop()
    args = {"ticket.issue": ISSUE, "ticket.call": {"counter": 1}, "ticket.serve": {"ticket": "x"}}
    with pytest.raises(DataFault):
        node.act(act, args[act]).result(PATIENCE)
    with pytest.raises(DataFault):
        node.query(lambda _log: None).result(PATIENCE)
    node.top_up()
    node.roll_day()


def test_stopping_twice_does_no_harm(machines):
    node = machines.start("left")
    node.stop()
    node.stop()


def test_tickets_of_a_counter_that_was_switched_off_are_there_again(machines, hub):
    ticket = wait(hub.act("ticket.issue", ISSUE))["ticket"]
    wait(hub.act("ticket.call", {"counter": 2}))
    machines.stop(hub)
    hub = machines.start("hub", "hub")
    assert hub.serving
    assert hub.read(lambda queue: queue.tickets[ticket].status) is Status.CALLED
    assert wait(hub.act("ticket.serve", {"ticket": ticket}))["state"] == "serving"
