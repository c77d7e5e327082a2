"""Keeps a session's values and relevance up to date: only what depends on a change, each target in its turn."""

from __future__ import annotations

from heapq import heappop, heappush
from typing import TYPE_CHECKING, Final

from kiosk.forms.errors import FormError, Place
from kiosk.forms.session.datatypes import computed
from kiosk.forms.session.instance_tree import reference_of, walk
from kiosk.forms.session.items import FormNode, RepeatScope, repeat_instances
from kiosk.forms.session.undoing import Undoing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import tzinfo

    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.instance_tree import InstanceTree
    from kiosk.forms.session.items import Item, RuntimeEdge, RuntimeTarget, ViewEdge
    from kiosk.forms.xpath import Environment

_RELEVANT, _COUNT, _CALCULATE, _CHOICES = range(4)
_MANY: Final = 10_000
"""Turns after which those of each target are counted."""
_MOST_TURNS: Final = 1_000
"""Of one target at one node within one action; two relevances that deny each other would never come to rest."""

MOST_CHARACTERS: Final = 1_000_000
"""Of one value: answers are shorter, but calculations that join texts can double them again and again."""
MOST_RECOUNTS: Final = 100
"""Of one repeat within one action: a count that reads its own instances may settle, or add one more for ever."""


class Recalculation:
    """The targets that wait, ordered by turn; `on_count` adds and removes repeat instances, `on_choices` filters."""

    def __init__(
        self,
        blueprint: Blueprint,
        environment: Environment,
        zone: tzinfo,
        on_count: Callable[[Item, FormNode, float], None],
        on_choices: Callable[[FormNode], str],
    ) -> None:
        self._blueprint, self._environment, self._zone = blueprint, environment, zone
        self._on_count, self._on_choices = on_count, on_choices
        self._waiting: list[tuple[int, int, RuntimeTarget, FormNode]] = []
        self._pushed = 0
        self._turns: dict[tuple[int, int], int] = {}
        self.undoing = Undoing()
        self.changed: dict[FormNode, None] = {}
        self.regrouped = False
        """Whether what is relevant is no longer what it was before this action."""
        self.value_changed: list[FormNode] = []
        """Nodes with actions whose value has changed, in that order."""

    def begin(self) -> None:
        """A new action: nothing has changed yet."""
        self.changed = {}
        self.regrouped = False
        self.value_changed = []
        self._turns = {}
        self.undoing.begin()

    def go_back(self, tree: InstanceTree) -> None:
        """Nothing waits, and the tree is as it was when the action began."""
        for _, _, target, node in self._waiting:
            node.dirty &= ~target.bit
        self._waiting.clear()
        self._pushed = 0
        self.undoing.go_back(tree.insert, tree.remove)
        self.begin()

    def push(self, target: RuntimeTarget, node: FormNode) -> None:
        """Let a target take its turn at a node, once."""
        if not node.dirty & target.bit:
            node.dirty |= target.bit
            self._pushed += 1
            heappush(self._waiting, (target.rank, self._pushed, target, node))

    def push_all(self, nodes: Iterable[FormNode]) -> None:
        """Everything about the nodes is to be evaluated, as when they are new."""
        for node in nodes:
            item = node.item
            for target in (item.relevant, item.calculate, item.choices):
                if target is not None:
                    self.push(target, node)
            for child in item.children:
                if child.count is not None:
                    self.push(child.count, node)

    def settle(self) -> None:
        """Evaluate until nothing waits any more."""
        waiting, environment = self._waiting, self._environment
        while waiting:
            _, pushed, target, node = heappop(waiting)
            node.dirty &= ~target.bit
            if pushed > _MANY and self._turned_too_often(target, node):
                continue
            kind = target.kind
            if kind == _CALCULATE and not node.relevant:
                self.undoing.note(node)
                node.stale = True
                continue
            function = target.function or self._blueprint.function(target)
            try:
                if kind == _CALCULATE:
                    self.write(node, computed(node.item.data_type, function(environment.at(node)), self._zone))  # type: ignore[arg-type]
                elif kind == _RELEVANT:
                    self._decide(node, own=bool(function(environment.at(node))))
                elif kind == _COUNT:
                    self._count(target, node)
                elif node.raw:
                    self._show_text(node, self._on_choices(node))
            except FormError as error:
                expression = self._blueprint.definition.expressions[target.expression]
                raise error.at(Place(node=reference_of(node), expression=expression)) from error
        self._pushed = 0

    def _turned_too_often(self, target: RuntimeTarget, node: FormNode) -> bool:
        key = (target.rank, id(node))
        self._turns[key] = self._turns.get(key, 0) + 1
        return self._turns[key] > _MOST_TURNS

    def _count(self, target: RuntimeTarget, node: FormNode) -> None:
        """`node` is the parent; the expression is that of an instance, of which there may be none."""
        item = target.item
        phantom = FormNode(item, RepeatScope(item.width, node.scope, node.scope.depth + 1))
        phantom.parent = node
        function = target.function or self._blueprint.function(target)
        before = len(repeat_instances(node.scope, item))
        self._on_count(item, node, function(self._environment.at(phantom)))  # type: ignore[arg-type]
        if len(repeat_instances(node.scope, item)) != before:
            key = (target.rank, id(node))
            self._turns[key] = self._turns.get(key, 0) + 1
            if self._turns[key] > MOST_RECOUNTS:
                message = "the count of this repeat depends on what it adds, and never comes to rest"
                raise FormError(message)

    def write(self, node: FormNode, text: str) -> None:
        """Give a node a value that was answered, calculated or set."""
        self.undoing.note(node)
        node.stale = False
        if text == node.raw:
            return
        if len(text) > MOST_CHARACTERS:
            message = f"a value has {len(text)} characters; at most {MOST_CHARACTERS} can be kept"
            raise FormError(message, Place(node=reference_of(node)))
        node.raw = text
        item = node.item
        if (item.choices is not None and text) or (item.control is not None and item.control.items and text):
            text = self._on_choices(node)
        self._show_text(node, text)

    def _show_text(self, node: FormNode, text: str) -> None:
        if text == node.text:
            return
        self.undoing.note(node)
        node.text = text
        if node.item.actions:
            self.value_changed.append(node)
        if node.relevant:
            self.touch(node)

    def _decide(self, node: FormNode, *, own: bool) -> None:
        if own == node.own:
            return
        self.undoing.note(node)
        node.own = own
        parent = node.parent
        visible = own and (parent is None or parent.relevant)
        if visible != node.relevant:
            self._show(node, visible=visible)

    def _show(self, node: FormNode, *, visible: bool) -> None:
        """Relevance reaches down to all that does not decide otherwise itself."""
        self.regrouped = True
        pending = [node]
        while pending:
            node = pending.pop()
            self.undoing.note(node)
            node.relevant = visible
            item = node.item
            self.touch(node)
            if item.is_repeat:
                self.touch_members(node)
            if visible and node.stale and item.calculate is not None:
                self.push(item.calculate, node)
            for child in (*node.attributes, *node.children):
                if isinstance(child, FormNode) and child.own and child.relevant != visible:
                    pending.append(child)

    def touch(self, node: FormNode) -> None:
        """What reads the node takes its turn, and what shows it is shown again."""
        self.changed[node] = None
        item = node.item
        if item.readers:
            self._push_edges(item.readers, node.scope)
        if item.views:
            self.mark_views(item.views, node.scope)

    def touch_members(self, node: FormNode) -> None:
        """The same for what asks which instances a repeat has."""
        item = node.item
        scope = node.scope.outer
        if scope is not None:
            self._push_edges(item.members, scope)
            self.mark_views(item.views, scope)

    def _push_edges(self, edges: Sequence[RuntimeEdge], scope: RepeatScope) -> None:
        for edge in edges:
            shared = scope
            while shared.depth > edge.level and shared.outer is not None:
                shared = shared.outer
            target = edge.target
            if target.kind == _COUNT:
                for holder in _scopes(shared, edge.inner):
                    self._push_count(target, holder)
            elif edge.inner:
                for holder in _scopes(shared, edge.inner):
                    node = holder.slots[edge.local]
                    if node is not None:
                        self.push(target, node)
            else:
                node = shared.slots[edge.local]
                if node is not None:
                    self.push(target, node)

    def _push_count(self, target: RuntimeTarget, scope: RepeatScope) -> None:
        parent = target.item.parent
        node = scope.slots[parent.local] if parent is not None else None
        if node is not None:
            self.push(target, node)

    def mark_views(self, views: Sequence[ViewEdge], scope: RepeatScope) -> None:
        """Note the nodes whose labels, choices or conditions are to be shown again."""
        for view in views:
            shared = scope
            while shared.depth > view.level and shared.outer is not None:
                shared = shared.outer
            for holder in _scopes(shared, view.inner):
                node = holder.slots[view.item.local]
                if node is not None:
                    self.changed[node] = None

    def redo(self, root: FormNode) -> None:
        """Evaluate everything again, whatever has changed."""
        self.push_all(walk(root))
        self.settle()


def _scopes(scope: RepeatScope, inner: Sequence[Item]) -> Iterator[RepeatScope]:
    if not inner:
        yield scope
        return
    for instance in repeat_instances(scope, inner[0]):
        yield from _scopes(instance.scope, inner[1:])
