"""Two counters that were cut off change the same thing: nothing is lost, one person settles it, and all agree."""

from itertools import pairwise

import pytest

from kiosk.errors import Refused
from kiosk.queue import conflicts, planned
from kiosk.queue.conflicts import Item
from kiosk.staff import officer
from tests.kiosk.memory_device import MemoryDevice
from tests.kiosk.queue.timetable import obey, serving, strict
from tests.kiosk.story import DAY, MINUTE, NINE

EARLY, LATE, NOON = NINE + 60 * MINUTE, NINE + 90 * MINUTE, NINE + 120 * MINUTE
MORNING = {"counter": "1", "from": "08:30", "to": "12:00"}
LATER = {"counter": "2", "from": "10:00", "to": "16:30"}


class TwoDesks:
    """A hub, and Hana and Ruth (who leads) at counters that are cut off from it until `meet`."""

    def __init__(self) -> None:
        self.hub = serving()
        for who, roles in (("ruth", ["lead"]), ("hana", [])):
            self.hub.write(officer.added(who, who.title(), "1111", [], roles))
        self.hana, self.ruth = (MemoryDevice(f"desk of {who}", "counter", self.hub.time) for who in ("hana", "ruth"))
        for number, (who, desk) in enumerate((("hana", self.hana), ("ruth", self.ruth)), 1):
            obey(desk, self.hub.queue.pack)
            desk.take(self.hub.events.values())
            desk.do("counter.take", {"counter": str(number), "officer": who})
        self.meet()

    @property
    def all(self) -> tuple[MemoryDevice, ...]:
        return (self.hub, self.hana, self.ruth)

    def meet(self) -> None:
        """Everybody hears of everything, and all have come to the same."""
        for one in self.all:
            for other in self.all:
                one.take(list(other.events.values()))
        for one, other in pairwise(self.all):
            assert one.digest() == other.digest()
            assert waiting(one) == waiting(other)

    def apart(self, name: str, one: dict, other: dict) -> Item:
        """Each does their own, a minute apart; the one item that this gives."""
        self.hana.do(name, one)
        self.hub.time.pass_(1)
        self.ruth.do(name, other)
        self.meet()
        (found,) = waiting(self.hub)
        return found

    def settle(self, desk: MemoryDevice, item: Item, **how: object) -> None:
        seen = [one.event for one in item.conflict.versions]
        desk.do("conflict.settle", {"subject": item.subject, "field": item.field, "versions": seen, **how})


def waiting(device: MemoryDevice) -> list[Item]:
    return conflicts.waiting(device.queue)


def refusal(device: MemoryDevice, name: str, args: dict) -> str:
    before = dict(device.events)
    with pytest.raises(Refused) as found:
        device.do(name, args)
    assert device.events == before
    assert "{" not in str(found.value)
    return found.value.code


@pytest.fixture
def desks() -> TwoDesks:
    return TwoDesks()


@pytest.fixture
def booked(desks) -> str:
    desks.hub.do("appointment.book", {"service": "lost-card", "due": EARLY, "code": "ABC234"})
    desks.meet()
    return next(iter(desks.hub.queue.appointments))


def moved(desks: TwoDesks, booked: str) -> Item:
    return desks.apart("appointment.move", {"appointment": booked, "due": LATE}, {"appointment": booked, "due": NOON})


def due(desks: TwoDesks, booked: str) -> int:
    desks.meet()
    return desks.hub.queue.appointments[booked].due


def test_an_appointment_moved_at_two_counters_waits_for_somebody_with_both_times(desks, booked):
    item = moved(desks, booked)
    assert (item.kind, item.name, item.field, item.apart_ms) == ("appointment", "ABC234", "time", MINUTE)
    assert [(one.value["due"], one.officer, one.device) for one in item.conflict.versions] == [
        (LATE, "hana", "desk of hana"), (NOON, "ruth", "desk of ruth"),
    ]  # fmt: skip
    assert item.shown["due"] == due(desks, booked) == NOON


def test_settled_by_choosing_it_holds_everywhere_and_is_taken_back_again(desks, booked):
    item = moved(desks, booked)
    desks.settle(desks.hana, item, choose=item.conflict.versions[0].event)
    assert (due(desks, booked), waiting(desks.hub)) == (LATE, [])
    (done,) = conflicts.settled(desks.ruth.queue)
    assert (done.name, done.field, done.version.officer) == ("ABC234", "time", "hana")
    again = {"subject": item.subject, "settlement": done.version.event}
    desks.ruth.do("conflict.reopen", again)
    assert due(desks, booked) == NOON
    assert waiting(desks.hub) == [item]
    assert refusal(desks.ruth, "conflict.reopen", again) == "conflict_gone"


