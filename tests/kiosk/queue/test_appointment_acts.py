"""Making appointments, and checking in for them: early, in time, late, too late, wrong, twice, and at two kiosks."""

import pytest

from kiosk.errors import Refused
from kiosk.queue.appointment_acts import by_code
from kiosk.queue.ticket import Status
from kiosk.text import TEXTS, Text, Translations
from tests.kiosk.memory_device import MemoryDevice, Time
from tests.kiosk.queue.timetable import at, kiosk_of, ms, serving
from tests.kiosk.story import DAY

SERVICE = "renew-passport"
DUE = f"{DAY}T10:00"


@pytest.fixture
def hub() -> MemoryDevice:
    """Of an office that opens at 08:30; it is 09:00."""
    return serving()


def booked(hub: MemoryDevice, due: str = DUE, **more) -> str:
    """The code of a new appointment."""
    decision = hub.do("appointment.book", {"service": SERVICE, "due": due, **more})
    return hub.queue.appointments[decision.subject.removeprefix("appointment/")].code


def refusal(device: MemoryDevice, name: str, args: dict) -> Refused:
    before = dict(device.events)
    with pytest.raises(Refused) as refused:
        device.do(name, args)
    assert device.events == before
    assert f"refused.{refused.value.code}" in TEXTS
    assert "{" not in str(refused.value)
    return refused.value


def check_in(device: MemoryDevice, code: str, **more):
    decision = device.do("appointment.check_in", {"code": code, **more})
    return device.queue.tickets[decision.subject.removeprefix("ticket/")], decision.extra


# making one


def test_a_booked_appointment_has_a_code_that_can_be_said(hub):
    code = booked(hub)
    assert len(code) == 6
    assert not set(code) & set("AEIOU01L")
    (found,) = hub.queue.appointments.values()
    assert (found.day, found.due, found.service) == (DAY, ms(DUE), SERVICE)


@pytest.mark.parametrize(
    ("due", "code"),
    [
        (f"{DAY}T08:59", "appointment_past"),
        ("2029-12-30T10:00", "appointment_past"),
        ("2026-11-22T08:29", "appointment_closed"),
        ("2026-11-22T16:30", "appointment_closed"),
        ("2026-12-24T10:00", "appointment_closed"),
        ("tomorrow", "bad_request"),
        ("2026-13-01T10:00", "bad_request"),
        ("0001-01-01T00:00+14:00", "bad_request"),
    ],
)
def test_a_time_at_which_nobody_can_come(hub, due, code):
    assert refusal(hub, "appointment.book", {"service": SERVICE, "due": due}).code == code


def test_an_offset_in_the_time_is_obeyed(hub):
    booked(hub, "2026-11-22T22:00+12:00")
    (found,) = hub.queue.appointments.values()
    assert found.due == ms("2026-11-22T10:00")


def test_an_unknown_service(hub):
    assert refusal(hub, "appointment.book", {"service": "haircut", "due": DUE}).code == "unknown_service"


@pytest.mark.parametrize("code", ["abc", "ж" * 6, "x" * 21])
def test_a_code_from_elsewhere_that_nobody_could_type(hub, code):
    assert refusal(hub, "appointment.book", {"service": SERVICE, "due": DUE, "code": code}).code == "appointment_code"


def test_a_code_is_given_once(hub):
    assert booked(hub, code="abc-234") == "ABC234"
    wrong = refusal(hub, "appointment.book", {"service": SERVICE, "due": DUE, "code": "ABC 234"})
    assert wrong.code == "appointment_code_taken"


def test_a_kiosk_makes_none(hub):
    assert refusal(kiosk_of(hub), "appointment.book", {"service": SERVICE, "due": DUE}).code == "wrong_role"


def test_moved_and_cancelled(hub):
    code = booked(hub)
    found = by_code(hub.queue, code, hub.time.ms)
    hub.do("appointment.move", {"appointment": found.id, "due": "2026-11-22T11:00"})
    assert by_code(hub.queue, code, hub.time.ms).day == "2026-11-22"
    hub.do("appointment.cancel", {"appointment": found.id})
    again = {"appointment": found.id}
    assert refusal(hub, "appointment.cancel", again).code == "appointment_cancelled"
    assert refusal(hub, "appointment.move", again | {"due": DUE}).code == "appointment_cancelled"
    assert refusal(hub, "appointment.cancel", {"appointment": "x"}).code == "no_appointment"


