"""main.py only puts parts together: each command imports what it needs and nothing else."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MAIN = ROOT / "main.py"

# What no command but those that need it may pay for. Qt costs a server 100 MB, a server framework costs a
# kiosk half of its start.
LATE = {
    "PySide6", "shiboken6", "litestar", "uvicorn", "aiohttp", "psycopg", "sqlcipher3", "sqlite_utils",
    "escpos", "qrcode", "PIL", "pyxform", "openpyxl", "ui", "central", "local_db",
}  # fmt: skip

PROBE = """
import json, sys
import main
main.cli({arguments!r}, standalone_mode=False)
print(json.dumps(sorted({{name.partition(".")[0] for name in sys.modules}})), file=sys.stderr)
"""


def imported_by(*arguments: str) -> set[str]:
    """The packages in memory after a command ran."""
    probe = PROBE.format(arguments=list(arguments))
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=True)
    return set(json.loads(done.stderr.splitlines()[-1]))


def imports_of(node: ast.AST) -> set[str]:
    """What the import statements in this piece of code name."""
    found: set[str] = set()
    for part in ast.walk(node):
        if isinstance(part, ast.Import):
            found |= {alias.name for alias in part.names}
        elif isinstance(part, ast.ImportFrom):
            found |= {f"{part.module}.{alias.name}" for alias in part.names}
    return found


def imported_at_the_top() -> set[str]:
    """The packages that main.py imports before it knows which command it runs."""
    tree = ast.parse(MAIN.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef) or (
            isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING")
        ):
            node.body = [ast.Pass()]
    return {name.partition(".")[0] for name in imports_of(tree)}


def imported_within(command: str) -> set[str]:
    """Everything that main.py imports inside the functions and classes that make up one command."""
    tree = ast.parse(MAIN.read_text(encoding="utf-8"))
    parts = {node.name: node for node in tree.body if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    assert command in parts, f"main.py has no function {command}(): name the function as its command"
    found: set[str] = set()
    seen: set[str] = set()
    todo = [command]
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            found |= imports_of(parts[name])
            todo += [part.id for part in ast.walk(parts[name]) if isinstance(part, ast.Name) and part.id in parts]
    return found


def modules_after_importing(names: set[str]) -> set[str]:
    """The packages in memory once everything of ours that a command imports has been imported."""
    own = {name for name in names if name.partition(".")[0] in {"ui", "central", "local_db", "kiosk"}}
    # `from a.b import c`: whether c is a module or something in one, a.b is a module.
    modules = sorted({name.rpartition(".")[0] or name for name in own})
    probe = (
        "import importlib, json, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        "print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", probe], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(json.loads(done.stderr.splitlines()[-1]))


def test_main_imports_nothing_heavy_at_the_top() -> None:
    late = imported_at_the_top() & LATE
    assert not late, f"main.py imports {', '.join(sorted(late))} at the top: import it inside the command"


@pytest.mark.parametrize("command", ["kiosk", "counter", "board", "central", "demo", "device", "forms"])
def test_help_loads_nothing_heavy(command: str) -> None:
    assert not imported_by(command, "--help") & LATE


@pytest.mark.parametrize("command", ["kiosk", "counter", "board"])
def test_a_face_has_no_server(command: str) -> None:
    loaded = modules_after_importing(imported_within(command))
    assert "PySide6" in loaded, f"the test does not see what {command} imports"
    assert not loaded & {"litestar", "uvicorn", "psycopg"}


def test_a_server_has_no_qt() -> None:
    loaded = modules_after_importing(imported_within("central"))
    assert "litestar" in loaded, "the test does not see what central imports"
    assert not loaded & {"PySide6", "shiboken6", "ui"}


def test_a_device_without_a_window_has_neither() -> None:
    loaded = modules_after_importing(imported_within("device"))
    assert not loaded & {"PySide6", "shiboken6", "ui", "litestar", "uvicorn", "psycopg"}
