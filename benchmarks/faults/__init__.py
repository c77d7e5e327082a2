"""Faults on purpose: what was acknowledged and got lost, what came twice, who differs in the end."""

from benchmarks.amounts import Amounts
from benchmarks.figure import Figure


def measure(amounts: Amounts) -> Figure:
    """Everything of the night, one after the other (docs/benchmarks.md)."""
    from benchmarks.faults.night import run

    return run(amounts)
