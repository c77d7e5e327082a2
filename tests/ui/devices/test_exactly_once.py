"""Whatever a printer does and whenever it does it: what is told of a ticket is true, and one tap gives one paper."""

import threading

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.ports import PrintOutcome
from tests.ui.devices.fake_printer import FakePrinter
from tests.ui.devices.tickets import SMALL
from ui.devices.escpos_printer import EscposPrinter, _commands

PRINTED, FAILED, UNKNOWN = PrintOutcome.PRINTED, PrintOutcome.FAILED, PrintOutcome.UNKNOWN


JOB_BYTES = len(_commands(SMALL)) + 3
ROWS = 24

FAULTS = st.sampled_from(
    [
        FakePrinter.drop,
        FakePrinter.power_cycle,
        FakePrinter.fall_silent,
        FakePrinter.no_paper,
        FakePrinter.open_cover,
        FakePrinter.put_off_line,
    ]
)
WELL = st.fixed_dictionaries({})
WAYS = st.one_of(
    WELL,
    st.fixed_dictionaries({"roll": st.integers(0, ROWS + 2)}),
    st.fixed_dictionaries({"near_end": st.just(2_000_000)}),
    st.fixed_dictionaries({"late": st.sampled_from([0.01, 0.06, 0.12])}),
    st.fixed_dictionaries({"garbage": st.binary(min_size=1, max_size=9)}),
    st.fixed_dictionaries({"noise": st.binary(max_size=5).map(lambda found: bytes(byte | 0x90 for byte in found))}),
)


def _print(fake: FakePrinter, printer: EscposPrinter) -> PrintOutcome:
    """One try, and what holds after it whatever happened."""
    taken, papers = fake.taken, len(fake.papers)
    outcome = printer.print_ticket(SMALL, "job-1")
    if outcome is PRINTED:
        assert len(fake.papers) == 1, "a ticket was called printed, and it is not there"
    if outcome is FAILED:
        assert (fake.taken, len(fake.papers)) == (taken, papers), "it was called failed, and something was sent"
    return outcome


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(so=WAYS, fault=st.none() | FAULTS, at=st.integers(0, JOB_BYTES), by_name=st.booleans(), again=st.integers(1, 2))
def test_never_a_ghost_and_never_two_papers(so, fault, at, by_name, again):
    # Without the name of the job a byte that looks like its answer cannot be told from it.
    by_name = by_name or "garbage" in so
    with FakePrinter(**so) as fake:
        if fault is not None:
            fake.when(at, lambda: fault(fake))
        printer = EscposPrinter("127.0.0.1", fake.port, answer_seconds=0.1, print_seconds=0.1, by_name=by_name)
        first = _print(fake, printer)
        fake.mend()
        for _ in range(again):
            later = _print(fake, printer)
            assert first is FAILED or later is first, "what was printed, or may have been, was tried again"
            first = later
        fake.mend()
    assert len(fake.papers) <= 1
    assert not fake.papers or len(fake.papers[0]) >= ROWS * 8 // 2


def test_a_copy_is_printed_only_for_whoever_asks():
    with FakePrinter() as fake:
        printer = EscposPrinter("127.0.0.1", fake.port)
        for job in ("ticket", "ticket", "ticket-1", "ticket-1"):
            assert printer.print_ticket(SMALL, job) is PRINTED
    assert len(fake.papers) == 2


def test_a_retry_after_a_lost_answer_waits_for_the_first_and_repeats_it():
    """A tap, and a second thread that lost patience: one paper, and both hear the same."""
    with FakePrinter(late=0.05) as fake:
        printer = EscposPrinter("127.0.0.1", fake.port)
        outcomes: list[PrintOutcome] = []
        threads = [
            threading.Thread(target=lambda: outcomes.append(printer.print_ticket(SMALL, "job"))) for _ in range(3)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert outcomes == [PRINTED] * 3
    assert len(fake.papers) == 1
