"""Tells qmllint what Python adds to QML: writes a tree of modules in which every type has its description.

The tree in build/qml is a copy of the QML sources. Beside them lies, for every module that Python classes
join by QML_IMPORT_NAME, a generated `python.qmltypes`, named in that module's qmldir.
"""

import ast
import json
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import PySide6
import qml_outline

QT = Path(PySide6.__file__).parent
BIN = Path(sys.executable).parent
FOREIGN_MODULES = ("core", "gui", "qml", "quick", "qmlmodels")
TYPES_FILE = "python.qmltypes"

# What a Python annotation is called in QML; pyside6-metaobjectdump itself translates only str.
QML_NAMES = {"float": "double", "list": "QVariantList", "dict": "QVariantMap", "object": "QVariant"}

# Qt's own classes that QML handles by reference.
OBJECTS = re.compile(r"^Q(Object|Quick\w+|Qml\w+|Abstract\w+Model|\w+ProxyModel|Window|Screen)$")

Json = dict[str, Any]


class TypesError(Exception):
    """The types of a Python file could not be described; the message says which and why."""


@dataclass(frozen=True, slots=True)
class Source:
    """A Python file that holds classes."""

    path: Path
    outline: ast.Module
    classes: frozenset[str]
    bases: frozenset[str]


def read_source(path: Path) -> Source | None:
    """The classes of a file, or None where there are none."""
    try:
        module = qml_outline.outline(path)
    except SyntaxError as error:
        msg = f"{path} is not Python: {error}"
        raise TypesError(msg) from error
    found = qml_outline.class_bases(module)
    bases = frozenset(base for bases in found.values() for base in bases if base not in found)
    return Source(path, module, frozenset(found), bases) if found else None


def bases_first(sources: list[Source]) -> list[Source]:
    """The same files, each after those that hold its base classes: the dumper knows only what it has seen."""
    home = {name: source for source in sources for name in source.classes}
    ordered: dict[Path, Source] = {}

    def place(source: Source, trail: frozenset[Path]) -> None:
        if source.path in ordered or source.path in trail:
            return
        for base in sorted(source.bases & home.keys()):
            place(home[base], trail | {source.path})
        ordered[source.path] = source

    for source in sources:
        place(source, frozenset())
    return list(ordered.values())


def dump(sources: list[Source]) -> list[Json]:
    """Qt's description of the classes, one entry a file."""
    if not sources:
        return []
    with tempfile.TemporaryDirectory() as folder:
        outlines = [Path(folder) / f"{number:04}_{source.path.name}" for number, source in enumerate(sources)]
        for path, source in zip(outlines, sources, strict=True):
            path.write_text(ast.unparse(source.outline), encoding="utf-8")
        done = _dump(outlines)
        if done.returncode != 0:
            culprits = [source for path, source in zip(outlines, sources, strict=True) if _dump([path]).returncode]
            names = ", ".join(str(source.path) for source in culprits or sources)
            msg = f"pyside6-metaobjectdump can't read {names}:\n{done.stderr.strip()}"
            raise TypesError(msg)
    entries: list[Json] = json.loads(done.stdout)
    return entries


def _dump(paths: list[Path]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(BIN / "pyside6-metaobjectdump"), "--compact", "--quiet", "--suppress-file"]
    return subprocess.run([*command, *map(str, paths)], capture_output=True, text=True, check=False)


def spell_types(entries: list[Json]) -> None:
    """Rename the types to QML's names, and mark what is passed by reference, in place."""
    own = {cls["className"] for entry in entries for cls in entry["classes"] if cls.get("object")}

    def spelled(name: str) -> str:
        name = QML_NAMES.get(name, name)
        return f"{name}*" if name in own or OBJECTS.match(name) else name

    for cls in (cls for entry in entries for cls in entry["classes"]):
        for prop in cls.get("properties", ()):
            prop["type"] = spelled(prop["type"])
        for method in (*cls.get("signals", ()), *cls.get("slots", ())):
            method["returnType"] = spelled(method["returnType"])
            for argument in method["arguments"]:
                argument["type"] = spelled(argument["type"])


def register(module: str, entries: list[Json], others: list[Json], into: Path) -> None:
    """Write the module's qmltypes file."""
    into.mkdir(parents=True, exist_ok=True)
    metatypes, foreign = into / "python.json", into / "others.json"
    metatypes.write_text(json.dumps(entries), encoding="utf-8")
    foreign.write_text(json.dumps(others), encoding="utf-8")
    qt = [QT / "Qt" / "metatypes" / f"qt6{name}_metatypes.json" for name in FOREIGN_MODULES]
    command = [
        sys.executable, str(BIN / "pyside6-qmltyperegistrar"),
        "--generate-qmltypes", str(into / TYPES_FILE), "-o", str(into / "python.cpp"),
        "--import-name", module, "--major-version", "1", "--minor-version", "0",
        "--foreign-types", ",".join(str(path) for path in [*qt, foreign] if path.exists()),
        str(metatypes),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        msg = f"pyside6-qmltyperegistrar can't describe {module}:\n{done.stderr.strip()}"
        raise TypesError(msg)
    _name_missing_bases(into / TYPES_FILE, entries)
    for scaffold in (metatypes, foreign, into / "python.cpp"):
        scaffold.unlink(missing_ok=True)


def _name_missing_bases(path: Path, entries: list[Json]) -> None:
    """WORKAROUND: the registrar (6.12) leaves out what a class derives from; qmllint needs it."""
    text = path.read_text(encoding="utf-8")
    classes = [cls for entry in entries for cls in entry["classes"]]
    own = {cls["className"] for cls in classes}
    for cls in classes:
        base = next((one["name"] for one in cls.get("superClasses", ())), "")
        if base == "QObject" or base.startswith("QQuick") or base in own:
            head = f'name: "{cls["className"]}"\n        accessSemantics: "reference"\n'
            text = text.replace(f"{head}        exports", f'{head}        prototype: "{base}"\n        exports')
    path.write_text(text, encoding="utf-8")


def generate(python_root: Path, into: Path) -> set[str]:
    """Describe every QML type found in Python; returns the names of the modules that got some."""
    sources = [source for path in sorted(python_root.rglob("*.py")) if (source := read_source(path))]
    entries = dump(bases_first(sources))
    spell_types(entries)
    modules = {name for entry in entries if (name := entry.get("QML_IMPORT_NAME"))}
    for module in modules:
        own = [entry for entry in entries if entry.get("QML_IMPORT_NAME") == module]
        others = [entry for entry in entries if entry.get("QML_IMPORT_NAME") != module]
        register(module, own, others, into / module.replace(".", "/"))
    return modules


def join_modules(modules: set[str], tree: Path) -> None:
    """Name the generated types in each module's qmldir, which is made where no QML file had asked for one."""
    for module in modules:
        qmldir = tree / module.replace(".", "/") / "qmldir"
        listed = qmldir.read_text(encoding="utf-8").rstrip() if qmldir.exists() else f"module {module}"
        # Properties of a Python type may be colours and fonts, which QtQuick describes.
        qmldir.write_text(f"{listed}\ndepends QtQuick\ntypeinfo {TYPES_FILE}\n", encoding="utf-8")
