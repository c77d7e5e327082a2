"""How much a run measures: enough to be believed by default, little for a test that a benchmark runs at all."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Amounts:
    """One field for each option of the command line."""

    runs: int = 7
    """Cold starts."""
    taps: int = 100
    calls: int = 200
    seconds: float = 20.0
    """How long the race goes on."""
    devices: int = 8
    events: int = 20_000
    questions: int = 1_000
    rows: int = 50_000
    form: str = ""
    """One more form to open, a big real one."""
