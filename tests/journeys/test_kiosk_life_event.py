"""Somebody has a baby: a few questions, a list, tickets for it, and the list on a phone and on paper."""

import io

import pytest
import zxingcpp
from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice

from kiosk.ports import PrintOutcome
from tests.journeys.kiosk_stage import PACK, WIDE, running
from tests.journeys.test_kiosk_pages import look_at, walk_down
from tests.pack_search import PackSearch
from ui.driver import in_reach

pytestmark = pytest.mark.usefixtures("qapp")


def read_codes(kiosk):
    """What a phone reads from the window."""
    store = QBuffer()
    store.open(QIODevice.OpenModeFlag.WriteOnly)
    kiosk.face.window.grabWindow().save(store, "PNG")
    return [code.text for code in zxingcpp.read_barcodes(Image.open(io.BytesIO(bytes(store.data()))))]


def to_event(kiosk, event, language="en"):
    kiosk.touch(f"welcome.{language}")
    kiosk.touch("home.getTicket")
    kiosk.touch(f"choose.topic.{event}")
    kiosk.page("LifeEvent")


def answer(kiosk, *choices):
    kiosk.touch("lifeevent.begin")
    for number, choice in enumerate(choices, 1):
        kiosk.until(lambda number=number: kiosk.model.lifeEvent.number == number)
        kiosk.touch(f"question.{choice}")
        kiosk.touch("question.continue")
    kiosk.page("Checklist")


class Listening:
    """The pack's own search, and the life events that it was told of."""

    def __init__(self):
        self.search, self.told = PackSearch(lambda: PACK), []

    def find(self, text, language, *, events=(), only=None, limit=10):
        self.told.append(events)
        return self.search.find(text, language, events=events, only=only, limit=limit)


def test_the_search_is_told_in_which_life_event_somebody_is_and_forgets_it_with_the_visit(tmp_path, qtbot):
    search = Listening()
    with running(tmp_path, qtbot, answers=search) as kiosk:

        def look(words):
            search.told.clear()
            kiosk.touch("find.search")
            kiosk.write(words)
            kiosk.until(lambda: bool(search.told))
            return search.told[-1]

        kiosk.touch("welcome.en")
        kiosk.touch("home.find")
        assert look("money") == ()
        kiosk.model.catalogue.openTopic("having-a-baby")
        kiosk.page("LifeEvent")
        kiosk.model.back()
        kiosk.page("Find")
        assert look("x") == (), "whoever went back out of it is not in it"
        kiosk.model.catalogue.openTopic("having-a-baby")
        kiosk.touch("lifeevent.begin")
        kiosk.until(lambda: kiosk.model.lifeEvent.number == 1)
        kiosk.touch("question.here")
        kiosk.model.back()
        kiosk.model.back()
        kiosk.page("Find")
        assert look("y") == ("having-a-baby",)
        kiosk.touch("help.exit")
        kiosk.page("Welcome")
        kiosk.touch("welcome.en")
        kiosk.touch("home.find")
        assert look("money") == ()


