"""The tree of a session: grown from what the author wrote, with repeat instances added and taken away."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kiosk.forms.session.datatypes import normal
from kiosk.forms.session.items import FormNode, RepeatScope
from kiosk.forms.session.undoing import Undoing
from kiosk.forms.xpath import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.forms.definition.model import Sprout
    from kiosk.forms.session.items import Item

MOST_NODES: Final = 200_000
"""Of one submission; counts within counts would otherwise fill the memory."""
_POSITION: Final = re.compile(r"\s*(\d{1,9})\s*\]", re.ASCII)


class InstanceTree:
    """The primary instance of one session."""

    def __init__(self, items: Sequence[Item], start: Sprout) -> None:
        self._items = items
        self._size = 0
        self.document = Node(Kind.DOCUMENT)
        self.undoing = Undoing()
        self.scope = RepeatScope(items[0].width, None, 0)
        self.root = self.grow(start, self.scope)
        self.document.append(self.root)

    def grow(self, sprout: Sprout, scope: RepeatScope) -> FormNode:
        """A node with all under it, not yet in the tree; a repeat's instance gets a scope within `scope`."""
        item = self._items[sprout.node]
        if item.is_repeat:
            scope = RepeatScope(item.width, scope, scope.depth + 1)
        node = FormNode(item, scope, normal(item.data_type, sprout.text.strip()) if item.is_leaf else "")
        if item.data_type == "string" and not sprout.children:
            node.raw = node.text = sprout.text
        scope.slots[item.local] = node
        if item.is_repeat:
            scope.node = node
        if sprout.attributes:
            node.attributes = [self._attribute(number, text, node) for number, text in sprout.attributes]
        if sprout.children:
            children = [self.grow(child, scope) for child in sprout.children]
            for child in children:
                child.parent = node
                if child.item.is_repeat:
                    scope.repeats.setdefault(child.item.number, []).append(child)
            node.children = children
        return node

    def _attribute(self, number: int, text: str, owner: FormNode) -> FormNode:
        attribute = FormNode(self._items[number], owner.scope, text)
        attribute.parent = owner
        owner.scope.slots[attribute.item.local] = attribute
        return attribute

    def insert(self, node: FormNode, parent: FormNode, position: int) -> None:
        """Put an instance of a repeat in its place: `position` counts from 0 among the instances."""
        known = parent.scope.repeats.setdefault(node.item.number, [])
        place = _place(parent, node.item, known, position)
        known.insert(position, node)
        node.place = position
        self._size = self.size + sum(1 for _ in walk(node))
        self.undoing.note_added(node, parent, position)
        parent.insert(place, node)

    def remove(self, node: FormNode) -> None:
        """Take an instance of a repeat out of the tree."""
        parent = node.parent
        if isinstance(parent, FormNode):
            known = parent.scope.repeats[node.item.number]
            position = position_of(node) - 1
            self._size = self.size - sum(1 for _ in walk(node))
            del known[position]
            parent.remove(node)
            self.undoing.note_removed(node, parent, position)

    @property
    def size(self) -> int:
        """How many nodes there are; counted once, when it is first asked."""
        if not self._size:
            self._size = sum(1 for _ in walk(self.root))
        return self._size


def _place(parent: FormNode, item: Item, known: list[FormNode], position: int) -> int:
    if known and position == len(known):
        return parent.children.index(known[-1]) + 1
    seen = 0
    for index, child in enumerate(parent.children):
        if not isinstance(child, FormNode):
            continue
        if child.item is item:
            if seen == position:
                return index
            seen += 1
        elif child.item.index > item.index:
            return index
    return len(parent.children)


def walk(node: FormNode) -> Iterator[FormNode]:
    """A node, its attributes and all under it, in the order of the document."""
    yield node
    for attribute in node.attributes:
        if isinstance(attribute, FormNode):
            yield attribute
    for child in node.children:
        if isinstance(child, FormNode):
            yield from walk(child)


def reference_of(node: FormNode) -> str:
    """Where a node stands: its path, with the position of every repeat instance on the way."""
    item = node.item
    if not item.repeats:
        return item.path
    parts: list[str] = []
    here: Node | None = node
    while isinstance(here, FormNode):
        name = f"@{here.name}" if here.item.is_attribute else here.name
        parts.append(f"{name}[{position_of(here)}]" if here.item.is_repeat else name)
        here = here.parent
    return "/" + "/".join(reversed(parts))


def position_of(node: FormNode) -> int:
    """The place of a repeat instance among the others, from 1; 0 for one that was taken away."""
    parent = node.parent
    if not isinstance(parent, FormNode):
        return 0
    known = parent.scope.repeats.get(node.item.number, [])
    if not _stands_in(node, known):
        for place, one in enumerate(known):
            one.place = place
    return node.place + 1 if _stands_in(node, known) else 0


def _stands_in(node: FormNode, known: list[FormNode]) -> bool:
    return node.place < len(known) and known[node.place] is node


def find(tree: InstanceTree, reference: str) -> FormNode | None:
    """The node at a reference such as /data/group/repeat[2]/question; a position that is left out is 1."""
    steps = [step for step in reference.strip().split("/") if step]
    node: FormNode | None = tree.root
    if not steps or _step(steps[0])[0] != tree.root.name:
        return None
    item, scope = tree.root.item, tree.scope
    for step in steps[1:]:
        name, place = _step(step)
        inner = item.named.get(name)
        if inner is None:
            return None
        if inner.is_repeat:
            known = scope.repeats.get(inner.number, [])
            if not 0 < place <= len(known):
                return None
            node = known[place - 1]
            scope = node.scope
        else:
            node = scope.slots[inner.local] if place == 1 else None
        if node is None:
            return None
        item = inner
    return node


def _step(step: str) -> tuple[str, int]:
    """The name of a step without its prefix, and its position; 0 where what stands there is none."""
    name, bracket, rest = step.partition("[")
    mark = "@" if name.startswith("@") else ""
    place = _POSITION.fullmatch(rest)
    return mark + name.removeprefix("@").rpartition(":")[2], int(place[1]) if place else 0 if bracket else 1
