"""What the log alone does, for the `sync` benchmark: fold, rebuild, and PostgreSQL beside a bare `COPY`."""

import json
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

import psutil

from benchmarks import raw_limit, samples
from benchmarks.amounts import Amounts
from benchmarks.postgres import server
from kiosk.entities import ENTITIES
from kiosk.office import Device
from kiosk.ports import EventLog, Via
from local_db.sqlite_log import SqliteEventLog

_FOLD_MARK, _COPY_MARK = 8_000.0, 0.6
_BATCH, _LOOK_SECONDS, _REBUILD_SECONDS = 500, 0.2, 850


def log_rows(amounts: Amounts) -> dict[str, dict[str, Any]]:
    """By what is measured: ours, the mark, and whether it is met."""
    rows = {"fold, events/s": _fold(amounts), "PostgreSQL beside COPY": _copy(amounts)}
    if amounts.rebuild:
        rows["rebuild"] = _rebuild(amounts.rebuild)
    else:
        rows["rebuild"] = {"left out": "give --rebuild=1000000; it takes minutes"}
    return rows


def _fold(amounts: Amounts) -> dict[str, Any]:
    rates = []
    for turn in range(amounts.repeats):
        batches = samples.batches(samples.records(amounts.records, f"f01d{turn:028x}"), _BATCH)
        with (
            tempfile.TemporaryDirectory(prefix="shopfront-") as found,
            closing(SqliteEventLog(Path(found) / "log.db", ENTITIES)) as log,
        ):
            seconds = 0.0
            for batch in batches:
                log.append(batch, Via.PEER, fold=False)
                began = time.perf_counter()
                log.fold_pending()
                seconds += time.perf_counter() - began
        rates.append(amounts.records / seconds)
    return _told(rates) | {"mark": _FOLD_MARK, "met": statistics.median(rates) >= _FOLD_MARK}


def _copy(amounts: Amounts) -> dict[str, Any]:
    """By turns: the log, and `COPY` of the same rows in the same batches, as durable: without keys, and with all."""
    ours: list[float] = []
    bare: list[float] = []
    keyed: list[float] = []
    with server() as address:
        for turn in range(amounts.repeats):
            batches = samples.batches(samples.records(amounts.records, f"c09{turn:029x}"), _BATCH)
            ours.append(amounts.records / _appended(address, turn, batches))
            for rates, rate in zip((bare, keyed), raw_limit.copy_rates(address, batches), strict=True):
                rates.append(rate)
    ratio = statistics.median(ours) / statistics.median(bare)
    return {
        "ours, events/s": _told(ours),
        "COPY without keys, rows/s": _told(bare),
        "COPY with the same keys, rows/s": _told(keyed),
        "ratio": round(ratio, 3),
        "ratio to the same keys": round(statistics.median(ours) / statistics.median(keyed), 3),
        "COPY with keys to without": round(statistics.median(keyed) / statistics.median(bare), 3),
        "mark": _COPY_MARK,
        "met": ratio >= _COPY_MARK,
    }


def _appended(address: str, turn: int, batches: list[list[Any]]) -> float:
    from central.postgres_log import PostgresEventLog

    with closing(PostgresEventLog(address, ENTITIES, office=f"RATE{turn}")) as log:
        began = time.perf_counter()
        for batch in batches:
            log.append(batch, Via.PEER, fold=False)
        return time.perf_counter() - began


def _rebuild(events: int) -> dict[str, Any]:
    """In a process of its own, whose memory is looked at from outside while it rebuilds."""
    with tempfile.TemporaryDirectory(prefix="shopfront-") as found:
        command = [sys.executable, "-m", "benchmarks.sync_log", found, str(events)]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as running:
            assert running.stdout is not None
            try:
                before = json.loads(running.stdout.readline())
                process, seen = psutil.Process(running.pid), []
                until = time.monotonic() + _REBUILD_SECONDS
                while running.poll() is None and time.monotonic() < until:
                    seen.append(_memory(process))
                    time.sleep(_LOOK_SECONDS)
                told = running.stdout.readline()
                if not told:
                    return {"failed": f"it took longer than {_REBUILD_SECONDS} s or ended", "met": False}
                after = json.loads(told)
            finally:
                running.kill()
    return {
        "events": events,
        "entities": after["entities"],
        "seconds": after["seconds"],
        "events/s": round(events / after["seconds"]),
        "MB before": before["MB"],
        "MB at most": round(max(seen, default=0.0)),
    }


def _memory(process: psutil.Process) -> float:
    try:
        return float(process.memory_info().rss) / 1e6
    except psutil.Error:
        return 0.0


def _told(values: list[float]) -> dict[str, float]:
    return {"min": round(min(values)), "median": round(statistics.median(values)), "max": round(max(values))}


def _fill(log: EventLog, events: int) -> None:
    written = samples.written(Device(uuid="4eb" + "0" * 29, role="kiosk", name="sample").source)
    left = events
    while left > 0:
        batch = list(islice(written, min(_BATCH * 10, left)))
        log.append(batch, Via.PEER, fold=False)
        left -= len(batch)


def main() -> None:
    """Fill a log in the folder, say how much memory that took, rebuild it, say how long that took."""
    folder, events = Path(sys.argv[1]), int(sys.argv[2])
    with closing(SqliteEventLog(folder / "log.db", ENTITIES)) as log:
        _fill(log, events)
        print(json.dumps({"MB": round(_memory(psutil.Process()))}), flush=True)
        began = time.perf_counter()
        entities = log.rebuild()
        print(json.dumps({"entities": entities, "seconds": round(time.perf_counter() - began, 3)}), flush=True)


if __name__ == "__main__":
    main()
