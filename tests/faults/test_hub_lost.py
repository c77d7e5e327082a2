"""The hub of an office is killed in the middle of the day, and the office goes on: another server takes its place."""

from __future__ import annotations

import time
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.faults.office_processes import long_runs
from tests.faults.spare_office import Load, Server, SpareOffice, act, digest, granted_twice
from ui.tour.processes import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WITHIN = 5.0
"""Seconds from the death of a hub until another server serves."""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[SpareOffice]:
    opened = SpareOffice(tmp_path)
    try:
        yield opened
    finally:
        opened.close()


def kill(server: Server, successor: Server) -> float:
    """Seconds until the other one serves."""
    term = server.health()["term"]
    began = time.monotonic()
    server.program.kill()
    wait_until("another server serves", successor.serves, WITHIN)
    assert successor.health()["term"] > term
    return time.monotonic() - began


@pytest.mark.long  # and it failed once on a machine with other work: to be understood before it runs every time
def test_an_office_goes_on_while_its_hubs_are_killed_one_after_the_other(office: SpareOffice) -> None:
    kiosk, one, two = office.device("kiosk", "kiosk"), office.device("1", "counter"), office.device("2", "counter")
    board = office.device("board", "board")
    office.ready()
    serving, other = office.hub, office.standby
    with Load(kiosk, [one, two]) as load:
        for _ in range(10 if long_runs() else 2):
            load.more(5)
            assert kill(serving, other) < WITHIN
            load.more(5)
            serving.start()
            assert not serving.serves(), "it comes back as a follower"
            assert other.serves()
            wait_until("it has caught up", lambda: serving.health()["term"] == other.health()["term"])  # noqa: B023
            serving, other = other, serving
    office.settle()
    wait_until("both servers hold all", lambda: serving.health()["events"] == other.health()["events"])

    rows = {row["ticket"]: row for row in act(board, "queue.list")}
    assert set(load.issued) == set(rows), "no ticket is lost"
    assert [label for label, times in Counter(row["label"] for row in rows.values()).items() if times > 1] == []
    assert rows == {row["ticket"]: row for row in act(kiosk, "queue.list")}
    assert {rows[ticket]["state"] for ticket in load.finished} == {"finished"}
    office.close()
    assert granted_twice(serving) == []
    assert digest(serving) == digest(other)
    with closing(serving.log()) as log:
        assert log.verify().faults == ()
