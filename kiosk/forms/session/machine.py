"""The parts of a session put together: tree, expressions, actions and words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from kiosk.forms.definition.model import NOTHING, Sprout
from kiosk.forms.errors import FormError, Place
from kiosk.forms.session import actions, meta, preloads, saving
from kiosk.forms.session.actions import Actions
from kiosk.forms.session.chance import Chance
from kiosk.forms.session.choices import Choices
from kiosk.forms.session.instance_tree import MOST_NODES, InstanceTree, position_of, walk
from kiosk.forms.session.items import FormNode
from kiosk.forms.session.lists import document_of
from kiosk.forms.session.looks import Looks
from kiosk.forms.session.naming import Naming
from kiosk.forms.session.recalculation import Recalculation
from kiosk.forms.session.receiver import Receiver
from kiosk.forms.session.services import SessionServices
from kiosk.forms.session.wording import Wording
from kiosk.forms.xpath import Environment, Kind, Node

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import datetime

    from kiosk.forms.session.blueprint import Blueprint
    from kiosk.forms.session.items import Item
    from kiosk.forms.session.lists import Lists
    from kiosk.forms.session.opening import Opening

_MOST_INSTANCES: Final = 10_000
"""Of one repeat; more than anybody fills in, and a mistake in a count if it is asked for."""


class Machine:
    """Everything that a session moves."""

    def __init__(
        self,
        blueprint: Blueprint,
        lists: Lists,
        moment: datetime,
        opening: Opening,
        locate: Callable[[], str] | None,
    ) -> None:
        self._blueprint = blueprint
        self.receiver = Receiver(locate)
        self.services = SessionServices(lists, moment, opening.zone, opening.seed, opening.properties)
        if opening.last_saved is not None:
            self.services.last_saved = document_of(opening.last_saved)
        nowhere = Node(Kind.DOCUMENT)
        self._environment = Environment(nowhere, self.services)
        looking = Environment(nowhere, self.services)
        self.wording = Wording(blueprint, looking)
        self._choices = Choices(blueprint, looking, self.wording)
        self.looks = Looks(blueprint, looking, self.wording, self._choices)
        naming = Naming(blueprint, looking, self.wording, self._choices)
        self.services.name_choice, self.services.word = naming.choice, naming.text
        self.recalculation = Recalculation(
            blueprint, self._environment, self.services.zone, self._counted, self._choices.kept
        )
        self._added: list[FormNode] = []
        self._before = (0, "")
        self._plant(InstanceTree(blueprint.items, Sprout(0)))

    def _plant(self, tree: InstanceTree) -> None:
        self.tree = tree
        tree.undoing = self.recalculation.undoing
        self.services.document = tree.document
        self._actions = Actions(self._blueprint, tree, self._environment, self.recalculation, self.receiver.locate)

    def begin(self, blueprint_start: Sprout) -> None:
        """A new submission."""
        self._plant(InstanceTree(self._blueprint.items, blueprint_start))
        self.recalculation.begin()
        self._preload(walk(self.tree.root))
        meta.name_instance(self.tree.root, self.services)
        self._compute_first()
        self._happen(actions.LOAD, actions.FIRST_LOAD, actions.READY)

    def begin_edit(self, start: Sprout) -> None:
        """An earlier submission with a new id."""
        self._plant(InstanceTree(self._blueprint.items, start))
        self.recalculation.begin()
        meta.deprecate(self.tree.root, self.services)
        self._compute_first()
        self._happen(actions.LOAD, actions.READY)

    def act(self, moment: datetime) -> None:
        """A new action of a person begins."""
        self.services.moment = moment
        self.recalculation.begin()
        self._added.clear()
        self._before = (self.services.chance.drawn, self.wording.language)

    def go_back(self) -> None:
        """Stand as before the action that is under way."""
        self.recalculation.go_back(self.tree)
        self.services.chance.drawn, self.wording.language = self._before
        self.receiver.take()

    def answer(self, node: FormNode, text: str) -> None:
        """Give a node an answer."""
        self.recalculation.write(node, text)
        self.settle()

    def settle(self) -> None:
        """Recalculate, run actions, and let new instances know that they are new, until all is at rest."""
        self._actions.settle()
        while self._added:
            instance = self._added.pop(0)
            if instance.parent is not None:
                self._actions.repeat_added(instance)
                self._actions.settle()

    def recompute(self) -> None:
        """Evaluate everything."""
        self.recalculation.push_all(walk(self.tree.root))
        self.settle()

    def _compute_first(self) -> None:
        """Evaluate everything; that a value comes into being is no change to which actions would answer."""
        self.recalculation.push_all(walk(self.tree.root))
        self.recalculation.settle()
        self.recalculation.value_changed.clear()
        self.settle()

    def _happen(self, *events: str) -> None:
        self._actions.happen(*events)
        self.settle()

    def finish(self) -> None:
        """Note the end, and what the author wants to happen then."""
        self._happen(actions.REVALIDATE)
        for bind in self._blueprint.definition.binds:
            if preloads.is_end(bind):
                for node in self._nodes(self._blueprint.items[bind.node]):
                    self.recalculation.write(node, preloads.stamp(self.services))
        self.settle()

    def set_language(self, name: str, *, simple: bool = False) -> None:
        """Every label may look different now, and expressions that name texts have another value."""
        self.wording.language, self.wording.simple = name, simple
        for number in self._blueprint.definition.graph.language:
            target = self._blueprint.targets[number]
            for node in self._nodes(target.item):
                self.recalculation.push(target, node)
        self.settle()
        for node in walk(self.tree.root):
            if node.item.control is not None or node.item.group is not None:
                self.recalculation.changed[node] = None

    def add_repeat(self, item: Item, parent: FormNode) -> FormNode:
        """One more instance at the end."""
        _refuse_fixed(item)
        node = self._append(item, parent)
        self._touch_members([node])
        self.settle()
        return node

    def has_room(self, item: Item, parent: FormNode) -> bool:
        """Whether one more instance would be relevant; tried on one that is not put into the tree."""
        bind = item.bind
        if not parent.relevant or bind is None or bind.relevant == NOTHING:
            return parent.relevant
        node = self.tree.grow(Sprout(item.number), parent.scope)
        node.parent = parent
        return self._blueprint.boolean(bind.relevant, item)(self._environment.at(node))

    def remove_repeat(self, node: FormNode) -> None:
        """Take an instance away."""
        _refuse_fixed(node.item)
        self._take_away(node)
        self._touch_members([node])
        self.settle()

    def _append(self, item: Item, parent: FormNode) -> FormNode:
        known = parent.scope.repeats.get(item.number, [])
        if len(known) >= _MOST_INSTANCES:
            message = f"a repeat can have {_MOST_INSTANCES} instances at most"
            raise FormError(message, Place(node=item.path))
        if self.tree.size >= MOST_NODES:
            message = f"all answers together can have {MOST_NODES} fields at most"
            raise FormError(message, Place(node=item.path))
        template = self._blueprint.definition.templates.get(item.number, Sprout(item.number))
        node = self.tree.grow(template, parent.scope)
        self.tree.insert(node, parent, len(known))
        new = list(walk(node))
        for one in new:
            one.relevant = parent.relevant
            self.recalculation.changed[one] = None
        self._preload(iter(new))
        self.recalculation.push_all(new)
        self._added.append(node)
        return node

    def _take_away(self, node: FormNode) -> None:
        gone = list(walk(node))
        later = self._after(node)
        self.tree.remove(node)
        for one in gone:
            self.recalculation.changed.pop(one, None)
        for sibling in later:
            self.recalculation.changed.update(dict.fromkeys(walk(sibling)))

    def _after(self, node: FormNode) -> list[FormNode]:
        parent = node.parent
        known = parent.scope.repeats[node.item.number] if isinstance(parent, FormNode) else []
        return known[position_of(node) :]

    def _touch_members(self, instances: list[FormNode]) -> None:
        """Readers of the members of their repeats, each repeat once: those outside, and of positions within."""
        repeats = {(one.item, one.scope.outer): one for node in instances for one in walk(node) if one.item.is_repeat}
        for one in repeats.values():
            self.recalculation.touch_members(one)

    def _counted(self, item: Item, parent: FormNode, number: float) -> None:
        wanted = 0 if math.isnan(number) or number < 0 else int(min(number, _MOST_INSTANCES + 1))
        if wanted > _MOST_INSTANCES:
            message = f"the count asks for more than {_MOST_INSTANCES} instances"
            raise FormError(message, Place(node=item.path))
        known = parent.scope.repeats.setdefault(item.number, [])
        moved = known[wanted:]
        for node in reversed(moved):
            self._take_away(node)
        moved += [self._append(item, parent) for _ in range(wanted - len(known))]
        self._touch_members(moved)

    def _preload(self, nodes: Iterator[FormNode]) -> None:
        for node in nodes:
            bind = node.item.bind
            if bind is not None and bind.preload:
                text = preloads.preloaded(bind, self.services)
                if text is not None and not (bind.preload == "uid" and node.raw):
                    node.raw = node.text = text

    def meta(self, name: str) -> str:
        """A value of the meta block."""
        return meta.value_of(self.tree.root, name)

    def _nodes(self, item: Item) -> list[FormNode]:
        return [node for node in walk(self.tree.root) if node.item is item]

    def pruned(self) -> list[FormNode]:
        """Nodes with a value that is not sent."""
        return [node for node in walk(self.tree.root) if not node.relevant and node.text and not node.children]

    def saved(self, zone: str) -> saving.Saved:
        """All of it, to be kept."""
        chance = self.services.chance
        return saving.Saved(
            len(self._blueprint.items),
            self._blueprint.root.path,
            zone,
            self.wording.language,
            chance.seed,
            chance.drawn,
            saving.kept(self.tree.root),
        )

    def load(self, saved: saving.Saved) -> None:
        """Stand as it was saved."""
        tree = InstanceTree(self._blueprint.items, Sprout(0))
        tree.scope.repeats.clear()
        root = saving.grown(saved.tree, tree.scope, self._blueprint.items)
        tree.document.children = ()
        tree.document.append(root)
        tree.root = root
        self._plant(tree)
        self.services.chance = Chance(saved.seed, saved.drawn)
        self.wording.language = saved.language
        self.recalculation.changed = dict.fromkeys(walk(root))


def _refuse_fixed(item: Item) -> None:
    control = item.group
    if control is not None and (control.fixed or control.count != NOTHING):
        message = "the form itself decides how often this is repeated"
        raise FormError(message, Place(node=item.path))
