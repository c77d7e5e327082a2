"""Evaluates one expression over a document: what the yardstick and an author's trials use."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from kiosk.forms.errors import FormError, Place
from kiosk.forms.xpath.coercion import DateValue, number_text
from kiosk.forms.xpath.compiler import compile_expression
from kiosk.forms.xpath.document import read_document
from kiosk.forms.xpath.environment import Environment, Scope, Services, Table
from kiosk.forms.xpath.nodes import Kind, Node, string_value
from kiosk.forms.xpath.parser import parse

if TYPE_CHECKING:
    from datetime import datetime

XFORMS_NAMESPACE: Final = "http://www.w3.org/2002/xforms"
XHTML_NAMESPACE: Final = "http://www.w3.org/1999/xhtml"
_PREFIXES: Final = {
    "h": XHTML_NAMESPACE,
    "xhtml": XHTML_NAMESPACE,
    "xf": XFORMS_NAMESPACE,
    "jr": "http://openrosa.org/javarosa",
    "orx": "http://openrosa.org/xforms",
    "odk": "http://www.opendatakit.org/xforms",
    "ev": "http://www.w3.org/2001/xml-events",
    "xsd": "http://www.w3.org/2001/XMLSchema",
}
_STEP: Final = re.compile(r"/node\(\)\[(\d+)\]|/@([^/\[\]]+)")


class NodePaths(list[str]):
    """The paths of a node-set; `str()` of it is its string-value."""

    def __init__(self, nodes: list[Node]) -> None:
        super().__init__(path_of(node) for node in nodes)
        self._text = string_value(nodes[0]) if nodes else ""

    def __str__(self) -> str:
        return self._text


class NumberResult(float):
    """A number that prints as XPath writes it: 2 and not 2.0."""

    def __str__(self) -> str:
        return number_text(float(self))


class DateText(str):
    """A date as ISO 8601; `float()` of it is its days since 1970."""

    __slots__ = ("_days",)
    _days: float

    def __new__(cls, value: DateValue) -> Self:
        made = super().__new__(cls, str(value))
        made._days = value.days
        return made

    def __float__(self) -> float:
        return self._days


def evaluate(
    expression: str, xml: str | None, node_path: str, *, now: datetime, zone: str = "UTC"
) -> str | float | bool | list[str]:
    """Evaluate `expression` with the node at `node_path` as its context. Raises FormError."""
    document = Node(Kind.DOCUMENT) if xml is None else read_document(xml)
    services = _DocumentServices(document, now, zone)
    scope = _DocumentScope(document)
    try:
        closure = compile_expression(parse(expression), scope)
        value = closure(Environment(node_at(document, node_path), services))
    except FormError as error:
        raise error.at(Place(expression=expression)) from None
    if isinstance(value, list):
        return NodePaths(value)
    if isinstance(value, DateValue):
        return DateText(value)
    return NumberResult(value) if isinstance(value, float) else value


def node_at(document: Node, path: str) -> Node:
    """The node at a path of the form `/node()[2]/node()[1]/@name`. Raises FormError if there is none."""
    node, end = document, 0
    if path == "/":
        return document
    for step in _STEP.finditer(path):
        found = _child_at(node, int(step[1])) if step[1] else _attribute_at(node, step[2])
        if found is None or step.start() != end:
            break
        node, end = found, step.end()
    if end != len(path):
        message = "There is no such node"
        raise FormError(message, Place(node=path))
    return node


def _child_at(node: Node, place: int) -> Node | None:
    return node.children[place - 1] if 0 < place <= len(node.children) else None


def _attribute_at(node: Node, name: str) -> Node | None:
    return next((attribute for attribute in node.attributes if _attribute_name(attribute) == name), None)


def _attribute_name(attribute: Node) -> str:
    if attribute.kind == Kind.NAMESPACE:
        return f"xmlns:{attribute.name}" if attribute.name else "xmlns"
    return attribute.qualified_name


def path_of(node: Node) -> str:
    """The path of a node, over all child nodes of its document."""
    steps: list[str] = []
    while node.parent is not None:
        if node.kind in (Kind.ATTRIBUTE, Kind.NAMESPACE):
            steps.append(f"/@{_attribute_name(node)}")
        else:
            place = next((index for index, child in enumerate(node.parent.children, 1) if child is node), 1)
            steps.append(f"/node()[{place}]")
        node = node.parent
    return "".join(reversed(steps)) or "/"


class _DocumentScope(Scope):
    strict = False
    unprefixed = frozenset(["", XFORMS_NAMESPACE])

    def __init__(self, document: Node) -> None:
        self.namespaces = dict(_PREFIXES)
        pending = [document]
        while pending:
            node = pending.pop()
            pending.extend(node.children)
            for attribute in node.attributes:
                if attribute.kind == Kind.NAMESPACE and attribute.name:
                    self.namespaces[attribute.name] = attribute.text


class _DocumentServices(Services):
    def __init__(self, document: Node, now: datetime, zone: str) -> None:
        try:
            self.zone = ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError):
            message = f"There is no time zone {zone}"
            raise FormError(message) from None
        self._now = now
        self._instances = _instances(document)

    def now(self) -> datetime:
        return self._now

    def root(self, node: Node) -> Node:
        """The document, or in an XForm the primary instance."""
        if self._instances:
            inner: Node | None = node
            while inner is not None:
                if inner is self._instances[0]:
                    return inner
                inner = inner.parent
        return node.root()

    def instance(self, name: str) -> Node | Table | None:
        return next((found for found in self._instances if found.attribute("id") == name), None)


def _instances(document: Node) -> list[Node]:
    """The instances of an XForm, the primary one first; none in any other document."""
    level = [document]
    for name in ("html", "head", "model", "instance"):
        level = [
            child for node in level for child in node.children if child.kind == Kind.ELEMENT and child.name == name
        ]
    return level