def test_one_that_somebody_has_checked_in_for_stays(hub):
    ticket, _ = check_in(hub, booked(hub))
    wrong = refusal(hub, "appointment.cancel", {"appointment": ticket.id})
    assert (wrong.code, ticket.label in str(wrong)) == ("appointment_here", True)


# checking in


@pytest.mark.parametrize(
    ("now", "arrival", "queued"),
    [
        ("09:00", "in_time", DUE),  # as early as an hour before
        ("10:00", "in_time", DUE),
        ("10:00:01", "late", DUE),
        ("10:15", "late", DUE),  # within the tolerance of 15 minutes
        ("10:15:01", "too_late", f"{DAY}T10:15:01"),
        ("15:00", "too_late", f"{DAY}T15:00"),
    ],
)
def test_the_place_counts_from_the_appointment_unless_it_is_too_late(hub, now, arrival, queued):
    code = booked(hub)
    arrived = at(hub, f"{DAY}T{now}")
    ticket, told = check_in(hub, code)
    assert (ticket.arrived, ticket.queued, ticket.due) == (arrived, ms(queued), ms(DUE))
    assert told == {"arrival": arrival, "message": Text.of(f"checkin.{arrival}").english()}
    assert ticket.subject == f"ticket/{by_code(hub.queue, code, arrived).id}"
    assert ticket.status is Status.WAITING
    assert ticket.label.startswith("K ")


def test_who_is_too_early_hears_when_to_come(hub):
    code = booked(hub)
    at(hub, f"{DAY}T08:59:59")
    wrong = refusal(hub, "appointment.check_in", {"code": code})
    assert str(wrong) == "You are early: your appointment is at 10:00. Come back here from 09:00."


@pytest.mark.parametrize(
    ("now", "code", "sentence"),
    [
        ("2026-11-20T10:00", "appointment_other_day", "It is on Saturday 21 November at 10:00."),
        ("2026-11-22T10:00", "appointment_gone", "was on Saturday 21 November at 10:00."),
    ],
)
def test_the_wrong_day_says_which(hub, now, code, sentence):
    typed = booked(hub)
    hub.day = hub.queue.day = now[:10]
    at(hub, now)
    wrong = refusal(hub, "appointment.check_in", {"code": typed})
    assert wrong.code == code
    assert sentence in str(wrong)


def test_the_day_is_said_in_arabic():
    wrong = Text.of("refused.appointment_other_day", when=Text.of("day.at", day=Text.of("day.monday"), time="09:30"))
    found = Translations({("ar", TEXTS["day.monday"]): ("الاثنين",)}).render(wrong, "ar")
    assert "الاثنين" in found


@pytest.mark.parametrize("typed", ["", "ZZZZZZ", "a" * 200])
def test_an_unknown_code(hub, typed):
    booked(hub)
    assert refusal(hub, "appointment.check_in", {"code": typed}).code == "unknown_appointment"


def test_a_cancelled_one(hub):
    code = booked(hub)
    hub.do("appointment.cancel", {"appointment": by_code(hub.queue, code, hub.time.ms).id})
    assert refusal(hub, "appointment.check_in", {"code": code}).code == "appointment_cancelled"


@pytest.mark.parametrize("typed", ["xo1-234", "XO1234", " x O l 2 3 4 ", "x0i234", "X 0 1 2 ٣ 4"])
def test_a_code_may_be_typed_as_people_type(hub, typed):
    booked(hub, code="XO1234")
    ticket, _ = check_in(hub, typed)
    assert ticket.due == ms(DUE)


def test_twice_is_the_same_ticket(hub):
    kiosk = kiosk_of(hub)
    code = booked(hub)
    kiosk.take(hub.events.values())
    first, _ = check_in(kiosk, code, request="tap-1")
    events = len(kiosk.events)
    again, told = check_in(kiosk, code, request="tap-2")
    assert (again, told) == (first, {"repeated": True})
    assert len(kiosk.events) == events


def test_also_after_it_was_served(hub):
    code = booked(hub)
    ticket, _ = check_in(hub, code)
    for step in ("call", "serve", "finish"):
        args = {"counter": "1", "ticket": ticket.id} if step == "call" else {"ticket": ticket.id}
        hub.do(f"ticket.{step}", args)
    assert check_in(hub, code)[1] == {"repeated": True}


