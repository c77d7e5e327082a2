"""What a printer says about a ticket is true, and a ticket is printed once."""

import os
import re
import socket
import threading

import pytest
from PySide6.QtGui import QImage

from kiosk.errors import DataFault
from kiosk.ports import Printer, PrintOutcome
from tests.ui.devices.fake_escpos import NO_PAPER, OFFLINE, FakeEscpos
from tests.ui.devices.tickets import ENGLISH
from ui.devices.escpos_printer import EscposPrinter
from ui.devices.print_trouble import PrintTrouble
from ui.devices.printer import NoPrinter, PdfPrinter, file_name, printer_from
from ui.devices.ticket_image import draw_ticket, ticket_png

PRINTED, FAILED, UNKNOWN = PrintOutcome.PRINTED, PrintOutcome.FAILED, PrintOutcome.UNKNOWN


@pytest.fixture
def png(qapp):
    return ticket_png(ENGLISH)


def printer_at(port: int) -> EscposPrinter:
    return EscposPrinter("127.0.0.1", port, answer_seconds=0.5, print_seconds=0.5)


def test_a_ticket_comes_out_and_is_cut(png):
    with FakeEscpos() as fake:
        printer = printer_at(fake.port)
        assert printer.print_ticket(png, "job-1") is PRINTED
        assert printer.trouble is PrintTrouble.NONE
    drawn = QImage.fromData(png)
    assert sum(fake.rows) == drawn.height()
    assert fake.cuts == 1


def test_what_is_printed_is_what_was_drawn(png):
    with FakeEscpos() as fake:
        printer_at(fake.port).print_ticket(png, "job-1")
    drawn = draw_ticket(ENGLISH).convertToFormat(QImage.Format.Format_RGB32)
    black = sum(drawn.pixel(x, y) & 0xFF == 0 for y in range(drawn.height()) for x in range(drawn.width()))
    assert int.from_bytes(fake.pictures, "big").bit_count() == black


TROUBLES = [
    ({"paper": NO_PAPER}, FAILED, PrintTrouble.NO_PAPER, 0),
    ({"online": OFFLINE}, FAILED, PrintTrouble.NOT_READY, 0),
    ({"paper": None}, FAILED, PrintTrouble.UNREACHABLE, 0),
    ({"online": None}, FAILED, PrintTrouble.UNREACHABLE, 0),
    ({"after": None}, UNKNOWN, PrintTrouble.CUT_OFF, 1),
    ({"after": b"\x0c"}, UNKNOWN, PrintTrouble.NO_PAPER, 1),
    ({"after": b"\x03"}, PRINTED, PrintTrouble.PAPER_LOW, 1),
    ({"closes_after": 2000}, UNKNOWN, PrintTrouble.CUT_OFF, 0),
    ({"closes_after": 0}, UNKNOWN, PrintTrouble.CUT_OFF, 0),
    ({"noise": b"\x14\x90\x90"}, PRINTED, PrintTrouble.NONE, 1),
]


@pytest.mark.parametrize(("misbehaves", "outcome", "trouble", "cuts"), TROUBLES)
def test_the_outcome_is_honest(png, misbehaves, outcome, trouble, cuts):
    with FakeEscpos(**misbehaves) as fake:
        printer = printer_at(fake.port)
        assert printer.print_ticket(png, "job-1") is outcome
        assert printer.trouble is trouble
    assert fake.cuts == cuts


def test_paper_that_ends_during_the_print_is_told(png):
    with FakeEscpos(after=None) as fake:
        printer = printer_at(fake.port)
        original = fake._picture

        def and_then_no_paper(reader):
            original(reader)
            fake.paper = NO_PAPER

        fake._picture = and_then_no_paper
        assert printer.print_ticket(png, "job-1") is UNKNOWN
        assert printer.trouble is PrintTrouble.NO_PAPER


def test_nobody_is_there(png, free_port):
    printer = printer_at(free_port)
    assert printer.print_ticket(png, "job-1") is FAILED
    assert printer.trouble is PrintTrouble.UNREACHABLE


def test_a_machine_that_accepts_and_never_answers(png):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        printer = printer_at(silent.getsockname()[1])
        assert printer.print_ticket(png, "job-1") is FAILED


@pytest.mark.parametrize("after", [b"\x00", None])
def test_a_job_is_never_printed_twice(png, after):
    with FakeEscpos(after=after) as fake:
        printer = printer_at(fake.port)
        first = printer.print_ticket(png, "job-1")
        assert printer.print_ticket(png, "job-1") is first
        assert fake.cuts == 1
        printer.print_ticket(png, "job-2")
        assert fake.cuts == 2


def test_two_at_once_print_one(png):
    with FakeEscpos() as fake:
        printer = printer_at(fake.port)
        threads = [threading.Thread(target=printer.print_ticket, args=(png, "job-1")) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert fake.cuts == 1


def test_a_job_that_certainly_failed_may_be_tried_again(png):
    with FakeEscpos(paper=NO_PAPER) as fake:
        printer = printer_at(fake.port)
        assert printer.print_ticket(png, "job-1") is FAILED
        fake.paper = b"\x12"
        assert printer.print_ticket(png, "job-1") is PRINTED
        assert fake.cuts == 1


@pytest.mark.parametrize("rubbish", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n"])
def test_rubbish_is_not_sent(rubbish, tmp_path, free_port, qapp):
    for printer in (printer_at(free_port), PdfPrinter(tmp_path)):
        assert printer.print_ticket(rubbish, "job-1") is FAILED
        assert printer.trouble is PrintTrouble.BAD_PICTURE
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
    assert printer.trouble is PrintTrouble.NO_PLACE


@pytest.mark.parametrize("job", ["../../etc/passwd", "a/b", "C:\\x", "", "…", "x" * 500])
def test_a_job_cannot_choose_another_folder(job):
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,80}", file_name(job))


def test_no_printer_says_so():
    assert NoPrinter().print_ticket(b"", "job") is FAILED
    assert NoPrinter().trouble is PrintTrouble.NO_PRINTER


@pytest.mark.parametrize(
    ("address", "kind", "described"),
    [
        ("", PdfPrinter, "PDF"),
        ("none", NoPrinter, "no printer"),
        ("escpos://10.1.2.3", EscposPrinter, "10.1.2.3:9100"),
        ("escpos://printer.office:9101", EscposPrinter, "printer.office:9101"),
        ("escpos://[::1]:9100/", EscposPrinter, "::1:9100"),
    ],
)
def test_the_address_chooses(address, kind, described, tmp_path):
    printer: Printer = printer_from(address, tmp_path)
    assert isinstance(printer, kind)
    assert described in printer.describe()


@pytest.mark.parametrize(
    "address", ["lpt1", "escpos://", "escpos://x:port", "ipp://x", "escpos://x/y", "escpos://[::1"]
)
def test_an_address_that_is_none(address, tmp_path):
    with pytest.raises(DataFault, match="escpos://host:port"):
        printer_from(address, tmp_path)