def test_questions_make_a_list_that_goes_along_and_is_forgotten(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        to_event(kiosk, "having-a-baby")
        kiosk.touch("lifeevent.begin")
        kiosk.page("Question")
        kiosk.touch("question.continue")
        assert "rather not say" in kiosk.see("question.errors").property("entries")[0]
        kiosk.model.back()
        answer(kiosk, "here", "no", "no", "prefer-not")
        listed = [row.service for row in kiosk.model.lifeEvent.steps.rows]
        assert "register-birth" in listed
        assert not {"citizenship-proof", "parental-pay", "first-passport"} & set(listed)
        assert {"childcare-place", "childcare-subsidy"} <= set(listed), "not saying takes nothing off"
        kiosk.touch("checklist.register-birth.done")
        kiosk.touch("checklist.plan")
        kiosk.page("Plan")
        kiosk.until(lambda: bool(read_codes(kiosk)), "the code is drawn")
        (words,) = read_codes(kiosk)
        assert words.startswith("Your list: Having a baby\n1. Add a child to your health insurance")
        assert "Register a birth" not in words
        kiosk.touch("plan.print")
        kiosk.until(lambda: kiosk.model.plan.paper == "printed")
        kiosk.paper.outcome = PrintOutcome.FAILED
        kiosk.touch("plan.print")
        kiosk.until(lambda: kiosk.model.plan.paper == "failed")
        kiosk.touch("help.exit")
        kiosk.page("Welcome")
        to_event(kiosk, "having-a-baby")
        kiosk.touch("lifeevent.begin")
        kiosk.page("Question")
        assert not any(row.chosen for row in kiosk.model.lifeEvent.choices.rows)
        assert not kiosk.model.plan.words


def test_tickets_for_steps_of_the_list_in_one_visit(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        to_event(kiosk, "having-a-baby")
        kiosk.touch("lifeevent.skip")
        kiosk.touch("checklist.tickets")
        kiosk.page("Tickets")
        kiosk.touch("tickets.take")
        kiosk.see("tickets.errors")
        kiosk.touch("tickets.register-birth")
        kiosk.touch("tickets.child-benefit")
        kiosk.touch("tickets.take")
        kiosk.page("Ticket")
        first, second = kiosk.tickets()
        assert (first.label, second.label) == ("D 001", "C 001")
        assert first.visit == second.visit != ""
        kiosk.until(lambda: len(kiosk.paper.jobs) == 2)
        kiosk.touch("ticket.list")
        kiosk.page("Checklist")
        assert {row.label for row in kiosk.model.lifeEvent.steps.rows if row.label} == {"D 001", "C 001"}
        kiosk.touch("checklist.tickets")
        assert "register-birth" not in [row.service for row in kiosk.model.stepTickets.rows.rows]


def test_what_could_harm_is_left_off_unless_it_is_asked_for(tmp_path, qtbot):
    with running(tmp_path, qtbot, with_paper=False) as kiosk:
        to_event(kiosk, "separating")
        kiosk.touch("lifeevent.skip")
        kiosk.touch("checklist.plan")
        kiosk.page("Plan")
        kiosk.see("plan.noPrinter")
        assert not kiosk.sees("plan.print")
        assert "protection" not in kiosk.model.plan.words
        kiosk.touch("plan.tell")
        assert "protection" in kiosk.model.plan.words
        kiosk.model.back()
        kiosk.touch("checklist.plan")
        kiosk.page("Plan")
        assert "protection" not in kiosk.model.plan.words, "another look begins without it"


@pytest.mark.parametrize(("size", "language", "step"), [((1080, 1920), "en", "standard"), (WIDE, "ar", "largest")])
def test_the_pages_keep_the_rules(tmp_path, qtbot, size, language, step):
    with running(tmp_path, qtbot, size=size, language=language, text_size=step) as kiosk:
        kiosk.touch(f"welcome.{language}")
        kiosk.model.getTicket()
        catalogue, event = kiosk.model.catalogue, kiosk.model.lifeEvent
        for page, go in (
            ("Agencies", catalogue.byAgency),
            ("Agency", lambda: kiosk.model.agencies.open("civil-records")),
            ("Service", lambda: kiosk.model.openService("register-birth")),
            ("More", lambda: kiosk.model.moreAbout.open("register-birth")),
            ("LifeEvent", lambda: ([kiosk.model.back() for _ in range(4)], catalogue.openTopic("separating"))),
            ("Question", event.begin),
            ("Checklist", lambda: (kiosk.model.back(), event.skip())),
            ("Tickets", event.takeTickets),
            ("Plan", lambda: (kiosk.model.back(), event.takeAlong())),
        ):
            go()
            look_at(kiosk, page)
            if page in {"Checklist", "More"} and size == WIDE:
                walk_down(kiosk, page)


def test_back_from_a_service_leads_to_where_one_was(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        to_event(kiosk, "having-a-baby")
        answer(kiosk, "here", "yes", "yes", "yes")
        last = f"checklist.{kiosk.model.lifeEvent.steps.rows[-1].service}.open"
        assert not in_reach(kiosk.face.window, kiosk.see(last))
        kiosk.touch(last)
        kiosk.page("Service")
        kiosk.touch("service.back")
        kiosk.page("Checklist")
        kiosk.until(lambda: in_reach(kiosk.face.window, kiosk.see(last)), "the step is in sight")
