"""What an expression is given: where it stands, and everything from outside, injected so that it can be replayed."""

from __future__ import annotations

import random
import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from kiosk.forms.errors import FormError
from kiosk.forms.xpath.nodes import Kind, Node, string_value

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kiosk.forms.xpath.syntax import Path


class Environment:
    """The context of an evaluation; one object serves a whole session, set anew by `at` before each expression."""

    __slots__ = ("node", "origin", "position", "services", "size")

    def __init__(self, node: Node, services: Services) -> None:
        self.node = node
        self.origin = node
        self.position = 1
        self.size = 1
        self.services = services

    def at(self, node: Node) -> Environment:
        """Stand at `node`, which is then what current() gives."""
        self.node = self.origin = node
        self.position = self.size = 1
        return self


@runtime_checkable
class Table(Protocol):
    """A secondary instance kept as columns, that answers look-ups without a tree."""

    def document(self) -> Node:
        """The same as a tree, for expressions that nothing else can answer."""
        ...

    def find(
        self, row_path: tuple[str, ...], columns: tuple[str, ...], values: tuple[str | float, ...]
    ) -> list[Node] | None:
        """The rows at `row_path` whose columns equal the values, in order; None if it cannot tell."""
        ...

    def rows(self, row_path: tuple[str, ...]) -> list[Node] | None:
        """All rows at `row_path`; None if it cannot tell."""
        ...


class Services:
    """Everything that is not in the tree; a session subclasses it."""

    zone: tzinfo = UTC

    def now(self) -> datetime:
        """The clock, with its zone."""
        return datetime.now(UTC)

    def random(self) -> float:
        """A number from 0 up to 1."""
        return random.random()

    def new_id(self) -> str:
        """A fresh UUID of version 4."""
        return str(uuid.uuid4())

    def instance(self, name: str) -> Node | Table | None:
        """The secondary instance of that name: a document, whose child is the instance's root, or a table."""
        del name
        return None

    def root(self, node: Node) -> Node:
        """What `/` means where an expression is evaluated at `node`."""
        return node.root()

    def choice_name(self, value: str, question: str, env: Environment) -> str:
        """The label of a choice of the question at the path `question`."""
        del question, env
        return value

    def pulldata(self, instance: str, wanted: str, key: str, value: str, env: Environment) -> str:
        """The column `wanted` of the first row whose column `key` is `value`."""
        del env
        source = self.instance(instance)
        if source is None:
            message = f"There is no instance {instance}"
            raise FormError(message)
        if isinstance(source, Node):
            rows = [row for root in source.children for row in root.children if _column(row, key) == value]
        else:
            rows = source.find(("root", "item"), (key,), (value,)) or []
        return _column(rows[0], wanted) or "" if rows else ""

    def itext(self, text_id: str, env: Environment) -> str:
        """The translation with that id."""
        del env
        return text_id

    def property(self, name: str) -> str:
        """A property of the device or the person: deviceid, username, …."""
        del name
        return ""

    def position(self, node: Node) -> int:
        """The place of `node` among its siblings of the same name, from 1."""
        if node.parent is None:
            return 1
        place = 0
        for sibling in node.parent.children:
            if sibling.kind == Kind.ELEMENT and sibling.name == node.name and sibling.namespace == node.namespace:
                place += 1
            if sibling is node:
                break
        return place


def _column(row: Node, name: str) -> str | None:
    return next((string_value(cell) for cell in row.children if cell.name == name), None)


@dataclass(frozen=True, slots=True)
class Resolved:
    """How to reach what the leading `consumed` steps of a path name: at most one node, or several in order."""

    consumed: int
    node: Callable[[Environment], Node | None] | None = None
    nodes: Callable[[Environment], list[Node]] | None = None


class Scope:
    """What is known where an expression is compiled: namespaces, and shorter ways to nodes.

    A scope that is not strict leaves unknown functions and wrong arguments to be refused when they are reached.
    """

    namespaces: Mapping[str, str] = {}
    unprefixed: frozenset[str] | None = None  # the namespaces of names without a prefix; None: written without one
    strict: bool = True

    def resolve(self, path: Path) -> Resolved | None:
        """A shorter way to the beginning of `path`, or None to walk it."""
        del path
        return None
