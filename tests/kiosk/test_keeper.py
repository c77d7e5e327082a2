"""When the disk fails: nothing is told that is not durable, and nothing is lost that was."""

import threading

import pytest

from kiosk.errors import Refused
from kiosk.ports import Via
from tests.kiosk.memory_device import same
from tests.kiosk.running import changes, digest, events, records, settle, types, wait

ISSUE = {"service": "lost-card"}


@pytest.fixture
def hub(machines):
    """A machine that serves the office, with one ticket."""
    node = machines.start("hub", "hub", serve=True)
    wait(node.act("ticket.issue", ISSUE))
    return node


@pytest.fixture
def disk(machines, hub):
    """The disk of the hub."""
    return machines.logs["hub"]


def code(future) -> str:
    with pytest.raises(Refused) as refused:
        wait(future)
    return refused.value.code


def listed(hub) -> list[str]:
    """Labels of all who wait."""
    return sorted(hub.read(lambda queue: [ticket.label for ticket in queue.waiting()]))


def fresh(hub) -> bool:
    """Whether the projection is what a start would load."""
    return same(hub.queue, wait(hub.query(lambda _log: hub._keeper._load(hub.queue.day))))


def test_a_full_disk_refuses_and_changes_nothing(hub, disk):
    before = (digest(hub), listed(hub))
    disk.full = True
    assert code(hub.act("ticket.issue", ISSUE)) == "not_saved"
    assert code(hub.act("ticket.call", {"counter": 1})) == "not_saved"
    assert (digest(hub), listed(hub)) == before
    assert fresh(hub)
    disk.full = False
    assert wait(hub.act("ticket.issue", ISSUE))["label"] == "E 002"
    assert [event.sequence for event in events(hub)] == [1, 2, 3, 4]
    assert fresh(hub)


def test_nobody_hears_of_what_was_not_saved(hub, disk):
    disk.full = True
    with changes(hub) as heard:
        assert code(hub.act("ticket.issue", ISSUE)) == "not_saved"
        settle(hub)
    assert not [subject for change in heard for subject in change.subjects if subject.startswith("ticket/")]


def test_a_disk_that_is_gone_still_answers_everybody(hub, disk, caplog):
    """The log can't even be read again; the projection is put right as soon as it can."""
    disk.full = disk.gone = True
    assert code(hub.act("ticket.issue", ISSUE)) == "not_saved"
    assert code(hub.act("ticket.issue", ISSUE)) == "not_saved"
    disk.full = disk.gone = False
    assert wait(hub.act("ticket.issue", ISSUE))["label"] == "E 002"
    assert listed(hub) == ["E 001", "E 002"]
    assert fresh(hub)
    assert "cannot be read" in caplog.text


def test_a_disk_that_is_gone_at_midnight_answers_too(machines, hub, disk, caplog):
    machines.time.pass_(24 * 60)
    disk.gone = True
    assert code(hub.act("ticket.issue", ISSUE)) == "not_saved"
    disk.gone = False
    assert wait(hub.act("ticket.issue", ISSUE))["label"] == "E 001"
    assert "the log of this device failed" in caplog.text


def test_what_came_from_elsewhere_and_cannot_be_saved_is_refused(machines, hub, disk):
    other = machines.start("left", "counter", letter="G")
    wait(other.act("ticket.issue", ISSUE))
    disk.full = True
    assert code(hub.receive(records(other), Via.PEER)) == "not_saved"
    disk.full = False
    assert len(wait(hub.receive(records(other), Via.PEER)).fresh) == 1
    settle(hub)
    assert listed(hub) == ["E 001", "G 001"]


def together(hub, *jobs):
    """Have jobs share one batch: the thread is held up until all are there. Returns their futures."""
    entered, leave = threading.Event(), threading.Event()

    def hold_up(_log) -> None:
        entered.set()
        leave.wait(20)

    first = hub.query(hold_up)
    assert entered.wait(20)
    futures = [job() for job in jobs]
    leave.set()
    wait(first)
    return futures


def test_a_question_that_fails_fails_alone(hub):
    """It shares a durable step with a tap at a kiosk, which is none of its business."""

    def fails(_log) -> None:
        message = "no such thing"
        raise LookupError(message)

    before, failed, after = together(
        hub, lambda: hub.act("ticket.issue", ISSUE), lambda: hub.query(fails), lambda: hub.act("ticket.issue", ISSUE)
    )
    assert (wait(before)["label"], wait(after)["label"]) == ("E 002", "E 003")
    with pytest.raises(LookupError):
        wait(failed)
    assert fresh(hub)


def test_a_job_that_fails_half_written_undoes_its_batch(hub):
    from kiosk.events import Draft

    def half() -> None:
        hub._keeper.append(Draft("ticket.issued.v1", "ticket/half", {}), hub.office.queue_stream)
        message = "halfway"
        raise LookupError(message)

    before, failed = together(hub, lambda: hub.act("ticket.issue", ISSUE), lambda: hub._keeper.submit(half))
    for future in (before, failed):
        with pytest.raises(LookupError):
            wait(future)
    assert listed(hub) == ["E 001"]
    assert "ticket/half" not in {event.subject for event in events(hub)}
    assert wait(hub.act("ticket.issue", ISSUE))["label"] == "E 002"
    assert fresh(hub)


def test_a_refusal_refuses_one_of_a_batch(hub):
    good, bad = together(
        hub, lambda: hub.act("ticket.issue", ISSUE), lambda: hub.act("ticket.serve", {"ticket": "nobody"})
    )
    assert wait(good)["label"] == "E 002"
    assert code(bad) == "unknown_ticket"


def test_whoever_gives_up_waiting_holds_up_nobody(hub):
    given_up, other = together(
        hub, lambda: cancelled(hub.act("ticket.issue", ISSUE)), lambda: hub.act("ticket.issue", ISSUE)
    )
    assert given_up.cancelled()
    assert wait(other)["label"] == "E 003"
    assert listed(hub) == ["E 001", "E 002", "E 003"]


def cancelled(future):
    future.cancel()
    return future


def test_a_batch_is_one_step_for_listeners(hub):
    with changes(hub) as heard:
        futures = together(hub, *[lambda: hub.act("ticket.issue", ISSUE)] * 5)
        tickets = {f"ticket/{wait(future)['ticket']}" for future in futures}
        settle(hub)
    assert [change.subjects for change in heard if change.subjects & tickets] == [tickets]


def test_a_reader_never_sees_half_a_list(hub):
    """While one thread writes, another looks: what waits and what is listed always agree."""
    done = threading.Event()
    wrong: list[tuple[int, int]] = []

    def look() -> None:
        while not done.is_set():
            both = hub.read(lambda queue: (queue.waiting_count(), len(queue.waiting())))
            if both[0] != both[1]:
                wrong.append(both)

    reader = threading.Thread(target=look)
    reader.start()
    try:
        for future in [hub.act("ticket.issue", ISSUE) for _ in range(30)]:
            wait(future)
    finally:
        done.set()
        reader.join()
    assert wrong == []
    assert types(hub).count("ticket.issued") == 31
