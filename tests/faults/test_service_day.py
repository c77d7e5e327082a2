"""Cables pulled and processes killed in the middle of a service day: nothing is lost, nothing happens twice."""

from __future__ import annotations

import threading
from collections import Counter
from typing import TYPE_CHECKING

import pytest

from tests.faults.office_processes import Device, Office, cut_off, long_runs
from ui.tour.processes import ProcessFault, wait_until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SERVICE = "register-birth"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    try:
        yield opened
    finally:
        opened.close()


def labels(device: Device) -> list[str]:
    return [row["label"] for row in device.ask("queue.list")]


def test_two_counters_that_press_at_once_get_different_tickets(office: Office) -> None:
    kiosk, one, two = office.device("kiosk", "kiosk"), office.device("one", "counter"), office.device("two", "counter")
    for number in range(6):
        kiosk.ask("ticket.issue", service=SERVICE, request=f"tap-{number}")
    wait_until("the hub has them", lambda: all(row["confirmed"] for row in kiosk.ask("queue.list")))
    called: list[str] = []

    def press(device: Device) -> None:
        called.extend(device.ask("ticket.call", counter=device.name)["ticket"] for _ in range(3))

    presses = [threading.Thread(target=press, args=(device,)) for device in (one, two)]
    for thread in presses:
        thread.start()
    for thread in presses:
        thread.join()

    assert len(called) == len(set(called)) == 6


def test_counters_that_are_cut_off_merge_with_one_winner_and_the_other_gets_its_next(office: Office) -> None:
    kiosk, one, two = office.device("kiosk", "kiosk"), office.device("one", "counter"), office.device("two", "counter")
    first, second, third = (kiosk.ask("ticket.issue", service=SERVICE)["ticket"] for _ in range(3))
    for counter in (one, two):
        wait_until("the counter knows the tickets", lambda counter=counter: len(counter.ask("queue.list")) == 3)
    for name in ("one", "two"):
        office.cables[name].cut()
        wait_until("the counter is alone", cut_off(office.devices[name]))

    assert one.ask("ticket.call", counter="1")["ticket"] == first
    assert two.ask("ticket.call", counter="2")["ticket"] == first
    two.ask("ticket.serve", ticket=first)
    for name in ("one", "two"):
        office.cables[name].restore()
    office.settle()
    wait_until("the loser has its next", lambda: any(row["counter"] == "1" for row in one.ask("queue.list")))
    office.settle()

    rows = {row["ticket"]: row for row in kiosk.ask("queue.list")}
    assert (rows[first]["state"], rows[first]["counter"]) == ("serving", "2")
    assert (rows[second]["state"], rows[second]["counter"]) == ("called", "1")
    assert rows[third]["state"] == "waiting"


def test_a_kiosk_alone_all_day_never_gives_a_number_twice(office: Office) -> None:
    kiosk, other = office.device("kiosk", "kiosk"), office.device("other", "kiosk")
    kiosk.ask("ticket.issue", service=SERVICE)
    other.ask("ticket.issue", service=SERVICE)
    for name in ("kiosk", "other"):
        office.cables[name].cut()
        wait_until("the kiosk is alone", cut_off(office.devices[name]))
    for device in (kiosk, other):
        for _ in range(60):
            device.ask("ticket.issue", service=SERVICE)

    for name in ("kiosk", "other"):
        office.cables[name].restore()
    office.settle()

    found = labels(kiosk)
    assert len(found) == 122
    assert [label for label, times in Counter(found).items() if times > 1] == []
    assert {label.split()[0] for label in found} > {"D"}, "out of numbers, each kiosk goes on under its own letter"


@pytest.mark.parametrize("round_", range(6 if long_runs() else 2))
def test_what_a_kiosk_has_confirmed_survives_kill_9(office: Office, round_: int) -> None:
    kiosk, watcher = office.device("kiosk", "kiosk"), office.device("watcher", "board")
    confirmed: list[str] = []
    enough = threading.Event()

    def issue() -> None:
        try:
            while True:
                confirmed.append(kiosk.ask("ticket.issue", service=SERVICE)["label"])
                if len(confirmed) == 15 + 7 * round_:
                    enough.set()
        except (ProcessFault, ValueError, OSError):
            return

    citizens = threading.Thread(target=issue)
    citizens.start()
    assert enough.wait(30)
    kiosk.kill()
    citizens.join()
    kiosk.start()
    office.settle()

    found = labels(watcher)
    assert set(confirmed) <= set(found)
    assert len(found) == len(set(found))


def test_the_hub_is_killed_and_comes_back(office: Office) -> None:
    kiosk, counter = office.device("kiosk", "kiosk"), office.device("counter", "counter")
    before = kiosk.ask("ticket.issue", service=SERVICE)
    wait_until("the counter knows it", lambda: labels(counter) == [before["label"]])
    office.kill_server()
    wait_until("the counter is alone", cut_off(counter))

    during = kiosk.ask("ticket.issue", service=SERVICE)
    assert counter.ask("ticket.call", counter="1")["ticket"] == before["ticket"]
    counter.ask("ticket.finish", ticket=before["ticket"])
    office.start_server()
    office.settle()

    assert labels(counter) == [before["label"], during["label"]]
    assert counter.ask("ticket.call", counter="1")["ticket"] == during["ticket"]


def test_an_answer_that_was_lost_is_given_again(office: Office) -> None:
    kiosk, counter = office.device("kiosk", "kiosk"), office.device("counter", "counter")
    tickets = [kiosk.ask("ticket.issue", service=SERVICE)["ticket"] for _ in range(2)]
    wait_until("the counter knows them", lambda: len(counter.ask("queue.list")) == 2)
    office.cables["counter"].silence()

    assert counter.ask("ticket.call", counter="1")["ticket"] == tickets[0]
    office.cables["counter"].restore()
    office.settle()

    states = [(row["state"], row["counter"]) for row in kiosk.ask("queue.list")]
    assert states == [("called", "1"), ("waiting", None)]


def test_the_same_request_gives_the_same_ticket_also_after_a_restart(office: Office) -> None:
    kiosk = office.device("kiosk", "kiosk")
    first = kiosk.ask("ticket.issue", service=SERVICE, request="tap")
    kiosk.kill()
    kiosk.start()
    again = kiosk.ask("ticket.issue", service=SERVICE, request="tap")

    assert again["ticket"] == first["ticket"]
    assert again["repeated"] is True
    assert len(kiosk.ask("queue.list")) == 1
