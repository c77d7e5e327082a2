"""The nodes of a primary instance and how a path leads to them, without any instance at hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.markup import local
from kiosk.forms.definition.model import NOTHING, NodeDef
from kiosk.forms.errors import FormError, Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_ATTRIBUTE: Final = "@"


class Schema:
    """Looks up nodes by path; names match without their prefix where only one node can be meant."""

    def __init__(self, nodes: Sequence[NodeDef]) -> None:
        self.nodes = nodes
        self._children: list[dict[str, list[int]]] = [{} for _ in nodes]
        self.repeats: list[tuple[int, ...]] = []
        """The repeats around each node, the outermost first; a repeat counts itself."""
        for number, node in enumerate(nodes):
            outer = self.repeats[node.parent] if node.parent != NOTHING else ()
            self.repeats.append((*outer, number) if node.is_repeat else outer)
            if node.parent != NOTHING:
                key = _ATTRIBUTE + node.name if node.is_attribute else node.name
                self._children[node.parent].setdefault(key, []).append(number)

    def child(self, parent: int, name: str, *, attribute: bool = False) -> int:
        """A child element or an attribute by name, which may have a prefix; NOTHING where there is none."""
        prefix, _, name = name.rpartition(":")
        found = self._children[parent].get(_ATTRIBUTE + name if attribute else name, ())
        for number in found:
            if self.nodes[number].prefix == prefix:
                return number
        return found[0] if found else NOTHING

    def named(self, parent: int, name: str, *, attribute: bool = False) -> Sequence[int]:
        """All children or attributes of a local name, whatever their prefix."""
        return self._children[parent].get(_ATTRIBUTE + name if attribute else name, ())

    def descend(self, number: int) -> Iterator[int]:
        """A node and all under it, attributes included."""
        yield number
        for inner in self.nodes[number].children:
            yield from self.descend(inner)

    def find(self, path: str, context: int = NOTHING) -> int:
        """The node at a plain path (`/data/g/q`, `../q`, `q/@a`, predicates ignored), or NOTHING."""
        path = _without_predicates(path.strip())
        steps = [step.strip() for step in path.split("/")]
        if path.startswith("/"):
            if len(steps) < 2 or local_name(steps[1]) != self.nodes[0].name:  # noqa: PLR2004 - the root's name
                return NOTHING
            number, steps = 0, steps[2:]
        else:
            number = context
        for step in steps:
            if number == NOTHING:
                return NOTHING
            number = self._step(number, step)
        return number

    def _step(self, number: int, step: str) -> int:
        if step in {"", ".", "current()"}:
            return number
        if step == "..":
            return self.nodes[number].parent
        if step.startswith(_ATTRIBUTE):
            return self.child(number, step[1:], attribute=True)
        return self.child(number, step)


def local_name(name: str) -> str:
    """A name without its prefix."""
    return local(name).rpartition(":")[2]


def _without_predicates(path: str) -> str:
    if "[" not in path:
        return path
    kept, depth = [], 0
    for character in path:
        depth += (character == "[") - (character == "]")
        if depth == 0 and character != "]":
            kept.append(character)
    if depth:
        message = "a path opens a bracket and does not close it"
        raise FormError(message, Place(expression=path))
    return "".join(kept)
