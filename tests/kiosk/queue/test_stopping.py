"""When a kiosk gives no ticket: outside hours, stopped by staff, or too late to be served today."""

import msgspec
import pytest

from kiosk.errors import Refused
from kiosk.events import Draft
from kiosk.queue import counter, giving, stopping
from kiosk.queue.roll_forward import Forecast
from kiosk.queue.stopping import REASONS, RESUMED, STOPPED
from kiosk.text import TEXTS, Translations
from tests.kiosk.memory_device import MemoryDevice, harbour
from tests.kiosk.queue.timetable import at, kiosk_of, obey, serving, strict
from tests.kiosk.story import DAY, NINE, Story

SERVICE = {"service": "renew-passport"}
"""Of series A."""


@pytest.fixture
def hub() -> MemoryDevice:
    return serving()


@pytest.fixture
def kiosk(hub) -> MemoryDevice:
    return kiosk_of(hub)


def refused(device: MemoryDevice, name: str = "ticket.issue", args: dict | None = None) -> Refused:
    before = dict(device.events)
    with pytest.raises(Refused) as found:
        device.do(name, SERVICE if args is None else args)
    assert device.events == before
    assert "{" not in str(found.value)
    return found.value


# hours


@pytest.mark.parametrize(
    ("now", "code", "sentence"),
    [
        (f"{DAY}T08:29", "closed_until", "It opens on Saturday 21 November at 08:30."),
        (f"{DAY}T16:30", "closed_until", "It opens on Sunday 22 November at 08:30."),
        (f"{DAY}T16:15", "last_ticket", "given at 16:15. The office opens again on Sunday 22 November at 08:30."),
        (
            "2026-12-25T10:00",
            "closed_for",
            "The office is closed: Feast days. It opens on Sunday 27 December at 08:30.",
        ),
    ],
)
def test_a_kiosk_says_when_to_come_back_and_staff_give_a_ticket(hub, kiosk, now, code, sentence):
    at(hub, now)
    wrong = refused(kiosk)
    assert (wrong.code, sentence in str(wrong)) == (code, True)
    assert hub.do("ticket.issue", SERVICE).drafts


def test_the_reason_of_a_closure_is_said_in_the_language_of_whoever_asks(hub, kiosk):
    at(hub, "2026-12-25T10:00")
    assert "أيام العيد" in Translations({}).render(refused(kiosk).text, "ar")


@pytest.mark.parametrize("now", [f"{DAY}T08:30", f"{DAY}T16:14:59"])
def test_in_opening_hours_it_gives_tickets(hub, kiosk, now):
    at(hub, now)
    assert kiosk.do("ticket.issue", SERVICE).drafts


def test_a_second_tap_after_the_last_ticket_is_answered_with_the_first(hub, kiosk):
    at(hub, f"{DAY}T16:14")
    first = kiosk.do("ticket.issue", SERVICE | {"request": "tap"})
    at(hub, f"{DAY}T16:16")
    assert kiosk.do("ticket.issue", SERVICE | {"request": "tap"}).subject == first.subject


def test_an_office_that_keeps_no_hours_gives_tickets_at_night(hub, kiosk):
    obey(kiosk, harbour())
    at(hub, f"{DAY}T03:00")
    assert kiosk.do("ticket.issue", SERVICE).drafts


def test_an_office_without_hours_says_so(hub, kiosk):
    office = msgspec.structs.replace(strict().office, hours=())
    obey(kiosk, msgspec.structs.replace(strict(), office=office))
    assert refused(kiosk).code == "closed"


# stopping


def stop(hub: MemoryDevice, kiosk: MemoryDevice, **args) -> None:
    hub.do("queue.stop", {"reason": "full", **args})
    kiosk.take(hub.events.values())


def test_stopped_a_kiosk_gives_no_ticket_and_says_why(hub, kiosk):
    stop(hub, kiosk)
    wrong = refused(kiosk)
    assert wrong.code == "queue_stopped"
    assert "too many people wait already" in str(wrong)
    assert hub.do("ticket.issue", SERVICE).drafts  # staff may
    hub.do("queue.resume", {})
    kiosk.take(hub.events.values())
    assert kiosk.do("ticket.issue", SERVICE).drafts


def test_one_series_is_stopped_and_the_others_go_on(hub, kiosk):
    stop(hub, kiosk, series="A")
    assert refused(kiosk).code == "queue_stopped"
    assert kiosk.do("ticket.issue", {"service": "pay-fine"}).drafts
    rows = {row.series: row.objection for row in giving.giving_rows(kiosk.queue, hub.time.ms)}
    assert rows.pop("A") is not None
    assert set(rows.values()) == {None}
    assert "K" not in rows


def test_who_has_an_appointment_checks_in_all_the_same(hub, kiosk):
    booked = hub.do("appointment.book", SERVICE | {"due": f"{DAY}T09:30"})
    stop(hub, kiosk)
    code = hub.queue.appointments[booked.subject.removeprefix("appointment/")].code
    assert kiosk.do("appointment.check_in", {"code": code}).drafts


