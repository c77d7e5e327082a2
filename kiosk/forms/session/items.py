"""What a session's tree is made of: its nodes, and what is known about all nodes of one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kiosk.forms.xpath import Kind, Node

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.forms.definition.model import Bind, Control, NodeDef
    from kiosk.forms.xpath import Environment

RELEVANT_BIT: Final = 1
COUNT_BIT: Final = 2
CALCULATE_BIT: Final = 4
CHOICES_BIT: Final = 8
BITS: Final = (RELEVANT_BIT, COUNT_BIT, CALCULATE_BIT, CHOICES_BIT)
"""By kind of target, see kiosk/forms/definition/dependencies.py."""


class Item:
    """A node of the definition, with everything a session asks about it at hand."""

    __slots__ = (
        "actions",
        "bind",
        "calculate",
        "children",
        "choices",
        "control",
        "count",
        "data_type",
        "definition",
        "depth",
        "group",
        "index",
        "is_attribute",
        "is_repeat",
        "local",
        "members",
        "name",
        "named",
        "number",
        "parent",
        "path",
        "readers",
        "relevant",
        "repeats",
        "views",
        "width",
    )

    def __init__(self, number: int, definition: NodeDef, parent: Item | None) -> None:
        self.number, self.definition, self.parent = number, definition, parent
        self.name, self.path = definition.name, definition.path
        self.is_repeat, self.is_attribute = definition.is_repeat, definition.is_attribute
        outer: tuple[Item, ...] = () if parent is None else parent.repeats
        self.repeats: tuple[Item, ...] = (*outer, self) if self.is_repeat else outer
        self.depth = len(self.repeats)
        self.children: list[Item] = []
        self.named: dict[str, Item] = {}
        """The children by name, attributes with an @ before theirs."""
        self.index = 0
        self.local = 0
        """The place among the slots of the repeat instance, or of the document, that holds the node."""
        self.width = 0
        """How many slots an instance of this repeat, or the document, has."""
        self.bind: Bind | None = None
        self.data_type = "string"
        self.control: Control | None = None
        self.group: Control | None = None
        """The group or repeat of the body whose label this node has."""
        self.relevant: RuntimeTarget | None = None
        self.count: RuntimeTarget | None = None
        self.calculate: RuntimeTarget | None = None
        self.choices: RuntimeTarget | None = None
        self.readers: tuple[RuntimeEdge, ...] = ()
        self.members: tuple[RuntimeEdge, ...] = ()
        self.views: tuple[ViewEdge, ...] = ()
        self.actions: tuple[int, ...] = ()

    @property
    def is_leaf(self) -> bool:
        """Whether it may hold a value: no elements in it, though perhaps attributes on it."""
        return all(child.is_attribute for child in self.children)

    def __repr__(self) -> str:
        return f"<Item {self.path}>"


class RuntimeTarget:
    """A target with its closure, which is compiled when it is first needed."""

    __slots__ = ("bit", "expression", "function", "item", "kind", "rank")

    def __init__(self, kind: int, rank: int, item: Item, expression: int) -> None:
        self.kind, self.rank, self.item, self.expression = kind, rank, item, expression
        # One parent may hold several counted repeats: each has a bit of its own there.
        self.bit = BITS[kind] if kind != 1 else 1 << (4 + item.index)
        self.function: Callable[[Environment], object] | None = None


class RuntimeEdge:
    """From a node that changed to a target: up to the scope they share, then down to the target's nodes."""

    __slots__ = ("inner", "level", "local", "target")

    def __init__(self, target: RuntimeTarget, level: int) -> None:
        item = target.item
        repeats = item.repeats[:-1] if target.kind == 1 else item.repeats
        self.target, self.level, self.local = target, min(level, len(repeats)), item.local
        self.inner = repeats[self.level :]


class ViewEdge:
    """From a node that changed to a node whose label, choices or conditions show it."""

    __slots__ = ("inner", "item", "level")

    def __init__(self, item: Item, level: int) -> None:
        self.item, self.level = item, min(level, item.depth)
        self.inner = item.repeats[self.level :]


class RepeatScope:
    """The nodes of one instance of a repeat, or of the document: those that are in no repeat further inside."""

    __slots__ = ("depth", "node", "outer", "repeats", "slots")

    def __init__(self, width: int, outer: RepeatScope | None, depth: int) -> None:
        self.outer, self.depth = outer, depth
        self.slots: list[FormNode | None] = [None] * width
        self.repeats: dict[int, list[FormNode]] = {}
        """The instances, in order, of the repeats directly inside, by the number of their node."""
        self.node: FormNode | None = None


class FormNode(Node):
    """A node of a session's instance. `text` is what expressions read, `raw` what was answered or calculated."""

    __slots__ = ("dirty", "item", "own", "place", "raw", "scope", "stale")

    def __init__(self, item: Item, scope: RepeatScope, text: str = "") -> None:
        definition = item.definition
        super().__init__(
            Kind.ATTRIBUTE if item.is_attribute else Kind.ELEMENT,
            definition.name,
            definition.namespace,
            definition.prefix,
            text,
        )
        self.item, self.scope = item, scope
        self.raw = text
        self.own = True
        """Whether its own condition holds; `relevant` also looks at the groups around it."""
        self.dirty = 0
        self.place = 0
        """Where it last was among the instances of its repeat; instance_tree.position_of sets it right."""
        self.stale = False
        """Its calculation was put off while it is not relevant."""


def repeat_instances(scope: RepeatScope, item: Item) -> list[FormNode]:
    """The instances of a repeat that stands directly in `scope`."""
    return scope.repeats.get(item.number, [])
