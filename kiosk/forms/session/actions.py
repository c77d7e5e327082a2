"""Runs the actions of a form when their events come."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.model import NOTHING
from kiosk.forms.errors import FormError, Place
from kiosk.forms.session.datatypes import computed
from kiosk.forms.session.instance_tree import reference_of
from kiosk.forms.session.items import FormNode, repeat_instances

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.forms.definition.model import Action
    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.instance_tree import InstanceTree
    from kiosk.forms.session.items import Item, RepeatScope
    from kiosk.forms.session.recalculation import Recalculation
    from kiosk.forms.xpath import Environment

FIRST_LOAD: Final = "odk-instance-first-load"
LOAD: Final = "odk-instance-load"
READY: Final = "xforms-ready"
NEW_REPEAT: Final = "odk-new-repeat"
VALUE_CHANGED: Final = "xforms-value-changed"
REVALIDATE: Final = "xforms-revalidate"
MOST_CHANGES: Final = 100
"""Of one value within one action of a person; two questions that set each other need not come to rest."""


class Actions:
    """The actions of one session. `locate` tells where the device is, for setgeopoint."""

    def __init__(
        self,
        blueprint: Blueprint,
        tree: InstanceTree,
        environment: Environment,
        recalculation: Recalculation,
        locate: Callable[[], str],
    ) -> None:
        self._blueprint, self._tree = blueprint, tree
        self._environment, self._recalculation, self._locate = environment, recalculation, locate

    def happen(self, *events: str) -> None:
        """Events of the whole form."""
        for event in events:
            for action in self._blueprint.definition.actions:
                if event in action.events:
                    for node in self._targets(action, self._tree.root):
                        self._run(action, node)

    def repeat_added(self, instance: FormNode) -> None:
        """An instance of a repeat was added: actions within the repeat, or whose target lies in it."""
        item = instance.item
        for action in self._blueprint.definition.actions:
            if NEW_REPEAT in action.events and self._concerns(action, item):
                for node in self._targets(action, instance):
                    self._run(action, node)

    def settle(self) -> None:
        """Recalculate, and run what reacts to changed values, until nothing happens any more."""
        recalculation = self._recalculation
        recalculation.settle()
        turns: Counter[FormNode] = Counter()
        while recalculation.value_changed:
            source = recalculation.value_changed.pop(0)
            turns[source] += 1
            if turns[source] > MOST_CHANGES:
                message = "actions set this value again and again, and never come to rest"
                raise FormError(message, Place(node=reference_of(source)))
            for number in source.item.actions:
                action = self._blueprint.definition.actions[number]
                if VALUE_CHANGED in action.events:
                    for node in self._targets(action, source):
                        self._run(action, node)
            recalculation.settle()

    def _concerns(self, action: Action, repeat: Item) -> bool:
        if action.source != NOTHING and self._blueprint.items[action.source] is not repeat:
            return False
        return repeat in self._blueprint.items[action.target].repeats

    def _targets(self, action: Action, start: FormNode) -> Iterator[FormNode]:
        """The action's targets: those in the instances around `start`, all where the target lies deeper."""
        if action.chosen != NOTHING:
            found = self._blueprint.nodes(action.chosen, start.item)(self._environment.at(start))
            yield from [node for node in found if isinstance(node, FormNode)]
            return
        item = self._blueprint.items[action.target]
        around: RepeatScope = start.scope
        while around.outer is not None and (around.node is None or around.node.item not in item.repeats):
            around = around.outer
        for inner in _scopes(around, item):
            node = inner.slots[item.local]
            if node is not None:
                yield node

    def _run(self, action: Action, node: FormNode) -> None:
        if action.kind == "recordaudio":
            return
        if action.kind == "setgeopoint":
            text = self._locate()
        elif action.value == NOTHING:
            text = action.literal
        else:
            text = self._blueprint.string(action.value, node.item)(self._environment.at(node))
        zone = self._environment.services.zone
        self._recalculation.write(node, computed(node.item.data_type, text, zone))
        self._recalculation.settle()


def _scopes(scope: RepeatScope, item: Item) -> Iterator[RepeatScope]:
    if scope.depth >= item.depth:
        yield scope
        return
    for instance in repeat_instances(scope, item.repeats[scope.depth]):
        yield from _scopes(instance.scope, item)
