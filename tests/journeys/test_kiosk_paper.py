"""The paper did not come out, or nobody knows: the person is told, asked, and never given a second paper unasked."""

import pytest

from kiosk.equipment import PrinterState
from kiosk.ports import PrintOutcome
from tests.journeys.kiosk_stage import running
from tests.ui.devices.fake_printer import FakePrinter
from ui.devices.escpos_printer import EscposPrinter

pytestmark = pytest.mark.usefixtures("qapp")


def take(kiosk):
    for name in ("welcome.en", "home.getTicket", "choose.register-birth", "service.take"):
        kiosk.touch(name)


def doubtful(kiosk, outcome, state):
    kiosk.paper.outcome, kiosk.paper.state = outcome, state
    take(kiosk)
    kiosk.page("Paper")


def paper_of(kiosk):
    return [row.printed for row in kiosk.tickets()]


def test_who_has_the_ticket_says_so(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        doubtful(kiosk, PrintOutcome.UNKNOWN, PrinterState.UNREACHABLE)
        assert kiosk.see("paper.happened").property("text") == "Did your ticket come out?"
        told = ("Did your ticket come out? – The printer does not say. Look below this screen. D 001", "en")
        assert told in kiosk.voice.said, "the page turned by itself, and nobody who listens was told"
        kiosk.until(lambda: paper_of(kiosk) == ["unknown"])
        kiosk.pass_seconds(30)
        kiosk.touch("paper.done")
        kiosk.page("Welcome")
        kiosk.until(lambda: paper_of(kiosk) == ["noted"])
        assert len(kiosk.paper.jobs) == 1, "it printed again by itself"


def test_who_has_none_asks_for_another_and_gets_one(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        doubtful(kiosk, PrintOutcome.UNKNOWN, PrinterState.UNREACHABLE)
        kiosk.paper.outcome, kiosk.paper.state = PrintOutcome.PRINTED, PrinterState.READY
        kiosk.paper.hold()
        kiosk.touch("paper.printAgain")
        kiosk.until(lambda: kiosk.model.ticket.printing)
        assert kiosk.model.page == "Paper"
        kiosk.paper.release()
        kiosk.page("Ticket")
        kiosk.until(lambda: paper_of(kiosk) == ["printed"])
        first, second = kiosk.paper.jobs
        assert first != second


def test_who_leaves_without_a_word_leaves_a_mark_for_staff(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        doubtful(kiosk, PrintOutcome.FAILED, PrinterState.COVER_OPEN)
        assert kiosk.model.ticket.paper == "The printer is open"
        assert kiosk.model.frame.printer == "The printer is open. Note your number."
        kiosk.model.exitNow()
        kiosk.page("Welcome")
        kiosk.until(lambda: paper_of(kiosk) == ["failed"])


def test_the_last_of_a_roll_has_its_page_and_counts_as_printed(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        doubtful(kiosk, PrintOutcome.PRINTED, PrinterState.PAPER_LOW)
        assert "nearly used up" in kiosk.model.ticket.paperMore
        kiosk.touch("paper.done")
        kiosk.page("Welcome")
        assert paper_of(kiosk) == ["printed"]


def test_a_finger_on_its_way_does_not_end_the_visit_when_the_page_turns(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.paper.outcome, kiosk.paper.state = PrintOutcome.FAILED, PrinterState.NO_PAPER
        kiosk.paper.hold()
        take(kiosk)
        done = kiosk.see("ticket.done")
        middle = done.mapToScene(done.boundingRect().center())
        kiosk.paper.release()
        kiosk.page("Paper")
        kiosk.touch_at(round(middle.x()), round(middle.y()))
        assert kiosk.model.page == "Paper"


def test_the_printer_is_looked_after_while_nobody_prints(tmp_path, qtbot):
    with running(tmp_path, qtbot) as kiosk:
        kiosk.until(lambda: kiosk.paper.looks == 1)
        kiosk.paper.state = PrinterState.NO_PAPER
        for _ in range(20):
            kiosk.face.models["kiosk"]._desk._tick()
        kiosk.until(lambda: kiosk.paper.looks == 2)
        kiosk.model.tick()
        assert kiosk.model.frame.printer == "The printer has no paper. Note your number."


FAULTS = [FakePrinter.no_paper, FakePrinter.power_cycle, FakePrinter.open_cover]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_real_printer_that_fails_in_the_middle_leaves_no_ghost(tmp_path, qtbot, fault):
    with FakePrinter() as fake:
        fake.when(9_000, lambda: fault(fake))
        printer = EscposPrinter("127.0.0.1", fake.port, answer_seconds=2, print_seconds=0.5)
        with running(tmp_path, qtbot, printer=printer) as kiosk:
            take(kiosk)
            kiosk.page("Paper")
            kiosk.until(lambda: paper_of(kiosk) == ["unknown"])
            fake.mend()
            kiosk.touch("paper.noted")
            kiosk.page("Welcome")
            kiosk.until(lambda: paper_of(kiosk) == ["noted"])
        assert fake.jobs == 1
        assert len(fake.papers) <= 1
