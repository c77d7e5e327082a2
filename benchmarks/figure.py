"""A measured figure: how it is summed up, written as JSON and shown as a table."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from rich.console import Console
from rich.table import Table


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure. `peer` is what it is set beside, in the same unit and measured in the same run."""

    name: str
    unit: str
    ours: float
    mark: str
    """What it should be, in words."""
    met: bool
    peer: float | None = None
    peer_name: str = ""
    details: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> str:
        """One object in a line: name, unit, ours, peer and ratio where there is a peer, details."""
        found: dict[str, Any] = {"name": self.name, "unit": self.unit, "ours": _short(self.ours)}
        if self.peer is not None:
            found |= {"peer": _short(self.peer), "ratio": _short(self.ours / self.peer) if self.peer else None}
        return json.dumps({**found, "mark": self.mark, "met": self.met, "details": self.details})


def spread(values: Sequence[float]) -> dict[str, float]:
    """Number, median, 99th percentile (nearest rank) and worst of some measured values."""
    ordered = sorted(values)
    if not ordered:
        return {"n": 0}
    return {"n": len(ordered), "p50": at(ordered, 50), "p99": at(ordered, 99), "worst": _short(ordered[-1])}


def at(values: Sequence[float], percent: float) -> float:
    """A percentile by nearest rank: a value that was really measured."""
    ordered = sorted(values)
    rank = max(1, -(-len(ordered) * percent // 100))
    return _short(ordered[int(rank) - 1])


def show(found: dict[str, Any], console: Console) -> None:
    """Print a figure, as its JSON has it, for people."""
    said = "met" if found["met"] else "MISSED"
    table = Table(title=f"{found['name']}: {found['ours']:g} {found['unit']} ({found['mark']}: {said})")
    table.add_column("what")
    table.add_column("value", justify="right")
    if "peer" in found:
        table.add_row(f"beside it: {found['details'].get('peer', 'peer')}", f"{found['peer']:g} {found['unit']}")
        table.add_row("ratio", f"{found['ratio']:g}")
    for what, value in found["details"].items():
        if what != "peer":
            table.add_row(what.replace("_", " "), _words(value))
    console.print(table)


def _words(value: Any) -> str:  # noqa: ANN401 - any JSON
    if isinstance(value, dict):
        return "  ".join(f"{name} {_words(one)}" for name, one in value.items())
    return f"{value:g}" if isinstance(value, float) else str(value)


def _short(value: float) -> float:
    """Four significant digits: no measurement here is better."""
    return float(f"{value:.4g}")
