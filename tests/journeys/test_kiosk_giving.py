"""A kiosk says that it gives no tickets before anybody asks, and why; everything else goes on."""

import datetime
from datetime import time
from zoneinfo import ZoneInfo

import msgspec
import pytest

from kiosk.catalogue.localised import Localised
from kiosk.catalogue.pack import Hours
from kiosk.catalogue.rules import Closure
from kiosk.catalogue.weekdays import WEEKDAYS
from kiosk.events import Draft
from kiosk.queue.stopping import RESUMED, STOPPED
from tests.journeys.kiosk_stage import PACK, Cut, running

pytestmark = pytest.mark.usefixtures("qapp")


def closed_pack():
    """An office that keeps its hours and is on holiday, whatever day it is."""
    today = datetime.datetime.now(datetime.UTC).date()
    holiday = Closure(
        first=today - datetime.timedelta(days=2),
        last=today + datetime.timedelta(days=2),
        reason=Localised(en="We are moving house", ar="ننتقل إلى مبنى آخر"),
    )
    rules = msgspec.structs.replace(PACK.queue, keeps_hours=True)
    office = msgspec.structs.replace(PACK.office, closures=(holiday,))
    return msgspec.structs.replace(PACK, queue=rules, office=office)


def stop(kiosk, series="", event=STOPPED):
    office = kiosk.node.office
    data = {"series": series, "day": office.day(kiosk.node.clock.now_ms()), "reason": "full"}
    drafts = [Draft(event, f"queue/{office.code}", data)]
    kiosk.node.write(drafts, office.queue_stream).result(10)


@pytest.mark.parametrize(("language", "reason"), [("en", "We are moving house"), ("ar", "ننتقل إلى مبنى آخر")])
def test_a_closed_office_says_so_and_when_it_opens_and_shows_its_services(tmp_path, qtbot, language, reason):
    with running(tmp_path, qtbot, pack=closed_pack()) as kiosk:
        kiosk.touch(f"welcome.{language}")
        said = kiosk.model.home.stopped
        assert reason in said
        assert kiosk.see("home.getTicket").property("line") == said
        kiosk.touch("home.getTicket")
        assert kiosk.see("choose.stopped").property("line").startswith(said)
        kiosk.touch("choose.register-birth")
        kiosk.page("Service")
        assert kiosk.see("service.wait").property("line") == said
        assert not kiosk.sees("service.take")
        assert not kiosk.sees("service.needs")
        kiosk.see("service.elsewhere")
        assert {line["icon"] for line in kiosk.model.service.elsewhere} == {"globe", "house-line"}, "online, at home"
        kiosk.model.take()
        kiosk.until(lambda: not kiosk.model.service.busy)
        assert not kiosk.model.service.problem, "the same words once"
        assert not kiosk.tickets()
        kiosk.touch("service.back")
        kiosk.touch("choose.back")
        kiosk.touch("home.find")
        kiosk.page("Find")
        kiosk.see("find.topic.having-a-baby")


def test_a_kiosk_that_was_shut_out_says_so_and_gives_no_ticket(tmp_path, qtbot):
    hub = Cut()
    hub.refused = "revoked"
    with running(tmp_path, qtbot, uplink=hub) as kiosk:
        kiosk.touch("welcome.en")
        assert kiosk.model.home.stopped == "This kiosk is out of use. Ask at a counter."
        assert kiosk.model.frame.link == "This kiosk is out of use. Ask at a counter."
        kiosk.touch("home.getTicket")
        kiosk.touch("choose.register-birth")
        kiosk.page("Service")
        assert not kiosk.sees("service.take")


def hours(days, last):
    """An office that keeps its hours: open the whole of these days, with the last ticket at a time."""
    whole = [Hours(day=day, open=time(0), last_ticket=last, close=time.max) for day in days]
    rules = msgspec.structs.replace(PACK.queue, keeps_hours=True)
    office = msgspec.structs.replace(PACK.office, hours=tuple(whole), closures=())
    return msgspec.structs.replace(PACK, queue=rules, office=office)


def in_three_days():
    return WEEKDAYS[(datetime.datetime.now(ZoneInfo("Pacific/Auckland")).weekday() + 3) % 7]


@pytest.mark.parametrize(
    ("pack", "said"),
    [
        (lambda: hours([in_three_days()], time.max), ["The office is closed now. It opens on "]),
        (
            lambda: hours(WEEKDAYS, time(0)),
            ["The last ticket of today was given at 00:00. The office opens again on ", "ask at a counter."],
        ),
    ],
    ids=["outside hours", "after the last ticket"],
)
def test_whoever_comes_too_late_is_told_when_to_come_and_what_else_can_be_done(tmp_path, qtbot, pack, said):
    with running(tmp_path, qtbot, pack=pack()) as kiosk:
        kiosk.touch("welcome.en")
        told = kiosk.model.home.stopped
        assert all(part in told for part in said)
        kiosk.touch("home.getTicket")
        assert kiosk.see("choose.stopped").property("line").endswith("so that you come prepared.")
        kiosk.touch("choose.register-birth")
        assert kiosk.see("service.wait").property("line") == told
        assert not kiosk.sees("service.take")
        kiosk.touch("service.back")
        kiosk.touch("choose.back")
        kiosk.touch("home.appointment")
        kiosk.page("Appointment")
        assert kiosk.see("appointment.trouble").property("title").startswith("This kiosk has no camera")


def test_one_stopped_series_says_so_at_its_services_only_and_goes_on(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        stop(kiosk, "D")
        kiosk.touch("welcome.en")
        assert not kiosk.model.home.stopped
        kiosk.touch("home.getTicket")
        kiosk.page("Choose")
        notes = {row.series: row.note for row in kiosk.model.catalogue.closed.rows}
        assert "too many people wait" in notes["D"]
        assert "A" not in notes
        kiosk.touch("choose.register-birth")
        kiosk.page("Service")
        assert kiosk.model.service.stopped
        assert notes["D"] == kiosk.model.service.queue
        stop(kiosk, "D", RESUMED)
        kiosk.touch("service.take")
        kiosk.page("Ticket")


def test_a_queue_that_is_stopped_under_the_finger_refuses_in_the_same_words(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.touch("welcome.en")
        kiosk.touch("home.getTicket")
        kiosk.touch("choose.register-birth")
        kiosk.page("Service")
        stop(kiosk)
        kiosk.model.take()
        kiosk.until(lambda: kiosk.model.service.stopped and not kiosk.model.service.busy)
        assert kiosk.model.service.queue.startswith("No tickets are given at the moment: too many people wait already.")
        assert not kiosk.model.service.problem
        assert kiosk.model.page == "Service"
