"""`queue_race`: devices issue and call as fast as they can; no label twice, no ticket called twice."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field

from benchmarks.amounts import Amounts
from benchmarks.figure import Figure, spread
from benchmarks.office import Office
from benchmarks.programs import Program, ProgramFailed
from benchmarks.race_check import Verdict, judge

_SERVICES = ("register-birth", "renew-passport", "pay-fine", "lost-card")
_SETTLE_SECONDS = 60.0


@dataclass(slots=True)
class Racer:
    """One device and what it was told."""

    name: str
    program: Program
    issued: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    issue_ms: list[float] = field(default_factory=list)
    call_ms: list[float] = field(default_factory=list)
    refused: int = 0

    def race(self, number: int, until: float) -> None:
        """Issue, call, finish, again and again: the waiting list stays short, so that all want the same ticket."""
        turn = 0
        while time.perf_counter() < until:
            turn += 1
            began = time.perf_counter()
            ticket = self.program.do("ticket.issue", service=_SERVICES[turn % len(_SERVICES)])
            self.issue_ms.append((time.perf_counter() - began) * 1000)
            self.issued.append(ticket["ticket"])
            self._call(number)

    def _call(self, number: int) -> None:
        began = time.perf_counter()
        answer = self.program.try_do("ticket.call", counter=str(number))
        self.call_ms.append((time.perf_counter() - began) * 1000)
        if not answer["ok"]:
            self.refused += 1
            return
        self.called.append(answer["result"]["ticket"])
        self.program.try_do("ticket.finish", ticket=answer["result"]["ticket"])


def measure(amounts: Amounts) -> Figure:
    """Run the race against a real central and read its log afterwards."""
    with Office(amounts.seconds + _SETTLE_SECONDS + 120) as office:
        racers = [Racer(f"racer{number}", office.device(f"racer{number}", "counter"))
                  for number in range(1, amounts.devices + 1)]  # fmt: skip
        for racer in racers:
            _wait_connected(racer.program)
        took = _race(racers, amounts.seconds)
        settled = _settle([racer.program for racer in racers])
        digests = {racer.program.do("log.state")["digest"] for racer in racers}
        office.end()
        called = [(racer.name, ticket) for racer in racers for ticket in racer.called]
        issued = [ticket for racer in racers for ticket in racer.issued]
        verdict = judge(office.folder / "central" / "log.db", issued, called)
    return _figure(racers, verdict, took, settled, len(digests))


def _race(racers: list[Racer], seconds: float) -> float:
    barrier = threading.Barrier(len(racers))

    def run(number: int, racer: Racer) -> None:
        barrier.wait()
        racer.race(number, time.perf_counter() + seconds)

    began = time.perf_counter()
    with ThreadPoolExecutor(len(racers)) as pool:
        for done in [pool.submit(run, number, racer) for number, racer in enumerate(racers, 1)]:
            done.result()
    return time.perf_counter() - began


def _wait_connected(program: Program) -> None:
    """Connected, and with the first numbers leased."""
    until = time.monotonic() + _SETTLE_SECONDS
    while program.do("sync.status")["hub"] != "connected":
        if time.monotonic() > until:
            message = f"{program.name} did not reach the hub"
            raise ProgramFailed(message)
        time.sleep(0.05)


def _settle(programs: list[Program]) -> float:
    """Seconds until nothing waits to be sent and all logs hold the same number of events."""
    began = time.monotonic()
    while time.monotonic() - began < _SETTLE_SECONDS:
        pending = sum(program.do("sync.status")["pending"] for program in programs)
        if not pending and len({program.do("log.state")["events"] for program in programs}) == 1:
            break
        time.sleep(0.1)
    return time.monotonic() - began


def _figure(racers: list[Racer], verdict: Verdict, took: float, settled: float, digests: int) -> Figure:
    issues = [one for racer in racers for one in racer.issue_ms]
    calls = [one for racer in racers for one in racer.call_ms]
    acts = sum(2 * len(racer.called) + len(racer.issued) for racer in racers)
    details = {
        **asdict(verdict),
        "different_states_at_the_end": digests,
        "acts_per_second": round(acts / took, 1),
        "issue_ms": spread(issues),
        "call_ms": spread(calls),
        "calls_refused": sum(racer.refused for racer in racers),
        "seconds_until_all_logs_were_equal": round(settled, 2),
        "devices": len(racers),
        "seconds": round(took, 1),
    }
    return Figure(
        "queue_race", "faults", verdict.faults + digests - 1,
        "0 duplicate labels, 0 tickets called twice", verdict.faults == 0 and digests == 1, details=details,
    )  # fmt: skip
