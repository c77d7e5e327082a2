"""Runs the fast checks side by side and says what failed, with the tool's own words."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent


@dataclass(frozen=True, slots=True)
class Check:
    """One command that must exit with 0, and what a person may do when it does not."""

    name: str
    command: tuple[str, ...]
    cure: str = ""


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a check ended."""

    check: Check
    ok: bool
    seconds: float
    output: str


# The slowest come first, so that the short ones fill the second core.
CHECKS = (
    Check("types", ("mypy",)),
    Check("qml", ("python", ".ci/qml_lint.py"), "`make format` puts QML into the one format"),
    Check("translations", ("python", ".ci/translations.py"), "`make translations` brings the files up to date"),
    Check("layers", ("lint-imports", "--no-logo", "--cache-dir", "build/import-linter")),
    Check("lint", ("ruff", "check", "--quiet", "--output-format", "concise", "."), "some: ruff check --fix"),
    Check("format", ("ruff", "format", "--check", "--quiet", "--diff", "."), "`make format`"),
    Check("spelling", ("codespell",)),
)


def run(check: Check) -> Outcome:
    """Run one check from the project's root."""
    started = time.monotonic()
    program = sys.executable if check.command[0] == "python" else str(BIN / check.command[0])
    environment = os.environ | {"RUFF_CACHE_DIR": "build/ruff", "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [program, *check.command[1:]], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    return Outcome(check, done.returncode == 0, time.monotonic() - started, done.stdout + done.stderr)


def report(outcome: Outcome) -> None:
    """One line when all is well; everything the tool said when it is not."""
    print(f"{'ok  ' if outcome.ok else 'FAIL'}  {outcome.check.name:<13}{outcome.seconds:6.1f} s", flush=True)
    if not outcome.ok:
        print(outcome.output.rstrip() + "\n", flush=True)


def main(names: list[str]) -> int:
    """Run the named checks, or all."""
    known = {check.name: check for check in CHECKS}
    if unknown := [name for name in names if name not in known]:
        print(f"There is no check called {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    chosen = [known[name] for name in names] or list(CHECKS)
    with ThreadPoolExecutor(max_workers=os.cpu_count() or 2) as pool:
        outcomes = []
        for future in as_completed([pool.submit(run, check) for check in chosen]):
            outcomes.append(future.result())
            report(outcomes[-1])
    failed = [outcome.check for outcome in outcomes if not outcome.ok]
    for check in failed:
        print(f"{check.name} failed." + (f" {check.cure}" if check.cure else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
