"""One person, several services, and needs that are told once."""

import pytest

from kiosk.queue import views
from tests.journeys.kiosk_stage import WIDE, running

pytestmark = pytest.mark.usefixtures("qapp")


def to_service(kiosk, service):
    kiosk.touch(f"choose.{service}")
    kiosk.page("Service")


def begin(kiosk, service="register-birth"):
    kiosk.touch("welcome.en")
    kiosk.touch("home.getTicket")
    to_service(kiosk, service)


def further(kiosk, service):
    kiosk.touch("ticket.another")
    kiosk.page("Choose")
    to_service(kiosk, service)
    kiosk.touch("service.take")
    kiosk.page("Ticket")


@pytest.mark.parametrize("size", [(1080, 1920), WIDE])
def test_another_service_keeps_the_visit_and_what_was_told(tmp_path, qtbot, size):
    with running(tmp_path, qtbot, size=size) as kiosk:
        begin(kiosk)
        kiosk.touch("service.needs")
        kiosk.touch("needs.wheelchair")
        kiosk.touch("needs.quiet")
        kiosk.touch("needs.quiet")
        kiosk.touch("needs.done")
        kiosk.until(lambda: not kiosk.model.sheet)
        assert kiosk.see("service.needs").property("text") == "I use a wheelchair"
        kiosk.touch("service.take")
        kiosk.page("Ticket")
        assert kiosk.see("ticket.needs").property("text") == "Staff know: I use a wheelchair"
        assert not kiosk.sees("ticket.others")
        further(kiosk, "pay-fine")
        assert kiosk.model.ticket.label == "C 001"
        assert "D 001" in kiosk.see("ticket.others").property("text")
        first, second = kiosk.tickets()
        assert first.visit == second.visit != ""
        assert first.needs == second.needs == ("wheelchair",)
        kiosk.until(lambda: len(kiosk.paper.jobs) == 2)
        kiosk.touch("ticket.done")
        kiosk.page("Welcome")
        assert kiosk.model.needs.told == ""
        assert not kiosk.model.ticket.others


def test_three_tickets_are_enough_and_the_same_service_is_one(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        begin(kiosk)
        kiosk.touch("service.take")
        kiosk.page("Ticket")
        further(kiosk, "pay-fine")
        further(kiosk, "register-birth")
        assert len(kiosk.tickets()) == 2
        assert kiosk.model.ticket.label == "D 001"
        further(kiosk, "renew-passport")
        assert len(kiosk.tickets()) == 3
        assert not kiosk.sees("ticket.another")
        kiosk.model.another()
        assert kiosk.model.page == "Ticket"


def test_back_from_the_further_choice_leads_to_the_ticket(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        begin(kiosk)
        kiosk.touch("service.take")
        kiosk.page("Ticket")
        kiosk.touch("ticket.another")
        kiosk.touch("choose.back")
        kiosk.page("Ticket")
        assert kiosk.model.ticket.label == "D 001"
        kiosk.touch("ticket.another")
        kiosk.touch("help.exit")
        kiosk.page("Welcome")
        assert len(kiosk.tickets()) == 1, "whoever leaves from there has a ticket"


def test_without_paper_every_number_of_the_visit_is_noted(tmp_path, qtbot):
    with running(tmp_path, qtbot, with_paper=False) as kiosk:
        begin(kiosk)
        kiosk.touch("service.take")
        kiosk.page("Ticket")
        further(kiosk, "pay-fine")
        kiosk.until(lambda: {row.printed for row in kiosk.tickets()} == {"saved"})
        kiosk.touch("ticket.done")
        kiosk.page("Welcome")
        kiosk.until(lambda: {row.printed for row in kiosk.tickets()} == {"noted"})


def test_who_is_called_for_nobody_of_this_service_is_told_honestly(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        begin(kiosk)
        assert kiosk.model.service.wait == "No counter is open yet"
        assert kiosk.node.read(lambda queue: views.wait_from_now(queue, kiosk.node.clock.now_ms())) is None
