"""What a form is once it is read: immutable tables, in which nodes, controls and expressions are numbers."""

from __future__ import annotations

from typing import Final

import msgspec

NOTHING: Final = -1
"""Where a number of a node, a control or an expression could stand and there is none."""

Parts = tuple[str | int, ...]
"""A sentence: literal pieces, and numbers of expressions whose values stand between them."""
Forms = dict[str, Parts]
"""The forms of one text: "" for the usual one, "short", "guidance", "image", "audio", "video", "big-image"."""


class Label(msgspec.Struct, frozen=True, array_like=True):
    """A label, hint or message: the id of a text, an expression that gives the id or the words, or the words."""

    text_id: str = ""
    id_expression: int = NOTHING
    expression: int = NOTHING
    parts: Parts = ()


class NodeDef(msgspec.Struct, frozen=True, array_like=True):
    """A node of the primary instance; all instances of a repeat share one."""

    name: str
    namespace: str
    prefix: str
    path: str
    parent: int
    is_attribute: bool = False
    is_repeat: bool = False
    children: tuple[int, ...] = ()


class Sprout(msgspec.Struct, frozen=True, array_like=True):
    """A piece of an instance as the author wrote it: the start of a session, or one more instance of a repeat."""

    node: int
    text: str = ""
    attributes: tuple[tuple[int, str], ...] = ()
    children: tuple[Sprout, ...] = ()


class Bind(msgspec.Struct, frozen=True, array_like=True):
    """What is declared about a node; the properties are numbers of expressions."""

    node: int
    data_type: str = "string"
    relevant: int = NOTHING
    required: int = NOTHING
    readonly: int = NOTHING
    constraint: int = NOTHING
    calculate: int = NOTHING
    constraint_message: Label | None = None
    required_message: Label | None = None
    preload: str = ""
    preload_parameters: str = ""
    extra: dict[str, str] = {}


class Item(msgspec.Struct, frozen=True, array_like=True):
    """A choice that the author wrote into the control."""

    value: str
    label: Label | None


class Itemset(msgspec.Struct, frozen=True, array_like=True):
    """Choices that are found: `label` is evaluated in each of the nodes, as text or as the id of one."""

    nodeset: int
    value: str
    label: str = ""
    label_is_text_id: bool = False


class Control(msgspec.Struct, frozen=True, array_like=True):
    """An element of the form's body. Groups that have no node of their own only arrange the page."""

    number: int
    kind: str
    """group, repeat, input, select1, select, rank, range, upload, trigger, secret."""
    node: int
    parent: int
    children: tuple[int, ...] = ()
    label: Label | None = None
    hint: Label | None = None
    appearances: tuple[str, ...] = ()
    parameters: dict[str, str] = {}
    items: tuple[Item, ...] = ()
    itemset: Itemset | None = None
    count: int = NOTHING
    fixed: bool = False
    """A repeat to which people neither add nor take away."""


class Action(msgspec.Struct, frozen=True, array_like=True):
    """setvalue, setgeopoint or recordaudio: at its events the target gets the value."""

    kind: str
    events: tuple[str, ...]
    target: int
    value: int = NOTHING
    literal: str = ""
    source: int = NOTHING
    """The node whose change starts it, or the repeat to which an instance was added."""
    chosen: int = NOTHING
    """The path to the target where predicates choose among instances."""


class ChoiceTable(msgspec.Struct, frozen=True, array_like=True):
    """A list as columns: rows at `root`/`row`, each with leaves only; None where a row lacks the column."""

    root: str
    row: str
    names: tuple[str, ...]
    columns: tuple[list[str | None], ...]


class SecondaryInstance(msgspec.Struct, frozen=True, array_like=True):
    """A list or document beside the primary instance: named by `source`, or within the form."""

    name: str
    source: str = ""
    table: ChoiceTable | None = None
    markup: str = ""


class Remark(msgspec.Struct, frozen=True, array_like=True):
    """Something that an author should mend, though the form can be used."""

    message: str
    node: str = ""
    expression: str = ""


class Edge(msgspec.Struct, frozen=True, array_like=True):
    """A target to evaluate again, in all its instances within the `level` outermost repeats of what changed."""

    target: int
    level: int


class Target(msgspec.Struct, frozen=True, array_like=True):
    """An expression that is kept up to date: its node, what it decides, and its turn."""

    kind: int
    node: int
    expression: int
    rank: int


class Graph(msgspec.Struct, frozen=True, array_like=True):
    """Who reads what. `values` by node, `members` by repeat, `views` by node: controls to show again."""

    targets: tuple[Target, ...] = ()
    values: dict[int, tuple[Edge, ...]] = {}
    members: dict[int, tuple[Edge, ...]] = {}
    views: dict[int, tuple[Edge, ...]] = {}
    language: tuple[int, ...] = ()
    """Targets that read texts."""


class FormDefinition(msgspec.Struct, frozen=True, array_like=True):
    """All of a form but its external lists."""

    title: str
    form_id: str
    version: str
    body_classes: tuple[str, ...]
    namespaces: dict[str, str]
    nodes: tuple[NodeDef, ...]
    binds: tuple[Bind, ...]
    controls: tuple[Control, ...]
    body: tuple[int, ...]
    expressions: tuple[str, ...]
    start: Sprout
    templates: dict[int, Sprout]
    texts: dict[str, dict[str, Forms]]
    languages: tuple[str, ...]
    actions: tuple[Action, ...]
    instances: tuple[SecondaryInstance, ...]
    graph: Graph
    remarks: tuple[Remark, ...]
    submission: dict[str, str] = {}
    """The attributes of the submission element: action, base64RsaPublicKey, …"""