def test_settled_by_a_third_value_it_is_checked_like_any_other(desks, booked):
    item = moved(desks, booked)
    seen = [one.event for one in item.conflict.versions]
    wrong = {"subject": item.subject, "field": "time", "versions": seen}
    assert refusal(desks.hana, "conflict.settle", wrong | {"value": "soon"}) == "bad_request"
    assert refusal(desks.hana, "conflict.settle", wrong | {"value": NINE - MINUTE}) == "appointment_past"
    assert refusal(desks.hana, "conflict.settle", wrong | {"choose": "another"}) == "conflict_changed"
    assert (
        refusal(desks.hana, "conflict.settle", wrong | {"versions": seen[:1], "choose": seen[0]}) == "conflict_changed"
    )
    desks.settle(desks.hana, item, value="13:15")
    assert due(desks, booked) == NINE + 255 * MINUTE
    assert not waiting(desks.hub)


def test_two_who_settle_it_differently_at_once_see_it_again(desks, booked):
    item = moved(desks, booked)
    for desk, version in zip((desks.hana, desks.ruth), item.conflict.versions, strict=True):
        desks.settle(desk, item, choose=version.event)
    desks.meet()
    (again,) = waiting(desks.hub)
    assert [one.value for one in again.conflict.versions] == [one.value for one in item.conflict.versions]
    assert not {one.event for one in again.conflict.versions} & {one.event for one in item.conflict.versions}


def test_whoever_moves_it_again_having_seen_both_has_settled_it(desks, booked):
    moved(desks, booked)
    desks.hana.do("appointment.move", {"appointment": booked, "due": LATE})
    assert due(desks, booked) == LATE
    assert not waiting(desks.hub)


def test_called_off_at_one_counter_and_moved_at_another_it_holds_until_somebody_has_looked(desks, booked):
    desks.hana.do("appointment.move", {"appointment": booked, "due": LATE})
    desks.ruth.do("appointment.cancel", {"appointment": booked})
    assert due(desks, booked) == LATE
    (item,) = waiting(desks.hub)
    assert (item.field, item.shown, [one.value for one in item.conflict.versions]) == (
        "cancelled",
        False,
        [False, True],
    )
    desks.settle(desks.hana, item, choose=item.conflict.versions[1].event)
    desks.meet()
    assert desks.hub.queue.appointments[booked].cancelled
    assert not waiting(desks.hub)
    desks.hana.do(
        "conflict.reopen", {"subject": item.subject, "settlement": conflicts.settled(desks.hana.queue)[0].version.event}
    )
    desks.meet()
    assert waiting(desks.hub) == [item]


def test_once_the_person_has_checked_in_nobody_is_asked(desks, booked):
    moved(desks, booked)
    desks.hub.time.pass_(100)
    desks.hub.do("appointment.check_in", {"code": "ABC234"})
    desks.meet()
    assert not waiting(desks.hana)


def test_two_plans_of_a_day_are_settled_by_who_leads(desks):
    item = desks.apart(
        "roster.plan", {"day": DAY, "shifts": [MORNING], "officer": "ruth"}, {"day": DAY, "shifts": [LATER]}
    )
    assert (item.kind, item.name, item.field) == ("roster", DAY, "plan")
    first = item.conflict.versions[0]
    args = {"subject": item.subject, "field": "plan", "versions": [one.event for one in item.conflict.versions]}
    assert refusal(desks.hana, "conflict.settle", args | {"choose": first.event}) == "conflict_not_yours"
    assert refusal(desks.ruth, "conflict.settle", args | {"value": []}) == "conflict_choose"
    desks.settle(desks.ruth, item, choose=first.event)
    desks.meet()
    assert [one.counter for one in planned.of_day(desks.hub.queue, DAY)] == ["1"]
    assert not waiting(desks.hub)
    desks.ruth.do("roster.undo", {"day": DAY})
    desks.meet()
    assert waiting(desks.hub) == [item], "a settled plan is undone like any other"


def test_what_a_desk_is_for_is_said_by_who_sits_there_and_by_who_leads(desks):
    one, other = (profile.id for profile in strict().profiles[:2])
    item = desks.apart("counter.profile", {"counter": "1", "profile": one}, {"counter": "1", "profile": other})
    assert (item.kind, item.name, item.field, item.shown) == ("counter", "1", "profile", other)
    desks.settle(desks.hana, item, choose=item.conflict.versions[0].event)
    desks.meet()
    assert desks.hub.queue.counters["1"].profile == one
    assert not waiting(desks.hub)


def test_a_ticket_moved_to_two_services_goes_to_the_one_that_was_settled(desks):
    desks.hub.do("ticket.issue", {"service": "lost-card"})
    desks.meet()
    (ticket,) = desks.hub.queue.tickets
    item = desks.apart(
        "ticket.transfer", {"ticket": ticket, "service": "pay-fine"}, {"ticket": ticket, "service": "renew-passport"}
    )
    assert (item.kind, item.name, item.shown) == ("ticket", desks.hub.queue.tickets[ticket].label, "renew-passport")
    desks.settle(desks.hana, item, choose=item.conflict.versions[0].event)
    desks.meet()
    assert desks.hub.queue.tickets[ticket].service == "pay-fine"
    assert not waiting(desks.hub)
    desks.hub.do("ticket.cancel", {"ticket": ticket})
    desks.meet()
    assert not conflicts.settled(desks.hub.queue), "nobody needs it any more"
