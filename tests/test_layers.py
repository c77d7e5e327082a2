"""The layout of the project, as docs/architecture.md draws it; each message says what to do instead."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LAYERS = ("kiosk", "ui", "local_db", "central")
TOP_LEVEL = {
    "kiosk", "ui", "assets", "local_db", "central", "tests", "benchmarks", "docs",
    "main.py", "pyproject.toml", "Makefile", "LICENSE",
    "README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md",
}  # fmt: skip
MADE_HERE = {"build", "__pycache__"}

VAGUE = {
    "utils",
    "util",
    "helpers",
    "helper",
    "manager",
    "managers",
    "common",
    "misc",
    "base",
    "tools",
    "stuff",
}
LONGEST = {".py": 300, ".qml": 150}
LONGEST_FUNCTION = 30
REASON = "Long because "


def sources(*suffixes: str) -> Iterator[Path]:
    if ".py" in suffixes:
        yield ROOT / "main.py"
    for folder in (*LAYERS, "benchmarks"):
        yield from (path for path in sorted((ROOT / folder).rglob("*")) if path.suffix in suffixes)


def name_of(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_the_top_level_holds_what_is_agreed() -> None:
    here = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")} - MADE_HERE
    assert not here - TOP_LEVEL, "put it into one of the folders; scripts for building belong in .ci"


@pytest.mark.parametrize("package", LAYERS)
def test_every_layer_is_a_package_that_says_what_it_is_for(package: str) -> None:
    assert ast.get_docstring(ast.parse((ROOT / package / "__init__.py").read_text(encoding="utf-8")))


def test_modules_are_named_for_what_they_hold() -> None:
    vague = [name_of(path) for path in sources(".py") if VAGUE & set(path.stem.lower().split("_"))]
    assert not vague, f"name the thing in it instead: {', '.join(vague)}"


def test_every_module_says_what_it_is_for() -> None:
    silent = [
        name_of(path)
        for path in sources(".py")
        if (text := path.read_text(encoding="utf-8")).strip() and not ast.get_docstring(ast.parse(text))
    ]
    assert not silent, f"begin with a sentence that says what the module is for: {', '.join(silent)}"


def test_files_stay_short() -> None:
    long = [
        f"{name_of(path)} ({lines} lines)"
        for path in sources(".py", ".qml")
        if (lines := len((text := path.read_text(encoding="utf-8")).splitlines())) > LONGEST[path.suffix]
        and REASON not in text
    ]
    assert not long, f"split by subject, or write a comment “{REASON}…”: {', '.join(long)}"


def test_functions_of_the_command_line_stay_short() -> None:
    long = [
        f"{name_of(path)} {part.name}"
        for path in sorted((ROOT / "ui" / "command_line").rglob("*.py"))
        for part in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(part, ast.FunctionDef) and (part.end_lineno or 0) - part.lineno >= LONGEST_FUNCTION
    ]
    assert not long, f"what decides belongs in kiosk; a step of putting together has a name: {', '.join(long)}"


def test_main_is_an_entry() -> None:
    imported = re.findall(r"^\s*(?:from|import) (\S+)", (ROOT / "main.py").read_text(encoding="utf-8"), re.MULTILINE)
    assert imported == ["ui.command_line.program"], "commands, and what puts parts together, belong in ui/command_line"


def test_qml_has_no_context_properties() -> None:
    found = [name_of(path) for path in sources(".py") if "setContextProperty" in path.read_text(encoding="utf-8")]
    assert not found, f"hand the view-model to the root as an initial property: {', '.join(found)}"


def test_qml_is_not_loaded_by_a_quick_view() -> None:
    """WORKAROUND: a warning from QML's loader thread deadlocks with a Python message handler in setSource()."""
    found = [
        name_of(path)
        for path in [*sources(".py"), *sorted((ROOT / "tests").rglob("*.py"))]
        if re.search(r"^from PySide6\.\w+ import .*\bQQuickView\b", path.read_text(encoding="utf-8"), re.MULTILINE)
    ]
    assert not found, f"load it by QQmlApplicationEngine or QQmlComponent: {', '.join(found)}"


def test_every_qml_file_is_in_its_module() -> None:
    missing = [
        name_of(path)
        for path in sources(".qml")
        if not re.search(
            rf"\b{re.escape(path.name)}$",
            qmldir.read_text(encoding="utf-8") if (qmldir := path.with_name("qmldir")).exists() else "",
            re.MULTILINE,
        )
    ]
    assert not missing, f"list it in the qmldir beside it: {', '.join(missing)}"
