"""What an author is told about a form: where it stands in the file, what is wrong, and how to mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Severity = Literal["error", "warning"]
MOST_SHOWN = 60
"""Letters of somebody's cell that a sentence repeats."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a fault stands: a cell (`row` from 1, `column` as its letters) or a `line` of XML; empty is the file."""

    sheet: str = ""
    row: int = 0
    column: str = ""
    line: int = 0

    def __str__(self) -> str:
        if self.sheet:
            return f"{self.sheet}!{self.column or 'A'}{self.row}" if self.row else self.sheet
        return str(self.line) if self.line else ""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing to mend. `code` is a stable word for programs; an error keeps the form from being used."""

    code: str
    problem: str
    mend: str
    spot: Spot = Spot()
    severity: Severity = "error"

    def told(self, file: str) -> str:
        """Return the line for the command line, `birth.xlsx:survey!C7: error: …`."""
        place = f"{file}:{self.spot}" if str(self.spot) else file
        return f"{place}: {self.severity}: {self.problem} {self.mend}".rstrip()


@dataclass(frozen=True, slots=True)
class Report:
    """Everything found in one file, in reading order."""

    file: Path
    faults: tuple[Fault, ...]

    @property
    def errors(self) -> tuple[Fault, ...]:
        """The faults that keep the form from being used."""
        return tuple(fault for fault in self.faults if fault.severity == "error")


def shown(text: str) -> str:
    """Return somebody's text for a sentence: on one line, without control characters, not too long."""
    plain = "".join(letter if letter.isprintable() else " " for letter in text[: MOST_SHOWN * 2])
    line = " ".join(plain.split())
    return line if len(line) <= MOST_SHOWN else line[: MOST_SHOWN - 1] + "…"


def nearest(name: str, known: Iterable[str], cutoff: float = 0.7) -> str:
    """Return the known word that `name` probably stands for, empty where none is near."""
    spelt = {word.lower(): word for word in known}
    near = difflib.get_close_matches(name.lower(), spelt, n=1, cutoff=cutoff)
    return spelt[near[0]] if near else ""


def did_you_mean(name: str, known: Iterable[str], otherwise: str, cutoff: float = 0.6) -> str:
    """Return `Did you mean “x”?` for the nearest known word, else the sentence `otherwise`."""
    near = nearest(name, known, cutoff)
    return f"Did you mean “{near}”?" if near else otherwise
