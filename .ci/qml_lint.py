"""Checks the QML: one format, and no warning from qmllint when it knows the types that Python adds.

    python .ci/qml_lint.py            check
    python .ci/qml_lint.py --format   rewrite the files into the one format

Nothing is done when nothing changed since the last clean check.
"""

import argparse
import difflib
import hashlib
import os
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import PySide6
import qml_types
from filelock import FileLock

HERE = Path(__file__).resolve().parent
SETTINGS = HERE.parent / ".qmlformat.ini"
BIN = Path(sys.executable).parent
LINT_OPTIONS = ("--ignore-settings", "--max-warnings", "0", "--unused-imports", "warning")


def run_tool(name: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run one of Qt's tools as PySide6 installs it."""
    command = [sys.executable, str(BIN / f"pyside6-{name}"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def qml_files(tree: Path) -> list[Path]:
    """Every QML file below the folder, in a fixed order."""
    return sorted(tree.rglob("*.qml"))


def fingerprint(python_root: Path, tree: Path) -> str:
    """Changes with any file that can change the outcome, with the tools and with these scripts."""
    digest = hashlib.sha256(PySide6.__version__.encode())
    inputs = [*python_root.rglob("*.py"), *(path for path in tree.rglob("*") if path.is_file()), SETTINGS]
    for path in sorted({*inputs, *HERE.glob("qml_*.py")}):
        digest.update(str(path).encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()


def format_in_place(files: list[Path]) -> str:
    """Rewrite the files; returns what qmlformat complained about."""
    if not files:
        return ""
    done = run_tool("qmlformat", "--settings", SETTINGS, "--inplace", *files)
    if done.returncode == 0:
        return ""
    return without_command_lines(done.stdout + done.stderr) or f"qmlformat ended with {done.returncode}\n"


def without_command_lines(words: str) -> str:
    """What a tool said, less the line in which its wrapper repeats the whole command."""
    lines = words.splitlines(keepends=True)
    return "".join(line for line in lines if not re.search(r"' returned -?\d+$", line))


def format_problems(tree: Path, scratch: Path) -> str:
    """What `--format` would change, as a diff; empty when nothing."""
    shutil.rmtree(scratch, ignore_errors=True)
    shutil.copytree(tree, scratch)
    problems = [format_in_place(qml_files(scratch)).replace(str(scratch), str(tree))]
    for path in qml_files(tree):
        now, wanted = (
            file.read_text(encoding="utf-8").splitlines(keepends=True)
            for file in (path, scratch / path.relative_to(tree))
        )
        problems += difflib.unified_diff(now, wanted, str(path), f"{path} formatted")
    shutil.rmtree(scratch)
    return "".join(problems)


def lint_problems(python_root: Path, tree: Path, build: Path) -> str:
    """Every warning of qmllint, told with the paths of the sources; empty when there is none."""
    shutil.rmtree(build, ignore_errors=True)
    shutil.copytree(tree, build)
    qml_types.join_modules(qml_types.generate(python_root, build), build)
    files = qml_files(build)
    lanes = min(os.cpu_count() or 1, len(files))
    # A relative path, or a module path that is missing, makes qmllint accept anything: both are absolute.
    with ThreadPoolExecutor(max_workers=max(lanes, 1)) as pool:
        runs = pool.map(lambda lane: run_tool("qmllint", *LINT_OPTIONS, "-I", build, *files[lane::lanes]), range(lanes))
        words = "".join(
            without_command_lines(done.stdout + done.stderr) or f"qmllint ended with {done.returncode}\n"
            for done in runs
            if done.returncode
        )
    return words.replace(str(build), str(tree))


def check(python_root: Path, tree: Path, build: Path) -> int:
    """Format and lint; 0 when both are content."""
    stamp = build.with_name(f"{build.name}.checked")
    mark = fingerprint(python_root, tree)
    if stamp.exists() and stamp.read_text(encoding="utf-8") == mark:
        return 0
    try:
        lint = lint_problems(python_root, tree, build)
    except qml_types.TypesError as error:
        lint = f"{error}\n"
    problems = lint + format_problems(tree, build.with_name(f"{build.name}.formatted"))
    if problems:
        print(problems, end="")
        return 1
    stamp.write_text(mark, encoding="utf-8")
    return 0


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Checks the format and the types of the QML files.")
    parser.add_argument("--format", action="store_true", help="rewrite the files into the one format")
    parser.add_argument("--root", type=Path, default=HERE.parent, help="the project to look at")
    options = parser.parse_args()
    python_root, build = options.root.resolve() / "ui", options.root.resolve() / "build" / "qml"
    tree = python_root / "qml"
    if not tree.exists():
        return 0
    if options.format:
        # What one pass leaves beside a comment, a second pass settles.
        complaints = format_in_place(qml_files(tree)) + format_in_place(qml_files(tree))
        print(complaints, end="", file=sys.stderr)
        return 1 if complaints else 0
    build.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(build.with_name("qml.lock")):
        return check(python_root, tree, build)


if __name__ == "__main__":
    sys.exit(main())
