"""A real office for the `sync` benchmark: `central` on SQLite, devices with keys of their own in other processes."""

import time
from pathlib import Path
from typing import Any

import psutil

from benchmarks import samples
from benchmarks.amounts import Amounts
from benchmarks.office import Office
from benchmarks.programs import Program
from benchmarks.wire_meter import WireMeter

_EMPTY_SYNCS = 40
_MOST_BYTES, _MOST_EMPTY_BYTES, _MOST_MS = 220.0, 1000.0, 1000.0
_BURSTS = 5
_LIMIT_SECONDS = 600.0


def round_of_ours(records: Path) -> dict[str, Any]:
    """One device pushes, another one pulls and then asks again: seconds, as of the peers, and `more`."""
    with Office(_LIMIT_SECONDS) as office:
        hub = psutil.Process(office.processes["central"])
        sender, reader = _device(office, "sender", office.url), _device(office, "reader", office.url)
        sender.do("link")
        before = _busy(hub)
        pushed = sender.do("push", file=str(records))
        acknowledged = _busy(hub)
        folded = _at_rest(hub, pushed["seconds"])
        pulled = reader.do("pull", source=pushed["source"], last=pushed["last"])
        empty = reader.do("empty", times=_EMPTY_SYNCS)["seconds"]
    more = {
        "push until also folded at the hub, s": round(folded, 3),
        "processor of the hub until acknowledged, s": round(acknowledged - before, 3),
        "processor of the sender, s": round(pushed["cpu"], 3),
        "processor of the reader, s": round(pulled["cpu"], 3),
    }
    return {"push": pushed["seconds"], "pull": pulled["seconds"], "empty": empty, "more": more}


def rows(amounts: Amounts, records: Path) -> dict[str, dict[str, Any]]:
    """By what is measured: ours, the mark, and whether it is met."""
    return {
        **_on_the_wire(records),
        "devices at once": _at_once(amounts),
    }


def _device(office: Office, name: str, url: str) -> Program:
    arguments = ["-m", "benchmarks.sync_device", "--role", "counter", "--hub", url, "--enrol", office.code]
    program = office.start(name, arguments, python=())
    program.line()
    return program


def _on_the_wire(records: Path) -> dict[str, dict[str, Any]]:
    """All that goes over the loopback for it, headers, signatures and acknowledgements included."""
    with Office(_LIMIT_SECONDS) as office, WireMeter(office.url) as up, WireMeter(office.url) as down:
        sender, reader = _device(office, "sender", up.url), _device(office, "reader", down.url)
        sender.do("link")
        up.reset()
        pushed = sender.do("push", file=str(records))
        sent = up.bytes[True]
        up.reset()
        sender.do("push", file=str(_one_more(records.parent)))
        alone = up.bytes[True]
        down.reset()
        reader.do("pull", source=pushed["source"], last=pushed["last"])
        read = down.bytes[False]
        with WireMeter(office.url) as asked:
            reader.do("empty", times=_EMPTY_SYNCS, url=asked.url)
            empty, turns = sum(asked.bytes.values()) / _EMPTY_SYNCS, asked.turns / _EMPTY_SYNCS
    each = {"sent": sent / pushed["events"], "read": read / pushed["events"]}
    return {
        "bytes of a queue event": {
            "plain": round(pushed["bytes"]), **{name: round(value) for name, value in each.items()},
            "one alone, with all said meanwhile": alone,
            "mark": _MOST_BYTES, "met": max(each.values()) <= _MOST_BYTES,
        },
        "empty sync on the wire": {
            "round trips": turns, "bytes": round(empty), "mark": f"1 and {_MOST_EMPTY_BYTES:g}",
            "met": turns <= 1 and empty <= _MOST_EMPTY_BYTES,
        },
    }  # fmt: skip


def _one_more(folder: Path) -> Path:
    one = folder / "one.jsonl"
    one.write_bytes(samples.records(1, "1" * 32)[0].raw)
    return one


def _at_once(amounts: Amounts) -> dict[str, Any]:
    """Devices that sign, all with their long polls: at a working pace first, then all sending at the same moment."""
    others = max(1, amounts.crowd // 5)
    counters = max(1, amounts.crowd - 2 * others)
    with Office(amounts.seconds + 200) as office:
        told = office.start("crowd", [
            "--hub", office.url, "--enrol", office.code, "--counters", str(counters), "--others", str(others),
            "--pace", str(amounts.pace), "--seconds", str(amounts.seconds), "--at-once", str(_BURSTS),
        ], python=["-m", "benchmarks.crowd"]).line()  # fmt: skip
    names = [name for name in told if name.endswith("_ms")]
    worst = max((told[name].get("p99", 0.0) for name in names), default=0.0)
    row = {"devices": counters + 2 * others, **{name: told[name] for name in names}}
    return row | {"long polls": told["long_polls"], "mark": f"p99 at most {_MOST_MS:g} ms", "met": worst <= _MOST_MS}


def _at_rest(hub: psutil.Process, already: float) -> float:
    """Seconds of the push and what the hub did after it, until it is idle."""
    began = last = time.perf_counter()
    busy = _busy(hub)
    while time.perf_counter() - last < 0.6:
        time.sleep(0.02)
        if _busy(hub) - busy > 0.005:
            busy, last = _busy(hub), time.perf_counter()
    return already + last - began


def _busy(process: psutil.Process) -> float:
    return float(sum(process.cpu_times()[:2]))
