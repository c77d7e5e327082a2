"""A number is given once: whatever was leased to whom, in whatever order that became known."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.queue import labels
from kiosk.queue.labels import LabelBook, Lease
from tests.kiosk.memory_device import SERVICES, MemoryDevice, Time
from tests.kiosk.story import DAY, Story

DEVICES = ("x", "y", "z")


def book(*leases: dict) -> LabelBook:
    story = Story("labels/2026-11-21/A")
    for lease in leases:
        story.add(labels.LEASED, {"device": "x"} | lease)
    return story.folded(labels.fold)


def ranges(found: LabelBook) -> list[tuple[int, int, str]]:
    return [(lease.first, lease.last, lease.device) for lease in found.leases]


def test_the_book_is_named_by_its_subject():
    found = book({"first": 1, "last": 20})
    assert (found.day, found.series) == ("2026-11-21", "A")
    assert ranges(found) == [(1, 20, "x")]
    assert found.next_free == 21


def test_an_empty_book_begins_with_one():
    assert book().next_free == 1


OVERLAPS = {
    "the same": (1, 20),
    "its end": (20, 25),
    "its middle": (5, 6),
    "all around it": (1, 99),
}


@pytest.mark.parametrize(("first", "last"), OVERLAPS.values(), ids=OVERLAPS)
def test_a_block_that_overlaps_an_earlier_one_does_not_stand(first, last):
    found = book({"first": 1, "last": 20}, {"first": first, "last": last, "device": "y"})
    assert ranges(found) == [(1, 20, "x")]


WRONG = [
    {"first": 0, "last": 5},
    {"first": -3, "last": 5},
    {"first": 9, "last": 5},
    {"first": "1", "last": 5},
    {"first": 1, "last": 10**300},
    {"first": 1},
    {"first": 1, "last": 5, "device": None},
    {"first": 1.5, "last": 5},
]


@pytest.mark.parametrize("wrong", WRONG, ids=str)
def test_a_lease_that_is_none_has_no_effect(wrong):
    assert book(wrong).leases == ()


def test_an_odd_subject_is_a_book_of_its_own():
    assert labels.fold("labels/2026-11-21/A/B", []).series == "A/B"
    assert labels.fold("labels/2026-11-21", []).series == ""


def test_numbers_are_given_in_order_and_block_by_block():
    found = LabelBook(DAY, "A", (Lease(1, 2, "x"), Lease(3, 4, "y"), Lease(5, 6, "x")))
    given_out: list[int] = []
    while (number := labels.next_number(found, "x", given_out)) is not None:
        given_out.append(number)
    assert given_out == [1, 2, 5, 6]
    assert labels.numbers_left(found, "x", [1]) == 3
    assert labels.next_number(None, "x", []) is None
    assert labels.numbers_left(None, "x", []) == 0


LEASES = st.builds(
    lambda first, size, device: {"first": first, "last": first + size, "device": device},
    st.integers(1, 40),
    st.integers(0, 12),
    st.sampled_from(DEVICES),
)


@given(st.lists(LEASES, max_size=8), st.lists(st.sampled_from(DEVICES), max_size=60))
def test_no_two_devices_ever_get_the_same_number(leases, askers):
    found = book(*leases)
    used: dict[str, list[int]] = {device: [] for device in DEVICES}
    for device in askers:
        number = labels.next_number(found, device, used[device])
        if number is not None:
            used[device].append(number)
    every = [number for numbers in used.values() for number in numbers]
    assert len(set(every)) == len(every)


@given(
    st.lists(
        st.tuples(st.sampled_from(("kiosk", "left", "right")), st.sampled_from(("issue", "pull", "plug", "restart"))),
        min_size=1,
        max_size=80,
    )
)
def test_no_label_twice_on_a_day_of_cuts_and_restarts(story):
    """A device that is cut off uses up its block, then its own letter; after a restart it goes on where it was."""
    time = Time()
    hub = MemoryDevice("hub", "hub", time)
    hub.serves = True
    letters = {"kiosk": "F", "left": "G", "right": "H"}
    devices = {name: MemoryDevice(name, "counter", time, letter=letter) for name, letter in letters.items()}
    given_out: list[str] = []
    for name, what in story:
        device = devices[name]
        if what in {"pull", "plug"}:
            device.hub = hub if what == "plug" else None
        elif what == "restart":
            device.restart()
        else:
            for _ in range(7):
                found = device.do("ticket.issue", {"service": SERVICES[0]})
                given_out.append(device.queue.tickets[found.subject.removeprefix("ticket/")].label)
    assert len(set(given_out)) == len(given_out)


def test_out_of_numbers_without_a_letter_of_its_own_a_device_says_so():
    device = MemoryDevice("hub2", "hub", Time())
    with pytest.raises(Refused) as refused:
        device.do("ticket.issue", {"service": SERVICES[0]})
    assert refused.value.code == "no_labels"
    assert device.queue.tickets == {}


def test_the_own_letter_counts_on_after_a_restart():
    device = MemoryDevice("kiosk", "kiosk", Time(), letter="F")
    for _ in range(3):
        device.do("ticket.issue", {"service": SERVICES[0]})
        device.restart()
    assert sorted(ticket.label for ticket in device.queue.tickets.values()) == ["F 001", "F 002", "F 003"]


@given(st.integers(1, 280))
def test_every_device_gets_a_letter_of_its_own(count):
    given_out: list[str] = []
    for _ in range(count):
        given_out.append(labels.device_letter(given_out))
    assert len(set(given_out)) == count
    assert not set("".join(given_out)) & set("ABCDEKIOQ")
    assert labels.PAPER not in given_out


def test_a_letter_that_was_given_back_is_not_missed():
    assert labels.device_letter(["F", "H"]) == "G"
