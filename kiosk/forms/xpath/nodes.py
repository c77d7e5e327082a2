"""The tree that expressions walk: one class of node for form instances, choice lists and documents read from XML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"


class Kind:
    """What a node is; plain numbers, because they are compared in the innermost loops."""

    DOCUMENT: Final = 0
    ELEMENT: Final = 1
    ATTRIBUTE: Final = 2
    TEXT: Final = 3
    COMMENT: Final = 4
    INSTRUCTION: Final = 5
    NAMESPACE: Final = 6
    DOCTYPE: Final = 7


class Node:
    """A node of a tree; an element without children holds its value in `text` itself.

    `relevant` is the effective relevance, that of the ancestors included: the owner of the tree keeps it so.
    A node that is not relevant reads as empty and is left out of node-sets.
    """

    __slots__ = (
        "__weakref__",
        "attributes",
        "children",
        "kind",
        "name",
        "namespace",
        "parent",
        "prefix",
        "relevant",
        "slot",
        "text",
    )

    def __init__(  # noqa: PLR0917 - built in the innermost loop of reading, where names cost time
        self,
        kind: int,
        name: str = "",
        namespace: str = "",
        prefix: str = "",
        text: str = "",
        parent: Node | None = None,
    ) -> None:
        self.kind = kind
        self.name = name
        self.namespace = namespace
        self.prefix = prefix
        self.text = text
        self.parent = parent
        self.children: Sequence[Node] = ()
        self.attributes: Sequence[Node] = ()
        self.relevant = True
        self.slot: object = None

    def __repr__(self) -> str:
        return f"<Node {self.kind} {self.qualified_name!r} {self.text[:20]!r}>"

    @property
    def qualified_name(self) -> str:
        """The name as it stood in the source, with its prefix."""
        return f"{self.prefix}:{self.name}" if self.prefix else self.name

    def append(self, child: Node) -> Node:
        """Add `child` at the end and return it."""
        return self.insert(len(self.children), child)

    def insert(self, index: int, child: Node) -> Node:
        """Add `child` before the child at `index` and return it."""
        if not isinstance(self.children, list):
            self.children = []
        self.children.insert(index, child)
        child.parent = self
        return child

    def remove(self, child: Node) -> None:
        """Take `child` out of the tree; ValueError if it is not a child."""
        if child.parent is not self:
            message = "not a child of this node"
            raise ValueError(message)
        index = self.children.index(child)
        if isinstance(self.children, list):
            del self.children[index]
        child.parent = None

    def set_attribute(self, name: str, value: str, namespace: str = "", prefix: str = "") -> Node:
        """Set an attribute and return its node."""
        for known in self.attributes:
            if known.kind == Kind.ATTRIBUTE and known.name == name and known.namespace == namespace:
                known.text = value
                return known
        if not isinstance(self.attributes, list):
            self.attributes = []
        attribute = Node(Kind.ATTRIBUTE, name, namespace, prefix, value, self)
        self.attributes.append(attribute)
        return attribute

    def attribute(self, name: str, namespace: str = "") -> str | None:
        """The value of an attribute, or None."""
        for known in self.attributes:
            if known.name == name and known.namespace == namespace and known.kind == Kind.ATTRIBUTE:
                return known.text
        return None

    def root(self) -> Node:
        """The topmost node of the tree."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node


def string_value(node: Node) -> str:
    """The string-value of XPath 1.0 §5; that of a node that is not relevant is empty."""
    if not node.relevant:
        return ""
    if not node.children:
        return node.text
    parts: list[str] = []
    pending = list(reversed(node.children))
    while pending:
        inner = pending.pop()
        if not inner.relevant:
            continue
        if inner.kind == Kind.ELEMENT:
            if inner.children:
                pending.extend(reversed(inner.children))
            else:
                parts.append(inner.text)
        elif inner.kind == Kind.TEXT:
            parts.append(inner.text)
    return "".join(parts)


def text_of_leaf(node: Node) -> list[Node]:
    """The text node that a leaf has without keeping one."""
    return [Node(Kind.TEXT, text=node.text, parent=node)] if node.text and node.kind == Kind.ELEMENT else []


def document_order(nodes: Iterable[Node]) -> list[Node]:
    """The nodes, each once, in the order of their document."""
    unique = {_identity(node): node for node in nodes}
    if len(unique) < 2:  # noqa: PLR2004 - nothing to sort
        return list(unique.values())
    places: dict[int, dict[int, int]] = {}
    return sorted(unique.values(), key=lambda node: _sort_key(node, places))


def _identity(node: Node) -> tuple[int, str]:
    if node.parent is not None:  # these two are made afresh at every step
        if node.kind == Kind.TEXT and not node.parent.children:
            return id(node.parent), "text()"
        if node.kind == Kind.NAMESPACE:
            return id(node.parent), f"@{node.name}"
    return id(node), ""


def _sort_key(node: Node, places: dict[int, dict[int, int]]) -> tuple[tuple[int, int], ...]:
    key: list[tuple[int, int]] = []
    while (parent := node.parent) is not None:
        if (known := places.get(id(parent))) is None:
            known = {id(child): index for index, child in enumerate(parent.attributes)}
            known.update((id(child), index) for index, child in enumerate(parent.children, len(known)))
            places[id(parent)] = known
        key.append((0 if node.kind == Kind.NAMESPACE and id(node) not in known else 1, known.get(id(node), 0)))
        node = parent
    key.append((0, id(node)))
    return tuple(reversed(key))
