"""An office in memory: whatever its devices do, cut off or not, the projections are what the events say."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import hub as serving
from kiosk.queue import labels, pick, visit
from kiosk.queue.ticket import AT_COUNTER, ENDED, Status, Ticket
from tests.kiosk.memory_device import SERVICES, MemoryDevice, Time, same
from tests.kiosk.story import DAY, ISSUED, Story

NAMES = ("hub", "kiosk", "left", "right")
STEPS = ("serve", "finish", "hold", "recall", "no_show", "left", "return", "undo", "postpone", "cancel")
AWAY = st.sampled_from(NAMES[1:])


class ServiceDay(RuleBasedStateMachine):
    """A hub, a kiosk and two counters, each with or without its cable."""

    @initialize()
    def open_the_office(self) -> None:
        self.time = Time()
        roles = {"hub": "hub", "kiosk": "kiosk", "left": "counter", "right": "counter"}
        letters = {"kiosk": "F", "left": "G", "right": "H"}
        self.devices = {
            name: MemoryDevice(name, role, self.time, letter=letters.get(name, "")) for name, role in roles.items()
        }
        hub = self.devices["hub"]
        hub.serves = True
        hub.write(Draft(serving.SERVING, "hub/HBR", {"term": 1, "device": "hub"}))
        for name in NAMES[1:]:
            self.plug(name)

    @rule(minutes=st.floats(0, 20))
    def time_passes(self, minutes: float) -> None:
        self.time.pass_(minutes)

    @rule(name=AWAY)
    def pull(self, name: str) -> None:
        self.devices[name].hub = None

    @rule(name=AWAY)
    def plug(self, name: str) -> None:
        self.devices[name].hub = self.devices["hub"]
        self.merge(name, "hub")
        self.merge("hub", name)

    @rule(name=AWAY)
    def restart(self, name: str) -> None:
        self.devices[name].restart()

    @rule(
        name=st.sampled_from(NAMES),
        service=st.sampled_from(SERVICES),
        priority=st.booleans(),
        which=st.none() | st.integers(0, 5),
    )
    def issue(self, name: str, service: str, priority: bool, which: int | None) -> None:
        first = self.devices[name].queue.tickets.get(self.some_ticket(name, which)) if which is not None else None
        args = {"visit": first.visit} if first else {"priority": priority}
        self.do(name, "ticket.issue", {"service": service, **args})

    @rule(name=st.sampled_from(["left", "right", "hub"]), which=st.none() | st.integers(0, 5))
    def call(self, name: str, which: int | None) -> None:
        wanted = {} if which is None else {"ticket": self.some_ticket(name, which)}
        self.do(name, "ticket.call", {"counter": name, **wanted})

    @rule(name=st.sampled_from(["left", "right", "hub"]), step=st.sampled_from(STEPS), which=st.integers(0, 5))
    def step(self, name: str, step: str, which: int) -> None:
        self.do(name, f"ticket.{step}", {"ticket": self.some_ticket(name, which)})

    @rule(name=st.sampled_from(["left", "right"]), service=st.sampled_from(SERVICES), which=st.integers(0, 5))
    def transfer(self, name: str, service: str, which: int) -> None:
        self.do(name, "ticket.transfer", {"ticket": self.some_ticket(name, which), "service": service})

    @rule(name=st.sampled_from(["left", "right"]), act=st.sampled_from(["take", "release", "pause", "resume"]))
    def sit(self, name: str, act: str) -> None:
        officer = {"officer": f"officer-{name}"} if act == "take" else {}
        self.do(name, f"counter.{act}", {"counter": "1", **officer})

    @rule(name=st.sampled_from(["left", "right"]), profile=st.sampled_from(["", "quick", "papers"]))
    def say_what_the_desk_is_for(self, name: str, profile: str) -> None:
        self.do(name, "counter.profile", {"counter": "1", "profile": profile})

    def do(self, name: str, act: str, args: dict) -> None:
        device = self.devices[name]
        decides = device.hub or device
        try:
            done = device.do(act, args)
        except Refused:
            return
        if act == "ticket.call" and decides.serves:
            called = decides.queue.tickets[done.subject.removeprefix("ticket/")]
            assert visit.at_a_counter(decides.queue, called) is None, "one person, called to two counters"
        if self.devices[name].hub is not None:
            self.merge(name, "hub")
        for other in NAMES[1:]:
            if self.devices[other].hub is not None:
                self.merge("hub", other)

    def some_ticket(self, name: str, which: int) -> str:
        known = sorted(self.devices[name].queue.tickets.values(), key=lambda ticket: (ticket.status, ticket.label))
        return known[which % len(known)].id if known else "none"

    def merge(self, source: str, target: str) -> None:
        """In the reverse order of writing: a feed may be late, never wrong."""
        self.devices[target].take(reversed(list(self.devices[source].events.values())))

    @invariant()
    def projections_are_what_a_fresh_start_would_load(self) -> None:
        for device in getattr(self, "devices", {}).values():
            assert same(device.queue, device.fresh_queue())

    @invariant()
    def lists_are_consistent(self) -> None:
        for device in getattr(self, "devices", {}).values():
            queue = device.queue
            waiting = [ticket for ticket in queue.tickets.values() if ticket.status is Status.WAITING]
            assert queue.waiting() == pick.in_order(waiting, queue.rules)
            assert queue.waiting_count() == len(waiting)
            now = self.time.ms
            ready = [one for one in waiting if one.not_before <= now and visit.at_a_counter(queue, one) is None]
            following = queue.next_ticket("a counter where nobody sits", now)
            assert following == next(iter(pick.in_order(ready, queue.rules)), None)
            at_counters = [ticket for ticket in queue.tickets.values() if ticket.status in AT_COUNTER]
            assert {ticket.id for ticket in queue.at_counters()} == {ticket.id for ticket in at_counters}
            assert all(queue.ahead_of(ticket) == waiting_before(queue, ticket) for ticket in waiting)

    @invariant()
    def visits_are_the_tickets_of_one_person(self) -> None:
        for device in getattr(self, "devices", {}).values():
            queue = device.queue
            for name, ids in queue.visits.items():
                assert {queue.tickets[one].visit for one in ids} == {name}
            assert {one for ids in queue.visits.values() for one in ids} == set(queue.tickets)

    @invariant()
    def spans_touch_and_cover_the_whole_stay(self) -> None:
        for device in getattr(self, "devices", {}).values():
            for ticket in device.queue.tickets.values():
                assert_covered(ticket)

    @invariant()
    def no_label_is_given_twice(self) -> None:
        every = {}
        for device in getattr(self, "devices", {}).values():
            every |= device.queue.tickets
        labels_given = [(ticket.day, ticket.label) for ticket in every.values()]
        assert len(set(labels_given)) == len(labels_given)

    def teardown(self) -> None:
        """All cables in again: everybody holds the same day, and every ticket is at one counter at most."""
        for _ in range(2):
            for name in NAMES[1:]:
                self.plug(name)
        assert len({device.digest() for device in self.devices.values()}) == 1
        for ticket in self.devices["hub"].queue.tickets.values():
            assert ticket.day == DAY
            assert (ticket.status in AT_COUNTER) <= bool(ticket.counter)


def assert_covered(ticket: Ticket) -> None:
    """Every interval begins where the one before ends, from the arrival to the end or, while it lasts, without one."""
    starts = [span.start for span in ticket.spans]
    ends = [span.end for span in ticket.spans]
    assert [ticket.arrived, *ends[:-1]] == starts
    assert all(start <= end for start, end in zip(starts[:-1], ends[:-1], strict=True))
    if ticket.status in ENDED:
        assert ends[-1] == ticket.ended >= starts[-1]
    else:
        assert (ticket.spans[-1].kind, ends[-1], ticket.ended) == (ticket.status, 0, 0)


def waiting_before(queue, ticket) -> list:
    waiting = queue.waiting()
    return waiting[: waiting.index(ticket)]


TestServiceDay = ServiceDay.TestCase
TestServiceDay.settings = settings(max_examples=15, stateful_step_count=40)


@pytest.fixture
def office():
    """A hub with a kiosk."""
    time = Time()
    hub, kiosk = MemoryDevice("hub", "hub", time), MemoryDevice("kiosk", "kiosk", time, letter="F")
    hub.serves = True
    kiosk.hub = hub
    return hub, kiosk


def test_another_days_ticket_is_not_in_the_list(office):
    _, kiosk = office
    kiosk.do("ticket.issue", {"service": "lost-card"})
    tomorrow = MemoryDevice("other", "counter", Time(), day="2026-11-22")
    tomorrow.take(kiosk.events.values())
    assert not tomorrow.queue.tickets
    assert tomorrow.queue.waiting() == []


def test_a_ticket_whose_day_turns_out_to_be_another_leaves_the_list(office):
    """Two issues of one id: made by nobody's program, but a fold has to end somewhere."""
    story = Story()
    story.add("ticket.issued.v1", ISSUED, device="b", minute=5, basis=[])
    story.add("ticket.issued.v1", ISSUED | {"day": "2026-11-20"}, device="a", minute=1, basis=[])
    device = MemoryDevice("other", "counter", Time())
    device.take(story.events[:1])
    assert len(device.queue.waiting()) == 1
    device.take(story.events[1:])
    assert device.queue.waiting() == []
    assert not device.queue.tickets


def test_a_hub_of_another_office_does_not_decide_here(office):
    hub, _ = office
    hub.write(Draft(serving.SERVING, "hub/HBR", {"term": 3, "device": "hub"}))
    hub.write(Draft(serving.SERVING, "hub/OTHER", {"term": 9, "device": "stranger"}))
    assert (hub.queue.term(), hub.queue.serving.device) == (3, "hub")


def test_a_book_of_no_series_does_not_hide_another(office):
    """`labels/<day>/A/B` is another book than `labels/<day>/A`."""
    hub, kiosk = office
    kiosk.do("ticket.issue", {"service": "lost-card"})
    series = next(iter(kiosk.queue.tickets.values())).series
    book = hub.queue.books[DAY, series]
    hub.write(Draft(labels.LEASED, f"labels/{DAY}/{series}/B", {"first": 1, "last": 2, "device": "x"}))
    assert hub.queue.books[DAY, series] == book
