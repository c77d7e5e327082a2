"""A number is given once also where several servers lease at the same time, each without knowing of the others."""

from dataclasses import dataclass, field

from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import hub, labels
from kiosk.queue.labels import BLOCK, LANES, LabelBook, Lease
from tests.kiosk.memory_device import SERVICES, MemoryDevice, Time
from tests.kiosk.story import DAY


def taken(blocks):
    return [number for first, last in blocks for number in range(first, last + 1)]


@given(st.integers(0, 60), st.lists(st.tuples(st.integers(0, LANES - 1), st.randoms()), max_size=60))
def test_blocks_of_all_servers_are_apart_whatever_each_of_them_knows(alone, leases):
    """Each knows what it leased itself, and all that was leased before there were lanes; of the others anything."""
    before: list[tuple[int, int]] = []
    for _ in range(alone):
        book = LabelBook(DAY, "A", tuple(Lease(*block, "x") for block in before))
        before.append(labels.next_block(book, None))
    given_by: dict[int, list[tuple[int, int]]] = {lane: [] for lane in range(LANES)}
    for lane, chance in leases:
        heard = [one for other in range(LANES) for one in given_by[other] if other == lane or chance.random() < 0.5]
        book = LabelBook(DAY, "A", tuple(Lease(*block, "x") for block in [*before, *heard]))
        block = labels.next_block(book, lane)
        assert block[1] - block[0] == BLOCK - 1
        given_by[lane].append(block)
    numbers = taken(before) + taken(block for blocks in given_by.values() for block in blocks)
    assert len(numbers) == len(set(numbers))


def test_an_office_with_one_server_counts_on_without_a_gap():
    first = labels.next_block(LabelBook(DAY, "A"), None)
    assert (first, labels.next_block(LabelBook(DAY, "A", (Lease(*first, "x"),)), None)) == ((1, 20), (21, 40))


def test_lanes_are_long_for_the_first_server_and_come_again():
    def blocks(lane, number):
        found: list[tuple[int, int]] = []
        for _ in range(number):
            leases = tuple(Lease(*block, "x") for block in found)
            found.append(labels.next_block(LabelBook(DAY, "A", leases), lane))
        return found

    assert blocks(0, 26)[-2:] == [(481, 500), (1001, 1020)]
    assert blocks(1, 6) == [(501, 520), (521, 540), (541, 560), (561, 580), (581, 600), (1501, 1520)]
    assert blocks(LANES - 1, 6)[-2:] == [(981, 1000), (1901, 1920)]


def test_letters_of_all_servers_are_apart():
    given_by = {lane: [] for lane in range(LANES)}
    for lane, letters in given_by.items():
        for _ in range(40):
            letters.append(labels.device_letter(letters, lane))
    found = [letter for letters in given_by.values() for letter in letters]
    assert len(found) == len(set(found))
    assert given_by[0][0] == labels.device_letter([])


@dataclass
class SplitOffice:
    """Two servers and three kiosks; who reaches whom changes all the time."""

    time: Time = field(default_factory=Time)
    given: list[str] = field(default_factory=list)

    def __post_init__(self):
        self.servers = [MemoryDevice(f"server{number}", "hub", self.time) for number in range(2)]
        self.kiosks = [
            MemoryDevice(f"kiosk{number}", "kiosk", self.time, letter=letter) for number, letter in enumerate("FGH")
        ]
        self.servers[0].serves = True
        self.kiosks[0].hub = self.servers[0]
        self.issue(0, 0)  # before there was a standby
        self.servers[0].write(Draft(hub.JOINED, "server/server1", {"lane": 1}))
        self.tell(0, 1)
        self.servers[1].serves = True  # the cable is cut
        self.kiosks[1].hub, self.kiosks[2].hub = self.servers[1], self.servers[0]

    def issue(self, kiosk, service):
        device = self.kiosks[kiosk]
        ticket = device.do("ticket.issue", {"service": SERVICES[service]}).subject.partition("/")[2]
        self.given.append(device.queue.tickets[ticket].label)

    def tell(self, one, other):
        """Everything that the one knows reaches the other."""
        nodes = [*self.servers, *self.kiosks]
        nodes[other].take(nodes[one].events.values())


STEPS = st.one_of(
    st.tuples(st.just("issue"), st.integers(0, 2), st.integers(0, 2)),
    st.tuples(st.just("go to"), st.integers(0, 2), st.sampled_from([0, 1, None])),
    st.tuples(st.just("tell"), st.integers(0, 4), st.integers(0, 4)),
    st.tuples(st.just("serve"), st.integers(0, 1), st.booleans()),
    st.tuples(st.just("restart"), st.integers(0, 4), st.none()),
)


@given(st.lists(STEPS, max_size=40))
def test_two_halves_of_an_office_never_give_one_label_twice(steps):
    office = SplitOffice()
    for step, one, other in steps:
        if step == "issue":
            try:
                office.issue(one, other)
            except Refused:
                continue
        elif step == "go to":
            office.kiosks[one].hub = None if other is None else office.servers[other]
        elif step == "serve":  # each half has its own, or none
            office.servers[one].serves = other
        elif step == "restart":
            [*office.servers, *office.kiosks][one].restart()
        else:
            office.tell(one, other)
    assert len(office.given) == len(set(office.given))
