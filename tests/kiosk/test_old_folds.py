"""A log that an older program has folded is folded again when this one opens it, and knows what is new."""

import hashlib
import shutil
from pathlib import Path

import pytest

from kiosk.clock import HybridClock
from kiosk.entities import ENTITIES, FOLDS
from kiosk.folding import canonical
from kiosk.keeping import keep
from kiosk.node import Node
from kiosk.office import Device
from kiosk.queue.ticket import Status
from local_db.sqlite_log import SqliteEventLog
from tests.kiosk.memory_device import OFFICE, Time, harbour
from tests.kiosk.queue.test_projection import assert_covered
from tests.old_databases.make_folds import FOLDER, NAME


@pytest.fixture
def opened(tmp_path):
    """Opens the old file with this program, as often as it is asked."""
    path = tmp_path / "log.db"
    shutil.copy(FOLDER / NAME, path)
    running = []

    def open_it() -> Node:
        time = Time()
        log = SqliteEventLog(path, ENTITIES)
        device = Device(uuid="hub", role="hub", name="hub", letter="F")
        node = Node(log=log, device=device, office=OFFICE, pack=harbour(), clock=HybridClock(wall=lambda: time.ms))
        running.append(node)
        return node

    yield open_it
    for node in running:
        node.stop()
        node.log.close()


def test_the_old_file_differs_from_what_this_program_folds(tmp_path):
    """Or the tests below would hold for a program that folds nothing again."""
    with_old_states = SqliteEventLog(Path(shutil.copy(FOLDER / NAME, tmp_path)), ENTITIES, read_only=True)
    stale = with_old_states.verify().faults
    with_old_states.close()
    assert any("differs from a fresh fold" in fault for fault in stale)


def test_an_old_log_is_folded_again_when_it_is_opened(opened):
    log = opened().log
    assert log.verify().faults == ()
    assert log.cursor("folds") == FOLDS
    for name in ENTITIES:
        for subject, state in log.states(name).items():
            fresh = keep(ENTITIES, subject, log.history(subject))
            assert fresh is not None
            assert canonical(state) == fresh.canonical


def test_old_tickets_have_what_is_new(opened):
    queue = opened().queue
    by_request = {ticket.request: ticket for ticket in queue.tickets.values()}
    for ticket in by_request.values():
        assert ticket.queued == ticket.arrived
        assert (ticket.visit, ticket.needs, ticket.appointment) == ("", (), "")
        assert_covered(ticket)
    walked, served = by_request["finished"].spans[-2:]
    assert (walked.kind, served.kind, served.counter, served.officer) == (
        Status.CALLED, Status.SERVING, "1", "priya",
    )  # fmt: skip
    assert by_request["held"].spans[-1].kind is Status.HOLD
    assert queue.visits == {}
    assert queue.counters["1"].break_reason == "break"


def test_it_is_folded_once_and_goes_on(opened, monkeypatch):
    opened().stop()
    monkeypatch.setattr(SqliteEventLog, "rebuild", lambda _log: pytest.fail("it was folded already"))
    node = opened()
    node.start()
    waiting = next(ticket for ticket in node.queue.tickets.values() if ticket.request == "waits")
    node.act("ticket.postpone", {"ticket": waiting.id}).result()
    assert node.queue.tickets[waiting.id].postpones == 1


def test_states_of_a_later_program_are_folded_again_too(opened):
    first = opened()
    with first.log.transaction():
        first.log.set_cursor("folds", "of another time")
    assert opened().log.cursor("folds") == FOLDS


SUM = "64323d3ca0a4"
"""Of the old file's states as this program folds them, and of the fields of every state."""


def test_a_state_that_changed_has_a_version_of_its_own(opened):
    """If this fails, raise FOLDS (unless it was raised since the last release) and write the new sum here."""
    fields = {name: kind.state.__struct_fields__ for name, kind in sorted(ENTITIES.items())}
    summed = f"{opened().log.digest(OFFICE.queue_stream)} {fields}"
    assert (FOLDS, hashlib.sha256(summed.encode()).hexdigest()[:12]) == ("7", SUM)
