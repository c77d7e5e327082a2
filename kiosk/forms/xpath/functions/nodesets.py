"""Functions of nodes: those of XPath 1.0 §4.1, and XForms' and ODK's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.forms.xpath.functions.registry import eager, lazy
from kiosk.forms.xpath.functions.texts import each_text, words
from kiosk.forms.xpath.nodes import XML_NAMESPACE, Kind, Node, document_order, string_value
from kiosk.forms.xpath.paths import instance_of, walked
from kiosk.forms.xpath.syntax import PARENT, SELF, Call, Path

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.xpath.coercion import Value
    from kiosk.forms.xpath.compiling import Compiler
    from kiosk.forms.xpath.environment import Environment
    from kiosk.forms.xpath.syntax import Expression


@lazy("last", "number", 0, 0)
def last(_compiler: Compiler, _call: Call) -> Callable[[Environment], float]:
    """last()"""
    return lambda environment: float(environment.size)


@lazy("position", "number", 0, 1)
def position(compiler: Compiler, call: Call) -> Callable[[Environment], float]:
    """position(), or position(node): its place among its siblings of that name, a repeat's number."""
    if not call.arguments:
        return lambda environment: float(environment.position)
    (argument,) = call.arguments
    if isinstance(argument, Path) and _leads_outward(argument):
        return _place_around(argument)
    nodes = compiler.nodes(argument)

    def place(environment: Environment) -> float:
        found = nodes(environment)
        return float(environment.services.position(found[0])) if found else float("nan")

    return place


def _leads_outward(path: Path) -> bool:
    """`.`, `..`, `current()/..`: a node that is known, and has its place also while it is not relevant."""
    begins = path.start is None or (isinstance(path.start, Call) and path.start.name == "current")
    return begins and not path.absolute and all(step in (SELF, PARENT) for step in path.steps)


def _place_around(path: Path) -> Callable[[Environment], float]:
    up = path.steps.count(PARENT)
    is_inner = path.start is None

    def place(environment: Environment) -> float:
        node: Node | None = environment.node if is_inner else environment.origin
        for _ in range(up):
            node = None if node is None else node.parent
        return float("nan") if node is None else float(environment.services.position(node))

    return place


@eager("count", "number", "L")
def count(nodes: list[Node]) -> float:
    """count(nodes)"""
    return float(len(nodes))


@eager("count-non-empty", "number", "L")
def count_non_empty(nodes: list[Node]) -> float:
    """count-non-empty(nodes): those with a text."""
    return float(sum(bool(string_value(node)) for node in nodes))


@lazy("current", "nodes", 0, 0)
def current(_compiler: Compiler, _call: Call) -> Callable[[Environment], list[Node]]:
    """current(): the node at which the whole expression is evaluated."""
    return lambda environment: [environment.origin]


@eager("instance", "nodes", "S", environment=True)
def instance(environment: Environment, name: str) -> list[Node]:
    """instance(name): a secondary instance."""
    return [instance_of(environment, name)]


@eager("id", "nodes", "V", environment=True)
def by_id(environment: Environment, value: Value) -> list[Node]:
    """id(names): the elements whose attribute id is one of the words."""
    wanted = {word for text in each_text([value]) for word in words(text)}
    found: list[Node] = []
    pending = [environment.node.root()]
    while pending:
        node = pending.pop()
        if node.kind == Kind.ELEMENT and node.relevant and _identifiers(node) & wanted:
            found.append(node)
        pending.extend(node.children)
    return document_order(found)


def _identifiers(node: Node) -> set[str]:
    return {
        attribute.text
        for attribute in node.attributes
        if attribute.name == "id" and attribute.kind == Kind.ATTRIBUTE and attribute.namespace in ("", XML_NAMESPACE)
    }


@eager("lang", "boolean", "S", environment=True)
def lang(environment: Environment, wanted: str) -> bool:
    """lang(tag): whether the context node is in that language, by the nearest xml:lang."""
    node: Node | None = environment.node
    while node is not None:
        tag = node.attribute("lang", XML_NAMESPACE)
        if tag is not None:
            return f"{tag.lower()}-".startswith(f"{wanted.lower()}-")
        node = node.parent
    return False


def _naming(name: str, told: Callable[[Node], str]) -> None:
    def build(compiler: Compiler, call: Call) -> Callable[[Environment], str]:
        if not call.arguments:
            return lambda environment: told(environment.node)
        nodes = compiler.nodes(call.arguments[0])

        def named(environment: Environment) -> str:
            found = nodes(environment)
            return told(found[0]) if found else ""

        return named

    lazy(name, "string", 0, 1)(build)


_naming("name", lambda node: node.qualified_name if node.kind != Kind.DOCTYPE else "")
_naming("local-name", lambda node: node.name)
_naming("namespace-uri", lambda node: node.namespace)


@lazy("indexed-repeat", "string", 3)
def indexed_repeat(compiler: Compiler, call: Call) -> Callable[[Environment], str]:
    """indexed-repeat(wanted, repeat, number, …): the value of `wanted` in that instance of each repeat."""
    wanted = _everywhere(compiler, call.arguments[0])
    levels = [
        (_everywhere(compiler, repeat), compiler.number(place))
        for repeat, place in zip(call.arguments[1::2], call.arguments[2::2], strict=False)
    ]

    def found(environment: Environment) -> str:
        within: Node | None = None
        for repeats, place in levels:
            nodes = [node for node in repeats(environment) if within is None or _lies_in(node, within)]
            number = place(environment)
            if not 1 <= number < len(nodes) + 1:
                return ""
            within = nodes[int(number) - 1]
        return next((string_value(n) for n in wanted(environment) if within is None or _lies_in(n, within)), "")

    return found


def _everywhere(compiler: Compiler, expression: Expression) -> Callable[[Environment], list[Node]]:
    """All nodes that a path names, not only those of the repeat instance that it is evaluated in."""
    return walked(compiler, expression) if isinstance(expression, Path) else compiler.nodes(expression)


def _lies_in(node: Node, within: Node) -> bool:
    inner: Node | None = node
    while inner is not None:
        if inner is within:
            return True
        inner = inner.parent
    return False
