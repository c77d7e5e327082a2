"""`sync`: a device brings its records to the hub and another reads them, beside other programs on the same records."""

import statistics
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

from benchmarks import samples, sync_laptop, sync_office
from benchmarks.amounts import Amounts
from benchmarks.figure import Figure
from benchmarks.sync_log import log_rows
from benchmarks.sync_peers import PEERS, Peer, PeerMissing

_US = "ours"
_FEW_MS = 2.0
_Times = dict[str, dict[str, list[float]]]
"""By what is done, by whom: records a second, or milliseconds of an empty sync."""


def measure(amounts: Amounts) -> Figure:
    """Ours and each peer by turns, so that a slow minute of the machine hits all of them; then what only we have."""
    if amounts.only:
        return sync_laptop.figure(amounts)
    with tempfile.TemporaryDirectory(prefix="shopfront-") as found:
        records = Path(found) / "records.jsonl"
        made = samples.records(amounts.records, "5" * 32)
        records.write_bytes(b"".join(record.raw + b"\n" for record in made))
        peers, missing = _installed(amounts)
        times, spent = _rounds(records, amounts, peers, missing)
        of_an_office = sync_office.rows(amounts, records)
    details: dict[str, Any] = {
        "peer": "Anki" if "Anki" in times["push"] else "no Anki here",
        "records": f"{amounts.records} of {sum(len(one.raw) for one in made) / len(made):.0f} bytes, by turns",
    }
    rows = {
        "push, records/s": _row(times["push"], peers),
        "pull, records/s": _row(times["pull"], peers),
        "empty sync, ms": _empty_row(times["empty"]),
        **spent,
        **of_an_office,
        **sync_laptop.rows(amounts),
        **log_rows(amounts),
    }
    details |= rows | {f"not beside {name}": why for name, why in missing.items()}
    met = all(row.get("met", True) for row in rows.values())
    peer = _median(times["push"]["Anki"]) if "Anki" in times["push"] else None
    return Figure("sync", "records/s", _median(times["push"][_US]), "every row its mark", met, peer, details=details)


def _installed(amounts: Amounts) -> tuple[list[Peer], dict[str, str]]:
    found, missing = [], {}
    for name in filter(None, amounts.peers.split(",")):
        try:
            PEERS[name].install()
            found.append(PEERS[name])
        except PeerMissing as why:
            missing[PEERS[name].name] = str(why)
    return found, missing


def _rounds(
    records: Path, amounts: Amounts, peers: list[Peer], missing: dict[str, str]
) -> tuple[_Times, dict[str, Any]]:
    times: _Times = {what: defaultdict(list) for what in ("push", "pull", "empty")}
    spent: dict[str, Any] = {}
    for turn in range(amounts.repeats):
        ours = sync_office.round_of_ours(records)
        spent = {"of ours, last turn": ours.pop("more")}
        _note(times, _US, ours, amounts.records)
        for peer in peers:
            if turn < peer.rounds and peer.name not in missing:
                try:
                    _note(times, peer.name, peer.round(records), amounts.records)
                except PeerMissing as why:
                    missing[peer.name] = str(why)
    return times, spent


def _note(times: _Times, who: str, found: dict[str, Any], records: int) -> None:
    times["push"][who].append(records / found["push"])
    times["pull"][who].append(records / found["pull"])
    times["empty"][who] += [one * 1000 for one in found["empty"]]


def _row(found: dict[str, list[float]], peers: list[Peer]) -> dict[str, Any]:
    """Ours, each peer, how many times as fast we are, and whether that is what it should be."""
    ours = _median(found[_US])
    row: dict[str, Any] = {who: _spread(values) for who, values in found.items()}
    ratios = {peer: ours / _median(found[peer.name]) for peer in peers if peer.name in found}
    row["times as fast"] = {peer.name: f"{ratio:.2f} (mark {peer.times:g})" for peer, ratio in ratios.items()}
    row["met"] = all(ratio >= peer.times for peer, ratio in ratios.items())
    return row


def _empty_row(found: dict[str, list[float]]) -> dict[str, Any]:
    row: dict[str, Any] = {who: _spread(values) for who, values in found.items()}
    return row | {"mark": _FEW_MS, "met": _median(found[_US]) <= _FEW_MS}


def _spread(values: list[float]) -> str:
    return f"{_short(min(values))} / {_short(_median(values))} / {_short(max(values))}"


def _median(values: list[float]) -> float:
    return statistics.median(values)


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"
