"""`queue_scale`: issue and call on one machine, with few and many old tickets; and a hub with forty counters."""

import tempfile
import time
from contextlib import closing
from itertools import count, islice
from pathlib import Path
from typing import Any

import psutil

from benchmarks.amounts import Amounts
from benchmarks.disk import BareFsync
from benchmarks.figure import Figure, spread
from benchmarks.office import Office
from benchmarks.samples import old_tickets
from kiosk.catalogue.loading import load_pack
from kiosk.entities import ENTITIES
from kiosk.founding import begin_office, new_office
from kiosk.node import Node
from kiosk.ports import EventLog, Via
from local_db.sqlite_log import SqliteEventLog

_PACK = Path(__file__).parents[1] / "assets" / "packs" / "harbour"
_BATCH = 500
_TENTH = 10
_P50_MS, _P99_MS, _BOARD_MS = 5.0, 30.0, 150.0


def measure(amounts: Amounts) -> Figure:
    """One machine with its log at three ages, then the crowd."""
    alone: dict[str, Any] = {}
    with tempfile.TemporaryDirectory(prefix="shopfront-") as found:
        held, written = 0, count(1)
        for old in (0, amounts.old // _TENTH, amounts.old):
            with closing(SqliteEventLog(Path(found) / "log.db", ENTITIES)) as log:
                _grow(log, old - held, written)
                held = old
                alone[f"{old} old tickets"] = _one_machine(log, amounts.calls, Path(found))
    crowd = _crowd(amounts)
    oldest = alone[f"{amounts.old} old tickets"]
    boards = crowd["board_ms"]
    worst = max(oldest["issue_ms"]["p99"], oldest["call_ms"]["p99"])
    met = (
        all(one[what]["p50"] <= _P50_MS and one[what]["p99"] <= _P99_MS
            for one in alone.values() for what in ("issue_ms", "call_ms"))
        and boards.get("p99", 0) <= _BOARD_MS
        and not crowd["calls_that_a_board_missed"]
    )  # fmt: skip
    fsync = oldest["bare_fsync_ms"]["p99"]
    mark = f"issue and call p50 {_P50_MS:g}, p99 {_P99_MS:g} ms at any age; {_BOARD_MS:g} ms (p99) to every board"
    details = {"peer": "one bare fsync (p99)", **alone, "crowd": crowd}
    return Figure("queue_scale", "ms (p99)", worst, mark, met, peer=fsync, details=details)


def _grow(log: EventLog, tickets: int, written: Any) -> None:  # noqa: ANN401 - an iterator of numbers
    """Days of long ago: three events a ticket."""
    events = (record for number in islice(written, max(tickets, 0)) for record in old_tickets(number))
    while batch := list(islice(events, _BATCH)):
        log.append(batch, Via.PEER, fold=False)
    log.fold_pending()


def _one_machine(log: EventLog, acts: int, folder: Path) -> dict[str, Any]:
    """A server of its own office that issues, calls and finishes; every step waits until it is durable."""
    identity = new_office(_PACK)
    began = time.perf_counter()
    node = Node(log=log, device=identity.device, office=identity.office, pack=load_pack(_PACK))
    node.start()
    ready = (time.perf_counter() - began) * 1000
    took: dict[str, list[float]] = {"issue_ms": [], "call_ms": [], "finish_ms": [], "bare_fsync_ms": []}
    fsync = BareFsync(folder)
    try:
        begin_office(node)
        node.serve()
        for _ in range(acts):
            _timed(node, took["issue_ms"], "ticket.issue", service="register-birth")
            called = _timed(node, took["call_ms"], "ticket.call", counter="3")
            _timed(node, took["finish_ms"], "ticket.finish", ticket=called["ticket"])
            took["bare_fsync_ms"].append(fsync.milliseconds())
    finally:
        fsync.close()
        node.stop()
    return {"start_ms": round(ready, 1), **{name: spread(values) for name, values in took.items()}}


def _timed(node: Node, took: list[float], act: str, **args: str) -> dict[str, Any]:
    began = time.perf_counter()
    found = node.act(act, args).result()
    took.append((time.perf_counter() - began) * 1000)
    return found


def _crowd(amounts: Amounts) -> dict[str, Any]:
    with Office(amounts.seconds + 120) as office:
        hub = psutil.Process(office.processes["central"])
        before, began = sum(hub.cpu_times()[:2]), time.perf_counter()
        told = office.start("crowd", [
            "--hub", office.url, "--enrol", office.code, "--counters", str(amounts.counters),
            "--others", str(max(1, amounts.counters // 4)), "--pace", str(amounts.pace),
            "--seconds", str(amounts.seconds),
        ], python=["-m", "benchmarks.crowd"]).line()  # fmt: skip
        told["processors_of_the_hub"] = round((sum(hub.cpu_times()[:2]) - before) / (time.perf_counter() - began), 2)
        return told