@pytest.mark.parametrize("act", ["ticket.cancel", "ticket.left"])
def test_after_a_void_or_given_up_ticket_there_is_another(hub, act):
    """The printer had failed, or somebody had left and is back."""
    code = booked(hub)
    first, _ = check_in(hub, code)
    hub.do(act, {"ticket": first.id})
    at(hub, f"{DAY}T09:30")
    second, told = check_in(hub, code)
    assert (second.id != first.id, second.label, told["arrival"]) == (True, "K 002", "in_time")
    assert (second.appointment, second.queued) == (first.id, ms(DUE))
    assert check_in(hub, code) == (second, {"repeated": True})
    hub.do(act, {"ticket": second.id})
    assert check_in(hub, code)[0].label == "K 003"


def test_what_was_told_with_the_appointment_is_not_asked_again(hub):
    ticket, _ = check_in(hub, booked(hub, language="ar", needs=["wheelchair"]))
    assert (ticket.service, ticket.language, ticket.needs) == (SERVICE, "ar", ("wheelchair",))
    other, _ = check_in(hub, booked(hub, language="ar"), language="hi")
    assert other.language == "hi"


def test_a_kiosk_that_is_cut_off_checks_in_too(hub):
    kiosk = kiosk_of(hub)
    code = booked(hub)
    kiosk.take(hub.events.values())
    kiosk.hub = None
    ticket, told = check_in(kiosk, code)
    assert (ticket.label, told["arrival"]) == ("F 001", "in_time")


def test_two_kiosks_that_are_cut_off_make_one_ticket_with_two_labels(hub):
    code = booked(hub)
    one, other = (kiosk_of(hub, name, letter=letter) for name, letter in (("k1", "F"), ("k2", "G")))
    one.hub = other.hub = None
    first, _ = check_in(one, code)
    at(hub, f"{DAY}T09:05")
    second, _ = check_in(other, code)
    assert (first.id, first.label, second.label) == (second.id, "F 001", "G 001")
    everything = [*one.events.values(), *other.events.values()]
    for device in (hub, one, other):
        device.take(everything)
        ticket = device.queue.tickets[first.id]
        assert (ticket.label, ticket.also) == ("F 001", ("G 001",))
        assert [found.id for found in device.queue.waiting()] == [first.id]
        assert device.queue.find("F 001") == device.queue.find("g001") == ticket
    assert one.digest() == other.digest() == hub.digest()
    # and neither gives its number again
    walk_ins = [device.do("ticket.issue", {"service": SERVICE}).subject for device in (one, other)]
    labels = {
        device.queue.tickets[subject.removeprefix("ticket/")].label
        for device, subject in zip((one, other), walk_ins, strict=True)
    }
    assert labels == {"F 002", "G 002"}


def test_of_two_appointments_with_one_code_the_one_of_today_is_meant(hub):
    """A code is free again once its appointment is over, so that it may have another day's too."""
    code = booked(hub, code="ABC234")
    gone = by_code(hub.queue, code, hub.time.ms)
    hub.do("appointment.cancel", {"appointment": gone.id})
    booked(hub, "2026-11-22T10:00", code="ABC234")
    hub.day = hub.queue.day = "2026-11-22"
    at(hub, "2026-11-22T09:30")
    ticket, _ = check_in(hub, "abc234")
    assert (ticket.day, ticket.due) == ("2026-11-22", ms("2026-11-22T10:00"))


def test_appointments_and_walk_ins_are_one_list(hub):
    """At 10:00: somebody without waits since 09:50, somebody with an appointment at 10:00 comes in time."""
    code = booked(hub)
    at(hub, f"{DAY}T09:40")
    early = hub.do("ticket.issue", {"service": SERVICE}).subject
    at(hub, f"{DAY}T09:50")
    late = hub.do("ticket.issue", {"service": SERVICE}).subject
    at(hub, f"{DAY}T10:00")
    ticket, _ = check_in(hub, code)
    assert [one.subject for one in hub.queue.waiting()] == [early, ticket.subject, late]


def test_a_clock_that_is_a_day_off_is_told_so():
    """A kiosk whose clock stands on yesterday says which day the appointment is on; it gives no ticket of that day."""
    server = serving()
    code = booked(server)
    kiosk = kiosk_of(server)
    kiosk.time = Time()
    kiosk.day = kiosk.queue.day = "2026-11-20"
    at(kiosk, "2026-11-20T10:00")
    assert refusal(kiosk, "appointment.check_in", {"code": code}).code == "appointment_other_day"
