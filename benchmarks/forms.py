"""`forms`: forms made from a seed are opened, answered and filtered, beside JavaRosa on the same forms."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from benchmarks.amounts import Amounts
from benchmarks.figure import Figure

MARKS = {
    "big form, open": 400.0,
    "big form, open from cache": 80.0,
    "big form, toggle": 8.0,
    "flat, open": 150.0,
    "flat, open from cache": 30.0,
    "flat, answer p95": 1.0,
    "chain": 8.0,
    "fan": 8.0,
    "repeats, answer": 1.0,
    "rows, open": 250.0,
    "rows, open from cache": 30.0,
    "rows, filter": 2.0,
    "flat, memory of a session": 40.0,
}
"""Milliseconds at most, megabytes for the memory; they hold for 1,000 questions, 500 instances and 50,000 rows."""
_SECONDS = 280


def measure(amounts: Amounts) -> Figure:
    """Each engine in a process of its own, ours once more for each cold start."""
    ours = _run("benchmarks.forms_ours", amounts)
    jar = _jar()
    peer = _run("benchmarks.forms_javarosa", amounts, str(jar)) if jar is not None else {}
    details: dict[str, Any] = {"peer": "JavaRosa, warm, on the same forms" if peer else "no Java here"}
    met = True
    for name, found in ours.items():
        mark = MARKS[name]
        met = met and found <= mark
        details[name] = {"ours": found, "mark": mark}
        beside = peer.get(name.removesuffix(" from cache"))
        if beside:
            details[name] |= {"JavaRosa": beside, "ratio": round(found / beside, 3)}
    opened = peer.get("flat, open")
    return Figure("forms", "ms", ours["flat, open"], "every detail at most its mark", met, opened, details=details)


def _run(module: str, amounts: Amounts, *more: str) -> dict[str, float]:
    command = [sys.executable, "-m", module, str(amounts.questions), str(amounts.rows), amounts.form, *more]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, timeout=_SECONDS)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def _jar() -> Path | None:
    """The jar inside pyxform, where it, Java and the bridge to it are installed."""
    try:
        import jpype  # noqa: F401
        import pyxform
    except ImportError:
        return None
    jar = Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
    return jar if jar.is_file() and shutil.which("java") else None
