"""The kiosk is killed between tap and paper: one ticket, at most one paper, and staff are told that nobody knows."""

import subprocess
import sys
from pathlib import Path

import pytest

from central.device_list import office_devices
from kiosk import identity as identities
from tests.faults.office_processes import ENVIRONMENT, Office
from tests.ui.devices.fake_printer import FakePrinter
from ui.tour.processes import Program, wait_until

TAPS = ("welcome.en", "home.getTicket", "choose.register-birth", "service.take")
TROUBLE = "The printer of Kiosk 1 is open: close its cover."
ROOT = Path(__file__).resolve().parents[2]
SCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


class Kiosk:
    """The program of the kiosk with a receipt printer, touched by lines."""

    def __init__(self, office: Office, printer: FakePrinter) -> None:
        self._office = office
        self._arguments = [
            "kiosk", "--data", str(office.folder / "kiosk"), "--hub", office.url, "--enrol", office.code,
            "--printer", f"escpos://127.0.0.1:{printer.port}", "--no-speech", "--drive", "--name", "Kiosk 1",
        ]  # fmt: skip
        self.start()

    def start(self) -> None:
        self.program = Program("kiosk", self._arguments, self._office.folder, ENVIRONMENT | SCREEN)

    def touch(self, *names: str) -> None:
        for name in names:
            self.program.ask(do="tap", name=name)

    def tickets(self) -> list[tuple[str, str]]:
        return [(row["label"], row["paper"]) for row in self.program.act("queue.list")]


def known_printers(office: Office) -> set[str]:
    """What the hub knows of printers."""
    folder = office.folder / "server"
    identity = identities.load(folder)
    assert identity
    found = office_devices(identity, folder, "127.0.0.1", office.port)
    return {row.report.printer.value for row in found.devices if row.report}


def devices_told(office: Office) -> str:
    """What an operator reads."""
    command = [sys.executable, "main.py", "office", "devices", "--data", str(office.folder / "server")]
    found = subprocess.run(
        [*command, "--port", str(office.port)], capture_output=True, text=True, cwd=ROOT, check=False
    )
    assert not found.stderr
    return found.stdout


@pytest.fixture
def office(tmp_path):
    made = Office(tmp_path)
    yield made
    made.close()


def test_a_kiosk_that_is_killed_between_tap_and_paper(office):
    staff = office.device("staff", "counter")
    with FakePrinter() as printer:
        kiosk = Kiosk(office, printer)
        try:
            _killed_while_it_prints(kiosk, printer)
            waiting = kiosk.tickets()
            assert [paper for _label, paper in waiting] == ["unknown"]
            wait_until("the hub knows of the printer", lambda: "cover_open" in known_printers(office))
            assert TROUBLE in devices_told(office)
            printer.mend()
            kiosk.touch(*TAPS)
            kiosk.program.ask(do="wait", name="ticket.done")
            told = ["unknown", "printed"]
            wait_until("the second is printed", lambda: [paper for _, paper in kiosk.tickets()] == told)
            wait_until("staff know", lambda: [row["paper"] for row in staff.ask("queue.list")] == told)
        finally:
            kiosk.program.end()
    assert printer.jobs == 2
    assert 1 <= len(printer.papers) <= 2


def _killed_while_it_prints(kiosk: Kiosk, printer: FakePrinter) -> None:
    printer.when(20_000, printer.open_cover)
    kiosk.touch(*TAPS)
    wait_until("the ticket is half way to the paper", lambda: printer.taken >= 20_000)
    kiosk.program.kill()
    kiosk.start()
    kiosk.program.ask(do="wait", name="welcome.en")
    wait_until("the kiosk has told what it does not know", lambda: all(paper for _label, paper in kiosk.tickets()))
    assert printer.jobs == 1, "it printed again by itself"
