"""The command line only puts parts together: each command imports what it needs and nothing else."""

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from ui.command_line.program import PLACES

ROOT = Path(__file__).resolve().parent.parent
OURS = "ui.command_line"

# What no command but those that need it may pay for. Qt costs a server 100 MB, a server framework costs a
# kiosk half of its start.
LATE = {
    "PySide6", "shiboken6", "litestar", "uvicorn", "aiohttp", "psycopg", "sqlcipher3", "sqlite_utils",
    "escpos", "qrcode", "PIL", "pyxform", "openpyxl", "rich", "ui", "central", "local_db",
}  # fmt: skip

# `ui` itself is empty, and the command line is what is being looked at.
LOADED = f"""
print(json.dumps(sorted({{
    name.partition(".")[0] for name in sys.modules if name != "ui" and not (name + ".").startswith("{OURS}.")
}})), file=sys.stderr)
"""

PROBE = """
import json, sys
import main
for name in {commands!r}: main.cli([*name.split(), "--help"], standalone_mode=False)
"""


def told(probe: str) -> set[str]:
    """The packages in memory after a program ran."""
    done = subprocess.run([sys.executable, "-c", probe + LOADED], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


def modules_after_importing(names: set[str]) -> set[str]:
    """The packages in memory once everything of ours that a command imports has been imported."""
    own = {name for name in names if name.partition(".")[0] in {"ui", "central", "local_db", "kiosk"}}
    # `from a.b import c`: whether c is a module or something in one, a.b is a module.
    modules = sorted({name.rpartition(".")[0] or name for name in own})
    return told(f"import importlib, json, sys\nfor name in {modules!r}: importlib.import_module(name)\n")


@cache
def tree(module: str) -> ast.Module:
    """A module of the command line, without what only a type checker reads."""
    path = ROOT.joinpath(*module.split("."))
    found = ast.parse((path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text(encoding="utf-8"))
    for node in ast.walk(found):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            node.body = [ast.Pass()]
    return found


def definitions(module: str) -> dict[str, ast.AST]:
    """The functions and classes of a module."""
    return {node.name: node for node in tree(module).body if isinstance(node, ast.FunctionDef | ast.ClassDef)}


def imports_of(node: ast.AST) -> Iterator[tuple[str, str]]:
    """What the import statements in this piece of code bind: the name here, and the whole name."""
    for part in ast.walk(node):
        if isinstance(part, ast.Import):
            yield from ((alias.asname or alias.name, alias.name) for alias in part.names)
        elif isinstance(part, ast.ImportFrom):
            yield from ((alias.asname or alias.name, f"{part.module}.{alias.name}") for alias in part.names)


def at_the_top(module: str) -> dict[str, str]:
    """What a module binds by imports when it is imported."""
    return {
        name: whole
        for node in tree(module).body
        if not isinstance(node, ast.FunctionDef | ast.ClassDef)
        for name, whole in imports_of(node)
    }


def imported_within(command: str) -> set[str]:
    """Everything that is imported by the functions and classes that make up one command, wherever they are."""
    found: set[str] = set()
    seen: set[tuple[str, str]] = set()
    todo = [(f"{OURS}.{PLACES[command]}", command)]
    while todo:
        module, name = todo.pop()
        part = definitions(module).get(name)
        if (module, name) in seen or part is None:
            continue
        seen.add((module, name))
        bound = at_the_top(module) | dict(imports_of(part))
        found |= set(bound.values())
        todo += places(module, part, bound)
    return found


def places(module: str, part: ast.AST, bound: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Where else in the command line the names are defined that a piece of code uses: `name`, or `module.name`."""
    for used in ast.walk(part):
        if isinstance(used, ast.Name):
            whole = bound.get(used.id, f"{module}.{used.id}")
        elif isinstance(used, ast.Attribute) and isinstance(used.value, ast.Name) and used.value.id in bound:
            whole = f"{bound[used.value.id]}.{used.attr}"
        else:
            continue
        home, _, name = whole.rpartition(".")
        if home.startswith(OURS) and ROOT.joinpath(*home.split(".")).with_suffix(".py").exists():
            yield home, name


def test_help_loads_nothing_heavy() -> None:
    late = told(PROBE.format(commands=["", *PLACES])) & LATE
    assert not late, f"{', '.join(sorted(late))} is imported too early: import it inside the command"


@pytest.mark.parametrize("command", ["kiosk", "counter", "board"])
def test_a_face_has_no_server(command: str) -> None:
    loaded = modules_after_importing(imported_within(command))
    assert "PySide6" in loaded, f"the test does not see what {command} imports"
    assert "aiohttp" in loaded, "the test does not see the sync of a device"
    assert not loaded & {"litestar", "uvicorn", "psycopg"}


def test_a_server_has_no_qt() -> None:
    loaded = modules_after_importing(imported_within("central"))
    assert "litestar" in loaded, "the test does not see what central imports"
    assert not loaded & {"PySide6", "shiboken6", "ui"}


def test_a_device_without_a_window_has_neither() -> None:
    loaded = modules_after_importing(imported_within("device"))
    assert "aiohttp" in loaded, "the test does not see the sync of a device"
    assert not loaded & {"PySide6", "shiboken6", "ui", "litestar", "uvicorn", "psycopg"}
