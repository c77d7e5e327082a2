"""What past days say reaches the queue: a day of the log at a time, and again when the day changes."""

from collections.abc import Callable
from types import SimpleNamespace

from kiosk.keeper import Change
from kiosk.learning import Learning
from kiosk.queue.durations import DAYS
from kiosk.queue.state import Queue
from kiosk.queue.ticket_state import Status, Ticket
from tests.kiosk.memory_device import OFFICE, harbour
from tests.kiosk.running import wait
from tests.kiosk.story import MINUTE, NINE

PAST = {"2026-11-20": 9, "2026-10-24": 30, "2026-10-23": 100}
"""Minutes of one service by day: yesterday, the last day of four weeks, the one before."""


def ticket(day: str, minutes: int) -> Ticket:
    ended = NINE + minutes * MINUTE
    return Ticket(
        id=day, day=day, service="lost-card", series="E", number=1, arrived=NINE, status=Status.FINISHED,
        counter="1", called=NINE, ended=ended,
    )  # fmt: skip


class ScriptedKeeper:
    """Runs a job when it is told to."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []
        self.tell: Callable[[Change], None] = lambda _change: None
        self.roll("2026-11-21")
        self.log = SimpleNamespace(states=self.states)

    def roll(self, day: str) -> None:
        self.queue = Queue(OFFICE, harbour(), "here", day)

    def states(self, kind: str, day: str) -> dict[str, Ticket]:
        assert kind == "ticket"
        return {day: ticket(day, PAST[day])} if day in PAST else {}

    def subscribe(self, listener: Callable[[Change], None]) -> None:
        self.tell = listener

    def submit(self, job: Callable[[], None]) -> None:
        self.jobs.append(job)

    def run(self) -> int:
        done = 0
        while self.jobs:
            assert len(self.jobs) == 1, "one day after the other, so that others get their turn"
            self.jobs.pop()()
            done += 1
        return done


def test_four_weeks_a_day_at_a_time():
    keeper = ScriptedKeeper()
    Learning(keeper).begin()
    changes = keeper.queue.changes
    assert keeper.run() == DAYS
    assert keeper.queue.durations.seen == {"lost-card": (9 * MINUTE, 30 * MINUTE)}
    assert len(keeper.queue.staffing) == 2
    assert keeper.queue.changes == changes + 1


def test_a_new_day_begins_again_and_ends_what_was_under_way():
    keeper = ScriptedKeeper()
    Learning(keeper).begin()
    keeper.jobs.pop()()
    keeper.roll("2026-11-22")
    assert keeper.run() == 1
    keeper.tell(Change(frozenset({"ticket/x"})))
    assert not keeper.jobs
    keeper.tell(Change(frozenset({"day/2026-11-22"})))
    assert keeper.run() == DAYS
    assert keeper.queue.durations.seen == {"lost-card": (9 * MINUTE,)}


def test_a_log_without_past_days_teaches_nothing(machines):
    hub = machines.start("hub", "hub", serve=True)
    for _ in range(DAYS + 1):  # each answered question lets the next day be read
        wait(hub.query(lambda _log: None))
    assert hub.queue.durations.seen == {}
