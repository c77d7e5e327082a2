"""The hub of an office is killed in the middle of the day, and the office goes on: another server takes its place."""

from __future__ import annotations

import asyncio
import hashlib
from collections import Counter
from contextlib import closing
from typing import TYPE_CHECKING

import httpx
import msgspec
import pytest

from central.client import HttpHubLink
from central.enrolling import enrol
from central.wire import LENGTH, OFFSET
from tests.central.office import OFFICE, event
from tests.faults.office_processes import long_runs
from tests.faults.spare_office import Load, Server, SpareOffice, act, digest, granted_twice
from ui.tour.processes import wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WITHIN = 5.0 if long_runs() else 20.0
"""Seconds from the death of a hub until another server serves. Five is the promise, on a machine with nothing else to
do; the short run is not alone on its machine.
"""


@pytest.fixture
def office(tmp_path: Path) -> Iterator[SpareOffice]:
    opened = SpareOffice(tmp_path)
    try:
        yield opened
    finally:
        opened.close()


def kill(server: Server, successor: Server) -> None:
    """One dies, and the other one serves."""
    term = server.tells("term")
    server.program.kill()
    wait_until("another server serves", successor.serves, WITHIN)
    assert successor.tells("term") > term


def test_an_office_goes_on_while_its_hubs_are_killed_one_after_the_other(office: SpareOffice) -> None:
    kiosk, one, two = office.device("kiosk", "kiosk"), office.device("1", "counter"), office.device("2", "counter")
    board = office.device("board", "board")
    office.ready()
    serving, other = office.hub, office.standby
    with Load(kiosk, [one, two]) as load:
        for _ in range(10 if long_runs() else 1):
            load.more(5)
            kill(serving, other)
            load.more(5)
            serving.start()
            wait_until("it has caught up", lambda: serving.tells("term") == other.tells("term"))  # noqa: B023
            assert not serving.tells("serving"), "it comes back as a follower"
            assert other.tells("serving")
            serving, other = other, serving
    office.settle()
    wait_until("both servers hold all", lambda: serving.tells("events") == other.tells("events"))

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


@pytest.mark.long
def test_sealed_forms_outlive_the_hub(office: SpareOffice) -> None:
    content = b"sealed" * 50_000
    office.device("counter", "counter")
    office.ready()
    name = hashlib.sha256(content).hexdigest()
    enrolled = enrol(office.hub.url, office.hub.ready["enrol"], "kiosk", "kiosk")

    async def hand_in() -> None:
        link = HttpHubLink(office.hub.url, enrolled.token)
        sizes = {OFFSET: "0", LENGTH: str(len(content)), "Content-Type": "application/octet-stream"}
        data = {
            "form": "f",
            "reference": "BCDFGHJKMN2",
            "day": "2026-11-22",
            "blobs": [{"sha256": name, "size": len(content)}],
        }
        told = event(
            1, enrolled.device, type="submission.sent.v1", subject="submission/s1", stream=OFFICE.case_stream, data=data
        )
        try:
            await link.ask("PATCH", f"/blob/{name}", body=content, headers=sizes)
            await link.push([msgspec.json.encode(told)])
        finally:
            await link.close()

    asyncio.run(hand_in())
    copy = office.standby.data / "blobs" / name[:2] / name
    wait_until("the standby holds it", copy.exists)
    kill(office.hub, office.standby)
    reader = enrol(office.standby.url, office.standby.ready["enrol"], "counter", "reader")
    found = httpx.get(f"{office.standby.url}/blob/{name}", headers={"Authorization": f"Bearer {reader.token}"})
    assert found.content == content
