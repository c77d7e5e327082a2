"""The thirteen axes and the tests of XPath 1.0 §2.2 and §2.3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.errors import FormError
from kiosk.forms.xpath.nodes import XML_NAMESPACE, Kind, Node, text_of_leaf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.forms.xpath.environment import Scope
    from kiosk.forms.xpath.syntax import Step, Test

REVERSE: Final = frozenset(["ancestor", "ancestor-or-self", "parent", "preceding", "preceding-sibling"])
_UPWARD: Final = frozenset(["self", "parent", "ancestor", "ancestor-or-self"])
_OWNED: Final = (Kind.ATTRIBUTE, Kind.NAMESPACE)
_KINDS: Final = {"text": Kind.TEXT, "comment": Kind.COMMENT, "processing-instruction": Kind.INSTRUCTION}


def _child(node: Node) -> list[Node]:
    return list(node.children) if node.children else text_of_leaf(node)


def _descendants(node: Node) -> list[Node]:
    found: list[Node] = []
    pending = _child(node)[::-1]
    while pending:
        inner = pending.pop()
        found.append(inner)
        pending.extend(_child(inner)[::-1])
    return found


def _ancestors(node: Node) -> list[Node]:
    found: list[Node] = []
    while (parent := node.parent) is not None:
        found.append(parent)
        node = parent
    return found


def _siblings(node: Node) -> tuple[list[Node], list[Node]]:
    """The siblings before and after, in document order."""
    if node.parent is None or node.kind in _OWNED:
        return [], []
    children = list(node.parent.children)
    for place, child in enumerate(children):
        if child is node:
            return children[:place], children[place + 1 :]
    return [], []


def _with_descendants(nodes: list[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _descendants(node)


def _following(node: Node) -> list[Node]:
    found: list[Node] = []
    if node.kind in _OWNED and node.parent is not None:
        found += _descendants(node.parent)  # XPath 1.0 §5.3: an attribute comes before its element's children
        node = node.parent
    while node.parent is not None:
        found += _with_descendants(_siblings(node)[1])
        node = node.parent
    return found


def _preceding(node: Node) -> list[Node]:
    found: list[Node] = []
    if node.kind in _OWNED and node.parent is not None:
        node = node.parent
    while node.parent is not None:
        found += list(_with_descendants(_siblings(node)[0]))[::-1]
        node = node.parent
    return found


def _namespaces(node: Node) -> list[Node]:
    if node.kind != Kind.ELEMENT:
        return []
    found: dict[str, Node] = {}
    for element in (*reversed(_ancestors(node)), node):
        for attribute in element.attributes:
            if attribute.kind == Kind.NAMESPACE:
                own = attribute if element is node else _inherited(attribute, node)
                found.pop(attribute.name, None)
                if attribute.text:
                    found[attribute.name] = own
    return list(found.values())


def _inherited(declared: Node, owner: Node) -> Node:
    return Node(Kind.NAMESPACE, declared.name, text=declared.text, parent=owner)


_AXES: Final[dict[str, Callable[[Node], list[Node]]]] = {
    "ancestor": _ancestors,
    "ancestor-or-self": lambda node: [node, *_ancestors(node)],
    "attribute": lambda node: [known for known in node.attributes if known.kind == Kind.ATTRIBUTE],
    "child": _child,
    "descendant": _descendants,
    "descendant-or-self": lambda node: [node, *_descendants(node)],
    "following": _following,
    "following-sibling": lambda node: _siblings(node)[1],
    "namespace": _namespaces,
    "parent": lambda node: [] if node.parent is None else [node.parent],
    "preceding": _preceding,
    "preceding-sibling": lambda node: _siblings(node)[0][::-1],
    "self": lambda node: [node],
}


def candidates(step: Step, scope: Scope) -> Callable[[Node], list[Node]]:
    """What a step finds from one node before its predicates, nearest first."""
    axis = _AXES[step.axis]
    principal = {"attribute": Kind.ATTRIBUTE, "namespace": Kind.NAMESPACE}.get(step.axis, Kind.ELEMENT)
    fits = _matcher(step.test, principal, scope)
    if step.axis in _UPWARD:
        return lambda node: [found for found in axis(node) if fits(found)]
    if step.axis == "child" and step.test.kind in ("name", "any"):
        return lambda node: [found for found in node.children if found.relevant and fits(found)]
    return lambda node: [found for found in axis(node) if found.relevant and fits(found)]


def _matcher(test: Test, principal: int, scope: Scope) -> Callable[[Node], bool]:
    if test.kind == "node":
        return lambda _node: True
    if test.kind in ("name", "any"):
        return _name_matcher(test, principal, scope)
    kind, name = _KINDS[test.kind], test.name
    return lambda node: node.kind == kind and (not name or node.name == name)


def _name_matcher(test: Test, principal: int, scope: Scope) -> Callable[[Node], bool]:
    name, prefix = test.name, test.prefix
    if not prefix:
        if not name:
            return lambda node: node.kind == principal
        return _unprefixed_matcher(name, principal, scope.unprefixed)
    uri = XML_NAMESPACE if prefix == "xml" else scope.namespaces.get(prefix)
    if uri is None:
        if scope.strict:
            message = f"The prefix {prefix} is not declared"
            raise FormError(message)
        return lambda node: node.kind == principal and node.prefix == prefix and (not name or node.name == name)
    return lambda node: node.kind == principal and node.namespace == uri and (not name or node.name == name)


def _unprefixed_matcher(name: str, principal: int, unprefixed: frozenset[str] | None) -> Callable[[Node], bool]:
    if principal != Kind.ELEMENT:
        return lambda node: node.kind == principal and node.name == name and not node.namespace
    if unprefixed is None:
        return lambda node: node.name == name and node.kind == principal and not node.prefix
    return lambda node: node.name == name and node.kind == principal and node.namespace in unprefixed
