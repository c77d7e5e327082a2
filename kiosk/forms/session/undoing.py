"""What an action has changed so far, so that one that fails leaves nothing behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.session.items import FormNode


class _Before(NamedTuple):
    raw: str
    text: str
    own: bool
    relevant: bool
    stale: bool


class _Move(NamedTuple):
    instance: FormNode
    parent: FormNode
    position: int
    added: bool


class Undoing:
    """Remembers nodes as they stood before the action, and the instances of repeats that came and went."""

    def __init__(self) -> None:
        self._nodes: dict[FormNode, _Before] = {}
        self._moves: list[_Move] = []

    def begin(self) -> None:
        """A new action: the one before stands."""
        self._nodes.clear()
        self._moves.clear()

    def note(self, node: FormNode) -> None:
        """The node is about to change."""
        if node not in self._nodes:
            self._nodes[node] = _Before(node.raw, node.text, node.own, node.relevant, node.stale)

    def note_added(self, instance: FormNode, parent: FormNode, position: int) -> None:
        """An instance came; `position` counts from 0."""
        self._moves.append(_Move(instance, parent, position, added=True))

    def note_removed(self, instance: FormNode, parent: FormNode, position: int) -> None:
        """An instance was at that position."""
        self._moves.append(_Move(instance, parent, position, added=False))

    def go_back(self, insert: Callable[[FormNode, FormNode, int], None], remove: Callable[[FormNode], None]) -> None:
        """Everything as it was when the action began; `insert` and `remove` are those of the tree."""
        for move in reversed(self._moves):
            if move.added:
                remove(move.instance)
            else:
                insert(move.instance, move.parent, move.position)
        for node, before in self._nodes.items():
            node.raw, node.text, node.own, node.relevant, node.stale = before
        self.begin()
