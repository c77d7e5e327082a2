"""What a printer says about a ticket is true, and a ticket is printed once."""

import os
import re
import socket
import threading

import pytest
from PySide6.QtGui import QImage

from kiosk.equipment import PRINTS, PrinterState
from kiosk.errors import DataFault
from kiosk.ports import Printer, PrintOutcome
from tests.ui.devices.fake_printer import FakePrinter
from tests.ui.devices.tickets import ENGLISH, SMALL
from ui.devices.escpos_printer import EscposPrinter
from ui.devices.printer import NoPrinter, PdfPrinter, file_name, printer_from
from ui.devices.ticket_image import ticket_png

PRINTED, FAILED, UNKNOWN = PrintOutcome.PRINTED, PrintOutcome.FAILED, PrintOutcome.UNKNOWN


@pytest.fixture
def png(qapp):
    return ticket_png(ENGLISH)


def printer_at(port: int, **more) -> EscposPrinter:
    return EscposPrinter("127.0.0.1", port, answer_seconds=0.5, print_seconds=0.5, **more)


@pytest.mark.parametrize("by_name", [False, True])
def test_a_ticket_comes_out_and_is_cut(png, by_name):
    with FakePrinter() as fake:
        printer = printer_at(fake.port, by_name=by_name)
        assert printer.state is PrinterState.UNKNOWN
        assert printer.print_ticket(png, "job-1") is PRINTED
        assert printer.state is PrinterState.READY
    drawn = QImage.fromData(png).convertToFormat(QImage.Format.Format_RGB32)
    black = sum(drawn.pixel(x, y) & 0xFF == 0 for y in range(drawn.height()) for x in range(drawn.width()))
    assert [len(paper) for paper in fake.papers] == [drawn.height() * drawn.width() // 8]
    assert int.from_bytes(fake.papers[0], "big").bit_count() == black


STATES = [
    ({}, PrinterState.READY),
    ({"roll": 500, "near_end": 500}, PrinterState.PAPER_LOW),
    ({"roll": 0}, PrinterState.NO_PAPER),
    ({"cover_open": True}, PrinterState.COVER_OPEN),
    ({"cover_open": True, "roll": 0}, PrinterState.COVER_OPEN),
    ({"offline": True}, PrinterState.FAULT),
    ({"silent": True}, PrinterState.UNREACHABLE),
    ({"garbage": b"\xff\x00\x91"}, PrinterState.UNREACHABLE),
    ({"noise": b"\x14\x00\x00\x0f"}, PrinterState.READY),
    ({"noise": b"\x14\x90\x90"}, PrinterState.READY),
]


@pytest.mark.parametrize(("so", "state"), STATES)
def test_a_printer_is_asked_how_it_is(so, state):
    with FakePrinter(**so) as fake:
        printer = EscposPrinter("127.0.0.1", fake.port, answer_seconds=0.3)
        assert printer.look() is state
        assert printer.state is state
    assert fake.taken == 0


@pytest.mark.parametrize(("so", "state"), [one for one in STATES if one[1] not in PRINTS])
def test_nothing_is_sent_to_a_printer_that_does_not_print(so, state):
    with FakePrinter(**so) as fake:
        printer = EscposPrinter("127.0.0.1", fake.port, answer_seconds=0.3)
        assert printer.print_ticket(SMALL, "job-1") is FAILED
        assert printer.state is state
        assert fake.taken == 0
        fake.mend()
        fake.noise = b""
        assert printer_at(fake.port).print_ticket(SMALL, "job-1") is PRINTED
    assert len(fake.papers) == 1


IN_THE_MIDDLE = [
    (FakePrinter.drop, PrinterState.UNREACHABLE),
    (FakePrinter.power_cycle, PrinterState.UNREACHABLE),
    (FakePrinter.fall_silent, PrinterState.UNREACHABLE),
    (FakePrinter.no_paper, PrinterState.NO_PAPER),
    (FakePrinter.open_cover, PrinterState.COVER_OPEN),
    (FakePrinter.put_off_line, PrinterState.FAULT),
]


@pytest.mark.parametrize(("fault", "state"), IN_THE_MIDDLE)
def test_what_happens_in_the_middle_leaves_it_open(fault, state):
    with FakePrinter() as fake:
        fake.when(120, lambda: fault(fake))
        printer = printer_at(fake.port)
        assert printer.print_ticket(SMALL, "job-1") is UNKNOWN
        assert printer.state is state
        fake.mend()
        assert printer.print_ticket(SMALL, "job-1") is UNKNOWN, "it asked for the same job again"
    assert len(fake.papers) <= 1


def test_the_last_of_the_paper_is_printed_and_told():
    with FakePrinter(near_end=10_000, roll=9_000) as fake:
        printer = printer_at(fake.port)
        assert printer.print_ticket(SMALL, "job-1") is PRINTED
        assert printer.state is PrinterState.PAPER_LOW


def test_an_answer_of_another_job_is_not_taken_for_this_one():
    with FakePrinter(garbage=b"\x12\x00\x37\x22ABCD\x00") as fake:
        assert printer_at(fake.port, by_name=True).print_ticket(SMALL, "job-1") is UNKNOWN


def test_a_slow_printer_may_take_its_time():
    with FakePrinter(slow=2_000) as fake:
        printer = EscposPrinter("127.0.0.1", fake.port, answer_seconds=1, print_seconds=0.6)
        assert printer.print_ticket(SMALL, "job-1") in {PRINTED, UNKNOWN}
    assert len(fake.papers) <= 1


def test_nobody_is_there(free_port):
    printer = printer_at(free_port)
    assert printer.print_ticket(SMALL, "job-1") is FAILED
    assert printer.state is PrinterState.UNREACHABLE


def test_a_machine_that_accepts_and_never_answers():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        printer = printer_at(silent.getsockname()[1])
        assert printer.print_ticket(SMALL, "job-1") is FAILED
        assert printer.look() is PrinterState.UNREACHABLE


def test_two_at_once_print_one():
    with FakePrinter() as fake:
        printer = printer_at(fake.port)
        threads = [threading.Thread(target=printer.print_ticket, args=(SMALL, "job-1")) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert printer.print_ticket(SMALL, "job-2") is PRINTED
    assert len(fake.papers) == 2


def test_the_end_of_the_program_does_not_wait_for_a_printer():
    with FakePrinter() as fake:
        stuck = threading.Event()
        fake.when(120, lambda: (fake.fall_silent(), stuck.set()))
        printer = EscposPrinter("127.0.0.1", fake.port, answer_seconds=60, print_seconds=60)
        outcome = []
        thread = threading.Thread(target=lambda: outcome.append(printer.print_ticket(SMALL, "job-1")))
        thread.start()
        assert stuck.wait(20)
        printer.close()
        thread.join(20)
        assert outcome == [UNKNOWN]
        assert printer.print_ticket(SMALL, "job-2") is FAILED


@pytest.mark.parametrize("rubbish", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n"])
def test_rubbish_is_not_sent(rubbish, tmp_path, free_port, qapp):
    for printer in (printer_at(free_port), PdfPrinter(tmp_path)):
        assert printer.print_ticket(rubbish, "job-1") is FAILED
    assert list(tmp_path.iterdir()) == []


def test_a_pdf_has_one_page_as_wide_as_the_roll(png, tmp_path):
    printer = PdfPrinter(tmp_path / "not" / "yet")
    assert printer.print_ticket(png, "ticket-1") is PRINTED
    raw = printer.last_file.read_bytes()
    assert raw.startswith(b"%PDF-")
    assert raw.rstrip().endswith(b"%%EOF")
    assert len(re.findall(rb"/Type\s*/Page\b", raw)) == 1
    width = float(re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)", raw)[1])
    assert width == pytest.approx(80 / 25.4 * 72, abs=1)
    assert [file.name for file in printer.last_file.parent.iterdir()] == ["ticket-1.pdf"]
    assert str(tmp_path) in printer.describe()


def test_a_pdf_is_written_once(png, tmp_path):
    printer = PdfPrinter(tmp_path)
    printer.print_ticket(png, "ticket-1")
    before = printer.last_file.stat()
    assert printer.print_ticket(png, "ticket-1") is PRINTED
    assert os.path.samestat(before, printer.last_file.stat())


def test_a_folder_that_cannot_be(png, tmp_path):
    (tmp_path / "file").touch()
    printer = PdfPrinter(tmp_path / "file" / "folder")
    assert printer.print_ticket(png, "ticket-1") is FAILED
    assert printer.state is PrinterState.FAULT


@pytest.mark.parametrize("job", ["../../etc/passwd", "a/b", "C:\\x", "", "…", "x" * 500])
def test_a_job_cannot_choose_another_folder(job):
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,80}", file_name(job))


def test_no_printer_says_so():
    assert NoPrinter().print_ticket(b"", "job") is FAILED
    assert NoPrinter().look() is PrinterState.NONE


@pytest.mark.parametrize(
    ("address", "kind", "described"),
    [
        ("", PdfPrinter, "PDF"),
        ("none", NoPrinter, "no printer"),
        ("escpos://10.1.2.3", EscposPrinter, "10.1.2.3:9100"),
        ("escpos://printer.office:9101", EscposPrinter, "printer.office:9101"),
        ("escpos://[::1]:9100/", EscposPrinter, "::1:9100"),
        ("escpos://10.1.2.3?confirm=job", EscposPrinter, "10.1.2.3:9100"),
    ],
)
def test_the_address_chooses(address, kind, described, tmp_path):
    printer: Printer = printer_from(address, tmp_path)
    assert isinstance(printer, kind)
    assert described in printer.describe()


@pytest.mark.parametrize(
    "address",
    ["lpt1", "escpos://", "escpos://x:port", "ipp://x", "escpos://x/y", "escpos://[::1", "escpos://x?confirm=all"],
)
def test_an_address_that_is_none(address, tmp_path):
    with pytest.raises(DataFault, match="escpos://host:port"):
        printer_from(address, tmp_path)
