"""`startup`: cold start of the kiosk's process to its first interactive frame, and its memory."""

import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import psutil

from benchmarks.amounts import Amounts
from benchmarks.figure import Figure, spread
from benchmarks.office import Office
from benchmarks.programs import Program

_MOST_SECONDS = 1.5
_MOST_MB = 180
_BARE = str(Path(__file__).with_name("bare_window.py"))


@dataclass(frozen=True, slots=True)
class Start:
    """One cold start."""

    seconds: float
    """From before the process is started until the first touch would be taken, and a frame with it is out."""
    resident_mb: float
    own_mb: float
    """Without pages shared with other processes."""
    visit_mb: float
    """Resident after a whole visit with a ticket."""
    cpu_seconds: float


def measure(amounts: Amounts) -> Figure:
    """Start the kiosk of an enrolled data folder again and again, each time beside an empty window."""
    with Office() as office:
        _start(office)  # enrols, and brings the numbers of the day in
        starts: list[Start] = []
        bare: list[float] = []
        for _ in range(amounts.runs):
            bare.append(_bare(office))
            starts.append(_start(office))
    seconds = [one.seconds for one in starts]
    worst_mb = max(one.visit_mb for one in starts)
    details = {
        "peer": "an empty PySide6 QML window",
        "seconds": spread(seconds),
        "empty_window_seconds": spread(bare),
        "resident_mb_at_first_frame": median(one.resident_mb for one in starts),
        "of_it_not_shared_mb": median(one.own_mb for one in starts),
        "resident_mb_after_a_visit": worst_mb,
        "processor_seconds": median(one.cpu_seconds for one in starts),
        "most_mb": _MOST_MB,
    }
    ours = median(seconds)
    mark = f"at most {_MOST_SECONDS} s and {_MOST_MB} MB"
    met = ours <= _MOST_SECONDS and worst_mb <= _MOST_MB
    return Figure("startup", "s", ours, mark, met, peer=median(bare), details=details)


def _start(office: Office) -> Start:
    began = time.perf_counter()
    kiosk = office.start("kiosk", ["kiosk", *office.enrolment, "--drive"])
    try:
        kiosk.tell(do="wait", name="welcome.en")
        kiosk.tell(do="frame")
        _ok(kiosk), _ok(kiosk)
        seconds = time.perf_counter() - began
        process = psutil.Process(kiosk.process.pid)
        spent = process.cpu_times()
        memory = process.memory_full_info()
        _visit(kiosk)
        return Start(
            seconds, memory.rss / 1e6, memory.uss / 1e6, process.memory_info().rss / 1e6, spent.user + spent.system
        )
    finally:
        kiosk.end()


def _visit(kiosk: Program) -> None:
    """Proves that touches are taken, from the first on."""
    for name in ("welcome.en", "home.getTicket", "choose.register-birth", "service.take"):
        kiosk.tell(do="tap", name=name)
        _ok(kiosk)
    kiosk.tell(do="wait", name="ticket.done")
    _ok(kiosk)


def _bare(office: Office) -> float:
    began = time.perf_counter()
    window = office.start("bare", [], python=[_BARE])
    try:
        window.line()
        return time.perf_counter() - began
    finally:
        window.end()


def _ok(kiosk: Program) -> None:
    answer = kiosk.line()
    assert answer["ok"], answer
