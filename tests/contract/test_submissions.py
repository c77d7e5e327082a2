"""Submissions are kept alike in every log: by the stream of cases, by day, and the same after a rebuild."""

import pytest

from kiosk.entities import ENTITIES
from kiosk.forms.submissions.submission import Status, Submission
from kiosk.ports import Via
from tests.contract.conftest import Shelf
from tests.contract.journal import STREAM, Pen

CASE = "office/HBR/case"
DAY = "2026-11-22"
SENT = {"form": "address", "reference": "BDFGHJKMNPQ", "day": DAY, "blobs": [{"sha256": "a" * 64, "size": 5}]}


def told(pen: Pen, verb: str, data: dict | None = None, *, stream: str = CASE, basis: tuple[str, ...] = ()):
    return pen.write("", "submission/s1", basis, type=f"submission.{verb}.v1", data=data or {}, stream=stream)


@pytest.fixture
def log(shelf: Shelf):
    return shelf.new(ENTITIES)


def test_a_submission_from_its_sending_to_its_end(log):
    kiosk, counter = Pen("kiosk"), Pen("counter", clock=5_000_000)
    sent = told(kiosk, "sent", SENT)
    log.append([sent], Via.PEER)
    assert log.heads("submission/s1") == (sent.event.id,)
    started = told(counter, "started", {"officer": "priya"}, basis=(sent.event.id,))
    erased = told(counter, "erased", basis=(started.event.id,))
    log.append([erased, started], Via.PEER)

    found = log.state("submission/s1")
    assert isinstance(found, Submission)
    assert (found.status, found.erased, found.reference) == (Status.IN_PROGRESS, True, "BDFGHJKMNPQ")
    assert log.states("submission", DAY) == {"submission/s1": found}
    assert log.states("submission", "2026-11-21") == {}
    assert log.count(CASE) == 3
    before = log.digest(CASE)
    log.rebuild()
    assert log.digest(CASE) == before
    assert log.verify().faults == ()


def test_what_comes_by_another_stream_makes_no_submission(log):
    log.append([told(Pen("kiosk"), "sent", SENT, stream=STREAM)], Via.PEER)
    assert log.state("submission/s1") is None
    assert log.verify().faults == ()
