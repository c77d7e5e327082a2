"""From the primary instance as the author wrote it: the node table, how a session starts, what a repeat adds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.markup import JAVAROSA, OPENROSA, XFORMS, local, namespace
from kiosk.forms.definition.model import NOTHING, NodeDef, Sprout
from kiosk.forms.definition.schema import Schema
from kiosk.forms.errors import FormError, Place

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from xml.etree.ElementTree import Element

_TEMPLATE: Final = f"{{{JAVAROSA}}}template"
_MOST_NODES: Final = 100_000


class NodeTable:
    """Reads one primary instance. `repeats` holds the paths, without prefixes, of what the body repeats."""

    def __init__(self, root: Element, repeats: Collection[str], prefixes: Mapping[str, str]) -> None:
        self._repeats = repeats
        self._prefix_of = {address: prefix for prefix, address in reversed(list(prefixes.items()))}
        self._nodes: list[_Draft] = []
        self._numbers: dict[tuple[int, str, bool], int] = {}
        self.templates: dict[int, Sprout] = {}
        start = self._read(root, NOTHING, f"/{local(root.tag)}")
        self.start = self._with_meta(start)
        self._make_room_for_edits()
        self.nodes = tuple(draft.finished() for draft in self._nodes)
        self.schema = Schema(self.nodes)

    def _read(self, element: Element, parent: int, path: str) -> Sprout:
        number = self._numbered(element.tag, parent, path)
        attributes = tuple(
            (self._numbered(name, number, f"{path}/@{local(name)}", attribute=True), value)
            for name, value in element.attrib.items()
            if name != _TEMPLATE
        )
        children = self._children(element, number, path)
        text = "" if len(element) else element.text or ""
        return Sprout(number, text, attributes, children)

    def _children(self, element: Element, number: int, path: str) -> tuple[Sprout, ...]:
        found: list[Sprout] = []
        met: set[int] = set()
        for child in element:
            inner = f"{path}/{local(child.tag)}"
            sprout = self._read(child, number, inner)
            is_template = _TEMPLATE in child.attrib
            if inner in self._repeats or sprout.node in met:
                self._nodes[sprout.node].is_repeat = True
                if is_template or sprout.node not in self.templates:
                    self.templates[sprout.node] = sprout
                if is_template:
                    continue
            found.append(sprout)
            met.add(sprout.node)
        return tuple(found)

    def _numbered(self, tag: str, parent: int, path: str, *, attribute: bool = False) -> int:
        address, name = namespace(tag), local(tag)
        known = self._numbers.get((parent, tag, attribute))
        if known is not None:
            return known
        number = self._numbers[parent, tag, attribute] = len(self._nodes)
        if number >= _MOST_NODES:
            message = f"the primary instance has more than {_MOST_NODES} different nodes"
            raise FormError(message, Place(node=path))
        prefix = "" if address in {"", XFORMS} else self._prefix_of.get(address, "")
        self._nodes.append(_Draft(name, address, prefix, path, parent, is_attribute=attribute))
        if parent != NOTHING:
            self._nodes[parent].add(number)
        return number

    def _with_meta(self, start: Sprout) -> Sprout:
        """Every submission has exactly one instanceID (OpenRosa Metadata), also where the author forgot it."""
        for index, child in enumerate(start.children):
            if self._nodes[child.node].name == "meta":
                if any(self._nodes[inner.node].name == "instanceID" for inner in child.children):
                    return start
                meta = self._with_instance_id(child)
                return _with_children(start, (*start.children[:index], meta, *start.children[index + 1 :]))
        path = f"{self._nodes[0].path}/meta"
        meta = self._with_instance_id(Sprout(self._numbered(f"{{{OPENROSA}}}meta", 0, path)))
        return _with_children(start, (*start.children, meta))

    def _make_room_for_edits(self) -> None:
        """An edited submission names the one that it replaces."""
        meta = next(child for child in self.start.children if self._nodes[child.node].name == "meta")
        draft = self._nodes[meta.node]
        known = next(draft for draft in self._nodes if draft.name == "instanceID" and draft.parent == meta.node)
        self._numbered(f"{{{known.namespace}}}deprecatedID", meta.node, f"{draft.path}/deprecatedID")

    def _with_instance_id(self, meta: Sprout) -> Sprout:
        draft = self._nodes[meta.node]
        number = self._numbered(f"{{{draft.namespace}}}instanceID", meta.node, f"{draft.path}/instanceID")
        return _with_children(meta, (*meta.children, Sprout(number)))


class _Draft:
    """A node while its form is read."""

    __slots__ = ("_children", "is_attribute", "is_repeat", "name", "namespace", "parent", "path", "prefix")

    def __init__(self, name: str, namespace: str, prefix: str, path: str, parent: int, *, is_attribute: bool) -> None:
        self.name, self.namespace, self.prefix, self.path = name, namespace, prefix, path
        self.parent, self.is_attribute = parent, is_attribute
        self.is_repeat = False
        self._children: dict[int, None] = {}

    @property
    def children(self) -> Collection[int]:
        return self._children

    def add(self, number: int) -> None:
        self._children[number] = None

    def finished(self) -> NodeDef:
        return NodeDef(
            self.name,
            self.namespace,
            self.prefix,
            self.path,
            self.parent,
            self.is_attribute,
            self.is_repeat,
            tuple(self._children),
        )


def _with_children(sprout: Sprout, children: tuple[Sprout, ...]) -> Sprout:
    return Sprout(sprout.node, sprout.text, sprout.attributes, children)
