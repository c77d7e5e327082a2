"""Rewrites a Python file into the outline that pyside6-metaobjectdump can read.

WORKAROUND: the dumper stops at a relative import, at a property whose getter is an expression, at a type written
as a string in `name = Property("QVariantMap", …)`, and at `list[str]`. None of that changes what QML sees, so the
outline holds only the classes, their properties, signals, slots and enumerations, each in the form it knows.
"""

import ast
from pathlib import Path

SEEN_BY_QML = {"Property", "ListProperty", "Signal"}
ENUMERATIONS = {"Enum", "IntEnum", "Flag", "IntFlag"}


def outline(path: Path) -> ast.Module:
    """The file's outline; raises SyntaxError for a file that is not Python."""
    module = ast.parse(path.read_text(encoding="utf-8"), str(path))
    kept = [node for node in map(_top_level, module.body) if node is not None]
    return ast.fix_missing_locations(ast.Module(body=kept, type_ignores=[]))


def class_bases(module: ast.Module) -> dict[str, set[str]]:
    """The classes of an outline, each with the plain names of its bases."""
    return {
        node.name: {base.id for base in node.bases if isinstance(base, ast.Name)}
        for node in module.body
        if isinstance(node, ast.ClassDef)
    }


def _top_level(node: ast.stmt) -> ast.stmt | None:
    if isinstance(node, ast.ClassDef):
        return _class(node)
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node if node.targets[0].id.startswith("QML_IMPORT_") else None
    return None


def _class(node: ast.ClassDef) -> ast.ClassDef:
    bases = [_plain_base(base) for base in node.bases]
    if ENUMERATIONS & {base.id for base in bases if isinstance(base, ast.Name)}:
        body: list[ast.stmt] = [part for part in node.body if isinstance(part, ast.Assign)]
    else:
        body = [part for part in map(_member, node.body) if part is not None]
    return ast.ClassDef(node.name, bases, [], body or [ast.Pass()], node.decorator_list)


def _plain_base(base: ast.expr) -> ast.expr:
    """`Rows` of `Rows[Ticket]`, `QObject` of `QtCore.QObject`."""
    if isinstance(base, ast.Subscript):
        return _plain_base(base.value)
    return ast.Name(base.attr) if isinstance(base, ast.Attribute) else base


def _member(node: ast.stmt) -> ast.stmt | None:
    match node:
        case ast.ClassDef():
            return _class(node)
        case ast.FunctionDef():
            decorators = [found for each in node.decorator_list if (found := _decorator(each)) is not None]
            if not decorators:
                return None
            return ast.FunctionDef(node.name, ast.arguments([], [], None, [], [], None, []), [ast.Pass()], decorators)
        case ast.AnnAssign(target=ast.Name() as name, value=ast.Call() as call):
            return ast.Assign([name], _call(call)) if _called(call) in SEEN_BY_QML else None
        case ast.Assign(targets=[ast.Name() as name], value=ast.Call() as call):
            return ast.Assign([name], _call(call)) if _called(call) in SEEN_BY_QML else None
    return None


def _decorator(node: ast.expr) -> ast.expr | None:
    if isinstance(node, ast.Attribute) and node.attr == "setter":
        return node
    if isinstance(node, ast.Call) and _called(node) in {"Property", "Slot"}:
        arguments = [_type(argument) for argument in node.args]
        keywords = [ast.keyword(each.arg, _type(each.value)) for each in node.keywords if each.arg != "name"]
        return ast.Call(ast.Name(_called(node)), arguments, keywords)
    return None


def _call(node: ast.Call) -> ast.Call:
    """A property made by a call, with a name in the place of whatever reads and writes it."""
    name = _called(node)
    if name == "Signal":
        return ast.Call(ast.Name(name), [_type(argument) for argument in node.args], [])
    keywords = {each.arg: each.value for each in node.keywords}
    accessors = [*node.args[1:3], *(keywords[key] for key in ("fget", "fset") if key in keywords)]
    kind = _type(node.args[0] if node.args else keywords["type"])
    if isinstance(kind, ast.Constant):
        kind = ast.Name(str(kind.value))
    rest = [ast.keyword(key, keywords[key]) for key in ("notify", "constant") if key in keywords]
    names: list[ast.expr] = [ast.Name(word) for word in ("get", "put")[: len(accessors)]]
    return ast.Call(ast.Name(name), [kind, *names], rest)


def _called(node: ast.Call) -> str:
    """`Property` of `Property(…)` and of `QtCore.Property(…)`."""
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def _type(node: ast.expr) -> ast.expr:
    """`list` of `list[str]`, `QObject` of `QtCore.QObject`; anything else as it is."""
    if isinstance(node, ast.Subscript):
        return _type(node.value)
    return ast.Name(node.attr) if isinstance(node, ast.Attribute) else node