def test_who_is_too_late_for_it_is_given_no_ticket_either(hub, kiosk):
    booked = hub.do("appointment.book", SERVICE | {"due": f"{DAY}T09:30"})
    code = {"code": hub.queue.appointments[booked.subject.removeprefix("appointment/")].code}
    kiosk.take(hub.events.values())
    at(hub, f"{DAY}T17:00")
    assert refused(kiosk, "appointment.check_in", code).code == "closed_until"
    assert hub.do("appointment.check_in", code).drafts  # staff may


def test_a_stop_ends_with_its_day(hub, kiosk):
    stop(hub, kiosk)
    kiosk.day = kiosk.queue.day = "2026-11-22"
    at(hub, "2026-11-22T09:00")
    assert kiosk.do("ticket.issue", SERVICE).drafts


@pytest.mark.parametrize("reason", REASONS)
def test_every_reason_has_its_sentence(hub, kiosk, reason):
    assert f"stopped.{reason}" in TEXTS
    stop(hub, kiosk, reason=reason)
    assert str(refused(kiosk)).startswith("No tickets are given at the moment: ")


@pytest.mark.parametrize(
    ("name", "args", "code"),
    [
        ("queue.stop", {"reason": "full", "series": "A"}, "already_stopped"),
        ("queue.stop", {"reason": "full", "series": "Q"}, "unknown_series"),
        ("queue.stop", {"reason": "lunch"}, "bad_request"),
        ("queue.stop", {}, "bad_request"),
        ("queue.resume", {"series": "B"}, "not_stopped"),
        ("queue.resume", {"series": "Q"}, "unknown_series"),
    ],
)
def test_impossible_acts(hub, kiosk, name, args, code):
    stop(hub, kiosk, series="A")
    assert refused(hub, name, args).code == code


def test_what_is_stopped_altogether_goes_on_altogether(hub, kiosk):
    assert refused(hub, "queue.resume", {}).code == "not_stopped"
    stop(hub, kiosk)
    assert refused(hub, "queue.resume", {"series": "A"}).code == "all_stopped"
    assert refused(hub, "queue.stop", {"reason": "full", "series": "A"}).code == "already_stopped"


def test_a_kiosk_may_not_stop_the_queue(kiosk):
    assert refused(kiosk, "queue.stop", {"reason": "full"}).code == "wrong_role"


def test_to_go_on_with_all_ends_every_stop():
    story = Story("queue/HBR")
    for series in ("A", "B", "A"):
        story.add(STOPPED, {"series": series, "reason": "full", "day": DAY})
    held = story.folded(stopping.fold)
    assert [stop.series for stop in held.stops] == ["A", "B"]
    assert held.of(DAY, "A").at == NINE + 2 * 60_000
    story.add(RESUMED, {"series": "A"})
    assert story.folded(stopping.fold).of(DAY, "A") is None
    story.add(RESUMED, {"series": ""})
    assert story.folded(stopping.fold).stops == ()


def test_a_reason_of_another_version_is_kept_as_other():
    story = Story("queue/HBR")
    story.add(STOPPED, {"series": "", "reason": "flood", "day": DAY})
    story.add(STOPPED, {"series": 7, "reason": "full", "day": DAY})
    assert [(stop.series, stop.reason) for stop in story.folded(stopping.fold).stops] == [("", "other")]


# closing time


def forecast(monkeypatch, high: int | None) -> None:
    """From now on everybody's wait ends after so many minutes at most."""
    wait = None if high is None else Forecast(0, high)
    monkeypatch.setattr(giving.views, "wait_from_now", lambda _queue, _now: wait)


@pytest.mark.parametrize("case", [("15:30", 60, True), ("15:31", 60, False), ("15:59", None, True)])
def test_no_ticket_for_a_wait_that_does_not_end_before_the_office_closes(hub, kiosk, monkeypatch, case):
    now, high, given = case
    at(hub, f"{DAY}T{now}")
    forecast(monkeypatch, high)
    assert giving.last_servable(kiosk.queue, hub.time.ms) is given
    if given:
        assert kiosk.do("ticket.issue", SERVICE).drafts
    else:
        wrong = refused(kiosk)
        assert wrong.code == "no_more_today"
        assert "Sunday 22 November at 08:30" in str(wrong)
    assert hub.do("ticket.issue", SERVICE).drafts


def test_an_office_that_does_not_close_serves_everybody(hub, kiosk, monkeypatch):
    obey(kiosk, harbour())
    forecast(monkeypatch, 100_000)
    assert giving.last_servable(kiosk.queue, hub.time.ms)


def test_a_real_queue_that_is_too_long_ends_the_day(hub, kiosk):
    """One counter, sixty people, two hours left."""
    at(hub, f"{DAY}T14:30")
    hub.write(Draft(counter.TAKEN, f"counter/{DAY}/1", {"officer": "priya", "device": "hub"}))
    kiosk.take(hub.events.values())
    given = 0
    while giving.objection(kiosk.queue, "A", hub.time.ms) is None and given < 60:
        kiosk.do("ticket.issue", SERVICE)
        given += 1
    assert 2 < given < 30
    assert refused(kiosk).code == "no_more_today"
